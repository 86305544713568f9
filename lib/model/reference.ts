/** The procedures a department has to list, as the announcing decisions say: the yardstick of `procedure-set`. */

import type { Bilingual } from './plan.ts';

export interface ReferenceProcedure {
  /** `1.001786` or `1.001786.000.00.00.H41`; null when the list gives none, and the name decides. */
  readonly code: string | null;
  /** '' when the list gives only codes. */
  readonly name: string;
  readonly field?: string;
  readonly level?: string;
  readonly decision?: string;
  readonly status: 'active' | 'abolished';
  /** As the file shows it: the spreadsheet's row, the CSV record, the place in the JSON array (from 1). */
  readonly row: number;
}

/** Something about a row that the reader of a report should know, though the row could be read. Row 0: the whole file. */
export interface ReferenceFault {
  readonly row: number;
  readonly message: Bilingual;
}

export interface ReferenceList {
  /** File name. */
  readonly source: string;
  /** In the file's order; one entry per code. */
  readonly procedures: readonly ReferenceProcedure[];
  readonly faults: readonly ReferenceFault[];
}
