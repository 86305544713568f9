import type { Portal } from '../unseen-22/site.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { HUNG_YEN_CHANGES } from './hung-yen-changes.ts';
import { HUNG_YEN_MORE, SON_LA_MORE } from './more.ts';
import { SON_LA } from './son-la.ts';
import { SON_LA_CHANGES } from './son-la-changes.ts';

export const PORTALS: readonly Portal[] = [
  { ...SON_LA, mutations: [...SON_LA_CHANGES, ...SON_LA_MORE] },
  { ...HUNG_YEN, mutations: [...HUNG_YEN_CHANGES, ...HUNG_YEN_MORE] },
];
