/** One page in one tab: loaded, left to its scripts until they rest, taken down as text, and closed whatever happens. */

import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RenderedDocument, RenderFault, RenderRequest } from '../../model/ports.ts';
import { PAGE_STATE, serialising, type PageState } from './page-scripts.ts';
import { answerParts, type Traffic } from './page-traffic.ts';

const POLL_MS = 100;
/** Nothing asked for and nothing changed for so long: the page is there. */
const QUIET_MS = 500;
/** A page with hardly a word may still be about to begin. Characters; milliseconds. */
const FEW_CHARACTERS = 200;
const PATIENT_QUIET_MS = 2_000;
/** Or only one of them rests: a clock ticks, a counter asks again and again. */
const HALF_QUIET_MS = 3_000;
/** For a tab that hangs. */
const CLOSING_MS = 3_000;

export async function renderTab(browser: Browser, request: RenderRequest): Promise<RenderedDocument | RenderFault> {
  const { signal, timeoutMs } = request;
  const { promise: end, resolve: endWith } = Promise.withResolvers<RenderFault>();
  const fail = (reason: RenderFault['reason'], detail: string) => (): void => endWith({ ok: false, reason, detail });
  const onAbort = fail('aborted', 'the run ended');
  const onBreak = fail('render-failed', 'the browser broke down');
  const timer = setTimeout(
    fail('render-timeout', `its scripts did not rest within ${Math.round(timeoutMs)} ms`),
    timeoutMs,
  );
  signal?.addEventListener('abort', onAbort, { once: true });
  browser.on('disconnected', onBreak);
  let context: BrowserContext | null = null;
  try {
    context = await browser.newContext({
      userAgent: `Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36 ${request.userAgent}`,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      // tall, so that what loads as it comes into view is loaded
      viewport: { width: 1280, height: 4000 },
      serviceWorkers: 'block',
      acceptDownloads: false,
    });
    const page = await context.newPage();
    page.on('crash', fail('render-failed', 'the tab broke down'));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    context.on('page', (other) => void other.close().catch(() => undefined));
    const traffic = await answerParts(context, page, request);
    const work = rendered(page, traffic, request);
    // it may still fail when the tab has long been given up
    work.catch(() => undefined);
    return await Promise.race([work, end]);
  } catch (error) {
    if (signal?.aborted === true) return { ok: false, reason: 'aborted', detail: 'the run ended' };
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'render-failed', detail: (message.split('\n', 1)[0] ?? '').slice(0, 300) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    browser.off('disconnected', onBreak);
    if (context !== null) await closed(context, browser);
  }
}

async function rendered(page: Page, traffic: Traffic, request: RenderRequest): Promise<RenderedDocument | RenderFault> {
  await page.goto(request.url, { waitUntil: 'commit', timeout: request.timeoutMs });
  const fits = await rest(page, traffic, request.maxBytes);
  const html: unknown = fits ? await page.evaluate(serialising(request.maxBytes)) : null;
  if (typeof html !== 'string' || Buffer.byteLength(html) > request.maxBytes)
    return { ok: false, reason: 'too-large', detail: `the document is larger than ${request.maxBytes} bytes` };
  return { ok: true, url: page.url(), html: `<!doctype html>${html}` };
}

/** Resolves when the page has come to rest, with false when it is too large by then; the time cap is the caller's. */
async function rest(page: Page, traffic: Traffic, maxBytes: number): Promise<boolean> {
  let changed = performance.now();
  let known = '';
  for (;;) {
    const state = await stateOf(page);
    const now = performance.now();
    const shown = state === null ? '' : `${state.elements} ${state.text}`;
    if (shown !== known) changed = now;
    known = shown;
    if (state !== null && state.text > maxBytes) return false;
    if (state?.complete === true) {
      const quiet = state.text < FEW_CHARACTERS ? PATIENT_QUIET_MS : QUIET_MS;
      const [network, document] = [traffic.quietMs(now), now - changed];
      if (network >= quiet && document >= quiet) return true;
      if (network >= HALF_QUIET_MS || (document >= HALF_QUIET_MS && state.text >= FEW_CHARACTERS)) return true;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    if (page.isClosed()) throw new Error('the tab was closed');
  }
}

/** Null while the page is on its way to another one. */
async function stateOf(page: Page): Promise<PageState | null> {
  try {
    return await page.evaluate<PageState>(PAGE_STATE);
  } catch (error) {
    if (page.isClosed()) throw error;
    return null;
  }
}

/** A tab that does not let go takes its browser with it. */
async function closed(context: BrowserContext, browser: Browser): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), CLOSING_MS);
  const done = await Promise.race([context.close().catch(() => undefined), late]);
  clearTimeout(timer);
  if (done === 'late') await browser.close().catch(() => undefined);
}
