/** Arguments of `soicong plans`. */

import type { Language } from '../../lib/report/words.ts';
import { Fault } from '../fault.ts';

export interface PlansArguments {
  readonly command: 'plans';
  /** Id of the plan to show; null: all are listed. */
  readonly show: string | null;
  readonly lang: Language;
}

export function plansArguments(rest: readonly string[], lang: Language): PlansArguments {
  const [verb, id, ...more] = rest;
  if (verb === undefined) return { command: 'plans', show: null, lang };
  if (verb !== 'show' || more.length > 0)
    throw new Fault({
      vi: `plans: không hiểu “${rest.join(' ')}”; dùng “plans” hoặc “plans show <mã>”.`,
      en: `plans: “${rest.join(' ')}” is not understood; use “plans” or “plans show <id>”.`,
    });
  if (id === undefined) throw new Fault({ vi: 'plans show: cần mã kế hoạch.', en: 'plans show: a plan id is needed.' });
  return { command: 'plans', show: id, lang };
}
