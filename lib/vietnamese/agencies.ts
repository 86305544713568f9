/** Bodies named in a text, and whether one is the department itself or another. */

import { ENGLISH_BODIES } from './agency-english.ts';
import { DEPARTMENT_NAMES, MINISTRY_NAMES, OTHER_BODIES } from './agency-table.ts';
import type { AgencyLevel } from './agency-table.ts';
import { AREA_CODES } from './area-codes.ts';
import { fold, foldLoose } from './fold.ts';
import { normalise } from './normalise.ts';
import { marksAgree } from './marks.ts';
import { compilePhrases } from './phrases.ts';
import type { PhraseMatcher, PhraseRow } from './phrases.ts';

export type { AgencyLevel } from './agency-table.ts';

export interface AgencyMention {
  readonly level: AgencyLevel;
  /** As shown, with the province where one follows: "Sở KH&CN tỉnh Hà Tĩnh". */
  readonly name: string;
  /** The same for all writings of one kind of body: so-khoa-hoc-va-cong-nghe. */
  readonly key: string;
  /** Folded name of the province that follows; '' when none does. */
  readonly province: string;
  readonly start: number;
  readonly end: number;
}

/** All bodies and words of level in reading order. */
export function agenciesIn(text: string): AgencyMention[] {
  return agencyMatcher()
    .match(text)
    .filter(({ phrase, start, end }) => marksAgree(text.slice(start, end), phrase))
    .map(({ id, start, end }) => {
      const [level = '', key = ''] = id.split(' ');
      const behind = provinceAfter(text, end);
      const to = behind === null ? end : behind.end;
      return {
        level: level as AgencyLevel,
        key,
        province: behind?.province ?? '',
        name: normalise(text.slice(start, to)),
        start,
        end: to,
      };
    });
}

export function agencyOf(text: string): AgencyMention | null {
  return agenciesIn(text)[0] ?? null;
}

/** The text names the department: by a writing of its name, and of no other province than its own. */
export function isOwnAgency(text: string, departmentNames: readonly string[]): boolean {
  const own = ownOf(departmentNames);
  return (
    agenciesIn(text).some((mention) => isOwn(mention, own)) ||
    own.names.some((name) => ` ${foldLoose(text)} `.includes(` ${name} `))
  );
}

/**
 * The first body that is not the department. The province as such is not another; nor are district and commune where the
 * text also says "cấp tỉnh".
 */
export function otherAgencyIn(text: string, departmentNames: readonly string[]): AgencyMention | null {
  const own = ownOf(departmentNames);
  const mentions = agenciesIn(text);
  const alsoProvince = mentions.some(({ key }) => key === 'level-province');
  for (const mention of mentions) {
    if (mention.level === 'province' || isOwn(mention, own)) continue;
    if (alsoProvince && mention.key.startsWith('level-')) continue;
    return mention;
  }
  return null;
}

interface Own {
  readonly keys: ReadonlySet<string>;
  readonly provinces: ReadonlySet<string>;
  /** Names that the tables do not know. */
  readonly names: readonly string[];
}

/** An audit asks for the same department with every line of every page. */
const owns = new WeakMap<readonly string[], Own>();

function ownOf(departmentNames: readonly string[]): Own {
  const known = owns.get(departmentNames);
  if (known !== undefined) return known;
  const own = readOwn(departmentNames);
  owns.set(departmentNames, own);
  return own;
}

function readOwn(departmentNames: readonly string[]): Own {
  const keys = new Set<string>();
  const provinces = new Set<string>();
  const names: string[] = [];
  for (const name of departmentNames) {
    const mention = agencyOf(name);
    if (mention === null) {
      const loose = foldLoose(name);
      if (loose.length >= MIN_NAME_UNITS) names.push(loose);
      continue;
    }
    keys.add(mention.key);
    if (mention.province !== '') provinces.add(mention.province);
  }
  return { keys, provinces, names };
}

/** Shorter names ("Sở") stand in other words. */
const MIN_NAME_UNITS = 4;

function isOwn(mention: AgencyMention, own: Own): boolean {
  if (!own.keys.has(mention.key)) return false;
  return mention.province === '' || own.provinces.size === 0 || own.provinces.has(mention.province);
}

const PROVINCES = AREA_CODES.map(({ province }) => foldLoose(province)).sort((a, b) => b.length - a.length);
const PROVINCE_AFTER = new RegExp(
  `^[ ,-]{0,3}(?:cua )?(?:tinh |thanh pho |tp\\.? ?)?(${PROVINCES.join('|').replaceAll(' ', '[ -]{1,3}')})(?![a-z])`,
);
const LOOK_AHEAD_UNITS = 60;

function provinceAfter(text: string, end: number): { readonly province: string; readonly end: number } | null {
  const ahead = text.slice(end, end + LOOK_AHEAD_UNITS);
  const match = PROVINCE_AFTER.exec(fold(` .${ahead}`).slice(1));
  if (match === null) return null;
  const letters = foldLoose(match[0]).replaceAll(' ', '').length;
  return { province: foldLoose(match[1] ?? ''), end: end + unitsOfLetters(ahead, letters) };
}

/** Length of the shortest beginning that holds so many letters. */
function unitsOfLetters(text: string, letters: number): number {
  let [length, held] = [0, 0];
  while (length < text.length && held < letters) {
    length += 1;
    // a mark counts with its letter, and folds to nothing by itself
    held += foldLoose(text.slice(length - 1, length)).replaceAll(' ', '').length;
  }
  return length;
}

let matcher: PhraseMatcher | null = null;

function agencyMatcher(): PhraseMatcher {
  matcher ??= compilePhrases([
    ...DEPARTMENT_NAMES.map(([name, others]) => bodyRow('department', 'Sở', name, others)),
    ...MINISTRY_NAMES.map(([name, others]) => bodyRow('central', 'Bộ', name, others)),
    ...OTHER_BODIES.map(({ key, level, phrases, not }) => ({
      id: `${level} ${key}`,
      phrases,
      ...(not === undefined ? {} : { not }),
    })),
    ...ENGLISH_BODIES.map(({ key, level, phrases }) => ({ id: `${level} ${key}`, phrases })),
  ]);
  return matcher;
}

function bodyRow(level: AgencyLevel, title: string, name: string, others: readonly string[]): PhraseRow {
  const key = foldLoose(`${title} ${name}`).replaceAll(' ', '-');
  const letter = title.charAt(0);
  const short = others.filter((other) => /^[\p{Lu}&,-]{2,}$/u.test(other)).map((other) => `${letter}${other}`);
  return {
    id: `${level} ${key}`,
    phrases: [`${title} ${name}`, ...others.map((other) => `${title} ${other}`), ...short],
    not: [`cơ ${title} ${name}`],
  };
}
