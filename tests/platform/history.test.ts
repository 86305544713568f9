/** The history in a real file: kept, found, compared, pruned; two processes at once; a crash in the middle. */

import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lacksOfReport } from '../../lib/history/lacks.ts';
import type { History } from '../../lib/model/history.ts';
import { lackKey, portalKeyOf } from '../../lib/model/history.ts';
import type { Report, ReportRequirement } from '../../lib/model/report.ts';
import { openHistory } from '../../lib/platform/node/history/open.ts';
import { reportWith, requirementWith } from '../history/reports.ts';

let folder = '';
let file = '';
const open: History[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-history-'));
  file = join(folder, 'a', 'b', 'history.sqlite');
});

afterEach(async () => {
  for (const history of open.splice(0)) await history.close();
  await rm(folder, { recursive: true });
});

describe('the history', () => {
  it('gives back the report as it was kept, Vietnamese intact', async () => {
    const history = await opened();
    const report = reportWith([
      requirementWith({ outcome: 'partial', details: { missing: [{ code: '1.000001', name: 'Đăng ký' }] } }),
    ]);
    const id = await kept(history, report);
    expect((await history.run(id))?.report).toEqual(report);
    expect(await history.run(99)).toBeNull();
    // and in another process's eyes
    expect((await (await opened()).run(id))?.report).toEqual(report);
  });

  it('lists runs newest first, by portal, however its address is spelt', async () => {
    const history = await opened();
    for (const url of ['https://www.so.tinh.gov.vn/', 'http://so.tinh.gov.vn', 'https://khac.tinh.gov.vn/web/so/'])
      await kept(history, reportWith([requirementWith()], { portal: { url, title: 'Sở' } }));
    expect((await history.runs()).map(({ id }) => id)).toEqual([3, 2, 1]);
    expect((await history.runs({ portalKey: portalKeyOf('so.tinh.gov.vn') })).map(({ id }) => id)).toEqual([2, 1]);
    expect((await history.runs({ portalKey: portalKeyOf('https://khac.tinh.gov.vn/web/so') })).length).toBe(1);
    expect((await history.runs({ limit: 1 }))[0]).toMatchObject({
      id: 3,
      ended: 'settled',
      parts: [{ planId: 'test-plan', score: 50, decided: 10, weighed: 5, counts: { passed: 1 } }],
    });
  });

  it('keeps each plan of a run apart', async () => {
    const history = await opened();
    const one = reportWith([requirementWith()]);
    const part = (id: string): NonNullable<Report['parts']>[number] => ({
      plan: { ...one.plan, id },
      score: { value: null, earned: 0, possible: 0 },
      counts: one.counts,
      requirements: one.requirements,
    });
    const id = await kept(history, { ...one, parts: [part('test-plan'), part('luat')] });
    expect((await history.run(id))?.parts.map(({ planId, score }) => [planId, score])).toEqual([
      ['test-plan', null],
      ['luat', null],
    ]);
  });

  it('knows since when a thing is missing: an unknown run does not break the row, a mended one does', async () => {
    const history = await opened();
    const missing = (...codes: string[]): Partial<ReportRequirement> => ({
      outcome: 'partial',
      details: { missing: codes.map((code) => ({ code, name: 'A' })) },
    });
    const days: readonly [string, Partial<ReportRequirement>][] = [
      ['2022-01-10', missing('1.000001', '1.000002')],
      ['2022-02-10', missing('1.000001')],
      ['2022-03-10', { outcome: 'cantTell' }],
      ['2022-04-10', missing('1.000001', '1.000002', '1.000003')],
    ];
    let last = 0;
    for (const [asOf, over] of days) last = await kept(history, reportWith([requirementWith(over)], { asOf }));
    const since = await history.since(last, 'test-plan');
    expect(since.get(lackKey('set', 'procedure 1.000001'))).toBe('2022-01-10');
    expect(since.get(lackKey('set', 'procedure 1.000002'))).toBe('2022-04-10');
    expect(since.get(lackKey('set', 'procedure 1.000003'))).toBe('2022-04-10');
    expect((await history.since(last, 'another')).size).toBe(0);
  });

  it('prunes by number and by day, portal by portal, never gives a number twice, and removes nothing unasked', async () => {
    const history = await opened();
    const add = async (url: string, asOf: string): Promise<number> =>
      kept(history, reportWith([requirementWith()], { portal: { url, title: '' }, asOf }));
    for (const day of ['2022-01-01', '2022-02-01', '2022-03-01']) {
      await add('https://a.test/', day);
      await add('https://b.test/', day);
    }
    expect(await history.prune({})).toBe(0);
    expect(await history.prune({ before: '2022-02-01', portalKey: 'b.test' })).toBe(1);
    expect((await history.runs()).map(({ id }) => id)).toEqual([6, 5, 4, 3, 1]);
    expect(await history.prune({ keep: 1 })).toBe(3);
    expect((await history.runs()).map(({ id }) => id)).toEqual([6, 5]);
    expect(await history.prune({ keep: 0 })).toBe(2);
    expect(await add('https://a.test/', '2022-04-01')).toBe(7);
    const rows = new DatabaseSync(file).prepare('select count(*) as n from findings').get();
    expect(rows).toMatchObject({ n: 1 });
  });

  it('is written by several processes at once, each run whole', async () => {
    await (await opened()).close();
    open.pop();
    const script = join(folder, 'writer.ts');
    await writeFile(script, writer(file));
    const codes = await Promise.all([1, 2, 3].map(() => ended(script)));
    expect(codes).toEqual([0, 0, 0]);
    const history = await opened();
    const runs = await history.runs();
    expect(runs.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, index) => 24 - index));
    for (const { id } of runs) expect((await history.run(id))?.report.requirements.length).toBe(1);
  });

  it('loses at most the run in progress when its process is killed', async () => {
    const first = await opened();
    await kept(first, reportWith([requirementWith()]));
    const script = join(folder, 'dying.ts');
    await writeFile(script, dying(file));
    expect(await ended(script)).not.toBe(0);
    const history = await opened();
    expect((await history.runs()).map(({ id }) => id)).toEqual([1]);
    expect(await kept(history, reportWith([requirementWith()]))).toBe(2);
  });

  it('says no to a file that is no history', async () => {
    const other = join(folder, 'other.sqlite');
    await writeFile(other, 'this is no database, but a text that is long enough to be read as a header of one');
    await expect(openHistory(other)).rejects.toThrow(/not a database/);
  });
});

