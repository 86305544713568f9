/** Names of the indices by which provinces and departments are ranked (data, and their matcher). */

import { compilePhrases } from './phrases.ts';
import type { PhraseHit, PhraseRow } from './phrases.ts';
import { wordList } from './word-list.ts';

export type IndexId = 'PAR INDEX' | 'SIPAS' | 'PAPI' | 'PCI' | 'ICT INDEX' | 'DDCI' | 'DTI';

export const INDEX_NAMES: readonly PhraseRow<IndexId>[] = [
  {
    id: 'PAR INDEX',
    phrases: wordList(`
    PAR INDEX; PARINDEX; PAR; chỉ số cải cách hành chính; chỉ số CCHC; chỉ số PAR
  `),
  },
  {
    id: 'SIPAS',
    phrases: wordList(`
      SIPAS; chỉ số hài lòng; chỉ số hài lòng về sự phục vụ hành chính; chỉ số đo lường sự hài lòng;
      chỉ số mức độ hài lòng; chỉ số hài lòng của người dân
    `),
  },
  {
    id: 'PAPI',
    phrases: wordList(`
    PAPI; chỉ số hiệu quả quản trị và hành chính công; chỉ số hiệu quả quản trị và hành chính công cấp tỉnh;
    hiệu quả quản trị và hành chính công
  `),
  },
  {
    id: 'PCI',
    phrases: wordList(`
    PCI; chỉ số năng lực cạnh tranh cấp tỉnh; năng lực cạnh tranh cấp tỉnh; chỉ số năng lực cạnh tranh
  `),
  },
  {
    id: 'ICT INDEX',
    phrases: wordList(`
      ICT INDEX; ICTINDEX; chỉ số ICT; chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin;
      chỉ số ứng dụng công nghệ thông tin; Vietnam ICT Index
    `),
  },
  {
    id: 'DDCI',
    phrases: wordList(`
      DDCI; chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương; năng lực cạnh tranh cấp sở, ngành và địa phương;
      năng lực cạnh tranh các sở, ban, ngành; năng lực cạnh tranh cấp sở, ban, ngành
    `),
  },
  {
    id: 'DTI',
    phrases: wordList(`
    DTI; chỉ số chuyển đổi số; chỉ số chuyển đổi số cấp tỉnh; chỉ số đánh giá mức độ chuyển đổi số;
    chỉ số đánh giá chuyển đổi số
  `),
  },
];

const matcher = compilePhrases(INDEX_NAMES);

/** Indices named in a text, in reading order. */
export function indicesOf(text: string): PhraseHit<IndexId>[] {
  return matcher.match(text);
}

export function isIndexId(text: string): text is IndexId {
  return INDEX_NAMES.some(({ id }) => id === text);
}
