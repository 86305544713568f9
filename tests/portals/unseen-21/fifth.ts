/** A fifth sitting: what nobody sees, numbers that are none, portals without an end. */

import { gzipSync } from 'node:zlib';
import { BUILDING, JUSTICE, TOURISM, TRANSPORT } from './departments.ts';
import { article, detail, dmy, htmlOf, listOf, PARTS, tableOf, type Draft } from './draft.ts';
import { but, healthy, only, type Outcome, type Trap } from './trap.ts';

const h1 = '<h1>Thủ tục hành chính</h1>';
const column = '<h1>Cải cách hành chính</h1>';
const ended = ['settled', 'exhausted'];
const FINE = { ended, errors: [], onlyErrors: true } as const;
const dropDetails = (draft: Draft): void => {
  for (const { path } of draft.of.procedures) delete draft.leaves[path];
};
const dropPosts = (draft: Draft): void => {
  for (const { path } of draft.of.posts) delete draft.leaves[path];
};

const NUMBERS: readonly (readonly [id: string, block: string, outcome: Outcome | readonly Outcome[]])[] = [
  ['of whoever built the site', '<p>Thiết kế bởi VNPT Lâm Đồng - Hotline: 1800 1166</p>', 'failed'],
  ['that is a fax after all', '<div class="box"><h3>Đường dây nóng</h3><p>Fax: 0263 3822 606</p></div>', 'failed'],
  ['that a template ships with', '<p>Hotline: 0123 456 789</p>', 'failed'],
  ['of zeros', '<p>Đường dây nóng: 0000 000 000</p>', 'failed'],
  ['with crosses for digits', '<p>Đường dây nóng: 0263 3xxx xxx</p>', 'failed'],
  ['of a ward', '<p>Đường dây nóng của Ủy ban nhân dân phường 4: 0263 3822 777</p>', 'failed'],
  ['in a comment of the markup', '<!-- <p>Đường dây nóng: 0263 3822 605</p> -->', 'failed'],
  ['in a script', '<script>var hotline = "Đường dây nóng: 0263 3822 605";</script>', 'failed'],
  ['of a taxi firm on the banner', '<p>Taxi Phương Trang - tổng đài: 0263 3555 555</p>', 'failed'],
];

