/** How much room the archives of pages take. They only save time: what needs room pushes the oldest out. */

import type { Database } from './database.ts';

/** Of all portals together, bytes. */
const MOST = 300_000_000;

/** A run has ended: its archive is the newest, and those over the bound go. `busy`: of running audits, they stay. */
export async function useArchive(
  db: Database,
  portalKey: string,
  usedAt: string,
  busy: ReadonlySet<string>,
): Promise<void> {
  let bytes = 0;
  await rowsOf(db, portalKey).each(({ entry, body }) => {
    bytes += entry.length + (body?.length ?? 0);
  });
  await db.archives.put({ portalKey, usedAt, bytes });
  const kept = (await db.archives.toArray()).toSorted((a, b) => (a.usedAt < b.usedAt ? 1 : -1));
  let total = 0;
  for (const archive of kept) {
    total += archive.bytes;
    if (total > MOST && !busy.has(archive.portalKey)) await dropArchive(db, archive.portalKey);
  }
}

/** All that no running audit needs; was there any? */
export async function dropIdleArchives(db: Database, busy: ReadonlySet<string>): Promise<boolean> {
  const idle = (await db.archives.toArray()).filter(({ portalKey }) => !busy.has(portalKey));
  for (const { portalKey } of idle) await dropArchive(db, portalKey);
  return idle.length > 0;
}

export async function dropArchive(db: Database, portalKey: string): Promise<void> {
  await db.transaction('rw', [db.archive, db.archives], async () => {
    await rowsOf(db, portalKey).delete();
    await db.archives.delete(portalKey);
  });
}

function rowsOf(db: Database, portalKey: string) {
  return db.archive.where('[portalKey+key]').between([portalKey, ''], [portalKey, '\uffff']);
}
