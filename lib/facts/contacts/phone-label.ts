/** What label a number stands under: beside it, in an icon, in its row or column, over it, or the page's own subject. */

import type { Cell, Line, Picture } from '../../model/outline.ts';
import { contactIcon } from '../../vietnamese/contact-marks.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import { isHotlineLabel, phoneLabelsIn } from '../../vietnamese/phone-labels.ts';
import type { PhoneLabelKind } from '../../vietnamese/phone-labels.ts';
import { findPhones } from '../../vietnamese/phones.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import { isWithin } from '../boxes.ts';
import { endsTile } from './contact-lines.ts';
import type { ContactLine } from './contact-lines.ts';
import { directoryAt, hasDirect, isOnHotlinePage, scopesOver } from './contact-sheet.ts';
import type { ContactSheet } from './contact-sheet.ts';
import { fileName } from '../content-pictures.ts';
import { isGeneral } from './line-labels.ts';
import type { LineLabel } from './line-labels.ts';
import { cellsLeftOf, headOfColumn } from '../table-cells.ts';

/** How a number is called, and where that stands. */
export interface PhoneLabel {
  readonly kind: PhoneLabelKind | 'none';
  readonly text: string;
  /** Within the number's own line: where the label begins, and where its words end; -1 when it stands elsewhere. */
  readonly start: number;
  readonly end: number;
  /** The line of a label that stands elsewhere. */
  readonly line: Line | null;
  /** By words next to the number, not by a heading or the whole page around it. */
  readonly direct: boolean;
}

/** Characters of a sentence before a general label that may say what it is for. */
const MAX_SENTENCE = 160;
const MAX_WORDS = 90;
const NO_LABEL: PhoneLabel = { kind: 'none', text: '', start: -1, end: -1, line: null, direct: false };

export function labelOf(sheet: ContactSheet, contact: ContactLine, nth: number): PhoneLabel {
  const { line } = contact;
  const beside = besideOf(sheet, contact, nth);
  return labelElsewhere(sheet, line, beside) ?? beside ?? labelBelow(sheet, contact) ?? wordsBefore(contact, nth);
}

/** What stands under the number in its tile. */
function labelBelow(sheet: ContactSheet, { line }: ContactLine): PhoneLabel | null {
  const below = sheet.contacts.get(line.index + 1);
  if (below?.open?.kind !== 'hotline' || !endsTile(sheet.outline, sheet.contacts, below.line)) return null;
  return elsewhere(below.open, below.line);
}

/** A label in another cell, above, or of the whole page, where it says more than the one beside the number. */
export function labelElsewhere(sheet: ContactSheet, line: Line, beside: PhoneLabel | null): PhoneLabel | null {
  if (beside !== null && !isOpen(beside)) return null;
  const cell = cellLabel(sheet, line);
  if (cell !== null && !isOpen(cell) && (beside === null || cell.kind === 'hotline')) return cell;
  const near = beside ?? cell;
  return aroundOf(sheet, line, near) ?? (beside === null ? cell : null);
}

/** Leaves open what the number is for. */
function isOpen({ kind }: PhoneLabel): boolean {
  return kind === 'none' || isGeneral(kind);
}

function besideOf(sheet: ContactSheet, contact: ContactLine, nth: number): PhoneLabel | null {
  const label = contact.labels[nth] ?? null;
  if (label !== null) return ofFeedback(contact, nth, label) ?? { ...label, line: null, direct: true };
  return iconLabel(sheet, contact, nth, wordsBefore(contact, nth).text !== '');
}

/** "Phản ánh, kiến nghị gửi về Văn phòng Sở, điện thoại: ...": the sentence says what a general label is for. */
function ofFeedback({ line, phones }: ContactLine, nth: number, label: LineLabel): PhoneLabel | null {
  if (!isGeneral(label.kind)) return null;
  const from = Math.max(phones[nth - 1]?.end ?? 0, label.start - MAX_SENTENCE);
  const before = line.text.slice(from, label.start);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('|')) + 1,
  );
  const petition = contactWords.match(sentence).find((hit) => hit.id === 'petition');
  if (petition === undefined) return null;
  const start = label.start - sentence.length + petition.start;
  return { kind: 'hotline', text: line.text.slice(start, label.end), start, end: label.end, line: null, direct: true };
}

/**
 * An icon's alt, title, class or file name. Where a line has as many icons as numbers, each has its own. A picture over a
 * number with words of its own ("Văn phòng Sở: 0238...") tells nothing of it.
 */
function iconLabel(
  sheet: ContactSheet,
  { line, phones }: ContactLine,
  nth: number,
  called: boolean,
): PhoneLabel | null {
  const said = (sheet.icons.get(line.index) ?? [])
    .filter(({ index }) => !called || line.pictures.includes(index))
    .map(iconOf)
    .filter((label) => label !== null);
  return (said.length === phones.length ? said[nth] : said.at(-1)) ?? null;
}

export function iconOf(picture: Picture): PhoneLabel | null {
  for (const words of [picture.alt, picture.title]) {
    const kind = phoneLabelsIn(words)[0]?.id;
    if (kind !== undefined)
      return {
        kind: isHotlineLabel(words) ? 'hotline' : kind,
        text: withoutNumbers(words),
        start: -1,
        end: -1,
        line: null,
        direct: true,
      };
  }
  const icon = contactIcon(`${picture.marks ?? ''} ${fileName(picture.url)}`);
  if (icon === 'phone') return { kind: 'phone', text: 'Điện thoại', start: -1, end: -1, line: null, direct: true };
  return icon === 'fax' ? { kind: 'fax', text: 'Fax', start: -1, end: -1, line: null, direct: true } : null;
}

