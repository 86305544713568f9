/** Names of single pieces that a requirement lacks. */

import type { Bilingual } from '../model/plan.ts';

export const lackMessages = {
  procedure: { vi: 'Chưa niêm yết thủ tục {name}', en: 'Not listed: procedure {name}' },
  abolished: { vi: 'Còn niêm yết thủ tục đã bãi bỏ {name}', en: 'Still listed though abolished: procedure {name}' },
  detail: { vi: 'Thủ tục {name} không có nội dung chi tiết', en: 'Procedure {name} has no details' },
  part: { vi: 'Thủ tục {name} thiếu {part}', en: 'Procedure {name} lacks {part}' },
  document: { vi: 'Chưa thấy văn bản {name}', en: 'Not found: document {name}' },
  index: { vi: 'Chưa có kết quả chỉ số {index}', en: 'No result of the index {index}' },
  stale: { vi: 'Kết quả chỉ số {index} đã cũ', en: 'The result of the index {index} is old' },
  period: { vi: 'Chưa công bố kết quả kỳ {period}', en: 'No results published for {period}' },
} as const satisfies Record<string, Bilingual>;
