/** What is said of how feedback is handled: who receives it, in what steps, in what time. */

import type { FeedbackBlock } from '../../model/facts/feedback.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import { countWords } from '../boxes.ts';
import type { Scope } from './feedback-scopes.ts';
import { has, isLink, quoteOf } from './feedback-text.ts';

export interface FeedbackClues {
  /** The page posts opinions: what replies say of times is not how feedback is handled. */
  readonly opinions: boolean;
}

interface ProcessGround {
  readonly outline: Outline;
  readonly clues: FeedbackClues;
}

/** Kinds of handling named in a block, from which on it tells the steps. */
const MIN_STEPS = 3;

/** A line that says how long or by whom, or several kinds of handling; a file that calls itself the process. */
export function processIn(
  { outline, clues }: ProcessGround,
  scope: Scope,
  lines: readonly Line[],
): FeedbackBlock['process'] {
  const kinds = new Set<string>();
  let told: Line | null = null;
  for (const [at, line] of lines.entries()) {
    if (clues.opinions && !has(line.text, 'feedback')) continue;
    const said = withoutOthers(line.text);
    const hits = feedbackWords.match(said);
    const handled = hits.filter(({ id }) => id === 'handling');
    if (handled.length > 0 && saysTerm(said)) return quoteOf(outline, line.text, line.box);
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

/** What is done with the senders' names, or with the papers of a procedure, is not done with what they sent. */
function withoutOthers(text: string): string {
  if (!has(text, 'privacy') && !has(text, 'file')) return text;
  return text
    .split(/(?<=[.;])\s+/u)
    .filter(
      (sentence) =>
        !has(sentence, 'privacy') && (!has(sentence, 'file') || has(sentence, 'feedback') || has(sentence, 'petition')),
    )
    .join(' ');
}

function saysTerm(text: string): boolean {
  return feedbackWords
    .match(text)
    .some(({ id, start, end }) => id === 'term' && isCounted(text.slice(0, start)) && !isOpening(text, start, end));
}

/** "15 ngày", "05 (năm) ngày", "15-20 ngày"; not "ngày 15". */
function isCounted(before: string): boolean {
  return /(?:\d|\d\s*\([^)]{1,30}\))\s*$/.test(before) && !/\d\s*[/.-]\s*\d{4}\s*$/.test(before);
}

/** When one may come or call: "từ 7 giờ 30 đến 17 giờ", "24/24 giờ", "7 ngày trong tuần". */
function isOpening(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (ROUND_THE_CLOCK.test(before) || /^\s*(?:\/\s*\p{L}|\d{1,2}\b)/u.test(behind)) return true;
  const hits = feedbackWords.match(text);
  if (hits.some((hit) => hit.id === 'every' && hit.start >= end && text.slice(end, hit.start).trim() === ''))
    return true;
  const hour = /(\d{1,2})\s*$/.exec(before);
  const led = hits.some(
    (hit) => hit.id === 'clock-lead' && hour !== null && /^\s*$/.test(text.slice(hit.end, hour.index)),
  );
  return led && hits.some((hit) => hit.id === 'clock' && hit.start === start) && Number(hour?.[1]) < HOURS;
}

const ROUND_THE_CLOCK = /\b24\s*\/\s*(?:24|7)\s*$/;
const HOURS = 24;
