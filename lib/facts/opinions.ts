/**
 * Opinions and questions that people sent, as a page posts them, with their replies: in a table, in labelled lines
 * ("Hỏi: ...", "Người gửi: ...", "Trả lời: ..."), in questions that open on a click.
 */

import type { OpinionFact } from '../model/facts.ts';
import type { Line, Outline } from '../model/outline.ts';
import { feedbackWords } from '../vietnamese/feedback-words.ts';
import type { FeedbackWordId } from '../vietnamese/feedback-words.ts';
import { countWords } from './boxes.ts';
import type { FactContext } from './context.ts';
import { ownTextEnd } from './main-text.ts';
import { bylinesIn } from './opinion-bylines.ts';
import { opinionRows } from './opinion-rows.ts';
import { cut, dayIn, isStatus, isUnreplied } from './opinion-text.ts';
import { titleLine } from './title-line.ts';

const MAX_OPINIONS = 300;
const MAX_LINE_UNITS = 2_000;
/** A reply says something; a status is short. */
const MIN_REPLY_WORDS = 2;
const QUESTION_WORDS = 5;
const MAX_WHOSE_UNITS = 90;
/** "Hoàng Thị Yến - 15/07/2022". */
const MAX_BYLINE_UNITS = 80;
/** What may follow a label: a number, then a colon, a bracket, a dash, or nothing. */
const AFTER_LABEL = /^\s*(?:số\s*)?\d{0,3}\s*(?:[:(.\-–)]|$)/u;

export function opinionsOf(outline: Outline, context: FactContext): readonly OpinionFact[] {
  if (context.home) return [];
  const tabled = outline.tables.flatMap((table) =>
    table.layout || table.place !== 'main' ? [] : opinionRows(outline, table),
  );
  if (tabled.length > 0) return tabled.slice(0, MAX_OPINIONS);
  return toldInLines(outline);
}

interface Spoken {
  readonly line: Line;
  readonly label: FeedbackWordId | null;
  /** After the label. */
  readonly rest: string;
  /** It opens what is folded under it. */
  readonly opens: boolean;
  /** A sender's name and nothing of what was said. */
  readonly signs?: boolean;
  /** The title of what the next line's sender asked. */
  readonly titles?: boolean;
}

interface Segment {
  question: Line | null;
  /** A label says that the question is one. */
  labelled: boolean;
  readonly asked: Line[];
  /** Lines that hold the sender's name alone, with the day or without it. */
  readonly signed: Line[];
  readonly askers: Set<string>;
  reply: string | null;
  status: boolean | null;
}

function toldInLines(outline: Outline): readonly OpinionFact[] {
  const end = ownTextEnd(outline);
  const toFill = linesToFill(outline);
  const lines = outline.lines.filter(
    ({ index, place, text }) => index < end && place === 'main' && text.length <= MAX_LINE_UNITS && !toFill.has(index),
  );
  const title = titleLine(outline);
  const spoken = titled(signed(joined(lines.map((line) => spokenOf(line, isSummary(outline, line)))), title), title);
  const replies = spoken.filter(isReply).length;
  const isAsked = spoken.some(({ label, rest }) => label === 'asked' && countWords(rest) >= QUESTION_WORDS);
  const isDated = spoken.some(
    ({ label, rest }) =>
      (label === 'asked-date' || (label === null && rest.length <= MAX_BYLINE_UNITS)) && dayIn(rest) !== null,
  );
  if (replies === 0 && !spoken.some(({ label }) => label === 'asker') && !(isAsked && isDated)) return [];
  const segments: Segment[] = [];
  for (const one of spoken) {
    // the page's own title is no question: "Ý kiến của tổ chức, cá nhân về thủ tục", "Công dân hỏi - Cơ quan trả lời"
    if (
      one.line.index === title &&
      (one.label === null || !one.line.text.includes(':')) &&
      !one.line.text.endsWith('?')
    )
      continue;
    place(segments, one, { hasReplies: replies > 0, title });
  }
  return segments.flatMap((segment) => factOf(outline, segment)).slice(0, MAX_OPINIONS);
}

/** "Họ tên", "Nội dung": labels of the fields of a form, which nobody has filled in. */
function linesToFill({ forms, boxes }: Outline): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { inputs, box } of forms) {
    const { from, to } = boxes[box] ?? { from: 0, to: 0 };
    if (to - from > MAX_FORM_LINES || !inputs.some(({ type }) => type === 'textarea')) continue;
    for (let line = from; line < to; line += 1) lines.add(line);
  }
  return lines;
}

