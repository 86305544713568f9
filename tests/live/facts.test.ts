/** The page that somebody looks at says what the same page says to the crawl. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal, type PortalDefinition, type ServedPortal } from '../../demo/serve-portal.ts';
import type { FactContext } from '../../lib/facts/context.ts';
import { readPage } from '../../lib/facts/read-page.ts';
import { decode, outline } from '../../lib/html/index.ts';
import type { PageFacts } from '../../lib/model/facts/page.ts';
import { TRAP_PORTALS } from '../portals/index.ts';
import { inPage, livePages, type LivePages } from './live-pages.ts';

/** Each group of portals has other ways of writing. Of a group the first few, and of a portal the first pages. */
const PORTALS = 3;
const PAGES = 2;
const DEMO_PAGES = 16;

/** Where the two must differ, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'procedures-filled-by-script': 'its script has filled the list that the fetched page lacks',
  'column-filled-by-script': 'its script has filled the column that the fetched page lacks',
  'letters-mislabelled': 'the browser believes the label; the crawl reads what the bytes say',
  'letters-unlabelled': 'the browser guesses another encoding; the crawl reads what the bytes say',
  'endless-calendar-and-banners': 'its banners have another address each time',
  'endless-sessions': 'each answer has another session in its links',
};
/** No page to compare: it moves on by itself, breaks off or keeps waiting. */
const NO_PAGE: ReadonlySet<string> = new Set([
  'home-is-a-splash',
  'a splash before the home page',
  'column-connection-broken',
]);

let pages: LivePages;
beforeAll(async () => {
  pages = await livePages();
}, 60_000);
afterAll(() => pages.close());

interface Reading {
  readonly path: string;
  readonly fetched: PageFacts;
  readonly live: PageFacts;
}

async function readings(portal: PortalDefinition, most: number): Promise<readonly Reading[]> {
  const served = await servePortal(portal);
  try {
    const read: Reading[] = [];
    for (const path of Object.keys(portal.answers)) {
      if (read.length >= most) break;
      if (path.endsWith('?*')) continue;
      const reading = await readBoth(served, path);
      if (reading !== null) read.push(reading);
    }
    return read;
  } finally {
    await served.close();
  }
}

async function readBoth(served: ServedPortal, path: string): Promise<Reading | null> {
  const url = new URL(path, served.url).href;
  const response = await fetch(url, { redirect: 'manual' });
  const type = response.headers.get('content-type');
  if (response.status !== 200 || !/html/.test(type ?? '')) return null;
  const { text, charset } = decode(new Uint8Array(await response.arrayBuffer()), type);
  const context = contextOf(url);
  const fetched = readPage(outline(text, url), {
    context,
    charset,
    fetchedAt: '2022-11-20T01:00:00.000Z',
    sha256: '0'.repeat(64),
    rendered: true,
  });
  const live = await inPage<PageFacts>(await pages.open(url), 'factsHere', context);
  return { path, fetched: JSON.parse(JSON.stringify(fetched)) as PageFacts, live };
}

function contextOf(url: string): FactContext {
  const departmentNames = ['Sở Khoa học và Công nghệ', 'Sở KH&CN'];
  return { url, home: new URL(url).pathname === '/', departmentNames, province: 'Nghệ An', asOf: '2022-11-20' };
}

async function compare(name: string, portal: PortalDefinition, most: number): Promise<void> {
  const read = await readings(portal, most);
  expect(read.length, name).toBeGreaterThan(0);
  const different = read.filter(({ fetched, live }) => JSON.stringify(fetched) !== JSON.stringify(live));
  if (name in DIFFERENT) expect(different.length, DIFFERENT[name]).toBeGreaterThan(0);
  else for (const { path, fetched, live } of different) expect({ path, ...live }, name).toEqual({ path, ...fetched });
}

describe('facts of the live page are those of the fetched one', { timeout: 120_000 }, () => {
  it('demo', () => compare('demo', demoPortal(), DEMO_PAGES));
  for (const [group, portals] of Object.entries(TRAP_PORTALS)) {
    // what a server does wrong is no matter of reading
    if (group === 'servers' || group === 'attachments') continue;
    const sample = portals.filter(({ name }, at) => !NO_PAGE.has(name) && (at < PORTALS || name in DIFFERENT));
    it.each(sample.map(({ name, portal }) => ({ name, portal })))(`${group}: $name`, ({ name, portal }) =>
      compare(name, typeof portal === 'function' ? portal() : portal, PAGES),
    );
  }
});

