import { ask } from '../../lib/platform/browser/ask.ts';
import { database } from '../../lib/platform/browser/store/database.ts';
import { removePortal, type RemovedPortal } from '../../lib/platform/browser/store/portals.ts';

/** With all that belongs to it. An audit of it that is at work ends without a run: its run would bring the portal back. */
export async function removeWithAudit(key: string): Promise<RemovedPortal | null> {
  const db = database();
  for (const { id } of await db.running.where('portalKey').equals(key).toArray())
    await ask({ ask: 'stop-audit', id, keep: false });
  return removePortal(db, key);
}
