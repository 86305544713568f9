/** What else the extension does in a real Firefox: the button in the toolbar, the sidebar, schedules, files, attachments. */

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import type { Schedule } from '../../lib/model/extension/kept.ts';
import type { RunningAudit } from '../../lib/model/extension/task.ts';
import { parsePlan } from '../../lib/plans/load.ts';
import { decimal } from '../../lib/report/words.ts';
import { ATTACHMENT_PORTALS } from '../portals/attachments.ts';
import { planOf } from '../smoke/trap-audit.ts';
import { buildExtension } from '../support/build-extension.ts';
import { FirefoxBrowser, press, put, reportOf, rowsOf } from '../support/firefox-browser.ts';
import { withPortal } from '../support/portal-server.ts';
import { HOTLINE_PORTAL, hotlinePlan, hotlinePortal } from './hotline-portal.ts';
import { commandLine, told } from './told.ts';

const PLAN = 'nghean-skhcn-2022';
const AS_OF = '2022-11-20';
const SOON = { timeout: 30_000, interval: 200 };
const AT_LENGTH = { timeout: 150_000, interval: 500 };
/** Of the traps with attachments: a PDF, a workbook and what cannot be read. */
const ATTACHMENTS = 4;

let firefox: FirefoxBrowser;
let portal: ServedPortal;
let folder: string;
let panel: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-firefox-'));
  portal = await servePortal(demoPortal());
  firefox = await FirefoxBrowser.launch((await buildExtension('firefox')).folder, { downloads: folder });
  panel = await firefox.open('options.html');
  await put(panel, 'settings', { key: 'settings', value: { requestsPerSecond: 20 } });
}, 240_000);
afterAll(async () => {
  await firefox.close();
  await portal.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const origin = '*://127.0.0.1/*';
const ask = async (command: unknown) => panel.evaluate(`browser.runtime.sendMessage(${JSON.stringify(command)})`);

/** Waits until that many runs are kept and none is at work. */
async function ended(count: number): Promise<void> {
  const state = async () => {
    const running = await rowsOf<RunningAudit>(panel, 'running');
    return [(await rowsOf(panel, 'runs')).length, running.map((one) => [one.state, one.fault?.en])];
  };
  await expect.poll(state, AT_LENGTH).toEqual([count, []]);
}

describe('the button in the toolbar', { timeout: 120_000 }, () => {
  it('marks the page of the tab alone, with no right to any host, and takes the marks away', async () => {
    expect(await panel.evaluate('browser.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
    const host = new URL(portal.url).host;
    await put(panel, 'portals', {
      key: host,
      url: portal.url,
      name: 'Cổng thử',
      planIds: [PLAN],
      referenceId: null,
      hosts: {},
      addedAt: '2022-11-20T00:00:00Z',
      latest: null,
    });
    const tab = await firefox.browser.newPage();
    await tab.goto(portal.url);
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
    await firefox.pressToolbar(portal.url);
    await expect.poll(async () => tab.evaluate('CSS.highlights.size'), SOON).toBeGreaterThan(0);
    expect(await tab.evaluate("document.querySelectorAll('soi-cong').length")).toBe(1);
    await firefox.pressToolbar(portal.url);
    await expect.poll(async () => tab.evaluate('CSS.highlights.size'), SOON).toBe(0);
    expect(await tab.evaluate("document.querySelectorAll('soi-cong').length")).toBe(0);
    await tab.close();
  });
});

describe('a schedule', { timeout: 240_000 }, () => {
  /** Its alarm goes off; the time for it has long passed, as after a sleep of weeks. */
  const due = async (): Promise<void> => {
    for (const schedule of await rowsOf<Schedule>(panel, 'schedules'))
      await put(panel, 'schedules', { ...schedule, nextAt: '2022-11-01T23:00:00.000Z' });
    await panel.evaluate("browser.alarms.create('schedule', { when: Date.now() })");
  };
  /** Those that stand, and those that a browser without a window has closed at once. */
  const notified = async () =>
    panel.evaluate('browser.notifications.getAll().then((now) => [...new Set([...told, ...Object.keys(now)])])');

  it('fired by its alarm, audits once for all that was missed, and tells nothing where nothing is new', async () => {
    await firefox.allow(origin);
    await panel.evaluate(`globalThis.told = [];
      for (const event of [browser.notifications.onShown, browser.notifications.onClosed])
        event.addListener((id) => told.push(id));`);
    await ask({ ask: 'start-audit', task: { url: portal.url, planIds: [PLAN] } });
    await ended(1);
    await ask({ ask: 'set-schedule', portalKey: new URL(portal.url).host, every: 'week' });
    await due();
    await ended(2);
    const [later] = await rowsOf<Schedule>(panel, 'schedules');
    expect(later?.fault).toBeNull();
    expect((later?.nextAt ?? '') > new Date().toISOString()).toBe(true);
    expect((await reportOf(panel, 2)).counts).toEqual((await reportOf(panel, 1)).counts);
    expect(await notified()).toEqual([]);
    await ask({ ask: 'set-schedule', portalKey: new URL(portal.url).host, every: null });
  });

  it('tells by a notification what is newly missing', async () => {
    const other = await servePortal(HOTLINE_PORTAL);
    try {
      await put(panel, 'plans', {
        id: hotlinePlan.id,
        plan: hotlinePlan,
        from: null,
        changedAt: '2022-11-20T00:00:00Z',
      });
      await ask({ ask: 'start-audit', task: { url: other.url, planIds: [hotlinePlan.id] } });
      await ended(3);
      await ask({ ask: 'set-schedule', portalKey: new URL(other.url).host, every: 'month' });
      hotlinePortal.hotline = false;
      await due();
      await ended(4);
      await expect.poll(notified, SOON).toEqual(['run-4']);
      await ask({ ask: 'set-schedule', portalKey: new URL(other.url).host, every: null });
    } finally {
      await other.close();
    }
  });
});

describe('the sidebar', { timeout: 120_000 }, () => {
  it('opens beside the page, for real, with the portal’s score', async () => {
    const tab = await firefox.browser.newPage();
    await tab.goto(portal.url);
    await firefox.openSidebar();
    await tab.bringToFront();
    const { score } = await reportOf(panel, 2);
    const said = async () =>
      panel.evaluate("browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? ''");
    await expect.poll(said, SOON).toContain(`Điểm: ${decimal(score.value ?? -1, 'vi')} trên 100`);
    await tab.close();
  });
});

describe('everything that is kept', { timeout: 120_000 }, () => {
  it('goes out into one file and comes back from it', async () => {
    await panel.bringToFront();
    const before = await Promise.all(['portals', 'runs', 'schedules'].map(async (table) => rowsOf(panel, table)));
    const report = await reportOf(panel, 2);
    await panel.evaluate("location.hash = '#/settings'");
    await press(panel, 'Xuất tất cả');
    const files = async () => (await readdir(folder)).filter((name) => name.endsWith('.jsonl.gz'));
    await expect.poll(files, SOON).toHaveLength(1);
    for (const table of ['portals', 'runs', 'reports', 'schedules', 'standings', 'lacks'])
      await panel.evaluate(`new Promise((done) => {
        const opening = indexedDB.open('soicong');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(${JSON.stringify(table)}, 'readwrite');
          writing.objectStore(${JSON.stringify(table)}).clear();
          writing.oncomplete = () => { opening.result.close(); done(null); };
        };
      })`);
    const field = (await panel.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, (await files())[0] ?? ''));
    await expect.poll(async () => (await rowsOf(panel, 'runs')).length, SOON).toBe(before[1]?.length);
    const after = await Promise.all(['portals', 'runs', 'schedules'].map(async (table) => rowsOf(panel, table)));
    expect(after.map((rows) => rows.length)).toEqual(before.map((rows) => rows.length));
    const ids = (await rowsOf<{ readonly id: number }>(panel, 'runs')).map(({ id }) => id).toSorted((a, b) => a - b);
    expect(await reportOf(panel, ids[1] ?? 0)).toEqual(report);
  });
});

describe('attachments', { timeout: 240_000 }, () => {
  it.each(ATTACHMENT_PORTALS.slice(0, ATTACHMENTS))('$name', async (trap) => {
    const served = typeof trap.portal === 'function' ? trap.portal() : trap.portal;
    await withPortal(served, async ({ url }) => {
      const text = JSON.stringify(planOf(trap));
      const file = join(folder, 'plan.json');
      await writeFile(file, text);
      const plan = parsePlan(text, 'plan.json');
      await put(panel, 'plans', { id: plan.id, plan, from: null, changedAt: '2022-11-20T00:00:00Z' });
      const expected = await commandLine(url, '--plan', file, '--as-of', AS_OF);
      const before = (await rowsOf(panel, 'runs')).length;
      await ask({ ask: 'start-audit', task: { url, planIds: [plan.id], asOf: AS_OF } });
      await ended(before + 1);
      const ids = (await rowsOf<{ readonly id: number }>(panel, 'runs')).map(({ id }) => id);
      expect(told(await reportOf(panel, Math.max(...ids)))).toEqual(told(expected));
    });
  });
});
