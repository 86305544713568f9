/** Everything out into a file, everything of a file in, everything away. */

import type { KeptReference, KeptRunSummary } from '../../../model/extension/kept.ts';
import {
  TRANSFER_VERSION,
  transferLineSchema,
  type TransferLine,
  type TransferLineInput,
} from '../../../model/extension/transfer.ts';
import { portalKeyOf, type KeptLack } from '../../../model/history.ts';
import type { Bilingual } from '../../../model/plan.ts';
import type { Report } from '../../../model/report.ts';
import { reviewMark } from '../../../model/review.ts';
import { isWebAddress } from '../../../model/web-address.ts';
import { isQuota } from '../quota.ts';
import type { Database } from './database.ts';
import { fileLines } from './file-lines.ts';
import { textOf } from './gzip.ts';
import { addReference, putPlan } from './plans.ts';
import { addPortal } from './portals.ts';
import { addReview } from './reviews.ts';
import { keepRuns, showNewestOf, type ImportedRun } from './runs.ts';
import { changeSettings, readSettings } from './settings.ts';

/** How far it is, 0..1. */
export type Telling = (share: number) => void;

/** Gzip of JSON lines; runs are read one after another, so that years of them need little memory. */
export async function exportAll(db: Database, now: string, tell: Telling = () => undefined): Promise<Blob> {
  // one member: browsers unpack no row of them
  const zip = new CompressionStream('gzip');
  const packed = new Response(zip.readable).blob();
  const writer = zip.writable.getWriter();
  let lines: string[] = [];
  const flush = async () => {
    if (lines.length > 0) await writer.write(new TextEncoder().encode(`${lines.join('\n')}\n`));
    lines = [];
  };
  const say = (line: Exclude<TransferLineInput, { kind: 'run' }>) => lines.push(JSON.stringify(line));

  say({ kind: 'soi-cong', version: TRANSFER_VERSION, exportedAt: now });
  say({ kind: 'settings', settings: await readSettings(db) });
  for (const { id, name, addedAt, list } of await db.references.toArray())
    say({ kind: 'reference', id, name, addedAt, list: structuredClone(list) as never });
  for (const { plan, from, changedAt } of await db.plans.toArray()) say({ kind: 'plan', plan, from, changedAt });
  for (const { url, name, planIds, referenceId, hosts, addedAt } of await db.portals.toArray())
    say({ kind: 'portal', url, name, planIds: [...planIds], referenceId, hosts, addedAt });
  const count = await db.runs.count();
  let gone = 0;
  for await (const some of runsInOrder(db, RUNS_AT_ONCE)) {
    const reports = await db.reports.bulkGet(some.map(({ id }) => id));
    for (const [index, kept] of reports.entries()) {
      if (kept === undefined) continue;
      const imported = some[index]?.imported ?? false;
      // as it was kept: to read each report and write it again would take most of the time
      lines.push(`{"kind":"run","imported":${imported},"report":${await textOf(kept.gzip)}}`);
    }
    await flush();
    gone += some.length;
    tell(Math.min(1, gone / count));
  }
  for (const { id: _, ...review } of await db.reviews.toArray()) say({ kind: 'review', ...review });
  for (const { portalKey, every } of await db.schedules.toArray()) say({ kind: 'schedule', portalKey, every });
  await flush();
  await writer.close();
  return new Blob([await packed], { type: 'application/gzip' });
}

const RUNS_AT_ONCE = 20;
const KNOWN_AT_ONCE = 1_000;

/** A few at a time: the rows of years of runs would fill the memory. */
async function* runsInOrder(db: Database, atOnce: number): AsyncGenerator<readonly KeptRunSummary[]> {
  for (let last = 0; ;) {
    const some = await db.runs.where('id').above(last).limit(atOnce).toArray();
    if (some.length === 0) return;
    last = some.at(-1)?.id ?? Infinity;
    yield some;
  }
}

export interface Imported {
  readonly portals: number;
  readonly runs: number;
  readonly plans: number;
  readonly references: number;
  /** Runs that were there already. */
  readonly known: number;
  /** To be set through the background, which keeps the alarms. */
  readonly schedules: readonly Extract<TransferLine, { kind: 'schedule' }>[];
  /** Lines that could not be taken; nothing is dropped in silence. */
  readonly faults: readonly { readonly line: number; readonly message: Bilingual }[];
}

export interface ImportAsk {
  readonly file: Blob;
  readonly lacksOf: (report: Report) => readonly KeptLack[];
  readonly tell?: Telling;
}

/** Adds to what is there: a run that is known stays once, a plan of the same id is replaced. Null: no such file. */
export async function importAll(db: Database, { file, lacksOf, tell }: ImportAsk): Promise<Imported | null> {
  const taker = new Taker(db, lacksOf);
  let at = 0;
  try {
    for await (const line of fileLines(file, tell)) {
      at += 1;
      if (at === 1) {
        if (readLine(line)?.kind !== 'soi-cong') return null;
        await taker.begin();
      } else if (line.trim() !== '') await taker.take(line, at);
    }
  } catch (error) {
    // a file that is cut off has given what stood before that
    if (isQuota(error)) await taker.showTaken().catch(() => undefined);
    if (at === 0 || isQuota(error)) throw error;
    taker.broken(at + 1);
  }
  return at === 0 ? null : taker.imported();
}

