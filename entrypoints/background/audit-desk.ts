/**
 * Audits in the background. All that is known of one stands in the store; the worker may die at any moment, and the next
 * one takes up every audit where it was. Pausing, a network that is away and a full disk are such deaths too: the audit
 * is dropped from memory, and later walks the same way again from the archive of pages, without asking for any twice.
 */

import { lacksOfReport } from '../../lib/history/lacks.ts';
import type { Answer } from '../../lib/model/extension/command.ts';
import {
  auditTaskSchema,
  type AuditTaskInput,
  type RunningAudit,
  type RunningProgress,
} from '../../lib/model/extension/task.ts';
import { portalKeyOf } from '../../lib/model/history.ts';
import { say } from '../../lib/model/message.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import type { Report } from '../../lib/model/report.ts';
import { isQuota } from '../../lib/platform/browser/quota.ts';
import { dropRunLog } from '../../lib/platform/browser/run-log.ts';
import type { Database, KeptTask } from '../../lib/platform/browser/store/database.ts';
import { addPortal } from '../../lib/platform/browser/store/portals.ts';
import { keepRun } from '../../lib/platform/browser/store/runs.ts';
import { AuditStates, haltedBy, haltedByFault, type AuditStatePorts } from './audit-states.ts';
import { faultWords } from './fault-words.ts';
import { resolveTask } from './resolve-task.ts';

/** Why an audit stops before its end; `kept`: what is known becomes its report. */
export type Stop = 'paused' | 'offline' | 'no-space' | 'no-permission' | 'dropped' | 'kept';

export interface RunHooks {
  readonly signal: AbortSignal;
  readonly progress: (progress: RunningProgress, spentMs: number) => void;
  /** `lacking`: match patterns of hosts, with `no-permission`. */
  readonly stop: (why: Stop, lacking?: readonly string[]) => void;
}

export interface DeskPorts extends AuditStatePorts {
  readonly newRunName: () => string;
  readonly mayRead: (url: string) => Promise<boolean>;
  readonly run: (audit: RunningAudit, task: KeptTask, hooks: RunHooks) => Promise<Report>;
  /** Is there reason to try again? */
  readonly online: () => boolean;
  readonly hasRoom: () => Promise<boolean>;
  /** Audits are at work, or wait for something that comes without the user. */
  readonly busy: (working: boolean, waiting: boolean) => void;
  readonly ended: (runId: number, audit: RunningAudit, report: Report) => Promise<void> | void;
}

export interface Again {
  readonly run: string;
  readonly replaces: number;
  readonly startedAt: string;
}

interface Active {
  readonly controller: AbortController;
  stop: Stop | null;
  lacking: readonly string[];
}

/** So many are at work at a time; further ones wait. */
const AT_ONCE = 2;
const TELL_EVERY_MS = 1_000;

export class AuditDesk {
  readonly #db: Database;
  readonly #ports: DeskPorts;
  readonly #active = new Map<number, Active>();
  readonly #states: AuditStates;
  #turn: Promise<void> = Promise.resolve();

  constructor(db: Database, ports: DeskPorts) {
    this.#db = db;
    this.#ports = ports;
    this.#states = new AuditStates(db, ports);
  }

  /** Id of the running audit. `again`: a run that has ended is judged again, by what it read and what was opened since. */
  async start(input: AuditTaskInput, by: RunningAudit['by'], again: Again | null = null): Promise<Answer<number>> {
    const task = auditTaskSchema.parse(input);
    const { now, newRunName, mayRead } = this.#ports;
    const resolved = await resolveTask(this.#db, task, now());
    if (!resolved.ok) return resolved;
    if (!(await mayRead(task.url)))
      return refused('no-permission', say(faultWords.noPermission, { host: new URL(task.url).host }));
    const portalKey = portalKeyOf(task.url);
    const { url, planIds, referenceId, hosts } = task;
    const row: Omit<RunningAudit, 'id'> = {
      portalKey,
      url,
      task,
      by,
      state: 'waiting',
      fault: null,
      startedAt: again?.startedAt ?? now(),
      changedAt: now(),
      progress: null,
      lacking: [],
      run: again?.run ?? newRunName(),
      replaces: again?.replaces ?? null,
      spentMs: 0,
      ending: false,
    };
    const db = this.#db;
    try {
      if (again === null) await addPortal(db, { url, planIds, referenceId, hosts }, now());
      const id = await db.transaction('rw', [db.running, db.tasks], async () => {
        if ((await db.running.where('portalKey').equals(portalKey).count()) > 0) return null;
        const added = await db.running.add(row);
        await db.tasks.add({ id: added, ...resolved.value });
        return added;
      });
      if (id === null) return refused('already-running', faultWords.alreadyRunning);
      await this.pump();
      return { ok: true, value: id };
    } catch (error) {
      if (isQuota(error)) return refused('no-space', faultWords.noSpace);
      throw error;
    }
  }

  async pause(id: number): Promise<Answer> {
    return this.#change(id, async (audit) => {
      if (this.#halt(id, 'paused')) return;
      if (audit.state !== 'paused') await this.#states.set(id, { state: 'paused', fault: null });
    });
  }

