/** The date that an address gives away: many portals number their articles by the time of posting. */

import { isoDate } from './calendar.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2049;
/** Addresses longer than this are traps, not slugs. */
const MAX_URL_UNITS = 2_000;
/** DotNetNuke ends every address so: the slug stands before it. */
const INDEX_PAGE = /\/(?:default|index)\.[a-z]{3,5}$/i;

/** Digits that a sign or an end of the address sets apart on both sides. */
const STANDING_ALONE = /(?<=^|[-_.~])\d+(?=$|[-_.~/])/g;

/**
 * YYYY-MM-DD, or null when the address gives no date that is safe to believe. Believed are folders (/2024/11/29/,
 * /20241129/, /2024-11/29/), eight
 * digits set apart (-20241129-), years first (-2024-11-29), times of posting (20241129123456, 241129123456) and numbers
 * made of a channel and a time
 * (115241129123456: channel 115, 2024-11-29 12:34:56). A date spelled day first in the words of a title is not: it is
 * as often the day of the event.
 */
export function dateFromSlug(url: string): string | null {
  const path = pathOf(url.slice(0, MAX_URL_UNITS)).replace(INDEX_PAGE, '/');
  const folders =
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(path) ??
    /\/(20\d{2})-?(\d{2})[-/]?(\d{2})(?=\/[^/])/.exec(path);
  if (folders !== null) return safeDate(folders[1], folders[2], folders[3]);
  const last = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
  const iso = /(?:^|[-_.~])(20\d{2})([-_.])(\d{2})\2(\d{2})(?=$|[-_.~/])/.exec(last);
  const written = iso === null ? null : safeDate(iso[1], iso[3], iso[4]);
  if (written !== null) return written;
  const runs = last.match(STANDING_ALONE) ?? [];
  for (const digits of runs.reverse()) {
    const date = dateOfDigits(digits);
    if (date !== null) return date;
  }
  return null;
}

function dateOfDigits(digits: string): string | null {
  if (digits.length === 8) return safeDate(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  if (/^20\d{12}(?:\d{3})?$/.test(digits)) {
    const plain = isClock(digits.slice(8, 14))
      ? safeDate(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8))
      : null;
    if (plain !== null) return plain;
  }
  // two of the year, then month, day, hour, minute, second, and often hundredths
  if (digits.length === 12 || digits.length === 14) {
    const short = isClock(digits.slice(6, 12))
      ? safeDate(`20${digits.slice(0, 2)}`, digits.slice(2, 4), digits.slice(4, 6))
      : null;
    // the whole year, and a time without seconds
    const whole = /^20\d{10}$/.test(digits) && isClock(`${digits.slice(8)}00`);
    return short ?? (whole ? safeDate(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)) : null);
  }
  // three digits of a channel, two of the year, then month, day, hour, minute, second and often milliseconds
  if (digits.length !== 15 && digits.length !== 18) return null;
  const time = digits.slice(3);
  return isClock(time.slice(6, 12)) ? safeDate(`20${time.slice(0, 2)}`, time.slice(2, 4), time.slice(4, 6)) : null;
}

function isClock(digits: string): boolean {
  return Number(digits.slice(0, 2)) < 24 && Number(digits.slice(2, 4)) < 60 && Number(digits.slice(4, 6)) < 60;
}

function safeDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const value = Number(year);
  if (value < FIRST_YEAR || value > LAST_YEAR) return null;
  return isoDate(value, Number(month), Number(day));
}

function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  const bare = end < 0 ? url : url.slice(0, end);
  return bare.replace(/^[a-z][a-z+.-]*:\/\/[^/]*/i, '');
}
