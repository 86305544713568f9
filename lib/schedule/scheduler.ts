/**
 * Runs portals when their time has come, however long that takes and whatever becomes of one of them. All that must
 * outlive the process is in the store: this file may be killed at any line.
 */

import { say } from '../model/message.ts';
import type { ScheduleSummary } from '../model/schedule.ts';
import type { ScheduleConfig, ScheduledPortal } from '../model/schedule-config.ts';
import { dueTime, nextTime } from './cron.ts';
import { logMessages as logs } from './log.messages.ts';
import { deliver } from './outbox.ts';
import { BEAT_MS, later, leaseOf, type SchedulePorts } from './ports.ts';
import { runPortal, type DuePortal } from './run-portal.ts';
import { tell } from './tell.ts';

/** Longest sleep, ms: a machine that was suspended, or whose clock was set, is noticed within it. */
const NAP_MS = 60_000;
/** How old the note that nothing was due may get, ms. */
const MARK_MS = 15 * 60_000;
/** How long a single round waits for further attempts to deliver, ms; the next round makes the rest. */
export const PATIENCE_MS = 10 * 60_000;

export interface OnceResult {
  /** Null: no portal's time had come, or others have them. */
  readonly summary: ScheduleSummary | null;
  /** Deliveries of this round or earlier ones still wait or have failed. */
  readonly undelivered: boolean;
}

/** One round: every portal whose time has come since it was last run, and those that never were. Then ends. */
export async function runOnce(
  config: ScheduleConfig,
  ports: SchedulePorts,
  { signal, only }: { readonly signal: AbortSignal; readonly only: string | null },
): Promise<OnceResult> {
  const scheduler = new Scheduler(config, ports, signal);
  const beat = scheduler.keepAlive();
  try {
    const due = only === null ? await scheduler.due(true) : scheduler.named(only);
    const summary = await scheduler.batch(due);
    await scheduler.deliverPatiently();
    const undelivered = (await ports.store.troubles(config.id)).length > 0;
    return { summary, undelivered };
  } finally {
    await beat.end();
    await scheduler.letGo();
  }
}

/** Until the signal comes; then what runs is ended cleanly. */
export async function runSchedule(
  config: ScheduleConfig,
  ports: SchedulePorts,
  { signal, told }: { readonly signal: AbortSignal; readonly told: (summary: ScheduleSummary) => Promise<void> },
): Promise<void> {
  const scheduler = new Scheduler(config, ports, signal);
  const beat = scheduler.keepAlive();
  const work = new Set<Promise<void>>();
  const begin = (task: Promise<void>): void => {
    const caught = task.catch((fault: unknown) => ports.log(faultLine(fault))).finally(() => work.delete(caught));
    work.add(caught);
  };
  try {
    while (!signal.aborted) {
      const due = await scheduler.due(false).catch((fault: unknown) => {
        ports.log(faultLine(fault));
        return [];
      });
      if (due.length > 0) begin(scheduler.batchAndTell(due, told));
      begin(scheduler.deliverDue());
      await ports.clock.pause(await scheduler.nap(), signal);
    }
    ports.log(logs.stopping);
    await Promise.all(work);
    // what a stopped batch had to tell gets one attempt; the rest waits for the next start
    await scheduler.deliver();
  } finally {
    await beat.end();
    await scheduler.letGo();
  }
}

function faultLine(fault: unknown): { readonly vi: string; readonly en: string } {
  return say(logs.storeFault, { why: fault instanceof Error ? fault.message : String(fault) });
}

class Scheduler {
  readonly #config: ScheduleConfig;
  readonly #ports: SchedulePorts;
  readonly #signal: AbortSignal;
  /** Portals that a batch of this process has, waiting ones included. */
  readonly #active = new Set<string>();
  /** Runs under way: id -> how to end it when another process has taken it. */
  readonly #running = new Map<number, () => void>();
  /** Runs of each batch that is not told yet. */
  readonly #batches = new Set<Set<number>>();
  #delivering: Promise<void> | null = null;
  #places: number;
  readonly #queue: (() => void)[] = [];

  constructor(config: ScheduleConfig, ports: SchedulePorts, signal: AbortSignal) {
    this.#config = config;
    this.#ports = ports;
    this.#signal = signal;
    this.#places = config.parallel;
  }

