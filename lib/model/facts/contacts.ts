/** Phones, addresses and what a page offers as a hotline. */

import type { LinePrint } from '../line-print.ts';
import type { Place } from '../outline.ts';

export interface PhoneFact {
  /** As shown. */
  readonly raw: string;
  readonly e164: string | null;
  readonly label: string;
  /** Labelled as hotline or feedback line of this department. */
  readonly hotline: boolean;
  readonly valid: boolean;
  /** 'old-area-code' | 'eleven-digit-mobile' | 'wrong-length' | ... from the phone tables; null when valid. */
  readonly problem: string | null;
  /** The modern form of an outdated number, as dialled from abroad and as written; null when there is none. */
  readonly hint: { readonly e164: string; readonly written: string } | null;
  readonly fax: boolean;
  /** Another body's (by label, by the article around it, by its host). */
  readonly foreign: boolean;
  readonly place: Place;
  /** In a table or list of staff with their numbers, not named a hotline by its own heading. */
  readonly directory: boolean;
  /** Lines of one contact block share a number. */
  readonly block: number;
  /** The number, with its label where both stand on one line. */
  readonly quote: string;
  /** The label's own line where it stands on another one; '' where it is in `quote` or no text of the page. */
  readonly labelQuote: string;
  readonly selector: string;
  /** Of the line it stands on. */
  readonly print: LinePrint;
}

export interface ContactFact {
  readonly text: string;
  readonly label: string;
  readonly place: Place;
  readonly block: number;
  readonly quote: string;
  readonly selector: string;
  /** Stands in the block of a hotline label, or the whole page is about the hotline. The footer's general ones do not. */
  readonly hotline: boolean;
  readonly directory: boolean;
  /** Another body's. */
  readonly foreign: boolean;
  /** Of the line it stands on. */
  readonly print: LinePrint;
}

/** How the page offers a hotline. */
export type HotlineOffer = 'number' | 'link' | 'image' | 'none';

export interface HotlineLabel {
  readonly text: string;
  /**
   * 'text': words of the page; 'image': alt or title of a picture; 'file': only a file name or an address says so;
   * 'page': the page's own title, heading or address.
   */
  readonly by: 'text' | 'image' | 'file' | 'page';
  readonly place: Place;
  /** Text of the page; '' when no text says it. */
  readonly quote: string;
  readonly selector: string;
  /** The page the label's own link leads to; null when it has none, a dead one, or one to this very page. */
  readonly url: string | null;
  /** It looks like a link and leads nowhere. */
  readonly dead: boolean;
  /** Another body's hotline. */
  readonly foreign: boolean;
  readonly offer: HotlineOffer;
  /** What it offers beside its numbers; only where it has some. */
  readonly beside?: HotlineOffer;
}
