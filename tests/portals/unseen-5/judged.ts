/** Serves one of these portals on the loopback interface, audits it, and says where the report leaves its truth. */

import { servePortal } from '../../../demo/serve-portal.ts';
import { audit } from '../../../lib/audit.ts';
import { CRAWL_DEFAULTS } from '../../../lib/crawl/defaults.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { nodePorts } from '../../../lib/platform/node/ports.ts';
import { findLawPack, findPlan, planOfLaw } from '../../../lib/plans/index.ts';
import { decoded, findingOf } from '../../accuracy/judge/expected.ts';
import { unproven } from '../../accuracy/judge/laws.ts';
import type { TownPortal, Truth } from './town.ts';

const CREDIT_TOLERANCE = 0.002;
/** Lists of details, and the field that names an entry. */
const KEYS: Readonly<Record<string, string>> = {
  documents: 'number',
  indices: 'index',
  periods: 'period',
  articles: 'url',
};

export interface Judged {
  readonly verdicts: number;
  readonly compared: number;
  readonly misses: readonly string[];
  /** Details and laws that miss where the verdict is right. */
  readonly details: readonly string[];
  readonly requests: number;
}

export async function judge(portal: TownPortal, exhaustive = false): Promise<Judged> {
  const served = await servePortal({
    answers: portal.answers,
    ...(portal.otherwise === undefined ? {} : { otherwise: portal.otherwise }),
  });
  const base = served.url;
  const start = new URL(portal.start, base).href;
  const ports = nodePorts({ start, browser: null });
  try {
    const report = reportSchema.parse(await reportOn(portal, start, ports, exhaustive));
    const laws = unproven(report, { [base]: { answers: portal.answers } });
    return compared(
      portal,
      report,
      base,
      laws.map(({ requirement, message }) => `${requirement}: law: ${message}`),
    );
  } finally {
    await ports.close();
    await served.close();
  }
}

async function reportOn(
  portal: TownPortal,
  start: string,
  ports: ReturnType<typeof nodePorts>,
  exhaustive: boolean,
): Promise<Report> {
  const law = findLawPack(portal.plan);
  const plan = law === undefined ? findPlan(portal.plan) : planOfLaw(law, portal.asOf, null);
  if (plan === undefined || plan === null) throw new Error(`no plan ${portal.plan}`);
  return audit({ ...CRAWL_DEFAULTS, start, plan, reference: null, asOf: portal.asOf, exhaustive }, ports);
}

function compared(portal: TownPortal, report: Report, base: string, laws: readonly string[]): Judged {
  const truth: Readonly<Record<string, Truth>> = {
    ...Object.fromEntries(
      portal.nothingFor.map((id) => [id, { outcome: 'failed', by: 'nothing of it on the portal' } as const]),
    ),
    ...portal.truth,
  };
  const misses: string[] = [];
  const details: string[] = [];
  let fields = 0;
  for (const [id, expected] of Object.entries(truth)) {
    const found = findingOf(report, id);
    const told = local(found.details, base);
    if (found.outcome !== expected.outcome) {
      const quotes = found.evidence.map(({ quote, url }) => `“${quote}” ${url.replace(base, '/')}`).join(' ');
      misses.push(
        `${portal.name} · ${id}: ${found.outcome} instead of ${expected.outcome} (${expected.by}) — ${found.summary.en} ${JSON.stringify(told).slice(0, 900)} ${quotes}`,
      );
      continue;
    }
    const right = { ...(expected.credit === undefined ? {} : { credit: expected.credit }), ...expected.details };
    fields += Object.keys(right).length;
    for (const [name, value] of Object.entries(right)) {
      const is = name === 'credit' ? found.credit : told[name];
      if (!agrees(name, is, value))
        details.push(`${portal.name} · ${id}: ${name} ${JSON.stringify(is)} instead of ${JSON.stringify(value)}`);
    }
  }
  return {
    verdicts: Object.keys(truth).length,
    compared: fields,
    misses,
    details: [...details, ...laws.map((line) => `${portal.name} · ${line}`)],
    requests: report.crawl.requests,
  };
}

/** Addresses as paths, as a browser shows them. */
function local(details: Readonly<Record<string, unknown>>, base: string): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(details), (_, value: unknown) =>
    typeof value === 'string' && value.startsWith(base) ? decoded(`/${value.slice(base.length)}`) : value,
  ) as Readonly<Record<string, unknown>>;
}

function agrees(name: string, told: unknown, right: unknown): boolean {
  if (name === 'credit') return Math.abs(Number(told) - Number(right)) <= CREDIT_TOLERANCE;
  if (name === 'byMonth' || name === 'cchcByMonth') return counts(told) === counts(right);
  const key = KEYS[name];
  if (key === undefined) return JSON.stringify(told ?? null) === JSON.stringify(right ?? null);
  type Row = Readonly<Record<string, unknown>>;
  const entries = (Array.isArray(told) ? told : []) as readonly Row[];
  const rows = right as readonly Row[];
  if (name === 'articles' && entries.length !== rows.length) return false;
  return rows.every((row) => {
    const entry = entries.find((one) => (one[key] ?? null) === (row[key] ?? null));
    return (
      entry !== undefined && Object.entries(row).every(([field, value]) => (entry[field] ?? null) === (value ?? null))
    );
  });
}

/** Months without articles may be left out. */
function counts(value: unknown): string {
  return Object.entries((value ?? {}) as Readonly<Record<string, number>>)
    .filter(([, count]) => count > 0)
    .toSorted(([one], [two]) => one.localeCompare(two))
    .join(' ');
}
