import { useRef } from 'react';
import { useSpeaker } from '../language.tsx';
import { shownDay, typedDay } from '../typed-day.ts';
import { COMMON } from '../words/common.ts';
import { Field, fieldBox, type Around } from './field.tsx';
import { Icon } from './icons.tsx';

interface DayFieldProps extends Around {
  /** As typed, day first; see typedDay. */
  readonly value: string;
  /** YYYY-MM-DD: the calendar offers none before it. */
  readonly min?: string;
  readonly onChange: (value: string) => void;
}

/**
 * A day is typed as people write it here. A date field of the browser's own would show it in the order of the browser's
 * language, so that 05/09 is May to one and September to the other; of it we take the calendar alone.
 */
export function DayField({ value, min, onChange, ...around }: DayFieldProps) {
  const { t } = useSpeaker();
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <Field {...around} hint={around.hint ?? t(COMMON.dayHint)}>
      {(tied) => (
        <div className="relative flex gap-2">
          <input
            {...tied}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            placeholder={t(COMMON.dayShape)}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => onChange(shownDay(typedDay(value) ?? value))}
            className={fieldBox()}
          />
          <button
            type="button"
            aria-label={t(COMMON.openCalendar)}
            title={t(COMMON.openCalendar)}
            onClick={() => calendar.current?.showPicker()}
            className="grid min-h-10 min-w-10 place-items-center rounded-md border border-edge bg-card hover:bg-wash"
          >
            <Icon name="calendar" />
          </button>
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            min={min}
            value={typedDay(value) ?? ''}
            onChange={(event) => onChange(shownDay(event.target.value))}
            className="pointer-events-none absolute inset-x-0 bottom-0 h-10 opacity-0"
          />
        </div>
      )}
    </Field>
  );
}
