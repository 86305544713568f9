/** All small portals of both sittings. */

import { COLUMN_ONES } from './columns.ts';
import { HOTLINE_ONES } from './hotlines.ts';
import type { One } from './kit.ts';
import { RECORD_ONES } from './records.ts';
import { SECOND_ONES } from './second.ts';
import { SECTION_ONES } from './sections.ts';
import { SERVICE_ONES } from './services.ts';
import { TOPIC_ONES } from './topics.ts';
import { VOICE_ONES } from './voices.ts';

export const TEMPTED: readonly One[] = [
  ...HOTLINE_ONES,
  ...VOICE_ONES,
  ...TOPIC_ONES,
  ...SECTION_ONES,
  ...COLUMN_ONES,
  ...RECORD_ONES,
  ...SERVICE_ONES,
  ...SECOND_ONES,
];
