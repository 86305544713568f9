/**
 * Words around news on portals: labels of dates, headings of neighbouring lists, signs of empty or broken pages, of a
 * pinned post. Compared without case and diacritics, whole words.
 */

import { list } from './phrase-list.ts';
import { compilePhrases } from './phrases.ts';
import type { PhraseMatcher, PhraseRow } from './phrases.ts';
import { isWholly, wholly } from './whole-phrase.ts';

/** What the words before a date say it is. No lone syllable that is another word without its marks (nghe, nghệ). */
export type DateLabelId = 'published' | 'updated' | 'issued' | 'event' | 'clock' | 'byline';

/** What is done with a post, as said before the day it was done: "đã xuất bản vào lúc". */
const POSTING = list(
  'đăng; đã đăng; được đăng; đăng tải; đã đăng tải; được đăng tải; đăng tin; đăng bài; xuất bản; đã xuất bản',
  'được xuất bản; gửi; đã gửi; được gửi; viết; đã viết; được viết; tạo; đã tạo; được tạo; đưa; đưa tin; đưa lên; phát hành tin',
);
const CHANGING = list(
  'cập nhật; đã cập nhật; được cập nhật; sửa đổi; đã sửa đổi; được sửa đổi; chỉnh sửa; đã chỉnh sửa; được chỉnh sửa',
  'sửa; đã sửa; sửa đổi lần cuối; chỉnh sửa lần cuối; cập nhật lần cuối; sửa lần cuối; thay đổi lần cuối',
);
const AT = list('ngày; lúc; vào; vào ngày; vào lúc; hồi');

function atSomeDay(doings: readonly string[]): readonly string[] {
  return doings.flatMap((doing) => AT.map((at) => `${doing} ${at}`));
}

export const DATE_LABEL_ROWS: readonly PhraseRow<DateLabelId>[] = [
  {
    id: 'published',
    phrases: atSomeDay(POSTING).concat(
      list(
        'ngày đăng; ngày đăng tin; ngày đăng bài; ngày đăng tải; đăng tải; đã đăng; đăng tin; được đăng; được đăng tải',
        'ngày xuất bản; xuất bản; đã xuất bản; được xuất bản; thời gian xuất bản; thời gian đăng; thời gian đăng tin',
        'thời điểm đăng; thời gian phát hành; thời gian gửi; giờ đăng; ngày gửi bài; ngày phát tin; ngày đưa lên',
        'ngày viết bài; ngày viết; ngày tạo; ngày gửi; ngày đưa tin; ngày đưa; ngày post; ngày tải lên; ngày công bố',
        'ngày công khai; tin ngày; được gửi; đã gửi; được viết; được tạo; đã tạo; bài đăng ngày; tin đăng ngày',
        'post on; posted on; posted; published; published on; publish date; date; created; created on',
      ),
    ),
  },
  {
    id: 'updated',
    phrases: atSomeDay(CHANGING).concat(
      list(
        'cập nhật; ngày cập nhật; cập nhật lần cuối; lần cập nhật cuối',
        'cập nhật mới nhất; thời gian cập nhật; thời điểm cập nhật; đã cập nhật; chỉnh sửa lần cuối; sửa lần cuối',
        'sửa đổi lần cuối; thay đổi lần cuối; lần sửa cuối; lần sửa đổi cuối; ngày sửa đổi',
        'ngày sửa; ngày chỉnh sửa; updated; last updated; updated on; last modified; modified',
      ),
    ),
  },
  {
    id: 'issued',
    phrases: list(
      'ngày ban hành; ban hành ngày; ban hành; ngày bh; ngày ký; ký ngày; ngày hiệu lực; hiệu lực từ; có hiệu lực',
      'có hiệu lực từ; hết hiệu lực; ngày hết hiệu lực; ngày văn bản; ngày vb; giấy phép; giấy phép số',
      'số giấy phép; gp ttđt; cấp ngày; cấp phép; ngày cấp; ngày tháng văn bản; ngày phát hành',
    ),
  },
  {
    id: 'event',
    phrases: list(
      'diễn ra; ngày diễn ra; từ ngày; đến ngày; đến hết ngày; trước ngày; sau ngày; kể từ ngày; hạn cuối',
      'hạn chót; hạn nộp; hạn góp ý; thời hạn; hết hạn; ngày hết hạn; ngày kết thúc; ngày bắt đầu',
      'thời gian bắt đầu; thời gian kết thúc; thời gian lấy ý kiến; kết thúc; bắt đầu; khai mạc; bế mạc',
      'thời gian; thời gian họp; ngày họp; ngày thi; ngày sinh; sinh ngày; kỷ niệm; chào mừng; hướng tới; sắp tới',
      'thời gian thực hiện; thời gian tổ chức; ngày tổ chức; ngày làm việc; lịch công tác; lịch tuần; deadline',
      'tuần từ; tiếp nhận đến',
    ),
  },
  {
    id: 'clock',
    phrases: list(
      'hôm nay; hôm nay là; hôm nay ngày; bây giờ; bây giờ là; giờ hiện tại; ngày hiện tại; giờ hệ thống',
      'thời gian hệ thống; giờ việt nam; today; today is; current time; bạn đang truy cập lúc; truy cập lúc',
      'tự động cập nhật; cập nhật tự động; tự động cập nhật vào lúc; tự động cập nhật lúc; cập nhật tự động lúc',
      'số liệu cập nhật; số liệu cập nhật đến; dữ liệu cập nhật; số liệu tính đến; số liệu tính đến ngày',
    ),
  },
  {
    id: 'byline',
    phrases: list(
      'lượt xem; số lượt xem; lượt đọc; lượt truy cập; lần xem; lần đọc; đã xem; đã đọc; người xem; xem; lượt',
      'views; view; hits; reads; tác giả; tác giả bài viết; nguồn; nguồn tin; theo; người đăng; người đăng bài',
      'người viết; người gửi; đăng bởi; bởi; by; admin; administrator; super user; biên tập; ban biên tập',
      'ban biên tập cổng; bbt; quản trị; quản trị viên; bình luận; phản hồi; comments; comment; no comments; lúc',
      'vào lúc; ngày; giờ; phút; chuyên mục; danh mục; gmt 7; gmt; utc; am; pm; chia sẻ; in bài; in trang; bản in',
      'gửi bài; gửi email; print; email; cỡ chữ; font; size; mới; new; đọc bài; nghe bài; nghe bài viết',
      'số lần xem; đánh giá; tin mới; xem với cỡ chữ; facebook; zalo; twitter; google',
    ),
  },
];

