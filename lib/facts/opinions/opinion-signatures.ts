/**
 * Questions signed at their end: text, "Nguyễn Văn A (04/08/2022 08:32)", "Trả lời", the reply, "Phòng Nghiệp vụ
 * (15/08/2022)". The signature is put before its text, as everywhere else.
 */

import type { Outline } from '../../model/outline.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import { isMailed } from './opinion-bylines.ts';
import type { Spoken } from './opinion-labels.ts';
import { dayIn } from './opinion-text.ts';

/** Lines of one question, at most. */
const MAX_ASKED = 12;

/** `bylines`: places in `spoken` of names with a day. Unchanged where a reply has no signature right before it. */
export function signedAtEnd(
  outline: Outline,
  spoken: readonly Spoken[],
  bylines: ReadonlySet<number>,
): readonly Spoken[] {
  const isReply = (at: number): boolean => spoken[at]?.label === 'replied' || spoken[at]?.label === 'unreplied';
  // the label, and not the line that it speaks of
  const replies = spoken.flatMap((_, at) => (isReply(at) && !isReply(at - 1) ? [at] : []));
  const isSignature = (at: number): boolean => {
    const one = spoken[at];
    if (one?.label !== null || !bylines.has(at)) return false;
    return dayIn(one.line.text) !== null || isMailed(one.line.text);
  };
  if (replies.length === 0 || !replies.every((at) => isSignature(at - 1))) return spoken;
  const ordered: Spoken[] = [];
  let done = 0;
  for (const reply of replies) {
    const signature = reply - 1;
    const begin = Math.max(done, beginOf(outline, spoken, signature));
    // it opens one: what was told with the reply before has no question
    if (begin >= signature) return spoken;
    // what stands over the first one is the page's
    const between = done === 0 ? [] : spoken.slice(done, begin);
    const asked = spoken.slice(begin, signature).filter((one) => !opensReply(one));
    ordered.push(...between, ...put(spoken[signature] as Spoken), ...asked);
    done = reply;
  }
  return [...ordered, ...spoken.slice(done)].filter((one) => !signsReply(one));
}

function put(signature: Spoken): readonly Spoken[] {
  return [{ ...signature, label: 'asker', signs: true }];
}

/** The lines that stand in one box with the signature; the line before it where it stands alone. */
function beginOf({ boxes }: Outline, spoken: readonly Spoken[], signature: number): number {
  const line = spoken[signature]?.line;
  const own = line === undefined ? undefined : boxes[line.box];
  if (line === undefined || own === undefined) return signature;
  let around = own;
  while (around.from >= line.index && around.parent >= 0) around = boxes[around.parent] ?? around;
  const first = spoken.findIndex(({ line: { index } }) => index >= around.from);
  return Math.max(first, signature - MAX_ASKED);
}

/** "Đo lường · Xem câu trả lời": a field, and what shows the reply. */
function opensReply({ line: { text, links }, label }: Spoken): boolean {
  if (label !== null || links.length === 0 || text.length > MAX_SIGNATURE_UNITS) return false;
  return feedbackWords.match(text).some(({ id, end }) => id === 'replied' && end === text.length);
}

/** "Phòng Quản lý công nghệ (15/09/2022 15:24)": who replied, and when. */
function signsReply({ line: { text }, label }: Spoken): boolean {
  if (label !== null || text.length > MAX_SIGNATURE_UNITS) return false;
  const day = dayIn(text);
  if (day === null) return false;
  return feedbackWords.match(text).some(({ id, start }) => id === 'answerer' && start === 0);
}

const MAX_SIGNATURE_UNITS = 90;
