/**
 * Pages of a portal that the user opens, as their scripts filled them: they stand for the browser that the engine would
 * render pages with, and beat what was fetched. While an audit runs, it takes them up as it comes to them; to a run that
 * has ended they are added a moment later. Of pages that no audit asked for nothing is kept.
 */

import type { RunningAudit } from '../../lib/model/extension/task.ts';
import { portalKeyOf } from '../../lib/model/history.ts';
import type { Renderer } from '../../lib/model/ports.ts';
import { answersFor } from '../../lib/platform/browser/run-log.ts';
import type { ArchiveUse, Database } from '../../lib/platform/browser/store/database.ts';
import { gzipOf, textOf } from '../../lib/platform/browser/store/gzip.ts';

/** Those opened since then; no other page is rendered. */
export function openedRenderer(db: Database, portalKey: string, since: string): Renderer {
  return async ({ url }) => {
    const page = await db.opened.get(withoutFragment(url)).catch(() => undefined);
    if (page === undefined || page.portalKey !== portalKey || page.openedAt < since)
      return { ok: false, reason: 'needs-rendering', detail: 'the page has not been opened in the browser' };
    return { ok: true, url, html: await textOf(page.gzip) };
  };
}

/** Of a page that was opened: is it worth a look, and is its run over? Null: no audit of ours has to do with it. */
export async function auditOf(
  db: Database,
  url: string,
): Promise<{ readonly portalKey: string; readonly over: boolean } | null> {
  const holds = ({ portalKey }: { readonly portalKey: string }): boolean => isWithin(url, portalKey);
  const running = (await db.running.toArray()).find(holds);
  if (running !== undefined) return { portalKey: running.portalKey, over: false };
  const archive = (await db.archives.toArray()).find(holds);
  if (archive === undefined || !(await answersFor(db, archive.run, withoutFragment(url)))) return null;
  return { portalKey: archive.portalKey, over: true };
}

export async function keepOpened(
  db: Database,
  portalKey: string,
  page: { url: string; html: string },
  openedAt: string,
): Promise<void> {
  await db.opened.put({ url: withoutFragment(page.url), portalKey, openedAt, gzip: await gzipOf(page.html) });
}

/** A run has ended: what was opened meanwhile and never asked for goes. */
export async function sweepOpened(
  db: Database,
  { portalKey, run }: Pick<RunningAudit, 'portalKey' | 'run'>,
): Promise<void> {
  for (const { url } of await db.opened.where('portalKey').equals(portalKey).toArray())
    if (!(await answersFor(db, run, url))) await db.opened.delete(url);
}

/** Runs that have ended, and of whose pages some were opened since they were judged. */
export async function runsToJudgeAgain(db: Database): Promise<readonly ArchiveUse[]> {
  const again: ArchiveUse[] = [];
  for (const archive of await db.archives.toArray()) {
    const pages = await db.opened.where('portalKey').equals(archive.portalKey).toArray();
    if (pages.some(({ openedAt }) => openedAt > archive.judgedAt)) again.push(archive);
  }
  return again;
}

function isWithin(url: string, portalKey: string): boolean {
  const key = portalKeyOf(url);
  const host = portalKey.split('/')[0] ?? portalKey;
  return key === host || key.startsWith(`${host}/`);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
