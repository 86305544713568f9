/**
 * Two runs of one plan on one portal, held against each other in the words of an office. What could not be read in one
 * of them is never told as a change of the portal.
 */

import type {
  Difference,
  Lack,
  LackChange,
  RequirementChange,
  RequirementChangeKind,
  ReviewedScore,
} from '../model/history.ts';
import { lackKey } from '../model/history.ts';
import { say } from '../model/message.ts';
import type { Bilingual } from '../model/plan.ts';
import type { Report, ReportPart, ReportRequirement } from '../model/report.ts';
import { compareMessages as messages } from './compare.messages.ts';
import { lacksOf } from './lacks.ts';
import { reasonsOf } from './reasons.ts';

export interface Compared {
  readonly id: number;
  readonly report: Report;
}

/** `since`: of the later run's lacks (see History.since). Null when the two have no such plan in common. */
export function compareRuns(
  before: Compared,
  after: Compared,
  planId: string,
  since: ReadonlyMap<string, string>,
): Difference | null {
  const [old, now] = [partOf(before.report, planId), partOf(after.report, planId)];
  if (old === undefined || now === undefined) return null;
  const outage = outageOf(before, after);
  return {
    portal: after.report.portal.title === '' ? before.report.portal : after.report.portal,
    planId,
    planTitle: now.plan.title,
    before: refOf(before, old),
    after: refOf(after, now),
    outage,
    requirements: outage === null ? changesOf(old, now, before.report, after.report, since) : [],
  };
}

export function planIdsOf({ plan, parts }: Report): readonly string[] {
  return parts === undefined ? [plan.id] : parts.map((part) => part.plan.id);
}

function partOf(report: Report, planId: string): ReportPart | undefined {
  return (report.parts ?? [report]).find(({ plan }) => plan.id === planId);
}

function refOf({ id, report }: Compared, { score, reviewed }: ReportPart): Difference['before'] {
  const { asOf, finishedAt } = report;
  return {
    id,
    asOf,
    finishedAt,
    score: score.value,
    ...(reviewed === undefined ? {} : { reviewed: reviewedScore(reviewed) }),
  };
}

export function reviewedScore({ score, holding, asking }: NonNullable<ReportPart['reviewed']>): ReviewedScore {
  return { score: score.value, holding, asking };
}

function outageOf(before: Compared, after: Compared): Bilingual | null {
  if (after.report.crawl.ended === 'unreachable') return say(messages.outageNow, { run: after.id });
  return before.report.crawl.ended === 'unreachable' ? say(messages.outageBefore, { run: before.id }) : null;
}

function changesOf(
  old: ReportPart,
  now: ReportPart,
  before: Report,
  after: Report,
  since: ReadonlyMap<string, string>,
): readonly RequirementChange[] {
  const known = new Map(old.requirements.map((requirement) => [requirement.id, requirement]));
  const asked = new Set(now.requirements.map(({ id }) => id));
  const changes = now.requirements.map((requirement) => {
    const earlier = known.get(requirement.id);
    return changeOf(earlier?.kind === requirement.kind ? earlier : undefined, requirement, { before, after, since });
  });
  const dropped = old.requirements
    .filter(({ id }) => !asked.has(id))
    .map((requirement): RequirementChange => ({
      ...named(requirement),
      change: 'dropped',
      before: standingOf(requirement),
      after: null,
      lacks: [],
      reasons: [],
    }));
  return [...changes, ...dropped];
}

interface Around {
  readonly before: Report;
  readonly after: Report;
  readonly since: ReadonlyMap<string, string>;
}

function changeOf(
  old: ReportRequirement | undefined,
  now: ReportRequirement,
  { before, after, since }: Around,
): RequirementChange {
  const change = kindOf(old, now);
  const told = change === 'worse' || change === 'better' || change === 'mended' || change === 'unknown-now';
  return {
    ...named(now),
    change,
    before: old === undefined ? null : standingOf(old),
    after: standingOf(now),
    lacks:
      old !== undefined && isDecided(old) && isDecided(now) ? lackChanges(old, now, since) : firstLacks(now, since),
    reasons: told && old !== undefined ? reasonsOf(old, now, before, after) : [],
    ...(now.reviews === undefined ? {} : { reviews: now.reviews }),
  };
}

function kindOf(old: ReportRequirement | undefined, now: ReportRequirement): RequirementChangeKind {
  if (old === undefined) return 'new';
  if (!isDecided(old) || !isDecided(now)) {
    if (isDecided(old)) return 'unknown-now';
    return isDecided(now) ? 'known-now' : 'same';
  }
  if (now.outcome === 'passed') return old.outcome === 'passed' ? 'same' : 'mended';
  if (now.outcome === old.outcome && Math.abs(now.credit - old.credit) < SAME_CREDIT) return kindByLacks(old, now);
  return now.credit < old.credit - SAME_CREDIT || (now.outcome === 'failed' && old.outcome !== 'failed')
    ? 'worse'
    : 'better';
}

const SAME_CREDIT = 1e-6;

/** The credit of many kinds has few steps; what is lacking tells more. */
function kindByLacks(old: ReportRequirement, now: ReportRequirement): RequirementChangeKind {
  const [earlier, later] = [keysOf(old), keysOf(now)];
  const fresh = [...later].filter((key) => !earlier.has(key)).length;
  const mended = [...earlier].filter((key) => !later.has(key)).length;
  if (fresh === mended) return 'same';
  return fresh > mended ? 'worse' : 'better';
}

function keysOf(requirement: ReportRequirement): ReadonlySet<string> {
  return new Set(lacksOf(requirement).map(({ key }) => key));
}

function lackChanges(
  old: ReportRequirement,
  now: ReportRequirement,
  since: ReadonlyMap<string, string>,
): readonly LackChange[] {
  const [earlier, later] = [lacksOf(old), lacksOf(now)];
  const known = new Set(earlier.map(({ key }) => key));
  const left = new Set(later.map(({ key }) => key));
  const fresh = later.filter(({ key }) => !known.has(key)).map((lack): LackChange => ({ ...lack, change: 'missing' }));
  const still = later.filter(({ key }) => known.has(key)).map((lack) => stillMissing(now.id, lack, since));
  const mended = earlier.filter(({ key }) => !left.has(key)).map((lack): LackChange => ({ ...lack, change: 'mended' }));
  return [...fresh, ...mended, ...still];
}

/** Nothing to compare with: what is missing is told as it stands. */
function firstLacks(now: ReportRequirement, since: ReadonlyMap<string, string>): readonly LackChange[] {
  return isDecided(now) ? lacksOf(now).map((lack) => stillMissing(now.id, lack, since)) : [];
}

function stillMissing(requirementId: string, lack: Lack, since: ReadonlyMap<string, string>): LackChange {
  const day = since.get(lackKey(requirementId, lack.key));
  return { ...lack, change: 'still', ...(day === undefined ? {} : { since: day }) };
}

function isDecided({ outcome }: ReportRequirement): boolean {
  return outcome === 'passed' || outcome === 'partial' || outcome === 'failed';
}

function standingOf({ outcome, credit }: ReportRequirement): { outcome: ReportRequirement['outcome']; credit: number } {
  return { outcome, credit };
}

function named({
  id,
  kind,
  title,
  clause,
}: ReportRequirement): Pick<RequirementChange, 'id' | 'kind' | 'title' | 'clause'> {
  return { id, kind, title, clause };
}
