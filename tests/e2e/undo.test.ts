/** Files taken in by the admin panel, and whatever is removed there given back. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../lib/model/report.ts';
import { decimal } from '../../lib/report/words.ts';
import { openAdminDesk, type AdminDesk } from '../support/admin-desk.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { workbook } from '../support/workbook.ts';

const REPORT = join(import.meta.dirname, '../golden/demo-report.json');
const SOON = { timeout: 20_000 };

let desk: AdminDesk;
let extension: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  desk = await openAdminDesk();
  ({ extension, page } = desk);
}, 240_000);
afterAll(async () => desk.close(), 60_000);

const show = async (hash: string): Promise<void> => desk.show(hash);
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
async function kept(table: string, rows: number): Promise<void> {
  await expect.poll(async () => (await extension.rows(table)).length, SOON).toBe(rows);
}

describe('what is taken in and removed', { timeout: 120_000 }, () => {
  it('a reference list from a workbook, looked at first, removed and given back', async () => {
    await show('#/references');
    const rows = [
      ['Mã', 'Tên thủ tục', 'Tình trạng'],
      ['1.001786', 'Cấp giấy phép tiến hành công việc bức xạ', ''],
      ['1.001770', 'Khai báo thiết bị X-quang', 'bị bãi bỏ'],
    ];
    const buffer = Buffer.from(workbook([{ name: 'Danh mục', rows }]));
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.getByLabel('Tệp danh mục').setInputFiles({ name: 'danh-muc.xlsx', mimeType, buffer });
    await page.getByRole('heading', { name: 'Xem trước' }).waitFor();
    await page.getByText('Khai báo thiết bị X-quang').waitFor();
    await button('Lưu danh mục').click();
    await kept('references', 1);
    await button(/^Xóa/).click();
    await kept('references', 0);
    await button('Hoàn tác').click();
    await kept('references', 1);
  });

  it('a plan of one’s own from a file, removed and given back', async () => {
    await show('#/plans');
    const plan = `id: so-thu-2026
title: {vi: Kế hoạch thử, en: Trial plan}
department: {vi: Sở thử, en: Trial department}
province: Nghệ An
year: 2026
requirements:
  - {id: hotline, kind: hotline, title: {vi: Đường dây nóng, en: Hotline}, clause: I, weight: critical}
`;
    const file = { name: 'ke-hoach.yaml', mimeType: 'text/yaml', buffer: Buffer.from(plan) };
    await page.getByLabel('Nạp tệp kế hoạch (YAML, JSON)').setInputFiles(file);
    await kept('plans', 1);
    await show('#/plan/so-thu-2026');
    await button('Xóa kế hoạch').click();
    await kept('plans', 0);
    await button('Hoàn tác').click();
    await kept('plans', 1);
  });

  it('a run from a report’s file, removed and given back', async () => {
    await extension.put('portals', {
      key: 'portal.test',
      url: 'http://portal.test/',
      name: 'Cổng thử',
      planIds: ['nghean-skhcn-2022'],
      referenceId: null,
      hosts: {},
      addedAt: '2022-11-20T00:00:00Z',
      latest: null,
    });
    await show('#/portal/portal.test/runs');
    await page.reload();
    await page.locator('input[type=file]').setInputFiles(REPORT);
    await kept('runs', 1);
    await page
      .getByRole('button', { name: /Thao tác với lần soi/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Xóa lần soi' }).click();
    await kept('runs', 0);
    await button('Hoàn tác').click();
    await kept('runs', 1);
    await show('#/portals');
    const { score } = reportSchema.parse(JSON.parse(await readFile(REPORT, 'utf8')));
    await page
      .getByText(decimal(score.value ?? -1, 'vi'), { exact: true })
      .first()
      .waitFor();
  });
});
