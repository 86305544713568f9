/**
 * Opinions and questions that people sent, as a page posts them, with their replies: in a table, in labelled lines
 * ("Hỏi: ...", "Người gửi: ...", "Trả lời: ..."), in questions that open on a click.
 */

import type { OpinionFact } from '../../model/facts/feedback.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { isOfficeMatter } from '../../vietnamese/office-matters.ts';
import { countWords } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { saidBy } from './opinion-bylines.ts';
import { isReply } from './opinion-labels.ts';
import type { Spoken } from './opinion-labels.ts';
import { QUESTION_WORDS, spokenLines } from './opinion-lines.ts';
import { opinionRows } from './opinion-rows.ts';
import { cut, dayIn, endsWithDay, isStatus, isUnreplied, isUntold, saysOnlyWhen } from './opinion-text.ts';
import { titleLine } from '../title-line.ts';

const MAX_OPINIONS = 300;
/** A reply says something; a status is short. */
const MIN_REPLY_WORDS = 2;
/** "Hoàng Thị Yến - 15/07/2022". */
const MAX_BYLINE_UNITS = 80;
export function opinionsOf(outline: Outline, context: FactContext): readonly OpinionFact[] {
  if (context.home) return [];
  const tabled = outline.tables.flatMap((table) =>
    table.layout || table.place !== 'main' ? [] : opinionRows(outline, table),
  );
  if (tabled.length > 0) return tabled.slice(0, MAX_OPINIONS);
  return toldInLines(outline);
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
  /** The reply's lines lead somewhere. */
  linked: boolean;
  status: boolean | null;
}

function toldInLines(outline: Outline): readonly OpinionFact[] {
  const title = titleLine(outline);
  const spoken = spokenLines(outline, title);
  const replies = spoken.filter(isReply).length;
  const isAsked = spoken.some(({ label, rest }) => label === 'asked' && countWords(rest) >= QUESTION_WORDS);
  const isDated = spoken.some(
    ({ label, rest }) =>
      (label === 'asked' && (endsWithDay(rest) || saidBy(rest))) ||
      ((label === 'asked-date' || (label === null && rest.length <= MAX_BYLINE_UNITS)) && dayIn(rest) !== null),
  );
  if (replies === 0 && !spoken.some(({ label }) => label === 'asker') && !(isAsked && isDated)) return [];
  const segments: Segment[] = [];
  for (const one of spoken) {
    // the page's own title is no question: "Ý kiến của tổ chức, cá nhân về thủ tục", "Công dân hỏi - Cơ quan trả lời"
    if (
      one.line.index === title &&
      // the first sender's name in bold passes for a title where the page has no heading
      one.signs !== true &&
      (one.label === null || !one.line.text.includes(':')) &&
      !one.line.text.endsWith('?')
    )
      continue;
    place(segments, one, { hasReplies: replies > 0, title });
  }
  return segments.flatMap((segment) => factOf(outline, segment)).slice(0, MAX_OPINIONS);
}

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
      linked: false,
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
    const parts = label === 'asker' || spoken.heads === true;
    const again = last?.askers.has(label) === true && last.question !== null && parts;
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
    last.linked ||= line.links.length > 0;
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
  else if (last.reply !== null) {
    last.reply += ` ${line.text}`;
    last.linked ||= line.links.length > 0;
  } else last.asked.push(line);
}

/** "Nộp hồ sơ ở đâu?" */
function isQuestion({ text, level, bold }: Line): boolean {
  return countWords(text) >= QUESTION_WORDS && (/\?\s*(?:\([^)]*\))?\s*$/u.test(text) || level > 1 || bold);
}

function factOf(
  outline: Outline,
  { question, labelled, asked, signed: names, askers, reply, linked, status }: Segment,
): readonly OpinionFact[] {
  const line = question ?? asked.find(({ text }) => countWords(text) >= QUESTION_WORDS) ?? null;
  if (line === null) return [];
  const dated = [...names, ...asked].flatMap(({ text }) => dayIn(text) ?? [])[0] ?? null;
  const own = line.links
    .map((link) => outline.links[link])
    .find((link) => link !== undefined && link.words.length > line.text.length / 2);
  const answered =
    reply !== null &&
    countWords(reply) >= MIN_REPLY_WORDS &&
    !isUnreplied(reply) &&
    !isUntold(reply, linked) &&
    !saysOnlyWhen(reply);
  const hasPage = own?.url !== undefined && own.url !== null;
  return [
    {
      url: own?.url ?? null,
      title: cut(line.text),
      date: dated?.date ?? null,
      dateQuote: dated?.quote ?? '',
      replied: status === false || (status === true && hasPage) ? status : reply === null && hasPage ? null : answered,
      sender: askers.has('asker'),
      asker: askers.size > 0 || dated !== null || labelled,
      ...(own === undefined && !isOfficeMatter([line.text, ...asked.map(({ text }) => text), reply ?? ''])
        ? { aside: true as const }
        : {}),
      quote: cut(line.text),
      selector: outline.selector(line.box),
    },
  ];
}
