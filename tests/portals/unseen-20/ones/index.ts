import { CADENCE } from './cadence.ts';
import { DIALOGUE } from './dialogue.ts';
import { DOCUMENTS } from './documents.ts';
import { INDICES } from './indices.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { MORE_LOOKALIKES } from './more-lookalikes.ts';
import { PERIODS } from './periods.ts';
import { SERVICES } from './services.ts';
import { SHAPES } from './shapes.ts';
import { STANDING } from './standing.ts';
import { TOPICS } from './topics.ts';

export const ONES = [
  ...CADENCE,
  ...DOCUMENTS,
  ...INDICES,
  ...PERIODS,
  ...STANDING,
  ...TOPICS,
  ...DIALOGUE,
  ...SERVICES,
  ...SHAPES,
  ...LOOKALIKES,
  ...MORE_LOOKALIKES,
];
