import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { classNames } from '../class-names.ts';
import { useSpeaker } from '../language.tsx';
import { addMonths, keyedDay, weeksOf } from '../month.ts';
import { CALENDAR_WORDS as words, MONTHS, WEEKDAYS } from '../words/calendar.ts';
import { Icon } from './icons.tsx';

interface CalendarProps {
  /** Days are YYYY-MM-DD. Null: none is chosen yet. */
  readonly value: string | null;
  readonly today: string;
  /** None before it can be chosen. */
  readonly min?: string | undefined;
  readonly onPick: (day: string) => void;
}

/** A month at a time, in the language of the page: a browser's own calendar speaks the browser's. */
export function Calendar({ value, today, min, onPick }: CalendarProps) {
  const { t } = useSpeaker();
  const [day, setDay] = useState(value ?? today);
  const title = useId();
  const table = useRef<HTMLTableElement>(null);
  const follows = useRef(true);
  useEffect(() => {
    // the buttons that turn the month keep the focus
    if (follows.current) table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  const turn = (months: number) => {
    follows.current = false;
    setDay(addMonths(day, months));
  };
  const walk = (event: KeyboardEvent) => {
    const to = keyedDay(day, event.key);
    if (to === null) return;
    event.preventDefault();
    follows.current = true;
    setDay(to);
  };
  const [year = '', month = ''] = day.split('-');
  const said = { month: Number(month), year, name: MONTHS[Number(month) - 1] ?? '' };
  return (
    <div className="grid w-64 gap-2">
      <div className="flex items-center justify-between">
        <TurnButton label={t(words.before)} turned onTurn={() => turn(-1)} />
        <p id={title} aria-live="polite" className="font-semibold">
          {t(words.month, said)}
        </p>
        <TurnButton label={t(words.after)} onTurn={() => turn(1)} />
      </div>
      <table ref={table} aria-labelledby={title} className="w-full table-fixed text-center">
        <thead>
          <tr>
            {WEEKDAYS.map(({ short, long }) => (
              <th key={short.en} scope="col" abbr={t(long)} className="py-1 text-sm font-medium text-soft">
                {t(short)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day).map((week) => (
            <tr key={week.find((one) => one !== null)}>
              {week.map((one, at) => (
                <td key={WEEKDAYS[at]?.short.en} className="p-0">
                  {one !== null && (
                    <button
                      type="button"
                      data-day={one}
                      tabIndex={one === day ? 0 : -1}
                      aria-label={t(words.day, { ...said, day: Number(one.slice(8)) })}
                      aria-pressed={one === value}
                      aria-current={one === today ? 'date' : undefined}
                      disabled={min !== undefined && one < min && one !== day}
                      aria-disabled={min !== undefined && one < min}
                      onKeyDown={walk}
                      onClick={() => (min === undefined || one >= min) && onPick(one)}
                      className={classNames(
                        'size-9 rounded-md hover:bg-wash disabled:opacity-45 aria-disabled:opacity-45',
                        one === value && 'bg-accent text-accent-ink hover:bg-accent',
                        one === today && one !== value && 'font-semibold text-accent',
                      )}
                    >
                      {Number(one.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TurnButtonProps {
  readonly label: string;
  /** Towards the past. */
  readonly turned?: boolean;
  readonly onTurn: () => void;
}

function TurnButton({ label, turned = false, onTurn }: TurnButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onTurn}
      className={classNames('grid size-9 place-items-center rounded-md hover:bg-wash', turned && 'rotate-180')}
    >
      <Icon name="chevron" />
    </button>
  );
}
