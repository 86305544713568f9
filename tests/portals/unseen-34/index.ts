import type { Portal } from '../unseen-22/site.ts';
import { BAC_NINH } from './bac-ninh.ts';
import { LAM_DONG } from './lam-dong.ts';
import { MORE as MORE_BAC_NINH } from './more-bac-ninh.ts';
import { MORE as MORE_LAM_DONG } from './more-lam-dong.ts';

/** Two whole portals by an author who had not read the engine; the further changes too were written before it was read. */
export const UNSEEN_34: readonly Portal[] = [BAC_NINH, LAM_DONG];

export const MORE_34: readonly Portal[] = [
  { ...BAC_NINH, mutations: MORE_BAC_NINH },
  { ...LAM_DONG, mutations: MORE_LAM_DONG },
];
