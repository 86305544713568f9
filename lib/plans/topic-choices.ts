/** The topics that a requirement may name, for forms that edit a plan. */

import type { Bilingual } from '../model/plan.ts';
import { TOPIC_ROWS } from '../vietnamese/topic-table.ts';

export const TOPIC_CHOICES: readonly { readonly id: string; readonly title: Bilingual }[] = TOPIC_ROWS.map(
  ({ id, vi, en }) => ({ id, title: { vi, en } }),
);
