/** A page that was not read: why, for the record and for the audit. */

import type { Unread } from './answer.ts';
import type { Task } from './frontier.ts';
import type { Run } from './run.ts';

/** Says why a page was not read. */
export function leave(run: Run, task: Pick<Task, 'url' | 'wanted'>, unread: Unread): void {
  run.stale = true;
  if (unread.kind === 'skipped') {
    if (unread.reason === 'interrupted') run.cutShort = run.ended() ?? 'interrupted';
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
