import type { Bilingual, Kind, WINDOWS } from '../../lib/model/plan.ts';

type Window = (typeof WINDOWS)[number];

export const PLAN_WORDS = {
  title: { vi: 'Kế hoạch', en: 'Plans' },
  about: {
    vi: 'Mỗi năm sở ban hành kế hoạch mới: chép kế hoạch gần giống nhất rồi sửa, hoặc nạp tệp kế hoạch.',
    en: 'A department writes a new plan each year: copy the one that is closest and change it, or import a file.',
  },
  builtin: { vi: 'Kế hoạch có sẵn', en: 'Built-in plans' },
  own: { vi: 'Kế hoạch của tôi', en: 'My plans' },
  ownEmpty: {
    vi: 'Chưa có. Mở một kế hoạch có sẵn rồi bấm “Chép để sửa”.',
    en: 'None yet. Open a built-in plan and press “Copy and edit”.',
  },
  law: { vi: 'Theo quy định của pháp luật', en: 'What the law asks' },
  count: { vi: '{count} yêu cầu', en: '{count} {count?requirement|requirements}' },
  copy: { vi: 'Chép để sửa', en: 'Copy and edit' },
  edit: { vi: 'Sửa', en: 'Edit' },
  exportFile: { vi: 'Tải tệp kế hoạch', en: 'Download as a file' },
  remove: { vi: 'Xóa kế hoạch', en: 'Remove' },
  removed: { vi: 'Đã xóa “{title}”', en: '“{title}” was removed' },
  importFile: { vi: 'Nạp tệp kế hoạch (YAML, JSON)', en: 'Import a plan file (YAML, JSON)' },
  builtinId: {
    vi: '“{id}” là mã của kế hoạch có sẵn; hãy đặt mã khác cho kế hoạch trong tệp',
    en: '“{id}” is the id of a plan that comes with Soi Cổng; give the plan in the file another',
  },
  imported: { vi: 'Đã nạp “{title}”', en: '“{title}” was imported' },
  replaced: { vi: 'Đã thay “{title}” bằng tệp mới', en: '“{title}” was replaced by the file' },
  gone: { vi: 'Không có kế hoạch này', en: 'There is no such plan' },
  year: { vi: 'Năm', en: 'Year' },
  department: { vi: 'Đơn vị', en: 'Department' },
  province: { vi: 'Tỉnh', en: 'Province' },
  portal: { vi: 'Cổng', en: 'Portal' },
  points: { vi: '{points} điểm', en: '{points} {points?point|points}' },
  assumed: { vi: 'giả định của công cụ', en: 'our assumption' },
  off: { vi: 'Không áp dụng: {reason}', en: 'Not applied: {reason}' },
  manual: { vi: 'người kiểm tra ghi nhận', en: 'recorded by an inspector' },
  binds: { vi: 'Hiệu lực từ {from} đến {to}', en: 'Binds from {from} to {to}' },
  now: { vi: 'nay', en: 'now' },
  search: { vi: 'Tìm trong kế hoạch', en: 'Search the plan' },
} as const satisfies Record<string, Bilingual>;

