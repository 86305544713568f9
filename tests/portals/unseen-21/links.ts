/** How one comes from page to page. */

import { BUILDING, JUSTICE, MONTHS, TOURISM, TRANSPORT } from './departments.ts';
import { article, detail, dmy, htmlOf, listOf, menuOf, tableOf, type Draft, type Post } from './draft.ts';
import { but, healthy, only, type Trap } from './trap.ts';

const each = (draft: Draft, change: (href: string, words: string) => string): string =>
  draft.links.map(([href, words]) => change(href, words)).join('');

/** Older posts for the later pages of a column. */
const OLDER: readonly Post[] = [
  ['2022-05-17', 'Bộ phận một cửa nâng tỷ lệ trả kết quả trước hạn trong cải cách hành chính'],
  ['2022-04-20', 'Phổ biến bộ tiêu chí chấm điểm cải cách hành chính'],
  ['2022-03-09', 'Lịch kiểm tra việc thực hiện cải cách hành chính'],
  ['2022-02-16', 'Sở ban hành kế hoạch tuyên truyền cải cách hành chính'],
  ['2022-01-12', 'Tổng kết một năm cải cách hành chính của ngành'],
].map(([date = '', title = ''], index) => ({ date, title, path: `/cu/bai-${index + 1}` }));
const ALL_MONTHS = { ...MONTHS, '2022-05': 1, '2022-04': 1, '2022-03': 1, '2022-02': 1, '2022-01': 1 };

function addOlder(draft: Draft): void {
  for (const post of OLDER) draft.leaves[post.path] = article(post);
}

const whole = (of: Trap['of']) => but(healthy(of).column, 'passed', { inPeriod: 11, byMonth: ALL_MONTHS });

/** A WebForms pager: page 1 is the plain address, the others come by posting the form. */
function postbackPager(
  draft: Draft,
  path: string,
  pages: readonly string[],
  { broken = false, pager }: { broken?: boolean; pager?: string } = {},
): void {
  const heading = draft.leaves[path]?.main.replace(/<\/h1>.*$/s, '</h1>') ?? '';
  const form = (index: number): string =>
    `<form name="aspnetForm" method="post" action="${path.replace(/^.*\//, '')}" id="aspnetForm"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM${index}" />
<script type="text/javascript">function __doPostBack(t,a){var f=document.forms['aspnetForm'];f.__EVENTTARGET.value=t;f.__EVENTARGUMENT.value=a;f.submit();}</script>
${heading}<div class="list">${pages[index]}</div><div class="paging">${
      pager ??
      pages
        .map((_, at) =>
          at === index
            ? `<span>${at + 1}</span>`
            : `<a href="javascript:__doPostBack('ctl00$cph$gv','Page$${at + 1}')">${at + 1}</a>`,
        )
        .join('&nbsp;')
    }</div></form>`;
  draft.served[path] = (asked) => {
    if (asked.method !== 'POST') return htmlOf(draft, path, { main: form(0) });
    if (broken)
      return {
        status: 500,
        body: '<html><title>Runtime Error</title><body>Server Error in / Application.</body></html>',
      };
    const sent = new URLSearchParams(asked.body);
    const at = Number(/\d+$/.exec(sent.get('__EVENTARGUMENT') ?? '')?.[0] ?? 1) - 1;
    if (!sent.has('__VIEWSTATE') || pages[at] === undefined) return { status: 500, body: 'Invalid viewstate' };
    return htmlOf(draft, path, { main: form(at) });
  };
}

const pinned = (post: Post): string =>
  `<p class="ghim"><img src="/i/pin.gif" alt="Tin ghim"> <a href="${post.path}">${post.title}</a> (${dmy(post.date)})</p>`;

