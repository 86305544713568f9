/** What the page of one procedure shows in frames: its own text may be a title over them. */

import type { Seen } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { PART_IDS } from '../../vietnamese/procedure-parts.ts';
import { isWidget } from '../../vietnamese/widget-hosts.ts';
import { isAnother, toldBy } from './procedure-telling.ts';
import type { ToldState } from './procedure-telling.ts';

/** Of one page. */
const MAX_FRAMES = 3;

/** Frames that may tell what the page does not; none where it tells a part itself. */
export function framesOf(page: PageFacts, seen: Seen): readonly string[] {
  if (page.frames.length === 0 || page.procedures.length > 0) return [];
  if (page.procedure?.parts.some(({ filled }) => filled) === true) return [];
  const everywhere = new Set(seen.home?.frames);
  return page.frames.filter((url) => !isWidget(url) && !everywhere.has(url)).slice(0, MAX_FRAMES);
}

/** Null where they tell nothing either. */
export function stateOfFrames(page: PageFacts, code: string | null, name: string, seen: Seen): ToldState | null {
  let unread: ToldState | null = null;
  for (const url of framesOf(page, seen)) {
    if (!seen.inScope(url)) {
      unread ??= { is: 'unread', why: 'elsewhere' };
      continue;
    }
    const shown = seen.page(url);
    if (shown === undefined) {
      if (seen.reading(url).state !== 'gone') unread ??= { is: 'unread', why: 'page' };
      continue;
    }
    const { procedure } = shown;
    if (procedure === null || isAnother(procedure, code, name)) continue;
    const told = toldBy(shown, procedure);
    if (told.missing.length < PART_IDS.length) return { ...told, shownBy: page.url };
  }
  return unread;
}
