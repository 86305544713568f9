/** A list of procedures with one row: a field with one procedure, or what is left on a last page. */

import type { Subject } from '../../model/facts/page.ts';
import type { ProcedureDetail, ProcedureRow } from '../../model/facts/procedures.ts';
import type { Outline } from '../../model/outline.ts';
import { titleLine } from '../title-line.ts';
import { headsProcedures, isAboutProcedures } from './procedure-about.ts';

const ABOUT = 0.5;

export interface ProcedureClues {
  readonly procedures: readonly ProcedureRow[];
  readonly procedure: ProcedureDetail | null;
  readonly subjects: readonly Subject[];
}

/** On a page about procedures, or where it has its code. `bare`: nothing is listed beside it, and next to nothing is told. */
export function isLoneProcedure(
  outline: Outline,
  { procedures, procedure, subjects }: ProcedureClues,
  bare: boolean,
): boolean {
  const [only, ...others] = procedures;
  if (only === undefined || others.length > 0) return false;
  if (subjects.some(({ topic, share }) => topic === 'procedures' && share >= ABOUT)) return true;
  const heading = outline.lines[titleLine(outline)]?.text ?? '';
  return bare && procedure === null && (only.code !== null || isAboutProcedures(outline) || headsProcedures(heading));
}
