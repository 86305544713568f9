/** The plan that a user names: an id or a file. */

import { basename } from 'node:path';
import type { Plan } from '../lib/model/plan.ts';
import { findPlan } from '../lib/plans/index.ts';
import { bytesOf } from './input.ts';
import { builtinPlan } from './plans-command.ts';

export async function planOf(name: string): Promise<Plan> {
  const known = findPlan(name);
  if (known !== undefined) return known;
  // a bare word is meant as an id; what looks like a file is read as one
  if (!/[./\\]/.test(name)) return builtinPlan(name);
  // the reader of plan files comes with a reader of YAML, which an id does without
  const { parsePlan } = await import('../lib/plans/load.ts');
  return parsePlan((await bytesOf(name, '--plan')).toString('utf8'), basename(name));
}
