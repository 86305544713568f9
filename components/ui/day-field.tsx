import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useSpeaker } from '../language.tsx';
import { shownDay, typedDay } from '../typed-day.ts';
import { CALENDAR_WORDS } from '../words/calendar.ts';
import { COMMON } from '../words/common.ts';
import { Calendar } from './calendar.tsx';
import { Field, fieldBox, type Around } from './field.tsx';
import { Icon } from './icons.tsx';

interface DayFieldProps extends Around {
  /** As typed, day first; see typedDay. */
  readonly value: string;
  /** Days are YYYY-MM-DD: where the calendar opens, and before which it offers none. */
  readonly today: string;
  readonly min?: string;
  readonly onChange: (value: string) => void;
}

/**
 * A day is typed as people write it here, or chosen from a calendar. A date field of the browser's own would show it in the
 * order of the browser's language, so that 05/09 is May to one and September to the other.
 */
export function DayField({ value, today, min, onChange, ...around }: DayFieldProps) {
  const { t } = useSpeaker();
  const [open, setOpen] = useState(false);
  return (
    <Field {...around} hint={around.hint ?? t(COMMON.dayHint)}>
      {(tied) => (
        <div className="flex gap-2">
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
          <Popover.Root open={open} onOpenChange={setOpen}>
            <Popover.Trigger
              aria-label={t(CALENDAR_WORDS.open)}
              title={t(CALENDAR_WORDS.open)}
              className="grid min-h-10 min-w-10 place-items-center rounded-md border border-edge bg-card hover:bg-wash"
            >
              <Icon name="calendar" />
            </Popover.Trigger>
            <Popover.Portal>
              <Popover.Content
                aria-label={t(CALENDAR_WORDS.open)}
                align="end"
                sideOffset={4}
                collisionPadding={4}
                onOpenAutoFocus={(event) => {
                  // to the day, not to the first button
                  event.preventDefault();
                  (event.currentTarget as HTMLElement | null)
                    ?.querySelector<HTMLElement>('[data-day][tabindex="0"]')
                    ?.focus();
                }}
                className="z-30 rounded-lg border border-line bg-card p-2 shadow-float"
              >
                <Calendar
                  value={typedDay(value)}
                  today={today}
                  min={min}
                  onPick={(day) => {
                    onChange(shownDay(day));
                    setOpen(false);
                  }}
                />
              </Popover.Content>
            </Popover.Portal>
          </Popover.Root>
        </div>
      )}
    </Field>
  );
}
