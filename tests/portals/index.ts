/** Every trap portal. */

import { ATTACHMENT_PORTALS } from './attachments.ts';
import { CHOICE_PORTALS } from './choices.ts';
import { COLUMN_AGE_PORTALS } from './columns/age.ts';
import { COLUMN_DAYS_PORTALS } from './columns/days.ts';
import { COLUMN_FINDING_PORTALS } from './columns/finding.ts';
import { COLUMN_OTHER_LIST_PORTALS } from './columns/no-articles.ts';
import { COLUMN_REACH_PORTALS } from './columns/out-of-reach.ts';
import { COLUMN_PAGING_PORTALS } from './columns/paging.ts';
import { COLUMN_PLAN_PORTALS } from './columns/plans.ts';
import { COLUMN_UNKNOWN_PORTALS } from './columns/unknown.ts';
import { ENCODING_PORTALS } from './crawling/encodings.ts';
import { ENDLESS_PORTALS, NEIGHBOUR_PORTALS } from './crawling/endless.ts';
import { SERVER_PORTALS } from './crawling/servers.ts';
import { TOPIC_WORD_PORTALS } from './honest/articles.ts';
import { MENU_PORTALS } from './honest/menus.ts';
import { BROKEN_SCRIPT_PORTALS, FRAME_PORTALS, LOGIN_PORTALS } from './honest/ways.ts';
import { HOTLINE_PORTALS } from './hotlines/hotlines.ts';
import { HOTLINE_WRITING_PORTALS } from './hotlines/writing.ts';
import { ODD_PORTALS } from './odds.ts';
import { PROCEDURE_DETAIL_PORTALS } from './procedures/details.ts';
import { PROCEDURE_SET_PORTALS } from './procedures/sets.ts';
import { PROCEDURE_SITEMAP_PORTALS } from './procedures/sitemaps.ts';
import { PROCEDURE_SPREAD_PORTALS } from './procedures/spread.ts';
import { PROCEDURE_WRITING_PORTALS } from './procedures/writing.ts';
import { FILE_PORTALS, HOST_PORTALS, SCRIPT_PORTALS } from './standing/hosts-and-files.ts';
import { OPINION_PORTALS } from './standing/opinions.ts';
import { SECTION_PORTALS } from './standing/sections.ts';
import { SERVICE_PORTALS } from './standing/services.ts';
import { UNSEEN_PORTALS } from './unseen/index.ts';
import { UNSEEN_2_PORTALS } from './unseen-2/index.ts';
import type { TrapPortal } from './trap-portal.ts';

export const TRAP_PORTALS: Readonly<Record<string, readonly TrapPortal[]>> = {
  attachments: ATTACHMENT_PORTALS,
  'column-age': COLUMN_AGE_PORTALS,
  'column-days': COLUMN_DAYS_PORTALS,
  'column-finding': COLUMN_FINDING_PORTALS,
  'column-unknown': COLUMN_UNKNOWN_PORTALS,
  'column-paging': COLUMN_PAGING_PORTALS,
  'column-other-lists': COLUMN_OTHER_LIST_PORTALS,
  'column-reach': COLUMN_REACH_PORTALS,
  'column-plans': COLUMN_PLAN_PORTALS,
  encodings: ENCODING_PORTALS,
  endless: [...ENDLESS_PORTALS, ...NEIGHBOUR_PORTALS],
  servers: SERVER_PORTALS,
  hotlines: HOTLINE_PORTALS,
  'hotline-writing': HOTLINE_WRITING_PORTALS,
  odds: ODD_PORTALS,
  choices: CHOICE_PORTALS,
  'procedure-sets': PROCEDURE_SET_PORTALS,
  'procedure-spread': PROCEDURE_SPREAD_PORTALS,
  'procedure-sitemaps': PROCEDURE_SITEMAP_PORTALS,
  'procedure-details': PROCEDURE_DETAIL_PORTALS,
  'procedure-writing': PROCEDURE_WRITING_PORTALS,
  'standing-sections': SECTION_PORTALS,
  'standing-services': SERVICE_PORTALS,
  'standing-opinions': OPINION_PORTALS,
  'standing-files': FILE_PORTALS,
  'standing-hosts': HOST_PORTALS,
  'standing-scripts': SCRIPT_PORTALS,
  unseen: UNSEEN_PORTALS,
  'unseen-2': UNSEEN_2_PORTALS,
  'honest-articles': TOPIC_WORD_PORTALS,
  'honest-frames': FRAME_PORTALS,
  'honest-logins': LOGIN_PORTALS,
  'honest-scripts': BROKEN_SCRIPT_PORTALS,
  'honest-menus': MENU_PORTALS,
};
