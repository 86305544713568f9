/** Endless portals, bad servers, pages that are not there, and manners. */

import { gzipSync } from 'node:zlib';
import type { Reply, Route } from '../../support/server.ts';
import { BUILDING, JUSTICE, TOURISM, TRANSPORT } from './departments.ts';
import { htmlOf, listOf, tableOf, type Draft } from './draft.ts';
import { but, healthy, only, type Trap } from './trap.ts';

let dice = 7;
/** As good as random, the same in every run. */
const roll = (): string => {
  dice = (dice * 48_271) % 2_147_483_647;
  return dice.toString(36);
};

const live = (draft: Draft, change: (html: string, path: string) => string): void => {
  for (const path of Object.keys(draft.leaves))
    draft.served[encodeURI(path)] ??= () => change(htmlOf(draft, path), path);
};

/** Misbehaves the first times. */
const atFirst = (times: number, bad: Reply | Route, good: () => string): Route => {
  let left = times;
  return (asked, raw) => {
    if (left <= 0) return good();
    left -= 1;
    return typeof bad === 'function' ? bad(asked, raw) : bad;
  };
};

const half =
  (html: string): Route =>
  (_, { socket }) => {
    const bytes = Buffer.from(html);
    socket.end(
      Buffer.concat([
        Buffer.from(
          `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${bytes.length}\r\n\r\n`,
        ),
        bytes.subarray(0, Math.floor(bytes.length * 0.6)),
      ]),
    );
    return undefined;
  };
const reset: Route = (_, { socket }) => {
  socket.resetAndDestroy();
  return undefined;
};

const FIREWALL =
  '<html><head><title>403 Forbidden</title></head><body><h1>Access Denied</h1><p>Your request was blocked by the web application firewall. Incident ID: 88213-00917.</p></body></html>';
const CHALLENGE =
  '<!DOCTYPE html><html><head><meta name="robots" content="noindex"><title>Just a moment...</title></head><body><noscript>Please enable JavaScript and cookies to continue</noscript><script>(function(){window._cf_chl_opt={cvId:"3"};var s=document.createElement("script");s.src="/cdn-cgi/challenge-platform/h/g/orchestrate/jsch/v1";document.head.appendChild(s);})();</script></body></html>';

const ended = ['settled', 'exhausted'];
const FINE = { ended, errors: [], onlyErrors: true } as const;

const menuFullMissing = (draft: Draft, words: string): string =>
  draft.of.skin(draft, { title: draft.of.name, main: words });

