export { builtinPlans, findPlan } from './builtin.ts';
export { InvalidInput } from './invalid-input.ts';
export { parsePlan } from './load.ts';
export { planLines, planText } from './present.ts';
export { readReference } from './reference.ts';
