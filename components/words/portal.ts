/** Words of one portal's page. */

import type { Bilingual } from '../../lib/model/plan.ts';

export const PORTAL_PAGE_WORDS = {
  tabs: { vi: 'Các phần của cổng', en: 'Parts of the portal' },
  overview: { vi: 'Tổng quan', en: 'Overview' },
  gaps: { vi: 'Việc cần sửa', en: 'Work list' },
  requirements: { vi: 'Yêu cầu', en: 'Requirements' },
  runs: { vi: 'Các lần soi', en: 'Audits' },
  setup: { vi: 'Thiết lập', en: 'Setup' },
  gone: { vi: 'Không có cổng này', en: 'There is no such portal' },
  goneAbout: { vi: 'Cổng đã bị xóa, hoặc địa chỉ không đúng.', en: 'It was removed, or the address is not right.' },
  firstTitle: { vi: 'Cổng này chưa được soi', en: 'This portal has not been audited yet' },
  firstAbout: {
    vi: 'Bấm “Soi ngay”: trình duyệt hỏi quyền đọc riêng tên miền này, rồi Soi Cổng đọc ở chế độ nền. Đóng trang này cũng không sao.',
    en: 'Press “Audit now”: the browser asks for the right to read this host alone, then the portal is read in the background. You may close this page.',
  },
  export: { vi: 'Xuất báo cáo', en: 'Export' },
  history: { vi: 'Điểm qua các lần soi', en: 'Score over time' },
  historyAlt: {
    vi: 'Biểu đồ: {count} lần soi, từ {first} điểm ngày {from} đến {last} điểm ngày {to}. Số liệu đầy đủ ở phần “Các lần soi”.',
    en: 'Chart: {count} {count?audit|audits}, from {first} points on {from} to {last} points on {to}. All figures stand under “Audits”.',
  },
  historyShort: {
    vi: 'Biểu đồ hiện ra khi có từ hai lần soi trở lên.',
    en: 'The chart appears once there are two audits.',
  },
  score: { vi: 'Điểm', en: 'Score' },
  coverage: { vi: 'Đã kết luận (%)', en: 'Decided (%)' },
  mendFirst: { vi: 'Cần sửa trước', en: 'Fix first' },
  allGaps: { vi: 'Xem tất cả việc cần sửa', en: 'See the whole work list' },
  columns: { vi: 'Bài đăng theo tháng', en: 'Posts by month' },
  procedures: { vi: 'Thủ tục', en: 'Procedures' },
  procedureCount: {
    vi: 'Niêm yết {listed}/{reference} thủ tục còn hiệu lực của danh mục',
    en: '{listed} of {reference} active procedures of the list are on the portal',
  },
  noReference: {
    vi: 'Chưa có danh mục đối chiếu nên chưa biết thiếu thủ tục nào. Nạp danh mục ở phần “Danh mục thủ tục” rồi chọn ở “Thiết lập”.',
    en: 'Without a reference list nobody knows which procedures are missing. Import one under “Procedure lists”, then choose it under “Setup”.',
  },
  read: { vi: 'Đã đọc {pages} trang ngày {day}', en: '{pages} {pages?page|pages} read on {day}' },
  runDate: { vi: 'Ngày kiểm tra', en: 'Audit date' },
  runPlan: { vi: 'Kế hoạch', en: 'Plan' },
  runPages: { vi: 'Số trang', en: 'Pages' },
  runEnd: { vi: 'Kết thúc', en: 'Ended' },
  runCounts: { vi: 'Kết quả', en: 'Outcomes' },
  runActions: { vi: 'Thao tác với lần soi {day}', en: 'Actions for the audit of {day}' },
  imported: { vi: 'nạp từ tệp', en: 'from a file' },
  compareBefore: { vi: 'So với lần trước', en: 'Compare with the one before' },
  removeRun: { vi: 'Xóa lần soi', en: 'Remove the audit' },
  runRemoved: { vi: 'Đã xóa lần soi ngày {day}', en: 'The audit of {day} was removed' },
  importRun: { vi: 'Nạp báo cáo JSON', en: 'Import a JSON report' },
  importedRun: { vi: 'Đã nạp báo cáo ngày {day}', en: 'The report of {day} was imported' },
  setupSaved: { vi: 'Đã lưu thiết lập', en: 'The setup was saved' },
  about: { vi: 'Về cổng này', en: 'About this portal' },
  schedule: { vi: 'Tự soi theo lịch', en: 'Audit by itself' },
  scheduleAbout: {
    vi: 'Chạy khi trình duyệt đang mở; lỡ giờ vì máy tắt thì chạy bù. Có thiếu sót mới thì báo.',
    en: 'Runs while the browser is open; what was missed while the computer slept is caught up. You are told when something new is missing.',
  },
  nextAt: { vi: 'Lần tới: {time} ngày {day}', en: 'Next: {time} on {day}' },
  notStarted: {
    vi: 'Lần hẹn gần nhất không bắt đầu được: {fault}',
    en: 'The last scheduled audit did not start: {fault}',
  },
  ends: { vi: 'Cách kết thúc', en: 'How it ended' },
} as const satisfies Record<string, Bilingual>;

