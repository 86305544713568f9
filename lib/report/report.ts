/** Findings and the crawl's record as the report of the contract. */

import type { CrawlRecord } from '../model/crawl.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { Plan, Requirement } from '../model/plan.ts';
import { reportSchema, type Report, type ReportRequirement } from '../model/report.ts';

export interface Audited {
  readonly plan: Plan;
  readonly portal: { readonly url: string; readonly title: string };
  readonly asOf: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly findings: readonly Finding[];
  readonly score: Report['score'];
  readonly crawl: CrawlRecord;
}

/** Validated against its own schema: a report that breaks the contract is never written. Throws ZodError then. */
export function reportOf(audited: Audited): Report {
  const { plan, findings, crawl } = audited;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const requirements = plan.requirements.map((requirement) => entryOf(requirement, byId.get(requirement.id)));
  return reportSchema.parse({
    schemaVersion: 1,
    portal: audited.portal,
    plan: { id: plan.id, year: plan.year, title: plan.title, department: plan.department },
    asOf: audited.asOf,
    startedAt: audited.startedAt,
    finishedAt: audited.finishedAt,
    score: audited.score,
    counts: countsOf(requirements),
    requirements,
    crawl,
  });
}

function entryOf(requirement: Requirement, finding: Finding | undefined): ReportRequirement {
  if (finding === undefined) throw new Error(`no finding for requirement ${requirement.id}`);
  const { id, kind, clause, weight, assumed, title, explain } = requirement;
  const { outcome, credit, summary, evidence, gaps, details } = finding;
  return {
    id,
    kind,
    clause,
    weight,
    assumed,
    title,
    ...(explain === undefined ? {} : { explain }),
    outcome,
    credit,
    summary,
    evidence: [...evidence],
    gaps: [...gaps],
    details: { ...details },
  };
}

function countsOf(requirements: readonly ReportRequirement[]): Report['counts'] {
  const counts: Record<Outcome, number> = {
    passed: 0,
    partial: 0,
    failed: 0,
    cantTell: 0,
    inapplicable: 0,
    untested: 0,
  };
  for (const { outcome } of requirements) counts[outcome] += 1;
  return counts;
}
