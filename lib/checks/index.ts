/** Every check there is, one for each kind that a portal itself can be asked about. */

import type { Check } from '../model/check.ts';
import type { DirectKind, Kind } from '../model/plan.ts';
import { column } from './column.ts';
import { documents } from './documents.ts';
import { feedbackChannel } from './feedback-channel.ts';
import { hotline } from './hotline.ts';
import { indices } from './indices.ts';
import { onlineService } from './online-service.ts';
import { periodicResults } from './periodic-results.ts';
import { procedureDetail } from './procedure-detail.ts';
import { procedureSet } from './procedure-set.ts';
import { publishedFeedback } from './published-feedback.ts';
import { section } from './section.ts';
import { social } from './social.ts';
import { topic } from './topic.ts';

const CHECKS: Readonly<Record<DirectKind, Check>> = {
  'procedure-set': procedureSet,
  'procedure-detail': procedureDetail,
  hotline,
  'feedback-channel': feedbackChannel,
  'published-feedback': publishedFeedback,
  column,
  topic,
  documents,
  indices,
  section,
  'periodic-results': periodicResults,
  'online-service': onlineService,
  social,
};

const BY_KIND: ReadonlyMap<Kind, Check> = new Map(Object.values(CHECKS).map((check) => [check.kind, check]));

/** None for `manual`; an `elsewhere` requirement is asked as its inner kind. */
export function checkFor(kind: Kind): Check | undefined {
  return BY_KIND.get(kind);
}
