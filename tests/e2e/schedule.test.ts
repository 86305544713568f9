/** Portals that are audited by themselves, what the user is told of them, and what happens when a right is taken back. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import type { Schedule } from '../../lib/model/extension/kept.ts';
import { soicong } from '../support/command-line.ts';
import { buildExtension, type BuiltExtension } from '../support/build-extension.ts';
import { ExtensionBrowser } from '../support/extension-browser.ts';
import { HOTLINE_PORTAL, hotlinePlan as plan, hotlinePortal } from './hotline-portal.ts';

let built: BuiltExtension;
let extension: ExtensionBrowser;
let portal: ServedPortal;
let key = '';
beforeAll(async () => {
  built = await buildExtension();
  portal = await servePortal(HOTLINE_PORTAL);
  key = new URL(portal.url).host;
  extension = await ExtensionBrowser.launch(built.folder);
  await extension.allow('*://127.0.0.1/*');
  await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 20 } });
  await extension.put('plans', { id: plan.id, plan, from: null, changedAt: '2022-11-20T00:00:00Z' });
}, 180_000);
afterAll(async () => {
  await extension.close();
  await portal.close();
  await built.remove();
});

async function due(): Promise<void> {
  const [schedule] = await extension.rows<Schedule>('schedules');
  await extension.put('schedules', { ...schedule, nextAt: '2022-11-01T23:00:00.000Z' });
  await extension.alarm('schedule');
}

const notified = async () => extension.inWorker<Record<string, unknown>>('chrome.notifications.getAll()');

describe('a schedule', { timeout: 120_000 }, () => {
  it('audits the portal by itself, and tells only what is newly missing', async () => {
    await extension.startAudit({ url: portal.url, planIds: ['duong-day-nong-2022'] });
    const [first] = await extension.ended(1);
    expect(first?.requirements[0]?.outcome).toBe('passed');
    await extension.ask({ ask: 'set-schedule', portalKey: key, every: 'week' });
    await due();
    await extension.ended(2);
    expect(await notified()).toEqual({});
    hotlinePortal.hotline = false;
    await due();
    const reports = await extension.ended(3);
    expect(reports[2]?.requirements[0]?.outcome).toBe('failed');
    await expect.poll(notified).toHaveProperty('run-3');
  });

  it('says why it could not begin, and is due again at its next time', async () => {
    await extension.desk.evaluate(`chrome.permissions.remove({ origins: ['*://127.0.0.1/*'] })`);
    await due();
    await expect
      .poll(async () => (await extension.rows<Schedule>('schedules'))[0]?.fault?.vi)
      .toContain('chưa được phép đọc');
    const [schedule] = await extension.rows<Schedule>('schedules');
    expect((schedule?.nextAt ?? '') > new Date().toISOString()).toBe(true);
    await extension.allow('*://127.0.0.1/*');
  });
});

describe('a report', { timeout: 120_000 }, () => {
  it('of the extension is one that the command line reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'soicong-e2e-'));
    try {
      const file = join(folder, 'report.json');
      await writeFile(file, JSON.stringify(await extension.report(1)));
      const { status, stdout, stderr } = await soicong('report', file, '--format', 'csv', '--out', '-');
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).toContain('hotline');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a right that is taken back while an audit runs', { timeout: 120_000 }, () => {
  it('halts it, names the host, and lets it go on when it is given again', async () => {
    hotlinePortal.delayMs = 3_000;
    const before = (await extension.rows('runs')).length;
    const id = await extension.startAudit({ url: portal.url, planIds: ['duong-day-nong-2022'] });
    await expect.poll(() => portal.requests.at(-1), { timeout: 20_000 }).toBe('GET /');
    await extension.desk.evaluate(`chrome.permissions.remove({ origins: ['*://127.0.0.1/*'] })`);
    const halted = async () => (await extension.running())[0];
    await expect.poll(async () => (await halted())?.state, { timeout: 20_000 }).toBe('no-permission');
    expect((await halted())?.fault?.vi).toContain('127.0.0.1');
    expect((await halted())?.lacking).toEqual(['*://127.0.0.1/*']);
    hotlinePortal.delayMs = 0;
    await extension.allow('*://127.0.0.1/*');
    await extension.ask({ ask: 'resume-audit', id });
    expect((await extension.ended(before + 1)).length).toBe(before + 1);
  });
});
