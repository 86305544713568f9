/** One page: asked for, judged, handed to the audit, its links noted. Or the reason why not. */

import { STEP_MARK, type Page, type SkipReason } from '../model/crawl.ts';
import { readAnswer, type ReadAnswer, type Unread } from './answer.ts';
import type { Task } from './frontier.ts';
import { noteLinks, notePosted } from './note-links.ts';
import { renderingOf } from './rendering.ts';
import type { Run } from './run.ts';

export async function visit(run: Run, task: Task): Promise<void> {
  const refusal = run.refusal(task.step?.action ?? task.url) ?? (task.named ? null : copySign(run, task));
  if (refusal !== null) return leave(run, task, { kind: 'skipped', reason: refusal });
  run.asked += 1;
  if (task.named) run.namedInFlight += 1;
  try {
    const answer = await run.askPage({
      url: withoutStep(task.step?.action ?? task.url),
      mayRedirect: (_, to) => run.refusal(to) ?? true,
      ...(task.step === null ? {} : { method: 'POST', body: task.step.body, headers: formHeaders(task.step.action) }),
    });
    const read = readAnswer(answer);
    if (read.kind !== 'page') return leave(run, task, read);
    run.challengesInARow = 0;
    await enter(run, task, read);
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
    fetchedAt: run.ports.clock.now(),
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

/** Says why a page was not read. */
export function leave(run: Run, task: Pick<Task, 'url' | 'wanted'>, unread: Unread): void {
  run.stale = true;
  if (unread.kind === 'skipped') {
    if (unread.reason === 'interrupted') run.cutShort = run.over() ?? 'interrupted';
    const reason = unread.reason === 'interrupted' ? (run.cutShort ?? unread.reason) : unread.reason;
    run.ledger.skip(task.url, reason);
    if (task.wanted) run.guide.unread(task.url, 'skipped', reason);
    return;
  }
  if (unread.reason === 'challenge') run.challengesInARow += 1;
  const { reason } = unread;
  const { detail, code } = unread.kind === 'failed' ? unread : {};
  const more = { ...(detail !== undefined && { detail }), ...(code !== undefined && { code }) };
  run.ledger.error(task.url, reason, more);
  run.guide.unread(task.url, unread.kind, reason);
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
