/** What the words of the kinds make of a record: no page is read here. */

import type { Outcome } from '../../../lib/model/finding.ts';
import type { Expected } from '../judge/expected.ts';
import type { PublishedPortal } from './publish.ts';
import type { Published } from './record.ts';
import { columnExpected, hotlineExpected } from './truth-columns.ts';
import { documentsExpected, indicesExpected, reportsExpected } from './truth-counts.ts';
import { detailExpected, provinceExpected, setExpected } from './truth-procedures.ts';
import {
  feedbackExpected,
  onlineExpected,
  opinionsExpected,
  sectionExpected,
  socialExpected,
  topicExpected,
} from './truth-pages.ts';

/** Requirements in the plan's order; manual ones are left out. */
export function truthOf(portal: PublishedPortal): readonly Expected[] {
  const { record, plan } = portal;
  const hidden = someNewsHidden(portal);
  return plan.requirements.flatMap(({ id, kind }) => {
    if (kind === 'manual') return [];
    if (kind === 'procedure-detail') return [detailExpected(id, portal)];
    const told = record.published[id];
    if (told === undefined) throw new Error(`${record.name}: nothing is known of ${id}`);
    const expected = expectedOf(id, told, portal);
    return [hidden && HUNG_ON_NEWS.has(told.kind) ? orUnknown(expected) : expected];
  });
}

function expectedOf(id: string, told: Published, portal: PublishedPortal): Expected {
  switch (told.kind) {
    case 'topic':
      return topicExpected(id, told, portal);
    case 'documents':
      return documentsExpected(id, told, portal);
    case 'indices':
      return indicesExpected(id, told, portal);
    case 'section':
      return sectionExpected(id, told, portal);
    case 'periodic-results':
      return reportsExpected(id, told, portal);
    case 'online-service':
      return onlineExpected(id, told, portal);
    case 'social':
      return socialExpected(id, told);
    case 'feedback-channel':
      return feedbackExpected(id, told, portal);
    case 'published-feedback':
      return opinionsExpected(id, told);
    case 'column':
      return columnExpected(id, portal);
    case 'hotline':
      return hotlineExpected(id, portal);
    case 'procedure-set':
      return setExpected(id, portal);
    case 'elsewhere':
      return provinceExpected(id, told, portal);
    default:
      throw new Error(`${id}: a publication without a truth`);
  }
}

/** Kinds whose missing pieces may stand in posts of a list that could not be read. */
const HUNG_ON_NEWS: ReadonlySet<string> = new Set([
  'topic',
  'documents',
  'indices',
  'periodic-results',
  'online-service',
]);

function someNewsHidden({ site }: PublishedPortal): boolean {
  return site.columns.some(({ kind, fault }) => kind === 'news' && fault !== undefined);
}

/** What is not passed may then be unknown; failed would say too much. */
function orUnknown(expected: Expected): Expected {
  const [right] = expected.outcomes;
  if (right === 'passed' || right === undefined) return expected;
  const outcomes: readonly Outcome[] =
    right === 'failed' ? ['cantTell'] : [...new Set([...expected.outcomes, 'cantTell' as const])];
  return { ...expected, outcomes, credit: right === 'failed' ? null : expected.credit, details: [] };
}
