/**
 * A table of cases for one check, through the real extractors. Besides what a case states, each case is held against
 * the laws of the pipeline: reading everything or only what is wanted, in any order, gives the same outcome; every
 * quote stands on its page; passed and partial have evidence; partial and failed have a gap with a fix. After the
 * table, every message of the check must have been reached.
 */

import { describe, expect, it } from 'vitest';
import type { Check, Want } from '../../lib/model/check.ts';
import type { Finding, Outcome } from '../../lib/model/finding.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import type { ReferenceList } from '../../lib/model/reference.ts';
import {
  askFor,
  concludeFixture,
  planWith,
  readExhaustively,
  readFocused,
  strayQuotes,
  type PortalFixture,
} from './portal-fixture.ts';
import { detailFaults } from './contract-details.ts';

export interface CheckCase {
  /** A sentence. */
  readonly name: string;
  readonly portal: PortalFixture;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Over the test plan, e.g. {units: 2}. */
  readonly plan?: Readonly<Record<string, unknown>>;
  readonly reference?: ReferenceList | null;
  /** Default 2022-11-20. */
  readonly asOf?: string;
  readonly outcome: Outcome;
  readonly credit?: number;
  /** Codes, in any order; exactly these. */
  readonly gaps?: readonly string[];
  /** Must be contained in the finding's details. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Pages the focused reading may fetch at most. */
  /** Among those of its evidence. */
  readonly quotes?: readonly string[];
  readonly atMostPages?: number;
}

export interface CheckTable {
  readonly check: Check;
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly requirementId?: string;
  readonly cases: readonly CheckCase[];
}

export function testCheck(table: CheckTable): void {
  const said: string[] = [];
  describe(table.check.kind, () => {
    it('has no two cases of one name or one portal', () => {
      expect(new Set(table.cases.map((c) => c.name)).size).toBe(table.cases.length);
      const inputs = table.cases.map((c) => JSON.stringify([c.portal, c.params, c.plan, c.asOf, c.reference]));
      expect(new Set(inputs).size).toBe(inputs.length);
    });
    for (const row of table.cases) {
      it(`${row.outcome}: ${row.name}`, async () => {
        said.push(...(await runCase(table, row)));
      });
    }
    it('reaches every message', () => {
      const unreached = Object.entries(table.messages).filter(
        ([, text]) => !said.some((sentence) => shape(text.vi).test(sentence)),
      );
      expect(unreached.map(([id]) => id)).toEqual([]);
    });
  });
}

async function runCase(table: CheckTable, row: CheckCase): Promise<readonly string[]> {
  const requirement = {
    id: table.requirementId ?? table.check.kind,
    kind: table.check.kind,
    weight: 'major',
    params: { ...table.params, ...row.params },
  };
  const ask = askFor(planWith(requirement, row.plan), row.asOf ?? '2022-11-20', row.reference ?? null);
  const reading = { portal: row.portal, check: table.check, ask };
  const seen = await readFocused(reading);
  const finding = concludeFixture(reading, seen);
  expect({ outcome: finding.outcome, gaps: finding.gaps.map((gap) => gap.code).sort() }, finding.summary.vi).toEqual({
    outcome: row.outcome,
    gaps: row.gaps === undefined ? finding.gaps.map((gap) => gap.code).sort() : [...row.gaps].sort(),
  });
  if (row.credit !== undefined) expect(finding.credit).toBeCloseTo(row.credit, 6);
  if (row.details !== undefined) expect(finding.details).toMatchObject(row.details);
  if (row.quotes !== undefined)
    expect(finding.evidence.map(({ quote }) => quote)).toEqual(expect.arrayContaining([...row.quotes]));
  if (row.atMostPages !== undefined) expect(seen.pages.length).toBeLessThanOrEqual(row.atMostPages);
  lawful(row, finding);
  expect(detailFaults(table.check.kind, finding.outcome, finding.details), 'fields that others rely on').toBe('');
  const other = concludeFixture(reading, await readFocused(reading, (wants: Want[]) => wants.toReversed()));
  expect(essence(other), 'another order of reading').toEqual(essence(finding));
  const whole = concludeFixture(reading, await readExhaustively(reading));
  expect(essence(whole), 'reading every page').toEqual(essence(finding));
  return [finding.summary, ...finding.gaps.flatMap((gap) => [gap.message, gap.fix])].map((text) => text.vi);
}

function lawful(row: CheckCase, finding: Finding): void {
  expect(strayQuotes(row.portal, finding.evidence), 'quotes that do not stand on the page').toEqual([]);
  if (finding.outcome === 'passed' || finding.outcome === 'partial') expect(finding.evidence.length).toBeGreaterThan(0);
  if (finding.outcome === 'partial' || finding.outcome === 'failed') expect(finding.gaps.length).toBeGreaterThan(0);
  for (const gap of finding.gaps) {
    expect(gap.fix.vi.length).toBeGreaterThan(10);
    expect(gap.url).toMatch(/^https?:/);
  }
  expect(finding.credit).toBeGreaterThanOrEqual(0);
  expect(finding.credit).toBeLessThanOrEqual(1);
}

function essence({ outcome, credit, gaps, details }: Finding): unknown {
  return { outcome, credit, gaps: gaps.map((gap) => [gap.code, gap.url]), details };
}

/** A template as a pattern that finds its sentence, also inside a longer one. */
function shape(template: string): RegExp {
  const literal = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(literal.join('[\\s\\S]*?'), 'u');
}
