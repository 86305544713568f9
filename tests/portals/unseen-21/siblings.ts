/** Other forms of what the first run got wrong, and look-alikes of them. */

import { BUILDING, JUSTICE, MONTHS, TOURISM, TRANSPORT } from './departments.ts';
import { article, detail, htmlOf, listOf, PARTS, tableOf, type Draft, type Post } from './draft.ts';
import { but, healthy, only, type Trap } from './trap.ts';

const h1 = '<h1>Thủ tục hành chính</h1>';
const column = '<h1>Cải cách hành chính</h1>';
const HIDDEN =
  '<input type="hidden" name="__EVENTTARGET" value=""/><input type="hidden" name="__EVENTARGUMENT" value=""/>';

/** Procedures one to a page; `turn` is the control that asks for the next one, `asked` whether a post asks for it. */
function onePerPage(draft: Draft, turn: string, asked: (sent: URLSearchParams) => boolean): void {
  const { list, procedures } = draft.of;
  draft.served[list] = (request) => {
    const sent = new URLSearchParams(request.body);
    const now = Number(sent.get('__VIEWSTATE')?.slice(1) ?? 0);
    const chosen = Number(sent.get('ddlPage') ?? now + 2) - 1;
    const at = request.method === 'POST' && asked(sent) ? Math.min(chosen, procedures.length - 1) : now;
    const more = at + 1 < procedures.length ? turn : '';
    return htmlOf(draft, list, {
      main: `${h1}<form method="post" action="" id="form1">${HIDDEN}<input type="hidden" name="__VIEWSTATE" value="v${at}"/>${tableOf(procedures.slice(at, at + 1))}<p>${more}</p></form>`,
    });
  };
}
const NOT_MISSING = { set: { outcome: ['passed', 'cantTell'] }, detail: { outcome: ['passed', 'cantTell'] } } as const;

const OLDER: readonly Post[] = ['2022-07-19', '2022-05-17', '2022-04-20', '2022-03-09', '2022-02-16', '2022-01-12'].map(
  (date, index) => ({
    date,
    path: `/cu/tin-${index}`,
    title: `Chuyên đề thứ ${index + 2} về cải cách hành chính của ngành`,
  }),
);
const WHOLE = { ...MONTHS, '2022-07': 1, '2022-05': 1, '2022-04': 1, '2022-03': 1, '2022-02': 1, '2022-01': 1 };
const addOlder = (draft: Draft): void => {
  for (const post of OLDER) draft.leaves[post.path] = article(post);
};
const monthly = { perMonth: 1, maxAgeDays: 30 } as const;

const dropDetails = (draft: Draft): void => {
  for (const { path } of draft.of.procedures) delete draft.leaves[path];
};
const dropPosts = (draft: Draft): void => {
  for (const { path } of draft.of.posts) delete draft.leaves[path];
};
const other = (code: string, name: string): string =>
  `<table><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr><tr><td>1</td><td>${code}</td><td>${name}</td></tr></table>`;

