/**
 * What can be said of one page by itself: what of the plan stands on it, and what it lacks. Only what no other page could
 * make good is a gap; what another page may hold is told as not sure, what the whole portal decides is left to the audit.
 */

import type { PageMark } from '../../model/overlay-message.ts';
import { auditMarks, type AuditOfPage } from './audit-marks.ts';
import { columnMarks } from './column-marks.ts';
import { emptyMarks } from './empty-marks.ts';
import { homeMarks } from './home-marks.ts';
import { hotlineMarks } from './hotline-marks.ts';
import { listMarks } from './list-marks.ts';
import type { Look } from './marker.ts';
import { procedureMarks } from './procedure-marks.ts';

export type { AuditOfPage } from './audit-marks.ts';
export type { HomeVerdict, ListComparison, Look } from './marker.ts';

/** More are no help to anybody, and each costs the page. */
const MAX_MARKS = 300;

const FAMILIES = [hotlineMarks, homeMarks, listMarks, procedureMarks, columnMarks, emptyMarks];

export function pageMarks(look: Look, audit: AuditOfPage | null = null): readonly PageMark[] {
  const live = FAMILIES.flatMap((family) => family(look));
  const told = new Set(live.flatMap(({ requirement }) => requirement?.id ?? []));
  const older = audit === null ? [] : auditMarks(audit, look.facts, told);
  return [...live, ...older].slice(0, MAX_MARKS);
}
