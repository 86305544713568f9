/**
 * Where a page offers ways to send feedback and petitions: the page as a whole when it calls itself so, a block under a
 * heading or a label, one sentence. With the ways, and what is said of how feedback is handled.
 */

import type { FeedbackBlock, FeedbackWay } from '../model/facts/feedback.ts';
import type { QuoteFact } from '../model/facts/source.ts';
import type { Box, Line, Link, Outline } from '../model/outline.ts';
import { isOwnAgency, otherAgencyIn } from '../vietnamese/agencies.ts';
import { contactWords, hotlineSubjectOf } from '../vietnamese/contact-words.ts';
import { copyString } from '../vietnamese/fold.ts';
import { feedbackWords } from '../vietnamese/feedback-words.ts';
import type { FeedbackWordId } from '../vietnamese/feedback-words.ts';
import { phoneLabelsIn } from '../vietnamese/phone-labels.ts';
import { findPhones } from '../vietnamese/phones.ts';
import { matchShare } from '../vietnamese/phrases.ts';
import { topicsOfSlug } from '../vietnamese/topics.ts';
import { boxAt, countWords, isWithin } from './boxes.ts';
import { endsWithColon, isTitle } from './contacts/contact-lines.ts';
import { contactSheet } from './contacts/contact-sheet.ts';
import type { FactContext } from './context.ts';
import { findMails } from './contacts/mail-addresses.ts';
import { ownTextEnd } from './main-text.ts';
import { findAddresses } from './contacts/postal-addresses.ts';
import { titleLine } from './title-line.ts';

export interface FeedbackClues {
  /** The page posts opinions: what replies say of times is not how feedback is handled. */
  readonly opinions: boolean;
}

