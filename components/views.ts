/** What the pages show beyond what is kept: drawn here, filled by the entrypoints. */

import type { LackChange } from '../lib/model/history.ts';
import type { Bilingual } from '../lib/model/plan.ts';
import type { Report } from '../lib/model/report.ts';

export type Evidence = Report['requirements'][number]['evidence'][number];
export type Gap = Report['requirements'][number]['gaps'][number];

export interface PlanChoice {
  readonly id: string;
  readonly title: Bilingual;
  /** Whose and of which year, where that tells it apart: titles begin alike, and a list cuts them off. */
  readonly short?: Bilingual;
  /** Comes with the product, is the user's own, or is what the law asks of any department. */
  readonly from: 'builtin' | 'own' | 'law';
}

/** Something lacking that a person works through. */
export interface WorkGap extends LackChange {
  readonly requirementId: string;
  readonly requirement: Bilingual;
  readonly clause: Bilingual;
  /** Points of the score (0..100) that its requirement does not earn. */
  readonly cost: number;
  readonly fix: Bilingual | null;
  readonly url: string | null;
  /** For 'mended': audit dates of the run that still lacked it and of the one that no longer does. */
  readonly mendedBetween?: { readonly before: string; readonly by: string };
  /** Id of the review that dismisses it. */
  readonly dismissed: { readonly id: number; readonly reason: string; readonly at: string } | null;
}
