/** What is said of the difference between two runs. */

import type { Bilingual } from '../model/plan.ts';

export const compareMessages = {
  outageNow: {
    vi: 'Lần soi số {run} không mở được cổng: đây là sự cố truy cập, không phải thay đổi của cổng.',
    en: 'Run {run} could not open the portal: an outage, not a change of the portal.',
  },
  outageBefore: {
    vi: 'Lần soi số {run} không mở được cổng nên không có gì để so sánh.',
    en: 'Run {run} could not open the portal, so there is nothing to compare with.',
  },
  pageGone: {
    vi: 'Trang {url} từng làm bằng chứng nay không đọc được ({why}).',
    en: 'The page {url}, which bore evidence before, could not be read this time ({why}).',
  },
  pageChanged: { vi: 'Nội dung trang {url} đã đổi.', en: 'The page {url} has changed.' },
  pageNew: { vi: 'Có thêm trang làm bằng chứng: {url}.', en: 'A new page bears evidence: {url}.' },
  newestMoved: {
    vi: 'Bài mới nhất của chuyên mục: {before} → {after}.',
    en: 'Newest article of the column: {before} → {after}.',
  },
  timePassed: {
    vi: 'Chuyên mục không có bài mới sau ngày {newest}; ngày kiểm tra muộn hơn {days} ngày.',
    en: 'The column has had no new article since {newest}; the audit date is {days} {days?day|days} later.',
  },
  toolChanged: {
    vi: 'Công cụ đã đổi phiên bản ({before} → {after}); có thể vì thế mà kết luận khác.',
    en: 'The tool has changed its version ({before} → {after}), which may account for it.',
  },
  nothingChanged: {
    vi: 'Các trang làm bằng chứng không đổi; kết luận khác vì phạm vi đọc hoặc tham số khác.',
    en: 'The pages that bear evidence have not changed; what was read, or the parameters, differ.',
  },
} as const satisfies Record<string, Bilingual>;
