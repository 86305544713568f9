import { BAC_NINH } from './bac-ninh.ts';
import { NGHE_AN } from './nghe-an.ts';
import { SON_LA } from './son-la.ts';

export const UNSEEN_24 = [NGHE_AN, SON_LA, BAC_NINH] as const;
