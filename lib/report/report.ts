/** Findings and the crawl's record as the report of the contract. */

import type { CrawlRecord } from '../model/crawl.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { Plan, Requirement } from '../model/plan.ts';
import { reportSchema, type Report, type ReportPart, type ReportRequirement } from '../model/report.ts';
import { TOOL } from '../model/tool.ts';

/** What one plan's requirements came to. */
export interface AuditedPart {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly score: Report['score'];
}

/** A further host that a plan names. */
export interface AuditedHost {
  readonly aliases: readonly string[];
  readonly url: string;
  readonly title: string;
  readonly crawl: CrawlRecord;
}

export interface Audited {
  /** One per plan, at least one. The first stands at the top of the report. */
  readonly parts: readonly AuditedPart[];
  readonly portal: { readonly url: string; readonly title: string };
  readonly asOf: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly crawl: CrawlRecord;
  readonly hosts: readonly AuditedHost[];
}

/** Validated against its own schema: a report that breaks the contract is never written. Throws ZodError then. */
export function reportOf(audited: Audited): Report {
  const parts = audited.parts.map(reportPart);
  const [first] = parts;
  if (first === undefined) throw new Error('an audit needs a plan');
  return reportSchema.parse({
    schemaVersion: 1,
    tool: TOOL,
    portal: audited.portal,
    plan: first.plan,
    asOf: audited.asOf,
    startedAt: audited.startedAt,
    finishedAt: audited.finishedAt,
    score: first.score,
    counts: first.counts,
    requirements: first.requirements,
    ...(parts.length === 1 ? {} : { parts }),
    crawl: audited.crawl,
    ...(audited.hosts.length === 0 ? {} : { hosts: audited.hosts }),
  });
}

function reportPart({ plan, findings, score }: AuditedPart): ReportPart {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const requirements = plan.requirements.map((requirement) => entryOf(requirement, byId.get(requirement.id)));
  return {
    plan: { id: plan.id, year: plan.year, title: plan.title, department: plan.department },
    score,
    counts: countsOf(requirements),
    requirements,
  };
}

function entryOf(requirement: Requirement, finding: Finding | undefined): ReportRequirement {
  if (finding === undefined) throw new Error(`no finding for requirement ${requirement.id}`);
  const { id, kind, clause, weight, assumed, title, explain, law } = requirement;
  const { outcome, credit, summary, evidence, gaps, details } = finding;
  return {
    id,
    kind,
    clause,
    weight,
    assumed,
    title,
    ...(explain === undefined ? {} : { explain }),
    ...(law === undefined ? {} : { law }),
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
