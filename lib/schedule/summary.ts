/** What an office is told of one scheduled run: newly missing, mended, still missing, and what falls due. */

import { compareRuns, type Compared } from '../history/compare.ts';
import { lacksOf } from '../history/lacks.ts';
import type { Lack, LackChange, RequirementChange } from '../model/history.ts';
import { lackKey } from '../model/history.ts';
import { say } from '../model/message.ts';
import { WEIGHT_POINTS } from '../model/plan.ts';
import { reasonWords } from '../model/reasons.ts';
import type { Report, ReportPart, ReportRequirement } from '../model/report.ts';
import type { PlanSummary, PortalSummary, ScheduledRun, StillMissing, SummaryLine } from '../model/schedule.ts';
import type { ScheduledPortal } from '../model/schedule-config.ts';
import { dueReports, dutiesOf } from './report-dues.ts';
import { summaryMessages as messages } from './summary.messages.ts';

export interface SummaryGrounds {
  readonly portal: Pick<ScheduledPortal, 'id' | 'name' | 'url' | 'reports'>;
  readonly run: ScheduledRun;
  /** Null: the run brought none, or it is gone. */
  readonly after: Compared | null;
  /** The run to compare with. */
  readonly before: Compared | null;
  /** By plan: since when each lack has been there (see History.since). */
  readonly since: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly remindDays: number;
  readonly lang: 'vi' | 'en';
}

export function portalSummary(grounds: SummaryGrounds): PortalSummary {
  const { portal, run, after } = grounds;
  // an outage has seen nothing, and what was interrupted is run again: the note says so, and no change is told
  const told =
    after !== null && run.state !== 'outage' && run.state !== 'interrupted'
      ? (after.report.parts ?? [after.report])
      : [];
  const plans = told.map((part) => planSummary(part, grounds));
  const shown = after?.report;
  return {
    id: portal.id,
    name: portal.name ?? shown?.plan.department[grounds.lang] ?? portal.id,
    url: shown?.portal.url ?? portal.url ?? '',
    state: run.state,
    note: noteOf(run, after),
    missed: run.missed,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    runId: run.runId,
    asOf: shown?.asOf ?? null,
    changed: run.state !== 'finished' || plans.some(isChanged),
    plans,
  };
}

function isChanged({ comparedWith, newlyMissing, mended, unknown, other }: PlanSummary): boolean {
  return comparedWith === null || newlyMissing.length + mended.length + unknown.length + other.length > 0;
}

function noteOf({ state, note }: ScheduledRun, after: Compared | null): PortalSummary['note'] {
  if (note !== null) return note;
  if (state === 'outage') return say(messages.outage, { why: outageWords(after?.report) });
  if (state === 'interrupted') return say(messages.interrupted);
  if (state === 'crashed') return say(messages.crashed);
  if (after === null) return say(messages.gone);
  return after.report.crawl.ended === 'limit' ? say(messages.limit) : null;
}

function outageWords(report: Report | undefined): { readonly vi: string; readonly en: string } {
  const [cause] = report?.crawl.errors ?? [];
  return cause === undefined ? messages.noAnswer : reasonWords(cause.reason);
}

function planSummary(part: ReportPart, grounds: SummaryGrounds): PlanSummary {
  const { after, before, portal, run, remindDays } = grounds;
  const { plan, score, requirements } = part;
  const since = grounds.since.get(plan.id) ?? new Map<string, string>();
  const difference = before === null || after === null ? null : compareRuns(before, after, plan.id, since);
  const fair = difference !== null && difference.outage === null ? difference : null;
  const asOf = after?.report.asOf ?? '';
  const changes = fair?.requirements ?? [];
  const due = dueReports(part, asOf, portal.reports ?? dutiesOf(plan), remindDays);
  const weighed = requirements.reduce((sum, one) => sum + weightOf(one), 0);
  return {
    planId: plan.id,
    title: plan.title,
    score: score.value,
    scoreBefore: fair?.before.score ?? null,
    coverage: weighed === 0 ? 0 : score.possible / weighed,
    comparedWith: fair === null ? null : { runId: fair.before.id, asOf: fair.before.asOf },
    newlyMissing: changes.flatMap((change) => newlyMissing(change, asOf)),
    mended: changes.flatMap((change) => linesOf(change, 'mended')),
    still:
      fair === null
        ? requirements.flatMap((one) => stillOf(one, since, asOf))
        : changes.flatMap((change) => stillAfter(change, asOf)),
    // one that was stopped at its bound did not get to everything: that is no news of the portal
    unknown: run.state === 'finished' ? changes.flatMap(unknownNow) : [],
    other: [...changes.flatMap(otherwise), ...toLookAt(part, before?.report)],
    due,
  };
}

