/** Checks of what stands in documents and of results that are announced. */

import type { Check } from '../model/check.ts';
import { documents } from './documents.ts';
import { indices } from './indices.ts';

export const DOCUMENT_CHECKS: readonly Check[] = [documents, indices];
