/** What a report says otherwise than the truth of its portal. */

import { findingOf } from '../../accuracy/judge/expected.ts';
import { judge as judgeAsServed } from '../unseen-4/judged.ts';
import type { Portal, Truth } from './portal.ts';

export interface Judged {
  readonly verdicts: number;
  readonly details: number;
  readonly wrongVerdicts: readonly string[];
  readonly wrongDetails: readonly string[];
  /** Proofs, errors that are not told, and what an exhaustive reading says otherwise. */
  readonly faults: readonly string[];
}

const TOLERANCE = 0.002;

export async function judge(portal: Portal): Promise<Judged> {
  const bare = Object.entries(portal.truth).map(([id, truth]): [string, Truth] => [id, { ...truth, details: {} }]);
  const { report, verdicts, details, wrongVerdicts, wrongDetails, faults } = await judgeAsServed({
    ...portal,
    truth: Object.fromEntries(bare),
  });
  const wrong = [...wrongDetails];
  let fields = details;
  for (const [id, truth] of Object.entries(portal.truth)) {
    const found = findingOf(report, id);
    if (found.outcome !== truth.outcome) continue;
    const told = JSON.parse(
      JSON.stringify(found.details).replaceAll(new URL('/', report.portal.url).href, '/'),
    ) as Readonly<Record<string, unknown>>;
    for (const [field, right] of Object.entries(truth.details)) {
      fields += 1;
      if (!agrees(told[field], right))
        wrong.push(
          `${portal.name} · ${id}: ${field} ${JSON.stringify(told[field])} instead of ${JSON.stringify(right)}`,
        );
    }
  }
  return { verdicts, details: fields, wrongVerdicts, wrongDetails: wrong, faults };
}

/** A record must hold what the truth names: months without posts may be left out; lists come in any order. */
function agrees(told: unknown, right: unknown): boolean {
  if (typeof right === 'number') return typeof told === 'number' && Math.abs(told - right) < TOLERANCE;
  if (Array.isArray(right))
    return (
      Array.isArray(told) &&
      told.length === right.length &&
      right.every((one) => told.some((other) => agrees(other, one)))
    );
  if (typeof right !== 'object' || right === null) return (told ?? null) === right;
  if (typeof told !== 'object' || told === null) return false;
  const [has, must] = [told, right].map((one) => new Map(Object.entries(one)));
  if (has === undefined || must === undefined) return false;
  const byMonth = [...must.keys()].every((key) => /^\d{4}-\d{2}$/u.test(key));
  const extra = byMonth && [...has].some(([month, count]) => count !== 0 && !must.has(month));
  return !extra && [...must].every(([key, value]) => agrees(has.get(key), value));
}
