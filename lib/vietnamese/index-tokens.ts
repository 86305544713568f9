/** What a sentence on indices is made of: their names, bodies, words, clauses, numbers, in reading order. */

import { bodiesOf } from './index-bodies.ts';
import type { IndexScope, Owners } from './index-bodies.ts';
import { indexNumbers } from './index-numbers.ts';
import type { IndexNumber } from './index-numbers.ts';
import { indexWords, otherIndicesIn } from './index-words.ts';
import type { IndexId } from './indices.ts';
import { indicesOf } from './indices.ts';
import { marksAgree } from './marks.ts';

/** 'other': one that no plan asks for. */
export type Named = IndexId | 'other';

export type Token =
  | { readonly kind: 'index'; readonly index: Named; readonly start: number; readonly end: number }
  | {
      readonly kind: 'body';
      readonly scope: IndexScope;
      readonly behind: boolean;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'word';
      readonly word: 'target' | 'met' | 'comparison' | 'part' | 'average' | 'announced';
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'clause'; readonly start: number; readonly end: number }
  | { readonly kind: 'number'; readonly number: IndexNumber; readonly start: number; readonly end: number };

/** The indices that plans ask for. */
export function indicesAmong(tokens: readonly Token[]): readonly IndexId[] {
  return tokens.flatMap((token) => (token.kind === 'index' && token.index !== 'other' ? [token.index] : []));
}

/** Years that are neither compared with nor days of announcing. */
export function yearsOf(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number' || token.number.kind !== 'year') return [];
    const before = tokens.slice(0, at).findLast(({ kind }) => kind === 'word' || kind === 'clause');
    return before?.kind === 'word' && (before.word === 'comparison' || before.word === 'announced')
      ? []
      : [token.number.number];
  });
}

export function tokensOf(text: string, owners: Owners): readonly Token[] {
  const asked = indicesOf(text).map(({ id, start, end }): Token => ({ kind: 'index', index: id, start, end }));
  const others = otherIndicesIn(text)
    .filter(({ start, end }) => !asked.some((one) => start < one.end && end > one.start))
    .map((hit): Token => ({ kind: 'index', index: 'other', ...hit }));
  const indices = [...asked, ...others];
  const taken = (start: number): boolean => indices.some((one) => start >= one.start && start < one.end);
  const numbers = indexNumbers(text).filter(({ start }) => !taken(start));
  const inNumber = (start: number): boolean => numbers.some((one) => start >= one.start && start < one.end);
  const words = indexWords
    .match(text)
    // "đạt mục tiêu" is met, "đặt mục tiêu" is aimed at
    .filter(({ phrase, start, end }) => marksAgree(text.slice(start, end), phrase))
    .flatMap(({ id, start, end }): readonly Token[] =>
      id === 'region' || id === 'pairwise' || id === 'plan' || id === 'outcome' || id === 'report'
        ? []
        : [{ kind: 'word', word: id, start, end }],
    )
    // "mức độ hài lòng của người dân, tổ chức năm 2021" is no year of holding something
    .filter(({ start }) => !taken(start));
  const bodies = bodiesOf(text, owners, indices)
    .filter(({ start }) => !taken(start))
    .map((body): Token => ({ kind: 'body', ...body }));
  const clauses = [...text.matchAll(CLAUSE)]
    .map(({ index, 0: sign }): Token => ({
      kind: 'clause',
      start: index,
      end: index + sign.length,
    }))
    .filter(({ start }) => !taken(start) && !inNumber(start));
  return [
    ...indices,
    ...bodies,
    ...words,
    ...clauses,
    ...numbers.map((number): Token => ({ kind: 'number', number, start: number.start, end: number.end })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

const CLAUSE = /[;,:](?!\d)|(?<=\s)(?:và|còn|trong khi)(?=\s)/giu;
