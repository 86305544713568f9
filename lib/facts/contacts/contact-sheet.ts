/** Everything about a page that its phones, mail and addresses are judged by, worked out once. */

import type { PhoneFact } from '../../model/facts/contacts.ts';
import type { Line, Outline, Picture } from '../../model/outline.ts';
import { contactBlocks } from './contact-blocks.ts';
import { contactLines } from './contact-lines.ts';
import type { ContactLine } from './contact-lines.ts';
import type { FactContext } from '../context.ts';
import { directoriesOf } from './directories.ts';
import type { Directory } from './directories.ts';
import { hotlinePage, isDirectoryPage } from './hotline-page.ts';
import type { HotlinePage } from './hotline-page.ts';
import { labelScopes } from './label-scopes.ts';
import type { LabelScope } from './label-scopes.ts';
import { bodiesOf } from './own-bodies.ts';
import type { Bodies } from './own-bodies.ts';
import { cellPlaces } from '../table-cells.ts';
import type { CellPlace } from '../table-cells.ts';

export interface ContactSheet {
  readonly outline: Outline;
  readonly context: FactContext;
  readonly contacts: ReadonlyMap<number, ContactLine>;
  readonly cells: ReadonlyMap<number, CellPlace>;
  /** Pictures and icons that stand in a line or right before it, by line. */
  readonly icons: ReadonlyMap<number, readonly Picture[]>;
  readonly scopes: readonly LabelScope[];
  readonly bodies: Bodies;
  readonly directories: readonly Directory[];
  /** The page as a whole is a staff directory. */
  readonly directoryPage: boolean;
  /** What the main text is headed with; the page's title where it has no heading. */
  readonly heading: string;
  /** The page as a whole is about the hotline. */
  readonly page: HotlinePage | null;
  /** Lines on which a number stands directly under a hotline label, in order. */
  readonly direct: readonly number[];
  readonly blockOf: (line: Line) => number;
}

/** A phone, and the line it stands in. */
export interface PhoneAt {
  readonly fact: PhoneFact;
  readonly line: number;
}

export function contactSheet(outline: Outline, context: FactContext): ContactSheet {
  const contacts = contactLines(outline, context.province);
  const cells = cellPlaces(outline);
  return {
    outline,
    context,
    contacts,
    cells,
    icons: picturesByLine(outline),
    scopes: labelScopes(outline, contacts, cells),
    bodies: bodiesOf(outline, context),
    directories: directoriesOf(outline, contacts),
    directoryPage: isDirectoryPage(outline, context),
    heading:
      outline.lines.find((line) => line.place === 'main' && (line.level === 1 || line.level === 2))?.text ??
      outline.title,
    page: hotlinePage(outline, context),
    direct: [...contacts.values()]
      .filter(({ labels }) => labels.some((label) => label?.kind === 'hotline'))
      .map(({ line }) => line.index),
    blockOf: contactBlocks(outline),
  };
}

function picturesByLine(outline: Outline): ReadonlyMap<number, readonly Picture[]> {
  const byLine = new Map<number, Picture[]>();
  for (const picture of outline.pictures) {
    const known = byLine.get(picture.line);
    if (known === undefined) byLine.set(picture.line, [picture]);
    else known.push(picture);
  }
  return byLine;
}

export function directoryAt(sheet: ContactSheet, line: number): Directory | null {
  return sheet.directories.find((directory) => directory.from <= line && line < directory.to) ?? null;
}

export function isInDirectory(sheet: ContactSheet, line: Line): boolean {
  return (sheet.directoryPage && line.place === 'main') || directoryAt(sheet, line.index) !== null;
}

/** The nearest label above whose scope holds the line. */
export function scopesOver(sheet: ContactSheet, line: number): readonly LabelScope[] {
  return sheet.scopes.filter((scope) => scope.from <= line && line < scope.to).reverse();
}

/** Another line of [from, to) has a number directly under a hotline label. */
export function hasDirect(sheet: ContactSheet, from: number, to: number, but: number): boolean {
  return sheet.direct.some((line) => line >= from && line < to && line !== but);
}

/** The page as a whole is about the hotline, the line among what it tells of it: not before its heading, nor in a box beside it. */
export function isOnHotlinePage({ page, cells }: ContactSheet, line: Line): boolean {
  if (page === null || line.place !== 'main') return false;
  const head = page.line;
  if (page.whole || head?.place !== 'main') return true;
  if (line.index < head.index) return false;
  const [own, heads] = [cells.get(line.index), cells.get(head.index)];
  return own === undefined || own.table !== heads?.table || own.cell === heads.cell || own.cell.row !== heads.cell.row;
}