/** A longer form is around the page. */
const MAX_FORM_LINES = 15;

function isReply({ label }: Spoken): boolean {
  return label === 'replied' || label === 'unreplied';
}

/** Where no label and no question tells one opinion from the next, the lines with a sender's name and a day do. */
function signed(spoken: readonly Spoken[], pageTitle: number): readonly Spoken[] {
  const isTold = spoken.some(
    ({ line, label, opens }) => opens || label === 'asked' || label === 'asker' || line.text.endsWith('?'),
  );
  if (!spoken.some(isReply)) return spoken;
  const bylines = bylinesIn(spoken.map(({ line }) => line));
  if (isTold && !headAll(spoken, bylines, pageTitle)) return spoken;
  return spoken.map((one, at) =>
    one.label === null && bylines.has(at) ? { ...one, label: 'asker' as const, signs: true } : one,
  );
}

/** "Nguyễn Văn A (12/08/2022)" over each "Ý kiến: ...", which no other label tells of. */
function headAll(spoken: readonly Spoken[], bylines: ReadonlySet<number>, pageTitle: number): boolean {
  const asked = spoken.flatMap(({ label, line }, at) => (label === 'asked' && line.index !== pageTitle ? [at] : []));
  if (asked.length === 0 || spoken.some(({ label }) => label === 'asker' || label === 'asked-date')) return false;
  return asked.every((at) => bylines.has(at - 1) && spoken[at - 1]?.label === null);
}

/** A list of what was asked: each title, then its sender. Where a sender comes first, titles tell nothing. */
function titled(spoken: readonly Spoken[], pageTitle: number): readonly Spoken[] {
  const senders = spoken.flatMap(({ label }, at) => (label === 'asker' ? [at] : []));
  const isTitle = (at: number): boolean => {
    const one = spoken[at];
    if (one?.label !== null || one.line.index === pageTitle) return false;
    return (
      countWords(one.line.text) >= QUESTION_WORDS && (one.line.level > 1 || one.line.bold || one.line.links.length > 0)
    );
  };
  if (senders.length < 2 || !senders.every((at) => isTitle(at - 1))) return spoken;
  const titles = new Set(senders.map((at) => at - 1));
  return spoken.map((one, at) => (titles.has(at) ? { ...one, titles: true } : one));
}

function spokenOf(line: Line, opens: boolean): Spoken {
  const hits = feedbackWords.match(line.text);
  const first = hits
    .filter(({ id, start, end }) => LABELS.has(id) && start === 0 && endsLabel(line.text, end, hits))
    .sort((a, b) => b.end - a.end)[0];
  if (first === undefined) return { line, label: null, rest: line.text, opens };
  const rest = line.text.slice(labelEnd(line.text, first.end, hits)).replace(/^\s*\d{0,3}\s*[:.\-–]?\s*/u, '');
  if (first.id !== 'status') return { line, label: first.id, rest, opens };
  // "Trạng thái: đang chờ trả lời" is a reply's place
  const state = feedbackWords.match(rest).find(({ id }) => id === 'unreplied' || id === 'replied');
  return state === undefined
    ? { line, label: null, rest: line.text, opens }
    : { line, label: state.id, rest: '', opens };
}

type WordHits = ReturnType<typeof feedbackWords.match>;

function endsLabel(text: string, end: number, hits: WordHits): boolean {
  return AFTER_LABEL.test(text.slice(end)) || labelEnd(text, end, hits) > end;
}

