/**
 * What a department published, as its editors would tell it. Pages follow from the record (publish.ts) and so does what
 * an audit must say of them (truth.ts); neither follows from the other.
 */

import type { IndexName } from '../../../lib/model/plan.ts';
import type { Day } from '../columns-hotlines/site.ts';

/** Numbers of posts with their own pages. */
export interface TopicRecord {
  readonly kind: 'topic';
  /** In the period, or in the part of it that the plan names. */
  readonly dated: number;
  readonly undated?: number;
  /** Of the year before; after the audit date; outside the part of the year that the plan names. */
  readonly lastYear?: number;
  readonly future?: number;
  readonly outsideWindow?: number;
  /** The date of the dated ones stands in their address alone. */
  readonly slugDates?: true;
  /** Told on a page of questions and answers instead. */
  readonly asQuestion?: true;
}

/**
 * page: a page of its own. file: an attachment of its own. row: a line of a table with neither. cited: named in a post.
 * The rest are other documents: a longer number, another date, another province, or a number that lacks its type.
 */
export type DocumentState = 'page' | 'file' | 'row' | 'cited' | 'longer' | 'other-date' | 'other-province' | 'none';

export interface DocumentsRecord {
  readonly kind: 'documents';
  /** In the plan's order. */
  readonly states: readonly DocumentState[];
}

/** whole: score and rank of the year before the audit's. target, other-province, named (no figure): no results. */
export type IndexState =
  | 'whole'
  | 'rank'
  | 'score'
  | 'stale'
  | 'target'
  | 'other-province'
  | 'named'
  | 'namesake'
  | 'none';

export interface IndicesRecord {
  readonly kind: 'indices';
  readonly states: Readonly<Partial<Record<IndexName, IndexState>>>;
  /** Posts, one standing page for each, or one page with a table of all. */
  readonly form: 'posts' | 'pages' | 'table';
}

export type SectionState =
  | 'page' // more than sixty words
  | 'attachment' // few words and a file
  | 'scan' // the same, the file being a picture
  | 'thin'
  | 'updating'
  | 'empty'
  | 'none'
  | 'news' // told in a dated news article alone
  | 'dead' // the menu names it and leads nowhere
  | 'http-500'
  | 'robots';

export interface SectionRecord {
  readonly kind: 'section';
  readonly state: SectionState;
}

/** half: told by the report of six or nine months with, or without, the quarter's own figures. plan: only what was meant to be done. */
export type ReportState = 'own' | 'half-with' | 'half-without' | 'plan' | 'none';

export interface ReportsRecord {
  readonly kind: 'periodic-results';
  /** First to last quarter. */
  readonly quarters: readonly [ReportState, ReportState, ReportState, ReportState];
  readonly form: 'posts' | 'pages' | 'files';
}

export interface OnlineRecord {
  readonly kind: 'online-service';
  readonly link: 'menu' | 'image' | 'none';
  readonly guidance: 'page' | 'post' | 'none';
}

export interface SocialRecord {
  readonly kind: 'social';
  readonly facebook: 'page' | 'share' | 'none';
  readonly zalo: 'page' | 'share' | 'none';
}

export type Way = 'phone' | 'email' | 'address' | 'form' | 'pakn';

export interface FeedbackRecord {
  readonly kind: 'feedback-channel';
  readonly ways: readonly Way[];
  readonly process: boolean;
}

export interface OpinionsRecord {
  readonly kind: 'published-feedback';
  readonly replied: number;
  readonly unreplied: number;
  /** With a reply, of the year before. */
  readonly outside: number;
  /** With a reply and no date. */
  readonly undated: number;
}

/** Names of mutations of ../columns-hotlines/mutations.ts, or nothing wrong. */
export interface ColumnRecord {
  readonly kind: 'column';
  readonly change: string | null;
}

/** Names of ../columns-hotlines/hotlines.ts. */
export interface HotlineRecord {
  readonly kind: 'hotline';
  readonly name: string;
}

/** Ids of ../procedures/mutations.ts. */
export interface ProceduresRecord {
  readonly kind: 'procedure-set';
  readonly change: string;
}

export interface ProvinceRecord {
  readonly kind: 'elsewhere';
  readonly state: 'whole' | 'one-missing' | 'abolished' | 'none' | 'no-host' | 'unreachable';
}

export type Published =
  | TopicRecord
  | DocumentsRecord
  | IndicesRecord
  | SectionRecord
  | ReportsRecord
  | OnlineRecord
  | SocialRecord
  | FeedbackRecord
  | OpinionsRecord
  | ColumnRecord
  | HotlineRecord
  | ProceduresRecord
  | ProvinceRecord;

export interface PublicationRecord {
  /** `nghean-1`. */
  readonly name: string;
  readonly planId: string;
  readonly skin: string;
  readonly charset: 'utf-8' | 'windows-1258' | 'nfd';
  readonly asOf: Day;
  /** By requirement; procedure-detail follows procedure-set, manual ones have none. */
  readonly published: Readonly<Record<string, Published>>;
}

export function publishedAs<K extends Published['kind']>(
  record: PublicationRecord,
  kind: K,
): readonly (readonly [id: string, published: Extract<Published, { kind: K }>])[] {
  return Object.entries(record.published).flatMap(([id, published]) =>
    published.kind === kind ? [[id, published as Extract<Published, { kind: K }>] as const] : [],
  );
}
