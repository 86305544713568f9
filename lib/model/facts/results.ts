/** Figures that a page tells: results of indices and of periods. */

/** The result of an index (PAR INDEX, PCI ...) that a page tells: a score, a rank, or both. */
export interface IndexFact {
  readonly index: string;
  /** That the result is for; null when unsaid. */
  readonly year: number | null;
  readonly value: number | null;
  readonly rank: number | null;
  /** Whose: of the province, of the department, of another body, or unsaid. */
  readonly scope: 'province' | 'department' | 'other' | 'unsaid';
  /** What is striven for, no result. */
  readonly target: boolean;
  /** Sentences or cells that say so, in the order of the page. */
  readonly proofs: readonly { readonly quote: string; readonly selector: string }[];
}

/** A line that names a period ("Quý I/2022"), and how many figures stand beside it, in its row or in its column. */
export interface PeriodLine {
  readonly text: string;
  /** With the head of its column, where only that makes it a period: "Quý" over "II". */
  readonly said?: string;
  readonly figures: number;
  /** Of the heading over it, where the line names none. */
  readonly year?: number;
  readonly selector: string;
  /** Where the one link of its row or line leads whose words do not name the period. Left out where there is none. */
  readonly leads?: string;
}
