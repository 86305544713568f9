/** What kind of page it is, told from its structure and from what the other extractors found on it. */

import { list } from '../vietnamese/phrase-list.ts';
import type { DocumentFact } from '../model/facts/documents.ts';
import type { OpinionFact } from '../model/facts/feedback.ts';
import type { PageKind, Subject } from '../model/facts/page.ts';
import type { Entry, PublishedDate } from '../model/facts/posts.ts';
import type { ProcedureDetail, ProcedureRow } from '../model/facts/procedures.ts';
import type { Outline } from '../model/outline.ts';
import { matchShare } from '../vietnamese/phrases.ts';
import { pageWords, whollyListHeading } from '../vietnamese/news-words.ts';
import type { PageWordId } from '../vietnamese/news-words.ts';
import { countWords } from './boxes.ts';
import type { FactContext } from './context.ts';
import { isDayOfRows } from './documents/day-of-rows.ts';
import { isDocument } from './documents/document-page.ts';
import { isBadlyStamped, isBarred, isStamped } from './dates/under-title.ts';
import { listsOfPosts } from './posts/entries.ts';
import { ownTextEnd } from './main-text.ts';
import { cellPlaces, isAlone } from './table-cells.ts';
import { isLoneProcedure } from './procedures/lone-procedure.ts';
import { titleLine } from './title-line.ts';

export interface KindClues {
  readonly entries: readonly Entry[];
  readonly words: number;
  /** The date the page would have as an article. */
  readonly dated: PublishedDate | null;
  readonly procedures: readonly ProcedureRow[];
  readonly procedure: ProcedureDetail | null;
  readonly documents: readonly DocumentFact[];
  /** Rows of lists of documents that show no number. */
  readonly unnumbered: number;
  readonly subjects: readonly Subject[];
  readonly opinions: readonly OpinionFact[];
}

/** An error page says little more than its error. */
const ERROR_WORDS = 120;
const SHELL_WORDS = 30;
const WAITING = 0.8;
/** Banner and footer of an old layout look like main text: a page that waits shows little beside them. */
const WAITING_WORDS = 60;
/** Text of its own beside its list, from which on a page is not only the list. */
const LIST_TEXT_WORDS = 60;
const LONG_TEXT_WORDS = 300;
const MAX_BOX = 5;
const ARTICLE_TITLE_WORDS = 5;
const ARTICLE_WORDS = 12;
const UNDATED_ARTICLE_WORDS = 40;

export function pageKind(outline: Outline, context: FactContext, clues: KindClues): PageKind {
  if (clues.words < ERROR_WORDS && saysError(outline, clues.words)) return 'error';
  if (clues.words < SHELL_WORDS && (outline.shell || waits(outline))) return 'shell';
  if (clues.words < WAITING_WORDS && listsNothing(clues) && waits(outline)) return 'shell';
  if (context.home || isRoot(context.url, clues)) return 'home';
  if (clues.procedure?.certain === true) return 'procedure';
  if (isSearch(outline, context)) return 'search';
  const own = ownWords(outline, context, clues);
  const article = isArticle(outline, clues, own);
  const listedDocuments = clues.documents.filter(({ listed }) => listed === true).length + clues.unnumbered;
  if (
    !article &&
    (clues.procedures.length >= 2 ||
      isLoneProcedure(outline, clues, mainEntries(clues.entries) === 0 && own < LIST_TEXT_WORDS))
  )
    return 'procedure-list';
  if (
    isDocument(outline, context, {
      documents: clues.documents,
      entries: mainEntries(clues.entries),
      words: own,
      dated: clues.dated,
    })
  )
    return 'document';
  if (!article && listedDocuments >= 1 && listedDocuments >= mainEntries(clues.entries)) return 'document-list';
  if (!article && listsDocuments(clues.entries)) return 'document-list';
  if (article) return 'article';
  if (mainEntries(clues.entries) > 0 && (own < LIST_TEXT_WORDS || !isSmallList(clues.entries, own))) return 'column';
  if (listedDocuments >= 1) return 'document-list';
  return outline.shell ? 'shell' : 'standing';
}

function mainEntries(entries: readonly Entry[]): number {
  return entries.filter(({ place }) => place === 'main').length;
}

/** A post or two; a few more, none with a day, are a box beside a long text. */
function isSmallList(entries: readonly Entry[], own: number): boolean {
  const main = entries.filter(({ place }) => place === 'main');
  return (
    main.length < 3 || (own >= LONG_TEXT_WORDS && main.length <= MAX_BOX && main.every(({ date }) => date === null))
  );
}

