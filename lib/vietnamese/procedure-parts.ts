/** Which part of a procedure a heading announces. Strict: a sentence that holds the words is no heading. */

import { fold, foldLoose } from './fold.ts';
import { HEADING_TAILS, NONE_WORDS, PART_IDS, PART_VALUES, PROCEDURE_LABELS } from './procedure-labels.ts';
import type { PartId, ProcedureLabelId } from './procedure-labels.ts';
import { remember } from './remember.ts';

export { PART_IDS } from './procedure-labels.ts';
export type { PartId, ProcedureLabelId } from './procedure-labels.ts';

/** The part that a heading announces; of a combined heading the first. */
export function partOfHeading(text: string): PartId | null {
  return partsOfHeading(text)[0] ?? null;
}

/** "Trình tự, cách thức thực hiện" announces two. Empty when the text is no heading of a part. */
export function partsOfHeading(text: string): PartId[] {
  return labelsOf(text).filter(isPart);
}

/** Also headings and column names that are no part. */
export function labelOfHeading(text: string): ProcedureLabelId | null {
  return labelsOf(text)[0] ?? null;
}

export interface SplitHeading {
  readonly label: ProcedureLabelId;
  readonly parts: readonly PartId[];
  /** The heading as shown, without its colon. */
  readonly heading: string;
  /** What follows in the same text, '' when nothing does. */
  readonly rest: string;
  /** Offset of `rest` in the text. */
  readonly restStart: number;
}

/** "Thời hạn giải quyết: 05 ngày" as heading and content; also a heading alone. Null when it starts with no heading. */
export function splitHeading(text: string): SplitHeading | null {
  return text.length > MAX_HEADING_UNITS ? splitAnew(text) : SPLITS.get(text);
}

/** The lines of menus are asked again on every page. */
const SPLITS = remember(splitAnew);

function splitAnew(text: string): SplitHeading | null {
  const whole = labelsOf(text);
  if (whole[0] !== undefined) {
    return {
      label: whole[0],
      parts: whole.filter(isPart),
      heading: text.trim().replace(/\s*[:：.]+$/u, ''),
      rest: '',
      restStart: text.length,
    };
  }
  const sign = /[:：]|\s[-–—]\s/u.exec(text.slice(0, MAX_HEADING_UNITS));
  const run = splitAtDigit(text);
  if (run !== null && (sign === null || run.restStart <= sign.index)) return run;
  if (sign === null) return null;
  const heading = text.slice(0, sign.index);
  const labels = labelsOf(heading);
  if (labels[0] === undefined) return null;
  const after = text.slice(sign.index + sign[0].length);
  const rest = after.trim();
  const restStart = rest === '' ? text.length : text.length - after.length + after.indexOf(rest);
  return { label: labels[0], parts: labels.filter(isPart), heading: heading.trim(), rest, restStart };
}

/** "Thời hạn giải quyết 3 ngày", "Đối tượng thực hiện Công dân": the longest label that a capital or a number follows. */
export function splitAtCapital(text: string): SplitHeading | null {
  const space = text.indexOf(' ');
  if (space < 0 || space > MAX_FIRST_WORD || !FIRST_WORDS.has(foldLoose(text.slice(0, space)))) return null;
  let best: SplitHeading | null = null;
  for (const { index } of text.slice(0, MAX_HEADING_UNITS).matchAll(/\s(?=[\p{Lu}\d])/gu)) {
    const heading = text.slice(0, index);
    const labels = labelsOf(heading);
    if (labels[0] === undefined || !labels.some(isPart)) continue;
    const rest = text.slice(index + 1);
    best = { label: labels[0], parts: labels.filter(isPart), heading, rest, restStart: index + 1 };
  }
  return best;
}