async function opened(): Promise<History> {
  const history = await openHistory(file);
  open.push(history);
  return history;
}

function kept(history: History, report: Report): Promise<number> {
  return history.keep(report, lacksOfReport(report));
}

function ended(script: string): Promise<number | null> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], { stdio: 'inherit' });
    child.once('error', fail);
    child.once('close', done);
  });
}

const lib = (path: string): string => new URL(`../../lib/${path}`, import.meta.url).href;

function writer(target: string): string {
  return `import { openHistory } from ${JSON.stringify(lib('platform/node/history/open.ts'))};
const report = ${JSON.stringify(reportWith([requirementWith()]))};
const history = await openHistory(${JSON.stringify(target)});
for (let run = 0; run < 8; run += 1) await history.keep(report, []);
await history.close();`;
}

/** Killed between the first row of a run and the end of its transaction. */
function dying(target: string): string {
  return `import { DatabaseSync } from 'node:sqlite';
const database = new DatabaseSync(${JSON.stringify(target)});
database.exec('pragma journal_mode = wal; begin immediate;');
database.exec("update counters set value = value + 1; insert into runs select id + 1, portal_key, portal_url, portal_title, as_of, started_at, finished_at, ended, pages, report from runs;");
process.kill(process.pid, 'SIGKILL');`;
}
