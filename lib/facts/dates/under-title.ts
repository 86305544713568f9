/** What stands right under a page's title and shows that it is a post: its day, or one that no calendar has. */

import type { PublishedDate } from '../../model/facts/posts.ts';
import type { Outline } from '../../model/outline.ts';
import { titleLine } from '../title-line.ts';
import { stampsIn } from './date-stamps.ts';
import { barOver } from './title-bar.ts';

/** Main lines under the title that a byline may be. */
const BYLINE_LINES = 3;

/** "Submitted by admin on Fri, 10/28/2022 - 08:30", "Ngày 09/3": posted, on a day that is none or of no year. */
export function isBadlyStamped(outline: Outline): boolean {
  const title = titleLine(outline);
  const under = outline.lines.filter(({ index, place }) => index > title && place === 'main').slice(0, BYLINE_LINES);
  return under.some(({ text }) => {
    const stamps = stampsIn(text, ANY_DAY);
    return stamps.some(
      ({ found, role, alone }) =>
        (found.problem === 'impossible' || found.problem === 'no-year') &&
        (role === 'published' || role === 'updated' || (role === 'bare' && alone)),
    );
  });
}

/** Of no audit: a day that no calendar has is none on any. */
const ANY_DAY = '2100-01-01';

/** The date stands right under a heading that is the page's title: a post, however little it says. */
export function isStamped(outline: Outline, { quote }: PublishedDate): boolean {
  const title = titleLine(outline);
  const [heading, stamp] = [outline.lines[title], outline.lines[title + 1]];
  return heading !== undefined && heading.level > 0 && heading.level <= 2 && quote !== '' && stamp?.text === quote;
}

/** The date stands in the bar over the title, beside the section's name: a post, even of one line among other lists. */
export function isBarred(outline: Outline, { quote }: PublishedDate): boolean {
  const bar = barOver(outline, titleLine(outline));
  return bar >= 0 && quote !== '' && outline.lines[bar]?.text === quote;
}