  async resume(id: number): Promise<Answer> {
    return this.#change(id, async () => {
      if (this.#active.has(id)) return;
      await this.#states.set(id, { state: 'waiting', fault: null, lacking: [] });
      this.#states.forget(id);
      await this.pump();
    });
  }

  /** `keep`: what is known by now becomes a run. */
  async stop(id: number, keep: boolean): Promise<Answer> {
    return this.#change(id, async (audit) => {
      if (keep) await this.#states.set(id, { ending: true });
      if (this.#halt(id, keep ? 'kept' : 'dropped')) return;
      if (!keep) return this.#drop(audit);
      await this.#states.set(id, { state: 'waiting', fault: null });
      await this.pump();
    });
  }

  /** Takes up what waits for the network, for room, or for the worker that died. To be called whenever one starts. */
  async revive(): Promise<void> {
    const { online, hasRoom } = this.#ports;
    await this.#states.tellAll();
    const waiting = (await this.#db.running.toArray()).filter(({ id }) => !this.#active.has(id));
    for (const { id, state } of waiting) {
      const again = (state === 'offline' && online()) || (state === 'no-space' && (await hasRoom()));
      if (again) await this.#states.set(id, { state: 'waiting', fault: null });
    }
    await this.pump();
  }

  /** Names of runs whose answers are in use. */
  busyRuns = async (): Promise<ReadonlySet<string>> => {
    return new Set((await this.#db.running.toArray()).map(({ run }) => run));
  };

  /** Begins what may begin. One call after the other, so that none begins twice. */
  async pump(): Promise<void> {
    const turn = this.#turn.then(async () => this.#begin());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #begin(): Promise<void> {
    const rows = await this.#db.running.toArray();
    const ready = rows.filter(
      ({ id, state }) =>
        !this.#active.has(id) && !this.#states.isUntold(id) && (state === 'waiting' || state === 'running'),
    );
    for (const audit of ready.slice(0, Math.max(0, AT_ONCE - this.#active.size))) {
      const active: Active = { controller: new AbortController(), stop: null, lacking: [] };
      this.#active.set(audit.id, active);
      // without room it begins all the same: what it needs room for says so
      if (audit.state !== 'running')
        await this.#states.set(audit.id, { state: 'running', fault: null }).catch(() => undefined);
      void this.#work(audit, active);
    }
    this.#tellBusy(rows);
  }

  async #work(audit: RunningAudit, active: Active): Promise<void> {
    try {
      const task = await this.#db.tasks.get(audit.id);
      if (task === undefined) return await this.#drop(audit);
      const report = await this.#ports.run(audit, task, this.#hooks(audit.id, active));
      await this.#settle(audit, active, report);
    } catch (error) {
      await this.#states.halt(audit.id, haltedByFault(error));
    } finally {
      this.#active.delete(audit.id);
      await this.pump().catch(() => undefined);
    }
  }

  #hooks(id: number, active: Active): RunHooks {
    let told = -Infinity;
    return {
      signal: active.controller.signal,
      progress: (progress, spentMs) => {
        const now = Date.parse(this.#ports.now());
        if (now - told < TELL_EVERY_MS) return;
        told = now;
        // what cannot be written now is written the next time
        this.#states.set(id, { progress, spentMs }).catch(() => undefined);
      },
      stop: (why, lacking = []) => void this.#halt(id, why, lacking),
    };
  }

  /** Written out before it is done: whatever the worker dies of, the next one sees either the audit or its run. */
  async #settle(audit: RunningAudit, { stop, lacking }: Active, report: Report): Promise<void> {
    if (stop === 'dropped') return this.#drop(audit);
    if (stop === null || stop === 'kept') {
      const kept = { ...report, startedAt: audit.startedAt };
      // judged again, and broken off: what was known before is more
      if (audit.replaces !== null && report.crawl.ended === 'interrupted') return this.#drop(audit);
      const runId = await keepRun(this.#db, kept, lacksOfReport(kept), { ends: audit.id, replaces: audit.replaces });
      await this.#ports.ended(runId, audit, kept);
      return;
    }
    await this.#states.halt(audit.id, haltedBy(stop, lacking));
  }

  /** False when it is not at work. The first reason to stop counts, but what the user wants counts most. */
  #halt(id: number, why: Stop, lacking: readonly string[] = []): boolean {
    const active = this.#active.get(id);
    if (active === undefined) return false;
    if (active.stop === null || why === 'dropped' || why === 'kept') {
      active.stop = why;
      active.lacking = lacking;
    }
    active.controller.abort();
    return true;
  }

  async #drop({ id, run, replaces }: RunningAudit): Promise<void> {
    this.#states.forget(id);
    const { running, tasks } = this.#db;
    await this.#db.transaction('rw', [running, tasks], async () => {
      await running.delete(id);
      await tasks.delete(id);
    });
    if (replaces === null) await dropRunLog(this.#db, run);
  }

  async #change(id: number, change: (audit: RunningAudit) => Promise<void>): Promise<Answer> {
    const audit = await this.#db.running.get(id);
    if (audit === undefined) return refused('unknown', faultWords.unknown);
    await change(audit);
    this.#tellBusy(await this.#db.running.toArray());
    return { ok: true, value: null };
  }

  #tellBusy(rows: readonly RunningAudit[]): void {
    const waiting = rows.some(({ state }) => state !== 'paused' && state !== 'no-permission');
    this.#ports.busy(this.#active.size > 0, waiting);
  }
}

function refused(code: 'no-permission' | 'already-running' | 'unknown' | 'no-space', fault: Bilingual): Answer<never> {
  return { ok: false, code, fault };
}
