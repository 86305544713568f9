/** A whole audit in the background of the built extension, against the command line's audit of the same portal. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import type { Schedule } from '../../lib/model/extension/kept.ts';
import type { ReferenceList } from '../../lib/model/reference.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { readReference } from '../../lib/plans/index.ts';
import { parsePlan } from '../../lib/plans/load.ts';
import { commandLine, told } from './told.ts';
import { buildExtension, type BuiltExtension } from '../support/build-extension.ts';
import { ExtensionBrowser } from '../support/extension-browser.ts';
import { IN_STORE } from '../support/in-store.ts';

const PLAN = 'nghean-skhcn-2022';
/** Part of it: an audit of forty requests is as good to be broken off and gone on with as one of a hundred and twenty. */
const SHORT = 'rut-gon-2022';
const SHORT_REQUIREMENTS: ReadonlySet<string> = new Set(['hotline', 'cchc-column', 'organisation', 'procedure-set']);
const AS_OF = '2022-11-20';
const PROCEDURES = join(import.meta.dirname, '../../demo/procedures.csv');

let built: BuiltExtension;
let extension: ExtensionBrowser;
let portal: ServedPortal;
let expected: unknown;
let shortPlan: Awaited<ReturnType<typeof parsePlan>>;
let expectedOfShort: unknown;
let reference: ReferenceList;
let profile: string;
beforeAll(async () => {
  reference = await readReference({ bytes: await readFile(PROCEDURES), fileName: 'procedures.csv' });
  portal = await servePortal(demoPortal());
  const whole = builtinPlans().find(({ id }) => id === PLAN);
  const requirements = whole?.requirements.filter(({ id }) => SHORT_REQUIREMENTS.has(id));
  const text = JSON.stringify({ ...whole, id: SHORT, requirements });
  shortPlan = parsePlan(text, 'plan.json');
  const folder = await mkdtemp(join(tmpdir(), 'soicong-plan-'));
  const file = join(folder, 'plan.json');
  await writeFile(file, text);
  const options = ['--as-of', AS_OF, '--procedures', PROCEDURES];
  expected = told(await commandLine(portal.url, '--plan', PLAN, ...options));
  expectedOfShort = told(await commandLine(portal.url, '--plan', file, ...options));
  await rm(folder, { recursive: true });
  built = await buildExtension();
}, 180_000);
afterAll(async () => {
  await portal.close();
  await built.remove();
});
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'soicong-profile-'));
  extension = await ExtensionBrowser.launch(built.folder, profile);
  await extension.allow('*://127.0.0.1/*', '*://khac.test/*');
  await extension.put('plans', { id: SHORT, plan: shortPlan, from: PLAN, changedAt: '2022-11-20T00:00:00Z' });
}, 60_000);
afterEach(async () => {
  await extension.close();
  await rm(profile, { recursive: true, force: true });
}, 60_000);

interface Start {
  /** Requests a second. */
  readonly speed: number;
  readonly planId?: string;
  readonly url?: string;
  readonly asOf?: string | null;
}

async function start({ speed, planId = SHORT, url = portal.url, asOf = AS_OF }: Start): Promise<number> {
  await extension.put('settings', { key: 'settings', value: { requestsPerSecond: speed } });
  const list = { name: 'Danh mục', list: reference, addedAt: '2022-11-20T00:00:00Z' };
  const referenceId = await extension.put('references', list);
  return extension.startAudit({ url, planIds: [planId], referenceId, asOf });
}

/** What was asked of the portal since then, and whether it was asked once only. */
function requestsSince(from: number): { readonly all: readonly string[]; readonly twice: readonly string[] } {
  const all = portal.requests.slice(from);
  return { all, twice: all.filter((request, at) => all.indexOf(request) !== at) };
}

/** Without the time at which the portal last said that a page is unchanged. */
function unconfirmed(of: unknown): unknown {
  return JSON.parse(JSON.stringify(of), (key, value: unknown) => (key === 'confirmedAt' ? undefined : value));
}

const kept = async (audits: number): Promise<unknown> => extension.desk.evaluate(`(${OLD_AUDITS})(${audits})`);

/** A browser measures only now and then what room is left: first it has to know that there are bounds. */
async function untilFull(): Promise<void> {
  await expect.poll(async () => kept(0), { timeout: 60_000, interval: 1_000 }).toBe('QuotaExceededError');
}

async function untilRequests(count: number): Promise<void> {
  await expect.poll(() => portal.requests.length, { timeout: 60_000, interval: 20 }).toBeGreaterThanOrEqual(count);
}

