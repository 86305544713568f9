import type { Portal } from '../unseen-22/site.ts';
import { BAC_NINH } from './bac-ninh.ts';
import { LAM_DONG } from './lam-dong.ts';

/** Two whole portals by an author who had not read the engine. */
export const PORTALS: readonly Portal[] = [BAC_NINH, LAM_DONG];
