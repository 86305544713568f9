/**
 * Times to run, written as cron writes them (minute, hour, day, month, day of the week) and always meant in Vietnam,
 * wherever the machine stands.
 */

import { Cron } from 'croner';
import type { Bilingual } from '../model/plan.ts';

/** UTC+7 all year, no summer time. */
export const ZONE = 'Asia/Ho_Chi_Minh';
/** Missed times are counted no further. */
const MAX_MISSED = 999;
const FIELDS = 5;

/** What is wrong with a pattern; null: nothing. `now` tells whether it ever comes. */
export function cronFault(pattern: string, now: string): Bilingual | null {
  const got = JSON.stringify(pattern);
  const fields = pattern.split(/\s+/).length;
  if (!pattern.startsWith('@') && fields !== FIELDS)
    return {
      vi: `cần đúng 5 trường: phút giờ ngày tháng thứ, như "0 2 1 * *" (nhận được ${got})`,
      en: `exactly 5 fields are needed: minute hour day month weekday, as "0 2 1 * *" (got ${got})`,
    };
  try {
    if (parsed(pattern).nextRun(new Date(now)) !== null) return null;
  } catch {
    return {
      vi: `không phải lịch cron: phút 0-59, giờ 0-23, ngày 1-31, tháng 1-12, thứ 0-7 (nhận được ${got})`,
      en: `not a cron pattern: minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-7 (got ${got})`,
    };
  }
  return { vi: `thời điểm này không bao giờ đến (nhận được ${got})`, en: `this time never comes (got ${got})` };
}

/** The first time after that instant, by any of the patterns; null: none ever. */
export function nextTime(patterns: readonly string[], after: string): string | null {
  return soonest(patterns.map(parsed), after);
}

function soonest(crons: readonly Cron[], after: string): string | null {
  const times = crons.flatMap((cron) => cron.nextRun(new Date(after))?.toISOString() ?? []);
  return times.sort()[0] ?? null;
}

/** The last time in (after, now], and how many others lie between; null: none. */
export function dueTime(
  patterns: readonly string[],
  after: string,
  now: string,
): { readonly slot: string; readonly missed: number } | null {
  const crons = patterns.map(parsed);
  let [slot, count] = [null as string | null, 0];
  for (let next = soonest(crons, after); next !== null && next <= now; next = soonest(crons, next)) {
    slot = next;
    if (++count > MAX_MISSED) return { slot: now, missed: MAX_MISSED };
  }
  return slot === null ? null : { slot, missed: count - 1 };
}

function parsed(pattern: string): Cron {
  // a time on which both the day and the weekday are given comes when either does, as in every cron
  return new Cron(pattern, { timezone: ZONE, mode: '5-part', domAndDow: false, paused: true });
}
