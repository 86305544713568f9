/** The built extension in a real browser: its button marks the page by the right plan, with every kind of gap in its place. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';

import { GAP_REFERENCE, gapPage, GAPS_PORTAL } from './gaps-portal.ts';
import { OVERLAYS, OverlayTester } from './overlay-tester.ts';

const PLAN = 'nghean-skhcn-2022';
const HOTLINE = gapPage('<main><h1>Tin nổi bật</h1><p id="so">Đường dây nóng: <b>0238 3844</b> 500</p></main>');

let extension: OverlayTester;
let served: ServedPortal;
let asked: ServedPortal;

beforeAll(async () => {
  extension = await OverlayTester.start();
  served = await servePortal({ answers: { ...GAPS_PORTAL.answers, '/index.html': HOTLINE, '/trang-chu': CHANGING } });
  asked = await servePortal({ answers: { '/': HOTLINE, '/index.html': HOTLINE } });
  await extension.choosePlan(served.url, PLAN);
}, 120_000);
afterAll(async () => {
  await extension.close();
  await served.close();
  await asked.close();
});

const at = (path: string): string => new URL(path, served.url).href;
/** A clock, a list that grows on request, and a box that scrolls by itself. */
const CHANGING = gapPage(
  `<main><h1>Tin nổi bật</h1><div id="hop" style="height:120px;overflow:auto"><div style="height:400px"></div><p id="so">Đường dây nóng: 0238 3844 500</p><div style="height:400px"></div></div><p id="gio">00:00:00</p></main>`,
);

const marked = async (path: string): Promise<Page> => extension.mark(at(path));

async function highlighted(tab: Page): Promise<readonly string[]> {
  return tab.evaluate<string[]>(
    '[...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((range) => name + ": " + range.toString()))',
  );
}

describe('the extension', { timeout: 60_000 }, () => {
  it('asks for the page of the tab alone, and for one host at a time', async () => {
    const manifest = JSON.parse(await readFile(join(extension.folder, 'manifest.json'), 'utf8')) as object;
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).toMatchObject({ optional_host_permissions: ['*://*/*'] });
  });

  it('puts little into a page', async () => {
    const script = await readFile(join(extension.folder, 'overlay.js'));
    const size = gzipSync(script).length;
    console.log(`content script: ${size} bytes gzip`);
    expect(size).toBeLessThan(200_000);
  });
});

describe('which plan', { timeout: 60_000 }, () => {
  it('is asked for before anything is marked, and kept for the host', async () => {
    const tab = await extension.open(asked.url);
    await extension.click(tab);
    await extension.says(tab, 'Cổng này theo kế hoạch nào?');
    expect(await highlighted(tab)).toEqual([]);
    await extension.says(tab, 'Sở Khoa học và Công nghệ Nghệ An, 2022 (có vẻ đúng)');
    await extension.press(tab, 'Nghệ An, 2022');
    await extension.says(tab, 'Có số điện thoại đường dây nóng');
    expect(await highlighted(tab)).toContain('soi-cong-evidence: Đường dây nóng: 0238 3844 500');
    await tab.close();
    const other = await extension.open(new URL('/index.html', asked.url).href);
    await extension.click(other);
    await extension.says(other, 'Có số điện thoại đường dây nóng');
    await other.close();
  });
});

