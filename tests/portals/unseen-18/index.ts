import type { One } from '../unseen-17/one.ts';
import { HOTLINES } from './hotlines.ts';
import { SETS } from './lists.ts';
import { PARTS } from './parts.ts';

export const ONES: readonly One[] = [...PARTS, ...SETS, ...HOTLINES];
export { DATES } from './dates.ts';
