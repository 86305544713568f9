/**
 * The audit of one portal on one screen, in the order it runs:
 * plan -> crawl -> page -> facts -> checks -> findings -> score -> report.
 */

import { conclude } from './checks/conclude.ts';
import { checkFor } from './checks/index.ts';
import { seeksOf } from './checks/seeks.ts';
import { addressBook } from './crawl/address.ts';
import { crawl } from './crawl/crawl.ts';
import type { FactContext } from './facts/context.ts';
import { linksOfLook, sitemapLinks } from './facts/links.ts';
import { promising } from './facts/promise.ts';
import { readPage } from './facts/read-page.ts';
import { outline } from './html/index.ts';
import type { Ask, Want } from './model/check.ts';
import type { CrawlGuide, CrawlOptions, CrawlProgress, Page } from './model/crawl.ts';
import type { ScannedLink } from './model/first-look.ts';
import { Observations } from './model/observations.ts';
import type { Plan } from './model/plan.ts';
import type { Ports } from './model/ports.ts';
import type { ReferenceList } from './model/reference.ts';
import type { Report } from './model/report.ts';
import { reportOf } from './report/report.ts';
import { score } from './score/score.ts';

/** How an audit names itself to portals. */
export { userAgent } from './crawl/defaults.ts';

export interface AuditOptions extends CrawlOptions {
  readonly plan: Plan;
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

/** Never rejects because of the portal: what could not be read ends as cantTell, a portal that is down as `unreachable`. */
export async function audit(options: AuditOptions, ports: Ports): Promise<Report> {
  const { plan } = options;
  const startedAt = ports.clock.now();
  const book = addressBook(options.start);
  const seen = new Observations(book);
  const asks = plan.requirements.map((requirement) => askOf(requirement, options));
  const crawled = await crawl(options, ports, guideOf(seen, asks, options), book);
  const findings = asks.map((ask) => conclude(checkFor(ask.requirement.kind), seen, ask));
  const weighed = plan.requirements.map(({ weight }, index) => {
    const { outcome, credit } = findings[index] ?? { outcome: 'untested', credit: 0 };
    return { weight, outcome, credit };
  });
  const { value, earned, possible } = score(weighed);
  return reportOf({
    plan,
    portal: { url: seen.home?.url ?? options.start, title: seen.home?.title ?? '' },
    asOf: options.asOf,
    startedAt,
    finishedAt: ports.clock.now(),
    findings,
    score: { value, earned, possible },
    crawl: crawled,
  });
}

function askOf(requirement: Ask['requirement'], { plan, asOf, reference }: AuditOptions): Ask {
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

/** What the crawl asks on its way: here pages become facts, and checks say what they still want. */
function guideOf(seen: Observations, asks: readonly Ask[], options: AuditOptions): CrawlGuide {
  const open = asks.filter((ask) => ask.requirement.off === undefined && checkFor(ask.requirement.kind) !== undefined);
  const sought = new Set(open.flatMap((ask) => seeksOf(ask.requirement)));
  const looked = new WeakSet<ScannedLink>();
  let asked = -1;
  let wanted: readonly (readonly Want[])[] = [];
  const wants = (): readonly (readonly Want[])[] => {
    if (asked === seen.version) return wanted;
    asked = seen.version;
    wanted = open.map((ask) => wantsOf(ask, seen));
    return wanted;
  };
  return {
    wants,
    read: async (page) => {
      const worth = page.home || page.wanted || !options.exhaustive || promising(page.look, page.url, sought);
      if (!worth) return seen.addLinks(linksOfLook(page.look, page.url, looked));
      await record(seen, page, options);
    },
    sitemap: (urls) => seen.addLinks(sitemapLinks(urls, options.start)),
    unread: (url, state, reason) => seen.mark(url, { state, reason }),
    progress: (progress) => {
      if (options.progress === undefined) return;
      const unsettled = wants().filter((list) => list.some((want) => seen.reading(want.url).state === 'unread')).length;
      options.progress({ ...progress, settled: open.length - unsettled, total: open.length });
    },
  };
}

/** A check that throws wants nothing more; `conclude` says so of its outcome. */
function wantsOf(ask: Ask, seen: Observations): readonly Want[] {
  try {
    return checkFor(ask.requirement.kind)?.wants(seen, ask) ?? [];
  } catch {
    return [];
  }
}

async function record(seen: Observations, page: Page, options: AuditOptions): Promise<void> {
  const { plan, asOf } = options;
  const context: FactContext = {
    url: page.url,
    home: page.home,
    departmentNames: [plan.department.vi, ...(plan.departmentAliases ?? [])],
    province: plan.province,
    asOf,
  };
  const facts = readPage(outline(page.html, page.url), {
    context,
    charset: page.charset,
    fetchedAt: page.fetchedAt,
    sha256: await page.sha256(),
    rendered: false,
  });
  if (page.homeFrame) seen.addHomeFrame(facts, page.requested);
  else seen.add(facts, page.requested, page.home);
  // what a broken reader would have said of this page is unknown
  if (facts.faults.length > 0) seen.mark(page.url, { state: 'failed', reason: 'unreadable' });
}