export const TRAPS: readonly Trap[] = [
  {
    id: 'language links that go deeper with every page',
    of: TOURISM,
    make: (draft) => {
      const paths = Object.keys(draft.leaves);
      const languages = (at: string): string =>
        `<p class="lang"><a href="${at}/en">EN</a> <a href="${at}/vi">VI</a></p>`;
      live(draft, (html, path) => html.replace('</header>', `${languages(path === '/' ? '' : path)}</header>`));
      draft.served['*'] = (asked) => {
        const path = asked.path.split('?')[0] ?? '';
        const bare = path.replace(/(?:\/(?:en|vi))+$/, '') || '/';
        if (!paths.includes(bare)) return { status: 404, body: 'Not found' };
        return htmlOf(draft, bare).replace('</header>', `${languages(path)}</header>`);
      };
    },
    crawl: { ...FINE, mostRequests: 80 },
  },
  {
    id: 'a new session in every link of every page, as a path parameter',
    of: BUILDING,
    make: (draft) => {
      live(draft, (html) =>
        html.replace(
          /href="(\/[^"?]*)"/g,
          (_, path: string) => `href="${path};jsessionid=${roll().toUpperCase()}${roll().toUpperCase()}"`,
        ),
      );
      const plain = { ...draft.served };
      draft.served['*'] = (asked, raw) => {
        const route = plain[asked.path.split(';')[0] ?? ''];
        return typeof route === 'function' ? route(asked, raw) : { status: 404, body: 'none' };
      };
    },
    truth: { column: { outcome: 'passed' }, set: { outcome: 'passed' } },
    crawl: { ended, mostRequests: 80 },
  },
  {
    id: 'a new session in every link of every page, in the query',
    of: TRANSPORT,
    make: (draft) => {
      live(draft, (html) =>
        html.replace(/href="(\/[^"?]*)"/g, (_, path: string) => `href="${path}?PHPSESSID=${roll()}${roll()}${roll()}"`),
      );
    },
    truth: { column: { outcome: 'passed' }, set: { outcome: 'passed' } },
    crawl: { ended, mostRequests: 80 },
  },
  {
    id: 'banners and news links that bear a new number at each showing',
    of: TOURISM,
    make: (draft) => {
      live(draft, (html) =>
        html
          .replace(
            '</header>',
            `</header>${[1, 2, 3].map((at) => `<a href="/qc/click?bid=${at}&amp;rnd=${roll()}"><img src="/qc/${at}.gif" alt=""></a>`).join('')}`,
          )
          .replace(/href="(\/bai-viet\/[^"]*)"/g, (_, path: string) => `href="${path}?r=${roll()}"`),
      );
      draft.served['/qc/click'] = () =>
        htmlOf(draft, '/').replace(
          '</header>',
          `</header><a href="/qc/click?bid=1&amp;rnd=${roll()}"><img src="/qc/1.gif" alt=""></a>`,
        );
    },
    crawl: { ended, mostRequests: 120 },
  },
  {
    id: 'a calendar that has no first and no last month',
    of: TRANSPORT,
    make: (draft) => {
      draft.links.push(['/lich.php?thang=11&amp;nam=2022', 'Lịch công tác']);
      draft.served['/lich.php'] = (asked) => {
        const query = new URL(asked.path, 'http://x').searchParams;
        const [month, year] = [Number(query.get('thang') ?? 11), Number(query.get('nam') ?? 2022)];
        const near = (by: number): string => {
          const at = year * 12 + month - 1 + by;
          return `/lich.php?thang=${(at % 12) + 1}&amp;nam=${Math.floor(at / 12)}`;
        };
        return draft.of.skin(draft, {
          title: 'Lịch công tác',
          main: `<h1>Lịch công tác tháng ${month}/${year}</h1><a href="${near(-1)}">Tháng trước</a> <a href="${near(1)}">Tháng sau</a><p>Không có lịch.</p>`,
        });
      };
    },
    options: ['--exhaustive'],
    crawl: { ended, mostRequests: 150 },
  },
  {
    id: 'each article has a print twin and a file to save',
    of: TOURISM,
    make: (draft) => {
      live(draft, (html, path) =>
        path.startsWith('/bai-viet/')
          ? html.replace(
              '</h1>',
              `</h1><a href="${path.replace('/bai-viet/', '/bai-viet/print/')}">In</a> <a href="${path.replace('/bai-viet/', '/bai-viet/savefile/')}">Lưu</a> <a href="${path}?print=1">Bản in</a>`,
            )
          : html,
      );
      for (const { path } of TOURISM.posts) {
        for (const twin of [
          path.replace('/bai-viet/', '/bai-viet/print/'),
          path.replace('/bai-viet/', '/bai-viet/savefile/'),
        ])
          draft.served[twin] = () =>
            `<html><meta charset=utf-8><title>In</title><body>${draft.leaves[path]!.main}</body></html>`;
      }
    },
    options: ['--exhaustive'],
    crawl: {
      ...FINE,
      skipped: [
        ['/bai-viet/print/bai-31', 'twin'],
        ['/bai-viet/savefile/bai-31', 'twin'],
      ],
    },
  },
  {
    id: 'the list of procedures can be sorted and filtered in every way',
    of: BUILDING,
    make: (draft) => {
      const ways = ['ma', 'ten', 'linhvuc', 'capdo'].flatMap((by) =>
        ['asc', 'desc'].map((to) => `?sapxep=${by}&amp;chieu=${to}`),
      );
      const filters = [10, 20, 50, 100].map((size) => `?pagesize=${size}`);
      draft.served[BUILDING.list] = () =>
        htmlOf(draft, BUILDING.list, {
          main: `${draft.leaves[BUILDING.list]!.main}<p>${[...ways, ...filters].map((query) => `<a href="${BUILDING.list}${query}">${query}</a>`).join(' ')}</p>`,
        });
    },
    crawl: { ...FINE, mostRequests: 60 },
  },
  {
    id: 'one detail page redirects to itself for ever',
    of: JUSTICE,
    make: (draft) => {
      const [, two] = JUSTICE.procedures;
      draft.served[two!.path] = { status: 302, headers: { location: `${two!.path}?x=1` } };
      draft.served[`${two!.path}?x=1`] = { status: 302, headers: { location: two!.path } };
    },
    truth: { detail: { outcome: ['cantTell', 'partial'] } },
    crawl: { ended, errors: [[JUSTICE.procedures[1]!.path, 'redirect-loop']], onlyErrors: true },
  },
  {
    id: 'the column redirects to a page of another host',
    of: TOURISM,
    make: (draft, { other }) => {
      draft.served[TOURISM.column] = () => ({ status: 302, headers: { location: `${other()}/cchc` } });
    },
    other: {
      '/cchc': `<html><meta charset=utf-8><title>CCHC tỉnh</title><body><h1>Cải cách hành chính của tỉnh</h1>${listOf(TOURISM.posts)}</body></html>`,
    },
    truth: { column: { outcome: ['failed', 'cantTell'] } },
  },
  {
    id: 'addresses longer than anyone reads',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves['/']!.main = `<p><a href="/tim.php?q=${'a'.repeat(2_100)}">Tìm kiếm nâng cao</a></p>`;
    },
    crawl: { ...FINE },
  },
  {
    id: 'a relative link that adds a folder each time, and any path answers',
    of: TRANSPORT,
    make: (draft) => {
      const paths = Object.keys(draft.leaves);
      live(draft, (html) => html.replace('<hr>', '<a href="tin/tin-anh/xem.php">Tin ảnh</a><hr>'));
      draft.served['*'] = (asked) =>
        asked.path.endsWith('/xem.php') && !paths.includes(asked.path)
          ? draft.of.skin(draft, {
              title: 'Tin ảnh',
              main: `<h1>Tin ảnh</h1><p>Ảnh hoạt động ở ${asked.path}</p><a href="tin/tin-anh/xem.php">Tin ảnh</a>`,
            })
          : { status: 404, body: 'none' };
    },
    options: ['--exhaustive'],
    crawl: { ended, mostRequests: 80 },
  },
];