export const LINKS: readonly Trap[] = [
  {
    id: 'relative links under a base that is a folder',
    of: TOURISM,
    make: (draft) => {
      draft.finish = (html) =>
        html
          .replaceAll('href="/chuyen-muc/', 'href="')
          .replaceAll('href="/bai-viet/', 'href="../bai-viet/')
          .replaceAll('<a class="nav-link" href="/"', '<a class="nav-link" href="../"')
          .replace('<head>', '<head><base href="/chuyen-muc/">');
    },
  },
  {
    id: 'relative links without a slash, read from pages of different depth',
    of: JUSTICE,
    make: (draft) => {
      draft.finish = (html, path) => {
        const up = '../'.repeat(path.split('/').length - 2);
        return html.replace(/href="\/(?!")/g, `href="${up === '' ? './' : up}`);
      };
    },
  },
  {
    id: 'spaces, tabs and line breaks around and within the addresses',
    of: TRANSPORT,
    make: (draft) => {
      draft.menu = each(draft, (href, words) => `<a href="  ${href.slice(0, 4)}\n${href.slice(4)}\t ">${words}</a> | `);
    },
  },
  {
    id: 'addresses with vietnamese letters as they are',
    of: TOURISM,
    make: (draft) => {
      for (const [from, to] of [
        [TOURISM.column, '/chuyên-mục/cải-cách-hành-chính'],
        [TOURISM.list, '/chuyên-mục/thủ tục hành chính'],
      ] as const) {
        draft.leaves[to] = draft.leaves[from]!;
        delete draft.leaves[from];
        draft.links = draft.links.map(([href, words]) => [href === from ? to : href, words]);
      }
    },
    truth: {
      column: but(healthy(TOURISM).column, 'passed', { url: '/chuyên-mục/cải-cách-hành-chính' }),
      set: but(healthy(TOURISM).set, 'passed', { lists: ['/chuyên-mục/thủ tục hành chính'] }),
    },
  },
  {
    id: 'a menu of table cells that only their onclick leads anywhere',
    of: BUILDING,
    make: (draft) => {
      draft.menu = each(
        draft,
        (href, words) => `<td style="cursor:pointer" onclick="location.href='${href}';">${words}</td>`,
      );
    },
  },
  {
    id: 'a menu of buttons: window.location, document.location, window.open',
    of: JUSTICE,
    make: (draft) => {
      const ways = [
        `window.location='@'`,
        `document.location.href = &quot;@&quot;`,
        `window.open('@','_self')`,
        `self.location.assign('@'); return false;`,
        `top.location.href='@'`,
        `window.location.replace('@')`,
      ];
      let turn = 0;
      draft.menu = each(
        draft,
        (href, words) =>
          `<button type="button" onclick="${(ways[turn++ % ways.length] ?? '').replace('@', href)}">${words}</button>`,
      );
    },
  },
  {
    id: 'links that go to javascript:void(0) and mean their onclick',
    of: TOURISM,
    make: (draft) => {
      draft.menu = each(
        draft,
        (href, words) =>
          `<li class="nav-item"><a class="nav-link" href="javascript:void(0);" onclick="javascript:location.href='${href}'">${words}</a></li>`,
      );
    },
  },
  {
    id: 'links whose address is a script that goes there',
    of: BUILDING,
    make: (draft) => {
      draft.menu = each(
        draft,
        (href, words) => `<td><a href="javascript:window.location.href='${href}'">${words}</a></td>`,
      );
    },
  },
  {
    id: 'three ways into the column and the list: an alt, a file name, a slug',
    of: TOURISM,
    make: (draft) => {
      draft.links.splice(3, 2);
      draft.leaves['/']!.main =
        `<div class="banners"><a href="${TOURISM.column}"><img src="/upload/qc/bn01.png" alt="Chuyên mục Cải cách hành chính"></a><a href="${TOURISM.list}"><img src="/upload/qc/bo-thu-tuc-hanh-chinh.png" alt=""></a></div>`;
    },
  },
  {
    id: 'bare pictures: the address alone tells of the column, its file name of nothing',
    of: TOURISM,
    make: (draft) => {
      draft.links.splice(3, 2);
      draft.leaves['/']!.main =
        `<table><tr><td><a href="${TOURISM.column}" target="_blank"><img src="/upload/qc/bn248x50.png"></a></td><td><a href="${TOURISM.list}"><img src="/upload/qc/bn248x51.png"></a></td></tr></table>`;
    },
  },
  {
    id: 'an image map is the only way',
    of: BUILDING,
    make: (draft) => {
      draft.links.splice(3, 2);
      draft.leaves['/']!.main =
        `<img src="/Images/sodo.png" usemap="#m" alt=""/><map name="m"><area shape="rect" coords="0,0,90,40" href="${BUILDING.column}" alt="Cải cách hành chính"/><area shape="rect" coords="0,40,90,80" href="${BUILDING.list}" alt="Thủ tục hành chính"/></map>`;
    },
  },
  {
    id: 'a select whose options are the pages',
    of: TRANSPORT,
    make: (draft) => {
      draft.links.splice(4, 1);
      draft.leaves['/']!.main =
        `<form><select name=lk onchange="if(this.value) window.location.href=this.value"><option value="">-- Chuyên trang --</option><option value="${TRANSPORT.list}">Thủ tục hành chính</option></select></form>`;
    },
    truth: { set: but(healthy(TRANSPORT).set, 'passed'), detail: healthy(TRANSPORT).detail },
  },
  {
    id: 'later pages of the column come by postback, the newest stands on page 2 and an old one is pinned',
    of: BUILDING,
    column: { perMonth: 1, maxAgeDays: 30 },
    asOf: '2022-11-20',
    make: (draft) => {
      addOlder(draft);
      const [newest, ...rest] = BUILDING.posts;
      const last = OLDER.at(-1)!;
      const pin = pinned(last);
      postbackPager(draft, BUILDING.column, [
        `${pin}${listOf(rest.slice(1))}`,
        `${pin}${listOf([newest!, rest[0]!])}`,
        `${pin}${listOf(OLDER.slice(0, -1))}`,
      ]);
    },
    truth: {
      column: only('partial', {
        url: BUILDING.column,
        linkedFromHome: true,
        newest: '2022-11-14',
        ageDays: 6,
        inPeriod: 11,
        byMonth: ALL_MONTHS,
        undated: 0,
      }),
    },
  },
  {
    id: 'postback paging of the column, months all full',
    of: BUILDING,
    column: { perMonth: 1, maxAgeDays: 30 },
    make: (draft) => {
      draft.leaves['/cu/bai-7'] = article({
        path: '/cu/bai-7',
        title: 'Tháng bảy, cải cách hành chính nhìn từ bộ phận một cửa',
        date: '2022-07-19',
      });
      addOlder(draft);
      const july = {
        path: '/cu/bai-7',
        title: 'Tháng bảy, cải cách hành chính nhìn từ bộ phận một cửa',
        date: '2022-07-19',
      };
      postbackPager(draft, BUILDING.column, [
        listOf(BUILDING.posts),
        listOf([july, ...OLDER.slice(0, 2)]),
        listOf(OLDER.slice(2)),
      ]);
    },
    truth: {
      column: but(healthy(BUILDING).column, 'passed', { inPeriod: 12, byMonth: { ...ALL_MONTHS, '2022-07': 1 } }),
    },
  },
  {
    id: 'postback paging of the procedures by next and last only',
    of: BUILDING,
    make: (draft) => {
      const [one, two, three] = BUILDING.procedures;
      const pages = [tableOf([one!]), tableOf([two!]), tableOf([three!])];
      const heading = '<h1>Thủ tục hành chính</h1>';
      draft.served[BUILDING.list] = (asked) => {
        const sent = new URLSearchParams(asked.body);
        const now = asked.method === 'POST' ? Number(sent.get('__VIEWSTATE')?.slice(1) ?? 0) : 0;
        const to = sent.get('__EVENTTARGET') ?? '';
        const at = asked.method !== 'POST' ? 0 : to.endsWith('lnkNext') ? now + 1 : to.endsWith('lnkLast') ? 2 : now;
        const pager =
          at < 2
            ? `<a id="ctl00_lnkNext" href="javascript:__doPostBack(&#39;ctl00$lnkNext&#39;,&#39;&#39;)">Trang sau</a> <a id="ctl00_lnkLast" href="javascript:__doPostBack(&#39;ctl00$lnkLast&#39;,&#39;&#39;)">Trang cuối</a>`
            : '';
        return htmlOf(draft, BUILDING.list, {
          main: `<form method="post" action="./thu-tuc-hanh-chinh.aspx" id="form1"><input type="hidden" name="__EVENTTARGET" value=""/><input type="hidden" name="__EVENTARGUMENT" value=""/><input type="hidden" name="__VIEWSTATE" value="v${at}"/>${heading}${pages[at]}<div>${pager}</div></form>`,
        });
      };
    },
    truth: { detail: { outcome: 'passed' } },
  },
  {
    id: 'postback paging that answers with a server error: months cannot be told',
    of: BUILDING,
    column: { perMonth: 1, maxAgeDays: 30 },
    make: (draft) => {
      postbackPager(draft, BUILDING.column, [listOf(BUILDING.posts), listOf(OLDER)], { broken: true });
    },
    truth: { column: only('cantTell') },
    crawl: { errors: [[`${BUILDING.column}#postback=ctl00%24cph%24gv:Page%242`, 'http-500']] },
  },
  {
    id: 'a see-more button that names where the rest comes from',
    of: TOURISM,
    make: (draft) => {
      const [one, two, three] = TOURISM.procedures;
      draft.leaves[TOURISM.list]!.main =
        `<h1>Thủ tục hành chính</h1><div id="ds">${tableOf([one!, two!])}</div><button class="btn btn-more" data-url="/ajax/tthc?page=2" data-target="#ds">Xem thêm</button>`;
      draft.served['/ajax/tthc?page=2'] =
        `<table><tr><td>3</td><td>${three!.code}</td><td><a href="${three!.path}">${three!.name}</a></td></tr></table>`;
    },
    truth: { set: but(healthy(TOURISM).set, 'passed', { lists: [TOURISM.list, '/ajax/tthc?page=2'] }) },
  },
  {
    id: 'a see-more button for the column that asks for json',
    of: TOURISM,
    make: (draft) => {
      addOlder(draft);
      draft.leaves[TOURISM.column]!.main =
        `<h1>Cải cách hành chính</h1><div class="ds">${listOf(TOURISM.posts)}</div><a href="javascript:;" class="xem-them" data-href="/api/bai-viet?chuyenmuc=12&amp;trang=2">Xem thêm tin</a>`;
      draft.served['/api/bai-viet?chuyenmuc=12&trang=2'] = {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          items: OLDER.map((post) => ({
            title: post.title,
            url: post.path,
            publishedDate: `${post.date}T08:00:00+07:00`,
          })),
          hasMore: false,
        }),
      };
    },
    truth: { column: whole(TOURISM) },
    // data is not read, so that the months of what it holds stay uncounted
    known: ['column inPeriod', 'column byMonth'],
  },
  {
    id: 'a see-more button that only a script knows: the rest of the procedures is unknown',
    of: TOURISM,
    options: ['--render', 'never'],
    make: (draft) => {
      const [one, two] = TOURISM.procedures;
      draft.leaves[TOURISM.list]!.main =
        `<h1>Thủ tục hành chính</h1><div id="ds">${tableOf([one!, two!])}</div><button id="btnMore" type="button">Xem thêm</button><script>document.getElementById('btnMore').onclick=function(){napTiep(++trang)}</script>`;
    },
    truth: { set: only('cantTell'), detail: null },
  },
  {
    id: 'pages by number in the path',
    of: TOURISM,
    make: (draft) => {
      addOlder(draft);
      const pager =
        '<ul class="pagination"><li class="active"><span>1</span></li><li><a href="/chuyen-muc/cai-cach-hanh-chinh/trang-2">2</a></li><li><a href="/chuyen-muc/cai-cach-hanh-chinh/trang-2">»</a></li></ul>';
      draft.leaves[TOURISM.column]!.main += pager;
      draft.leaves['/chuyen-muc/cai-cach-hanh-chinh/trang-2'] = {
        title: 'Cải cách hành chính - Trang 2',
        main: `<h1>Cải cách hành chính</h1>${listOf(OLDER)}`,
      };
    },
    truth: { column: whole(TOURISM) },
  },
  {
    id: 'portlet addresses: cur in the query, the column open by its plid',
    of: JUSTICE,
    make: (draft) => {
      addOlder(draft);
      const at = `${JUSTICE.column}?p_p_id=101_INSTANCE_kX2&p_p_lifecycle=0&p_p_state=normal&_101_INSTANCE_kX2_delta=6&_101_INSTANCE_kX2_cur=2`;
      draft.leaves[JUSTICE.column]!.main +=
        `<div class="lfr-pagination"><ul><li class="disabled"><a href="javascript:;">Đầu</a></li><li><a href="${at.replaceAll('&', '&amp;')}">Tiếp theo</a></li></ul></div>`;
      draft.leaves[at] = { title: 'Cải cách hành chính', main: `<h1>Cải cách hành chính</h1>${listOf(OLDER)}` };
    },
    truth: { column: whole(JUSTICE) },
  },
  {
    id: 'everything is default.aspx with a number',
    of: BUILDING,
    make: (draft) => {
      const to = new Map(
        Object.keys(draft.leaves).map((path, index) => [
          path,
          path === '/' ? '/' : `/Default.aspx?tabid=${60 + index}&ItemID=${index * 3}`,
        ]),
      );
      draft.finish = (html) =>
        html.replace(
          /href="(\/[^"]*)"/g,
          (_, path: string) => `href="${(to.get(path) ?? path).replaceAll('&', '&amp;')}"`,
        );
      for (const [path, url] of to) {
        if (path === '/') continue;
        draft.served[url] = () => draft.finish(htmlOf(draft, path), path);
        draft.served[path] = { status: 404, body: 'The resource cannot be found.' };
      }
      draft.served['/Default.aspx'] = () => draft.finish(htmlOf(draft, '/'), '/');
    },
    truth: {
      column: but(healthy(BUILDING).column, 'passed', { url: '/Default.aspx?tabid=66&ItemID=18' }),
      set: but(healthy(BUILDING).set, 'passed', { lists: ['/Default.aspx?tabid=73&ItemID=39'] }),
    },
  },
  {
    id: 'a frameset: the menu in one frame, the home page in the other',
    of: TRANSPORT,
    make: (draft) => {
      const menu = menuOf(
        draft,
        (href, words) => `<a href="${href === '/' ? '/giua.php' : href}" target="chinh">${words}</a><br>`,
      );
      draft.menu = ' ';
      draft.leaves['/giua.php'] = {
        title: 'Trang chủ',
        main: `<p>Kính chào quý vị đến với trang tin của ${TRANSPORT.name}.</p>${draft.hotline}`,
      };
      draft.served['/trai.php'] =
        `<html><head><meta charset=utf-8><title>menu</title></head><body>${menu}</body></html>`;
      draft.served['/'] =
        `<html><head><meta charset=utf-8><title>${TRANSPORT.name}</title></head><frameset cols="180,*"><frame name="menu" src="/trai.php"><frame name="chinh" src="/giua.php"><noframes>Trình duyệt không hỗ trợ khung.</noframes></frameset></html>`;
    },
    truth: { hotline: but(healthy(TRANSPORT).hotline, 'passed', { url: '/giua.php' }) },
  },
  {
    id: 'the list of procedures stands in a frame of the same host',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.list]!.main =
        '<h1>Thủ tục hành chính</h1><iframe width="100%" height="900" src="/khung/ds-tthc.html"></iframe>';
      draft.served['/khung/ds-tthc.html'] =
        `<html><head><meta charset="utf-8"></head><body>${tableOf(JUSTICE.procedures)}</body></html>`;
    },
    truth: { set: but(healthy(JUSTICE).set, 'passed', { lists: ['/khung/ds-tthc.html'] }) },
  },
  {
    id: 'the list of procedures stands in a frame of another host',
    of: JUSTICE,
    make: (draft, { other }) => {
      draft.served[JUSTICE.list] = () =>
        htmlOf(draft, JUSTICE.list, {
          main: `<h1>Thủ tục hành chính</h1><iframe width="100%" height="900" src="${other()}/ds"></iframe>`,
        });
    },
    other: { '/ds': `<html><head><meta charset="utf-8"></head><body>${tableOf(JUSTICE.procedures)}</body></html>` },
    truth: { set: only('cantTell'), detail: only('cantTell') },
  },
  {
    id: 'the hotline stands in a frame of the home page',
    of: JUSTICE,
    make: (draft) => {
      const block = draft.hotline;
      draft.hotline = '<iframe src="/khung/hotline.html" frameborder="0" scrolling="no" height="90"></iframe>';
      draft.served['/khung/hotline.html'] = `<html><head><meta charset="utf-8"></head><body>${block}</body></html>`;
    },
    truth: { hotline: { outcome: 'passed', details: { phones: [JUSTICE.phone[1]], emails: [JUSTICE.mail] } } },
  },
  {
    id: 'the details open as rows of the list that a postback selects',
    of: BUILDING,
    make: (draft) => {
      draft.served[BUILDING.list] = (asked) => {
        const to = new URLSearchParams(asked.body).get('__EVENTTARGET') ?? '';
        const chosen = BUILDING.procedures[Number(/\d+$/.exec(to)?.[0] ?? -1)];
        const rows = BUILDING.procedures
          .map(
            ({ code, name }, at) =>
              `<tr><td>${code}</td><td><a href="javascript:__doPostBack('ctl00$rpt$lnk${at}','')">${name}</a></td></tr>`,
          )
          .join('');
        const hidden =
          '<input type="hidden" name="__EVENTTARGET" value=""/><input type="hidden" name="__EVENTARGUMENT" value=""/><input type="hidden" name="__VIEWSTATE" value="abc"/>';
        return htmlOf(draft, BUILDING.list, {
          main: `<form method="post" action="" id="f">${hidden}${chosen && asked.method === 'POST' ? detail(chosen) : `<h1>Thủ tục hành chính</h1><table><tr><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${rows}</table>`}</form>`,
        });
      };
      for (const { path } of BUILDING.procedures) delete draft.leaves[path];
    },
    truth: { detail: { outcome: ['passed', 'cantTell'] } },
  },
  {
    id: 'links to the same host by its other scheme, and only http answers',
    of: TOURISM,
    make: (draft, { here }) => {
      const leaves = { ...draft.leaves };
      for (const path of Object.keys(leaves)) {
        draft.served[encodeURI(path)] = () =>
          htmlOf(draft, path).replace(/href="\//g, `href="${here().replace('http:', 'https:')}/`);
      }
    },
    truth: {
      hotline: { outcome: 'passed' },
      column: { outcome: ['passed', 'cantTell'] },
      set: { outcome: ['passed', 'cantTell'] },
      detail: { outcome: ['passed', 'cantTell'] },
    },
  },
];
