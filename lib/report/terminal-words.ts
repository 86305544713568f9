/** What the scorecard says around the sentences of the checks. */

import type { Bilingual } from '../model/plan.ts';

export const TERMINAL_WORDS = {
  facts: {
    vi: '{url} · ngày kiểm tra {day} · đã đọc {pages} trang',
    en: '{url} · audit date {day} · {pages} {pages?page|pages} read',
  },
  score: { vi: 'Điểm', en: 'Score' },
  decided: {
    vi: 'Đã kết luận {share}% trọng số của kế hoạch ({decided}/{weighed})',
    en: 'Decided: {share}% of the plan’s weight ({decided}/{weighed})',
  },
  mendFirst: { vi: 'CẦN SỬA TRƯỚC', en: 'FIX FIRST' },
  cost: { vi: 'mất {points} điểm', en: 'costs {points} {points?point|points}' },
  fix: { vi: 'Cách sửa: {fix}', en: 'How to fix: {fix}' },
  moreGaps: { vi: '… và {count} thiếu sót nữa cùng yêu cầu này', en: '… and {count} more of this requirement' },
  moreRequirements: {
    vi: '… và {count} yêu cầu nữa có thiếu sót',
    en: '… and {count} more {count?requirement has|requirements have} gaps',
  },
  whereAll: {
    vi: 'Toàn bộ thiếu sót và bằng chứng nằm trong báo cáo HTML (--html) và JSON (--json).',
    en: 'All gaps and evidence are in the HTML (--html) and JSON (--json) reports.',
  },
  assumed: { vi: 'ngưỡng do công cụ giả định', en: 'threshold is our assumption' },
  byHand: {
    vi: 'Không thấy được trên cổng, người kiểm tra ghi nhận:',
    en: 'Not visible on a portal, an inspector records them:',
  },
  host: {
    vi: 'Cổng thứ hai {url}: đã đọc {pages} trang, {errors} địa chỉ lỗi.',
    en: 'The second portal {url}: {pages} {pages?page|pages} read, {errors} {errors?error|errors}.',
  },
  hostUnreachable: {
    vi: 'Không mở được trang đầu của cổng này.',
    en: 'Its first page could not be opened.',
  },
  crawl: {
    vi: '{requests} lượt gọi, {errors} địa chỉ lỗi, {skipped} địa chỉ bỏ qua.',
    en: '{requests} {requests?request|requests}, {errors} {errors?error|errors}, {skipped} passed over.',
  },
  unchanged: {
    vi: '{count} trang không đổi từ lần soi trước, không đọc lại (--fresh để đọc lại tất cả).',
    en: '{count} {count?page|pages} unchanged since an earlier run, not read again (--fresh reads everything).',
  },
} as const satisfies Record<string, Bilingual>;
