/**
 * Order of strings by their code units: the same on every machine and in every language. For what must not depend on the
 * order of arrival; words that a reader looks through are sorted by `Intl.Collator` instead.
 */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
