/**
 * Asks for all that the last crawl asked for, and comes back when the portal has said of each that it is as it was. At
 * the first that is not it stops: the portal is then read page by page, and what it has answered by then need not be
 * asked for again.
 */

import type { AskedLine, KeptCrawl, PageTimes } from '../model/kept-crawl.ts';
import type { ArchivedAnswer, PageArchive } from '../model/page-archive.ts';
import type { FetchedResponse, FetchFault } from '../model/ports.ts';
import { askedOf } from './asking.ts';
import { keeper, keyOf, recount, type Asked } from './keeper.ts';
import { readManners } from './manners.ts';
import { askAgain, isSame } from './recall.ts';
import type { Run } from './run.ts';

export interface StoodAsBefore {
  /** Where the start page was found, through its redirects. */
  readonly starts: readonly string[];
  /** Of each page and file, by its canonical url. */
  readonly times: ReadonlyMap<string, PageTimes>;
}

/** Null: something has changed, or could not be had as it was. */
export async function askAsBefore(run: Run, { asked, record }: KeptCrawl): Promise<StoodAsBefore | null> {
  const known = { starts: [] as string[], times: new Map<string, PageTimes>() };
  const pages = asked.findIndex(({ as }) => as !== 'robots' && as !== 'start');
  // where the portal is has to be known before its pages are asked for
  for (const line of pages < 0 ? asked : asked.slice(0, pages)) if (!(await stands(run, line, known))) return null;
  let next = pages < 0 ? asked.length : pages;
  let all = true;
  const askOn = async (): Promise<void> => {
    for (let line = asked[next++]; line !== undefined && all; line = asked[next++]) {
      if (!(await stands(run, line, known))) all = false;
      run.guide.progress?.({
        pages: Math.min(known.times.size, record.pages),
        requests: run.asker.requests(),
        queue: Math.max(0, asked.length - next),
        url: line.url,
      });
    }
  };
  await Promise.all(Array.from({ length: run.options.concurrency }, askOn));
  return all ? known : null;
}

interface Known {
  readonly starts: string[];
  readonly times: Map<string, PageTimes>;
}

async function stands(run: Run, line: AskedLine, { starts, times }: Known): Promise<boolean> {
  if (run.ended() !== null) return false;
  if (line.as === 'robots') {
    if (line.url !== run.book.origin) return false;
    await readManners(run);
    return run.robots.said === line.fetchedAt;
  }
  const asked = askedOf(run, { ...line, as: line.as });
  const { archive } = run.ports;
  const key = keyOf(run, asked);
  const found = (await archive?.crawls?.glance(key)) ?? null;
  if (archive === undefined || found === null || !isThat(run, found, line)) return false;
  // it was asked for before this run's process ended
  const own = found.run === archive.run;
  if (own) recount(run, asked, found);
  run.counted.add(key);
  const at = own ? found : await confirmed(run, archive, asked, found);
  if (at === null) return false;
  if (found.response === null || found.unread !== null) return true;
  const { url } = found.response;
  if (line.as === 'start') {
    run.book.adopt(url);
    starts.push(url);
  }
  times.set(run.book.canonical(url) ?? url, { fetchedAt: at.fetchedAt, confirmedAt: at.confirmedAt });
  return true;
}

/** Null: it is not as it was. What came instead is kept, and not asked for again. */
async function confirmed(
  run: Run,
  archive: PageArchive,
  asked: Asked,
  found: ArchivedAnswer,
): Promise<PageTimes | null> {
  const { answer, confirmedAt } = await askAgain(run, asked, found);
  if (answer !== null && !(await isAsBefore(run, asked, found, answer))) {
    await keeper(run, asked, { entry: null, answer, confirmedAt }).close();
    return null;
  }
  if (answer?.ok === true) answer.release?.();
  await archive.confirm(keyOf(run, asked), confirmedAt);
  if (found.unread === null) run.unchanged += 1;
  return { fetchedAt: answer === null ? found.fetchedAt : confirmedAt, confirmedAt };
}

/** What the archive has is what the crawl had, and not what another audit has read since. */
function isThat(run: Run, found: ArchivedAnswer, { unread, fetchedAt }: AskedLine): boolean {
  if (found.engine !== run.ports.archive?.engine) return false;
  if (unread !== null || found.unread !== null) return JSON.stringify(unread) === JSON.stringify(found.unread);
  return found.fetchedAt === fetchedAt;
}

async function isAsBefore(
  run: Run,
  asked: Asked,
  found: ArchivedAnswer,
  answer: FetchedResponse | FetchFault,
): Promise<boolean> {
  if (found.unread === null) return isSame(run, answer, found);
  const read = asked.read(answer);
  return read.kind !== 'page' && read.kind !== 'file' && JSON.stringify(read) === JSON.stringify(found.unread);
}
