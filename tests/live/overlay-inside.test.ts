/** The overlay's own tree: what axe finds in it, on wide and narrow, light and dark screens; frames where nothing highlights. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled, launchBrowser } from '../support/live-browser.ts';
import { inPage } from './live-pages.ts';

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title><style>html { font-size: 62.5% } body { font-size: 1.6rem }</style></head>
<body><main><h1 id="muc">Cải cách hành chính</h1><p id="sai">Số điện thoại sai</p><p>Chuyên mục</p><div style="height:1500px"></div></main></body></html>`;

let browser: Browser;
let code = '';
let axe = '';
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  [code, browser] = await Promise.all([bundled(new URL('in-overlay.ts', import.meta.url), 'soiCong'), launchBrowser()]);
}, 60_000);
afterAll(() => browser.close());

async function opened(screen: object = {}): Promise<Page> {
  const page = await browser.newPage(screen);
  await page.setContent(PAGE);
  await page.evaluate(code);
  return page;
}

async function faults(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ include: ['soi-cong'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations, passes }) => passes.length < 10 ? 'it looked at nothing' : violations.map(({ id, nodes }) => [id, ...nodes.map(({ target, failureSummary }) => String(target) + ': ' + failureSummary)].join(' ')))`,
  );
}

const SCREENS: readonly (readonly [name: string, screen: object])[] = [
  ['wide', { viewport: { width: 1200, height: 800 } }],
  ['narrow, as with 200 % zoom on a telephone', { viewport: { width: 320, height: 400 } }],
  ['dark', { viewport: { width: 1200, height: 800 }, colorScheme: 'dark' }],
];

describe.each(SCREENS)('on a screen that is %s', (_, screen) => {
  it('axe finds nothing, with a mark open and its reasons asked for', async () => {
    const page = await opened(screen);
    await inPage(page, 'openOverlay', true);
    await page.locator('soi-cong .entry > button').first().click();
    await page.getByRole('button', { name: 'Không đúng?' }).click();
    await page.getByRole('button', { name: 'Có rồi, ở chỗ khác' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('axe finds nothing while the plan is asked for, nor when it is small', async () => {
    const page = await opened(screen);
    await inPage(page, 'openOverlay', false);
    expect(await faults(page)).toEqual([]);
    await inPage(page, 'openOverlay', true, true);
    await page.getByRole('button', { name: 'Mở Soi Cổng' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('all of the panel is on the screen', async () => {
    const page = await opened(screen);
    await inPage(page, 'openOverlay', true);
    const inside = await page.evaluate(
      `(() => { const { left, top, right, bottom } = document.querySelector('soi-cong').shadowRoot.querySelector('.panel').getBoundingClientRect(); return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight; })()`,
    );
    expect(inside).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });
});

describe('the overlay from inside', () => {
  it('frames what it cannot highlight, line by line, where it stands', async () => {
    const page = await opened();
    expect(await inPage(page, 'withoutHighlights')).toBe(true);
    await inPage(page, 'openOverlay', true);
    const frames = await inPage<[number[], number[]][]>(page, 'framesHere');
    expect(frames).toHaveLength(2);
    for (const [frame, quote] of frames) expect(frame).toEqual(quote);
    await page.close();
  });

  it('goes to the mark that another page of the extension asks for', async () => {
    const page = await opened();
    await inPage(page, 'openOverlay', true, true);
    await inPage(page, 'showRequirement', 'Số điện thoại sai');
    await page.getByRole('button', { name: 'Chép nội dung' }).waitFor();
    expect(await page.locator('soi-cong .marker.chosen').textContent()).toBe('! 1');
    await page.close();
  });

  it('lists the first marks of very many, and all of them when asked to', async () => {
    const page = await opened();
    await inPage(page, 'openOverlay', true, false, 100);
    const entries = page.locator('soi-cong .entry');
    expect([await entries.count(), await page.locator('soi-cong .marker').count()]).toEqual([24, 103]);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hiện cả 104 mục' }).click();
    expect(await entries.count()).toBe(104);
    expect(
      await entries
        .nth(24)
        .locator('button')
        .first()
        .evaluate((one) => one.matches(':focus')),
    ).toBe(true);
    await page.close();
  });

  it('stops for Tab once on all markers, and goes from one to the next by arrows', async () => {
    const page = await opened();
    await inPage(page, 'openOverlay', true);
    const markers = page.locator('soi-cong .marker');
    expect(await markers.evaluateAll((all) => all.map((one) => one.getAttribute('tabindex')))).toEqual([
      '0',
      '-1',
      '-1',
    ]);
    await markers.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await markers.nth(1).evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Chép nội dung' }).waitFor();
    await page.close();
  });

  it('looks at a page that changes all the time less and less often', async () => {
    const page = await opened();
    await inPage(page, 'openOverlay', true);
    await page.evaluate('setInterval(() => { document.querySelector("h1").title; muc.nextSibling.data += "x"; }, 50)');
    await page.evaluate('new Promise((done) => setTimeout(done, 4_500))');
    // at the start, after one second, and after two more
    expect(await inPage<number>(page, 'looksSoFar')).toBeLessThanOrEqual(3);
    await page.close();
  });
});
