import { COLUMNS } from './columns.ts';
import { HOTLINES } from './hotlines.ts';
import { DOCUMENTS, FEEDBACK, INDICES, OPINIONS, PERIODS, SECTIONS, SERVICES, SETS, SOCIAL } from './kinds.ts';
import type { One } from './one.ts';
import { PARTS } from './procedure-parts.ts';

export const ONES: readonly One[] = [
  ...PARTS,
  ...HOTLINES,
  ...COLUMNS,
  ...FEEDBACK,
  ...OPINIONS,
  ...SERVICES,
  ...SOCIAL,
  ...SECTIONS,
  ...DOCUMENTS,
  ...INDICES,
  ...PERIODS,
  ...SETS,
];
export { DAYS, KINDS } from './singles.ts';
