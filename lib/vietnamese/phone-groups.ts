/** Groups of digits as printed, and which of them may be parts of one number. */

export interface DigitGroup {
  readonly digits: string;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** What stands between the group before and this one; null when that is too long or has letters. */
  readonly gap: string | null;
}

/** No telephone number has more digits; longer groups are codes or counters. */
export const MAX_NUMBER_DIGITS = 14;
const MAX_GAP_UNITS = 4;

export function digitGroups(folded: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let previousEnd = -1;
  for (let at = 0; at < folded.length; at += 1) {
    if (!isDigitAt(folded, at)) continue;
    const start = at;
    while (isDigitAt(folded, at)) at += 1;
    // longer ones are cut: they are refused by length anyway
    const digits = folded.slice(start, Math.min(at, start + MAX_NUMBER_DIGITS + 1));
    const near = previousEnd >= 0 && start - previousEnd <= MAX_GAP_UNITS;
    const gap = near ? folded.slice(previousEnd, start) : null;
    groups.push({ digits, start, end: at, gap: gap !== null && /^[ .()\-+/,;|]+$/.test(gap) ? gap : null });
    previousEnd = at;
  }
  return groups;
}

/** The gap may lie inside one number: "0238.384", "(0238) 384", "0238 - 384". */
export function isInnerGap(gap: string | null): boolean {
  return gap !== null && /^(?:\)?[ .-]{1,3}\(?|\)|\( ?|\) ?\(?)$/.test(gap);
}

/** The gap may lie between two numbers that share an area code: "3844500 - 3844501", "3844500/3844501". */
export function isBetweenGap(gap: string | null): boolean {
  return gap !== null && /^ ?[-/,;|] ?$/.test(gap);
}

/** The gap binds as in a decimal, a date or a code: "1.001786", "12/2021". */
export function isTightGap(gap: string | null): boolean {
  return gap !== null && /^[./-]$/.test(gap);
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