/** Headings of lists that are not the page's own. */
export type ListHeadingId = 'related' | 'latest' | 'popular';

export const LIST_HEADING_ROWS: readonly PhraseRow<ListHeadingId>[] = [
  {
    id: 'related',
    phrases: list(
      'tin liên quan; tin tức liên quan; bài viết liên quan; bài liên quan; tin bài liên quan; các tin liên quan',
      'nội dung liên quan; xem thêm tin liên quan; có thể bạn quan tâm; tin khác; các tin khác; tin tức khác',
      'các tin tức khác; bài viết khác; các bài viết khác; các bài khác; tin bài khác; các tin bài khác; bài khác',
      'tin đã đưa; các tin đã đưa; tin đã đăng; các tin đã đăng; tin cùng chuyên mục; cùng chuyên mục',
      'bài cùng chuyên mục; các tin cùng chuyên mục; bài viết cùng chuyên mục; tin cùng loại; tin cùng mục',
      'tin trong chuyên mục; tin mới hơn; những tin mới hơn; các tin mới hơn; tin cũ hơn; những tin cũ hơn',
      'các tin cũ hơn; tin tiếp theo; các tin tiếp theo; bài tiếp theo; những tin cũ; những tin khác',
      'related news; related posts; related articles; other news; văn bản liên quan; tin, bài liên quan',
      'tin, bài khác',
    ),
  },
  {
    id: 'latest',
    phrases: list(
      'tin mới; tin mới nhất; tin tức mới; tin tức mới nhất; bài viết mới; bài viết mới nhất; bài mới',
      'tin mới cập nhật; tin mới đăng; mới nhất; mới cập nhật; latest news; recent posts; tin nổi bật',
      'tin tức nổi bật; tin tiêu điểm; tiêu điểm; nổi bật; tin nóng; tin hot; sự kiện nổi bật; bài viết nổi bật',
    ),
  },
  {
    id: 'popular',
    phrases: list(
      'tin xem nhiều; xem nhiều; xem nhiều nhất; tin đọc nhiều; đọc nhiều; đọc nhiều nhất; tin được quan tâm',
      'bài đọc nhiều; tin xem nhiều nhất; được xem nhiều; most read; popular posts; tin đọc nhiều nhất',
    ),
  },
];

/** Headings of boxes of links to sections or to other portals: what stands under them, undated, is no post. */
export const SECTION_HEADING_PHRASES: readonly string[] = list(
  'chuyên mục; các chuyên mục; chuyên mục khác; chuyên mục chính; danh mục chuyên mục; danh mục; danh mục chính',
  'danh mục con; chuyên trang; các chuyên trang; chuyên đề; các chuyên đề; menu; menu chính; menu trái; menu phải',
  'liên kết; các liên kết; liên kết nhanh; liên kết hữu ích; liên kết website; liên kết web; liên kết trang',
  'trang liên kết; website liên kết; các trang liên kết; truy cập nhanh; lối tắt; thư mục; cây thư mục',
  'dịch vụ tiện ích; tiện ích; tra cứu nhanh; quick links; links; categories; sections',
);

