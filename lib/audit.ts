/**
 * The audit of one portal on one screen, in the order it runs:
 * plan -> crawl -> page -> facts -> checks -> findings -> score -> report.
 */

import { conclude } from './checks/conclude.ts';
import { checkFor } from './checks/index.ts';
import { crawl } from './crawl/crawl.ts';
import type { FactContext } from './facts/context.ts';
import { linksOfLook, sitemapLinks } from './facts/links.ts';
import { isListLook } from './facts/list-look.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Ask, Want } from './model/check.ts';
import type { CrawlGuide, CrawlOptions, CrawlProgress, CrawlRecord, Page } from './model/crawl.ts';
import type { Finding } from './model/finding.ts';
import type { ScannedLink } from './model/first-look.ts';
import type { Observations } from './model/observations.ts';
import { departmentNamesOf, type Plan, type Requirement } from './model/plan.ts';
import type { Ports } from './model/ports.ts';
import type { ReferenceList } from './model/reference.ts';
import type { Report } from './model/report.ts';
import { readAttachment } from './read-attachment.ts';
import { pageReader, type PageReader } from './rendering.ts';
import { reportOf, type AuditedHost, type AuditedPart } from './report/report.ts';
import { score } from './score/score.ts';
import { hostUrl, innerAsk, nameOfAsk, sitesOf, type Site } from './sites.ts';

/** How an audit names itself to portals. */
export { userAgent } from './crawl/defaults.ts';

export interface AuditOptions extends CrawlOptions {
  readonly plan: Plan;
  /** Judged on the same crawl; the report has a part for each. */
  readonly furtherPlans?: readonly Plan[];
  readonly reference: ReferenceList | null;
  /** Audit date, YYYY-MM-DD. */
  readonly asOf: string;
  readonly progress?: (progress: AuditProgress) => void;
}

export interface AuditProgress extends CrawlProgress {
  /** Requirements with no page left that could change them, of those that a crawl decides. */
  readonly settled: number;
  readonly total: number;
}

const PAGES_BETWEEN_TELLING = 8;

/** Never rejects because of the portal: what could not be read ends as cantTell, a portal that is down as `unreachable`. */
export async function audit(options: AuditOptions, ports: Ports): Promise<Report> {
  const plans = [options.plan, ...(options.furtherPlans ?? [])];
  const startedAt = ports.clock.now();
  const asks = plans.map((plan) => plan.requirements.map((requirement) => askOf(requirement, plan, options)));
  const sites = sitesOf(asks.flat(), options.start);
  const [portal, ...hosts] = sites;
  const record = await crawlSite(portal, [], options, ports);
  const further: CrawlRecord[] = [];
  for (const host of hosts) {
    // a portal that is down is no occasion to visit another
    if (record.ended === 'unreachable') break;
    further.push(await crawlSite(host, [portal, ...hosts.slice(0, further.length)], options, ports));
  }
  const findings = asks.map((own) => own.map((ask) => findingOf(ask, sites)));
  return reportOf({
    parts: plans.map((plan, index) => partOf(plan, findings[index] ?? [])),
    portal: shownOf(portal),
    asOf: options.asOf,
    startedAt,
    finishedAt: ports.clock.now(),
    crawl: isCut(further) ? { ...record, ended: 'interrupted' } : record,
    hosts: further.map((crawled, index) => hostOf(hosts[index] ?? portal, crawled)),
  });
}

/** Whoever ends a run ends all of it, though the portal itself had been read by then. */
function isCut(hosts: readonly CrawlRecord[]): boolean {
  return hosts.some(({ ended }) => ended === 'interrupted');
}

function askOf(requirement: Requirement, plan: Plan, { asOf, reference }: AuditOptions): Ask {
  const [first, last] = [`${plan.year}-01-01`, `${plan.year}-12-31`];
  return {
    requirement,
    params: requirement.params,
    plan,
    asOf,
    period: { from: first, to: asOf < last ? asOf : last },
    reference,
  };
}

/** Each host with limits, robots and failures of its own. `before`: sites already crawled, for the account of progress. */
async function crawlSite(
  site: Site,
  before: readonly Site[],
  options: AuditOptions,
  ports: Ports,
): Promise<CrawlRecord> {
  const at = { ...options, start: site.start };
  const guide = guideOf(site, at, before.flatMap(({ asks }) => asks).length);
  const readFile: CrawlGuide['readFile'] = async (file) =>
    readAttachment(site.seen, file, contextOf(file.url, false, at), ports);
  return crawl(at, ports, { ...guide, readFile }, site.book);
}

/** An `elsewhere` requirement is judged as its inner kind, by what was seen of its host. */
function findingOf(ask: Ask, [portal, ...hosts]: readonly [Site, ...Site[]]): Finding {
  const inner = innerAsk(ask);
  const check = checkFor(inner.requirement.kind);
  const url = hostUrl(ask);
  const site = inner === ask ? portal : hosts.find(({ start }) => start === url);
  return site?.concluded.get(nameOfAsk(inner)) ?? conclude(check, site?.seen ?? null, inner);
}

