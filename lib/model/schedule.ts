/** Scheduled runs: what is kept of them, what an office is told, and the ports that a schedule needs. */

import type { Bilingual } from './plan.ts';
import type { ReportPeriod } from './schedule-config.ts';
import type { Report } from './report.ts';

/** How a scheduled run of one portal ended. */
export type RunState =
  | 'finished'
  | 'outage' // the portal could not be opened
  | 'interrupted' // the scheduler was told to stop; it is run again
  | 'overtime' // stopped at its wall-clock bound
  | 'failed' // the audit brought no report
  | 'crashed'; // the scheduler itself died while it ran

export interface ScheduledRun {
  /** Of the schedule's own count, not the history's. */
  readonly id: number;
  readonly portalId: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly state: RunState;
  /** In the history; null where there is no report. */
  readonly runId: number | null;
  readonly note: Bilingual | null;
  /** Times to run that had passed unheeded before this one made up for them. */
  readonly missed: number;
}

/** One line of a summary: the requirement, and what it lacks or lacked. */
export interface SummaryLine {
  readonly requirement: Bilingual;
  readonly text: Bilingual;
}

/** What one requirement still lacks. */
export interface StillMissing {
  readonly requirement: Bilingual;
  readonly count: number;
  /** What it is, where it is one thing. */
  readonly only: Bilingual | null;
  /** Audit date of the first run that missed the oldest of it without a break; null where that is not known. */
  readonly since: string | null;
}

/** A periodic report that falls due, and how much of it is ready. */
export interface DueReport {
  readonly period: ReportPeriod;
  /** `2026-Q4`, `2026-H2`, `2026`. */
  readonly name: string;
  /** It is to be in before this day. */
  readonly before: string;
  readonly daysLeft: number;
  /** Requirements that are decided, of all that an audit decides; those an inspector still has to record. */
  readonly decided: number;
  readonly asked: number;
  readonly toRecord: number;
  /** Results of periods that the plan wants published and that are not there yet. */
  readonly missingPeriods: readonly string[];
}

export interface PlanSummary {
  readonly planId: string;
  readonly title: Bilingual;
  readonly score: number | null;
  readonly scoreBefore: number | null;
  /** Share (0..1) of the plan's weight that the score speaks for. */
  readonly coverage: number;
  /** Null: nothing to compare with yet. */
  readonly comparedWith: { readonly runId: number; readonly asOf: string } | null;
  readonly newlyMissing: readonly SummaryLine[];
  readonly mended: readonly SummaryLine[];
  readonly still: readonly StillMissing[];
  /** Decided before, cannot be told this time: says nothing of the portal. */
  readonly unknown: readonly SummaryLine[];
  /** Score or standing moved without a piece that names it; added and dropped requirements. */
  readonly other: readonly SummaryLine[];
  readonly due: readonly DueReport[];
}

export interface PortalSummary {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly state: RunState;
  readonly note: Bilingual | null;
  readonly missed: number;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly runId: number | null;
  readonly asOf: string | null;
  /** False: one line says it all. */
  readonly changed: boolean;
  readonly plans: readonly PlanSummary[];
}

/** A channel on which something could not be delivered, and has not been since. */
export interface DeliveryTrouble {
  readonly target: string;
  /** Summaries that did not get there. */
  readonly count: number;
  readonly since: string;
  readonly why: string;
  /** More attempts are to come. */
  readonly retrying: boolean;
}

/** All portals of one time: what is delivered. Version 1; adding a field is free. */
export interface ScheduleSummary {
  readonly schemaVersion: 1;
  readonly scheduleId: string;
  readonly title: string | null;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly portals: readonly PortalSummary[];
  readonly troubles: readonly DeliveryTrouble[];
}

export type Claim =
  | { readonly kind: 'taken'; readonly id: number; readonly crashes: number }
  /** Another process has it. */
  | { readonly kind: 'busy'; readonly since: string }
  /** Another process has done it meanwhile. */
  | { readonly kind: 'done' };

export interface Delivery {
  readonly id: number;
  readonly batchId: number;
  readonly channel: string;
  readonly target: string;
  /** Portals it tells of. */
  readonly portals: readonly string[];
  /** Made so far. */
  readonly attempts: number;
  readonly summary: ScheduleSummary;
}

