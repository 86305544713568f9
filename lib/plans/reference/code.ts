import { findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { foldLoose } from '../../vietnamese/fold.ts';
import { cellText } from './table.ts';
import type { CellValue } from './table.ts';
import { NO_CODE } from './words.ts';

/**
 * A code cell as read. Spreadsheets take `1.001780` for a number: `short` ones lost zeros at the end (or were rounded,
 * which no one can tell from one cell), `restored` ones lost their point (`1001786`, `1,001786`) and are sure.
 */
export type CodeCell =
  | { readonly kind: 'code'; readonly code: string; readonly note?: 'restored' | 'short' }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }
  | { readonly kind: 'unreadable' };

/** Codes of the data base before 2019, as T-NAN-123456-TT. */
const OLD_CODE = /^[TB]-\p{Lu}{2,6}-\d{6}-TT$/u;

export function readCode(value: CellValue | undefined): CodeCell {
  if (typeof value === 'number') return fromDigits(digitsOf(value)) ?? { kind: 'unreadable' };
  // ="1.001786" and '1.001786 are how people keep Excel from making it a number.
  const text = cellText(value)
    .replace(/^=?"(.*)"$/, '$1')
    .replace(/^'/, '');
  if (NONE.has(foldLoose(text))) return { kind: 'none' };
  const bare = text.replace(/\s+/g, '');
  if (OLD_CODE.test(bare)) return { kind: 'code', code: bare };
  const number = fromDigits(bare);
  if (number) return number;
  const found = findProcedureCodes(text).length > 0 ? findProcedureCodes(text) : findProcedureCodes(bare);
  const [first, ...others] = found;
  if (!first) return { kind: 'unreadable' };
  if (others.some((other) => other.code !== first.code)) return { kind: 'several' };
  // A code broken over two lines of its cell ends early with the break in it.
  const whole = findProcedureCodes(bare)[0];
  return {
    kind: 'code',
    code: whole && whole.code.length > first.code.length && whole.code.length === bare.length ? whole.code : first.code,
  };
}

/** Workbooks store 1.001786 as 1.0017860000000001; what is further off than that is another number. */
function digitsOf(value: number): string {
  const rounded = Number(value.toFixed(6));
  return String(Math.abs(rounded - value) < 1e-9 ? rounded : value);
}

/** A code without agency, as digits with or without its point. */
function fromDigits(text: string): CodeCell | null {
  if (/^[1-9]\.\d{6}$/.test(text)) return { kind: 'code', code: text };
  if (/^[1-9]\.\d{4,5}$/.test(text)) return { kind: 'code', code: text.padEnd(8, '0'), note: 'short' };
  const joined = text.replace(/^([1-9])(?:,(\d{6})|[.,]?(\d{3})[.,]?(\d{3}))$/, '$1.$2$3$4');
  return /^[1-9]\.\d{6}$/.test(joined) ? { kind: 'code', code: joined, note: 'restored' } : null;
}

const NONE = new Set(NO_CODE.map(foldLoose));