/** Most of its own entries are dated as documents are. */
function listsDocuments(entries: readonly Entry[]): boolean {
  const main = entries.filter(({ place }) => place === 'main');
  return main.length > 0 && main.filter(({ document }) => document === true).length * 2 > main.length;
}

/** Its heading or title says that there is no such page, or a script's fault is all it shows. */
function saysError(outline: Outline, words: number): boolean {
  const title = titleLine(outline);
  const shown = outline.lines
    .filter(({ place, level, index }) => place === 'main' && (level > 0 || index === title))
    .map(({ text }) => text);
  if ([outline.title, ...shown].some((text) => says(text, ['not-found', 'fault'], 0.4))) return true;
  const main = outline.lines.filter(({ place }) => place === 'main');
  const told = main.some(
    ({ text }) => text.length < 300 && (says(text, ['not-found', 'fault'], 0.25) || beginsWithFault(text)),
  );
  return told && words < ERROR_WORDS / 2;
}

/** "Fatal error: Uncaught ..." */
function beginsWithFault(text: string): boolean {
  return pageWords.match(text).some(({ id, start }) => id === 'fault' && start === 0);
}

function listsNothing({ entries, procedures, procedure, documents }: KindClues): boolean {
  return entries.length + procedures.length + documents.length === 0 && procedure === null;
}

/** "Đang tải dữ liệu..." is all that a line of it says; "Đang xử lý" beside other cells is the state of a petition. */
function waits(outline: Outline): boolean {
  const lines = outline.lines.filter(({ place, hidden }) => place === 'main' && !hidden);
  if (lines.some(({ text }) => says(text, ['waiting'], WAITING))) return true;
  const inProcess = lines.filter(({ text }) => says(text, ['in-process'], WAITING));
  if (inProcess.length === 0) return false;
  const cells = cellPlaces(outline);
  return inProcess.some(({ index }) => {
    const place = cells.get(index);
    return place === undefined || place.table.layout || isAlone(place) || place.cell.to - place.cell.from > 1;
  });
}

function says(text: string, ids: readonly PageWordId[], share: number): boolean {
  const hits = pageWords.match(text.slice(0, 400)).filter(({ id }) => ids.includes(id));
  return hits.length > 0 && matchShare(text.slice(0, 400), hits) >= share;
}

