/** Document numbers in file names and addresses: "5158-QD-UBND.signed.pdf", "64-KH-UBND_28.01.2022.pdf". */

import { isoDate } from './calendar.ts';
import type { FoundDocumentNumber } from './document-numbers.ts';
import { issuerKey, issuerOf, plain, splitGlued, typeOf } from './document-grammar.ts';
import { fold } from './fold.ts';

const MAX_SLUG_UNITS = 2_000;

/** Only a known type followed by a known body is believed. Offsets are those of the last path segment's text. */
export function documentNumbersOfSlug(pathOrFileName: string): FoundDocumentNumber[] {
  const name = lastSegment(pathOrFileName.slice(0, MAX_SLUG_UNITS));
  const tokens = [...fold(name).matchAll(/\d+|[a-z]+(?:&[a-z]+)?/g)].map((match) => match[0]);
  const found: FoundDocumentNumber[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const count = tokens[at] ?? '';
    if (!/^\d{1,5}$/.test(count)) continue;
    const year = /^(?:19|20)\d{2}$/.test(tokens[at + 1] ?? '') ? Number(tokens[at + 1]) : null;
    const typeAt = at + (year === null ? 1 : 2);
    const pair = typedAt(tokens, typeAt);
    if (pair === null) continue;
    const { type, issuer, next } = pair;
    const date = dateAt(tokens, next);
    const head = `${count}/${year === null ? '' : `${year}/`}`;
    const keyHead = `${count.replace(/^0+(?=\d)/, '')}/${year === null ? '' : `${year}/`}`;
    found.push({
      number: `${head}${type}-${issuer}`,
      key: `${keyHead}${plain(type).toUpperCase()}-${issuerKey(issuer)}`,
      type,
      issuer,
      start: 0,
      end: name.length,
      raw: name,
      ...(year === null ? {} : { year }),
      ...(date === null ? {} : { date }),
    });
    at = next - 1;
  }
  return found;
}

function typedAt(tokens: readonly string[], at: number): { type: string; issuer: string; next: number } | null {
  const first = tokens[at] ?? '';
  const type = typeOf(first);
  const issuer = issuerOf(tokens[at + 1] ?? '');
  if (type !== undefined && issuer !== undefined) return { type, issuer, next: at + 2 };
  const glued = splitGlued(first);
  return glued === null ? null : { type: glued[0], issuer: glued[1], next: at + 1 };
}

function dateAt(tokens: readonly string[], at: number): string | null {
  const from = tokens[at] === 'ngay' ? at + 1 : at;
  const [day = '', month = '', year = ''] = tokens.slice(from, from + 3);
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^20\d{2}$/.test(year)) return null;
  return isoDate(Number(year), Number(month), Number(day));
}

function lastSegment(path: string): string {
  const end = path.search(/[?#]/);
  const bare = (end < 0 ? path : path.slice(0, end)).replace(/\/+$/, '');
  const segment = bare.slice(bare.lastIndexOf('/') + 1).replace(/\.[A-Za-z]{2,5}$/, '');
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
