/** A document known by its title and year alone, found in other words' midst: its number was left blank. */

import { ABBREVIATIONS } from './abbreviations.ts';
import { agenciesIn, isOwnAgency } from './agencies.ts';
import { findDates } from './dates.ts';
import { findDocumentNumbers } from './document-numbers.ts';
import { foldLoose } from './fold.ts';
import { list } from './phrase-list.ts';
import { provincesIn } from './provinces.ts';

export interface SoughtTitle {
  /** The title as the plan gives it, and its other wordings. */
  readonly titles: readonly string[];
  readonly departmentNames: readonly string[];
}

/** `itself`: the text is the document's title; `about`: it names the document within other words. */
export type TitleMatch = 'itself' | 'about' | null;

/** Words put between those of the title: "Kế hoạch tuyên truyền công tác cải cách ...". */
const MAX_EXTRA = 5;
/** "Quyết định về việc ban hành" */
const OPENING: ReadonlySet<string> = new Set(
  list('quyet; dinh; ban; hanh; phe; duyet; van; cong; ve; viec; so; ngay; v; file; tai; toan; kem; theo'),
);
const FILLERS: ReadonlySet<string> = new Set(list('so; ngay; ve; viec; v; cua; thang'));
const MAX_BEHIND = 12;
const GOES_ON: ReadonlySet<string> = new Set(list('duoc; da; dang; se; dat; gop; giup; la; trien; thuc'));

/** `date`: of issue as shown beside the text, where the text names no year. */
export function matchTitle(text: string, { titles, departmentNames }: SoughtTitle, date: string | null): TitleMatch {
  const words = wordsOf(withoutNumbers(text));
  const years: readonly string[] = text.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  let best: TitleMatch = null;
  for (const title of titles) {
    const year = /(?<!\d)20\d\d(?!\d)/.exec(title)?.[0] ?? null;
    const said = years.length > 0 ? years.includes(year ?? '') : (date?.slice(0, 4) ?? null) === year;
    if (year !== null && !said) continue;
    const match = matchWords(words, wordsOf(title.replace(/năm\s+20\d\d/iu, '')));
    if (match === 'itself') best = match;
    else best ??= match;
  }
  return best === null || isAnothers(text, departmentNames) ? null : best;
}

/** "Kế hoạch tuyên truyền ... năm 2022" where that of 2023 is sought, and no word of 2023. */
export function isOfAnotherYear(text: string, { titles, departmentNames }: SoughtTitle): boolean {
  const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g));
  return titles.some((title) => {
    const own = /(?<!\d)20\d\d(?!\d)/.exec(title)?.[0];
    if (own === undefined || years.has(own)) return false;
    return [...years].some(
      (year) => matchTitle(text, { titles: [title.replace(own, year)], departmentNames }, null) !== null,
    );
  });
}

function matchWords(words: readonly string[], sought: readonly string[]): TitleMatch {
  for (let from = 0; from < words.length; from += 1) {
    if (words[from] !== sought[0]) continue;
    const end = endOf(words, sought, from);
    if (end < 0) continue;
    const opened = words.slice(0, from).every((word) => OPENING.has(word));
    const behind = words.slice(end);
    const whole = behind.length <= MAX_BEHIND && !behind.some((word) => GOES_ON.has(word));
    return opened && whole ? 'itself' : 'about';
  }
  return null;
}

/** Where the sought words end that begin there, in order and close together; -1 where they do not stand there. */
function endOf(words: readonly string[], sought: readonly string[], from: number): number {
  let at = from;
  let extra = 0;
  for (const word of sought) {
    while (words[at] !== word) {
      at += 1;
      extra += 1;
      if (extra > MAX_EXTRA || at >= words.length) return -1;
    }
    at += 1;
  }
  return at;
}

/** The province's plan of the same name, or another department's. */
export function isAnothers(text: string, departmentNames: readonly string[]): boolean {
  const numbers = findDocumentNumbers(text);
  if (
    numbers[0] !== undefined &&
    text.slice(0, numbers[0].start).length <= 40 &&
    !isDepartments(numbers[0].issuer ?? '')
  )
    return true;
  if (isOwnAgency(text, departmentNames)) return false;
  if (agenciesIn(text).some(({ level }) => level !== 'other')) return true;
  return provincesIn(text).length > 0 || /dia ban tinh|cua tinh/.test(foldLoose(text));
}

/** "KHCN", "SKHCN-VP": not a people's committee, a council or a Party body. */
function isDepartments(issuer: string): boolean {
  return !/^(?:UBND|HĐND|TU|TW|CP|TTg|CTUBND|BNV|HU|ĐU)/u.test(issuer);
}

function withoutNumbers(text: string): string {
  let rest = text.replace(BLANK_NUMBER, (blank) => ' '.repeat(blank.length));
  for (const { start, end } of [...findDocumentNumbers(text), ...findDates(text)].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** "Số:    /KH-SKHCN": the number itself was never filled in. As long as what it stands for, so that offsets hold. */
const BLANK_NUMBER = /(?<![\p{L}\d/])\/ ?\p{Lu}{2,4} ?[-–] ?[\p{Lu}&]{2,10}(?![\p{L}\d])/gu;

function wordsOf(text: string): readonly string[] {
  return foldLoose(text)
    .split(' ')
    .flatMap((word) => SHORT.get(word) ?? [word])
    .filter((word) => word !== '' && !FILLERS.has(word));
}

const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  ABBREVIATIONS.map(([short, full]) => [foldLoose(short).replaceAll(' ', ''), foldLoose(full).split(' ')] as const),
);
