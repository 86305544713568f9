/** An audit in the background: what was asked for, and how far it has come. */

import { z } from 'zod';
import type { Bilingual } from '../plan.ts';

const webUrl = z.url({ protocol: /^https?$/ });

export const auditTaskSchema = z.strictObject({
  /** The start page. */
  url: webUrl,
  /** Ids of built-in or own plans and of law packs. */
  planIds: z.array(z.string().min(1)).min(1).max(20),
  /** Of a kept reference list. */
  referenceId: z.int().nullable().default(null),
  /** Over the plans' own hosts, by alias. */
  hosts: z.record(z.string(), webUrl).default({}),
  /** Audit date; null: today, or the plan's last day if that has passed. */
  asOf: z.iso.date().nullable().default(null),
  exhaustive: z.boolean().default(false),
  /** Every page is downloaded and read, though earlier audits knew it. */
  fresh: z.boolean().default(false),
});
export type AuditTask = z.infer<typeof auditTaskSchema>;
export type AuditTaskInput = z.input<typeof auditTaskSchema>;

export type RunningState =
  | 'waiting' // in line: others are running
  | 'running'
  | 'paused' // by the user
  | 'offline' // the network is away: goes on by itself when it is back
  | 'no-space' // the browser gives no more room: old runs have to go, then it goes on
  | 'no-permission'; // the user took back the right to read the portal

/** Gone from the list when the run is kept, or dropped. */
export interface RunningAudit {
  readonly id: number;
  readonly portalKey: string;
  readonly url: string;
  readonly task: AuditTask;
  /** `opened`: pages that the user opened are added to a run that has ended. */
  readonly by: 'user' | 'schedule' | 'opened';
  readonly state: RunningState;
  /** What a user has to know or do, with `offline`, `no-space` and `no-permission`. */
  readonly fault: Bilingual | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly changedAt: string;
  readonly progress: RunningProgress | null;
  /** Hosts that the right is missing for, with `no-permission`: match patterns to ask for. */
  readonly lacking: readonly string[];
  /** Name of the run in the archive of pages: what was read under it is not read again. */
  readonly run: string;
  /** Milliseconds that it has run for, over all lives of the background. */
  readonly spentMs: number;
  /** The kept run whose place it takes, with `opened`. */
  readonly replaces: number | null;
  /** The user wants what is known by now, and no more. */
  readonly ending: boolean;
}

export interface RunningProgress {
  readonly pages: number;
  readonly requests: number;
  /** Pages waiting to be read. */
  readonly queue: number;
  /** Requirements with no page left that could change them, of those that a crawl decides. */
  readonly settled: number;
  readonly total: number;
  /** A rough figure; null while it is being estimated. */
  readonly secondsLeft: number | null;
  /** The page last read. */
  readonly url: string;
}
