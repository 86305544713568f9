/** Words that several screens share. */

import type { Bilingual } from '../../lib/model/plan.ts';

export const COMMON = {
  cancel: { vi: 'Hủy', en: 'Cancel' },
  close: { vi: 'Đóng', en: 'Close' },
  save: { vi: 'Lưu', en: 'Save' },
  remove: { vi: 'Xóa', en: 'Remove' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  copy: { vi: 'Chép', en: 'Copy' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  search: { vi: 'Tìm', en: 'Search' },
  all: { vi: 'Tất cả', en: 'All' },
  none: { vi: 'Không', en: 'None' },
  never: { vi: 'chưa có', en: 'never' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  back: { vi: 'Quay lại', en: 'Back' },
  score: { vi: 'Điểm', en: 'Score' },
  coverage: { vi: 'Đã kết luận', en: 'Decided' },
  noScore: { vi: 'chưa có điểm', en: 'no score' },
  outOf100: { vi: 'trên 100', en: 'out of 100' },
  coverageShare: { vi: 'Đã kết luận {share}% trọng số của kế hoạch', en: '{share}% of the plan’s weight is decided' },
  earned: {
    vi: '{earned}/{possible} điểm trọng số của phần đã kết luận',
    en: '{earned} of {possible} weight points of what is decided',
  },
  noScoreYet: {
    vi: 'Chưa có yêu cầu nào kết luận được nên chưa có điểm.',
    en: 'Nothing could be decided, so there is no score.',
  },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  portal: { vi: 'Cổng', en: 'Portal' },
  clause: { vi: 'Điều khoản', en: 'Clause' },
  opensNew: { vi: '(mở thẻ mới)', en: '(opens a new tab)' },
  faultTitle: { vi: 'Có lỗi', en: 'Something went wrong' },
  chooseFile: { vi: 'Chọn tệp…', en: 'Choose a file…' },
  dropFile: { vi: 'hoặc thả tệp vào đây', en: 'or drop it here' },
  dayShape: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  dayHint: { vi: 'Ngày/tháng/năm, ví dụ 31/12/2026', en: 'Day/month/year, for example 31/12/2026' },
  dayFault: { vi: 'Không phải ngày có thật; viết ngày/tháng/năm', en: 'Not a real day; write day/month/year' },
  noRoom: {
    vi: 'Trình duyệt hết chỗ lưu: hãy xóa bớt những lần soi cũ hoặc giải phóng chỗ trên ổ đĩa, rồi làm lại.',
    en: 'The browser has no room left: remove old audits or make room on the disk, then do it again.',
  },
  rows: { vi: '{count} dòng', en: '{count} {count?row|rows}' },
} as const satisfies Record<string, Bilingual>;
