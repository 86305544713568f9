/**
 * The report as JUnit XML, so that a build server can watch a portal: a suite for each plan, a case for each
 * requirement. What a person recorded decides, while it holds. Written to the strictest of the schemas in use (Ant's), which the readers of build servers accept too.
 */

import { clauseOf } from '../../model/clause.ts';
import type { Report, ReportRequirement } from '../../model/report.ts';
import { coverageOf } from '../costs.ts';
import { partsOf, type PartView } from '../parts.ts';
import { reviewText } from '../reviews.ts';
import { standingOf } from '../../model/standing.ts';
import { decimal, OUTCOME_WORDS, type Language } from '../words.ts';
import { plainLine } from './plain.ts';
import { xml, type Xml, type XmlPiece } from './xml.ts';

export function junitReport(report: Report, lang: Language): string {
  const suites = partsOf(report).map((part, index) => suite(part, index, lang));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml`<testsuites>\n${suites}</testsuites>`.text}\n`;
}

function suite(part: PartView, index: number, lang: Language): Xml {
  const { plan, portal, score, startedAt, finishedAt, requirements } = part;
  const seconds = Math.max(0, (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
  const failures = requirements.filter(isFailure).length;
  const skipped = requirements.filter(isSkipped).length;
  const properties: readonly (readonly [name: string, value: string])[] = [
    ['portal', portal.url],
    ['plan', plan.title[lang]],
    ['asOf', part.asOf],
    ['score', score.value === null ? '' : String(score.value)],
    ...(part.reviewed === undefined ? [] : [['score-reviewed', String(part.reviewed.score.value ?? '')] as const]),
    ['coverage', decimal(coverageOf(part).share * 100, 'en')],
    ['crawl', part.crawl.ended],
  ];
  // Dates of the schema carry no zone: they are UTC.
  return xml`<testsuite name="${name(plan.id)}" package="soicong" id="${index}" hostname="${hostOf(portal.url)}" timestamp="${startedAt.slice(0, 19)}" tests="${requirements.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds}">
<properties>${properties.map(([key, value]) => xml`<property name="${key}" value="${plainLine(value)}"/>`)}</properties>
${requirements.map((r) => testcase(r, part, lang))}<system-out></system-out><system-err></system-err>
</testsuite>
`;
}

function testcase(r: ReportRequirement, { plan }: Report, lang: Language): Xml {
  const title = name(`${r.id}: ${r.title[lang]}`);
  return xml`<testcase name="${title}" classname="${name(plan.id)}" time="0">${verdict(r, lang)}</testcase>\n`;
}

function verdict(r: ReportRequirement, lang: Language): XmlPiece {
  const said = (r.reviews ?? []).map((review) => ` ${reviewText(review, lang)}`).join('');
  const message = plainLine(`${OUTCOME_WORDS[r.outcome][lang]}: ${r.summary[lang]}${said}`);
  if (isSkipped(r)) return xml`<skipped message="${message}"/>`;
  if (!isFailure(r)) return null;
  const lines = [
    clauseOf(r)[lang],
    ...r.gaps.flatMap((gap) => [
      `- ${plainLine(gap.message[lang])}`,
      `  ${gap.url}`,
      `  → ${plainLine(gap.fix[lang])}`,
    ]),
  ];
  return xml`<failure type="${standingOf(r).outcome}" message="${message}">${lines.join('\n')}</failure>`;
}

function isFailure(r: ReportRequirement): boolean {
  const { outcome } = standingOf(r);
  return outcome === 'failed' || outcome === 'partial';
}

function isSkipped(r: ReportRequirement): boolean {
  const { outcome } = standingOf(r);
  return outcome === 'cantTell' || outcome === 'untested' || outcome === 'inapplicable';
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname || 'portal';
}

function name(text: string): string {
  return plainLine(text) || '-';
}
