/** How each running audit stands, as it is written down; also where the browser has no room left to write it. */

import type { RunningAudit } from '../../lib/model/extension/task.ts';
import { say } from '../../lib/model/message.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import { isQuota } from '../../lib/platform/browser/quota.ts';
import type { Database } from '../../lib/platform/browser/store/database.ts';
import type { Stop } from './audit-desk.ts';
import { faultWords } from './fault-words.ts';

export interface AuditStatePorts {
  readonly now: () => string;
  /** Gives back a little room that was kept for this; false where none is left. */
  readonly spare: () => Promise<boolean>;
}

export class AuditStates {
  readonly #db: Database;
  readonly #ports: AuditStatePorts;
  /** Stand still, which could not be written down: they do not begin by themselves. */
  readonly #untold = new Map<number, Partial<RunningAudit>>();

  constructor(db: Database, ports: AuditStatePorts) {
    this.#db = db;
    this.#ports = ports;
  }

  async set(id: number, change: Partial<RunningAudit>): Promise<void> {
    await this.#db.running.update(id, { ...change, changedAt: this.#ports.now() });
  }

  /** Why an audit stands still; where there is no room at all to write even that, it is written as soon as there is. */
  async halt(id: number, halted: Partial<RunningAudit>): Promise<void> {
    this.#untold.set(id, halted);
    const told = await this.#roomily(async () => this.set(id, halted)).then(
      () => true,
      () => false,
    );
    if (told) this.#untold.delete(id);
  }

  /** Once more with the spare room, where there is none for it. */
  async #roomily<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (!isQuota(error) || !(await this.#ports.spare())) throw error;
      return write();
    }
  }

  isUntold(id: number): boolean {
    return this.#untold.has(id);
  }

  forget(id: number): void {
    this.#untold.delete(id);
  }

  async tellAll(): Promise<void> {
    for (const [id, halted] of this.#untold) await this.halt(id, halted);
  }
}

/** What is told of an audit that stopped before its end. */
export function haltedBy(
  stop: Exclude<Stop, 'dropped' | 'kept'>,
  lacking: readonly string[],
): Pick<RunningAudit, 'state' | 'fault' | 'lacking'> {
  const faults: Record<typeof stop, Bilingual | null> = {
    paused: null,
    offline: faultWords.offline,
    'no-space': faultWords.noSpace,
    'no-permission': say(faultWords.noPermission, { host: lacking.map(hostIn).join(', ') }),
  };
  return { state: stop, fault: faults[stop], lacking: [...lacking] };
}

/** Of what broke while it was at work. */
export function haltedByFault(error: unknown): Pick<RunningAudit, 'state' | 'fault'> {
  if (isQuota(error)) return { state: 'no-space', fault: faultWords.noSpace };
  return { state: 'paused', fault: say(faultWords.broken, { what: String(error).slice(0, 200) }) };
}

/** `*://so.tinh.gov.vn/*` */
function hostIn(pattern: string): string {
  return pattern.split('/')[2] ?? pattern;
}
