/** Whole portals whose truth was written before the first run: ordinary ones, then two of a nastier temper. */

import { BACNINH } from './bacninh.ts';
import { BINHDINH } from './binhdinh.ts';
import { DECOYS } from './decoys.ts';
import { HUGO } from './hugo.ts';
import { HUNGYEN } from './hungyen.ts';
import type { Acceptance } from './kit.ts';
import { MVC } from './mvc.ts';
import { NEXTJS } from './nextjs.ts';
import { NGHEAN } from './nghean.ts';
import { SONLA } from './sonla.ts';
import { UMBRACO } from './umbraco.ts';
import { WEBSPHERE } from './websphere.ts';

export const UNSEEN_13: readonly Acceptance<unknown>[] = [NGHEAN, HUNGYEN, SONLA] as readonly Acceptance<unknown>[];
export const NASTY_13: readonly Acceptance<unknown>[] = [BACNINH, BINHDINH] as readonly Acceptance<unknown>[];
export const MORE_13: readonly Acceptance<unknown>[] = [DECOYS, HUGO] as readonly Acceptance<unknown>[];
export const LAST_13: readonly Acceptance<unknown>[] = [WEBSPHERE, NEXTJS] as readonly Acceptance<unknown>[];
export const FILES_13: readonly Acceptance<unknown>[] = [MVC, UMBRACO] as readonly Acceptance<unknown>[];
