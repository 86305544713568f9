/**
 * Results of indices that a sentence tells: which index, of which year, whose, its score and rank. Numbers belong to the
 * index named in their clause, else to the one before, else to the first of the sentence, else to what the text around
 * is about.
 */

import type { IndexScope, Owners } from './index-bodies.ts';
import type { IndexNumber } from './index-numbers.ts';
import { indicesAmong, tokensOf, yearsOf } from './index-tokens.ts';
import type { Named, Token } from './index-tokens.ts';
import { indexWords } from './index-words.ts';
import type { IndexId } from './indices.ts';
import { indicesOf } from './indices.ts';

export type { IndexScope, Owners } from './index-bodies.ts';

export interface IndexReading {
  readonly index: IndexId;
  readonly year: number | null;
  readonly value: number | null;
  readonly rank: number | null;
  readonly scope: IndexScope;
  /** What is striven for, no result. */
  readonly target: boolean;
}

/** What the text around says: its title, the heading over it, the sentence before. */
export interface IndexSetting {
  readonly index: IndexId | null;
  readonly year: number | null;
  readonly scope: IndexScope;
}

export function readSentence(text: string, setting: IndexSetting, owners: Owners): readonly IndexReading[] {
  const tokens = tokensOf(text, owners);
  const pairs = pairwise(text, tokens, setting);
  return merged(pairs ?? new Reader(tokens, setting).read());
}

/** What a title or heading is about; its one index, its year, whose. A plan's year is not that of a result. */
export function settingOf(text: string, owners: Owners, plansToo = false): IndexSetting {
  const tokens = tokensOf(text, owners);
  const indices = new Set(indicesAmong(tokens));
  const [only] = indices;
  const scopes = tokens.flatMap((token) => (token.kind === 'body' ? [token.scope] : []));
  return {
    index: indices.size === 1 && only !== undefined ? only : null,
    year: !plansToo && isPlan(text) ? null : (yearsOf(tokens)[0] ?? null),
    scope: scopes.find((scope) => scope === 'province' || scope === 'department') ?? scopes[0] ?? 'unsaid',
  };
}

/** All years of results that the text names, but those of what is to be done. */
export function yearsNamed(text: string, owners: Owners): readonly number[] {
  return isPlan(text) ? [] : yearsOf(tokensOf(text, owners));
}

/** "Kế hoạch nâng cao chỉ số PCI năm 2023": its year is that of what is to be done. */
export function isPlan(text: string): boolean {
  const ids = new Set(indexWords.match(text).map(({ id }) => id));
  return (ids.has('plan') || ids.has('target')) && !ids.has('outcome');
}

/** "Công bố chỉ số PAPI năm 2021", "Báo cáo PAPI", "Chỉ số PAPI năm 2021"; not "V/v triển khai đo lường sự hài lòng". */
export function saysOutcome(title: string): boolean {
  const hits = indexWords.match(title).filter(({ id }) => id === 'outcome' || id === 'report');
  return hits.length > 0 || indicesOf(title).some(({ start }) => start <= MAX_BULLET);
}

/** Signs before a title's first word. */
const MAX_BULLET = 3;

/** Of these no score is told in percent. */
const IN_POINTS: ReadonlySet<IndexId> = new Set<IndexId>(['PCI', 'PAPI']);

class Reader {
  readonly #tokens: readonly Token[];
  readonly #setting: IndexSetting;
  readonly #readings: IndexReading[] = [];
  #index: Named | null = null;
  #scope: IndexScope | null = null;
  /** Of the current index, and the sentence's first before any index. */
  #year: number | null = null;
  #lead: number | null = null;
  /** The latest of the sentence, of whatever index. */
  #last: number | null = null;
  #target = false;
  #aimed: number | null = null;
  #passing = false;
  /** It is a part of an index that is passed. */
  #part = false;

  constructor(tokens: readonly Token[], setting: IndexSetting) {
    this.#tokens = tokens;
    this.#setting = setting;
  }

  read(): readonly IndexReading[] {
    for (const [at, token] of this.#tokens.entries()) this.#take(token, at);
    return this.#readings;
  }

  #take(token: Token, at: number): void {
    if (token.kind === 'clause') {
      this.#passing = false;
    } else if (token.kind === 'index') this.#begin(token.index, at);
    else if (token.kind === 'body') this.#own(token.scope, at);
    else if (token.kind === 'word') {
      if (token.word === 'target') this.#aim();
      else if (token.word === 'average') this.#scope = 'other';
      else if (token.word === 'comparison' || token.word === 'part' || token.word === 'announced') {
        this.#passing = true;
        this.#part = token.word === 'part';
      }
    } else this.#number(token.number, at);
  }

  /** "Sở ... xếp thứ 3 trong DDCI Nghệ An": the province behind an index's name says which index it is. */
  #own(scope: IndexScope, at: number): void {
    if (scope === 'province' && this.#scope === 'department' && this.#tokens[at - 1]?.kind === 'index') return;
    this.#scope = scope;
  }

