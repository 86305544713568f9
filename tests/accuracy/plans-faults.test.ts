/** A portal that breaks in the middle, over every kind: what was not read is unknown, never missing. */

import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FetchFault } from '../../lib/model/ports.ts';
import { findingOf } from './judge/expected.ts';
import { auditRecord, type AuditedRecord, type Way } from './plans/audit-record.ts';
import { RECORDS } from './plans/records.ts';

vi.mock(import('../../lib/facts/read-page.ts'), async (original) =>
  (await import('../support/remembered-pages.ts')).remembering(await original()),
);

const REFUSED: FetchFault = { ok: false, reason: 'refused', detail: 'connection refused' };
const TIMEOUT: FetchFault = { ok: false, reason: 'timeout', detail: 'no answer' };

/** Of each plan the portal where nearly all is in order: there everything is to be found, and nothing may be called missing. */
const CHOSEN = RECORDS.filter(({ name }) => name.endsWith('-0'));

describe.each(CHOSEN.map((record) => [record.name, record] as const))('%s', (_, record) => {
  let whole: AuditedRecord;
  beforeAll(async () => {
    whole = await auditRecord(record);
  }, 60_000);

  it('dies after some requests: nothing becomes failed', async () => {
    for (const last of [4, 30, 80])
      expect(wronged(whole, await auditRecord(record, dying(last))), `after ${last}`).toEqual([]);
  });

  it('hides behind a firewall what its menus name: nothing becomes failed', async () => {
    const hidden: Way = { memory: { before: (url) => (url.length % 3 === 0 && url.length > 30 ? TIMEOUT : null) } };
    expect(wronged(whole, await auditRecord(record, hidden))).toEqual([]);
  });

  it('is cut short by a limit: nothing becomes failed', async () => {
    for (const maxPages of [8, 60])
      expect(wronged(whole, await auditRecord(record, { maxPages })), `at ${maxPages}`).toEqual([]);
  });
  it('is left by its user with Ctrl-C: nothing becomes failed, and what is told is told as cut short', async () => {
    const whole = await auditRecord(record);
    for (const last of [1, 12, 45, 90]) {
      const cut = await auditRecord(record, interrupted(last));
      expect(cut.report.crawl.ended, `after ${last}`).toBe('interrupted');
      expect(wronged(whole, cut), `after ${last}`).toEqual([]);
    }
  });
});

function interrupted(last: number): Way {
  const user = new AbortController();
  const before = (_: string, nth: number): null => {
    if (nth >= last) user.abort();
    return null;
  };
  return { signal: user.signal, memory: { before } };
}

function dying(last: number): Way {
  return { memory: { before: (_, nth) => (nth > last ? REFUSED : null) } };
}

/** Whatever was passed or partial, and is told as failed when less was read. */
function wronged(whole: AuditedRecord, cut: AuditedRecord): readonly string[] {
  return cut.report.requirements.flatMap(({ id, outcome, summary }) => {
    const before = findingOf(whole.report, id).outcome;
    return outcome === 'failed' && before !== 'failed' ? [`${id}: ${before} became failed: ${summary.en}`] : [];
  });
}
