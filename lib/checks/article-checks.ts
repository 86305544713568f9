/** Checks that rest on the portal's articles. */

import type { Check } from '../model/check.ts';
import { topic } from './topic.ts';

export const ARTICLE_CHECKS: readonly Check[] = [topic];
