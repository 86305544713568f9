/** Laws of the whole pipeline, on the sample portal, without a network. */

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { demoPortal } from '../demo/portal.ts';
import { audit, type AuditOptions } from '../lib/audit.ts';
import { reportSchema, type Report } from '../lib/model/report.ts';
import { findPlan, readReference } from '../lib/plans/index.ts';
import { MEMORY_PORTAL, memoryPorts, type MemoryOptions } from './support/memory-ports.ts';

const plan = findPlan('nghean-skhcn-2022');
if (plan === undefined) throw new Error('the plan is missing');
const bytes = new Uint8Array(await readFile(new URL('../demo/procedures.csv', import.meta.url)));
const reference = await readReference({ bytes, fileName: 'procedures.csv' });
const OPTIONS: AuditOptions = {
  start: MEMORY_PORTAL,
  plan,
  reference,
  asOf: '2022-11-20',
  exhaustive: false,
  maxPages: 1e4,
  maxMinutes: 60,
  concurrency: 4,
  ignoreRobots: false,
  userAgent: 'test',
  maxBytes: 1e7,
  timeoutMs: 3e4,
};
const first = await audited();

describe('an audit', () => {
  it('keeps the contract', () => {
    expect(() => reportSchema.parse(first)).not.toThrow();
  });

  it('gives the same bytes for the same portal', async () => {
    expect(JSON.stringify(await audited())).toBe(JSON.stringify(first));
  });

  it('finds the same whatever the order in which pages arrive', async () => {
    for (const seed of [3, 7, 11]) {
      const shuffled = await audited({}, { delay: (url) => (url.length * seed * 7919) % 23 });
      expect(judged(shuffled)).toEqual(judged(first));
    }
  });

  it('finds the same one page at a time and sixteen at a time', async () => {
    for (const concurrency of [1, 16]) expect(judged(await audited({ concurrency }))).toEqual(judged(first));
  });

  it('finds the same when it reads every page, and reads far fewer when it need not', async () => {
    const whole = await audited({ exhaustive: true });
    expect(judged(whole)).toEqual(judged(first));
    expect(first.crawl.pages).toBeLessThan(whole.crawl.pages / 2);
  });

  it('never calls failed what a limit kept from being read', async () => {
    for (const maxPages of [1, 3, 8, 20, 35]) {
      const cut = await audited({ maxPages });
      expect(cut.crawl.ended).toBe('limit');
      expect(wronged(cut)).toEqual([]);
    }
  });

  it('never calls failed what a portal that dies in the middle did not show', async () => {
    for (const last of [4, 9, 17, 30]) {
      const cut = await audited(
        {},
        { before: (_, nth) => (nth > last ? { ok: false, reason: 'refused', detail: 'connection refused' } : null) },
      );
      expect(wronged(cut)).toEqual([]);
    }
  });

  it('never calls failed what a firewall hid', async () => {
    const cut = await audited(
      {},
      {
        before: (url) =>
          /thu-tuc|duong-day|cai-cach|lien-he|phan-anh/.test(url)
            ? { ok: false, reason: 'timeout', detail: 'no answer' }
            : null,
      },
    );
    expect(wronged(cut)).toEqual([]);
    expect(cut.counts.cantTell).toBeGreaterThan(0);
  });
});

async function audited(over: Partial<AuditOptions> = {}, memory: MemoryOptions = {}): Promise<Report> {
  return audit({ ...OPTIONS, ...over }, memoryPorts(demoPortal(), memory));
}

function judged({ requirements, score, counts }: Report): unknown {
  return {
    score,
    counts,
    requirements: requirements.map(({ id, outcome, credit, gaps, details }) => ({
      id,
      outcome,
      credit,
      gaps,
      details,
    })),
  };
}

/** Requirements whose outcome got worse, or surer, than the whole reading's: only cantTell may take an outcome's place. */
function wronged(cut: Report): readonly string[] {
  return cut.requirements.flatMap(({ id, outcome }) => {
    const whole = first.requirements.find((requirement) => requirement.id === id)?.outcome;
    return outcome === whole || outcome === 'cantTell' ? [] : [`${id}: ${whole} became ${outcome}`];
  });
}
