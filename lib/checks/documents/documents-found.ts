/** From what pages show of a document to its state: published, cited or missing, and the pages that must be read to tell. */

import type { Reading, Seen, Want } from '../../model/check.ts';
import type { DocumentFact } from '../../model/facts/documents.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { isMute } from './documents-places.ts';
import { sightsOn } from './documents-sights.ts';
import type { Promised, Sight } from './documents-sights.ts';
import { sameness } from './documents-match.ts';
import type { Sought } from './documents-match.ts';
import { documentKey } from '../../vietnamese/document-numbers.ts';
import { foldLoose } from '../../vietnamese/fold.ts';
import { isOfAnotherYear } from '../../vietnamese/document-titles.ts';
import { readPage } from '../search/topic-leads.ts';
import { countWords } from '../search/topic-words.ts';

export interface Found {
  readonly sought: Sought;
  readonly state: 'published' | 'cited' | 'missing';
  /** What proves it; null when missing. */
  readonly sight: Sight | null;
  /** Where it is published, or cited. */
  readonly url: string | null;
  /** Signs contradict each other: whether it is the document cannot be told. */
  readonly clash: Sight | null;
  /** Its own page or file is to be looked at. */
  readonly wants: readonly Want[];
}

const URGENCY = 0.6;
/** Pages and files looked at for one document. */
const MAX_LOOKED_AT = 4;

export function foundOn(seen: Seen, pages: readonly PageFacts[], sought: Sought): Found {
  const all = pages.map((page) => sightsOn(page, sought));
  const same = withoutDoubles(
    all.flatMap((sights) => sights.same),
    sought,
  );
  const clash = all.flatMap((sights) => sights.clash)[0] ?? null;
  if (same === null) return { ...missing(sought), clash: all.flatMap((sights) => sights.same)[0] ?? null };
  const standing = same.filter((sight) => !isRefuted(seen, sight, sought));
  const itself = standing.find((sight) => sight.itself);
  if (itself !== undefined) return { ...missing(sought), state: 'published', sight: itself, url: itself.page.url };
  const wants: Want[] = [];
  let looked = 0;
  for (const sight of standing)
    for (const promised of sight.promises) {
      if (looked >= MAX_LOOKED_AT || !seen.inScope(promised.url)) continue;
      looked += 1;
      const answer = lookedAt(seen, promised, sight, sought);
      if (answer.want !== null) wants.push(answer.want);
      if (answer.sight !== null)
        return { ...missing(sought), state: 'published', sight: answer.sight, url: promised.url, wants };
    }
  const [cited] = standing;
  if (cited === undefined) return { ...missing(sought), clash };
  const told = onPost(seen, cited, sought);
  if (told.want !== null) wants.push(told.want);
  const sight = told.sight ?? cited;
  return { ...missing(sought), state: 'cited', sight, url: sight.page.url, wants };
}

/** It gives no day of issue; the page that it leads to gives another one to the same number. */
function isRefuted(seen: Seen, { date, page, promises }: Sight, sought: Sought): boolean {
  if (date !== null) return false;
  return promises.some(({ url }) => {
    const own = readPage(seen, url);
    if (own === null || own.url === page.url || sightsOn(own, sought).same.length > 0) return false;
    return own.documents.some((fact) => fact.date !== null && sameness(sought, fact, own) === 'other');
  });
}

/** A list shows a post's title or lead for a while; the post that cites the document stays where it is. */
function onPost(seen: Seen, { page, quote }: Sight, sought: Sought): Answer {
  const post = page.entries.find(
    ({ title, lead = '', url }) =>
      url !== null && url !== page.url && (isPartOf(title, quote) || isPartOf(lead, quote)),
  );
  if (post === undefined || post.url === null || !seen.inScope(post.url)) return { sight: null, want: null };
  const read = readPage(seen, post.url);
  if (read !== null) return { sight: sightsOn(read, sought).same[0] ?? null, want: null };
  const open = seen.reading(post.url).state === 'unread';
  return { sight: null, want: open ? { url: post.url, promise: 'possible', urgency: URGENCY } : null };
}

function isPartOf(words: string, quote: string): boolean {
  return words !== '' && (words.includes(quote) || quote.includes(words));
}

function missing(sought: Sought): Found {
  return { sought, state: 'missing', sight: null, url: null, clash: null, wants: [] };
}

/**
 * A province's number without a date in the plan: where the portal shows it of several days, those count that say whose
 * they are. Null when nothing tells them apart.
 */
