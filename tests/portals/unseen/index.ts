import type { Answer } from '../../../demo/serve-portal.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';
import { BLIND_ARTICLE_PORTALS } from './articles/blind.ts';
import { columnPortals } from './columns.ts';
import { hotlinePortals } from './hotlines.ts';
import { procedurePortals } from './procedure-lists.ts';
import { mixedPortals } from './mixed.ts';
import { nastyPortals } from './nasty.ts';
import { oddPortals } from './odd-ways.ts';
import type { Expected, UnseenPortal } from './site.ts';

/** Keys of details that name procedures. */
const CODES: ReadonlySet<string> = new Set(['missing', 'abolishedListed', 'unknown', 'duplicates', 'withoutDetail']);

/** Portals and truths written from what the words mean alone, before anything of the engine was read. */
export const UNSEEN_PORTALS: readonly TrapPortal[] = [
  ...BLIND_ARTICLE_PORTALS,
  ...[...columnPortals, ...hotlinePortals, ...procedurePortals, ...mixedPortals, ...nastyPortals, ...oddPortals].map(
    trapOf,
  ),
];

function trapOf(unseen: UnseenPortal): TrapPortal {
  const answers: Record<string, Answer> = {};
  for (const [path, page] of Object.entries(unseen.pages)) answers[path] = page;
  const { expected } = unseen;
  return {
    name: unseen.name,
    trap: unseen.name,
    portal: { answers },
    start: unseen.start,
    asOf: unseen.asOf,
    procedures: unseen.reference,
    params: { hotline: { needs: unseen.needs }, column: unseen.column ?? {} },
    ...(unseen.options === undefined ? {} : { options: unseen.options }),
    truth: Object.fromEntries(Object.entries(expected).map(([id, truth]) => [id, truthOf(truth)])),
  };
}

function truthOf({ details, ...expected }: Expected): Truth {
  if (details === undefined) return expected;
  const told: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(details)) told[key] = CODES.has(key) ? coded(value) : value;
  return { ...expected, details: told };
}

/** Codes alone name the procedures. */
function coded(value: unknown): unknown {
  return Array.isArray(value) ? value.map((code: unknown) => ({ code })) : value;
}
