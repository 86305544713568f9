/** The user's settings; what was never set has its default. */

import { settingsSchema, type Settings } from '../../../model/extension/kept.ts';
import type { Database } from './database.ts';

export async function readSettings(db: Database): Promise<Settings> {
  const kept = await db.settings.get('settings');
  const read = settingsSchema.safeParse(kept?.value ?? {});
  // a value of an older version that no longer goes costs all of them, never the start
  return read.success ? read.data : settingsSchema.parse({});
}

export async function changeSettings(db: Database, change: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const value = settingsSchema.parse({ ...(await readSettings(db)), ...change });
    await db.settings.put({ key: 'settings', value });
    return value;
  });
}
