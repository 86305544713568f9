/** The state of one crawl. */

import type { CrawlGuide, CrawlOptions, SkipReason } from '../model/crawl.ts';
import type { ScannedLink } from '../model/first-look.ts';
import type { FetchedResponse, FetchFault, FetchRequest, Ports } from '../model/ports.ts';
import type { AddressBook } from './address.ts';
import { mayBePage } from './answer.ts';
import { Walls } from './challenge.ts';
import { Frontier } from './frontier.ts';
import type { NotFoundJudge } from './not-found.ts';
import { KeySet } from './key-set.ts';
import { HostGate } from './politeness.ts';
import { Ledger } from './record.ts';
import { asker, type Asker } from './retry.ts';
import { ALL_ALLOWED, type Robots } from './robots.ts';
import { HARD_REASONS, isDocumentPath } from './trap-shape.ts';
import { AskedFirst } from './take-over.ts';
import { Transcript } from './transcript.ts';
import { Traps } from './traps.ts';
import { Trust } from './validators.ts';

/** Urls in a row that nobody answered for, or that only a bot shield did: the portal is down or shut, and left in peace. */
const GIVE_UP_AFTER = 30;

export class Run {
  readonly options: CrawlOptions;
  readonly ports: Ports;
  readonly guide: CrawlGuide;
  readonly book: AddressBook;
  readonly gate: HostGate;
  readonly asker: Asker;
  readonly frontier: Frontier;
  readonly traps = new Traps();
  readonly walls = new Walls();
  readonly ledger = new Ledger();
  readonly trust: Trust;
  readonly transcript = new Transcript();
  /** By the host they are of. */
  readonly manners: Map<string, Robots>;
  /** Keys of the archive that were asked for, and count as requests. */
  readonly counted: Set<string>;
  /** Answers that are as an earlier run had them. */
  unchanged = 0;
  /** Pages that were not asked for again. */
  takenOver = 0;
  readonly askedFirst = new AskedFirst();
  robots: Robots = ALL_ALLOWED;
  notFound: NotFoundJudge = { judges: () => false };
  /** The same of pages as their scripts fill them. */
  renderedNotFound: NotFoundJudge = { judges: () => false };
  sitemapsRead = false;
  /** Links of which nothing more is to be learned: a known page's, or one that is never followed. */
  readonly passed = new WeakSet<ScannedLink>();
  /** Keys of pages read. */
  readonly read = new KeySet();
  /** Pages asked for, whatever came of it. */
  asked = 0;
  /** Named pages on their way. */
  namedInFlight = 0;
  /** Pages that an earlier run did not read as they are. */
  anew = 0;
  /** Something was learned since the wants were asked for, and how many pages had been read anew then. */
  stale = true;
  anewAtLastAsking = 0;
  challengesInARow = 0;
  /** A script of the start page dies at its end, and so perhaps on every page. */
  homeBreaksOff = false;
  /** A page on its way was given up for this. */
  cutShort: 'limit' | 'interrupted' | null = null;
  readonly #until: number;
  readonly #resumes: boolean;

  /** `before`: a run that only asked whether all stands as it did, in vain. What it had is not asked for again. */
  constructor(options: CrawlOptions, ports: Ports, guide: CrawlGuide, book: AddressBook, before?: Run) {
    this.options = options;
    this.ports = ports;
    this.guide = guide;
    this.book = book;
    this.#until = before !== undefined ? before.#until : ports.clock.ticks() + options.maxMinutes * 60_000;
    this.#resumes = before !== undefined && before.ended() !== null;
    this.gate = before?.gate ?? new HostGate(ports.clock, options.concurrency, this.#until);
    this.asker = before?.asker ?? asker(ports, this.gate, this.#until);
    this.trust = before?.trust ?? new Trust();
    this.manners = before?.manners ?? new Map<string, Robots>();
    this.counted = before?.counted ?? new Set<string>();
    this.unchanged = before?.unchanged ?? 0;
    this.frontier = new Frontier(book);
  }

  /** Why no further page may be asked for, or null. */
  over(): 'limit' | 'interrupted' | null {
    // what has been asked for in time is still read
    if (!this.#resumes || this.cutShort !== null) return this.ended();
    return this.asked >= this.options.maxPages ? 'limit' : null;
  }

  /** Why nothing more may be asked for, or null. */
  ended(): 'limit' | 'interrupted' | null {
    if (this.options.signal?.aborted === true) return 'interrupted';
    if (this.asked >= this.options.maxPages || this.ports.clock.ticks() >= this.#until) return 'limit';
    return Math.max(this.asker.silence(), this.challengesInARow) >= GIVE_UP_AFTER ? 'limit' : null;
  }

  /** A request for a page, with our name on it. */
  async askPage(
    request: Pick<FetchRequest, 'url'> & Partial<FetchRequest>,
    tries?: number,
  ): Promise<FetchedResponse | FetchFault> {
    this.transcript.ask();
    return this.asker.ask(this.#request({ mayRead: mayBePage, ...request }), tries);
  }

  /** A request for robots.txt or a sitemap. */
  async askFile(
    request: Pick<FetchRequest, 'url' | 'maxBytes' | 'cut'> & Pick<Partial<FetchRequest>, 'headers'>,
  ): Promise<FetchedResponse | FetchFault> {
    this.transcript.ask();
    return this.asker.ask(this.#request({ ...request, mayRedirect: (_, to) => this.mayFile(to) || 'other-host' }));
  }

  /** A request of a page that is being rendered: past the pace that is kept between pages. */
  async askForPart(request: Pick<FetchRequest, 'url'> & Partial<FetchRequest>): Promise<FetchedResponse | FetchFault> {
    this.transcript.ask();
    const { accept: _, ...ours } = this.#request(request).headers ?? {};
    return this.asker.askOnce({
      ...this.#request(request),
      headers: { ...ours, ...request.headers, 'user-agent': this.options.userAgent },
    });
  }

  /** Milliseconds until the run has to end. */
  leftMs(): number {
    return this.#until - this.ports.clock.ticks();
  }

  mayFile(url: string): boolean {
    const target = this.book.target(url);
    return target !== null && target.path !== '';
  }

  /** Why a page in the checks' interest is not asked for, or null. `file`: it may be an attachment. */
  refusal(url: string, file = false): SkipReason | null {
    const target = this.book.target(url);
    if (target === null) return 'other-host';
    const opens = file && target.skip === 'not-html' && isDocumentPath(target.path);
    if (target.skip !== null && HARD_REASONS.has(target.skip) && !opens) return target.skip;
    return this.robots.allows(target.path) ? null : 'robots';
  }

  #request(request: Pick<FetchRequest, 'url'> & Partial<FetchRequest>): FetchRequest {
    const { userAgent, maxBytes, timeoutMs, signal } = this.options;
    const headers = {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
      'accept-language': 'vi,en;q=0.5',
      ...request.headers,
    };
    return { maxBytes, timeoutMs, ...(signal === undefined ? {} : { signal }), ...request, headers };
  }
}
