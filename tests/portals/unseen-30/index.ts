import type { Portal } from '../unseen-22/site.ts';
import { BAC_NINH } from './bac-ninh.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { HUNG_YEN } from './hung-yen.ts';

/** Three whole portals by an author who had not read the engine. */
export const UNSEEN_30: readonly Portal[] = [BINH_DINH, BAC_NINH, HUNG_YEN];
