/** Runs a site both ways and tells where the report leaves the truth. */

import { servePortal } from '../../../demo/serve-portal.ts';
import { audit, type AuditOptions } from '../../../lib/audit.ts';
import { decode } from '../../../lib/html/index.ts';
import { CRAWL_DEFAULTS } from '../../../lib/crawl/defaults.ts';
import { reportSchema, type Report, type ReportRequirement } from '../../../lib/model/report.ts';
import { findPlan } from '../../../lib/plans/index.ts';
import { nodePorts } from '../../../lib/platform/node/ports.ts';
import { shownText } from '../../smoke/shown-text.ts';
import { memoryPorts, MEMORY_PORTAL } from '../../support/memory-ports.ts';
import { build, CONTACT_PAGE, HOTLINE_PAGE, skinOf } from './build.ts';
import type { HotlinePlace, Site } from './site.ts';
import { cadenceTruth, columnTruth, hotlineTruth, type ColumnAsk } from './truth.ts';

export type MissKind = 'false pass' | 'false gap' | 'other outcome' | 'detail';

export interface Miss {
  readonly requirement: string;
  readonly kind: MissKind;
  readonly message: string;
}

export interface Judged {
  readonly checked: number;
  readonly misses: readonly Miss[];
  readonly requests: { readonly focused: number; readonly exhaustive: number };
}

export interface Case {
  readonly site: Site;
  /** Column that each requirement is about; null when the portal has none. */
  readonly keys: Readonly<Record<string, string | null>>;
  /** Requirement ids that are not compared. */
  readonly unjudged?: readonly string[];
}

export async function judge(testCase: Case, { loopback = false, exhaustive = true } = {}): Promise<Judged> {
  const focused = await run(testCase.site, false, loopback);
  const misses = [...compare(testCase, focused.report, focused.base), ...(await unproven(testCase.site, focused))];
  if (!exhaustive)
    return { checked: testCase.site.judged.length, misses, requests: { focused: focused.requests, exhaustive: 0 } };
  const whole = await run(testCase.site, true, loopback);
  for (const id of testCase.site.judged) {
    const [one, other] = [focused, whole].map(({ report, base }) => told(report, id, base));
    if (one !== other)
      misses.push({ requirement: id, kind: 'detail', message: `focused ${one} / exhaustive ${other}` });
  }
  return {
    checked: testCase.site.judged.length,
    misses,
    requests: { focused: focused.requests, exhaustive: whole.requests },
  };
}

interface Ran {
  readonly report: Report;
  readonly base: string;
  readonly requests: number;
}

export async function run(site: Site, exhaustive: boolean, loopback: boolean): Promise<Ran> {
  const plan = findPlan(site.planId);
  if (plan === undefined) throw new Error(`no plan ${site.planId}`);
  const options = (start: string): AuditOptions => ({
    ...CRAWL_DEFAULTS,
    start,
    plan,
    reference: null,
    asOf: site.asOf,
    exhaustive,
  });
  if (!loopback) {
    const ports = followed(memoryPorts(build(site)));
    const report = await audit(options(MEMORY_PORTAL), ports);
    return { report: reportSchema.parse(report), base: MEMORY_PORTAL, requests: ports.requests.length };
  }
  const served = await servePortal(build(site));
  const ports = nodePorts({ start: served.url });
  try {
    const report = reportSchema.parse(await audit(options(served.url), ports));
    return { report, base: served.url, requests: served.requests.length };
  } finally {
    await ports.close();
    await served.close();
  }
}

/** Passed or partial without a quote, partial or failed without a gap that says how to mend it, quotes that stand nowhere. */
async function unproven(site: Site, { report, base }: Ran): Promise<readonly Miss[]> {
  const misses: Miss[] = [];
  const ports = followed(memoryPorts(build(site)));
  for (const { id, outcome, evidence, gaps } of report.requirements) {
    if (!site.judged.includes(id)) continue;
    const miss = (message: string): void => void misses.push({ requirement: id, kind: 'detail', message });
    if ((outcome === 'passed' || outcome === 'partial') && evidence.length === 0) miss('no evidence');
    if ((outcome === 'failed' || outcome === 'partial') && !gaps.some(({ fix }) => fix.vi !== ''))
      miss('no gap with a fix');
    for (const { url, quote } of evidence) {
      const answer = await ports.fetch({ url: url.replace(base, MEMORY_PORTAL), maxBytes: 1e7, timeoutMs: 1_000 });
      const text = answer.ok ? shownText(decode(answer.body, answer.headers['content-type'] ?? null).text) : '';
      if (!text.includes(quote)) miss(`quote “${quote}” does not stand at ${url}`);
    }
  }
  return misses;
}

/** The memory's answers, with the redirects that a fetcher follows followed. */
function followed(ports: ReturnType<typeof memoryPorts>): ReturnType<typeof memoryPorts> {
  const fetch: typeof ports.fetch = async (request) => {
    const answer = await ports.fetch(request);
    const target = answer.ok && answer.status === 302 ? answer.headers['location'] : undefined;
    return target === undefined ? answer : fetch({ ...request, url: new URL(target, request.url).href });
  };
  return { ...ports, fetch };
}

function* compare(testCase: Case, report: Report, base: string): Generator<Miss> {
  const { site, unjudged = [] } = testCase;
  for (const id of site.judged) {
    if (unjudged.includes(id)) continue;
    const found = report.requirements.find((requirement) => requirement.id === id);
    if (found === undefined) throw new Error(`${site.planId} has no ${id}`);
    if (id === 'hotline') yield* compareHotline(site, found, base);
    else yield* compareColumn(testCase, found, base);
  }
}

