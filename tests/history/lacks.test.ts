import { describe, expect, it } from 'vitest';
import { lacksOf } from '../../lib/history/lacks.ts';
import type { ReportRequirement } from '../../lib/model/report.ts';
import { requirementWith } from './reports.ts';

/** outcome, details, gap codes | keys of what lacks. */
const ROWS: readonly { name: string; requirement: Partial<ReportRequirement>; keys: readonly string[] }[] = [
  {
    name: 'procedures one by one, the same with and without the agency behind the code',
    requirement: {
      kind: 'procedure-set',
      outcome: 'partial',
      details: {
        missing: [
          { code: '1.001786.000.00.00.H41', name: 'A' },
          { code: '1.001787', name: 'B' },
        ],
        abolishedListed: [{ code: '2.000001', name: 'C', url: 'https://portal.test/' }],
      },
      gaps: gaps('missing-procedures', 'abolished-listed'),
    },
    keys: ['procedure 1.001786', 'procedure 1.001787', 'abolished 2.000001'],
  },
  {
    name: 'a procedure without a code by its name',
    requirement: { outcome: 'partial', details: { missing: [{ code: null, name: 'Cấp phép' }] } },
    keys: ['procedure Cấp phép'],
  },
  {
    name: 'each part that each procedure lacks',
    requirement: {
      outcome: 'partial',
      details: {
        incomplete: [{ code: '1.000001', name: 'A', url: 'x', missingParts: ['fee', 'form'] }],
        withoutDetail: [{ code: '1.000002', name: 'B' }],
      },
      gaps: gaps('missing-parts', 'no-detail-page'),
    },
    keys: ['detail 1.000002', 'part 1.000001 fee', 'part 1.000001 form'],
  },
  {
    name: 'documents, indices and periods that are missing or old; what is cited or not yet due lacks nothing',
    requirement: {
      outcome: 'partial',
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'missing' },
          { number: '64/KH-UBND', state: 'cited' },
        ],
        indices: [
          { index: 'PAPI', state: 'stale' },
          { index: 'PCI', state: 'current' },
        ],
        periods: [
          { period: '2022-Q1', state: 'missing' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    keys: ['document 76/NQ-CP', 'index PAPI', 'period 2022-Q1'],
  },
  {
    name: 'the gap where no details tell more',
    requirement: { kind: 'column', outcome: 'partial', details: { newest: '2022-01-02' }, gaps: gaps('stale-column') },
    keys: ['gap stale-column'],
  },
  {
    name: 'nothing where the outcome is not known or the requirement is met',
    requirement: { outcome: 'cantTell', details: { missing: [{ code: '1.000001', name: 'A' }] } },
    keys: [],
  },
  {
    name: 'nothing of details in another shape',
    requirement: { outcome: 'failed', details: { missing: 'all', incomplete: [{ code: 1 }] }, gaps: gaps('no-list') },
    keys: ['gap no-list'],
  },
];

describe('what a requirement lacks', () => {
  it.each(ROWS)('$name', ({ requirement, keys }) => {
    const found = lacksOf(requirementWith(requirement));
    expect(found.map(({ key }) => key)).toEqual(keys);
    for (const { label } of found) expect(label.vi.length * label.en.length).toBeGreaterThan(0);
  });
});

function gaps(...codes: readonly string[]): ReportRequirement['gaps'] {
  return codes.map((code) => ({
    code,
    message: { vi: `Thiếu ${code}`, en: `Lacks ${code}` },
    url: 'https://portal.test/',
    fix: { vi: 'Bổ sung.', en: 'Add it.' },
  }));
}
