/** What is said when the history cannot be had. */

import process from 'node:process';
import type { Bilingual } from '../lib/model/plan.ts';
import type { Language } from '../lib/report/words.ts';
import { fileWords } from './output.ts';

/** SQLite's own codes (https://www.sqlite.org/rescode.html), of which the lowest byte says what kind. */
const SQLITE_WORDS: Readonly<Record<number, Bilingual>> = {
  5: { vi: 'chương trình khác đang ghi vào đó', en: 'another program is writing to it' },
  8: { vi: 'chỉ được đọc, không ghi được', en: 'it is read-only' },
  10: { vi: 'ổ đĩa báo lỗi đọc ghi', en: 'the disk reports a fault' },
  11: { vi: 'tệp đã hỏng', en: 'the file is damaged' },
  13: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  14: { vi: 'không mở được tệp ở chỗ này', en: 'no file can be opened there' },
  26: { vi: 'tệp này không phải lịch sử của Soi Cổng', en: 'the file is no history of Soi Cổng' },
};

/** One sentence. */
export function storeFault(file: string, fault: unknown): Bilingual {
  const code = fault instanceof Error && 'errcode' in fault ? Number(fault.errcode) & 0xff : null;
  const why = SQLITE_WORDS[code ?? 0] ?? fileWords(fault);
  return {
    vi: `--store: không mở được lịch sử “${file}” (${why.vi}).`,
    en: `--store: the history “${file}” could not be opened (${why.en}).`,
  };
}

/** On standard error, beside whatever else is printed. */
export function warn(sentence: Bilingual, lang: Language): void {
  process.stderr.write(`${sentence[lang]}\n`);
}
