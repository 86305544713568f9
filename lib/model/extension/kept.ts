/** What the extension keeps in the browser: portals, runs, own plans, reference lists, reviews, settings. */

import { z } from 'zod';
import type { CrawlEnd } from '../crawl.ts';
import type { RunSummary } from '../history.ts';
import type { Bilingual, Plan, Weight } from '../plan.ts';
import type { ReferenceList } from '../reference.ts';
import type { OUTCOMES } from '../report.ts';

/** A portal that the user added, or of which a run was kept. */
export interface KeptPortal {
  /** Host and path (`portalKeyOf`). */
  readonly key: string;
  readonly url: string;
  /** As the user calls it, else as its start page does. */
  readonly name: string;
  /** Built-in, own or of a law pack; the first decides the score that is shown. Empty: not audited yet. */
  readonly planIds: readonly string[];
  readonly referenceId: number | null;
  /** Further hosts by alias, over those of the plans. */
  readonly hosts: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
  /** Of the newest run; null before the first. */
  readonly latest: PortalStanding | null;
}

/** The newest run of a portal at a glance: its first plan's part. */
export interface PortalStanding {
  readonly runId: number;
  readonly asOf: string;
  readonly finishedAt: string;
  readonly ended: CrawlEnd;
  readonly planId: string;
  readonly score: number | null;
  /** Points of weight that the score speaks for, and of the whole plan. */
  readonly decided: number;
  readonly weighed: number;
  /** Against the run before of the same plan; null where there is none, or one of the two has no score. */
  readonly change: number | null;
  /** Requirements that are partial or failed, the heaviest loss first, five at most; `open` counts all of them. */
  readonly worst: readonly OpenRequirement[];
  readonly open: number;
}

export interface OpenRequirement {
  readonly id: string;
  readonly title: Bilingual;
  readonly weight: Weight | null;
  readonly outcome: 'partial' | 'failed';
  /** The first gap's sentence. */
  readonly gap: Bilingual | null;
}

/** A run as lists show it: `imported` came from a file. */
export interface KeptRunSummary extends RunSummary {
  readonly imported: boolean;
}

/** What one run found for one plan's requirements, small enough for a history of years. */
export interface KeptStanding {
  readonly runId: number;
  readonly portalKey: string;
  readonly planId: string;
  readonly asOf: string;
  readonly score: number | null;
  readonly requirements: readonly {
    readonly id: string;
    readonly kind: string;
    readonly outcome: (typeof OUTCOMES)[number];
    readonly credit: number;
  }[];
}

/** A plan of the user's own, mostly a copy that was changed. */
export interface KeptPlan {
  readonly id: string;
  readonly plan: Plan;
  /** Id of the plan it was copied from. */
  readonly from: string | null;
  readonly changedAt: string;
}

export interface KeptReference {
  readonly id: number;
  readonly name: string;
  readonly list: ReferenceList;
  readonly addedAt: string;
}

export const EVERY = ['day', 'week', 'month'] as const;
export type Every = (typeof EVERY)[number];

export interface Schedule {
  readonly portalKey: string;
  readonly every: Every;
  /** ISO 8601, UTC. */
  readonly nextAt: string;
  /** When it last started a run. */
  readonly lastAt: string | null;
  /** Why the last one could not be started; null when it could. */
  readonly fault: Bilingual | null;
}

export const settingsSchema = z.object({
  lang: z.enum(['vi', 'en']).default('vi'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Signs reviews. */
  reviewer: z.string().max(200).default(''),
  /** Address or page at which a webmaster finds out who asks; '' for none of one's own. */
  contact: z.string().max(200).default(''),
  /** Requests to one portal at a time, and how many may start in a second. */
  concurrency: z.int().min(1).max(8).default(4),
  requestsPerSecond: z.number().min(0.1).max(20).default(4),
  maxPages: z.int().min(1).max(50_000).default(5_000),
  maxMinutes: z.int().min(1).max(600).default(60),
  /** Newest runs kept of each portal; older ones go when a run ends. Null: all. */
  keepRuns: z.int().min(1).max(10_000).nullable().default(null),
  /** Room for pages of earlier audits, MB: the next one only asks whether they have changed. 0: none is kept. */
  keepPagesMb: z.int().min(0).max(2_000).default(200),
  /** A notification when something new is missing after a scheduled run. */
  notify: z.boolean().default(true),
});
export type Settings = z.infer<typeof settingsSchema>;
