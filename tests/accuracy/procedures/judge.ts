/** Audits a generated portal over loopback and compares the report with the truth. */

import { servePortal } from '../../../demo/serve-portal.ts';
import { audit } from '../../../lib/audit.ts';
import type { Report } from '../../../lib/model/report.ts';
import { readReference } from '../../../lib/plans/index.ts';
import { parsePlan } from '../../../lib/plans/load.ts';
import { nodePorts } from '../../../lib/platform/node/ports.ts';
import type { GeneratedPortal } from './portals.ts';
import type { DetailTruth, SetTruth } from './scenario.ts';

export type Finding = Report['requirements'][number];

export interface Judged {
  readonly report: Report;
  readonly requests: number;
  readonly told: { readonly set: SetTruth; readonly detail: DetailTruth };
  /** `set.outcome: partial, should be passed`. */
  readonly misses: readonly string[];
}

export async function judge(portal: GeneratedPortal, exhaustive = false): Promise<Judged> {
  const served = await servePortal(portal.definition);
  const ports = nodePorts({ start: served.url });
  let ticks = 0;
  try {
    const report = await audit(
      {
        start: served.url,
        plan: planOf(portal),
        reference: portal.scenario.referenceGiven
          ? await readReference({ bytes: new TextEncoder().encode(portal.reference), fileName: 'thu-tuc.csv' })
          : null,
        asOf: '2022-11-20',
        exhaustive,
        maxPages: 5000,
        maxMinutes: 60,
        concurrency: 4,
        ignoreRobots: false,
        userAgent: 'test',
        maxBytes: 1e7,
        timeoutMs: portal.scenario.secondPage === 'timeout' ? 300 : 20_000,
      },
      {
        ...ports,
        // pauses before a second try cost no time here
        clock: {
          now: () => '2022-11-20T01:00:00.000Z',
          ticks: () => ticks,
          pause: async (ms) => {
            ticks += ms;
            await Promise.resolve();
          },
        },
      },
    );
    const told = toldBy(report, baseByName(portal));
    return { report, requests: served.requests.length, told, misses: missesOf(portal, report, told, served.url) };
  } finally {
    await ports.close();
    await served.close();
  }
}

function planOf({ scenario: { department, province } }: GeneratedPortal) {
  const bilingual = (text: string): string => `{vi: "${text}", en: "${text}"}`;
  return parsePlan(
    `id: thu-nghiem
title: ${bilingual('Kế hoạch thử')}
department: ${bilingual(`${department} ${province}`)}
province: ${province}
year: 2022
requirements:
  - {id: procedure-set, kind: procedure-set, title: ${bilingual('Bộ thủ tục')}, clause: "1", weight: critical}
  - {id: procedure-detail, kind: procedure-detail, title: ${bilingual('Nội dung thủ tục')}, clause: "2", weight: major}
`,
    'plan.yaml',
  );
}

/** Where a portal shows no codes, a report may name the procedure by its name alone. */
function baseByName({ scenario: { rows, written } }: GeneratedPortal): (name: string) => string {
  const bases = new Map(rows.map(({ procedure }) => [written(procedure.name), procedure.base]));
  return (name) => bases.get(name) ?? name;
}

function toldBy(report: Report, base: (name: string) => string): Judged['told'] {
  const set = find(report, 'procedure-set');
  const detail = find(report, 'procedure-detail');
  const [s, d] = [set.details, detail.details];
  const named = ({ code, name }: { readonly code: string | null; readonly name?: string }): string =>
    code?.slice(0, 8) ?? base(name ?? '');
  const codes = (list: unknown): readonly string[] =>
    ((list ?? []) as readonly { code: string | null; name?: string }[]).map(named).toSorted();
  return {
    set: {
      outcome: set.outcome,
      credit: set.outcome === 'cantTell' ? null : set.credit,
      reference: Number(s['reference']),
      listed: Number(s['listed']),
      missing: codes(s['missing']),
      abolished: codes(s['abolishedListed']),
      unknown: codes(s['unknown']),
      duplicates: codes(s['duplicates']),
    },
    detail: {
      outcome: detail.outcome,
      credit: detail.outcome === 'cantTell' ? null : detail.credit,
      checked: Number(d['checked']),
      complete: Number(d['complete']),
      incomplete: (
        (d['incomplete'] ?? []) as readonly { code: string | null; name: string; missingParts: readonly string[] }[]
      )
        .map((procedure) => `${named(procedure)}: ${procedure.missingParts.join(', ')}`)
        .toSorted(),
      withoutDetail: codes(d['withoutDetail']),
    },
  };
}

