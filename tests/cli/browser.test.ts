/** Which browser is used, and what is said where it, or the package that drives it, is missing. */

import { describe, expect, it } from 'vitest';
import { browserFor, type Surroundings } from '../../cli/browser.ts';
import type { Bilingual } from '../../lib/model/plan.ts';

const around = (program: string | null, driver: boolean): Surroundings => ({
  program: () => program,
  driver: () => driver,
});

describe('the browser', () => {
  it.each([
    ['auto', '/usr/bin/chromium', true, '/usr/bin/chromium', 0],
    ['always', '/usr/bin/chromium', true, '/usr/bin/chromium', 0],
    ['never', '/usr/bin/chromium', true, null, 0],
    ['auto', null, true, null, 0],
    ['auto', null, false, null, 0],
    ['auto', '/usr/bin/chromium', false, null, 1],
    ['never', '/usr/bin/chromium', false, null, 0],
  ] as const)('%s with %s and its driver %s: %s', (mode, program, driver, used, sentences) => {
    const told: Bilingual[] = [];
    expect(browserFor(mode, (sentence) => void told.push(sentence), around(program, driver))).toBe(used);
    expect(told).toHaveLength(sentences);
    for (const { vi, en } of told) for (const text of [vi, en]) expect(text).toContain('playwright-core');
  });

  it.each([
    [null, true, 'SOICONG_CHROMIUM'],
    ['/usr/bin/chromium', false, 'playwright-core'],
  ] as const)('that must be there and is not (%s, driver %s) ends the command', (program, driver, word) => {
    expect(() => browserFor('always', undefined, around(program, driver))).toThrow(word);
  });
});
