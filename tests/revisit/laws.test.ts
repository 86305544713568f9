/**
 * A second audit of a portal says what a fresh one says, whatever was kept of the first; an audit that is taken up again
 * says what it would have said. On sample portals: all where the server, the files or the scripts are the trap, and
 * one of each other group.
 */

import { describe, expect, it } from 'vitest';
import type { PortalDefinition } from '../../demo/serve-portal.ts';
import { audit, type AuditOptions } from '../../lib/audit.ts';
import { CRAWL_DEFAULTS } from '../../lib/crawl/defaults.ts';
import type { Report } from '../../lib/model/report.ts';
import { planSchema } from '../../lib/model/plan.ts';
import { findPlan, readReference } from '../../lib/plans/index.ts';
import { TRAP_PORTALS } from '../portals/index.ts';
import { TRAP_PLAN, type TrapPortal } from '../portals/trap-portal.ts';
import { memoryShelf, validating, type Keeps, type Shelf } from '../support/memory-archive.ts';
import { MEMORY_PORTAL, memoryPorts } from '../support/memory-ports.ts';
import { said } from './said.ts';

const DAYS = ['2022-11-20T01:00:00.000Z', '2022-11-21T02:00:00.000Z', '2022-11-22T02:00:00.000Z'] as const;

const WHOLE = new Set(['servers', 'encodings', 'endless', 'attachments', 'odds', 'standing-scripts', 'standing-hosts']);

for (const [group, traps] of Object.entries(TRAP_PORTALS)) {
  describe(group, () => {
    for (const trap of WHOLE.has(group) ? traps : traps.slice(0, 1)) {
      it(`${trap.name}: revisited and taken up again as when read afresh`, async () => {
        await expectSame(trap, false);
        await expectSame(trap, true);
      });
    }
  });
}

async function expectSame(trap: TrapPortal, exhaustive: boolean): Promise<void> {
  const shelf = memoryShelf();
  const fresh = await audited(trap, exhaustive, DAYS[0]);
  const first = await audited(trap, exhaustive, DAYS[0], shelf, 'first');
  expect(said(first.report), 'kept').toEqual(said(fresh.report));
  const again = await audited(trap, exhaustive, DAYS[0], shelf, 'first');
  expect(said(again.report), 'taken up again').toEqual(said(fresh.report));
  const second = await audited(trap, exhaustive, DAYS[1], shelf, 'second');
  expect(said(second.report), 'revisited').toEqual(said(fresh.report));
  const third = await audited(trap, exhaustive, DAYS[2], shelf, 'third', 'pages');
  expect(said(third.report), 'revisited page by page').toEqual(said(fresh.report));
}

async function audited(
  trap: TrapPortal,
  exhaustive: boolean,
  now: string,
  shelf?: Shelf,
  run = '',
  keeps: Keeps = 'crawls',
): Promise<{ readonly report: Report; readonly answers: readonly string[] }> {
  const hosts = Object.entries(trap.hosts ?? {});
  const served = Object.fromEntries(
    hosts.flatMap(([alias, portal]): [string, PortalDefinition][] =>
      portal === null ? [] : [[`${alias}.test`, portal]],
    ),
  );
  const portal = typeof trap.portal === 'function' ? trap.portal() : trap.portal;
  const { ports, answers } = validating(memoryPorts(portal, { hosts: served }), now);
  const plan = planOf(trap);
  const options: AuditOptions = {
    ...CRAWL_DEFAULTS,
    start: new URL(trap.start ?? '/', MEMORY_PORTAL).href,
    plan: {
      ...plan,
      hosts: { ...plan.hosts, ...Object.fromEntries(hosts.map(([alias]) => [alias, `http://${alias}.test/`])) },
    },
    reference:
      trap.procedures === undefined
        ? null
        : await readReference({ bytes: new TextEncoder().encode(trap.procedures), fileName: 'tthc.csv' }),
    asOf: trap.asOf ?? '2022-11-20',
    exhaustive,
    concurrency: 1,
    maxPages: maxPagesOf(trap),
  };
  const report = await audit(options, {
    ...ports,
    ...(shelf === undefined ? {} : { archive: shelf.archive(run, undefined, keeps) }),
  });
  return { report, answers };
}

function planOf({ plan, params = {} }: TrapPortal) {
  if (typeof plan === 'string') {
    const known = findPlan(plan);
    if (known === undefined) throw new Error(`no plan ${plan}`);
    return known;
  }
  if (plan !== undefined) return planSchema.parse(plan);
  const requirements = TRAP_PLAN.requirements.map((requirement) => ({
    ...requirement,
    params: { ...('params' in requirement ? requirement.params : {}), ...params[requirement.id] },
  }));
  return planSchema.parse({ ...TRAP_PLAN, requirements });
}

function maxPagesOf({ options = [] }: TrapPortal): number {
  const at = options.indexOf('--max-pages');
  return at < 0 ? CRAWL_DEFAULTS.maxPages : Number(options[at + 1]);
}
