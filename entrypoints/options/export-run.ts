import type { ExportFormat } from '../../components/portal/exports.ts';
import type { KeptRun } from '../../lib/model/history.ts';
import { portalKeyOf } from '../../lib/model/history.ts';
import { FORMATS, renderReport } from '../../lib/report/render.ts';
import type { Language } from '../../lib/report/words.ts';
import { reviewed } from '../pages/reviewed.ts';
import { download } from './download.ts';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The report as a file: `so.tinh.gov.vn-2022-11-20.html`. */
export async function exportRun(
  { report, portalKey }: Pick<KeptRun, 'report' | 'portalKey'>,
  format: ExportFormat,
  lang: Language,
): Promise<void> {
  const content = await renderReport(await reviewed(report, portalKey), format, { lang });
  const name = `${portalKeyOf(report.portal.url).replace(/[^\w.-]+/g, '-')}-${report.asOf}${FORMATS[format]}`;
  download(content, name, TYPES[format]);
}
