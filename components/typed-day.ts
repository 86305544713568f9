/** Days as people here write them, day first, whatever the language of the browser. */

const TYPED = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** YYYY-MM-DD of `5/9/2026`, `05.09.2026`, `5-9-2026` or `2026-09-05`; null for what is no real day. */
export function typedDay(text: string): string | null {
  const typed = TYPED.exec(text.trim());
  const iso = ISO.exec(text.trim());
  const [year, month, day] = typed === null ? (iso?.slice(1) ?? []) : typed.slice(1).toReversed();
  if (year === undefined || month === undefined || day === undefined) return null;
  const said = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${said}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(said) ? said : null;
}

/** `05/09/2026` of 2026-09-05; what is no such day as it is. */
export function shownDay(day: string): string {
  const [year, month, date] = ISO.exec(day)?.slice(1) ?? [];
  return year === undefined || month === undefined || date === undefined ? day : `${date}/${month}/${year}`;
}
