import { BAC_NINH } from './bac-ninh.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { NGHE_AN } from './nghe-an.ts';

/** Three whole portals that nobody tuned to, by an author who had not read the engine. */
export const PORTALS = [NGHE_AN, BAC_NINH, HUNG_YEN] as const;
