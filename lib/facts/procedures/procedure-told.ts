/**
 * Procedures told in full on the page that lists them, without codes: each name is a line of its own, its parts follow.
 * Accordions, modals behind a link of the row, long pages.
 */

import type { ProcedureDetail } from '../../model/facts/procedures.ts';
import type { Outline } from '../../model/outline.ts';
import { findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import { tabPanes } from '../page-tabs.ts';
import type { PlacedRow } from './procedure-cards.ts';
import { partsBetween } from './procedure-detail.ts';
import type { Standing } from './procedure-groups.ts';
import { marksOf } from './procedure-marks.ts';
import { buildRow, codeOfText, readRowText } from './procedure-row.ts';
import type { ListPage } from './procedure-row.ts';
import { tellings } from './procedure-tellings.ts';
import { isRowAction, nameOf } from './procedure-text.ts';

/** Parts that make a telling; with fewer it is a row with remarks. */
const MIN_PARTS = 3;
/** A code stands among the first lines. */
const CODE_REACH = 8;

export function rowsTold(
  page: ListPage,
  taken: (line: number) => boolean,
  standingAt: (line: number) => Standing,
): PlacedRow[] {
  const { outline } = page;
  const titles = tellings(outline, marksOf(outline)).filter(({ index }) => !taken(index));
  return titles.flatMap((line, at) => {
    const to = titles[at + 1]?.index ?? outline.lines.length;
    const detail = toldBetween(outline, line.index, to, nameOf(line.text));
    if (detail === null) return [];
    const links = line.links.flatMap((index) => outline.links[index] ?? []);
    const row = buildRow(page, {
      ...readRowText(outline, [line], false),
      line,
      code: null,
      links,
      standing: standingAt(line.index),
      detail,
    });
    return [{ row, line: line.index, to }];
  });
}

export interface TellingPane {
  readonly detail: ProcedureDetail;
  readonly from: number;
  readonly to: number;
}

/** Panes that tell a procedure, by the line of the row's link that opens them: href="#chi-tiet-12". */
export function tellingPanes(outline: Outline): ReadonlyMap<number, TellingPane> {
  const panes = new Map<number, TellingPane>();
  for (const { line, label, from, to } of tabPanes(outline)) {
    if (!isRowAction(label) && !opensLikeProcedure(nameOf(label)) && findProcedureCodes(label).length === 0) continue;
    const detail = toldBetween(outline, from, to, isRowAction(label) ? '' : nameOf(label));
    if (detail !== null) panes.set(line, { detail, from, to });
  }
  return panes;
}

function toldBetween(outline: Outline, from: number, to: number, name: string): ProcedureDetail | null {
  if (to - from <= MIN_PARTS) return null;
  const parts = partsBetween(outline, from, to);
  if (parts.length < MIN_PARTS) return null;
  const code =
    outline.lines
      .slice(from, Math.min(to, from + CODE_REACH))
      .map(({ text }) => codeOfText(text))
      .find((one) => one !== null) ?? null;
  return { code, name, agency: '', parts, attachments: [], certain: true };
}
