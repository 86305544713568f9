import { foldLoose } from '../../vietnamese/fold.ts';
import { ABOLISHED_HEADINGS, FIELD_OPENINGS, OTHER_HEADINGS, SUM_OPENINGS } from './words.ts';

/** What the headings above a row say of it. */
export interface Under {
  readonly field: string;
  readonly abolished: boolean;
  /** Depth of the heading that said abolished. */
  readonly depth: number;
}

export const UNDER_NOTHING: Under = { field: '', abolished: false, depth: 0 };

/** A dash counts only between spaces: "X-quang" is a word. */
const NUMBERED = /^(?:([A-HĐK-Z])|([IVX]{1,6})|(\d{1,2}))(?:\s*[.):/]|\s+[–-]\s)\s*(?=\p{L})/u;

/** A text that heads the rows below it: numbered by letter or Roman numeral, naming a field, or over abolished ones. */
export function looksLikeHeading(text: string, order: string): boolean {
  const numbered = NUMBERED.exec(text);
  if (numbered?.[1] || numbered?.[2] || /^(?:[A-HĐ]|[IVX]{1,6})[.)]?$/.test(order)) return true;
  const folded = foldLoose(bare(text));
  return opens(folded, FIELDS) || opens(folded, SUMS) || saysAbolished(text);
}

/** The state below a heading. A field leaves the status as it was; a heading of the same depth or above ends it. */
export function below(heading: string, order: string, under: Under): Under {
  const text = bare(heading);
  const folded = foldLoose(text);
  const depth = depthOf(heading, order);
  if (opens(folded, FIELDS)) return { ...under, field: text.replace(/^lĩnh\s+vực\s*:?\s*/iu, '') };
  if (saysAbolished(heading)) return { field: '', abolished: true, depth };
  const ends = under.abolished && (contains(folded, OTHERS) || (depth > 0 && depth <= under.depth));
  const status = ends ? { abolished: false, depth: 0 } : { abolished: under.abolished, depth: under.depth };
  const names = contains(folded, OTHERS) || LIST_WORDS.some((words) => folded.includes(words));
  return { ...status, field: names || opens(folded, SUMS) ? '' : text };
}

/** "Danh mục TTHC bị bãi bỏ", but not "sửa đổi, bổ sung, bị bãi bỏ". */
export function saysAbolished(text: string): boolean {
  const folded = foldLoose(text);
  const short = foldLoose(bare(text)) === 'bai bo';
  return (short || contains(folded, ABOLISHED)) && !contains(folded, OTHERS);
}

/** A row of column numbers under a header: (1) (2) (3), A B 1 2. */
export function isNumbering(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(text)?.[1]);
  if (numbers.every((number, index) => Number(number) === index + 1)) return true;
  return texts.every(
    (text, index) =>
      /^\(?[A-H]\)?$/.test(text) ||
      (index > 0 && numbers[index] !== undefined && Number(numbers[index]) <= texts.length),
  );
}

function bare(text: string): string {
  return text.replace(NUMBERED, '').trim();
}

function depthOf(text: string, order: string): number {
  const numbered = NUMBERED.exec(text);
  if (numbered?.[2] || /^[IVX]{1,6}[.)]?$/.test(order)) return 2;
  if (numbered?.[1] || /^[A-HĐ][.)]?$/.test(order)) return 1;
  return numbered?.[3] || /^\d/.test(order) ? 3 : 0;
}

function opens(folded: string, openings: readonly string[]): boolean {
  return openings.some((words) => folded === words || folded.startsWith(`${words} `));
}

function contains(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => ` ${folded} `.includes(` ${phrase} `));
}

const FIELDS = FIELD_OPENINGS.map(foldLoose);
const SUMS = SUM_OPENINGS.map(foldLoose);
const ABOLISHED = ABOLISHED_HEADINGS.map(foldLoose);
const OTHERS = OTHER_HEADINGS.map(foldLoose);
const LIST_WORDS = ['thu tuc', 'tthc', 'danh muc'];
