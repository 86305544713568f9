/**
 * Words around news on portals: labels of dates, bylines, pagers, headings of neighbouring lists, signs of empty or broken
 * pages. Compared without case and diacritics, whole words.
 */

import { compilePhrases, matchShare } from './phrases.ts';
import type { PhraseMatcher, PhraseRow } from './phrases.ts';

/** What the words before a date say it is. No lone syllable that is another word without its marks (nghe, nghệ). */
export type DateLabelId = 'published' | 'updated' | 'issued' | 'event' | 'clock' | 'byline';

export const DATE_LABEL_ROWS: readonly PhraseRow<DateLabelId>[] = [
  {
    id: 'published',
    phrases: [
      ...['ngày đăng', 'đăng ngày', 'ngày đăng tin', 'ngày đăng bài', 'ngày đăng tải', 'đăng tải ngày', 'đăng tải lúc', 'đăng tải'],
      ...['đăng lúc', 'đăng vào lúc', 'đăng vào', 'đã đăng', 'đã đăng vào', 'đăng tin', 'ngày xuất bản', 'xuất bản', 'xuất bản ngày'],
      ...['thời gian đăng', 'thời gian phát hành', 'ngày gửi bài', 'ngày phát tin', 'ngày đưa lên', 'ngày viết bài', 'thời gian gửi', 'giờ đăng', 'thời gian đăng tin', 'thời điểm đăng', 'ngày viết', 'ngày tạo', 'ngày gửi', 'gửi lúc', 'gửi ngày', 'ngày đưa tin'],
      ...['tin ngày', 'đưa tin ngày', 'ngày công bố', 'ngày công khai', 'post on', 'posted on', 'posted', 'published', 'published on', 'publish date', 'date'],
    ],
  },
  {
    id: 'updated',
    phrases: [
      ...['cập nhật', 'cập nhật ngày', 'cập nhật lúc', 'ngày cập nhật', 'cập nhật lần cuối', 'lần cập nhật cuối', 'cập nhật mới nhất'],
      ...['thời gian cập nhật', 'thời điểm cập nhật', 'đã cập nhật', 'chỉnh sửa lần cuối', 'sửa lần cuối', 'ngày sửa', 'ngày chỉnh sửa'],
      ...['updated', 'last updated', 'updated on', 'last modified', 'modified'],
    ],
  },
  {
    id: 'issued',
    phrases: [
      ...['ngày ban hành', 'ban hành ngày', 'ban hành', 'ngày bh', 'ngày ký', 'ký ngày', 'ngày hiệu lực', 'hiệu lực từ', 'có hiệu lực', 'có hiệu lực từ'],
      ...['hết hiệu lực', 'ngày hết hiệu lực', 'ngày văn bản', 'ngày vb', 'giấy phép', 'giấy phép số', 'số giấy phép', 'gp ttđt', 'cấp ngày', 'cấp phép'],
      ...['ngày cấp', 'ngày tháng văn bản', 'ngày phát hành'],
    ],
  },
  {
    id: 'event',
    phrases: [
      ...['diễn ra', 'ngày diễn ra', 'từ ngày', 'đến ngày', 'đến hết ngày', 'trước ngày', 'sau ngày', 'kể từ ngày', 'hạn cuối', 'hạn chót', 'hạn nộp', 'hạn góp ý'],
      ...['thời hạn', 'hết hạn', 'ngày hết hạn', 'ngày kết thúc', 'ngày bắt đầu', 'thời gian bắt đầu', 'thời gian kết thúc', 'thời gian lấy ý kiến', 'kết thúc', 'bắt đầu'],
      ...['khai mạc', 'bế mạc', 'thời gian', 'thời gian họp', 'ngày họp', 'ngày thi', 'ngày sinh', 'sinh ngày', 'kỷ niệm', 'chào mừng', 'hướng tới', 'sắp tới'],
      ...['thời gian thực hiện', 'thời gian tổ chức', 'ngày tổ chức', 'ngày làm việc', 'lịch công tác', 'lịch tuần', 'deadline', 'tuần từ', 'tiếp nhận đến'],
    ],
  },
  {
    id: 'clock',
    phrases: [
      ...['hôm nay', 'hôm nay là', 'hôm nay ngày', 'bây giờ', 'bây giờ là', 'giờ hiện tại', 'ngày hiện tại', 'giờ hệ thống', 'thời gian hệ thống', 'giờ việt nam'],
      ...['today', 'today is', 'current time', 'bạn đang truy cập lúc', 'truy cập lúc'],
    ],
  },
  {
    id: 'byline',
    phrases: [
      ...['lượt xem', 'số lượt xem', 'lượt đọc', 'lượt truy cập', 'lần xem', 'lần đọc', 'đã xem', 'đã đọc', 'người xem', 'xem', 'lượt', 'views', 'view', 'hits', 'reads'],
      ...['tác giả', 'tác giả bài viết', 'nguồn', 'nguồn tin', 'theo', 'người đăng', 'người đăng bài', 'người viết', 'người gửi', 'đăng bởi', 'bởi', 'by', 'admin', 'administrator', 'super user'],
      ...['biên tập', 'ban biên tập', 'ban biên tập cổng', 'bbt', 'quản trị', 'quản trị viên', 'bình luận', 'phản hồi', 'comments', 'comment', 'no comments', 'lúc', 'vào lúc', 'ngày', 'giờ', 'phút'],
      ...['chuyên mục', 'danh mục', 'gmt 7', 'gmt', 'utc', 'am', 'pm', 'chia sẻ', 'in bài', 'in trang', 'bản in', 'gửi bài', 'gửi email', 'print', 'email'],
      ...['cỡ chữ', 'font', 'size', 'mới', 'new', 'đọc bài', 'nghe bài', 'nghe bài viết', 'số lần xem', 'đánh giá', 'tin mới', 'xem với cỡ chữ', 'facebook', 'zalo', 'twitter', 'google'],
    ],
  },
];

