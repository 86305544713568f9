import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../../lib/report/papers/junit.ts';
import { partsReport, sampleReport } from '../sample-report.ts';
import { DECOMPOSED, MARKUP, VIETNAMESE } from './hostile-words.ts';

/** The parser throws where the text is not well formed. */
function suitesOf(text: string): readonly Element[] {
  const found = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
  expect(found.documentElement?.tagName).toBe('testsuites');
  return [...found.getElementsByTagName('testsuite')];
}

function casesOf(suite: Element | undefined): readonly (readonly [name: string, verdict: string])[] {
  return [...(suite?.getElementsByTagName('testcase') ?? [])].map((one) => [
    one.getAttribute('name') ?? '',
    [...one.childNodes].map((node) => node.nodeName).join(),
  ]);
}

/** Attributes that the schema asks for, in Ant's order of elements. */
const SUITE = ['name', 'package', 'id', 'hostname', 'timestamp', 'tests', 'failures', 'errors', 'skipped', 'time'];

describe('a report as JUnit XML', () => {
  it('has a suite for the plan and a case for each requirement', () => {
    const [suite, ...more] = suitesOf(junitReport(sampleReport(), 'vi'));
    expect(more).toEqual([]);
    expect(casesOf(suite)).toEqual([
      ['hotline: Yêu cầu hotline', ''],
      ['column: Yêu cầu column', 'failure'],
      ['set: Yêu cầu set', 'failure'],
      ['detail: Yêu cầu detail', 'failure'],
      ['blocked: Yêu cầu blocked', 'skipped'],
      ['meetings: Yêu cầu meetings', 'skipped'],
    ]);
    expect(suite?.getAttribute('tests')).toBe('6');
    expect(suite?.getAttribute('failures')).toBe('3');
    expect(suite?.getAttribute('skipped')).toBe('2');
  });

  it('has what the schema asks for, in its order', () => {
    for (const suite of suitesOf(junitReport(partsReport(), 'en'))) {
      for (const name of SUITE) expect(suite.getAttribute(name), name).toMatch(/./);
      expect(suite.getAttribute('timestamp')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
      const order = [...suite.childNodes].flatMap((node) => (node.nodeName === '#text' ? [] : node.nodeName));
      expect(order).toEqual(['properties', ...casesOf(suite).map(() => 'testcase'), 'system-out', 'system-err']);
      for (const one of suite.getElementsByTagName('testcase')) {
        expect(one.getAttribute('classname')).toBe(suite.getAttribute('name'));
        expect(one.getAttribute('time')).toBe('0');
      }
      for (const one of suite.getElementsByTagName('failure'))
        expect(one.getAttribute('type')).toMatch(/^(failed|partial)$/);
    }
  });

  it('has one suite for each plan', () => {
    const suites = suitesOf(junitReport(partsReport(), 'vi'));
    expect(suites.map((suite) => [suite.getAttribute('name'), suite.getAttribute('id')])).toEqual([
      ['test-plan', '0'],
      ['other-plan', '1'],
    ]);
  });

  it('takes nothing of a page for markup', () => {
    const [suite] = suitesOf(junitReport(sampleReport({ text: MARKUP }), 'vi'));
    expect(suite?.getElementsByTagName('script')).toHaveLength(0);
    expect(suite?.getElementsByTagName('failure')[0]?.textContent).toContain('<script>alert(1)</script> ]]> & "nháy"');
    const [other] = suitesOf(junitReport(sampleReport({ text: DECOMPOSED }), 'vi'));
    expect(other?.getElementsByTagName('failure')[0]?.textContent).toContain(`- Thiếu: ${VIETNAMESE}`);
  });
});
