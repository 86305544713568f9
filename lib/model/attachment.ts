/** What is known of an attachment: a file of the portal that is read like a page. */

export type AttachmentFormat = 'pdf' | 'docx' | 'doc' | 'xlsx' | 'zip';

/** Why a file gave no text, or not the file that its link promised. A closed set; each has its sentence in reasons.ts. */
export const FILE_FAULTS = [
  'scanned', // pictures of pages, no text
  'encrypted', // opens only with a password
  'broken-file', // cut short, damaged, or something else than its name says
  'unsupported-format', // RAR, old XLS, RTF, ...
  'garbled-text', // text that cannot be turned into letters
  'empty-file', // opens, and holds nothing
  'not-a-file', // a web page came in its place
  'oversized', // unpacks to more than any document needs, or takes too long to read
] as const;

export type FileFault = (typeof FILE_FAULTS)[number];

export interface AttachmentFacts {
  readonly format: AttachmentFormat;
  /** As the server or the address calls it. */
  readonly fileName: string;
  /** Pages or sheets; null where a format has none (DOCX, DOC). */
  readonly pages: number | null;
  /** Pages that are a picture of paper, with or without a machine's reading of it under the picture; from 1. */
  readonly scans: readonly number[];
  /** Nothing but pictures: no text at all. Its reading is then failed, 'scanned'. */
  readonly scanned: boolean;
  /** All of it was read: no page is a picture, none was left out by a cap. What is not seen in it is not in it. */
  readonly whole: boolean;
  /** Of a ZIP: the files in it, in the order of `#tep-1`, `#tep-2`. */
  readonly files: readonly string[];
}

export function isFileFault(reason: string): reason is FileFault {
  return (FILE_FAULTS as readonly string[]).includes(reason);
}
