/** Words of links that lead on: "Xem tiếp", "Trang sau"; and of lines that count a list's pages and rows. */

import { list } from './phrase-list.ts';
import { compilePhrases } from './phrases.ts';
import type { PhraseMatcher, PhraseRow } from './phrases.ts';
import { isWholly, wholly } from './whole-phrase.ts';

export type LinkWordId = 'more' | 'next' | 'previous' | 'first' | 'last' | 'page' | 'tool';

export const LINK_WORD_ROWS: readonly PhraseRow<LinkWordId>[] = [
  {
    id: 'more',
    phrases: list(
      'xem thêm; xem tiếp; đọc tiếp; đọc thêm; chi tiết; xem chi tiết; xem tất cả; tất cả; xem toàn bộ',
      'xem đầy đủ; tải thêm; xem; hiển thị thêm; xem thêm tin; xem thêm bài viết; tin khác; các tin khác; thêm',
      'xem thêm thủ tục; xem thêm tthc; xem thêm văn bản; xem thêm tin tức; xem thêm kết quả; hiện thêm; nạp thêm',
      'tải thêm thủ tục; tải thêm văn bản; tải thêm dữ liệu; xem nhiều hơn; tải thêm tin; tải thêm bài; tải thêm bài viết; xem thêm bài; xem thêm tin bài; xem bài viết; read more; more; view all; view more',
      'see more; load more; detail; details; continue reading; show more; xem tin',
    ),
  },
  {
    id: 'next',
    phrases: list(
      'trang sau; trang tiếp; trang tiếp theo; trang kế; trang kế tiếp; tiếp; tiếp theo; kế tiếp; sau; next',
      'next page; tiếp tục; bài cũ hơn; tin cũ hơn; older; older posts; cũ hơn; các tin cũ hơn; xem tin cũ hơn',
      'xem các tin cũ hơn; xem bài cũ hơn; các bài cũ hơn; xem các bài cũ hơn; bài viết cũ hơn; các bài viết cũ hơn',
      'xem trang sau; xem trang tiếp; xem trang tiếp theo; xem tiếp trang sau; tin tiếp theo; các tin tiếp theo',
      'bài đăng cũ hơn; các bài đăng cũ hơn; xem các tin tiếp theo; sang trang; sang trang sau; tin cũ; các tin cũ; xem tin cũ',
      'mục sau; mục tiếp theo; mục kế tiếp; các mục sau; các mục tiếp theo; bài sau; bài tiếp theo; các bài tiếp theo; tin sau',
      'bài viết tiếp theo; các bài viết tiếp theo; mục cũ hơn; next items; older items; next entries',
      'go to the next page; go to next page; đến trang sau; đến trang tiếp theo; tới trang sau; tới trang tiếp theo',
    ),
  },
  {
    id: 'previous',
    phrases: list(
      'trang trước; trước; trang trước đó; về trước; quay lại; lùi; previous; previous page; prev; bài mới hơn',
      'bài đăng mới hơn; tin mới hơn; newer; newer posts; mới hơn; mục trước; các mục trước; bài trước; tin trước',
      'previous items; newer items; mục mới hơn',
    ),
  },
  { id: 'first', phrases: ['trang đầu', 'trang đầu tiên', 'đầu', 'đầu tiên', 'về đầu', 'first', 'first page'] },
  { id: 'last', phrases: ['trang cuối', 'trang cuối cùng', 'cuối', 'cuối cùng', 'last', 'last page'] },
  {
    id: 'page',
    phrases: list(
      'trang; trang số; tới trang; đến trang; page; go to page; phân trang; đi đến trang; chuyển đến trang',
    ),
  },
  {
    // beside an article's date: what can be done with it, who wrote it
    id: 'tool',
    phrases: list(
      'in ra; in bài; in bài viết; in trang; in trang này; bản in; lưu bài; lưu bài viết; lưu bài viết này; lưu lại',
      'gửi bài; gửi bài viết; gửi bài viết qua email; gửi bài qua email; gửi cho bạn bè; gửi email; gửi mail',
      'chia sẻ; chia sẻ bài viết; bình luận; gửi bình luận; phản hồi; gửi phản hồi; ý kiến bạn đọc; gửi ý kiến',
      'nghe bài viết; đọc bài viết; nghe bài; tải về; quản trị; quản trị viên; admin; administrator; ban biên tập',
      'print; print this page; email; e-mail; share; save; no comments; comments; leave a comment; send to friend',
    ),
  },
];

/** Of the words that lead on, those that also head a column of links: "Xem", "Chi tiết". */
const COLUMN_HEADS: readonly PhraseRow<'column'>[] = [
  { id: 'column', phrases: list('xem; chi tiết; xem chi tiết; detail; details; xem tin; xem bài viết; tất cả') },
];

