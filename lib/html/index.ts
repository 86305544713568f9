/** Pages: bytes to text, text to a first look or to an outline. The only importer of the HTML parser. */

export { decode } from './decode.ts';
export type { Decoded } from './decode.ts';
export { readTarget } from './href.ts';
export type { Target } from './href.ts';
export { fileName } from './links.ts';
export { outline } from './outline.ts';
export { Resolver } from './resolver.ts';
export { scan } from './scan.ts';
export { shown } from './text.ts';
export { xmlLocs } from './xml.ts';
export type { Sitemap, SitemapEntry } from './xml.ts';
