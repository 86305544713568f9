/**
 * sitemap.xml: a help where there is one, never required. Those that robots.txt names, else /sitemap.xml; indexes and
 * gzip are followed. A file that does not load is passed over in silence: no page depends on it alone.
 */

import { xmlLocs, type SitemapEntry } from '../html/index.ts';
import type { FetchedResponse, FetchFault } from '../model/ports.ts';

/** Bounds on what one portal may list. */
const MAX_FILES = 20;
const MAX_URLS = 50_000;
export const MAX_SITEMAP_BYTES = 10_000_000;
/** Urls handed over at a time. */
const BATCH = 1_000;

export interface SitemapReader {
  /** At most MAX_SITEMAP_BYTES of it. */
  readonly ask: (url: string) => Promise<FetchedResponse | FetchFault>;
  /** May this sitemap be asked for? */
  readonly may: (url: string) => boolean;
  readonly take: (urls: readonly string[]) => void;
  /** The same with what is said of each. */
  readonly note?: (entries: readonly SitemapEntry[]) => void;
  /** The run ends. */
  readonly over: () => boolean;
}

export async function readSitemaps(named: readonly string[], origin: string, reader: SitemapReader): Promise<void> {
  const waiting = [...new Set(named.length > 0 ? named : [`${origin}/sitemap.xml`])].filter(reader.may);
  const seen = new Set(waiting);
  let urls = 0;
  for (let file = 0; file < MAX_FILES && urls < MAX_URLS && !reader.over(); file += 1) {
    const url = waiting.shift();
    if (url === undefined) return;
    const { kind, locs } = xmlLocs(await xmlAt(url, reader));
    if (kind === 'index') {
      const more = locs.map(({ url }) => url).filter((loc) => !seen.has(loc) && reader.may(loc));
      for (const loc of more.slice(0, MAX_FILES)) waiting.push(loc);
      for (const loc of more) seen.add(loc);
      continue;
    }
    reader.note?.(locs.slice(0, MAX_URLS - urls));
    const found = locs.slice(0, MAX_URLS - urls).map(({ url }) => url);
    urls += found.length;
    for (let from = 0; from < found.length; from += BATCH) reader.take(found.slice(from, from + BATCH));
  }
}

async function xmlAt(url: string, reader: SitemapReader): Promise<string> {
  const answer = await reader.ask(url);
  if (!answer.ok || answer.status !== 200) return '';
  const bytes = answer.body[0] === 0x1f && answer.body[1] === 0x8b ? await unzipped(answer.body) : answer.body;
  const text = new TextDecoder().decode(bytes);
  // a soft 404 shows its menu, which lists no locations
  return /<(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 5_000)) ? text : '';
}

/** What can be read of it, up to the bound: a sitemap may be a bomb, or end in the middle. */
async function unzipped(body: Uint8Array): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([new Uint8Array(body)]).stream().pipeThrough(new DecompressionStream('gzip'));
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_SITEMAP_BYTES) break;
    }
  } catch {
    // what came before the damage is kept
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
