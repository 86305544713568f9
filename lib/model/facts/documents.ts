/** Documents that a page names, lists or links to. */

import type { Place } from '../outline.ts';

export interface DocumentFact {
  readonly number: string;
  /** Of issue. */
  readonly date: string | null;
  /** Day it was put on the portal, where its list shows that besides the date of issue. */
  readonly posted?: string;
  readonly title: string;
  readonly url: string | null;
  readonly quote: string;
  readonly selector: string;
  /** The date stands in the row without a word of what it is: of issue, or of posting. */
  readonly bareDate?: true;
  /** The year that is said in place of a date. */
  readonly inYear?: number;
  /** A row of a list of documents; left out for a heading's or a mention in the text. */
  readonly listed?: true;
  /** The page is this document, or is about it alone: its head carries the number. */
  readonly head?: true;
  /** File that hangs on a row, also where the row has a page of its own. */
  readonly file?: string;
  /** Words that may name who issued it: of the row, or beside the number in a text. */
  readonly issuer?: string;
}

/** A document named by its title and year, whatever its number. */
export interface TitledDocument {
  readonly title: string;
  readonly quote: string;
  readonly selector: string;
  /** Links of its row; empty for a mention in a text. */
  readonly urls: readonly string[];
  /** All that its row says; '' for a mention in a text. No quote: it stands on several lines. */
  readonly row: string;
}

/** A file that a page links to. */
export interface AttachmentFact {
  readonly url: string;
  readonly words: string;
  readonly place: Place;
  /** Of a link whose words say nothing ("Tải về"): all that its row says. Left out where it stands in none. */
  readonly row?: string;
  /** Heading right over it, or label of the pane that it stands in. Left out where there is none. */
  readonly under?: string;
}
