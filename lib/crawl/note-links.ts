/** The links of a page: known ones are passed by quickly, new ones wait their turn or are recorded with the reason why not. */

import { stepKey, type Page, type SkipReason } from '../model/crawl.ts';
import type { PostbackStep } from '../model/facts/posts.ts';
import { baseOf, type ReadAnswer } from './answer.ts';
import type { Run } from './run.ts';

/** Links that are read of one page; a page that lists more was made to. */
const MAX_LINKS = 5_000;
/** Of one page. */
const MAX_POSTBACKS = 200;
const DO_POSTBACK =
  /__doPostBack\(\s*(?:'|&#0?39;)([^'&"]{0,200})(?:'|&#0?39;)\s*,\s*(?:'|&#0?39;)([^'&"]{0,200})(?:'|&#0?39;)/g;
const SLASH = 47;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

export function noteLinks(run: Run, read: ReadAnswer, { url, wanted }: Pick<Page, 'url' | 'wanted'>): void {
  const { look } = read;
  const base = baseOf(read);
  const inside = base.startsWith(`${run.book.origin}/`);
  const count = Math.min(look.links.length, MAX_LINKS);
  for (let index = 0; index < count; index += 1) {
    const link = look.links[index];
    // a menu's link is the same object on every page
    if (link === undefined || (inside && run.passed.has(link))) continue;
    const { href } = link;
    // keys of the portal's pages are paths: most links of a menu are found here as they are written
    const rooted = inside && href.charCodeAt(0) === SLASH && href.charCodeAt(1) !== SLASH;
    const settled = (rooted && run.frontier.knows(href)) || noteLink(run, href, base);
    if (settled && (rooted || SCHEME.test(href))) run.passed.add(link);
  }
  if (wanted && holdsPostbacks(read)) notePostbacks(run, read.html, url);
  for (const frame of look.frames) noteLink(run, frame, base);
  if (look.refresh !== null) noteLink(run, look.refresh, base);
}

/** True when another look at the same link could not say more: a known page, or an address that is never followed. */
export function noteLink(run: Run, href: string, base: string): boolean {
  const target = run.book.target(href, base);
  if (target === null || run.frontier.knows(target.key)) return true;
  const skip: SkipReason | null = target.skip ?? run.traps.refuse(target, run.frontier.knows);
  if (skip === null) run.frontier.offer(target);
  else run.ledger.skip(target.url, skip);
  return target.skip !== null;
}

/** This postback has been followed after all, whatever its key calls the page it leads to. */
export function notePosted(run: Run, { action, body }: PostbackStep): void {
  const sent = new URLSearchParams(body);
  const plain = stepKey(action, sent.get('__EVENTTARGET') ?? '', sent.get('__EVENTARGUMENT') ?? '');
  const target = run.book.target(plain);
  if (target === null) return;
  run.frontier.serve(target.key);
  run.ledger.clear(target.url);
}

export function holdsPostbacks(read: ReadAnswer): boolean {
  return read.posts ?? read.html.includes('__doPostBack');
}

/** Only a script, or a form post, could follow them. Cleared when a check has the form sent. */
function notePostbacks(run: Run, html: string, url: string): void {
  let count = 0;
  for (const [, target = '', argument = ''] of html.matchAll(DO_POSTBACK)) {
    const step = run.book.target(stepKey(url, target, argument));
    if (step !== null && !run.frontier.knows(step.key)) run.ledger.skip(step.url, 'postback');
    count += 1;
    if (count >= MAX_POSTBACKS) return;
  }
}
