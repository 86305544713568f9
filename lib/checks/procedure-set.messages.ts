/** What the check on the set of procedures says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import { isFileFault, type FileFault } from '../model/attachment.ts';
import type { Bilingual } from '../model/plan.ts';
import { reasonWords } from '../model/reasons.ts';
import type { Unreadable } from './procedures/procedure-pages.ts';

export const procedureSetMessages = {
  allListed: {
    vi: 'Cổng niêm yết đủ {listed}/{reference} thủ tục còn hiệu lực, không còn thủ tục đã bãi bỏ.',
    en: 'The portal lists {listed} of {reference} {reference?procedure|procedures} in force and no abolished one.',
  },
  someListed: {
    vi: 'Cổng niêm yết {listed}/{reference} thủ tục còn hiệu lực, thiếu {missing}; số thủ tục đã bãi bỏ còn niêm yết: {abolished}.',
    en: 'The portal lists {listed} of {reference} {reference?procedure|procedures} in force, {missing} missing; abolished ones still listed: {abolished}.',
  },
  abolishedSeen: {
    vi: 'Cổng còn niêm yết {abolished} thủ tục đã bãi bỏ. Thấy {listed}/{reference} thủ tục còn hiệu lực, nhưng một phần danh sách chưa đọc được nên không kết luận thiếu thủ tục nào.',
    en: 'The portal still lists {abolished} abolished {abolished?procedure|procedures}. {listed} of {reference} in force were seen, but part of the list could not be read, so none is called missing.',
  },
  partUnread: {
    vi: 'Thấy {listed}/{reference} thủ tục còn hiệu lực, nhưng chưa đọc được hết danh sách: {why}.',
    en: '{listed} of {reference} {reference?procedure|procedures} in force {listed?was|were} seen, but the list could not be read to its end: {why}.',
  },
  noneListed: {
    vi: 'Danh sách trên cổng có {rows} thủ tục, nhưng không có thủ tục nào trong số {reference} thủ tục còn hiệu lực của danh mục đối chiếu.',
    en: 'The list on the portal has {rows} {rows?procedure|procedures}, but none of the {reference} in force on the reference list.',
  },
  noReference: {
    vi: 'Cổng có danh sách {rows} thủ tục tại {url}, nhưng chưa có danh mục đối chiếu (--procedures) nên chưa kết luận được.',
    en: 'The portal lists {rows} {rows?procedure|procedures} at {url}, but no reference list was given (--procedures), so nothing can be concluded.',
  },
  listUnreadable: {
    vi: 'Có danh sách thủ tục tại {url} nhưng không đọc được: {why}.',
    en: 'There is a list of procedures at {url}, but it cannot be read: {why}.',
  },
  noList: {
    vi: 'Không thấy danh sách thủ tục hành chính của Sở; từ trang chủ đã mở mọi liên kết mang tên thủ tục hành chính ({pages} trang).',
    en: 'No list of the department’s procedures was found; every link that names procedures was followed from the home page ({pages} {pages?page|pages}).',
  },
  onlyForeign: {
    vi: 'Cổng chỉ có danh sách thủ tục của cơ quan hoặc cấp khác, không có danh sách thủ tục của Sở.',
    en: 'The portal lists procedures of other agencies or levels only, none of the department’s own.',
  },
  onlyElsewhere: {
    vi: 'Cổng không tự niêm yết thủ tục: liên kết thủ tục hành chính dẫn sang {url}, nằm ngoài cổng.',
    en: 'The portal lists no procedures itself: its link on procedures leads elsewhere, to {url}.',
  },
  remarkUnknown: {
    vi: 'Danh sách trên cổng có thêm {count} thủ tục ngoài danh mục đối chiếu.',
    en: 'The list has {count} more {count?procedure|procedures} not on the reference list.',
  },
  remarkDuplicates: {
    vi: '{count} thủ tục được niêm yết nhiều lần.',
    en: '{count} {count?procedure is|procedures are} listed more than once.',
  },
  missingProcedures: {
    vi: 'Thiếu {count} thủ tục còn hiệu lực: {names}.',
    en: '{count} {count?procedure|procedures} in force {count?is|are} not listed: {names}.',
  },
  missingProceduresFix: {
    vi: 'Đăng các thủ tục còn thiếu, kèm mã, vào đúng lĩnh vực trong danh sách thủ tục của cổng; tên đầy đủ ở phần chi tiết của báo cáo.',
    en: 'Add the missing procedures, each with its code, under their fields in the portal’s list; the details of the report name them all.',
  },
  abolishedListed: {
    vi: 'Còn niêm yết {count} thủ tục đã bãi bỏ: {names}.',
    en: '{count} abolished {count?procedure is|procedures are} still listed: {names}.',
  },
  abolishedListedFix: {
    vi: 'Gỡ các thủ tục này khỏi danh sách, hoặc ghi rõ “đã bãi bỏ” bên cạnh tên.',
    en: 'Take these procedures off the list, or mark them as abolished beside their names.',
  },
  noProcedureList: {
    vi: 'Không thấy trang danh sách thủ tục hành chính của Sở trên cổng.',
    en: 'No page that lists the department’s procedures was found on the portal.',
  },
  noProcedureListFix: {
    vi: 'Lập trang “Thủ tục hành chính” liệt kê từng thủ tục của Sở kèm mã; đặt liên kết tới trang này trên menu của trang chủ.',
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
export function unreadableWords(why: Unreadable): Bilingual {
  return isFileFault(why) ? reasonWords(why) : UNREADABLE_WORDS[why];
}

const UNREADABLE_WORDS: Readonly<Record<Exclude<Unreadable, FileFault>, Bilingual>> = {
  script: {
    vi: 'trang chỉ hiện nội dung khi chạy JavaScript, cần dựng bằng trình duyệt (cài Chromium hoặc Chrome, xem --render)',
    en: 'the page shows its contents only by JavaScript and needs rendering (install Chromium or Chrome, see --render)',
  },
  attachment: {
    vi: 'trang có quá nhiều tệp đính kèm, công cụ chưa mở hết',
    en: 'the page has too many attachments, and not all were opened',
  },
  'part-scanned': {
    vi: 'một số trang của tệp là bản quét hoặc chưa đọc tới',
    en: 'some pages of the file are scans or were not reached',
  },
  unrecognised: {
    vi: 'không nhận ra thủ tục nào trong tệp',
    en: 'no procedure could be made out in the file',
  },
  picture: { vi: 'danh sách chỉ là ảnh chụp', en: 'the list is shown as pictures only' },
  frame: { vi: 'danh sách nằm trong khung của máy chủ khác', en: 'the list is shown in a frame from another host' },
  form: {
    vi: 'danh sách chỉ hiện sau khi tìm kiếm bằng biểu mẫu',
    en: 'the list appears only after a search form is sent',
  },
  pager: {
    vi: 'các trang sau của danh sách chỉ mở được bằng JavaScript',
    en: 'only JavaScript opens the further pages of the list',
  },
  blank: {
    vi: 'một trang sau của danh sách mở ra không có dòng nào',
    en: 'a further page of the list came out without a row',
  },
  fault: { vi: 'công cụ gặp lỗi khi đọc trang này', en: 'the reader failed on this page' },
};
