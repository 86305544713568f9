/** One column measured against what the plan asks: how fresh, how many a month, linked from the home page, with pictures. */

import type { Ask, Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { departmentNamesOf } from '../../model/plan.ts';
import type { Params } from '../../model/plan.ts';
import { daysBetween, inPeriod, isFullMonth, monthOf, monthsOf } from '../../vietnamese/calendar.ts';
import type { Candidate } from './column-candidates.ts';
import { saysTopic } from '../search/topic-words.ts';
import { isList, walkColumn } from './column-walk.ts';
import { readPage } from '../search/topic-leads.ts';
import type { DatedPost, Walk } from './column-walk.ts';

export interface Brief {
  readonly topic: string;
  readonly maxAgeDays: number | null;
  readonly perMonth: number;
  readonly images: boolean;
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
  /** Without them whose a column is is not asked. */
  readonly departmentNames?: readonly string[];
}

export type Lack = 'stale' | 'months' | 'unlinked' | 'picture';

export interface Survey {
  readonly url: string;
  readonly page: PageFacts;
  readonly candidate: Candidate | null;
  readonly linked: boolean;
  readonly walk: Walk;
  readonly newest: DatedPost | null;
  readonly ageDays: number | null;
  readonly inPeriod: readonly DatedPost[];
  readonly byMonth: Readonly<Record<string, number>>;
  /** Posts without a date of their own. */
  readonly undated: number;
  /** An article of the period with a picture of its own; null where none was asked for or found. */
  readonly illustrated: { readonly post: DatedPost; readonly page: PageFacts } | null;
  readonly lacks: readonly Lack[];
  /** Full months with too few posts. */
  readonly thinMonths: readonly string[];
  readonly state: 'passed' | 'partial' | 'empty' | 'undated' | 'scripted';
  /** Pages that could still change it. */
  readonly wants: readonly Want[];
}

export function briefOf(ask: Ask): Brief {
  const { topic, maxAgeDays, perMonth, images, over } = ask.params as Params<'column'>;
  const units = over === undefined ? 1 : ask.plan.units;
  return {
    topic,
    maxAgeDays: maxAgeDays ?? null,
    perMonth: perMonth * units,
    images,
    asOf: ask.asOf,
    period: ask.period,
    departmentNames: departmentNamesOf(ask.plan),
  };
}

/** Null where the page is no column at all: an article, a list of procedures, a page of text. */
export function surveyOf(seen: Seen, page: PageFacts, candidate: Candidate, brief: Brief): Survey | null {
  const { topic, period } = brief;
  const headed = candidate.lists === 'headed';
  if (!headed && !isList(page) && page.kind !== 'shell') return null;
  const walk = walkColumn(seen, page, { topic, lists: candidate.lists, from: period.from });
  if (walk.posts.length === 0 && walk.wants.length === 0) {
    if (headed) return null;
    // a page of text that only shares the words
    if (page.kind === 'standing' && !isUnfilled(page) && !saysTopic(page, topic)) return null;
  }
  return measured(seen, { page, walk, candidate, linked: candidate.linked || seen.fromHome(page.url) }, brief);
}

/** A script fills it, or it says that it is still empty. */
function isUnfilled({ kind, pager, beingUpdated }: PageFacts): boolean {
  return kind === 'shell' || beingUpdated !== null || (pager?.unfollowable ?? null) !== null;
}

interface Found {
  readonly page: PageFacts;
  readonly walk: Walk;
  readonly candidate: Candidate | null;
  readonly linked: boolean;
}

export function measured(seen: Seen, found: Found, brief: Brief): Survey {
  const { walk, page, linked } = found;
  const { asOf, period } = brief;
  const dated = walk.posts.filter(({ date }) => date !== null && date <= asOf);
  const newest = dated.reduce<DatedPost | null>(
    (best, post) => (best === null || (post.date ?? '') > (best.date ?? '') ? post : best),
    null,
  );
  const ageDays = newest === null || newest.date === null ? null : daysBetween(newest.date, asOf);
  const current = dated.filter(({ date }) => date !== null && inPeriod(date, period));
  const byMonth = monthCounts(current);
  const thinMonths = fullMonths(brief).filter((month) => (byMonth[month] ?? 0) < brief.perMonth);
  const settled = walk.wants.every(({ url }) => seen.reading(url).state !== 'unread');
  const { illustrated, wants: pictureWants } = brief.images && settled ? illustratedBy(seen, current) : NO_PICTURE;
  const pictured = illustrated !== null || !brief.images;
  const lacks: Lack[] = [];
  if (brief.maxAgeDays !== null && (ageDays === null || ageDays > brief.maxAgeDays)) lacks.push('stale');
  if (thinMonths.length > 0) lacks.push('months');
  if (!linked) lacks.push('unlinked');
  if (!pictured) lacks.push('picture');
  return {
    ...found,
    url: found.candidate?.framedBy ?? (page === seen.home ? page : walk.source).url,
    newest,
    ageDays,
    inPeriod: current,
    byMonth,
    undated: undatedOf(walk.posts),
    illustrated,
    lacks,
    thinMonths,
    state: stateOf(found, current.length, dated.length, lacks),
    wants: [...walk.wants, ...pictureWants],
  };
}

function stateOf({ page, walk }: Found, inPeriod: number, dated: number, lacks: readonly Lack[]): Survey['state'] {
  if (inPeriod > 0) {
    // months that a script hides may hold what is missing
    if (walk.hidden !== null && lacks.length === 1 && lacks[0] === 'months') return 'scripted';
    return lacks.length === 0 ? 'passed' : 'partial';
  }
  if (walk.posts.length === 0) return page.kind === 'shell' || walk.hidden !== null ? 'scripted' : 'empty';
  if (dated === 0 && undatedOf(walk.posts) > 0) return 'undated';
  return walk.hidden === null ? 'empty' : 'scripted';
}

/** Posts of which no day is known. */
export function undatedOf(posts: readonly DatedPost[]): number {
  return posts.filter(({ date }) => date === null).length;
}

export function fullMonths({ period, asOf }: Pick<Brief, 'period' | 'asOf'>): readonly string[] {
  return monthsOf(period).filter((month) => isFullMonth(month, asOf));
}

/** Posts a month, months in order; those without posts are left out. */
export function monthCounts(posts: readonly DatedPost[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { date } of posts) if (date !== null) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Pictures {
  readonly illustrated: Survey['illustrated'];
  readonly wants: readonly Want[];
}

const NO_PICTURE: Pictures = { illustrated: null, wants: [] };

/** Articles with a thumbnail first, one at a time; only the article's own page proves a picture of its own. */
function illustratedBy(seen: Seen, posts: readonly DatedPost[]): Pictures {
  const order = [...posts.filter(({ picture }) => picture), ...posts.filter(({ picture }) => !picture)];
  const failed: Want[] = [];
  for (const post of order) {
    if (post.url === null || !seen.inScope(post.url)) continue;
    const page = readPage(seen, post.url);
    if (page !== null && (page.kind === 'article' || page.kind === 'standing') && page.pictures > 0)
      return { illustrated: { post, page }, wants: [] };
    const { state } = seen.reading(post.url);
    const want: Want = { url: post.url, promise: 'named', urgency: 0.4 };
    if (state === 'unread') return { illustrated: null, wants: [...failed, want] };
    if (page === null && state !== 'gone') failed.push(want);
  }
  return { illustrated: null, wants: failed };
}
