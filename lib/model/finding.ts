/** What a check concludes of one requirement. */

import type { Bilingual } from './plan.ts';

export const OUTCOMES = ['passed', 'partial', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Text of the page at `url` as shown: NFC, white space folded, within one line of the page. */
export interface Evidence {
  readonly url: string;
  readonly quote: string;
  readonly selector: string;
  readonly fetchedAt: string;
  /** When the portal last said that the page is as it was at `fetchedAt`; left out where it was read then. */
  readonly confirmedAt?: string;
  readonly sha256: string;
  /** In an attachment that has pages; from 1. */
  readonly page?: number;
  /** In a ZIP: the file in it. */
  readonly file?: string;
  readonly rendered?: true;
}

/** What is missing, where, and how to mend it. */
export interface Gap {
  readonly code: string;
  readonly message: Bilingual;
  readonly url: string;
  readonly fix: Bilingual;
}

/** A check's pure conclusion, before the doubts of the crawl are laid over it. */
export interface Verdict {
  readonly outcome: Exclude<Outcome, 'inapplicable' | 'untested'>;
  /** 0..1. */
  readonly credit: number;
  readonly summary: Bilingual;
  readonly evidence: readonly Evidence[];
  readonly gaps: readonly Gap[];
  readonly details: Readonly<Record<string, unknown>>;
  /** The outcome would stand whatever the wanted but unread pages hold. */
  readonly holds: boolean;
}

export interface Finding {
  readonly id: string;
  readonly outcome: Outcome;
  readonly credit: number;
  readonly summary: Bilingual;
  readonly evidence: readonly Evidence[];
  readonly gaps: readonly Gap[];
  readonly details: Readonly<Record<string, unknown>>;
}
