/** A third sitting: pagers of other kinds, servers in other moods, columns and numbers in other places. */

import { brotliCompressSync, deflateSync } from 'node:zlib';
import { BUILDING, JUSTICE, MONTHS, TOURISM, TRANSPORT } from './departments.ts';
import { article, dmy, htmlOf, listOf, tableOf, type Draft, type Post } from './draft.ts';
import { but, healthy, only, type Outcome, type Trap } from './trap.ts';

const h1 = '<h1>Thủ tục hành chính</h1>';
const column = '<h1>Cải cách hành chính</h1>';
const ended = ['settled', 'exhausted'];
const UNKNOWN_SET = { set: { outcome: 'cantTell' }, detail: null } as const;
const MAYBE: readonly Outcome[] = ['passed', 'cantTell'];

const OLDER: readonly Post[] = ['2022-07-19', '2022-05-17', '2022-04-20', '2022-03-09', '2022-02-16', '2022-01-12'].map(
  (date, index) => ({
    date,
    path: `/cu/so-${index + 1}`,
    title: `Bản tin cải cách hành chính số ${index + 5} của ngành`,
  }),
);
const WHOLE = { ...MONTHS, '2022-07': 1, '2022-05': 1, '2022-04': 1, '2022-03': 1, '2022-02': 1, '2022-01': 1 };
const monthly = { perMonth: 1, maxAgeDays: 30 } as const;
const whole = (of: Trap['of']) => but(healthy(of).column, 'passed', { inPeriod: 12, byMonth: WHOLE });

/** The column over two pages; the pager is written by hand. */
function twoPages(draft: Draft, second: string, pager: string): void {
  const at = draft.of.column;
  for (const post of OLDER) draft.leaves[post.path] = article(post);
  draft.leaves[at]!.main = `${column}${listOf(draft.of.posts)}${pager}`;
  if (second !== '') draft.leaves[second] = { title: 'Cải cách hành chính', main: `${column}${listOf(OLDER)}` };
}

/** The list shows two of three procedures; what leads to the third is written by hand. */
function twoOfThree(draft: Draft, rest: string): void {
  draft.leaves[draft.of.list]!.main = `${h1}${tableOf(draft.of.procedures.slice(0, 2))}${rest}`;
}

