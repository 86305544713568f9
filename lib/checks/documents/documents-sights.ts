/** What one page shows of the documents sought: the document itself, a row with a page or file of its own, or a citation. */

import type { DocumentFact } from '../../model/facts/documents.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { fileAddress } from '../../model/file-address.ts';
import { isOwnAgency, otherAgencyIn } from '../../vietnamese/agencies.ts';
import { findDates } from '../../vietnamese/dates.ts';
import { documentKey, documentNumbersOfSlug, findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import { isAnothers } from '../../vietnamese/document-titles.ts';
import { headsWith, isSentenceAbout } from '../../vietnamese/document-words.ts';
import { sameness, titleMatch } from './documents-match.ts';
import type { Sought } from './documents-match.ts';
import { isAnothersLabel } from '../../vietnamese/whose-report.ts';
import { labelOf } from '../search/label-of.ts';
import { isFile } from '../procedures/procedure-pages.ts';

/** A page or file that the words promise to be the document. */
export interface Promised {
  readonly url: string;
  readonly file: boolean;
  /** A row of a list of documents: its page or file is the document's, unless it turns out to be another's. */
  readonly row: boolean;
}

export interface Sight {
  readonly page: PageFacts;
  readonly quote: string;
  readonly selector: string;
  /** The page is the document. */
  readonly itself: boolean;
  readonly promises: readonly Promised[];
  /** Day of issue as shown, where it was not the plan that gave it. */
  readonly date: string | null;
  /** Says whose it is. */
  readonly own: boolean;
  /** Of a row of a list. */
  readonly title?: string;
}

export interface Sights {
  readonly same: readonly Sight[];
  /** The day agrees and the issuer does not. */
  readonly clash: readonly Sight[];
}

const NOTHING: Sights = { same: [], clash: [] };
const MAX_PROMISES = 3;

/** Asked again for every page of a list, after each page read: looked at once. */
const memory = new WeakMap<Sought, WeakMap<PageFacts, Sights>>();

export function sightsOn(page: PageFacts, sought: Sought): Sights {
  let known = memory.get(sought);
  if (known === undefined) memory.set(sought, (known = new WeakMap()));
  let sights = known.get(page);
  if (sights === undefined) known.set(page, (sights = lookAt(page, sought)));
  return sights;
}

function lookAt(page: PageFacts, sought: Sought): Sights {
  // it did not yet stand there on the day of the audit
  if (page.publishedLater !== undefined) return NOTHING;
  return sought.keys.size > 0 ? byNumber(page, sought) : { same: byTitle(page, sought), clash: [] };
}

function byNumber(page: PageFacts, sought: Sought): Sights {
  const same: Sight[] = [];
  const clash: Sight[] = [];
  for (const key of sought.keys) {
    for (const fact of numbersOf(page).get(key) ?? []) {
      const posted = fact.posted ?? postedOf(page, fact, key);
      const answer = sameness(sought, posted === null ? fact : { ...fact, posted }, page);
      if (answer !== 'same' && answer !== 'clash') continue;
      const sight: Sight = {
        page,
        quote: fact.quote,
        selector: fact.selector,
        itself: fact.head === true,
        promises: promisesOf(page, fact, sought),
        date: fact.date,
        own: fact.issuer !== undefined && answer === 'same',
        ...(fact.listed === true ? { title: fact.title } : {}),
      };
      (answer === 'same' ? same : clash).push(sight);
    }
  }
  // what the text says of the number tells more than a file's name
  const told = [...sought.keys].some((key) => numbersOf(page).has(key));
  if (!told) same.push(...namedFiles(page, sought));
  return { same, clash };
}

/**
 * Named in the title of a post on a list: the day of the newest such post. A day at the title's end is the post's or the
 * document's own: where it is too early, both readings say that it is another document.
 */
function postedOf(page: PageFacts, { quote, listed }: DocumentFact, key: string): string | null {
  if (listed === true) return null;
  const days = page.entries.flatMap(({ title, date }) => {
    const named = quote.includes(title) || title.includes(quote);
    if (!named || !findDocumentNumbers(title).some((found) => found.key === key)) return [];
    const last = findDates(title).at(-1);
    const day = date ?? (last !== undefined && title.length - last.end <= 1 ? last.date : null);
    return day === null ? [] : [day];
  });
  return days.sort().at(-1) ?? null;
}

/** "64-KH-UBND.pdf": no text of the page gives the number, the name of a file does. */
function namedFiles(page: PageFacts, sought: Sought): readonly Sight[] {
  return page.attachments.flatMap(({ url, words, place }): readonly Sight[] => {
    if (place !== 'main') return [];
    const named = documentNumbersOfSlug(fileAddress(url)).find(({ key }) => sought.keys.has(key));
    if (named === undefined) return [];
    const title = page.headings.find(({ level }) => level <= 2) ?? page.headings[0];
    const [quote, selector] = words === '' ? [title?.text ?? '', title?.selector ?? ''] : [words, ''];
    const { number, date = null } = named;
    const fact = { number, date, title: title?.text ?? '', url, quote, selector };
    if (quote === '' || sameness(sought, fact, page) !== 'same') return [];
    return [{ page, quote, selector, itself: false, promises: [{ url, file: true, row: true }], date, own: false }];
  });
}

/** Facts of a page by their number; asked again after every page read. */
function numbersOf(page: PageFacts): ReadonlyMap<string, readonly DocumentFact[]> {
  let known = numbers.get(page);
  if (known === undefined) {
    const byKey = new Map<string, DocumentFact[]>();
    for (const fact of page.documents) {
      const key = documentKey(fact.number);
      const facts = byKey.get(key);
      if (facts === undefined) byKey.set(key, [fact]);
      else facts.push(fact);
    }
    numbers.set(page, (known = byKey));
  }
  return known;
}

const numbers = new WeakMap<PageFacts, ReadonlyMap<string, readonly DocumentFact[]>>();

function promisesOf(page: PageFacts, fact: DocumentFact, sought: Sought): readonly Promised[] {
  if (fact.listed === true) {
    const urls = [fact.url, fact.file ?? null].filter((url) => url !== null);
    return distinct(urls.map((url) => ({ url, file: isFile(url), row: true })));
  }
  const titled = page.entries
    .filter(({ title, url }) => url !== null && isTitled(title, sought))
    .map(({ url }): Promised => ({ url: url ?? '', file: false, row: false }));
  const linked = page.links
    .filter(
      ({ place, dead, words, url }) => place === 'main' && !dead && isNear(url, page.url) && isTitled(words, sought),
    )
    .map(({ url }): Promised => ({ url, file: isFile(url), row: false }));
  const files = page.attachments
    .filter(
      ({ words, url, place }) =>
        place === 'main' && (isTitled(words, sought) || (words.length < 40 && isNamed(url, sought))),
    )
    .map(({ url, words }): Promised => ({
      url,
      file: true,
      row: fact.head === true || isNamed(url, sought) || isTitled(words, sought),
    }));
  const beside = fact.file === undefined ? [] : [{ url: fact.file, file: true, row: true }];
  return distinct([...beside, ...titled, ...linked, ...files]).slice(0, MAX_PROMISES);
}

/** Another page of the same host: what stands elsewhere is not published here. */
function isNear(url: string, here: string): boolean {
  return url !== here && URL.parse(url)?.host === URL.parse(here)?.host;
}

/** The words are the document's title, with its number at their beginning. */
function isTitled(words: string, sought: Sought): boolean {
  const [found, ...others] = findDocumentNumbers(words);
  if (found === undefined || !sought.keys.has(found.key)) return false;
  // "Kế hoạch cải cách hành chính năm 2022 (64/KH-UBND)": its own page will tell
  const behind = others.length === 0 && /^[\s).,]*$/.test(words.slice(found.end));
  return behind || (headsWith(words, found) && !isSentenceAbout(words, found));
}