function partOf(plan: Plan, findings: readonly Finding[]): AuditedPart {
  const weighed = plan.requirements.map(({ weight }, index) => {
    const { outcome, credit } = findings[index] ?? { outcome: 'untested', credit: 0 };
    return { weight, outcome, credit };
  });
  const { value, earned, possible } = score(weighed);
  return { plan, findings, score: { value, earned, possible } };
}

function shownOf({ seen, start }: Site): Report['portal'] {
  return { url: seen.home?.url ?? start, title: seen.home?.title ?? '' };
}

function hostOf(site: Site, crawled: CrawlRecord): AuditedHost {
  return { aliases: site.aliases, ...shownOf(site), crawl: crawled };
}

/** What the crawl asks on its way: here pages become facts, and checks say what they still want. */
function guideOf(site: Site, options: AuditOptions, done: number): CrawlGuide {
  const { seen, asks } = site;
  const open = asks.filter((ask) => ask.requirement.off === undefined && checkFor(ask.requirement.kind) !== undefined);
  const looked = new WeakSet<ScannedLink>();
  const reader = pageReader(options.render, seen.plain);
  /** Addresses of the start page's links, as written. */
  const home = new Set<string>();
  let askedAt = -1;
  let told = 0;
  let wanted: readonly (readonly Want[])[] = [];
  const wants = (): readonly (readonly Want[])[] => {
    if (askedAt === seen.version) return wanted;
    askedAt = seen.version;
    wanted = open.map((ask) => wantsOf(ask, seen));
    return wanted;
  };
  return {
    wants,
    reader: readerOf(options),
    knowledge: knowledgeOf(site, {
      of: askedIn(options),
      asOf: options.asOf,
      conclude: (ask) => conclude(checkFor(ask.requirement.kind), seen, ask),
    }),
    lists: (look) => isListLook(look, home),
    read: async (page) => {
      if (page.home) for (const { href } of page.look.links) home.add(href);
      // of a page that nobody asked for only the links count: what it says must not depend on how much is read
      const asked = page.home || page.wanted;
      if (!asked || !(await record(seen, page, options, reader)))
        seen.addLinks(linksOfLook(page.look, page.url, looked));
    },
    sitemap: (urls) => seen.addLinks(sitemapLinks(urls, options.start)),
    unread: (url, state, reason) => seen.mark(url, { state, reason }),
    progress: (progress) => {
      // what is still open takes a look at everything seen: a reader does not need it after every page
      if (options.progress === undefined || ++told % PAGES_BETWEEN_TELLING !== 1) return;
      const unsettled = wants().filter((list) => list.some((want) => seen.reading(want.url).state === 'unread')).length;
      options.progress({ ...progress, settled: done + open.length - unsettled, total: done + open.length });
    },
  };
}

/** All that a reading depends on besides the page. */
function readerOf({ plan, asOf, render }: AuditOptions): NonNullable<CrawlGuide['reader']> {
  return { of: JSON.stringify([departmentNamesOf(plan), plan.province, render ?? 'auto']), asOf };
}

/** All that is asked of a portal. */
function askedIn({ plan, furtherPlans = [], reference }: AuditOptions): string {
  return JSON.stringify([plan, ...furtherPlans, reference]);
}

/** A check that throws wants nothing more; `conclude` says so of its outcome. */
function wantsOf(ask: Ask, seen: Observations): readonly Want[] {
  try {
    return checkFor(ask.requirement.kind)?.wants(seen, ask) ?? [];
  } catch {
    return [];
  }
}

/** False when nothing is known of the page by itself, only what it links to. */
async function record(seen: Observations, page: Page, options: AuditOptions, reader: PageReader): Promise<boolean> {
  const { facts, doubt } = await reader(page, (url) => ({
    ...contextOf(url, page.home, options),
    homeFrame: page.homeFrame,
  }));
  if (facts !== null) {
    if (page.homeFrame) seen.addHomeFrame(facts, page.requested);
    else seen.add(facts, page.requested, page.home);
    if (facts.url !== page.url) seen.add(facts, page.url, page.home);
  }
  if (doubt !== null && doubt.state !== 'unread') seen.mark(page.url, doubt);
  // what a broken reader would have said of this page is unknown
  if (facts !== null && facts.faults.length > 0) seen.mark(facts.url, { state: 'failed', reason: 'unreadable' });
  return facts !== null;
}

function contextOf(url: string, home: boolean, { plan, asOf }: AuditOptions): FactContext {
  return { url, home, departmentNames: departmentNamesOf(plan), province: plan.province, asOf };
}
