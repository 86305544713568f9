/** Results of indices that a page tells, in sentences and tables, with the title and headings that say of which index and year. */

import type { IndexFact } from '../../model/facts/results.ts';
import type { Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { merged, readSentence, settingOf, yearsNamed } from '../../vietnamese/index-sentences.ts';
import type { IndexSetting, Owners } from '../../vietnamese/index-sentences.ts';
import { indexWords, otherMeanings } from '../../vietnamese/index-words.ts';
import { indicesOf } from '../../vietnamese/indices.ts';
import type { IndexId } from '../../vietnamese/indices.ts';
import { countWords } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { tableReadings, within } from './index-tables.ts';
import type { ShownReading } from './index-tables.ts';
import { sentencesOf } from './sentences.ts';
import { ownTextEnd } from '../main-text.ts';
import { titleLine } from '../title-line.ts';

const MAX_FACTS = 80;
const MAX_LINES = 3_000;
const MAX_PROOFS = 4;
const MAX_QUOTE_UNITS = 300;
/** Lines below one that names an index, which may go on about it. */
const NEAR_LINES = 3;
const HEADING_WORDS = 18;

interface Told extends ShownReading {
  /** The sentence, where a line holds several. */
  readonly sentence?: string;
}

export function indexResults(outline: Outline, context: FactContext): readonly IndexFact[] {
  const owners: Owners = { province: context.province, departmentNames: context.departmentNames };
  // most pages name no index
  const named = outline.lines.some(({ place, text }) => place === 'main' && indicesOf(text).length > 0);
  if (!named && indicesOf(outline.title).length === 0) return [];
  const told = new Telling(outline, owners).read();
  return factsOf(outline, told);
}

class Telling {
  readonly #outline: Outline;
  readonly #owners: Owners;
  readonly #title: IndexSetting;
  readonly #told: Told[] = [];
  /** Indices whose letters mean something else in the title, and so below it. */
  readonly #strangers: ReadonlySet<string>;
  #heading: IndexSetting;
  #headingTarget = false;
  #near: { readonly setting: IndexSetting; readonly until: number } | null = null;
  /** Years that sentences without a score give an index, with the line that does. */
  readonly #years = new Map<string, Map<number, number>>();

  constructor(outline: Outline, owners: Owners) {
    this.#outline = outline;
    this.#owners = owners;
    const title = outline.lines[titleLine(outline)]?.text ?? outline.title;
    this.#title = settingOf(title, owners);
    this.#strangers = otherMeanings(title);
    this.#heading = this.#title;
  }

  read(): readonly Told[] {
    const outline = this.#outline;
    const tables = new Map(
      outline.tables
        .filter(({ layout, place }) => !layout && place === 'main')
        .map((table) => [outline.boxes[table.box]?.from ?? -1, table]),
    );
    const end = Math.min(ownTextEnd(outline), MAX_LINES);
    let skipTo = 0;
    for (let at = 0; at < end && this.#told.length < MAX_FACTS * 3; at += 1) {
      const line = outline.lines[at];
      if (line === undefined || line.place !== 'main' || at < skipTo) continue;
      const table = tables.get(at);
      if (table !== undefined) {
        const readings = tableReadings(outline, table, this.#setting(at), this.#owners);
        this.#told.push(...readings.map((reading) => ({ ...reading, target: reading.target || this.#headingTarget })));
        if (readings.length > 0) {
          skipTo = outline.boxes[table.box]?.to ?? at;
          continue;
        }
      }
      this.#line(at);
    }
    return this.#told.map((one) => this.#dated(one));
  }

  /** "PAPI: Nghệ An đạt 44,7 điểm" over "PAPI năm 2021 được công bố": the one year that the page gives the index. */
  #dated(told: Told): Told {
    const years = this.#years.get(told.index);
    const [only] = years ?? [];
    if (told.year !== null || told.target || only === undefined || years?.size !== 1) return told;
    const [year, line] = only;
    return { ...told, year, lines: [...told.lines, line] };
  }

  #noteYears(index: string | null, named: readonly number[], at: number): void {
    if (index === null) return;
    const years = this.#years.get(index) ?? new Map<number, number>();
    for (const year of named) if (!years.has(year)) years.set(year, at);
    this.#years.set(index, years);
  }

  #line(at: number): void {
    const { text, level, bold } = this.#outline.lines[at] ?? { text: '', level: 0, bold: false };
    if (level > 0 || (bold && countWords(text) <= HEADING_WORDS)) this.#head(text);
    let setting = this.#setting(at);
    if (setting.index === null && indicesOf(text).length === 0) return;
    for (const sentence of sentencesOf(text)) {
      const named = settingOf(sentence, this.#owners);
      const own = new Set(indicesOf(sentence).map(({ id }) => id));
      // "Chỉ số hài lòng của người bệnh ..." behind a sentence on SIPAS goes on with something else
      const others = otherMeanings(sentence);
      const isStranger = (index: IndexId): boolean =>
        this.#strangers.has(index) || (others.has(index) && !own.has(index));
      const readings = readSentence(sentence, setting, this.#owners);
      for (const reading of readings.filter(({ index }) => !isStranger(index)))
        this.#told.push({ ...reading, target: reading.target || this.#headingTarget, lines: [at], sentence });
      if (own.size === 0) continue;
      // a sentence on several leaves open which one the next is about
      this.#noteYears(named.index, yearsNamed(sentence, this.#owners), at);
      setting = { ...within(named, this.#heading), index: named.index };
      this.#near = { setting, until: at + NEAR_LINES };
    }
  }

  #head(text: string): void {
    this.#headingTarget = indexWords.match(text).some(({ id }) => id === 'target') && indicesOf(text).length === 0;
    const named = settingOf(text, this.#owners, this.#headingTarget);
    this.#heading = within(named, this.#title);
    this.#near = null;
  }

  #setting(at: number): IndexSetting {
    if (this.#near !== null && at <= this.#near.until) return this.#near.setting;
    return this.#heading;
  }
}

function factsOf(outline: Outline, told: readonly Told[]): readonly IndexFact[] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const whose = one.scope === 'unsaid' ? 'province' : one.scope;
    const key = `${one.index} ${one.year ?? ''} ${whose} ${one.target ? 1 : 0}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].slice(0, MAX_FACTS).flatMap((group) => {
    const said = group.find(({ scope }) => scope !== 'unsaid')?.scope ?? 'unsaid';
    const [fact] = merged(group.map((one) => ({ ...one, scope: said })));
    if (fact === undefined) return [];
    const { index, year, value, rank, scope, target } = fact;
    const used = group.filter((one) => (value !== null && one.value === value) || (rank !== null && one.rank === rank));
    return [{ index, year, value, rank, scope, target, proofs: proofsOf(outline, used.length > 0 ? used : group) }];
  });
}

function proofsOf(outline: Outline, told: readonly Told[]): IndexFact['proofs'] {
  const proofs = new Map<string, { quote: string; selector: string }>();
  for (const { lines, sentence } of told)
    for (const at of lines) {
      const line = outline.lines[at];
      if (line === undefined || proofs.size >= MAX_PROOFS) continue;
      const quote = shortened(sentence ?? line.text);
      if (!proofs.has(quote)) proofs.set(quote, { quote: copyString(quote), selector: outline.selector(line.box) });
    }
  return [...proofs.values()];
}

function shortened(text: string): string {
  const whole = text.trim();
  if (whole.length <= MAX_QUOTE_UNITS) return whole;
  return whole.slice(0, whole.lastIndexOf(' ', MAX_QUOTE_UNITS));
}
