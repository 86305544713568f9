/** Whose number one is, by the words nearest to it that name a body. */

import type { Cell, Line } from '../../model/outline.ts';
import type { FoundPhone } from '../../vietnamese/phones.ts';
import type { ContactLine } from './contact-lines.ts';
import type { ContactSheet } from './contact-sheet.ts';
import type { Body } from './own-bodies.ts';
import type { PhoneLabel } from './phone-label.ts';

/** Characters of a sentence before a label that may name its body. */
const MAX_BEFORE = 200;
/** Lines above a number that may name whose it is. */
const MAX_ABOVE = 6;
const MAX_NAME_LINE = 150;
/** Of a cell of one body's row. */
const MAX_ROW_LINES = 1;

export function bodyOf(sheet: ContactSheet, contact: ContactLine, nth: number, label: PhoneLabel): Body | null {
  const { bodies } = sheet;
  return (
    besideNumber(sheet, contact, nth) ??
    inRow(sheet, contact) ??
    bodies.ofLabel(label.text) ??
    bodyAbove(sheet, contact.line) ??
    // what a page of news is about: "Cục Thuế công bố đường dây nóng"
    (contact.line.place === 'main' && !sheet.context.home ? bodies.ofContext(sheet.heading) : null)
  );
}

/** The label with its own words, the sentence before it, a bracket behind the number; a number without words of its own follows the one before. */
function besideNumber(sheet: ContactSheet, { line, phones, labels }: ContactLine, nth: number): Body | null {
  for (let at = nth; at >= 0; at -= 1) {
    const phone = phones[at] as FoundPhone;
    const label = labels[at] ?? null;
    const from = phones[at - 1]?.end ?? 0;
    const start = label !== null && label.start >= from && label.start < phone.start ? label.start : phone.start;
    const own =
      sheet.bodies.ofLabel(line.text.slice(start, phone.start)) ??
      sheet.bodies.ofContext(sentenceBefore(line.text, from, start)) ??
      sheet.bodies.ofLabel(bracketBehind(line.text, phone.end, phones[at + 1]?.start));
    if (own !== null) return own;
    // a label of its own begins anew
    if (label !== null && label.start >= from) return null;
  }
  return null;
}

function sentenceBefore(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(from, to - MAX_BEFORE), to);
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf('|'), before.lastIndexOf('. '));
  return before.slice(cut + 1);
}

function bracketBehind(text: string, from: number, to = text.length): string {
  return /^\s*(?:\(([^)]*)\)|[-–]\s+(.*))/u.exec(text.slice(from, Math.min(to, from + MAX_BEFORE)))?.[0] ?? '';
}

/** Its table row: "Công an tỉnh | 069...". */
function inRow(sheet: ContactSheet, { line }: ContactLine): Body | null {
  const place = sheet.cells.get(line.index);
  // the columns of a page are no row
  if (place === undefined || (place.table.layout && place.cell.to - place.cell.from > MAX_ROW_LINES)) return null;
  for (const cell of new Set(place.table.rows[place.cell.row])) {
    if (cell === place.cell || cell.text.length > MAX_NAME_LINE || hasNumbersOfItsOwn(sheet, cell)) continue;
    const body = sheet.bodies.ofContext(cell.text);
    if (body !== null) return body;
  }
  return null;
}

/** A box of lines with a number among them, side by side with this one: the bodies named there own that number. */
function hasNumbersOfItsOwn({ contacts }: ContactSheet, { from, to }: Cell): boolean {
  if (to - from <= MAX_ROW_LINES) return false;
  for (let line = from; line < to; line += 1) if ((contacts.get(line)?.phones.length ?? 0) > 0) return true;
  return false;
}

/** A short line above it in its block that is a body's name and little else. */
export function bodyAbove(sheet: ContactSheet, line: Line): Body | null {
  const block = sheet.outline.boxes[sheet.blockOf(line)];
  const first = Math.max(block?.from ?? line.index, line.index - MAX_ABOVE);
  for (let at = line.index - 1; at >= first; at -= 1) {
    const text = sheet.outline.lines[at]?.text ?? '';
    const body = text.length > MAX_NAME_LINE ? null : sheet.bodies.ofName(text);
    if (body !== null) return body;
  }
  return null;
}
