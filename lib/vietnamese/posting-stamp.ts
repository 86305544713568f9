/** "(05/08/2022 15:52)": a day with its minute in brackets says when something was posted; no document bears one. */

import type { FoundDate } from './dates.ts';

const OPENED = /[([]\s*$/u;
const CLOSED = /^\s*[)\]]/u;
/** A day of issue out of a database is written with the hour that nobody gave it. */
const MIDNIGHT = '00:00';

export function isPostingStamp(text: string, { start, end, time }: FoundDate): boolean {
  return time !== undefined && time !== MIDNIGHT && OPENED.test(text.slice(0, start)) && CLOSED.test(text.slice(end));
}