export type LinkWordId = 'more' | 'next' | 'previous' | 'first' | 'last' | 'page';

export const LINK_WORD_ROWS: readonly PhraseRow<LinkWordId>[] = [
  {
    id: 'more',
    phrases: [
      ...['xem thêm', 'xem tiếp', 'đọc tiếp', 'đọc thêm', 'chi tiết', 'xem chi tiết', 'xem tất cả', 'tất cả', 'xem toàn bộ', 'xem đầy đủ', 'tải thêm', 'xem'],
      ...['hiển thị thêm', 'xem thêm tin', 'xem thêm bài viết', 'tin khác', 'các tin khác', 'thêm', 'xem nhiều hơn', 'tải thêm tin', 'tải thêm bài viết', 'xem bài viết'],
      ...['read more', 'more', 'view all', 'view more', 'see more', 'load more', 'detail', 'details', 'continue reading', 'show more', 'xem tin'],
    ],
  },
  { id: 'next', phrases: ['trang sau', 'trang tiếp', 'trang tiếp theo', 'trang kế', 'trang kế tiếp', 'tiếp', 'tiếp theo', 'kế tiếp', 'sau', 'next', 'next page', 'tiếp tục', 'bài cũ hơn', 'tin cũ hơn', 'older', 'older posts', 'cũ hơn'] },
  { id: 'previous', phrases: ['trang trước', 'trước', 'trang trước đó', 'về trước', 'quay lại', 'lùi', 'previous', 'previous page', 'prev', 'bài mới hơn', 'tin mới hơn', 'newer', 'newer posts', 'mới hơn'] },
  { id: 'first', phrases: ['trang đầu', 'trang đầu tiên', 'đầu', 'đầu tiên', 'về đầu', 'first', 'first page'] },
  { id: 'last', phrases: ['trang cuối', 'trang cuối cùng', 'cuối', 'cuối cùng', 'last', 'last page'] },
  { id: 'page', phrases: ['trang', 'trang số', 'tới trang', 'đến trang', 'page', 'go to page', 'phân trang', 'đi đến trang', 'chuyển đến trang'] },
];

/** Headings of lists that are not the page's own. */
export type ListHeadingId = 'related' | 'latest' | 'popular';

