/** What comes of a file: its text as plain HTML with what is known of it, or why there is none. */

import type { AttachmentFacts, AttachmentFormat, FileFault } from '../model/attachment.ts';

export interface DocumentFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export interface ReadDocument {
  readonly html: string;
  readonly facts: AttachmentFacts;
}

export interface Unreadable {
  readonly fault: FileFault;
  /** One clause in English. */
  readonly detail?: string;
}

export interface ReadLimits {
  /** Pages or sheets that are read of one file. */
  readonly maxPages: number;
  /** Asked between pages: time is up. */
  readonly over: () => boolean;
}

/** One page, sheet or file of a document, in HTML. `number` is null in a text without pages. */
export interface Section {
  readonly number: number | null;
  readonly html: string;
}

/** What the reader of one format gives. */
export interface Reading {
  readonly format: AttachmentFormat;
  readonly sections: readonly Section[];
  readonly pages: number | null;
  readonly scans: readonly number[];
  /** No page was left out. */
  readonly complete: boolean;
}

export function isUnreadable(outcome: object): outcome is Unreadable {
  return 'fault' in outcome;
}