describe('the overlay', { timeout: 60_000 }, () => {
  it('draws what stands there, changes no element of the page and moves nothing', async () => {
    const tab = await extension.open(at('/index.html'));
    await tab.evaluate(
      'window.shifts = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifts += value; }).observe({ type: "layout-shift", buffered: true })',
    );
    const before = await tab.evaluate('[document.body.outerHTML, document.documentElement.scrollHeight]');
    const words = { x: 180, y: 150, width: 150, height: 80 };
    const plain = await tab.screenshot({ clip: words });
    await extension.click(tab);
    await extension.says(tab, 'Bằng chứng 3: Có số điện thoại đường dây nóng');
    expect(await highlighted(tab)).toContain('soi-cong-evidence: Đường dây nóng: 0238 3844 500');
    expect((await tab.screenshot({ clip: words })).equals(plain), 'nothing is drawn on the words').toBe(false);
    expect(await tab.evaluate('[document.body.outerHTML, document.documentElement.scrollHeight]')).toEqual(before);
    expect(await tab.evaluate('shifts')).toBe(0);
    await tab.close();
  });

  it('goes with a second click and comes with a third', async () => {
    const tab = await marked('/index.html');
    for (const count of [0, 1]) {
      await extension.click(tab);
      await expect.poll(() => tab.evaluate(OVERLAYS), { timeout: 15_000 }).toBe(count);
    }
    await tab.close();
  });

  it('is worked by keyboard, and goes with Escape', async () => {
    const tab = await marked('/index.html');
    await extension.says(tab, 'Thiếu sót 1');
    // the panel has the focus: its buttons and the choice of a plan come before the first mark
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter']) await tab.keyboard.press(key);
    await extension.says(tab, 'button Chép nội dung');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await extension.says(tab, 'Thêm một mục mang đúng tên');
    await tab.keyboard.press('Escape');
    await expect.poll(() => tab.evaluate(`${OVERLAYS} + CSS.highlights.size`)).toBe(0);
    await tab.close();
  });

  it('speaks English too, and remembers it', async () => {
    const tab = await marked('/index.html');
    await extension.says(tab, 'Thiếu sót 1');
    await extension.press(tab, 'English');
    await extension.says(tab, 'A hotline number is given');
    await expect.poll(() => extension.browser.rows('settings')).toMatchObject([{ value: { lang: 'en' } }]);
    await extension.press(tab, 'Tiếng Việt');
    await extension.says(tab, 'Có số điện thoại đường dây nóng');
    await tab.close();
  });

  it('copies a text that can be sent', async () => {
    const tab = await marked('/thu-tuc/0');
    await extension.says(tab, 'Thiếu sót 1');
    await extension.press(tab, 'Thiếu sót 1');
    await extension.press(tab, 'Chép nội dung');
    await extension.says(tab, 'Đã chép');
    await tab.close();
  });

  it('keeps what somebody says against a mark', async () => {
    const tab = await marked('/thu-tuc/0');
    await extension.says(tab, 'Thiếu sót 1');
    await extension.press(tab, 'Thiếu sót 1');
    await extension.press(tab, 'Không đúng?');
    await extension.press(tab, 'Máy đọc nhầm');
    await extension.says(tab, 'Đã ghi ý kiến');
    const kept = { planId: PLAN, requirementId: 'procedure-detail', what: 'doubted', url: at('/thu-tuc/0') };
    expect(await extension.browser.rows('reviews')).toMatchObject([{ ...kept, quote: 'Phí, lệ phí' }]);
    await tab.close();
  });
});

interface GapCase {
  readonly name: string;
  readonly path: string;
  readonly says: readonly string[];
  readonly highlights: readonly string[];
}

const GAPS: readonly GapCase[] = [
  {
    name: 'home page: the hotline and what the menu should lead to',
    path: '/',
    says: [
      'Trang chủ không có số đường dây nóng',
      'cổng dịch vụ công trực tuyến',
      'Chưa thấy mục “Cải cách hành chính”',
    ],
    highlights: ['soi-cong-evidence: Thủ tục hành chính'],
  },
  {
    name: 'list of procedures: what it lacks and what is abolished',
    path: '/thu-tuc-hanh-chinh',
    says: ['Danh mục trên trang có 3 trong 5 thủ tục, thiếu 2', 'Thủ tục đã bị bãi bỏ mà vẫn còn trong danh mục'],
    highlights: ['soi-cong-gap: Cấp giấy phép xây dựng kho hóa chất'],
  },
  {
    name: 'page of a procedure: the parts that lack',
    path: '/thu-tuc/0',
    says: ['Mục “phí, lệ phí” để trống', 'Trang không có mục: mẫu đơn, tờ khai, yêu cầu, điều kiện, căn cứ pháp lý'],
    highlights: ['soi-cong-gap: Phí, lệ phí'],
  },
  {
    name: 'column: its age and its empty months',
    path: '/cai-cach-hanh-chinh',
    says: ['Bài mới nhất trên trang đăng ngày 18/08/2022', 'Tháng không có bài nào: 06/2022, 07/2022, 09/2022'],
    highlights: ['soi-cong-gap: 18/08/2022'],
  },
  {
    name: 'page that is being updated',
    path: '/iso',
    says: ['Trang chỉ ghi “Nội dung đang được cập nhật”'],
    highlights: ['soi-cong-gap: Nội dung đang được cập nhật'],
  },
  { name: 'empty page', path: '/chuc-nang', says: ['Trang không có nội dung'], highlights: [] },
];

describe('gaps in their place', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    const list = { source: 'danh-muc.csv', procedures: GAP_REFERENCE, faults: [] };
    await extension.browser.put('references', { id: 1, name: 'Danh mục', list, addedAt: '2022-01-01T00:00:00.000Z' });
    await extension.browser.put('portals', {
      ...PORTAL,
      key: new URL(served.url).host,
      url: served.url,
      referenceId: 1,
    });
  });

  it.each(GAPS)('$name', async ({ path, says, highlights }) => {
    const tab = await marked(path);
    for (const words of says) await extension.says(tab, words);
    expect(await highlighted(tab)).toEqual(highlights);
    // a marker of its own beside what each is about
    const markers = (await extension.said(tab)).filter((one) => one.startsWith('button Thiếu sót 1:'));
    expect(markers).toHaveLength(2);
    await tab.close();
  });
});

const PORTAL = { name: 'Sở', planIds: [PLAN], hosts: {}, addedAt: '2022-01-01T00:00:00.000Z', latest: null };
