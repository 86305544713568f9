/** `soicong schedule`: portals audited when their time comes, and offices told what has changed. */

import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import process from 'node:process';
import { say } from '../lib/model/message.ts';
import type { Bilingual } from '../lib/model/plan.ts';
import type { ScheduleSummary } from '../lib/model/schedule.ts';
import { clock } from '../lib/platform/clock.ts';
import { openScheduleStore } from '../lib/platform/node/history/open.ts';
import { summaryText } from '../lib/report/summary/text.ts';
import { momentWords } from '../lib/report/words.ts';
import { nextTime } from '../lib/schedule/cron.ts';
import { logMessages as logs } from '../lib/schedule/log.messages.ts';
import type { SchedulePorts } from '../lib/schedule/ports.ts';
import { redactor } from '../lib/schedule/redact.ts';
import { runOnce, runSchedule } from '../lib/schedule/scheduler.ts';
import type { ScheduleArguments } from './arguments/schedule-arguments.ts';
import { Fault, type ExitStatus } from './fault.ts';
import { print } from './output.ts';
import { channelsOf } from './schedule/channels.ts';
import { checkText, type CheckNotes } from './schedule/check-text.ts';
import { loadSchedule, missingSecrets, secretNames, secretOf, type LoadedSchedule } from './schedule/loaded.ts';
import { startAudit } from './schedule/portal-audit.ts';
import { storeFault } from './store-fault.ts';

export async function scheduleCommand(args: ScheduleArguments): Promise<ExitStatus> {
  const loaded = await loadSchedule(args.config, args.store);
  if (args.portal !== null && loaded.config.portals.every(({ id }) => id !== args.portal)) {
    const ids = loaded.config.portals.map(({ id }) => id).join(', ');
    throw new Fault({
      vi: `--portal: không có cổng “${args.portal}”; có: ${ids}.`,
      en: `--portal: there is no portal “${args.portal}”; there are: ${ids}.`,
    });
  }
  if (args.check) {
    await print(checkText(loaded, await notesOf(loaded), args.lang));
    return 0;
  }
  const [missing] = missingSecrets(loaded.config);
  if (missing !== undefined)
    throw new Fault({
      vi: `${loaded.file}: chưa đặt biến môi trường ${missing}.`,
      en: `${loaded.file}: the environment variable ${missing} is not set.`,
    });
  const { history, store } = await opened(loaded.store);
  const secrets = secretNames(loaded.config);
  const ports: SchedulePorts = {
    clock,
    store,
    history,
    start: (portal) => startAudit(portal, { config: loaded.config, store: loaded.store, history, secrets }),
    channels: channelsOf(loaded.config, history),
    redact: redactor(secrets.map(secretOf)),
    log: (line) => log(line, args),
    token: randomUUID(),
  };
  const stop = stopSignal();
  try {
    return args.once ? await once(loaded, ports, stop.signal, args) : await onAndOn(loaded, ports, stop.signal, args);
  } finally {
    stop.end();
    await history.close();
  }
}

async function once(
  { config }: LoadedSchedule,
  ports: SchedulePorts,
  signal: AbortSignal,
  args: ScheduleArguments,
): Promise<ExitStatus> {
  const { summary, undelivered } = await runOnce(config, ports, { signal, only: args.portal });
  if (summary === null) ports.log(logs.nothingDue);
  else await show(summary, args);
  const unseen = summary?.portals.some(({ state }) => state === 'failed' || state === 'outage') ?? false;
  return undelivered || unseen ? 1 : 0;
}

async function onAndOn(
  { config }: LoadedSchedule,
  ports: SchedulePorts,
  signal: AbortSignal,
  args: ScheduleArguments,
): Promise<ExitStatus> {
  for (const portal of config.portals) {
    const next = nextTime(portal.cron ?? config.cron ?? [], clock.now());
    if (next !== null) ports.log(say(logs.next, { portal: portal.id, ...momentWords(next, args.lang) }));
  }
  await runSchedule(config, ports, { signal, told: (summary) => show(summary, args) });
  return 0;
}

async function show(summary: ScheduleSummary, { quiet, lang }: ScheduleArguments): Promise<void> {
  if (!quiet) await print(summaryText(summary, lang));
}

/** When, in Vietnam, wherever the machine stands. */
function log(line: Bilingual, { quiet, lang }: ScheduleArguments): void {
  if (quiet) return;
  const { day, time } = momentWords(clock.now(), lang);
  process.stderr.write(`${day} ${time} ${line[lang].replace(/\p{Cc}+/gu, ' ')}\n`);
}

function stopSignal(): { readonly signal: AbortSignal; readonly end: () => void } {
  const stop = new AbortController();
  const onSignal = (): void => {
    // a second Ctrl-C means now; what ran is made up for
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: stop.signal,
    end: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}

async function opened(file: string): ReturnType<typeof openScheduleStore> {
  try {
    return await openScheduleStore(file);
  } catch (fault) {
    throw new Fault(storeFault(file, fault));
  }
}

/** A look at a schedule makes no history where there is none. */
async function notesOf({ config, store: file }: LoadedSchedule): Promise<CheckNotes> {
  const now = clock.now();
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there) return { now, last: new Map(), troubles: [] };
  const { history, store } = await opened(file);
  try {
    const last: [string, Awaited<ReturnType<typeof store.lastRun>>][] = [];
    for (const { id } of config.portals) last.push([id, await store.lastRun(config.id, id)]);
    return { now, last: new Map(last), troubles: await store.troubles(config.id) };
  } finally {
    await history.close();
  }
}
