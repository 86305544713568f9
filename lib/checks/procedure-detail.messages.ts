/** What the check on the parts of procedures says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import { isFileFault, type FileFault } from '../model/attachment.ts';
import type { Bilingual } from '../model/plan.ts';
import { reasonWords } from '../model/reasons.ts';

export { PART_NAMES } from '../vietnamese/part-names.ts';

export const procedureDetailMessages = {
  allComplete: {
    vi: '{checked}/{checked} thủ tục đã kiểm tra có đủ {parts} bộ phận cấu thành.',
    en: '{checked} of {checked} {checked?procedure|procedures} checked {checked?has|have} all {parts} constituent parts.',
  },
  someComplete: {
    vi: '{complete}/{due} thủ tục có đủ các bộ phận cấu thành; {incomplete} thủ tục thiếu bộ phận, {without} thủ tục không có nội dung chi tiết.',
    en: '{complete} of {due} {due?procedure|procedures} {complete?has|have} all constituent parts; {incomplete} {incomplete?lacks|lack} parts, {without} {without?has|have} no detail.',
  },
  noDetails: {
    vi: 'Trong {due} thủ tục niêm yết, không thủ tục nào có trang chi tiết hoặc tệp đính kèm.',
    en: 'Of {due} listed {due?procedure|procedures} none has a detail page or an attachment.',
  },
  onlyUnread: {
    vi: 'Chưa đọc được nội dung chi tiết của {count} thủ tục: {names}.',
    en: 'The details of {count} {count?procedure|procedures} could not be read: {names}.',
  },
  leftOut: {
    vi: 'Không tính {count} thủ tục vì chưa đọc được nội dung chi tiết ({why}): {names}.',
    en: '{count} {count?procedure is|procedures are} left out because the details could not be read ({why}): {names}.',
  },
  partUnread: {
    vi: '{complete}/{due} thủ tục đã thấy có đủ các bộ phận cấu thành, nhưng chưa đọc được hết danh sách thủ tục: {why}.',
    en: '{complete} of {due} {due?procedure|procedures} seen {complete?has|have} all constituent parts, but the list could not be read to its end: {why}.',
  },
  listUnread: {
    vi: 'Có danh sách thủ tục tại {url} nhưng không đọc được: {why}.',
    en: 'There is a list of procedures at {url}, but it cannot be read: {why}.',
  },
  nothingListed: {
    vi: 'Không thấy danh sách thủ tục của Sở trên cổng nên không có thủ tục nào được trình bày chi tiết (đã xem {pages} trang).',
    en: 'No list of the department’s procedures was found, so none is described in detail ({pages} {pages?page|pages} looked at).',
  },
  noListedProcedures: {
    vi: 'Không thấy danh sách thủ tục của Sở trên cổng.',
    en: 'No list of the department’s procedures was found on the portal.',
  },
  noListedProceduresFix: {
    vi: 'Lập danh sách thủ tục của Sở; tên mỗi thủ tục dẫn tới một trang trình bày đủ các bộ phận cấu thành.',
    en: 'Make a list of the department’s procedures, each leading to a page with all its constituent parts.',
  },
  missingParts: {
    vi: 'Thủ tục {procedure} thiếu: {parts}.',
    en: 'The procedure {procedure} lacks: {parts}.',
  },
  missingPartsFix: {
    vi: 'Bổ sung các mục còn thiếu vào trang của thủ tục; mục nào thủ tục không quy định thì vẫn ghi tên mục và “Không”.',
    en: 'Add the missing parts to the procedure’s page; where a part does not apply, keep its heading and write “Không” (none).',
  },
  moreMissingParts: {
    vi: 'Còn {count} thủ tục khác thiếu bộ phận cấu thành.',
    en: '{count} more {count?procedure lacks|procedures lack} constituent parts.',
  },
  moreMissingPartsFix: {
    vi: 'Bổ sung như với các thủ tục nêu trên; danh sách đầy đủ ở phần chi tiết của báo cáo.',
    en: 'Add them as above; the details of the report list them all.',
  },
  noDetailPage: {
    vi: '{count} thủ tục không có trang chi tiết hoặc tệp đính kèm: {names}.',
    en: '{count} {count?procedure has|procedures have} neither a detail page nor an attachment: {names}.',
  },
  noDetailPageFix: {
    vi: 'Trong danh sách, gắn vào tên mỗi thủ tục này một liên kết tới trang trình bày đủ các bộ phận cấu thành.',
    en: 'In the list, link the name of each of these to a page with all its constituent parts.',
  },
  deadDetailLink: {
    vi: 'Liên kết chi tiết của {count} thủ tục dẫn tới trang không tồn tại hoặc trang không nói về thủ tục đó: {names}.',
    en: 'The detail links of {count} {count?procedure|procedures} lead to a page that does not exist or is about something else: {names}.',
  },
  deadDetailLinkFix: {
    vi: 'Sửa các liên kết này để mở đúng trang chi tiết của từng thủ tục.',
    en: 'Correct these links so that each opens the procedure’s own page.',
  },
} as const satisfies Record<string, Bilingual>;

/** Why a procedure's detail was not read. */
export type DetailUnread = FileFault | 'attachment' | 'part-scanned' | 'picture' | 'script' | 'elsewhere' | 'page';

export function detailUnreadWords(why: DetailUnread): Bilingual {
  return isFileFault(why) ? reasonWords(why) : DETAIL_UNREAD_WORDS[why];
}

const DETAIL_UNREAD_WORDS: Readonly<Record<Exclude<DetailUnread, FileFault>, Bilingual>> = {
  attachment: { vi: 'nằm trong tệp đính kèm, không mở được', en: 'in an attachment that could not be opened' },
  'part-scanned': { vi: 'một số trang của tệp là bản quét', en: 'some pages of the file are scans' },
  picture: { vi: 'chỉ là ảnh chụp', en: 'as pictures only' },
  script: { vi: 'chỉ mở được bằng JavaScript', en: 'only JavaScript opens them' },
  elsewhere: { vi: 'nằm ngoài cổng', en: 'outside the portal' },
  page: { vi: 'trang chưa đọc được', en: 'the page could not be read' },
};
