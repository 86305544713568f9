/** What is said when the history cannot be had. */

import process from 'node:process';
import type { Bilingual } from '../lib/model/plan.ts';
import type { Language } from '../lib/report/words.ts';
import { fileWords } from './output.ts';

/** One sentence. */
export function storeFault(file: string, fault: unknown): Bilingual {
  const why = fileWords(fault);
  return {
    vi: `--store: không mở được lịch sử “${file}” (${why.vi}).`,
    en: `--store: the history “${file}” could not be opened (${why.en}).`,
  };
}

/** On standard error, beside whatever else is printed. */
export function warn(sentence: Bilingual, lang: Language): void {
  process.stderr.write(`${sentence[lang]}\n`);
}
