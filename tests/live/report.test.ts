/** The HTML report as people read it: with a screen reader and the keyboard, on a narrow screen, on paper. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlReport } from '../../lib/report/html.ts';
import { quoteHref } from '../../lib/report/links.ts';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser } from '../support/live-browser.ts';
import { withPortal } from '../support/portal-server.ts';
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

const RESULT = 'Sở Khoa học và Công nghệ đạt 87,5 điểm, xếp thứ 5/20 sở, ngành về chỉ số cải cách hành chính năm 2021';
const LONG = `${RESULT}, ${'tăng so với cùng kỳ năm trước, '.repeat(4)}giữ vững vị trí trong nhóm các đơn vị dẫn đầu.`;
const QUOTED: readonly (readonly [name: string, quote: string, shown: string])[] = [
  ['decomposed letters', 'Đường dây nóng của Sở', 'Đường dây nóng của Sở'.normalize('NFD')],
  [
    'words in pieces, spaces that do not break',
    'Hotline: 0238 - 3844500',
    'Hotline:&nbsp;<b>0238</b>&nbsp;- <i>3844500</i>',
  ],
  ['its first words stand in the banner', RESULT, RESULT],
  ['a long one whose ends stand in banner and foot', LONG, LONG],
];

it.each(QUOTED)('the link of a quote scrolls to it: %s', async (_, quote, shown) => {
  const prose = '<p>Dòng này nói chuyện khác.</p>'.repeat(120);
  const html = `<!doctype html><meta charset="utf-8"><title>Tin</title><header>Sở Khoa học và Công nghệ</header>${prose}<p id="quote">${shown}</p>${prose}<footer>các đơn vị dẫn đầu.</footer>`;
  await withPortal({ answers: { '/tin': html } }, async ({ url }) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(quoteHref(`${url}tin`, quote) ?? '');
    await page.waitForFunction(() => window.scrollY > 0, null, { timeout: 5_000 });
    const top = await page.evaluate(() => document.querySelector('#quote')?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(800);
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
