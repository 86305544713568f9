/** What a report must say of one requirement, and where it does not. Shared by every set of generated portals. */

import type { Outcome } from '../../../lib/model/finding.ts';
import type { Report, ReportRequirement } from '../../../lib/model/report.ts';

export type Details = Readonly<Record<string, unknown>>;

export interface DetailRule {
  /** The field, for messages. */
  readonly name: string;
  readonly right: string;
  /** Urls in the details are paths. */
  readonly holds: (details: Details) => boolean;
}

export interface Expected {
  readonly id: string;
  /** The first is what the words say; others only where they leave it open. */
  readonly outcomes: readonly Outcome[];
  /** With the first outcome; null where it earns nothing. */
  readonly credit: number | null;
  /** Asked of the first outcome alone. */
  readonly details: readonly DetailRule[];
  /** Paths, one of which some gap must name. */
  readonly gapAt?: readonly string[];
}

export type MissKind = 'false pass' | 'false gap' | 'other outcome' | 'detail' | 'law';

export interface Miss {
  readonly requirement: string;
  readonly kind: MissKind;
  readonly message: string;
}

const RANK: Readonly<Record<string, number>> = { passed: 2, partial: 1, failed: 0 };
/** Credits are shares of small numbers. */
const CREDIT_TOLERANCE = 0.002;

/** @param base of the portal's urls, with a slash at its end */
export function missesOf(expected: Expected, report: Report, base: string): readonly Miss[] {
  const found = findingOf(report, expected.id);
  const [right] = expected.outcomes;
  if (!expected.outcomes.includes(found.outcome))
    return [
      {
        requirement: expected.id,
        kind: kindOf(found.outcome, right),
        message: `${found.outcome} instead of ${expected.outcomes.join(' or ')}: ${found.summary.en} [${found.gaps.map(({ code }) => code).join()}]`,
      },
    ];
  if (found.outcome !== right) return [];
  const misses: Miss[] = [];
  const detail = (message: string): void => void misses.push({ requirement: expected.id, kind: 'detail', message });
  if (expected.credit !== null && Math.abs(found.credit - expected.credit) > CREDIT_TOLERANCE)
    detail(`credit ${found.credit} instead of ${expected.credit}`);
  const gaps = found.gaps.map(({ url }) => decoded(url?.replace(base, '/')));
  if (expected.gapAt !== undefined && !expected.gapAt.some((path) => gaps.includes(path)))
    detail(`no gap at ${expected.gapAt.join(' or ')}: ${gaps.join(' ')}`);
  const details = local(found.details, base);
  for (const rule of expected.details)
    if (!rule.holds(details))
      detail(
        `${rule.name}: ${JSON.stringify(details[rule.name.split('.')[0] ?? rule.name] ?? null)} instead of ${rule.right}`,
      );
  return misses;
}

function kindOf(found: Outcome, right: Outcome | undefined): MissKind {
  const [got, due] = [RANK[found], RANK[right ?? '']];
  if (got === undefined) return 'other outcome';
  return got > (due ?? -1) && got > 0 ? 'false pass' : 'false gap';
}

export function findingOf(report: Report, id: string): ReportRequirement {
  const found = report.requirements.find((requirement) => requirement.id === id);
  if (found === undefined) throw new Error(`the report lacks ${id}`);
  return found;
}

/** Addresses as paths, so that two servers can be compared. */
export function local(details: Details, base: string): Details {
  return JSON.parse(JSON.stringify(details).replaceAll(base, '/')) as Details;
}

/** A field that must be exactly so. */
export function exactly(name: string, right: unknown): DetailRule {
  return {
    name,
    right: JSON.stringify(right ?? null),
    holds: (details) => JSON.stringify(details[name] ?? null) === JSON.stringify(right ?? null),
  };
}

/** Months without articles may be left out. */
export function months(name: string, right: Readonly<Record<string, number>>): DetailRule {
  const bare = (counts: unknown): string =>
    JSON.stringify(
      Object.entries((counts ?? {}) as Readonly<Record<string, number>>)
        .filter(([, count]) => count > 0)
        .toSorted(([a], [b]) => a.localeCompare(b)),
    );
  return { name, right: bare(right), holds: (details) => bare(details[name]) === bare(right) };
}

/** The same values in any order. */
export function sameSet(name: string, right: readonly string[], read: (value: unknown) => string = String): DetailRule {
  const wanted = right.toSorted().join(' | ');
  return {
    name,
    right: wanted,
    holds: (details) => list(details[name]).map(read).toSorted().join(' | ') === wanted,
  };
}

export function among(name: string, right: readonly (string | null)[]): DetailRule {
  return {
    name,
    right: right.join(' or '),
    holds: (details) => right.includes(decoded(details[name])),
  };
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function decoded(url: unknown): string | null {
  if (typeof url !== 'string') return null;
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