describe('an audit in the background', { timeout: 180_000 }, () => {
  it('comes to the same as the command line’s of the same portal, and asks for nothing twice', async () => {
    const from = portal.requests.length;
    await start({ speed: 20, planId: PLAN });
    const [report] = await extension.ended(1);
    expect(told(report)).toEqual(expected);
    expect(requestsSince(from).twice).toEqual([]);
  });

  it('asks the second time only what has changed, and reads everything when told to', async () => {
    const tagged = await servePortal(demoPortal(), { tagged: true });
    try {
      const task = { url: tagged.url, planIds: [SHORT], asOf: AS_OF };
      await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 20 } });
      await extension.startAudit(task);
      const [first] = await extension.ended(1);
      const pages = first?.crawl.pages ?? 0;
      expect(tagged.unchanged).toEqual([]);
      await extension.startAudit(task);
      const second = (await extension.ended(2))[1];
      expect(unconfirmed(told(second))).toEqual(told(first));
      expect(second?.crawl.unchanged).toBeGreaterThanOrEqual(pages - 1);
      expect(tagged.unchanged.length).toBeGreaterThanOrEqual(pages - 2);
      const before = tagged.unchanged.length;
      await extension.startAudit({ ...task, fresh: true });
      const third = (await extension.ended(3))[2];
      expect(told(third)).toEqual(told(first));
      expect(tagged.unchanged.length).toBe(before);
    } finally {
      await tagged.close();
    }
  });

  it('goes on where it was when its worker is killed, again and again', async () => {
    const from = portal.requests.length;
    await start({ speed: 8 });
    for (const after of [3, 12, 30]) {
      await untilRequests(from + after);
      await extension.killWorker();
      await extension.wakeWorker();
    }
    const [report] = await extension.ended(1);
    expect(told(report)).toEqual(expectedOfShort);
    // what was on its way when the worker died is the only thing that may be asked for again
    expect(requestsSince(from).twice.length).toBeLessThanOrEqual(3 * 8);
  });

  it('goes on when the browser was closed', async () => {
    const from = portal.requests.length;
    await start({ speed: 8 });
    await untilRequests(from + 20);
    await extension.close();
    extension = await ExtensionBrowser.launch(built.folder, profile);
    const [report] = await extension.ended(1);
    expect(told(report)).toEqual(expectedOfShort);
  });

  it('waits while the network is away, and says so', async () => {
    const from = portal.requests.length;
    await start({ speed: 8 });
    await untilRequests(from + 15);
    await extension.offline(true);
    await expect.poll(async () => (await extension.running())[0]?.state, { timeout: 20_000 }).toBe('offline');
    expect((await extension.running())[0]?.fault?.vi).toContain('Mất kết nối mạng');
    // by itself, when it is back
    await extension.offline(false);
    const [report] = await extension.ended(1);
    expect(told(report)).toEqual(expectedOfShort);
  });

  it('is paused, taken up again, and ended with what is known', async () => {
    const from = portal.requests.length;
    const id = await start({ speed: 8 });
    await untilRequests(from + 15);
    await extension.ask({ ask: 'pause-audit', id });
    await expect.poll(async () => (await extension.running())[0]?.state).toBe('paused');
    const paused = portal.requests.length;
    await extension.ask({ ask: 'stop-audit', id, keep: true });
    const [report] = await extension.ended(1);
    expect(report?.crawl.ended).toBe('interrupted');
    expect(report?.counts.failed).toBe(0);
    expect(portal.requests.length).toBe(paused);
  });

  it('runs beside another, each with a run of its own', async () => {
    const other = await servePortal(demoPortal());
    try {
      await start({ speed: 20 });
      await start({ speed: 20, url: other.url.replace('127.0.0.1', 'khac.test') });
      const answer = await extension.ask({ ask: 'start-audit', task: { url: portal.url, planIds: [SHORT] } });
      expect(answer).toMatchObject({ ok: false, code: 'already-running' });
      const reports = await extension.ended(2, 120_000);
      expect(told(reports.find((report) => report.portal.url === portal.url))).toEqual(expectedOfShort);
      const counts = reports.map((report) => report.counts);
      expect(counts[0]).toEqual(counts[1]);
    } finally {
      await other.close();
    }
  });

  it('is started by its schedule, once for all that was missed', async () => {
    await start({ speed: 20, asOf: null });
    const [before] = await extension.ended(1);
    if (before === undefined) throw new Error('no report');
    const key = new URL(portal.url).host;
    await extension.ask({ ask: 'set-schedule', portalKey: key, every: 'week' });
    const [schedule] = await extension.rows<Schedule>('schedules');
    expect(schedule).toMatchObject({ portalKey: key, every: 'week', lastAt: null });
    await extension.put('schedules', { ...schedule, nextAt: '2022-11-01T23:00:00.000Z' });
    await extension.alarm('schedule');
    const reports = await extension.ended(2);
    expect(reports.map(({ counts }) => counts)[1]).toEqual(before.counts);
    const [later] = await extension.rows<Schedule>('schedules');
    expect(later?.nextAt.localeCompare(new Date().toISOString())).toBe(1);
    expect(later?.fault).toBeNull();
    // nothing more is due
    await extension.alarm('schedule');
    await extension.ended(2);
  });

  it('stops with a clear word when there is no room, and goes on when there is', async () => {
    await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 8 } });
    await extension.quota(20_000);
    await untilFull();
    const answer = await extension.ask({
      ask: 'start-audit',
      task: { url: portal.url, planIds: [SHORT], asOf: AS_OF },
    });
    if (answer.ok)
      await expect.poll(async () => (await extension.running())[0]?.state, { timeout: 60_000 }).toBe('no-space');
    else expect(answer.code).toBe('no-space');
    const fault = answer.ok ? (await extension.running())[0]?.fault : answer.fault;
    expect(fault?.vi).toContain('hết chỗ');
    await extension.quota(null);
    if (answer.ok) await extension.ask({ ask: 'resume-audit', id: answer.value ?? 0 });
    else await extension.startAudit({ url: portal.url, planIds: [SHORT], asOf: AS_OF });
    const [report] = await extension.ended(1);
    expect(report?.crawl.ended).toMatch(/settled|exhausted/);
  });

  it('says so where the browser is full to the brim, and goes on once its user has removed old audits', async () => {
    // many megabytes to write
    await expect.poll(async () => (await extension.rows('reserve')).length, { timeout: 60_000 }).toBe(2);
    await extension.put('portals', {
      key: new URL(portal.url).host,
      url: portal.url,
      name: 'Sở',
      planIds: [SHORT],
      referenceId: null,
      hosts: {},
      addedAt: '2022-11-20T00:00:00Z',
      latest: null,
    });
    await extension.quota(await extension.usage());
    await untilFull();
    await extension.quota((await extension.usage()) + 12_000_000);
    await expect.poll(async () => kept(10), { timeout: 60_000 }).toBe('QuotaExceededError');
    const runs = (await extension.rows('runs')).length;
    expect(runs).toBeGreaterThan(100);
    const { desk } = extension;
    await desk.evaluate(`location.hash = '#/portal/${new URL(portal.url).host}/overview'`);
    await desk.getByRole('button', { name: 'Soi ngay' }).first().click();
    await desk.getByText('Trình duyệt hết chỗ lưu').first().waitFor();
    expect(await extension.running()).toEqual([]);
    await desk.getByRole('button', { name: 'Xóa lần soi cũ…' }).click();
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: /^Xóa \d+ lần soi/ })
      .click();
    const left = async () => [(await extension.rows('runs')).length, (await extension.running()).length];
    await expect.poll(left, { timeout: 60_000 }).toEqual([5, 0]);
    const newest = (await extension.rows<{ readonly id: number }>('runs')).at(-1);
    expect((await extension.report(newest?.id ?? 0)).crawl.ended).toMatch(/settled|exhausted/);
  });
});

/** So many more old audits of one portal, each as large as one that cannot be packed any smaller; what the store says. */
const OLD_AUDITS = `async (count) => {
  const db = await (${IN_STORE}).open();
  const url = 'https://cu.test/';
  const part = { planId: '${PLAN}', planYear: 2022, score: 50, decided: 10, weighed: 10, counts: {} };
  const writing = db.transaction(['runs', 'reports', 'settings'], 'readwrite');
  writing.objectStore('settings').put({ key: 'seen', value: Date.now() });
  for (let nth = 0; nth < count; nth += 1) {
    const at = new Date().toISOString();
    const gzip = crypto.getRandomValues(new Uint8Array(30_000));
    writing.objectStore('runs').add({ portalKey: 'cu.test', portal: { url, title: 'Cổng cũ' }, asOf: at.slice(0, 10),
      startedAt: at, finishedAt: at, ended: 'settled', pages: 300, parts: [part], imported: false }).onsuccess = (added) =>
      writing.objectStore('reports').put({ runId: added.target.result, gzip, open: 0, worst: [] });
  }
  const said = await new Promise((done) => {
    writing.oncomplete = () => done('ok');
    writing.onabort = () => done(writing.error.name);
  });
  db.close();
  return said;
}`;
