/** Whether a page as a whole is about the hotline, or is a staff directory: by its title, heading, breadcrumb or address. */

import type { Line, Outline } from '../../model/outline.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import { isHotlineLabel } from '../../vietnamese/phone-labels.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import { onTopic, topicsOf, topicsOfSlug } from '../../vietnamese/topics.ts';
import type { FactContext } from '../context.ts';

export interface HotlinePage {
  /** Words that say so; the address where nothing shown does. */
  readonly text: string;
  /** The line that shows them; null when only the title or the address does. */
  readonly line: Line | null;
  /** It is about feedback and petitions, and names no hotline. */
  readonly feedback: boolean;
  /** More than a heading says so: the page's title, its breadcrumb or its address. */
  readonly whole: boolean;
}

/** A title that says more than this besides is a news title or names another matter. */
const TITLE_SHARE = 0.6;
/** Lines of the main text among which the page's own heading stands. */
const HEADING_LINES = 15;
const TITLE_SEPARATORS = /\s+[-–—|»›>·:]+\s+|\s*[|»›]\s*/u;

export function hotlinePage(outline: Outline, context: FactContext): HotlinePage | null {
  if (context.home) return null;
  const slugged = topicsOfSlug(context.url).find(
    (hit) => hit.topic === 'hotline' && hit.last && hit.share >= TITLE_SHARE,
  );
  const named = headingThat(outline, namesHotline);
  const titled = titleThat(outline, namesHotline);
  if (named !== null) return { ...named, feedback: false, whole: titled !== null || slugged !== undefined };
  if (titled !== null) return { ...titled, feedback: false, whole: true };
  if (slugged !== undefined) return { text: slugged.segment, line: null, feedback: false, whole: true };
  const headed = headingThat(outline, namesFeedback);
  const called = titleThat(outline, namesFeedback);
  if (headed !== null) return { ...headed, feedback: true, whole: called !== null };
  return called === null ? null : { ...called, feedback: true, whole: true };
}

type Said = Pick<HotlinePage, 'text' | 'line'>;

function headingThat(outline: Outline, names: (text: string) => boolean): Said | null {
  const line = headLines(outline).find(({ text }) => names(text));
  return line === undefined ? null : { text: line.text, line };
}

/** The page's title, or the last step of its breadcrumb. */
function titleThat(outline: Outline, names: (text: string) => boolean): Said | null {
  const titled = outline.title.split(TITLE_SEPARATORS).find(names);
  if (titled !== undefined) return { text: titled, line: null };
  const crumb = outline.lines.findLast((line) => line.place === 'breadcrumb');
  const crumbed = crumb?.text.split(TITLE_SEPARATORS).at(-1);
  return crumb !== undefined && crumbed !== undefined && names(crumbed) ? { text: crumbed, line: crumb } : null;
}

function namesFeedback(text: string): boolean {
  return (
    matchShare(
      text,
      contactWords.match(text).filter((hit) => hit.id === 'petition'),
    ) >= TITLE_SHARE
  );
}

export function isDirectoryPage(outline: Outline, context: FactContext): boolean {
  if (context.home) return false;
  return [...headLines(outline).map((line) => line.text), ...outline.title.split(TITLE_SEPARATORS)].some(
    namesDirectory,
  );
}

/** The words are the name of a hotline and little else. */
export function namesHotline(text: string): boolean {
  const hit = onTopic(text, 'hotline');
  return hit !== null ? hit.share >= TITLE_SHARE : text.length < 80 && isHotlineLabel(text);
}

export function namesDirectory(text: string): boolean {
  if (topicsOf(text).some((hit) => (hit.topic === 'directory' || hit.topic === 'leaders') && hit.share >= TITLE_SHARE))
    return true;
  const hits = contactWords.match(text).filter((hit) => hit.id === 'directory');
  return matchShare(text, hits) >= TITLE_SHARE && !isHotlineLabel(text);
}

function headLines(outline: Outline): readonly Line[] {
  const main = outline.lines.filter((line) => line.place === 'main').slice(0, HEADING_LINES);
  const heads = main.filter((line) => line.level >= 1 && line.level <= 3);
  const [first] = heads;
  // under the page's heading its text has begun: a lesser heading behind it heads a part, or a box beside the text
  return heads.filter((line) => first === undefined || line.level <= first.level || !hasTextBetween(main, first, line));
}

function hasTextBetween(main: readonly Line[], first: Line, line: Line): boolean {
  return main.some(({ index, level }) => index > first.index && index < line.index && level === 0);
}
