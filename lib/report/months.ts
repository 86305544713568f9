/** Months that a report counts articles of. */

/** January to the audit's month (or December) of each year named. */
export function monthsUpTo(named: readonly string[], asOf: string): readonly string[] {
  const years = [...new Set(named.map((month) => month.slice(0, 4)))].filter((year) => /^\d{4}$/.test(year)).sort();
  const last = asOf.slice(0, 7);
  return years
    .flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`))
    .filter((month) => month <= last);
}
