/** The column on administrative reform. */

import { BUILDING, JUSTICE, MONTHS, TOURISM, TRANSPORT } from './departments.ts';
import { article, dmy, listOf, type Draft, type Post } from './draft.ts';
import { but, healthy, only, type Trap } from './trap.ts';

const h1 = '<h1>Cải cách hành chính</h1>';
const column = (of: Trap['of'], details: Record<string, unknown>) => but(healthy(of).column, 'passed', details);

/** The column's list anew, each entry by its own hand; articles show nothing of a date unless told. */
function listed(
  draft: Draft,
  entry: (post: Post, index: number) => string,
  shown?: (post: Post, index: number) => string,
): void {
  const { column: at, posts } = draft.of;
  draft.leaves[at]!.main = `${h1}<div class="tin">${posts.map(entry).join('')}</div>`;
  if (shown !== undefined)
    for (const [index, post] of posts.entries()) draft.leaves[post.path] = article(post, shown(post, index));
}

const parts = (date: string): [string, number, number] => {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, Number(month), Number(day)];
};
const WORDS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];
const two = (number: number): string => String(number).padStart(2, '0');

export const COLUMNS: readonly Trap[] = [
  {
    id: 'every entry has another form of date',
    of: TOURISM,
    make: (draft) => {
      const forms: ((date: string) => string)[] = [
        (date) => `(${dmy(date)})`,
        (date) => `${dmy(date)} | 10:00 AM`,
        (date) => `Thứ ba, ${dmy(date)} 04:36' PM`,
        (date) => `${parts(date)[2]} Tháng ${WORDS[parts(date)[1] - 1]}, ${parts(date)[0]}`,
        (date) => `${parts(date)[2]} tháng ${parts(date)[1]}, ${parts(date)[0]}`,
        (date) => `${parts(date)[2]}.${parts(date)[1]}.${parts(date)[0]}`,
      ];
      listed(
        draft,
        ({ path, title, date }, index) =>
          `<div class="o"><a href="${path}">${title}</a><span>${forms[index]!(date)}</span></div>`,
        ({ date }, index) => `<p>${forms[index]!(date)}</p>`,
      );
    },
  },
  {
    id: 'the date stands within the words of the link, articles show the hour first',
    of: JUSTICE,
    make: (draft) => {
      listed(
        draft,
        ({ path, title, date }) => `<p><a href="${path}">${title} (${dmy(date)})</a></p>`,
        ({ date }) => `<p>17:40 ${dmy(date)}</p>`,
      );
    },
  },
  {
    id: 'dates only by the articles: a time element without words, meta, json-ld',
    of: TOURISM,
    make: (draft) => {
      listed(
        draft,
        ({ path, title }) => `<h3><a href="${path}">${title}</a></h3>`,
        () => '',
      );
      const heads: ((date: string) => string)[] = [
        (date) => `<meta property="article:published_time" content="${date}T09:15:00+07:00">`,
        (date) =>
          `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"${date}T23:30:00Z","dateModified":"2022-11-19"}</script>`,
        (date) => `<meta itemprop="datePublished" content="${date}">`,
      ];
      for (const [index, { path, date }] of TOURISM.posts.entries()) {
        if (index % 2 === 0)
          draft.leaves[path]!.main = draft.leaves[path]!.main.replace(
            '</h1>',
            `</h1><time datetime="${date}T07:00:00+07:00"></time>`,
          );
        else draft.leaves[path]!.head = heads[(index - 1) / 2]!(date);
      }
      // half past eleven at night in London is the next day in Hanoi
      draft.leaves[TOURISM.posts[3]!.path]!.head = heads[1]!('2022-09-20');
    },
  },
  {
    id: 'dates only in the slugs',
    of: JUSTICE,
    make: (draft) => {
      const rows = JUSTICE.posts.map(({ title, date, path }, index) => {
        const [year, month, day] = parts(date);
        const at =
          index % 2 === 0
            ? `/web/stp/tin/${year}/${two(month)}/${two(day)}/bai-cchc-so-${index}`
            : `/web/stp/tin/bai-cchc-so-${index}-${year}${two(month)}${two(day)}0930`;
        draft.leaves[at] = article({ path: at, title, date }, '');
        delete draft.leaves[path];
        return `<li><a href="${at}">${title}</a></li>`;
      });
      draft.leaves[JUSTICE.column]!.main = `${h1}<ul>${rows.join('')}</ul>`;
    },
  },
  {
    id: 'no date anywhere',
    of: TRANSPORT,
    make: (draft) =>
      listed(
        draft,
        ({ path, title }) => `<p><a href="${path}">${title}</a></p>`,
        () => '',
      ),
    truth: { column: only('cantTell', { url: TRANSPORT.column, inPeriod: 0, undated: 6 }) },
  },
  {
    id: 'a day and a month without a year beside the titles',
    of: TRANSPORT,
    make: (draft) =>
      listed(
        draft,
        ({ path, title, date }) =>
          `<p><a href="${path}">${title}</a> <i>Ngày ${parts(date)[2]}/${parts(date)[1]}</i></p>`,
        ({ date }) => `<p>Ngày ${parts(date)[2]}/${parts(date)[1]}</p>`,
      ),
    truth: { column: only('cantTell', { inPeriod: 0, undated: 6 }) },
  },
  {
    id: 'impossible dates and the end of time',
    of: BUILDING,
    make: (draft) => {
      const bad = ['16/72/2022', '31/12/9999', '30/02/2022'];
      listed(
        draft,
        ({ path, title, date }, index) =>
          `<p><a href="${path}">${title}</a> <span>${bad[index] ?? dmy(date)}</span></p>`,
        ({ date }, index) => `<p>${bad[index] ?? dmy(date)}</p>`,
      );
    },
    truth: {
      column: only('partial', {
        newest: '2022-09-21',
        inPeriod: 3,
        byMonth: { '2022-09': 1, '2022-08': 1, '2022-06': 1 },
        undated: 3,
      }),
    },
  },
  {
    id: 'posts after the day of the audit do not count',
    of: TOURISM,
    asOf: '2022-10-05',
    make: () => undefined,
    truth: {
      column: column(TOURISM, {
        newest: '2022-09-21',
        ageDays: 14,
        inPeriod: 3,
        byMonth: { '2022-09': 1, '2022-08': 1, '2022-06': 1 },
      }),
    },
  },
  {
    id: 'exactly thirty days old is in time',
    of: JUSTICE,
    asOf: '2022-12-14',
    make: () => undefined,
    truth: { column: column(JUSTICE, { ageDays: 30 }) },
  },
  {
    id: 'thirty-one days old is not',
    of: JUSTICE,
    asOf: '2022-12-15',
    make: () => undefined,
    truth: { column: only('partial', { ageDays: 31, newest: '2022-11-14', inPeriod: 6 }) },
  },
  {
    id: 'a pinned post from spring stands above, once on each of two pages',
    of: BUILDING,
    make: (draft) => {
      const pin = {
        path: '/tin/ghim.aspx',
        title: 'Thông báo về chuyên mục cải cách hành chính của ngành',
        date: '2022-02-08',
      };
      draft.leaves[pin.path] = article(pin);
      const top = `<div class="tin-ghim"><span class="nhan">Ghim</span><a href="${pin.path}">${pin.title}</a> (${dmy(pin.date)})</div>`;
      draft.leaves[BUILDING.column]!.main =
        `${h1}${top}${listOf(BUILDING.posts.slice(0, 3))}<p>1 <a href="${BUILDING.column}?trang=2">2</a></p>`;
      draft.leaves[`${BUILDING.column}?trang=2`] = {
        title: 'Cải cách hành chính',
        main: `${h1}${top}${listOf(BUILDING.posts.slice(3))}`,
      };
    },
    truth: { column: column(BUILDING, { inPeriod: 7, byMonth: { ...MONTHS, '2022-02': 1 } }) },
  },
  {
    id: 'the reform of wages and of the courts, and no other',
    of: JUSTICE,
    make: (draft) => {
      delete draft.leaves[JUSTICE.column];
      for (const { path } of JUSTICE.posts) delete draft.leaves[path];
      draft.links[3] = ['/web/stp/cai-cach-tu-phap', 'Cải cách tư pháp'];
      draft.links.push(['/web/stp/luong', 'Cải cách tiền lương']);
      for (const [at, word] of [
        ['/web/stp/cai-cach-tu-phap', 'tư pháp'],
        ['/web/stp/luong', 'tiền lương'],
      ] as const) {
        const post = { path: `${at}/1`, title: `Hội nghị triển khai cải cách ${word} năm nay`, date: '2022-11-10' };
        draft.leaves[at] = { title: `Cải cách ${word}`, main: `<h1>Cải cách ${word}</h1>${listOf([post])}` };
        draft.leaves[post.path] = article(post);
      }
    },
    truth: { column: { outcome: 'failed' } },
  },
  {
    id: 'posts on reform among the news, but no column',
    of: TOURISM,
    make: (draft) => {
      delete draft.leaves[TOURISM.column];
      draft.links.splice(3, 1);
      draft.leaves['/tin-hoat-dong']!.main = `<h1>Tin hoạt động</h1>${listOf(TOURISM.posts)}`;
    },
    truth: { column: { outcome: 'failed' } },
  },
  {
    id: 'the menu says CCHC, the heading says more, the address nothing',
    of: TRANSPORT,
    make: (draft) => {
      draft.links[3] = ['/c.php?id=18', 'CCHC'];
      draft.leaves['/c.php?id=18'] = {
        title: 'Chuyên mục',
        main: `<h2>Tuyên truyền cải cách hành chính</h2>${listOf(TRANSPORT.posts)}`,
      };
      delete draft.leaves[TRANSPORT.column];
    },
    truth: { column: column(TRANSPORT, { url: '/c.php?id=18' }) },
  },
  {
    id: 'the column is a block of the home page whose head leads to it',
    of: TOURISM,
    make: (draft) => {
      draft.links.splice(3, 1);
      draft.leaves['/']!.main =
        `<section class="block"><h2 class="block-title"><a href="${TOURISM.column}">Cải cách hành chính</a></h2>${listOf(TOURISM.posts.slice(0, 3))}</section>`;
    },
  },
  {
    id: 'the column has dates of events, of documents and of comments beside its own',
    of: TOURISM,
    make: (draft) => {
      listed(
        draft,
        ({ path, title, date }) =>
          `<div class="o"><h3><a href="${path}">${title}</a></h3><p class="sapo">Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2022, hội nghị sẽ diễn ra ngày 25/12/2022.</p><span>Đăng ngày ${dmy(date)}</span></div>`,
        ({ date }) => `<p>Đăng ngày ${dmy(date)}</p>`,
      );
      for (const { path } of TOURISM.posts)
        draft.leaves[path]!.main +=
          '<p>Căn cứ Quyết định số 225/QĐ-TTg ngày 04/02/2016.</p><div class="comments"><h4>Bình luận</h4><p>Nguyễn Văn B - 18/11/2022: rất hay</p></div>';
      draft.footer += '<p>Hôm nay: Chủ nhật, 20/11/2022 09:12:44</p><p>Giấy phép số 11/GP-TTĐT ngày 17/11/2022</p>';
    },
  },
  {
    id: 'a column of documents is not a column of posts',
    of: BUILDING,
    make: (draft) => {
      draft.leaves[BUILDING.column]!.main =
        `${h1}<table border="1"><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>15/KH-SXD</td><td>14/11/2022</td><td><a href="/vb/15.pdf">Kế hoạch cải cách hành chính quý IV</a></td></tr><tr><td>88/BC-SXD</td><td>18/10/2022</td><td><a href="/vb/88.pdf">Báo cáo cải cách hành chính quý III</a></td></tr></table>`;
      for (const { path } of BUILDING.posts) delete draft.leaves[path];
    },
    truth: { column: { outcome: 'failed' } },
  },
  {
    id: 'nothing but being updated',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves[TRANSPORT.column]!.main = `${h1}<p>Nội dung đang được cập nhật...</p>`;
      for (const { path } of TRANSPORT.posts) delete draft.leaves[path];
    },
    truth: { column: { outcome: 'failed' } },
  },
  {
    id: 'the column is filled by a script',
    of: TOURISM,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.leaves[TOURISM.column]!.main =
        `${h1}<div id="list-news" data-category="77"></div><script>$(function(){$.getJSON(cfg.api+'news',{cat:77},ve)})</script>`;
      for (const { path } of TOURISM.posts) delete draft.leaves[path];
    },
    truth: { column: only('cantTell') },
  },
  {
    id: 'last posts are from the year before',
    of: JUSTICE,
    make: (draft) => {
      const old = JUSTICE.posts.map((post) => ({ ...post, date: post.date.replace('2022', '2021') }));
      draft.leaves[JUSTICE.column]!.main = `${h1}${listOf(old)}`;
      for (const post of old) draft.leaves[post.path] = article(post);
    },
    truth: { column: { outcome: 'failed' } },
  },
  {
    id: 'titles that nobody meant',
    of: BUILDING,
    make: (draft) => {
      const junk = { path: '/tin/asd.aspx', title: 'ádasdasdas', date: '2022-11-18' };
      draft.leaves[junk.path] = article(junk);
      draft.leaves[BUILDING.column]!.main = `${h1}${listOf([junk, ...BUILDING.posts])}`;
    },
    truth: { column: { outcome: 'passed' } },
  },
];
