/** Audits a known portal behind a hostile server, focused and exhaustively, and holds both against what is true. */

import { expect } from 'vitest';
import { userAgent, audit, type AuditOptions } from '../../../lib/audit.ts';
import type { CrawlEnd, ErrorReason, SkipReason } from '../../../lib/model/crawl.ts';
import { reasonWords } from '../../../lib/model/reasons.ts';
import { planSchema } from '../../../lib/model/plan.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { readReference } from '../../../lib/plans/index.ts';
import { nodePorts } from '../../../lib/platform/node/ports.ts';
import { TRAP_PLAN } from '../../portals/trap-portal.ts';
import { testClock, type TestClock } from '../../support/crawl-tester.ts';
import { serveHostile, type HostileOptions, type Trait } from '../../support/hostile.ts';
import type { Reply, TestServer } from '../../support/server.ts';
import { knownPages, REFERENCE_CSV } from './known-portal.ts';

/** What is true of the known portal: one procedure is missing, one page lacks a part, no address beside the hotline. */
export const TRUE = {
  column: 'passed 1 newest 2022-11-08, 11 in period',
  'procedure-set': 'partial 0.857 listed 6',
  'procedure-detail': 'partial 0.833 complete 5 of 6',
  hotline: 'passed 1 +842383000150',
  'hotline-all': 'partial 0.5 +842383000150',
} as const;
export type RequirementId = keyof typeof TRUE;
export const ALL = Object.keys(TRUE) as RequirementId[];

export interface Hostile {
  readonly name: string;
  /** Default: the known portal, plainly written. */
  readonly pages?: Readonly<Record<string, string | Reply>>;
  /** Made anew for each run. */
  readonly trait?: (clock: TestClock) => Trait;
  readonly served?: HostileOptions;
  readonly insecure?: boolean;
  /** Path of the start page; default '/'. */
  readonly start?: string;
  readonly options?: Partial<AuditOptions>;
  /** Requirements that nobody can tell any more; all others keep their outcomes. */
  readonly hides?: readonly RequirementId[];
  /** Requirements that are otherwise than in TRUE. */
  readonly truth?: Partial<Record<RequirementId, string>>;
  /** In both runs. */
  readonly errors?: Readonly<Record<string, ErrorReason>>;
  readonly skipped?: Readonly<Record<string, SkipReason>>;
  /** In the exhaustive run. */
  readonly skippedInAll?: Readonly<Record<string, SkipReason>>;
  /** No other address may have failed. Default true. */
  readonly noOtherErrors?: boolean;
  readonly ended?: { readonly focused?: readonly CrawlEnd[]; readonly exhaustive?: readonly CrawlEnd[] };
  /** Of the exhaustive run. */
  readonly requestsAtMost?: number;
  readonly focusedAtMost?: number;
  readonly neverAsked?: RegExp;
  readonly also?: (run: HostileRun) => void;
}

export interface HostileRun {
  readonly report: Report;
  readonly server: TestServer;
  readonly clock: TestClock;
  readonly exhaustive: boolean;
}

export const PLAN = planSchema.parse(TRAP_PLAN);
const REFERENCE = await readReference({ bytes: new TextEncoder().encode(REFERENCE_CSV), fileName: 'tthc.csv' });

export async function expectKnown(row: Hostile): Promise<void> {
  for (const exhaustive of [false, true]) {
    const run = await hostileRun(row, exhaustive);
    const mode = exhaustive ? 'exhaustive' : 'focused';
    const { report, server } = run;
    expect({ mode, ...told(report) }).toEqual({ mode, ...expected(row) });
    expect(row.ended?.[mode] ?? ['settled', 'exhausted'], `${mode} ended`).toContain(report.crawl.ended);
    listed(row, run, mode);
    const bound = exhaustive ? row.requestsAtMost : row.focusedAtMost;
    expect(report.crawl.requests, `${mode} requests`).toBeLessThanOrEqual(bound ?? 200);
    const strays = server.asked.filter(({ path }) => row.neverAsked?.test(path));
    expect(
      strays.map(({ path }) => path),
      mode,
    ).toEqual([]);
    row.also?.(run);
  }
}

export async function hostileRun(row: Hostile, exhaustive = false): Promise<HostileRun> {
  const clock = testClock();
  const server = await serveHostile(row.pages ?? knownPages(), row.trait?.(clock), row.served);
  const start = server.origin + (row.start ?? '/');
  const ports = nodePorts({ start, insecure: row.insecure ?? false });
  try {
    const report = await audit(
      {
        start,
        plan: PLAN,
        reference: REFERENCE,
        asOf: '2022-11-20',
        exhaustive,
        maxPages: 1e3,
        maxMinutes: 60,
        concurrency: 4,
        ignoreRobots: false,
        userAgent: userAgent(),
        maxBytes: 2e6,
        timeoutMs: 1e4,
        ...row.options,
      },
      { ...ports, clock },
    );
    return { report: reportSchema.parse(report), server, clock, exhaustive };
  } finally {
    await ports.close();
    await server.close();
  }
}

export function expected({ hides = [], truth = {} }: Hostile): Readonly<Record<string, string>> {
  return { ...TRUE, ...Object.fromEntries(hides.map((id) => [id, 'cantTell'])), ...truth };
}

/** Each requirement's outcome in a line. */
export function told({ requirements }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    requirements.map(({ id, kind, outcome, credit, details }) => {
      if (outcome !== 'passed' && outcome !== 'partial') return [id, outcome];
      const more: Readonly<Record<string, string>> = {
        column: `newest ${String(details['newest'])}, ${String(details['inPeriod'])} in period`,
        'procedure-set': `listed ${String(details['listed'])}`,
        'procedure-detail': `complete ${String(details['complete'])} of ${String(details['checked'])}`,
        hotline: String(details['phones']),
      };
      return [id, `${outcome} ${Number(credit.toFixed(3))} ${more[kind] ?? ''}`];
    }),
  );
}

function listed(row: Hostile, { report, server, exhaustive }: HostileRun, mode: string): void {
  const errors = byPath(report.crawl.errors, server.origin);
  if (row.noOtherErrors === false) expect(errors, `${mode} errors`).toMatchObject(row.errors ?? {});
  else expect(errors, `${mode} errors`).toEqual(row.errors ?? {});
  const nameless = [...report.crawl.errors, ...report.crawl.skipped].filter(
    ({ reason }) => reasonWords(reason).vi === reason,
  );
  expect(nameless, `${mode} reasons that are none of the set`).toEqual([]);
  const skipped = byPath(report.crawl.skipped, server.origin);
  expect(skipped, `${mode} skipped`).toMatchObject({ ...row.skipped, ...(exhaustive ? row.skippedInAll : {}) });
}

export function byPath(
  entries: readonly { readonly url: string; readonly reason: string }[],
  origin: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.map(({ url, reason }) => [
      url.startsWith(`${origin}/`) ? decodeURI(url.slice(origin.length)) : url,
      reason,
    ]),
  );
}
