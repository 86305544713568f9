/** One page served as a department's portal would serve it, and what a person who looks at it in a browser would say of it. */

export interface SinglePage {
  readonly id: string;
  /** Where it stands on its own host. */
  readonly path: string;
  readonly html: string;
  readonly nasty?: boolean;
  readonly status?: number;
  readonly truth: Truth;
}

/** [number in E.164 (as written where it cannot be dialled), is it a hotline, is it valid, a word of its label]. */
export type PhoneTruth = readonly [e164: string, hotline: boolean, valid: boolean, label?: string];
/** [part of the title, date or null, pinned]. */
export type EntryTruth = readonly [title: string, date: string | null, pinned?: boolean];

/** What is left out is not asserted. Lists are exact unless their name says otherwise. */
export interface Truth {
  /** Several where the contract leaves the choice. */
  readonly kind: string | readonly string[];
  readonly title?: string;
  readonly published: { readonly date: string; readonly from: string | readonly string[] } | null;
  readonly newest?: { readonly date: string; readonly title: string } | null;
  /** Those of the main list; others may stand beside them unless `noEntries` names them. */
  readonly entries?: readonly EntryTruth[];
  readonly noEntries?: readonly string[];
  readonly phones?: readonly PhoneTruth[];
  /** Numbers that may be told or not: fax lines and the like. Never a hotline. */
  readonly maybePhones?: readonly string[];
  readonly hotline?: 'number' | 'link' | 'image' | 'none' | readonly string[];
  readonly emails?: readonly string[];
  /** A part of each; none beside them. */
  readonly addresses?: readonly string[];
  /** Paths or addresses, for each topic named; a topic that is not named is not asserted. */
  readonly topics?: Readonly<Record<string, readonly string[]>>;
  /** [code or null, part of the name]. */
  readonly procedures?: readonly (readonly [string | null, string])[];
  /** [number, date or null]; others may be cited beside them unless `onlyDocuments`. */
  readonly documents?: readonly (readonly [string, string | null])[];
  readonly onlyDocuments?: boolean;
  /** [part of the text, why]: these must be among the dates not taken. */
  readonly ignored?: readonly (readonly [string, string | readonly string[]])[];
  readonly words?: readonly [least: number, most: number];
}
