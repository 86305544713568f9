/** A page that somebody is looking at, held against a plan: snapshot -> facts -> marks. The content script only draws them. */

import { compare } from './checks/procedures/procedure-comparison.ts';
import { checkFor } from './checks/index.ts';
import { addressBook } from './crawl/address.ts';
import { isHomeAddress } from './facts/contacts/home-address.ts';
import { pagePlace } from './facts/posts/page-numbers.ts';
import { isHiddenInSnapshot, readSnapshot } from './html/snapshot.ts';
import { readLivePage } from './live-page.ts';
import type { Ask } from './model/check.ts';
import type { PageFacts } from './model/facts/page.ts';
import { Observations } from './model/observations.ts';
import type { PageLook, PageMark } from './model/overlay-message.ts';
import type { QuotePlace } from './model/page-snapshot.ts';
import { departmentNamesOf, type Plan, type Requirement } from './model/plan.ts';
import type { ReferenceList } from './model/reference.ts';
import { ownRows } from './overlay/marks/list-marks.ts';
import { pageMarks } from './overlay/marks/page-marks.ts';
import type { AuditOfPage, HomeVerdict, ListComparison } from './overlay/marks/page-marks.ts';
import { quotePlaces } from './overlay/snapshot-quotes.ts';
import { yearPeriod } from './vietnamese/calendar.ts';
import { foldLoose } from './vietnamese/fold.ts';

export interface LookOptions {
  readonly plan: Plan;
  readonly reference: ReferenceList | null;
  readonly audit: AuditOfPage | null;
  /** Where the portal starts, where that is known: else its address decides whether a page is the home page. */
  readonly start: string | null;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Of the snapshot; '' where nobody keeps the facts as evidence. */
  readonly sha256?: string;
}

export interface Looked {
  readonly facts: PageFacts;
  readonly marks: readonly PageMark[];
  readonly places: readonly (QuotePlace | null)[];
  readonly asOf: string;
}

/** Null for a snapshot that is none. */
export function lookAtPage(page: PageLook, options: LookOptions): Looked | null {
  const { plan, reference, audit, start, now, sha256 = '' } = options;
  const { url, charset, snapshot } = page;
  const root = readSnapshot(snapshot);
  if (root === null) return null;
  const asOf = dayToJudge(plan.year, now);
  const home = start === null ? isHomeAddress(url) : isStart(url, start);
  const facts = readLivePage({
    root,
    context: { url, home, departmentNames: departmentNamesOf(plan), province: plan.province, asOf },
    charset,
    readAt: now,
    sha256,
    hidden: isHiddenInSnapshot,
  });
  const seen = seenAlone(facts, start ?? url);
  const laterPage = Number(pagePlace(url)?.digits ?? 1) > 1;
  const comparison = reference === null ? null : comparisonOf(facts, reference, seen);
  const verdicts = facts.kind === 'home' ? homeVerdicts(seen, plan, asOf) : [];
  const marks = pageMarks({ facts, plan, asOf, laterPage, comparison, home: verdicts }, audit);
  const places = quotePlaces(
    root,
    marks.map(({ at }) => at),
  );
  return { facts, asOf, marks, places };
}

/** Today, or the plan's last day if that has passed: as an audit that is given no day. */
export function dayToJudge(year: number, now: string): string {
  const today = new Date(Date.parse(now) + VIETNAM_MS).toISOString().slice(0, 10);
  const last = `${year}-12-31`;
  return today > last ? last : today;
}

const VIETNAM_MS = 7 * 3_600_000;

function isStart(url: string, start: string): boolean {
  const book = addressBook(start);
  return book.key(url) === book.key(start) || isHomeAddress(url);
}

function seenAlone(facts: PageFacts, start: string): Observations {
  const seen = new Observations(addressBook(start));
  seen.add(facts, facts.url, facts.kind === 'home');
  return seen;
}

function comparisonOf(facts: PageFacts, reference: ReferenceList, seen: Observations): ListComparison {
  const rows = ownRows(facts).map((row) => ({ row, page: facts }));
  const { active, listed, missing, abolishedListed, unknown } = compare(rows, reference, seen);
  return {
    active: active.length,
    listed: listed.length,
    missing,
    abolished: abolishedListed.map(({ row, code, procedure }) => ({
      row,
      code: procedure?.code ?? code,
      name: procedure?.name || row.name,
    })),
    unknown: unknown.length,
  };
}

/** What the audit's own checks say of links that have to stand on the home page. */
function homeVerdicts(seen: Observations, plan: Plan, asOf: string): readonly HomeVerdict[] {
  return plan.requirements.flatMap((requirement) => {
    const ask = askOnHome(requirement, plan, asOf);
    const check = ask === null ? undefined : checkFor(requirement.kind);
    if (ask === null || check === undefined) return [];
    const verdict = check.judge(seen, ask, []);
    return [{ requirement, verdict, settled: verdict.holds || check.wants(seen, ask).length === 0 }];
  });
}

/** Null for what other pages decide. */
function askOnHome(requirement: Requirement, plan: Plan, asOf: string): Ask | null {
  if (requirement.off !== undefined) return null;
  const period = yearPeriod(plan.year, asOf);
  const ask: Ask = { requirement, params: requirement.params, plan, asOf, period, reference: null };
  if (requirement.kind === 'social') return ask;
  if (requirement.kind !== 'online-service') return null;
  const { needs } = requirement.params;
  // guidance may stand anywhere on the portal
  return needs !== undefined && !needs.includes('link') ? null : { ...ask, params: { needs: ['link'] } };
}

/** The page names the department and its province: an offer to the user, never a choice for them. */
export function speaksOf({ snapshot }: PageLook, { department, departmentAliases = [], province }: Plan): boolean {
  const said = foldLoose(snapshot.xml.slice(0, MAX_UNITS_SEARCHED));
  const names = [department.vi, ...departmentAliases].map((name) => foldLoose(name));
  return (
    said.includes(foldLoose(province)) &&
    names.some((name) => said.includes(name.replace(foldLoose(province), '').trim()))
  );
}

/** A department's name stands in the head of its pages. */
const MAX_UNITS_SEARCHED = 300_000;
