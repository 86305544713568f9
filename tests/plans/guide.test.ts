import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS, paramsSchemas, WEIGHTS } from '../../lib/model/plan.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { parsePlan } from '../../lib/plans/load.ts';

/** The guide to plan files says what the schema takes. */
const guide = readFileSync(new URL('../../docs/plan-file.md', import.meta.url), 'utf8');
const [vietnamese = '', english = ''] = guide.split('# Writing a plan file');

test('the full example is a plan', () => {
  const example = /```yaml\n([^`]+)```/.exec(guide)?.[1] ?? '';
  expect(parsePlan(example, 'plan.yaml').requirements.map(({ kind }) => kind)).toEqual([
    'column',
    'hotline',
    'documents',
    'elsewhere',
    'manual',
  ]);
});

test.each([...KINDS, ...WEIGHTS, ...Object.values(paramsSchemas).flatMap((schema) => Object.keys(schema.shape))])(
  '%s is explained in both languages',
  (word) => {
    const shown = new RegExp(`\`${word}[\`:]`);
    expect(vietnamese).toMatch(shown);
    expect(english).toMatch(shown);
  },
);

test('the topics of the built-in plans are listed', () => {
  const topics = builtinPlans().flatMap(({ requirements }) =>
    requirements.flatMap(({ params }) => ('topic' in params ? [params.topic] : [])),
  );
  expect(topics.filter((topic) => !vietnamese.includes(`| \`${topic}\` `))).toEqual([]);
});