async function shown(body: string, script = ''): Promise<{ url: string; close: () => Promise<void> }> {
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng thử</title><body>${body}<script>${script}</script></body></html>`;
  const served = await servePortal({ answers: { '/': html } });
  return { url: served.url, close: served.close };
}

interface LineCase {
  readonly name: string;
  readonly body: string;
  readonly script?: string;
  /** A hidden line is in brackets. */
  readonly lines: readonly string[];
}

const LINES: readonly LineCase[] = [
  {
    name: 'what a script put there',
    body: '<div id="root"></div>',
    script: 'root.innerHTML = "<h1>Thủ tục hành chính</h1><p>Có 12 thủ tục.</p>"',
    lines: ['Thủ tục hành chính', 'Có 12 thủ tục.'],
  },
  {
    name: 'what a style sheet hides, and all that lies in it',
    body: '<style>.xa p { display: none } .mo { visibility: hidden }</style><div class="xa"><p>Ẩn <b>cả khối</b></p>Hiện</div><div class="mo"><p>Mờ</p></div>',
    lines: ['(Ẩn cả khối)', 'Hiện', '(Mờ)'],
  },
  {
    name: 'an element without a box of its own shows what it holds',
    body: '<style>.nhom { display: contents }</style><div class="nhom"><p>Số điện thoại</p></div>',
    lines: ['Số điện thoại'],
  },
  {
    name: 'a menu of options or an area of a picture cuts no line',
    body: '<p>Trước <map name="m"><area href="/a" alt="A"></map><rp>(</rp>sau</p>',
    lines: ['Trước (sau'],
  },
  {
    name: 'an open shadow tree',
    body: '<div id="khung"></div><p>Sau khung</p>',
    script:
      'const goc = document.getElementById("khung").attachShadow({mode: "open"}); goc.innerHTML = "<p>Trong khung</p>"',
    lines: ['Trong khung', 'Sau khung'],
  },
  {
    name: 'nothing of what only shows without scripts, and nothing of our own',
    body: '<noscript><p>Hãy bật JavaScript</p></noscript><p>Nội dung</p><soi-cong>Thiếu đường dây nóng</soi-cong>',
    lines: ['Nội dung'],
  },
  {
    name: 'letters and marks apart, and text in many nodes',
    body: '<p id="p"></p>',
    script: 'for (const part of ["Đường ", "dây", "\\u00a0no\\u0301", "ng"]) p.append(part)',
    lines: ['Đường dây nóng'],
  },
];

describe('lines of the live page', () => {
  it.each(LINES)('$name', async ({ body, script, lines }) => {
    const served = await shown(body, script);
    try {
      const read = await inPage<{ text: string; hidden: boolean }[]>(await pages.open(served.url), 'linesHere');
      expect(read.map(({ text, hidden }) => (hidden ? `(${text})` : text))).toEqual(lines);
    } finally {
      await served.close();
    }
  });
});

describe('a page of 5,000 elements', () => {
  it('is read whole', async () => {
    const rows = Array.from(
      { length: 860 },
      (_, n) =>
        `<tr><td>${n + 1}</td><td><a href="/tthc/${n}">Cấp giấy phép tiến hành công việc bức xạ số ${n}</a></td><td>1.${String(n).padStart(6, '0')}</td><td>Sở Khoa học và Công nghệ</td></tr>`,
    ).join('');
    const served = await shown(
      `<h1>Danh mục thủ tục hành chính</h1><table><tr><th>STT<th>Tên thủ tục<th>Mã<th>Cơ quan</tr>${rows}</table>`,
    );
    try {
      const page = await pages.open(served.url);
      const elements = await page.evaluate('document.getElementsByTagName("*").length');
      const context = contextOf(served.url);
      const facts = await inPage<PageFacts>(page, 'factsHere', context);
      expect(elements).toBeGreaterThan(5_000);
      expect(facts.procedures).toHaveLength(860);
    } finally {
      await served.close();
    }
  });
});
