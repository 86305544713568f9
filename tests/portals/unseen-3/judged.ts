/** Audits one of these portals in this process and says where the report leaves its truth. */

import { audit } from '../../../lib/audit.ts';
import { CRAWL_DEFAULTS } from '../../../lib/crawl/defaults.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { findPlan, readReference } from '../../../lib/plans/index.ts';
import { findingOf, local } from '../../accuracy/judge/expected.ts';
import { unproven } from '../../accuracy/judge/laws.ts';
import { hostPorts, type Hosts } from '../../accuracy/judge/memory-site.ts';
import { MEMORY_PORTAL, type MemoryOptions } from '../../support/memory-ports.ts';
import type { Truth, UnseenPortal } from './site.ts';

const PROVINCE = 'http://province.test/';
const CREDIT_TOLERANCE = 0.002;
/** Lists of details, and the field that names an entry. */
const KEYS: Readonly<Record<string, string>> = { documents: 'number', indices: 'index', periods: 'period' };

export interface Way {
  readonly exhaustive?: boolean;
  readonly concurrency?: number;
  readonly memory?: MemoryOptions;
}

export interface Judged {
  readonly report: Report;
  /** Requirements of which the portal tells a truth. */
  readonly verdicts: number;
  readonly misses: readonly string[];
  /** Misses of details and laws, where the verdict itself is right. */
  readonly details: readonly string[];
}

export async function judge(portal: UnseenPortal, way: Way = {}): Promise<Judged> {
  const report = await reportOn(portal, way);
  const truth: Readonly<Record<string, Truth>> = {
    ...Object.fromEntries(
      portal.nothingFor.map((id) => [id, { outcome: 'failed', by: 'nothing of it on the portal' }]),
    ),
    ...portal.truth,
  };
  const misses: string[] = [];
  const details: string[] = [];
  for (const [id, expected] of Object.entries(truth)) {
    const found = findingOf(report, id);
    if (found.outcome === expected.outcome) details.push(...missingDetails(id, expected, report));
    else
      misses.push(
        `${portal.name} · ${id}: ${found.outcome} instead of ${expected.outcome} (${expected.by}) — ${found.summary.en} ${JSON.stringify(local(found.details, MEMORY_PORTAL)).slice(0, 900)} ${found.evidence.map(({ quote, url }) => `“${quote}” ${url}`).join(' ')}`,
      );
  }
  const laws = unproven(report, hostsOf(portal)).map(({ requirement, message }) => `${requirement}: law: ${message}`);
  return {
    report,
    verdicts: Object.keys(truth).length,
    misses,
    details: [...details, ...laws].map((line) => `${portal.name} · ${line}`),
  };
}

/** The same portal read in another way: what it says otherwise. */
export async function differences(portal: UnseenPortal, first: Report, way: Way): Promise<readonly string[]> {
  const other = await reportOn(portal, way);
  return first.requirements.flatMap(({ id }) => {
    const [one, two] = [first, other].map((report) => {
      const { outcome, credit, details } = findingOf(report, id);
      return JSON.stringify([outcome, credit, local(details, MEMORY_PORTAL)]);
    });
    return one === two ? [] : [`${portal.name} · ${id}: ${one} / ${two}`];
  });
}

async function reportOn(portal: UnseenPortal, way: Way): Promise<Report> {
  const plan = findPlan(portal.plan);
  if (plan === undefined || plan === null) throw new Error(`no plan ${portal.plan}`);
  const csv = portal.procedures;
  const told = await audit(
    {
      ...CRAWL_DEFAULTS,
      start: MEMORY_PORTAL,
      plan: portal.province === undefined ? plan : { ...plan, hosts: { province: PROVINCE } },
      reference:
        csv === undefined
          ? null
          : await readReference({ bytes: new TextEncoder().encode(csv), fileName: 'thu-tuc.csv' }),
      asOf: portal.asOf,
      exhaustive: way.exhaustive ?? false,
      ...(way.concurrency === undefined ? {} : { concurrency: way.concurrency }),
    },
    hostPorts(hostsOf(portal), way.memory),
  );
  return reportSchema.parse(told);
}

function hostsOf({ answers, province }: UnseenPortal): Hosts {
  return {
    [MEMORY_PORTAL]: { answers },
    ...(province === undefined || province === null ? {} : { [PROVINCE]: { answers: province } }),
  };
}

function missingDetails(id: string, expected: Truth, report: Report): readonly string[] {
  const found = findingOf(report, id);
  const misses: string[] = [];
  if (expected.credit !== undefined && Math.abs(found.credit - expected.credit) > CREDIT_TOLERANCE)
    misses.push(`${id}: credit ${found.credit} instead of ${expected.credit}`);
  const details = local(found.details, MEMORY_PORTAL);
  for (const [name, right] of Object.entries(expected.details ?? {})) {
    const told = details[name];
    if (!agrees(name, told, right))
      misses.push(`${id}: ${name} ${JSON.stringify(told)} instead of ${JSON.stringify(right)}`);
  }
  return misses;
}

function agrees(name: string, told: unknown, right: unknown): boolean {
  if (name === 'articles') return urls(told) === urls(right);
  if (name === 'links') return links(told) === links(right);
  const key = KEYS[name];
  if (key === undefined) return JSON.stringify(told ?? null) === JSON.stringify(right ?? null);
  const entries = (Array.isArray(told) ? told : []) as readonly Readonly<Record<string, unknown>>[];
  return (right as readonly Readonly<Record<string, unknown>>[]).every((row) => {
    const entry = entries.find((one) => (one[key] ?? null) === (row[key] ?? null));
    return (
      entry !== undefined && Object.entries(row).every(([field, value]) => (entry[field] ?? null) === (value ?? null))
    );
  });
}

function urls(value: unknown): string {
  return (value as readonly { readonly url: string }[])
    .map(({ url }) => url)
    .toSorted()
    .join(' ');
}

function links(value: unknown): string {
  return (value as readonly string[])
    .map((url) => url.replace(/\/$/, ''))
    .toSorted()
    .join(' ');
}
