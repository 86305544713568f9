/** Articles by month as a small bar chart: a picture with its figures as text beside it. */

import { say } from '../../model/message.ts';
import type { Language } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { HTML_WORDS } from './words.ts';

const BAR = 34;
const GAP = 10;
const HEIGHT = 90;
const BASE = 112;

/** `byMonth` as in the report, YYYY-MM -> count; months of the period that lack are zero. */
export function monthChart(byMonth: Readonly<Record<string, number>>, asOf: string, lang: Language): Markup | null {
  const months = monthsUpTo(Object.keys(byMonth), asOf);
  if (months.length === 0) return null;
  const most = Math.max(1, ...months.map((month) => byMonth[month] ?? 0));
  const width = months.length * (BAR + GAP) + GAP;
  const list = months.map((month) => `${label(month)}: ${byMonth[month] ?? 0}`).join('; ');
  const bars = months.map((month, index) => {
    const count = byMonth[month] ?? 0;
    const height = Math.round((count / most) * HEIGHT);
    const x = GAP + index * (BAR + GAP);
    return html`<rect
        x="${x}"
        y="${BASE - height}"
        width="${BAR}"
        height="${Math.max(height, 1)}"
        fill="${count === 0 ? '#b3261e' : '#2563a8'}"
      /><text x="${x + BAR / 2}" y="${BASE - height - 5}" text-anchor="middle" font-size="12" fill="#1c2430"
        >${count}</text
      ><text x="${x + BAR / 2}" y="${BASE + 16}" text-anchor="middle" font-size="11" fill="#55606e"
        >${label(month)}</text
      >`;
  });
  return html`<figure>
    <svg
      role="img"
      aria-label="${say(HTML_WORDS.monthsAlt, { list })[lang]}"
      width="${width}"
      height="136"
      viewBox="0 0 ${width} 136"
    >
      ${bars}
    </svg>
    <figcaption>${HTML_WORDS.months[lang]}</figcaption>
  </figure>`;
}

/** January to the audit's month (or December) of each year named. */
function monthsUpTo(named: readonly string[], asOf: string): readonly string[] {
  const years = [...new Set(named.map((month) => month.slice(0, 4)))].filter((year) => /^\d{4}$/.test(year)).sort();
  const last = asOf.slice(0, 7);
  return years
    .flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`))
    .filter((month) => month <= last);
}

function label(month: string): string {
  return `${Number(month.slice(5))}/${month.slice(2, 4)}`;
}