const COLUMN_PAGERS: readonly Trap[] = [
  {
    id: 'pages by the number of the first row',
    of: TOURISM,
    column: monthly,
    make: (draft) =>
      twoPages(
        draft,
        `${TOURISM.column}?start=6`,
        `<p>Trang: <b>1</b> <a href="${TOURISM.column}?start=6">2</a> <a href="${TOURISM.column}?start=6">Cuối »</a></p>`,
      ),
    truth: { column: whole(TOURISM) },
  },
  {
    id: 'older posts of a blog',
    of: TOURISM,
    column: monthly,
    make: (draft) =>
      twoPages(
        draft,
        `${TOURISM.column}/page/2`,
        `<nav class="navigation"><div class="nav-previous"><a href="${TOURISM.column}/page/2">← Các bài viết cũ hơn</a></div></nav>`,
      ),
    truth: { column: whole(TOURISM) },
  },
  {
    id: 'the pager is a list of bare numbers that only a script follows',
    of: JUSTICE,
    column: monthly,
    options: ['--render', 'never'],
    make: (draft) =>
      twoPages(
        draft,
        '',
        '<ul class="paging"><li class="page active" data-page="1">1</li><li class="page" data-page="2">2</li></ul><script src="/js/tin.js"></script>',
      ),
    truth: { column: only('cantTell') },
  },
  {
    id: 'the pager calls a function with the number',
    of: JUSTICE,
    column: monthly,
    options: ['--render', 'never'],
    make: (draft) =>
      twoPages(
        draft,
        '',
        '<div><span class="cur">1</span> <a href="javascript:GoPage(2)">2</a> <a href="javascript:GoPage(2)">Tiếp</a></div><script src="/js/tin.js"></script>',
      ),
    truth: { column: only('cantTell') },
  },
  {
    id: 'the pager is spans that are clicked',
    of: BUILDING,
    column: monthly,
    options: ['--render', 'never'],
    make: (draft) =>
      twoPages(
        draft,
        '',
        '<div class="phantrang"><span class="on">1</span><span onclick="paging(2)">2</span><span onclick="paging(2)">&gt;&gt;</span></div>',
      ),
    truth: { column: only('cantTell') },
  },
  {
    id: 'the pager is buttons with numbers',
    of: BUILDING,
    column: monthly,
    options: ['--render', 'never'],
    make: (draft) =>
      twoPages(
        draft,
        '',
        '<div class="pagination"><button class="active">1</button><button>2</button><button aria-label="Trang sau">›</button></div><script src="/js/app.js"></script>',
      ),
    truth: { column: only('cantTell') },
  },
  {
    id: 'the pager is anchors to fragments',
    of: TOURISM,
    column: monthly,
    options: ['--render', 'never'],
    make: (draft) =>
      twoPages(
        draft,
        '',
        '<div class="pager"><a href="#page-1" class="cur">1</a> <a href="#page-2">2</a></div><script src="/js/jquery.pajinate.js"></script><script src="/js/tin.js"></script>',
      ),
    truth: { column: only('cantTell') },
  },
  {
    id: 'a box says where the next piece comes from as one scrolls',
    of: TOURISM,
    column: monthly,
    options: ['--render', 'never'],
    make: (draft) => {
      twoPages(
        draft,
        '',
        '<div class="infinite-scroll" data-next-url="/tai-them?muc=4&amp;trang=2"></div><script src="/js/scroll.js"></script>',
      );
      draft.served['/tai-them?muc=4&trang=2'] = listOf(OLDER);
    },
    truth: { column: { outcome: MAYBE } },
  },
  {
    id: 'tabs of years, the present one open',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.column]!.main =
        `${column}<p>Năm: <b>2022</b> <a href="${JUSTICE.column}?nam=2021">2021</a> <a href="${JUSTICE.column}?nam=2020">2020</a></p>${listOf(JUSTICE.posts)}`;
      for (const year of ['2021', '2020']) {
        const old = {
          path: `/web/stp/cu/${year}`,
          title: `Tổng kết công tác cải cách hành chính năm ${year}`,
          date: `${year}-12-20`,
        };
        draft.leaves[old.path] = article(old);
        draft.leaves[`${JUSTICE.column}?nam=${year}`] = {
          title: 'Cải cách hành chính',
          main: `${column}${listOf([old])}`,
        };
      }
    },
  },
  {
    id: 'an entry links its post by picture, title and see-more, once in capital letters of the address',
    of: BUILDING,
    make: (draft) => {
      draft.leaves[BUILDING.column]!.main = `${column}${BUILDING.posts
        .map(
          ({ path, title, date }) =>
            `<div class="o"><a href="${path}"><img src="/anh/x.jpg" alt=""></a><h3><a href="${path}">${title}</a></h3><span>${dmy(date)}</span><p>Tóm tắt nội dung bài viết trong vài dòng.</p><a href="${path}?utm_source=list&amp;utm_medium=web">Xem thêm</a></div>`,
        )
        .join('')}`;
    },
  },
];