export const FORM_WORDS = {
  newTitle: { vi: 'Kế hoạch mới', en: 'New plan' },
  editTitle: { vi: 'Sửa kế hoạch', en: 'Edit the plan' },
  faults: { vi: 'Còn {count} chỗ chưa đúng', en: '{count} {count?place is|places are} not right yet' },
  sound: { vi: 'Kế hoạch hợp lệ', en: 'The plan is valid' },
  save: { vi: 'Lưu kế hoạch', en: 'Save the plan' },
  saved: { vi: 'Đã lưu kế hoạch', en: 'The plan was saved' },
  left: { vi: 'Kế hoạch đang sửa chưa được lưu', en: 'The plan you were editing is not saved' },
  about: { vi: 'Về kế hoạch', en: 'About the plan' },
  id: { vi: 'Mã kế hoạch', en: 'Plan id' },
  idHint: { vi: 'chữ thường không dấu, nối bằng gạch ngang', en: 'lower-case letters and hyphens' },
  idTaken: { vi: 'mã này đã có kế hoạch khác dùng', en: 'another plan has this id' },
  titleVi: { vi: 'Tên (tiếng Việt)', en: 'Title (Vietnamese)' },
  titleEn: { vi: 'Tên (tiếng Anh)', en: 'Title (English)' },
  departmentVi: { vi: 'Đơn vị (tiếng Việt)', en: 'Department (Vietnamese)' },
  departmentEn: { vi: 'Đơn vị (tiếng Anh)', en: 'Department (English)' },
  aliases: { vi: 'Tên gọi tắt, cách nhau bằng dấu phẩy', en: 'Short names, separated by commas' },
  province: { vi: 'Tỉnh', en: 'Province' },
  year: { vi: 'Năm', en: 'Year' },
  portal: { vi: 'Địa chỉ cổng', en: 'Address of the portal' },
  host: { vi: 'Cổng của tỉnh', en: 'The province’s portal' },
  units: { vi: 'Số đơn vị đăng bài', en: 'Units that post' },
  requirements: { vi: 'Các yêu cầu', en: 'Requirements' },
  add: { vi: 'Thêm yêu cầu', en: 'Add a requirement' },
  remove: { vi: 'Bỏ yêu cầu', en: 'Remove the requirement' },
  removed: { vi: 'Đã bỏ yêu cầu “{title}”', en: 'The requirement “{title}” was removed' },
  requirementId: { vi: 'Mã yêu cầu', en: 'Requirement id' },
  clause: { vi: 'Điều khoản', en: 'Clause' },
  kind: { vi: 'Loại kiểm tra', en: 'Kind of check' },
  weight: { vi: 'Trọng số', en: 'Weight' },
  explain: { vi: 'Ý nghĩa (tiếng Việt)', en: 'Meaning (Vietnamese)' },
  explainEn: { vi: 'Ý nghĩa (tiếng Anh)', en: 'Meaning (English)' },
  assumed: {
    vi: 'Kế hoạch chỉ nói “thường xuyên”; con số là giả định',
    en: 'The plan only says “regularly”; the figures are assumptions',
  },
  off: { vi: 'Không áp dụng, lý do (để trống nếu áp dụng)', en: 'Not applied, because (empty where it applies)' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  min: { vi: 'Ít nhất bao nhiêu bài', en: 'At least how many' },
  maxAgeDays: { vi: 'Bài mới nhất không quá (ngày)', en: 'Newest at most (days old)' },
  perMonth: { vi: 'Ít nhất mỗi tháng (bài)', en: 'At least a month (articles)' },
  cchcPerMonth: { vi: 'Trong đó về CCHC (bài)', en: 'Of these on reform' },
  images: { vi: 'Phải có hình ảnh', en: 'With pictures' },
  overAll: { vi: 'Tính mọi chuyên mục tin', en: 'Over all news columns' },
  window: { vi: 'Trong phần nào của năm', en: 'In which part of the year' },
  wholeYear: { vi: 'Cả năm', en: 'The whole year' },
  needs: { vi: 'Phải có', en: 'Has to have' },
  networks: { vi: 'Mạng xã hội', en: 'Networks' },
  indices: { vi: 'Chỉ số', en: 'Indices' },
  period: { vi: 'Kỳ', en: 'Period' },
  graceDays: { vi: 'Hạn sau khi hết kỳ (ngày)', en: 'Due after the period (days)' },
  documents: { vi: 'Văn bản, mỗi dòng: số; ngày; tên', en: 'Documents, a line each: number; date; title' },
  documentsHint: {
    vi: 'Ví dụ: 61/2018/NĐ-CP; 23/04/2018; Nghị định về cơ chế một cửa',
    en: 'For example: 61/2018/NĐ-CP; 23/04/2018; Nghị định về cơ chế một cửa',
  },
  documentDay: {
    vi: '“{day}” không phải ngày có thật; viết ngày/tháng/năm',
    en: '“{day}” is not a real day; write day/month/year',
  },
  need: { vi: 'Mức cần có', en: 'What is needed' },
  cited: { vi: 'Được dẫn số là đủ', en: 'Cited with its number is enough' },
  published: { vi: 'Phải đăng văn bản', en: 'Has to be published' },
  innerKind: { vi: 'Loại, soi trên máy chủ thứ hai', en: 'Kind, on the second host' },
} as const satisfies Record<string, Bilingual>;

export const KIND_WORDS: Readonly<Record<Kind, Bilingual>> = {
  'procedure-set': { vi: 'Bộ thủ tục hành chính', en: 'Set of procedures' },
  'procedure-detail': { vi: 'Nội dung từng thủ tục', en: 'Parts of each procedure' },
  hotline: { vi: 'Đường dây nóng', en: 'Hotline' },
  'feedback-channel': { vi: 'Kênh phản ánh, kiến nghị', en: 'Feedback channel' },
  'published-feedback': { vi: 'Ý kiến đã trả lời', en: 'Opinions with replies' },
  column: { vi: 'Chuyên mục được cập nhật', en: 'A living column' },
  topic: { vi: 'Bài viết theo chủ đề', en: 'Articles on a topic' },
  documents: { vi: 'Văn bản nêu tên', en: 'Named documents' },
  indices: { vi: 'Kết quả chỉ số', en: 'Results of indices' },
  section: { vi: 'Trang cố định', en: 'A standing page' },
  'periodic-results': { vi: 'Kết quả theo kỳ', en: 'Results by period' },
  'online-service': { vi: 'Dịch vụ công trực tuyến', en: 'Online public services' },
  social: { vi: 'Trang mạng xã hội', en: 'Social-network pages' },
  elsewhere: { vi: 'Soi trên máy chủ thứ hai', en: 'On a second host' },
  manual: { vi: 'Người kiểm tra ghi nhận', en: 'Recorded by an inspector' },
};

export const PERIOD_WORDS: Readonly<Record<'month' | 'quarter' | 'half' | 'year', Bilingual>> = {
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  half: { vi: 'sáu tháng', en: 'half-year' },
  year: { vi: 'năm', en: 'year' },
};

export const NEED_WORDS: Readonly<Record<string, Bilingual>> = {
  phone: { vi: 'điện thoại', en: 'phone' },
  email: { vi: 'thư điện tử', en: 'email' },
  address: { vi: 'địa chỉ', en: 'address' },
  link: { vi: 'đường dẫn', en: 'link' },
  guidance: { vi: 'hướng dẫn', en: 'guidance' },
  facebook: { vi: 'Facebook', en: 'Facebook' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
};

const HALVES: Readonly<Record<string, Bilingual>> = {
  H1: { vi: '6 tháng đầu năm', en: 'January to June' },
  H2: { vi: '6 tháng cuối năm', en: 'July to December' },
};
const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const MONTH_NAMES = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** A part of the year as people name it. */
export function windowWords(window: Window): Bilingual {
  const place = Number(window.slice(1));
  if (window.startsWith('Q')) return { vi: `Quý ${ROMAN[place] ?? place}`, en: `Quarter ${place}` };
  return HALVES[window] ?? { vi: `Tháng ${place}`, en: MONTH_NAMES.format(Date.UTC(2000, place - 1)) };
}
