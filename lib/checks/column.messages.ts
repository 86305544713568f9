/** What the check of columns says. */

import type { Bilingual } from '../model/plan.ts';

export const columnMessages = {
  passed: {
    vi: 'Chuyên mục “{name}” mở được từ trang chủ, có {count} bài trong kỳ, bài mới nhất ngày {newest}.',
    en: 'The column “{nameEn}” opens from the home page, has {count} posts in the period, the newest of {newest}.',
  },
  partial: {
    vi: 'Chuyên mục “{name}” có {count} bài trong kỳ, bài mới nhất ngày {newest}, nhưng chưa đạt: {lacks}.',
    en: 'The column “{nameEn}” has {count} posts in the period, the newest of {newest}, but falls short: {lacksEn}.',
  },
  none: {
    vi: 'Không thấy chuyên mục “{name}” trên cổng: đã tìm trên trang chủ và {tried} trang mà trang chủ dẫn tới.',
    en: 'No column “{nameEn}” was found: the home page and {tried} pages that it leads to were searched.',
  },
  empty: {
    vi: 'Chuyên mục “{name}” không có bài nào đề ngày trong kỳ từ {from} đến {to}.',
    en: 'The column “{nameEn}” has no dated post in the period from {from} to {to}.',
  },
  undated: {
    vi: 'Chuyên mục “{name}” có {undated} bài nhưng không bài nào có ngày đăng, nên không biết bài thuộc kỳ nào.',
    en: 'The column “{nameEn}” has {undated} posts, none with a date of its own, so their period is unknown.',
  },
  scripted: {
    vi: 'Danh sách bài của chuyên mục “{name}” (hoặc phần sau của nó) chỉ hiện ra nhờ kịch bản của trang, nên chưa đọc được.',
    en: 'The posts of the column “{nameEn}”, or the rest of them, appear only by a script of the page and could not be read.',
  },
  newsPassed: {
    vi: 'Các chuyên mục tin có {count} bài trong kỳ, đủ số bài trong từng tháng đã hết.',
    en: 'The news columns have {count} posts in the period, enough in each full month.',
  },
  newsPartial: {
    vi: 'Các chuyên mục tin có {count} bài trong kỳ nhưng có tháng chưa đủ: {lacks}.',
    en: 'The news columns have {count} posts in the period, but too few in some months: {lacksEn}.',
  },
  newsNone: {
    vi: 'Không thấy chuyên mục tin nào trên cổng: đã tìm trên trang chủ và {tried} trang mà trang chủ dẫn tới.',
    en: 'No news column was found: the home page and {tried} pages that it leads to were searched.',
  },

  noColumn: {
    vi: 'Cổng không có chuyên mục “{name}”.',
    en: 'The portal has no column “{nameEn}”.',
  },
  noColumnFix: {
    vi: 'Lập chuyên mục “{name}”, đặt liên kết tới chuyên mục trên menu của trang chủ và đăng bài có ghi ngày.',
    en: 'Set up the column “{nameEn}”, link it in the menu of the home page and post dated articles there.',
  },
  deadLink: {
    vi: 'Liên kết “{words}” trên trang chủ dẫn tới một trang không tồn tại.',
    en: 'The link “{words}” on the home page leads to a page that does not exist.',
  },
  deadLinkFix: {
    vi: 'Sửa liên kết để mở đúng chuyên mục “{name}”.',
    en: 'Mend the link so that it opens the column “{nameEn}”.',
  },
  noArticle: {
    vi: 'Chuyên mục không có bài nào đề ngày từ {from} đến {to}.',
    en: 'The column has no post dated from {from} to {to}.',
  },
  noArticleFix: {
    vi: 'Đăng tin, bài mới vào chuyên mục và ghi ngày đăng ở từng bài.',
    en: 'Post new articles in the column and show the date of each.',
  },
  staleColumn: {
    vi: 'Bài mới nhất đăng ngày {newest}, cách ngày kiểm tra {age} ngày; kế hoạch cần không quá {max} ngày.',
    en: 'The newest post is of {newest}, {age} days before the audit date; at most {max} days are asked for.',
  },
  staleColumnFix: {
    vi: 'Đăng bài mới và duy trì khoảng cách giữa hai bài không quá {max} ngày.',
    en: 'Post a new article and keep no more than {max} days between two.',
  },
  monthsBelowCadence: {
    vi: 'Có tháng chưa đủ {need} bài: {months}.',
    en: 'Some months have fewer than {need} posts: {months}.',
  },
  monthsBelowCadenceFix: {
    vi: 'Phân công đăng ít nhất {need} bài mỗi tháng; nếu bài của các tháng này đã có ở nơi khác thì đưa vào chuyên mục với đúng ngày đăng.',
    en: 'See to at least {need} posts each month; where posts of these months stand elsewhere, list them in the column with their own dates.',
  },
  cchcBelowCadence: {
    vi: 'Có tháng chưa đủ {need} bài về cải cách hành chính: {months}.',
    en: 'Some months have fewer than {need} posts on administrative reform: {months}.',
  },
  cchcBelowCadenceFix: {
    vi: 'Mỗi tháng đăng ít nhất {need} bài về cải cách hành chính, tiêu đề nêu rõ nội dung hoặc đặt trong chuyên mục cải cách hành chính.',
    en: 'Post at least {need} articles a month on administrative reform, named in the title or placed in the column on reform.',
  },
  notLinkedFromHome: {
    vi: 'Trang chủ không có liên kết tới chuyên mục.',
    en: 'The home page has no link to the column.',
  },
  notLinkedFromHomeFix: {
    vi: 'Đặt liên kết tới {url} trên menu hoặc trên một banner của trang chủ.',
    en: 'Link {url} in the menu or by a banner of the home page.',
  },
  noOwnPicture: {
    vi: 'Không bài nào trong kỳ có hình ảnh riêng trong nội dung.',
    en: 'No article of the period has a picture of its own.',
  },
  noOwnPictureFix: {
    vi: 'Đưa hình ảnh của hoạt động vào nội dung bài, không chỉ dùng ảnh mặc định hoặc biểu tượng.',
    en: 'Put pictures of the event into the article itself, not only a default picture or an icon.',
  },
} as const satisfies Record<string, Bilingual>;

/** What is lacking, within a sentence. */
export const LACK_WORDS = {
  stale: { vi: 'bài mới nhất đã cũ', en: 'the newest post is old' },
  months: { vi: 'thiếu bài ở một số tháng', en: 'too few posts in some months' },
  unlinked: { vi: 'trang chủ không dẫn tới', en: 'the home page does not link it' },
  picture: { vi: 'bài không có ảnh riêng', en: 'no article has a picture of its own' },
} as const satisfies Record<string, Bilingual>;
