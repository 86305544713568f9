/** Ways to send feedback, and the opinions that were posted. */

import type { Place } from '../outline.ts';
import type { QuoteFact } from './source.ts';

export type FeedbackWay = 'phone' | 'email' | 'address' | 'form' | 'pakn';

/** Offers ways to send feedback and petitions. */
export interface FeedbackBlock {
  /** What calls it so, as shown: the page's title, a heading, a label, a sentence; '' where only the address does. */
  readonly label: string;
  /** The page as a whole, a part of it, or a link to the national system. */
  readonly by: 'page' | 'block' | 'link';
  readonly place: Place;
  readonly selector: string;
  /** One of each kind. A quote is '' where no text of the page says it. */
  readonly ways: readonly (QuoteFact & { readonly way: FeedbackWay })[];
  /** What says how it is handled: steps, or how long; null when nothing does. */
  readonly process: (QuoteFact & { /** Address of the file that calls itself so. */ readonly file?: string }) | null;
}

/** One opinion or question that was received and posted. */
export interface OpinionFact {
  /** Its own page; null when it stands whole in the list. */
  readonly url: string | null;
  readonly title: string;
  /** Of the opinion, not of the reply. */
  readonly date: string | null;
  readonly dateQuote: string;
  /** null: this page does not tell. */
  readonly replied: boolean | null;
  /** Who sent it is told. */
  readonly sender: boolean;
  /** The sender or the day is told, or a label says that it was asked: somebody sent it. */
  readonly asker: boolean;
  /** Neither it nor its reply speaks of anything that an office decides or handles: where mushroom spawn is sold. */
  readonly aside?: true;
  readonly quote: string;
  readonly selector: string;
}
