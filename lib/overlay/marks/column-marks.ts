/** A column of news: how old its newest article is, and which months are empty. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { Entry } from '../../model/facts/posts.ts';
import { say } from '../../model/message.ts';
import type { PageMark } from '../../model/overlay-message.ts';
import type { RequirementOf } from '../../model/plan.ts';
import { isFullMonth, monthOf, monthsOf, yearPeriod } from '../../vietnamese/calendar.ts';
import { dayInWords } from '../day-in-words.ts';
import { markMessages as messages } from './mark-messages.ts';
import { beside, headOf, isAbout, joined, markerOf, requirementsOf } from './marker.ts';
import type { Look } from './marker.ts';

const DAY_MS = 86_400_000;
/** A few posts are a block of the page, not its list. */
const MIN_POSTS = 3;

export function columnMarks(look: Look): readonly PageMark[] {
  const { facts, plan, laterPage } = look;
  // of a later page of the list the newest is old
  if (facts.kind !== 'column' || laterPage || mayHaveTurned(facts)) return [];
  return requirementsOf(plan, 'column').flatMap((requirement) => {
    const { topic, over } = requirement.params;
    return over === undefined && isAbout(facts, topic) ? marksOf(look, requirement) : [];
  });
}

function marksOf(look: Look, requirement: RequirementOf<'column'>): readonly PageMark[] {
  const { facts, asOf } = look;
  const { maxAgeDays: days, topic } = requirement.params;
  const newest = facts.newestListed;
  // where nothing is dated nothing is known
  if (newest === null) return [];
  const age = Math.round((Date.parse(asOf) - Date.parse(newest.date)) / DAY_MS);
  const mark = markerOf(requirement, say(messages.columnAsked, { days: days ?? age }));
  const entry = facts.entries.find(({ date, dateQuote }) => date === newest.date && dateQuote !== '');
  const at = entry === undefined ? headOf(facts, topic) : { exact: entry.dateQuote, selector: entry.selector };
  const months = monthMarks(look, requirement);
  if (days === undefined) return months;
  const told = { date: dayInWords(newest.date), day: dayInWords(asOf), age, days };
  if (age <= days) return [mark('evidence', 'column-fresh', { found: say(messages.columnFresh, told), at }), ...months];
  const fix = say(messages.columnFix);
  return [mark('gap', 'column-stale', { found: say(messages.columnStale, told), fix, at }), ...months];
}

/** Months that the list shown here reaches over: from the one after its oldest post to the last that has ended. */
function monthMarks({ facts, plan, asOf }: Look, requirement: RequirementOf<'column'>): readonly PageMark[] {
  const { perMonth, topic } = requirement.params;
  const posts = ownList(facts).filter(({ pinned }) => !pinned);
  const dates = posts.flatMap(({ date }) => date ?? []);
  // out of order, or in part undated, a list tells nothing of the months between
  if (perMonth === 0 || dates.length < Math.max(MIN_POSTS, posts.length) || !isFalling(dates)) return [];
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
  const oldest = monthOf(dates.at(-1)!);
  const thin = monthsOf(yearPeriod(plan.year, asOf)).filter(
    (month) => month > oldest && isFullMonth(month, asOf) && (counts.get(month) ?? 0) < perMonth,
  );
  if (thin.length === 0) return [];
  const mark = markerOf(requirement, say(messages.monthsAsked, { perMonth }));
  const empty = thin.every((month) => !counts.has(month));
  const found = say(empty ? messages.monthsEmpty : messages.monthsThin, { months: joined(thin.map(dayInWords)) });
  const at = beside(headOf(facts, topic));
  return [
    mark('gap', empty ? 'column-empty-months' : 'column-thin-months', { found, fix: say(messages.monthsFix), at }),
  ];
}

/** The largest list of its main part. */
function ownList({ entries }: PageFacts): readonly Entry[] {
  const lists = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.place !== 'main') continue;
    const list = lists.get(entry.list);
    if (list === undefined) lists.set(entry.list, [entry]);
    else list.push(entry);
  }
  return [...lists.values()].reduce<readonly Entry[]>((most, list) => (list.length > most.length ? list : most), []);
}

function isFalling(dates: readonly string[]): boolean {
  return dates.every((date, at) => at === 0 || date <= dates[at - 1]!);
}

/** A pager that scripts turn leaves the address as it is: this may be any page of the list. */
function mayHaveTurned({ pager }: PageFacts): boolean {
  return pager !== null && (pager.postbacks.length > 0 || pager.unfollowable !== null);
}
