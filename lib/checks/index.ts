/** Every check there is. A kind without one is reported untested, with that reason. */

import type { Check } from '../model/check.ts';
import type { Kind } from '../model/plan.ts';
import { ARTICLE_CHECKS } from './article-checks.ts';
import { column } from './column.ts';
import { DOCUMENT_CHECKS } from './document-checks.ts';
import { feedbackChannel } from './feedback-channel.ts';
import { hotline } from './hotline.ts';
import { onlineService } from './online-service.ts';
import { procedureDetail } from './procedure-detail.ts';
import { procedureSet } from './procedure-set.ts';
import { publishedFeedback } from './published-feedback.ts';
import { section } from './section.ts';
import { social } from './social.ts';

const CHECKS: readonly Check[] = [
  procedureSet,
  procedureDetail,
  hotline,
  column,
  section,
  onlineService,
  social,
  feedbackChannel,
  publishedFeedback,
];

const BY_KIND: ReadonlyMap<Kind, Check> = new Map(
  [...CHECKS, ...ARTICLE_CHECKS, ...DOCUMENT_CHECKS].map((check) => [check.kind, check]),
);

export function checkFor(kind: Kind): Check | undefined {
  return BY_KIND.get(kind);
}
