/** A page that somebody looks at, as it is sent from its content script to its reader. */

/** Of a document, or of a shadow tree. */
export interface PageSnapshot {
  /** By the browser's own serialiser. */
  readonly xml: string;
  /** How many elements the browser counts in it; their places in the document's order are their numbers here, from 0. */
  readonly elements: number;
  /** Outermost ones that are kept from view. */
  readonly hidden: readonly number[];
  /** Open ones. */
  readonly shadows: readonly { readonly host: number; readonly tree: PageSnapshot }[];
  /** The extension's own host; -1 where it does not lie in this tree. */
  readonly own: number;
  /** False: the XML is cut off. */
  readonly whole: boolean;
}

/**
 * A place in the text that an element holds: the element's number, how many of its child elements stand before the text, and
 * units into it. Text nodes between two elements are one text.
 */
export type TextPoint = readonly [element: number, behind: number, at: number];

/** Where a quote stands in the page that a snapshot was taken of. */
export interface QuotePlace {
  readonly from: TextPoint;
  readonly to: TextPoint;
  /** It stands in several places and nothing tells which of them is meant: this is the likeliest. */
  readonly ambiguous: boolean;
}
