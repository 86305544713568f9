import { HUNG_YEN } from './hung-yen.ts';
import { NGHE_AN } from './nghe-an.ts';
import { SON_LA } from './son-la.ts';

export const PORTALS = [SON_LA, HUNG_YEN, NGHE_AN] as const;