function* compareColumn({ site, keys }: Case, found: ReportRequirement, base: string): Generator<Miss> {
  const plan = findPlan(site.planId);
  const params = plan?.requirements.find(({ id }) => id === found.id)?.params ?? {};
  const year = plan?.year ?? 0;
  const key = keys[found.id] ?? null;
  const cadence = found.id === 'article-cadence';
  const column = site.columns.find((candidate) => candidate.key === key);
  const path = column === undefined ? null : skinOf(site).listPath(column, 1);
  const truth = cadence ? cadenceTruth(site, year, 4, 1) : columnTruth(site, key, year, params as ColumnAsk, path);
  yield* compareOutcome(found, truth);
  for (const [name, wanted] of Object.entries(truth.details)) {
    const got = found.details[name];
    const shown =
      name === 'url' ? pathOf(got, base) : name.endsWith('yMonth') ? withoutZeros(got) : JSON.stringify(got ?? null);
    const right =
      name === 'url' ? wanted : name.endsWith('yMonth') ? withoutZeros(wanted) : JSON.stringify(wanted ?? null);
    if (shown !== right)
      yield { requirement: found.id, kind: 'detail', message: `${name}: ${shown} instead of ${String(right)}` };
  }
}

function* compareHotline(site: Site, found: ReportRequirement, base: string): Generator<Miss> {
  const params = findPlan(site.planId)?.requirements.find(({ id }) => id === 'hotline')?.params;
  const needs = params !== undefined && 'needs' in params ? (params.needs as readonly string[]) : [];
  yield* compareOutcome(found, hotlineTruth(site, needs));
  const truth = site.hotline?.truth;
  if (truth === undefined) return;
  const miss = (message: string): Miss => ({ requirement: 'hotline', kind: 'detail', message });
  const { details } = found;
  const phones = strings(details['phones']).map(bare).sort().join();
  if (phones !== truth.phones.map(bare).sort().join()) yield miss(`phones: ${phones}`);
  if (truth.phones.length > 0) {
    const emails = [...strings(details['emails'])].sort().join();
    if (emails !== [...truth.emails].sort().join()) yield miss(`emails: ${emails}`);
    const addresses = strings(details['addresses']).map(plain);
    const right =
      addresses.length === truth.addresses.length &&
      truth.addresses.every((one) => addresses.some((told) => told.includes(plain(one))));
    if (!right) yield miss(`addresses: ${addresses.join(' | ')}`);
  }
  const places = (at: readonly HotlinePlace[]): readonly string[] => at.flatMap((place) => pathsOf(place, site));
  if (truth.at.length > 0 && !places(truth.at).includes(pathOf(details['url'], base) ?? ''))
    yield miss(`url: ${String(details['url'])}`);
  const conflicts = (details['conflicts'] ?? []) as readonly { urls: readonly string[]; phones: readonly string[] }[];
  const inConflict = [...new Set(conflicts.flatMap((conflict) => conflict.phones.map(bare)))].sort().join();
  if (inConflict !== (truth.conflict?.phones ?? []).map(bare).sort().join())
    yield miss(`conflicts: ${JSON.stringify(conflicts)}`);
  const urls = new Set(conflicts.flatMap((conflict) => conflict.urls.map((url) => pathOf(url, base))));
  for (const place of truth.conflict?.at ?? [])
    if (!pathsOf(place, site).some((path) => urls.has(path))) yield miss(`conflict without ${place}`);
  if (
    truth.gapAt !== undefined &&
    !found.gaps.some(({ url }) => places([truth.gapAt ?? 'page']).includes(pathOf(url, base) ?? ''))
  )
    yield miss(`no gap at ${truth.gapAt}: ${JSON.stringify(found.gaps.map(({ code, url }) => [code, url]))}`);
}

function* compareOutcome(
  found: ReportRequirement,
  truth: { readonly outcome: string; readonly credit: number },
): Generator<Miss> {
  if (found.outcome === truth.outcome) {
    if (found.credit !== truth.credit)
      yield { requirement: found.id, kind: 'detail', message: `credit ${found.credit}` };
    return;
  }
  const rank: Readonly<Record<string, number>> = { passed: 2, partial: 1, failed: 0 };
  const [got, right] = [rank[found.outcome], rank[truth.outcome]];
  const kind = got === undefined ? 'other outcome' : got > (right ?? -1) && got > 0 ? 'false pass' : 'false gap';
  yield {
    requirement: found.id,
    kind,
    message: `${found.outcome} instead of ${truth.outcome}: ${found.summary.en} [${found.gaps.map(({ code }) => code).join()}]`,
  };
}

function told(report: Report, id: string, base: string): string {
  const found = report.requirements.find((requirement) => requirement.id === id);
  return JSON.stringify([found?.outcome, found?.credit, found?.details]).replaceAll(base, '/');
}

function pathsOf(place: HotlinePlace, site: Site): readonly string[] {
  const skin = skinOf(site);
  if (place === 'home') return ['/', skin.home];
  if (place === 'contact') return [skin.pagePath(CONTACT_PAGE)];
  return [place === 'page' ? skin.pagePath(HOTLINE_PAGE) : '/khung/noi-dung.html'];
}

function pathOf(url: unknown, base: string): string | null {
  return typeof url === 'string' ? decodeURI(url.replace(base, '/')) : null;
}

function withoutZeros(counts: unknown): string {
  const entries = Object.entries((counts ?? {}) as Readonly<Record<string, number>>);
  return JSON.stringify(entries.filter(([, count]) => count > 0).sort(([a], [b]) => a.localeCompare(b)));
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** National digits: short and service numbers have more than one E.164 writing. */
function bare(phone: string): string {
  return phone.replace(/^\+84/, '').replace(/\D/g, '');
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
