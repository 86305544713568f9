/** What the check of columns says. */

import type { Bilingual } from '../model/plan.ts';

export const columnMessages = {
  passed: {
    vi: 'Chuyên mục “{name}” mở được từ trang chủ, có {count} bài trong kỳ, bài mới nhất ngày {newest}.',
    en: 'The column “{nameEn}” opens from the home page and has {count} {count?post|posts} in the period, the newest dated {newest}.',
  },
  partial: {
    vi: 'Chuyên mục “{name}” có {count} bài trong kỳ, bài mới nhất ngày {newest}, nhưng còn thiếu sót: {lacks}.',
    en: 'The column “{nameEn}” has {count} {count?post|posts} in the period, the newest dated {newest}, but falls short: {lacksEn}.',
  },
  none: {
    vi: 'Không thấy chuyên mục “{name}” trên cổng: đã tìm trên trang chủ và {tried} trang mà trang chủ dẫn tới.',
    en: 'No column “{nameEn}” was found: the home page and {tried} {tried?page|pages} it leads to were searched.',
  },
  empty: {
    vi: 'Chuyên mục “{name}” không có bài nào ghi ngày đăng trong kỳ, từ {from} đến {to}.',
    en: 'The column “{nameEn}” has no dated post in the period from {from} to {to}.',
  },
  undated: {
    vi: 'Chuyên mục “{name}” có {undated} bài nhưng không bài nào ghi ngày đăng, nên không biết bài thuộc kỳ nào.',
    en: 'The column “{nameEn}” has {undated} {undated?post|posts}, none with a date of its own, so the period is unknown.',
  },
  unrendered: {
    vi: 'Bài của chuyên mục “{name}” chỉ hiện ra khi chạy JavaScript, cần dựng trang bằng trình duyệt mới đọc được: cài Chromium hoặc Chrome, xem --render.',
    en: 'The posts of the column “{nameEn}” appear only by JavaScript; the page needs rendering: install Chromium or Chrome, see --render.',
  },
  scripted: {
    vi: 'Danh sách bài của chuyên mục “{name}” (hoặc các trang sau của danh sách) chỉ hiện ra khi chạy JavaScript, hoặc mở ra không có bài nào, nên chưa đọc được.',
    en: 'The posts of the column “{nameEn}”, or the rest of them, appear only by JavaScript, or a page of the list came out blank.',
  },
  newsPassed: {
    vi: 'Các chuyên mục tin có {count} bài trong kỳ; tháng nào đã qua cũng đủ số bài.',
    en: 'The news columns have {count} {count?post|posts} in the period, enough in each full month.',
  },
  newsPartial: {
    vi: 'Các chuyên mục tin có {count} bài trong kỳ nhưng chưa đủ theo từng tháng. {lacks}',
    en: 'The news columns have {count} {count?post|posts} in the period, but too few in some months. {lacksEn}',
  },
  newsNone: {
    vi: 'Không thấy chuyên mục tin nào trên cổng: đã tìm trên trang chủ và {tried} trang mà trang chủ dẫn tới.',
    en: 'No news column was found: the home page and {tried} {tried?page|pages} it leads to were searched.',
  },

  noColumn: {
    vi: 'Cổng không có chuyên mục “{name}”.',
    en: 'The portal has no column “{nameEn}”.',
  },
  noColumnFix: {
    vi: 'Lập chuyên mục “{name}”, đặt liên kết tới chuyên mục này trên menu của trang chủ và đăng bài có ghi ngày.',
    en: 'Set up the column “{nameEn}”, link it in the menu of the home page and post dated articles there.',
  },
  deadLink: {
    vi: 'Liên kết “{words}” trên trang chủ dẫn tới một trang không tồn tại.',
    en: 'The link “{words}” on the home page leads to a page that does not exist.',
  },
  deadLinkFix: {
    vi: 'Sửa liên kết để mở đúng chuyên mục “{name}”.',
    en: 'Correct the link so that it opens the column “{nameEn}”.',
  },
  noArticle: {
    vi: 'Chuyên mục không có bài nào ghi ngày đăng từ {from} đến {to}.',
    en: 'The column has no post dated from {from} to {to}.',
  },
  noArticleFix: {
    vi: 'Đăng tin, bài mới vào chuyên mục và ghi ngày đăng ở từng bài.',
    en: 'Post new articles in the column and show the date of each.',
  },
  staleColumn: {
    vi: 'Bài mới nhất đăng ngày {newest}, cách ngày kiểm tra {age} ngày; mức cho phép là {max} ngày.',
    en: 'The newest post is dated {newest}, {age} {age?day|days} before the audit date; at most {max} {max?day|days} are allowed.',
  },
  staleColumnFix: {
    vi: 'Đăng bài mới; từ nay không để quá {max} ngày giữa hai bài.',
    en: 'Post a new article, and leave no more than {max} {max?day|days} between two.',
  },
  monthsBelowCadence: {
    vi: 'Tháng chưa đủ {need} bài (đã có/cần có): {months}.',
    en: 'Months with fewer than {need} {need?post|posts} (found/needed): {months}.',
  },
  monthsBelowCadenceFix: {
    vi: 'Phân công đăng ít nhất {need} bài mỗi tháng; bài của các tháng này nếu đã đăng ở nơi khác thì đưa vào chuyên mục, giữ đúng ngày đăng.',
    en: 'Post at least {need} {need?article|articles} each month; where articles of these months stand elsewhere, list them in the column with their own dates.',
  },
  cchcBelowCadence: {
    vi: 'Tháng chưa đủ {need} bài về cải cách hành chính (đã có/cần có): {months}.',
    en: 'Months with fewer than {need} {need?post|posts} on administrative reform (found/needed): {months}.',
  },
  cchcBelowCadenceFix: {
    vi: 'Mỗi tháng đăng ít nhất {need} bài về cải cách hành chính; tiêu đề nêu rõ cải cách hành chính, hoặc bài nằm trong chuyên mục cải cách hành chính.',
    en: 'Post at least {need} {need?article|articles} a month on administrative reform, named in the title or placed in the column on reform.',
  },
  notLinkedFromHome: {
    vi: 'Trang chủ không có liên kết tới chuyên mục.',
    en: 'The home page has no link to the column.',
  },
  notLinkedFromHomeFix: {
    vi: 'Đặt liên kết tới {url} trên menu hoặc banner của trang chủ.',
    en: 'Link to {url} from the menu or a banner of the home page.',
  },
  noOwnPicture: {
    vi: 'Không bài nào trong kỳ có hình ảnh riêng trong nội dung.',
    en: 'No article of the period has a picture of its own.',
  },
  noOwnPictureFix: {
    vi: 'Đưa hình ảnh thật của hoạt động vào nội dung bài; ảnh mặc định và biểu tượng không được tính.',
    en: 'Put pictures of the event into the article itself; default pictures and icons do not count.',
  },
} as const satisfies Record<string, Bilingual>;

/** What is lacking, within a sentence. */
export const LACK_WORDS = {
  stale: { vi: 'bài mới nhất đã quá hạn', en: 'the newest post is too old' },
  months: { vi: 'thiếu bài ở một số tháng', en: 'too few posts in some months' },
  unlinked: { vi: 'trang chủ không có liên kết tới chuyên mục', en: 'the home page does not link to it' },
  picture: { vi: 'không bài nào có hình ảnh riêng', en: 'no article has a picture of its own' },
} as const satisfies Record<string, Bilingual>;