export const SIBLINGS: readonly Trap[] = [
  {
    id: 'procedures turned by an arrow alone that posts the form',
    of: BUILDING,
    make: (draft) =>
      onePerPage(
        draft,
        `<a href="javascript:__doPostBack('ctl00$next','')">&gt;</a>`,
        (sent) => sent.get('__EVENTTARGET') === 'ctl00$next',
      ),
    truth: NOT_MISSING,
  },
  {
    id: 'procedures turned by a button of the form',
    of: BUILDING,
    make: (draft) =>
      onePerPage(draft, '<input type="submit" name="btnNext" value="Trang sau"/>', (sent) => sent.has('btnNext')),
    truth: NOT_MISSING,
  },
  {
    id: 'procedures turned by a picture button of the form',
    of: BUILDING,
    make: (draft) =>
      onePerPage(draft, '<input type="image" name="imgNext" src="/Images/next.gif" alt="Trang sau"/>', (sent) =>
        sent.has('imgNext.x'),
      ),
    truth: NOT_MISSING,
  },
  {
    id: 'more procedures by a see-more that posts the form',
    of: BUILDING,
    make: (draft) =>
      onePerPage(
        draft,
        `<a href="javascript:__doPostBack('ctl00$lbMore','')">Xem thêm thủ tục</a>`,
        (sent) => sent.get('__EVENTTARGET') === 'ctl00$lbMore',
      ),
    truth: NOT_MISSING,
  },
  {
    id: 'pages of procedures chosen in a select that posts the form',
    of: BUILDING,
    make: (draft) =>
      onePerPage(
        draft,
        `Trang <select name="ddlPage" onchange="javascript:setTimeout('__doPostBack(\\'ddlPage\\',\\'\\')', 0)"><option selected="selected" value="1">1</option><option value="2">2</option><option value="3">3</option></select>`,
        (sent) => sent.get('__EVENTTARGET') === 'ddlPage',
      ),
    truth: NOT_MISSING,
  },
  {
    id: 'pages of procedures chosen in a select of a form that is fetched',
    of: TRANSPORT,
    make: (draft) => {
      draft.served[TRANSPORT.list] = (asked) => {
        const at = Number(new URL(asked.path, 'http://x').searchParams.get('trang') ?? 1);
        return htmlOf(draft, TRANSPORT.list, {
          main: `${h1}${tableOf(TRANSPORT.procedures.slice(at - 1, at))}<form method="get" action="/tthc.php">Trang <select name="trang" onchange="this.form.submit()">${[1, 2, 3].map((page) => `<option value="${page}"${page === at ? ' selected' : ''}>${page}</option>`).join('')}</select></form>`,
        });
      };
    },
    truth: NOT_MISSING,
  },
  {
    id: 'an empty list of posts that bears the number of its category, and a file of scripts',
    of: TOURISM,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.leaves[TOURISM.column]!.main =
        `${column}<ul class="ds-bai-viet" data-chuyenmuc="7" data-sotin="10"></ul><script src="/js/portal.js"></script>`;
      dropPosts(draft);
    },
    truth: { column: only('cantTell') },
  },
  {
    id: 'a table of procedures that a library fills',
    of: TOURISM,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.leaves[TOURISM.list]!.main =
        `${h1}<table id="tblTTHC"><thead><tr><th>Mã</th><th>Tên thủ tục</th></tr></thead><tbody></tbody></table><script>$('#tblTTHC').DataTable({ajax:{url:'/api/tthc',type:'POST'}})</script>`;
      dropDetails(draft);
    },
    truth: { set: only('cantTell'), detail: only('cantTell') },
  },
  {
    id: 'a template that nobody filled',
    of: TOURISM,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.leaves[TOURISM.column]!.main =
        `${column}<div id="vue-tin"><div class="o" v-for="t in dsTin"><a :href="t.link">{{ t.tieuDe }}</a><span>{{ t.ngay }}</span></div></div><script src="/js/vue.min.js"></script><script src="/js/tin.js"></script>`;
      dropPosts(draft);
    },
    truth: { column: only('cantTell') },
  },
  {
    id: 'an element that an application made up',
    of: TOURISM,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.leaves[TOURISM.column]!.main =
        `${column}<news-list category="cchc" page-size="10"></news-list><script type="module" src="/assets/news-list.js"></script>`;
      dropPosts(draft);
    },
    truth: { column: only('cantTell') },
  },
  {
    id: 'an empty list of the server, and a counter of visits that asks a server for its own number',
    of: TRANSPORT,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.leaves[TRANSPORT.column]!.main = `${column}<ul class="ds-tin"></ul>`;
      draft.footer += `<p>Lượt truy cập: <span id="dem">0</span></p><script>$.get('/dem.php', function (n) { $('#dem').text(n); });</script>`;
      dropPosts(draft);
    },
    truth: { column: { outcome: 'failed' } },
  },
  {
    id: 'a see-more that brings json, and months to fill',
    of: TOURISM,
    column: monthly,
    make: (draft) => {
      addOlder(draft);
      draft.leaves[TOURISM.column]!.main =
        `${column}<div class="ds">${listOf(TOURISM.posts)}</div><a href="javascript:;" class="xem-them" data-href="/api/bai-viet?chuyenmuc=12&amp;trang=2">Xem thêm tin</a>`;
      draft.served['/api/bai-viet?chuyenmuc=12&trang=2'] = {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          items: OLDER.map(({ title, path, date }) => ({ title, url: path, publishedDate: `${date}T08:00:00` })),
        }),
      };
    },
    truth: { column: only(['passed', 'cantTell']) },
  },
  {
    id: 'a see-more with a page number for its script, and months to fill',
    of: JUSTICE,
    column: monthly,
    options: ['--render', 'never'],
    make: (draft) => {
      addOlder(draft);
      draft.leaves[JUSTICE.column]!.main =
        `${column}<div class="ds">${listOf(JUSTICE.posts)}</div><button class="btn" data-page="2" onclick="taiThem(this)">Tải thêm</button><script src="/js/tin.js"></script>`;
    },
    truth: { column: only('cantTell') },
  },
  {
    id: 'a see-more that keeps the query of the next page',
    of: JUSTICE,
    column: monthly,
    make: (draft) => {
      addOlder(draft);
      draft.leaves[JUSTICE.column]!.main =
        `${column}<div class="ds">${listOf(JUSTICE.posts)}</div><a href="#" class="more" data-next="?page=2">Tải thêm</a>`;
      draft.leaves[`${JUSTICE.column}?page=2`] = {
        title: 'Cải cách hành chính',
        main: `${column}<div class="ds">${listOf(OLDER)}</div>`,
      };
    },
    truth: { column: but(healthy(JUSTICE).column, 'passed', { inPeriod: 12, byMonth: WHOLE }) },
  },
  {
    id: 'a see-more of htmx that brings bare entries',
    of: TOURISM,
    column: monthly,
    make: (draft) => {
      addOlder(draft);
      draft.leaves[TOURISM.column]!.main =
        `${column}<div id="ds">${listOf(TOURISM.posts)}</div><button hx-get="/manh/tin?p=2" hx-target="#ds" hx-swap="beforeend">Xem thêm</button>`;
      draft.served['/manh/tin?p=2'] = listOf(OLDER);
    },
    truth: { column: but(healthy(TOURISM).column, 'passed', { inPeriod: 12, byMonth: WHOLE }) },
  },
  {
    id: 'a block beside the column has a see-more of its own for other news',
    of: TOURISM,
    make: (draft) => {
      draft.leaves[TOURISM.column]!.main =
        `${column}<div class="ds">${listOf(TOURISM.posts)}</div><div class="block"><h3>Video</h3><p>Phóng sự ảnh của ngành</p><button data-url="/ajax/video?page=2">Xem thêm</button></div>`;
      draft.served['/ajax/video?page=2'] =
        '<div class="v"><a href="/video/5">Phóng sự về mùa lễ hội hoa của thành phố</a> (02/09/2022)</div>';
      draft.leaves['/video/5'] = article({
        path: '/video/5',
        title: 'Phóng sự về mùa lễ hội hoa của thành phố',
        date: '2022-09-02',
      });
    },
    truth: { column: { outcome: 'passed' } },
  },
  ...(
    [
      ['B. Thủ tục thuộc Ban Quản lý Khu kinh tế', '1.009645', 'Cấp giấy chứng nhận đăng ký đầu tư trong khu kinh tế'],
      [
        'II. THỦ TỤC THỰC HIỆN TẠI ỦY BAN NHÂN DÂN CẤP XÃ',
        '2.000986',
        'Liên thông khai sinh, thẻ bảo hiểm y tế cho trẻ',
      ],
      ['Thủ tục ngành Giáo dục và Đào tạo', '1.005090', 'Xét tuyển học sinh vào trường dân tộc nội trú'],
      ['Thủ tục của các sở, ngành khác', '1.004172', 'Tặng danh hiệu nghệ nhân nhân dân'],
      ['Sở Công Thương (1 thủ tục)', '2.000633', 'Cấp giấy phép bán buôn sản phẩm rượu trong tỉnh'],
    ] as const
  ).map(([heading, code, name], index): Trap => ({
    id: `a part of another body under: ${heading}`,
    of: TRANSPORT,
    make: (draft) => {
      const own = '<h3>Thủ tục của Sở Giao thông vận tải</h3>';
      const foreign = index % 2 === 0 ? `<h3>${heading}</h3>` : `<p><b>${heading}</b></p>`;
      draft.leaves[TRANSPORT.list]!.main = `${h1}${own}${tableOf(TRANSPORT.procedures)}${foreign}${other(code, name)}`;
    },
  })),
  {
    id: 'a row across the table says whose the next ones are',
    of: BUILDING,
    make: (draft) => {
      const row = ({ code, name, path }: (typeof BUILDING.procedures)[number]): string =>
        `<tr><td>${code}</td><td><a href="${path}">${name}</a></td></tr>`;
      draft.leaves[BUILDING.list]!.main =
        `${h1}<table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tr><td colspan="2"><b>I. Thủ tục của Sở Xây dựng</b></td></tr>${BUILDING.procedures.map(row).join('')}<tr><td colspan="2"><b>II. Thủ tục của Sở Công Thương</b></td></tr><tr><td>2.000633.000.00.00.H38</td><td>Cấp giấy phép bán buôn sản phẩm rượu trong tỉnh</td></tr></table>`;
    },
  },
  {
    id: 'labels of parts in bold that nobody closed',
    of: TRANSPORT,
    make: (draft) => {
      for (const one of TRANSPORT.procedures)
        draft.leaves[one.path]!.main =
          `<h1>${one.name}</h1><p>Mã thủ tục: ${one.code}</p>${PARTS.map(([label, text]) => `<p><b>${label}<p>${text}`).join('')}`;
    },
  },
  {
    id: 'a table of parts without a single end tag',
    of: TRANSPORT,
    make: (draft) => {
      for (const one of TRANSPORT.procedures)
        draft.leaves[one.path]!.main =
          `<h1>${one.name}</h1><table border=1><tr><td>Mã thủ tục<td>${one.code}${PARTS.map(([label, text]) => `<tr><td>${label}<td>${text}`).join('')}</table>`;
    },
  },
  {
    id: 'links of the list that nobody closed',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves[TRANSPORT.column]!.main =
        `${column}<ul>${TRANSPORT.posts.map(({ path, title, date }) => `<li><a href=${path}>${title} (${date.split('-').reverse().join('/')})`).join('')}</ul>`;
    },
  },
  {
    id: 'headings that hold their subtitle as a block stay headings',
    of: BUILDING,
    make: (draft) => {
      for (const one of BUILDING.procedures)
        draft.leaves[one.path]!.main = detail(one).replace(
          /<h3>(.*?)<\/h3>/g,
          '<h3><div class="so"></div><div class="nhan">$1</div></h3>',
        );
    },
  },
  {
    id: 'rows to a page are chosen by links of numbers, columns sort by their heads',
    of: TOURISM,
    make: (draft) => {
      const sorts = tableOf(TOURISM.procedures).replace(
        /<th>([^<]*)<\/th>/g,
        (_, head: string) => `<th><a href="${TOURISM.list}?sort=${head.length}&amp;order=asc">${head} ▲</a></th>`,
      );
      const sizes = [10, 20, 50].map((size) => `<a href="${TOURISM.list}?so-dong=${size}">${size}</a>`).join(' ');
      draft.served[TOURISM.list] = () =>
        htmlOf(draft, TOURISM.list, { main: `${h1}<p>Hiển thị ${sizes} dòng</p>${sorts}` });
    },
  },
];
