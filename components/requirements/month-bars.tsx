import { monthsUpTo } from '../../lib/report/months.ts';
import { useSpeaker } from '../language.tsx';
import { HTML_WORDS } from '../../lib/report/html/words.ts';

interface MonthBarsProps {
  readonly title: string;
  /** YYYY-MM to count; months of the period that lack are zero. */
  readonly byMonth: Readonly<Record<string, number>>;
  readonly asOf: string;
}

const HEIGHT = 56;
const STEP = 30;

/** Articles by month; an empty month is red and says 0, so colour is not alone. */
export function MonthBars({ title, byMonth, asOf }: MonthBarsProps) {
  const { t } = useSpeaker();
  const months = monthsUpTo(Object.keys(byMonth), asOf);
  if (months.length === 0) return null;
  const counts = months.map((month) => ({ month, count: byMonth[month] ?? 0 }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const years = new Set(months.map((month) => month.slice(0, 4)));
  const list = counts.map(({ month, count }) => `${labelOf(month)}: ${count}`).join('; ');
  return (
    <figure className="grid gap-1">
      <figcaption className="text-sm font-medium text-soft">
        {title}
        {years.size === 1 && ` · ${[...years].join('')}`}
      </figcaption>
      <p className="sr-only">{t(HTML_WORDS.monthsAlt, { title, list })}</p>
      <svg aria-hidden="true" viewBox={`0 0 ${counts.length * STEP} ${HEIGHT + 34}`} className="h-auto w-full max-w-lg">
        {counts.map(({ month, count }, index) => {
          const height = Math.max(1.5, (count / most) * HEIGHT);
          const middle = index * STEP + STEP / 2;
          return (
            <g key={month} fontSize={years.size > 1 ? 9 : 11} textAnchor="middle">
              <rect
                x={index * STEP + 5}
                y={HEIGHT + 15 - height}
                width={STEP - 10}
                height={height}
                rx="2"
                fill={count === 0 ? 'var(--color-failed)' : 'var(--color-accent)'}
              />
              <text x={middle} y={HEIGHT + 10 - height} fill="var(--color-ink)">
                {count}
              </text>
              <text x={middle} y={HEIGHT + 29} fill="var(--color-soft)">
                {years.size > 1 ? labelOf(month) : Number(month.slice(5))}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** 2022-03 as 3/22. */
function labelOf(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${Number(number)}/${year.slice(2)}`;
}
