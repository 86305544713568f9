/** The parts of a document's number: type code and issuer, told from folded letters. */

import { DEPARTMENTS, DOCUMENT_TYPES, ISSUERS } from './document-tables.ts';
import { foldLoose } from './fold.ts';

const CANONICAL = new Map<string, string>();
for (const code of [...ISSUERS, ...DEPARTMENTS, ...DEPARTMENTS.map((code) => `S${code}`)])
  CANONICAL.set(plain(code), code);
const TYPES = new Map(DOCUMENT_TYPES.map(({ code }) => [plain(code), code]));
const BARE_DEPARTMENTS: ReadonlySet<string> = new Set(DEPARTMENTS.map((code) => plain(code)));

/** Letters of a code, folded, '&' kept. */
export function plain(code: string): string {
  return code
    .split('&')
    .map((part) => foldLoose(part).replaceAll(' ', ''))
    .join('&');
}

/** "nd" → "NĐ"; undefined for no type. */
export function typeOf(part: string): string | undefined {
  return TYPES.get(part);
}

/** "ubnd" → "UBND", "qh13" → "QH13"; undefined for an unknown body. */
export function issuerOf(part: string): string | undefined {
  const assembly = /^(qh|ubtvqh)(\d{1,2})$/.exec(part);
  if (assembly !== null) return `${(assembly[1] ?? '').toUpperCase()}${assembly[2]}`;
  return CANONICAL.get(part);
}

/** "ndcp" → ["NĐ", "CP"]: the hyphen is often lost. */
export function splitGlued(part: string): readonly [string, string] | null {
  for (let at = Math.min(4, part.length - 2); at >= 2; at -= 1) {
    const type = TYPES.get(part.slice(0, at));
    const issuer = type === undefined ? undefined : issuerOf(part.slice(at));
    if (type !== undefined && issuer !== undefined) return [type, issuer];
  }
  return null;
}

/** Bodies of state and party, ministries, and departments with their S: "TC" and "KH" alone are divisions as well. */
export function isPlainBody(issuer: string): boolean {
  return PLAIN_BODIES.has(issuer) || /^(?:S|B)[\p{Lu}&]{2,}$/u.test(issuer);
}

const PLAIN_BODIES: ReadonlySet<string> = new Set([
  'CP',
  'TTg',
  'TW',
  'TU',
  'HĐND',
  'UBND',
  'CTUBND',
  'VPCP',
  'CTN',
  'HĐBT',
  'HU',
  'ĐU',
]);

/** Numbered by the party, as 05-NQ/TU. */
export function isPartyBody(issuer: string): boolean {
  return PARTY_BODIES.has(issuer);
}

const PARTY_BODIES: ReadonlySet<string> = new Set(['TU', 'TW', 'HU', 'ĐU']);

/** For comparison: capitals without marks; "SKHCN" and "KHCN" are one department, '&' is not always printed. */
export function issuerKey(issuer: string): string {
  const folded = plain(issuer).replaceAll('&', '');
  const bare = folded.startsWith('s') && isDepartment(folded.slice(1)) ? folded.slice(1) : folded;
  return bare.toUpperCase();
}

function isDepartment(folded: string): boolean {
  return BARE_DEPARTMENTS.has(folded);
}

const TYPE_WORDS = DOCUMENT_TYPES.flatMap(({ words }) => words)
  .map((word) => [foldLoose(word), word] as const)
  .sort(([a], [b]) => b.length - a.length);
const TYPE_WORD_BEFORE = new RegExp(
  `(?:^|[^a-z])(${TYPE_WORDS.map(([folded]) => folded).join('|')})(?: lien tich)? ?(?:so)? ?[:.]? ?$`,
);

/** The type as the words before the number say it: "Quyết định số " → "Quyết định". */
export function typeWordBefore(folded: string): string | undefined {
  const found = TYPE_WORD_BEFORE.exec(folded)?.[1];
  return found === undefined ? undefined : TYPE_WORDS.find(([word]) => word === found)?.[1];
}

const TYPE_CODES = DOCUMENT_TYPES.flatMap(({ code, words }) => words.map((word) => [foldLoose(word), code] as const));

/** Codes of the types that words name: "Toàn văn Nghị quyết của Tỉnh ủy" → NQ. */
export function typesNamed(text: string): ReadonlySet<string> {
  const folded = ` ${foldLoose(text)} `;
  return new Set(TYPE_CODES.flatMap(([word, code]) => (folded.includes(` ${word} `) ? [code] : [])));
}
