/** One portal of a schedule: taken, audited within its wall-clock bound, and written down, whatever comes of it. */

import { say } from '../model/message.ts';
import type { Bilingual } from '../model/plan.ts';
import type { AuditEnd, RunningAudit, RunState } from '../model/schedule.ts';
import type { ScheduleConfig, ScheduledPortal } from '../model/schedule-config.ts';
import { logMessages as logs } from './log.messages.ts';
import { aborted, leaseOf, type SchedulePorts } from './ports.ts';
import { summaryMessages as messages } from './summary.messages.ts';

/** An audit stops by itself at its bound of minutes; past this much more it is told to. */
export const SLACK_MS = 60_000;
/** To end cleanly once told to; then it is killed. */
export const STOP_MS = 60_000;
/** A killed process is gone at once; it is not waited for longer than this. */
const KILL_MS = 5_000;
/** Times in a row that the scheduler may die on a portal before that one is passed over until its next time. */
export const MAX_CRASHES = 3;

/** A portal whose time has come. `slot` null: asked for by hand. */
export interface DuePortal {
  readonly portal: ScheduledPortal;
  readonly slot: string | null;
  readonly missed: number;
}

/** `began`: id and how to end it at once, for when another process has taken the run over. */
export type Began = (id: number, lost: () => void) => void;

/** Id of the run that is to be told of; null: another process has it, or had it. */
export async function runPortal(
  due: DuePortal,
  config: ScheduleConfig,
  ports: SchedulePorts,
  signal: AbortSignal,
  began: Began,
): Promise<number | null> {
  const { portal, slot, missed } = due;
  const claim = await ports.store.claim(config.id, portal.id, { ...leaseOf(ports), slot, missed });
  if (claim.kind !== 'taken') {
    if (claim.kind === 'busy') ports.log(say(logs.busy, { portal: portal.id }));
    return null;
  }
  if (claim.crashes >= MAX_CRASHES && slot !== null) {
    const note = say(messages.crashedAgain, { count: claim.crashes });
    return (await finish(claim.id, { state: 'failed', runId: null, note }, ports, true)) ? claim.id : null;
  }
  ports.log(say(logs.began, { portal: portal.id }));
  const minutes = portal.maxMinutes ?? config.maxMinutes;
  const running = started(portal, ports);
  const lost = new AbortController();
  began(claim.id, () => lost.abort());
  const { end, cut } = await bounded(running, minutes, ports, signal, lost.signal);
  if (cut === 'lost') {
    ports.log(say(logs.lost, { portal: portal.id }));
    return null;
  }
  const outcome = outcomeOf(end, cut, minutes, ports);
  // what was interrupted by us is made up for; everything else has had its time
  const handled = !(outcome.state === 'interrupted' && signal.aborted);
  const kept = await finish(claim.id, outcome, ports, handled);
  ports.log(say(logs[outcome.state], { portal: portal.id, note: outcome.note ?? { vi: '', en: '' } }));
  return kept ? claim.id : null;
}

/** A place that cannot start an audit at all costs only this portal. */
function started(portal: ScheduledPortal, { start }: SchedulePorts): RunningAudit {
  const nothing = (): void => {};
  try {
    return start(portal);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return { ended: Promise.resolve({ kind: 'failed', why: { vi: why, en: why } }), stop: nothing, kill: nothing };
  }
}

type Cut = 'none' | 'overtime' | 'stopped' | 'lost';

/** `end` null: not even killing it brought it to an end. */
async function bounded(
  running: RunningAudit,
  minutes: number,
  { clock }: SchedulePorts,
  signal: AbortSignal,
  lost: AbortSignal,
): Promise<{ readonly end: AuditEnd | null; readonly cut: Cut }> {
  const over = new AbortController();
  let end: AuditEnd | null = null;
  const waiting = async (): Promise<void> => {
    end = await running.ended;
    over.abort();
  };
  const ended = waiting();
  const within = (ms: number): Promise<unknown> => Promise.race([ended, clock.pause(ms, over.signal)]);
  await Promise.race([within(minutes * 60_000 + SLACK_MS), aborted(signal, over.signal), aborted(lost, over.signal)]);
  if (over.signal.aborted) return { end, cut: 'none' };
  const cut = lost.aborted ? 'lost' : signal.aborted ? 'stopped' : 'overtime';
  if (cut !== 'lost') {
    running.stop();
    await within(STOP_MS);
  }
  if (!over.signal.aborted) {
    running.kill();
    await within(KILL_MS);
  }
  return { end, cut };
}

interface Outcome {
  readonly state: RunState;
  readonly runId: number | null;
  readonly note: Bilingual | null;
}

function outcomeOf(end: AuditEnd | null, cut: Cut, minutes: number, { redact }: SchedulePorts): Outcome {
  const redacted = ({ vi, en }: Bilingual): Bilingual => ({ vi: redact(vi), en: redact(en) });
  if (end?.kind === 'report') {
    const { report, runId } = end;
    const note = end.note === undefined ? null : redacted(end.note);
    if (report.crawl.ended === 'unreachable') return { state: 'outage', runId, note: null };
    if (report.crawl.ended !== 'interrupted') return { state: 'finished', runId, note };
    if (cut === 'overtime') return { state: 'overtime', runId, note: say(messages.overtime, { minutes }) };
    return { state: 'interrupted', runId, note: null };
  }
  if (cut === 'stopped') return { state: 'interrupted', runId: null, note: null };
  if (end === null || cut === 'overtime')
    return { state: 'failed', runId: null, note: say(messages.killed, { minutes }) };
  return { state: 'failed', runId: null, note: redacted(end.why) };
}

function finish(
  id: number,
  outcome: Outcome,
  { store, clock, token }: SchedulePorts,
  handled: boolean,
): Promise<boolean> {
  const finishedAt = clock.now();
  return store.finish(id, token, { ...outcome, finishedAt, handled: handled ? finishedAt : null });
}
