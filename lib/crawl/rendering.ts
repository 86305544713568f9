/**
 * Rendering, as the crawl serves it. The browser starts from the page that was fetched, and reaches the network only
 * through here: http and https, the hosts that the crawl itself would bear, never an address inside a network, within
 * bounds of number and size. What it asks for counts as requests of the crawl. robots.txt speaks for pages, not for the
 * scripts and data that a page is made of.
 */

import { scan } from '../html/index.ts';
import type { CrawlOptions, Page, RenderedPage, RenderRefusal } from '../model/crawl.ts';
import type { FetchedResponse, FetchFault, PartRequest, Ports, RenderFault } from '../model/ports.ts';
import { addressBook } from './address.ts';
import type { ReadAnswer } from './answer.ts';
import { noteLinks } from './note-links.ts';
import { notFoundJudge, type Probe } from './not-found.ts';
import { Run } from './run.ts';
import { sameFamily } from './scope.ts';

/** For one page, the time its parts take included. */
const RENDER_TIMEOUT_MS = 15_000;
/** An application loads some dozens of parts, a few megabytes. */
const MAX_PARTS = 300;
const MAX_PARTS_BYTES = 40_000_000;
/** What the portal is told is ours to say, or belongs to one connection; no cookies are kept. */
const OWN_HEADERS = /^(?:cookie|host|connection|content-length|accept-encoding|user-agent|te|upgrade.*|sec-.*|:.*)$/;

export interface Rendering {
  readonly render: NonNullable<Page['render']>;
  /** Once the page has been handed over: notes what the rendered page links to, or why there is none. The rendered page, if nothing could be read otherwise. */
  readonly settle: () => ReadAnswer | null;
}

type Place = Pick<Page, 'url' | 'requested' | 'wanted'> & { readonly key: string };
type Rendered = ReadAnswer & { readonly missed: readonly Missed[] };
/** A part that did not come; `gone`: a script that does not exist. */
interface Missed {
  readonly url: string;
  readonly gone: boolean;
}

export function renderingOf(run: Run, read: ReadAnswer, place: Place): Rendering {
  let needed = false;
  let filled: ReadAnswer | null = null;
  let refusal: RenderRefusal | null = null;
  const refuse = (reason: RenderRefusal['reason'], detail: string): RenderRefusal => {
    refusal = { ok: false, reason, detail };
    return refusal;
  };
  const render = async (must: boolean): Promise<RenderedPage | RenderRefusal> => {
    needed = must;
    const rendered = await fill(run, read, place.url);
    if (!rendered.ok)
      return refuse(rendered.reason === 'aborted' ? (run.ended() ?? 'interrupted') : rendered.reason, rendered.detail);
    const { page } = rendered;
    const at = placeOf(run, page.response.url, place);
    if (run.renderedNotFound.judges({ ...at, html: page.html, look: page.look, redirected: at.key !== place.key }))
      return refuse('soft-404', 'rendered, the page says that there is nothing at this address');
    filled = page;
    const sha256 = await run.ports.digest(new TextEncoder().encode(page.html));
    const reject = (detail: string): void => {
      filled = null;
      refuse('render-failed', detail);
    };
    const fetchedAt = run.ports.clock.now();
    // a script that nobody gets fills nothing for anybody: unless the page waits for rows, it is as it is shown
    const awaited = page.missed.filter(({ gone }) => must || !gone).map(({ url }) => url);
    const missed = [...new Set(awaited)].sort();
    return { ok: true, url: at.url, html: page.html, sha256, fetchedAt, missed, reject };
  };
  const settle = (): ReadAnswer | null => {
    if (refusal !== null) recordRefusal(run, place, refusal, needed);
    if (filled === null) return null;
    const at = placeOf(run, filled.response.url, place);
    if (at.key !== place.key) move(run, place, at.key);
    noteLinks(run, filled, { url: at.url, wanted: place.wanted });
    return needed ? filled : null;
  };
  return { render, settle };
}

/** Of one page by itself, with no crawl around it. */
export function renderingAlone(options: CrawlOptions, ports: Ports, html: string): Rendering['render'] {
  const guide = { read: () => undefined, sitemap: () => undefined, unread: () => undefined, wants: () => [] };
  const run = new Run(options, ports, guide, addressBook(options.start));
  const url = run.book.canonical(options.start) ?? options.start;
  const response = {
    ok: true,
    status: 200,
    url: options.start,
    headers: {},
    body: new Uint8Array(),
    wireBytes: 0,
  } as const;
  const read: ReadAnswer = {
    kind: 'page',
    response: { ...response, elapsedMs: 0 },
    html,
    charset: '',
    look: scan(html),
  };
  return renderingOf(run, read, { url, requested: url, key: run.book.key(url) ?? url, wanted: true }).render;
}

/** The page of an address that cannot exist, and the answer that brought it. */
export interface Probed {
  readonly probe: NonNullable<Probe>;
  readonly read: ReadAnswer;
}

