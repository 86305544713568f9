/** Every portal and every mutation of it, and the part of them that each test run repeats. */

import { recordMutations, type RecordMutation } from './mutations.ts';
import type { PublicationRecord } from './record.ts';
import { RECORDS } from './records.ts';

/** Portals of each plan. */
const VARIANTS = 4;

/** Where nearly all is in order: what mutations change. */
export const SOUND: readonly PublicationRecord[] = RECORDS.filter(({ name }) => name.endsWith('-0'));
export const MUTATIONS: readonly RecordMutation[] = SOUND.flatMap(recordMutations);

/** One portal of each plan, each of another variant; every third sort of mutation, each on the portals in turn. */
export const QUICK_RECORDS: readonly PublicationRecord[] = RECORDS.filter(
  (_, index) => index % VARIANTS === (Math.floor(index / VARIANTS) * 3 + 1) % VARIANTS,
);
export const SORTS: readonly RecordMutation[] = sorts();
export const QUICK_MUTATIONS: readonly RecordMutation[] = SORTS.filter((_, index) => index % 3 === 1);

/** One mutation of each sort. */
function sorts(): readonly RecordMutation[] {
  const bySort = Map.groupBy(MUTATIONS, ({ record, requirement, name }) => {
    const kind = record.published[requirement]?.kind ?? '';
    return `${kind} ${name.slice(name.lastIndexOf(': ') + 2)}`;
  });
  return [...bySort.values()].flatMap((same, index) => same[index % same.length] ?? []);
}
