import { describe, expect, test } from 'vitest';
import { titleIsAbout } from '../../lib/vietnamese/article-subject.ts';
import { TITLES } from './titles-of-topics.ts';

describe.each(Object.entries(TITLES))('%s', (topic, [is, isNot]) => {
  test.each(is)('is: %s', (title) => {
    expect(titleIsAbout(title, topic)).toBe(true);
  });
  test.each(isNot)('is not: %s', (title) => {
    expect(titleIsAbout(title, topic)).toBe(false);
  });
});
