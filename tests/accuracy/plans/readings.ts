/** Other ways of reading the same portal, which must say the same of every requirement. */

import { findingOf, local } from '../judge/expected.ts';
import { MEMORY_PORTAL } from '../../support/memory-ports.ts';
import { auditRecord, type AuditedRecord, type Way } from './audit-record.ts';

export const WAYS: Readonly<Record<string, Way>> = {
  exhaustive: { exhaustive: true },
  'one page at a time': { concurrency: 1 },
  'sixteen at a time': { concurrency: 16 },
  'answers in another order': { memory: { delay: (url) => (url.length * 7919) % 23 } },
};

/** Requirements of which the other reading says something else. */
export async function differing(first: AuditedRecord, way: Way): Promise<readonly string[]> {
  const other = await auditRecord(first.portal.record, way);
  return first.report.requirements.flatMap(({ id }) => {
    const [one, two] = [first, other].map(({ report }) => {
      const { outcome, credit, details } = findingOf(report, id);
      return JSON.stringify([outcome, credit, local(details, MEMORY_PORTAL)]);
    });
    return one === two ? [] : [`${id}: ${one} / ${two}`];
  });
}
