/** What an extractor may know besides the page itself. */
export interface FactContext {
  /** Canonical url of the page. */
  readonly url: string;
  /** It is the start page of the audit. */
  readonly home: boolean;
  /** It is a frame of the start page: its links are that page's. */
  readonly homeFrame?: boolean;
  /** The department's own names and abbreviations, as the plan gives them; empty when unknown. */
  readonly departmentNames: readonly string[];
  /** '' when unknown. */
  readonly province: string;
  /** Audit date, YYYY-MM-DD: dates after it are the future. */
  readonly asOf: string;
}
