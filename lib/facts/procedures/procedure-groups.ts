/**
 * What the headings over a list say of the procedures under them: their field, whose they are, that they are abolished.
 * Portals write it in headings, in bold lines, in tab labels and in rows of the table itself.
 */

import type { Line, Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { isOwnAgency } from '../../vietnamese/agencies.ts';
import { findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { beginsWithListWord, hasListWord } from '../../vietnamese/procedure-list-words.ts';
import { opensLikeProcedure } from '../../vietnamese/procedure-openers.ts';
import { splitHeading } from '../../vietnamese/procedure-parts.ts';
import type { ProcedureLabelId } from '../../vietnamese/procedure-parts.ts';
import { procedureOwner } from '../../vietnamese/procedure-owners.ts';
import { headsAbolished, procedureStatusOf } from '../../vietnamese/procedure-status.ts';
import type { FactContext } from '../context.ts';
import { tabPanes } from '../page-tabs.ts';
import { isName, nameOf } from './procedure-text.ts';

/** What one heading adds; undefined leaves what was said before. */
export interface Group {
  readonly field?: string;
  /** Another agency's, or of district or commune level. */
  readonly foreign?: boolean;
  /** Names the department itself. */
  readonly own?: boolean;
  readonly abolished?: boolean;
}

export type Standing = Required<Group>;

const NOTHING_SAID: Standing = { field: '', foreign: false, own: false, abolished: false };
/** Bold lines rank under every heading element. */
const BOLD_LEVEL = 7;
/** Labels that also head groups: "Lĩnh vực: ...", "Cấp thực hiện: ...". */
const HEADING_LABELS: ReadonlySet<ProcedureLabelId> = new Set(['field', 'agency', 'name']);
/** A longer line is a paragraph in bold. */
const MAX_HEADING_CHARACTERS = 250;

/** Finds what the headings say of what stands at a line. */
export function groupFinder(
  outline: Outline,
  context: FactContext,
  inRows: (line: number) => boolean,
): (line: number) => Standing {
  const marks: { line: number; standing: Standing }[] = [];
  const open: { level: number; group: Group }[] = [];
  for (const line of outline.lines) {
    if (line.place !== 'main' || inRows(line.index) || line.text.length > MAX_HEADING_CHARACTERS) continue;
    const level = levelOf(outline, line);
    // what stands over a table heads it, also where its first cell is a code
    if (level === 0 || (!inRows(line.index + 1) && isNameOverCode(outline, line))) continue;
    const group = groupOf(line.text, context);
    if (group === null) continue;
    openUnder(open, level, group);
    marks.push({ line: line.index, standing: standingOf(open) });
  }
  const panes = tabPanes(outline).map((pane) => ({ ...pane, group: groupOf(pane.label, context) ?? {} }));
  return (line) => {
    const inPanes = panes
      .filter((pane) => pane.from <= line && line < pane.to)
      .map((pane) => ({ level: BOLD_LEVEL, group: pane.group }));
    return { ...NOTHING_SAID, ...standingOf(inPanes), ...saidIn(lastBefore(marks, line)) };
  };
}

/** Null when the text heads nothing: a procedure's own name. */
export function groupOf(text: string, context: FactContext): Group | null {
  const bare = nameOf(text);
  const heads = hasListWord('list', bare) || beginsWithListWord('field', bare) || headsAbolished(bare);
  if (opensLikeProcedure(bare) && !heads) return null;
  const foreign = foreignIn(bare, context);
  const abolished = abolishedIn(bare);
  const field =
    beginsWithListWord('field', bare) || (foreign === undefined && abolished === undefined && !heads)
      ? { field: copyString(bare) }
      : {};
  return {
    ...field,
    ...(foreign === undefined ? {} : { foreign }),
    ...(foreign === false && isOwnAgency(bare, context.departmentNames) ? { own: true } : {}),
    ...(abolished === undefined ? {} : { abolished }),
  };
}

/** Whether an agency or level cell, a heading or a link says that procedures are another's; undefined when it leaves that open. */
export function foreignIn(text: string, context: FactContext): boolean | undefined {
  let known = owners.get(context.departmentNames);
  if (known === undefined) owners.set(context.departmentNames, (known = new Map<string, boolean | undefined>()));
  if (known.has(text)) return known.get(text);
  const owner = procedureOwner(text, context.departmentNames);
  const foreign = owner === null ? undefined : owner === 'other';
  if (text.length <= MAX_KNOWN && known.size < MAX_OWNERS) known.set(copyString(text), foreign);
  return foreign;
}

/** The same few agencies stand in hundreds of cells. */
const owners = new WeakMap<readonly string[], Map<string, boolean | undefined>>();
const MAX_OWNERS = 500;
/** Longer texts are no agency's name, characters. */
const MAX_KNOWN = 200;

/** "bị bãi bỏ", but not "sửa đổi, bổ sung, bãi bỏ" over a list that holds all of them. */
export function abolishedIn(text: string): boolean | undefined {
  if (hasListWord('amendment', text)) return false;
  const status = procedureStatusOf(text);
  return status === null ? undefined : status === 'abolished';
}

function levelOf(outline: Outline, line: Line): number {
  // the label of a part or of a remark on one procedure
  const label = splitHeading(line.text)?.label;
  if (label !== undefined && !HEADING_LABELS.has(label)) return 0;
  if (line.level > 0) return line.level;
  if (outline.boxes[line.box]?.tag === 'caption') return BOLD_LEVEL;
  const bare = nameOf(line.text);
  if (line.links.length > 0) return 0;
  // a plain line heads a list only when it says so itself: "B. THỦ TỤC HÀNH CHÍNH CẤP HUYỆN", "Lĩnh vực ..."
  const says = beginsWithListWord('field', bare) || beginsWithListWord('list', bare) || headsAbolished(bare);
  return says || (line.bold && !opensLikeProcedure(bare)) ? BOLD_LEVEL : 0;
}

/** "Kiểm tra nhà nước về đo lường" over "Mã số: 1.001234": one procedure's name, whatever bodies it mentions. */
function isNameOverCode({ lines }: Outline, line: Line): boolean {
  const below = lines[line.index + 1];
  if (below === undefined || below.place !== line.place || below.level > 0) return false;
  if (findProcedureCodes(line.text).length > 0) return true;
  if (findProcedureCodes(below.text).length === 0) return false;
  const label = splitHeading(nameOf(below.text))?.label;
  return label === 'code' || !isName(nameOf(below.text));
}

/** Headings close their equals; bold lines and captions add to one another: "A. Cấp huyện", then "I. Lĩnh vực ...". */
function openUnder(open: { level: number; group: Group }[], level: number, group: Group): void {
  const said = level === BOLD_LEVEL && open.at(-1)?.level === BOLD_LEVEL ? open.pop()?.group : undefined;
  while ((open.at(-1)?.level ?? 0) >= level) open.pop();
  open.push({ level, group: { ...said, ...group } });
}

function standingOf(open: readonly { readonly level: number; readonly group: Group }[]): Standing {
  let standing = NOTHING_SAID;
  for (const { group } of open) standing = { ...standing, ...group };
  return standing;
}

/** Only what differs from nothing said, so that a tab's label keeps standing under a heading that says less. */
function saidIn(standing: Standing | undefined): Group {
  if (standing === undefined) return {};
  return {
    ...(standing.field === '' ? {} : { field: standing.field }),
    ...(standing.foreign ? { foreign: true } : {}),
    ...(standing.own ? { own: true } : {}),
    ...(standing.abolished ? { abolished: true } : {}),
  };
}

function lastBefore(
  marks: readonly { readonly line: number; readonly standing: Standing }[],
  line: number,
): Standing | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1]?.standing;
}
