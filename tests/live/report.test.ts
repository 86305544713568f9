/** The HTML report as people read it: with a screen reader and the keyboard, on a narrow screen, on paper. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlReport } from '../../lib/report/html.ts';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/live-browser.ts';
import { sampleReport } from '../report/sample-report.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

/** The report, and whatever it asked for besides itself. */
async function opened(lang: 'vi' | 'en', screen: object = {}): Promise<{ page: Page; asked: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, ...screen });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(htmlReport(sampleReport(), lang));
  return { page, asked };
}

const SCREENS: readonly (readonly [name: string, lang: 'vi' | 'en', screen: object])[] = [
  ['wide, in Vietnamese', 'vi', {}],
  ['narrow and dark, in English', 'en', { viewport: { width: 320, height: 600 }, colorScheme: 'dark' }],
];

describe.each(SCREENS)('on a screen that is %s', (_, lang, screen) => {
  it('axe finds nothing, nothing runs off the side, and nothing is asked for', async () => {
    const { page, asked } = await opened(lang, screen);
    expect(await axeFaults(page)).toEqual([]);
    const beside = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beside).toBeLessThanOrEqual(0);
    expect(asked).toEqual([]);
    await page.close();
  });
});

it('with the keyboard alone: to the contents at once, and through every link in order, each seen', async () => {
  const { page } = await opened('vi');
  const links = await page.locator('a[href]').count();
  expect(links).toBeGreaterThan(5);
  const seen: string[] = [];
  for (let at = 0; at < links; at += 1) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        if (!(at instanceof HTMLAnchorElement)) return 'lost';
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const { left, width, height } = at.getBoundingClientRect();
        const shown = left >= 0 && width > 0 && height > 0 && outlineStyle !== 'none' && outlineWidth !== '0px';
        return shown ? 'seen' : `not seen: ${at.outerHTML.slice(0, 120)}`;
      }),
    );
  }
  expect(seen.filter((one) => one !== 'seen')).toEqual([]);
  await page.close();
});

it('on paper: all of it, no wider than the sheet', async () => {
  const { page } = await opened('vi');
  const onScreen = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 690, height: 980 });
  const [onPaper, beside] = await page.evaluate(() => [
    document.body.innerText.replace(/\s+/g, ' ').trim(),
    document.documentElement.scrollWidth - document.documentElement.clientWidth,
  ]);
  const skip = (await page.locator('.skip').textContent()) ?? '';
  expect(onPaper).toBe(onScreen.replace(skip, '').trim());
  expect(beside).toBeLessThanOrEqual(0);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.length).toBeLessThan(8);
  await page.close();
});
