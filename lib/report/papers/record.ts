/**
 * The inspection record as DOCX: a template, the built-in one or an office's own, filled with the report. Fields are
 * named in Vietnamese without marks, because clerks write templates; docs/report-template.md lists them.
 */

import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Bilingual } from '../../model/plan.ts';
import type { Report } from '../../model/report.ts';
import type { Language } from '../words.ts';
import { FIELDS, recordFields, type Fields } from './record-fields.ts';
import { recordTemplate } from './record-template.ts';
import { TemplateFault } from './template-fault.ts';

export function docxReport(report: Report, lang: Language, template?: Uint8Array): Uint8Array {
  const unknown = new Set<string>();
  const zip = opened(template ?? recordTemplate(lang));
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({ get: (scope: Fields) => valueOf(scope, tag, unknown) }),
      nullGetter: () => '',
    });
    document.render(recordFields(report, lang));
    const filled = document.getZip();
    // the report's own day: the same report is the same bytes, whenever it is written
    for (const entry of Object.values(filled.files)) entry.date = new Date(1980, 5, 1);
    if (unknown.size === 0) return filled.generate({ type: 'uint8array', compression: 'DEFLATE' });
  } catch (fault) {
    throw new TemplateFault(faultWords(fault));
  }
  const [first = ''] = unknown;
  throw new TemplateFault({
    vi: `không có trường “${first}”; các trường: ${FIELDS.join(', ')}`,
    en: `there is no field “${first}”; fields: ${FIELDS.join(', ')}`,
  });
}

/** Undefined sends the search to the scope around. */
function valueOf(scope: Fields, tag: string, unknown: Set<string>): Fields[string] | undefined {
  const name = tag.trim().normalize('NFC');
  if (!FIELDS.includes(name)) unknown.add(name);
  return Object.hasOwn(scope, name) ? scope[name] : undefined;
}

function opened(bytes: Uint8Array): PizZip {
  try {
    const zip = new PizZip(bytes);
    if (zip.file('word/document.xml') !== null) return zip;
  } catch {
    // said below
  }
  throw new TemplateFault({ vi: 'không phải tệp Word (.docx)', en: 'it is not a Word file (.docx)' });
}

/** The library tells each fault of a template with its own words in English; the field is what a clerk looks for. */
function faultWords(fault: unknown): Bilingual {
  const [first] = partsOf(fault);
  const tag = typeof first?.xtag === 'string' && first.xtag !== '' ? `“${first.xtag}”` : '';
  const why = WHY[first?.id ?? ''];
  if (why === undefined)
    return { vi: `mẫu viết chưa đúng ${tag}`.trim(), en: `the template is not well written ${tag}`.trim() };
  return { vi: `${tag} ${why.vi}`.trim(), en: `${tag} ${why.en}`.trim() };
}

interface TemplatePart {
  readonly id?: string;
  readonly xtag?: unknown;
}

/** Of one fault or of several at once, as the library throws them. */
function partsOf(fault: unknown): readonly TemplatePart[] {
  if (!(fault instanceof Error) || !('properties' in fault)) return [];
  const properties = fault.properties as TemplatePart & { readonly errors?: readonly unknown[] };
  return properties.errors === undefined ? [properties] : properties.errors.flatMap(partsOf);
}

const WHY: Readonly<Record<string, Bilingual>> = {
  unclosed_tag: { vi: 'thiếu dấu } đóng trường', en: 'lacks the } that closes the field' },
  unopened_tag: { vi: 'thiếu dấu { mở trường', en: 'lacks the { that opens the field' },
  unclosed_loop: { vi: 'mở bằng {#…} mà không đóng bằng {/…}', en: 'is opened by {#…} and not closed by {/…}' },
  unopened_loop: { vi: 'đóng bằng {/…} mà không mở bằng {#…}', en: 'is closed by {/…} and not opened by {#…}' },
  closing_tag_does_not_match_opening_tag: {
    vi: 'đóng và mở không khớp nhau',
    en: 'is closed by another name than it was opened by',
  },
};
