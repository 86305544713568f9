/**
 * What earlier readings of a portal gave, so that an unchanged page is neither downloaded nor read again. The crawl
 * decides what may be used; an archive only keeps and finds. What it gives back was written by this or by older code, in
 * this run or in an earlier one, and says so.
 */

import type { FileFault } from './attachment.ts';
import type { ErrorReason, SkipReason } from './crawl.ts';
import type { PageFacts } from './facts/page.ts';
import type { FirstLook } from './first-look.ts';
import type { CrawlShelf } from './kept-crawl.ts';
import type { TlsCode } from './ports.ts';

export interface PageArchive {
  /**
   * Names the run. A run that is taken up again after its process ended has the same name, and what it read before is
   * then used without asking the portal; entries of other runs are asked for again, by a conditional request.
   */
  readonly run: string;
  /** Names the code that reads pages: another for every build. What other code understood of a page is never used. */
  readonly engine: string;
  /** Null also for an entry that is damaged. Never rejects. */
  readonly find: (key: string) => ArchivedAnswer | null | Promise<ArchivedAnswer | null>;
  /**
   * Replaces what is kept under the key. May be buffered: a crash loses the last few, and leaves none by halves. Never
   * rejects: an archive that is full or broken costs time, not outcomes. `body` may be called until it has resolved.
   */
  readonly keep: (entry: ArchivedAnswer) => void | Promise<void>;
  /** The portal says that an entry of an earlier run still stands: it is this run's from here on, confirmed at `at`. */
  readonly confirm: (key: string, at: string) => void | Promise<void>;
  /** Whole crawls; left out where none is kept. */
  readonly crawls?: CrawlShelf;
}

/** One answer of a portal and what was understood of it. Plain data but for `body`: it can be stored as it is. */
export interface ArchivedAnswer {
  /** Of what was asked for: see `archiveKey`. */
  readonly key: string;
  readonly run: string;
  readonly engine: string;
  /** What the portal answered, after redirects; null when nothing came. */
  readonly response: ArchivedResponse | null;
  /** When the body came, ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** When the portal last said that it is unchanged; the same as `fetchedAt` until it did. */
  readonly confirmedAt: string;
  /** Of the body after content decoding; null when nobody needed it. */
  readonly sha256: string | null;
  /** After content decoding. Null where it is not kept: most pages that nobody wanted, files. */
  readonly body: (() => Uint8Array) | null;
  /** Null for what is no page. */
  readonly page: ArchivedPage | null;
  /** What the audit read in it; null when nobody did. */
  readonly reading: ArchivedReading | null;
  /** Why there is no page or file, where that is so. Counts within its own run only. */
  readonly unread: ArchivedUnread | null;
}

export interface ArchivedResponse {
  readonly status: number;
  readonly url: string;
  /** Lower-case names; those of KEPT_HEADERS. */
  readonly headers: Readonly<Record<string, string>>;
  /** On the wire. */
  readonly bytes: number;
}

/** What the crawl needs of a page to follow its links and to tell it from error pages, shields and copies. */
export interface ArchivedPage {
  readonly look: FirstLook;
  readonly charset: string;
  /** It holds postbacks, which are read from its text. Only looked for where it is wanted. */
  readonly posts: boolean;
  /** It ends in the middle: the portal's script broke off. */
  readonly broken: boolean;
  /** A check wanted it. */
  readonly wanted: boolean;
  /** It lists other pages, or may. */
  readonly lists: boolean;
}

export interface ArchivedReading extends MadeReading {
  /** Names all that the facts depend on besides the page and the audit date: department, province, the way of reading. */
  readonly of: string;
}

export interface MadeReading {
  /** The facts are the same for every audit date from `from` to `until`, both included. */
  readonly from: string;
  readonly until: string;
  /** Null with a fault. */
  readonly facts: PageFacts | null;
  /** Why a file gave no text. */
  readonly fault: { readonly reason: FileFault; readonly detail?: string } | null;
}

export type ArchivedUnread =
  | { readonly kind: 'gone'; readonly reason: ErrorReason }
  | { readonly kind: 'failed'; readonly reason: ErrorReason; readonly detail?: string; readonly code?: TlsCode }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

/** Headers that decide how a body is read, or whether it can be asked for again conditionally. */
export const KEPT_HEADERS = ['content-type', 'content-disposition', 'etag', 'last-modified', 'date'] as const;

/** 'start': through the redirects of a start page, which may lead to another host. 'file': it may be an attachment. */
export type AskedAs = 'page' | 'file' | 'start' | 'sitemap';

/** One key for each thing that may be asked for. `url` is canonical, for a form post the step's key. */
export function archiveKey(url: string, as: AskedAs): string {
  return as === 'page' ? url : `${as} ${url}`;
}
