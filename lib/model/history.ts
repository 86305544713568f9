/** Runs that were kept, and what differs between two of them. */

import type { CrawlEnd } from './crawl.ts';
import type { Outcome } from './finding.ts';
import type { Bilingual } from './plan.ts';
import type { Report } from './report.ts';
import type { LaidReview } from './review.ts';

/** A kept run without its report. */
export interface RunSummary {
  /** From 1, in the order kept; never used twice. */
  readonly id: number;
  /** Portals are told apart by it: host and path, without scheme and www. */
  readonly portalKey: string;
  readonly portal: { readonly url: string; readonly title: string };
  /** Audit date, YYYY-MM-DD. */
  readonly asOf: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly ended: CrawlEnd;
  readonly pages: number;
  readonly parts: readonly RunPart[];
}

export interface RunPart {
  readonly planId: string;
  readonly planYear: number;
  /** 0..100; null when nothing could be decided. */
  readonly score: number | null;
  /** Points of weight that the score speaks for, and of the whole plan. */
  readonly decided: number;
  readonly weighed: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** With what people recorded; left out where nobody did, or where it was not asked for. */
  readonly reviewed?: ReviewedScore;
}

export interface ReviewedScore {
  readonly score: number | null;
  /** Reviews that hold, and such as are to be looked at again. */
  readonly holding: number;
  readonly asking: number;
}

export interface KeptRun extends RunSummary {
  readonly report: Report;
}

/** One thing that a requirement lacks: a procedure, a part of it, a document, a period, or else a gap by its code. */
export interface Lack {
  /** Within the requirement; the same from run to run. */
  readonly key: string;
  readonly label: Bilingual;
}

export interface LackChange extends Lack {
  readonly change: 'missing' | 'mended' | 'still';
  /** For 'still': audit date of the first of the runs in which it was missing without a break. */
  readonly since?: string;
}

export type RequirementChangeKind =
  | 'worse'
  | 'better'
  | 'mended' // passed now
  | 'same'
  | 'unknown-now' // decided before, cannot be told now: says nothing of the portal
  | 'known-now' // could not be told before
  | 'new' // the plan did not ask for it before
  | 'dropped'; // the plan asks for it no more

export interface Standing {
  readonly outcome: Outcome;
  readonly credit: number;
}

export interface RequirementChange {
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly clause: string;
  readonly change: RequirementChangeKind;
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly lacks: readonly LackChange[];
  /** What changed on the portal, or in the reading of it, that explains the change. */
  readonly reasons: readonly Bilingual[];
  /** What people said of it, as it stands to the later run; left out where nobody said anything. */
  readonly reviews?: readonly LaidReview[];
}

export interface RunRef {
  readonly id: number;
  readonly asOf: string;
  readonly finishedAt: string;
  readonly score: number | null;
  readonly reviewed?: ReviewedScore;
}

export interface Difference {
  readonly portal: { readonly url: string; readonly title: string };
  readonly planId: string;
  readonly planTitle: Bilingual;
  readonly before: RunRef;
  readonly after: RunRef;
  /** One of the runs did not get at the portal: nothing is said to have changed. */
  readonly outage: Bilingual | null;
  /** In the plan's order; all of them, those without change too. */
  readonly requirements: readonly RequirementChange[];
}

/** A lack of a report's requirement, as kept beside the report. */
export interface KeptLack {
  readonly planId: string;
  readonly requirementId: string;
  readonly key: string;
}

/** The place where runs are kept. Every call may be made by several processes at once. */
export interface History {
  /** Whole or not at all. The id it got. */
  readonly keep: (report: Report, lacks: readonly KeptLack[]) => Promise<number>;
  readonly run: (id: number) => Promise<KeptRun | null>;
  /** Newest first. All portals without `portalKey`. */
  readonly runs: (filter?: { readonly portalKey?: string; readonly limit?: number }) => Promise<readonly RunSummary[]>;
  /**
   * Since when each lack of a run's requirement has been there: audit date of the first run of the unbroken row that
   * ends with that run. A run that could not tell does not break the row.
   */
  readonly since: (run: number, planId: string) => Promise<ReadonlyMap<string, string>>;
  /** Removes runs; how many. The newest `keep` of each portal stay. */
  readonly prune: (what: {
    readonly keep?: number;
    /** Audit date before which runs go. */
    readonly before?: string;
    readonly portalKey?: string;
  }) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Key of a lack among all of a run's: requirement and lack. */
export function lackKey(requirementId: string, key: string): string {
  return `${requirementId}\n${key}`;
}

/** `https://www.so.tinh.gov.vn/web/so/` and `http://so.tinh.gov.vn/web/so` are one portal. */
export function portalKeyOf(url: string): string {
  const parsed = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`);
  if (parsed === null) return url.trim().toLowerCase();
  const path = parsed.pathname.replace(/\/+$/, '').replace(/\/(?:index|default|home)\.\w+$/i, '');
  return `${parsed.host.replace(/^www\./, '')}${path}`;
}
