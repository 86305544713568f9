/** What a user refuses or sets in the browser: rights, motion, zoom; the real side panel; room that is asked for. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import { OverlayTester } from '../live/overlay-tester.ts';

const PLAN = 'nghean-skhcn-2022';
const SOON = { timeout: 20_000 };

let extension: OverlayTester;
let portal: ServedPortal;
let desk: Page;
beforeAll(async () => {
  portal = await servePortal(demoPortal());
  extension = await OverlayTester.start();
  desk = extension.browser.desk;
  await desk.setViewportSize({ width: 1280, height: 800 });
}, 240_000);
afterAll(async () => {
  await extension.close();
  await portal.close();
}, 60_000);

const show = async (hash: string): Promise<void> => desk.evaluate(`location.hash = ${JSON.stringify(hash)}`);
const tabOf = async (url: string): Promise<number> =>
  extension.browser.inWorker<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => (tab.url ?? tab.pendingUrl ?? '') === ${JSON.stringify(url)})?.id ?? -1)`,
  );

/** The tab opened last: which one is active the browser tells a moment late. */
const newestTab = async (): Promise<number> =>
  extension.browser.inWorker<number>('chrome.tabs.query({}).then((tabs) => Math.max(...tabs.map(({ id }) => id)))');

describe('what the browser does not allow', { timeout: 120_000 }, () => {
  it('a portal whose right was denied is not audited, and the page says what to do', async () => {
    await desk.evaluate(`chrome.permissions.request = async () => false`);
    await show('#/portals');
    await desk.getByRole('button', { name: 'Thêm cổng' }).first().click();
    await desk.getByLabel('Địa chỉ cổng').fill(portal.url);
    await desk.getByRole('dialog').getByLabel('Kế hoạch').selectOption(PLAN);
    await desk.getByRole('button', { name: 'Thêm và soi ngay' }).click();
    await desk.getByText('Chưa được phép đọc tên miền này').waitFor(SOON);
    expect(await extension.browser.running()).toEqual([]);
    expect(await extension.browser.rows('portals')).toHaveLength(1);
    expect(portal.requests).toEqual([]);
  });

  it('a click without the right to its page is answered on the button', async () => {
    const tab = await extension.open(portal.url);
    await tab.bringToFront();
    // as the browser hands a click over whose grant a navigation has taken away
    const id = await newestTab();
    await extension.browser.inWorker(`chrome.action.onClicked.dispatch({ id: ${id} })`);
    const badge = async () => extension.browser.inWorker<string>(`chrome.action.getBadgeText({ tabId: ${id} })`);
    await expect.poll(badge, SOON).toBe('↻');
    expect(await extension.browser.inWorker<string>(`chrome.action.getTitle({ tabId: ${id} })`)).toContain('bấm lại');
    await extension.click(tab);
    await expect.poll(badge, SOON).toBe('');
    await tab.close();
  });

  it('a page of the browser itself is said to be out of reach', async () => {
    const tab = await extension.browser.context.newPage();
    await tab.goto('chrome://version');
    await tab.bringToFront();
    const id = await newestTab();
    await extension.browser.inWorker(`chrome.action.onClicked.dispatch({ id: ${id}, url: 'chrome://version/' })`);
    const badge = async () => extension.browser.inWorker<string>(`chrome.action.getBadgeText({ tabId: ${id} })`);
    await expect.poll(badge, SOON).toBe('✕');
    expect(await extension.browser.inWorker<string>(`chrome.action.getTitle({ tabId: ${id} })`)).toContain(
      'trình duyệt không cho đánh dấu',
    );
    await tab.close();
  });
});

describe('the side panel', { timeout: 120_000 }, () => {
  it('opens beside the page from the overlay, for real', async () => {
    await extension.choosePlan(portal.url, PLAN);
    const tab = await extension.mark(portal.url);
    await extension.press(tab, 'Cả cổng');
    const panels = async () =>
      desk.evaluate<readonly string[]>(
        `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((found) => found.map(({ documentUrl }) => documentUrl))`,
      );
    await expect.poll(panels, SOON).toEqual([`chrome-extension://${extension.browser.id}/sidepanel.html`]);
    await tab.close();
  });
});

