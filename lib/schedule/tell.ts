/** The summary at the end: all portals of one time, with what dead processes have left untold. */

import { planIdsOf, type Compared } from '../history/compare.ts';
import { layReviews } from '../history/lay-reviews.ts';
import type { KeptRun } from '../model/history.ts';
import { say } from '../model/message.ts';
import { officeDay } from '../model/office-day.ts';
import type { PortalSummary, ScheduledRun, ScheduleSummary } from '../model/schedule.ts';
import type { ScheduleConfig } from '../model/schedule-config.ts';
import { deliveriesOf } from './outbox.ts';
import { leaseOf, type SchedulePorts } from './ports.ts';
import { portalSummary } from './summary.ts';
import { summaryMessages as messages } from './summary.messages.ts';

/** Earlier runs that are looked through for one to compare with. */
const MAX_LOOK_BACK = 50;

/**
 * `others`: runs that another batch of this process will tell of. Null: nothing to tell. A summary in which everything
 * was interrupted is not sent: the run that makes up for it tells more.
 */
export async function tell(
  config: ScheduleConfig,
  ports: SchedulePorts,
  others: ReadonlySet<number>,
): Promise<ScheduleSummary | null> {
  const { store, clock, channels } = ports;
  const runs = (await store.untold(config.id, leaseOf(ports))).filter(({ id }) => !others.has(id));
  if (runs.length === 0) return null;
  const troubles = await store.troubles(config.id);
  const summary: ScheduleSummary = {
    schemaVersion: 1,
    scheduleId: config.id,
    title: config.title ?? null,
    startedAt: runs.map(({ startedAt }) => startedAt).toSorted()[0] ?? clock.now(),
    finishedAt: clock.now(),
    portals: await portalSummaries(runs, config, ports),
    troubles,
  };
  if (summary.portals.every(({ state }) => state === 'interrupted')) return summary;
  const kept = await store.tell(
    summary,
    runs.map(({ id }) => id),
    deliveriesOf(summary, channels),
  );
  return kept ? summary : null;
}

/** In the order of the file. A portal that was run twice since the last summary is told of once. */
async function portalSummaries(
  runs: readonly ScheduledRun[],
  config: ScheduleConfig,
  ports: SchedulePorts,
): Promise<readonly PortalSummary[]> {
  const byPortal = Map.groupBy(runs, ({ portalId }) => portalId);
  const place = (id: string): number => config.portals.findIndex((portal) => portal.id === id);
  const found: PortalSummary[] = [];
  for (const [id, group] of [...byPortal].sort(([a], [b]) => place(a) - place(b))) {
    const one = await summaryOfPortal(id, group, config, ports);
    if (one !== null) found.push(one);
  }
  return found;
}

async function summaryOfPortal(
  id: string,
  group: readonly ScheduledRun[],
  config: ScheduleConfig,
  { store, history }: SchedulePorts,
): Promise<PortalSummary | null> {
  const [first, run] = [group[0], group.at(-1)];
  if (first === undefined || run === undefined) return null;
  const portal = config.portals.find((one) => one.id === id) ?? { id };
  const after = run.runId === null ? null : await history.run(run.runId);
  const base = after === null ? null : await store.comparable(config.id, id, first.id);
  const before = after === null ? null : base === null ? await earlierOf(after, history) : await history.run(base);
  const since = new Map<string, ReadonlyMap<string, string>>();
  if (after !== null)
    for (const planId of planIdsOf(after.report)) since.set(planId, await history.since(after.id, planId));
  const broken = group.slice(0, -1).findLast(({ state }) => state === 'crashed' || state === 'interrupted');
  const note = run.note ?? (broken === undefined ? null : say(messages.madeUp, momentOf(broken)));
  return portalSummary({
    portal,
    run: { ...run, note: run.state === 'finished' ? note : run.note },
    after: await comparedOf(after, history),
    before: await comparedOf(before, history),
    since,
    remindDays: config.remindDays,
    lang: config.language,
  });
}

/** With what people said of it, as it stood on the day of the run. */
async function comparedOf(run: KeptRun | null, history: SchedulePorts['history']): Promise<Compared | null> {
  if (run === null) return null;
  const reviews = await history.reviews(run.portalKey);
  return { id: run.id, report: layReviews(run.report, reviews, officeDay(run.finishedAt)) };
}

/** The first scheduled run is compared with what was found by hand before it. */
async function earlierOf(after: KeptRun, history: SchedulePorts['history']): Promise<KeptRun | null> {
  const ids = planIdsOf(after.report);
  const runs = await history.runs({ portalKey: after.portalKey, limit: MAX_LOOK_BACK });
  const fit = runs.find(
    ({ id, ended, asOf, parts }) =>
      id < after.id &&
      asOf <= after.asOf &&
      (ended === 'settled' || ended === 'exhausted' || ended === 'limit') &&
      ids.every((planId) => parts.some((part) => part.planId === planId)),
  );
  return fit === undefined ? null : history.run(fit.id);
}

function momentOf({ startedAt }: ScheduledRun): { readonly moment: string } {
  const local = new Date(Date.parse(startedAt) + VIETNAM_MS).toISOString();
  const [year, month, day] = local.slice(0, 10).split('-');
  return { moment: `${local.slice(11, 16)} ${day}/${month}/${year}` };
}

/** UTC+7. */
const VIETNAM_MS = 7 * 3_600_000;
