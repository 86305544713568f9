import 'fake-indexeddb/auto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReviews } from '../../cli/read-reviews.ts';
import { lacksOfReport } from '../../lib/history/lacks.ts';
import { basisOf, layReviews, reviewsIn, withoutReviews } from '../../lib/history/lay-reviews.ts';
import { portalKeyOf } from '../../lib/model/history.ts';
import { reportSchema, type Report } from '../../lib/model/report.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { openDatabase, type Database } from '../../lib/platform/browser/store/database.ts';
import { addReference, putPlan } from '../../lib/platform/browser/store/plans.ts';
import { addPortal, listPortals } from '../../lib/platform/browser/store/portals.ts';
import { addReview, listReviews, takeReviews } from '../../lib/platform/browser/store/reviews.ts';
import { keepRun, keptRun, listRuns } from '../../lib/platform/browser/store/runs.ts';
import { changeSettings, readSettings } from '../../lib/platform/browser/store/settings.ts';
import { exportAll, importAll, removeAll } from '../../lib/platform/browser/store/transfer.ts';

const NOW = '2022-11-20T02:00:00.000Z';
let golden: Report;
let one: Database;
let other: Database;

beforeEach(async () => {
  const text = await readFile(join(import.meta.dirname, '../golden/demo-report.json'), 'utf8');
  golden = reportSchema.parse(JSON.parse(text));
  one = openDatabase(`one-${Math.random()}`);
  other = openDatabase(`other-${Math.random()}`);
});
afterEach(() => {
  one.close();
  other.close();
});

async function filled(): Promise<void> {
  await changeSettings(one, { lang: 'en', maxPages: 77 });
  const list = {
    source: 'tthc.csv',
    procedures: [{ code: '1.001786', name: 'A', status: 'active' as const, row: 2 }],
    faults: [],
  };
  const referenceId = await addReference(one, { name: 'Danh mục', list, addedAt: NOW });
  const [plan] = builtinPlans();
  if (plan !== undefined)
    await putPlan(one, { id: 'own', plan: { ...plan, id: 'own' }, from: plan.id, changedAt: NOW });
  await addPortal(one, { url: golden.portal.url, name: 'Sở', planIds: ['own'], referenceId }, NOW);
  await keepRun(one, golden, lacksOfReport(golden));
  await keepRun(one, { ...golden, asOf: '2022-11-27', startedAt: '2022-11-27T01:00:00.000Z' }, lacksOfReport(golden), {
    imported: true,
  });
  await addReview(one, {
    portalKey: 'portal.test',
    planId: golden.plan.id,
    requirementId: 'iso',
    lackKey: 'gap x',
    what: 'dismissed',
    outcome: null,
    reason: 'đã có ở cổng tỉnh',
    by: '',
    at: NOW,
    until: null,
    url: null,
    quote: null,
  });
  await one.schedules.put({ portalKey: 'portal.test', every: 'week', nextAt: NOW, lastAt: null, fault: null });
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

describe('everything that is kept', () => {
  it('goes out and comes in as it was', async () => {
    await filled();
    const bytes = await bytesOf(await exportAll(one, NOW));
    const imported = await importAll(other, { file: new Blob([bytes]), lacksOf: lacksOfReport });
    expect(imported).toMatchObject({ portals: 1, runs: 2, plans: 1, references: 1, known: 0, faults: [] });
    expect(imported?.schedules).toEqual([{ kind: 'schedule', portalKey: 'portal.test', every: 'week' }]);
    const [before, after] = await Promise.all([listPortals(one), listPortals(other)]);
    expect(after).toEqual(before);
    const runs = await listRuns(other);
    expect(runs.map(({ asOf, imported }) => [asOf, imported])).toEqual([
      ['2022-11-27', true],
      ['2022-11-20', false],
    ]);
    expect((await keptRun(other, 1))?.report).toEqual(golden);
    expect(await readSettings(other)).toMatchObject({ lang: 'en', maxPages: 77 });
    expect(await listReviews(other, 'portal.test')).toMatchObject([{ reason: 'đã có ở cổng tỉnh' }]);
  });

  it('comes in twice and stands there once', async () => {
    await filled();
    const bytes = await bytesOf(await exportAll(one, NOW));
    await importAll(other, { file: new Blob([bytes]), lacksOf: lacksOfReport });
    expect(await importAll(other, { file: new Blob([bytes]), lacksOf: lacksOfReport })).toMatchObject({
      runs: 0,
      known: 2,
      references: 0,
    });
    expect(await listRuns(other)).toHaveLength(2);
    expect(await listReviews(other, 'portal.test')).toHaveLength(1);
  });

  it('of many runs shows each portal’s newest, and of a file that is cut off takes what stood before', async () => {
    const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString());
    const runs = days.map((at) => ({ ...golden, asOf: at.slice(0, 10), startedAt: at, finishedAt: at }));
    const lines = [
      { kind: 'soi-cong', version: 1, exportedAt: NOW },
      ...runs.map((report) => ({ kind: 'run', imported: false, report })),
    ];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
    const shares: number[] = [];
    const cut = await importAll(other, {
      file: packed.slice(0, packed.size - 20),
      lacksOf: lacksOfReport,
      tell: (share) => shares.push(share),
    });
    expect(cut?.runs).toBeGreaterThan(0);
    expect(cut?.faults).toHaveLength(1);
    expect(cut?.faults[0]?.message.vi).toContain('bị cắt');
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const whole = await importAll(other, { file: packed, lacksOf: lacksOfReport });
    expect(whole).toMatchObject({ known: cut?.runs, runs: 60 - (cut?.runs ?? 0), faults: [] });
    const [portal] = await listPortals(other);
    expect(portal?.latest).toMatchObject({ asOf: '2022-03-01' });
  });

  it('names the lines that cannot be taken, and takes the rest', async () => {
    const lines = [
      JSON.stringify({ kind: 'soi-cong', version: 1, exportedAt: NOW }),
      '{"kind":"portal","url":"javascript:alert(1)"}',
      'not json',
      JSON.stringify({ kind: 'run', imported: false, report: golden }),
    ];
    const bytes = new TextEncoder().encode(lines.join('\n'));
    const imported = await importAll(other, { file: new Blob([bytes]), lacksOf: lacksOfReport });
    expect(imported?.faults.map(({ line }) => line)).toEqual([2, 3]);
    expect(imported?.runs).toBe(1);
  });

  it('of a portal whose address leads to no web page is not taken', async () => {
    const report = { ...golden, portal: { url: 'javascript:alert(1)', title: 'x' } };
    const lines = [
      { kind: 'soi-cong', version: 1, exportedAt: NOW },
      { kind: 'run', imported: false, report },
    ];
    const file = new Blob([lines.map((line) => JSON.stringify(line)).join('\n')]);
    const imported = await importAll(other, { file, lacksOf: lacksOfReport });
    expect(imported).toMatchObject({ runs: 0, faults: [{ line: 2 }] });
    expect(await listPortals(other)).toEqual([]);
  });

  it('that was broken off shows each portal’s newest once it comes in again', async () => {
    await filled();
    const bytes = await bytesOf(await exportAll(one, NOW));
    await importAll(other, { file: new Blob([bytes]), lacksOf: lacksOfReport });
    // as a page leaves it that is closed before the end
    await other.portals.toCollection().modify({ latest: null });
    await importAll(other, { file: new Blob([bytes]), lacksOf: lacksOfReport });
    expect((await listPortals(other))[0]?.latest).toMatchObject({ asOf: '2022-11-27' });
  });

  it.each(['', '{}', JSON.stringify({ kind: 'soi-cong', version: 99, exportedAt: NOW })])(
    '%j is no such file',
    async (text) => {
      expect(await importAll(other, { file: new Blob([text]), lacksOf: lacksOfReport })).toBeNull();
    },
  );

  it('goes away whole', async () => {
    await filled();
    await removeAll(one);
    for (const table of one.tables) expect(await table.count(), table.name).toBe(0);
  });
});

