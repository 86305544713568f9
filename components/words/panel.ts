/** Words of the side panel and of an audit that goes on. */

import type { Bilingual } from '../../lib/model/plan.ts';

export const PANEL_WORDS = {
  audit: { vi: 'Soi cổng này', en: 'Audit this portal' },
  again: { vi: 'Soi lại', en: 'Audit again' },
  choosePlan: { vi: '— Chọn kế hoạch —', en: '— Choose a plan —' },
  planGone: { vi: 'Không còn kế hoạch “{id}”', en: 'The plan “{id}” is gone' },
  planHint: {
    vi: 'Cổng được soi theo kế hoạch nào thì chọn kế hoạch đó; kế hoạch của đơn vị khác thì tên, văn bản không khớp.',
    en: 'Choose the plan that this portal has to follow; another body’s plan names other things.',
  },
  builtinPlans: { vi: 'Kế hoạch có sẵn', en: 'Built-in plans' },
  ownPlans: { vi: 'Kế hoạch của tôi', en: 'My plans' },
  lawPlans: { vi: 'Theo quy định của pháp luật', en: 'What the law asks' },
  firstTitle: { vi: 'Cổng này chưa được soi', en: 'This portal has not been audited yet' },
  firstAbout: {
    vi: 'Chọn kế hoạch rồi bấm “Soi cổng này”. Trình duyệt sẽ hỏi quyền đọc riêng tên miền này; Soi Cổng đọc lần lượt vài trăm trang, không gửi gì đi nơi khác.',
    en: 'Choose a plan, then press “Audit this portal”. The browser asks for the right to read this host alone; a few hundred pages are read one after another and nothing is sent anywhere.',
  },
  otherPlanTitle: { vi: 'Chưa soi theo kế hoạch này', en: 'Not audited by this plan yet' },
  otherPlanAbout: {
    vi: 'Lần soi gần nhất theo kế hoạch khác. Bấm “Soi cổng này” để soi theo kế hoạch đang chọn.',
    en: 'The latest audit followed another plan. Press “Audit this portal” to follow the chosen one.',
  },
  noTabTitle: { vi: 'Mở cổng cần soi', en: 'Open the portal to audit' },
  noTabAbout: {
    vi: 'Mở trang của cổng trong thẻ này rồi bấm nút Soi Cổng trên thanh công cụ, hoặc nhập địa chỉ cổng vào đây.',
    en: 'Open a page of the portal in this tab and press the Soi Cổng button in the toolbar, or type the portal’s address here.',
  },
  address: { vi: 'Địa chỉ cổng', en: 'Address of the portal' },
  badAddress: {
    vi: 'Đây không phải địa chỉ trang web, ví dụ: sokhcn.tinh.gov.vn',
    en: 'This is not a web address, e.g. sokhcn.tinh.gov.vn',
  },
  show: { vi: 'Xem', en: 'Show' },
  openAdmin: { vi: 'Mọi cổng và lịch sử', en: 'All portals and history' },
  history: { vi: 'Lịch sử và danh sách việc', en: 'History and work list' },
  asOf: { vi: 'Kết quả ngày {day}', en: 'As of {day}' },
  denied: {
    vi: 'Chưa được phép đọc tên miền này nên chưa soi. Bấm lại và chọn “Cho phép” khi trình duyệt hỏi.',
    en: 'The right to read this host was not given, so nothing was read. Press again and choose “Allow”.',
  },
  running: { vi: 'Đang soi', en: 'Auditing' },
  pages: { vi: '{pages} trang', en: '{pages} {pages?page|pages}' },
  settled: { vi: '{settled}/{total} yêu cầu đã xong', en: '{settled} of {total} requirements settled' },
  estimating: { vi: 'đang ước tính thời gian', en: 'estimating the time' },
  secondsLeft: { vi: 'còn khoảng {count} giây', en: 'about {count} {count?second|seconds} left' },
  minutesLeft: { vi: 'còn khoảng {count} phút', en: 'about {count} {count?minute|minutes} left' },
  pause: { vi: 'Tạm dừng', en: 'Pause' },
  resume: { vi: 'Tiếp tục', en: 'Go on' },
  stop: { vi: 'Dừng', en: 'Stop' },
  stopTitle: { vi: 'Dừng lần soi này?', en: 'Stop this audit?' },
  stopAbout: {
    vi: 'Giữ phần đã đọc thì yêu cầu nào chưa đủ căn cứ được ghi “chưa kết luận được”.',
    en: 'If what was read is kept, requirements without enough to go by are “cannot tell”.',
  },
  keep: { vi: 'Dừng và giữ phần đã đọc', en: 'Stop and keep what was read' },
  drop: { vi: 'Dừng và bỏ hết', en: 'Stop and drop all of it' },
  freeRoom: { vi: 'Xóa lần soi cũ…', en: 'Remove old audits…' },
  freeTitle: { vi: 'Xóa các lần soi cũ?', en: 'Remove old audits?' },
  freeAbout: {
    vi: 'Xóa {count} lần soi cũ; mỗi cổng còn giữ {keep} lần mới nhất. Xóa rồi không lấy lại được. Xong thì soi tiếp ngay.',
    en: '{count} old {count?audit goes|audits go}; the newest {keep} of each portal stay. They cannot be had back. Then the audit goes on.',
  },
  nothingOld: {
    vi: 'Cổng nào cũng không quá {keep} lần soi. Hãy xóa bớt cổng không còn dùng, hoặc giải phóng chỗ trên ổ đĩa.',
    en: 'No portal has more than {keep} audits. Remove portals that are no longer used, or make room on the disk.',
  },
  notFreed: {
    vi: 'Chưa xóa được lần soi nào: {what}. Hãy giải phóng chỗ trên ổ đĩa rồi thử lại.',
    en: 'No audit could be removed: {what}. Make room on the disk and try again.',
  },
  freeDo: { vi: 'Xóa {count} lần soi', en: 'Remove {count} {count?audit|audits}' },
  states: { vi: 'Trạng thái', en: 'State' },
  outline: { vi: 'Trang đang đọc', en: 'Page being read' },
} as const satisfies Record<string, Bilingual>;

export const STATE_WORDS = {
  waiting: { vi: 'Chờ đến lượt', en: 'Waiting in line' },
  running: { vi: 'Đang soi', en: 'Auditing' },
  paused: { vi: 'Đang tạm dừng', en: 'Paused' },
  offline: { vi: 'Mất mạng', en: 'Offline' },
  'no-space': { vi: 'Hết chỗ lưu', en: 'No room left' },
  'no-permission': { vi: 'Thiếu quyền đọc cổng', en: 'Not allowed to read the portal' },
} as const satisfies Record<string, Bilingual>;
