/** What was found of each named document and each index, as tables. */

import { z } from 'zod';
import type { Bilingual } from '../../model/plan.ts';
import { whole, type Language } from '../words.ts';
import { anchor, html, type Markup, type Piece } from './markup.ts';
import { table } from './table.ts';

const WORDS = {
  documents: { vi: 'Từng văn bản', en: 'Each document' },
  indices: { vi: 'Từng chỉ số', en: 'Each index' },
  document: { vi: 'Văn bản', en: 'Document' },
  index: { vi: 'Chỉ số', en: 'Index' },
  state: { vi: 'Tình trạng', en: 'State' },
  year: { vi: 'Năm', en: 'Year' },
  value: { vi: 'Điểm', en: 'Score' },
  rank: { vi: 'Thứ hạng', en: 'Rank' },
  where: { vi: 'Tại', en: 'At' },
} as const satisfies Record<string, Bilingual>;

const STATES: Readonly<Record<string, Bilingual>> = {
  published: { vi: 'đã đăng', en: 'published' },
  cited: { vi: 'được dẫn số', en: 'cited' },
  missing: { vi: 'không thấy', en: 'not found' },
  clash: { vi: 'chưa rõ', en: 'undecided' },
  current: { vi: 'mới nhất', en: 'current' },
  stale: { vi: 'đã cũ', en: 'out of date' },
};

const documents = z
  .array(
    z.object({
      number: z.string().nullish(),
      title: z.string().nullish(),
      state: z.string(),
      url: z.string().nullish(),
      clash: z.string().nullish(),
    }),
  )
  .catch([]);
const indices = z
  .array(
    z.object({
      index: z.string(),
      state: z.string(),
      year: z.number().nullish(),
      value: z.number().nullish(),
      rank: z.number().nullish(),
      url: z.string().nullish(),
    }),
  )
  .catch([]);

export function documentsTable(found: unknown, lang: Language): Markup | null {
  const rows = documents
    .parse(found ?? [])
    .map(({ number, title, state, url, clash }): readonly Piece[] => [
      [number, title].filter((part) => (part ?? '') !== '').join(' – '),
      stateWords((clash ?? null) === null ? state : 'clash', lang),
      place(url ?? clash ?? null),
    ]);
  return titled(WORDS.documents, [WORDS.document, WORDS.state, WORDS.where], rows, lang);
}

export function indicesTable(found: unknown, lang: Language): Markup | null {
  const rows = indices
    .parse(found ?? [])
    .map(({ index, state, year, value, rank, url }): readonly Piece[] => [
      index,
      stateWords(state, lang),
      year === null || year === undefined ? '' : String(year),
      value === null || value === undefined ? '' : score(value, lang),
      rank === null || rank === undefined ? '' : whole(rank, lang),
      place(url ?? null),
    ]);
  const { index, state, year, value, rank, where } = WORDS;
  return titled(WORDS.indices, [index, state, year, value, rank, where], rows, lang);
}

function titled(
  title: Bilingual,
  heads: readonly Bilingual[],
  rows: readonly (readonly Piece[])[],
  lang: Language,
): Markup | null {
  if (rows.length === 0) return null;
  return html`<h4>${title[lang]}</h4>
    ${table({ title: title[lang], heads: heads.map((head) => head[lang]), rows, coded: false })}`;
}

/** As told, however many places it has. */
function score(value: number, lang: Language): string {
  return lang === 'vi' ? String(value).replace('.', ',') : String(value);
}

function stateWords(state: string, lang: Language): string {
  return STATES[state]?.[lang] ?? state;
}

function place(url: string | null): Piece {
  return url === null ? '' : anchor(url, url);
}
