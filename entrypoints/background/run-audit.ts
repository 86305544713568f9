/** One audit through the engine, by the ports of the browser. */

import { audit, userAgent, type AuditProgress } from '../../lib/audit.ts';
import type { RunningAudit, RunningProgress } from '../../lib/model/extension/task.ts';
import type { Fetcher } from '../../lib/model/ports.ts';
import type { Report } from '../../lib/model/report.ts';
import { clock } from '../../lib/platform/clock.ts';
import { digest } from '../../lib/platform/browser/digest.ts';
import { enginePrint } from '../../lib/platform/browser/engine-print.ts';
import { createFetcher, openNet, type Net } from '../../lib/platform/browser/fetcher.ts';
import { mayRead, originsOf } from '../../lib/platform/browser/permissions.ts';
import { pageArchive } from '../../lib/platform/browser/page-archive.ts';
import { runLog } from '../../lib/platform/browser/run-log.ts';
import { dropIdleArchives } from '../../lib/platform/browser/store/archives.ts';
import type { Database, KeptTask } from '../../lib/platform/browser/store/database.ts';
import { dropAllPages } from '../../lib/platform/browser/store/kept-pages.ts';
import { namedHosts } from '../../lib/platform/private-address.ts';
import type { RunHooks } from './audit-desk.ts';
import { openedRenderer } from './opened-pages.ts';

/** A portal's page is some 40 kB; what is larger than this is no page. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
const MINUTE_MS = 60_000;
/** Of an audit that was taken up again after its time was over: what is left to say is said. */
const LEAST_MINUTES = 0.5;

export interface Runner {
  readonly run: (audit: RunningAudit, task: KeptTask, hooks: RunHooks) => Promise<Report>;
  /** No audit is at work. */
  readonly rest: () => void;
}

export function auditRunner(db: Database, busyRuns: () => Promise<ReadonlySet<string>>): Runner {
  let net: Promise<Net> | null = null;
  return {
    run: async (row, task, hooks) => {
      const { contact } = task.settings;
      net ??= openNet(userAgent(contact === '' ? undefined : contact));
      return runAudit({ db, net: await net, busyRuns }, row, task, hooks);
    },
    rest: () => {
      void net?.then(({ close }) => close());
      net = null;
    },
  };
}

interface Place {
  readonly db: Database;
  readonly net: Net;
  readonly busyRuns: () => Promise<ReadonlySet<string>>;
}

async function runAudit(
  { db, net, busyRuns }: Place,
  row: RunningAudit,
  { plans, reference, asOf, settings }: KeptTask,
  { signal, progress, stop }: RunHooks,
): Promise<Report> {
  const [plan, ...furtherPlans] = plans;
  const { url: start, portalKey, run } = row;
  const hosts = plans.flatMap((each) => Object.values(each.hosts));
  const full = async (): Promise<boolean> => {
    // both only save requests
    if ((await dropIdleArchives(db, await busyRuns())) || (await dropAllPages(db))) return true;
    stop('no-space');
    return false;
  };
  const fetch = createFetcher(net, {
    mayBePrivate: namedHosts(start, hosts),
    requestsPerSecond: settings.requestsPerSecond,
    away: () => stop('offline'),
    mayRead: allowed((origins, host) => {
      // of another host the audit says itself that it could not be read
      if (host === new URL(start).host) stop('no-permission', origins);
    }),
  });
  const log = runLog(db, { run, fetch: row.ending ? nothingMore(() => stop('kept')) : fetch, now: clock.now, full });
  const archive =
    settings.keepPagesMb === 0
      ? null
      : pageArchive(db, { portalKey, run, engine: await enginePrint(), anew: row.task.fresh });
  const begun = clock.ticks();
  const spent = (): number => row.spentMs + clock.ticks() - begun;
  try {
    return await audit(
      {
        start,
        plan,
        furtherPlans,
        reference,
        asOf,
        exhaustive: row.task.exhaustive,
        maxPages: settings.maxPages,
        maxMinutes: Math.max(LEAST_MINUTES, settings.maxMinutes - row.spentMs / MINUTE_MS),
        concurrency: settings.concurrency,
        ignoreRobots: false,
        userAgent: userAgent(settings.contact === '' ? undefined : settings.contact),
        maxBytes: MAX_BODY_BYTES,
        timeoutMs: REQUEST_TIMEOUT_MS,
        // every page that is wanted is looked for among those that the user opened
        render: 'always',
        signal,
        progress: (at) => progress(shown(at, spent()), spent()),
      },
      {
        fetch: log.fetch,
        clock,
        digest,
        render: openedRenderer(db, portalKey, row.startedAt),
        ...(archive === null ? {} : { archive }),
      },
    );
  } finally {
    await archive?.flush();
    await log.flush();
  }
}

/** What was read is told, nothing more is asked for. */
function nothingMore(end: () => void): Fetcher {
  return async () => {
    end();
    return { ok: false, reason: 'aborted', detail: 'the run ended' };
  };
}

/** Asked each time: the user may take the right back at any moment. */
function allowed(refused: (origins: readonly string[], host: string) => void): (url: URL) => Promise<boolean> {
  return async (url) => {
    if (await mayRead([url.href])) return true;
    refused(originsOf([url.href]), url.host);
    return false;
  };
}

function shown({ pages, requests, queue, settled, total, url }: AuditProgress, spentMs: number): RunningProgress {
  // what is queued, at the pace so far; more may be found on the way, so only a rough figure is given
  const secondsLeft = pages < 3 || queue === 0 ? null : Math.ceil((queue * spentMs) / pages / 1_000);
  return { pages, requests, queue, settled, total, secondsLeft, url };
}
