/** Pictures that may show something to read, as opposed to icons, logos and rules. */

import type { Picture } from '../model/outline.ts';
import { fileName } from '../html/links.ts';
import { marksOrnament } from '../vietnamese/contact-marks.ts';

export { fileName } from '../html/links.ts';

/** Narrower or lower than this, in pixels, no number can be read. */
const MIN_WIDTH = 60;
const MIN_HEIGHT = 16;

export function isContentPicture(picture: Picture): boolean {
  if (picture.url === '' || tooSmall(picture.width, MIN_WIDTH) || tooSmall(picture.height, MIN_HEIGHT)) return false;
  return !marksOrnament(fileName(picture.url));
}

function tooSmall(size: number | null, least: number): boolean {
  return size !== null && size < least;
}
