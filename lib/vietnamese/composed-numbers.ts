/** A document's number put together from the cells of its row: "101 | Kế hoạch | UBND tỉnh" is 101/KH-UBND. */

import { isPartyBody, typesNamed } from './document-grammar.ts';
import { matchShare } from './phrases.ts';
import { compilePhrases } from './phrases.ts';
import { wordList } from './word-list.ts';

export interface NumberCells {
  /** As shown: digits alone. */
  readonly count: string;
  readonly type: string;
  readonly issuer: string;
  /** Of issue; null where the row shows none. */
  readonly year: number | null;
}

/** A number alone, as some lists show it in a column of its own. */
export function isBareNumber(text: string): boolean {
  return /^\s*\d{1,5}[a-z]?\s*$/i.test(text);
}

/** Bodies by their names, as their numbers print them. */
const BODIES = compilePhrases([
  { id: 'CP', phrases: wordList('Chính phủ') },
  { id: 'TTg', phrases: wordList('Thủ tướng Chính phủ; Thủ tướng; TTg; TTCP') },
  { id: 'VPCP', phrases: wordList('Văn phòng Chính phủ; VPCP') },
  { id: 'UBND', phrases: wordList('UBND tỉnh; Ủy ban nhân dân tỉnh; UBND; Ủy ban nhân dân') },
  { id: 'HĐND', phrases: wordList('HĐND tỉnh; Hội đồng nhân dân tỉnh; HĐND; Hội đồng nhân dân') },
  { id: 'TU', phrases: wordList('Tỉnh ủy; Ban Thường vụ Tỉnh ủy; BTV Tỉnh ủy; Ban Chấp hành Đảng bộ tỉnh') },
  { id: 'TW', phrases: wordList('Trung ương; Ban Chấp hành Trung ương; Bộ Chính trị; Ban Bí thư; BCH Trung ương') },
  { id: 'BNV', phrases: wordList('Bộ Nội vụ') },
  { id: 'BTP', phrases: wordList('Bộ Tư pháp') },
  { id: 'BTC', phrases: wordList('Bộ Tài chính') },
  { id: 'BKHCN', phrases: wordList('Bộ Khoa học và Công nghệ; Bộ KH&CN') },
  { id: 'BKHĐT', phrases: wordList('Bộ Kế hoạch và Đầu tư; Bộ KH&ĐT') },
  { id: 'BTTTT', phrases: wordList('Bộ Thông tin và Truyền thông; Bộ TT&TT') },
  { id: 'SNV', phrases: wordList('Sở Nội vụ') },
  { id: 'STP', phrases: wordList('Sở Tư pháp') },
  { id: 'STC', phrases: wordList('Sở Tài chính') },
  { id: 'SKHCN', phrases: wordList('Sở Khoa học và Công nghệ; Sở KH&CN; Sở KHCN') },
  { id: 'SKHĐT', phrases: wordList('Sở Kế hoạch và Đầu tư; Sở KH&ĐT; Sở KHĐT') },
  { id: 'STTTT', phrases: wordList('Sở Thông tin và Truyền thông; Sở TT&TT; Sở TTTT') },
]);
/** "UBND tỉnh Nghệ An" names its province too; "UBND huyện Yên Thành" is another's. */
const NAMED_SHARE = 0.5;
/** Bind until they are replaced, and bear their year; for a decision the number alone does not tell. */
const WITH_YEAR: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT']);

/** '' where kind or body are not plain, or the year that belongs in it is not shown. */
export function composedNumber({ count, type, issuer, year }: NumberCells): string {
  const [code, another] = [...typesNamed(type)];
  const hits = BODIES.match(issuer);
  const body = hits[0]?.id;
  if (code === undefined || another !== undefined || body === undefined || code === 'CV') return '';
  if (matchShare(issuer, hits) < NAMED_SHARE || /huyện|quận|thị xã|xã|phường/iu.test(issuer)) return '';
  const digits = count.trim().toUpperCase();
  if (isPartyBody(body)) return `${digits}-${code}/${body}`;
  if (!WITH_YEAR.has(code)) return `${digits}/${code}-${body}`;
  return year === null ? '' : `${digits}/${year}/${code}-${body}`;
}
