/**
 * Everything that is kept, in one IndexedDB. A step of `versions` that has been published is never changed.
 * Reports are kept apart from what lists show of them, so that years of runs are listed without reading one.
 */

import { Dexie, type EntityTable, type Table } from 'dexie';
import type {
  KeptPlan,
  KeptPortal,
  KeptReference,
  KeptRunSummary,
  KeptStanding,
  OpenRequirement,
  Schedule,
  Settings,
} from '../../../model/extension/kept.ts';
import type { RunningAudit } from '../../../model/extension/task.ts';
import type { ArchivedAnswer, ArchivedPage } from '../../../model/page-archive.ts';
import type { Plan } from '../../../model/plan.ts';
import type { FetchedResponse, FetchFault } from '../../../model/ports.ts';
import type { ReferenceList } from '../../../model/reference.ts';
import type { Review } from '../../../model/review.ts';

export interface Tables {
  readonly portals: EntityTable<KeptPortal, 'key'>;
  readonly runs: EntityTable<KeptRunSummary, 'id'>;
  /** JSON of the contract, gzip. */
  readonly reports: EntityTable<KeptReport, 'runId'>;
  readonly standings: Table<KeptStanding, [number, string]>;
  readonly lacks: Table<KeptLacks, [number, string]>;
  readonly plans: EntityTable<KeptPlan, 'id'>;
  readonly references: EntityTable<KeptReference, 'id'>;
  readonly reviews: EntityTable<Review, 'id'>;
  readonly schedules: EntityTable<Schedule, 'portalKey'>;
  readonly running: EntityTable<RunningAudit, 'id'>;
  readonly tasks: EntityTable<KeptTask, 'id'>;
  readonly settings: Table<KeptSettings, string>;
  readonly answers: Table<KeptAnswer, [string, string]>;
  readonly archives: EntityTable<ArchiveUse, 'portalKey'>;
  readonly opened: EntityTable<OpenedPage, 'url'>;
  readonly visits: EntityTable<Visit, 'key'>;
  readonly pages: EntityTable<KeptPage, 'key'>;
  readonly reserve: EntityTable<KeptReserve, 'name'>;
}

export interface KeptReport {
  readonly runId: number;
  readonly gzip: Uint8Array<ArrayBuffer>;
  /** Of the first plan: what the portal's line in a list shows while this run is its newest. */
  readonly open: number;
  readonly worst: readonly OpenRequirement[];
}

/** Of one run and plan: `lackKey`s. */
export interface KeptLacks {
  readonly runId: number;
  readonly planId: string;
  readonly keys: readonly string[];
}

/** What a running audit goes by, as it was when it began: a plan that is edited meanwhile changes nothing of it. */
export interface KeptTask {
  /** Of the running audit. */
  readonly id: number;
  readonly plans: readonly [Plan, ...Plan[]];
  readonly reference: ReferenceList | null;
  readonly asOf: string;
  readonly settings: Settings;
}

export interface KeptSettings {
  readonly key: 'settings';
  readonly value: Settings;
}

/** One request of a run and what came of it. */
export interface KeptAnswer {
  readonly run: string;
  /** Which request, and the how many-th of it. */
  readonly key: string;
  readonly answer: Omit<FetchedResponse, 'body' | 'release'> | FetchFault;
  /** Gzip; null where there is none, or nobody wanted it. */
  readonly body: Uint8Array<ArrayBuffer> | null;
  /** The body was left to the server. */
  readonly unread: boolean;
}

/** Whose answers are kept after its end, and how much room they take: the oldest go first. */
export interface ArchiveUse {
  readonly portalKey: string;
  /** Name of the run, and the number under which it is kept. */
  readonly run: string;
  readonly runId: number;
  readonly usedAt: string;
  /** Pages that were opened after this are not in it yet. */
  readonly judgedAt: string;
  readonly bytes: number;
}

/** A page as its scripts filled it before the user's eyes. */
export interface OpenedPage {
  /** Without fragment. */
  readonly url: string;
  readonly portalKey: string;
  readonly openedAt: string;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** When a page of an earlier audit was last asked for, apart from the page: confirming it rewrites no text. */
export interface Visit extends Pick<ArchivedAnswer, 'key' | 'run' | 'confirmedAt'> {
  readonly portalKey: string;
  /** Of its text and what was read in it, compressed. */
  readonly bytes: number;
}

/** The rest of it (`PageArchive`). Texts are deflated; what was read is JSON. */
export interface KeptPage extends Pick<
  ArchivedAnswer,
  'key' | 'engine' | 'response' | 'fetchedAt' | 'sha256' | 'unread'
> {
  readonly page: Omit<ArchivedPage, 'look'> | null;
  readonly look: Uint8Array<ArrayBuffer> | null;
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly reading: Uint8Array<ArrayBuffer> | null;
}

/** See reserve.ts. */
export interface KeptReserve {
  readonly name: string;
  readonly room: Blob;
}

export type Database = Dexie & Tables;

/** `name` differs in tests alone. */
export function openDatabase(name = 'soicong'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({
    portals: 'key',
    runs: '++id, [portalKey+id], finishedAt',
    reports: 'runId',
    standings: '[runId+planId], [portalKey+planId+asOf+runId]',
    lacks: '[runId+planId]',
    plans: 'id',
    references: '++id',
    reviews: '++id, portalKey, [portalKey+planId]',
    schedules: 'portalKey, nextAt',
    running: '++id, portalKey',
    tasks: 'id',
    settings: 'key',
    answers: '[run+key]',
    archives: 'portalKey',
    opened: 'url, portalKey',
  });
  db.version(2).stores({ visits: 'key, portalKey, confirmedAt', pages: 'key' });
  db.version(3).stores({ reserve: 'name' });
  return db;
}

let shared: Database | undefined;

/** The extension's own. */
export function database(): Database {
  shared ??= openDatabase();
  return shared;
}
