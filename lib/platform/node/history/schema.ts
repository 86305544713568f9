/** Tables of the history, as the query builder knows them. Text, integers and blobs only: any SQL database has those. */

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
}
