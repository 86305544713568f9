/** What a summary says of a scheduled run. */

import type { Bilingual } from '../model/plan.ts';

export const summaryMessages = {
  noAnswer: { vi: 'cổng không trả lời trước khi hết giờ', en: 'it did not answer in time' },
  outage: {
    vi: 'không mở được cổng ({why}), không phải thay đổi của cổng',
    en: 'the portal could not be opened ({why}), which is no change of the portal',
  },
  interrupted: {
    vi: 'kết quả chưa trọn, sẽ soi lại khi chương trình chạy lại',
    en: 'the findings are not whole; the portal is audited again when the scheduler is back',
  },
  overtime: {
    vi: 'bị dừng sau {minutes} phút, kết quả chưa trọn',
    en: 'stopped after {minutes} {minutes?minute|minutes}, so the findings are not whole',
  },
  killed: {
    vi: 'quá {minutes} phút mà không chịu dừng nên bị tắt hẳn; lần này không có kết quả',
    en: 'did not end after {minutes} {minutes?minute|minutes} and was killed: no findings this time',
  },
  limit: {
    vi: 'dừng vì hết giới hạn số trang hoặc thời gian; điều gì còn thiếu căn cứ thì ghi “chưa kết luận được”',
    en: 'stopped at the limit of pages or minutes; what lacked grounds by then is “cannot tell”',
  },
  crashed: {
    vi: 'chương trình chết trong khi soi cổng này',
    en: 'the program died in the middle of the audit',
  },
  crashedAgain: {
    vi: 'chương trình bị ngắt đột ngột {count} lần liền khi soi cổng này; đợi đến lịch sau',
    en: 'the program broke off {count} times in a row on this portal; it waits for the next time',
  },
  madeUp: {
    vi: 'lần chạy lúc {moment} bị dừng giữa chừng, đây là lần chạy bù',
    en: 'the run of {moment} broke off; this one makes up for it',
  },
  gone: {
    vi: 'báo cáo của lần soi này không còn trong lịch sử',
    en: 'the report of this run is no longer in the history',
  },
  expired: {
    vi: 'kết luận của người kiểm tra ({by}) đã hết giá trị, cần xác nhận lại',
    en: 'the outcome that a person recorded ({by}) has expired and is to be confirmed',
  },
  changed: {
    vi: 'căn cứ đã khác lúc người kiểm tra ({by}) kết luận, cần xem lại',
    en: 'the facts are others than those a person ({by}) judged by: to be looked at again',
  },
  outcome: { vi: '{before} → {after}', en: '{before} → {after}' },
  isNew: { vi: 'yêu cầu mới trong kế hoạch', en: 'new in the plan' },
  knownNow: { vi: 'nay đã kết luận được: đạt', en: 'can be told now: met' },
  dropped: { vi: 'không còn trong kế hoạch', en: 'no longer in the plan' },
} as const satisfies Record<string, Bilingual>;
