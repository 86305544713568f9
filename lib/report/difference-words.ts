/** Words around the difference of two runs, and around lists of runs. */

import type { RequirementChangeKind } from '../model/history.ts';
import type { Bilingual } from '../model/plan.ts';

export const CHANGE_WORDS: Readonly<Record<RequirementChangeKind, Bilingual>> = {
  worse: { vi: 'Kém đi', en: 'Worse' },
  better: { vi: 'Tốt lên', en: 'Better' },
  mended: { vi: 'Đã khắc phục', en: 'Mended' },
  same: { vi: 'Không đổi', en: 'No change' },
  'unknown-now': { vi: 'Lần này chưa kết luận được', en: 'Cannot tell this time' },
  'known-now': { vi: 'Nay kết luận được', en: 'Can be told now' },
  new: { vi: 'Yêu cầu mới', en: 'New requirement' },
  dropped: { vi: 'Không còn trong kế hoạch', en: 'No longer in the plan' },
};

/** What an office reads first comes first. */
export const CHANGE_ORDER: readonly RequirementChangeKind[] = [
  'worse',
  'mended',
  'better',
  'known-now',
  'unknown-now',
  'new',
  'dropped',
  'same',
];

export const DIFFERENCE_WORDS = {
  heading: {
    vi: 'So lần soi số {before} (ngày {beforeDay}) với lần số {after} (ngày {afterDay})',
    en: 'Run {before} ({beforeDay}) and run {after} ({afterDay})',
  },
  score: { vi: 'Điểm: {before} → {after}', en: 'Score: {before} → {after}' },
  missing: { vi: 'mới thiếu: {label}', en: 'newly missing: {label}' },
  mended: { vi: 'đã khắc phục: {label}', en: 'mended: {label}' },
  still: { vi: 'vẫn thiếu: {label}', en: 'still missing: {label}' },
  stillSince: { vi: 'vẫn thiếu từ {day}: {label}', en: 'missing since {day}: {label}' },
  reviewed: {
    vi: 'Tính cả kết luận của người kiểm tra: {before} → {after}',
    en: 'With people’s outcomes: {before} → {after}',
  },
  reason: { vi: 'Vì sao: {reason}', en: 'Why: {reason}' },
  more: { vi: '… và {count} mục nữa', en: '… and {count} more' },
  nothing: { vi: 'Không có gì thay đổi.', en: 'Nothing has changed.' },
  unchanged: { vi: '{count} yêu cầu không đổi.', en: '{count} {count?requirement|requirements} without change.' },
} as const satisfies Record<string, Bilingual>;

export const RUN_WORDS = {
  run: { vi: 'lần', en: 'run' },
  day: { vi: 'ngày kiểm tra', en: 'audit date' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  score: { vi: 'điểm', en: 'score' },
  coverage: { vi: 'đã kết luận', en: 'decided' },
  outcomes: { vi: 'đạt / một phần / chưa / chưa rõ', en: 'met / partly / not / unclear' },
  reviewed: { vi: 'điểm cả người kiểm tra', en: 'score with people' },
  reviewedCell: { vi: '{score} ({asking} cần xem lại)', en: '{score} ({asking} to look at)' },
  outage: { vi: 'không mở được cổng', en: 'portal unreachable' },
  cut: { vi: 'dừng giữa chừng', en: 'cut short' },
  none: { vi: 'Chưa có lần soi nào của {portal}.', en: 'No run of {portal} has been kept.' },
  noRuns: { vi: 'Chưa có lần soi nào.', en: 'No run has been kept.' },
} as const satisfies Record<string, Bilingual>;
