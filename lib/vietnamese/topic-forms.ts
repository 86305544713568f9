/** The forms in which a phrase of the tables is printed: in full, abbreviated, run together as in file names. */

import { ABBREVIATIONS } from './abbreviations.ts';
import { foldLoose } from './fold.ts';

const PAIRS = ABBREVIATIONS.map(([short, phrase]) => [foldLoose(short), foldLoose(phrase)] as const);

/** The phrase itself, and with each abbreviation that it allows: "giải quyết thủ tục hành chính" also as "... TTHC". */
export function phraseForms(phrase: string): readonly string[] {
  const forms = new Map<string, string>([[foldLoose(phrase), phrase]]);
  // the map grows while it is walked, so that two abbreviations in one phrase combine
  for (const folded of forms.keys()) {
    for (const [short, long] of PAIRS) {
      if (!` ${folded} `.includes(` ${long} `)) continue;
      const abbreviated = ` ${folded} `.replace(` ${long} `, ` ${short} `).trim();
      if (!forms.has(abbreviated)) forms.set(abbreviated, abbreviated);
    }
  }
  return [...forms.values()];
}

/** "Cải cách hành chính" as "caicachhanhchinh". */
export function runTogether(phrase: string): string {
  return foldLoose(phrase).replaceAll(' ', '');
}

/** Letters that an abbreviation stands for beyond its own: CCHC weighs as much as "cải cách hành chính". */
export function extraLetters(
  hits: readonly { readonly phrase: string; readonly start: number; readonly end: number }[],
): number {
  let extra = 0;
  let end = -1;
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start < end) continue;
    end = hit.end;
    const folded = foldLoose(hit.phrase);
    for (const [short, long] of PAIRS) {
      if (` ${folded} `.includes(` ${short} `)) extra += lettersOf(long) - lettersOf(short);
    }
  }
  return extra;
}

function lettersOf(loose: string): number {
  return loose.replaceAll(' ', '').length;
}