function withoutDoubles(sights: readonly Sight[], { local, named }: Sought): readonly Sight[] | null {
  if (!local || named.date !== undefined || named.number === null) return sights;
  const dates = new Set(sights.flatMap(({ date }) => (date === null ? [] : [date])));
  if (dates.size <= 1) return sights;
  const own = sights.filter((sight) => sight.own);
  return new Set(own.flatMap(({ date }) => (date === null ? [] : [date]))).size === 1 ? own : null;
}

interface Answer {
  readonly sight: Sight | null;
  readonly want: Want | null;
}

/** Does the page or file that the words promise carry the number at its head? */
function lookedAt(seen: Seen, promised: Promised, sight: Sight, sought: Sought): Answer {
  const { url, file, row } = promised;
  const { state } = seen.reading(url);
  const want: Want = { url, promise: 'named', urgency: URGENCY, ...(file ? { attachment: true as const } : {}) };
  const page = readPage(seen, url);
  if (page !== null) return { sight: onOwnPage(page, row, sight, sought), want: null };
  if (state === 'gone') return { sight: null, want: null };
  // asked for as a page it turned out to be a file, behind words that are the document's title
  if (!file && isUnopened(seen.reading(url)))
    return { sight, want: { url, promise: 'possible', urgency: URGENCY, attachment: true } };
  // no file came: what its words promise nobody has seen
  if (file && cameNot(seen.reading(url))) return { sight: null, want: sought.need === 'published' ? want : null };
  // a file that cannot be read stands behind words that carry number and title
  if (file || sendsFile(seen.reading(url)))
    return { sight: row || !file ? sight : null, want: state === 'unread' ? want : null };
  const open = state === 'unread' || sought.need === 'published';
  return { sight: null, want: open ? want : null };
}

/** "/Document/Download?id=1": only the answer tells that a file comes. */
function sendsFile(reading: Reading): boolean {
  return isUnopened(reading) || isMute(reading);
}

/** An answer of another kind came in its place, or none: a login page for one. */
function cameNot(reading: Reading): boolean {
  if (reading.state !== 'failed') return false;
  return reading.reason === 'not-a-file' || (!isMute(reading) && reading.reason !== 'unreadable');
}

function isUnopened(reading: Reading): boolean {
  return reading.state === 'skipped' && reading.reason === 'not-html';
}

function onOwnPage(page: PageFacts, row: boolean, sight: Sight, sought: Sought): Sight | null {
  const { same } = sightsOn(page, sought);
  const itself = same.find((one) => one.itself);
  if (itself !== undefined) return itself;
  // a row's link to its kind or issuer leads to a list again; the form of one row names it in more than one field
  const listed = page.documents.filter((fact) => fact.listed === true);
  const rows = new Set(listed.map(({ number }) => documentKey(number))).size > 1 ? listed.length : daysOf(listed);
  if (page.url === sight.page.url || (page.attachment === undefined && rows > 1)) return null;
  // its head carries another number
  const heads = page.documents.filter(({ head }) => head === true);
  if (heads.length > 0 && sought.keys.size > 0) return null;
  // the words of its link were of this year, the file is of another
  if (page.attachment !== undefined && isOfAnotherYear(beginningOf(page), sought)) return null;
  if (row && (page.attachment !== undefined || page.kind === 'document')) return sight;
  const files = page.attachments.some(({ place }) => place === 'main');
  if (row && (same.length > 0 || files || isTextOf(page, sight))) return sight;
  return same.find(({ promises }) => promises.some(({ file }) => file)) ?? null;
}

function beginningOf({ title, headings, lead }: PageFacts): string {
  return [title, ...headings.slice(0, MAX_HEADS).map(({ text }) => text), lead].join('. ');
}

const MAX_HEADS = 6;

/** Days that rows of one number give: of one day they are one document. */
function daysOf(rows: readonly DocumentFact[]): number {
  return new Set(rows.flatMap(({ date }) => date ?? [])).size;
}

/** The row's own page bears the row's title and a text under it; that it does not repeat the number is no matter. */
function isTextOf({ kind, headings, words }: PageFacts, { quote, title }: Sight): boolean {
  if (kind !== 'standing' || words < TEXT_WORDS) return false;
  const meant = foldLoose(title ?? quote);
  return headings
    .filter(({ level }) => level <= 2)
    .some(({ text }) => foldLoose(text) === meant && countWords(text) >= TITLE_WORDS);
}

const TEXT_WORDS = 60;
const TITLE_WORDS = 4;
