/**
 * First looks as short text. A portal repeats its menu on every page: links that stand in the same order on its start
 * page are told by their numbers there.
 */

import type { FirstLook, ScannedLink } from '../../../model/first-look.ts';

/** Links of the page that stands for the others, in their order. */
export type LinkFrame = readonly ScannedLink[];

export interface LookCoder {
  readonly code: (look: FirstLook) => string;
}

/** Pairs: first number and count of a row of links of the frame, or address and words of one link. */
type Coded = readonly (number | string)[];
type CodedLook = readonly [
  title: string,
  headings: readonly string[],
  base: string | null,
  canonical: string | null,
  frames: readonly string[],
  refresh: string | null,
  nofollow: boolean,
  links: Coded,
];

export function lookCoder(frame: LinkFrame): LookCoder {
  const numbers = new Map<string, number>();
  for (const [number, { href }] of frame.entries()) if (!numbers.has(href)) numbers.set(href, number);
  const numberOf = (link: ScannedLink): number | null => {
    const number = numbers.get(link.href);
    return number !== undefined && isSame(frame[number], link) ? number : null;
  };
  return {
    code: ({ title, headings, base, canonical, frames, refresh, nofollow, links }) => {
      const coded: (number | string)[] = [];
      for (let at = 0; at < links.length;) {
        const link = links[at];
        if (link === undefined) break;
        const from = numberOf(link);
        if (from === null) {
          coded.push(link.href, link.words);
          at += 1;
          continue;
        }
        let count = 1;
        while (isSame(frame[from + count], links[at + count])) count += 1;
        coded.push(from, count);
        at += count;
      }
      const whole: CodedLook = [title, headings, base, canonical, frames, refresh, nofollow, coded];
      return JSON.stringify(whole);
    },
  };
}

/** Links of the frame come back as the same objects each time. Throws on what is no such text. */
export function decodeLook(text: string, frame: LinkFrame): FirstLook {
  const [title, headings, base, canonical, frames, refresh, nofollow, coded] = JSON.parse(text) as CodedLook;
  const links: ScannedLink[] = [];
  for (let at = 0; at < coded.length; at += 2) {
    const [first, second] = [coded[at], coded[at + 1]];
    if (typeof first === 'string' && typeof second === 'string') links.push({ href: first, words: second });
    else if (typeof first === 'number' && typeof second === 'number' && first + second <= frame.length)
      for (let number = first; number < first + second; number += 1) links.push(linkOf(frame, number));
    else throw new Error('these links are not of this portal');
  }
  return { title, headings, base, canonical, frames, refresh, nofollow, links };
}

function linkOf(frame: LinkFrame, number: number): ScannedLink {
  const link = frame[number];
  if (link === undefined) throw new Error('these links are not of this portal');
  return link;
}

function isSame(a: ScannedLink | undefined, b: ScannedLink | undefined): boolean {
  if (a === b) return a !== undefined;
  return a !== undefined && b !== undefined && a.href === b.href && a.words === b.words;
}
