/** One page: asked for, judged, handed to the audit, its links noted. Or the reason why not. */

import { STEP_MARK, type Page, type SkipReason } from '../model/crawl.ts';
import { readAnswer, readFileAnswer, type ReadAnswer, type Unread } from './answer.ts';
import type { Task } from './frontier.ts';
import { leave } from './leave.ts';
import { noteLinks, notePosted } from './note-links.ts';
import { renderingOf } from './rendering.ts';
import type { Run } from './run.ts';
import { throughSplashes } from './splash.ts';
import { isDocumentPath } from './trap-shape.ts';
import { readStored } from './visit-file.ts';

export async function visit(run: Run, task: Task): Promise<void> {
  const { attachment } = task;
  const refusal = run.refusal(task.step?.action ?? task.url, attachment) ?? (task.named ? null : copySign(run, task));
  if (refusal !== null) return pass(run, task, { kind: 'skipped', reason: refusal });
  run.asked += 1;
  if (task.named) run.namedInFlight += 1;
  try {
    const request = {
      url: withoutStep(task.step?.action ?? task.url),
      mayRedirect: (_: string, to: string) => run.refusal(to, attachment) ?? true,
      ...(task.step === null
        ? {}
        : { method: 'POST' as const, body: task.step.body, headers: formHeaders(task.step.action) }),
    };
    const answer = attachment ? await run.askPageOrFile(request) : await run.askPage(request);
    const promised = isDocumentPath(pathOf(run, task.url));
    const read = attachment ? readFileAnswer(answer, promised) : readAnswer(answer);
    if (read.kind === 'file') return await readStored(run, task, read.response);
    if (read.kind !== 'page') return pass(run, task, read);
    const { mayRedirect } = request;
    const last = task.step === null && !promised ? await throughSplashes(run, read, { mayRedirect }) : read;
    if (last.kind !== 'page') return pass(run, task, last);
    run.challengesInARow = 0;
    await enter(run, task, last);
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

/** A file where a page was wanted stays unopened; another check may want it as the file it is. */
function pass(run: Run, task: Task, unread: Unread): void {
  if (!task.attachment && unread.kind === 'skipped' && unread.reason === 'not-html') run.frontier.decline(task.key);
  leave(run, task, unread);
}

/** Why a page that nothing promises is not worth a request: a copy by its address, or found to be one of endless copies. */
function copySign(run: Run, task: Task): SkipReason | null {
  const target = task.step === null ? run.book.target(task.url) : null;
  if (target === null) return null;
  return target.skip ?? (run.traps.repeated.holds(target.path) ? 'trap' : null);
}

/** A page came back. Is it the one that was asked for? */
async function enter(run: Run, task: Task, read: ReadAnswer): Promise<void> {
  const { html, look, response } = read;
  const at = task.step === null ? run.book.target(response.url) : null;
  const url = at?.url ?? task.url;
  const key = at?.key ?? task.key;
  const redirected = key !== task.key;
  const wall = run.walls.behind(url, html, look);
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
  if (!task.named) {
    if (redirected) run.traps.repeated.redirected(pathOf(run, task.url), key);
    else run.traps.repeated.read(pathOf(run, url), look, html);
  }
  if (task.step === null && run.notFound.judges({ url, html, look, key, redirected })) {
    return leave(run, task, { kind: 'gone', reason: 'soft-404' });
  }
  // a login, a viewer, the start page: what the file holds stays unknown
  if (isDocumentPath(pathOf(run, task.url))) return leave(run, task, { kind: 'failed', reason: 'not-a-file' });
  if (task.step !== null) notePosted(run, task.step);
  await handOver(run, read, { url, key, requested: task.url, home: false, homeFrame: false, wanted: task.wanted });
}

export type Place = Pick<Page, 'url' | 'requested' | 'home' | 'homeFrame' | 'wanted'> & { readonly key: string };

/** Hands a page to the audit and notes its links. Comes back with the page as its scripts filled it, where only they could. */
export async function handOver(run: Run, read: ReadAnswer, place: Place): Promise<ReadAnswer | null> {
  const { key, ...where } = place;
  const { status, headers } = read.response;
  let body: Uint8Array | null = read.response.body;
  let hash: string | null = null;
  const sha256 = async (): Promise<string> => {
    if (hash === null && body === null) throw new Error('the page has been dropped');
    hash ??= await run.ports.digest(body ?? new Uint8Array());
    return hash;
  };
  const rendering = renderingOf(run, read, place);
  const page: Page = {
    ...where,
    render: rendering.render,
    status,
    headers,
    html: read.html,
    look: read.look,
    charset: read.charset,
    fetchedAt: read.response.at ?? run.ports.clock.now(),
    sha256,
  };
  run.read.add(key);
  try {
    const pending = run.guide.read(page);
    if (pending !== undefined) await pending;
    run.ledger.clear(place.requested);
  } catch (error) {
    run.read.delete(key);
    run.ledger.error(place.requested, 'unreadable', { detail: error instanceof Error ? error.message : String(error) });
    run.guide.unread(place.requested, 'failed', 'unreadable');
  } finally {
    body = null;
    read.response.release?.();
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
