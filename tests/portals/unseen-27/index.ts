/** All small portals of this sitting. */

import { COLUMN_ONES } from './columns.ts';
import { CONTACT_ONES } from './contacts.ts';
import type { One } from './kit.ts';
import { RECORD_ONES } from './records.ts';
import { SECTION_ONES } from './sections.ts';
import { SECOND_ONES } from './second.ts';
import { SERVICE_ONES } from './services.ts';
import { THIRD_ONES } from './third.ts';
import { SHAPE_ONES } from './topic-shapes.ts';
import { TOPIC_ONES } from './topics.ts';

export const HUNTED: readonly One[] = [
  ...TOPIC_ONES,
  ...SHAPE_ONES,
  ...SECTION_ONES,
  ...CONTACT_ONES,
  ...COLUMN_ONES,
  ...RECORD_ONES,
  ...SERVICE_ONES,
  ...SECOND_ONES,
  ...THIRD_ONES,
];
