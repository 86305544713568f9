/** What the extension keeps: runs as the History port has them, portals at a glance, undo, settings, reviews. */

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lacksOfReport } from '../../../lib/history/lacks.ts';
import { lackKey } from '../../../lib/model/history.ts';
import type { Report, ReportRequirement } from '../../../lib/model/report.ts';
import { isInTime } from '../../../lib/model/review.ts';
import { openDatabase, type Database } from '../../../lib/platform/browser/store/database.ts';
import { addReference, listReferences, removeReference } from '../../../lib/platform/browser/store/plans.ts';
import { addPortal, listPortals, removePortal, restorePortal } from '../../../lib/platform/browser/store/portals.ts';
import { addReview, listReviews } from '../../../lib/platform/browser/store/reviews.ts';
import {
  browserHistory,
  keepRun,
  listRuns,
  listStandings,
  removeRuns,
  since,
} from '../../../lib/platform/browser/store/runs.ts';
import { keepReserve, useReserve } from '../../../lib/platform/browser/store/reserve.ts';
import { changeSettings, readSettings } from '../../../lib/platform/browser/store/settings.ts';
import { reportWith, requirementWith } from '../../history/reports.ts';

let db: Database;
let opened = 0;
beforeEach(() => {
  opened += 1;
  db = openDatabase(`test-${opened}`);
});
afterEach(async () => db.delete());

const keep = async (report: Report): Promise<number> => keepRun(db, report, lacksOfReport(report));
const at = (url: string, over: Partial<Report> = {}): Report =>
  reportWith([requirementWith()], { portal: { url, title: 'Sở' }, ...over });
const scored = (value: number | null, asOf: string): Report =>
  at('https://a.test/', { asOf, score: { value, earned: 1, possible: 2 } });

describe('runs', () => {
  it('come back as they were kept, Vietnamese intact', async () => {
    const report = reportWith([
      requirementWith({ outcome: 'partial', details: { missing: [{ code: '1.000001', name: 'Đăng ký' }] } }),
    ]);
    const id = await keep(report);
    const history = browserHistory(db);
    expect((await history.run(id))?.report).toEqual(report);
    expect(await history.run(99)).toBeNull();
  });

  it('are listed newest first, by portal, however its address is spelt', async () => {
    for (const url of ['https://www.so.tinh.gov.vn/', 'http://so.tinh.gov.vn', 'https://khac.tinh.gov.vn/web/so/'])
      await keep(at(url));
    expect((await listRuns(db)).map(({ id }) => id)).toEqual([3, 2, 1]);
    expect((await listRuns(db, { portalKey: 'so.tinh.gov.vn' })).map(({ id }) => id)).toEqual([2, 1]);
    expect(await listRuns(db, { limit: 1 })).toMatchObject([
      {
        id: 3,
        ended: 'settled',
        imported: false,
        parts: [{ planId: 'test-plan', score: 50, decided: 10, weighed: 5 }],
      },
    ]);
  });

  it('tell since when a thing is missing: an unknown run does not break the row, a mended one does', async () => {
    const missing = (...codes: string[]): Partial<ReportRequirement> => ({
      outcome: 'partial',
      details: { missing: codes.map((code) => ({ code, name: 'A' })) },
    });
    const days: readonly [string, Partial<ReportRequirement>][] = [
      ['2022-01-10', missing('1.000001', '1.000002')],
      ['2022-02-10', missing('1.000001')],
      ['2022-03-10', { outcome: 'cantTell' }],
      ['2022-04-10', missing('1.000001', '1.000002')],
    ];
    let last = 0;
    for (const [asOf, over] of days) last = await keep(reportWith([requirementWith(over)], { asOf }));
    const found = await since(db, last, 'test-plan');
    expect(found.get(lackKey('set', 'procedure 1.000001'))).toBe('2022-01-10');
    expect(found.get(lackKey('set', 'procedure 1.000002'))).toBe('2022-04-10');
    expect((await since(db, last, 'another')).size).toBe(0);
    const outcomes = (await listStandings(db, 'portal.test', 'test-plan')).map(
      ({ requirements }) => requirements[0]?.outcome,
    );
    expect(outcomes).toEqual(['partial', 'partial', 'cantTell', 'partial']);
  });

  it('go by number and by day, are never numbered twice, and none goes unasked', async () => {
    const history = browserHistory(db);
    for (const asOf of ['2022-01-01', '2022-02-01', '2022-03-01'])
      for (const url of ['https://a.test/', 'https://b.test/']) await keep(at(url, { asOf }));
    expect(await history.prune({})).toBe(0);
    expect(await history.prune({ before: '2022-02-01', portalKey: 'b.test' })).toBe(1);
    expect((await history.runs()).map(({ id }) => id)).toEqual([6, 5, 4, 3, 1]);
    expect(await history.prune({ keep: 1 })).toBe(3);
    expect(await history.prune({ keep: 0 })).toBe(2);
    expect(await db.reports.count()).toBe(0);
    expect(await keep(at('https://a.test/'))).toBe(7);
  });
});

