/** Keeping, finding and removing runs: the History port over IndexedDB, and what lists of many portals need. */

import type { KeptPortal, KeptRunSummary, KeptStanding, PortalStanding } from '../../../model/extension/kept.ts';
import { lackKey, portalKeyOf } from '../../../model/history.ts';
import type { History, KeptLack, KeptRun } from '../../../model/history.ts';
import { reportSchema, type Report } from '../../../model/report.ts';
import type { Database, KeptLacks, KeptReport } from './database.ts';
import { gzipOf, textOf } from './gzip.ts';
import { newPortal, openIn, standingOf, summaryOf } from './run-rows.ts';

const DECIDED: ReadonlySet<string> = new Set(['passed', 'partial', 'failed']);
const READ_AT_ONCE = 30;
/** Of tens of thousands, in one transaction. */
const REMOVED_AT_ONCE = 2_000;

export function browserHistory(db: Database): History {
  return {
    keep: async (report, lacks) => keepRun(db, report, lacks),
    run: async (id) => keptRun(db, id),
    runs: async (filter) => listRuns(db, filter),
    since: async (run, planId) => since(db, run, planId),
    prune: async (what) => pruneRuns(db, what),
    close: async () => db.close(),
  };
}

/** Where a run came from, and how its portal is to be called. */
export interface Origin {
  readonly imported?: boolean;
  readonly name?: string;
  /** The running audit that ends with it. */
  readonly ends?: number;
  /** The kept run whose place it takes, under the same number. */
  readonly replaces?: number | null;
}

/** Whole or not at all; its portal is added where it is new, and shows the newest run. */
export async function keepRun(
  db: Database,
  report: Report,
  lacks: readonly KeptLack[],
  { imported = false, name, ends, replaces = null }: Origin = {},
): Promise<number> {
  const gzip = await gzipOf(JSON.stringify(report));
  const parts = report.parts ?? [report];
  const portalKey = portalKeyOf(report.portal.url);
  const tables = [db.runs, db.reports, db.standings, db.lacks, db.portals, db.running, db.tasks];
  return db.transaction('rw', tables, async () => {
    if (ends !== undefined) {
      await db.running.delete(ends);
      await db.tasks.delete(ends);
    }
    if (replaces !== null) await removeRuns(db, [replaces]);
    const summary = summaryOf(report, parts, portalKey, imported);
    const id = await db.runs.add(replaces === null ? summary : { ...summary, id: replaces });
    await addPartsOf(db, id, { report, lacks, gzip });
    await showNewest(db, portalKey, newPortal(report, parts, portalKey, name));
    return id;
  });
}

export interface ImportedRun {
  readonly report: Report;
  readonly lacks: readonly KeptLack[];
  readonly imported: boolean;
}

/** Many at once, whole or not at all. What their portals show is left to `showNewestOf`: to work it out each time costs most. */
export async function keepRuns(db: Database, runs: readonly ImportedRun[]): Promise<void> {
  const zips: Uint8Array<ArrayBuffer>[] = [];
  // one after another is faster than side by side: each is done before the next would have begun
  for (const { report } of runs) zips.push(await gzipOf(JSON.stringify(report)));
  const rows = runs.map((run) => {
    const parts = run.report.parts ?? [run.report];
    const portalKey = portalKeyOf(run.report.portal.url);
    return { ...run, parts, portalKey, summary: summaryOf(run.report, parts, portalKey, run.imported) };
  });
  await db.transaction('rw', [db.runs, db.reports, db.standings, db.lacks, db.portals], async () => {
    const ids = await db.runs.bulkAdd(
      rows.map(({ summary }) => summary),
      { allKeys: true },
    );
    const kept = rows.map((row, nth) => partsOf(ids[nth]!, { ...row, gzip: zips[nth]! }));
    await Promise.all([
      db.reports.bulkAdd(kept.map(({ report }) => report)),
      db.standings.bulkAdd(kept.flatMap(({ standings }) => standings)),
      db.lacks.bulkAdd(kept.flatMap(({ lacks }) => lacks)),
      namePortals(
        db,
        rows.map(({ report, parts, portalKey }) => newPortal(report, parts, portalKey, undefined)),
      ),
    ]);
  });
}

