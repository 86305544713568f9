/** Where else a document may be cited, likeliest first: looked at a few pages at a time while one is still missing. */

import { isFileFault } from '../../model/attachment.ts';
import { byCodeUnits } from '../../model/code-unit-order.ts';
import type { Reading, Seen, Want } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { fileAddress } from '../../model/file-address.ts';
import { typesNamed } from '../../vietnamese/document-grammar.ts';
import { documentNumbersOfSlug, findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import { topicsOf } from '../../vietnamese/topics.ts';
import { portalNews } from '../articles/news-walk.ts';
import type { NewsArticle, PortalNews } from '../articles/news-walk.ts';
import { landingPages } from '../search/topic-landings.ts';
import { keyOfUrl, namedBy, readPage } from '../search/topic-leads.ts';
import { ownPageOrder } from '../search/topic-own-pages.ts';
import { countWords, saysTopic } from '../search/topic-words.ts';

/** Of so many articles all are looked at; a large portal is not to be read whole for one citation. */
const FEW_ARTICLES = 200;
const LEAST_ARTICLES = 24;
const MOST_ARTICLES = 150;
/** Of many: one in so many. */
const ONE_IN = 25;
/** Pages of other kinds. */
const MAX_DOCUMENTS = 16;
const MAX_PROCEDURES = 12;
const MAX_QUESTIONS = 16;
const MAX_LANDINGS = 30;
const MAX_LISTS = 3;
/** Files of the lists whose numbers stand, if anywhere, in the files themselves. */
const MAX_FILES = 20;

/** What articles that cite these documents are about. */
const CITING: ReadonlySet<string> = new Set([
  'cchc',
  'tthc-reform',
  'results',
  'policy-articles',
  'reform-content',
  'one-stop',
  'postal',
  'service-centre',
  'legal-drafting',
  'digital-government',
  'online-service',
  'simplification',
  'conduct',
  'discipline',
  'organisation',
  'plans-reports',
  'legal-documents',
  'documents',
  'directives',
]);
const REFORM: readonly string[] = ['cchc', 'tthc-reform'];
const SHORT_TITLE = 3;

export interface Places {
  readonly urls: readonly string[];
  readonly wants: readonly Want[];
}

/**
 * Those of a column on reform and those titled like it first; before them, in the order in which articles on topics are
 * opened, those whose lists tell too little, so that the checks share them.
 */
export function citingArticles({ articles }: PortalNews): readonly string[] {
  const told = articles.filter(
    ({ title, lists }) =>
      lists.some((page) => saysTopic(page, REFORM)) || topicsOf(title).some(({ topic }) => CITING.has(topic)),
  );
  const order = [...urlsOf(ownPageOrder(articles)), ...urlsOf(newest(told)), ...urlsOf(newest(articles))];
  return distinct(order).slice(0, mostOf(articles.length));
}

/** 100 of 400, 24 of 600, 100 of 2,500. */
function mostOf(count: number): number {
  if (count <= FEW_ARTICLES) return count;
  const fewer = Math.ceil(FEW_ARTICLES - (count - FEW_ARTICLES) / 2);
  return Math.min(MOST_ARTICLES, Math.max(LEAST_ARTICLES, fewer, Math.ceil(count / ONE_IN)));
}

function newest(articles: readonly NewsArticle[]): readonly NewsArticle[] {
  return articles.toSorted((a, b) => byCodeUnits(b.date ?? '', a.date ?? '') || byCodeUnits(a.key, b.key));
}

function urlsOf(articles: readonly NewsArticle[]): readonly string[] {
  return articles.flatMap(({ url }) => (url === null ? [] : [url]));
}

/** Pages of other documents on the lists read, for their preambles: those on reform first. */
export function otherDocuments(lists: readonly PageFacts[]): readonly string[] {
  const rows = lists.flatMap(({ documents }) => documents.filter(({ listed, url }) => listed === true && url !== null));
  const told = rows.filter(({ title }) => topicsOf(title).some(({ topic }) => CITING.has(topic)));
  return distinct([...told, ...rows].map(({ url }) => url ?? '')).slice(0, MAX_DOCUMENTS);
}

/** A file whose words give no number: it may stand in the file's head, or in its preamble. */
export interface PlainFile {
  readonly url: string;
  /** Of its link; where they say nothing, its row's too. */
  readonly words: string;
  /** It belongs to a row with a number, or mutely to one document's page: that document it is, and none of those sought. */
  readonly another: boolean;
  /** What its page is called, where that is one document's or post's own and no list. */
  readonly under: string | null;
}

/** Of the lists, or articles, that were read; those on reform first. */
export function unnumberedFiles(pages: readonly PageFacts[], most = MAX_FILES): readonly PlainFile[] {
  const files = pages.flatMap(({ attachments, documents, headings, kind, title }) => {
    const own = kind === 'article' || kind === 'document';
    const under = own ? (headings.find(({ level }) => level <= 2)?.text ?? title) : null;
    const heads = kind === 'document' ? documents.filter(({ head }) => head === true) : [];
    const rows = new Set(documents.flatMap(({ listed, url, file }) => (listed === true ? [url, file ?? null] : [])));
    return attachments
      .filter(({ place, url, words }) => place === 'main' && !isNumbered(words, url))
      .map(({ url, words, row = words }) => {
        // all attributes may stand in its row: "Số ký hiệu ... Trích yếu: Kế hoạch ... Tải về"
        const ofHead = typesNamed(row).size === 0 || heads.some(({ number }) => row.includes(number));
        const another = rows.has(url) || (heads.length > 0 && typesNamed(words).size === 0 && ofHead);
        return { url, words: row, another, under };
      });
  });
  const told = files.filter(({ words }) => topicsOf(words).some(({ topic }) => CITING.has(topic)));
  return [...new Map([...told, ...files].map((file) => [keyOfUrl(file.url), file])).values()].slice(0, most);
}

/** What is open: types of the documents not found, and topics that their titles name. */
export interface Open {
  readonly types: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/**
 * Unreadable, it may still be a document of one of these types: its words, or its row's, name the type, or on a list of
 * documents the reform alone, or nothing at all ("Tải về"). A scan of the accounts says nothing of a resolution. What
 * a menu calls a list and is one plan with its file says by its title what the file is. A decision on the office's own
 * house ("Quyết định bổ nhiệm ...") steers no reform, unless a title says that it is sought.
 */
export function mayBeSought(
  { words, another, under }: PlainFile,
  { types, topics: titled }: Open,
  onList: boolean,
): boolean {
  if (another || isOfHouse(words, titled)) return false;
  const told = onList && under !== null && typesNamed(words).size === 0 ? under : words;
  const named = [...typesNamed(told)].filter((type) => !ENACTED.has(type));
  if (named.length > 0) return named.some((type) => types.has(type));
  if (!onList) return false;
  const topics = topicsOf(words);
  return topics.some(({ topic }) => topic === 'cchc') || (letterWords(words) <= SHORT_TITLE && topics.length === 0);
}

/** What every office decides for itself. */
const HOUSE: ReadonlySet<string> = new Set(['functions', 'finance', 'staffing', 'workflows']);

function isOfHouse(words: string, titled: ReadonlySet<string>): boolean {
  const topics = topicsOf(words).map(({ topic }) => topic);
  return (
    topics.some((topic) => HOUSE.has(topic) && !titled.has(topic)) &&
    // the organisation is named beside the duties
    topics.every((topic) => !CITING.has(topic) || topic === 'organisation')
  );
}

/** A programme is enacted by a document of another type: "Chương trình tổng thể ..." is a resolution. */
const ENACTED: ReadonlySet<string> = new Set(['CTr']);

/** Without the numbers and days of a row. */
function letterWords(words: string): number {
  return countWords(words.replace(/\d+/g, ' '));
}

function isNumbered(words: string, url: string): boolean {
  return findDocumentNumbers(words).length > 0 || documentNumbersOfSlug(fileAddress(url)).length > 0;
}

/** Procedures (their legal basis), questions and answers: the lists that the home page names, then what stands on them. */
export function servicePages(seen: Seen, home: PageFacts): Places {
  const wants: Want[] = [];
  const urls: string[] = [];
  for (const topic of ['procedures', 'qa'] as const) {
    for (const { url } of namedBy(home.links, topic, home).slice(0, MAX_LISTS)) {
      if (!seen.inScope(url)) continue;
      urls.push(url);
      const page = readPage(seen, url);
      if (page === null) {
        if (seen.reading(url).state === 'unread') wants.push({ url, promise: 'possible', urgency: 0.2 });
        continue;
      }
      if (topic === 'procedures')
        urls.push(...page.procedures.flatMap((row) => (row.url === null ? [] : [row.url])).slice(0, MAX_PROCEDURES));
      else urls.push(...entryPages(page).slice(0, MAX_QUESTIONS), ...(page.pager?.pages ?? []).slice(0, MAX_LISTS));
    }
  }
  return { urls: distinct(urls), wants };
}

function entryPages({ entries, links }: PageFacts): readonly string[] {
  const posts = entries.flatMap(({ url, place }) => (url === null || place !== 'main' ? [] : [url]));
  const texts = links.filter(({ place, words, dead }) => place === 'main' && !dead && countWords(words) > SHORT_TITLE);
  return distinct([...posts, ...texts.map(({ url }) => url)]);
}

/** A file that came and gives no text, a scan for one: reading it again will tell no more. */
export function isMute(reading: Reading): boolean {
  return reading.state === 'failed' && isFileFault(reading.reason);
}

export function standingPages(seen: Seen, home: PageFacts): readonly string[] {
  return landingPages(home, seen).slice(0, MAX_LANDINGS);
}

export function newsOf(seen: Seen, home: PageFacts, from: string): PortalNews {
  return portalNews(seen, home, from);
}

function distinct(urls: readonly string[]): readonly string[] {
  return [...new Map(urls.map((url) => [keyOfUrl(url), url])).values()];
}
