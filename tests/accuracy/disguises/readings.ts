/** Audits of portals in each disguise, against the truth of the portals as they are. */

import type { Miss } from '../judge/expected.ts';
import { auditRecord, decided } from '../plans/audit-record.ts';
import type { PublicationRecord } from '../plans/record.ts';
import { DISGUISES } from './disguises.ts';
import { disguised } from './wear.ts';

export interface DisguisedReading {
  readonly outcomes: number;
  readonly misses: readonly Miss[];
}

/** Each disguise with the records that wear it: so many of them, in turn. */
export function wearers(
  records: readonly PublicationRecord[],
  each: number,
): readonly (readonly [disguise: string, records: readonly PublicationRecord[]])[] {
  return Object.keys(DISGUISES).map((name, at) => {
    const own = records.map((_, nth) => records[(at * each + nth) % records.length]);
    return [name, own.slice(0, each).filter((record) => record !== undefined)];
  });
}

export async function readDisguised(record: PublicationRecord, name: string): Promise<DisguisedReading> {
  const disguise = DISGUISES[name];
  if (disguise === undefined) throw new Error(`no disguise ${name}`);
  const { truth, report, misses } = await auditRecord(record, { disguise: (answers) => disguised(answers, disguise) });
  return { outcomes: truth.filter(({ id }) => decided(report, id)).length, misses };
}
