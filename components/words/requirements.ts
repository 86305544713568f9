import type { Bilingual } from '../../lib/model/plan.ts';

export const REQUIREMENT_WORDS = {
  rendered: { vi: 'đọc sau khi trang chạy script', en: 'read after the page ran its scripts' },
  search: { vi: 'Tìm trong yêu cầu, thiếu sót', en: 'Search requirements and gaps' },
  filter: { vi: 'Lọc theo kết quả', en: 'Filter by outcome' },
  nothing: { vi: 'Không có yêu cầu nào khớp.', en: 'No requirement matches.' },
  clearFilter: { vi: 'Bỏ lọc', en: 'Clear the filter' },
  count: { vi: '{shown}/{total} yêu cầu', en: '{shown} of {total} requirements' },
  costs: { vi: 'mất {points} điểm', en: 'costs {points} {points?point|points}' },
  assumed: { vi: 'ngưỡng do công cụ giả định', en: 'the threshold is our assumption' },
  reviewed: { vi: 'người kiểm tra: {outcome}', en: 'a person: {outcome}' },
  asking: { vi: 'người kiểm tra cần xem lại', en: 'to be looked at again' },
  askingFilter: { vi: 'Cần xem lại', en: 'To look at again' },
  record: { vi: 'Người kiểm tra ghi nhận', en: 'To be recorded by an inspector' },
} as const satisfies Record<string, Bilingual>;
