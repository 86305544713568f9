/** What a box's tag, role, class and id claim about its place, before the page around it has its say. */

import type { Box, Place } from '../model/outline.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { attribute } from './tree.ts';
import type { TreeNode } from './tree.ts';
import { MAIN_WORDS, MARK_WORDS, LOCAL_WORDS, ROLES, STATE_WORDS, TAGS } from './place-words.ts';

export interface Claim {
  readonly place: Exclude<Place, 'main'>;
  /** By tag or role: the author's statement. By a word: an inference. */
  readonly by: 'tag' | 'word';
  /** The word is a mere 'left' or 'right', a word for main text stands beside it, or a width of most of the row. */
  readonly weak: boolean;
}

/** Never a part of the page: they hold it, or a line of it. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'body',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tbody',
  'thead',
  'tfoot',
  'colgroup',
  'col',
  'caption',
  'fieldset',
  'legend',
  'article',
  'main',
]);
const WEAK_WORDS: ReadonlySet<string> = new Set([
  'left',
  'right',
  'trai',
  'phai',
  'left content',
  'right content',
  'content left',
  'content right',
  'block left',
  'block right',
  'secondary',
  'logo',
  'foot',
]);
/** A header or footer inside one of these is that thing's own. */
const SECTIONS: ReadonlySet<string> = new Set(['article', 'main', 'section', 'aside', 'li', 'td']);
/** Distinct class strings remembered: a portal has a few hundred. */
const MAX_REMEMBERED = 5000;

/** Characters of class and id that are read. */
const MAX_MARKS = 1000;

const PHRASES = byFirstWord();
const remembered = new Map<string, Claim | null | 'local'>();

export function claimOf(box: Box, element: TreeNode): Claim | null {
  if (WRAPPERS.has(box.tag)) return null;
  const role = ROLES[attribute(element, 'role')?.trim().toLowerCase() ?? ''];
  if (role !== undefined && role !== 'main') return { place: role, by: 'tag', weak: false };
  const marks = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  const named = marks === ' ' ? null : claimOfMarks(marks);
  if (named === 'local') return null;
  if (named !== null && !named.weak) return named;
  const place = TAGS[box.tag];
  if (place === undefined) return named;
  if ((place === 'header' || place === 'footer') && inSection(element)) return null;
  // a pager or a row of tabs is navigation too, of what it stands with
  if (place === 'menu' && claimOfMarks(attribute(element, 'aria-label') ?? '') === 'local') return null;
  return { place, by: 'tag', weak: false };
}

type Meaning = Claim['place'] | 'main' | 'local' | 'nothing';

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  readonly rank: number;
}

function claimOfMarks(marks: string): Claim | null | 'local' {
  const known = remembered.get(marks);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const claim = readMarks(marks);
  remembered.set(marks, claim);
  return claim;
}

function readMarks(marks: string): Claim | null | 'local' {
  let best: { readonly place: Claim['place']; readonly rank: number; readonly weak: boolean } | null = null;
  let main = isWide(marks);
  for (const name of marks.slice(0, MAX_MARKS).split(/\s+/)) {
    const words = wordsOf(name);
    if (words.some((word) => STATE_WORDS.has(word))) continue;
    for (let at = 0; at < words.length; at += 1) {
      const hits = phrasesAt(words, at);
      const barred = hits.find((hit) => hit.meaning === 'nothing');
      if (barred !== undefined) {
        at += barred.words.length - 1;
        continue;
      }
      for (const { meaning, rank, words } of hits) {
        if (meaning === 'local') return 'local';
        if (meaning === 'nothing') continue;
        if (meaning === 'main') {
          main = true;
          continue;
        }
        const weak = WEAK_WORDS.has(words.join(' '));
        if (best === null || (best.weak && !weak) || (best.weak === weak && rank < best.rank))
          best = { place: meaning, rank, weak };
      }
    }
  }
  if (best === null || (best.weak && best.place === 'sidebar' && isWide(marks))) return null;
  return { place: best.place, by: 'word', weak: best.weak || main };
}

/** Of the twelve columns of a row. */
const WIDE_COLUMNS = 7;

/** "col-left col-md-8", "content-left md:col-span-8": the left column, and the page's text. */
function isWide(marks: string): boolean {
  const [, size] =
    /(?:^|\s)(?:col-md-|md:col-span-)(\d{1,2})(?=\s|$)/.exec(marks) ??
    /(?:^|\s)(?:col-lg-|lg:col-span-)(\d{1,2})(?=\s|$)/.exec(marks) ??
    [];
  return Number(size ?? 0) >= WIDE_COLUMNS && Number(size) < 12;
}

function phrasesAt(words: readonly string[], at: number): readonly Phrase[] {
  const candidates = PHRASES.get(words[at]!);
  return candidates === undefined
    ? []
    : candidates.filter((phrase) => phrase.words.every((word, nth) => words[at + nth] === word));
}

function wordsOf(name: string): string[] {
  const folded = foldLoose(name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/\d+/g, ' '));
  return folded === '' ? [] : folded.split(' ');
}

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  const add = (phrases: readonly string[], meaning: Meaning, rank = 0) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const known = map.get(words[0]!);
      if (known === undefined) map.set(words[0]!, [{ words, meaning, rank }]);
      else known.push({ words, meaning, rank });
    }
  };
  for (const [rank, { place, words, not }] of MARK_WORDS.entries()) {
    add(words, place, rank);
    add(not, 'nothing');
  }
  add(MAIN_WORDS, 'main');
  add(LOCAL_WORDS, 'local');
  return map;
}

function inSection(element: TreeNode): boolean {
  for (let up = element.parent; up !== null; up = up.parent) if (SECTIONS.has(up.name)) return true;
  return false;
}
