/**
 * The lines of a page as people speak in them: who asks, what is asked, who replies, by the labels before them ("Hỏi:",
 * "Người gửi:", "Trả lời:"), or by senders' names and titles where there are no labels.
 */

import type { Line, Outline } from '../../model/outline.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import { headsOnesOpinion } from '../../vietnamese/opinion-senders.ts';
import { countWords } from '../boxes.ts';
import { ownTextEnd } from '../main-text.ts';
import { bylinesIn } from './opinion-bylines.ts';
import { isReply } from './opinion-labels.ts';
import type { Spoken } from './opinion-labels.ts';
import { signedAtEnd } from './opinion-signatures.ts';
import { dayIn, endsWithDay } from './opinion-text.ts';
import { askedByReplies, turnsIn } from './opinion-turns.ts';

/** A question has no fewer. */
export const QUESTION_WORDS = 5;
const MAX_LINE_UNITS = 2_000;
/** Of several people's questions in one run. */
const MAX_RUN_UNITS = 20_000;
const MAX_WHOSE_UNITS = 90;

/** `title`: the line of the page's own title, whose words alone speak of no line under it ("Hỏi đáp", "Ý kiến"). */
export function spokenLines(outline: Outline, title: number): readonly Spoken[] {
  const end = ownTextEnd(outline);
  const toFill = linesToFill(outline);
  const lines = outline.lines.filter(
    ({ index, place, text }) =>
      index < end &&
      place === 'main' &&
      text.length <= MAX_RUN_UNITS &&
      !toFill.has(index) &&
      !REQUIRED_FIELD.test(text),
  );
  const turns = lines
    .flatMap((line) => turnsIn(line, isSummary(outline, line)))
    .filter(({ line: { text } }) => text.length <= MAX_LINE_UNITS);
  const spoken = askedByReplies(turns);
  return dated(titled(signed(outline, headed(joined(spoken, title), title), title), title));
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

/** "Nội dung: *", "Họ tên (*)": a field that must be filled in, on a page without a form element too. */
const REQUIRED_FIELD = /^[^:*]{1,40}:?\s*(?:\*|\(\*\))\s*:?$/u;
/** A longer form is around the page. */
const MAX_FORM_LINES = 15;

/** "Ý kiến của ông Cà Văn P., xã Chiềng Mung" in bold over the day, the words and the state or reply: it begins an opinion. */
function headed(spoken: readonly Spoken[], pageTitle: number): readonly Spoken[] {
  if (!spoken.some((one) => isReply(one) || one.label === 'asked-date')) return spoken;
  return spoken.map((one) => {
    const { line, label } = one;
    const heads = label === null && line.index !== pageTitle && (line.level > 1 || line.bold);
    return heads && line.text.length <= MAX_WHOSE_UNITS && headsOnesOpinion(line.text)
      ? { ...one, label: 'asked' as const }
      : one;
  });
}

/** Where no label and no question tells one opinion from the next, the lines with a sender's name and a day do. */
function signed(outline: Outline, spoken: readonly Spoken[], pageTitle: number): readonly Spoken[] {
  const isTold = spoken.some(
    ({ line, label, opens }) => opens || label === 'asked' || label === 'asker' || line.text.endsWith('?'),
  );
  const bylines = bylinesIn(spoken.map(({ line }) => line));
  const heads = isTold && headAll(spoken, bylines, pageTitle);
  if (!spoken.some(isReply) && !heads) return isTold ? spoken : petitioned(spoken, bylines, pageTitle);
  if (!spoken.some(({ label }) => label === 'asked' || label === 'asker')) {
    const ordered = signedAtEnd(outline, spoken, bylines);
    if (ordered !== spoken) return ordered;
  }
  if (isTold && !heads) return spoken;
  const asks = (at: number): boolean => isTold && spoken[at + 1]?.label === 'asked' && headsAsked(spoken[at]);
  return spoken.map((one, at) =>
    one.label === null && (bylines.has(at) || asks(at)) ? { ...one, label: 'asker' as const, signs: true } : one,
  );
}

/** Nobody has replied: on a page that is called what people said, a name and day over words that ask for something. */
function petitioned(spoken: readonly Spoken[], bylines: ReadonlySet<number>, pageTitle: number): readonly Spoken[] {
  const title = spoken.find(({ line }) => line.index === pageTitle)?.line.text ?? '';
  if (!feedbackWords.match(title).some(({ id, start }) => id === 'opinions' && start === 0)) return spoken;
  const asks = (one: Spoken | undefined): boolean =>
    one?.label === null &&
    // a link is the title of the next opinion of a list
    one.line.links.length === 0 &&
    countWords(one.line.text) >= QUESTION_WORDS &&
    feedbackWords.match(one.line.text).some(({ id }) => id === 'request');
  return spoken.map((one, at) =>
    one.label === null && bylines.has(at) && dayIn(one.line.text) !== null && asks(spoken[at + 1])
      ? { ...one, label: 'asker' as const, signs: true }
      : one,
  );
}

/** "Mã: PA-09 | Ngày gửi: 20/04/2022" beside sender or question: the day's label behind another one. */
function dated(spoken: readonly Spoken[]): readonly Spoken[] {
  const tells = (one: Spoken | undefined): boolean => one?.label === 'asked' || one?.label === 'asker';
  return spoken.map((one, at) => {
    if (one.label !== null || one.titles === true || one.line.text.length > MAX_WHOSE_UNITS) return one;
    if (!tells(spoken[at + 1]) && !tells(spoken[at - 1])) return one;
    const rest = dayBehindLabel(one.line.text);
    // the label's day, whatever the number before it looks like
    return rest === null ? one : { ...one, line: { ...one.line, text: rest }, label: 'asked-date', rest, heads: true };
  });
}

function dayBehindLabel(text: string): string | null {
  const hits = feedbackWords.match(text).filter(({ id }) => id === 'asked-date' || id === 'replied-date');
  // "Phòng Chuyên ngành, ngày 20/06/2022" may sign a reply
  const label = hits.find(
    ({ start, end }) =>
      countWords(text.slice(start, end)) > 1 && /^[\s:\-–]*\d/u.test(text.slice(end)) && endsWithDay(text.slice(end)),
  );
  const isReplys = hits.some(({ id, end }) => id === 'replied-date' && end === label?.end);
  return label === undefined || isReplys ? null : text.slice(label.end);
}

/** "Nguyễn Văn A (12/08/2022)" over each "Ý kiến: ...", which no other label tells of. */
function headAll(spoken: readonly Spoken[], bylines: ReadonlySet<number>, pageTitle: number): boolean {
  const asked = spoken.flatMap(({ label, line }, at) => (label === 'asked' && line.index !== pageTitle ? [at] : []));
  if (asked.length === 0 || spoken.some(({ label }) => label === 'asker' || label === 'asked-date')) return false;
  return asked.every((at) => {
    const before = spoken[at - 1];
    if (before?.label !== null) return false;
    return bylines.has(at - 1) || (asked.length > 1 && before.line.index !== pageTitle && headsAsked(before));
  });
}

/** "Phòng khám Hoa Ban, TP Sơn La (gửi ngày 18/08/2022)": a short line with its day at the end, whoever it names. */
function headsAsked(one: Spoken | undefined): boolean {
  return one?.label === null && one.line.text.length <= MAX_WHOSE_UNITS && endsWithDay(one.line.text);
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

/** A summary, or a line within one. */
function isSummary({ boxes }: Outline, { box }: Line): boolean {
  for (let at = boxes[box]; at !== undefined && at.from === at.to - 1; at = boxes[at.parent]) {
    if (at.tag === 'summary') return true;
    if (at.parent < 0) return false;
  }
  return false;
}

/** A label on a line or in a cell of its own speaks of the next line; one with nothing after it is a form's. */
function joined(spoken: readonly Spoken[], pageTitle: number): readonly Spoken[] {
  return spoken.flatMap((one, at) => {
    const before = spoken[at - 1];
    if (
      one.label === null &&
      before !== undefined &&
      before.line.index !== pageTitle &&
      isBare(before) &&
      !isNext(before, one)
    ) {
      const least = before.label === 'asked' ? QUESTION_WORDS - 1 : 1;
      return countWords(one.line.text) >= least ? [{ ...one, label: before.label }] : [one];
    }
    // a reply's label says that there is a place for one
    return isBare(one) && one.label !== 'replied' ? [] : [one];
  });
}

/** "Trả lời ngày 22/04/2022" under one question of a list, and the next one after it. */
function isNext(head: Spoken, { line: { text, links } }: Spoken): boolean {
  return head.label === 'replied' && dayIn(head.line.text) !== null && (links.length > 0 || text.endsWith('?'));
}

function isBare({ label, rest }: Spoken): boolean {
  return label !== null && label !== 'unreplied' && rest === '';
}