export const SERVERS: readonly Trap[] = [
  {
    id: 'the list of procedures is behind a firewall',
    of: BUILDING,
    make: (draft) => {
      draft.served[BUILDING.list] = { status: 403, body: FIREWALL };
    },
    truth: { set: only('cantTell'), detail: only('cantTell') },
    crawl: { ended, errors: [[BUILDING.list, 'http-403']], onlyErrors: true },
  },
  {
    id: 'a challenge with status 200 in place of the column',
    of: JUSTICE,
    make: (draft) => {
      draft.served[JUSTICE.column] = CHALLENGE;
    },
    truth: { column: only('cantTell') },
    crawl: { ended, errors: [[JUSTICE.column, 'challenge']], onlyErrors: true },
  },
  {
    id: 'every address answers 200 with the same challenge',
    of: TOURISM,
    make: (draft) => {
      for (const path of Object.keys(draft.leaves)) draft.served[path] = CHALLENGE;
      draft.served['*'] = CHALLENGE;
    },
    truth: { hotline: only('cantTell'), column: only('cantTell'), set: only('cantTell'), detail: only('cantTell') },
    crawl: { errors: [['/', 'challenge']] },
    exit: [0, 3],
  },
  {
    id: 'too many requests in the middle of the column, try again in a second',
    of: TOURISM,
    make: (draft) => {
      for (const { path } of TOURISM.posts.slice(2, 5))
        draft.served[path] = atFirst(
          1,
          { status: 429, headers: { 'retry-after': '1' }, body: 'Too Many Requests' },
          () => htmlOf(draft, path),
        );
      draft.served[TOURISM.column] = atFirst(
        1,
        { status: 429, headers: { 'retry-after': '1' }, body: 'Too Many Requests' },
        () => htmlOf(draft, TOURISM.column),
      );
    },
    crawl: FINE,
  },
  {
    id: 'too many requests, retry after a date',
    of: BUILDING,
    make: (draft) => {
      draft.served[BUILDING.list] = atFirst(
        1,
        () => ({ status: 429, headers: { 'retry-after': new Date(Date.now() + 1_500).toUTCString() }, body: '' }),
        () => htmlOf(draft, BUILDING.list),
      );
    },
    crawl: FINE,
  },
  {
    id: 'the home page is down twice, then answers',
    of: JUSTICE,
    make: (draft) => {
      draft.served['/'] = atFirst(2, { status: 503, body: 'Service Unavailable' }, () => htmlOf(draft, '/'));
    },
    crawl: FINE,
  },
  {
    id: 'the second page of the column always answers 500',
    of: TOURISM,
    column: { perMonth: 1, maxAgeDays: 30 },
    make: (draft) => {
      draft.leaves[TOURISM.column]!.main +=
        `<div class="pages"><b>1</b> <a href="${TOURISM.column}?page=2">2</a></div>`;
      draft.served[`${TOURISM.column}?page=2`] = { status: 500, body: 'Internal Server Error' };
    },
    truth: { column: only('cantTell') },
    crawl: { ended, errors: [[`${TOURISM.column}?page=2`, 'http-500']], onlyErrors: true },
  },
  {
    id: 'the second page of the procedures always answers 502',
    of: TRANSPORT,
    make: (draft) => {
      const [one, two] = TRANSPORT.procedures;
      draft.leaves[TRANSPORT.list]!.main =
        `<h1>Thủ tục hành chính</h1>${tableOf([one!, two!])}<p>Trang: 1 <a href="${TRANSPORT.list}?p=2">2</a></p>`;
      draft.served[`${TRANSPORT.list}?p=2`] = { status: 502, body: '<h1>Bad Gateway</h1>' };
    },
    truth: { set: only('cantTell'), detail: null },
    crawl: { ended, errors: [[`${TRANSPORT.list}?p=2`, 'http-502']], onlyErrors: true },
  },
  {
    id: 'the connection to the home page breaks once',
    of: BUILDING,
    make: (draft) => {
      draft.served['/'] = atFirst(1, reset, () => htmlOf(draft, '/'));
    },
    crawl: FINE,
  },
  {
    id: 'the connection to the column always breaks',
    of: JUSTICE,
    make: (draft) => {
      draft.served[JUSTICE.column] = reset;
    },
    truth: { column: only('cantTell') },
    crawl: { ended, errors: [[JUSTICE.column, 'reset']], onlyErrors: true },
  },
  {
    id: 'the list of procedures is always cut in half',
    of: TOURISM,
    make: (draft) => {
      draft.served[TOURISM.list] = half(htmlOf(draft, TOURISM.list));
    },
    truth: { set: only('cantTell'), detail: only('cantTell') },
    crawl: { ended, errors: [[TOURISM.list, ['half-response', 'reset']]], onlyErrors: true },
  },
  {
    id: 'the column is cut in half once',
    of: TRANSPORT,
    make: (draft) => {
      draft.served[TRANSPORT.column] = atFirst(1, half(htmlOf(draft, TRANSPORT.column)), () =>
        htmlOf(draft, TRANSPORT.column),
      );
    },
    crawl: FINE,
  },
  {
    id: 'a page that comes in drops for a second and a half',
    of: TRANSPORT,
    make: (draft) => {
      draft.served[TRANSPORT.list] = (_, { response }) => {
        const bytes = Buffer.from(htmlOf(draft, TRANSPORT.list));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        const size = Math.ceil(bytes.length / 15);
        let at = 0;
        const drip = setInterval(() => {
          response.write(bytes.subarray(at, at + size));
          at += size;
          if (at >= bytes.length) {
            clearInterval(drip);
            response.end();
          }
        }, 100);
        return undefined;
      };
    },
    crawl: FINE,
  },
  {
    id: 'the address of the hotline page sends bytes without end',
    of: TOURISM,
    make: (draft) => {
      draft.hotline = '';
      draft.links.push(['/duong-day-nong', 'Đường dây nóng']);
      draft.served['/duong-day-nong'] = (_, { response }) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(2 ** 31) });
        const piece = Buffer.alloc(1 << 20, 'x');
        const send = (): void => {
          while (!response.destroyed && response.write(piece));
          if (!response.destroyed) response.once('drain', send);
        };
        send();
        return undefined;
      };
    },
    truth: { hotline: only('cantTell') },
    crawl: { ended, errors: [['/duong-day-nong', 'too-large']], onlyErrors: true },
  },
  {
    id: 'the column unpacks to forty megabytes',
    of: JUSTICE,
    make: (draft) => {
      draft.served[JUSTICE.column] = {
        headers: { 'content-encoding': 'gzip' },
        body: gzipSync(Buffer.alloc(40 << 20)),
      };
    },
    truth: { column: only('cantTell') },
    crawl: { ended, errors: [[JUSTICE.column, 'too-large']], onlyErrors: true },
  },
  {
    id: 'the column claims to be gzip and is not',
    of: JUSTICE,
    make: (draft) => {
      draft.served[JUSTICE.column] = { headers: { 'content-encoding': 'gzip' }, body: 'khong nen gi ca' };
    },
    truth: { column: only('cantTell') },
    crawl: { ended, errors: [[JUSTICE.column, 'bad-encoding']], onlyErrors: true },
  },
  {
    id: 'all pages are packed',
    of: BUILDING,
    make: (draft) => {
      draft.finish = (html) => ({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(html) });
    },
    crawl: FINE,
  },
  {
    id: 'a certificate that nobody signed stops the audit',
    of: TOURISM,
    https: true,
    make: () => undefined,
    truth: { hotline: only('cantTell'), column: only('cantTell'), set: only('cantTell'), detail: only('cantTell') },
    crawl: { ended: 'unreachable', errors: [['/', 'tls']] },
    exit: 3,
  },
  {
    id: 'a certificate that nobody signed, and --insecure',
    of: TOURISM,
    https: true,
    options: ['--insecure'],
    make: () => undefined,
    crawl: FINE,
  },
  {
    id: 'the first page is not there',
    of: BUILDING,
    make: (draft) => {
      draft.served['/'] = { status: 404, body: 'Not Found' };
    },
    truth: { hotline: only('cantTell'), column: only('cantTell'), set: only('cantTell'), detail: only('cantTell') },
    crawl: { ended: 'unreachable', errors: [['/', 'http-404']] },
    exit: 3,
  },
  {
    id: 'the home page lies behind three redirects',
    of: TRANSPORT,
    make: (draft) => {
      draft.served['/trang-chu.php'] = () => htmlOf(draft, '/');
      draft.served['/vi/'] = { status: 302, headers: { location: '../trang-chu.php' } };
      draft.served['/index.php'] = { status: 301, headers: { location: '/vi/' } };
      draft.served['/'] = { status: 302, headers: { location: 'index.php' } };
    },
    truth: { hotline: but(healthy(TRANSPORT).hotline, 'passed', { url: '/trang-chu.php' }) },
    crawl: FINE,
  },
  {
    id: 'the first page refreshes to the home page',
    of: JUSTICE,
    make: (draft) => {
      draft.served['/web/stp'] = () => htmlOf(draft, '/');
      draft.served['/'] =
        '<html><head><meta charset=utf-8><meta http-equiv="Refresh" content="0; URL=\'/web/stp\'"></head><body></body></html>';
      draft.links[0] = ['/web/stp', 'Trang chủ'];
    },
    truth: { hotline: but(healthy(JUSTICE).hotline, 'passed', { url: '/web/stp' }) },
    crawl: FINE,
  },
  {
    id: 'the first page is a splash with one picture to click',
    of: BUILDING,
    make: (draft) => {
      draft.served['/trangchu.aspx'] = () => htmlOf(draft, '/');
      draft.served['/'] =
        '<html><head><meta charset=utf-8><title>Chào mừng Đại hội</title></head><body style="background:#900"><center><a href="/trangchu.aspx"><img src="/Images/daihoi.jpg" width="980"></a><br><a href="/trangchu.aspx">Vào trang chủ</a></center></body></html>';
      draft.links[0] = ['/trangchu.aspx', 'Trang chủ'];
    },
    truth: { hotline: but(healthy(BUILDING).hotline, 'passed', { url: '/trangchu.aspx' }) },
    crawl: FINE,
  },
  {
    id: 'the first page only runs a script that goes to the home page',
    of: BUILDING,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.served['/Pages/home.aspx'] = () => htmlOf(draft, '/');
      draft.served['/'] =
        '<html><head><script type="text/javascript">window.location.href = "/Pages/home.aspx";</script></head><body></body></html>';
      draft.links[0] = ['/Pages/home.aspx', 'Trang chủ'];
    },
    truth: { hotline: but(healthy(BUILDING).hotline, 'passed', { url: '/Pages/home.aspx' }) },
    crawl: FINE,
  },
  {
    id: 'the portal stands under a path, another department beside it',
    of: JUSTICE,
    start: '/web/stp',
    make: (draft) => {
      draft.served['/web/stp'] = () => htmlOf(draft, '/');
      draft.links[0] = ['/web/stp', 'Trang chủ'];
      for (const path of [
        '/gioi-thieu',
        '/tin-hoat-dong',
        '/lien-he',
        '/tin-hoat-dong/giao-ban-thang-muoi',
        '/tin-hoat-dong/hien-mau',
      ]) {
        draft.served[`/web/stp${path}`] = () => htmlOf(draft, path);
        delete draft.leaves[path]?.head;
      }
      draft.links = draft.links.map(([href, words]) => [href.startsWith('/web/') ? href : `/web/stp${href}`, words]);
      draft.leaves['/']!.main = '<p>Các sở: <a href="/web/syt">Sở Y tế</a></p>';
      draft.served['/web/syt'] =
        '<html><meta charset=utf-8><title>Sở Y tế</title><body><h1>Sở Y tế tỉnh Trà Vinh</h1><a href="/web/syt/tthc">Thủ tục hành chính</a><a href="/web/syt/cchc">Cải cách hành chính</a><p>Đường dây nóng: 0294 3852 222</p></body></html>';
      draft.served['/web/syt/tthc'] =
        `<html><meta charset=utf-8><title>TTHC</title><body><h1>Thủ tục hành chính ngành y tế</h1>${tableOf([{ code: '1.001523.000.00.00.H59', name: 'Cấp giấy phép hoạt động phòng khám', path: '/web/syt/tthc/1' }])}</body></html>`;
      draft.served['/web/syt/cchc'] =
        '<html><meta charset=utf-8><title>CCHC</title><body><h1>Cải cách hành chính</h1><p>Đang cập nhật</p></body></html>';
      draft.served['/'] =
        '<html><meta charset=utf-8><title>Cổng tỉnh</title><body><h1>Cổng thông tin điện tử tỉnh Trà Vinh</h1><p>Đường dây nóng: 0294 3866 999</p></body></html>';
    },
    truth: { hotline: but(healthy(JUSTICE).hotline, 'passed', { url: '/web/stp' }) },
    crawl: { ended },
  },
  {
    id: 'vietnamese is a language in the path and english is the other',
    of: TOURISM,
    make: (draft) => {
      draft.served['/'] = { status: 302, headers: { location: '/vi/' } };
      draft.served['/vi/'] = () =>
        htmlOf(draft, '/').replace('</header>', '<a href="/vi/">VI</a><a href="/en/">EN</a></header>');
      draft.served['/en/'] =
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Department of Tourism</title></head><body><h1>Department of Tourism of Lam Dong</h1><p>Hotline: 0263 3 999 111</p><a href="/vi/">VI</a><a href="/en/">EN</a></body></html>';
      draft.links[0] = ['/vi/', 'Trang chủ'];
    },
    // another number on the english home page: whether that is one click from home is the reader's choice
    truth: { hotline: { outcome: ['passed', 'partial'] } },
    crawl: FINE,
  },
];

