/** Numbers that users are told: from a counter and not from the rows, so that a removed one's is never another's. */

import type { Transaction } from 'kysely';
import type { HistoryTables } from './schema.ts';

export async function nextNumber(tx: Transaction<HistoryTables>, name: 'runs' | 'reviews'): Promise<number> {
  const known = await tx.selectFrom('counters').select('value').where('name', '=', name).executeTakeFirst();
  const id = (known?.value ?? 0) + 1;
  if (known === undefined) await tx.insertInto('counters').values({ name, value: id }).execute();
  else await tx.updateTable('counters').set({ value: id }).where('name', '=', name).execute();
  return id;
}