function find(report: Report, id: string): Finding {
  const found = report.requirements.find((requirement) => requirement.id === id);
  if (found === undefined) throw new Error(`the report lacks ${id}`);
  return found;
}

function missesOf(portal: GeneratedPortal, report: Report, told: Judged['told'], root: string): readonly string[] {
  const truth = worded(portal);
  const { skin } = portal;
  const misses: string[] = [];
  const compare = (where: string, found: unknown, right: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(right))
      misses.push(`${where}: ${JSON.stringify(found)}, should be ${JSON.stringify(right)}`);
  };
  for (const field of [
    'outcome',
    'listed',
    'missing',
    'abolished',
    'unknown',
    'duplicates',
    'reference',
    'credit',
  ] as const) {
    // whether a list of all beside lists by field lists twice is left open; without codes nothing is a duplicate
    if (field === 'duplicates' && (skin.lists === 'both' || skin.codes === 'nowhere')) continue;
    // what there is to count without a reference list is left open
    if (field === 'listed' && !portal.scenario.referenceGiven) continue;
    compare(`set.${field}`, rounded(told.set[field]), rounded(truth.set[field]));
  }
  for (const field of ['outcome', 'checked', 'complete', 'incomplete', 'withoutDetail', 'credit'] as const) {
    // whether a procedure without a detail page counts as checked is left open
    if (field === 'checked' && told.detail.checked + told.detail.withoutDetail.length === truth.detail.checked)
      continue;
    compare(`detail.${field}`, rounded(told.detail[field]), rounded(truth.detail[field]));
  }
  return [...misses, ...laws(portal, report, root)];
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

function worded({ truth: { set, detail } }: GeneratedPortal): Judged['told'] {
  const inOrder = (list: readonly string[]): readonly string[] => list.toSorted();
  return {
    set: {
      ...set,
      missing: inOrder(set.missing),
      abolished: inOrder(set.abolished),
      unknown: inOrder(set.unknown),
      duplicates: inOrder(set.duplicates),
    },
    detail: { ...detail, incomplete: inOrder(detail.incomplete), withoutDetail: inOrder(detail.withoutDetail) },
  };
}

/** What holds of every report. */
function laws({ skin, scenario }: GeneratedPortal, report: Report, root: string): readonly string[] {
  const misses: string[] = [];
  const at = (slug: string): string => new URL(skin.address({ kind: 'standing', slug }), root).href;
  const others = ['cap-huyen', 'cap-xa', 'so-tu-phap', 'thong-ke', 'quyet-dinh'].map(at);
  const set = find(report, 'procedure-set');
  const lists = (set.details['lists'] ?? []) as readonly string[];
  const wrong = lists.filter((url) => others.includes(url));
  if (wrong.length > 0) misses.push(`set.lists holds ${wrong.join(' ')}`);
  if (scenario.mode === 'html' && lists.length === 0) misses.push('set.lists is empty');
  for (const { id, outcome, evidence, gaps } of report.requirements) {
    if ((outcome === 'passed' || outcome === 'partial') && evidence.length === 0) misses.push(`${id} has no evidence`);
    if ((outcome === 'partial' || outcome === 'failed') && gaps.length === 0) misses.push(`${id} has no gap`);
    const strange = evidence.filter(({ url }) => others.includes(url));
    if (strange.length > 0) misses.push(`${id} is proven by ${strange.map(({ url }) => url).join(' ')}`);
  }
  if (scenario.secondPage !== null && report.crawl.errors.length === 0) misses.push('crawl.errors is empty');
  return misses;
}
