/**
 * A procedure's own page: its parts under whatever headings a portal gives them: headings, bold lines, label and value in
 * a table, columns of a table, definition lists, tabs, accordions. What a script hides until a click counts.
 */

import type { ProcedureDetail, ProcedurePart, ProcedurePartFact } from '../../model/facts/procedures.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { codesOfUrl, findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import type { FactContext } from '../context.ts';
import { lineStamps } from '../dates/date-stamps.ts';
import { marksOf, readMarks } from './procedure-marks.ts';
import type { Mark } from './procedure-marks.ts';
import { tableRoles } from './procedure-tables.ts';
import { titleLine } from '../title-line.ts';
import { tellings } from './procedure-tellings.ts';
import { isAttachment, isName, nameOf, quoteIn } from './procedure-text.ts';

/** So many parts make a page a procedure's; with a code one fewer does. */
const CERTAIN_PARTS = 3;
/** With fewer, a page that lists procedures introduces its list: how to hand in, how long it takes, what it costs. */
const FULL_PARTS = 6;
const MIN_LISTED = 3;
const MAX_ATTACHMENTS = 100;
const MAX_LINES_ABOVE = 200;
const TITLE_SEPARATORS = /\s+[-–—|»›>·]+\s+|\s*[|»›]\s*/u;

/** Null when no part is named on the page, or many procedures are. */
export function procedureDetail(outline: Outline, context: FactContext): ProcedureDetail | null {
  const marks = marksOf(outline);
  const parts = partsOf(outline, marks);
  if (parts.length === 0 || tellsMany(outline, marks) || (parts.length < FULL_PARTS && listsMany(outline))) return null;
  const code = codeOf(outline, context, marks);
  const name = nameIn(outline, marks);
  const enough = parts.length >= CERTAIN_PARTS || (code !== null && parts.length >= CERTAIN_PARTS - 1);
  const news = code === null && parts.length < FULL_PARTS && !opensLikeProcedure(name) && isPosted(outline, context);
  return {
    code,
    name,
    agency: copyString(valueOf(marks, 'agency') || valueOf(marks, 'authority')),
    parts,
    attachments: outline.links
      .filter((link) => link.place === 'main' && isAttachment(link))
      .slice(0, MAX_ATTACHMENTS)
      .map(({ url }) => copyString(url ?? '')),
    certain: enough && !news,
  };
}

/** Main lines under the title among which a post shows its day. */
const BYLINE_LINES = 3;

/** News on a procedure may tell parts of it, too; it shows its day under the title. */
function isPosted(outline: Outline, { asOf }: FactContext): boolean {
  const title = titleLine(outline);
  const under = outline.lines.filter(({ index, place }) => index > title && place === 'main').slice(0, BYLINE_LINES);
  return title >= 0 && under.some(({ index, level }) => level === 0 && lineStamps(outline, index, asOf).length > 0);
}

/** Parts named between two lines of a page. */
export function partsBetween(outline: Outline, from: number, to: number): ProcedurePartFact[] {
  return partsOf(outline, readMarks(outline, from, to));
}

/** One fact per part: filled where any of its headings has something under it. */
function partsOf(outline: Outline, marks: readonly Mark[]): ProcedurePartFact[] {
  const parts = new Map<ProcedurePart, ProcedurePartFact>();
  for (const mark of marks) {
    for (const part of mark.parts) {
      const known = parts.get(part);
      if (known !== undefined && (known.filled || !mark.filled)) continue;
      const line = outline.lines[mark.line];
      parts.set(part, {
        part,
        filled: mark.filled,
        quote: quoteIn(line, mark.heading),
        selector: outline.selector(line?.box ?? 0),
      });
    }
  }
  return [...parts.values()];
}

/** A list that tells its procedures in full. */
function tellsMany(outline: Outline, marks: readonly Mark[]): boolean {
  const labelled = new Set(marks.filter(({ label }) => label === 'code').map(({ value }) => codeKeyOf(value)));
  labelled.delete('');
  return labelled.size > 1 || tellings(outline, marks).length > 1;
}

function listsMany({ tables }: Outline): boolean {
  return tables.some((table) => {
    const roles = table.place === 'main' ? tableRoles(table, false) : null;
    return roles !== null && table.rows.length - roles.body >= MIN_LISTED;
  });
}

function codeKeyOf(text: string): string {
  return findProcedureCodes(text)[0]?.key ?? '';
}

/** Behind its label, over the first part, in the title, in the address. */
function codeOf(outline: Outline, context: FactContext, marks: readonly Mark[]): string | null {
  const labelled = marks.find(({ label, value }) => label === 'code' && codeKeyOf(value) !== '');
  const texts = [labelled?.value ?? '', ...linesAbove(outline, marks).map(({ text }) => text), outline.title];
  const code =
    texts.map((text) => findProcedureCodes(text)[0]?.code).find((one) => one !== undefined) ??
    codesOfUrl(context.url)[0]?.code;
  return code === undefined ? null : copyString(code);
}

function nameIn(outline: Outline, marks: readonly Mark[]): string {
  const labelled = marks.find(({ label, value }) => label === 'name' && isName(nameOf(value)));
  if (labelled !== undefined) return copyString(nameOf(labelled.value));
  const above = linesAbove(outline, marks).filter(({ text }) => isName(nameOf(text)));
  const title = above.find(({ level }) => level > 0) ?? above.find(({ text }) => opensLikeProcedure(nameOf(text)));
  return copyString(nameOf(title?.text ?? namingPart(outline.title)));
}

/** "Cấp giấy phép ... | Sở KH&CN" names the portal too. */
function namingPart(title: string): string {
  const parts = title.split(TITLE_SEPARATORS).filter((part) => isName(nameOf(part)));
  return parts.find((part) => opensLikeProcedure(nameOf(part))) ?? parts[0] ?? title;
}

/** Main text before the first part. */
function linesAbove(outline: Outline, marks: readonly Mark[]): Line[] {
  const first = marks.find(({ parts }) => parts.length > 0)?.line ?? 0;
  return outline.lines.slice(Math.max(0, first - MAX_LINES_ABOVE), first).filter(({ place }) => place === 'main');
}

function valueOf(marks: readonly Mark[], label: Mark['label']): string {
  return marks.find((mark) => mark.label === label && mark.value !== '')?.value ?? '';
}
