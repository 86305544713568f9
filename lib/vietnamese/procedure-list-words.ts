/** Words around the rows of a procedure list and the parts of a procedure page, as portals print them. */

import { compilePhrases, matchShare } from './phrases.ts';
import type { PhraseMatcher, PhraseRow } from './phrases.ts';
import { wordList } from './word-list.ts';

export type ListWordId =
  | 'action' // what a row offers to do
  | 'service' // what a row offers besides its detail
  | 'submission' // of these, what a step or a way is called too
  | 'attachment' // that action brings a file
  | 'field' // heads a group of procedures of one field, or a menu of fields
  | 'choice' // asks to choose before anything is listed
  | 'list' // names a list of procedures
  | 'procedure' // a column of procedures' names
  | 'more' // leads to the rest or the whole of a list
  | 'dossier' // columns of a table of files being handled: not a list of procedures
  | 'document' // columns of a table of documents
  | 'statistics' // columns and titles of counts
  | 'decision' // titles of decisions and news on procedures
  | 'remit' // what a ministry manages, as against what it decides
  | 'amendment' // a decision's groups beside the abolished ones
  | 'popular' // heads a choice from the lists
  | 'step' // what is done with one file, as names of procedures begin
  | 'furniture' // lines of a page that say nothing of its subject
  | 'neighbours' // heads links to other procedures
  | 'empty'; // a place that holds nothing yet

