/** Signs that a page shows its contents only to those who have logged in. */

import type { LoginSign } from '../model/facts/page.ts';
import type { Outline } from '../model/outline.ts';
import { demandsLogin, isLoginAddress, namesLogin } from '../vietnamese/login-words.ts';

/** A demand is a sentence or two; longer lines are text about it. */
const MAX_DEMAND_UNITS = 240;
/** The portal's name stands before or behind a page's own. */
const TITLE_PARTS = /\s+[-–—|»:]\s+/;

/** The plainest; null where there is none. */
export function loginSign({ url, title, lines, forms }: Outline): LoginSign | null {
  if (isLoginAddress(url) || title.split(TITLE_PARTS).some(namesLogin)) return 'named';
  const main = lines.filter(({ place }) => place === 'main');
  if (main.some(({ text, level }) => (level === 1 && namesLogin(text)) || isDemand(text))) return 'said';
  return forms.some(({ inputs, place }) => place === 'main' && inputs.some(({ type }) => type === 'password'))
    ? 'box'
    : null;
}

function isDemand(text: string): boolean {
  return text.length <= MAX_DEMAND_UNITS && demandsLogin(text);
}