/** Of the words that lead on, those that a button of a form says only of a list: it would not send what a visitor filled in. */
const LIST_TURNS: readonly PhraseRow<'turn'>[] = [
  {
    id: 'turn',
    phrases: list(
      'trang sau; trang tiếp; trang tiếp theo; trang kế; trang kế tiếp; next page; xem trang sau; xem trang tiếp; sang trang sau',
      'xem thêm; tải thêm; hiển thị thêm; hiện thêm; nạp thêm; xem thêm tin; xem thêm bài viết; xem thêm bài; xem thêm tin bài',
      'xem thêm thủ tục; xem thêm tthc; xem thêm văn bản; xem thêm tin tức; xem thêm kết quả; tải thêm tin; tải thêm bài',
      'tải thêm bài viết; tải thêm thủ tục; tải thêm văn bản; tải thêm dữ liệu; xem nhiều hơn; load more; show more; see more; view more',
    ),
  },
];

/** Between a page's number and the number of pages: "Trang 1/12", "trang 1 trên 12"; folded. */
export const PAGE_TOTAL_JOINERS: ReadonlySet<string> = new Set([
  '/',
  'tren',
  'tren tong so',
  'trong',
  'trong so',
  'trong tong so',
  'cua',
  'of',
]);

/** Between the numbers of the first and the last row that are shown: "1 - 10", "từ 1 đến 10"; folded. */
export const ROW_RANGE_JOINERS: ReadonlySet<string> = new Set(['-', '–', '—', 'den', 'toi', 'to']);

export type RowCountId = 'total' | 'unit' | 'visits';

export const ROW_COUNT_ROWS: readonly PhraseRow<RowCountId>[] = [
  {
    id: 'total',
    phrases: list(
      'tổng số; tổng cộng; tổng; trong tổng số; trên tổng số; trong; tìm thấy; có tất cả; tất cả; total; of',
      'số bản ghi; tổng số bản ghi; tổng số thủ tục; tổng số tthc',
    ),
  },
  {
    id: 'unit',
    phrases: list(
      'bản ghi; kết quả; thủ tục; thủ tục hành chính; tthc; tin; tin bài; bài viết; mục; mục tin; văn bản; dòng',
      'records; results; items; entries; hồ sơ thủ tục',
    ),
  },
  {
    id: 'visits',
    phrases: list(
      'truy cập; lượt truy cập; lượt xem; trực tuyến; đang online; khách; lượt; visitors; hôm nay; hôm qua; trang',
    ),
  },
];

/** Words of a line that tells which rows of how many are shown, beside those that count. */
const ROW_RANGE_ROWS: readonly PhraseRow<'shows' | 'from'>[] = [
  {
    id: 'shows',
    phrases: list('hiển thị; đang hiển thị; đang xem; hiển thị từ; showing; displaying; viewing'),
  },
  { id: 'from', phrases: list('từ; từ mục; trang') },
];

export const rowRanges: PhraseMatcher<'shows' | 'from'> = compilePhrases(ROW_RANGE_ROWS);
export const rowCounts: PhraseMatcher<RowCountId> = compilePhrases(ROW_COUNT_ROWS);
export const linkWords: PhraseMatcher<LinkWordId> = compilePhrases(LINK_WORD_ROWS);

const columnHeads = compilePhrases(COLUMN_HEADS);

export function headsColumn(words: string): boolean {
  return wholly(words, columnHeads) !== null;
}

const listTurns = compilePhrases(LIST_TURNS);

/** "Trang sau", "Tải thêm", and not "Tiếp tục", "Chi tiết". */
export function turnsList(words: string): boolean {
  return wholly(words, listTurns) !== null;
}

/** What a link's words are when they are nothing else. */
export function whollyLink(words: string): LinkWordId | null {
  return wholly(words, linkWords);
}

/** Doors that every page of a portal has, beside its clock as often as not. */
const PORTAL_DOORS: readonly PhraseRow<'door'>[] = [
  {
    id: 'door',
    phrases: list(
      'đăng nhập; đăng nhập hệ thống; đăng ký; đăng ký tài khoản; đăng xuất; login; log in; logout; sign in; english; tiếng anh',
      'tiếng việt; vietnamese; việt nam; rss; trang chủ; trang nhất; home; tìm kiếm; tìm kiếm nâng cao; search; webmail',
      'thư điện tử; thư công vụ; email công vụ; về đầu trang; lên đầu trang; sơ đồ cổng; sơ đồ trang; sơ đồ website; sitemap; site map',
    ),
  },
];
const portalDoors = compilePhrases(PORTAL_DOORS);

/** "Đăng nhập", "English": no post, whatever date stands beside it. */
export function isPortalDoor(words: string): boolean {
  return isWholly(words, portalDoors);
}
