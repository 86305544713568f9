/** Keeping, finding and removing runs. */

import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { lackKey, portalKeyOf } from '../../../model/history.ts';
import type { History, KeptLack, KeptRun, RunPart, RunSummary } from '../../../model/history.ts';
import { WEIGHT_POINTS } from '../../../model/plan.ts';
import { reportSchema, type Report, type ReportPart } from '../../../model/report.ts';
import { nextNumber } from './counters.ts';
import type { HistoryTables } from './schema.ts';

/** Rows that go into one statement: SQLite bounds its parameters. */
const ROWS_AT_ONCE = 500;
const DECIDED: ReadonlySet<string> = new Set(['passed', 'partial', 'failed']);

type Db = Kysely<HistoryTables>;
type Row<T extends keyof HistoryTables> = Selectable<HistoryTables[T]>;

export function historyIn(db: Db): History {
  return {
    keep: (report, lacks) => keep(db, report, lacks),
    run: (id) => run(db, id),
    runs: (filter) => runs(db, filter),
    since: (id, planId) => since(db, id, planId),
    prune: (what) => prune(db, what),
    close: () => db.destroy(),
  };
}

async function keep(db: Db, report: Report, lacks: readonly KeptLack[]): Promise<number> {
  const body = await promisify(gzip)(JSON.stringify(report));
  const parts = report.parts ?? [report];
  return db.transaction().execute(async (tx) => {
    const id = await nextNumber(tx, 'runs');
    await tx
      .insertInto('runs')
      .values(runRow(id, report, body))
      .execute();
    await tx
      .insertInto('parts')
      .values(parts.map((part, position) => partRow(id, position, part)))
      .execute();
    const findings = parts.flatMap(({ plan, requirements }) =>
      requirements.map(({ id: requirement_id, kind, outcome, credit }) => {
        return { run_id: id, plan_id: plan.id, requirement_id, kind, outcome, credit };
      }),
    );
    for (const rows of chunks(findings)) await tx.insertInto('findings').values(rows).execute();
    const lackRows = lacks.map(({ planId, requirementId, key }) => {
      return { run_id: id, plan_id: planId, requirement_id: requirementId, lack_key: key };
    });
    for (const rows of chunks(lackRows)) await tx.insertInto('lacks').values(rows).execute();
    return id;
  });
}

function runRow(id: number, report: Report, body: Uint8Array): Row<'runs'> {
  const { portal, crawl } = report;
  return {
    id,
    portal_key: portalKeyOf(portal.url),
    portal_url: portal.url,
    portal_title: portal.title,
    as_of: report.asOf,
    started_at: report.startedAt,
    finished_at: report.finishedAt,
    ended: crawl.ended,
    pages: crawl.pages,
    report: body,
  };
}

function partRow(run: number, position: number, { plan, score, counts, requirements }: ReportPart): Row<'parts'> {
  const weighed = requirements.reduce(
    (sum, { weight, outcome }) => sum + (weight === null || outcome === 'inapplicable' ? 0 : WEIGHT_POINTS[weight]),
    0,
  );
  return {
    run_id: run,
    position,
    plan_id: plan.id,
    plan_year: plan.year,
    score: score.value,
    decided: score.possible,
    weighed,
    counts: JSON.stringify(counts),
  };
}

async function run(db: Db, id: number): Promise<KeptRun | null> {
  const row = await db.selectFrom('runs').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const parts = await db.selectFrom('parts').selectAll().where('run_id', '=', id).orderBy('position').execute();
  const text = (await promisify(gunzip)(row.report)).toString('utf8');
  return { ...summaryOf(row, parts), report: reportSchema.parse(JSON.parse(text)) };
}

async function runs(
  db: Db,
  { portalKey, limit }: { readonly portalKey?: string; readonly limit?: number } = {},
): Promise<readonly RunSummary[]> {
  let query = db
    .selectFrom('runs')
    .select(['id', 'portal_key', 'portal_url', 'portal_title', 'as_of', 'started_at', 'finished_at', 'ended', 'pages'])
    .orderBy('id', 'desc');
  if (portalKey !== undefined) query = query.where('portal_key', '=', portalKey);
  if (limit !== undefined) query = query.limit(limit);
  const rows = await query.execute();
  const parts = new Map<number, Row<'parts'>[]>();
  for (const ids of chunks(rows.map(({ id }) => id))) {
    const found = await db.selectFrom('parts').selectAll().where('run_id', 'in', ids).orderBy('position').execute();
    for (const part of found) parts.set(part.run_id, [...(parts.get(part.run_id) ?? []), part]);
  }
  return rows.map((row) => summaryOf(row, parts.get(row.id) ?? []));
}