describe('portals', () => {
  it('are called as their start page is, until somebody calls them otherwise', async () => {
    const names = async () => (await listPortals(db)).map(({ name }) => name);
    await addPortal(db, { url: 'https://a.test/', planIds: [] }, '2022-11-20T00:00:00Z');
    await addPortal(db, { url: 'https://b.test/', planIds: [], name: 'Sở của tôi' }, '2022-11-20T00:00:00Z');
    expect(await names()).toEqual(['a.test', 'Sở của tôi']);
    await keep(at('https://a.test/'));
    await keep(at('https://b.test/'));
    expect(await names()).toEqual(['Sở', 'Sở của tôi']);
    await keep(at('https://c.test/', { portal: { url: 'https://c.test/', title: 'Trang chủ - Sở Nội vụ' } }));
    await keep(at('https://d.test/', { portal: { url: 'https://d.test/', title: 'Sở Y tế | Trang chủ' } }));
    await keep(at('https://e.test/', { portal: { url: 'https://e.test/', title: 'Trang chủ' } }));
    expect(await names()).toEqual(['Sở', 'Sở của tôi', 'Sở Nội vụ', 'Sở Y tế', 'Trang chủ']);
  });

  it('show their newest run: score, change, what is lost most', async () => {
    await keep(scored(40, '2022-10-01'));
    await keep(
      reportWith(
        [
          requirementWith({ id: 'a', weight: 'minor', outcome: 'failed' }),
          requirementWith({ id: 'b', weight: 'critical', outcome: 'partial' }),
          requirementWith({ id: 'c' }),
        ],
        {
          asOf: '2022-11-01',
          portal: { url: 'https://a.test/', title: 'Sở' },
          score: { value: 55.5, earned: 1, possible: 2 },
        },
      ),
    );
    const [portal] = await listPortals(db);
    expect(portal).toMatchObject({
      key: 'a.test',
      name: 'Sở',
      planIds: ['test-plan'],
      latest: { runId: 2, score: 55.5, change: 15.5, open: 2 },
    });
    expect(portal?.latest?.worst.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('show an older run again when the newest goes, and none when all go', async () => {
    await keep(scored(40, '2022-10-01'));
    await keep(scored(null, '2022-11-01'));
    expect((await listPortals(db))[0]?.latest).toMatchObject({ runId: 2, score: null, change: null });
    await removeRuns(db, [2]);
    expect((await listPortals(db))[0]?.latest).toMatchObject({ runId: 1, score: 40, change: null });
    await removeRuns(db, [1]);
    expect((await listPortals(db))[0]?.latest).toBeNull();
  });

  it('lose old runs where there is no room to write anything', async () => {
    for (const [value, asOf] of [
      [40, '2022-09-01'],
      [50, '2022-10-01'],
      [60, '2022-11-01'],
    ] as const)
      await keep(scored(value, asOf));
    const put = vi.spyOn(db.portals, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    await removeRuns(db, [1]);
    expect((await listRuns(db)).map(({ id }) => id)).toEqual([3, 2]);
    expect((await listPortals(db))[0]?.latest).toMatchObject({ runId: 3, score: 60, change: 10 });
    put.mockRestore();
  });

  it('are told apart by host and path; one that is added again keeps its name', async () => {
    await addPortal(db, { url: 'https://www.a.test/', planIds: ['x'], name: 'Sở A' }, '2022-11-01T00:00:00Z');
    await addPortal(db, { url: 'http://a.test', planIds: ['y'] }, '2022-12-01T00:00:00Z');
    expect(await listPortals(db)).toMatchObject([
      { key: 'a.test', name: 'Sở A', planIds: ['y'], addedAt: '2022-11-01T00:00:00Z' },
    ]);
  });

  it('go with all that is theirs, and come back whole', async () => {
    await keep(scored(40, '2022-10-01'));
    await keep(at('https://b.test/'));
    await db.schedules.put({
      portalKey: 'a.test',
      every: 'week',
      nextAt: '2022-12-01T00:00:00Z',
      lastAt: null,
      fault: null,
    });
    await addReview(db, REVIEW);
    const before = await everything();
    const removed = await removePortal(db, 'a.test');
    if (removed === null) throw new Error('nothing was removed');
    expect((await listPortals(db)).map(({ key }) => key)).toEqual(['b.test']);
    expect([await db.runs.count(), await db.reviews.count(), await db.schedules.count()]).toEqual([1, 0, 0]);
    await restorePortal(db, removed);
    expect(await everything()).toEqual(before);
    expect(await removePortal(db, 'nobody.test')).toBeNull();
  });

  async function everything(): Promise<unknown> {
    return Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  }
});

const REVIEW = {
  portalKey: 'a.test',
  planId: 'test-plan',
  requirementId: 'set',
  lackKey: null,
  what: 'dismissed',
  outcome: null,
  reason: 'Đã có ở trang khác',
  by: 'Lan',
  at: '2022-11-20T01:00:00Z',
  until: '2022-12-31',
  url: null,
  quote: null,
} as const;

describe('reviews', () => {
  it('hold until their last day', async () => {
    await addReview(db, REVIEW);
    await addReview(db, { ...REVIEW, planId: 'other', until: null });
    expect((await listReviews(db, 'a.test')).length).toBe(2);
    const [review] = await listReviews(db, 'a.test', 'test-plan');
    if (review === undefined) throw new Error('the review is gone');
    expect([isInTime(review, '2022-12-31'), isInTime(review, '2023-01-01')]).toEqual([true, false]);
    expect(isInTime({ ...review, until: null }, '2090-01-01')).toBe(true);
  });
});

describe('reference lists', () => {
  it('leave no portal that names one which is gone', async () => {
    const id = await addReference(db, {
      name: 'Danh mục 2022',
      list: { source: 'a.csv', procedures: [], faults: [] },
      addedAt: '2022-11-20T01:00:00Z',
    });
    await addPortal(db, { url: 'https://a.test/', planIds: [], referenceId: id }, '2022-11-20T01:00:00Z');
    await removeReference(db, id);
    expect(await listReferences(db)).toEqual([]);
    expect((await listPortals(db))[0]?.referenceId).toBeNull();
  });
});

describe('settings', () => {
  it('begin with defaults, change one by one, and survive a value that no longer goes', async () => {
    expect((await readSettings(db)).lang).toBe('vi');
    await changeSettings(db, { lang: 'en' });
    expect(await changeSettings(db, { concurrency: 2 })).toMatchObject({ lang: 'en', concurrency: 2 });
    await db.table('settings').put({ key: 'settings', value: { lang: 'de' } });
    expect((await readSettings(db)).lang).toBe('vi');
    await expect(changeSettings(db, { concurrency: 100 })).rejects.toThrow('concurrency');
  });
});

describe('the room kept in reserve', () => {
  it('is taken where there is plenty, given back once, and taken again', async () => {
    await keepReserve(db, 100_000_000);
    expect(await useReserve(db, 'word')).toBe(false);
    for (let times = 0; times < 2; times += 1) {
      await keepReserve(db, 1_000_000_000);
      expect(await db.reserve.count()).toBe(2);
      expect([await useReserve(db, 'audits'), await useReserve(db, 'audits')]).toEqual([true, false]);
    }
  });
});
