export { builtinPlans, findPlan } from './builtin.ts';
export { defaultDay } from './default-day.ts';
export { InvalidInput } from './invalid-input.ts';
export { findLawPack, lawPacks, planOfLaw } from './law-pack.ts';
export type { LawPack } from './law-pack.ts';
export { parsePlan } from './load.ts';
export { lawLines, lawText } from './present-law.ts';
export { planLines, planText } from './present.ts';
export { readReference } from './reference.ts';
