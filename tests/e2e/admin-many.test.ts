/** The admin panel of the built extension with two years of weekly runs of five hundred portals. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/universal';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema, type Report } from '../../lib/model/report.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { decimal } from '../../lib/report/words.ts';
import { axeFaults } from '../support/axe.ts';
import { openAdminDesk, type AdminDesk } from '../support/admin-desk.ts';
import { clearStore } from '../support/clear-store.ts';
import { IN_STORE } from '../support/in-store.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { fillStore, PORTALS, WEEKS } from '../support/many-portals.ts';

const GOLDEN = join(import.meta.dirname, '../golden/demo-report.json');

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
  const changed = await clearStore(page, CHANGED_BY_TESTS);
  const filled = await fillAgain();
  // the page hears of nothing that others write
  if (changed || filled) await page.reload();
}, 120_000);

/** By one test, and nothing to the next. */
const CHANGED_BY_TESTS = ['reviews', 'running', 'tasks', 'schedules', 'references', 'plans', 'settings'];

/** True where a portal or a run was missing, as at the start. */
async function fillAgain(): Promise<boolean> {
  const count = async (table: string) =>
    page.evaluate<number>(`${IN_STORE}.run('${table}', 'readonly', (store) => store.count())`);
  if ((await count('portals')) === PORTALS && (await count('runs')) === PORTALS * WEEKS) return false;
  await clearStore(page);
  await fillStore(page, golden);
  return true;
}

const show = async (hash: string): Promise<void> => desk.show(hash);
const SOON = { timeout: 20_000 };
const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const rows = () => page.locator('tbody tr:not([aria-hidden])');

