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
