/** A crawl of a portal on which nothing has changed: known as it was, once the portal has said so of every page. */

import type { CrawlGuide, CrawlOptions, CrawlRecord } from '../model/crawl.ts';
import type { KeptCrawl } from '../model/kept-crawl.ts';
import type { Ports } from '../model/ports.ts';
import { addressBook, type AddressBook } from './address.ts';
import { askAsBefore } from './as-before.ts';
import { keyOf } from './keeper.ts';
import { Run } from './run.ts';
import { isYoung } from './take-over.ts';

export interface Revisit {
  /** Null: the portal has to be crawled. */
  readonly record: CrawlRecord | null;
  /** What was asked for so far; undefined where nothing was. */
  readonly before: Run | undefined;
}

/** `book` learns where the start page leads, when all stands. */
export async function revisit(
  options: CrawlOptions,
  ports: Ports,
  guide: CrawlGuide,
  book: AddressBook,
): Promise<Revisit> {
  const run = new Run(options, ports, guide, addressBook(options.start));
  const kept = await keptCrawl(run);
  if (kept === null) return { record: null, before: undefined };
  const stood = await askAsBefore(run, kept);
  const { knowledge } = guide;
  if (stood === null || knowledge === undefined) return { record: null, before: run };
  for (const url of stood.starts) book.adopt(url);
  if (knowledge.know(kept, stood.times)) {
    if (isSettled(run, kept)) {
      await ports.archive?.crawls?.stood(await nameOf(run), ports.clock.now());
      return { record: recordOf(run, kept), before: run };
    }
    knowledge.forget();
  }
  return { record: null, before: run };
}

/** Keeps a crawl that came to its end and can be asked for again. */
export async function keepCrawl(run: Run, found: CrawlRecord): Promise<void> {
  const { archive, clock } = run.ports;
  const { knowledge } = run.guide;
  const whole = run.transcript.whole();
  if (archive?.crawls === undefined || knowledge === undefined || whole === null) return;
  if (found.ended !== 'settled' && found.ended !== 'exhausted') return;
  const told = knowledge.told();
  if (told === null) return;
  const { engine } = archive;
  const { unchanged: _, takenOver: __, ...record } = found;
  const { served, declined } = run.frontier.asked();
  await archive.crawls.keep(await nameOf(run), {
    ...told,
    ...whole,
    engine,
    at: clock.now(),
    served,
    declined,
    record,
  });
}

/** One of this very audit, by this code, that may still stand. */
async function keptCrawl(run: Run): Promise<KeptCrawl | null> {
  const { archive } = run.ports;
  const { knowledge } = run.guide;
  if (archive?.crawls === undefined || knowledge === undefined) return null;
  const name = await nameOf(run);
  const kept = await archive.crawls.find(name);
  if (kept === null || kept.engine !== archive.engine) return null;
  if (knowledge.asOf < kept.from || knowledge.asOf > kept.until) return null;
  const { oldest } = kept.leaves;
  if (oldest === null) return kept;
  if (!isYoung(run, oldest) || !isYoung(run, kept.at)) return null;
  const asked = new Set(kept.asked.flatMap(({ as, url }) => (as === 'robots' ? [] : [keyOf(run, { as, url })])));
  // of a page that is not asked for, what was read last is known
  const newer = await archive.crawls.newer(name, kept.at);
  return newer.every((key) => asked.has(key)) ? kept : null;
}

/** Of all that a crawl depends on besides the portal. */
async function nameOf({ options, guide, ports }: Run): Promise<string> {
  const { start, exhaustive, maxPages, ignoreRobots, userAgent, maxBytes, render = 'auto' } = options;
  const settings = [start, exhaustive, maxPages, ignoreRobots, userAgent, maxBytes, render, ports.render !== undefined];
  return ports.digest(new TextEncoder().encode(JSON.stringify([...settings, guide.knowledge?.of])));
}

/** On another audit date other pages may be wanted. */
function isSettled(run: Run, kept: KeptCrawl): boolean {
  if (run.guide.knowledge?.asOf === kept.asOf) return true;
  const served = new Set(kept.served);
  const declined = new Set(kept.declined);
  return run.guide.wants().every((wants) =>
    wants.every(({ url, attachment }) => {
      const key = run.book.key(url) ?? url;
      return served.has(key) && !(attachment === true && declined.has(key));
    }),
  );
}

function recordOf(run: Run, { record, leaves }: KeptCrawl): CrawlRecord {
  const { asker, unchanged } = run;
  return {
    ...record,
    requests: asker.requests(),
    bytes: asker.bytes(),
    ...(unchanged > 0 ? { unchanged } : {}),
    ...(leaves.count > 0 ? { takenOver: leaves.count } : {}),
  };
}
