import type { Portal } from '../unseen-22/site.ts';
import { NGHE_AN } from './nghe-an.ts';
import { QUANG_NGAI } from './quang-ngai.ts';
import { SON_LA } from './son-la.ts';

/** Whole portals by an author who had not read the engine. */
export const UNSEEN_29: readonly Portal[] = [NGHE_AN, SON_LA, QUANG_NGAI];
