/** Three whole portals by an author who had not read the engine, the truth of every requirement written before the first run. */

import type { UnseenPortal } from '../unseen-8/shape.ts';
import { HUNGYEN } from './hungyen.ts';
import { NGHEAN } from './nghean.ts';
import { SONLA } from './sonla.ts';

export { PAGES } from './pages.ts';
export { VARIED } from './variants.ts';

export const UNSEEN_19: readonly UnseenPortal[] = [NGHEAN, HUNGYEN, SONLA];
