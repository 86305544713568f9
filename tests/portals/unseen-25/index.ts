import { BINH_DINH } from './binh-dinh.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { NGHE_AN } from './nghe-an.ts';

/** Three whole portals, their truth written before the engine was read and before the first run. */
export const PORTALS = [HUNG_YEN, BINH_DINH, NGHE_AN] as const;
