/** Inline elements that nothing but a style sheet sets apart: `<span class="so">76/NQ-CP</span><span class="ngay">Ban hành: ...</span>`. */

import { attribute, textIn } from './tree.ts';
import type { TreeNode } from './tree.ts';

const NAMES: ReadonlySet<string> = new Set(['span', 'a', 'b', 'strong', 'em', 'i', 'small', 'label', 'time']);
/** Of each text that is looked at, characters. */
const MAX_UNITS = 2_000;

/** A word that begins with a capital, or a day: what follows the end of a word there is another text. */
const OPENS = /^(?:\p{Lu}\p{Ll}|\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u;
const NUMBER = /^\s*\d{1,5}\s*$/u;
const DIGIT = /\p{N}$/u;
const ENDS = /[\p{L}\p{N}%)\]”"]$/u;

/** Whether a new line begins with the element, though it follows the one before without a blank. */
export function isSetApart(element: TreeNode): boolean {
  const { prev } = element;
  if (prev === null || !NAMES.has(element.name) || !NAMES.has(prev.name)) return false;
  if (isRun(element) || isRun(prev)) return false;
  const [left, right] = [textIn(prev, MAX_UNITS), textIn(element, MAX_UNITS)];
  // pieces of one word or number have no blank within
  if (!/\S\s+\S/u.test(left) && !/\S\s+\S/u.test(right)) return false;
  // a number alone is a page's or a count
  if (!ENDS.test(left) || !OPENS.test(right) || NUMBER.test(left)) return false;
  return !(DIGIT.test(left) && DIGIT.test(right.charAt(0)));
}

/** A piece of running text that a word processor cut: a style of its own, and no class. */
function isRun(element: TreeNode): boolean {
  return attribute(element, 'style') !== undefined && attribute(element, 'class') === undefined;
}
