import type { Bilingual } from '../../lib/model/plan.ts';

export const SETTINGS_WORDS = {
  title: { vi: 'Cài đặt', en: 'Settings' },
  look: { vi: 'Hiển thị', en: 'Display' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Màu nền', en: 'Theme' },
  system: { vi: 'Theo máy', en: 'As the system' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
  reviewer: { vi: 'Tên người kiểm tra', en: 'Name of the inspector' },
  reviewerHint: { vi: 'Ghi vào nhận xét và việc bỏ qua', en: 'Signs reviews and dismissals' },
  politeness: { vi: 'Đọc cổng từ tốn', en: 'Politeness' },
  politenessAbout: {
    vi: 'Cổng của sở thường chạy trên máy chủ nhỏ. Số càng thấp, cổng càng nhẹ và lần soi càng lâu.',
    en: 'Departments’ portals mostly run on small servers. The lower, the lighter for the portal and the longer the audit.',
  },
  requestsPerSecond: { vi: 'Yêu cầu mỗi giây', en: 'Requests a second' },
  concurrency: { vi: 'Yêu cầu cùng lúc', en: 'Requests at a time' },
  maxPages: { vi: 'Nhiều nhất bao nhiêu trang', en: 'Pages at most' },
  maxMinutes: { vi: 'Nhiều nhất bao nhiêu phút', en: 'Minutes at most' },
  contact: { vi: 'Địa chỉ liên hệ', en: 'Contact' },
  contactHint: {
    vi: 'Gửi kèm mỗi yêu cầu để quản trị cổng biết ai đang đọc; để trống cũng được',
    en: 'Sent with each request, so that a webmaster knows who reads; may be empty',
  },
  notify: {
    vi: 'Báo khi lần soi theo lịch thấy thiếu sót mới',
    en: 'Tell me when a scheduled audit finds something new missing',
  },
  data: { vi: 'Dữ liệu', en: 'Data' },
  dataAbout: {
    vi: 'Mọi thứ nằm trong trình duyệt này; không gửi đi đâu.',
    en: 'Everything stays in this browser; nothing is sent anywhere.',
  },
  used: {
    vi: 'Đang dùng {used} MB; trình duyệt cho tối đa khoảng {quota} MB',
    en: '{used} MB in use; the browser allows about {quota} MB',
  },
  kept: {
    vi: '{portals} cổng, {shownRuns} lần soi',
    en: '{portals} {portals?portal|portals}, {shownRuns} {runs?audit|audits}',
  },
  keepRuns: { vi: 'Giữ bao nhiêu lần soi mới nhất của mỗi cổng', en: 'Newest audits kept of each portal' },
  keepAll: { vi: 'Để trống: giữ tất cả', en: 'Empty: all are kept' },
  keepPagesMb: { vi: 'Chỗ cho trang đã đọc (MB)', en: 'Room for pages that were read (MB)' },
  keepNoPages: {
    vi: 'Lần soi sau chỉ hỏi trang nào đã đổi; 0: không giữ trang nào',
    en: 'The next audit only asks which pages have changed; 0: no page is kept',
  },
  pagesKept: {
    vi: 'Đang giữ {pages} trang đã đọc, {size} MB',
    en: '{pages} {pages?page|pages} kept, {size} MB',
  },
  removePages: { vi: 'Xóa các trang này', en: 'Delete these pages' },
  pagesRemoved: {
    vi: 'Đã xóa các trang đã giữ; lần soi sau sẽ tải lại mọi trang',
    en: 'The kept pages were deleted; the next audit downloads every page',
  },
  exportAll: { vi: 'Xuất tất cả', en: 'Export everything' },
  importAll: { vi: 'Nạp tệp đã xuất', en: 'Import an exported file' },
  exporting: { vi: 'Đang xuất', en: 'Exporting' },
  importing: { vi: 'Đang nạp', en: 'Importing' },
  imported: {
    vi: 'Đã nạp {portals} cổng, {runs} lần soi, {plans} kế hoạch, {references} danh mục; {known} lần soi đã có từ trước.',
    en: 'Imported: {portals} portals, {runs} audits, {plans} plans, {references} lists; {known} audits were there already.',
  },
  importFaults: {
    vi: '{file}: {count} dòng không nạp được; dòng {line}: {message}',
    en: '{file}: {count} {count?line was|lines were} not taken; line {line}: {message}',
  },
  notOurs: { vi: '{file}: không phải tệp Soi Cổng đã xuất', en: '{file}: it is not a file that Soi Cổng exported' },
  removeAll: { vi: 'Xóa tất cả', en: 'Delete everything' },
  removeTitle: { vi: 'Xóa tất cả dữ liệu?', en: 'Delete all data?' },
  removeAbout: {
    vi: 'Cổng, các lần soi, kế hoạch, danh mục, nhận xét và cài đặt đều mất và không lấy lại được. Nên xuất tất cả trước.',
    en: 'Portals, audits, plans, lists, reviews and settings go for good. Export everything first.',
  },
  removeWord: { vi: 'xóa', en: 'delete' },
  removeType: { vi: 'Gõ chữ “xóa” để xác nhận', en: 'Type “delete” to confirm' },
  removedAll: { vi: 'Đã xóa tất cả', en: 'Everything was deleted' },
  out: { vi: 'Cần số từ {min} đến {max}', en: 'A number from {min} to {max} is needed' },
  saved: { vi: 'Thay đổi được lưu ngay.', en: 'Changes are kept at once.' },
  auditsRunning: {
    vi: 'Đang có cổng được soi; hãy dừng trước khi xóa.',
    en: 'A portal is being audited; stop it first.',
  },
} as const satisfies Record<string, Bilingual>;
