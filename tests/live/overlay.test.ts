/** The built extension in a real browser: a click on its button marks the page, and the page can do nothing to it. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import { installedBrowser } from '../support/live-browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const MENU =
  '<nav><a href="/gioi-thieu">Giới thiệu</a> <a href="/tin-tuc">Tin tức</a> <a href="/tthc">Thủ tục</a></nav>';
const page = (body: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sở Khoa học và Công nghệ Nghệ An</title><body>${MENU}<main><h1>Sở Khoa học và Công nghệ</h1>${body}</main></body></html>`;
const PORTAL = {
  answers: {
    '/': page('<p id="so">Đường dây nóng: <b>0238 3844</b> 500</p>'),
    '/index.html': page('<p>Tin mới trong ngày</p><div style="height:2000px"></div>'),
    '/trang-chu': page(
      `<p>Tin mới</p><style>soi-cong, * { display: none !important } main, h1, p, body, html { display: block !important }</style>
      <script>
        window.seen = [];
        const open = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (how) { seen.push('attachShadow'); return open.call(this, { ...how, mode: 'open' }); };
        addEventListener('message', ({ data }) => seen.push(JSON.stringify(data)));
        document.addEventListener('click', ({ target }) => { if (target.localName === 'soi-cong') seen.push('click') });
      </script>`,
    ),
  },
};

let context: BrowserContext;
let served: ServedPortal;
let session: CDPSession;
let extension = '';
let out = '';

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'soicong-extension-'));
  // the build prints its progress, and its mode is that of the process
  await build({ root: ROOT, mode: 'production', outDir: out, logger: SILENT });
  const built = join(out, 'chrome-mv3');
  served = await servePortal(PORTAL);
  context = await chromium.launchPersistentContext('', {
    executablePath: installedBrowser(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  extension = new URL(worker.url()).host;
  const browser = context.browser();
  if (browser === null) throw new Error('the browser cannot be spoken to');
  session = await browser.newBrowserCDPSession();
}, 120_000);
afterAll(async () => {
  await context.close();
  await served.close();
  await rm(out, { recursive: true, force: true });
});

const SILENT = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  success: quiet,
  level: 0,
};
function quiet(): void {}

/** A page of the portal in a tab of its own. */
async function opened(path: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(new URL(path, served.url).href);
  return tab;
}

/**
 * On the extension's button in the toolbar: it wants the tab, not the page in it. A click made right after a navigation
 * now and then comes without the right to the tab that a click of the user's hand has; then it is made again.
 */
async function click(tab: Page): Promise<void> {
  await tab.bringToFront();
  const there = () => tab.evaluate<number>('document.querySelectorAll("soi-cong").length');
  const before = await there();
  for (let clicks = 0; clicks < 5; clicks += 1) {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find(({ url }) => url === tab.url());
    if (target === undefined) throw new Error(`no tab shows ${tab.url()}`);
    await session.send('Extensions.triggerAction', { id: extension, targetId: target.targetId });
    const changed = await tab
      .waitForFunction((count) => document.querySelectorAll('soi-cong').length !== count, before, { timeout: 4_000 })
      .then(
        () => true,
        () => false,
      );
    if (changed) return;
  }
  throw new Error('the click does nothing');
}

/** What the closed tree shows, through the accessibility tree: the only way in, for tests as for screen readers. */
async function shown(tab: Page): Promise<readonly string[]> {
  const own = await context.newCDPSession(tab);
  const { nodes } = (await own.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  return nodes
    .filter(({ ignored, role }) => !ignored && ['button', 'region', 'status', 'definition'].includes(role?.value ?? ''))
    .map(({ role, name }) => `${role?.value ?? ''} ${name?.value ?? ''}`.trim());
}
interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

async function shows(tab: Page, words: string): Promise<void> {
  await expect.poll(() => shown(tab), { timeout: 15_000 }).toContainEqual(expect.stringContaining(words));
}

describe('the overlay', { timeout: 60_000 }, () => {
  it('asks for the page of the tab alone, and for no host', async () => {
    const asked = await context.serviceWorkers()[0]?.evaluate('chrome.runtime.getManifest()');
    expect(asked).toMatchObject({
      permissions: [
        'activeTab',
        'scripting',
        'storage',
        'alarms',
        'notifications',
        'webRequest',
        'declarativeNetRequestWithHostAccess',
        'sidePanel',
      ],
      optional_host_permissions: ['*://*/*'],
    });
    expect(asked).not.toHaveProperty('host_permissions');
    expect(asked).not.toHaveProperty('content_scripts');
  });

  it('is small enough to be put into a page', async () => {
    const script = await readFile(join(out, 'chrome-mv3/content-scripts/overlay.js'));
    expect(gzipSync(script).length).toBeLessThan(200_000);
  });

  it('marks what stands there, and changes no element of the page', async () => {
    const tab = await opened('/');
    const before = await tab.evaluate('document.body.outerHTML');
    await click(tab);
    await shows(tab, 'Bằng chứng 1: Có số điện thoại đường dây nóng');
    const marked = await tab.evaluate(
      '[...CSS.highlights].map(([name, ranges]) => name + ": " + [...ranges].map((range) => range.toString()).join("|"))',
    );
    expect(marked).toContain('soi-cong-evidence: Đường dây nóng: 0238 3844 500');
    expect(await tab.evaluate('document.body.outerHTML')).toBe(before);
    await tab.close();
  });

  it('tells of a gap with its clause and how to mend it, by keyboard, and goes with Escape', async () => {
    const tab = await opened('/index.html');
    await click(tab);
    await shows(tab, '1. Thiếu sót: Trang chủ không có số đường dây nóng');
    const inOverlay = () => tab.evaluate('document.activeElement.localName === "soi-cong"');
    for (let key = 0; key < 9 && !(await inOverlay()); key += 1) await tab.keyboard.press('Tab');
    // the choice of a plan comes first, then the marks
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await shows(tab, 'Chép');
    await tab.keyboard.press('Escape');
    await expect
      .poll(() => tab.evaluate('document.querySelector("soi-cong") === null && CSS.highlights.size'), {})
      .toBe(0);
    await tab.close();
  });

  it('goes with a second click, and comes with a third', async () => {
    const tab = await opened('/');
    const there = () => tab.evaluate('document.querySelectorAll("soi-cong").length');
    for (const count of [1, 0, 1]) {
      await click(tab);
      await expect.poll(there, { timeout: 15_000, message: `after click, ${count} is there` }).toBe(count);
    }
    await tab.close();
  });

  it('cannot be read, restyled or clicked by a hostile page', async () => {
    const tab = await opened('/trang-chu');
    await click(tab);
    await shows(tab, 'Thiếu sót');
    expect(await tab.evaluate('document.querySelector("soi-cong").shadowRoot')).toBeNull();
    expect(await tab.evaluate('typeof soiCongOverlay + typeof (window.chrome?.runtime?.sendMessage)')).toBe(
      'undefinedundefined',
    );
    expect(await tab.evaluate('document.querySelector("soi-cong").innerHTML')).toBe('');
    expect(await tab.evaluate('getComputedStyle(document.querySelector("soi-cong")).display')).not.toBe('none');
    await tab.evaluate('dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"}))');
    expect(await tab.evaluate('document.querySelectorAll("soi-cong").length')).toBe(1);
    expect(await tab.evaluate('seen.filter((one) => one.includes("soi-cong") || one === "attachShadow")')).toEqual([]);
    await tab.close();
  });
});
