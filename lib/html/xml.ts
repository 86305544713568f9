/** Sitemaps, read with tolerance: portals serve them with broken entities, wrong prefixes and HTML around. */

import { decodeEntities } from './entities.ts';
import { copyString } from '../vietnamese/fold.ts';

export interface SitemapEntry {
  /** As written, entities decoded, trimmed. */
  readonly url: string;
  readonly lastmod: string | null;
}

export interface Sitemap {
  /** `index`: its locations are sitemaps themselves. `other`: no sitemap. */
  readonly kind: 'urlset' | 'index' | 'other';
  readonly locs: readonly SitemapEntry[];
}

/** The protocol's own bound. */
const MAX_ENTRIES = 50_000;
const KIND = /<(?:\w{1,20}:)?(urlset|sitemapindex)\b/i;
// image:loc and video:loc are no pages
const LOC = /<(?:(?!image:|video:)\w{1,20}:)?loc\s*>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,4000})/gi;
const LASTMOD = /<(?:\w{1,20}:)?lastmod\s*>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,40})/i;

export function xmlLocs(xml: string): Sitemap {
  const kind = KIND.exec(xml)?.[1]?.toLowerCase();
  if (kind === undefined) return { kind: 'other', locs: [] };
  const entries: SitemapEntry[] = [];
  let known: { match: RegExpExecArray; end: number } | null = null;
  const add = (until: number) => {
    if (known === null) return;
    const url = decodeEntities(known.match[1]!.trim());
    const lastmod = LASTMOD.exec(xml.slice(known.end, Math.min(until, known.end + 500)))?.[1]?.trim() ?? null;
    if (url !== '') entries.push({ url: copyString(url), lastmod: lastmod === null ? null : copyString(lastmod) });
  };
  for (const match of xml.matchAll(LOC)) {
    if (entries.length >= MAX_ENTRIES) break;
    add(match.index);
    known = { match, end: match.index + match[0].length };
  }
  if (entries.length < MAX_ENTRIES) add(xml.length);
  return { kind: kind === 'urlset' ? 'urlset' : 'index', locs: entries };
}
