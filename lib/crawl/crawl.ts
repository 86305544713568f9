/**
 * The crawl: on a portal that is as it was the last crawl; else the start page, then what the checks want, then (in an exhaustive crawl) every link in scope. It ends when
 * no page is left that could change an outcome, or none at all, or when pages, minutes or the user's patience run out.
 */

import type { SitemapEntry } from '../html/index.ts';
import type { CrawlGuide, CrawlOptions, CrawlRecord } from '../model/crawl.ts';
import type { FetchedResponse, FetchFault, Ports } from '../model/ports.ts';
import { addressBook, type AddressBook } from './address.ts';
import { askedOf } from './asking.ts';
import type { Task } from './frontier.ts';
import { keepCrawl, revisit } from './kept-crawl.ts';
import { leave } from './leave.ts';
import { noteLink } from './note-links.ts';
import { openPortal } from './open.ts';
import { recall } from './recall.ts';
import { Run } from './run.ts';
import { readSitemaps } from './sitemap.ts';
import { visit } from './visit.ts';

/** Once the crawl is exhaustive alone, the checks are asked again after so many pages at least, or when nothing else is to do. */
const PAGES_BETWEEN_ASKING = 64;
/** Of the pages read so far, between two askings. */
const PART_BETWEEN_ASKING = 1 / 8;

/** `book` is the audit's own idea of the portal's addresses; it learns where the start page's redirects lead. */
export async function crawl(
  options: CrawlOptions,
  ports: Ports,
  guide: CrawlGuide,
  book: AddressBook = addressBook(options.start),
): Promise<CrawlRecord> {
  const { record: stood, before } = await revisit(options, ports, guide, book);
  if (stood !== null) return stood;
  const run = new Run(options, ports, guide, book, before);
  if (!(await openPortal(run))) return record(run, run.ended() === 'interrupted' ? 'interrupted' : 'unreachable');
  await drain(run, (idle) => nextNamed(run, idle, false));
  if (run.frontier.hasWant('possible')) {
    await readSitemapsOnce(run, true);
    await drain(run, (idle) => nextNamed(run, idle, true) ?? nextPossible(run));
  }
  if (options.exhaustive) {
    await readSitemapsOnce(run, false);
    await drain(run, (idle) => nextWanted(run, idle) ?? run.frontier.nextLink());
  }
  const found = record(run, ending(run));
  await keepCrawl(run, found);
  return found;
}

/** Visits what `next` gives, as many at a time as the host bears, until it gives nothing more. */
async function drain(run: Run, next: (idle: boolean) => Task | null): Promise<void> {
  const inFlight = new Set<Promise<void>>();
  while (run.over() === null) {
    const task = inFlight.size < run.gate.width ? next(inFlight.size === 0) : null;
    if (task === null && inFlight.size === 0) break;
    if (task === null) {
      await Promise.race(inFlight);
      continue;
    }
    const visiting: Promise<void> = visit(run, task).finally(() => inFlight.delete(visiting));
    inFlight.add(visiting);
  }
  await Promise.all(inFlight);
}

function nextNamed(run: Run, idle: boolean, exploring: boolean): Task | null {
  if (isDue(run)) askAgain(run);
  const named = run.frontier.nextWant('named');
  // what was read since may have brought more; while exploring, the pages to explore that are known serve as well
  if (named !== null || (exploring && run.frontier.hasWant('possible'))) return named;
  // all that came was as before, and more of it is on its way: one asking serves
  if (!idle && run.anew === run.anewAtLastAsking) return null;
  askAgain(run);
  return run.frontier.nextWant('named');
}

/**
 * To ask takes a look at everything seen, so that it is done less often the more there is: after each page at first. Pages
 * that are as an earlier run saw them are cheap: it waits until something is new, or nothing else is left to do.
 */
function isDue(run: Run): boolean {
  return run.anew - run.anewAtLastAsking >= Math.min(MOST_BETWEEN_ASKING, Math.max(1, partOfPages(run)));
}

