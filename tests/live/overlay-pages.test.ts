/** The overlay on pages that don't keep still, that mean harm, or that allow no script; and by itself on portals that were added. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import { gapPage } from './gaps-portal.ts';
import { OVERLAYS, OverlayTester } from './overlay-tester.ts';

const HOTLINE = '<p id="so">Đường dây nóng: 0238 3844 500</p>';
const HERE = 'Có số điện thoại đường dây nóng: 0238 3844 500';
const main = (body: string): string => `<main><h1>Tin nổi bật</h1>${body}</main>`;

const HOSTILE_STYLE = `<style>* { all: unset !important; display: none !important } html, body, body * { display: block !important } soi-cong { opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; filter: opacity(0) !important; clip-path: inset(100%) !important; pointer-events: none !important; position: static !important } html { transform: translateX(40px) rotate(1deg); font-size: 3px; direction: rtl } body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fffc; display: block !important }</style>`;
const HOSTILE_SCRIPT = `<script>
  window.seen = [];
  const open = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) { seen.push('attachShadow'); return open.call(this, { ...how, mode: 'open' }); };
  window.MutationObserver = window.ResizeObserver = function () { seen.push('observer'); };
  Object.prototype.overlay = 'open'; Object.prototype.marks = [{ kind: 'evidence' }]; Array.prototype.toSorted = Array.prototype.flatMap = function () { seen.push('array'); return []; };
  JSON.stringify = String.prototype.split = function () { seen.push('string'); return ''; };
  addEventListener('message', ({ data }) => seen.push('message'));
  addEventListener('toggle', (event) => seen.push(String(event.composedPath().length > 4)), true);
  addEventListener('beforetoggle', (event) => event.preventDefault(), true);
  for (const type of ['click', 'focusin', 'keydown']) addEventListener(type, (event) => {
    if (event.target.localName === 'soi-cong') seen.push(...event.composedPath().filter((one) => one instanceof ShadowRoot || one.localName === 'button').map(String));
  }, true);
</script>`;
/** Names that answer for the document's and the form's own, in every script's world. */
const CLOBBERED = 'documentElement createElement createRange querySelector URL characterSet body contentType fonts'
  .split(' ')
  .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`);
const CLOBBERING_FORM = `<form id="don">${'firstChild nextSibling parentNode attributes localName nodeType shadowRoot namespaceURI checkVisibility getBoundingClientRect contains parentElement scrollIntoView textContent'
  .split(' ')
  .map((name) => `<input name="${name}" value="x">`)
  .join('')}${HOTLINE}</form>`;

const PORTAL = {
  answers: {
    '/': gapPage(main('<p id="tin">Chưa có số nào.</p><p id="gio">00:00:00</p>')),
    '/index.html': gapPage(
      main(
        `<div id="hop" style="height:120px;overflow:auto;border:1px solid"><div style="height:400px"></div>${HOTLINE}<div style="height:400px"></div></div>`,
      ),
    ),
    '/trang-chu': gapPage(main(HOTLINE), HOSTILE_STYLE + HOSTILE_SCRIPT),
    '/home': gapPage(main(`${CLOBBERED.join('')}${CLOBBERING_FORM}`)),
    '/tep.txt': { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Đường dây nóng: 0238 3844 500' },
  },
};

let extension: OverlayTester;
let served: ServedPortal;
const at = (path: string): string => new URL(path, served.url).href;

beforeAll(async () => {
  extension = await OverlayTester.start();
  served = await servePortal(PORTAL);
  await extension.choosePlan(served.url, 'nghean-skhcn-2022');
}, 120_000);
afterAll(async () => {
  await extension.close();
  await served.close();
});

const evaluated = async (tab: Page, expression: string): Promise<unknown> => extension.evaluate(tab, expression);

describe('a hostile page', { timeout: 60_000 }, () => {
  let tab: Page;
  beforeAll(async () => {
    tab = await extension.mark(at('/trang-chu'));
    await extension.says(tab, HERE);
  }, 60_000);
  afterAll(async () => tab.close());

  it('cannot look into the overlay, and its own world is not used', async () => {
    expect(await evaluated(tab, 'document.querySelector("soi-cong").shadowRoot')).toBeNull();
    expect(await evaluated(tab, 'document.querySelector("soi-cong").innerHTML')).toBe('');
    expect(await evaluated(tab, 'typeof soiCongOverlay + typeof window.chrome?.runtime?.sendMessage')).toBe(
      'undefinedundefined',
    );
    expect(await evaluated(tab, 'seen')).toEqual([]);
  });

  it('cannot hide, cover or move it', async () => {
    const place = await extension.place(tab, 'Thu nhỏ');
    expect(place, 'the panel is shown').not.toBeNull();
    const top = await evaluated(
      tab,
      `document.elementFromPoint(${(place?.x ?? 0) + 8}, ${(place?.y ?? 0) + 8}).localName`,
    );
    expect(top).toBe('soi-cong');
    const [width, height] = (await evaluated(tab, '[innerWidth, innerHeight]')) as [number, number];
    expect(place?.x).toBeLessThan(width);
    expect(place?.y).toBeLessThan(height);
  });

  it('cannot press its buttons or keys, or send it anything', async () => {
    await evaluated(
      tab,
      `
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.querySelector('soi-cong').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      postMessage({ overlay: 'toggle' }, '*'); postMessage({ overlay: 'look' }, '*');
    `,
    );
    await extension.says(tab, HERE);
    expect(await evaluated(tab, OVERLAYS)).toBe(1);
    await extension.press(tab, 'Bằng chứng');
    await extension.says(tab, 'button Chép nội dung');
    // the page sees that something in the overlay was pressed, not what
    expect(await evaluated(tab, 'seen')).toEqual(['message', 'message']);
  });

  it('takes it out in vain', async () => {
    await evaluated(tab, 'document.querySelector("soi-cong").remove()');
    await expect.poll(() => evaluated(tab, OVERLAYS)).toBe(1);
    await extension.says(tab, HERE);
  });
});

describe('a page whose names answer for those of its elements', { timeout: 60_000 }, () => {
  it('is read and marked all the same', async () => {
    const tab = await extension.mark(at('/home'));
    await extension.says(tab, HERE);
    await extension.press(tab, HERE);
    await extension.says(tab, 'button Tới chỗ đó');
    await tab.close();
  });
});

describe('a page that does not keep still', { timeout: 60_000 }, () => {
  it('is read again when its text changes, once for many changes', async () => {
    const tab = await extension.mark(at('/'));
    await extension.says(tab, 'Trang chủ không có số đường dây nóng');
    await tab.evaluate(
      `for (let n = 0; n < 50; n += 1) gio.textContent = '00:00:' + n; tin.textContent = 'Đường dây nóng: 0238 3844 500'`,
    );
    await extension.says(tab, HERE);
    await tab.close();
  });

  it('is not read again when nothing is said anew', async () => {
    const tab = await extension.mark(at('/'));
    await extension.says(tab, 'Trang chủ không có số đường dây nóng');
    await tab.evaluate('window.before = [...CSS.highlights.values()][0]');
    await tab.evaluate('tin.className = "khac"; tin.append(document.createElement("b"))');
    await tab.evaluate('new Promise((done) => setTimeout(done, 1_600))');
    expect(await tab.evaluate('before === [...CSS.highlights.values()][0]')).toBe(true);
    await tab.close();
  });

  it('has its marks follow what scrolls inside it, and lie where it is shown alone', async () => {
    const tab = await extension.mark(at('/index.html'));
    await extension.says(tab, HERE);
    const marker = async () => extension.place(tab, HERE.slice(0, 20));
    // scrolled away in its box: only the panel's entry is there
    const entry = await marker();
    await tab.evaluate('hop.scrollTop = 350');
    const box = await tab.evaluate<{ top: number; bottom: number }>('hop.getBoundingClientRect().toJSON()');
    await expect.poll(async () => (await marker())?.y ?? 0).toBeLessThan(box.bottom);
    const before = await marker();
    expect(before?.x).not.toBe(entry?.x);
    await tab.evaluate('hop.scrollTop = 330');
    await expect.poll(async () => Math.round(((await marker())?.y ?? 0) - (before?.y ?? 0))).toBe(20);
    await tab.evaluate('document.querySelector("h1").style.paddingTop = "30px"');
    await expect.poll(async () => Math.round(((await marker())?.y ?? 0) - (before?.y ?? 0))).toBe(50);
    await tab.close();
  });
});

describe('a portal that was added', { timeout: 60_000 }, () => {
  it('is marked without a click, small, and only on its own host', async () => {
    const portal = await servePortal(PORTAL);
    const url = portal.url.replace('127.0.0.1', 'so.tinh.test');
    await extension.browser.allow('*://so.tinh.test/*');
    await extension.browser.put('portals', {
      key: new URL(url).host,
      url,
      name: 'Sở',
      planIds: ['nghean-skhcn-2022'],
      referenceId: null,
      hosts: {},
      addedAt: '2022-01-01T00:00:00.000Z',
      latest: null,
    });
    await expect
      .poll(() => extension.browser.desk.evaluate('chrome.scripting.getRegisteredContentScripts()'))
      .toMatchObject([{ matches: ['*://so.tinh.test/*'] }]);
    const tab = await extension.open(url);
    await extension.says(tab, 'button Mở Soi Cổng: 2 thiếu sót');
    expect(await tab.evaluate('document.activeElement.localName')).toBe('body');
    await extension.press(tab, 'Mở Soi Cổng');
    await extension.says(tab, '1: Trang chủ không có số đường dây nóng');
    await tab.close();
    // allowed as another portal's second host alone
    const second = await extension.open(served.url.replace('127.0.0.1', 'khac.tinh.test'));
    expect(await second.evaluate(OVERLAYS)).toBe(0);
    await second.close();
    await portal.close();
  });
});

describe('a page that cannot be marked', { timeout: 60_000 }, () => {
  const title = async (): Promise<unknown> =>
    extension.browser.desk.evaluate(
      'chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })))).then(String)',
    );

  it('of the browser itself: the button says so', async () => {
    const tab = await extension.open('chrome://version');
    await extension.clickOnce(tab);
    await expect.poll(title).toContain('trình duyệt không cho đánh dấu trang này');
    await tab.close();
  });

  it('a file: the overlay says so', async () => {
    const tab = await extension.mark(at('/tep.txt'));
    await extension.says(tab, 'Đây là tệp, không phải trang web');
    await tab.close();
  });
});