function weightOf({ weight, outcome }: ReportRequirement): number {
  return weight === null || outcome === 'inapplicable' ? 0 : WEIGHT_POINTS[weight];
}

function linesOf({ title, lacks }: RequirementChange, change: LackChange['change']): readonly SummaryLine[] {
  return lacks.filter((lack) => lack.change === change).map(({ label }) => ({ requirement: title, text: label }));
}

/** What could not be told before and is missing now was first seen to be missing today. */
function isFresh({ change }: RequirementChange, lack: LackChange, asOf: string): boolean {
  if (lack.change === 'missing') return true;
  return lack.change === 'still' && (change === 'known-now' || change === 'new') && (lack.since ?? asOf) === asOf;
}

function newlyMissing(change: RequirementChange, asOf: string): readonly SummaryLine[] {
  return change.lacks
    .filter((lack) => isFresh(change, lack, asOf))
    .map(({ label }) => ({ requirement: change.title, text: label }));
}

function stillAfter(change: RequirementChange, asOf: string): readonly StillMissing[] {
  const left = change.lacks.filter((lack) => lack.change === 'still' && !isFresh(change, lack, asOf));
  if (left.length === 0) return [];
  return [stillMissing(change.title, left, left.map(({ since }) => since).filter(isGiven))];
}

function stillMissing(
  requirement: StillMissing['requirement'],
  lacks: readonly Lack[],
  days: readonly string[],
): StillMissing {
  const [first] = lacks;
  const only = lacks.length === 1 && first !== undefined ? first.label : null;
  return { requirement, count: lacks.length, only, since: days.toSorted()[0] ?? null };
}

/** Of a run with none before it to be compared with. */
function stillOf(
  requirement: ReportRequirement,
  since: ReadonlyMap<string, string>,
  asOf: string,
): readonly StillMissing[] {
  const lacks = lacksOf(requirement);
  if (lacks.length === 0) return [];
  const days = lacks.map(({ key }) => since.get(lackKey(requirement.id, key))).filter(isGiven);
  // that it is missing today goes without saying
  return [
    stillMissing(
      requirement.title,
      lacks,
      days.filter((day) => day < asOf),
    ),
  ];
}

function isGiven(day: string | undefined): day is string {
  return day !== undefined;
}

function unknownNow({ change, title, reasons }: RequirementChange): readonly SummaryLine[] {
  if (change !== 'unknown-now') return [];
  const [reason] = reasons;
  return [{ requirement: title, text: reason ?? { vi: '', en: '' } }];
}

/** A requirement that came out otherwise although no single piece says so. */
function otherwise(change: RequirementChange): readonly SummaryLine[] {
  const { title, before, after, lacks, reasons } = change;
  if (change.change === 'dropped') return [{ requirement: title, text: messages.dropped }];
  if (change.change === 'new') return [{ requirement: title, text: messages.isNew }];
  if (change.change === 'known-now' && after?.outcome === 'passed')
    return [{ requirement: title, text: messages.knownNow }];
  if (change.change !== 'worse' && change.change !== 'better' && change.change !== 'mended') return [];
  if (lacks.some((lack) => lack.change !== 'still')) return [];
  const [reason] = reasons;
  if (reason !== undefined) return [{ requirement: title, text: reason }];
  return before === null || after === null
    ? []
    : [{ requirement: title, text: say(messages.outcome, shares(before, after)) }];
}

/** What a person said that has run out, or was said of other facts, since the run before. */
function toLookAt({ plan, requirements }: ReportPart, before: Report | undefined): readonly SummaryLine[] {
  const earlier = before === undefined ? undefined : (before.parts ?? [before]).find((one) => one.plan.id === plan.id);
  const known = new Set(earlier?.requirements.flatMap((one) => askingOf(one).map(({ at }) => `${one.id} ${at}`)));
  return requirements.flatMap((one) =>
    askingOf(one)
      .filter(({ at }) => !known.has(`${one.id} ${at}`))
      .map(({ state, by }) => ({
        requirement: one.title,
        text: say(state === 'expired' ? messages.expired : messages.changed, { by }),
      })),
  );
}

function askingOf({ reviews = [] }: ReportRequirement) {
  return reviews.filter(({ state }) => state === 'expired' || state === 'changed');
}

function shares(before: { credit: number }, after: { credit: number }): { before: string; after: string } {
  const percent = ({ credit }: { credit: number }): string => `${Math.round(credit * 100)}%`;
  return { before: percent(before), after: percent(after) };
}
