/** Pages that a broken server sends with a good status: they say nothing of what the portal publishes. */

import type { FirstLook } from '../model/first-look.ts';
import { BROKEN_HEADINGS, BROKEN_OFF, BROKEN_SIGNS } from './answer-signs.ts';
import { bareText } from './page-print.ts';

/** A message of failure has a link to the start at most. */
const MAX_LINKS = 2;
/** With the trace of calls that some servers print. Characters of text. */
const MAX_TEXT = 6_000;
/** Where a script breaks off nothing follows but what closes the page. Characters of HTML. */
const TAIL = 1_500;

/** The page is nothing but a message that the server broke, or is being mended; with the portal's menu around it, its heading says so. */
export function isBrokenPage(html: string, look: FirstLook): boolean {
  if (look.headings.length <= MAX_HEADINGS && look.headings.some(saysBroken)) return true;
  if (look.links.length > MAX_LINKS || look.frames.length > 0) return false;
  const text = bareText(html);
  return text.length <= MAX_TEXT && BROKEN_SIGNS.some((signs) => signs.every((sign) => text.includes(sign)));
}

/** Those of blocks beside the message too. */
const MAX_HEADINGS = 8;

function saysBroken(heading: string): boolean {
  const words = heading.normalize('NFC').toLowerCase();
  return BROKEN_HEADINGS.has(words.replace(/[^\p{L}\p{N}]+$/u, '').trim());
}

/** The page ends with the message of a script that died: its rest is missing. */
export function breaksOff(html: string): boolean {
  const tail = html.slice(-TAIL).toLowerCase();
  return BROKEN_OFF.some((signs) => signs.every((sign) => tail.includes(sign)));
}
