/** What a schedule needs from the place it runs in. */

import type { History } from '../model/history.ts';
import type { Bilingual } from '../model/plan.ts';
import type { Clock } from '../model/ports.ts';
import type { ReviewBook } from '../model/review.ts';
import type { Channel, Lease, RunningAudit, ScheduleStore } from '../model/schedule.ts';
import type { ScheduledPortal } from '../model/schedule-config.ts';

export interface SchedulePorts {
  readonly clock: Clock;
  readonly store: ScheduleStore;
  readonly history: Pick<History, 'run' | 'runs' | 'since'> & Pick<ReviewBook, 'reviews'>;
  readonly start: (portal: ScheduledPortal) => RunningAudit;
  readonly channels: readonly Channel[];
  /** Takes secrets out of what is kept and shown. */
  readonly redact: (text: string) => string;
  readonly log: (line: Bilingual) => void;
  /** This process's own, never used by another. */
  readonly token: string;
}

/** How long a process that says nothing is still taken to be alive, ms; and how often it says something. */
export const LEASE_MS = 120_000;
export const BEAT_MS = 20_000;

export function leaseOf({ token, clock }: SchedulePorts): Lease {
  const now = clock.now();
  return { token, now, until: later(now, LEASE_MS) };
}

export function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** Resolves when it is aborted; listens no longer than `until`. */
export function aborted(signal: AbortSignal, until: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true, signal: until });
  });
}
