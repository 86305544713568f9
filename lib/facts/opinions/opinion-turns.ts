/**
 * Lines in which more than one speaks: numbered questions of several people in one run of text ("1. Ông A, xã B
 * (18/04/2022): ... Trả lời: ... 2. Bà C ..."), and a question with its reply behind it.
 */

import type { Line } from '../../model/outline.ts';
import { namesSenderKind } from '../../vietnamese/opinion-senders.ts';
import { namesAsker, saidBy } from './opinion-bylines.ts';
import { isReply, replyEnd, spokenOf } from './opinion-labels.ts';
import type { Spoken } from './opinion-labels.ts';

const MARK = /^(?:[-–+•*►➢→]|=>)\s+(?=\S)/u;
const NUMBER = /^\(?(?:\d{1,3}|[a-zđ])\s*[.)/]\s*(?=\p{L})/u;
/** Between two sentences, or before the dash that opens what the other one says. */
const SENTENCE_END = /[.…;:"”)]\s+|[?!]\s*|\s(?=(?:[-–→]|=>)\s)/gu;
const DASHES = /[\s–→=>-]+$/u;
/** Of a head and the first words after it. */
const HEAD_UNITS = 240;
/** Places in one line that are looked at. */
const MAX_ENDS = 200;

/** What is said in a line, one after the other, each without the mark or the number that only orders it. */
export function turnsIn(line: Line, opens: boolean): readonly Spoken[] {
  return people(line.text).flatMap((text, at) => both(spokenOf(bare({ ...line, text }), opens && at === 0)));
}

/** "2. Bà Lò Thị Én, huyện Mai Sơn: ..." and "Ngày 18/04/2022, ông Lợi hỏi: ..." are asked where the reply follows. */
export function askedByReplies(spoken: readonly Spoken[]): readonly Spoken[] {
  return spoken.map((one, at) => {
    const next = spoken[at + 1];
    if (one.label !== null || next === undefined || !isReply(next)) return one;
    const text = withoutNumber(one.line.text);
    return namesAsker(text) ? { ...one, line: { ...one.line, text }, label: 'asked', rest: text } : one;
  });
}

/** The text cut where somebody else begins to ask. */
function people(text: string): readonly string[] {
  const cuts = ends(text).filter((at) => {
    const marked = text.slice(at, at + HEAD_UNITS).replace(MARK, '');
    const head = withoutNumber(marked);
    return (head !== marked || namesSenderKind(head)) && saidBy(head);
  });
  return [0, ...cuts].map((from, nth) => text.slice(from, cuts[nth]).trim()).filter((part) => part !== '');
}

function bare(line: Line): Line {
  const marked = { ...line, text: line.text.replace(MARK, '') };
  const said = { ...line, text: withoutNumber(marked.text) };
  if (said.text === marked.text || saidBy(said.text)) return said;
  // "1. Hỏi: ... Trả lời: ..." asks; "2. Trả lời: trong mười ngày" is a step of how it is done
  return both(spokenOf(said, false)).length > 1 ? said : marked;
}

const withoutNumber = (text: string): string => text.replace(NUMBER, '');

/** "Hỏi: Mua tem ở đâu? - Đáp: Tại Chi cục.": question and reply in one line. */
function both(one: Spoken): readonly Spoken[] {
  const { label, line } = one;
  if (label !== 'asked' && !(label === null && namesAsker(line.text))) return [one];
  const reply = replyIn(line.text);
  if (reply === null) return [one];
  const asked = line.text.slice(0, reply.start).replace(DASHES, '');
  const labelled = label === 'asked' ? line.text.length - one.rest.length : 0;
  const rest = asked.slice(labelled);
  return [
    { ...one, line: { ...line, text: asked }, label: 'asked', rest },
    { line, label: 'replied', rest: line.text.slice(reply.end).trim(), opens: false },
  ];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The label of the reply that stands behind the question: after its last sentence, with a colon. */
function replyIn(text: string): Span | null {
  for (const start of ends(text)) {
    const from = start + (/^(?:[-–→]|=>)\s*/u.exec(text.slice(start))?.[0].length ?? 0);
    const length = replyEnd(text.slice(from, from + HEAD_UNITS));
    if (length !== null) return { start, end: from + length };
  }
  return null;
}

/** Where sentences begin, but the first. */
function ends(text: string): readonly number[] {
  return Array.from(text.matchAll(SENTENCE_END), ({ index, 0: { length } }) => index + length).slice(0, MAX_ENDS);
}