/** Lines under a heading, and under another label, at most. */
const MAX_BLOCK_LINES = 60;
const MAX_LABEL_LINES = 14;
const MAX_BLOCKS = 12;
const MAX_CLIMB = 4;
const MAX_QUOTE_UNITS = 240;
const MAX_LINE_UNITS = 1_500;
/** A title, a heading or a label is about feedback when its words fill that much of it. */
const NAMED_SHARE = 0.3;
/** Kinds of handling named in a block, from which on it tells the steps. */
const MIN_STEPS = 3;
/** Fields of a form to write in. */
const MIN_FIELDS = 3;
const NATIONAL_HOST = /^https?:\/\/(?:pakn\.|[^/]*dichvucong[^/]*\/[^#]*(?:pakn|phananhkiennghi|phan-anh-kien-nghi))/i;
const FORM_HOST = /^https?:\/\/(?:docs\.google\.com\/forms|forms\.gle|forms\.office\.com)/i;

export function feedbackBlocks(outline: Outline, context: FactContext, clues: FeedbackClues): readonly FeedbackBlock[] {
  const scopes = [...pageScope(outline, context), ...labelScopes(outline, context)].slice(0, MAX_BLOCKS);
  const links = context.home ? nationalLinks(outline) : [];
  if (scopes.length === 0) return links;
  const addresses = new Set(findAddresses(contactSheet(outline, context)).map(({ line }) => line));
  const blocks = scopes.map((scope) => blockOf({ outline, context, clues, addresses }, scope));
  return [...blocks.filter(({ ways, process, by }) => by === 'page' || ways.length > 0 || process !== null), ...links];
}

interface Scope {
  readonly label: Line | null;
  readonly by: FeedbackBlock['by'];
  readonly from: number;
  readonly to: number;
}

interface Ground {
  readonly outline: Outline;
  readonly context: FactContext;
  readonly clues: FeedbackClues;
  /** Lines with a postal address. */
  readonly addresses: ReadonlySet<number>;
}

/** Its title, a breadcrumb or its address call the page so. */
function pageScope(outline: Outline, context: FactContext): readonly Scope[] {
  if (context.home) return [];
  const title = titleLine(outline);
  const label = outline.lines[title] ?? null;
  if (label !== null && isOnDraft(label.text)) return [];
  const bySlug = topicsOfSlug(context.url).some(
    ({ topic, share, last }) => topic === 'feedback' && last && share >= 0.5,
  );
  if (!(label !== null && names(label.text)) && !names(outline.title) && !bySlug) return [];
  return [{ label, by: 'page', from: Math.max(title, 0), to: ownTextEnd(outline) }];
}

function labelScopes(outline: Outline, context: FactContext): readonly Scope[] {
  const scopes: Scope[] = [];
  const onDraft = !context.home && isOnDraft(outline.lines[titleLine(outline)]?.text ?? '');
  for (const line of outline.lines) {
    if (scopes.length >= MAX_BLOCKS) break;
    if (!SPOKEN.has(line.place) || line.text.length > MAX_LINE_UNITS || !has(line.text, 'feedback')) continue;
    if (isOthers(line.text, context)) continue;
    if (isOnDraft(line.text) || (onDraft && line.place === 'main' && !has(line.text, 'petition'))) continue;
    const heads =
      names(line.text) &&
      (line.level > 0 || (isTitle(line, outline) && !isLink(outline, line)) || endsWithColon(line.text));
    const to = heads ? endOf(outline, line) : line.index + 1;
    if (line.index === titleLine(outline) && !context.home) continue;
    // the title of a post that speaks of feedback
    if (!heads && isMostlyLink(outline, line)) continue;
    scopes.push({ label: line, by: 'block', from: line.index, to });
  }
  return scopes;
}

const SPOKEN: ReadonlySet<Line['place']> = new Set(['main', 'sidebar', 'header', 'footer']);

/** The box that also holds what the label heads, up to the next heading of its rank. */
function endOf(outline: Outline, line: Line): number {
  let box = line.box;
  for (let climbs = 0; climbs < MAX_CLIMB; climbs += 1) {
    const { to, parent } = boxAt(outline, box);
    if (to > line.index + 1 || parent <= 0) break;
    box = parent;
  }
  const most = line.index + (line.level > 0 ? MAX_BLOCK_LINES : MAX_LABEL_LINES);
  const end = Math.min(boxAt(outline, box).to, most);
  for (let at = line.index + 1; at < end; at += 1) {
    const next = outline.lines[at] as Line;
    if (next.level > 0 && (line.level === 0 || next.level <= line.level)) return at;
    if (line.level === 0 && isTitle(next, outline) && !endsWithColon(next.text) && !isInForm(outline, next, line.index))
      return at;
  }
  return end;
}

/** A label of a field of the form that the block offers. */
function isInForm(outline: Outline, line: Line, after: number): boolean {
  for (let box = outline.boxes[line.box]; box !== undefined; box = outline.boxes[box.parent])
    if (box.tag === 'form') return box.from > after;
  return false;
}

function blockOf(ground: Ground, scope: Scope): FeedbackBlock {
  const { outline } = ground;
  const lines = outline.lines
    .slice(scope.from, scope.to)
    .filter(({ place, text }) => (scope.by === 'block' || place === 'main') && text.length <= MAX_LINE_UNITS);
  const ways = new Map<FeedbackWay, QuoteFact>();
  const keep = (way: FeedbackWay, quote: QuoteFact): void => {
    if (!ways.has(way)) ways.set(way, quote);
  };
  for (const line of lines) for (const way of waysIn(ground, line)) keep(way, quoteOf(outline, line.text, line.box));
  for (const link of linksIn(outline, scope, lines)) {
    const way = wayOfLink(link);
    const line = outline.lines[link.line];
    if (way !== null) keep(way, quoteOf(outline, line?.text ?? scope.label?.text ?? '', link.box));
  }
  const form = formIn(outline, scope);
  if (form !== null) keep('form', quoteOf(outline, scope.label?.text ?? '', form.index));
  return {
    label: copyString(scope.label?.text.slice(0, MAX_QUOTE_UNITS) ?? ''),
    by: scope.by,
    place: scope.label?.place ?? 'main',
    selector: scope.label === null ? '' : outline.selector(scope.label.box),
    ways: [...ways].map(([way, quote]) => ({ way, ...quote })),
    process: processIn(ground, scope, lines),
  };
}

function waysIn({ context, addresses }: Ground, { text, index }: Line): readonly FeedbackWay[] {
  const ways: FeedbackWay[] = [];
  const calls = findPhones(text, { province: context.province }).some(({ e164 }) => e164 !== null);
  if (calls && !isOtherHotline(text)) ways.push('phone');
  if (findMails(text).length > 0) ways.push('email');
  if (addresses.has(index) || namesPlaces(text)) ways.push('address');
  if (has(text, 'national')) ways.push('pakn');
  return ways;
}

/** "Đường dây nóng phòng, chống dịch": a line for something else. */
function isOtherHotline(text: string): boolean {
  if (!phoneLabelsIn(text).some(({ id }) => id === 'hotline')) return false;
  return hotlineSubjectOf(text) !== 'reform' && !has(text, 'feedback');
}

/** "Gửi thư tới Văn phòng Sở, số 1 đường ..., phường ...": several kinds of place; with a house before a name fewer. */
function namesPlaces(text: string): boolean {
  const places = contactWords.match(text).filter(({ id }) => id === 'address');
  const housed = places.some(({ phrase, end }) => phrase === 'số' && HOUSE.test(text.slice(end)));
  return new Set(places.map(({ phrase }) => phrase)).size >= (housed ? MIN_HOUSED_PLACES : MIN_PLACES);
}

const MIN_PLACES = 3;
const MIN_HOUSED_PLACES = 2;
/** Behind "số": "75A Nguyễn Thị ...", "4 đường ..."; not "76/NQ-CP". */
const HOUSE = /^\s*\d{1,4}[A-Za-z]?(?:[-/]\d{1,4})?,?\s+(?:đường|phố|\p{Lu})/u;

function linksIn(outline: Outline, { from, to }: Scope, lines: readonly Line[]): readonly Link[] {
  const shown = new Set(lines.flatMap(({ links }) => links));
  return outline.links.filter(
    ({ index, line, box }) =>
      shown.has(index) ||
      (line < 0 && boxAt(outline, box).from >= from && boxAt(outline, box).to <= to && boxAt(outline, box).from < to),
  );
}

function wayOfLink(link: Link): FeedbackWay | null {
  if (link.scheme === 'mailto') return 'email';
  if (link.scheme === 'tel') return 'phone';
  if (link.url === null) return null;
  if (NATIONAL_HOST.test(link.url)) return 'pakn';
  return FORM_HOST.test(link.url) || has(link.words, 'send') ? 'form' : null;
}

/** A form to write in; one around the whole page counts for a page about feedback. */
function formIn(outline: Outline, { by, from, to }: Scope): Box | null {
  const form = outline.forms.find(({ inputs, box, place }) => {
    const writes =
      inputs.some(({ type }) => type === 'textarea') ||
      inputs.filter(({ type }) => type === 'text' || type === 'email').length >= MIN_FIELDS;
    if (!writes || place === 'comment') return false;
    const around = boxAt(outline, box);
    const within = around.from >= from && around.to <= to && around.from < to;
    const beside = around.from === around.to && isBetween(outline, around, from, to);
    return within || beside || (by === 'page' && around.from <= from);
  });
  return form === undefined ? null : boxAt(outline, form.box);
}

/** A form whose labels are placeholders shows no line: its box lies between the block's. */
function isBetween(outline: Outline, { index }: Box, from: number, to: number): boolean {
  const first = outline.lines[from];
  const last = outline.lines[to - 1];
  if (first === undefined || last === undefined) return false;
  const parent = boxAt(outline, first.box).parent;
  return index > first.box && (index <= last.box || (parent >= 0 && isWithin(outline, index, parent)));
}

/** A line that says how long or by whom, or several kinds of handling; a file that calls itself the process. */
function processIn({ outline, clues }: Ground, scope: Scope, lines: readonly Line[]): FeedbackBlock['process'] {
  const kinds = new Set<string>();
  let told: Line | null = null;
  for (const [at, line] of lines.entries()) {
    if (clues.opinions && !has(line.text, 'feedback')) continue;
    const hits = feedbackWords.match(line.text);
    const handled = hits.filter(({ id }) => id === 'handling');
    if (handled.length > 0 && saysTerm(line.text)) return quoteOf(outline, line.text, line.box);
    // "Thời gian xử lý" and "15 ngày làm việc" in two cells of a row
    const next = lines[at + 1];
    const isLabel = countWords(line.text) <= LABEL_WORDS && hits.some(({ id }) => id === 'process');
    if (isLabel && next !== undefined && countWords(next.text) <= TERM_WORDS && saysTerm(next.text))
      return quoteOf(outline, next.text, next.box);
    const file = line.links
      .map((link) => outline.links[link])
      .find((link) => link !== undefined && (link.download || /\.(?:pdf|docx?)(?:$|\?)/i.test(link.href)));
    if (file !== undefined && hits.some(({ id }) => id === 'process')) {
      const quote = quoteOf(outline, line.text, line.box);
      return file.url === null ? quote : { ...quote, file: copyString(file.url) };
    }
    if (line === scope.label || isLink(outline, line)) continue;
    for (const { phrase } of handled) kinds.add(phrase);
    if (handled.length > 0) told ??= line;
  }
  return told !== null && kinds.size >= MIN_STEPS ? quoteOf(outline, told.text, told.box) : null;
}

const LABEL_WORDS = 7;
const TERM_WORDS = 20;

function saysTerm(text: string): boolean {
  return feedbackWords.match(text).some(({ id, start }) => id === 'term' && isCounted(text, start));
}

/** "15 ngày", "05 (năm) ngày", "15-20 ngày"; not "ngày 15". */
function isCounted(text: string, start: number): boolean {
  return (
    /(?:\d|\d\s*\([^)]{1,30}\))\s*$/.test(text.slice(0, start)) && !/\d\s*[/.-]\s*\d{4}\s*$/.test(text.slice(0, start))
  );
}

/** Links of the home page to the national system: a way by themselves. */
function nationalLinks(outline: Outline): readonly FeedbackBlock[] {
  const link = outline.links.find(({ url }) => url !== null && NATIONAL_HOST.test(url));
  if (link === undefined) return [];
  const line = outline.lines[link.line];
  const quote = quoteOf(outline, line === undefined ? '' : link.words, link.box);
  const { selector } = quote;
  return [
    {
      label: copyString(link.words),
      by: 'link',
      place: link.place,
      selector,
      ways: [{ way: 'pakn', ...quote }],
      process: null,
    },
  ];
}

/** Comments on a draft are asked for, whatever else they are called: "Thời hạn góp ý: 30/11". */
function isOnDraft(text: string): boolean {
  const hits = feedbackWords.match(text);
  return hits.some(({ id }) => id === 'draft') && !hits.some(({ id }) => id === 'petition');
}

/** "Công an tỉnh tiếp nhận phản ánh": theirs. The province's office receives them for all, and the State's system too. */
function isOthers(text: string, { departmentNames }: FactContext): boolean {
  if (isOwnAgency(text, departmentNames)) return false;
  return OTHERS.has(otherAgencyIn(text, departmentNames)?.key ?? '');
}

const OTHERS: ReadonlySet<string> = new Set([
  'cong-an',
  'bo-cong-an',
  'quan-su',
  'thue',
  'hai-quan',
  'bao-hiem',
  'dien-luc',
  'nuoc',
  'y-te',
  'so-y-te',
  'toa-an',
  'doan-the',
  'dang',
  'ngan-hang',
  'truong',
  'thi-truong',
]);

function names(text: string): boolean {
  const hits = feedbackWords.match(text).filter(({ id }) => id === 'feedback' || id === 'process');
  return hits.some(({ id }) => id === 'feedback') && matchShare(text, hits) >= NAMED_SHARE;
}

function has(text: string, id: FeedbackWordId): boolean {
  return feedbackWords.match(text).some((hit) => hit.id === id);
}

function isLink(outline: Outline, line: Line): boolean {
  return line.links.some((link) => outline.links[link]?.words === line.text);
}

const MOSTLY = 0.6;

function isMostlyLink(outline: Outline, { links, text }: Line): boolean {
  return links.some((link) => (outline.links[link]?.words.length ?? 0) > text.length * MOSTLY);
}

function quoteOf(outline: Outline, text: string, box: number): QuoteFact {
  const cut = text.length <= MAX_QUOTE_UNITS ? text.length : text.lastIndexOf(' ', MAX_QUOTE_UNITS);
  return { quote: copyString(text.slice(0, cut > 0 ? cut : MAX_QUOTE_UNITS)), selector: outline.selector(box) };
}
