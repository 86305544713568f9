/** How long pages of earlier audits are kept, and how much room they may take: those asked for longest ago go first. */

import type { Database } from './database.ts';

const DAY_MS = 86_400_000;
/** Longer than a monthly audit that was missed twice. */
const MAX_AGE_MS = 100 * DAY_MS;

/** `most`: bytes of all portals together. How many pages went. */
export async function sweepPages(db: Database, most: number, now: string): Promise<number> {
  const since = new Date(Date.parse(now) - MAX_AGE_MS).toISOString();
  const going: string[] = [];
  let total = 0;
  await db.visits
    .orderBy('confirmedAt')
    .reverse()
    .each(({ key, bytes, confirmedAt }) => {
      total += bytes;
      if (total > most || confirmedAt < since) going.push(key);
    });
  await drop(db, going);
  return going.length;
}

export async function dropPagesOf(db: Database, portalKey: string): Promise<void> {
  await drop(db, await db.visits.where('portalKey').equals(portalKey).primaryKeys());
}

/** All of them; were there any? */
export async function dropAllPages(db: Database): Promise<boolean> {
  const count = await db.visits.count();
  await db.transaction('rw', [db.visits, db.pages], async () => {
    await db.visits.clear();
    await db.pages.clear();
  });
  return count > 0;
}

export interface PagesKept {
  readonly pages: number;
  readonly bytes: number;
}

export async function pagesKept(db: Database): Promise<PagesKept> {
  let [pages, bytes] = [0, 0];
  await db.visits.each((visit) => {
    pages += 1;
    bytes += visit.bytes;
  });
  return { pages, bytes };
}

async function drop(db: Database, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await db.transaction('rw', [db.visits, db.pages], async () => {
    await db.visits.bulkDelete([...keys]);
    await db.pages.bulkDelete([...keys]);
  });
}