  /** What is striven for goes on to the sentence's end, or to a year before the one striven for. */
  #aim(): void {
    this.#target = true;
    this.#aimed = this.#last;
  }

  #begin(index: Named, at: number): void {
    if (index !== this.#index) this.#year = null;
    this.#index = index;
    // "chỉ số thành phần gia nhập thị trường trong PCI": the number to come is the part's
    this.#passing = this.#passing && this.#part;
    // "Nghệ An xếp thứ 20 về PAR INDEX": whose it is holds on
    const next = this.#tokens[at + 1];
    if (next?.kind === 'number' && next.number.kind === 'year') this.#year = next.number.number;
  }

  #number(number: IndexNumber, at: number): void {
    if (number.kind === 'year') {
      const announced = this.#tokens[at - 1];
      if (this.#passing || (announced?.kind === 'word' && announced.word === 'announced')) return;
      this.#last = number.number;
      if (this.#target && this.#aimed !== null && number.number < this.#aimed) this.#target = false;
      if (this.#target) this.#aimed = Math.max(this.#aimed ?? 0, number.number);
      if (this.#index === null) this.#lead ??= number.number;
      else this.#year = number.number;
      return;
    }
    if (this.#passing) return;
    const index = this.#ownIndex(at);
    if (index === null || index === 'other') return;
    const inherited = this.#index === null && !this.#tokens.some(({ kind }) => kind === 'index');
    if (number.percent === true && IN_POINTS.has(index)) return;
    // far from the index's name a percentage is of something else
    if (inherited && number.percent === true && index !== 'SIPAS' && index !== 'PAR INDEX') return;
    if (number.year !== undefined) this.#year = number.year;
    this.#readings.push({
      index,
      year: number.year ?? this.#yearOf(at) ?? this.#setting.year,
      value: number.kind === 'value' ? number.number : null,
      rank: number.kind === 'rank' ? number.number : null,
      scope: this.#scope ?? this.#bodyAhead(at) ?? this.#setting.scope,
      target: this.#target,
    });
  }

  /** Of its clause, behind it too ("xếp thứ 20 về PAR INDEX"); else the one before, the sentence's first, the setting's. */
  #ownIndex(at: number): Named | null {
    const clause = this.#clauseOf(at);
    const inClause = clause.filter((token) => token.kind === 'index');
    const before = inClause.findLast((token) => token.start < (this.#tokens[at]?.start ?? 0));
    const own = before ?? inClause[0];
    if (own?.kind === 'index') return own.index;
    const first = this.#tokens.find((token) => token.kind === 'index');
    return this.#index ?? (first?.kind === 'index' ? first.index : this.#setting.index);
  }

  #clauseOf(at: number): readonly Token[] {
    let from = at;
    while (from > 0 && this.#tokens[from - 1]?.kind !== 'clause') from -= 1;
    let to = at;
    while (to < this.#tokens.length && this.#tokens[to]?.kind !== 'clause') to += 1;
    return this.#tokens.slice(from, to);
  }

  #yearOf(at: number): number | null {
    if (this.#year !== null) return this.#year;
    if (this.#lead !== null) return this.#lead;
    return (
      yearsOf(this.#clauseOf(at))[0] ??
      this.#last ??
      (this.#setting.year === null ? (yearsOf(this.#tokens)[0] ?? null) : null)
    );
  }

  /** "Với 87,2 điểm, Nghệ An ...", "thứ 18 là Nghệ An". */
  #bodyAhead(at: number): IndexScope | null {
    const ahead = this.#tokens.slice(at).find((token) => token.kind === 'body' && token.behind);
    return ahead?.kind === 'body' ? ahead.scope : null;
  }
}

/** "PAR INDEX và SIPAS năm 2021 lần lượt đạt 87,2 và 85,1 điểm" */
function pairwise(text: string, tokens: readonly Token[], setting: IndexSetting): readonly IndexReading[] | null {
  if (!indexWords.match(text).some(({ id }) => id === 'pairwise')) return null;
  const indices = [...new Set(indicesAmong(tokens))];
  const numbers = tokens.flatMap((token) =>
    token.kind === 'number' && token.number.kind !== 'year' ? [token.number] : [],
  );
  const values = numbers.filter(({ kind }) => kind === 'value');
  const ranks = numbers.filter(({ kind }) => kind === 'rank');
  const fits = (list: readonly IndexNumber[]): boolean => list.length === 0 || list.length === indices.length;
  if (indices.length < 2 || numbers.length === 0 || !fits(values) || !fits(ranks)) return null;
  const [scope = setting.scope] = tokens.flatMap((token) => (token.kind === 'body' ? [token.scope] : []));
  return indices.map((index, at) => ({
    index,
    year: yearsOf(tokens)[0] ?? setting.year,
    value: values[at]?.number ?? null,
    rank: ranks[at]?.number ?? null,
    scope,
    target: tokens.some((token) => token.kind === 'word' && token.word === 'target'),
  }));
}

/** Score and rank told one after the other are one result. */
export function merged(readings: readonly IndexReading[]): readonly IndexReading[] {
  const results: IndexReading[] = [];
  for (const reading of readings) {
    const at = results.findIndex(
      (known) =>
        known.index === reading.index &&
        known.year === reading.year &&
        known.scope === reading.scope &&
        known.target === reading.target,
    );
    const known = results[at];
    if (known === undefined) results.push(reading);
    else results[at] = { ...known, value: known.value ?? reading.value, rank: known.rank ?? reading.rank };
  }
  return results;
}
