/** Articles by month as a small bar chart: a picture with its figures as text beside it. */

import { say } from '../../model/message.ts';
import { monthsUpTo } from '../months.ts';
import type { Language } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { HTML_WORDS } from './words.ts';

/** Units of the drawing; a year's twelve months are as wide as the text of a narrow telephone. */
const BAR = 24;
const GAP = 6;
const HEIGHT = 80;
const BASE = 102;

export interface MonthChart {
  readonly title: string;
  /** As in the report, YYYY-MM -> count; months of the period that lack are zero. */
  readonly byMonth: Readonly<Record<string, number>>;
  readonly asOf: string;
  readonly lang: Language;
}

export function monthChart({ title, byMonth, asOf, lang }: MonthChart): Markup | null {
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
      /><text x="${x + BAR / 2}" y="${BASE - height - 5}" text-anchor="middle" font-size="11" fill="#1c2430"
        >${count}</text
      ><text x="${x + BAR / 2}" y="${BASE + 15}" text-anchor="middle" font-size="10" fill="#55606e"
        >${label(month)}</text
      >`;
  });
  return html`<figure>
    <figcaption>${title}</figcaption>
    <svg
      role="img"
      aria-label="${say(HTML_WORDS.monthsAlt, { title, list })[lang]}"
      width="${width * SCALE}"
      viewBox="0 0 ${width} ${BASE + 22}"
    >
      ${bars}
    </svg>
  </figure>`;
}

const SCALE = 1.3;

function label(month: string): string {
  return `${Number(month.slice(5))}/${month.slice(2, 4)}`;
}
