/** Whole, ordinary portals whose truth was written before the first run. */

import { HUNGYEN } from './hungyen.ts';
import type { Acceptance } from './kit.ts';
import { NGHEAN } from './nghean.ts';
import { SONLA } from './sonla.ts';

export const UNSEEN_13: readonly Acceptance<unknown>[] = [NGHEAN, HUNGYEN, SONLA] as readonly Acceptance<unknown>[];
