/**
 * A phone labelled as hotline or feedback line, and what else the plan asks to stand with it, on the home page or on a
 * page one link from it.
 */

import type { Ask, Check, Doubt, Seen, Want } from '../model/check.ts';
import type { PageFacts } from '../model/facts/page.ts';
import type { Verdict } from '../model/finding.ts';
import type { Params } from '../model/plan.ts';
import { POSSIBLE_AT_A_TIME, tiersOf, withFrames } from './hotline/hotline-tiers.ts';
import { surveyOf } from './hotline/hotline-survey.ts';
import type { Survey } from './hotline/hotline-survey.ts';
import { lackingNeeds, verdictOf } from './hotline/hotline-verdict.ts';
import type { Need } from './hotline/hotline-verdict.ts';

const EXPLORING_URGENCY = 0.3;

export const hotline: Check = { kind: 'hotline', wants, judge };

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const { home } = seen;
  if (home === null) return [];
  const tiers = tiersOf(home, seen);
  const named = withFrames(tiers.named, seen).map(({ url, promise, urgency }) => ({ url, promise, urgency }));
  if (isOpen(seen, named)) return named;
  const further = furtherPages(seen, home, needsOf(ask));
  const explored = tiers.possible
    .slice(0, further)
    .map((url) => ({ url, promise: 'possible' as const, urgency: EXPLORING_URGENCY }));
  return [...named, ...explored];
}

function judge(seen: Seen, ask: Ask, doubts: readonly Doubt[]): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  const needs = needsOf(ask);
  return verdictOf(surveyOf(seen, home, furtherPages(seen, home, needs)), needs, doubts);
}

/**
 * How many pages of the second tier it takes: none where the home page and the named pages settle it, else as many
 * batches as are needed until one does. Depends on the pages in their fixed order, not on how they came in.
 */
function furtherPages(seen: Seen, home: PageFacts, needs: readonly Need[]): number {
  const { possible } = tiersOf(home, seen);
  for (let further = 0; further < possible.length; further += POSSIBLE_AT_A_TIME) {
    if (isSettled(surveyOf(seen, home, further), needs)) return further;
    const batch = possible.slice(further, further + POSSIBLE_AT_A_TIME);
    if (batch.some((url) => seen.reading(url).state === 'unread')) return further + batch.length;
  }
  return possible.length;
}

/** All that is asked for, or a conflict, which no further page can undo. */
function isSettled(survey: Survey, needs: readonly Need[]): boolean {
  return survey.valid.length > 0 && (survey.conflicts.length > 0 || lackingNeeds(survey, needs).length === 0);
}

function isOpen(seen: Seen, wanted: readonly Want[]): boolean {
  return wanted.some(({ url }) => seen.reading(url).state === 'unread');
}

/** A hotline without a phone is none, whatever else is asked for. */
function needsOf(ask: Ask): readonly Need[] {
  const { needs } = ask.params as Params<'hotline'>;
  return [...new Set<Need>(['phone', ...needs])];
}
