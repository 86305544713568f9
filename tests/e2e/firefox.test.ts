/** The main path in a real Firefox: a portal is added, audited to the end, and read in the sidebar and on its own page. */

import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import type { RunningAudit } from '../../lib/model/extension/task.ts';
import { decimal } from '../../lib/report/words.ts';
import { axeFaults } from '../support/axe.ts';
import { buildExtension } from '../support/build-extension.ts';
import { FirefoxBrowser, named, press, put, reportOf, rowsOf } from '../support/firefox-browser.ts';
import { commandLine, told } from './told.ts';

const PLAN = 'nghean-skhcn-2022';
const PROCEDURES = join(import.meta.dirname, '../../demo/procedures.csv');

const SOON = { timeout: 20_000, interval: 200 };
const AT_LENGTH = { timeout: 120_000, interval: 500 };

let firefox: FirefoxBrowser;
let portal: ServedPortal;
let expected: Awaited<ReturnType<typeof commandLine>>;
let panel: Page;
beforeAll(async () => {
  portal = await servePortal(demoPortal());
  expected = await commandLine(portal.url, '--plan', PLAN, '--procedures', PROCEDURES);
  firefox = await FirefoxBrowser.launch((await buildExtension('firefox')).folder);
  panel = await firefox.open('options.html');
  await put(panel, 'settings', { key: 'settings', value: { requestsPerSecond: 20 } });
}, 240_000);
afterAll(async () => {
  await firefox.close();
  await portal.close();
}, 60_000);

async function shows(tab: Page, text: string): Promise<void> {
  await expect.poll(async () => tab.evaluate('document.body.innerText'), SOON).toContain(text);
}

/** How many are kept, and what is at work. */
async function runs(): Promise<readonly [number, readonly unknown[]]> {
  const running = await rowsOf<RunningAudit>(panel, 'running');
  return [(await rowsOf(panel, 'runs')).length, running.map(({ state, fault }) => [state, fault?.en])];
}

describe('Firefox', { timeout: 240_000 }, () => {
  it('takes a reference list from a file', async () => {
    await press(panel, 'Danh mục thủ tục');
    const file = await panel.waitForSelector('input[type=file]');
    await (file as ElementHandle<HTMLInputElement>).uploadFile(PROCEDURES);
    await press(panel, 'Lưu danh mục');
    await shows(panel, 'dùng cho 0 cổng');
  });

  it('adds a portal, is given the right to its host alone, and audits it to the same as the command line', async () => {
    await press(panel, 'Các cổng');
    await press(panel, 'Thêm cổng');
    await (await named(panel, 'input', 'Địa chỉ cổng')).type(portal.url);
    await (await named(panel, 'select', 'Kế hoạch')).select(PLAN);
    await (await named(panel, 'select', 'Danh mục thủ tục đối chiếu')).select('1');
    const before = portal.requests.length;
    await press(panel, 'Thêm và soi ngay');
    await expect
      .poll(async () => (await rowsOf<RunningAudit>(panel, 'running')).map(({ portalKey }) => portalKey), SOON)
      .toEqual([new URL(portal.url).host]);
    expect(await panel.evaluate('browser.permissions.getAll().then(({ origins }) => origins)')).toEqual([
      '*://127.0.0.1/*',
    ]);
    await expect.poll(runs, AT_LENGTH).toEqual([1, []]);
    expect(told(await reportOf(panel, 1))).toEqual(told(expected));
    const asked = portal.requests.slice(before);
    expect(asked.filter((request, at) => asked.indexOf(request) !== at)).toEqual([]);
  });

  it('draws the portal’s page, with nothing that axe finds', async () => {
    await panel.evaluate(`location.hash = '#/portal/${encodeURIComponent(new URL(portal.url).host)}/overview'`);
    await shows(panel, decimal(expected.score.value ?? -1, 'vi'));
    await shows(panel, 'Cần sửa trước');
    expect(await axeFaults(panel)).toEqual([]);
  });

  it('goes on by itself when Firefox ends the background in the middle', async () => {
    const before = portal.requests.length;
    await put(panel, 'settings', { key: 'settings', value: { requestsPerSecond: 10 } });
    await press(panel, 'Soi ngay');
    await expect.poll(() => portal.requests.length, { timeout: 30_000 }).toBeGreaterThan(before + 20);
    await firefox.endBackground();
    await expect.poll(runs, AT_LENGTH).toEqual([2, []]);
    expect(told(await reportOf(panel, 2))).toEqual(told(expected));
  });

  it('renders its sidebar for the portal', async () => {
    const sidebar = await firefox.open('sidepanel.html');
    await (await named(sidebar, 'input', 'Địa chỉ cổng')).type(portal.url);
    await press(sidebar, 'Xem');
    await shows(sidebar, `Điểm: ${decimal(expected.score.value ?? -1, 'vi')} trên 100`);
    expect(await axeFaults(sidebar)).toEqual([]);
    await sidebar.close();
  });

  it('marks a page of the portal when it is opened', async () => {
    const tab = await firefox.browser.newPage();
    await tab.goto(portal.url);
    await expect.poll(async () => tab.evaluate('CSS.highlights.size'), SOON).toBeGreaterThan(0);
    await expect.poll(async () => tab.evaluate("document.querySelector('soi-cong') !== null"), SOON).toBe(true);
    await tab.close();
  });
});
