/** One page: asked for, judged, handed to the audit, its links noted. Or the reason why not. */

import { STEP_MARK, type Page, type SkipReason } from '../model/crawl.ts';
import type { FetchRequest } from '../model/ports.ts';
import type { ReadAnswer, Unread } from './answer.ts';
import { askedOf, promisesFile } from './asking.ts';
import { breaksOff } from './broken-page.ts';
import type { Task } from './frontier.ts';
import { Forgotten, type Asked } from './keeper.ts';
import { leave } from './leave.ts';
import { noteLinks, notePosted } from './note-links.ts';
import { renderingOf } from './rendering.ts';
import { recall } from './recall.ts';
import type { Run } from './run.ts';
import { throughSplashes } from './splash.ts';
import { readStored } from './visit-file.ts';

export async function visit(run: Run, task: Task): Promise<void> {
  const { attachment } = task;
  const refusal = run.refusal(task.step?.action ?? task.url, attachment) ?? (task.named ? null : copySign(run, task));
  if (refusal !== null) return pass(run, task, { kind: 'skipped', reason: refusal });
  run.asked += 1;
  if (task.named) run.namedInFlight += 1;
  try {
    if (!(await receive(run, task, false))) await receive(run, task, true);
  } finally {
    if (task.named) run.namedInFlight -= 1;
    run.guide.progress?.({
      pages: run.read.size,
      requests: run.asker.requests(),
      // links that a focused crawl passes by are not waiting for their turn
      queue: run.options.exhaustive ? run.frontier.waiting : run.frontier.wanted,
      url: task.url,
    });
  }
}

/** False when only a reading anew can tell. */
async function receive(run: Run, task: Task, anew: boolean): Promise<boolean> {
  const { attachment, step } = task;
  const promised = promisesFile(run, task.url);
  const request = { mayRedirect: (_: string, to: string) => run.refusal(to, attachment) ?? true };
  const { answer, asks, close } = await recall(run, askedFor(run, task), anew);
  try {
    if (answer.kind === 'file') await readStored(run, task, answer);
    else await take(run, task, step === null && !promised ? await behind(run, answer, request) : answer);
  } catch (fault) {
    if (!(fault instanceof Forgotten) || anew) throw fault;
    run.transcript.dismiss(asks);
    return false;
  }
  await close();
  return true;
}

function askedFor(run: Run, { url, key, wanted, step, attachment }: Task): Asked {
  const asked = askedOf(run, { url, as: attachment ? 'file' : 'page', wanted });
  if (step === null) return wanted || attachment ? asked : { ...asked, unasked: key };
  const request = { url: withoutStep(step.action), method: 'POST', body: step.body } as const;
  const mayRedirect = (_: string, to: string): true | string => run.refusal(to) ?? true;
  const ask: Asked['ask'] = async (more) =>
    run.askPage({ ...request, mayRedirect, headers: { ...more, ...formHeaders(step.action) } });
  return { ...asked, post: true, ask };
}

async function behind(
  run: Run,
  answer: ReadAnswer | Unread,
  request: Pick<FetchRequest, 'mayRedirect'>,
): Promise<ReadAnswer | Unread> {
  return answer.kind === 'page' ? throughSplashes(run, answer, request) : answer;
}

async function take(run: Run, task: Task, answer: ReadAnswer | Unread): Promise<void> {
  if (answer.kind !== 'page') return pass(run, task, answer);
  run.challengesInARow = 0;
  // what breaks off on every page, the start page among them, is a part that nobody misses
  if (!run.homeBreaksOff && (answer.broken ?? breaksOff(answer.html)))
    return pass(run, task, { kind: 'failed', reason: 'half-response', detail: 'the portal’s script broke off' });
  await enter(run, task, answer);
}

/** A file where a page was wanted stays unopened; another check may want it as the file it is. */
function pass(run: Run, task: Task, unread: Unread): void {
  if (!task.attachment && unread.kind === 'skipped' && unread.reason === 'not-html') run.frontier.decline(task.key);
  leave(run, task, unread);
}

/** Why a page that nothing promises is not worth a request: a copy by its address, or found to be one of endless copies. */
function copySign(run: Run, task: Task): SkipReason | null {
  const target = task.step === null ? run.book.target(task.url) : null;
  if (target === null) return null;
  // a file that a check wants as the file it is
  if (task.attachment && target.skip === 'not-html') return null;
  return target.skip ?? (run.traps.repeated.holds(target.path) ? 'trap' : null);
}

