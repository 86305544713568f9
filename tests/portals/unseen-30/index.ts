import type { Portal } from '../unseen-22/site.ts';
import { BAC_NINH } from './bac-ninh.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { MORE_BAC_NINH } from './more-bac-ninh.ts';
import { MORE_BINH_DINH } from './more-binh-dinh.ts';
import { MORE_HUNG_YEN } from './more-hung-yen.ts';

/** Three whole portals by an author who had not read the engine. */
export const UNSEEN_30: readonly Portal[] = [BINH_DINH, BAC_NINH, HUNG_YEN];

/** The same with further changes, written after the first run of the portals and before a line of the engine was read. */
export const MORE_30: readonly Portal[] = [
  { ...BINH_DINH, mutations: MORE_BINH_DINH },
  { ...BAC_NINH, mutations: MORE_BAC_NINH },
  { ...HUNG_YEN, mutations: MORE_HUNG_YEN },
];
