/** Whether a page, or a list on it, is about procedures. */

import type { Line, Outline } from '../../model/outline.ts';
import { whollyListHeading } from '../../vietnamese/news-words.ts';
import { beginsWithListWord, hasListWord, listWordStart } from '../../vietnamese/procedure-list-words.ts';
import { topicsOf, topicsOfSlug } from '../../vietnamese/topics.ts';

/** A title or heading is about procedures when their words fill that much of it. */
const ABOUT = 0.5;
const TITLE_SEPARATORS = /\s+[-–—|»›>·:]+\s+|\s*[|»›]\s*/u;
const MAX_HEADS = 40;
/** Lines over a list among which its heading stands. */
const HEADING_REACH = 200;

/** By its title, headings, breadcrumb or address. */
export function isAboutProcedures(outline: Outline): boolean {
  return isWhollyAbout(outline) || headings(outline, 3).some(({ text }) => names(text));
}

/**
 * Whether a list of names without codes may be one of procedures: by the heading over it, else by the page, unless the
 * page lists procedures with their codes (`coded`): names beside them are a choice of popular ones, or other things.
 */
export function namesFit(outline: Outline, coded: boolean): (first: Line) => boolean {
  const whole = isWhollyAbout(outline);
  return ({ index }) => {
    const text = headingOver(outline, index);
    if (whollyListHeading(text) !== null || hasListWord('popular', text)) return false;
    return headsProcedures(text) || (whole && !coded);
  };
}

/** Whether a link there may lead to more procedures: a start page has one block about them, a list page is about them. */
export function leadsFit(outline: Outline, listsSome: boolean): (line: number) => boolean {
  const whole = listsSome || isWhollyAbout(outline);
  return (line) => whole || headsProcedures(headingOver(outline, line));
}

/** A list's own heading: "Thủ tục hành chính", "Lĩnh vực An toàn bức xạ". */
export function headsProcedures(text: string): boolean {
  return text !== '' && (names(text) || beginsWithListWord('field', text));
}

/** '' when none stands over the line. */
function headingOver({ lines }: Outline, line: number): string {
  const above = lines.slice(Math.max(0, line - HEADING_REACH), line);
  return above.findLast(({ place, level }) => place === 'main' && level > 0)?.text ?? '';
}

function isWhollyAbout(outline: Outline): boolean {
  if (names(outline.title) || headings(outline, 1).some(({ text }) => names(text))) return true;
  return topicsOfSlug(outline.url).some(({ topic, share }) => topic === 'procedures' && share >= ABOUT);
}

/** Breadcrumb and headings of the main text down to a level. */
function headings({ lines }: Outline, level: number): Line[] {
  return lines
    .filter((line) => line.place === 'breadcrumb' || (line.place === 'main' && line.level >= 1 && line.level <= level))
    .slice(0, MAX_HEADS);
}

function names(text: string): boolean {
  return text.split(TITLE_SEPARATORS).some((part) => isOfProcedures(part) || isOfProcedures(beforeField(part)));
}

function isOfProcedures(words: string): boolean {
  return words !== '' && topicsOf(words).some(({ topic, share }) => topic === 'procedures' && share >= ABOUT);
}

/** "Thủ tục hành chính lĩnh vực Sở hữu trí tuệ": the field says nothing of what the page lists. */
function beforeField(text: string): string {
  const at = listWordStart('field', text);
  return at === null ? '' : text.slice(0, at).trim();
}