/** Labels of lines that tell of a post and are no words of it; a colon follows. */
export const POST_LABEL_PHRASES: readonly string[] = list(
  'chuyên mục; danh mục; thể loại; thuộc chuyên mục; trong chuyên mục; mục; lĩnh vực; chủ đề; phân loại; nhóm tin; loại tin',
  'category; categories; posted in; filed under; được đăng trong; đăng trong; đăng tại; từ khóa; từ khóa tìm kiếm',
  'từ khoá liên quan; từ khóa liên quan; tags; tag; thẻ; nhãn; hashtag; keywords; tác giả; tác giả bài viết; tác giả, nguồn',
  'nguồn; nguồn tin; nguồn bài viết; người đăng; người viết; người gửi; đăng bởi; viết bởi; được viết bởi; bởi; author',
  'biên tập; biên soạn; ảnh; bài và ảnh; tin, ảnh; ngày đăng; đăng ngày; được đăng; cập nhật; ngày cập nhật; lượt xem',
  'số lượt xem; lượt đọc; đã xem; views; hits; chi tiết; đơn vị; đơn vị đăng',
);

export type PageWordId =
  | 'updating'
  | 'not-found'
  | 'fault'
  | 'search-results'
  | 'question'
  | 'copyright'
  | 'waiting'
  | 'in-process'
  | 'document-field'
  | 'greeting'
  | 'counter';

export const PAGE_WORD_ROWS: readonly PhraseRow<PageWordId>[] = [
  {
    id: 'updating',
    phrases: list(
      'đang cập nhật; đang được cập nhật; nội dung đang cập nhật; nội dung đang được cập nhật',
      'thông tin đang cập nhật; dữ liệu đang cập nhật; đang cập nhật nội dung; đang cập nhật dữ liệu',
      'đang cập nhật thông tin; đang xây dựng; trang đang xây dựng; chuyên mục đang xây dựng',
      'nội dung đang xây dựng; đang trong quá trình xây dựng; chưa có dữ liệu; chưa có nội dung; chưa có bài viết',
      'chưa có thông tin; chưa cập nhật; chưa được cập nhật; không có dữ liệu; không có bài viết',
      'không có bài viết nào; không có tin nào; không có nội dung; hiện chưa có; sẽ cập nhật sau',
      'under construction; coming soon; updating; no data; chưa có tin; chưa có tin bài',
      'không tìm thấy văn bản nào; không có văn bản nào; chưa có văn bản nào; không tìm thấy dữ liệu; không tìm thấy dữ liệu nào',
      'không tìm thấy bản ghi nào; không có bản ghi nào; không tìm thấy bài viết nào; không tìm thấy tài liệu nào',
      'dữ liệu đang được cập nhật',
    ),
  },
  {
    id: 'not-found',
    phrases: list(
      'không tìm thấy trang; trang không tìm thấy; không tìm thấy trang yêu cầu; trang không tồn tại',
      'trang này không tồn tại; trang bạn tìm không tồn tại; trang yêu cầu không tồn tại; không tồn tại trang',
      'không tìm thấy đường dẫn; đường dẫn không tồn tại; liên kết không tồn tại; nội dung không tồn tại',
      'bài viết không tồn tại; bài viết không tìm thấy; không tìm thấy bài viết; không tìm thấy nội dung',
      'trang bạn yêu cầu không tìm thấy; không tìm thấy; lỗi 404; 404 not found; 404 error; error 404',
      'page not found; not found; file not found; resource cannot be found; the resource cannot be found',
      'chuyên mục không tồn tại; trang bạn truy cập không tồn tại; url không tồn tại; portlet không tồn tại',
    ),
    // a list that is empty is there
    not: list(
      'không tìm thấy văn bản nào; không tìm thấy dữ liệu; không tìm thấy dữ liệu nào; không tìm thấy bản ghi nào',
      'không tìm thấy bản ghi; không tìm thấy tin nào; không tìm thấy bài viết nào; không tìm thấy thủ tục nào',
      'không tìm thấy kết quả nào; không tìm thấy tài liệu nào; không tìm thấy hồ sơ nào',
    ),
  },
  {
    id: 'fault',
    phrases: list(
      'fatal error; parse error; server error; server error in; internal server error; runtime error',
      'service unavailable; database error; error establishing a database connection; bad gateway',
      'gateway timeout; http status 500; http status 404; lỗi hệ thống; lỗi máy chủ; đã xảy ra lỗi; có lỗi xảy ra',
      'hệ thống đang bảo trì; website đang bảo trì; an error occurred; exception details; stack trace',
      'access denied; forbidden; portlet is temporarily unavailable; request rejected',
      'the requested url was rejected; hệ thống đang được bảo trì; website đang được bảo trì',
      'trang web đang được bảo trì; cổng thông tin đang được bảo trì; hệ thống đang được nâng cấp',
      'website đang được nâng cấp; trang đang được bảo trì',
    ),
  },
  {
    id: 'search-results',
    phrases: list(
      'kết quả tìm kiếm; kết quả tra cứu; tìm kiếm; tìm kiếm nâng cao; tìm kiếm tin bài; search results; search',
      'kết quả tìm kiếm cho',
    ),
  },
  { id: 'question', phrases: ['hỏi', 'câu hỏi', 'người hỏi', 'đặt câu hỏi', 'trả lời', 'question'] },
  {
    id: 'copyright',
    phrases: ['bản quyền', 'bản quyền thuộc', 'copyright', 'giữ bản quyền', 'all rights reserved', 'bản quyền ©'],
  },
  {
    id: 'document-field',
    phrases: list(
      'số ký hiệu; số, ký hiệu; số hiệu; số văn bản; ngày ban hành; ngày hiệu lực; ngày có hiệu lực; người ký',
      'cơ quan ban hành; loại văn bản; hình thức văn bản; trích yếu; lĩnh vực; tình trạng hiệu lực; chức danh',
      'chức vụ',
    ),
  },
  {
    // headings of boxes that count visitors, on every page
    id: 'counter',
    phrases: list(
      'số lượt truy cập; lượt truy cập; tổng lượt truy cập; tổng số lượt truy cập; thống kê truy cập; truy cập',
      'số người truy cập; đang truy cập; đang trực tuyến; đang online; số lượt đang online; số người đang online',
      'người online; khách online; thống kê; thống kê website; bộ đếm; bộ đếm truy cập; lượt xem trang',
    ),
  },
  {
    // what stands beside a page's clock
    id: 'greeting',
    phrases: list(
      'trang chủ; trang nhất; trang đầu; home; welcome; xin chào; kính chào; chào mừng bạn; chào mừng quý vị',
      'chào mừng các bạn; nhiệt liệt chào mừng; hotline; đường dây nóng; hôm nay; bạn đang ở; bạn đang xem',
    ),
  },
  {
    id: 'waiting',
    phrases: list(
      'đang tải; đang tải dữ liệu; đang tải nội dung; loading; vui lòng chờ; vui lòng đợi; xin vui lòng chờ',
      'please wait',
    ),
  },
  { id: 'in-process', phrases: list('đang xử lý') },
];

