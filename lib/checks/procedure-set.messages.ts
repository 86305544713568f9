/** What the check on the set of procedures says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import type { Bilingual } from '../model/plan.ts';
import type { Unreadable } from './procedure-pages.ts';

export const procedureSetMessages = {
  allListed: {
    vi: 'Cổng niêm yết đủ {listed}/{reference} thủ tục còn hiệu lực, không còn thủ tục đã bãi bỏ.',
    en: 'The portal lists all {listed} of {reference} procedures in force and no abolished one.',
  },
  someListed: {
    vi: 'Cổng niêm yết {listed}/{reference} thủ tục còn hiệu lực; thiếu {missing}, còn để {abolished} thủ tục đã bãi bỏ.',
    en: 'The portal lists {listed} of {reference} procedures in force; {missing} are missing, {abolished} abolished ones still stand.',
  },
  abolishedSeen: {
    vi: 'Cổng còn niêm yết {abolished} thủ tục đã bãi bỏ; thấy {listed}/{reference} thủ tục còn hiệu lực nhưng một phần danh sách chưa đọc được nên không kết luận thiếu thủ tục nào.',
    en: 'The portal still lists {abolished} abolished procedures; {listed} of {reference} in force were seen, but part of the list could not be read, so none is called missing.',
  },
  partUnread: {
    vi: 'Thấy {listed}/{reference} thủ tục còn hiệu lực, nhưng chưa đọc được hết danh sách: {why}.',
    en: '{listed} of {reference} procedures in force were seen, but the list could not be read to its end: {why}.',
  },
  noneListed: {
    vi: 'Danh sách trên cổng có {rows} thủ tục nhưng không có thủ tục nào trong {reference} thủ tục của danh mục đối chiếu.',
    en: 'The list on the portal has {rows} procedures, none of the {reference} of the reference list.',
  },
  noReference: {
    vi: 'Cổng có danh sách {rows} thủ tục tại {url}, nhưng không có danh mục để đối chiếu nên chưa thể kết luận.',
    en: 'The portal lists {rows} procedures at {url}, but no reference list was given, so nothing can be concluded.',
  },
  listUnreadable: {
    vi: 'Có danh sách thủ tục tại {url} nhưng không đọc được: {why}.',
    en: 'There is a list of procedures at {url}, but it cannot be read: {why}.',
  },
  noList: {
    vi: 'Không thấy danh sách thủ tục hành chính của Sở; đã theo mọi liên kết mang tên thủ tục hành chính từ trang chủ ({pages} trang).',
    en: 'No list of the department’s procedures was found; every link that names procedures was followed from the home page ({pages} pages).',
  },
  onlyForeign: {
    vi: 'Cổng chỉ có danh sách thủ tục của cơ quan hoặc cấp khác, không có danh sách thủ tục của Sở.',
    en: 'The portal lists procedures of other agencies or levels only, none of the department’s own.',
  },
  onlyElsewhere: {
    vi: 'Cổng không tự niêm yết thủ tục: liên kết thủ tục hành chính dẫn ra ngoài, tới {url}.',
    en: 'The portal lists no procedures itself: its link on procedures leads elsewhere, to {url}.',
  },
  remarkUnknown: {
    vi: 'Danh sách có thêm {count} thủ tục ngoài danh mục đối chiếu.',
    en: 'The list has {count} more procedures that the reference list lacks.',
  },
  remarkDuplicates: {
    vi: '{count} thủ tục được niêm yết nhiều lần.',
    en: '{count} procedures are listed more than once.',
  },
  missingProcedures: {
    vi: 'Thiếu {count} thủ tục còn hiệu lực: {names}.',
    en: '{count} procedures in force are not listed: {names}.',
  },
  missingProceduresFix: {
    vi: 'Đưa các thủ tục còn thiếu vào danh sách tại {url}, ghi rõ mã thủ tục; danh sách đầy đủ ở phần chi tiết của báo cáo.',
    en: 'Add the missing procedures to the list at {url}, each with its code; all of them are in the details of the report.',
  },
  abolishedListed: {
    vi: 'Còn niêm yết {count} thủ tục đã bị bãi bỏ: {names}.',
    en: '{count} abolished procedures are still listed: {names}.',
  },
  abolishedListedFix: {
    vi: 'Gỡ các thủ tục này khỏi danh sách, hoặc ghi rõ “đã bãi bỏ” bên cạnh tên.',
    en: 'Take these procedures off the list, or mark them as abolished beside their names.',
  },
  noProcedureList: {
    vi: 'Cổng không có trang danh sách thủ tục hành chính của Sở.',
    en: 'The portal has no page that lists the department’s procedures.',
  },
  noProcedureListFix: {
    vi: 'Lập trang “Thủ tục hành chính” liệt kê từng thủ tục của Sở kèm mã, đặt liên kết tới trang này ở thực đơn trang chủ.',
    en: 'Make a page “Thủ tục hành chính” that lists each of the department’s procedures with its code, and link it from the menu of the home page.',
  },
  emptyProcedureList: {
    vi: 'Trang “{title}” mang tên danh sách thủ tục nhưng không có thủ tục nào.',
    en: 'The page “{title}” is named as a list of procedures but holds none.',
  },
  emptyProcedureListFix: {
    vi: 'Đưa danh sách thủ tục của Sở, kèm mã thủ tục, vào trang này.',
    en: 'Put the list of the department’s procedures, with their codes, on this page.',
  },
} as const satisfies Record<string, Bilingual>;

/** Completes "the list could not be read to its end: ...". */
export const UNREAD_PAGES: Bilingual = { vi: 'có trang không đọc được', en: 'some pages could not be read' };

/** Completes "the list cannot be read: ...". */
export const UNREADABLE_WORDS: Readonly<Record<Unreadable, Bilingual>> = {
  script: { vi: 'trang chỉ hiện nội dung khi chạy JavaScript', en: 'the page shows its contents only by JavaScript' },
  attachment: {
    vi: 'danh sách nằm trong tệp đính kèm, chưa đọc được tệp',
    en: 'the list stands in an attachment, which is not read',
  },
  frame: { vi: 'danh sách nằm trong khung của máy chủ khác', en: 'the list is shown in a frame from another host' },
  form: { vi: 'danh sách chỉ hiện sau khi tìm kiếm bằng biểu mẫu', en: 'the list answers only to a search form' },
  pager: {
    vi: 'các trang sau của danh sách chỉ mở được bằng kịch bản',
    en: 'only a script opens the further pages of the list',
  },
  fault: { vi: 'bộ đọc gặp lỗi ở trang này', en: 'the reader failed on this page' },
};
