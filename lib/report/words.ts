/** Words that every rendering of a report shares. */

import type { CrawlEnd } from '../model/crawl.ts';
import type { Outcome } from '../model/finding.ts';
import type { Bilingual, Weight } from '../model/plan.ts';
import type { Report } from '../model/report.ts';

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
  passed: { vi: 'Đạt', en: 'Met' },
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
  minor: { vi: 'bổ trợ', en: 'minor' },
};

export const END_WORDS: Readonly<Record<CrawlEnd, Bilingual>> = {
  settled: {
    vi: 'Đã đọc mọi trang có thể làm thay đổi kết quả.',
    en: 'Every page that could change an outcome was read.',
  },
  exhausted: { vi: 'Đã đọc hết các trang tìm thấy.', en: 'Every page found was read.' },
  limit: {
    vi: 'Dừng vì đã hết giới hạn số trang hoặc thời gian; yêu cầu nào còn thiếu căn cứ thì ghi “chưa kết luận được”.',
    en: 'Stopped at the limit of pages or minutes; what could not be settled by then is “cannot tell”.',
  },
  interrupted: {
    vi: 'Bị dừng giữa chừng; yêu cầu nào còn thiếu căn cứ thì ghi “chưa kết luận được”.',
    en: 'Interrupted; what could not be settled by then is “cannot tell”.',
  },
  unreachable: {
    vi: 'Không mở được trang đầu của cổng nên chưa kiểm tra được gì.',
    en: 'The first page of the portal could not be opened, so nothing was checked.',
  },
};

/** Known addresses that were not read: nothing depended on them, or there was no time left. */
export function queuedWords(crawl: Report['crawl']): Bilingual {
  const cut = crawl.ended === 'limit' || crawl.ended === 'interrupted';
  return cut
    ? {
        vi: 'Còn {count} địa chỉ đã biết nhưng chưa đọc.',
        en: '{count} further known {count?address was|addresses were} not read.',
      }
    : {
        vi: '{count} địa chỉ khác không cần đọc vì không làm thay đổi kết quả.',
        en: '{count} further {count?address|addresses} did not need reading: they could change no outcome.',
      };
}

/** 71.4 as people of that language write it. */
export function decimal(value: number, lang: Language): string {
  const text = String(Math.round(value * 10) / 10);
  return lang === 'vi' ? text.replace('.', ',') : text;
}

/** 20000 as 20.000 in Vietnamese and 20,000 in English. */
export function whole(count: number, lang: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, lang === 'vi' ? '.' : ',');
}

/** 2022-11-20 as 20/11/2022 in Vietnamese; ISO stays in English. */
export function dayWords(date: string, lang: Language): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return lang === 'vi' && year !== undefined && month !== undefined && day !== undefined
    ? `${day}/${month}/${year}`
    : date.slice(0, 10);
}

/** UTC instant as local time in Vietnam (UTC+7, no summer time): 10:40, and its day. */
export function momentWords(iso: string, lang: Language): { readonly time: string; readonly day: string } {
  const local = new Date(Date.parse(iso) + 7 * 3_600_000).toISOString();
  return { time: local.slice(11, 16), day: dayWords(local, lang) };
}