/** A page came back. Is it the one that was asked for? */
async function enter(run: Run, task: Task, read: ReadAnswer): Promise<void> {
  const at = task.step === null ? run.book.target(read.response.url) : null;
  const url = at?.url ?? task.url;
  const key = at?.key ?? task.key;
  const redirected = key !== task.key;
  const wall = run.walls.behind(url, read);
  if (wall.length > 0) {
    for (const other of wall) if (other !== task.url) fail(run, other);
    return leave(run, task, {
      kind: 'failed',
      reason: 'challenge',
      detail: 'the same page answers for many addresses',
    });
  }
  if (redirected) {
    if (task.wanted) run.frontier.serve(key);
    else run.frontier.pass(key);
  }
  const shown = {
    url,
    key,
    redirected,
    look: read.look,
    get html() {
      return read.html;
    },
  };
  const missing = task.step === null && run.notFound.judges(shown);
  if (!task.named) {
    if (redirected) run.traps.repeated.redirected(pathOf(run, task.url), key);
    else run.traps.repeated.read(pathOf(run, url), read);
  }
  if (missing) return leave(run, task, { kind: 'gone', reason: 'soft-404' });
  // a login, a viewer, the start page: what the file holds stays unknown
  if (promisesFile(run, task.url)) return leave(run, task, { kind: 'failed', reason: 'not-a-file' });
  if (task.step !== null) notePosted(run, task.step);
  await handOver(run, read, { url, key, requested: task.url, home: false, homeFrame: false, wanted: task.wanted });
}

export type Place = Pick<Page, 'url' | 'requested' | 'home' | 'homeFrame' | 'wanted'> & { readonly key: string };

/** Hands a page to the audit and notes its links. Comes back with the page as its scripts filled it, where only they could. */
export async function handOver(run: Run, read: ReadAnswer, place: Place): Promise<ReadAnswer | null> {
  const { key, ...where } = place;
  const { status, headers } = read.response;
  const { memo } = read;
  let dropped = false;
  let hash: string | null = null;
  const sha256 = async (): Promise<string> => {
    if (memo !== undefined) return memo.sha256();
    if (hash === null && dropped) throw new Error('the page has been dropped');
    hash ??= await run.ports.digest(read.response.body);
    return hash;
  };
  const rendering = renderingOf(run, read, place);
  const page: Page = {
    ...where,
    render: rendering.render,
    status,
    headers,
    get html() {
      return read.html;
    },
    look: read.look,
    charset: read.charset,
    fetchedAt: memo?.fetchedAt ?? read.response.at ?? run.ports.clock.now(),
    sha256,
    ...(memo === undefined ? {} : { memory: memo }),
  };
  run.read.add(key);
  if (memo?.known !== true) run.anew += 1;
  try {
    const pending = run.guide.read(page);
    if (pending !== undefined) await pending;
    run.ledger.clear(place.requested);
  } catch (error) {
    run.read.delete(key);
    if (error instanceof Forgotten) throw error;
    run.ledger.error(place.requested, 'unreadable', { detail: error instanceof Error ? error.message : String(error) });
    run.guide.unread(place.requested, 'failed', 'unreadable');
  } finally {
    dropped = true;
    // only now: whoever asked while the audit was still reading was told the wants of before
    run.stale = true;
  }
  noteLinks(run, read, where);
  return rendering.settle();
}

/** A page that was taken for one of the portal's, and was the shield's. */
function fail(run: Run, url: string): void {
  const key = run.book.key(url);
  if (key !== null) run.read.delete(key);
  run.ledger.error(url, 'challenge', { detail: 'the same page answers for many addresses' });
  run.guide.unread(url, 'failed', 'challenge');
}

function formHeaders(action: string): Readonly<Record<string, string>> {
  return { 'content-type': 'application/x-www-form-urlencoded', referer: withoutStep(action) };
}

function withoutStep(url: string): string {
  const mark = url.indexOf(STEP_MARK);
  return mark < 0 ? url : url.slice(0, mark);
}

function pathOf(run: Run, url: string): string {
  return run.book.target(url)?.path ?? url;
}
