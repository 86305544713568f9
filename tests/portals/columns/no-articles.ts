import { columnAnswers, homeWith, menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, newsPosts, reformPosts, shownDay } from '../posts.ts';
import type { TrapPortal } from '../trap-portal.ts';

const NEWS: Words = ['Tin tức', '/tin-tuc'];
const NEWS_POSTS = newsPosts(EVERY_MONTH, (order) => `/tin-tuc/ban-tin-${order + 100}.html`);

/** Lists on the topic that are not lists of articles, and a section whose articles stand one step further. */
export const COLUMN_OTHER_LIST_PORTALS: readonly TrapPortal[] = [
  documentsOnly(),
  questionsOnly(),
  landing(),
  lazyPictures(),
];

function documentsOnly(): TrapPortal {
  const list: Words = ['Văn bản cải cách hành chính', '/van-ban-cchc'];
  const cms = liferay({ menu: menuWith(list, NEWS) });
  const rows = EVERY_MONTH.map(
    (day, index) =>
      `<tr><td>${index + 1}</td><td>${340 - index * 20}/KH-SKHCN</td><td>${shownDay(day)}</td><td><a href="/van-ban-cchc/${index + 1}">Kế hoạch thực hiện công việc cải cách hành chính, đợt ${index + 1}</a></td></tr>`,
  );
  const pages = EVERY_MONTH.map((day, index): [string, string] => [
    `/van-ban-cchc/${index + 1}`,
    cms.page({
      title: `Kế hoạch thực hiện công việc cải cách hành chính, đợt ${index + 1}`,
      trail: [list],
      main: `<table><tr><td>Số ký hiệu</td><td>${340 - index * 20}/KH-SKHCN</td></tr><tr><td>Ngày ban hành</td><td>${shownDay(day)}</td></tr><tr><td>Tệp</td><td><a href="/documents/${index + 1}.pdf">tải về</a></td></tr></table>`,
    }),
  ]);
  return {
    name: 'column-of-documents',
    trap: 'The only list on the topic is a table of documents with their numbers and days of issue.',
    portal: portalOf(cms, {
      '/': homeWith(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      [list[1]]: cms.page({
        title: list[0],
        main: `<table><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${rows.join('')}</table>`,
      }),
      ...Object.fromEntries(pages),
    }),
    truth: { column: { outcome: 'failed' } },
  };
}

function questionsOnly(): TrapPortal {
  const list: Words = ['Hỏi đáp cải cách hành chính', '/hoi-dap-cchc'];
  const cms = drupal({ menu: menuWith(list, NEWS) });
  const answers = EVERY_MONTH.slice(0, 5).map(
    (day, index) =>
      `<div class="hoi-dap"><p><b>Người hỏi:</b> Nguyễn Văn Thử ${index + 1} - <b>Ngày hỏi:</b> ${shownDay(day)}</p><p><b>Câu hỏi:</b> Tôi nộp hồ sơ ở đâu, mất mấy ngày?</p><p><b>Trả lời:</b> Nộp tại Bộ phận Một cửa, nhận sau bảy ngày làm việc.</p></div>`,
  );
  return {
    name: 'column-of-questions',
    trap: 'The only list on the topic holds dated questions and answers.',
    portal: portalOf(cms, {
      '/': homeWith(cms, NEWS, NEWS_POSTS),
      ...columnAnswers(cms, NEWS, NEWS_POSTS),
      [list[1]]: cms.page({ title: list[0], main: answers.join('') }),
    }),
    truth: { column: { outcome: 'failed' } },
  };
}

function landing(): TrapPortal {
  const section: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
  const news: Words = ['Tin cải cách hành chính', '/cai-cach-hanh-chinh/tin'];
  const cms: Cms = nukeviet({ menu: menuWith(section) });
  const posts = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/tin/bai-viet-${order + 200}.html`);
  return {
    name: 'column-behind-landing-page',
    trap: 'The section’s page shows its parts: three newest articles with a link to all, documents, index tables.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [section[1]]: cms.page({
        title: section[0],
        main: `<h3><a href="${news[1]}">${news[0]}</a></h3>${cms.posts(posts.slice(0, 3))}<p><a href="${news[1]}">Xem tất cả</a></p><h3><a href="/cai-cach-hanh-chinh/van-ban">Văn bản</a></h3><ul><li>64/KH-UBND ngày 28/01/2022</li></ul>`,
      }),
      '/cai-cach-hanh-chinh/van-ban': cms.page({
        title: 'Văn bản cải cách hành chính',
        main: '<ul><li>64/KH-UBND ngày 28/01/2022</li></ul>',
      }),
      ...columnAnswers(cms, news, posts, { perPage: 6 }),
    }),
    truth: { column: { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11, byMonth: EACH_MONTH_ONE } } },
  };
}

function lazyPictures(): TrapPortal {
  const column: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
  const cms = dnn({ name: 'Sở Nội vụ tỉnh Bình Định', menu: menuWith(column) });
  const posts = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-viet-${order + 200}.html`);
  const picture =
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="/uploads/2022/hop-to.jpg" class="lazyload" alt="Họp tổ">';
  const articles = posts.map((post, index): [string, string] => [
    post.path,
    cms.article(index === 0 ? { ...post, text: [...post.text, picture] } : post, column),
  ]);
  return {
    name: 'column-with-lazy-picture',
    trap: 'The picture of an article is loaded late: its src is a placeholder.',
    plan: 'binhdinh-snv-2022',
    portal: portalOf(cms, {
      '/': homeWith(cms, column, posts),
      ...columnAnswers(cms, column, posts),
      ...Object.fromEntries(articles),
    }),
    truth: { 'cchc-column': { outcome: 'passed' } },
  };
}