function isNamed(url: string, sought: Sought): boolean {
  return documentNumbersOfSlug(fileAddress(url)).some(({ key }) => sought.keys.has(key));
}

function distinct(promises: readonly Promised[]): readonly Promised[] {
  return [...new Map(promises.map((one) => [one.url, one])).values()];
}

/** A document without a number: rows, posts, headings and files of its title. */
function byTitle(page: PageFacts, sought: Sought): readonly Sight[] {
  const sights: Sight[] = [];
  const see = (quote: string, selector: string, more: Partial<Sight>): void =>
    void sights.push({ page, quote, selector, itself: false, promises: [], date: null, own: false, ...more });
  for (const { title, date, listed, issuer, number, quote, selector, url, file } of page.documents) {
    if (listed !== true) continue;
    const match = titleMatch(sought, title.includes(number) ? title : `${number} ${title}`, date, issuer);
    if (match === null) continue;
    const urls = [url, file ?? null].filter((one) => one !== null);
    const promises =
      match === 'itself' ? distinct(urls.map((one) => ({ url: one, file: isFile(one), row: true }))) : [];
    see(quote, selector, { promises });
  }
  for (const { title, quote, selector, urls, row } of page.titledDocuments) {
    const match = titleMatch(sought, title, null);
    if (match === null || (row !== '' && isAnothers(row, sought.departmentNames))) continue;
    if (isToldOfAnother(page, quote, sought.departmentNames)) continue;
    const promises = match === 'itself' ? urls.map((url) => ({ url, file: isFile(url), row: true })) : [];
    see(quote, selector, { promises: page.kind === 'article' ? promises.filter(({ file }) => file) : promises });
  }
  for (const { title, date, url, selector, unshown } of page.entries) {
    const match = unshown === true ? null : titleMatch(sought, title, date);
    if (match === null) continue;
    see(title, selector, { promises: match === 'itself' && url !== null ? [{ url, file: false, row: false }] : [] });
  }
  const files = page.attachments.filter(({ place }) => place === 'main');
  const title = STANDS_FOR_ITSELF.has(page.kind) ? titleOf(page, sought) : null;
  if (title !== null) {
    const full =
      page.kind === 'document' || page.attachment !== undefined || files.length > 0 || page.words >= FULL_TEXT_WORDS;
    see(title.text, title.selector, { itself: title.match === 'itself' && full });
  }
  for (const { words, url } of files) {
    if (titleMatch(sought, words, null) !== 'itself') continue;
    const line = page.headings[0];
    see(line?.text ?? words, line?.selector ?? '', { promises: [{ url, file: true, row: true }] });
  }
  return sights;
}

/** "Sở Y tế ban hành Kế hoạch ...", and all that a page says which is another department's by its title. */
function isToldOfAnother(page: PageFacts, quote: string, departmentNames: readonly string[]): boolean {
  if (isAnothersLabel(labelOf(page, null), departmentNames)) return true;
  const other = otherAgencyIn(quote, departmentNames);
  return other?.start === 0 && other.level === 'department' && !isOwnAgency(quote, departmentNames);
}

const STANDS_FOR_ITSELF: ReadonlySet<PageFacts['kind']> = new Set(['article', 'document', 'standing']);
/** Headings tried: the portal's own name may be one. */
const MAX_HEADINGS = 12;

function titleOf(
  page: PageFacts,
  sought: Sought,
): { text: string; selector: string; match: 'itself' | 'about' } | null {
  const date = page.published?.date ?? null;
  for (const { level, text, selector } of page.headings.slice(0, MAX_HEADINGS)) {
    const match = level > 2 ? null : titleMatch(sought, text, date);
    if (match !== null) return { text, selector, match };
  }
  return null;
}

/** A plan printed in full as a post; news about it are shorter or have another title. */
const FULL_TEXT_WORDS = 250;
