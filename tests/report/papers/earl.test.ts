import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OUTCOMES } from '../../../lib/model/report.ts';
import { earlReport } from '../../../lib/report/papers/earl.ts';
import { partsReport, sampleReport } from '../sample-report.ts';
import { DECOMPOSED, MARKUP, VIETNAMESE } from './hostile-words.ts';

const words = z.array(z.object({ '@value': z.string(), '@language': z.enum(['vi', 'en']) }));
const assertion = z.object({
  '@type': z.literal('Assertion'),
  assertedBy: z.string(),
  subject: z.string(),
  test: z.string(),
  mode: z.enum(['earl:automatic', 'earl:manual']),
  result: z.object({
    '@type': z.literal('TestResult'),
    outcome: z.enum(['earl:passed', 'earl:failed', 'earl:cantTell', 'earl:inapplicable', 'earl:untested']),
    'dct:date': z.iso.datetime(),
    'dct:description': words,
    info: words.optional(),
    pointer: z
      .array(z.object({ 'oa:hasSource': z.string(), 'oa:hasSelector': z.object({ 'oa:exact': z.string() }) }))
      .optional(),
    'soicong:outcome': z.enum(OUTCOMES),
    'soicong:credit': z.number(),
  }),
});
const document = z.object({
  '@context': z.object({ '@vocab': z.literal('http://www.w3.org/ns/earl#') }),
  '@graph': z.array(
    z.object({ '@type': z.union([z.string(), z.array(z.string())]), '@id': z.string().optional() }).loose(),
  ),
});

function read(text: string) {
  const graph = document.parse(JSON.parse(text))['@graph'];
  const ids = new Set(graph.flatMap((node) => node['@id'] ?? []));
  const assertions = graph.filter((node) => node['@type'] === 'Assertion').map((node) => assertion.parse(node));
  return { ids, assertions };
}

describe('a report in EARL', () => {
  it('asserts the outcome of each requirement about things that the document describes', () => {
    const report = sampleReport();
    const { ids, assertions } = read(earlReport(report));
    expect(assertions).toHaveLength(report.requirements.length);
    for (const { assertedBy, subject, test } of assertions) {
      expect(ids).toContain(assertedBy);
      expect(ids).toContain(subject);
      expect(ids).toContain(test);
    }
    expect(assertions.map(({ result }) => [result['soicong:outcome'], result.outcome])).toEqual([
      ['passed', 'earl:passed'],
      // EARL knows no partial: what is met partly is not met, and its credit tells how much holds
      ['partial', 'earl:failed'],
      ['partial', 'earl:failed'],
      ['failed', 'earl:failed'],
      ['cantTell', 'earl:cantTell'],
      ['untested', 'earl:untested'],
    ]);
    expect(assertions.map(({ mode }) => mode).at(-1)).toBe('earl:manual');
    expect(assertions[1]?.result['soicong:credit']).toBe(0.5);
  });

  it('tells two plans apart, though they ask for the same', () => {
    const { assertions } = read(earlReport(partsReport()));
    expect(new Set(assertions.map(({ test }) => test)).size).toBe(assertions.length);
  });

  it('points at the quote, whole and composed', () => {
    const quoteOf = (text: string) =>
      read(earlReport(sampleReport({ text }))).assertions[0]?.result.pointer?.[0]?.['oa:hasSelector']['oa:exact'];
    expect(quoteOf(DECOMPOSED)).toBe(VIETNAMESE);
    expect(quoteOf(MARKUP)).toContain('<script>alert(1)</script> ]]> & "nháy" ');
  });
});
