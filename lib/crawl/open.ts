/**
 * The start: robots.txt, the start page, one address that cannot exist, the start page's frames. A splash page that
 * refreshes to another one is passed through, and a frameset counts together with its frames.
 */

import type { ErrorReason } from '../model/crawl.ts';
import type { AskedAs } from '../model/page-archive.ts';
import { baseOf, type ReadAnswer, type Unread } from './answer.ts';
import { askedOf, mayMove, movedAway } from './asking.ts';
import { breaksOff } from './broken-page.ts';
import { isBare } from './challenge.ts';
import { leaveOutChanging } from './changing-params.ts';
import { leave } from './leave.ts';
import { readManners } from './manners.ts';
import { impossiblePath, notFoundJudge } from './not-found.ts';
import { bareText } from './page-print.ts';
import type { Recalled } from './keeper.ts';
import { recall } from './recall.ts';
import { judgeRendered, type Probed } from './rendering.ts';
import type { Run } from './run.ts';
import { entrance, MAX_SPLASHES, onlyLeadsOn, splashHref, throughSplashes } from './splash.ts';
import { keepTelling } from './telling-params.ts';
import { handOver } from './visit.ts';

const MAX_HOME_FRAMES = 8;

/** False when the start page could not be had: why is in the record. */
export async function openPortal(run: Run): Promise<boolean> {
  await readManners(run);
  const { answer: home, close } = await readHome(run);
  if (home.kind !== 'page') {
    await close();
    const start = { url: run.book.canonical(run.options.start) ?? run.options.start, wanted: true };
    leave(run, start, home.kind === 'skipped' ? unreachable(home) : home);
    return false;
  }
  run.homeBreaksOff = breaksOff(home.html);
  await keepTelling(run, home);
  await leaveOutChanging(run, home);
  const url = run.book.canonical(home.response.url) ?? home.response.url;
  const key = run.book.key(url) ?? url;
  const probed = await readProbe(run);
  const probe = probed?.probe ?? null;
  if (isWall(home, probe)) {
    leave(
      run,
      { url, wanted: true },
      { kind: 'failed', reason: 'challenge', detail: 'the same page answers for every address' },
    );
    return false;
  }
  // no menu, no word of "not found": who answers there is not the portal
  const walled = probe !== null && !probe.redirected && isBare(probe);
  if (walled) run.walls.expose(probe);
  run.notFound = notFoundJudge({ url, html: home.html, look: home.look, key }, walled ? null : probe);
  for (const asked of [run.options.start, url]) run.frontier.serve(run.book.key(asked) ?? asked);
  const filled = await handOver(run, home, {
    url,
    key,
    requested: run.book.canonical(run.options.start) ?? url,
    home: true,
    homeFrame: false,
    wanted: true,
  });
  await close();
  noteHomeLinks(run, home);
  if (filled !== null) await judgeRendered(run, filled, url, walled ? null : probed);
  await readFrames(run, home);
  return true;
}

function noteHomeLinks(run: Run, { look, response }: ReadAnswer): void {
  const base = baseOf({ look, response });
  for (const { href } of look.links) {
    const target = run.book.target(href, base);
    if (target !== null) run.askedFirst.linkedFromHome(target.key);
  }
}

/** Through redirects and splash pages. A person asked for it, so robots.txt is not: it binds from here on. */
async function readHome(run: Run): Promise<Opened> {
  let url = run.options.start;
  for (let hop = 0; ; hop += 1) {
    run.asked += 1;
    const { host } = run.book.scope;
    const opened = await ask(run, 'start', url);
    const { answer, close } = opened;
    if (answer.kind !== 'page') return opened;
    run.book.adopt(answer.response.url);
    if (run.book.scope.host !== host) await readManners(run);
    const splash = hop < MAX_SPLASHES ? (splashHref(run, answer) ?? entrance(run, answer)) : null;
    if (splash === null) return opened;
    const skip = run.book.target(splash)?.skip ?? null;
    const leaves = skip === 'other-host' || skip === 'private-address';
    if (skip !== null && !(leaves && onlyLeadsOn(answer))) return opened;
    if (leaves && mayMove(run, answer.response.url, splash) !== true) return { ...opened, answer: movedAway(splash) };
    await close();
    url = splash;
  }
}

type Opened = Recalled & { readonly answer: ReadAnswer | Unread };

async function ask(run: Run, as: AskedAs, url: string, tries?: number): Promise<Opened> {
  const recalled = await recall(run, askedOf(run, { url, as, wanted: true }, tries));
  const { answer } = recalled;
  // asked for as a page, it is none
  return { ...recalled, answer: answer.kind === 'file' ? { kind: 'skipped', reason: 'not-html' } : answer };
}

/** A status tells that the start page is no page: to the user that is a failure of the portal, not a choice of ours. */
function unreachable({ reason }: Extract<Unread, { kind: 'skipped' }>): Unread {
  if (reason === 'interrupted' || reason === 'limit') return { kind: 'skipped', reason };
  const why: ErrorReason = reason === 'private-address' ? 'private-address' : 'unreadable';
  return { kind: 'failed', reason: why, detail: reason === 'not-html' ? 'the start page is not HTML' : reason };
}

async function readProbe(run: Run): Promise<Probed | null> {
  const path = impossiblePath(run.book.scope.host, run.book.scope.root);
  if (!run.robots.allows(path) || run.over() !== null) return null;
  const asked = run.book.origin + path;
  const mayRedirect = (_: string, to: string): true | string => run.refusal(to) ?? true;
  const { answer: first, close } = await ask(run, 'page', asked, 1);
  await close();
  const read = first.kind === 'page' ? await throughSplashes(run, first, { mayRedirect }) : first;
  if (read.kind !== 'page') return null;
  const url = run.book.canonical(read.response.url) ?? asked;
  const key = run.book.key(url) ?? url;
  return { read, probe: { url, key, html: read.html, look: read.look, redirected: key !== run.book.key(asked) } };
}

/** One short page without links, whatever is asked for. */
function isWall(home: ReadAnswer, probe: Probed['probe'] | null): boolean {
  return probe !== null && isBare(home) && bareText(home.html) === bareText(probe.html);
}

/** Frames of the start page, and frames within them, one after another. */
async function readFrames(run: Run, home: ReadAnswer): Promise<void> {
  const waiting: { readonly href: string; readonly base: string }[] = [];
  const wait = ({ look, response }: ReadAnswer) => {
    const base = baseOf({ look, response });
    for (const href of look.frames) waiting.push({ href, base });
  };
  wait(home);
  for (let read = 0; read < MAX_HOME_FRAMES && run.over() === null;) {
    const next = waiting.shift();
    if (next === undefined) return;
    const target = run.book.target(next.href, next.base);
    if (target === null || run.frontier.hasServed(target.key) || run.refusal(target.url) !== null) continue;
    read += 1;
    run.frontier.serve(target.key);
    run.asked += 1;
    const { answer, close } = await ask(run, 'page', target.url);
    if (answer.kind !== 'page') {
      await close();
      leave(run, { url: target.url, wanted: true }, answer);
      continue;
    }
    const at = run.book.target(answer.response.url) ?? target;
    run.frontier.serve(at.key);
    await handOver(run, answer, {
      url: at.url,
      key: at.key,
      requested: target.url,
      home: false,
      homeFrame: true,
      wanted: true,
    });
    await close();
    wait(answer);
  }
}