const PROCEDURE_PAGERS: readonly Trap[] = [
  {
    id: 'the list says that it shows two of three records',
    of: TOURISM,
    options: ['--render', 'never'],
    make: (draft) =>
      twoOfThree(
        draft,
        '<div class="dataTables_info">Hiển thị 1 đến 2 của 3 bản ghi</div><script src="/js/tthc.js"></script>',
      ),
    truth: UNKNOWN_SET,
  },
  {
    id: 'the list says how many there are in its heading',
    of: TRANSPORT,
    options: ['--render', 'never'],
    make: (draft) => twoOfThree(draft, '<p>Tổng số: 3 thủ tục</p>'),
    truth: UNKNOWN_SET,
  },
  {
    id: 'numbers that are clicked in cells under the table',
    of: BUILDING,
    options: ['--render', 'never'],
    make: (draft) =>
      twoOfThree(draft, '<table class="pager"><tr><td class="cur">1</td><td onclick="nap(2)">2</td></tr></table>'),
    truth: UNKNOWN_SET,
  },
  {
    id: 'pages by buttons with numbers that post the form',
    of: BUILDING,
    make: (draft) => {
      draft.served[BUILDING.list] = (asked) => {
        const at = Number(new URLSearchParams(asked.body).get('trang') ?? 1);
        return htmlOf(draft, BUILDING.list, {
          main: `${h1}<form method="post" action="${BUILDING.list}">${tableOf(BUILDING.procedures.slice(at - 1, at))}<p>${[1, 2, 3].map((page) => `<button name="trang" value="${page}"${page === at ? ' disabled' : ''}>${page}</button>`).join('')}</p></form>`,
        });
      };
    },
    truth: { set: { outcome: MAYBE }, detail: null },
  },
  {
    id: 'nothing is listed until a field is chosen and sent',
    of: TRANSPORT,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.leaves[TRANSPORT.list]!.main =
        `${h1}<form method="post" action="/tthc.php"><select name="linhvuc"><option value="">-- Chọn lĩnh vực --</option><option value="1">Đường bộ</option><option value="2">Đường thủy</option></select><input type="submit" value="Tìm kiếm"></form>`;
    },
    truth: { set: only('cantTell'), detail: only('cantTell') },
  },
  {
    id: 'an index of letters, each a page',
    of: TOURISM,
    make: (draft) => {
      const letters = 'ABC'.split('');
      draft.leaves[TOURISM.list]!.main =
        `${h1}<p>Tra theo chữ cái: ${letters.map((letter) => `<a href="${TOURISM.list}?chu=${letter}">${letter}</a>`).join(' ')}</p>`;
      for (const [at, letter] of letters.entries())
        draft.leaves[`${TOURISM.list}?chu=${letter}`] = {
          title: 'Thủ tục hành chính',
          main: `${h1}<p>Chữ cái ${letter}</p>${tableOf(TOURISM.procedures.slice(at, at + 1))}`,
        };
    },
    truth: { set: { outcome: MAYBE }, detail: null },
  },
  {
    id: 'an accordion of fields, folded',
    of: TOURISM,
    make: (draft) => {
      draft.leaves[TOURISM.list]!.main = `${h1}${TOURISM.procedures
        .map(
          (one, at) =>
            `<div class="panel"><div class="panel-heading"><a data-toggle="collapse" href="#lv${at}">Lĩnh vực thứ ${at + 1} (1)</a></div><div id="lv${at}" class="panel-collapse collapse"><ul><li>${one.code} - <a href="${one.path}">${one.name}</a></li></ul></div></div>`,
        )
        .join('')}`;
    },
  },
  {
    id: 'the list is a sub-menu',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.list]!.main =
        `${h1}<ul class="tree"><li>Lĩnh vực hành chính tư pháp<ul>${JUSTICE.procedures.map(({ name, path }) => `<li><a href="${path}">${name}</a></li>`).join('')}</ul></li></ul>`;
    },
  },
];

