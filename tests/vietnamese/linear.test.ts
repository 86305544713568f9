/**
 * No finder may do more than linear work on hostile text. Work is counted, not timed: units handed to patterns, and
 * single units looked at. Eight times the text may cost about eight times the work; quadratic work would cost 64 times.
 */
import { describe, expect, test } from 'vitest';
import { agenciesIn } from '../../lib/vietnamese/agencies.ts';
import { findDates } from '../../lib/vietnamese/dates.ts';
import { findDocumentNumbers } from '../../lib/vietnamese/document-numbers.ts';
import { fold, foldLoose, foldWithMap } from '../../lib/vietnamese/fold.ts';
import { normalise } from '../../lib/vietnamese/normalise.ts';
import { nameKey } from '../../lib/vietnamese/names.ts';
import { findPeriods } from '../../lib/vietnamese/periods.ts';
import { findPhones } from '../../lib/vietnamese/phones.ts';
import { findProcedureCodes } from '../../lib/vietnamese/procedure-codes.ts';
import { topicsOf } from '../../lib/vietnamese/topics.ts';

const FINDERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['fold', fold],
  ['foldLoose', foldLoose],
  ['foldWithMap', foldWithMap],
  ['normalise', normalise],
  ['nameKey', nameKey],
  ['findDates', findDates],
  ['findPeriods', findPeriods],
  ['findPhones', findPhones],
  ['findDocumentNumbers', findDocumentNumbers],
  ['findProcedureCodes', findProcedureCodes],
  ['topicsOf', topicsOf],
  ['agenciesIn', agenciesIn],
];

const HOSTILE = [
  '1',
  '1/',
  '1.',
  '1-',
  '1 ',
  '01.',
  '12/',
  '1/1/2022',
  '1/1/2022 ',
  '0238 3844500 - ',
  '1900 ',
  '+84 ',
  '(',
  '((1',
  '1/QĐ-',
  '1/a-',
  '12-nq/',
  '61/2018/',
  '1.001786',
  '1.001786.000.00.00.',
  'ngày 1/',
  '12:30 ',
  'thứ hai ',
  'quý ',
  'tháng 1 ',
  'cải cách ',
  'cải cách hành ',
  'Sở Nội vụ Hà ',
  'ĐT: 3844 ',
  'a',
  ' ',
  '\u0301',
  '\u200b',
  '&',
  '0',
  '0.',
  '84.',
  '(0238) ',
  '3844500 - ',
];

const SMALL_UNITS = 1_000;
const FACTOR = 8;
const LARGEST_GROWTH = 12;

let work = 0;

type Method = (this: unknown, ...args: never[]) => unknown;

interface Counted {
  readonly owner: object;
  readonly name: string;
  readonly method: Method;
}

const counted = [RegExp.prototype, String.prototype].flatMap((owner: object): Counted[] =>
  ['exec', 'charCodeAt', 'charAt', 'slice'].flatMap((name) => {
    const method: unknown = Object.getOwnPropertyDescriptor(owner, name)?.value;
    return typeof method === 'function' ? [{ owner, name, method: method as Method }] : [];
  }),
);

function put(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true, enumerable: false });
}

/** Units that the call has looked at. `exec` is what test, replace, split and matchAll call too. */
function cost(name: string, self: unknown, args: readonly unknown[], from: number, outcome: unknown): number {
  if (name === 'slice') return 1 + String(outcome).length;
  if (name !== 'exec') return 1;
  const match = outcome as RegExpExecArray | null;
  if (match !== null) return 1 + match.index - from + match[0].length;
  return 1 + ((self as RegExp).sticky ? 0 : String(args[0]).length - from);
}

/** Counting on. */
function count(): void {
  for (const { owner, name, method } of counted) {
    put(owner, name, function counting(this: unknown, ...args: never[]): unknown {
      const from = this instanceof RegExp && (this.sticky || this.global) ? this.lastIndex : 0;
      const outcome = method.apply(this, args);
      work += cost(name, this, args, from, outcome);
      return outcome;
    });
  }
}

/** Counting off. */
function restore(): void {
  for (const { owner, name, method } of counted) put(owner, name, method);
}

function workOf(find: (text: string) => unknown, text: string): number {
  count();
  work = 0;
  try {
    find(text);
  } finally {
    restore();
  }
  return work;
}

describe('work on hostile text grows as the text does', () => {
  test.each(FINDERS)('%s', (_, find) => {
    find('một lần để bảng được dựng 01/01/2022');
    for (const unit of HOSTILE) {
      const small = unit.repeat(Math.ceil(SMALL_UNITS / unit.length));
      const base = Math.max(workOf(find, small), SMALL_UNITS);
      expect(workOf(find, small.repeat(FACTOR)) / base, JSON.stringify(unit)).toBeLessThan(LARGEST_GROWTH);
    }
  });

  test('the count tells quadratic work', () => {
    const quadratic = (text: string): void => {
      for (let at = 0; at < text.length; at += 1) /x/.test(text.slice(at));
    };
    const small = 'a'.repeat(SMALL_UNITS);
    expect(workOf(quadratic, small.repeat(FACTOR)) / workOf(quadratic, small)).toBeGreaterThan(LARGEST_GROWTH);
  });
});

describe('a megabyte of digits and signs', () => {
  const signs = '0123456789/.- ()+,:';
  let seed = 7;
  let text = '';
  while (text.length < 1_000_000) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += signs.charAt(seed % signs.length);
  }
  test.each(FINDERS)('%s reads it', (_, find) => expect(() => find(text)).not.toThrow());
});
