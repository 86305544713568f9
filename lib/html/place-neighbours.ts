/** Lists of other articles, and comments, that a heading announces. */

import { fileAddress } from '../model/file-address.ts';
import type { Box, Line, Place } from '../model/outline.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { COMMENT_HEADINGS, OTHER_HEADINGS, PICKED_HEADINGS, RELATED_HEADINGS } from './place-words.ts';
import { endsInTitle, isTitle } from './page-title.ts';
import { childBoxes, holdsH1, setPlace } from './region.ts';
import type { Region } from './region.ts';

const RELATED = new Set(RELATED_HEADINGS.map(foldLoose));
const OTHER = new Set(OTHER_HEADINGS.map(foldLoose));
const PICKS = new Set(PICKED_HEADINGS.map(foldLoose));
const COMMENT = new Set(COMMENT_HEADINGS.map(foldLoose));
/** A title, and lines enough below it to be what the page is there for. */
const OWN_LINES = 3;
const MANY_TITLES = 3;
/** A heading is short, characters. */
const MAX_HEADING = 60;
/** Headings that are followed up: a page has a handful. */
const MAX_HEADINGS = 100;
/** A link with as many characters is the title of an article; one that is not all its line says is a reference. */
const TITLE_CHARS = 30;
const BESIDE_TITLE_CHARS = 25;
const ATTACHMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z)(?:$|[?#])/i;
/** Sentences to one title, characters: an article has more, a list with summaries less. */
const ARTICLE_PROSE = 500;
/** A neighbouring block with more sentences than this is no list of titles, characters. */
const MAX_PROSE = 1500;
/** Of the page's sentences: a part with more is the page itself. */
const MOST_PROSE = 0.5;

/** What stands above a line in the main text. */
interface Above {
  prose: number;
  titles: number;
  /** Lines of the page's own, from its title on; 0 where its title has not come yet. */
  own: number;
  /** Some of them lead on. */
  leads: boolean;
  /** What is new or much read has been headed so already, as part of the page. */
  picks: boolean;
}

export function layNeighbours(region: Region): void {
  const { boxes, lines, sums } = region;
  const above: Above = { prose: 0, titles: 0, own: 0, leads: false, picks: false };
  let headings = 0;
  for (const line of lines) {
    const own = placeOf(region, line);
    if (own === 'related' && headsAlone(region, line)) layFollowing(region, line, 'related');
    if (own === 'breadcrumb' && above.own === 0 && endsInTitle(region, line)) above.own = 1;
    if (own !== 'main') continue;
    const titled = isTitle(region, line);
    const place = titled || line.text.length > MAX_HEADING || line.box <= 0 ? null : announced(region, line, above);
    if (place === null) {
      above.own += titled || above.own > 0 ? 1 : 0;
      above.leads ||= !titled && above.own > 0 && line.links.length > 0 && line.text.length >= TITLE_CHARS;
      above.picks ||= line.text.length <= MAX_HEADING && PICKS.has(foldLoose(line.text));
      above.prose += sums.prose(line.index, line.index + 1);
      above.titles += titlesIn(region, line);
      continue;
    }
    headings += 1;
    if (headings > MAX_HEADINGS) return;
    const whole = partHeadedBy(boxes, line);
    if (whole !== null && !isMost(region, whole)) setPlace(region, whole.index, place);
    else layFollowing(region, line, place);
  }
}

/** The heading alone is marked as neighbours', and not the list that follows it. */
function headsAlone({ boxes }: Region, line: Line): boolean {
  if (line.text.length > MAX_HEADING || !RELATED.has(foldLoose(line.text))) return false;
  let box = boxes[line.box];
  while (box !== undefined && boxes[box.parent]?.place === 'related') box = boxes[box.parent];
  return box !== undefined && box.place === 'related' && isOnly(box, line);
}

function announced(region: Region, line: Line, above: Above): Place | null {
  const words = foldLoose(line.text);
  if (RELATED.has(words)) return 'related';
  if (PICKS.has(words) && isListed(above)) return 'related';
  if (above.prose === 0) return null;
  if (COMMENT.has(words.replace(/ \d+$|^\d+ /, '')))
    return line.level > 0 || line.bold || headsSayings(region, line) ? 'comment' : null;
  return OTHER.has(words) && isArticle(above) ? 'related' : null;
}

/** "Bình luận (2)" as plain text, over what was said: a counter under the title heads no part with a sentence in it. */
function headsSayings({ boxes, lines }: Region, line: Line): boolean {
  if (!/\d/.test(line.text) || line.links.length > 0 || !isOnly(boxes[line.box], line)) return false;
  const part = partHeadedBy(boxes, line);
  if (part === null || part.to - part.from > MAX_SAYINGS) return false;
  return lines
    .slice(part.from + 1, part.to)
    .some(({ text, links }) => links.length === 0 && text.split(' ').length >= SAYING_WORDS);
}

/** Who, when and what: lines of some dozens of comments. */
const MAX_SAYINGS = 120;
/** "Hoàng Lan 12/09/2024" and "Ngày đăng: 12/09/2024" have fewer. */
const SAYING_WORDS = 6;

/** What the page is there for stands above: a text, rows, or a list; one post with its summary may be the first of those below. */
function isListed({ own, leads, picks, prose, titles }: Above): boolean {
  if (picks || own < (leads ? 2 : OWN_LINES)) return false;
  return prose === 0 || titles === 0 || titles >= MANY_TITLES;
}

/** One text, not a list of titles with their summaries: there "other posts" are posts of the same list. */
function isArticle({ prose, titles }: Above): boolean {
  return titles === 0 || prose >= ARTICLE_PROSE * titles;
}

function placeOf({ boxes, linePlaces }: Region, line: Line): Place {
  return linePlaces.get(line.index) ?? boxes[line.box]?.place ?? 'main';
}

/** Titles of other posts: a trail's last step, or a heading that links to its own page, is the page's. */
function titlesIn({ links, title }: Region, line: Line): number {
  let titles = 0;
  for (const index of line.links) {
    const { url, words, line: first } = links[index]!;
    if (url === null || first !== line.index || words.length < TITLE_CHARS || ATTACHMENT.test(fileAddress(url)))
      continue;
    if (line.text.length > words.length + BESIDE_TITLE_CHARS) continue;
    if (!title.includes(foldLoose(words))) titles += 1;
  }
  return titles;
}

/** The smallest part that begins with the heading and goes on after it. */
function partHeadedBy(boxes: readonly Box[], line: Line): Box | null {
  for (let box = boxes[line.box]; box !== undefined && box.parent >= 0; box = boxes[box.parent]) {
    if (box.from !== line.index || box.place !== 'main') return null;
    if (box.to > line.index + 1) return box;
  }
  return null;
}

function isMost({ sums }: Region, box: Box): boolean {
  const prose = sums.prose(0, sums.lines);
  return prose > 0 && sums.prose(box.from, box.to) > MOST_PROSE * prose && sums.prose(box.from, box.to) > MAX_PROSE;
}

/** The heading has no part of its own: what follows it, up to the next heading. */
function layFollowing(region: Region, heading: Line, place: Place): void {
  const { boxes, lines, sums, linePlaces } = region;
  let head = boxes[heading.box]!;
  const alone = isOnly(head, heading);
  while (isOnly(boxes[head.parent], heading)) head = boxes[head.parent]!;
  const parent = alone ? head.parent : head.index;
  if (alone) setPlace(region, head.index, place);
  linePlaces.set(heading.index, place);
  const around = boxes[parent]!;
  const parts = childBoxes(boxes, parent).filter((box) => box.from > heading.index && box.to > box.from);
  let next = 0;
  for (let index = heading.index + 1; index < around.to;) {
    const line = lines[index]!;
    if (line.level > 0 && !isOwnHeading(line, heading)) return;
    const part = parts[next];
    if (part === undefined || part.from > index) {
      if (line.box === parent) linePlaces.set(index, place);
      index += 1;
      continue;
    }
    if (part.place !== 'main' && part.place !== place) return;
    if (sums.prose(part.from, part.to) > MAX_PROSE || holdsH1(region, part)) return;
    setPlace(region, part.index, place);
    index = part.to;
    next += 1;
  }
}

function isOnly(box: Box | undefined, { index }: Line): boolean {
  return box !== undefined && box.from === index && box.to === index + 1;
}

/** Titles in the list may be headings of a lower level. */
function isOwnHeading(line: Line, heading: Line): boolean {
  return heading.level > 0 ? line.level > heading.level : line.links.length > 0;
}