/** Runs that are written together: so many, or letters of them. */
const KEPT_AT_ONCE = 50;
const LETTERS_AT_ONCE = 4_000_000;

type RunLine = Extract<TransferLine, { kind: 'run' }>;

class Taker {
  readonly #db: Database;
  readonly #lacksOf: ImportAsk['lacksOf'];
  readonly #runs = new Set<string>();
  #pending: ImportedRun[] = [];
  #letters = 0;
  /** Portals that have runs they do not show yet. */
  readonly #touched = new Set<string>();
  readonly #reviews = new Set<string>();
  /** Ids of reference lists in the file and here. */
  readonly #references = new Map<number, number>();
  readonly #counts = { portals: 0, runs: 0, plans: 0, references: 0, known: 0 };
  readonly #schedules: Extract<TransferLine, { kind: 'schedule' }>[] = [];
  readonly #faults: { line: number; message: Bilingual }[] = [];

  constructor(db: Database, lacksOf: ImportAsk['lacksOf']) {
    this.#db = db;
    this.#lacksOf = lacksOf;
  }

  async begin(): Promise<void> {
    for await (const some of runsInOrder(this.#db, KNOWN_AT_ONCE))
      for (const { portalKey, startedAt } of some) this.#runs.add(`${portalKey} ${startedAt}`);
    await this.#db.reviews.each((review) => this.#reviews.add(reviewMark(review)));
  }

  async take(text: string, line: number): Promise<void> {
    const read = readLine(text);
    if (read === null || (read.kind === 'run' && !isWebAddress(read.report.portal.url)))
      this.#faults.push({ line, message: NOT_A_LINE });
    else await this.#put(read, text.length);
  }

  /** Nothing behind that line could be read. */
  broken(line: number): void {
    this.#faults.push({ line, message: CUT_OFF });
  }

  async imported(): Promise<Imported> {
    await this.#flush();
    await this.showTaken();
    return { ...this.#counts, schedules: this.#schedules, faults: this.#faults };
  }

  /** Portals show the newest of what has come. */
  async showTaken(): Promise<void> {
    await showNewestOf(this.#db, this.#touched);
  }

  async #put(line: TransferLine, letters: number): Promise<void> {
    const db = this.#db;
    switch (line.kind) {
      case 'soi-cong':
        return;
      case 'settings':
        await changeSettings(db, line.settings);
        return;
      case 'reference':
        this.#references.set(line.id, await this.#referenceOf(line));
        return;
      case 'plan':
        await putPlan(db, { id: line.plan.id, plan: line.plan, from: line.from, changedAt: line.changedAt });
        this.#counts.plans += 1;
        return;
      case 'portal': {
        const { url, name, planIds, hosts, addedAt } = line;
        const referenceId = line.referenceId === null ? null : (this.#references.get(line.referenceId) ?? null);
        await addPortal(db, { url, name, planIds, referenceId, hosts }, addedAt);
        this.#counts.portals += 1;
        return;
      }
      case 'run':
        await this.#keep(line, letters);
        return;
      case 'review': {
        const { kind: _, ...review } = line;
        if (!this.#reviews.has(reviewMark(review))) await addReview(db, review);
        return;
      }
      case 'schedule':
        this.#schedules.push(line);
        return;
    }
  }

  async #keep({ report, imported }: RunLine, letters: number): Promise<void> {
    const portalKey = portalKeyOf(report.portal.url);
    const mark = `${portalKey} ${report.startedAt}`;
    // known ones too: an import that was broken off has left them unseen
    this.#touched.add(portalKey);
    if (this.#runs.has(mark)) {
      this.#counts.known += 1;
      return;
    }
    this.#runs.add(mark);
    this.#pending.push({ report, imported, lacks: this.#lacksOf(report) });
    this.#letters += letters;
    if (this.#pending.length >= KEPT_AT_ONCE || this.#letters >= LETTERS_AT_ONCE) await this.#flush();
  }

  async #flush(): Promise<void> {
    const runs = this.#pending;
    this.#pending = [];
    this.#letters = 0;
    if (runs.length === 0) return;
    await keepRuns(this.#db, runs);
    this.#counts.runs += runs.length;
  }

  /** The same list is kept once. */
  async #referenceOf({ name, addedAt, list }: Extract<TransferLine, { kind: 'reference' }>): Promise<number> {
    const known = await this.#db.references.filter((one) => one.name === name && one.addedAt === addedAt).first();
    if (known !== undefined) return known.id;
    this.#counts.references += 1;
    return addReference(this.#db, { name, addedAt, list: list as KeptReference['list'] });
  }
}

function readLine(text: string): TransferLine | null {
  try {
    return transferLineSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const NOT_A_LINE: Bilingual = {
  vi: 'dòng không đúng dạng, không nạp được',
  en: 'the line is not of a known form and was not taken',
};

const CUT_OFF: Bilingual = {
  vi: 'tệp bị hỏng hoặc bị cắt từ đây, phần sau không nạp được',
  en: 'the file is damaged or cut off from here; what follows could not be taken',
};

/** Nothing is left but the empty store. Running audits have to be stopped before. */
export async function removeAll(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
