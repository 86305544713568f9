/** What stands around a link to a social network: whose block it is in ("Công an tỉnh", "Thiết kế bởi ..."). */

import type { Line, Link, Outline } from '../model/outline.ts';
import { copyString } from '../vietnamese/fold.ts';
import { boxAt, isWithin } from './boxes.ts';

const SOCIAL = /^https?:\/\/(?:[^/]+\.)?(?:facebook\.com|fb\.com|fb\.me|zalo\.me|zaloapp\.com)(?:[/?#]|$)/i;
const MAX_CLIMB = 3;
/** Lines over it in its box. */
const MAX_ABOVE = 2;
const MAX_LINE_UNITS = 120;

/** Its line and those over it in its box, each by itself; null for any other link. */
export function neighboursOf(outline: Outline, link: Link): readonly string[] | null {
  if (link.url === null || !SOCIAL.test(link.url)) return null;
  let box = link.box;
  for (let climbs = 0; climbs < MAX_CLIMB && boxAt(outline, box).parent > 0; climbs += 1)
    box = boxAt(outline, box).parent;
  const at = link.line >= 0 ? link.line : boxAt(outline, link.box).from;
  const above = outline.lines
    .slice(Math.max(0, at - MAX_ABOVE), at)
    .filter((line) => isWithin(outline, line.box, box) && !isNeighbour(outline, line));
  const own = link.line >= 0 ? outline.lines.slice(at, at + 1) : [];
  return [...above, ...own].filter(({ text }) => text.length <= MAX_LINE_UNITS).map(({ text }) => copyString(text));
}

/** A link itself: it says whose it is, and nothing of the next. */
function isNeighbour(outline: Outline, { links, text }: Line): boolean {
  return links.some((at) => (outline.links[at]?.words.length ?? 0) >= text.length / 2);
}
