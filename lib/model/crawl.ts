/** What passes between the crawl and the audit: pages out, wants in; and the record of what was not read. */

import type { FileFault } from './attachment.ts';
import type { Want } from './check.ts';
import type { FirstLook } from './first-look.ts';
import type { Knowledge } from './kept-crawl.ts';
import type { ArchivedReading, MadeReading } from './page-archive.ts';
import type { RenderFailure, RenderMode, TlsCode } from './ports.ts';

/**
 * A fragment that begins so names the page behind a form post. It is part of a url's identity (all other fragments
 * are dropped), and a reader who opens the url lands on the page with the form.
 */
export const STEP_MARK = '#postback=';

/** Identity of the page that a postback leads to; the `key` of a PostbackStep. `action` is absolute. */
export function stepKey(action: string, target: string, argument: string): string {
  const hash = action.indexOf('#');
  const page = hash < 0 ? action : action.slice(0, hash);
  return `${page}${STEP_MARK}${encodeURIComponent(target)}:${encodeURIComponent(argument)}`;
}

/** What an archive knows of a page or file, and where to leave what was read in it. */
export interface PageMemory {
  /** When the portal last said that it is as it was at `fetchedAt`. */
  readonly confirmedAt: string;
  /** What was read in it before; holds for this audit. */
  readonly reading: ArchivedReading | null;
  readonly remember: (reading: MadeReading) => void;
}

/** One stored response with HTML in it. */
export interface Page {
  /** Canonical, after redirects. */
  readonly url: string;
  /** As asked for (canonical); for a postback the step's key. */
  readonly requested: string;
  readonly status: number;
  readonly html: string;
  readonly look: FirstLook;
  readonly charset: string;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** Lower-case hex, of the body after content decoding. Computed when asked. */
  readonly sha256: () => Promise<string> | string;
  /** The start page (for a splash page that refreshes to the real one: the real one). */
  readonly home: boolean;
  /** A frame or iframe of the start page: its links are links of the home page. */
  readonly homeFrame: boolean;
  /** Fetched because a check wanted it (the start page and its frames count as wanted). */
  readonly wanted: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Left out where nothing is kept. */
  readonly memory?: PageMemory;
  /**
   * The page as its scripts fill it. `must`: nothing can be read of it otherwise, so a refusal goes into the record.
   * Only while it is being handed over.
   */
  readonly render?: (must: boolean) => Promise<RenderedPage | RenderRefusal>;
}

/** A page after its scripts have run. */
export interface RenderedPage {
  readonly ok: true;
  /** Canonical; another than the page's when its scripts led on. */
  readonly url: string;
  readonly html: string;
  /** Of the serialised document in UTF-8. */
  readonly sha256: string;
  /** When its scripts had run, ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** Scripts and data of the portal that the page asked for in vain. */
  readonly missed: readonly string[];
  /** Nothing can be read of it after all: 'render-failed' goes into the record. */
  readonly reject: (detail: string) => void;
}

/** 'soft-404': rendered, and there is no such page. */
export interface RenderRefusal {
  readonly ok: false;
  readonly reason: Exclude<RenderFailure, 'aborted'> | 'soft-404' | 'limit' | 'interrupted';
  readonly detail: string;
}

/** One stored response that is a file: read by the audit when a check wanted it as an attachment. */
export interface StoredFile {
  /** Canonical, after redirects. */
  readonly url: string;
  readonly requested: string;
  readonly bytes: Uint8Array;
  /** As the server calls it, else the last step of the address. */
  readonly fileName: string;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** Lower-case hex, of the bytes. */
  readonly sha256: () => Promise<string> | string;
  readonly memory?: PageMemory;
}

/** Why a url was passed over, a closed set. */
export type SkipReason =
  | 'robots' // the portal's robots.txt asks not to
  | 'other-host' // outside the audit's scope
  | 'private-address'
  | 'trap' // endless paths, repeated segments, session ids, random parameters
  | 'calendar'
  | 'twin' // print, save-file, share or language copy of a page that is read
  | 'permutation' // sort and filter variations of one list
  | 'too-long' // over 2,000 characters
  | 'not-html' // media, or an attachment that no check asked for
  | 'postback' // only a script could follow it
  | 'limit' // pages or minutes ran out
  | 'interrupted'
  | 'redirect'; // a redirect that may not be followed

