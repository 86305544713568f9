/** What a file is by its first bytes, whatever its name and its server say. */

export type FileStart = 'pdf' | 'zip' | 'compound' | 'rar' | '7z' | 'rtf';

/** DOCX and XLSX are ZIP; DOC and XLS are compound files (MS-CFB). */
const STARTS: readonly (readonly [FileStart, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]], // empty
  ['compound', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** A PDF may begin with some junk, within so many bytes. */
const PDF_REACH = 1_024;

export function fileStart(bytes: Uint8Array): FileStart | null {
  const known = STARTS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[0];
  return new TextDecoder('latin1').decode(bytes.subarray(0, PDF_REACH)).includes('%PDF-') ? 'pdf' : null;
}