  /** `strangers`: a portal that was never seen is due; else its times count from now on. */
  async due(strangers: boolean): Promise<readonly DuePortal[]> {
    const { clock, store, log } = this.#ports;
    const now = clock.now();
    const found: DuePortal[] = [];
    for (const portal of this.#config.portals) {
      if (this.#active.has(portal.id)) continue;
      const handled = await store.handledUntil(this.#config.id, portal.id);
      if (handled === null && strangers) {
        found.push({ portal, slot: now, missed: 0 });
        continue;
      }
      const time = handled === null || handled > now ? null : dueTime(this.cronOf(portal), handled, now);
      if (time === null) {
        // nothing in between: a pattern that is changed later has no past, and a clock that was ahead no future
        if (handled === null || handled < later(now, -MARK_MS) || handled > later(now, MARK_MS))
          await store.markHandled(this.#config.id, portal.id, now);
        continue;
      }
      if (time.missed > 0) log(say(logs.caughtUp, { portal: portal.id, count: time.missed + 1 }));
      found.push({ portal, ...time });
    }
    return found;
  }

  named(id: string): readonly DuePortal[] {
    return this.#config.portals
      .filter((portal) => portal.id === id)
      .map((portal) => ({ portal, slot: null, missed: 0 }));
  }

  cronOf({ cron }: ScheduledPortal): readonly string[] {
    return cron ?? this.#config.cron ?? [];
  }

  /** Runs them, a few at a time, and tells of them together. */
  async batch(due: readonly DuePortal[]): Promise<ScheduleSummary | null> {
    const ids = new Set<number>();
    this.#batches.add(ids);
    for (const { portal } of due) this.#active.add(portal.id);
    try {
      await Promise.all(due.map((one) => this.#inTurn(() => this.#one(one, ids))));
      const others = new Set([...this.#batches].filter((batch) => batch !== ids).flatMap((batch) => [...batch]));
      return await tell(this.#config, this.#ports, others);
    } finally {
      this.#batches.delete(ids);
    }
  }

  async batchAndTell(due: readonly DuePortal[], told: (summary: ScheduleSummary) => Promise<void>): Promise<void> {
    const summary = await this.batch(due);
    if (summary === null) return;
    await told(summary);
    await this.deliver();
  }

  async #one(due: DuePortal, ids: Set<number>): Promise<void> {
    try {
      if (this.#signal.aborted) return;
      let id: number | null = null;
      await runPortal(due, this.#config, this.#ports, this.#signal, (run, lost) => {
        id = run;
        ids.add(run);
        this.#running.set(run, lost);
      }).finally(() => {
        if (id !== null) this.#running.delete(id);
      });
    } catch (fault) {
      // the store failed: the lease runs out and the portal is made up for
      this.#ports.log(faultLine(fault));
    } finally {
      this.#active.delete(due.portal.id);
    }
  }

  async #inTurn(task: () => Promise<void>): Promise<void> {
    if (this.#places === 0) await new Promise<void>((go) => this.#queue.push(go));
    else this.#places -= 1;
    try {
      await task();
    } finally {
      const next = this.#queue.shift();
      if (next === undefined) this.#places += 1;
      else next();
    }
  }

  /** One round of attempts at a time. */
  async deliver(): Promise<void> {
    this.#delivering ??= deliver(this.#config.id, this.#ports).finally(() => (this.#delivering = null));
    return this.#delivering;
  }

  /** Looks before it takes: an idle schedule writes nothing. */
  async deliverDue(): Promise<void> {
    const { clock, store } = this.#ports;
    const next = await store.nextAttempt(this.#config.id);
    if (next !== null && next <= clock.now()) await this.deliver();
  }

  async deliverPatiently(): Promise<void> {
    const { clock, store } = this.#ports;
    const end = Date.parse(clock.now()) + PATIENCE_MS;
    for (;;) {
      await this.deliver();
      const next = await store.nextAttempt(this.#config.id);
      if (next === null || Date.parse(next) > end || this.#signal.aborted) return;
      // another process may hold it: then it is looked at again a little later
      await clock.pause(Math.max(1000, Date.parse(next) - Date.parse(clock.now())), this.#signal);
    }
  }

  /** Milliseconds until something may be to do. */
  async nap(): Promise<number> {
    const { clock, store } = this.#ports;
    const now = clock.now();
    const times = this.#config.portals.flatMap((portal) => nextTime(this.cronOf(portal), now) ?? []);
    const attempt = await store.nextAttempt(this.#config.id).catch(() => null);
    const soonest = [...times, ...(attempt === null ? [] : [attempt])].toSorted()[0];
    const wait = soonest === undefined ? NAP_MS : Date.parse(soonest) - Date.parse(now);
    return Math.min(NAP_MS, Math.max(1000, wait));
  }

  /** A store that fails now is let go of by time. */
  async letGo(): Promise<void> {
    const { store, token, clock, log } = this.#ports;
    await store.letGo({ token, now: clock.now() }).catch((fault: unknown) => log(faultLine(fault)));
  }

  /** Says again and again that this process lives; a run that another one has taken over is ended. */
  keepAlive(): { readonly end: () => Promise<void> } {
    const over = new AbortController();
    const beat = async (): Promise<void> => {
      while (!over.signal.aborted) {
        await this.#ports.clock.pause(BEAT_MS, over.signal);
        if (over.signal.aborted) return;
        // idle, it writes nothing
        if (this.#batches.size === 0 && this.#delivering === null) continue;
        await this.#renew().catch((fault: unknown) => this.#ports.log(faultLine(fault)));
      }
    };
    const beating = beat();
    return {
      end: async () => {
        over.abort();
        await beating;
      },
    };
  }

  async #renew(): Promise<void> {
    const before = new Map(this.#running);
    const mine = new Set(await this.#ports.store.renew(leaseOf(this.#ports)));
    for (const [id, lost] of before) if (!mine.has(id)) lost();
  }
}