export const LIST_WORD_ROWS: readonly PhraseRow<ListWordId>[] = [
  {
    id: 'action',
    phrases: wordList(`
      xem chi tiết; chi tiết; xem; xem thủ tục; xem nội dung; xem hướng dẫn; hướng dẫn; hướng dẫn thực hiện; nội
      dung; chi tiết thủ tục; nội dung thủ tục; view; detail; details; read more; xem thêm
    `),
  },
  {
    id: 'service',
    phrases: wordList(`
      nộp hồ sơ; nộp hồ sơ trực tuyến; nộp trực tuyến; nộp online; đăng ký trực tuyến; đăng ký; thực hiện; nộp;
      tra cứu hồ sơ; quy trình; xem quy trình; lưu đồ; mẫu đơn; biểu mẫu; mẫu đơn, tờ khai; in; in ấn; chia sẻ;
      đặt câu hỏi; hỏi đáp; đánh giá; góp ý; toàn trình; một phần; mức độ
    `),
  },
  {
    id: 'submission',
    phrases: wordList(`
      nộp hồ sơ; nộp hồ sơ trực tuyến; nộp hồ sơ trực tiếp; nộp trực tuyến; nộp online; nộp hồ sơ online; đăng ký
      trực tuyến; nộp
    `),
  },
  {
    id: 'attachment',
    phrases: wordList(`
      tải về; tải xuống; tải file; tải tệp; tải tài liệu; tải nội dung; tải văn bản; tệp đính kèm; file đính
      kèm; tập tin đính kèm; đính kèm; download; file pdf; file word; pdf; doc; docx; word
    `),
  },
  {
    id: 'field',
    phrases: wordList(`
      lĩnh vực; danh mục lĩnh vực; theo lĩnh vực; thủ tục theo lĩnh vực; lĩnh vực thủ tục; nhóm thủ tục; loại
      thủ tục; cấp thực hiện; cấp thủ tục; cơ quan thực hiện; đơn vị thực hiện
    `),
  },
  {
    id: 'choice',
    phrases: wordList(`
      chọn lĩnh vực; chọn đơn vị; chọn cơ quan; chọn cấp; chọn cấp thực hiện; chọn sở; chọn sở, ngành; chọn thủ tục;
      vui lòng chọn; xin chọn; hãy chọn; mời chọn; nhập từ khóa; nhập tên thủ tục
    `),
  },
  {
    id: 'list',
    phrases: wordList(`
      thủ tục hành chính; tthc; bộ thủ tục; danh mục; danh sách thủ tục; các thủ tục; thuộc thẩm quyền giải
      quyết; thuộc thẩm quyền
    `),
  },
  { id: 'procedure', phrases: wordList('thủ tục; thủ tục hành chính; tthc; dịch vụ công; dvc') },
  {
    id: 'more',
    phrases: wordList(`
      xem thêm; xem tất cả; tất cả; tất cả thủ tục; toàn bộ; danh sách đầy đủ; xem toàn bộ; xem danh sách
    `),
  },
  {
    id: 'dossier',
    phrases: wordList(`
      mã hồ sơ; số hồ sơ; mã số hồ sơ; số biên nhận; mã biên nhận; người nộp; người nộp hồ sơ; chủ hồ sơ; tên
      chủ hồ sơ; tổ chức cá nhân nộp; ngày tiếp nhận; ngày nhận; ngày nộp; ngày hẹn trả; ngày trả; hạn trả; ngày
      trả kết quả; tình trạng hồ sơ; trạng thái hồ sơ; tình trạng xử lý; trạng thái xử lý
    `),
  },
  {
    id: 'document',
    phrases: ['số ký hiệu', 'số, ký hiệu', 'số hiệu', 'số văn bản', 'trích yếu', 'tên văn bản', 'nội dung trích yếu'],
  },
  {
    id: 'statistics',
    phrases: wordList(`
      số lượng thủ tục; số lượng tthc; số thủ tục; số tthc; tổng số; tổng số tthc; tổng số thủ tục; tổng cộng;
      số hồ sơ tiếp nhận; số hồ sơ; tổng số hồ sơ; số hồ sơ đã giải quyết; đã giải quyết; đang giải quyết; đúng
      hạn; trước hạn; quá hạn; trễ hạn; tỷ lệ; thống kê
    `),
  },
  {
    id: 'decision',
    phrases: wordList(`
      quyết định; công bố danh mục; công bố thủ tục; công bố tthc; công bố bộ thủ tục; công bố sửa đổi; về việc
      công bố; v/v công bố; được công bố; mới công bố; bị bãi bỏ; bãi bỏ; mới ban hành; thông báo; triển khai;
      hội nghị; kế hoạch; báo cáo
    `),
    // bodies and their fields, in the title of each page of theirs
    not: wordList(`
      kế hoạch và đầu tư; kế hoạch đầu tư; kế hoạch tài chính; tài chính kế hoạch; kế hoạch tổng hợp; tổng hợp kế
      hoạch; kế hoạch hóa gia đình
    `),
  },
  {
    id: 'remit',
    phrases: wordList(`
      phạm vi chức năng quản lý; phạm vi quản lý; chức năng quản lý; quản lý nhà nước; quản lý của bộ
    `),
  },
  {
    id: 'amendment',
    phrases: wordList(`
      mới ban hành; ban hành mới; được ban hành; sửa đổi; bổ sung; thay thế; chuẩn hóa; còn hiệu lực; giữ nguyên
    `),
  },
  {
    id: 'popular',
    phrases: wordList(`
      nổi bật; phổ biến; thường dùng; hay dùng; xem nhiều; xem nhiều nhất; tìm kiếm nhiều; tìm kiếm nhiều nhất;
      được quan tâm; quan tâm nhiều; nộp nhiều; nộp nhiều nhất; mới cập nhật; mới nhất; gợi ý
    `),
  },
  {
    id: 'step',
    phrases: wordList(`
      tiếp nhận; tiếp nhận hồ sơ; kiểm tra hồ sơ; trả kết quả; nhận kết quả; gửi hồ sơ; chuyển hồ sơ; thẩm định hồ sơ;
      trả hồ sơ; nhận hồ sơ; giải quyết hồ sơ; lập hồ sơ; xét hồ sơ; hoàn thiện hồ sơ; gửi kết quả; giao hồ sơ;
      cấp biên nhận; lập phiếu; trình lãnh đạo; phê duyệt kết quả; chuyển kết quả; đề nghị tổ chức; yêu cầu tổ chức;
      đăng ký tài khoản; đăng nhập
    `),
  },
  {
    id: 'furniture',
    phrases: wordList(`
      lượt xem; số lượt xem; lượt truy cập; số lượt truy cập; truy cập; lượt tải; đang xem; đã xem; ngày cập nhật; cập nhật lần cuối; cập nhật ngày; ngày
      đăng; người đăng; đăng lúc; in trang; in bài viết; in bài; quay lại; quay về; trở về; trở về trang trước;
      trở lại; về đầu trang; lên đầu trang; chia sẻ; gửi email; gửi bài viết; lưu bài viết; thu gọn; xem thêm;
      facebook; zalo; twitter; print; bản in; phiên bản in; bản để in; in nội dung; in văn bản; in thủ tục; xem
      bản in; gửi phản hồi; bình luận; ý kiến bạn đọc
    `),
  },
  {
    id: 'neighbours',
    phrases: wordList(`
      thủ tục liên quan; các thủ tục liên quan; tthc liên quan; thủ tục hành chính liên quan; thủ tục khác; các
      thủ tục khác; tthc khác; thủ tục hành chính khác; thủ tục cùng lĩnh vực; tin liên quan; tin khác; các tin
      khác; bài viết liên quan
    `),
  },
  {
    id: 'empty',
    phrases: wordList(`
      đang cập nhật; đang được cập nhật; nội dung đang cập nhật; nội dung đang được cập nhật; thông tin đang cập
      nhật; thông tin đang được cập nhật; dữ liệu đang cập nhật; dữ liệu đang được cập nhật; chưa cập nhật; chưa
      được cập nhật; chưa có nội dung; chưa có thông tin; chưa có dữ liệu; không có dữ liệu; không tìm thấy dữ
      liệu; không có bản ghi; không có bản ghi nào; chưa có bản ghi; chưa có bản ghi nào; không tìm thấy bản ghi; 0 bản
      ghi; không có thủ tục nào; chưa có thủ tục nào; chưa có thủ tục; không có kết quả; không có kết quả nào; không tìm
      thấy kết quả; chưa có; đang chờ cập nhật; chờ cập nhật; đang xây dựng; đang hoàn thiện; sẽ cập nhật sau; cập nhật sau; no data; updating; n/a
    `),
  },
];

