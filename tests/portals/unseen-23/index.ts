import { SHAREPOINT } from './sharepoint.ts';
import { TABLES } from './tables.ts';
import { WORDPRESS } from './wordpress.ts';

export const UNSEEN_23 = [SHAREPOINT, WORDPRESS, TABLES] as const;
