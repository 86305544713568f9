/** What the admin panel shows of work that is done: gaps that were mended, files that go out and come in, what is due next. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema, type Report } from '../../lib/model/report.ts';
import { axeFaults } from '../support/axe.ts';
import { openAdminDesk, type AdminDesk } from '../support/admin-desk.ts';
import { clearStore } from '../support/clear-store.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { IN_STORE } from '../support/in-store.ts';
import { fillStore } from '../support/many-portals.ts';

const GOLDEN = join(import.meta.dirname, '../golden/demo-report.json');
const SOON = { timeout: 20_000 };

let desk: AdminDesk;
let extension: ExtensionBrowser;
let page: Page;
let golden: Report;
beforeAll(async () => {
  golden = reportSchema.parse(JSON.parse(await readFile(GOLDEN, 'utf8')));
  desk = await openAdminDesk();
  ({ extension, page } = desk);
}, 240_000);
afterAll(async () => desk.close(), 60_000);

beforeEach(async () => {
  // the page hears of nothing that others write
  if (await clearStore(page)) await page.reload();
});

const show = async (hash: string): Promise<void> => desk.show(hash);
const names = async () =>
  page.locator('tbody tr:not([aria-hidden]) th, tbody tr:not([aria-hidden]) td:first-child a').allInnerTexts();

/** A week later, with one requirement met of which the first report tells a gap. */
function mendedReport(id: string): Report {
  const at = '2022-11-27T01:00:00.000Z';
  const requirements = golden.requirements.map((one) =>
    one.id === id ? { ...one, outcome: 'passed' as const, credit: 1, gaps: [] } : one,
  );
  return { ...golden, requirements, asOf: '2022-11-27', startedAt: at, finishedAt: at };
}

/** A portal, and the reports that are taken in by its own page. */
async function takeIn(...reports: readonly Report[]): Promise<string> {
  const key = new URL(golden.portal.url).host;
  const portal = { key, url: golden.portal.url, name: 'Cổng thử', planIds: [golden.plan.id], referenceId: null };
  await extension.put('portals', { ...portal, hosts: {}, addedAt: '2022-11-20T00:00:00Z', latest: null });
  await show(`#/portal/${key}/runs`);
  await page.reload();
  for (const [nth, report] of reports.entries()) {
    const buffer = Buffer.from(JSON.stringify(report));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bao-cao.json', mimeType: 'application/json', buffer });
    await expect.poll(async () => (await extension.rows('runs')).length, SOON).toBe(nth + 1);
  }
  return key;
}

/** That many runs in all, each of a day of its own. */
async function keepMany(runs: number): Promise<number> {
  const [first] = await extension.rows<{ readonly id: number }>('runs');
  for (let nth = 1; nth < runs; nth += 1) {
    const id = (first?.id ?? 0) + nth;
    const at = new Date(Date.UTC(2020, 0, nth)).toISOString();
    const times = { asOf: at.slice(0, 10), startedAt: at, finishedAt: at };
    const gzip = gzipSync(JSON.stringify({ ...golden, ...times })).toString('base64');
    await extension.put('runs', { ...first, ...times, id });
    await page.evaluate(`${IN_STORE}.run('reports', 'readwrite', (store) => store.put({
      runId: ${id}, open: 0, worst: [], gzip: Uint8Array.from(atob('${gzip}'), (letter) => letter.charCodeAt(0)),
    }))`);
  }
  return runs;
}

