import { DIALOGUE } from './dialogue.ts';
import { INDICES } from './indices.ts';
import { TOPICS } from './topics.ts';

export const ONES = [...INDICES, ...TOPICS, ...DIALOGUE];
