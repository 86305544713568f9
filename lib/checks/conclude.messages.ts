/** Sentences about what could not be decided. */

import type { Bilingual } from '../model/plan.ts';

export const concludeMessages = {
  manual: {
    vi: 'Không thấy được trên cổng: người kiểm tra ghi nhận kết quả.',
    en: 'This cannot be seen on a portal; an inspector records the outcome.',
  },
  periodNotBegun: {
    vi: 'Kỳ kế hoạch năm {year} chưa bắt đầu vào ngày kiểm tra.',
    en: 'The plan year {year} has not begun at the audit date.',
  },
  nothingDue: {
    vi: 'Chưa kỳ nào đến hạn vào ngày kiểm tra; kỳ đầu tiên đến hạn ngày {from}.',
    en: 'No period is due at the audit date; the first one is due on {from}.',
  },
  windowNotBegun: {
    vi: 'Thời gian kế hoạch yêu cầu (từ {from}) chưa bắt đầu vào ngày kiểm tra.',
    en: 'The part of the year that the plan asks about (from {from}) has not begun at the audit date.',
  },
  homeUnread: { vi: 'Không đọc được trang chủ của cổng.', en: 'The home page of the portal could not be read.' },
  noHost: {
    vi: 'Chưa biết địa chỉ cổng thứ hai cần soi: khai trong “hosts” của tệp kế hoạch hoặc thêm --host khi chạy.',
    en: 'The address of the second portal is not known: name it under “hosts” in the plan file, or with --host.',
  },
  hostUnread: {
    vi: 'Không đọc được trang đầu của cổng thứ hai (thường là cổng của tỉnh).',
    en: 'The first page of the second portal (usually the province’s) could not be read.',
  },
  checkThrew: {
    vi: 'Công cụ gặp lỗi khi xét yêu cầu này nên chưa kết luận ({fault}).',
    en: 'The check ran into an error, so nothing is concluded ({fault}).',
  },
  scriptedWay: {
    vi: 'Chưa kết luận được vì trang chủ chỉ dẫn tới “{words}” bằng script hoặc biểu mẫu, công cụ không mở theo được. Theo phần đã đọc: {summary}',
    en: 'Cannot tell: the home page leads to “{words}” by a script or a form alone, which cannot be followed. From what was read: {summary}',
  },
  oneDoubt: {
    vi: 'Chưa kết luận được vì không đọc được {url} ({why}). Theo phần đã đọc: {summary}',
    en: 'Cannot tell: {url} could not be read ({why}). From what was read: {summary}',
  },
  manyDoubts: {
    vi: 'Chưa kết luận được vì không đọc được {count} trang, ví dụ {url} ({why}). Theo phần đã đọc: {summary}',
    en: 'Cannot tell: {count} pages could not be read, for example {url} ({why}). From what was read: {summary}',
  },
} as const satisfies Record<string, Bilingual>;