/** What a heading says before the body whose procedures stand under it. */
const OWNING_ROWS: readonly PhraseRow<'body' | 'sector'>[] = [
  {
    id: 'body',
    phrases: wordList(`
      thủ tục của; thủ tục thuộc; thủ tục do; thủ tục tại; thủ tục tiếp nhận tại; thủ tục thực hiện tại; thủ tục giải
      quyết tại; thủ tục hành chính của; thủ tục hành chính thuộc; thủ tục hành chính do; thủ tục hành chính tại; tthc
      của; tthc thuộc; tthc do; tthc tại; danh mục thủ tục của; danh mục thủ tục thuộc
    `),
  },
  { id: 'sector', phrases: wordList('thủ tục ngành; thủ tục hành chính ngành; tthc ngành') },
];

/** Bodies that are the department's neighbours without a name. */
const OTHERS: readonly string[] = wordList(`
  các sở, ngành khác; sở, ngành khác; các sở khác; các cơ quan khác; cơ quan, đơn vị khác; các ngành khác; đơn vị ngành
  dọc; cơ quan ngành dọc; các cơ quan trung ương; cơ quan trung ương đóng trên địa bàn
`);

const matchers = new Map<ListWordId, PhraseMatcher>(LIST_WORD_ROWS.map((row) => [row.id, compilePhrases([row])]));

const owning = compilePhrases(OWNING_ROWS);
const others = compilePhrases([{ id: 'others', phrases: OTHERS }]);

/** Without what owns at its beginning: "Thủ tục của Sở Y tế" is "Sở Y tế". */
export function afterOwning(text: string): { readonly rest: string; readonly sector: boolean } {
  const [first] = owning.match(text);
  if (first === undefined || /[\p{L}]/u.test(text.slice(0, first.start).replace(NUMBERING, '')))
    return { rest: text, sector: false };
  return { rest: text.slice(first.end).trim(), sector: first.id === 'sector' };
}

/** "II.", "B)", "3/" before a heading. */
const NUMBERING = /^\s*(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})\s*[.)/:-]+\s*/u;

/** "Thủ tục của các sở, ngành khác". */
export function saysOthers(text: string): boolean {
  const { rest } = afterOwning(text);
  return matchShare(rest, others.match(rest)) >= OTHERS_SHARE;
}

const OTHERS_SHARE = 0.6;

/** The text holds a word of that kind. */
export function hasListWord(id: ListWordId, text: string): boolean {
  return hitsOf(id, text).length > 0;
}

/** How much of the text's letters words of that kind fill, 0 to 1. */
export function listWordShare(id: ListWordId, text: string): number {
  return matchShare(text, hitsOf(id, text));
}

/** Where the first word of that kind stands; null where none does. */
export function listWordStart(id: ListWordId, text: string): number | null {
  return hitsOf(id, text)[0]?.start ?? null;
}

/** The text begins with a word of that kind. */
export function beginsWithListWord(id: ListWordId, text: string): boolean {
  const [first] = hitsOf(id, text);
  return first !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(0, first.start));
}

/** The text ends with a word of that kind: "Tổng số lượt xem:". */
export function endsWithListWord(id: ListWordId, text: string): boolean {
  const last = hitsOf(id, text).at(-1);
  return last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end));
}

export function countListWords(id: ListWordId, text: string): number {
  return hitsOf(id, text).length;
}

function hitsOf(id: ListWordId, text: string): ReturnType<PhraseMatcher['match']> {
  return matchers.get(id)?.match(text) ?? [];
}
