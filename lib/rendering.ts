/**
 * Reads the facts of a page: as it was fetched, or, where its scripts fill it, as a browser shows it. A page is rendered
 * only when somebody wants it; one that would have to be is left unread until then, so that a reading of every page and
 * a focused one rest on the same documents.
 */

import type { FactContext } from './facts/context.ts';
import { readPage, type PageOrigin } from './facts/read-page.ts';
import { isBare, listedInMain, scriptSigns, type ScriptSigns } from './facts/script-signs.ts';
import { outline } from './html/index.ts';
import type { Reading } from './model/check.ts';
import type { Page, RenderedPage, RenderRefusal } from './model/crawl.ts';
import type { PageFacts, PageKind } from './model/facts/page.ts';
import type { RenderMode } from './model/ports.ts';

export interface PageReading {
  /** Null: nothing is known of the page. */
  readonly facts: PageFacts | null;
  /** What became of it, where it could not be read as it is shown; null when it could. */
  readonly doubt: Exclude<Reading, { readonly state: 'read' }> | null;
}

/** What is looked at of a page. */
export type ReadPage = Pick<
  Page,
  'url' | 'html' | 'charset' | 'fetchedAt' | 'sha256' | 'home' | 'homeFrame' | 'wanted' | 'render' | 'memory'
>;

export type PageReader = (page: ReadPage, contextOf: (url: string) => FactContext) => Promise<PageReading>;

/** A page of its kind says more than its data. */
const RICH_HOME_WORDS = 60;
const LATER: PageReading = { facts: null, doubt: { state: 'unread' } };

/** `plain` takes from addresses what says nothing, as a session's id. */
export function pageReader(mode: RenderMode = 'auto', plain?: (url: string) => string): PageReader {
  /** Empty boxes of the start page stand in the frame of every page: a counter, the weather. */
  let frame: ReadonlySet<string> = new Set();
  const awaits = ({ boxes }: ScriptSigns): boolean => boxes.some((id) => !frame.has(id));
  return async (page, contextOf) => {
    const asked = page.home || page.homeFrame || page.wanted;
    if (mode === 'always' && !asked) return LATER;
    const known = knownFacts(page);
    // what a browser shows beats what is known of the page as it was fetched
    const shownNow = known !== null && mode === 'always' ? ((await page.render?.(false)) ?? null) : null;
    if (known !== null && (shownNow === null || isUnshown(shownNow))) return { facts: known, doubt: null };
    const shown = outline(page.html, page.url, plain);
    const context = contextOf(page.url);
    const fetched = readPage(shown, { ...originOf(page), context, sha256: await page.sha256(), rendered: false });
    const signs = scriptSigns(shown, fetched);
    if (page.home) frame = new Set(signs.boxes);
    const wanting = mode === 'always' || signs.lacks || (page.home ? signs.boxes.length > 0 : awaits(signs));
    if (!wanting && signs.boxes.length === 0) remember(page, fetched, context);
    if (!wanting || page.render === undefined) return { facts: fetched, doubt: null };
    if (!asked && mode !== 'never') return LATER;
    // what stands there may be all there is; a list without rows beside a script that asks for some is not
    const hollow = signs.hollow || ((signs.lacks || signs.bare) && !page.home && awaits(signs));
    if (!asked) return { facts: unfilled(fetched, hollow), doubt: null };
    const rendered = shownNow ?? (await page.render(hollow));
    if (isUnshown(rendered) && !signs.lacks && signs.boxes.length === 0) remember(page, fetched, context);
    if (!rendered.ok) return refused(page, unfilled(fetched, hollow), rendered);
    // the browser's document holds no scripts
    const drawn = { ...outline(rendered.html, rendered.url, plain), follows: shown.follows };
    const facts = readPage(drawn, {
      charset: page.charset,
      fetchedAt: rendered.fetchedAt,
      context: contextOf(rendered.url),
      sha256: rendered.sha256,
      rendered: true,
    });
    const emptiness = emptyBecause(rendered, facts);
    if (emptiness === null) return { facts: unfilled(facts, lacksRows(page, rendered, facts)), doubt: null };
    rendered.reject(emptiness);
    return { facts: page.home ? fetched : null, doubt: { state: 'failed', reason: 'render-failed' } };
  };
}

/** When the page was as it is read. */
export function originOf({
  charset,
  fetchedAt,
  memory,
}: Pick<Page, 'charset' | 'fetchedAt' | 'memory'>): Pick<PageOrigin, 'charset' | 'fetchedAt' | 'confirmedAt'> {
  const { confirmedAt = fetchedAt } = memory ?? {};
  return { charset, fetchedAt, ...(confirmedAt === fetchedAt ? {} : { confirmedAt }) };
}

/** What an earlier reading of this very page gave. The start page and its frames are always read: others are told by them. */
function knownFacts(page: ReadPage): PageFacts | null {
  const facts = page.home || page.homeFrame ? null : (page.memory?.reading?.facts ?? null);
  if (facts === null) return null;
  const { fetchedAt: _, confirmedAt: __, ...said } = facts;
  return { ...said, ...originOf(page) };
}

/** For a page that says the same whatever the start page and its scripts do. */
function remember(page: ReadPage, facts: PageFacts, { asOf }: FactContext): void {
  if (page.home || page.homeFrame || facts.faults.length > 0) return;
  page.memory?.remember({ ...(facts.holds ?? { from: asOf, until: asOf }), facts, fault: null });
}

function unfilled(facts: PageFacts, hollow: boolean): PageFacts {
  return hollow ? { ...facts, unfilled: true } : facts;
}

/** There is no browser for it. */
function isUnshown(rendered: RenderedPage | RenderRefusal): boolean {
  return !rendered.ok && rendered.reason === 'needs-rendering';
}

/** Without a browser the page speaks as it was fetched: that it is an empty shell is what it says. */
function refused(page: ReadPage, fetched: PageFacts, { reason }: RenderRefusal): PageReading {
  if (reason === 'needs-rendering') return { facts: fetched, doubt: null };
  const facts = page.home ? fetched : null;
  if (reason === 'soft-404') return { facts, doubt: { state: 'gone', reason } };
  const state = reason === 'limit' || reason === 'interrupted' ? 'skipped' : 'failed';
  return { facts, doubt: { state, reason } };
}

/** Its application did not start, it still waits, or what it was to list did not come. */
function emptyBecause({ missed }: RenderedPage, facts: PageFacts): string | null {
  if (facts.kind === 'shell') return 'rendered, it still shows nothing';
  const [first] = missed;
  if (first === undefined || !isBare(facts)) return null;
  if (facts.kind === 'article' || (facts.kind === 'home' && facts.words >= RICH_HOME_WORDS)) return null;
  return `it could not load ${first}`;
}

/** It has text of its own, and what it may have listed below did not come. */
function lacksRows({ home }: ReadPage, { missed }: RenderedPage, facts: PageFacts): boolean {
  return !home && missed.length > 0 && !TELLING.has(facts.kind) && listedInMain(facts) === 0;
}

/** Whatever a script adds to these, their own text is there. */
const TELLING: ReadonlySet<PageKind> = new Set(['article', 'procedure', 'document', 'error']);
