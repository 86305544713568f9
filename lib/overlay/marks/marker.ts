/** What every family of marks needs: the look at a page, and how a mark is made. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureRow } from '../../model/facts/procedures.ts';
import type { MarkKind, MarkPlace, PageMark } from '../../model/overlay-message.ts';
import type { Bilingual, Plan, Requirement, RequirementOf } from '../../model/plan.ts';
import type { Verdict } from '../../model/finding.ts';

export interface Named {
  readonly code: string | null;
  readonly name: string;
}

/** The page's list of procedures held against the reference list. */
export interface ListComparison {
  /** In force, of the reference. */
  readonly active: number;
  readonly listed: number;
  readonly missing: readonly Named[];
  readonly abolished: readonly (Named & { readonly row: ProcedureRow })[];
  readonly unknown: number;
}

/** What a check says of the home page by itself. */
export interface HomeVerdict {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  /** No other page could change it. */
  readonly settled: boolean;
}

export interface Look {
  readonly facts: PageFacts;
  readonly plan: Plan;
  /** YYYY-MM-DD: the day for which the page is judged. */
  readonly asOf: string;
  /** The address says that it is not the first page of its list. */
  readonly laterPage: boolean;
  /** Null without a reference list, or where the page lists no procedures. */
  readonly comparison: ListComparison | null;
  /** Empty on every other page than the home page. */
  readonly home: readonly HomeVerdict[];
}

export interface MarkWords {
  readonly found: Bilingual;
  readonly fix?: Bilingual | null;
  readonly at: MarkPlace | null;
  readonly list?: readonly string[];
}

export type Marker = (kind: MarkKind, code: string, words: MarkWords) => PageMark;

export function markerOf(requirement: Requirement | null, asked: Bilingual): Marker {
  const named =
    requirement === null ? null : { id: requirement.id, clause: requirement.clause, title: requirement.title };
  return (kind, code, { found, fix = null, at, list }) => ({
    kind,
    code,
    requirement: named,
    asked,
    found,
    fix,
    at,
    ...(list === undefined ? {} : { list }),
  });
}

/** Switched off by the plan: nothing is asked for. */
export function requirementsOf<K extends Requirement['kind']>(plan: Plan, kind: K): readonly RequirementOf<K>[] {
  return plan.requirements.filter((one): one is RequirementOf<K> => one.kind === kind && one.off === undefined);
}

interface Quoted {
  readonly quote: string;
  readonly selector: string;
}

export function placeOf({ quote, selector }: Quoted): MarkPlace | null {
  return quote === '' ? null : { exact: quote, selector };
}

/** Something belongs beside it; it is itself in order. */
export function beside(place: MarkPlace | null): MarkPlace | null {
  return place === null ? null : { ...place, beside: true };
}

export function isAbout({ subjects }: PageFacts, topic: string): boolean {
  return subjects.some((subject) => subject.topic === topic && subject.by !== 'slug');
}

/** The heading that names the page's subject, else its first one: where what the page lacks is told. */
export function headOf({ subjects, headings }: PageFacts, topic: string | null = null): MarkPlace | null {
  const subject = subjects.find(({ by, topic: of }) => by === 'heading' && (topic === null || of === topic));
  if (subject !== undefined && subject.quote !== '') return placeOf(subject);
  const heading = headings.find(({ level }) => level <= 2) ?? headings[0];
  return heading === undefined ? null : { exact: heading.text, selector: heading.selector };
}

export function joined(names: readonly Bilingual[]): Bilingual {
  return { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
}
