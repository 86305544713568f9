/** The plans that come with the product: data files, checked like any other on first use. */

import { planSchema } from '../model/plan.ts';
import type { Plan } from '../model/plan.ts';
import bacNinh from './builtin/bacninh-skhdt-2022.json' with { type: 'json' };
import binhDinh from './builtin/binhdinh-snv-2022.json' with { type: 'json' };
import hungYen from './builtin/hungyen-skhcn-2024.json' with { type: 'json' };
import ngheAn from './builtin/nghean-skhcn-2022.json' with { type: 'json' };
import sonLa from './builtin/sonla-skhcn-2022.json' with { type: 'json' };

// Parsed on first use, not on import: the extension turns zod's eval off before its first parse.
let parsed: readonly Plan[] | undefined;

export function builtinPlans(): readonly Plan[] {
  parsed ??= [ngheAn, sonLa, binhDinh, bacNinh, hungYen].map((plan) => planSchema.parse(plan));
  return parsed;
}

export function findPlan(id: string): Plan | undefined {
  return builtinPlans().find((plan) => plan.id === id);
}
