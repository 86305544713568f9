import { DIALOGUE } from './dialogue.ts';
import { INDICES } from './indices.ts';
import { MORE_TOPICS } from './more-topics.ts';
import { STANDING } from './standing.ts';
import { TOPICS } from './topics.ts';

export const ONES = [...INDICES, ...TOPICS, ...MORE_TOPICS, ...STANDING, ...DIALOGUE];
