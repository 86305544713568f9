import type { Portal } from '../unseen-22/site.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { NGHE_AN } from './nghe-an.ts';

/** Two whole portals by an author who had not read the engine. */
export const PORTALS: readonly Portal[] = [NGHE_AN, HUNG_YEN];
