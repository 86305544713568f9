/**
 * What a label without a number on its own line speaks of: the cells of its row, the lines of its box, the lines under
 * a heading up to the next one. A label whose box is there but empty speaks of nothing.
 */

import type { Box, Line, Outline, Picture } from '../../model/outline.ts';
import { marksDrawing, marksFooter } from '../../vietnamese/contact-marks.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import { endsTile, endsWithColon, headsContacts, isTitle } from './contact-lines.ts';
import type { ContactLine } from './contact-lines.ts';
import { isContentPicture } from '../content-pictures.ts';
import { tabPanes } from '../page-tabs.ts';
import type { TabPane } from '../page-tabs.ts';
import type { LineLabel } from './line-labels.ts';
import { isAlone, rowLines } from '../table-cells.ts';
import type { CellPlace } from '../table-cells.ts';

export interface LabelScope {
  readonly label: LineLabel;
  readonly line: Line;
  /** Lines it governs: [from, to). */
  readonly from: number;
  readonly to: number;
  /** A title or a colon: lines with a general label of their own ("Điện thoại: ...") are governed too. */
  readonly firm: boolean;
  readonly title: boolean;
  /** Pictures beside it that may hold what it promises. */
  readonly pictures: readonly Picture[];
}

/** Lines under a title, and under another label, at most. */
const MAX_TITLE_LINES = 40;
const MAX_LABEL_LINES = 12;
/** Lines in a row without a number, mail or label that end what a label in running text governs. */
const MAX_IDLE_LINES = 2;
/** Boxes to climb from a title to the box that also holds what it heads. */
const MAX_CLIMB = 4;
/** Labels of a hostile page. */
const MAX_SCOPES = 300;

export function labelScopes(
  outline: Outline,
  contacts: ReadonlyMap<number, ContactLine>,
  cells: ReadonlyMap<number, CellPlace>,
): readonly LabelScope[] {
  const pictures = picturesByLine(outline);
  const scopes: LabelScope[] = [];
  for (const { line, open } of contacts.values()) {
    if (open === null || scopes.length >= MAX_SCOPES || endsTile(outline, contacts, line)) continue;
    const ground = { outline, contacts, pictures };
    scopes.push(paneScope(ground, line, open) ?? scopeOf(ground, line, open, cells.get(line.index)));
  }
  return scopes;
}

/** A hotline's name that opens a box of the page (modal, tab, place further down) speaks of what the box shows. */
function paneScope(ground: Ground, line: Line, label: LineLabel): LabelScope | null {
  const { outline } = ground;
  if (label.kind !== 'hotline' || !mayOpen(outline, line)) return null;
  const pane = tabPanes(outline).find((one) => one.line === line.index && line.text === one.label);
  const box = pane === undefined ? undefined : outline.boxes[pane.box];
  if (pane === undefined || box === undefined || !isOfLabel(outline, pane, box)) return null;
  const { from, to } = pane;
  return { label, line, from, to, firm: true, title: true, pictures: picturesIn(ground, line, to, box) };
}

function mayOpen({ links, openers }: Outline, line: Line): boolean {
  return line.links.some((at) => links[at]?.scheme === 'dead') || openers.some(({ words }) => words === line.text);
}

/** Not the foot of the page, nor half of it, nor a box with a heading of its own over it. */
function isOfLabel(outline: Outline, { from, to }: TabPane, box: Box): boolean {
  const first = outline.lines[from];
  if (first === undefined || to <= from || to - from > MAX_TITLE_LINES) return false;
  return box.tag !== 'footer' && !marksFooter(box.marks) && !isTitle(first, outline);
}

type PicturesByLine = ReadonlyMap<number, readonly Picture[]>;

/** What a scope is measured on. */
interface Ground {
  readonly outline: Outline;
  readonly contacts: ReadonlyMap<number, ContactLine>;
  readonly pictures: PicturesByLine;
}

function scopeOf(ground: Ground, line: Line, label: LineLabel, cell: CellPlace | undefined): LabelScope {
  const { outline } = ground;
  if (isLeftBlank(line, label))
    return { label, line, from: line.index + 1, to: line.index + 1, firm: false, title: false, pictures: [] };
  const title = isTitle(line, outline) || headsContacts(line, label, outline);
  const [to, box] = reach(ground, line, title, cell);
  const bare = isBareLink(line, outline, title);
  const firm = (title || endsWithColon(line.text)) && !bare;
  const reached = bare ? Math.min(to, line.index + 2) : to;
  const pictures = picturesIn(ground, line, reached, box);
  return {
    label,
    line,
    from: line.index + 1,
    to: reached,
    firm,
    title,
    pictures: bare ? pictures.filter((picture) => leadsWith(outline, line, picture)) : pictures,
  };
}

/** Behind a link that names a page, a picture that leads to another one is a banner of its own. */
function leadsWith({ links }: Outline, line: Line, { link }: Picture): boolean {
  const own = links[line.links[0] ?? -1]?.url ?? null;
  const other = links[link]?.url ?? null;
  return own === null || other === null || other === own;
}

/** "Đường dây nóng: đang cập nhật", "Đường dây nóng: .........": its place is there and holds nothing; what follows is something else. */
function isLeftBlank({ text }: Line, label: LineLabel): boolean {
  const rest = text.slice(label.end);
  return (
    /^[^:：]*[:：]\s*(?:[-–_*]+|[.…\s]{2,})\s*$/u.test(rest) ||
    contactWords.match(rest).some(({ id }) => id === 'blank')
  );
}

