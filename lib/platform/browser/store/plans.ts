/** Plans of the user's own, and reference lists of procedures. */

import type { KeptPlan, KeptReference } from '../../../model/extension/kept.ts';
import type { Database } from './database.ts';

export async function listPlans(db: Database): Promise<readonly KeptPlan[]> {
  return db.plans.toArray();
}

/** Over one with the same id. */
export async function putPlan(db: Database, plan: KeptPlan): Promise<void> {
  await db.plans.put(plan);
}

export async function removePlan(db: Database, id: string): Promise<KeptPlan | null> {
  const kept = (await db.plans.get(id)) ?? null;
  await db.plans.delete(id);
  return kept;
}

export async function listReferences(db: Database): Promise<readonly KeptReference[]> {
  return db.references.toArray();
}

/** Its id. */
export async function addReference(db: Database, reference: Omit<KeptReference, 'id'>): Promise<number> {
  return db.references.add({ ...reference });
}

/** With its id again, as after an undo. */
export async function putReference(db: Database, reference: KeptReference): Promise<void> {
  await db.references.put(reference);
}

/** Portals that used it have none then. */
export async function removeReference(db: Database, id: number): Promise<KeptReference | null> {
  return db.transaction('rw', [db.references, db.portals], async () => {
    const kept = (await db.references.get(id)) ?? null;
    await db.references.delete(id);
    await db.portals.filter(({ referenceId }) => referenceId === id).modify({ referenceId: null });
    return kept;
  });
}
