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
  Review,
  Schedule,
  Settings,
} from '../../../model/extension/kept.ts';
import type { RunningAudit } from '../../../model/extension/task.ts';
import type { Plan } from '../../../model/plan.ts';
import type { ReferenceList } from '../../../model/reference.ts';

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
  readonly archive: Table<ArchiveRow, [string, string]>;
  readonly archives: EntityTable<ArchiveUse, 'portalKey'>;
  readonly opened: EntityTable<OpenedPage, 'url'>;
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

/** One answer of a portal (ArchivedAnswer), both parts gzip. */
export interface ArchiveRow {
  readonly portalKey: string;
  readonly key: string;
  readonly run: string;
  readonly engine: string;
  readonly confirmedAt: string;
  readonly entry: Uint8Array<ArrayBuffer>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/** How much an archive takes, and when it was last used: the oldest go first. */
export interface ArchiveUse {
  readonly portalKey: string;
  readonly usedAt: string;
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
    archive: '[portalKey+key]',
    archives: 'portalKey',
    opened: 'url, portalKey',
  });
  return db;
}

let shared: Database | undefined;

/** The extension's own. */
export function database(): Database {
  shared ??= openDatabase();
  return shared;
}