/** An item of a menu or list of links names a page, not the lines after it. */
function isBareLink(line: Line, outline: Outline, title: boolean): boolean {
  if (title && line.level > 0) return false;
  const link = outline.links[line.links[0] ?? -1];
  return link !== undefined && link.scheme !== 'tel' && link.words.length >= line.text.length - 2;
}

/** End of the lines it governs, and the box they share with it. */
function reach(
  ground: Ground,
  line: Line,
  title: boolean,
  cell: CellPlace | undefined,
): readonly [to: number, box: Box | undefined] {
  const { outline } = ground;
  const own = outline.boxes[line.box];
  if (own?.tag === 'dt') return [endOfTerm(outline, line, own), outline.boxes[own.parent]];
  const last = cell === undefined || cell.cell.to === line.index + 1;
  if (cell !== undefined && last && (!isAlone(cell) || (!title && leavesBlank(cell)))) {
    const [, to] = rowLines(cell);
    return [to, outline.boxes[outline.boxes[cell.cell.box]?.parent ?? -1]];
  }
  const holder = cell !== undefined && last ? outline.boxes[cell.table.box] : climb(ground, line);
  if (holder === undefined) return [line.index + 1, own];
  const most = line.index + 1 + (title ? MAX_TITLE_LINES : MAX_LABEL_LINES);
  return [cutAtTitle(ground, line, title, Math.min(holder.to, most)), holder];
}

/** "Đường dây nóng |   ": a cell for the number stands there, and is empty. */
function leavesBlank({ table, cell }: CellPlace): boolean {
  return (table.rows[cell.row] ?? []).some((other) => other !== cell && other.text === '');
}

function endOfTerm(outline: Outline, line: Line, term: Box): number {
  const list = outline.boxes[term.parent];
  const end = Math.min(list?.to ?? line.index + 1, line.index + 1 + MAX_LABEL_LINES);
  for (let next = line.index + 1; next < end; next += 1) {
    const box = outline.boxes[outline.lines[next]?.box ?? -1];
    if (box !== undefined && box.tag === 'dt' && box.index !== term.index) return next;
  }
  return end;
}

/** The nearest box around the label that holds anything after it; undefined when what it holds is empty. */
function climb(ground: Ground, line: Line): Box | undefined {
  const { outline } = ground;
  let box = outline.boxes[line.box];
  for (let step = 0; box !== undefined && step <= MAX_CLIMB; step += 1) {
    if (box.to > line.index + 1 || picturesIn(ground, line, line.index + 1, box).length > 0) return box;
    const parent: Box | undefined = outline.boxes[box.parent];
    if (parent === undefined || parent.place !== line.place || parent.parent < 0)
      return parent?.place === line.place ? parent : undefined;
    const bare = picturesIn(ground, line, line.index + 1, parent).length === 0;
    if (bare && parent.to === line.index + 1 && endsEmpty(outline, parent, box)) return undefined;
    box = parent;
  }
  return undefined;
}

/** After the child that holds the label, the parent has only boxes that show nothing and are no mere drawing. */
function endsEmpty(outline: Outline, parent: Box, child: Box): boolean {
  for (let next = child.end; next < parent.end; next = outline.boxes[next]?.end ?? parent.end) {
    const sibling = outline.boxes[next];
    if (sibling !== undefined && sibling.to === sibling.from && !marksDrawing(sibling.marks)) return true;
  }
  return false;
}

/** The next heading of the same rank, or for a title that is no heading any heading or box of its own kind. */
function cutAtTitle({ outline, contacts }: Ground, line: Line, title: boolean, end: number): number {
  const own = outline.boxes[line.box];
  let idle = 0;
  for (let at = line.index + 1; at < end; at += 1) {
    const next = outline.lines[at];
    if (next === undefined || next.place !== line.place) return at;
    // a number in large type, or the rest of the label's own heading, is no title
    const number = (contacts.get(at)?.phones.length ?? 0) > 0;
    idle = number || isContactLine(next) ? 0 : idle + 1;
    if (!title && idle > MAX_IDLE_LINES) return at - MAX_IDLE_LINES;
    if (number || next.box === line.box) continue;
    if (next.level > 0 && (line.level === 0 || next.level <= line.level)) return at;
    const box = outline.boxes[next.box];
    const twin =
      title &&
      line.level === 0 &&
      box !== undefined &&
      box.index !== own?.index &&
      box.tag === own?.tag &&
      box.marks === own.marks &&
      box.marks !== '';
    if (twin && isTitle(next, outline)) return at;
  }
  return end;
}

function isContactLine({ text }: Line): boolean {
  return text.includes('@') || contactWords.match(text).some((hit) => hit.id.endsWith('-label'));
}

function picturesByLine(outline: Outline): PicturesByLine {
  const byLine = new Map<number, Picture[]>();
  for (const picture of outline.pictures) {
    if (!isContentPicture(picture)) continue;
    const known = byLine.get(picture.line);
    if (known === undefined) byLine.set(picture.line, [picture]);
    else known.push(picture);
  }
  return byLine;
}

/** In the label's own line, or after it in the box and before the lines it governs end. */
function picturesIn({ outline, pictures }: Ground, line: Line, to: number, box: Box | undefined): readonly Picture[] {
  const found = (pictures.get(line.index) ?? []).filter((picture) => line.pictures.includes(picture.index));
  if (box === undefined) return found;
  const within = (picture: Picture): boolean => picture.box >= box.index && picture.box < box.end;
  for (let at = line.index + 1; at <= to; at += 1) found.push(...(pictures.get(at) ?? []).filter(within));
  // a picture after the page's last line has no line
  if (to >= outline.lines.length) found.push(...(pictures.get(-1) ?? []).filter(within));
  return found;
}