describe('the admin panel of a portal that is worked on', { timeout: 240_000 }, () => {
  it('shows a gap that the newest audit no longer has as mended since then', async () => {
    const lacking = golden.requirements.find(
      ({ outcome, gaps, evidence }) => outcome === 'partial' && gaps.length > 0 && evidence.length > 0,
    );
    if (lacking === undefined) throw new Error('the report lacks nothing in part');
    const key = await takeIn(golden, mendedReport(lacking.id));
    await show(`#/portal/${key}/gaps`);
    const [before, now] = ['20/11/2022', '27/11/2022'];
    expect(golden.asOf).toBe('2022-11-20');
    const group = page.getByRole('region', { name: lacking.title.vi, exact: true });
    await page.getByRole('tab', { name: /^Cần sửa/, selected: true }).waitFor();
    // the second report may still be on its way to the page
    await page.getByRole('tab', { name: /^Đã sửa từ lần trước [1-9]/ }).waitFor();
    expect(await group.count()).toBe(0);
    await page.getByRole('tab', { name: /^Đã sửa từ lần trước [1-9]/ }).click();
    await group.getByText(`đã sửa từ ${now}, ngày ${before} còn thiếu`).first().waitFor();
    expect(await page.getByRole('tabpanel').getByRole('region').count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('tells how far everything has gone out, and come in', async () => {
    await takeIn(golden);
    const runs = await keepMany(100);
    await show('#/settings');
    await page.evaluate(`(${watchBars.toString()})()`);
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'Xuất tất cả' }).click(),
    ]);
    await barsOf('Đang xuất');
    await clearStore(page);
    await page.reload();
    await page.evaluate(`(${watchBars.toString()})()`);
    await page.getByLabel('Nạp tệp đã xuất').setInputFiles(await file.path());
    await page
      .getByText(new RegExp(`^Đã nạp .* ${runs} lần soi, .* 0 lần soi đã có từ trước`))
      .waitFor({ timeout: 90_000 });
    await barsOf('Đang nạp');
    expect((await extension.rows('runs')).length).toBe(runs);
  });

  it('orders portals by what is due next on every width, and shows when', async () => {
    await fillStore(page, golden);
    for (const [nth, day] of [
      [9, '2031-03-01'],
      [4, '2031-01-01'],
      [7, '2031-02-01'],
    ] as const)
      await extension.put('schedules', {
        portalKey: `cong-00${nth}.gov.vn`,
        every: 'month',
        nextAt: `${day}T23:00:00.000Z`,
        lastAt: null,
        fault: null,
      });
    await show('#/portals');
    await page.reload();
    for (const width of [1600, 1280, 1024, 768, 400]) {
      await page.setViewportSize({ width, height: 800 });
      const order = page.getByLabel('Thứ tự', { exact: true });
      await order.selectOption('');
      await order.selectOption('next');
      await expect
        .poll(async () => (await names()).slice(0, 3), { ...SOON, message: String(width) })
        .toEqual(['Sở thứ 4', 'Sở thứ 7', 'Sở thứ 9']);
      await page
        .locator('tbody')
        .getByText(/2\/1\/2031|02\/01\/2031/)
        .filter({ visible: true })
        .first()
        .waitFor();
    }
    expect(await axeFaults(page)).toEqual([]);
    // heading and choice are one
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Điểm', exact: true }).click();
    expect(await page.getByLabel('Thứ tự', { exact: true }).inputValue()).toBe('score');
  });
});

interface Bar {
  readonly name: string;
  readonly share: number;
  readonly words: string;
}

/** Runs in the page: notes each state of its progress bar as it is drawn. */
function watchBars(): void {
  const seen: Bar[] = [];
  const note = (): void => {
    const bar = document.querySelector('progress');
    if (bar !== null)
      seen.push({
        name: bar.getAttribute('aria-label') ?? '',
        share: bar.value,
        words: bar.closest('div')?.querySelector('p')?.textContent ?? '',
      });
  };
  new MutationObserver(note).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  Object.assign(globalThis, { seenBars: seen });
}

/** It was there, went on and never back, and said the same in words. */
async function barsOf(name: string): Promise<void> {
  const bars = await page.evaluate<readonly Bar[]>('seenBars');
  expect(new Set(bars.map((bar) => bar.name))).toEqual(new Set([name]));
  const shares = bars.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(new Set(shares).size).toBeGreaterThan(3);
  for (const { share, words } of bars) expect(words).toBe(`${name} ${Math.round(100 * share)}%`);
  await expect.poll(async () => page.getByRole('progressbar').count()).toBe(0);
}