const MOODS: readonly Trap[] = [
  {
    id: 'the column answers with nothing at all',
    of: TOURISM,
    make: (draft) => {
      draft.served[TOURISM.column] = { body: '' };
    },
    truth: { column: { outcome: ['failed', 'cantTell'] } },
  },
  {
    id: 'the list of procedures asks for a login',
    of: BUILDING,
    make: (draft) => {
      draft.served[BUILDING.list] = {
        status: 401,
        headers: { 'www-authenticate': 'Basic realm="noi bo"' },
        body: 'Unauthorized',
      };
    },
    truth: { set: only('cantTell'), detail: only('cantTell') },
    crawl: { ended, errors: [[BUILDING.list, 'http-401']], onlyErrors: true },
  },
  {
    id: 'the list of procedures is a page to log in',
    of: BUILDING,
    make: (draft) => {
      draft.leaves[BUILDING.list]!.main =
        '<h1>Đăng nhập hệ thống</h1><form method="post" action="/login.aspx"><p>Tên đăng nhập <input name="u"></p><p>Mật khẩu <input type="password" name="p"></p><input type="submit" value="Đăng nhập"></form>';
    },
    truth: { set: { outcome: ['cantTell', 'failed'] }, detail: { outcome: ['cantTell', 'failed'] } },
  },
  {
    id: 'the column is under repair, status 200',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.column]!.main =
        '<h1>Hệ thống đang bảo trì</h1><p>Chuyên mục tạm ngừng phục vụ để nâng cấp, mong quý vị thông cảm và quay lại sau.</p>';
    },
    truth: { column: only('cantTell') },
  },
  {
    id: 'the column is whole and has status 500',
    of: JUSTICE,
    make: (draft) => {
      draft.served[JUSTICE.column] = { status: 500, body: htmlOf(draft, JUSTICE.column) };
    },
    truth: { column: only('cantTell') },
    crawl: { ended, errors: [[JUSTICE.column, 'http-500']], onlyErrors: true },
  },
  {
    id: 'the column shows the yellow page of a server error, status 200',
    of: BUILDING,
    make: (draft) => {
      draft.served[BUILDING.column] =
        '<html><head><title>Object reference not set to an instance of an object.</title></head><body bgcolor="white"><span><H1>Server Error in \'/\' Application.<hr width=100% size=1 color=silver></H1><h2><i>Object reference not set to an instance of an object.</i></h2></span><b>Description: </b>An unhandled exception occurred during the execution of the current web request.</body></html>';
    },
    truth: { column: only('cantTell') },
  },
  {
    id: 'too many requests for ever',
    of: TOURISM,
    make: (draft) => {
      draft.served[TOURISM.column] = { status: 429, headers: { 'retry-after': '0' }, body: 'Too Many Requests' };
    },
    truth: { column: only('cantTell') },
    crawl: { ended, errors: [[TOURISM.column, 'http-429']], onlyErrors: true },
  },
  {
    id: 'a cookie has to be shown before anything else is',
    of: TRANSPORT,
    make: (draft) => {
      for (const path of Object.keys(draft.leaves))
        draft.served[path] = (asked) =>
          (asked.headers.cookie ?? '').includes('qua=1')
            ? htmlOf(draft, path)
            : { status: 302, headers: { location: path, 'set-cookie': 'qua=1; path=/' } };
    },
    truth: {
      hotline: { outcome: MAYBE },
      column: { outcome: MAYBE },
      set: { outcome: MAYBE },
      detail: { outcome: MAYBE },
    },
    exit: [0, 3],
  },
  {
    id: 'pages are packed with brotli, with deflate',
    of: JUSTICE,
    make: (draft) => {
      let turn = 0;
      draft.finish = (html) =>
        turn++ % 2 === 0
          ? { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(html) }
          : { headers: { 'content-encoding': 'deflate' }, body: deflateSync(html) };
    },
    crawl: { ended, errors: [], onlyErrors: true },
  },
  {
    id: 'xhtml by its type, and a page without any type',
    of: BUILDING,
    make: (draft) => {
      draft.finish = (html, path) => ({
        headers: { 'content-type': path === BUILDING.column ? '' : 'application/xhtml+xml; charset=utf-8' },
        body: html,
      });
    },
    crawl: { ended, errors: [], onlyErrors: true },
  },
  {
    id: 'html that calls itself plain text',
    of: TRANSPORT,
    make: (draft) => {
      draft.finish = (html, path) => ({
        headers: { 'content-type': path === TRANSPORT.column ? 'text/plain; charset=utf-8' : 'text/html' },
        body: html,
      });
    },
    truth: { column: { outcome: MAYBE } },
  },
  {
    id: 'the home page refreshes itself every five minutes',
    of: TOURISM,
    make: (draft) => {
      draft.leaves['/']!.head = '<meta http-equiv="refresh" content="300">';
      draft.leaves[TOURISM.column]!.head = `<meta http-equiv="refresh" content="60; url=${TOURISM.column}">`;
    },
    crawl: { ended, errors: [], onlyErrors: true, mostRequests: 60 },
  },
  {
    id: 'moved for ever and kept method: 307, 308, 303 on the way to column and list',
    of: JUSTICE,
    make: (draft) => {
      draft.links[3] = ['/cchc', 'Cải cách hành chính'];
      draft.links[4] = ['/tthc', 'Thủ tục hành chính'];
      draft.served['/cchc'] = { status: 308, headers: { location: `.${JUSTICE.column}#noi-dung` } };
      draft.served['/tthc'] = { status: 303, headers: { location: '/tthc2' } };
      draft.served['/tthc2'] = { status: 307, headers: { location: JUSTICE.list } };
    },
    crawl: { ended, errors: [], onlyErrors: true },
  },
];

