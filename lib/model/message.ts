/** Sentences are data: a template in both languages, with {names} to fill. */

import type { Bilingual } from './plan.ts';

export type Args = Readonly<Record<string, string | number>>;

/** Fills {name} with the argument of that name, in both languages. A name without argument is a programming error. */
export function say(template: Bilingual, args: Args = {}): Bilingual {
  return { vi: fill(template.vi, args), en: fill(template.en, args) };
}

function fill(template: string, args: Args): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[name];
    if (value === undefined) throw new Error(`message "${template}" lacks argument ${name}`);
    return String(value);
  });
}