export const END_SHORT = {
  settled: { vi: 'đủ căn cứ', en: 'settled' },
  exhausted: { vi: 'đọc hết', en: 'all read' },
  limit: { vi: 'hết giới hạn', en: 'at the limit' },
  interrupted: { vi: 'bị dừng', en: 'interrupted' },
  unreachable: { vi: 'không mở được', en: 'unreachable' },
} as const satisfies Record<string, Bilingual>;

export const GAP_WORDS = {
  others: { vi: 'và {count} thiếu sót khác', en: 'and {count} more {count?gap|gaps}' },
  filter: { vi: 'Hiện việc', en: 'Show' },
  open: { vi: 'Cần sửa', en: 'To mend' },
  mended: { vi: 'Đã sửa từ lần trước', en: 'Mended since last time' },
  dismissed: { vi: 'Đã bỏ qua', en: 'Dismissed' },
  nothingOpen: { vi: 'Không còn việc nào trong phần đã kết luận.', en: 'Nothing is left in what is decided.' },
  nothingMended: {
    vi: 'Chưa thấy việc nào được sửa so với lần soi trước.',
    en: 'Nothing was mended since the audit before.',
  },
  nothingDismissed: { vi: 'Chưa bỏ qua việc nào.', en: 'Nothing was dismissed.' },
  since: { vi: 'thiếu từ {day}', en: 'missing since {day}' },
  mendedSince: { vi: 'đã sửa từ {day}, ngày {before} còn thiếu', en: 'mended since {day}, missing on {before}' },
  fresh: { vi: 'mới', en: 'new' },
  more: { vi: 'Hiện thêm {count} mục', en: 'Show {count} more' },
  fewer: { vi: 'Thu gọn', en: 'Show fewer' },
  dismiss: { vi: 'Bỏ qua…', en: 'Dismiss…' },
  dismissTitle: { vi: 'Bỏ qua việc này?', en: 'Dismiss this?' },
  dismissAbout: {
    vi: 'Kết luận và điểm không đổi; việc chỉ rời khỏi danh sách, kèm lý do. Lúc nào cũng lấy lại được.',
    en: 'Outcome and score stay as they are; it leaves the list with your reason, and can be brought back at any time.',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonFault: { vi: 'Cần ghi lý do', en: 'A reason is needed' },
  reasonShown: { vi: 'Lý do: {reason} ({day})', en: 'Reason: {reason} ({day})' },
  dismissedNotice: { vi: 'Đã bỏ qua: {label}', en: 'Dismissed: {label}' },
  restore: { vi: 'Đưa lại vào danh sách', en: 'Bring back' },
  fix: { vi: 'Cách sửa:', en: 'How to fix:' },
  copyAll: { vi: 'Chép cả danh sách', en: 'Copy the whole list' },
} as const satisfies Record<string, Bilingual>;
