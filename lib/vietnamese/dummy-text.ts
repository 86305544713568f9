/** Text that fills a template until there is one: "Lorem ipsum dolor sit amet". */

import { wordList } from './word-list.ts';

const DUMMY: ReadonlySet<string> = new Set(
  wordList(`
    lorem; ipsum; dolor; sit; amet; consectetur; consectetuer; adipiscing; adipisicing; elit; sed; eiusmod; tempor;
    incididunt; ut; labore; et; dolore; magna; aliqua; aliquam; enim; minim; veniam; quis; nostrud; exercitation;
    ullamco; laboris; nisi; aliquip; ex; ea; commodo; consequat; duis; aute; irure; reprehenderit; voluptate; velit; esse;
    cillum; eu; fugiat; nulla; pariatur; excepteur; sint; occaecat; cupidatat; non; proident; sunt; in; culpa; qui;
    officia; deserunt; mollit; anim; id; est; laborum; vestibulum; pellentesque; vivamus; mauris; nullam; donec
  `),
);
const MIN_WORDS = 4;
/** Of the words of a line. */
const SHARE = 0.6;

export function isDummyText(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= MIN_WORDS && words.filter((word) => DUMMY.has(word)).length >= words.length * SHARE;
}
