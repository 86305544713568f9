/**
 * Pages that are no more than a redirect written in HTML: by meta refresh, or by the script that is all they have.
 * They are passed through as redirects are, and refused where those would be.
 */

import { readTarget } from '../html/index.ts';
import type { FetchRequest } from '../model/ports.ts';
import { baseOf, readAnswer, type ReadAnswer, type Unread } from './answer.ts';
import { isApplication } from './challenge.ts';
import { bareText } from './page-print.ts';
import type { Run } from './run.ts';

export const MAX_SPLASHES = 3;
/** A page with more links than this is no splash page, though it refreshes. */
const MAX_LINKS = 5;
/** Of a page whose script does nothing but lead on. Characters. */
const MAX_SCRIPTED_LENGTH = 4_000;
/** "Kính chào quý khách", the department's name. Characters of text, the title among it. */
const MAX_ENTRANCE_TEXT = 160;
const PICTURE = /<(?:img|area)[\s>]/i;
const FORM = /<(?:form|input|textarea)[\s>]/i;
/** "You are being led to our new address", in two languages. Characters of text. */
const MAX_TEXT = 400;

/** Where a page with next to no links leads, as a url; null for one that leads nowhere, or to itself. */
export function splashHref(run: Run, read: ReadAnswer): string | null {
  const { look, response } = read;
  if (look.links.length > MAX_LINKS) return null;
  // only now: the text of a page with a menu may not be at hand
  const { html } = read;
  const scripted =
    look.links.length === 0 && look.frames.length === 0 && html.length < MAX_SCRIPTED_LENGTH && !isApplication(html);
  const led = scripted ? readTarget(false, undefined, html) : null;
  const href = look.refresh ?? (led?.scheme === 'http' ? led.href : undefined);
  const base = baseOf(read);
  const target = href === undefined ? null : run.book.target(href, base);
  return target === null || target.key === run.book.key(response.url) ? null : target.url;
}

/** The one page that a picture over the whole screen leads to: next to no text, no form, and no other link. */
export function entrance(run: Run, read: ReadAnswer): string | null {
  const { look, response, html } = read;
  if (look.links.length === 0 || look.links.length > MAX_LINKS || look.frames.length > 0) return null;
  if (bareText(html).length > MAX_ENTRANCE_TEXT || !PICTURE.test(html) || FORM.test(html) || isApplication(html))
    return null;
  const base = baseOf(read);
  const own = run.book.key(response.url);
  const targets = new Map<string, string>();
  for (const { href } of look.links) {
    const target = run.book.target(href, base);
    if (target !== null && target.skip === null && target.key !== own) targets.set(target.key, target.url);
  }
  const [only] = targets.values();
  return targets.size === 1 && only !== undefined ? only : null;
}

/** It says nothing by itself. */
export function onlyLeadsOn(read: ReadAnswer): boolean {
  return read.look.frames.length === 0 && bareText(read.html).length <= MAX_TEXT;
}

/** The page behind splash pages, or why it could not be had. `request`: as the first page was asked for. */
export async function throughSplashes(
  run: Run,
  first: ReadAnswer,
  request: Pick<FetchRequest, 'mayRedirect'>,
): Promise<ReadAnswer | Unread> {
  let read = first;
  for (let hop = 0; ; hop += 1) {
    const url = splashHref(run, read);
    if (url === null || !onlyLeadsOn(read)) return read;
    const refusal = run.refusal(url);
    if (refusal !== null) return { kind: 'skipped', reason: refusal === 'other-host' ? 'redirect' : refusal };
    if (hop >= MAX_SPLASHES)
      return { kind: 'failed', reason: 'redirect-loop', detail: `more than ${MAX_SPLASHES} pages that only lead on` };
    run.asked += 1;
    const next = readAnswer(await run.askPage({ ...request, url }));
    if (next.kind !== 'page') return next;
    read = next;
  }
}
