/** Audits in the background, wired to the browser: commands, alarms, what ends them and what wakes them. */

import { browser } from '#imports';
import { keepAwake } from '../../lib/platform/browser/awake.ts';
import { clock } from '../../lib/platform/clock.ts';
import { mayRead } from '../../lib/platform/browser/permissions.ts';
import { archiveRun } from '../../lib/platform/browser/store/archives.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { sweepPages } from '../../lib/platform/browser/store/kept-pages.ts';
import { keepReserve, useReserve } from '../../lib/platform/browser/store/reserve.ts';
import { pruneRuns } from '../../lib/platform/browser/store/runs.ts';
import { readSettings } from '../../lib/platform/browser/store/settings.ts';
import { AuditDesk, type DeskPorts } from './audit-desk.ts';
import { isCommand, obey } from './commands.ts';
import { newsOf } from './news.ts';
import { runsToJudgeAgain, sweepOpened } from './opened-pages.ts';
import { auditRunner } from './run-audit.ts';
import { watchTabs } from './watch-tabs.ts';
import { startDue, type SchedulePorts } from './schedule.ts';

const SCHEDULE_ALARM = 'schedule';
const OPENED_ALARM = 'opened';
/** Of several pages that are opened one after another, all are taken at once. */
const OPENED_MINUTES = 0.5;
/** With less than this, going on would only stop again. */
const ROOM_BYTES = 20_000_000;
const MEGABYTE = 1_000_000;
const ICON: string = '/icon/128.png';

/** To be called while the worker starts: listeners that come later are not woken. */
export function startAudits(): void {
  const db = database();
  const runner = auditRunner(db, async () => desk.busyRuns());
  const desk: AuditDesk = new AuditDesk(db, {
    now: clock.now,
    newRunName: () => crypto.randomUUID(),
    mayRead: async (url) => mayRead([url]),
    run: runner.run,
    online: () => navigator.onLine,
    spare: async () => useReserve(db, 'word'),
    hasRoom: async () => (await roomLeft()) > ROOM_BYTES,
    busy: (working, waiting) => {
      if (!working) runner.rest();
      keepAwake(working, waiting);
    },
    ended: async (...of) => afterRun(desk, ...of),
  });
  const schedule: SchedulePorts = {
    now: clock.now,
    start: async (task) => desk.start(task, 'schedule'),
    wake: (at) =>
      at === null
        ? void browser.alarms.clear(SCHEDULE_ALARM)
        : browser.alarms.create(SCHEDULE_ALARM, { when: Date.parse(at) }),
  };
  const wake = (): void => {
    void desk.revive();
    void startDue(db, schedule);
  };
  browser.runtime.onStartup.addListener(wake);
  browser.alarms.onAlarm.addListener(({ name }) => {
    wake();
    if (name === OPENED_ALARM) void judgeAgain(desk);
  });
  watchTabs(db, (over) => over && judgeSoon());
  globalThis.addEventListener('online', wake);
  browser.permissions.onAdded.addListener(wake);
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    // pages of portals may not: only those of the extension itself
    const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
    if (!own || !isCommand(message)) return false;
    obey(message, { db, desk, ...schedule }).then(answer, () => answer(undefined));
    return true;
  });
  // whatever woke the worker: audits that died with the one before go on
  wake();
  // where it cannot be kept nothing is lost but that
  roomLeft()
    .then(async (room) => keepReserve(db, room))
    .catch(() => undefined);
}

function judgeSoon(): void {
  void browser.alarms.create(OPENED_ALARM, { delayInMinutes: OPENED_MINUTES });
}

async function judgeAgain(desk: AuditDesk): Promise<void> {
  const db = database();
  for (const { run, runId, portalKey } of await runsToJudgeAgain(db)) {
    const [kept, portal] = await Promise.all([db.runs.get(runId), db.portals.get(portalKey)]);
    if (kept === undefined || portal === undefined) continue;
    const { url, referenceId, hosts } = portal;
    const planIds = kept.parts.map(({ planId }) => planId);
    const task = { url, planIds, referenceId, hosts, asOf: kept.asOf };
    await desk.start(task, 'opened', { run, replaces: runId, startedAt: kept.startedAt });
  }
}

async function roomLeft(): Promise<number> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  return quota - usage;
}

const afterRun = async (desk: AuditDesk, ...[runId, audit]: Parameters<DeskPorts['ended']>): Promise<void> => {
  const db = database();
  const { keepRuns, keepPagesMb, notify, lang } = await readSettings(db);
  const { portalKey, run, by, startedAt, changedAt } = audit;
  // what was opened while it ran came too late for some of it
  const judgedAt = by === 'opened' ? changedAt : startedAt;
  await archiveRun(db, { portalKey, run, runId, usedAt: clock.now(), judgedAt }, await desk.busyRuns());
  await sweepOpened(db, audit);
  await sweepPages(db, keepPagesMb * MEGABYTE, clock.now());
  if (by !== 'opened' && (await runsToJudgeAgain(db)).length > 0) judgeSoon();
  const news = audit.by === 'schedule' && notify ? await newsOf(db, runId) : null;
  if (keepRuns !== null) await pruneRuns(db, { keep: keepRuns, portalKey: audit.portalKey });
  if (news === null) return;
  await browser.notifications.create(`run-${runId}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON as '/background.js'),
    title: news.title[lang],
    message: news.message[lang],
  });
};