export const FIFTH: readonly Trap[] = [
  ...NUMBERS.map(([id, block, outcome]): Trap => ({
    id: `a number ${id}`,
    of: TOURISM,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = block;
    },
    truth: { hotline: { outcome } },
  })),
  {
    id: 'the procedures stand in a comment of the markup',
    of: BUILDING,
    make: (draft) => {
      draft.leaves[BUILDING.list]!.main = `${h1}<!-- ${tableOf(BUILDING.procedures)} --><p>Đang cập nhật</p>`;
      dropDetails(draft);
    },
    truth: { set: { outcome: 'failed' }, detail: { outcome: 'failed' } },
  },
  {
    id: 'tabs of parts whose panes are empty',
    of: TOURISM,
    make: (draft) => {
      for (const one of TOURISM.procedures)
        draft.leaves[one.path]!.main =
          `<h1>${one.name}</h1><p>Mã thủ tục: ${one.code}</p><ul class="nav nav-tabs">${PARTS.map(([label], at) => `<li><a data-toggle="tab" href="#t${at}">${label}</a></li>`).join('')}</ul><div class="tab-content">${PARTS.map((_, at) => `<div id="t${at}" class="tab-pane"></div>`).join('')}</div>`;
    },
    truth: { detail: { outcome: ['failed', 'partial', 'cantTell'] } },
  },
  {
    id: 'details show one procedure for another',
    of: TRANSPORT,
    make: (draft) => {
      const [one, two] = TRANSPORT.procedures;
      draft.leaves[two!.path] = { title: one!.name, main: detail(one!) };
    },
    truth: { detail: { outcome: ['partial', 'cantTell'] } },
  },
  {
    id: 'the same procedures under the code of another province',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.list]!.main =
        `${h1}${tableOf(JUSTICE.procedures.map((one) => ({ ...one, code: one.code.replace('H59', 'H01') })))}`;
    },
    truth: { set: { outcome: ['failed', 'partial', 'cantTell'] }, detail: null },
  },
  {
    id: 'the link to the column is hidden in a comment, the column lives',
    of: TOURISM,
    make: (draft) => {
      draft.links.splice(3, 1);
      draft.leaves['/']!.main = `<!-- <a href="${TOURISM.column}">Cải cách hành chính</a> -->`;
      draft.leaves['/gioi-thieu']!.main += `<p><a href="${TOURISM.column}">Cải cách hành chính</a></p>`;
    },
    truth: { column: but(healthy(TOURISM).column, 'partial', { linkedFromHome: false }, { credit: 0.5 }) },
  },
  {
    id: 'posts of the column lead to an error each, their days stand in the list',
    of: BUILDING,
    make: (draft) => {
      for (const { path } of BUILDING.posts) draft.served[path] = { status: 500, body: 'x' };
    },
    truth: { column: { outcome: ['passed', 'cantTell'] } },
  },
  {
    id: 'the list of the column shows coming events by their days',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.column]!.main =
        `${column}<h2>Sự kiện</h2><ul>${JUSTICE.posts.map(({ date }, at) => `<li>Từ ngày ${dmy(date)}: tuần lễ cải cách hành chính đợt ${at + 1} tại các xã</li>`).join('')}</ul>`;
      dropPosts(draft);
    },
    truth: { column: { outcome: 'failed' } },
  },
  {
    id: 'pages without end, each older by a week, posts all its own',
    of: TOURISM,
    column: { perMonth: 1, maxAgeDays: 30 },
    make: (draft) => {
      const postsOf = (page: number) =>
        [0, 1].map((nth) => {
          const day = new Date(Date.UTC(2022, 10, 18) - ((page - 1) * 14 + nth * 7) * 86_400_000)
            .toISOString()
            .slice(0, 10);
          return {
            path: `/bai/${page}-${nth}`,
            title: `Thông tin cải cách hành chính tuần thứ ${page * 2 + nth} tính ngược`,
            date: day,
          };
        });
      const main = (page: number): string =>
        `${column}${listOf(postsOf(page))}<p>Trang ${page} <a href="${TOURISM.column}?page=${page + 1}">Trang sau</a></p>`;
      draft.served[TOURISM.column] = (asked) =>
        htmlOf(draft, TOURISM.column, {
          main: main(Number(new URL(asked.path, 'http://x').searchParams.get('page') ?? 1)),
        });
      draft.served['*'] = (asked) => {
        const [, page, nth] = /^\/bai\/(\d+)-(\d)$/.exec(asked.path) ?? [];
        const post = page === undefined ? undefined : postsOf(Number(page))[Number(nth)];
        return post === undefined ? { status: 404, body: 'none' } : draft.of.skin(draft, article(post));
      };
    },
    truth: { column: { outcome: 'passed', details: { newest: '2022-11-18', ageDays: 2 } } },
    crawl: { ended, mostRequests: 250 },
  },
  {
    id: 'pages of procedures without end that show the last one again',
    of: BUILDING,
    make: (draft) => {
      draft.served[BUILDING.list] = (asked) => {
        const at = Number(new URL(asked.path, 'http://x').searchParams.get('trang') ?? 1);
        const shown = BUILDING.procedures.slice(Math.min(at, 3) - 1, Math.min(at, 3));
        return htmlOf(draft, BUILDING.list, {
          main: `${h1}${tableOf(shown)}<p>Trang ${at} <a href="${BUILDING.list}?trang=${at + 1}">Trang tiếp theo</a></p>`,
        });
      };
    },
    truth: { set: { outcome: 'passed', details: { listed: 3, duplicates: [] } } },
    crawl: { ended, mostRequests: 80 },
  },
  {
    id: 'redirects that count on for ever',
    of: JUSTICE,
    make: (draft) => {
      draft.served[JUSTICE.column] = (asked) => ({
        status: 302,
        headers: {
          location: `${JUSTICE.column}?buoc=${Number(new URL(asked.path, 'http://x').searchParams.get('buoc') ?? 0) + 1}`,
        },
      });
    },
    truth: { column: only('cantTell') },
    crawl: { ended, errors: [[JUSTICE.column, 'redirect-loop']], mostRequests: 120 },
  },
  {
    id: 'addresses that are none',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves['/']!.main = [
        'http://',
        '//',
        'http://[::1',
        'http:///x',
        'https://%',
        ' ',
        '?',
        '#',
        'javascript:',
        'mailto:',
        'tel:',
        'ftp://x/y',
        'data:text/html,x',
        'http://exa mple/',
        'http://999.999.999.999/',
        '\\\\may-chu\\thu-muc',
        'file:///C:/van-ban.doc',
        'http://10.0.0.5/noi-bo',
        '/%E0%A4%A',
        '/tin?a=%zz',
      ]
        .map((href) => `<a href="${href}">Liên kết ${href.length}</a>`)
        .join(' ');
    },
    crawl: { ended },
  },
  {
    id: 'zero bytes, deep boxes and an attribute of a megabyte',
    of: BUILDING,
    make: (draft) => {
      draft.leaves['/gioi-thieu']!.main +=
        `${'<div>'.repeat(3_000)}\u0000sâu${'</div>'.repeat(3_000)}<p title="${'x'.repeat(1_000_000)}">dài</p>`;
    },
    options: ['--exhaustive'],
    crawl: FINE,
  },
  {
    id: 'a sitemap that unpacks to forty megabytes',
    of: TOURISM,
    make: (draft) => {
      draft.served['/robots.txt'] = {
        headers: { 'content-type': 'text/plain' },
        body: 'User-agent: *\nDisallow:\nSitemap: /sitemap.xml.gz\n',
      };
      const bomb = gzipSync(Buffer.alloc(40 << 20, ' '));
      draft.served['/sitemap.xml.gz'] = { headers: { 'content-type': 'application/gzip' }, body: bomb };
      draft.served['/sitemap.xml'] = {
        headers: { 'content-type': 'application/xml', 'content-encoding': 'gzip' },
        body: bomb,
      };
    },
    crawl: { ended },
  },
  {
    id: 'every answer closes the connection and is of http/1.0 without a length',
    of: TRANSPORT,
    make: (draft) => {
      for (const path of Object.keys(draft.leaves))
        draft.served[path] = (_, { socket }) => {
          socket.end(`HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${htmlOf(draft, path)}`);
          return undefined;
        };
    },
    crawl: FINE,
  },
  {
    id: 'a start page of five thousand links',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves['/']!.main =
        `<div class="kho">${Array.from({ length: 5_000 }, (_, at) => `<a href="/kho/tai-lieu-${at}">Tài liệu tham khảo số ${at}</a>`).join('\n')}</div>`;
      draft.served['*'] = (asked) =>
        asked.path.startsWith('/kho/tai-lieu-')
          ? draft.of.skin(draft, { title: asked.path, main: `<h1>Tài liệu</h1><p>Nội dung của ${asked.path}</p>` })
          : { status: 404, body: 'none' };
    },
    crawl: { ended, mostRequests: 150 },
  },
  {
    id: 'links that lead to an inner host',
    of: TOURISM,
    make: (draft) => {
      draft.leaves['/tin-hoat-dong']!.main +=
        '<p><a href="http://10.20.30.40/share?u=x">Chia sẻ</a> <a href="http://192.168.1.9/">Nội bộ</a></p>';
    },
    options: ['--exhaustive'],
    crawl: { ...FINE, skipped: [['http://192.168.1.9/', ['private-address', 'other-host']]] },
  },
  {
    id: 'frames of frames of frames',
    of: BUILDING,
    make: (draft) => {
      draft.leaves[BUILDING.list]!.main = `${h1}<iframe src="/khung/1.html"></iframe>`;
      draft.served['/khung/1.html'] = '<html><body><iframe src="/khung/2.html"></iframe></body></html>';
      draft.served['/khung/2.html'] =
        `<html><head><meta charset="utf-8"></head><body>${tableOf(BUILDING.procedures)}<iframe src="/khung/1.html"></iframe></body></html>`;
    },
    truth: { set: { outcome: ['passed', 'cantTell'] }, detail: { outcome: ['passed', 'cantTell'] } },
    crawl: { ended },
  },
];
