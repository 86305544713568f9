/** Two kept runs as the page of comparison shows them. */

import type { ComparedRow, ComparedSide } from '../../components/compare/compare-view.tsx';
import { COMPARE_WORDS as words } from '../../components/words/compare.ts';
import { compareRuns, planIdsOf } from '../../lib/history/compare.ts';
import { clauseOf } from '../../lib/model/clause.ts';
import type { KeptRun } from '../../lib/model/history.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import type { Report, ReportRequirement } from '../../lib/model/report.ts';
import { coverageOf } from '../../lib/report/costs.ts';
import { CHANGE_ORDER, CHANGE_WORDS } from '../../lib/report/difference-words.ts';
import { reportOfPlan } from '../pages/use-report.ts';

export interface ComparedRuns {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  readonly remark: Bilingual | null;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedBy {
  /** Of the right run's lacks, by plan. */
  readonly since: ReadonlyMap<string, string>;
  /** As the portals are called here, by key. */
  readonly names: ReadonlyMap<string, string>;
}

export function comparedRuns(left: KeptRun, right: KeptRun, { since, names }: ComparedBy): ComparedRuns {
  const planId = commonPlan(left, right);
  const [one, other] = [partOf(left, planId), partOf(right, planId)];
  const sides = { left: sideOf(one, names.get(left.portalKey)), right: sideOf(other, names.get(right.portalKey)) };
  if (planId === null) return { ...sides, remark: words.noCommon, rows: [] };
  if (left.portalKey !== right.portalKey) return { ...sides, remark: null, rows: rowsOfPortals(one, other) };
  const difference = compareRuns(left, right, planId, since);
  if (difference === null) return { ...sides, remark: words.noCommon, rows: [] };
  const rows = difference.requirements
    .toSorted((a, b) => CHANGE_ORDER.indexOf(a.change) - CHANGE_ORDER.indexOf(b.change))
    .map(({ id, title, clause, before, after, change, lacks, reasons }): ComparedRow => ({
      id,
      title,
      clause: clauseOf({ clause }),
      left: before?.outcome ?? null,
      right: after?.outcome ?? null,
      differs: change !== 'same',
      verdict: CHANGE_WORDS[change],
      lacks,
      reasons,
    }));
  return { ...sides, remark: difference.outage, rows };
}

/** The plan that both followed. */
export function commonPlan(left: KeptRun, right: KeptRun): string | null {
  const known = new Set(planIdsOf(right.report));
  return planIdsOf(left.report).find((id) => known.has(id)) ?? null;
}

function partOf({ report }: KeptRun, planId: string | null): Report {
  return (planId === null ? null : reportOfPlan(report, planId)) ?? report;
}

function sideOf(report: Report, name: string | undefined): ComparedSide {
  const { portal, asOf, score } = report;
  return {
    name: name ?? (portal.title === '' ? portal.url : portal.title),
    asOf,
    standing: { score: score.value, earned: score.earned, ...coverageOf(report) },
  };
}

function rowsOfPortals(left: Report, right: Report): readonly ComparedRow[] {
  const others = new Map(right.requirements.map((requirement) => [requirement.id, requirement]));
  return left.requirements.map((requirement) => {
    const other = others.get(requirement.id);
    const verdict = verdictOf(requirement, other);
    return {
      id: requirement.id,
      title: requirement.title,
      clause: clauseOf(requirement),
      left: requirement.outcome,
      right: other?.outcome ?? null,
      differs: verdict !== words.same,
      verdict,
      lacks: [],
      reasons: [],
    };
  });
}

function verdictOf(left: ReportRequirement, right: ReportRequirement | undefined): Bilingual {
  if (right === undefined) return words.unclear;
  if (!isDecided(left) || !isDecided(right)) return left.outcome === right.outcome ? words.same : words.unclear;
  if (left.credit === right.credit) return words.same;
  return left.credit > right.credit ? words.leftBetter : words.rightBetter;
}

function isDecided({ outcome }: ReportRequirement): boolean {
  return outcome === 'passed' || outcome === 'partial' || outcome === 'failed';
}
