/** A report in the format asked for. What a format needs is loaded when it is asked for. */

import type { Report } from '../model/report.ts';
import type { Separator } from './papers/csv.ts';
import type { Language } from './words.ts';

/** Each with the ending of its files. */
export const FORMATS = {
  html: '.html',
  json: '.json',
  csv: '.csv',
  xlsx: '.xlsx',
  // behind xlsx, which is meant where the file's ending has to tell
  'self-assessment': '.xlsx',
  docx: '.docx',
  earl: '.jsonld',
  junit: '.xml',
} as const satisfies Record<string, string>;
export type ReportFormat = keyof typeof FORMATS;

export interface RenderOptions {
  readonly lang: Language;
  /** Of a CSV file. */
  readonly separator?: Separator;
  /** Of a DOCX: the office's own, instead of the built-in one. */
  readonly template?: Uint8Array;
}

export async function renderReport(
  report: Report,
  format: ReportFormat,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  return RENDERERS[format](report, options);
}

type Renderer = (report: Report, options: RenderOptions) => Promise<string | Uint8Array>;

const RENDERERS: Readonly<Record<ReportFormat, Renderer>> = {
  html: async (report, { lang }) => (await import('./html.ts')).htmlReport(report, lang),
  json: async (report) => `${JSON.stringify(report, null, 2)}\n`,
  csv: async (report, { lang, separator }) => (await import('./papers/csv.ts')).csvReport(report, lang, separator),
  xlsx: async (report, { lang }) => (await import('./papers/xlsx.ts')).xlsxReport(report, lang),
  'self-assessment': async (report, { lang }) => (await import('./papers/xlsx.ts')).selfAssessment(report, lang),
  docx: async (report, { lang, template }) => (await import('./papers/record.ts')).docxReport(report, lang, template),
  earl: async (report) => (await import('./papers/earl.ts')).earlReport(report),
  junit: async (report, { lang }) => (await import('./papers/junit.ts')).junitReport(report, lang),
};
