/** `soicong history`, `diff`, `prune`: what earlier runs found, what has changed since, and making room. */

import process from 'node:process';
import { compareRuns, planIdsOf, reviewedScore } from '../lib/history/compare.ts';
import { layReviews } from '../lib/history/lay-reviews.ts';
import type { Difference, History, KeptRun, RunSummary } from '../lib/model/history.ts';
import { portalKeyOf } from '../lib/model/history.ts';
import { say } from '../lib/model/message.ts';
import { clock } from '../lib/platform/clock.ts';
import { defaultStore } from '../lib/platform/node/history/default-store.ts';
import { openHistory, type NodeHistory } from '../lib/platform/node/history/open.ts';
import { differenceText, runsText } from '../lib/report/difference.ts';
import { RUN_WORDS } from '../lib/report/difference-words.ts';
import type { DiffArguments, HistoryArguments, PruneArguments } from './arguments/history-arguments.ts';
import { Fault, type ExitStatus } from './fault.ts';
import { officeDay } from '../lib/model/office-day.ts';
import { print, writeReport } from './output.ts';
import { storeFault } from './store-fault.ts';

export async function historyCommand({ portal, limit, json, store, lang }: HistoryArguments): Promise<ExitStatus> {
  await withHistory(store, async (history) => {
    const key = portal === null ? {} : { portalKey: portalKeyOf(portal) };
    const runs = await withReviews(history, await history.runs({ ...key, limit }));
    if (json !== null) await deliver(json, runs);
    else if (runs.length > 0) await print(runsText(runs, { lang }));
    else await print(`${(portal === null ? RUN_WORDS.noRuns : say(RUN_WORDS.none, { portal }))[lang]}\n`);
  });
  return 0;
}

export async function diffCommand({ before, after, json, store, lang }: DiffArguments): Promise<ExitStatus> {
  await withHistory(store, async (history) => {
    const [old, now] = [await reviewedRun(history, before), await reviewedRun(history, after)];
    const differences = await differencesOf(history, old, now);
    if (json !== null) return deliver(json, differences);
    const { stdout } = process;
    const colour = stdout.isTTY && process.env['NO_COLOR'] === undefined;
    await print(differenceText(differences, { lang, colour, width: stdout.isTTY ? stdout.columns : 100 }));
  });
  return 0;
}

export async function pruneCommand({ portal, keep, before, store, lang }: PruneArguments): Promise<ExitStatus> {
  await withHistory(store, async (history) => {
    const gone = await history.prune({
      ...(portal === null ? {} : { portalKey: portalKeyOf(portal) }),
      ...(keep === null ? {} : { keep }),
      ...(before === null ? {} : { before }),
    });
    await print(lang === 'vi' ? `Đã bỏ ${gone} lần soi.\n` : `${gone} ${gone === 1 ? 'run' : 'runs'} removed.\n`);
  });
  return 0;
}

/** Reports of runs are read only where somebody has said something of their portal. */
async function withReviews(history: NodeHistory, runs: readonly RunSummary[]): Promise<readonly RunSummary[]> {
  const reviews = Map.groupBy(await history.reviews(), ({ portalKey }) => portalKey);
  if (reviews.size === 0) return runs;
  const today = officeDay(clock.now());
  const told: RunSummary[] = [];
  for (const run of runs) {
    const own = reviews.get(run.portalKey) ?? [];
    const kept = own.length === 0 ? null : await history.run(run.id);
    const laid = kept === null ? null : layReviews(kept.report, own, today);
    const parts = run.parts.map((part) => {
      const reviewed = (laid?.parts ?? [laid]).find((one) => one?.plan.id === part.planId)?.reviewed;
      return reviewed === undefined ? part : { ...part, reviewed: reviewedScore(reviewed) };
    });
    told.push({ ...run, parts });
  }
  return told;
}

async function reviewedRun(history: NodeHistory, id: number): Promise<KeptRun> {
  const run = await runOf(history, id, 'diff');
  const reviews = await history.reviews(run.portalKey);
  return { ...run, report: layReviews(run.report, reviews, officeDay(clock.now())) };
}

async function differencesOf(history: History, old: KeptRun, now: KeptRun): Promise<readonly Difference[]> {
  if (old.portalKey !== now.portalKey) {
    throw new Fault({
      vi: `diff: lần ${old.id} soi ${old.portal.url}, lần ${now.id} soi ${now.portal.url}; chỉ so được hai lần của một cổng.`,
      en: `diff: run ${old.id} is of ${old.portal.url}, run ${now.id} of ${now.portal.url}; only runs of one portal can be compared.`,
    });
  }
  const found: Difference[] = [];
  for (const planId of planIdsOf(now.report)) {
    const since = await history.since(now.id, planId);
    const difference = compareRuns(old, now, planId, since);
    if (difference !== null) found.push(difference);
  }
  if (found.length > 0) return found;
  throw new Fault({
    vi: `diff: lần ${old.id} và lần ${now.id} không có kế hoạch chung.`,
    en: `diff: runs ${old.id} and ${now.id} have no plan in common.`,
  });
}

/** `command` begins the sentence that is said where there is none. */
export async function runOf(history: History, id: number, command: string): Promise<KeptRun> {
  const run = await history.run(id);
  if (run !== null) return run;
  throw new Fault({
    vi: `${command}: không có lần soi số ${id}; xem “soicong history”.`,
    en: `${command}: there is no run ${id}; see “soicong history”.`,
  });
}

export async function deliver(json: string, content: unknown): Promise<void> {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (json === '-') await print(text);
  else await writeReport(json, text);
}

export async function withHistory<T>(store: string | null, use: (history: NodeHistory) => Promise<T>): Promise<T> {
  const file = store ?? defaultStore();
  const history = await opened(file);
  try {
    return await use(history);
  } finally {
    await history.close();
  }
}

async function opened(file: string): Promise<NodeHistory> {
  try {
    return await openHistory(file);
  } catch (fault) {
    throw new Fault(storeFault(file, fault));
  }
}
