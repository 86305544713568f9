import type { Portal } from '../unseen-22/site.ts';
import { MORE as HUNG_YEN_MORE } from './hung-yen-more.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { MORE as NGHE_AN_MORE } from './nghe-an-more.ts';
import { NGHE_AN } from './nghe-an.ts';

/** Two whole portals by an author who had not read the engine. */
export const PORTALS: readonly Portal[] = [NGHE_AN, HUNG_YEN];

/** The same with a second row of changes. */
export const AGAIN: readonly Portal[] = [
  { ...NGHE_AN, mutations: NGHE_AN_MORE },
  { ...HUNG_YEN, mutations: HUNG_YEN_MORE },
];
