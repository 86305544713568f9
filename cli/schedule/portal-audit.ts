/**
 * One portal's audit in a process of its own: what hangs can be killed, what eats the memory falls alone, and nothing
 * of it is left when it ends. It is the command `audit`, and keeps its run itself.
 */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { lacksOfReport } from '../../lib/history/lacks.ts';
import { portalKeyOf, type History } from '../../lib/model/history.ts';
import type { Bilingual } from '../../lib/model/plan.ts';
import type { Report } from '../../lib/model/report.ts';
import type { AuditEnd, RunningAudit } from '../../lib/model/schedule.ts';
import type { ScheduleConfig, ScheduledPortal } from '../../lib/model/schedule-config.ts';
import { clock } from '../../lib/platform/clock.ts';
import { readReport } from '../../lib/report/read-report.ts';
import { localStamp } from './local-stamp.ts';

export interface AuditPlace {
  readonly config: ScheduleConfig;
  readonly store: string;
  readonly history: History;
  /** Variables that hold secrets: the audit gets none of them. */
  readonly secrets: readonly string[];
  /** Program and first arguments; left out: this very program. */
  readonly program?: readonly [string, ...string[]];
}

/** Of what it says on standard error; the last line is told. */
const MAX_SAID = 4_000;
/** Runs among which its own is looked for: others may have been kept meanwhile. */
const MAX_RUNS = 50;

export function startAudit(portal: ScheduledPortal, place: AuditPlace): RunningAudit {
  let child: ChildProcess | null = null;
  let [stopped, killed] = [false, false];
  const begun = (started: ChildProcess): void => {
    child = started;
    if (killed) kill(started);
    else if (stopped) started.disconnect();
  };
  return {
    ended: run(portal, place, begun).catch((fault: unknown): AuditEnd => ({ kind: 'failed', why: wordsOf(fault) })),
    stop: () => {
      stopped = true;
      // letting go of it ends it cleanly, as it does when this process dies
      if (child?.connected === true) child.disconnect();
    },
    kill: () => {
      killed = true;
      if (child !== null) kill(child);
    },
  };
}

async function run(
  portal: ScheduledPortal,
  place: AuditPlace,
  begun: (child: ChildProcess) => void,
): Promise<AuditEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'soicong-schedule-'));
  try {
    const file = join(folder, 'report.json');
    const warc = await sealFile(portal, place);
    const said = await ended(spawned(auditArguments(portal, { report: file, warc }, place), place, begun));
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return { kind: 'failed', why: said };
    const read = readReport(text);
    if ('fault' in read) return { kind: 'failed', why: read.fault };
    const { report } = read;
    const runId = await runIdOf(report, place.history);
    const unsealed = portal.warc === true && report.warc === undefined && report.crawl.ended !== 'unreachable';
    return { kind: 'report', report, runId, ...(unsealed ? { note: unsealedWords(said) } : {}) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where the evidence of this run is sealed; null where it is not to be. A folder that cannot be made is told of by the audit. */
async function sealFile({ id, warc }: ScheduledPortal, { config: { files } }: AuditPlace): Promise<string | null> {
  if (warc !== true || files === undefined) return null;
  const folder = join(files.folder, id);
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  return join(folder, `${id}-${localStamp(clock.now())}.warc.gz`);
}

function unsealedWords({ vi, en }: Bilingual): Bilingual {
  return { vi: `bằng chứng không niêm được: ${vi}`, en: `evidence could not be sealed: ${en}` };
}

export interface AuditFiles {
  readonly report: string;
  readonly warc: string | null;
}

export function auditArguments(
  portal: ScheduledPortal,
  { report, warc }: AuditFiles,
  { config, store }: AuditPlace,
): string[] {
  const { contact, language } = config;
  const pairs: readonly (readonly [string, string | number | undefined])[] = [
    ...portal.plans.map((plan) => ['plan', plan] as const),
    ['procedures', portal.procedures],
    ...Object.entries(portal.hosts).map(([alias, url]) => ['host', `${alias}=${url}`] as const),
    ['as-of', portal.asOf],
    ['max-minutes', portal.maxMinutes ?? config.maxMinutes],
    ['max-pages', portal.maxPages],
    ['concurrency', portal.concurrency],
    ['render', portal.render],
    ['contact', contact],
    ['json', report],
    ['warc', warc ?? undefined],
    ['store', store],
    ['lang', language],
  ];
  const switches = [
    portal.exhaustive === true && '--exhaustive',
    portal.fresh === true && '--fresh',
    portal.ignoreRobots === true && '--ignore-robots',
    portal.insecure === true && '--insecure',
  ].filter((word) => word !== false);
  return [
    'audit',
    ...(portal.url === undefined ? [] : [portal.url]),
    ...pairs.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`])),
    ...switches,
    '--quiet',
  ];
}

function spawned(argv: readonly string[], place: AuditPlace, begun: (child: ChildProcess) => void): ChildProcess {
  const [program, ...first] = place.program ?? [process.execPath, ...process.execArgv, process.argv[1] ?? ''];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !place.secrets.includes(name)));
  const child = spawn(program, [...first, ...argv], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // a Ctrl-C meant for the schedule must not reach it twice; and so its browser can be killed along with it
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  begun(child);
  return child;
}

/** The last thing it said, for when it brings no report. */
function ended(child: ChildProcess): Promise<Bilingual> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-MAX_SAID)));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (status, signal) => {
      const last =
        said
          .trim()
          .split('\n')
          .at(-1)
          ?.replace(/^soicong: /, '') ?? '';
      if (signal !== null)
        done({ vi: `tiến trình soi bị tắt (${signal})`, en: `the audit’s process was ended (${signal})` });
      else if (last !== '') done({ vi: last, en: last });
      else
        done({ vi: `tiến trình soi kết thúc với mã ${status}`, en: `the audit’s process ended with status ${status}` });
    });
  });
}

function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** The number under which it was kept. One that it could not keep is kept here. */
async function runIdOf(report: Report, history: History): Promise<number | null> {
  const runs = await history.runs({ portalKey: portalKeyOf(report.portal.url), limit: MAX_RUNS });
  const own = runs.find(
    ({ startedAt, finishedAt, asOf }) =>
      startedAt === report.startedAt && finishedAt === report.finishedAt && asOf === report.asOf,
  );
  return own?.id ?? (await history.keep(report, lacksOfReport(report)));
}

function wordsOf(fault: unknown): Bilingual {
  const text = fault instanceof Error ? fault.message : String(fault);
  return { vi: text, en: text };
}