const MOST_BETWEEN_ASKING = 16;

function partOfPages(run: Run): number {
  return run.read.size * PART_BETWEEN_ASKING;
}

/** Exploring waits until the promising pages are in: they may make it needless. */
function nextPossible(run: Run): Task | null {
  return run.namedInFlight > 0 ? null : run.frontier.nextWant('possible');
}

function nextWanted(run: Run, idle: boolean): Task | null {
  if (idle || run.anew - run.anewAtLastAsking >= Math.max(PAGES_BETWEEN_ASKING, partOfPages(run))) askAgain(run);
  return run.frontier.nextWant('named') ?? run.frontier.nextWant('possible');
}

function askAgain(run: Run): void {
  if (!run.stale) return;
  run.stale = false;
  run.anewAtLastAsking = run.anew;
  run.frontier.setWants(run.guide.wants());
}

/** `tell`: the audit learns the urls. In an exhaustive crawl they are links like others, so that both crawls know the same. */
async function readSitemapsOnce(run: Run, tell: boolean): Promise<void> {
  if (run.sitemapsRead || run.over() !== null) return;
  run.sitemapsRead = true;
  await readSitemaps(run.robots.sitemaps, run.book.origin, {
    ask: async (url) => askSitemap(run, url),
    may: (url) => run.mayFile(url),
    over: () => run.over() !== null,
    note: (entries) => noteChanges(run, entries),
    take: (urls) => {
      for (const url of urls) noteLink(run, url, run.book.origin);
      if (!tell) return;
      run.guide.sitemap(urls.filter((url) => run.book.target(url)?.skip === null));
      run.stale = true;
    },
  });
}

function noteChanges(run: Run, entries: readonly SitemapEntry[]): void {
  const now = Date.parse(run.ports.clock.now());
  for (const entry of entries) {
    const key = entry.lastmod === null ? null : run.book.key(entry.url);
    if (key !== null) run.askedFirst.changed(key, entry, now);
  }
}

async function askSitemap(run: Run, url: string): Promise<FetchedResponse | FetchFault> {
  const { answer, close } = await recall(run, askedOf(run, { url, as: 'sitemap', wanted: true }));
  const body = answer.kind === 'file' ? answer.response.body.slice() : null;
  await close();
  if (answer.kind !== 'file' || body === null) return { ok: false, reason: 'network', detail: 'no sitemap' };
  return { ...answer.response, body };
}

function ending(run: Run): CrawlRecord['ended'] {
  askAgain(run);
  const left = run.frontier.leftWants();
  const reason = run.ended();
  if (reason === 'interrupted') return reason;
  if (run.cutShort !== null) return run.cutShort;
  const links = run.frontier.leftLinks().next().done !== true;
  if (reason !== null && (left.length > 0 || (run.options.exhaustive && links))) return 'limit';
  if (run.frontier.overflowed) return 'limit';
  return links ? 'settled' : 'exhausted';
}

function record(run: Run, ended: CrawlRecord['ended']): CrawlRecord {
  const cut = ended === 'limit' || ended === 'interrupted' ? ended : null;
  if (cut !== null) for (const task of run.frontier.leftWants()) leave(run, task, { kind: 'skipped', reason: cut });
  let queued = 0;
  for (const url of run.frontier.leftLinks()) {
    queued += 1;
    if (run.options.exhaustive && cut !== null) run.ledger.skip(url, cut);
  }
  return {
    ended,
    pages: run.read.size,
    requests: run.asker.requests(),
    bytes: run.asker.bytes(),
    queued,
    skipped: run.ledger.skipped,
    errors: run.ledger.errors,
    ...(run.unchanged > 0 ? { unchanged: run.unchanged } : {}),
    ...(run.takenOver > 0 ? { takenOver: run.takenOver } : {}),
    ...(run.ledger.more ? { more: true as const } : {}),
  };
}
