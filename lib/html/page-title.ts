/** Lines that say what the page's head says: its heading, or the end of the path to it. */

import type { Line } from '../model/outline.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { FOOTER_BODIES, PATH_ARROWS } from './place-words.ts';
import type { Region } from './region.ts';

/** A title is no word or two, characters. */
const MIN_TITLE = 8;
/** "Tin CCHC" at a path's end: characters. */
const MIN_STEP = 6;
const BODIES = FOOTER_BODIES.map(foldLoose);

/** A heading that the page's head says too, and not the name of the portal or of its body. */
export function isTitle({ title }: Region, { text, level, bold }: Line): boolean {
  if (text.length < MIN_TITLE || (level === 0 && !bold)) return false;
  const folded = foldLoose(text);
  // the head may have the title cut short
  const agrees = title.includes(folded) || (title.length >= MIN_TITLE && folded.startsWith(title));
  return agrees && !namesBody(folded);
}

function namesBody(folded: string): boolean {
  return BODIES.some((body) => folded === body || folded.startsWith(`${body} `));
}

/** Plain words, no link, with which the page's head begins. */
export function beginsTitle({ title }: Region, { text, links }: Line): boolean {
  const folded = foldLoose(text);
  return folded.length >= MIN_TITLE && links.length === 0 && title.startsWith(folded) && !namesBody(folded);
}

/** A path to a page that its head calls by the same name: the path is all the heading it has. */
export function endsInTitle({ title }: Region, { text }: Line): boolean {
  const last = foldLoose(text.split(PATH_ARROWS).at(-1) ?? '');
  return last.length >= MIN_STEP && title.startsWith(last);
}
