/** The build for Edge, in Chromium, which Edge is made of: what its store gets, and the main path with its rights. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import { decimal } from '../../lib/report/words.ts';
import { OverlayTester } from '../live/overlay-tester.ts';
import { buildExtension } from '../support/build-extension.ts';
import { commandLine, told } from './told.ts';

const PLAN = 'nghean-skhcn-2022';
const SOON = { timeout: 30_000 };

let extension: OverlayTester;
let portal: ServedPortal;
let expected: Awaited<ReturnType<typeof commandLine>>;
let desk: Page;
beforeAll(async () => {
  portal = await servePortal(demoPortal());
  expected = await commandLine(portal.url, '--plan', PLAN);
  extension = await OverlayTester.start('edge');
  desk = extension.browser.desk;
}, 300_000);
afterAll(async () => {
  await extension.close();
  await portal.close();
}, 60_000);

const manifestOf = async (folder: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

describe('the build for Edge', { timeout: 240_000 }, () => {
  it('asks for what the build for Chrome asks for, and for no host', async () => {
    const edge = await manifestOf(extension.folder);
    expect(edge).toEqual(await manifestOf((await buildExtension('chrome')).folder));
    expect(edge).toMatchObject({ manifest_version: 3, optional_host_permissions: ['*://*/*'] });
    expect(edge).not.toHaveProperty('host_permissions');
    // set by the store alone, which refuses a package that names one
    expect(edge).not.toHaveProperty('update_url');
  });

  it('marks a page after a click on its button, and opens its panel from there', async () => {
    await extension.choosePlan(portal.url, PLAN);
    const tab = await extension.mark(portal.url);
    await extension.says(tab, 'Bằng chứng');
    await extension.press(tab, 'Cả cổng');
    const panels = async () =>
      desk.evaluate<number>(
        `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((found) => found.length)`,
      );
    await expect.poll(panels, SOON).toBe(1);
    await tab.close();
  });

  it('audits the portal that was added to the same as the command line, and shows it in the panel', async () => {
    await extension.browser.put('settings', { key: 'settings', value: { requestsPerSecond: 20 } });
    await extension.browser.allow('*://127.0.0.1/*');
    await extension.browser.startAudit({ url: portal.url, planIds: [PLAN] });
    const [report] = await extension.browser.ended(1, 150_000);
    expect(told(report)).toEqual(told(expected));
    const panel = await extension.browser.context.newPage();
    await panel.goto(`chrome-extension://${extension.browser.id}/sidepanel.html`);
    await panel.getByLabel('Địa chỉ cổng').fill(portal.url);
    await panel.getByRole('button', { name: 'Xem' }).click();
    await panel.getByText(`Điểm: ${decimal(expected.score.value ?? -1, 'vi')} trên 100`).waitFor(SOON);
    await panel.close();
  });
});
