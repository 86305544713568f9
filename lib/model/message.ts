/** Sentences are data: a template in both languages, with {names} to fill and words to choose by number. */

import type { Bilingual } from './plan.ts';

/** A bilingual argument is given in the language of the sentence. */
export type Args = Readonly<Record<string, string | number | Bilingual>>;

/**
 * Fills {name} with the argument of that name, in both languages; {name?procedure|procedures} gives the first word
 * where the argument is 1, else the second (Vietnamese has no plural). A name without argument is a programming error.
 */
export function say(template: Bilingual, args: Args = {}): Bilingual {
  return { vi: fill(template.vi, args, 'vi'), en: fill(template.en, args, 'en') };
}

const SLOT = /\{(\w+)(?:\?([^{}|]*)\|([^{}]*))?\}/g;

function fill(template: string, args: Args, lang: keyof Bilingual): string {
  return template.replace(SLOT, (_, name: string, one: string | undefined, many: string | undefined) => {
    const value = args[name];
    if (value === undefined) throw new Error(`message "${template}" lacks argument ${name}`);
    if (one !== undefined && many !== undefined) return Number(value) === 1 ? one : many;
    return typeof value === 'object' ? value[lang] : String(value);
  });
}
