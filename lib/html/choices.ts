/** Menus made of a select: choosing an option leads to a page. Fields that a form sends are none. */

import { readTarget } from './href.ts';
import type { Target } from './href.ts';

/** How a select leads on. */
export interface Chooser {
  /**
   * What values are addresses: all; those that look like one, where a script that is not seen whole decides; only full
   * ones, since a field that a form sends looks the same.
   */
  readonly takes: 'all' | 'likely' | 'full';
  /** What the script puts around the value. */
  readonly before: string;
  readonly after: string;
}

/** Scripts are cut at this length, characters. */
const MAX_SCRIPT = 2000;
const LIKELY: Chooser = { takes: 'likely', before: '', after: '' };
const FULL: Chooser = { takes: 'full', before: '', after: '' };
/** What stands for the chosen value: this.value, this.options[this.selectedIndex].value, $(this).val(). */
const VALUE = String.raw`(?:(?:\$|jQuery)\(this\)\.val\(\)|[a-z_$][\w$.]{0,80}?(?:\.options\[[^\]]{1,80}\]|\[[^\]]{1,80}\])?\.value)`;
const QUOTED = String.raw`(?:'([^']{0,500})'|"([^"]{0,500})")`;
const JUMP = new RegExp(
  String.raw`(?:\blocation(?:\.href)?\s*=|\blocation\.(?:assign|replace)\s*\(|\bopen\s*\()\s*(?:${QUOTED}\s*\+\s*)?${VALUE}\s*(?:\+\s*${QUOTED}\s*)?(?=$|[;,)}\n])`,
  'i',
);
const NAVIGATES = /\blocation\b|\bopen\s*\(/i;
const SENDS = /submit\s*\(|__doPostBack|PostBackOptions/i;
const ADDRESS_FULL = /^(?:https?:)?\/\/[^\s/]/i;
const ADDRESS_LIKELY = /^(?:\/|\.\.?\/|\?[^\s=]+=)|\.(?:html?|aspx?|php|jsp|xhtml)(?:$|[?#])/i;
/** Values of an entry that only heads the list. */
const NO_VALUE = /^(?:#.*|-?[01]?)$/;

/** Null for a field of a form. `named`: the select has a name, so that a form around it would send the choice. */
export function chooserOf(onchange: string | undefined, named: boolean): Chooser | null {
  const script = (onchange ?? '').slice(0, MAX_SCRIPT);
  if (script.trim() === '') return named ? FULL : LIKELY;
  const jump = JUMP.exec(script);
  if (jump !== null) {
    const [, before = '', quoted = '', after = '', last = ''] = jump;
    return { takes: 'all', before: before || quoted, after: after || last };
  }
  // an address put together in another way is not known here
  if (NAVIGATES.test(script) && script.includes('+')) return null;
  return SENDS.test(script) ? null : LIKELY;
}

/** Where the option leads, by its own script or by its value; null when nowhere that can be followed. */
export function chosenTarget(
  chooser: Chooser | null,
  value: string | undefined,
  onclick: string | undefined,
  spare: string | undefined,
): Target | null {
  const own = readTarget(false, undefined, onclick, spare);
  if (own !== null) return own.scheme === 'http' ? own : null;
  const chosen = (value ?? '').trim();
  if (chooser === null || /\s/.test(chosen) || NO_VALUE.test(chosen)) return null;
  const { takes, before, after } = chooser;
  if (takes === 'full' && !ADDRESS_FULL.test(chosen)) return null;
  if (takes === 'likely' && !ADDRESS_FULL.test(chosen) && !ADDRESS_LIKELY.test(chosen)) return null;
  const target = readTarget(true, `${before}${chosen}${after}`, undefined);
  return target?.scheme === 'http' ? target : null;
}
