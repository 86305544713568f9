/** Law of the pipeline: a reader that throws makes outcomes unknown, never failed. */

import { expect, it, vi } from 'vitest';
import { demoPortal } from '../demo/portal.ts';
import { audit } from '../lib/audit.ts';
import { findPlan } from '../lib/plans/index.ts';
import { MEMORY_PORTAL, memoryPorts } from './support/memory-ports.ts';

vi.mock('../lib/facts/contacts/contacts.ts', () => ({
  contactsOf: () => {
    throw new Error('hỏng');
  },
}));

it('concludes nothing from pages on which a reader throws', async () => {
  const plan = findPlan('nghean-skhcn-2022');
  if (plan === undefined) throw new Error('the plan is missing');
  const report = await audit(
    {
      start: MEMORY_PORTAL,
      plan,
      reference: null,
      asOf: '2022-11-20',
      exhaustive: false,
      maxPages: 1e4,
      maxMinutes: 60,
      concurrency: 4,
      ignoreRobots: false,
      userAgent: 'test',
      maxBytes: 1e7,
      timeoutMs: 3e4,
    },
    memoryPorts(demoPortal()),
  );
  expect(report.requirements.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(report.requirements.find(({ id }) => id === 'hotline')?.outcome).toBe('cantTell');
});
