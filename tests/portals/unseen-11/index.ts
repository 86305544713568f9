import type { Expected, UnseenPortal } from '../unseen-8/shape.ts';
import { bacninh } from './bacninh.ts';
import { hungyen } from './hungyen.ts';
import type { Portal, Truth } from './kit.ts';
import { nghean } from './nghean.ts';

export const UNSEEN_11: readonly UnseenPortal[] = [
  portal('Hưng Yên, Joomla with K2 lists', hungyen),
  portal('Bắc Ninh, React in Bootstrap cards', bacninh),
  portal('Nghệ An, old ASP in tables', nghean),
];

function portal(name: string, { plan, asOf, pages, procedures, truth }: Portal): UnseenPortal {
  return {
    name,
    plan,
    asOf,
    build: () => ({ answers: Object.fromEntries(pages), procedures }),
    truth: Object.fromEntries(Object.entries(truth).map(([id, one]) => [id, expected(one)])),
    variants: [],
  };
}

function expected({ outcome, details = {} }: Truth): Expected {
  const told = Object.entries(details).flatMap(([key, value]) => {
    const one = contractField(key, value);
    return one === null ? [] : [one];
  });
  return { outcome, details: Object.fromEntries(told) };
}

/** The truth is written short; the contract's fields are lists of objects. Null for what has no field of its own. */
function contractField(key: string, value: unknown): readonly [string, unknown] | null {
  const pairs = Object.entries(value ?? {}) as [string, unknown][];
  const urls = (list: unknown): readonly unknown[] => (list as readonly string[]).map((url) => ({ url }));
  switch (key) {
    case 'documents':
      return [key, pairs.map(([number, state]) => ({ number, state }))];
    case 'periods':
      return [key, pairs.map(([period, state]) => ({ period, state }))];
    case 'indices':
      return [
        key,
        pairs.map(([index, row]) => {
          const [state, year, score, rank] = row as readonly unknown[];
          return { index, state, year, value: score, rank };
        }),
      ];
    case 'articles':
      return [key, urls(value)];
    case 'missingCodes':
      return ['missing', (value as readonly string[]).map((code) => ({ code }))];
    case 'unknownCodes':
      return ['unknown', (value as readonly string[]).map((code) => ({ code }))];
    case 'includes':
      return null;
    default:
      return [key, value];
  }
}