/** Where scripts fill the pages, the one that cannot exist has to be rendered too before it can be known again. */
export async function judgeRendered(run: Run, home: ReadAnswer, homeUrl: string, probed: Probed | null): Promise<void> {
  const known = { url: homeUrl, key: run.book.key(homeUrl) ?? homeUrl, html: home.html, look: home.look };
  const rendered = probed === null ? null : await fill(run, probed.read, probed.probe.url);
  if (probed === null || rendered === null || !rendered.ok) {
    run.renderedNotFound = notFoundJudge(known, null);
    return;
  }
  const { html, look, response } = rendered.page;
  const at = placeOf(run, response.url, probed.probe);
  const redirected = probed.probe.redirected || at.key !== probed.probe.key;
  run.renderedNotFound = notFoundJudge(known, { ...at, html, look, redirected });
}

async function fill(
  run: Run,
  read: ReadAnswer,
  address: string,
): Promise<{ readonly ok: true; readonly page: Rendered } | RenderFault> {
  const { render } = run.ports;
  const { userAgent, maxBytes, signal } = run.options;
  if (run.options.render === 'never')
    return { ok: false, reason: 'needs-rendering', detail: 'rendering is switched off' };
  if (render === undefined) return { ok: false, reason: 'needs-rendering', detail: 'no browser was found' };
  const timeoutMs = Math.min(RENDER_TIMEOUT_MS, run.leftMs());
  if (timeoutMs <= 0 || signal?.aborted === true) return { ok: false, reason: 'aborted', detail: 'the run ended' };
  run.transcript.spoil();
  const missed: Missed[] = [];
  const spent = { parts: 0, bytes: 0 };
  const answer = await render({
    url: read.response.url,
    html: read.html,
    userAgent,
    maxBytes,
    timeoutMs,
    ask: async (part) => {
      const given = await askPart(run, part, spent);
      if (isMissed(run, part, given)) missed.push({ url: part.url, gone: isGone(part, given) });
      return given;
    },
    ...(signal === undefined ? {} : { signal }),
  });
  if (!answer.ok) return run.leftMs() <= 0 ? { ok: false, reason: 'aborted', detail: answer.detail } : answer;
  const look = scan(answer.html);
  const url = run.book.canonical(answer.url) === null ? address : answer.url;
  const response: FetchedResponse = { ...read.response, url };
  return { ok: true, page: { ...read, html: answer.html, look, response, missed } };
}

async function askPart(
  run: Run,
  part: PartRequest,
  spent: { parts: number; bytes: number },
): Promise<FetchedResponse | FetchFault | null> {
  if (!mayAsk(run, part) || spent.parts >= MAX_PARTS || spent.bytes >= MAX_PARTS_BYTES) return null;
  spent.parts += 1;
  const headers = Object.fromEntries(Object.entries(part.headers).filter(([name]) => !OWN_HEADERS.test(name)));
  const answer = await run.askForPart({
    url: part.url,
    method: part.method === 'POST' ? 'POST' : 'GET',
    ...(part.body === undefined ? {} : { body: part.body }),
    headers,
    mayRedirect: (_, to) => mayAsk(run, { ...part, url: to }) || 'redirect-refused',
  });
  if (answer.ok) spent.bytes += answer.body.length;
  return answer;
}

/** Reading what a page shows needs GET, and POST where an application asks its own server in that way. */
function mayAsk(run: Run, { url, method, purpose }: Pick<PartRequest, 'url' | 'method' | 'purpose'>): boolean {
  const target = run.book.target(url);
  if (target === null || target.skip === 'private-address' || purpose === 'other') return false;
  if (purpose === 'page') return method === 'GET' && run.refusal(url) === null;
  return method === 'GET' || (method === 'POST' && isOwn(run, url));
}

/** The portal's data, or the scripts that were to show it, did not come. */
function isMissed(run: Run, { url, purpose }: PartRequest, answer: FetchedResponse | FetchFault | null): boolean {
  if (purpose !== 'data' && purpose !== 'code') return false;
  const came = answer !== null && answer.ok && answer.status < 400;
  return !came && isOwn(run, url);
}

function isGone({ purpose }: PartRequest, answer: FetchedResponse | FetchFault | null): boolean {
  return purpose === 'code' && answer !== null && answer.ok && (answer.status === 404 || answer.status === 410);
}

function isOwn(run: Run, url: string): boolean {
  const target = URL.parse(url);
  if (target === null || run.book.target(url)?.skip === 'private-address') return false;
  return run.mayFile(url) || sameFamily(new URL(run.book.origin), target);
}

/** Where the scripts led, if the crawl would have gone there; else where it was. */
function placeOf(
  run: Run,
  url: string,
  place: Pick<Place, 'url' | 'key'>,
): { readonly url: string; readonly key: string } {
  const at = run.book.target(url);
  return at === null || place.url.includes('#') || run.refusal(at.url) !== null
    ? { url: place.url, key: place.key }
    : { url: at.url, key: at.key };
}

function move(run: Run, place: Place, key: string): void {
  run.read.delete(place.key);
  run.read.add(key);
  if (place.wanted) run.frontier.serve(key);
  else run.frontier.pass(key);
}

function recordRefusal(run: Run, { requested, key }: Place, { reason, detail }: RenderRefusal, must: boolean): void {
  if (reason === 'limit' || reason === 'interrupted') {
    run.cutShort = reason;
    run.ledger.skip(requested, reason);
    return;
  }
  if (reason === 'soft-404') run.read.delete(key);
  // a page that can be read without a browser lacks little without one
  if (reason !== 'needs-rendering' || must) run.ledger.error(requested, reason, { detail });
}
