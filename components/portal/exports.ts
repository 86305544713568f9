/** The files a report can be handed out as. */

import type { Bilingual } from '../../lib/model/plan.ts';
import type { ReportFormat } from '../../lib/report/render.ts';

export type ExportFormat = Extract<ReportFormat, 'html' | 'json' | 'csv' | 'xlsx'>;

export const EXPORTS: readonly { readonly format: ExportFormat; readonly label: Bilingual }[] = [
  { format: 'html', label: { vi: 'Xuất HTML (in được)', en: 'Export HTML (for printing)' } },
  { format: 'xlsx', label: { vi: 'Xuất Excel', en: 'Export Excel' } },
  { format: 'csv', label: { vi: 'Xuất CSV', en: 'Export CSV' } },
  { format: 'json', label: { vi: 'Xuất JSON', en: 'Export JSON' } },
];