const PLACES: readonly Trap[] = [
  {
    id: 'the column stands behind a page that the home page links',
    of: TOURISM,
    make: (draft) => {
      draft.links[3] = ['/hanh-chinh-cong', 'Chuyên trang'];
      draft.leaves['/hanh-chinh-cong'] = {
        title: 'Chuyên trang',
        main: `<h1>Chuyên trang</h1><ul><li><a href="${TOURISM.column}">Cải cách hành chính</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li></ul>`,
      };
    },
    truth: { column: but(healthy(TOURISM).column, 'partial', { linkedFromHome: false }, { credit: 0.5 }) },
  },
  {
    id: 'the column is linked at the foot alone',
    of: TRANSPORT,
    make: (draft) => {
      draft.links.splice(3, 1);
      draft.footer += `<p><a href="${TRANSPORT.column}">Cải cách hành chính</a></p>`;
    },
  },
  {
    id: 'the column opens from a sub-menu three levels deep',
    of: TOURISM,
    make: (draft) => {
      draft.links.splice(3, 1);
      draft.menu = `${draft.links.map(([href, words]) => `<li><a href="${href}">${words}</a></li>`).join('')}<li><a href="#">Chuyên đề</a><ul><li><a href="javascript:;">Công vụ</a><ul style="display:none"><li><a href="${TOURISM.column}">Cải cách hành chính</a></li></ul></li></ul></li>`;
    },
  },
  {
    id: 'two columns of that name, one of them empty',
    of: BUILDING,
    make: (draft) => {
      draft.links.splice(3, 0, ['/cchc-cu.aspx', 'CCHC']);
      draft.leaves['/cchc-cu.aspx'] = { title: 'CCHC', main: '<h1>CCHC</h1><p>Chưa có bài viết nào.</p>' };
    },
  },
  {
    id: 'the column is a page of sections, the posts stand on theirs',
    of: JUSTICE,
    make: (draft) => {
      const parts = ['chi-dao', 'tin-tuc'].map((part) => `${JUSTICE.column}/${part}`);
      draft.leaves[JUSTICE.column]!.main =
        `${column}<ul><li><a href="${parts[0]}">Chỉ đạo điều hành CCHC</a></li><li><a href="${parts[1]}">Tin tức CCHC</a></li></ul>`;
      draft.leaves[parts[0]!] = {
        title: 'Chỉ đạo điều hành CCHC',
        main: `<h1>Chỉ đạo điều hành CCHC</h1>${listOf(JUSTICE.posts.slice(0, 2))}`,
      };
      draft.leaves[parts[1]!] = {
        title: 'Tin tức CCHC',
        main: `<h1>Tin tức CCHC</h1>${listOf(JUSTICE.posts.slice(2))}`,
      };
    },
    truth: { column: { outcome: 'passed', details: { newest: '2022-11-14' } } },
  },
  {
    id: 'the number is torn into pieces and the label follows it',
    of: TOURISM,
    make: (draft) => {
      draft.hotline = `<div class="box"><p><b>(0263)</b> <span>3.822</span><span>.605</span> (đường dây nóng)</p><p>Thư: ${TOURISM.mail}</p></div>`;
    },
  },
  {
    id: 'label in the head of a column, number in the cell below',
    of: BUILDING,
    make: (draft) => {
      draft.hotline = `<table><tr><th>Đường dây nóng</th><th>Hộp thư</th></tr><tr><td>${BUILDING.phone[0]}</td><td>${BUILDING.mail}</td></tr></table>`;
    },
  },
  {
    id: 'mail written so that machines do not see it',
    of: TRANSPORT,
    make: (draft) => {
      draft.hotline = `<p>Hotline: ${TRANSPORT.phone[0]}</p><p>Email: hotline.sgtvt(at)hagiang.gov.vn</p>`;
    },
    truth: { hotline: { outcome: ['passed', 'partial'] } },
  },
  {
    id: 'the page of the hotline holds a scan alone',
    of: JUSTICE,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = '<p><a href="/ddn.html">Đường dây nóng</a></p>';
      draft.leaves['/ddn.html'] = {
        title: 'Đường dây nóng',
        main: '<h1>Đường dây nóng</h1><p><img src="/anh/thong-bao-ddn.jpg" alt="" width="800"></p>',
      };
    },
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the number stands in the value of a button',
    of: TOURISM,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline =
        '<p>Đường dây nóng <button onclick="location.href=\'tel:02633822605\'">0263 3822 605</button></p>';
    },
    truth: { hotline: only('passed', { phones: ['+842633822605'] }) },
  },
  {
    id: 'the line of the police, of the province and our own in one box',
    of: JUSTICE,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline =
        '<div class="box"><h3>Số điện thoại cần biết</h3><ul><li>Đường dây nóng của Ủy ban nhân dân tỉnh: 0294 3866 888</li><li>Đường dây nóng Công an tỉnh: 0294 3852 113</li><li>Đường dây nóng của Sở Tư pháp: 0294 3855 093</li></ul></div>';
    },
    truth: { hotline: only('passed', { phones: ['+842943855093'], conflicts: [] }) },
  },
  {
    id: 'one number in three writings on three pages is no conflict',
    of: BUILDING,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = '<p>Hotline: 02143842117</p>';
      draft.leaves['/lien-he']!.main += '<p>Đường dây nóng: +84 (214) 3.842.117</p>';
      draft.footer += '<p>Đường dây nóng: 0214 3842 117</p>';
    },
    truth: { hotline: only('passed', { phones: ['+842143842117'], conflicts: [] }) },
  },
];

export const MORE: readonly Trap[] = [...COLUMN_PAGERS, ...PROCEDURE_PAGERS, ...MOODS, ...PLACES];
