/**
 * What a whole crawl asked for and what the audit knew at its end, kept so that the next audit of an unchanged portal
 * need only ask whether all of it stands.
 */

import type { CrawlRecord } from './crawl.ts';
import type { ArchivedAnswer, ArchivedUnread, AskedAs } from './page-archive.ts';

/** One thing that the crawl asked for, or had of an earlier run and would ask for. */
export interface AskedLine {
  /** As for `archiveKey`; of robots.txt the host it speaks for. */
  readonly url: string;
  readonly as: AskedAs | 'robots';
  readonly wanted: boolean;
  /** When what is known of it came: what the archive has of another time is something else. Of robots.txt its digest. */
  readonly fetchedAt: string;
  /** Why there was no page or file. */
  readonly unread: ArchivedUnread | null;
}

export interface KeptCrawl extends KnownThen {
  /** Names the code. */
  readonly engine: string;
  /** When it had ended, ISO 8601, UTC. */
  readonly at: string;
  /** In an order in which they may be asked for. */
  readonly asked: readonly AskedLine[];
  /** Pages that need not be asked for again, and when the first of them was confirmed. */
  readonly leaves: { readonly count: number; readonly oldest: string | null };
  /** Keys of pages that were asked for as wanted ones, and of those that turned out to be files then. */
  readonly served: readonly string[];
  readonly declined: readonly string[];
  readonly record: Pick<CrawlRecord, 'ended' | 'pages' | 'queued' | 'skipped' | 'errors' | 'more'>;
}

export interface KnownThen {
  /** The audit date. */
  readonly asOf: string;
  /** The same for every audit date from `from` to `until`, both included. */
  readonly from: string;
  readonly until: string;
  /** Lines of text; asked for when all else stands. */
  readonly seen: () => Iterable<string>;
}

/** When a page was read, and when the portal last said that it is as it was then. */
export interface PageTimes {
  readonly fetchedAt: string;
  readonly confirmedAt: string;
}

/** The same, read and confirmed then: `confirmedAt` stands only where it says more. */
export function withTimes<Dated extends { readonly confirmedAt?: string }>(
  dated: Dated,
  { fetchedAt, confirmedAt }: PageTimes,
): Omit<Dated, 'confirmedAt'> & { readonly fetchedAt: string; readonly confirmedAt?: string } {
  const { confirmedAt: _, ...undated } = dated;
  return { ...undated, fetchedAt, ...(confirmedAt === fetchedAt ? {} : { confirmedAt }) };
}

/** The audit's side. */
export interface Knowledge {
  /** Names all that it depends on besides the pages, the audit date and the code. */
  readonly of: string;
  readonly asOf: string;
  /** Null where the same pages might tell something else another time. */
  readonly told: () => KnownThen | null;
  /** Knows what was known then. `times`: of each page by its canonical url. False: it cannot be, and nothing is known. */
  readonly know: (then: KnownThen, times: ReadonlyMap<string, PageTimes>) => boolean;
  /** Knows nothing, as at the beginning. */
  readonly forget: () => void;
}

/** Where an archive keeps them. Like the archive it never rejects: what it cannot find or keep costs time. */
export interface CrawlShelf {
  readonly find: (name: string) => KeptCrawl | null | Promise<KeptCrawl | null>;
  readonly keep: (name: string, crawl: KeptCrawl) => void | Promise<void>;
  /** All of it stood at `at`: what was kept or stood longest ago goes first. */
  readonly stood: (name: string, at: string) => void | Promise<void>;
  /** Keys of pages of the same portal that came after `at`: what any audit read anew since. */
  readonly newer: (name: string, at: string) => readonly string[] | Promise<readonly string[]>;
  /** As `find` of the archive, but for what the page is: no more than is needed to ask whether it stands. */
  readonly glance: (key: string) => ArchivedAnswer | null | Promise<ArchivedAnswer | null>;
}