/** "Trả lời của Văn phòng Sở: ...", "Ý kiến ngày 10/11/2022: ...": whose it is, or its day, belongs to the label. */
function labelEnd(text: string, end: number, hits: WordHits): number {
  const whose = hits.find(
    ({ id, start }) => BELONGS.has(id) && start > end && /^[\s(]*$/u.test(text.slice(end, start)),
  );
  const colon = whose === undefined ? -1 : text.indexOf(':', whose.end);
  return colon < 0 || colon - end > MAX_WHOSE_UNITS ? end : colon;
}

/** A summary, or a line within one. */
function isSummary({ boxes }: Outline, { box }: Line): boolean {
  for (let at = boxes[box]; at !== undefined && at.from === at.to - 1; at = boxes[at.parent]) {
    if (at.tag === 'summary') return true;
    if (at.parent < 0) return false;
  }
  return false;
}

/** A label on a line or in a cell of its own speaks of the next line; one with nothing after it is a form's. */
function joined(spoken: readonly Spoken[]): readonly Spoken[] {
  return spoken.flatMap((one, at) => {
    const before = spoken[at - 1];
    if (one.label === null && before !== undefined && isBare(before)) {
      const least = before.label === 'asked' ? QUESTION_WORDS - 1 : 1;
      return countWords(one.line.text) >= least ? [{ ...one, label: before.label }] : [one];
    }
    // a reply's label says that there is a place for one
    return isBare(one) && one.label !== 'replied' ? [] : [one];
  });
}

function isBare({ label, rest }: Spoken): boolean {
  return label !== null && label !== 'unreplied' && rest === '';
}

const BELONGS: ReadonlySet<FeedbackWordId> = new Set(['whose', 'asked-date', 'replied-date']);
const LABELS: ReadonlySet<FeedbackWordId> = new Set([
  'asked',
  'asker',
  'asked-date',
  'replied',
  'replied-date',
  'unreplied',
  'status',
]);

/** Gives a line to the opinion that it tells of. `title`: the page's own. */
function place(
  segments: Segment[],
  spoken: Spoken,
  { hasReplies, title }: { readonly hasReplies: boolean; readonly title: number },
): void {
  const { line, label, rest } = spoken;
  const last = segments.at(-1) ?? null;
  const begin = (): Segment => {
    const segment: Segment = {
      question: null,
      labelled: false,
      asked: [],
      signed: [],
      askers: new Set(),
      reply: null,
      status: null,
    };
    segments.push(segment);
    return segment;
  };
  if (spoken.titles === true) {
    const own = begin();
    own.question = line;
    own.asked.push(line);
    return;
  }
  if (label === 'asked') {
    // a title over the sender and the text is the same opinion's
    const isTitled = last?.askers.size !== 0 || last.question === null || last.question.index === title;
    const isOpen = last !== null && last.reply === null && isTitled;
    const own = isOpen && !last.labelled ? last : begin();
    own.question = line;
    own.labelled = true;
    own.asked.push(line);
    return;
  }
  if (label === 'asker' || label === 'asked-date') {
    const again = last?.askers.has(label) === true && last.question !== null && label === 'asker';
    const own = last === null || last.reply !== null || again ? begin() : last;
    own.askers.add(label);
    if (spoken.signs === true) own.signed.push(line);
    else own.asked.push(line);
    return;
  }
  if (label === 'replied' || label === 'unreplied') {
    if (last === null) return;
    if (label === 'unreplied') last.status = false;
    else if (isStatus(line.text) && rest === '' && !line.text.includes(':')) last.status = true;
    last.reply ??= '';
    last.reply += ` ${label === 'replied' ? rest : ''}`;
    return;
  }
  if (label === 'replied-date') return;
  if (hasReplies && (spoken.opens || isQuestion(line)) && (last === null || spoken.opens || last.reply !== null)) {
    const own = begin();
    own.question = line;
    own.asked.push(line);
    return;
  }
  if (last === null) return;
  if (isUnreplied(line.text)) last.status = false;
  else if (last.reply !== null) last.reply += ` ${line.text}`;
  else last.asked.push(line);
}

/** "Nộp hồ sơ ở đâu?" */
function isQuestion({ text, level, bold }: Line): boolean {
  return countWords(text) >= QUESTION_WORDS && (/\?\s*(?:\([^)]*\))?\s*$/u.test(text) || level > 1 || bold);
}

function factOf(
  outline: Outline,
  { question, labelled, asked, signed: names, askers, reply, status }: Segment,
): readonly OpinionFact[] {
  const line = question ?? asked.find(({ text }) => countWords(text) >= QUESTION_WORDS) ?? null;
  if (line === null) return [];
  const dated = [...names, ...asked].flatMap(({ text }) => dayIn(text) ?? [])[0] ?? null;
  const own = line.links
    .map((link) => outline.links[link])
    .find((link) => link !== undefined && link.words.length > line.text.length / 2);
  const answered = reply !== null && countWords(reply) >= MIN_REPLY_WORDS && !isUnreplied(reply);
  return [
    {
      url: own?.url ?? null,
      title: cut(line.text),
      date: dated?.date ?? null,
      dateQuote: dated?.quote ?? '',
      replied: status ?? (reply === null && own?.url !== undefined && own.url !== null ? null : answered),
      sender: askers.has('asker'),
      asker: askers.size > 0 || dated !== null || labelled,
      quote: cut(line.text),
      selector: outline.selector(line.box),
    },
  ];
}
