/**
 * The answers that a portal's newest run got, kept after it has ended: pages that the user opens later are added to that
 * run without asking for the others again. They only save requests: what needs room pushes the oldest out.
 */

import { dropRunLog } from '../run-log.ts';
import type { ArchiveUse, Database } from './database.ts';

/** Of all portals together, bytes. */
const MOST = 300_000_000;

/** A run has ended: its answers take the place of those of the portal's run before. `busy`: runs at work, theirs stay. */
export async function archiveRun(
  db: Database,
  ended: Omit<ArchiveUse, 'bytes'>,
  busy: ReadonlySet<string>,
): Promise<void> {
  const before = await db.archives.get(ended.portalKey);
  if (before !== undefined && before.run !== ended.run && !busy.has(before.run)) await dropRunLog(db, before.run);
  let bytes = 0;
  await rowsOf(db, ended.run).each(({ body }) => {
    bytes += body?.length ?? 0;
  });
  await db.archives.put({ ...ended, bytes });
  let total = 0;
  for (const archive of (await db.archives.toArray()).toSorted((a, b) => (a.usedAt < b.usedAt ? 1 : -1))) {
    total += archive.bytes;
    if (total > MOST && !busy.has(archive.run)) await dropArchive(db, archive.portalKey);
  }
}

/** All that no run at work needs; was there any? */
export async function dropIdleArchives(db: Database, busy: ReadonlySet<string>): Promise<boolean> {
  const idle = (await db.archives.toArray()).filter(({ run }) => !busy.has(run));
  for (const { portalKey } of idle) await dropArchive(db, portalKey);
  return idle.length > 0;
}

export async function dropArchive(db: Database, portalKey: string): Promise<void> {
  const archive = await db.archives.get(portalKey);
  if (archive === undefined) return;
  await db.archives.delete(portalKey);
  await dropRunLog(db, archive.run);
}

function rowsOf(db: Database, run: string) {
  return db.answers.where('[run+key]').between([run, ''], [run, '\uffff']);
}