/** What the cells to the left and the column's head say; what is no hotline (a fax, a counter) outweighs one that is. */
function cellLabel(sheet: ContactSheet, line: Line): PhoneLabel | null {
  const place = sheet.cells.get(line.index);
  if (place === undefined) return null;
  const left = cellsLeftOf(place)
    .filter((cell) => !isBox(sheet, cell))
    .map((cell) => openIn(sheet, cell.from, cell.to) ?? iconIn(sheet, cell));
  const head = headOfColumn(place);
  const found = [
    left.find((label) => label !== null) ?? null,
    head === null ? null : openIn(sheet, head.from, head.to),
  ].filter((label) => label !== null);
  const rank = (label: PhoneLabel): number => (label.kind === 'hotline' ? 1 : isOpen(label) ? 2 : 0);
  return found.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** A heading and a number under it: a box of its own beside what the next cell holds. */
function isBox({ outline, contacts }: ContactSheet, { from, to }: Cell): boolean {
  const lines = outline.lines.slice(from, to);
  const isHead = ({ level, index }: Line): boolean => level > 0 && (contacts.get(index)?.open ?? null) !== null;
  return lines.some(isHead) && lines.some(({ index }) => (contacts.get(index)?.phones.length ?? 0) > 0);
}

/** A cell that holds an icon and no words. */
function iconIn({ outline }: ContactSheet, cell: Cell): PhoneLabel | null {
  if (cell.text !== '') return null;
  const picture = outline.pictures.find(({ box }) => isWithin(outline, box, cell.box));
  return picture === undefined ? null : iconOf(picture);
}

function openIn(sheet: ContactSheet, from: number, to: number): PhoneLabel | null {
  for (let index = from; index < to; index += 1) {
    const contact = sheet.contacts.get(index);
    if (contact !== undefined && contact.open !== null) return elsewhere(contact.open, contact.line);
  }
  return null;
}

/** A heading or label above, or the page as a whole, for a number without label or with a general one. */
function aroundOf(sheet: ContactSheet, line: Line, beside: PhoneLabel | null): PhoneLabel | null {
  const directory = directoryAt(sheet, line.index);
  let near = beside;
  for (const scope of scopesOver(sheet, line.index)) {
    if (scope.label.kind !== 'hotline') {
      // "Điện thoại" alone leaves open what the number is for, as it does beside the number
      near ??= elsewhere(scope.label, scope.line);
      if (beside === null && !isOpen(near)) return near;
      continue;
    }
    if (near !== null && !scope.firm) continue;
    // beside a number that is named a hotline, another one is not
    if ((near !== null || directory !== null) && hasDirect(sheet, scope.from, scope.to, line.index)) continue;
    if (directory?.named === true) continue;
    return { ...elsewhere(scope.label, scope.line), direct: false };
  }
  return pageLabel(sheet, line, directory?.named === true) ?? (beside === null ? near : null);
}

function pageLabel(sheet: ContactSheet, line: Line, inDirectory: boolean): PhoneLabel | null {
  const { page } = sheet;
  if (
    page === null ||
    !isOnHotlinePage(sheet, line) ||
    inDirectory ||
    hasDirect(sheet, 0, sheet.outline.lines.length, line.index)
  )
    return null;
  return { kind: 'hotline', text: page.text, start: -1, end: -1, line: page.line, direct: false };
}

function elsewhere(label: LineLabel, line: Line): PhoneLabel {
  return { kind: label.kind, text: label.text, start: -1, end: -1, line, direct: true };
}

/** "Bộ phận Một cửa: 0238...": words that the tables do not know as a label, but that stand as one. */
function wordsBefore({ line, phones }: ContactLine, nth: number): PhoneLabel {
  const from = phones[nth - 1]?.end ?? 0;
  const to = phones[nth]?.start ?? 0;
  const words = line.text.slice(Math.max(from, to - MAX_WORDS - 2), to).trimEnd();
  const start =
    Math.max(words.lastIndexOf(';'), words.lastIndexOf('|'), words.lastIndexOf('. '), words.lastIndexOf(' - ')) + 1;
  const text = words
    .slice(start)
    .replace(/[\s:：]+$/u, '')
    .replace(/^[\s:.,;)–-]+/u, '');
  if (!/[:：]$/u.test(words) || text.length > MAX_WORDS) return NO_LABEL;
  return saysPetitions(text) ? { ...NO_LABEL, kind: 'hotline', text, direct: true } : { ...NO_LABEL, text };
}

/** Of a label's letters: "Tiếp nhận phản ánh, kiến nghị: 0238..." is the line for them. */
const PETITION_SHARE = 0.6;

function saysPetitions(label: string): boolean {
  const hits = contactWords.match(label).filter(({ id }) => id === 'petition');
  return hits.length > 0 && matchShare(label, hits) >= PETITION_SHARE;
}

/** The words of a label that also shows its number ("Đường dây nóng 19009095"). */
export function withoutNumbers(words: string): string {
  const [first] = findPhones(words);
  const label = first === undefined ? words : words.slice(0, first.start);
  return label.replace(/[\s:：.,;(–-]+$/u, '') || words;
}
