/** A page's nodes as whoever looks for a quote asks them: those of the live document, or of its snapshot. */

export interface TextTree<N> {
  readonly root: () => N;
  readonly first: (node: N) => N | null;
  readonly next: (node: N) => N | null;
  readonly parent: (node: N) => N | null;
  readonly isElement: (node: N) => boolean;
  readonly isText: (node: N) => boolean;
  /** Of an element. */
  readonly name: (element: N) => string;
  /** Of a text. */
  readonly text: (node: N) => string;
  /** In the document's order, and not in it. */
  readonly standsBefore: (node: N, element: N) => boolean;
  readonly lies: (node: N, element: N) => boolean;
  readonly isHidden: (element: N) => boolean;
  /** The first that the selector fits; null also for a selector that is none. */
  readonly find: (selector: string) => N | null;
  /** No part of the page: the extension's own. */
  readonly skip: (element: N) => boolean;
}

/** From a character of one text to one of the same or of another. */
export interface TextPart<N> {
  readonly start: N;
  readonly startAt: number;
  readonly end: N;
  readonly endAt: number;
}
