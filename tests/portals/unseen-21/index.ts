import { CHARSETS } from './charsets.ts';
import { COLUMNS } from './columns.ts';
import { CONTACTS } from './contacts.ts';
import { MANNERS, SERVERS, SOFT, TRAPS } from './crawls.ts';
import { LINKS } from './links.ts';
import { SETS } from './sets.ts';
import { SIBLINGS } from './siblings.ts';

/** By what they try. */
export const FAMILIES = {
  charsets: CHARSETS,
  links: LINKS,
  traps: TRAPS,
  servers: SERVERS,
  'soft 404s': SOFT,
  manners: MANNERS,
  procedures: SETS,
  hotline: CONTACTS,
  column: COLUMNS,
  siblings: SIBLINGS,
} as const;
