/** The admin panel of the built extension where nothing is kept yet: first steps, and what is taken in and looked at first. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { openAdminDesk, type AdminDesk } from '../support/admin-desk.ts';
import { clearStore } from '../support/clear-store.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';

let desk: AdminDesk;
let extension: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  desk = await openAdminDesk();
  ({ extension, page } = desk);
}, 240_000);
afterAll(async () => desk.close(), 60_000);
beforeEach(async () => {
  // the page hears of nothing that others write
  if (await clearStore(page)) await page.reload();
});

const show = async (hash: string): Promise<void> => desk.show(hash);
const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();

describe('the admin panel of an extension that keeps nothing', { timeout: 120_000 }, () => {
  it('paints first with less than 500 kB', async () => {
    const html = await readFile(join(desk.built.folder, 'options.html'), 'utf8');
    const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(1);
    const files = await Promise.all(named.map(async (name) => readFile(join(desk.built.folder, name))));
    const fonts = (await readdir(join(desk.built.folder, 'assets'))).filter((name) => /vietnam.*\.woff2$/.test(name));
    const faces = await Promise.all(fonts.map(async (name) => readFile(join(desk.built.folder, 'assets', name))));
    const bytes = [...files.map((file) => gzipSync(file)), ...faces].reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThan(500_000);
  });

  it('teaches the first step where nothing is kept', async () => {
    for (const [hash, title] of [
      ['#/portals', 'Thêm cổng đầu tiên'],
      ['#/compare', 'Cần ít nhất hai lần soi'],
      ['#/references', 'Nạp danh mục đầu tiên'],
    ] as const) {
      await show(hash);
      await heading(title).waitFor();
      expect(await axeFaults(page), hash).toEqual([]);
    }
  });

  it('shows every row of a list of portals before it takes any, and says what is wrong', async () => {
    await show('#/portals/import');
    const csv =
      'địa chỉ;tên;kế hoạch\nstp.test;Sở Tư pháp;nghean-skhcn-2022\nkhông có;;\nsxd.test;;nghean-skhcn-2021\n';
    await page
      .getByLabel('Tệp danh sách cổng')
      .setInputFiles({ name: 'cong.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('“không có” không phải địa chỉ trang web').waitFor();
    await page.getByText('có phải “nghean-skhcn-2022”?').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await button('Thêm 1 cổng').click();
    await page.getByRole('link', { name: 'Sở Tư pháp' }).waitFor();
    await button('Hoàn tác').click();
    await heading('Thêm cổng đầu tiên').waitFor();
  });

  it('takes a reference list after a look at it', async () => {
    await show('#/references');
    const file = join(import.meta.dirname, '../../demo/procedures.csv');
    await page.getByLabel('Tệp danh mục').setInputFiles(file);
    await heading('Xem trước').waitFor();
    await button('Lưu danh mục').click();
    await page.getByText('dùng cho 0 cổng').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('copies a plan, holds it against the schema as one types, and keeps it', async () => {
    await show('#/plan/nghean-skhcn-2022');
    await button('Chép để sửa').click();
    await heading('Kế hoạch mới').waitFor();
    const year = page.getByLabel('Năm', { exact: true });
    expect(await year.inputValue()).toBe('2023');
    await year.fill('hai nghìn');
    await page.getByText('Còn 1 chỗ chưa đúng').waitFor();
    expect(await button('Lưu kế hoạch').isDisabled()).toBe(true);
    await year.fill('2025');
    await page.locator('ol > li').nth(0).locator('summary').click();
    await page.getByLabel('Bài mới nhất không quá (ngày)').fill('0');
    await page.getByText('Còn 1 chỗ chưa đúng').first().waitFor();
    await page.getByLabel('Bài mới nhất không quá (ngày)').fill('14');
    await page.getByText('Kế hoạch hợp lệ').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await button('Lưu kế hoạch').click();
    await page.getByText('bài mới nhất không quá 14 ngày').waitFor();
    expect(await extension.rows('plans')).toMatchObject([{ id: 'nghean-skhcn-2023', plan: { year: 2025 } }]);
  });
});