export type NewDelivery = Pick<Delivery, 'channel' | 'target' | 'portals'>;

/** What came of an attempt. */
export type Attempt =
  | { readonly state: 'sent'; readonly trouble: string | null }
  | { readonly state: 'pending'; readonly trouble: string; readonly nextAt: string }
  | { readonly state: 'failed'; readonly trouble: string };

/** Instants are ISO 8601 in UTC. A lease that has run out belongs to nobody: its process is taken for dead. */
export interface Lease {
  readonly token: string;
  readonly now: string;
  readonly until: string;
}

/** What outlives the process. Every call may be made by several processes at once. */
export interface ScheduleStore {
  /** Times up to then are dealt with; null: never seen. */
  readonly handledUntil: (scheduleId: string, portalId: string) => Promise<string | null>;
  /** Never backwards, unless out of a future that a wrong clock wrote. */
  readonly markHandled: (scheduleId: string, portalId: string, until: string) => Promise<void>;
  /** `slot`: the time it is run for; null: asked for by hand. */
  readonly claim: (
    scheduleId: string,
    portalId: string,
    what: Lease & { readonly slot: string | null; readonly missed: number },
  ) => Promise<Claim>;
  /** Ids of the running runs that are still that process's. */
  readonly renew: (lease: Lease) => Promise<readonly number[]>;
  /** This process ends: what it leaves untold or unsent is the next one's at once. */
  readonly letGo: (lease: Pick<Lease, 'token' | 'now'>) => Promise<void>;
  /** False: it was no longer that process's. `handled`: null leaves the time to be made up for. */
  readonly finish: (
    id: number,
    token: string,
    end: Pick<ScheduledRun, 'state' | 'runId' | 'note' | 'finishedAt'> & { readonly handled: string | null },
  ) => Promise<boolean>;
  /** Ended runs that no summary tells of yet: this process's, and those of processes that are dead. */
  readonly untold: (scheduleId: string, lease: Lease) => Promise<readonly ScheduledRun[]>;
  /** The newest run before that one with a report that can be compared with; null: none. */
  readonly comparable: (scheduleId: string, portalId: string, beforeId: number) => Promise<number | null>;
  readonly lastRun: (scheduleId: string, portalId: string) => Promise<ScheduledRun | null>;
  /** Whole or not at all; false when another process has told of one of the runs meanwhile. */
  readonly tell: (
    summary: ScheduleSummary,
    runs: readonly number[],
    deliveries: readonly NewDelivery[],
  ) => Promise<boolean>;
  /** Takes those whose time has come. */
  readonly takeDeliveries: (scheduleId: string, lease: Lease) => Promise<readonly Delivery[]>;
  readonly settle: (id: number, token: string, attempt: Attempt, at: string) => Promise<void>;
  /** When the next attempt that nobody is making yet is to be made; null: none waits. */
  readonly nextAttempt: (scheduleId: string) => Promise<string | null>;
  readonly troubles: (scheduleId: string) => Promise<readonly DeliveryTrouble[]>;
}

export type AuditEnd =
  /** `note`: what else was asked for and did not come. */
  | { readonly kind: 'report'; readonly report: Report; readonly runId: number | null; readonly note?: Bilingual }
  | { readonly kind: 'failed'; readonly why: Bilingual };

/** An audit under way, in whatever place it runs. */
export interface RunningAudit {
  /** Never rejects. */
  readonly ended: Promise<AuditEnd>;
  /** Asks it to end cleanly and report what is known. */
  readonly stop: () => void;
  /** Ends it, whatever it is doing. */
  readonly kill: () => void;
}

/** A way to those who are told. */
export interface Channel {
  /** The same from start to start, so that what waits is found again. */
  readonly key: string;
  /** As shown to people; holds no secret. */
  readonly target: string;
  /** Null: all portals. */
  readonly portals: readonly string[] | null;
  readonly when: 'always' | 'changes';
  /** Rejects with a sentence for people. What was sent but not to all is told as a note. */
  readonly send: (delivery: Delivery) => Promise<string | null>;
}