export const LIST_HEADING_ROWS: readonly PhraseRow<ListHeadingId>[] = [
  {
    id: 'related',
    phrases: [
      ...['tin liên quan', 'tin tức liên quan', 'bài viết liên quan', 'bài liên quan', 'tin bài liên quan', 'các tin liên quan', 'nội dung liên quan', 'xem thêm tin liên quan', 'có thể bạn quan tâm'],
      ...['tin khác', 'các tin khác', 'tin tức khác', 'các tin tức khác', 'bài viết khác', 'các bài viết khác', 'các bài khác', 'tin bài khác', 'các tin bài khác', 'bài khác', 'tin đã đưa', 'các tin đã đưa', 'tin đã đăng', 'các tin đã đăng'],
      ...['tin cùng chuyên mục', 'cùng chuyên mục', 'bài cùng chuyên mục', 'các tin cùng chuyên mục', 'bài viết cùng chuyên mục', 'tin cùng loại', 'tin cùng mục', 'tin trong chuyên mục'],
      ...['tin mới hơn', 'những tin mới hơn', 'các tin mới hơn', 'tin cũ hơn', 'những tin cũ hơn', 'các tin cũ hơn', 'tin tiếp theo', 'các tin tiếp theo', 'bài tiếp theo', 'những tin cũ', 'những tin khác'],
      ...['related news', 'related posts', 'related articles', 'other news', 'văn bản liên quan', 'tin, bài liên quan', 'tin, bài khác'],
    ],
  },
  {
    id: 'latest',
    phrases: [
      ...['tin mới', 'tin mới nhất', 'tin tức mới', 'tin tức mới nhất', 'bài viết mới', 'bài viết mới nhất', 'bài mới', 'tin mới cập nhật', 'tin mới đăng', 'mới nhất', 'mới cập nhật', 'latest news', 'recent posts'],
      ...['tin nổi bật', 'tin tức nổi bật', 'tin tiêu điểm', 'tiêu điểm', 'nổi bật', 'tin nóng', 'tin hot', 'sự kiện nổi bật', 'bài viết nổi bật'],
    ],
  },
  {
    id: 'popular',
    phrases: ['tin xem nhiều', 'xem nhiều', 'xem nhiều nhất', 'tin đọc nhiều', 'đọc nhiều', 'đọc nhiều nhất', 'tin được quan tâm', 'bài đọc nhiều', 'tin xem nhiều nhất', 'được xem nhiều', 'most read', 'popular posts', 'tin đọc nhiều nhất'],
  },
];

export type PageWordId = 'updating' | 'not-found' | 'fault' | 'search-results' | 'question' | 'copyright' | 'waiting' | 'document-field';

export const PAGE_WORD_ROWS: readonly PhraseRow<PageWordId>[] = [
  {
    id: 'updating',
    phrases: [
      ...['đang cập nhật', 'đang được cập nhật', 'nội dung đang cập nhật', 'nội dung đang được cập nhật', 'thông tin đang cập nhật', 'dữ liệu đang cập nhật', 'đang cập nhật nội dung', 'đang cập nhật dữ liệu', 'đang cập nhật thông tin'],
      ...['đang xây dựng', 'trang đang xây dựng', 'chuyên mục đang xây dựng', 'nội dung đang xây dựng', 'đang trong quá trình xây dựng', 'chưa có dữ liệu', 'chưa có nội dung', 'chưa có bài viết', 'chưa có thông tin'],
      ...['chưa cập nhật', 'chưa được cập nhật', 'không có dữ liệu', 'không có bài viết', 'không có bài viết nào', 'không có tin nào', 'không có nội dung', 'hiện chưa có', 'sẽ cập nhật sau', 'under construction', 'coming soon', 'updating', 'no data', 'chưa có tin', 'chưa có tin bài', 'dữ liệu đang được cập nhật'],
    ],
  },
  {
    id: 'not-found',
    phrases: [
      ...['không tìm thấy trang', 'trang không tìm thấy', 'không tìm thấy trang yêu cầu', 'trang không tồn tại', 'trang này không tồn tại', 'trang bạn tìm không tồn tại', 'trang yêu cầu không tồn tại', 'không tồn tại trang'],
      ...['không tìm thấy đường dẫn', 'đường dẫn không tồn tại', 'liên kết không tồn tại', 'nội dung không tồn tại', 'bài viết không tồn tại', 'bài viết không tìm thấy', 'không tìm thấy bài viết', 'không tìm thấy nội dung', 'trang bạn yêu cầu không tìm thấy'],
      ...['không tìm thấy', 'lỗi 404', '404 not found', '404 error', 'error 404', 'page not found', 'not found', 'file not found', 'resource cannot be found', 'the resource cannot be found', 'chuyên mục không tồn tại', 'trang bạn truy cập không tồn tại', 'url không tồn tại', 'portlet không tồn tại'],
    ],
  },
  {
    id: 'fault',
    phrases: [
      ...['fatal error', 'parse error', 'server error', 'server error in', 'internal server error', 'runtime error', 'service unavailable', 'database error', 'error establishing a database connection', 'bad gateway', 'gateway timeout', 'http status 500', 'http status 404'],
      ...['lỗi hệ thống', 'lỗi máy chủ', 'đã xảy ra lỗi', 'có lỗi xảy ra', 'hệ thống đang bảo trì', 'website đang bảo trì', 'an error occurred', 'exception details', 'stack trace', 'access denied', 'forbidden', 'portlet is temporarily unavailable'],
    ],
  },
  { id: 'search-results', phrases: ['kết quả tìm kiếm', 'kết quả tra cứu', 'tìm kiếm', 'tìm kiếm nâng cao', 'tìm kiếm tin bài', 'search results', 'search', 'kết quả tìm kiếm cho'] },
  { id: 'question', phrases: ['hỏi', 'câu hỏi', 'người hỏi', 'đặt câu hỏi', 'trả lời', 'question'] },
  { id: 'copyright', phrases: ['bản quyền', 'bản quyền thuộc', 'copyright', 'giữ bản quyền', 'all rights reserved', 'bản quyền ©'] },
  {
    id: 'document-field',
    phrases: ['số ký hiệu', 'số, ký hiệu', 'số hiệu', 'số văn bản', 'ngày ban hành', 'ngày hiệu lực', 'ngày có hiệu lực', 'người ký', 'cơ quan ban hành', 'loại văn bản', 'hình thức văn bản', 'trích yếu', 'lĩnh vực', 'tình trạng hiệu lực', 'chức danh', 'chức vụ'],
  },
  { id: 'waiting', phrases: ['đang tải', 'đang tải dữ liệu', 'đang tải nội dung', 'loading', 'vui lòng chờ', 'vui lòng đợi', 'xin vui lòng chờ', 'please wait', 'đang xử lý'] },
];

