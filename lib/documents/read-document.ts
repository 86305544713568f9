/** One file: what it is by its bytes, read by the reader of its format, its letters put right. */

import type { AttachmentFacts } from '../model/attachment.ts';
import { legacyDecoder } from '../vietnamese/legacy-charsets.ts';
import { isUnreadable } from './document.ts';
import type { DocumentFile, ReadDocument, Reading, ReadLimits, Unreadable } from './document.ts';
import { formatOf } from './format.ts';
import { pageHtml, sectionsHtml } from './markup.ts';
import { lettersIn, soundText, textOf } from './sound-text.ts';
import { withTitle } from './title.ts';
import { readArchive } from './zip.ts';

/** Fewer letters in all are a stamp or a page number, no text. */
const LEAST_LETTERS = 20;

export async function readDocument(file: DocumentFile, limits: ReadLimits): Promise<ReadDocument | Unreadable> {
  const format = formatOf(file);
  if (typeof format === 'object') return format;
  if (format === 'zip') return zipped(file, limits);
  const reading = await readOne(file, limits);
  if (isUnreadable(reading)) return reading;
  const { pages, scans, complete } = reading;
  const body = readable(sectionsHtml(reading.sections, null));
  if (isUnreadable(body)) return body;
  const scanned = scans.length > 0 && lettersIn(textOf(body.html)) < LEAST_LETTERS;
  if (!scanned && lettersIn(textOf(body.html)) === 0) return { fault: 'empty-file' };
  const facts: AttachmentFacts = {
    format: reading.format,
    fileName: file.fileName,
    pages,
    scans,
    scanned,
    whole: complete && scans.length === 0,
    files: [],
  };
  const { title, html } = withTitle(body.html);
  return { html: pageHtml(title, html), facts };
}

/** The readers come by `import()`: each is large, and most audits need one of them at most. */
async function readOne(file: DocumentFile, limits: ReadLimits): Promise<Reading | Unreadable> {
  const format = formatOf(file);
  if (typeof format === 'object') return format;
  try {
    switch (format) {
      case 'pdf':
        return await (await import('./pdf.ts')).readPdf(file.bytes, limits);
      case 'docx':
        return await (await import('./docx.ts')).readDocx(file.bytes);
      case 'doc':
        return (await import('./doc.ts')).readDoc(file.bytes);
      case 'xlsx':
        return await (await import('./xlsx.ts')).readXlsx(file.bytes, limits);
      case 'zip':
        break;
    }
    return { fault: 'unsupported-format', detail: 'an archive within an archive' };
  } catch (error) {
    return { fault: 'broken-file', detail: error instanceof Error ? error.message : String(error) };
  }
}

async function zipped(file: DocumentFile, limits: ReadLimits): Promise<ReadDocument | Unreadable> {
  const archive = await readArchive(file.bytes, limits, readOne);
  if (isUnreadable(archive)) return archive;
  const body = readable(archive.files.map(({ reading }, at) => sectionsHtml(reading.sections, at + 1)).join('\n'));
  if (isUnreadable(body)) return body;
  const letters = lettersIn(textOf(body.html));
  const scans = archive.files.some(({ reading }) => reading.scans.length > 0);
  if (letters === 0 && !scans) return { fault: 'empty-file' };
  const facts: AttachmentFacts = {
    format: 'zip',
    fileName: file.fileName,
    pages: null,
    scans: [],
    scanned: scans && letters < LEAST_LETTERS,
    whole: archive.complete && !scans && archive.files.every(({ reading }) => reading.complete),
    files: archive.files.map(({ name }) => name),
  };
  const { title, html } = withTitle(body.html);
  return { html: pageHtml(title, html), facts };
}

/** TCVN3 and VNI become Unicode; what stays no text is said to be so. */
function readable(html: string): { readonly html: string } | Unreadable {
  const text = textOf(html);
  const decode = legacyDecoder(text);
  const decoded = decode === null ? html : html.replace(/[^<>]+(?=<|$)/g, decode);
  if (!soundText(decode === null ? text : textOf(decoded))) return { fault: 'garbled-text' };
  return { html: decoded.normalize('NFC') };
}