describe('the admin panel of five hundred portals', { timeout: 240_000 }, () => {
  it('lists five hundred portals, of which it draws those in sight', async () => {
    await show('#/portals');
    await page.getByText(`${PORTALS} cổng`).waitFor();
    await page.getByRole('link', { name: 'Sở thứ 1', exact: true }).waitFor();
    expect(await rows().count()).toBeLessThan(60);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('sorts, searches and reaches the end without lag', async () => {
    await show('#/portals');
    await page.getByText(`${PORTALS} cổng`).waitFor();
    await page.getByRole('link', { name: 'Sở thứ 1', exact: true }).waitFor();
    const session = await extension.context.newCDPSession(page);
    await session.send('Performance.enable');
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    const frame = [await frameHere(page)];
    const before = await busy();
    const steps = await page.evaluate<number>(`(async () => {
      let steps = 0;
      for (let y = 0; y < document.documentElement.scrollHeight; y += 600, steps += 1) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(done));
      }
      return steps;
    })()`);
    const perStep = ((await busy()) - before) / steps;
    frame.push(await frameHere(page));
    expect(steps).toBeGreaterThan(30);
    // a hitch is seen from about three frames; other work on the machine comes and goes between the two measures
    expect(perStep).toBeLessThan(3 * Math.max(...frame));
    await page.locator(`tbody tr[aria-rowindex="${PORTALS + 1}"]`).waitFor();
    await page.evaluate('scrollTo(0, 0)');
    await button('Điểm').click();
    await expect.poll(async () => page.locator('th[aria-sort="descending"]').innerText(), SOON).toBe('Điểm');
    const scores = await page.locator('tbody tr:not([aria-hidden]) td:nth-child(2)').allInnerTexts();
    const figures = scores.slice(0, 10).map((score) => Number.parseFloat(score.replace(',', '.')));
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
    await page.getByRole('searchbox').fill('so thu 77');
    await expect.poll(async () => rows().count(), SOON).toBe(1);
    await page.getByRole('searchbox').fill('');
    await page.getByLabel('Hiện', { exact: true }).selectOption('worse');
    await page.getByText(/^2\d\d cổng$/).waitFor();
  });

  it.each(['overview', 'gaps', 'requirements', 'runs', 'setup'])('shows one portal: %s', async (tab) => {
    await show(`#/portal/cong-042.gov.vn/${tab}`);
    await page.getByRole('tab', { selected: true }).first().waitFor();
    await expect.poll(async () => page.getByRole('tabpanel').first().innerText()).not.toBe('');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('lists two years of runs and compares two of them', async () => {
    await show('#/portal/cong-042.gov.vn/runs');
    await expect.poll(async () => page.locator('table').getAttribute('aria-rowcount'), SOON).toBe(String(WEEKS + 1));
    await page
      .getByRole('button', { name: /Thao tác với lần soi/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'So với lần trước' }).click();
    await page.getByText('Không có gì khác nhau.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('compares two portals by the same plan', async () => {
    await show('#/compare');
    await page.getByText('Đã chọn sẵn hai lần soi mới nhất').waitFor();
    await page.getByText('Không có gì khác nhau.').waitFor();
    const side = (name: string) => page.getByRole('group', { name });
    for (const [name, portal] of [
      ['Bên trái', 'cong-003.gov.vn'],
      ['Bên phải', 'cong-004.gov.vn'],
    ] as const) {
      await side(name).getByLabel('Cổng').selectOption(portal);
      await side(name).getByLabel('Lần soi').selectOption({ index: 1 });
    }
    await page.getByText('Không có gì khác nhau.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('shows a portal’s way, its months, its procedures and what to mend first', async () => {
    await show('#/portal/cong-003.gov.vn/overview');
    for (const name of ['Cần sửa trước', 'Điểm qua các lần soi']) await heading(name).waitFor();
    await page.locator('.uplot canvas').waitFor();
    const said = await page.locator('main').innerText();
    expect(said).toMatch(/tháng|Tháng/);
    expect(said).toContain(`Điểm: ${decimal(golden.score.value ?? -1, 'vi')} trên 100`);
  });

  it('offers old audits for removal where there is no room left, and goes on', async () => {
    await show('#/portals');
    // one that starts meanwhile would take the audit up
    await extension.wakeWorker();
    await extension.put('running', {
      id: 900_001,
      portalKey: 'cong-005.gov.vn',
      url: 'https://cong-005.gov.vn/',
      task: { url: 'https://cong-005.gov.vn/', planIds: ['nghean-skhcn-2022'] },
      by: 'user',
      state: 'no-space',
      fault: { vi: 'Trình duyệt hết chỗ lưu', en: 'no room' },
      startedAt: '2022-11-20T00:00:00Z',
      changedAt: '2022-11-20T00:00:00Z',
      progress: null,
      lacking: [],
      run: 'full',
      spentMs: 0,
      replaces: null,
      ending: false,
    });
    await show('#/portal/cong-005.gov.vn/overview');
    await page.reload();
    await button('Xóa lần soi cũ…').click();
    await page.getByText(/mỗi cổng còn giữ 4 lần mới nhất/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click();
  });

  it('dismisses a gap with a reason, takes it back, and keeps the outcome', async () => {
    await show('#/portal/cong-042.gov.vn/gaps');
    await button('Bỏ qua…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
    await dialog.getByText('Cần ghi lý do').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByLabel('Lý do').fill('Đã đăng ở cổng tỉnh');
    await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
    await page.getByRole('tab', { name: 'Đã bỏ qua 1' }).click();
    await page.getByText('Lý do: Đã đăng ở cổng tỉnh').waitFor();
    await button('Đưa lại vào danh sách').click();
    await page.getByRole('tab', { name: 'Đã bỏ qua 0' }).waitFor();
  });

  it('takes a person’s outcome beside the tool’s, tells both scores, and gives it up again', async () => {
    await show('#/portal/cong-042.gov.vn/requirements');
    await page.locator('summary').first().click();
    await button('Ghi kết luận…').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kết quả').selectOption('passed');
    await dialog.getByRole('button', { name: 'Ghi kết luận' }).click();
    await dialog.getByText('Cần lý do').waitFor();
    await dialog.getByText('Cần tên người kết luận').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByLabel('Lý do').fill('Đã xem tận nơi');
    await dialog.getByLabel('Người kết luận').fill('Nguyễn Thị Hồng');
    await dialog.getByLabel(/Có giá trị đến/).fill('31/2/2999');
    await dialog.getByRole('button', { name: 'Ghi kết luận' }).click();
    await dialog.getByText('Không phải ngày có thật').waitFor();
    await dialog.getByLabel(/Có giá trị đến/).fill('1/1/2020');
    await dialog.getByRole('button', { name: 'Ghi kết luận' }).click();
    await dialog.getByText('Ngày này đã qua').waitFor();
    await chooseDay(dialog);
    await dialog.getByLabel(/Có giá trị đến/).fill('31/1/2999');
    await dialog.getByRole('button', { name: 'Ghi kết luận' }).click();
    await page.getByText(/^Người kiểm tra kết luận: Đạt\. Lý do: Đã xem tận nơi \(Nguyễn Thị Hồng/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await show('#/portal/cong-042.gov.vn/overview');
    await page.getByText(/^Tính cả kết luận của người kiểm tra: .* 1 kết luận/).waitFor();
    await button('Xuất báo cáo').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Xuất JSON' }).click(),
    ]);
    const report = reportSchema.parse(JSON.parse(await readFile(await file.path(), 'utf8')));
    expect(report.reviewed).toMatchObject({ holding: 1, asking: 0 });
    await show('#/portals');
    await page.getByRole('searchbox').fill('so thu 42');
    await page.getByText(/^cả người soi: \d/).waitFor();
    await show('#/portal/cong-042.gov.vn/requirements');
    await page.locator('summary').first().click();
    await button('Rút lại').click();
    await button('Ghi kết luận…').waitFor();
    await button('Hoàn tác').click();
    await button('Kết luận lại…').waitFor();
    await button('Rút lại').click();
    await button('Ghi kết luận…').waitFor();
  });

  it('finds what people concluded long ago, or of other facts, to be looked at again', async () => {
    await show('#/portal/cong-042.gov.vn/requirements');
    expect(await page.getByRole('button', { name: /^Cần xem lại/ }).count()).toBe(0);
    const said = {
      portalKey: 'cong-042.gov.vn',
      planId: 'nghean-skhcn-2022',
      lackKey: null,
      what: 'recorded',
      outcome: 'passed',
      reason: 'Đã xem tận nơi',
      by: 'Nguyễn Thị Hồng',
      url: null,
      quote: null,
    };
    const basis = {
      startedAt: '2022-11-01T00:00:00Z',
      asOf: '2022-11-01',
      outcome: 'failed',
      credit: 0,
      print: 'khác',
    };
    await extension.put('reviews', {
      ...said,
      requirementId: 'hotline',
      at: '2022-11-02T00:00:00Z',
      until: null,
      basis,
    });
    await extension.put('reviews', {
      ...said,
      requirementId: 'events',
      at: '2022-11-02T00:00:00Z',
      until: '2022-11-03',
    });
    // the page hears of nothing that others write
    await page.reload();
    await page.getByRole('button', { name: /^Cần xem lại 2/ }).click();
    await expect.poll(async () => page.locator('li > details').count()).toBe(2);
    await page
      .getByText(/người kiểm tra cần xem lại/)
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await show('#/portals');
    await page.getByLabel('Hiện', { exact: true }).selectOption('asking');
    await expect.poll(async () => rows().count(), SOON).toBe(1);
    await page.getByRole('link', { name: '2 cần xem lại' }).click();
    await page.getByRole('button', { name: /^Cần xem lại 2/ }).waitFor();
  });

  it('removes a portal and gives it back with its runs', async () => {
    await show('#/portal/cong-042.gov.vn/setup');
    await button('Xóa cổng').click();
    await page.getByText(`Đã xóa Sở thứ 42 cùng ${WEEKS} lần soi`).waitFor();
    await button('Hoàn tác').click();
    await show('#/portal/cong-042.gov.vn/runs');
    await expect.poll(async () => page.locator('table').getAttribute('aria-rowcount'), SOON).toBe(String(WEEKS + 1));
  });

  it('hands a report out as every kind of file', async () => {
    const expected = golden.requirements.length;
    await show('#/portal/cong-042.gov.vn/overview');
    for (const [choice, ending] of [
      ['Xuất HTML (in được)', '.html'],
      ['Xuất Excel', '.xlsx'],
      ['Xuất CSV', '.csv'],
      ['Xuất JSON', '.json'],
    ] as const) {
      await button('Xuất báo cáo').click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: choice }).click(),
      ]);
      expect(await requirementsIn(await readFile(await file.path()), ending), ending).toBe(expected);
      expect(file.suggestedFilename()).toMatch(new RegExp(`^portal\\.test-\\d{4}-\\d\\d-\\d\\d\\${ending}$`));
    }
  });

  it('leaves a name room beside all that is told of its portal, on every width', async () => {
    const room = async () => page.evaluate<number>("document.querySelector('th').getBoundingClientRect().width");
    for (const width of [1280, 1024, 768, 400]) {
      await page.setViewportSize({ width, height: 800 });
      await show('#/portals');
      await page.getByRole('link', { name: 'Sở thứ 1', exact: true }).waitFor();
      expect(await room(), String(width)).toBeGreaterThan(140);
    }
    // nothing that leads on is out of sight
    for (const hash of ['#/settings', '#/portal/cong-042.gov.vn/setup']) {
      await show(hash);
      await page.locator('h1').waitFor();
      const places = await page.evaluate<readonly number[]>(
        "[...document.querySelectorAll('nav a, [role=tab]')].map((one) => one.getBoundingClientRect().right)",
      );
      expect(Math.max(...places), hash).toBeLessThanOrEqual(400);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('fits a narrow window, which is what 200 % zoom makes of a wide one', async () => {
    const [plan] = builtinPlans();
    await extension.put('plans', {
      id: 'thu',
      plan: { ...plan, id: 'thu' },
      from: plan?.id,
      changedAt: '2022-11-20T00:00:00Z',
    });
    await page.reload();
    await page.setViewportSize({ width: 320, height: 800 });
    const screens = [
      '#/portals',
      '#/portal/cong-042.gov.vn/overview',
      '#/portal/cong-042.gov.vn/gaps',
      '#/plans',
      '#/plan/thu/edit',
      '#/references',
      '#/settings',
      '#/compare',
    ];
    for (const hash of screens) {
      await show(hash);
      await page.locator('h1').waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth'), hash).toBeLessThanOrEqual(320);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('keeps settings within their bounds, in both languages and themes', async () => {
    await show('#/settings');
    await page.getByLabel('Yêu cầu mỗi giây').fill('500');
    await page.getByText('Cần số từ 0.1 đến 20').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Yêu cầu mỗi giây').fill('2,5');
    await expect
      .poll(async () => extension.rows('settings'), SOON)
      .toMatchObject([{ value: { requestsPerSecond: 2.5 } }]);
    await page.getByLabel('Màu nền').selectOption('dark');
    await page.getByLabel('Ngôn ngữ / Language').selectOption('en');
    await heading('Settings').waitFor();
    for (const hash of ['#/settings', '#/portals', '#/portal/cong-042.gov.vn/overview', '#/plans']) {
      await show(hash);
      await page.locator('h1').waitFor();
      expect(await axeFaults(page), hash).toEqual([]);
    }
  });

  it('deletes everything only after the word was typed', async () => {
    await extension.put('settings', { key: 'settings', value: { lang: 'en' } });
    await show('#/settings');
    await page.reload();
    await button('Delete everything').click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: 'Delete everything' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('Type “delete” to confirm').fill('delete');
    await confirm.click();
    await expect.poll(async () => (await extension.rows('portals')).length, { timeout: 30_000 }).toBe(0);
    expect(await extension.rows('runs')).toEqual([]);
  });
});

/** From the calendar, which opens at the day that was typed and speaks the page's language; it is left as it was. */
async function chooseDay(dialog: Locator): Promise<void> {
  const field = dialog.getByLabel(/Có giá trị đến/);
  await field.fill('28/2/2999');
  await dialog.getByRole('button', { name: 'Chọn trong lịch' }).click();
  const calendar = page.getByRole('dialog', { name: 'Chọn trong lịch' });
  await calendar.getByText('Tháng 2 năm 2999').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await calendar.getByText('Tháng 3 năm 2999').waitFor();
  await page.keyboard.press('Escape');
  await calendar.waitFor({ state: 'hidden' });
  expect(await field.inputValue()).toBe('28/02/2999');
  await dialog.getByRole('button', { name: 'Chọn trong lịch' }).click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await calendar.waitFor({ state: 'hidden' });
  expect(await field.inputValue()).toBe('28/03/2999');
}

/** What a frame of a free machine (16 ms) takes here, in ms: machines of tests are shared and slow. */
async function frameHere(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const start = performance.now();
    let sum = 0;
    for (let turn = 0; turn < 16e6; turn += 1) sum += turn % 7;
    return sum > 0 ? performance.now() - start : 0;
  })()`);
}

/** How many of the plan's requirements a report's file tells of, read back as its reader would. */
async function requirementsIn(bytes: Buffer, ending: string): Promise<number> {
  const { requirements } = golden;
  const text = bytes.toString('utf8');
  if (ending === '.json') return reportSchema.parse(JSON.parse(text)).requirements.length;
  if (ending === '.html') return requirements.filter(({ title }) => text.includes(title.vi)).length;
  const sheets =
    ending === '.csv'
      ? [Papa.parse<string[]>(text).data]
      : (await readWorkbook(new Blob([new Uint8Array(bytes)]))).map(({ data }) => data);
  const cells = new Set(sheets.flat(2).map(String));
  return requirements.filter(({ id, title }) => cells.has(id) && cells.has(title.vi)).length;
}