/** The bare host, with lists of news and a menu: a start page, though the audit may have begun elsewhere. */
function isRoot(url: string, clues: KindClues): boolean {
  return /^https?:\/\/[^/?#]+\/?$/.test(url) && (clues.entries.length > 0 || clues.words > 0);
}

const SEARCH_KEYS = /[?&](?:q|s|keyword|keywords|tukhoa|search|searchtext|k|key|query)=/i;

function isSearch(outline: Outline, context: FactContext): boolean {
  const title = outline.lines[titleLine(outline)]?.text ?? '';
  const named = [title, outline.title.split(/[|–-]/)[0] ?? ''].some((text) => says(text, ['search-results'], 0.6));
  return (
    named ||
    (SEARCH_KEYS.test(context.url) &&
      outline.lines.some(
        ({ place, text, level }) => place === 'main' && level > 0 && says(text, ['search-results'], 0.4),
      ))
  );
}

/** Words of the main text outside its lists. */
function ownWords(outline: Outline, context: FactContext, { procedures, documents }: KindClues): number {
  const { spans } = listsOfPosts(outline, context, { procedures, documents });
  const listed = new Uint8Array(outline.lines.length);
  for (const [from, to] of spans) listed.fill(1, from, to);
  const end = ownTextEnd(outline);
  const title = titleLine(outline);
  let words = 0;
  for (const { index, place, text } of outline.lines)
    if (index < end && index !== title && place === 'main' && listed[index] === 0) words += countWords(text);
  return words;
}

const ARTICLE_TYPES: ReadonlySet<string> = new Set(['article', 'newsarticle', 'blogposting', 'reportagenewsarticle']);
const SURE_DATES: ReadonlySet<PublishedDate['from']> = new Set(['visible', 'time', 'meta', 'json-ld']);

function isArticle(outline: Outline, clues: KindClues, own: number): boolean {
  const title = outline.lines[titleLine(outline)]?.text ?? '';
  const long = countWords(title) >= ARTICLE_TITLE_WORDS;
  const list = mainEntries(clues.entries);
  if (isStanding(clues, title) || isAnswered(clues)) return false;
  const { dated } = clues;
  if (isDayOfRows(outline, clues, { own, long })) return false;
  if (dated?.from === 'visible' && isBarred(outline, dated)) return true;
  // a short title over a list is the list's; its text is an introduction
  if (list >= 3 && own < LIST_TEXT_WORDS && !(long && (dated?.from === 'visible' || dated?.from === 'time')))
    return false;
  if (dated?.from === 'visible' && own >= ARTICLE_WORDS && (long || list < 3)) return true;
  if (dated?.from === 'visible' && list === 0 && isStamped(outline, dated)) return true;
  if (list > 0 && own < LIST_TEXT_WORDS && !long) return false;
  const marked = isMarkedArticle(outline);
  // content systems stamp days and types on every page: without a day that is shown, a title of a word or two is a section's
  const sure =
    dated !== null && SURE_DATES.has(dated.from) && (long || dated.from === 'time' || dated.from === 'visible');
  if (sure && own >= ARTICLE_WORDS && (long || marked || list === 0)) return true;
  if (dated !== null && own >= ARTICLE_WORDS && long) return true;
  const neighbours =
    clues.entries.some(({ place }) => place === 'related') ||
    ownTextEnd(outline) < outline.lines.length ||
    (own >= LONG_TEXT_WORDS && hasNoNeighbour(outline));
  return (
    long &&
    own >= UNDATED_ARTICLE_WORDS &&
    isSmallList(clues.entries, own) &&
    (marked || neighbours || isBadlyStamped(outline) || (own >= SIGNED_ARTICLE_WORDS && isSigned(outline)))
  );
}

/** "Các tin khác", over none. */
function hasNoNeighbour({ lines }: Outline): boolean {
  return lines.some(({ place, text }) => place === 'related' && whollyListHeading(text) === 'related');
}

/** "Theo Chinhphu.vn", "Nguồn: Báo Nhân Dân", "Tin, ảnh: Hải Hà" under the text: a post's, though no day is shown. */
function isSigned(outline: Outline): boolean {
  const end = ownTextEnd(outline);
  return outline.lines
    .filter(({ place, index, hidden }) => place === 'main' && index < end && !hidden)
    .slice(-SIGNED_LINES)
    .some(({ text }) => SOURCE.test(text) && countWords(text) <= SOURCE_WORDS);
}

const SIGNED_ARTICLE_WORDS = 120;
const SIGNED_LINES = 3;
const SOURCE_WORDS = 9;
const SOURCE = new RegExp(
  `^[([]?(?:${list('Theo; Nguồn; Nguồn tin; Tác giả; Tin và ảnh; Bài và ảnh; Tin, ảnh; Bài, ảnh; Tin, bài; Tin bài').join('|')})\\s*:?\\s+\\p{Lu}`,
  'u',
);

/** One question with its reply: the day is the one on which it was sent. */
function isAnswered({ opinions, dated }: KindClues): boolean {
  return opinions.some(
    ({ sender, replied, dateQuote }) =>
      sender && replied === true && dateQuote !== '' && dated?.quote.includes(dateQuote) === true,
  );
}

function isMarkedArticle(outline: Outline): boolean {
  if ((outline.meta['og:type'] ?? '').toLowerCase() === 'article') return true;
  return outline.jsonLd.some((block) => typesOf(block).some((type) => ARTICLE_TYPES.has(type)));
}

function typesOf(block: unknown): readonly string[] {
  if (typeof block !== 'object' || block === null) return [];
  const { '@type': type, '@graph': graph } = block as { readonly '@type'?: unknown; readonly '@graph'?: unknown };
  const own = (Array.isArray(type) ? type : [type])
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.toLowerCase());
  return Array.isArray(graph) ? [...own, ...graph.flatMap(typesOf)] : own;
}

/** Pages that stand, though their content system stamps a date on them. */
const STANDING_TOPICS: ReadonlySet<string> = new Set(
  list(
    'functions; organisation; functions-and-organisation; job-positions; leaders; directory; hotline; contact',
    'feedback; lookup-guide; workflows; iso; procedures; online-service; site-map; calendar; rotation-list',
    'review-list; citizen-reception; service-centre; qa',
  ),
);
const WHOLE_TITLE = 0.85;
const STANDING_TITLE_WORDS = 9;

function isStanding({ subjects }: KindClues, title: string): boolean {
  if (countWords(title) > STANDING_TITLE_WORDS) return false;
  return subjects.some(
    ({ topic, share, by }) =>
      (by === 'heading' || by === 'title') && share >= WHOLE_TITLE && STANDING_TOPICS.has(topic),
  );
}