describe('what a person said', () => {
  it('travels out of the extension into the command line’s history, and back in a report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'soicong-travel-'));
    try {
      const [requirement] = golden.requirements;
      if (requirement === undefined) throw new Error('the sample has no requirement');
      const said = {
        portalKey: portalKeyOf(golden.portal.url),
        planId: golden.plan.id,
        requirementId: requirement.id,
        lackKey: null,
        what: 'recorded' as const,
        outcome: 'partial' as const,
        credit: 0.7,
        reason: 'Đã xem tận nơi',
        by: 'Nguyễn Thị Hồng',
        at: NOW,
        until: '2023-01-31',
        url: null,
        quote: null,
        basis: basisOf(golden, requirement),
      };
      await addReview(one, said);
      const file = join(folder, 'soi-cong.jsonl.gz');
      await writeFile(file, new Uint8Array(await (await exportAll(one, NOW)).arrayBuffer()));
      const read = await readReviews(file);
      expect(read).toEqual({ reviews: [said], unread: 0 });
      const laid = layReviews(golden, read.reviews, '2022-12-01');
      expect(laid.reviewed).toMatchObject({ holding: 1 });
      const carried = reportSchema.parse(JSON.parse(JSON.stringify(laid)));
      expect(await takeReviews(other, reviewsIn(carried))).toHaveLength(1);
      expect(await takeReviews(other, reviewsIn(carried))).toEqual([]);
      expect(await listReviews(other, said.portalKey)).toEqual([{ id: 1, ...said }]);
      expect(withoutReviews(carried)).toEqual(golden);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
