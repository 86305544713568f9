/** All topics, one row each: the one place where words name what a portal offers. */

import { AGENCY_TOPICS } from './topics/agency.ts';
import { CONTACT_TOPICS } from './topics/contact.ts';
import { DOCUMENT_TOPICS } from './topics/documents.ts';
import { MODEL_TOPICS } from './topics/models.ts';
import { PORTAL_TOPICS } from './topics/portal.ts';
import { PROCEDURE_TOPICS } from './topics/procedures.ts';
import { REFORM_TOPICS } from './topics/reform.ts';
import { SERVICE_TOPICS } from './topics/services.ts';
import { STAFF_TOPICS } from './topics/staff.ts';
import type { TopicRow } from './topics/row.ts';

const ROWS = [
  ...REFORM_TOPICS,
  ...MODEL_TOPICS,
  ...PROCEDURE_TOPICS,
  ...SERVICE_TOPICS,
  ...CONTACT_TOPICS,
  ...AGENCY_TOPICS,
  ...STAFF_TOPICS,
  ...DOCUMENT_TOPICS,
  ...PORTAL_TOPICS,
] as const;

export type TopicId = (typeof ROWS)[number]['id'];

export const TOPIC_ROWS: readonly (TopicRow & { readonly id: TopicId })[] = ROWS;

export const TOPIC_IDS: readonly TopicId[] = ROWS.map((row) => row.id);
