/** Words that every rendering of a report shares. */

import type { CrawlEnd } from '../model/crawl.ts';
import type { Outcome } from '../model/finding.ts';
import type { Bilingual, Weight } from '../model/plan.ts';

export type Language = 'vi' | 'en';

/** In the order a reader wants them: what to mend first. */
export const OUTCOME_ORDER: readonly Outcome[] = [
  'failed',
  'partial',
  'cantTell',
  'passed',
  'untested',
  'inapplicable',
];

export const OUTCOME_WORDS: Readonly<Record<Outcome, Bilingual>> = {
  passed: { vi: 'Đạt', en: 'Passed' },
  partial: { vi: 'Đạt một phần', en: 'Partly met' },
  failed: { vi: 'Chưa đạt', en: 'Not met' },
  cantTell: { vi: 'Chưa kết luận được', en: 'Cannot tell' },
  inapplicable: { vi: 'Không áp dụng', en: 'Not applicable' },
  untested: { vi: 'Chưa kiểm tra', en: 'Not tested' },
};

export const OUTCOME_SIGNS: Readonly<Record<Outcome, string>> = {
  passed: '✓',
  partial: '◐',
  failed: '✗',
  cantTell: '?',
  inapplicable: '–',
  untested: '·',
};

export const WEIGHT_WORDS: Readonly<Record<Weight, Bilingual>> = {
  critical: { vi: 'trọng yếu', en: 'critical' },
  major: { vi: 'quan trọng', en: 'major' },
  minor: { vi: 'bổ sung', en: 'minor' },
};

export const END_WORDS: Readonly<Record<CrawlEnd, Bilingual>> = {
  settled: {
    vi: 'Đã đọc đủ để kết luận mọi yêu cầu kiểm tra được.',
    en: 'Enough was read to conclude every requirement that can be checked.',
  },
  exhausted: { vi: 'Đã đọc hết các trang tìm thấy.', en: 'Every page found was read.' },
  limit: {
    vi: 'Dừng vì hết giới hạn số trang hoặc thời gian; phần chưa đọc được ghi là chưa kết luận.',
    en: 'Stopped at the limit of pages or minutes; what was not read counts as undecided.',
  },
  interrupted: {
    vi: 'Bị dừng giữa chừng; phần chưa đọc được ghi là chưa kết luận.',
    en: 'Interrupted; what was not read counts as undecided.',
  },
  unreachable: { vi: 'Không mở được trang đầu của cổng.', en: 'The first page of the portal could not be had.' },
};

/** 71.4 as people of that language write it. */
export function decimal(value: number, lang: Language): string {
  const text = String(Math.round(value * 10) / 10);
  return lang === 'vi' ? text.replace('.', ',') : text;
}

/** 2022-11-20 as 20/11/2022 in Vietnamese; ISO stays in English. */
export function dayWords(date: string, lang: Language): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return lang === 'vi' && year !== undefined && month !== undefined && day !== undefined
    ? `${day}/${month}/${year}`
    : date.slice(0, 10);
}
