/** Which lines belong together as one contact block: the largest small box around a line that holds one part of the page. */

import type { Box, Line, Outline } from '../../model/outline.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import { isHotlineLabel, phoneLabelsIn } from '../../vietnamese/phone-labels.ts';
import { isTitle } from './contact-lines.ts';

/** A box with more holds a region of the page, not a block of contacts. */
const MAX_LINES = 16;
const MAX_LETTERS = 1_200;
const MAX_CLIMB = 30;
const DIGITS = /\d/;

/** By line; the block is named by its box. */
export function contactBlocks(outline: Outline): (line: Line) => number {
  const known = new Map<number, number>();
  const parts = partsBefore(outline);
  return (line) => {
    const found = known.get(line.box);
    if (found !== undefined) return found;
    let box = outline.boxes[line.box];
    for (let step = 0; box !== undefined && step < MAX_CLIMB; step += 1) {
      const parent: Box | undefined = outline.boxes[box.parent];
      if (parent === undefined || parent.place !== box.place || !isSmall(parent, parts, outline)) break;
      box = parent;
    }
    const block = box?.index ?? line.box;
    known.set(line.box, block);
    return block;
  };
}

/** Running counts before each line: letters, and titles of parts that are no contact label. */
interface Parts {
  readonly letters: Float64Array;
  readonly titles: Uint32Array;
}

function isSmall(box: Box, { letters, titles }: Parts, outline: Outline): boolean {
  if (box.to - box.from > MAX_LINES || outline.lines.length === 0) return false;
  if ((letters[box.to] ?? 0) - (letters[box.from] ?? 0) > MAX_LETTERS) return false;
  // its first line may be its title; a further title begins another part
  return (titles[box.to] ?? 0) - (titles[Math.min(box.from + 1, box.to)] ?? 0) === 0;
}

function partsBefore(outline: Outline): Parts {
  const letters = new Float64Array(outline.lines.length + 1);
  const titles = new Uint32Array(outline.lines.length + 1);
  let after = false;
  for (const line of outline.lines) {
    const { index } = line;
    const title = isPartTitle(line, outline);
    letters[index + 1] = (letters[index] ?? 0) + line.text.length;
    // a title in two lines ("UBND tỉnh", "Sở ...") begins one part
    titles[index + 1] = (titles[index] ?? 0) + (title && !after ? 1 : 0);
    after = title;
  }
  return { letters, titles };
}

function isPartTitle(line: Line, outline: Outline): boolean {
  if (!isTitle(line, outline) || line.text.length > 100 || /\d{4}/.test(line.text)) return false;
  // "Trụ sở" with its address over "Đường dây nóng" with its own: two parts of one box
  if (line.level > 0 && line.links.length === 0 && isHotlineLabel(line.text) && !DIGITS.test(line.text)) return true;
  const isLabel =
    phoneLabelsIn(line.text).length > 0 || contactWords.match(line.text).some((hit) => hit.id.endsWith('-label'));
  return !isLabel;
}
