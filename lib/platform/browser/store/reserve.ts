/**
 * Room that is kept back for the day on which the browser gives no more. What is deleted from a full store comes back only
 * when the browser tidies up, which may take days; a blob, which is a file of its own, comes back at once.
 */

import type { Database } from './database.ts';

/**
 * `word`: enough to write down that an audit stands still; a store takes some megabytes more or less from one moment to the
 * next, as its logs come and go. `audits`: enough to read some portals to their end.
 */
const RESERVES = { word: 8_000_000, audits: 24_000_000 } as const;
export type ReserveName = keyof typeof RESERVES;

/** Nobody is made short of room by it. */
const PLENTY_BYTES = 500_000_000;

/** `room`: bytes that the browser still gives. */
export async function keepReserve(db: Database, room: number): Promise<void> {
  if (room < PLENTY_BYTES) return;
  const there = new Set(await db.reserve.toCollection().primaryKeys());
  for (const [name, bytes] of Object.entries(RESERVES) as [ReserveName, number][])
    if (!there.has(name)) await db.reserve.put({ name, room: new Blob([new Uint8Array(bytes)]) });
}

/** False where none is left. */
export async function useReserve(db: Database, name: ReserveName): Promise<boolean> {
  const there = (await db.reserve.where('name').equals(name).count()) > 0;
  if (there) await db.reserve.delete(name);
  return there;
}