/** Those that are not there yet, and names for those that nobody has called anything. */
async function namePortals(db: Database, fresh: readonly KeptPortal[]): Promise<void> {
  const keys = [...new Set(fresh.map(({ key }) => key))];
  const known = new Map((await db.portals.bulkGet(keys)).map((portal, nth) => [keys[nth], portal]));
  const changed = new Map<string, KeptPortal>();
  for (const portal of fresh) {
    const before = changed.get(portal.key) ?? known.get(portal.key);
    if (before === undefined) changed.set(portal.key, portal);
    // it is called as its start page does
    else if (before.name === portal.key && portal.name !== portal.key)
      changed.set(portal.key, { ...before, name: portal.name });
  }
  await db.portals.bulkPut([...changed.values()]);
}

export async function showNewestOf(db: Database, portalKeys: Iterable<string>): Promise<void> {
  await db.transaction('rw', [db.runs, db.reports, db.portals], async () => {
    for (const portalKey of portalKeys) await showNewest(db, portalKey, null);
  });
}

interface PackedRun {
  readonly report: Report;
  readonly lacks: readonly KeptLack[];
  readonly gzip: Uint8Array<ArrayBuffer>;
}

async function addPartsOf(db: Database, id: number, run: PackedRun): Promise<void> {
  const { report, standings, lacks } = partsOf(id, run);
  await Promise.all([db.reports.add(report), db.standings.bulkAdd(standings), db.lacks.bulkAdd(lacks)]);
}

interface KeptParts {
  readonly report: KeptReport;
  readonly standings: readonly KeptStanding[];
  readonly lacks: readonly KeptLacks[];
}

function partsOf(runId: number, { report, lacks, gzip }: PackedRun): KeptParts {
  const parts = report.parts ?? [report];
  const portalKey = portalKeyOf(report.portal.url);
  return {
    report: { runId, gzip, ...openIn(report.requirements) },
    standings: parts.map((part) => standingOf(runId, portalKey, report.asOf, part)),
    lacks: parts.map(({ plan }) => ({
      runId,
      planId: plan.id,
      keys: lacks.filter(({ planId }) => planId === plan.id).map((lack) => lackKey(lack.requirementId, lack.key)),
    })),
  };
}

export async function keptRun(db: Database, id: number): Promise<KeptRun | null> {
  const [summary, kept] = await Promise.all([db.runs.get(id), db.reports.get(id)]);
  if (summary === undefined || kept === undefined) return null;
  return { ...summary, report: reportSchema.parse(JSON.parse(await textOf(kept.gzip))) };
}

/** Newest first. All portals without `portalKey`. */
export async function listRuns(
  db: Database,
  { portalKey, limit }: { readonly portalKey?: string; readonly limit?: number } = {},
): Promise<readonly KeptRunSummary[]> {
  const rows =
    portalKey === undefined
      ? db.runs.orderBy('id').reverse()
      : db.runs.where('[portalKey+id]').between([portalKey, 0], [portalKey, Infinity]).reverse();
  return (limit === undefined ? rows : rows.limit(limit)).toArray();
}

/** Of one portal and plan, oldest first: outcomes and scores without a report. */
export async function listStandings(db: Database, portalKey: string, planId: string): Promise<readonly KeptStanding[]> {
  return db.standings
    .where('[portalKey+planId+asOf+runId]')
    .between([portalKey, planId, '', 0], [portalKey, planId, '\uffff', Infinity])
    .toArray();
}

/** Runs that go together; their portals show the newest that is left. */
export async function removeRuns(db: Database, ids: readonly number[]): Promise<void> {
  await db.transaction('rw', [db.runs, db.reports, db.standings, db.lacks, db.portals], async () => {
    const rows = (await db.runs.bulkGet([...ids])).filter((row) => row !== undefined);
    const gone = rows.map(({ id }) => id);
    const keys = rows.flatMap(({ id, parts }) => parts.map(({ planId }): [number, string] => [id, planId]));
    await Promise.all([
      db.runs.bulkDelete(gone),
      db.reports.bulkDelete(gone),
      db.standings.bulkDelete(keys),
      db.lacks.bulkDelete(keys),
    ]);
    for (const portalKey of new Set(rows.map((row) => row.portalKey))) await showNewest(db, portalKey, null);
  });
}

