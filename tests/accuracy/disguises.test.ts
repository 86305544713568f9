/** What is true of a portal is so in any markup: each disguise worn by one of the portals of the five plans. */

import { describe, expect, test } from 'vitest';
import { DISGUISES, NAMELESS } from './disguises/disguises.ts';
import { readDisguised, wearers } from './disguises/readings.ts';
import { disguised } from './disguises/wear.ts';
import { QUICK_RECORDS } from './plans/cases.ts';
import { publish } from './plans/publish.ts';

describe('a portal in other markup', () => {
  test.each(wearers(QUICK_RECORDS, 1).filter(([name]) => name !== NAMELESS))('%s', async (name, records) => {
    for (const record of records) {
      const { misses, outcomes } = await readDisguised(record, name);
      expect(outcomes).toBeGreaterThan(10);
      expect(misses, record.name).toEqual([]);
    }
  });

  test.each(Object.entries(DISGUISES))('%s changes its pages', (_, disguise) => {
    const changed = QUICK_RECORDS.some((record) => {
      const { answers } = publish(record).definition;
      return JSON.stringify(disguised(answers, disguise)) !== JSON.stringify(answers);
    });
    expect(changed).toBe(true);
  });
});
