/** A ZIP of documents: each file read by the reader of its format. */

import { isUnreadable } from './document.ts';
import type { DocumentFile, Reading, ReadLimits, Unreadable } from './document.ts';
import { openZip } from './unzip.ts';

const MAX_FILES = 50;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|rtf|odt|zip|rar)$/i;
/** What systems put beside the files. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

export interface Archive {
  readonly files: readonly { readonly name: string; readonly reading: Reading }[];
  /** Every document in it was read. */
  readonly complete: boolean;
}

export async function readArchive(
  bytes: Uint8Array,
  limits: ReadLimits,
  readOne: (file: DocumentFile, limits: ReadLimits) => Promise<Reading | Unreadable>,
): Promise<Archive | Unreadable> {
  const entries = openZip(bytes);
  if (isUnreadable(entries)) return entries;
  const documents = entries
    .filter(({ name }) => DOCUMENT.test(name) && !LITTER.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files: { name: string; reading: Reading }[] = [];
  let fault: Unreadable | null = null;
  for (const { name, unpack } of documents.slice(0, MAX_FILES)) {
    const reading = limits.over() ? ({ fault: 'oversized' } as const) : await readEntry(name, unpack, limits, readOne);
    if (isUnreadable(reading)) fault ??= reading;
    else files.push({ name, reading });
  }
  if (files.length === 0) return fault ?? { fault: 'unsupported-format', detail: 'no document in the archive' };
  return { files, complete: fault === null && documents.length <= MAX_FILES };
}

async function readEntry(
  name: string,
  unpack: () => Uint8Array,
  limits: ReadLimits,
  readOne: (file: DocumentFile, limits: ReadLimits) => Promise<Reading | Unreadable>,
): Promise<Reading | Unreadable> {
  try {
    return await readOne({ bytes: unpack(), fileName: name }, limits);
  } catch (error) {
    return { fault: 'broken-file', detail: error instanceof Error ? error.message : String(error) };
  }
}