const NOT_FOUND_WORDS = [
  '<h2>Không tìm thấy trang</h2><p>Trang bạn yêu cầu không tồn tại hoặc đã được chuyển đi nơi khác.</p>',
  '<div class="alert">Nội dung không tồn tại! Mời quý vị quay lại trang chủ.</div>',
  '<p>Xin lỗi, đường dẫn này hiện không có trên hệ thống.</p><p><a href="/">Về trang chủ</a></p>',
] as const;

export const SOFT: readonly Trap[] = [
  {
    id: 'the menu item of the column leads to a page that is not there, status 200, menu and all',
    of: TOURISM,
    make: (draft) => {
      draft.served['*'] = () => menuFullMissing(draft, NOT_FOUND_WORDS[0]);
      delete draft.leaves[TOURISM.column];
      for (const { path } of TOURISM.posts) delete draft.leaves[path];
    },
    truth: { column: { outcome: 'failed' } },
    crawl: { ended, errors: [[TOURISM.column, 'soft-404']], onlyErrors: true },
  },
  {
    id: 'a page that is not there shows the newest posts on cải cách hành chính',
    of: JUSTICE,
    make: (draft) => {
      draft.served['*'] = () =>
        menuFullMissing(draft, `${NOT_FOUND_WORDS[1]}<h3>Tin mới nhất</h3>${listOf(JUSTICE.posts.slice(0, 3))}`);
      delete draft.leaves[JUSTICE.column];
    },
    truth: { column: { outcome: 'failed' } },
    crawl: { ended, errors: [[JUSTICE.column, 'soft-404']], onlyErrors: true },
  },
  {
    id: 'what is not there is sent to the home page',
    of: BUILDING,
    make: (draft) => {
      draft.served['*'] = { status: 302, headers: { location: '/' } };
      delete draft.leaves[BUILDING.column];
      for (const { path } of BUILDING.posts) delete draft.leaves[path];
    },
    truth: { column: { outcome: 'failed' } },
    crawl: { ended },
  },
  {
    id: 'what is not there names its own address and the hour',
    of: TRANSPORT,
    make: (draft) => {
      draft.served['*'] = (asked) =>
        menuFullMissing(
          draft,
          `${NOT_FOUND_WORDS[2]}<p>Địa chỉ: ${asked.path.replaceAll('<', '')}</p><p>Mã: ${roll()}</p>`,
        );
      delete draft.leaves[TRANSPORT.list];
      for (const { path } of TRANSPORT.procedures) delete draft.leaves[path];
    },
    truth: { set: { outcome: 'failed' }, detail: { outcome: 'failed' } },
    crawl: { ended, errors: [[TRANSPORT.list, 'soft-404']], onlyErrors: true },
  },
  {
    id: 'one detail page is not there, status 200',
    of: TOURISM,
    make: (draft) => {
      draft.served['*'] = () => menuFullMissing(draft, NOT_FOUND_WORDS[2]);
      delete draft.leaves[TOURISM.procedures[2]!.path];
    },
    truth: {
      detail: only('partial', { checked: 2, complete: 2, incomplete: [], withoutDetail: [{ code: '1.004628' }] }),
    },
    crawl: { ended, errors: [[TOURISM.procedures[2]!.path, 'soft-404']], onlyErrors: true },
  },
  {
    id: 'one detail page answers 404',
    of: BUILDING,
    make: (draft) => {
      delete draft.leaves[BUILDING.procedures[0]!.path];
    },
    truth: {
      detail: only('partial', { checked: 2, complete: 2, incomplete: [], withoutDetail: [{ code: '1.007203' }] }),
    },
    crawl: { ended, errors: [[BUILDING.procedures[0]!.path, 'http-404']], onlyErrors: true },
  },
  {
    id: 'the hotline page is not there, status 200, with the footer of every page',
    of: TRANSPORT,
    make: (draft) => {
      draft.hotline = '<p><a href="/hotline.php">Đường dây nóng</a></p>';
      draft.footer += '<p>Điện thoại văn phòng: 0219 3866 111</p>';
      draft.served['*'] = () => menuFullMissing(draft, NOT_FOUND_WORDS[0]);
    },
    truth: { hotline: { outcome: 'failed' } },
    crawl: { ended, errors: [['/hotline.php', 'soft-404']], onlyErrors: true },
  },
  {
    id: 'the portal has very short pages that are not soft 404s although all look alike',
    of: JUSTICE,
    make: (draft) => {
      draft.served['*'] = () => menuFullMissing(draft, '<p>404</p>');
      for (const { path, title, date } of JUSTICE.posts)
        draft.leaves[path] = {
          title,
          main: `<h1>${title}</h1><p>(${date.split('-').reverse().join('/')})</p><p>Xem tệp đính kèm.</p>`,
        };
    },
    crawl: FINE,
  },
];

