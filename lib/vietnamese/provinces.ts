/** Provinces named in a text. */

import { AREA_CODES } from './area-codes.ts';
import { foldLoose } from './fold.ts';
import { compilePhrases } from './phrases.ts';
import type { PhraseMatcher } from './phrases.ts';

export interface ProvinceMention {
  /** Folded: nghe an. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Other writings of some names. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  // "Hồ Chí Minh" by itself is a person
  'thanh pho ho chi minh': ['TP Hồ Chí Minh', 'TPHCM', 'TP HCM'],
  'thua thien hue': ['TT Huế', 'Huế'],
  'ba ria vung tau': ['BR-VT', 'Vũng Tàu'],
  'dak lak': ['Đắc Lắc', 'Đăk Lăk'],
  'dak nong': ['Đắc Nông', 'Đăk Nông'],
};

let matcher: PhraseMatcher | null = null;

/** In reading order. Only names in capitals count: "hòa bình" is peace, "quản trị" no province. */
export function provincesIn(text: string): ProvinceMention[] {
  matcher ??= compilePhrases(
    [...new Set(AREA_CODES.map(({ province }) => province))].map((province) => {
      const key = foldLoose(province);
      return { id: key, phrases: [province, ...(OTHER_NAMES[key] ?? [])] };
    }),
  );
  return matcher
    .match(text)
    .filter(({ start, end }) => isName(text.slice(start, end)))
    .map(({ id, start, end }) => ({ key: id, start, end }));
}

export function provinceKey(province: string): string {
  return foldLoose(province);
}

function isName(printed: string): boolean {
  return printed.split(/[\s-]+/).every((word) => /^[\p{Lu}.]/u.test(word));
}