function summaryOf(row: Omit<Row<'runs'>, 'report'>, parts: readonly Row<'parts'>[]): RunSummary {
  return {
    id: row.id,
    portalKey: row.portal_key,
    portal: { url: row.portal_url, title: row.portal_title },
    asOf: row.as_of,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    ended: row.ended as RunSummary['ended'],
    pages: row.pages,
    parts: parts.map((part): RunPart => ({
      planId: part.plan_id,
      planYear: part.plan_year,
      score: part.score,
      decided: part.decided,
      weighed: part.weighed,
      counts: JSON.parse(part.counts) as RunPart['counts'],
    })),
  };
}

async function since(db: Db, id: number, planId: string): Promise<ReadonlyMap<string, string>> {
  const last = await db.selectFrom('runs').select(['portal_key', 'as_of']).where('id', '=', id).executeTakeFirst();
  const days = new Map<string, string>();
  if (last === undefined) return days;
  const row = await db
    .selectFrom('runs')
    .innerJoin('parts', 'parts.run_id', 'runs.id')
    .select(['runs.id', 'runs.as_of'])
    .where('runs.portal_key', '=', last.portal_key)
    .where('parts.plan_id', '=', planId)
    .where('runs.id', '<=', id)
    .where('runs.as_of', '<=', last.as_of)
    .orderBy('runs.as_of', 'desc')
    .orderBy('runs.id', 'desc')
    .execute();
  let open: ReadonlySet<string> | null = null;
  for (const { id: at, as_of: day } of row) {
    const { lacks, undecided } = await standingsOf(db, at, planId);
    const still: ReadonlySet<string> = open ?? lacks;
    const kept = [...still].filter((key) => lacks.has(key) || undecided.has(requirementIn(key)));
    for (const key of kept) if (lacks.has(key)) days.set(key, day);
    open = new Set(kept);
    if (open.size === 0) break;
  }
  return days;
}

async function standingsOf(
  db: Db,
  id: number,
  planId: string,
): Promise<{ readonly lacks: ReadonlySet<string>; readonly undecided: ReadonlySet<string> }> {
  const lacks = await db
    .selectFrom('lacks')
    .select(['requirement_id', 'lack_key'])
    .where('run_id', '=', id)
    .where('plan_id', '=', planId)
    .execute();
  const findings = await db
    .selectFrom('findings')
    .select(['requirement_id', 'outcome'])
    .where('run_id', '=', id)
    .where('plan_id', '=', planId)
    .execute();
  return {
    lacks: new Set(lacks.map(({ requirement_id, lack_key }) => lackKey(requirement_id, lack_key))),
    undecided: new Set(findings.filter(({ outcome }) => !DECIDED.has(outcome)).map((one) => one.requirement_id)),
  };
}

function requirementIn(key: string): string {
  return key.slice(0, key.indexOf('\n'));
}

async function prune(db: Db, { keep: newest, before, portalKey }: Parameters<History['prune']>[0]): Promise<number> {
  // asked for nothing, it removes nothing
  if (newest === undefined && before === undefined) return 0;
  return db.transaction().execute(async (tx) => {
    let query = tx.selectFrom('runs').select(['id', 'portal_key', 'as_of']).orderBy('id', 'desc');
    if (portalKey !== undefined) query = query.where('portal_key', '=', portalKey);
    const met = new Map<string, number>();
    const going = (await query.execute()).filter(({ portal_key: key, as_of: day }) => {
      const nth = (met.get(key) ?? 0) + 1;
      met.set(key, nth);
      return (newest === undefined || nth > newest) && (before === undefined || day < before);
    });
    for (const ids of chunks(going.map(({ id }) => id))) await tx.deleteFrom('runs').where('id', 'in', ids).execute();
    await pruneAnswers(tx, portalKey);
    return going.length;
  });
}

/** Answers that no run that is left has asked for, or that are of a portal without any. */
async function pruneAnswers(tx: Transaction<HistoryTables>, portalKey: string | undefined): Promise<void> {
  const left = await tx
    .selectFrom('runs')
    .select(({ fn }) => ['portal_key', fn.min('started_at').as('oldest')])
    .groupBy('portal_key')
    .execute();
  const oldest = new Map(left.map((row) => [row.portal_key, row.oldest]));
  const kept = await tx.selectFrom('answers').select('portal_key').distinct().execute();
  for (const { portal_key: key } of kept) {
    if (portalKey !== undefined && key !== portalKey) continue;
    const since = oldest.get(key);
    let query = tx.deleteFrom('answers').where('portal_key', '=', key);
    if (since !== undefined) query = query.where('confirmed_at', '<', since);
    await query.execute();
  }
  for (const { portal_key: key } of await tx.selectFrom('crawls').select('portal_key').distinct().execute()) {
    if (portalKey !== undefined && key !== portalKey) continue;
    const since = oldest.get(key);
    let query = tx.deleteFrom('crawls').where('portal_key', '=', key);
    if (since !== undefined) query = query.where('kept_at', '<', since);
    await query.execute();
  }
  await tx
    .deleteFrom('link_frames')
    .where('id', 'not in', (eb) => eb.selectFrom('answers').select('frame_id').where('frame_id', 'is not', null))
    .execute();
}

function chunks<T>(rows: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}
