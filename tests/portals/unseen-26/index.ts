import { BAC_NINH } from './bac-ninh.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { SON_LA } from './son-la.ts';

export const UNSEEN_26 = [SON_LA, HUNG_YEN, BAC_NINH, BINH_DINH] as const;