const robots = (body: string | Uint8Array, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'text/plain' },
  body,
});
const disallow = (draft: Draft, path: string, before = ''): void => {
  draft.served['/robots.txt'] = robots(`${before}User-agent: *\r\nDisallow: ${path}\r\n`);
};

export const MANNERS: readonly Trap[] = [
  {
    id: 'robots.txt asks not to read the column',
    of: JUSTICE,
    make: (draft) => disallow(draft, JUSTICE.column),
    truth: { column: only('cantTell') },
    crawl: { ended, skipped: [[JUSTICE.column, 'robots']], never: [JUSTICE.column] },
  },
  {
    id: 'robots.txt asks not to read the column, and --ignore-robots',
    of: JUSTICE,
    options: ['--ignore-robots'],
    make: (draft) => disallow(draft, JUSTICE.column),
    crawl: FINE,
  },
  {
    id: 'robots.txt with a byte order mark, comments and a rule for the list of procedures',
    of: TRANSPORT,
    make: (draft) =>
      disallow(draft, '/tthc.php', '\ufeff# quản trị mạng\r\n\r\nUser-agent: Googlebot\r\nAllow: /\r\n\r\n'),
    truth: { set: only('cantTell'), detail: only('cantTell') },
    crawl: { ended, skipped: [[TRANSPORT.list, 'robots']], never: [TRANSPORT.list] },
  },
  {
    id: 'robots.txt of two megabytes whose first rule counts',
    of: TRANSPORT,
    make: (draft) => {
      draft.served['/robots.txt'] = robots(
        `User-agent: *\nDisallow: /cchc.php\n${'# ghi chú của quản trị viên cổng\n'.repeat(60_000)}`,
      );
    },
    truth: { column: only('cantTell') },
    crawl: { ended, skipped: [[TRANSPORT.column, 'robots']], never: [TRANSPORT.column] },
  },
  {
    id: 'robots.txt forbids others and everything of the kind that sorts',
    of: BUILDING,
    make: (draft) => {
      draft.served['/robots.txt'] = robots(
        'User-agent: BadBot\nDisallow: /\n\nUser-agent: *\nDisallow: /*?sort=\nDisallow: /quan-tri/\nAllow: /\n',
      );
    },
    crawl: FINE,
  },
  {
    id: 'robots.txt is a page of html',
    of: BUILDING,
    make: (draft) => {
      draft.served['/robots.txt'] = menuFullMissing(draft, NOT_FOUND_WORDS[0]);
      draft.served['*'] = () => menuFullMissing(draft, NOT_FOUND_WORDS[0]);
    },
    crawl: FINE,
  },
  {
    id: 'robots.txt answers 503',
    of: BUILDING,
    make: (draft) => {
      draft.served['/robots.txt'] = robots('busy', 503);
    },
    truth: {
      hotline: { outcome: ['passed', 'cantTell'] },
      column: { outcome: ['passed', 'cantTell'] },
      set: { outcome: ['passed', 'cantTell'] },
      detail: { outcome: ['passed', 'cantTell'] },
    },
    exit: [0, 3],
  },
  {
    id: 'robots.txt asks for a fifth of a second between requests, under our name',
    of: TOURISM,
    make: (draft) => {
      draft.served['/robots.txt'] = robots('User-agent: *\nCrawl-delay: 0.2\nDisallow:\n');
    },
    crawl: FINE,
  },
  {
    id: 'robots.txt forbids the whole portal',
    of: TOURISM,
    make: (draft) => disallow(draft, '/'),
    // the start page was asked for by a person: what it shows may be believed
    truth: {
      hotline: only(['passed', 'cantTell']),
      column: only('cantTell'),
      set: only('cantTell'),
      detail: only('cantTell'),
    },
    crawl: { skipped: [[TOURISM.column, 'robots']], never: [TOURISM.column, TOURISM.list] },
    exit: [0, 3],
  },
  {
    id: 'only a packed sitemap behind an index knows the column',
    of: TOURISM,
    make: (draft, { here }) => {
      draft.links = draft.links.filter(([href]) => href !== TOURISM.column);
      draft.served['/robots.txt'] = () => robots(`User-agent: *\nDisallow:\nSitemap: ${here()}/sitemap_index.xml\n`);
      draft.served['/sitemap_index.xml'] = () => ({
        headers: { 'content-type': 'application/xml' },
        body: `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${here()}/sitemap-1.xml.gz</loc></sitemap></sitemapindex>`,
      });
      draft.served['/sitemap-1.xml.gz'] = () => ({
        headers: { 'content-type': 'application/x-gzip' },
        body: gzipSync(
          `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[TOURISM.column, TOURISM.list, ...TOURISM.posts.map(({ path }) => path)].map((path) => `<url><loc>${here()}${path}</loc></url>`).join('')}</urlset>`,
        ),
      });
    },
    truth: { column: but(healthy(TOURISM).column, 'partial', { linkedFromHome: false }, { credit: 0.5 }) },
    crawl: FINE,
  },
  {
    id: 'a sitemap full of pages that are gone',
    of: TRANSPORT,
    make: (draft, { here }) => {
      draft.served['/sitemap.xml'] = () => ({
        headers: { 'content-type': 'text/xml' },
        body: `<urlset>${Array.from({ length: 40 }, (_, at) => `<url><loc>${here()}/cu/cai-cach-hanh-chinh-${at}.php</loc></url>`).join('')}</urlset>`,
      });
    },
    truth: { column: { outcome: 'passed' } },
    crawl: { ended },
  },
  {
    id: 'the server asks who is there',
    of: BUILDING,
    make: (draft) => {
      live(draft, (html) => html);
      for (const [path, route] of Object.entries(draft.served)) {
        draft.served[path] = (asked, raw) =>
          /\bhttps?:\/\//.test(asked.headers['user-agent'] ?? '') && typeof route === 'function'
            ? route(asked, raw)
            : { status: 403, body: FIREWALL };
      }
    },
    crawl: FINE,
  },
  {
    id: 'more than four at a time are turned away',
    of: JUSTICE,
    make: (draft) => {
      let now = 0;
      for (const path of Object.keys(draft.leaves)) {
        draft.served[path] = (_, { response }) => {
          now += 1;
          const tooMany = now > 4;
          setTimeout(() => {
            now -= 1;
            response.writeHead(tooMany ? 403 : 200, { 'content-type': 'text/html; charset=utf-8' });
            response.end(tooMany ? FIREWALL : htmlOf(draft, path));
          }, 25);
          return undefined;
        };
      }
    },
    crawl: FINE,
  },
];