/** "Thời hạn giải quyết10 ngày": label and value in boxes that only a style sheet sets apart. */
function splitAtDigit(text: string): SplitHeading | null {
  const restStart = (/\p{Ll}(?=\d)/u.exec(text.slice(0, MAX_HEADING_UNITS))?.index ?? -1) + 1;
  if (restStart === 0) return null;
  const heading = text.slice(0, restStart);
  const labels = labelsOf(heading);
  if (labels[0] === undefined) return null;
  return { label: labels[0], parts: labels.filter(isPart), heading, rest: text.slice(restStart).trim(), restStart };
}

/** "Không", "Không có", "Không quy định": content, and it says that there is none. */
export function isNoneContent(text: string): boolean {
  return text.length <= MAX_HEADING_UNITS && NONE_WORDS.has(foldLoose(text));
}

/** "Quyết định" under "Kết quả": a label elsewhere. */
export function isPartValue(part: PartId, text: string): boolean {
  return VALUES.get(part)?.has(foldLoose(text)) === true;
}

const VALUES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(PART_VALUES).map(([part, values]) => [part, new Set(values.map(foldLoose))]),
);

/** Longer texts are no headings. */
const MAX_HEADING_UNITS = 120;

const LABELS: ReadonlyMap<string, ProcedureLabelId> = new Map(
  (Object.entries(PROCEDURE_LABELS) as [ProcedureLabelId, readonly string[]][]).flatMap(([id, labels]) =>
    labels.map((label) => [foldLoose(label) || label, id] as const),
  ),
);

const MAX_FIRST_WORD = 12;
/** Most lines of a page begin with none of them, and need no closer look. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...LABELS.keys()].map((label) => label.split(' ')[0] ?? ''));

function isPart(label: ProcedureLabelId): label is PartId {
  return (PART_IDS as readonly string[]).includes(label);
}

/** "1.", "1.2.", "a)", "(3)", "IV.", "- ", "* ", "+ ", "Bước 1"? no: only signs of numbering. */
const NUMBERING =
  /^(?:[-+*•▪◦►»>#\s]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-z])[.)/]\s*|\d{1,2}(?:\.\d{1,2}){0,3}\s+-?\s*)*/u;

function labelsOf(text: string): ProcedureLabelId[] {
  if (text.length > MAX_HEADING_UNITS) return [];
  const folded = fold(text);
  if (folded === '#') return ['order'];
  const bare = folded
    .replace(NUMBERING, '')
    .replace(/\([^()]*\)/g, ' ')
    // "Thời hạn giải quyết đối với tổ chức"
    .replace(/ doi voi [^,;]*$/, '')
    .replace(/[\s:.;*]+$/, '');
  const whole = lookUp(foldLoose(bare));
  if (whole !== null) return [whole];
  const pieces = bare.split(/\s*[,;/&]\s*|\s+-\s+|\s+va\s+|\s+hoac\s+/).filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > MAX_PIECES) return [];
  const labels = pieces.map((piece) => lookUp(foldLoose(piece)));
  // several parts in one heading: each piece must name one
  const named = labels.filter((label): label is ProcedureLabelId => label !== null);
  return named.length === labels.length && named.every(isPart) ? [...new Set(named)] : [];
}

const MAX_PIECES = 4;

function lookUp(loose: string): ProcedureLabelId | null {
  let rest = loose;
  for (let round = 0; round < 3; round += 1) {
    const label = LABELS.get(rest);
    if (label !== undefined) return label;
    const tails = HEADING_TAILS.filter((words) => rest.endsWith(` ${words}`));
    // the least is taken off: "cơ quan thực hiện TTHC" is "cơ quan thực hiện", not "cơ quan"
    for (const tail of tails.toReversed()) {
      const bare = LABELS.get(rest.slice(0, -tail.length - 1));
      if (bare !== undefined) return bare;
    }
    const [longest] = tails;
    if (longest === undefined) return null;
    rest = rest.slice(0, -longest.length - 1);
  }
  return LABELS.get(rest) ?? null;
}
