/** What the last audit of the whole portal found on this page, or missed in the place that this page is. */

import type { Evidence, Gap } from '../../model/finding.ts';
import { say } from '../../model/message.ts';
import type { PageMark } from '../../model/overlay-message.ts';
import type { ReportPart, ReportRequirement } from '../../model/report.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { markMessages as messages } from './mark-messages.ts';
import { beside, headOf, placeOf } from './marker.ts';

/** Of one requirement on one page. */
const MAX_EVIDENCE = 5;

export interface AuditOfPage {
  readonly part: ReportPart;
  /** Day on which the portal was audited. */
  readonly auditedOn: string;
}

/** `told`: requirements of which the page itself has told just now; the page is newer than the audit. */
export function auditMarks(
  { part, auditedOn }: AuditOfPage,
  facts: PageFacts,
  told: ReadonlySet<string>,
): readonly PageMark[] {
  const here = (url: string): boolean => sameAddress(url, facts.url);
  return part.requirements.flatMap((requirement) => {
    if (told.has(requirement.id)) return [];
    const mark = marker(requirement, auditedOn);
    const evidence = requirement.evidence.filter(({ url, page, file }) => here(url) && page === undefined && !file);
    const gaps = requirement.gaps.filter(({ url }) => here(url));
    return [
      ...evidence.slice(0, MAX_EVIDENCE).map((one) => evidenceMark(mark, one as Evidence)),
      ...gaps.map((gap) => gapMark(mark, gap, requirement, facts)),
    ];
  });
}

type AuditMarker = (rest: Pick<PageMark, 'kind' | 'code' | 'found' | 'fix' | 'at'> & Partial<PageMark>) => PageMark;

function marker({ id, clause, title, explain }: ReportRequirement, auditedOn: string): AuditMarker {
  return (rest) => ({ requirement: { id, clause, title }, asked: explain ?? title, auditedOn, ...rest });
}

function evidenceMark(mark: AuditMarker, evidence: Evidence): PageMark {
  const found = say(messages.homeHas, { quote: evidence.quote });
  return mark({ kind: 'evidence', code: 'audit-evidence', found, fix: null, at: placeOf(evidence) });
}

function gapMark(mark: AuditMarker, gap: Gap, { details }: ReportRequirement, facts: PageFacts): PageMark {
  const list = gap.code === 'missing-procedures' ? namesIn(details['missing']) : [];
  return mark({
    kind: 'gap',
    code: gap.code,
    found: gap.message,
    fix: gap.fix,
    at: beside(headOf(facts)),
    ...(list.length === 0 ? {} : { list }),
  });
}

function namesIn(missing: unknown): readonly string[] {
  if (!Array.isArray(missing)) return [];
  return missing.flatMap((one: { readonly code?: unknown; readonly name?: unknown } | null) => {
    const said = [one?.code, one?.name].filter((part) => typeof part === 'string' && part !== '');
    return said.length === 0 ? [] : [said.join(' · ')];
  });
}

/** With and without the slash at its end, over either scheme. */
function sameAddress(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/^https?:/, '')
    .replace(/\/$/, '');
}
