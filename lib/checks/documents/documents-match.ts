/**
 * Is a number on a page the document that the plan names? The number, then issuer, province and date decide: the
 * same number of another day or of another province is another document, and where they contradict each other nobody can tell.
 */

import type { Ask } from '../../model/check.ts';
import type { DocumentFact } from '../../model/facts/documents.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { NamedDocument } from '../../model/plan.ts';
import { departmentNamesOf } from '../../model/plan.ts';
import { daysBetween } from '../../vietnamese/calendar.ts';
import { agenciesIn, isOwnAgency } from '../../vietnamese/agencies.ts';
import { documentKey, findDocumentNumbers } from '../../vietnamese/document-numbers.ts';
import { matchTitle } from '../../vietnamese/document-titles.ts';
import type { TitleMatch } from '../../vietnamese/document-titles.ts';
import { provinceKey, provincesIn } from '../../vietnamese/provinces.ts';

/** `clash`: the day says it is, the issuer that it is not. */
export type Sameness = 'same' | 'other' | 'clash';

/** A document of the plan, made ready for comparison. */
export interface Sought {
  readonly named: NamedDocument;
  readonly place: number;
  /** Of its number and aliases; empty where the number is blank. */
  readonly keys: ReadonlySet<string>;
  /** Titles, where the number is blank. */
  readonly titles: readonly string[];
  readonly need: 'cited' | 'published';
  /** Each province, or each department, has one of that number. */
  readonly local: boolean;
  readonly province: string;
  readonly departmentNames: readonly string[];
}

interface Params {
  readonly documents: readonly NamedDocument[];
  readonly need: 'cited' | 'published';
}

const memory = new WeakMap<object, readonly Sought[]>();

/** The same objects for the same requirement of the same plan: what was seen of them is remembered by them. */
export function soughtDocuments(ask: Pick<Ask, 'params' | 'plan'>): readonly Sought[] {
  const params = ask.params as Params;
  let sought = memory.get(params);
  if (sought === undefined) memory.set(params, (sought = soughtOf(params, ask.plan)));
  return sought;
}

function soughtOf({ documents, need }: Params, plan: Ask['plan']): readonly Sought[] {
  return documents.map((named, place) => {
    const numbers = named.number === null ? [] : [named.number, ...(named.aliases ?? [])];
    const issuer = findDocumentNumbers(named.number ?? '')[0]?.issuer ?? '';
    return {
      named,
      place,
      keys: new Set(numbers.map(documentKey).filter((key) => key !== '')),
      titles:
        named.number === null ? [named.title ?? '', ...(named.aliases ?? [])].filter((title) => title !== '') : [],
      need: named.need ?? need,
      local: LOCAL.test(issuer),
      province: provinceKey(plan.province),
      departmentNames: departmentNamesOf(plan),
    };
  });
}

/** Codes of the types that its number and aliases give: NQ. */
export function typesOf({ named }: Sought): readonly string[] {
  return [named.number ?? '', ...(named.aliases ?? [])].flatMap((number) =>
    findDocumentNumbers(number).flatMap(({ type }) => type ?? []),
  );
}

/** Issuers of which each province has one. Departments too: "KH-SNV". */
const LOCAL = /^(?:TU|UBND|HĐND|CTUBND|S[A-ZĐ&]|KH|NV|TC|TU)/u;

/** A bare date in a row may be that of posting, so long after the day of issue at most. */
const POSTED_WITHIN_DAYS = 92;

/** Null where the number is another one. */
export function sameness(sought: Sought, fact: DocumentFact, page: PageFacts): Sameness | null {
  if (!sought.keys.has(documentKey(fact.number))) return null;
  const { date } = sought.named;
  const whose = sought.local ? issuerOf(sought, fact, page) : 'unsaid';
  if (date === undefined) return whose === 'other' ? 'other' : 'same';
  if (fact.inYear !== undefined && String(fact.inYear) !== date.slice(0, 4)) return 'other';
  if (fact.date !== null) {
    const posting = fact.bareDate === true && fact.date > date && daysBetween(date, fact.date) <= POSTED_WITHIN_DAYS;
    if (fact.date !== date && !posting) return 'other';
    return whose === 'other' ? 'clash' : 'same';
  }
  if (whose === 'other') return 'other';
  // what was posted before the day of issue tells of an earlier one
  const posted = fact.posted ?? page.published?.date ?? null;
  return posted !== null && posted < date ? 'other' : 'same';
}

/** Issued by this province's body, by another's, or unsaid; the page's own title is asked last. */
export function issuerOf(sought: Sought, fact: DocumentFact, page: PageFacts): 'own' | 'other' | 'unsaid' {
  const said = whoseIs(fact.issuer ?? '', sought);
  if (said !== 'unsaid') return said;
  if (fact.listed === true || fact.head === true) {
    const titled = whoseIs(fact.title, sought);
    if (titled !== 'unsaid') return titled;
  }
  return fact.head === true || page.kind !== 'article' ? 'unsaid' : provincesOnly(titleOf(page), sought);
}

/** The article's own title, not the portal's name that stands beside it. */
function titleOf({ headings, title }: PageFacts): string {
  const shown = headings.filter(({ level, text }) => level <= 2 && title.includes(text));
  return shown.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');
}

function whoseIs(text: string, sought: Sought): 'own' | 'other' | 'unsaid' {
  if (text === '') return 'unsaid';
  if (agenciesIn(text).some(({ level }) => level === 'district' || level === 'commune')) return 'other';
  return provincesOnly(text, sought);
}

function provincesOnly(text: string, { province }: Sought): 'own' | 'other' | 'unsaid' {
  const named = provincesIn(text);
  if (named.some(({ key }) => key === province)) return 'own';
  return named.length > 0 ? 'other' : 'unsaid';
}

/** Titles of the portal's news are asked again after every page read. */
const titles = new WeakMap<Sought, Map<string, TitleMatch>>();
const MAX_TITLES = 20_000;

/** A document without a number, by its title. `issuer`: who issued it, as the row says. */
export function titleMatch(sought: Sought, text: string, date: string | null, issuer = ''): TitleMatch {
  if (sought.titles.length === 0 || text === '') return null;
  let known = titles.get(sought);
  if (known === undefined) titles.set(sought, (known = new Map<string, TitleMatch>()));
  const key = `${text}\n${date ?? ''}\n${issuer}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const another = issuer !== '' && !isOwnAgency(issuer, sought.departmentNames) && agenciesIn(issuer).length > 0;
  const match = another ? null : matchTitle(text, sought, date);
  if (known.size < MAX_TITLES) known.set(key, match);
  return match;
}
