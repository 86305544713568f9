/** An audit that stands still because the browser gives no room, not even for saying so. */

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AuditDesk, type DeskPorts } from '../../../entrypoints/background/audit-desk.ts';
import type { RunningAudit } from '../../../lib/model/extension/task.ts';
import { openDatabase, type Database } from '../../../lib/platform/browser/store/database.ts';
import { reportWith } from '../../history/reports.ts';

const FULL = new DOMException('no room', 'QuotaExceededError');

let db: Database;
let runs = 0;
let full = true;
beforeEach(async () => {
  [runs, full] = [0, true];
  db = openDatabase(`desk-${crypto.randomUUID()}`);
  const row = { portalKey: 'a.test', url: 'https://a.test/', run: 'r', state: 'waiting', replaces: null };
  const id = await db.running.add({ ...row, startedAt: '2022-11-20T00:00:00Z' } as unknown as RunningAudit);
  await db.tasks.add({ id } as never);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const ports: DeskPorts = {
  now: () => '2022-11-20T00:00:00Z',
  newRunName: () => 'r',
  mayRead: async () => true,
  run: async (_, __, { stop }) => {
    runs += 1;
    if (full) stop('no-space');
    return reportWith([]);
  },
  online: () => true,
  spare: async () => false,
  hasRoom: async () => !full,
  busy: () => undefined,
  ended: () => undefined,
};
const state = async () => (await db.running.toArray())[0]?.state;

it('does not begin again and again, says so once there is room for it, and goes on with more of it', async () => {
  const update = vi.spyOn(db.running, 'update').mockRejectedValue(FULL);
  const desk = new AuditDesk(db, ports);
  await desk.pump();
  await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(2));
  await desk.revive();
  await desk.revive();
  expect(runs).toBe(1);
  expect(await state()).toBe('waiting');
  update.mockRestore();
  await desk.revive();
  expect(await state()).toBe('no-space');
  expect(runs).toBe(1);
  full = false;
  await desk.revive();
  await vi.waitFor(async () => expect(await db.running.count()).toBe(0));
  expect(runs).toBe(2);
  expect(await db.runs.count()).toBe(1);
});

it('says so at once where a little room was kept for that', async () => {
  const update = vi.spyOn(db.running, 'update').mockRejectedValue(FULL);
  const spare = vi.fn<DeskPorts['spare']>(async () => {
    update.mockRestore();
    return true;
  });
  await new AuditDesk(db, { ...ports, spare }).pump();
  await vi.waitFor(async () => expect(await state()).toBe('no-space'));
  expect(spare).toHaveBeenCalledTimes(1);
  expect(runs).toBe(1);
});
