/** Pictures that may show something to read, as opposed to icons, logos and rules. */

import type { Picture } from '../model/outline.ts';
import { marksOrnament } from '../vietnamese/contact-marks.ts';

/** Narrower or lower than this, in pixels, no number can be read. */
const MIN_WIDTH = 60;
const MIN_HEIGHT = 16;

export function isContentPicture(picture: Picture): boolean {
  if (picture.url === '' || tooSmall(picture.width, MIN_WIDTH) || tooSmall(picture.height, MIN_HEIGHT)) return false;
  return !marksOrnament(fileName(picture.url));
}

/** Last part of the path, percent-encoding read where it can be. */
export function fileName(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function tooSmall(size: number | null, least: number): boolean {
  return size !== null && size < least;
}
