/** The side panel of the built extension: from an address to a report that one works with. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import { decimal } from '../../lib/report/words.ts';
import { axeFaults } from '../support/axe.ts';
import { buildExtension, type BuiltExtension } from '../support/build-extension.ts';
import { ExtensionBrowser } from '../support/extension-browser.ts';

let built: BuiltExtension;
let extension: ExtensionBrowser;
let portal: ServedPortal;
let panel: Page;

beforeAll(async () => {
  portal = await servePortal(demoPortal());
  built = await buildExtension();
  extension = await ExtensionBrowser.launch(built.folder);
  await extension.allow('*://127.0.0.1/*');
  await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 20, lang: 'vi' } });
  panel = await extension.context.newPage();
  await panel.setViewportSize({ width: 320, height: 800 });
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
}, 240_000);
afterAll(async () => {
  await extension.close();
  await built.remove();
  await portal.close();
}, 60_000);

const button = (name: string | RegExp) => panel.getByRole('button', { name });
const wide = async () => panel.evaluate<number>('document.documentElement.scrollWidth');

describe('the side panel', { timeout: 180_000 }, () => {
  it('asks for an address where the tab shows no portal, and says what is no address', async () => {
    await panel.getByRole('heading', { name: 'Mở cổng cần soi' }).waitFor();
    await panel.getByLabel('Địa chỉ cổng').fill('javascript:alert(1)');
    await button('Xem').click();
    await panel.getByText('Đây không phải địa chỉ trang web').waitFor();
    expect(await axeFaults(panel)).toEqual([]);
  });

  it('starts nothing before a plan is chosen', async () => {
    await panel.getByLabel('Địa chỉ cổng').fill(portal.url);
    await button('Xem').click();
    await panel.getByRole('heading', { name: 'Cổng này chưa được soi' }).waitFor();
    expect(await button('Soi cổng này').isDisabled()).toBe(true);
    await panel.getByLabel('Kế hoạch').selectOption('nghean-skhcn-2022');
    expect(await button('Soi cổng này').isEnabled()).toBe(true);
    expect(await axeFaults(panel)).toEqual([]);
  });

  it('shows how far the audit is, holds it and goes on', async () => {
    await button('Soi cổng này').click();
    await panel.getByText(/\d+\/\d+ yêu cầu đã xong/).waitFor({ timeout: 60_000 });
    await button('Tạm dừng').click();
    await panel.getByRole('heading', { name: 'Đang tạm dừng' }).waitFor();
    expect(await axeFaults(panel)).toEqual([]);
    await button('Tiếp tục').click();
    const [report] = await extension.ended(1, 120_000);
    await panel.getByText(`Điểm: ${decimal(report?.score.value ?? -1, 'vi')} trên 100`).waitFor();
  });

  it('groups requirements by outcome, what to mend first on top', async () => {
    const groups = await panel.locator('section:has(> ul) > h2').allInnerTexts();
    expect(groups.map((group) => group.replace(/\s*\(\d+\)$/, ''))).toEqual([
      'Chưa đạt',
      'Đạt một phần',
      'Chưa kết luận được',
      'Đạt',
      'Chưa kiểm tra',
    ]);
    expect(await wide()).toBeLessThanOrEqual(320);
    expect(await axeFaults(panel)).toEqual([]);
  });

  it('finds by words without marks, and filters by outcome', async () => {
    await panel.getByRole('searchbox').fill('duong day nong');
    await expect.poll(async () => panel.locator('li > details').count()).toBe(1);
    await panel.getByRole('searchbox').fill('');
    await button(/^Đạt \d+$/).click();
    await expect
      .poll(async () => panel.locator('section > h2').allInnerTexts())
      .toEqual([expect.stringMatching(/^Đạt \(/)]);
    await button(/^Đạt \d+$/).click();
  });

  it('opens a requirement by keyboard: gaps with how to mend them, quotes that lead to their place', async () => {
    const first = panel.locator('li > details').first();
    await first.locator('summary').focus();
    await panel.keyboard.press('Enter');
    await first.getByText('Cách sửa:').first().waitFor();
    expect(await axeFaults(panel)).toEqual([]);
    await panel.getByRole('searchbox').fill('ket qua cai cach hanh chinh');
    const proven = panel.locator('li > details').first();
    await proven.locator('summary').click();
    const quote = proven.locator('q').first();
    const href = await quote.locator('xpath=ancestor::a').getAttribute('href');
    expect(href).toContain(`${portal.url.replace(/\/$/, '')}/`);
    expect(href).toContain('#:~:text=');
    expect(await wide()).toBeLessThanOrEqual(320);
    await panel.getByRole('searchbox').fill('');
  });

  it('speaks English and turns dark when the settings do', async () => {
    await extension.desk.evaluate('location.hash = "#/settings"');
    await extension.desk.getByLabel('Ngôn ngữ / Language').selectOption('en');
    await extension.desk.getByLabel('Theme').selectOption('dark');
    await panel.getByRole('button', { name: 'Audit again' }).waitFor();
    await expect.poll(async () => panel.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(await panel.evaluate('document.documentElement.lang')).toBe('en');
    expect(await axeFaults(panel)).toEqual([]);
  });
});
