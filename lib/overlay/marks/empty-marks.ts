/** A page that has nothing to say, or only that it is being updated. */

import { say } from '../../model/message.ts';
import type { PageFacts, PageKind } from '../../model/facts/page.ts';
import type { PageMark } from '../../model/overlay-message.ts';
import type { Plan, Requirement } from '../../model/plan.ts';
import { markMessages as messages } from './mark-messages.ts';
import { beside, headOf, isAbout, markerOf } from './marker.ts';
import type { Look } from './marker.ts';

/** A standing page with fewer words of its own has no substance. */
const SUBSTANCE_WORDS = 60;
/** Pages of these kinds are looked at for what they hold. */
const HOLDING: ReadonlySet<PageKind> = new Set(['standing', 'column', 'document-list', 'procedure-list', 'article']);

export function emptyMarks({ facts, plan }: Look): readonly PageMark[] {
  if (facts.kind === 'home' || facts.words >= SUBSTANCE_WORDS || facts.attachments.length > 0) return [];
  const mark = markerOf(requirementFor(plan, facts), say(messages.contentAsked));
  const fix = say(messages.updatingFix);
  const words = facts.beingUpdated;
  if (words !== null)
    return [mark('gap', 'being-updated', { found: say(messages.updating, { words }), fix, at: { exact: words } })];
  if (!HOLDING.has(facts.kind) || holdsSomething(facts)) return [];
  return [mark('gap', 'page-empty', { found: say(messages.empty), fix, at: beside(headOf(facts)) })];
}

function holdsSomething(facts: PageFacts): boolean {
  const { lead, entries, procedures, documents, pictures, frames, links, phones, emails } = facts;
  const held = [entries, procedures, documents, frames, phones, emails, links.filter(({ place }) => place === 'main')];
  // the title alone is no lead
  return lead !== '' || pictures > 0 || held.some((list) => list.length > 0);
}

/** The one that asks for what this page is about. */
function requirementFor(plan: Plan, facts: PageFacts): Requirement | null {
  const asks = plan.requirements.filter(({ off }) => off === undefined);
  const named = (kind: Requirement['kind']) =>
    asks.find((one) => one.kind === kind && 'topic' in one.params && isAbout(facts, one.params.topic));
  return named('section') ?? named('column') ?? named('topic') ?? named('periodic-results') ?? null;
}
