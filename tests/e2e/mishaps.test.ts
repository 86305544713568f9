/** What users do by mistake in the admin panel, and files that are not what they should be. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import type { KeptPortal, KeptRunSummary, Schedule } from '../../lib/model/extension/kept.ts';
import { lacksOf } from '../../lib/history/lacks.ts';
import { reportSchema, type Report } from '../../lib/model/report.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { openAdminDesk, type AdminDesk } from '../support/admin-desk.ts';
import { clearStore } from '../support/clear-store.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';

const PLAN = 'nghean-skhcn-2022';
const SOON = { timeout: 20_000 };

let desk: AdminDesk;
let extension: ExtensionBrowser;
let page: Page;
let golden: Report;
let portal: ServedPortal;

beforeAll(async () => {
  golden = reportSchema.parse(
    JSON.parse(await readFile(join(import.meta.dirname, '../golden/demo-report.json'), 'utf8')),
  );
  portal = await servePortal(demoPortal());
  desk = await openAdminDesk();
  ({ extension, page } = desk);
}, 240_000);
afterAll(async () => {
  await desk.close();
  await portal.close();
}, 60_000);
beforeEach(async () => {
  await clearStore(page);
  await desk.show('#/portals');
  // the page hears of nothing that others write
  await page.reload();
});

const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const kept = (over: Partial<KeptPortal>): KeptPortal => ({
  key: 'stp.test',
  url: 'https://stp.test/',
  name: 'Sở Tư pháp',
  planIds: [PLAN],
  referenceId: 7,
  hosts: { province: 'https://tinh.test/' },
  addedAt: '2022-11-20T00:00:00Z',
  latest: null,
  ...over,
});
const portals = async () => extension.rows<KeptPortal>('portals');
async function keptRows(table: string, count: number): Promise<void> {
  await expect.poll(async () => (await extension.rows(table)).length, SOON).toBe(count);
}
async function hand(label: string, name: string, text: string): Promise<void> {
  await page.getByLabel(label).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
async function atRuns(): Promise<void> {
  await extension.put('portals', kept({ key: 'portal.test', url: golden.portal.url }));
  await desk.show('#/portal/portal.test/runs');
  await page.reload();
}

describe('a portal that is there already', { timeout: 120_000 }, () => {
  it('is not added again under another spelling of its address', async () => {
    await extension.put('portals', kept({}));
    await page.reload();
    await button('Thêm cổng').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Địa chỉ cổng').fill('http://WWW.STP.test/index.html');
    await dialog.getByLabel('Kế hoạch').selectOption('sonla-skhcn-2022');
    await dialog.getByRole('button', { name: 'Chỉ thêm' }).click();
    await dialog.getByText('Cổng này đã có trong danh sách: Sở Tư pháp').waitFor();
    expect(await portals()).toEqual([kept({})]);
  });

  it('keeps what a list leaves empty, and all of it after an undo', async () => {
    await extension.put('portals', kept({}));
    await extension.put('portals', kept({ key: 'sxd.test', url: 'https://sxd.test/', name: 'Sở Xây dựng' }));
    await desk.show('#/portals/import');
    await page.reload();
    const list =
      'địa chỉ;tên;kế hoạch;lịch\nhttp://www.stp.test;;;tuần\nsxd.test;Sở Xây dựng mới;sonla-skhcn-2022;\nsyt.test;Sở Y tế;;\n';
    await hand('Tệp danh sách cổng', 'cong.csv', list);
    await expect.poll(async () => page.getByText('Đã có: chỉ đổi phần tệp có ghi').count(), SOON).toBe(2);
    await button('Thêm 3 cổng').dblclick();
    await page.getByText('Đã thêm 1 cổng, cập nhật 2 cổng đã có').waitFor();
    const byKey = new Map((await portals()).map((one) => [one.key, one]));
    expect(byKey.get('stp.test')).toEqual(kept({}));
    expect(byKey.get('sxd.test')).toMatchObject({ name: 'Sở Xây dựng mới', planIds: ['sonla-skhcn-2022'] });
    expect(await extension.rows<Schedule>('schedules')).toMatchObject([{ portalKey: 'stp.test', every: 'week' }]);
    await button('Hoàn tác').click();
    await keptRows('portals', 2);
    await keptRows('schedules', 0);
    await expect
      .poll(async () => (await portals()).find(({ key }) => key === 'sxd.test'), SOON)
      .toMatchObject({ name: 'Sở Xây dựng', planIds: [PLAN] });
  });

  it('does not come back by the audit that was at work when it was removed', async () => {
    await extension.allow('*://127.0.0.1/*');
    await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 2 } });
    await extension.startAudit({ url: portal.url, planIds: [PLAN] });
    const key = new URL(portal.url).host;
    await desk.show(`#/portal/${encodeURIComponent(key)}/setup`);
    await page.reload();
    await expect.poll(() => portal.requests.length, SOON).toBeGreaterThan(2);
    await button('Xóa cổng').click();
    await keptRows('running', 0);
    await keptRows('tasks', 0);
    await keptRows('portals', 0);
    await keptRows('runs', 0);
  });
});

describe('a portal whose plan was deleted', { timeout: 120_000 }, () => {
  it('shows no other as its own, and says when its time has come that it could not begin', async () => {
    await extension.put('portals', kept({ planIds: ['da-xoa-2022'], name: 'Sở '.repeat(200), referenceId: null }));
    await extension.ask({ ask: 'set-schedule', portalKey: 'stp.test', every: 'week' });
    const [schedule] = await extension.rows<Schedule>('schedules');
    await extension.put('schedules', { ...schedule, nextAt: '2022-11-01T23:00:00.000Z' });
    await extension.alarm('schedule');
    await expect
      .poll(async () => (await extension.rows<Schedule>('schedules'))[0]?.fault?.vi, SOON)
      .toBe('Không tìm thấy kế hoạch “da-xoa-2022”; hãy chọn lại kế hoạch.');
    await page.reload();
    await page.getByText('không bắt đầu được').locator('visible=true').first().waitFor();
    // a name of any length leaves the list a list
    expect(
      await page
        .locator('tbody tr')
        .first()
        .evaluate((row) => row.clientHeight),
    ).toBeLessThan(220);
    await desk.show('#/portal/stp.test/setup');
    const chosen = page.getByLabel('Kế hoạch');
    await expect
      .poll(async () => chosen.locator('option:checked').innerText(), SOON)
      .toBe('Không còn kế hoạch “da-xoa-2022”');
    await button('Lưu').click();
    await page.getByText('Chưa chọn kế hoạch').waitFor();
    expect((await portals())[0]?.planIds).toEqual(['da-xoa-2022']);
    await chosen.selectOption(PLAN);
    expect(await chosen.locator('option:checked').innerText()).toBe('Sở Khoa học và Công nghệ Nghệ An, 2022');
    await button('Lưu').click();
    await page.getByText('Đã lưu thiết lập').waitFor();
    expect((await portals())[0]?.planIds[0]).toBe(PLAN);
  });
});

describe('an audit', { timeout: 120_000 }, () => {
  it('that is asked for twice goes on once, and nothing is said to be wrong', async () => {
    await extension.allow('*://127.0.0.1/*');
    await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 1 } });
    const url = portal.url;
    const key = new URL(url).host;
    await extension.put('portals', kept({ key, url, referenceId: null, hosts: {} }));
    await desk.show(`#/portal/${encodeURIComponent(key)}/setup`);
    await page.reload();
    await button('Soi ngay').dblclick();
    await button('Tạm dừng').waitFor();
    await keptRows('running', 1);
    expect(await page.getByText('Cổng này đang được soi').count()).toBe(0);
    await page.getByRole('button', { name: 'Dừng', exact: true }).click();
    await button('Dừng và bỏ hết').click();
    await keptRows('running', 0);
  });
});

describe('a report', { timeout: 120_000 }, () => {
  it('that cannot be read is named, and told what is wrong and where', async () => {
    await atRuns();
    for (const [name, text, told] of [
      ['cat.json', JSON.stringify(golden).slice(0, 900), 'cat.json: dòng 1: không phải JSON'],
      ['rong.json', '', 'rong.json: tệp trống'],
      ['khac.json', '{"a":1}', 'khac.json: schemaVersion: '],
      ['sai.json', JSON.stringify({ ...golden, asOf: '31/12/2022' }), 'sai.json: asOf: giá trị không dùng được'],
      [
        'doc.json',
        JSON.stringify({ ...golden, portal: { url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>' } }),
        'doc.json: portal.url: không phải địa chỉ trang web',
      ],
    ] as const) {
      await hand('Nạp báo cáo JSON', name, text);
      await page.getByText(told).first().waitFor();
    }
    expect(await extension.rows('runs')).toEqual([]);
  });

  it('is taken once, and into its own portal', async () => {
    await atRuns();
    await hand('Nạp báo cáo JSON', 'bao-cao.json', JSON.stringify(golden));
    await keptRows('runs', 1);
    await hand('Nạp báo cáo JSON', 'bao-cao.json', JSON.stringify(golden));
    await page.getByText(/^bao-cao\.json: lần soi ngày .* đã có rồi$/).waitFor();
    const other = { ...golden, portal: { url: 'https://khac.test/', title: 'Sở khác' } };
    await hand('Nạp báo cáo JSON', 'khac.json', JSON.stringify(other));
    await page.getByText(/là của khac\.test, đã nạp vào cổng ấy/).waitFor();
    await page.getByRole('heading', { name: 'Sở khác' }).waitFor();
    expect((await extension.rows<KeptRunSummary>('runs')).map(({ portalKey }) => portalKey)).toEqual([
      'portal.test',
      'khac.test',
    ]);
  });

  it('full of hostile words is shown as words', async () => {
    const evil = '<img src=x onerror="document.title=`hacked`">"\'</script>\u202e';
    const [first, ...rest] = golden.requirements;
    if (first === undefined) throw new Error('the sample has no requirement');
    const words = { vi: evil.repeat(40), en: evil };
    const quote = { url: 'javascript:alert(1)', quote: evil, selector: evil };
    const report = {
      ...golden,
      portal: { url: 'https://portal.test/', title: evil.repeat(20) },
      requirements: [
        {
          ...first,
          title: words,
          summary: words,
          evidence: first.evidence.map((one) => ({ ...one, ...quote })),
          gaps: first.gaps.map((gap) => ({ ...gap, url: 'javascript:alert(1)', message: words, fix: words })),
          details: { missing: [{ code: evil, name: evil }], __proto__: null },
        },
        ...rest,
      ],
    };
    await atRuns();
    await hand('Nạp báo cáo JSON', 'doc.json', JSON.stringify(report));
    await keptRows('runs', 1);
    await desk.show('#/portal/portal.test/requirements');
    await page.locator('summary').first().waitFor();
    for (const one of await page.locator('li > details > summary').all()) await one.click();
    expect(await page.locator('main img').count()).toBe(0);
    const leading = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(leading.filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([]);
    expect(await page.title()).not.toContain('hacked');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
  });

  it('is worked through gap by gap, each with its own way to mend it', async () => {
    await atRuns();
    await hand('Nạp báo cáo JSON', 'bao-cao.json', JSON.stringify(golden));
    await keptRows('runs', 1);
    await desk.show('#/portal/portal.test/gaps');
    await page.getByRole('tab', { name: /^Cần sửa \d/ }).waitFor();
    const said = await page.locator('main').innerText();
    const told = golden.requirements.filter((one) => lacksOf(one).every(({ key }) => key.startsWith('gap ')));
    const ways = told.flatMap(({ gaps }) => gaps.map(({ fix }) => fix.vi.replace(/\s+/g, ' ')));
    expect(ways.length).toBeGreaterThan(5);
    expect(ways.filter((way) => !said.replace(/\s+/g, ' ').includes(way))).toEqual([]);
  });

  it('that was removed comes back under its number', async () => {
    await atRuns();
    await hand('Nạp báo cáo JSON', 'mot.json', JSON.stringify(golden));
    await keptRows('runs', 1);
    const later = { ...golden, asOf: '2022-12-20', startedAt: '2022-12-20T01:00:00Z' };
    await hand('Nạp báo cáo JSON', 'hai.json', JSON.stringify(later));
    await keptRows('runs', 2);
    const numbers = async () => (await extension.rows<KeptRunSummary>('runs')).map(({ id, asOf }) => [id, asOf]);
    const before = await numbers();
    await page
      .getByRole('button', { name: /Thao tác với lần soi/ })
      .last()
      .click();
    await page.getByRole('menuitem', { name: 'Xóa lần soi' }).click();
    await keptRows('runs', 1);
    await button('Hoàn tác').click();
    await keptRows('runs', 2);
    expect(await numbers()).toEqual(before);
  });
});

describe('other files and clicks', { timeout: 120_000 }, () => {
  it('a plan cannot take the place of one that comes with the product', async () => {
    await desk.show('#/plans');
    const plan = builtinPlans().find(({ id }) => id === PLAN);
    await hand('Nạp tệp kế hoạch (YAML, JSON)', 'sua.json', JSON.stringify(plan));
    await page.getByText(`sua.json: id: “${PLAN}” là mã của kế hoạch có sẵn`).waitFor();
    await hand('Nạp tệp kế hoạch (YAML, JSON)', 'hong.yaml', 'id: [');
    await page.getByText(/^hong\.yaml: /).waitFor();
    expect(await extension.rows('plans')).toEqual([]);
  });

  it('a requirement taken back leaves alone what was edited meanwhile, and what is left unsaved is found again', async () => {
    await desk.show('#/plan/hungyen-skhcn-2024/copy');
    await page.getByRole('heading', { name: 'Kế hoạch mới' }).waitFor();
    const requirements = page.locator('ol > li');
    const count = await requirements.count();
    const first = requirements.first();
    const titleOf = async () => first.locator('summary .font-medium').innerText();
    const title = await titleOf();
    await first.locator('summary').click();
    await first.getByRole('button', { name: 'Bỏ yêu cầu' }).click();
    await expect.poll(async () => requirements.count(), SOON).toBe(count - 1);
    expect(await requirements.locator('details[open]').count()).toBe(0);
    await page.getByLabel('Tỉnh', { exact: true }).fill('Hưng Yên mới');
    await button('Hoàn tác').click();
    await expect.poll(async () => requirements.count(), SOON).toBe(count);
    expect(await titleOf()).toBe(title);
    expect(await page.getByLabel('Tỉnh', { exact: true }).inputValue()).toBe('Hưng Yên mới');
    await page.getByRole('link', { name: 'Các cổng' }).first().click();
    await page.getByText('Kế hoạch đang sửa chưa được lưu').waitFor();
    await button('Hoàn tác').click();
    await expect.poll(async () => page.getByLabel('Tỉnh', { exact: true }).inputValue(), SOON).toBe('Hưng Yên mới');
    await button('Lưu kế hoạch').click();
    await page.getByText('Đã lưu kế hoạch').waitFor();
    await desk.show('#/portals');
    await page.getByRole('heading', { name: 'Thêm cổng đầu tiên' }).waitFor();
    expect(await page.getByText('chưa được lưu').count()).toBe(0);
    expect(await extension.rows('plans')).toMatchObject([{ plan: { province: 'Hưng Yên mới' } }]);
  });

  it('a list is kept once, however often the button is pressed', async () => {
    await desk.show('#/references');
    await hand('Tệp danh mục', 'hong.xlsx', 'PK\u0003\u0004 không phải Excel');
    await page.getByText(/^hong\.xlsx: /).waitFor();
    await hand('Tệp danh mục', 'danh-muc.csv', 'Mã,Tên thủ tục\n1.001786,Cấp giấy phép\n');
    await button('Lưu danh mục').dblclick();
    await page.getByText('Đã lưu danh mục').waitFor();
    await keptRows('references', 1);
  });

  it('a file of everything is named when it is none, and none is taken while another is', async () => {
    await desk.show('#/settings');
    const file = page.getByLabel('Nạp tệp đã xuất');
    await hand('Nạp tệp đã xuất', 'anh.gz', 'không phải');
    await page.getByText('anh.gz: không phải tệp Soi Cổng đã xuất').waitFor();
    const head = JSON.stringify({ kind: 'soi-cong', version: 1, exportedAt: '2022-11-20T00:00:00Z' });
    const runs = Array.from({ length: 400 }, (_, nth) =>
      JSON.stringify({
        kind: 'run',
        imported: false,
        report: { ...golden, startedAt: new Date(Date.UTC(2022, 0, 1, nth)).toISOString() },
      }),
    );
    await hand('Nạp tệp đã xuất', 'tat-ca.jsonl', [head, ...runs, '{"kind":"run"}'].join('\n'));
    await expect.poll(async () => file.isDisabled(), { ...SOON, interval: 20 }).toBe(true);
    await page.getByText('tat-ca.jsonl: 1 dòng không nạp được; dòng 402: dòng không đúng dạng').waitFor();
    expect(await file.isEnabled()).toBe(true);
    await keptRows('runs', 400);
  });

  it('all that is deleted takes the rights to hosts and what was chosen on pages with it', async () => {
    await extension.allow('*://127.0.0.1/*');
    await page.evaluate(`chrome.storage.local.set({ overlayPlans: { 'so.test': '${PLAN}' } })`);
    await desk.show('#/settings');
    await button('Xóa tất cả').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Gõ chữ “xóa” để xác nhận').fill('xóa');
    await dialog.getByRole('button', { name: 'Xóa tất cả' }).click();
    await page.getByText('Đã xóa tất cả').waitFor();
    expect(await page.evaluate('chrome.storage.local.get()')).toEqual({});
    expect(await page.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
  });
});