export async function pruneRuns(
  db: Database,
  { keep, before, portalKey }: Parameters<History['prune']>[0],
): Promise<number> {
  // asked for nothing, it removes nothing
  if (keep === undefined && before === undefined) return 0;
  const met = new Map<string, number>();
  const going = (await listRuns(db, portalKey === undefined ? {} : { portalKey })).filter((run) => {
    const nth = (met.get(run.portalKey) ?? 0) + 1;
    met.set(run.portalKey, nth);
    return (keep === undefined || nth > keep) && (before === undefined || run.asOf < before);
  });
  const ids = going.map(({ id }) => id);
  for (let from = 0; from < ids.length; from += REMOVED_AT_ONCE)
    await removeRuns(db, ids.slice(from, from + REMOVED_AT_ONCE));
  return going.length;
}

/** See History.since. */
export async function since(db: Database, id: number, planId: string): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>();
  const last = await db.runs.get(id);
  if (last === undefined) return days;
  const rows = await db.standings
    .where('[portalKey+planId+asOf+runId]')
    .between([last.portalKey, planId, '', 0], [last.portalKey, planId, last.asOf, Infinity])
    .reverse()
    .toArray();
  const until = rows.filter(({ runId }) => runId <= id);
  let open: ReadonlySet<string> | null = null;
  let known: readonly (KeptLacks | undefined)[] = [];
  for (const [nth, { asOf, requirements }] of until.entries()) {
    // most stories are short; one by one, two years of weeks would take as many turns
    const place = nth % READ_AT_ONCE;
    if (place === 0)
      known = await db.lacks.bulkGet(
        until.slice(nth, nth + READ_AT_ONCE).map(({ runId }): [number, string] => [runId, planId]),
      );
    const lacks: ReadonlySet<string> = new Set(known[place]?.keys ?? []);
    const undecided = new Set(requirements.filter(({ outcome }) => !DECIDED.has(outcome)).map((one) => one.id));
    const still: ReadonlySet<string> = open ?? lacks;
    const kept = [...still].filter((key) => lacks.has(key) || undecided.has(requirementIn(key)));
    for (const key of kept) if (lacks.has(key)) days.set(key, asOf);
    open = new Set(kept);
    if (open.size === 0) break;
  }
  return days;
}

function requirementIn(key: string): string {
  return key.slice(0, key.indexOf('\n'));
}

/** `whenNew`: the portal where it is not known yet. */
async function showNewest(db: Database, portalKey: string, whenNew: KeptPortal | null): Promise<void> {
  const known = (await db.portals.get(portalKey)) ?? whenNew;
  if (known === null) return;
  const runs = await listRuns(db, { portalKey });
  // nobody has called it anything: it is called as its start page does
  const name = known.name === portalKey ? (whenNew?.name ?? portalKey) : known.name;
  const shown = { ...known, name, latest: await latestOf(db, runs) };
  // where there is no room left, old runs can go only if nothing has to be written for it
  if (JSON.stringify(shown) !== JSON.stringify(await db.portals.get(portalKey))) await db.portals.put(shown);
}

async function latestOf(db: Database, runs: readonly KeptRunSummary[]): Promise<PortalStanding | null> {
  // what speaks for the later day comes first, whenever it was kept
  const [newest, ...older] = runs.toSorted((a, b) => (a.asOf === b.asOf ? b.id - a.id : a.asOf < b.asOf ? 1 : -1));
  const part = newest?.parts[0];
  if (newest === undefined || part === undefined) return null;
  const before = older.flatMap(({ parts }) => parts.filter(({ planId }) => planId === part.planId))[0];
  const { open = 0, worst = [] } = (await db.reports.get(newest.id)) ?? {};
  return {
    runId: newest.id,
    asOf: newest.asOf,
    finishedAt: newest.finishedAt,
    ended: newest.ended,
    planId: part.planId,
    score: part.score,
    decided: part.decided,
    weighed: part.weighed,
    change: part.score === null || typeof before?.score !== 'number' ? null : rounded(part.score - before.score),
    worst,
    open,
  };
}

/** Scores have one decimal. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
