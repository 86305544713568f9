/** Checks that rest on the portal's articles and reports. */

import type { Check } from '../model/check.ts';
import { periodicResults } from './periodic-results.ts';
import { topic } from './topic.ts';

export const ARTICLE_CHECKS: readonly Check[] = [topic, periodicResults];
