/** Pieces of sentences that both checks on procedures use. */

import { say } from '../../model/message.ts';
import type { Args } from '../../model/message.ts';
import type { Bilingual } from '../../model/plan.ts';

const MAX_NAMED = 5;

/** The first few by code and name, and how many more there are: the report's details have them all. */
export function named(procedures: readonly { readonly code: string | null; readonly name: string }[]): Bilingual {
  const first = procedures
    .slice(0, MAX_NAMED)
    .map(({ code, name }) => [code ?? '', name].filter((part) => part !== '').join(' '))
    .join('; ');
  const more = procedures.length - MAX_NAMED;
  return more > 0
    ? { vi: `${first}; và ${more} thủ tục khác`, en: `${first}; and ${more} more` }
    : { vi: first, en: first };
}

/** A sentence and its remarks. */
export function remarked(sentence: Bilingual, remarks: readonly Bilingual[]): Bilingual {
  const all = [sentence, ...remarks];
  return { vi: all.map(({ vi }) => vi).join(' '), en: all.map(({ en }) => en).join(' ') };
}

/** Some arguments are words, other ones in each language. */
export function sayWith(template: Bilingual, args: Args, words: Readonly<Record<string, Bilingual>>): Bilingual {
  const of = (lang: keyof Bilingual): Args => ({
    ...args,
    ...Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word[lang]])),
  });
  return { vi: say(template, of('vi')).vi, en: say(template, of('en')).en };
}
