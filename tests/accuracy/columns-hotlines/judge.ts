/** Runs a site both ways and tells where the report leaves the truth. */

import { servePortal } from '../../../demo/serve-portal.ts';
import { audit, type AuditOptions } from '../../../lib/audit.ts';
import { CRAWL_DEFAULTS } from '../../../lib/crawl/defaults.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { findPlan } from '../../../lib/plans/index.ts';
import { nodePorts } from '../../../lib/platform/node/ports.ts';
import { MEMORY_PORTAL } from '../../support/memory-ports.ts';
import { findingOf, local, missesOf, type Expected, type Miss } from '../judge/expected.ts';
import { unproven } from '../judge/laws.ts';
import { hostPorts } from '../judge/memory-site.ts';
import { build } from './build.ts';
import { cadenceExpected, columnExpected, hotlineExpected } from './expected.ts';
import type { Site } from './site.ts';

export type { Miss, MissKind } from '../judge/expected.ts';

export interface Judged {
  readonly checked: number;
  readonly misses: readonly Miss[];
  readonly requests: { readonly focused: number; readonly exhaustive: number };
}

export interface Case {
  readonly site: Site;
  /** Column that each requirement is about; null when the portal has none. */
  readonly keys: Readonly<Record<string, string | null>>;
  /** Requirement ids that are not compared. */
  readonly unjudged?: readonly string[];
}

export async function judge(testCase: Case, { loopback = false, exhaustive = true } = {}): Promise<Judged> {
  const { site, unjudged = [] } = testCase;
  const focused = await run(site, false, loopback);
  const asked = site.judged.filter((id) => !unjudged.includes(id));
  const misses = [
    ...asked.flatMap((id) => missesOf(truthOf(testCase, id), focused.report, focused.base)),
    ...unproven(focused.report, { [focused.base]: build(site) }).filter(({ requirement }) =>
      site.judged.includes(requirement),
    ),
  ];
  const checked = site.judged.length;
  if (!exhaustive) return { checked, misses, requests: { focused: focused.requests, exhaustive: 0 } };
  const whole = await run(site, true, loopback);
  for (const id of site.judged) {
    const [one, other] = [focused, whole].map(({ report, base }) => told(report, id, base));
    if (one !== other)
      misses.push({ requirement: id, kind: 'detail', message: `focused ${one} / exhaustive ${other}` });
  }
  return { checked, misses, requests: { focused: focused.requests, exhaustive: whole.requests } };
}

function truthOf({ site, keys }: Case, id: string): Expected {
  const plan = findPlan(site.planId);
  const requirement = plan?.requirements.find((one) => one.id === id);
  if (plan === undefined || requirement === undefined) throw new Error(`${site.planId} has no ${id}`);
  if (requirement.kind === 'hotline') return hotlineExpected(id, site, requirement.params.needs);
  if (requirement.kind !== 'column') throw new Error(`${id} asks for neither a column nor a hotline`);
  const { over, perMonth, cchcPerMonth = 0 } = requirement.params;
  if (over !== undefined) return cadenceExpected(id, site, plan.year, perMonth * plan.units, cchcPerMonth * plan.units);
  return columnExpected(id, site, { key: keys[id] ?? null, year: plan.year, ask: requirement.params });
}

interface Ran {
  readonly report: Report;
  readonly base: string;
  readonly requests: number;
}

export async function run(site: Site, exhaustive: boolean, loopback: boolean): Promise<Ran> {
  const whole = findPlan(site.planId);
  if (whole === undefined) throw new Error(`no plan ${site.planId}`);
  // what these portals say the truth of
  const requirements = whole.requirements.filter(({ kind }) => kind === 'column' || kind === 'hotline');
  const plan = { ...whole, requirements };
  const options = (start: string): AuditOptions => ({
    ...CRAWL_DEFAULTS,
    start,
    plan,
    reference: null,
    asOf: site.asOf,
    exhaustive,
  });
  if (!loopback) {
    const ports = hostPorts({ [MEMORY_PORTAL]: build(site) });
    const report = await audit(options(MEMORY_PORTAL), ports);
    return { report: reportSchema.parse(report), base: MEMORY_PORTAL, requests: ports.requests.length };
  }
  const served = await servePortal(build(site));
  const ports = nodePorts({ start: served.url });
  try {
    const report = reportSchema.parse(await audit(options(served.url), ports));
    return { report, base: served.url, requests: served.requests.length };
  } finally {
    await ports.close();
    await served.close();
  }
}

function told(report: Report, id: string, base: string): string {
  const { outcome, credit, details } = findingOf(report, id);
  return JSON.stringify([outcome, credit, local(details, base)]);
}
