/**
 * The report in W3C's Evaluation and Report Language (EARL 1.0) as JSON-LD, for other audit tools.
 * EARL knows no "partial": what is met only partly is not met, so it is `earl:failed`, and the share that holds stands
 * beside it in words of our own (`soicong:outcome`, `soicong:credit`).
 */

import { clauseOf } from '../../model/clause.ts';
import type { Outcome } from '../../model/finding.ts';
import type { Bilingual } from '../../model/plan.ts';
import type { Report, ReportRequirement } from '../../model/report.ts';
import type { LaidReview } from '../../model/review.ts';
import { creditOf } from '../../model/standing.ts';
import { partsOf } from '../parts.ts';
import { reviewsOf } from '../reviews.ts';
import { plain } from './plain.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  passed: 'earl:passed',
  partial: 'earl:failed',
  failed: 'earl:failed',
  cantTell: 'earl:cantTell',
  inapplicable: 'earl:inapplicable',
  untested: 'earl:untested',
};

const CONTEXT = {
  '@vocab': 'http://www.w3.org/ns/earl#',
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  soicong: 'urn:soicong:vocab:',
  assertedBy: { '@type': '@id' },
  subject: { '@type': '@id' },
  test: { '@type': '@id' },
  mode: { '@type': '@id' },
  outcome: { '@type': '@id' },
  'dct:isPartOf': { '@type': '@id' },
  'dct:date': { '@type': 'xsd:dateTime' },
  'oa:hasSource': { '@type': '@id' },
} as const;

export function earlReport(report: Report): string {
  const parts = partsOf(report);
  const graph = [
    {
      '@id': TOOL_ID,
      '@type': ['Assertor', 'Software'],
      'dct:title': 'Soi Cổng',
      ...(report.tool === undefined ? {} : { 'dct:hasVersion': plain(report.tool.version) }),
    },
    { '@id': report.portal.url, '@type': 'TestSubject', 'dct:title': plain(report.portal.title) },
    ...(report.hosts ?? []).map(({ url, title }) => ({
      '@id': url,
      '@type': 'TestSubject',
      'dct:title': plain(title),
    })),
    ...parts.flatMap((part) => [
      { '@id': planId(part), '@type': 'TestRequirement', 'dct:title': both(part.plan.title) },
      ...part.requirements.map((r) => criterion(r, part)),
      ...part.requirements.map((r) => assertion(r, part)),
      ...reviewsOf(part).flatMap(({ requirement, review }) => byPerson(review, requirement, part)),
    ]),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

const TOOL_ID = 'urn:soicong:tool';

function criterion(r: ReportRequirement, part: Report): object {
  return {
    '@id': testId(r, part),
    '@type': 'TestCriterion',
    'dct:title': both(r.title),
    'dct:description': both(clauseOf(r)),
    'dct:isPartOf': planId(part),
  };
}

function assertion(r: ReportRequirement, part: Report): object {
  return {
    '@type': 'Assertion',
    assertedBy: TOOL_ID,
    subject: subjectOf(r, part),
    test: testId(r, part),
    mode: r.kind === 'manual' ? 'earl:manual' : 'earl:automatic',
    result: {
      '@type': 'TestResult',
      outcome: OUTCOMES[r.outcome],
      'dct:date': part.finishedAt,
      'dct:description': both(r.summary),
      ...(r.gaps.length === 0 ? {} : { info: r.gaps.flatMap(({ message }) => both(message)) }),
      ...(r.evidence.length === 0 ? {} : { pointer: r.evidence.map(pointer) }),
      'soicong:outcome': r.outcome,
      'soicong:credit': r.credit,
    },
  };
}

/** What a person recorded is an assertion of its own beside the tool's. */
function byPerson(review: LaidReview, r: ReportRequirement, part: Report): readonly object[] {
  const { outcome, by, at, until, reason, state, credit } = review;
  if (outcome === null) return [];
  return [
    {
      '@type': 'Assertion',
      assertedBy: { '@type': ['Assertor', 'foaf:Person'], 'foaf:name': plain(by) },
      subject: subjectOf(r, part),
      test: testId(r, part),
      mode: 'earl:manual',
      result: {
        '@type': 'TestResult',
        outcome: OUTCOMES[outcome],
        'dct:date': at,
        'dct:description': plain(reason),
        ...(until === null ? {} : { 'dct:valid': until }),
        'soicong:outcome': outcome,
        'soicong:credit': creditOf(outcome, credit),
        'soicong:reviewState': state,
      },
    },
  ];
}

/** The place of a quote, as the Web Annotation model has it. */
function pointer({ url, quote, fetchedAt, sha256, warcRecord }: ReportRequirement['evidence'][number]): object {
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': url,
    'oa:hasSelector': { '@type': 'oa:TextQuoteSelector', 'oa:exact': plain(quote) },
    'dct:date': fetchedAt,
    'soicong:sha256': sha256,
    ...(warcRecord === undefined ? {} : { 'soicong:warcRecord': warcRecord }),
  };
}

/** The portal, or the second host where the requirement looks at one and only one was read. */
function subjectOf({ kind }: ReportRequirement, { portal, hosts = [] }: Report): string {
  const [host, ...more] = hosts;
  return kind === 'elsewhere' && host !== undefined && more.length === 0 ? host.url : portal.url;
}

function planId({ plan }: Report): string {
  return `urn:soicong:plan:${encodeURIComponent(plan.id)}`;
}

function testId({ id }: ReportRequirement, part: Report): string {
  return `${planId(part)}:${encodeURIComponent(id)}`;
}

function both({ vi, en }: Bilingual): readonly object[] {
  return [
    { '@value': plain(vi), '@language': 'vi' },
    { '@value': plain(en), '@language': 'en' },
  ];
}
