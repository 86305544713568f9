/** What tells a reader how to file online, and at which level. */

import type { QuoteFact } from './source.ts';

/** What tells a reader how to do something. */
export interface GuidanceFact {
  /** Title or heading by which the page calls itself an instruction; null when none does. */
  readonly guide: QuoteFact | null;
  /** `guide` begins with the word for it ("Hướng dẫn nộp hồ sơ ..."), and does not merely hold it. */
  readonly plain: boolean;
  /** The first lines that say what to do ("Truy cập ..."); `ordered`: as a step with a number; `acts`: how many things. */
  readonly steps: readonly (QuoteFact & { readonly ordered: boolean; readonly acts: number })[];
  /** Lines on levels of online services: by number (until 2022), or by extent ("một phần", "toàn trình"). */
  readonly levels: readonly LevelLine[];
}

export interface LevelLine extends QuoteFact {
  readonly wording: 'numbered' | 'extent';
  readonly defines: boolean;
  /** It says what is done at the level: how to file, pay, get the outcome. */
  readonly tells?: true;
}
