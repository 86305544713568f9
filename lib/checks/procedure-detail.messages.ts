/** What the check on the parts of procedures says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import type { ProcedurePart } from '../model/facts.ts';
import type { Bilingual } from '../model/plan.ts';

export const procedureDetailMessages = {
  allComplete: {
    vi: 'Cả {checked} thủ tục đã kiểm tra đều có đủ {parts} bộ phận cấu thành.',
    en: 'All {checked} procedures checked have all {parts} constituent parts.',
  },
  someComplete: {
    vi: '{complete}/{due} thủ tục có đủ các bộ phận cấu thành; {incomplete} thủ tục thiếu bộ phận, {without} thủ tục không có nội dung chi tiết.',
    en: '{complete} of {due} procedures have all constituent parts; {incomplete} lack parts, {without} have no detail.',
  },
  noDetails: {
    vi: 'Không thủ tục nào trong {due} thủ tục niêm yết có trang chi tiết hoặc tệp đính kèm.',
    en: 'None of the {due} procedures listed has a detail page or an attachment.',
  },
  onlyUnread: {
    vi: 'Nội dung chi tiết của {count} thủ tục chưa đọc được: {names}.',
    en: 'The details of {count} procedures could not be read: {names}.',
  },
  leftOut: {
    vi: 'Không tính {count} thủ tục vì nội dung chi tiết chưa đọc được ({why}): {names}.',
    en: '{count} procedures are left out, since their details could not be read ({why}): {names}.',
  },
  partUnread: {
    vi: '{complete}/{due} thủ tục đã thấy có đủ bộ phận, nhưng danh sách thủ tục chưa đọc được hết: {why}.',
    en: '{complete} of {due} procedures seen have all parts, but the list could not be read to its end: {why}.',
  },
  listUnread: {
    vi: 'Có danh sách thủ tục tại {url} nhưng không đọc được: {why}.',
    en: 'There is a list of procedures at {url}, but it cannot be read: {why}.',
  },
  nothingListed: {
    vi: 'Cổng không có danh sách thủ tục của Sở nên không có thủ tục nào được trình bày chi tiết ({pages} trang đã xem).',
    en: 'The portal has no list of the department’s procedures, so none is told in detail ({pages} pages looked at).',
  },
  noListedProcedures: {
    vi: 'Không thấy danh sách thủ tục của Sở trên cổng.',
    en: 'No list of the department’s procedures was found on the portal.',
  },
  noListedProceduresFix: {
    vi: 'Lập danh sách thủ tục của Sở, mỗi thủ tục dẫn tới một trang trình bày đủ các bộ phận cấu thành.',
    en: 'Make a list of the department’s procedures, each leading to a page that tells all its constituent parts.',
  },
  missingParts: {
    vi: 'Thủ tục {procedure} thiếu: {parts}.',
    en: 'The procedure {procedure} lacks: {parts}.',
  },
  missingPartsFix: {
    vi: 'Bổ sung các bộ phận này vào trang của thủ tục; bộ phận nào thủ tục không có thì ghi “Không”.',
    en: 'Add these parts to the procedure’s page; where a part does not apply, say “Không” (none).',
  },
  moreMissingParts: {
    vi: 'Còn {count} thủ tục khác thiếu bộ phận cấu thành.',
    en: '{count} more procedures lack constituent parts.',
  },
  moreMissingPartsFix: {
    vi: 'Bổ sung như trên; danh sách đầy đủ ở phần chi tiết của báo cáo.',
    en: 'Add them as above; all of them are in the details of the report.',
  },
  noDetailPage: {
    vi: '{count} thủ tục không có trang chi tiết hoặc tệp đính kèm: {names}.',
    en: '{count} procedures have neither a detail page nor an attachment: {names}.',
  },
  noDetailPageFix: {
    vi: 'Đặt tại tên mỗi thủ tục trong danh sách một liên kết tới trang trình bày đủ các bộ phận cấu thành.',
    en: 'Link each procedure’s name in the list to a page that tells all its constituent parts.',
  },
  deadDetailLink: {
    vi: 'Liên kết chi tiết của {count} thủ tục dẫn tới trang không tồn tại hoặc trang khác: {names}.',
    en: 'The detail links of {count} procedures lead to no page, or to another one: {names}.',
  },
  deadDetailLinkFix: {
    vi: 'Sửa các liên kết này để dẫn đúng tới trang chi tiết của thủ tục.',
    en: 'Mend these links so that they lead to the procedures’ own pages.',
  },
} as const satisfies Record<string, Bilingual>;

export const PART_NAMES: Readonly<Record<ProcedurePart, Bilingual>> = {
  steps: { vi: 'trình tự thực hiện', en: 'steps' },
  method: { vi: 'cách thức thực hiện', en: 'method' },
  dossier: { vi: 'thành phần, số lượng hồ sơ', en: 'dossier' },
  deadline: { vi: 'thời hạn giải quyết', en: 'time limit' },
  applicants: { vi: 'đối tượng thực hiện', en: 'applicants' },
  authority: { vi: 'cơ quan thực hiện', en: 'authority' },
  result: { vi: 'kết quả thực hiện', en: 'result' },
  fee: { vi: 'phí, lệ phí', en: 'fee' },
  form: { vi: 'mẫu đơn, tờ khai', en: 'form' },
  conditions: { vi: 'yêu cầu, điều kiện', en: 'conditions' },
  legalBasis: { vi: 'căn cứ pháp lý', en: 'legal basis' },
};

/** Why a procedure's detail was not read. */
export type DetailUnread = 'attachment' | 'script' | 'elsewhere' | 'page';

export const DETAIL_UNREAD_WORDS: Readonly<Record<DetailUnread, Bilingual>> = {
  attachment: { vi: 'nằm trong tệp đính kèm', en: 'in an attachment' },
  script: { vi: 'chỉ mở được bằng kịch bản', en: 'only a script opens them' },
  elsewhere: { vi: 'nằm ngoài cổng', en: 'outside the portal' },
  page: { vi: 'trang chưa đọc được', en: 'the page could not be read' },
};
