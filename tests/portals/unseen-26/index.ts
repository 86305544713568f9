import { BAC_NINH } from './bac-ninh.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { NGHE_AN } from './nghe-an.ts';
import { SON_LA } from './son-la.ts';

export const UNSEEN_26 = [SON_LA, HUNG_YEN, BAC_NINH, BINH_DINH, NGHE_AN] as const;
