/** What a file is, by its first bytes; and by what a container holds. */

import type { AttachmentFormat } from '../model/attachment.ts';
import { fileStart } from '../model/file-start.ts';
import type { DocumentFile, Unreadable } from './document.ts';
import { isUnreadable } from './document.ts';
import { openCompound } from './compound-file.ts';
import { openZip } from './unzip.ts';

const UNSUPPORTED = { rar: 'a RAR archive', '7z': 'a 7-Zip archive', rtf: 'RTF' } as const;

export function formatOf({ bytes }: DocumentFile): AttachmentFormat | Unreadable {
  if (bytes.length === 0) return { fault: 'empty-file' };
  const start = fileStart(bytes);
  if (start === null) return { fault: 'broken-file', detail: 'the file does not begin like a document' };
  if (start === 'pdf') return 'pdf';
  if (start === 'zip') return zipFormat(bytes);
  if (start === 'compound') return compoundFormat(bytes);
  return { fault: 'unsupported-format', detail: UNSUPPORTED[start] };
}

function zipFormat(bytes: Uint8Array): AttachmentFormat | Unreadable {
  const entries = openZip(bytes);
  if (isUnreadable(entries)) return entries;
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('[content_types].xml'))
    return { fault: 'unsupported-format', detail: 'an Office file of another kind' };
  if (names.has('mimetype') && names.has('content.xml')) return { fault: 'unsupported-format', detail: 'OpenDocument' };
  return entries.length === 0 ? { fault: 'empty-file' } : 'zip';
}

function compoundFormat(bytes: Uint8Array): AttachmentFormat | Unreadable {
  const file = openCompound(bytes);
  if (file === null) return { fault: 'broken-file', detail: 'the file is cut short or damaged' };
  if (file.has('EncryptedPackage')) return { fault: 'encrypted' };
  if (file.has('WordDocument')) return 'doc';
  if (file.has('Workbook') || file.has('Book')) return { fault: 'unsupported-format', detail: 'an old XLS workbook' };
  return { fault: 'unsupported-format', detail: 'an old Office file of another kind' };
}
