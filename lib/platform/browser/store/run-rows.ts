/** What a report becomes in the store's tables: a run's summary, a standing for each plan, its portal. */

import type {
  KeptPortal,
  KeptRunSummary,
  KeptStanding,
  OpenRequirement,
  PortalStanding,
} from '../../../model/extension/kept.ts';
import type { RunPart } from '../../../model/history.ts';
import { WEIGHT_POINTS } from '../../../model/plan.ts';
import type { Report, ReportPart, ReportRequirement } from '../../../model/report.ts';

/** Shown of a portal's open requirements. */
const WORST = 5;

export function summaryOf(
  report: Report,
  parts: readonly ReportPart[],
  portalKey: string,
  imported: boolean,
): Omit<KeptRunSummary, 'id'> {
  const { portal, asOf, startedAt, finishedAt, crawl } = report;
  return {
    portalKey,
    portal,
    asOf,
    startedAt,
    finishedAt,
    ended: crawl.ended,
    pages: crawl.pages,
    parts: parts.map(partOf),
    imported,
  };
}

function partOf({ plan, score, counts, requirements }: ReportPart): RunPart {
  const weighed = requirements.reduce(
    (sum, { weight, outcome }) => sum + (weight === null || outcome === 'inapplicable' ? 0 : WEIGHT_POINTS[weight]),
    0,
  );
  return { planId: plan.id, planYear: plan.year, score: score.value, decided: score.possible, weighed, counts };
}

export function standingOf(runId: number, portalKey: string, asOf: string, part: ReportPart): KeptStanding {
  return {
    runId,
    portalKey,
    planId: part.plan.id,
    asOf,
    score: part.score.value,
    requirements: part.requirements.map(({ id, kind, outcome, credit }) => ({ id, kind, outcome, credit })),
  };
}

export function newPortal(
  report: Report,
  parts: readonly ReportPart[],
  key: string,
  name: string | undefined,
): KeptPortal {
  const { url, title } = report.portal;
  return {
    key,
    url,
    name: name ?? nameIn(title, key),
    planIds: parts.map(({ plan }) => plan.id),
    referenceId: null,
    hosts: Object.fromEntries((report.hosts ?? []).flatMap((host) => host.aliases.map((alias) => [alias, host.url]))),
    addedAt: report.finishedAt,
    latest: null,
  };
}

/** Start pages are mostly called "Trang chủ - Sở …": of portals the rest is the name. */
function nameIn(title: string, key: string): string {
  const rest = title.replace(START_PAGE, '').trim();
  return rest === '' ? key : rest;
}

const START_PAGE = /^\s*trang chủ\s*[-–—|:·»]\s*|\s*[-–—|:·«]\s*trang chủ\s*$/i;

export function openIn(requirements: readonly ReportRequirement[]): Pick<PortalStanding, 'open' | 'worst'> {
  const open = requirements.filter(isOpen).toSorted((a, b) => lossOf(b) - lossOf(a));
  return { open: open.length, worst: open.slice(0, WORST).map(openOf) };
}

function isOpen({ outcome }: ReportRequirement): boolean {
  return outcome === 'partial' || outcome === 'failed';
}

function lossOf({ weight, credit }: ReportRequirement): number {
  return (weight === null ? 0 : WEIGHT_POINTS[weight]) * (1 - credit);
}

function openOf({ id, title, weight, outcome, gaps }: ReportRequirement): OpenRequirement {
  return { id, title, weight, outcome: outcome === 'partial' ? outcome : 'failed', gap: gaps[0]?.message ?? null };
}
