/** Tables of the history, as the query builder knows them. Text, integers and blobs only: any SQL database has those. */

import type { Generated } from 'kysely';

export interface HistoryTables {
  readonly counters: { readonly name: string; readonly value: number };
  readonly runs: {
    readonly id: number;
    readonly portal_key: string;
    readonly portal_url: string;
    readonly portal_title: string;
    readonly as_of: string;
    readonly started_at: string;
    readonly finished_at: string;
    readonly ended: string;
    readonly pages: number;
    /** JSON, gzip. */
    readonly report: Uint8Array;
  };
  readonly parts: {
    readonly run_id: number;
    /** Order of the plans in the report, from 0. */
    readonly position: number;
    readonly plan_id: string;
    readonly plan_year: number;
    readonly score: number | null;
    readonly decided: number;
    readonly weighed: number;
    /** JSON: outcome -> number. */
    readonly counts: string;
  };
  readonly findings: {
    readonly run_id: number;
    readonly plan_id: string;
    readonly requirement_id: string;
    readonly kind: string;
    readonly outcome: string;
    readonly credit: number;
  };
  readonly lacks: {
    readonly run_id: number;
    readonly plan_id: string;
    readonly requirement_id: string;
    readonly lack_key: string;
  };
  readonly schedule_portals: {
    readonly schedule_id: string;
    readonly portal_id: string;
    /** Times up to then are dealt with. */
    readonly handled_until: string;
  };
  readonly schedule_batches: {
    readonly id: number;
    readonly schedule_id: string;
    /** JSON. */
    readonly summary: string;
  };
  readonly schedule_runs: {
    readonly id: number;
    readonly schedule_id: string;
    readonly portal_id: string;
    /** `running`, or how it ended. */
    readonly state: string;
    /** The time it was run for; null: asked for by hand. */
    readonly slot: string | null;
    readonly missed: number;
    readonly started_at: string;
    readonly finished_at: string | null;
    readonly run_id: number | null;
    /** JSON: both languages. */
    readonly note: string | null;
    /** Of the process that runs it or is to tell of it. */
    readonly token: string;
    readonly lease_until: string;
    /** The summary that tells of it. */
    readonly batch_id: number | null;
  };
  readonly schedule_deliveries: {
    readonly id: number;
    readonly schedule_id: string;
    readonly batch_id: number;
    readonly channel: string;
    readonly target: string;
    /** JSON: ids. */
    readonly portals: string;
    /** pending, sent, failed. */
    readonly state: string;
    readonly attempts: number;
    readonly made_at: string;
    readonly next_at: string;
    readonly token: string | null;
    readonly lease_until: string | null;
    /** What went wrong last; of a sent one: whom it did not reach. */
    readonly trouble: string | null;
  };
  /** What a portal answered last time, to be asked for again conditionally. May be thrown away at any time. */
  readonly answers: {
    readonly id: Generated<number>;
    readonly answer_key: string;
    readonly portal_key: string;
    readonly run: string;
    readonly engine: string;
    readonly fetched_at: string;
    readonly confirmed_at: string;
    /** JSON. */
    readonly response: string | null;
    readonly sha256: string | null;
    /** JSON: ArchivedPage without its look. */
    readonly page: string | null;
    /** JSON. */
    readonly unread: string | null;
    /** Deflated; see look-code.ts. */
    readonly look: Uint8Array | null;
    readonly frame_id: number | null;
    /** 1 where a row of `answer_bodies`, `answer_readings` belongs to it. */
    readonly has_body: number;
    readonly has_reading: number;
  };
  readonly answer_bodies: { readonly answer_id: number; readonly body: Uint8Array };
  /** JSON, deflated. */
  readonly answer_readings: { readonly answer_id: number; readonly reading: Uint8Array };
  /** Links of a portal's start page, by which looks tell their menus. */
  readonly link_frames: {
    readonly id: Generated<number>;
    readonly portal_key: string;
    readonly digest: string;
    /** JSON, deflated. */
    readonly links: Uint8Array;
  };
  /** Whole crawls, for an audit that finds a portal unchanged. May be thrown away at any time. */
  readonly crawls: {
    /** Of all that a crawl depends on besides the portal and the code. */
    readonly name: string;
    readonly portal_key: string;
    readonly run: string;
    readonly engine: string;
    /** When it was kept, or stood last. */
    readonly kept_at: string;
    /** KeptCrawl without what the audit knew, and that; JSON, deflated. */
    readonly crawl: Uint8Array;
    readonly seen: Uint8Array;
  };
  readonly reviews: {
    readonly id: number;
    readonly portal_key: string;
    readonly plan_id: string;
    readonly requirement_id: string;
    readonly lack_key: string | null;
    readonly what: string;
    readonly outcome: string | null;
    readonly credit: number | null;
    readonly weight: string | null;
    readonly reason: string;
    readonly made_by: string;
    readonly made_at: string;
    readonly holds_until: string | null;
    readonly url: string | null;
    readonly quote: string | null;
    /** JSON: what the tool had found where the person looked. */
    readonly basis: string | null;
  };
}
