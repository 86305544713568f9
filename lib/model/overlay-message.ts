/** What the overlay on a page asks of the extension's background, and what it is told. */

import type { Bilingual, Plan } from './plan.ts';

/** `planId`: null for the one in use. */
export interface PlanQuestion {
  readonly ask: 'plan';
  readonly planId: string | null;
}

export interface PlanAnswer {
  readonly plan: Plan;
  /** The department's own names and abbreviations. */
  readonly departmentNames: readonly string[];
  readonly plans: readonly { readonly id: string; readonly title: Bilingual }[];
}

export function isPlanQuestion(message: unknown): message is PlanQuestion {
  if (typeof message !== 'object' || message === null) return false;
  const { ask, planId } = message as { ask?: unknown; planId?: unknown };
  return ask === 'plan' && (planId === null || typeof planId === 'string');
}
