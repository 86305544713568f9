/** What a page has of its own: words, files, and links to pages that the portal's frame does not lead to. */

import { isFileFault } from '../../model/attachment.ts';
import type { Seen, Want } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { linePrint, wordsOfPrint } from '../../model/line-print.ts';
import type { LinePrint } from '../../model/line-print.ts';
import { isProgram } from '../../vietnamese/program-words.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { keyOfUrl } from '../search/topic-leads.ts';
import { countWords } from '../search/topic-words.ts';

export interface Substance {
  readonly words: number;
  /** Of them, outside links. */
  readonly prose: number;
  readonly attachments: readonly string[];
  readonly lost: readonly string[];
}

/** Files that are all the substance there is: the first are opened, to see that they are there. */
export function filesToOpen(seen: Seen, urls: readonly string[]): readonly Want[] {
  return urls
    .filter((url) => seen.inScope(url) && seen.reading(url).state !== 'gone')
    .slice(0, MAX_OPENED)
    .filter((url) => fileState(seen, url) !== 'there')
    .map((url): Want => ({ url, promise: 'named', urgency: 0.5, attachment: true }));
}

const MAX_OPENED = 2;

/** A file that could not be read is there all the same: a scan, one of another format. */
export function fileState(seen: Seen, url: string): 'there' | 'unread' | 'failed' {
  const reading = seen.reading(url);
  if (reading.state === 'read' || (reading.state === 'skipped' && reading.reason === 'not-html')) return 'there';
  if (reading.state !== 'failed') return 'unread';
  return isFileFault(reading.reason) && reading.reason !== 'not-a-file' ? 'there' : 'failed';
}

export function isScan(seen: Seen, url: string): boolean {
  const reading = seen.reading(url);
  return reading.state === 'failed' && reading.reason === 'scanned';
}

/** What the page has of its own: the portal's menu and footer stand on the home page too. */
export function substanceOf(seen: Seen, home: PageFacts, page: PageFacts): Substance {
  const repeated = repeatedLines(home, page);
  const words = Math.max(0, page.words - repeated.reduce((sum, print) => sum + wordsOfPrint(print), 0));
  const places = frameLinks(home);
  const gone = new Set(repeated);
  const linked = page.links
    .filter(({ place, words: label, url }) => place === 'main' && label !== '' && !places.has(keyOfUrl(url)))
    .map((link) => ({ text: link.words, count: countWords(link.words) }))
    // with its line it is not among the words any more
    .filter(({ text, count }) => !gone.has(linePrint(text, count)))
    .reduce((sum, { count }) => sum + count, 0);
  const files = [
    ...page.attachments
      .filter(({ place, url, words, row }) => place === 'main' && !isProgram(url, row ?? words))
      .map(({ url }) => url),
    ...page.frames.filter(showsFile),
    ...partLinks(seen, home, page)
      .filter(({ url }) => isServedFile(seen, url))
      .map(({ url }) => url),
  ];
  const everywhere = new Set(home.attachments.map(({ url }) => keyOfUrl(url)));
  const own = [...new Set(files)].filter((url) => !everywhere.has(keyOfUrl(url)));
  const isGone = (url: string): boolean => seen.reading(url).state === 'gone';
  return {
    words,
    prose: Math.max(0, words - linked),
    attachments: own.filter((url) => !isGone(url)),
    lost: own.filter(isGone),
  };
}

/**
 * Lines that the home page shows too. A paragraph there that introduces the page is the page's own, unless the
 * page says that its contents are still to come: then it is a notice beside them.
 */
function repeatedLines(
  { linePrints: shown }: PageFacts,
  { linePrints, beingUpdated }: PageFacts,
): readonly LinePrint[] {
  const all = new Set([...shown.frame, ...shown.text]);
  const frame = beingUpdated === null ? new Set(shown.frame) : all;
  return [
    ...linePrints.frame.filter((print) => all.has(print)),
    ...linePrints.text.filter((print) => frame.has(print)),
  ];
}

/** An address without an ending that turned out to send a file. */
function isServedFile(seen: Seen, url: string): boolean {
  const reading = seen.reading(url);
  if (reading.state === 'read') return seen.page(url)?.attachment !== undefined;
  return reading.state === 'skipped' && reading.reason === 'not-html';
}

/** A viewer of files in a frame: its address ends in the file's, or carries it. */
function showsFile(frame: string): boolean {
  return isFile(frame) || isFile(decoded(frame).replace(/&.*$/, ''));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const frames = new WeakMap<PageFacts, ReadonlySet<string>>();

/** Where the home page's menus, header and footer lead. */
function frameLinks(home: PageFacts): ReadonlySet<string> {
  let known = frames.get(home);
  if (known === undefined) {
    const links = home.links.filter(({ place }) => place !== 'main' && place !== 'related' && place !== 'comment');
    frames.set(home, (known = new Set(links.map(({ url }) => keyOfUrl(url)))));
  }
  return known;
}

export function partLinks(seen: Seen, home: PageFacts, page: PageFacts): readonly LinkFact[] {
  const frame = frameLinks(home);
  return page.links.filter(
    ({ place, dead, url, words }) =>
      place === 'main' &&
      !dead &&
      seen.inScope(url) &&
      !isFile(url) &&
      !isProgram(url, words) &&
      keyOfUrl(url) !== keyOfUrl(page.url) &&
      !frame.has(keyOfUrl(url)),
  );
}