/** Marks of class names and picture names of a post that is kept on top; words, since marks are cut into words. */
export const PINNED_MARKS: ReadonlySet<string> = new Set([
  ...['pin', 'pinned', 'ghim', 'ghimtin', 'sticky', 'stick', 'pushpin', 'thumbtack', 'noibat', 'tinnoibat', 'featured', 'highlight', 'tieudiem', 'tintieudiem'],
  ...['hot', 'hotnews', 'tinhot', 'important', 'quantrong'],
]);
/** The same as shown words, in a picture's alt or beside the title. */
export const PINNED_WORDS: readonly string[] = ['ghim', 'tin ghim', 'bài ghim', 'đã ghim', 'nổi bật', 'tin nổi bật', 'tiêu điểm', 'tin tiêu điểm', 'hot', 'tin hot', 'pin', 'pinned', 'sticky', 'quan trọng', 'ưu tiên'];

/** Marks of boxes that hold the heading of a block. */
export const HEADING_MARKS: ReadonlySet<string> = new Set(['title', 'heading', 'head', 'header', 'caption', 'tieude', 'titlebar', 'blocktitle', 'panelheading', 'bartitle', 'tit']);
/** Marks of boxes that turn pages. */
export const PAGER_MARKS: ReadonlySet<string> = new Set(['pagination', 'pager', 'paging', 'paginate', 'pagenavi', 'pagenav', 'phantrang', 'pages', 'paginator', 'pagelist', 'pagenumbers', 'pagelink', 'numbers', 'nav-links', 'trang', 'taglib', 'lfr', 'datapager']);
/** Ends of addresses that hold no page of their own. */
export const FILE_ENDINGS: ReadonlySet<string> = new Set(['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'rar', 'zip', '7z', 'odt', 'ods', 'rtf', 'jpg', 'jpeg', 'png', 'gif', 'webp', 'bmp', 'svg', 'mp3', 'mp4', 'wmv', 'avi', 'flv', 'txt', 'csv', 'xml']);
/** Words in names of pictures that decorate and show nothing. */
export const DECORATION_MARKS: ReadonlySet<string> = new Set([
  ...['icon', 'icons', 'ico', 'logo', 'logos', 'bullet', 'spacer', 'blank', 'arrow', 'print', 'printer', 'share', 'facebook', 'fb', 'zalo', 'twitter', 'youtube', 'rss', 'email', 'mail', 'pdf', 'word', 'new', 'hot', 'pin', 'ghim'],
  ...['loading', 'loader', 'spinner', 'pixel', 'button', 'btn', 'banner', 'captcha', 'avatar', 'noimage', 'noimg', 'noavatar', 'placeholder', 'default', 'emoji', 'smiley', 'star', 'sao', 'counter', 'calendar', 'clock', 'search', 'home', 'download'],
]);

/** Between a page's number and the number of pages: "Trang 1/12", "trang 1 trên 12"; folded. */
export const PAGE_TOTAL_JOINERS: ReadonlySet<string> = new Set(['/', 'tren', 'tren tong so', 'trong', 'trong so', 'trong tong so', 'cua', 'of']);

/** Columns and labels of a list of documents. */
export type DocumentColumnId = 'number' | 'issued' | 'posted' | 'abstract' | 'other';

export const DOCUMENT_COLUMN_ROWS: readonly PhraseRow<DocumentColumnId>[] = [
  {
    id: 'number',
    phrases: ['số ký hiệu', 'số, ký hiệu', 'số kí hiệu', 'số/ký hiệu', 'ký hiệu', 'số hiệu', 'số hiệu văn bản', 'số văn bản', 'số vb', 'số kh', 'số và ký hiệu', 'số ký hiệu văn bản', 'số hiệu/trích yếu', 'document number'],
  },
  { id: 'issued', phrases: ['ngày ban hành', 'ngày bh', 'ngày văn bản', 'ngày vb', 'ngày ký', 'ngày tháng', 'ngày, tháng', 'thời gian ban hành', 'ban hành', 'ban hành ngày', 'ngày tháng ban hành', 'ngày tháng năm', 'ngày phát hành', 'issued date'] },
  { id: 'posted', phrases: ['ngày đăng', 'ngày cập nhật', 'ngày đăng tải', 'ngày công bố', 'ngày công khai', 'cập nhật', 'ngày đăng tin', 'thời gian đăng'] },
  { id: 'abstract', phrases: ['trích yếu', 'trích yếu nội dung', 'nội dung trích yếu', 'tên văn bản', 'tiêu đề', 'tiêu đề văn bản', 'về việc', 'nội dung', 'nội dung văn bản', 'tên', 'tóm tắt', 'abstract'] },
  {
    id: 'other',
    phrases: ['stt', 'tt', 'cơ quan ban hành', 'cơ quan bh', 'đơn vị ban hành', 'nơi ban hành', 'loại văn bản', 'hình thức văn bản', 'hình thức', 'lĩnh vực', 'người ký', 'hiệu lực', 'ngày hiệu lực', 'ngày có hiệu lực', 'trạng thái', 'tình trạng hiệu lực', 'tải về', 'tệp đính kèm', 'file đính kèm', 'file', 'đính kèm', 'download', 'lượt tải', 'xem'],
  },
];

export type RowCountId = 'total' | 'unit' | 'visits';

export const ROW_COUNT_ROWS: readonly PhraseRow<RowCountId>[] = [
  { id: 'total', phrases: ['tổng số', 'tổng cộng', 'tổng', 'trong tổng số', 'trên tổng số', 'trong', 'tìm thấy', 'có tất cả', 'tất cả', 'total', 'of', 'số bản ghi', 'tổng số bản ghi', 'tổng số thủ tục', 'tổng số tthc'] },
  { id: 'unit', phrases: ['bản ghi', 'kết quả', 'thủ tục', 'thủ tục hành chính', 'tthc', 'tin', 'tin bài', 'bài viết', 'mục', 'mục tin', 'văn bản', 'dòng', 'records', 'results', 'items', 'entries', 'hồ sơ thủ tục'] },
  { id: 'visits', phrases: ['truy cập', 'lượt truy cập', 'lượt xem', 'trực tuyến', 'đang online', 'khách', 'lượt', 'visitors', 'hôm nay', 'hôm qua', 'trang'] },
];

export const documentColumns: PhraseMatcher<DocumentColumnId> = compilePhrases(DOCUMENT_COLUMN_ROWS);
export const rowCounts: PhraseMatcher<RowCountId> = compilePhrases(ROW_COUNT_ROWS);
export const dateLabels: PhraseMatcher<DateLabelId> = compilePhrases(DATE_LABEL_ROWS);
export const linkWords: PhraseMatcher<LinkWordId> = compilePhrases(LINK_WORD_ROWS);
export const listHeadings: PhraseMatcher<ListHeadingId> = compilePhrases(LIST_HEADING_ROWS);
export const pageWords: PhraseMatcher<PageWordId> = compilePhrases(PAGE_WORD_ROWS);
const pinnedWords = compilePhrases([{ id: 'pinned', phrases: PINNED_WORDS }]);

/** What the words are when they are nothing else: "Xem tiếp »" is more, "Xem tiếp kỳ họp" is not. */
export function whollyLink(words: string): LinkWordId | null {
  return wholly(words, linkWords);
}

export function whollyListHeading(words: string): ListHeadingId | null {
  return wholly(words, listHeadings);
}

export function isPinnedMark(words: string): boolean {
  const hits = pinnedWords.match(words);
  return hits.length > 0 && matchShare(words, hits) >= WHOLLY;
}

/** Words that say nothing but a phrase or two of one kind. */
const WHOLLY = 0.85;

function wholly<Id extends string>(words: string, matcher: PhraseMatcher<Id>): Id | null {
  const hits = matcher.match(words);
  const [first] = hits;
  return first !== undefined && matchShare(words, hits) >= WHOLLY ? first.id : null;
}
