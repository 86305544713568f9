/**
 * Where a page offers ways to send feedback and petitions: the page as a whole when it calls itself so, a block under a
 * heading or a label, one sentence. With the ways, and what is said of how feedback is handled.
 */

import type { FeedbackBlock, FeedbackWay } from '../model/facts/feedback.ts';
import type { QuoteFact } from '../model/facts/source.ts';
import type { Box, Line, Link, Outline } from '../model/outline.ts';
import { contactWords } from '../vietnamese/contact-words.ts';
import { hotlineSubjectOf } from '../vietnamese/hotline-subjects.ts';
import { copyString } from '../vietnamese/fold.ts';
import { phoneLabelsIn } from '../vietnamese/phone-labels.ts';
import { findPhones } from '../vietnamese/phones.ts';
import { boxAt, isWithin } from './boxes.ts';
import { contactSheet } from './contacts/contact-sheet.ts';
import type { FactContext } from './context.ts';
import { findMails } from './contacts/mail-addresses.ts';
import { findAddresses } from './contacts/postal-addresses.ts';
import { processIn } from './feedback/feedback-process.ts';
import type { FeedbackClues } from './feedback/feedback-process.ts';
import { labelScopes, MAX_BLOCKS, MAX_LINE_UNITS, pageScope } from './feedback/feedback-scopes.ts';
import type { Scope } from './feedback/feedback-scopes.ts';
import { has, MAX_QUOTE_UNITS, quoteOf } from './feedback/feedback-text.ts';

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

interface Ground {
  readonly outline: Outline;
  readonly context: FactContext;
  readonly clues: FeedbackClues;
  /** Lines with a postal address. */
  readonly addresses: ReadonlySet<number>;
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
