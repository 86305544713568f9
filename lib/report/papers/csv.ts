/**
 * One row for each requirement, for spreadsheets and scripts: UTF-8 with the mark that Excel needs to see the
 * Vietnamese letters. A text that a spreadsheet would calculate is made plain by an apostrophe before it.
 */

import papaparse from 'papaparse';
import type { Report } from '../../model/report.ts';
import type { Language } from '../words.ts';
import { cellText } from './plain.ts';
import { outcomeRows } from './rows.ts';
import { PAPER_WORDS as words } from './words.ts';

/** Excel takes the one that its Windows has as list separator; there is no telling it in the file without losing the letters. */
export const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Separator = keyof typeof SEPARATORS;

/** What spreadsheets take for the beginning of a formula, also behind white space and in full-width form. */
const FORMULA = /^[\s\u200b]*[=+\-@＝＋－＠]/;

export function csvReport(report: Report, lang: Language, separator: Separator = 'comma'): string {
  const heads = [
    words.plan,
    words.id,
    words.requirement,
    words.clause,
    words.weight,
    words.points,
    words.outcome,
    words.earned,
    words.summary,
    words.gaps,
    words.fix,
    words.quote,
    words.evidence,
    words.readAt,
    words.reviewOutcome,
    words.reviewReason,
    words.reviewBy,
    words.reviewAt,
    words.reviewUntil,
    words.reviewState,
    words.warcRecord,
  ];
  const rows = outcomeRows(report, lang).map((row) => [
    row.plan,
    row.id,
    row.title,
    row.clause,
    row.weight,
    row.points,
    row.outcomeWords,
    row.earned,
    row.summary,
    row.gaps.join('\n'),
    row.fixes.join('\n'),
    row.quote,
    row.url,
    row.readAt,
    row.review?.outcome ?? '',
    row.review?.reason ?? '',
    row.review?.by ?? '',
    row.review?.at ?? '',
    row.review?.until ?? '',
    row.review?.state ?? '',
    row.warcRecord,
  ]);
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell)));
  const text = papaparse.unparse([heads.map((head) => head[lang]), ...cells], {
    delimiter: SEPARATORS[separator],
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `\ufeff${text}\r\n`;
}