/** The same as shown words, in a picture's alt or beside the title. */
const PINNED_WORDS: readonly string[] = list('ghim; tin ghim; bài ghim; đã ghim; pin; pinned; sticky; ưu tiên');
const FEATURED_WORDS: readonly string[] = list(
  'nổi bật; tin nổi bật; tiêu điểm; tin tiêu điểm; hot; tin hot; quan trọng',
);

export const dateLabels: PhraseMatcher<DateLabelId> = compilePhrases(DATE_LABEL_ROWS);
export const pageWords: PhraseMatcher<PageWordId> = compilePhrases(PAGE_WORD_ROWS);
const listHeadings = compilePhrases(LIST_HEADING_ROWS);
const postLabels = compilePhrases([{ id: 'label', phrases: POST_LABEL_PHRASES }]);
const sectionHeadings = compilePhrases([{ id: 'sections', phrases: SECTION_HEADING_PHRASES }]);
const prominentWords = compilePhrases([
  { id: 'pinned', phrases: PINNED_WORDS },
  { id: 'featured', phrases: FEATURED_WORDS },
]);

/** A heading that says nothing but that its list is of neighbours, of the newest, of the most read. */
export function whollyListHeading(words: string): ListHeadingId | null {
  return wholly(words, listHeadings);
}

/** "CHUYÊN MỤC", "Liên kết website": a heading that says nothing but that sections stand below it. */
export function headsSections(words: string): boolean {
  return isWholly(words, sectionHeadings);
}

/** "Chuyên mục: Cải cách hành chính", "Từ khóa: ..." */
export function tellsOfPost(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && colon < POST_LABEL_UNITS && isWholly(line.slice(0, colon), postLabels);
}

const POST_LABEL_UNITS = 40;

export type Prominence = 'pinned' | 'featured';

/** "Ghim" keeps a post on top; "Tin nổi bật" gives it prominence. */
export function prominenceOf(words: string): Prominence | null {
  return wholly(words, prominentWords);
}
