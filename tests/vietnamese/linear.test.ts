/**
 * No finder may do more than linear work on hostile text. Work is counted, not timed: units handed to patterns, and
 * single units looked at. Eight times the text may cost about eight times the work; quadratic work would cost 64 times.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agenciesIn } from '../../lib/vietnamese/agencies.ts';
import { findDates } from '../../lib/vietnamese/dates.ts';
import { findDocumentNumbers } from '../../lib/vietnamese/document-numbers.ts';
import { fold, foldLoose, foldWithMap, normalise } from '../../lib/vietnamese/fold.ts';
import { nameKey } from '../../lib/vietnamese/names.ts';
import { findPeriods } from '../../lib/vietnamese/periods.ts';
import { findPhones } from '../../lib/vietnamese/phones.ts';
import { findProcedureCodes } from '../../lib/vietnamese/procedure-codes.ts';
import { topicsOf } from '../../lib/vietnamese/topics.ts';

const FINDERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['fold', fold], ['foldLoose', foldLoose], ['foldWithMap', foldWithMap], ['normalise', normalise], ['nameKey', nameKey],
  ['findDates', findDates], ['findPeriods', findPeriods], ['findPhones', findPhones], ['findDocumentNumbers', findDocumentNumbers],
  ['findProcedureCodes', findProcedureCodes], ['topicsOf', topicsOf], ['agenciesIn', agenciesIn],
];

const HOSTILE = [
  '1', '1/', '1.', '1-', '1 ', '01.', '12/', '1/1/2022', '1/1/2022 ', '0238 3844500 - ', '1900 ', '+84 ', '(', '((1', '1/QĐ-', '1/a-', '12-nq/', '61/2018/', '1.001786', '1.001786.000.00.00.', 'ngày 1/', '12:30 ',
  'thứ hai ', 'quý ', 'tháng 1 ', 'cải cách ', 'cải cách hành ', 'Sở Nội vụ Hà ', 'ĐT: 3844 ', 'a', ' ', '\u0301', '\u200b', '&', '0', '0.', '84.', '(0238) ', '3844500 - ',
];

const SMALL_UNITS = 1_000;
const FACTOR = 8;
const LARGEST_GROWTH = 12;

let work = 0;
const originals = { exec: RegExp.prototype.exec, charCodeAt: String.prototype.charCodeAt, charAt: String.prototype.charAt, slice: String.prototype.slice };

/** Replaced, exec is what test, replace, split and matchAll call too. */
beforeAll(() => {
  RegExp.prototype.exec = function exec(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.sticky || this.global ? this.lastIndex : 0;
    const match = originals.exec.call(this, text);
    const missed = this.sticky ? 0 : text.length - from;
    work += 1 + (match === null ? missed : match.index - from + match[0].length);
    return match;
  };
  String.prototype.charCodeAt = function charCodeAt(this: string, at: number): number {
    work += 1;
    return originals.charCodeAt.call(this, at);
  };
  String.prototype.charAt = function charAt(this: string, at: number): string {
    work += 1;
    return originals.charAt.call(this, at);
  };
  String.prototype.slice = function slice(this: string, from?: number, to?: number): string {
    const cut = originals.slice.call(this, from, to);
    work += 1 + cut.length;
    return cut;
  };
});

afterAll(() => {
  Object.assign(RegExp.prototype, { exec: originals.exec });
  Object.assign(String.prototype, { charCodeAt: originals.charCodeAt, charAt: originals.charAt, slice: originals.slice });
});

function workOf(find: (text: string) => unknown, text: string): number {
  work = 0;
  find(text);
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
  // with counting off: at full speed
  beforeAll(() => {
    Object.assign(RegExp.prototype, { exec: originals.exec });
    Object.assign(String.prototype, { charCodeAt: originals.charCodeAt, charAt: originals.charAt, slice: originals.slice });
  });
  test.each(FINDERS)('%s reads it', (_, find) => expect(() => find(text)).not.toThrow());
});