/** A url that was asked for and not read: `http-<status>` or one of these. */
export type ErrorReason =
  | `http-${number}`
  | 'dns'
  | 'refused'
  | 'reset'
  | 'half-response'
  | 'timeout'
  | 'tls'
  | 'too-large'
  | 'bad-encoding'
  | 'redirect-loop'
  | 'redirect-refused'
  | 'private-address'
  | 'network'
  | 'challenge'
  | 'soft-404'
  | 'unreadable'
  | 'needs-rendering' // only a browser could fill it, and none was there or allowed
  | 'render-failed'
  | 'render-timeout'
  | FileFault;

export type CrawlEnd = 'settled' | 'exhausted' | 'limit' | 'interrupted' | 'unreachable';

export interface CrawlRecord {
  readonly ended: CrawlEnd;
  /** Pages read (HTML), and attachments. */
  readonly pages: number;
  readonly requests: number;
  readonly bytes: number;
  /** Known urls in scope that were not asked for, since they could change nothing (or a limit came first). */
  readonly queued: number;
  readonly skipped: readonly { readonly url: string; readonly reason: SkipReason }[];
  readonly errors: readonly CrawlFault[];
  /** Answers that are as they were in an earlier run: the portal said so, or sent the same bytes. Left out where none is. */
  readonly unchanged?: number;
  /** Pages that no requirement asks for, taken as an earlier run saw them, without asking. Left out where none is. */
  readonly takenOver?: number;
  /** More urls were skipped or failed than the lists hold (5,000 each, the first by name). */
  readonly more?: true;
}

export interface CrawlFault {
  readonly url: string;
  readonly reason: ErrorReason;
  /** One clause in English. */
  readonly detail?: string;
  /** With reason 'tls'. */
  readonly code?: TlsCode;
}

export interface CrawlProgress {
  readonly pages: number;
  readonly requests: number;
  readonly queue: number;
  readonly url: string;
}

/** The audit's side of a crawl. */
export interface CrawlGuide {
  /** Called for each page read. In an exhaustive crawl most pages are not wanted: be quick about those. */
  readonly read: (page: Page) => Promise<void> | void;
  /** Called for each file that a check wanted as an attachment. Resolves to why it gave no text, or null. */
  readonly readFile?: (file: StoredFile) => Promise<{ readonly reason: FileFault; readonly detail?: string } | null>;
  /** Urls of a sitemap.xml, in batches. */
  readonly sitemap: (urls: readonly string[]) => void;
  /** A url became unreadable, or was found to hold nothing. */
  readonly unread: (url: string, state: 'gone' | 'failed' | 'skipped', reason: string) => void;
  /** Every page still wanted, one list per requirement (goal). Already read or failed urls may be among them: the crawl knows. */
  readonly wants: () => readonly (readonly Want[])[];
  /** Does a page that looks like this list others? Left out: any may. */
  readonly lists?: (look: FirstLook) => boolean;
  /** Names all that its readings depend on besides the page and the audit date; left out, none is used again. */
  readonly reader?: { readonly of: string; readonly asOf: string };
  /** What the audit knows, to be kept with a crawl of an unchanged portal and known again; left out, it never is. */
  readonly knowledge?: Knowledge;
  readonly progress?: (progress: CrawlProgress) => void;
}

export interface CrawlOptions {
  readonly start: string;
  readonly exhaustive: boolean;
  readonly maxPages: number;
  readonly maxMinutes: number;
  /** Per host. */
  readonly concurrency: number;
  readonly ignoreRobots: boolean;
  readonly userAgent: string;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** Default auto; without a Renderer among the ports nothing is rendered. */
  readonly render?: RenderMode;
  readonly signal?: AbortSignal;
}
