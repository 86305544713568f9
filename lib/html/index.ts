/** Pages: bytes to text, text to a first look or to an outline. The only importer of the HTML parser. */

export { outline } from './outline.ts';
export { shown, copy } from './text.ts';