describe('what the user sets in the browser', { timeout: 120_000 }, () => {
  it('at 200 % zoom every screen fits its window', async () => {
    await desk.bringToFront();
    const options = await tabOf(desk.url());
    await extension.browser.inWorker(`chrome.tabs.setZoom(${options}, 2)`);
    await expect.poll(async () => desk.evaluate('window.devicePixelRatio'), SOON).toBe(2);
    for (const hash of ['#/portals', '#/plans', `#/plan/${PLAN}`, '#/references', '#/settings', '#/compare']) {
      await show(hash);
      await desk.locator('h1').waitFor();
      const fits = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
      expect(await desk.evaluate(fits), hash).toBe(true);
    }
    await extension.browser.inWorker(`chrome.tabs.setZoom(${options}, 1)`);
  });

  it('at 200 % zoom the overlay keeps to the window and marks what it marked', async () => {
    const tab = await extension.mark(portal.url);
    await extension.says(tab, 'Bằng chứng');
    const marks = 'Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size]))';
    const before = await extension.evaluate(tab, `JSON.stringify(${marks})`);
    const id = await newestTab();
    await extension.browser.inWorker(`chrome.tabs.setZoom(${id}, 2)`);
    await expect.poll(async () => tab.evaluate('window.devicePixelRatio'), SOON).toBe(2);
    expect(await extension.evaluate(tab, `JSON.stringify(${marks})`)).toBe(before);
    const less = await extension.place(tab, 'Thu nhỏ');
    const wide = (await tab.evaluate('window.innerWidth')) as number;
    expect(less?.x).toBeGreaterThanOrEqual(0);
    expect(less?.x).toBeLessThan(wide);
    await extension.browser.inWorker(`chrome.tabs.setZoom(${id}, 1)`);
    await tab.close();
  });

  it('where motion is not wanted nothing moves', async () => {
    await desk.bringToFront();
    await show('#/settings');
    const longest = `Math.max(...[...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationDuration } = getComputedStyle(one);
      return (transitionDuration + ', ' + animationDuration).split(', ').map(Number.parseFloat);
    }))`;
    await desk.locator('h1').waitFor();
    expect(await desk.evaluate(longest)).toBeGreaterThan(0.01);
    await desk.emulateMedia({ reducedMotion: 'reduce' });
    expect(await desk.evaluate(longest)).toBeLessThan(0.001);
    await desk.emulateMedia({ reducedMotion: null });
  });
});

describe('what is kept', { timeout: 120_000 }, () => {
  it('is asked to be kept for good once an audit is wanted, and a schedule that could not begin says why', async () => {
    await desk.reload();
    await extension.browser.allow('*://127.0.0.1/*');
    await desk.evaluate(`Object.assign(window, { asked: 0 });
      navigator.storage.persisted = async () => false;
      navigator.storage.persist = async () => { window.asked += 1; return true; };`);
    const key = new URL(portal.url).host;
    await show(`#/portal/${encodeURIComponent(key)}/setup`);
    await desk.getByRole('button', { name: 'Soi ngay' }).click();
    await expect.poll(async () => desk.evaluate('window.asked'), SOON).toBe(1);
    const fault = { vi: 'Cổng chưa được phép đọc: 127.0.0.1.', en: 'Not allowed.' };
    await extension.browser.put('schedules', {
      portalKey: key,
      every: 'week',
      nextAt: '2999-01-01T00:00:00.000Z',
      lastAt: null,
      fault,
    });
    await desk.reload();
    await desk.getByText(`Lần hẹn gần nhất không bắt đầu được: ${fault.vi}`).waitFor(SOON);
  });
});
