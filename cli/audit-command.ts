/** `soicong audit`: reads the files it was given, runs the audit, writes the reports, says how it ended. */

import { basename } from 'node:path';
import process from 'node:process';
import { audit, type AuditOptions } from '../lib/audit.ts';
import { lacksOfReport } from '../lib/history/lacks.ts';
import { layReviews } from '../lib/history/lay-reviews.ts';
import { portalKeyOf } from '../lib/model/history.ts';
import type { Bilingual, Plan } from '../lib/model/plan.ts';
import type { Ports } from '../lib/model/ports.ts';
import type { ReferenceList } from '../lib/model/reference.ts';
import type { Report } from '../lib/model/report.ts';
import { defaultDay, findLawPack, planOfLaw, readReference, type LawPack } from '../lib/plans/index.ts';
import { clock } from '../lib/platform/clock.ts';
import { enginePrint } from '../lib/platform/node/engine-print.ts';
import type { NodeArchive } from '../lib/platform/node/history/archive.ts';
import { defaultStore } from '../lib/platform/node/history/default-store.ts';
import type { NodeHistory } from '../lib/platform/node/history/open.ts';
import { nodePorts } from '../lib/platform/node/ports.ts';
import type { WarcRecorder } from '../lib/platform/node/warc/warc-recorder.ts';
import { htmlReport } from '../lib/report/html.ts';
import { partsOf } from '../lib/report/parts.ts';
import { terminalReport } from '../lib/report/terminal.ts';
import type { AuditArguments } from './arguments/audit-arguments.ts';
import { browserFor } from './browser.ts';
import { contactHint } from './contact-hint.ts';
import { bytesOf } from './input.ts';
import { Fault, type ExitStatus } from './fault.ts';
import { storeFault, warn } from './store-fault.ts';
import { hostHint } from './host-hint.ts';
import { firstPageFault } from './first-page-fault.ts';
import { officeDay } from '../lib/model/office-day.ts';
import { checkWritable, fileWords, isDevice, print, writeReport } from './output.ts';
import { planOf } from './plan-of.ts';
import { progressLine } from './progress.ts';
import { userAgent } from './user-agent.ts';

/** A portal's page is some 40 kB; what is larger than this is no page. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
/** Notes on a reference list that are printed one by one. */
const MAX_NOTES = 20;

export async function auditCommand(args: AuditArguments): Promise<ExitStatus> {
  const { plan, furtherPlans, asOf } = await plansOf(args, clock.now());
  const reference = args.procedures === null ? null : await referenceOf(args.procedures, args);
  const start = args.url ?? plan.portal;
  if (start === undefined)
    throw new Fault({
      vi: 'audit: cần địa chỉ cổng (kế hoạch này không ghi sẵn).',
      en: 'audit: a portal address is needed (this plan names none).',
    });
  if (args.json !== null && args.json !== '-') await checkWritable(args.json, '--json');
  if (args.html !== null) await checkWritable(args.html, '--html');
  if (args.warc !== null) await checkSealable(args.warc);

  const history = await historyFor(args);
  const hint = args.quiet ? null : contactHint(args.contact, start);
  if (hint !== null) process.stderr.write(`${hint[args.lang]}\n`);
  const archive = history === null ? null : await archiveFor(args, start);
  const { found, unsealed } = await run(args, { start, plan, furtherPlans, reference, asOf }, archive);
  archive?.close(portalKeyOf(found.portal.url));
  const { kept, report } = history === null ? { kept: null, report: found } : await remember(history, found, args);
  await deliver(args, report, kept, unsealed);
  return statusOf(args, found);
}

/** The usual history that cannot be had costs nobody an audit; one that was asked for by name is a fault at once. */
async function historyFor({ keep, store, quiet, lang }: AuditArguments): Promise<NodeHistory | null> {
  if (!keep) return null;
  const file = store ?? defaultStore();
  try {
    // its libraries are a tenth of an audit's memory
    const { openHistory } = await import('../lib/platform/node/history/open.ts');
    return await openHistory(file);
  } catch (fault) {
    if (store !== null) throw new Fault(storeFault(file, fault));
    if (!quiet) warn(storeFault(file, fault), lang);
    return null;
  }
}

/** What earlier runs know of the portal's pages. Without it an audit takes longer, and says the same. */
async function archiveFor({ store, fresh, warc }: AuditArguments, start: string): Promise<NodeArchive | null> {
  try {
    const { openArchive } = await import('../lib/platform/node/history/open.ts');
    return await openArchive(store ?? defaultStore(), {
      portalKey: portalKeyOf(start),
      run: `${clock.now()} ${process.pid}`,
      engine: enginePrint(),
      // what is sealed came in this run
      anew: fresh || warc !== null,
    });
  } catch {
    return null;
  }
}

/** The run's number, null when it could not be kept; and the report with what people said before laid over it. */
async function remember(
  history: NodeHistory,
  found: Report,
  { lang, quiet, store }: AuditArguments,
): Promise<{ readonly kept: number | null; readonly report: Report }> {
  let kept: number | null = null;
  try {
    kept = await history.keep(found, lacksOfReport(found));
    const reviews = await history.reviews(portalKeyOf(found.portal.url));
    return { kept, report: layReviews(found, reviews, officeDay(clock.now())) };
  } catch (fault) {
    // the report is still to be written: what the disk has no room for must not cost it
    if (!quiet || store !== null) warn(storeFault(store ?? defaultStore(), fault), lang);
    return { kept, report: found };
  } finally {
    await history.close();
  }
}

type Task = Pick<AuditOptions, 'start' | 'plan' | 'reference' | 'asOf'> & { readonly furtherPlans: readonly Plan[] };

interface Ran {
  readonly found: Report;
  /** Why the evidence could not be sealed; null when it was, or was not to be. */
  readonly unsealed: Fault | null;
}

async function run(args: AuditArguments, task: Task, archive: NodeArchive | null): Promise<Ran> {
  const browser = browserFor(args.render, (sentence) => {
    if (!args.quiet) warn(sentence, args.lang);
  });
  const interruption = new AbortController();
  let asked = false;
  const onSignal = (): void => {
    // a second Ctrl-C means now
    if (asked) process.exit(130);
    asked = true;
    process.stderr.write(
      args.lang === 'vi' ? '\nĐang dừng, báo cáo những gì đã biết…\n' : '\nStopping, reporting what is known…\n',
    );
    interruption.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // a schedule lets go of its audit to end it, and a schedule that died has let go too
  const onLetGo = (): void => interruption.abort();
  process.on('disconnect', onLetGo);
  if ('connected' in process && !process.connected) onLetGo();
  const bar = args.quiet ? null : progressLine(args.lang);
  const plans = [task.plan, ...task.furtherPlans];
  const hosts = plans.flatMap((plan) => Object.values(plan.hosts));
  const ports = nodePorts({ insecure: args.insecure, start: task.start, hosts, browser });
  const recorder = args.warc === null ? null : await recorderFor(args.warc, ports);
  try {
    const found = await audit(
      {
        ...task,
        exhaustive: args.exhaustive,
        maxPages: args.maxPages,
        maxMinutes: args.maxMinutes,
        concurrency: args.concurrency,
        ignoreRobots: args.ignoreRobots,
        userAgent: userAgent(args.contact),
        maxBytes: MAX_BODY_BYTES,
        timeoutMs: REQUEST_TIMEOUT_MS,
        render: args.render,
        signal: interruption.signal,
        ...(bar === null ? {} : { progress: bar.show }),
      },
      { ...ports, ...recorder?.ports, ...(archive === null ? {} : { archive }) },
    );
    return recorder === null ? { found, unsealed: null } : await sealed(recorder, found, args.warc ?? '');
  } finally {
    bar?.end();
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
    process.off('disconnect', onLetGo);
    recorder?.close();
    await ports.close();
  }
}

/** Its libraries are loaded for those who ask for it. */
async function recorderFor(file: string, ports: Ports): Promise<WarcRecorder> {
  return (await import('../lib/platform/node/warc/warc-recorder.ts')).warcRecorder(file, ports);
}

/** What cannot be sealed must not cost the report. */
async function sealed(recorder: WarcRecorder, found: Report, file: string): Promise<Ran> {
  try {
    return { found: await recorder.seal(found), unsealed: null };
  } catch (fault) {
    const why = fileWords(fault);
    const unsealed = new Fault({
      vi: `--warc: không ghi được “${file}” (${why.vi}); báo cáo vẫn đủ.`,
      en: `--warc: “${file}” could not be written (${why.en}); the report is whole.`,
    });
    return { found, unsealed };
  }
}

async function checkSealable(file: string): Promise<void> {
  await checkWritable(file, '--warc');
  if (await isDevice(file))
    throw new Fault({
      vi: `--warc: cần một tệp thường, không phải “${file}”.`,
      en: `--warc: a plain file is needed, not “${file}”.`,
    });
}

async function deliver(
  args: AuditArguments,
  found: Report,
  kept: number | null,
  unsealed: Fault | null,
): Promise<void> {
  const json = `${JSON.stringify(found, null, 2)}\n`;
  const faults: unknown[] = unsealed === null ? [] : [unsealed];
  const keep = (fault: unknown): void => void faults.push(fault);
  // one report that cannot be written must not cost the other
  if (args.json !== null && args.json !== '-') await writeReport(args.json, json).catch(keep);
  if (args.html !== null) await writeReport(args.html, htmlReport(found, args.lang)).catch(keep);
  if (args.json === '-') await print(json);
  else if (!args.quiet) {
    const { stdout } = process;
    const colour = stdout.isTTY && process.env['NO_COLOR'] === undefined;
    await print(terminalReport(found, { lang: args.lang, colour, width: stdout.isTTY ? stdout.columns : 100 }));
    if (kept !== null) await print(`${keptWords(kept)[args.lang]}\n`);
    if (found.warc !== undefined) await print(`${sealedWords(found.warc)[args.lang]}\n`);
  }
  if (faults.length > 0) throw faults[0];
}

function keptWords(run: number): Bilingual {
  return {
    vi: `Đã lưu thành lần soi số ${run}; xem các lần trước: soicong history.`,
    en: `Kept as run ${run}; earlier ones: soicong history.`,
  };
}

function sealedWords({ file, sha256, records }: NonNullable<Report['warc']>): Bilingual {
  return {
    vi: `Đã niêm ${records} trang làm bằng chứng trong ${file}; SHA-256 của tệp: ${sha256}.`,
    en: `${records} ${records === 1 ? 'page' : 'pages'} of evidence sealed in ${file}; the file’s SHA-256: ${sha256}.`,
  };
}

function statusOf(args: AuditArguments, found: Report): ExitStatus {
  if (found.crawl.ended === 'unreachable') throw new Fault(firstPageFault(found), 3);
  if (args.failUnder === null) return 0;
  const { failUnder } = args;
  // of several plans each must reach it
  return partsOf(found).some(({ score }) => score.value === null || score.value < failUnder) ? 1 : 0;
}

/** Departments' plans as they stand, law packs as what binds on the audit date, in the order given. */
async function plansOf(args: AuditArguments, now: string): Promise<Pick<Task, 'plan' | 'furtherPlans' | 'asOf'>> {
  const packs = args.plans.map(findLawPack);
  const plans = await Promise.all(args.plans.map(async (name, index) => (packs[index] ? null : planOf(name))));
  const [department = null] = plans.filter((plan) => plan !== null);
  const years = plans.flatMap((plan) => (plan === null ? [] : [plan.year]));
  const asOf = args.asOf ?? defaultDay(years.length === 0 ? Number(now.slice(0, 4)) : Math.max(...years), now);
  const found = packs.flatMap((pack, index) => (pack ? lawPlan(pack, asOf, department) : (plans[index] ?? [])));
  const hint = args.quiet ? null : hostHint(found, Object.keys(args.hosts));
  if (hint !== null) warn(hint, args.lang);
  const [plan, ...furtherPlans] = found.map((one) => withHosts(one, args.hosts));
  if (plan === undefined) throw new Error('the arguments hold no plan');
  const ids = new Set<string>();
  for (const { id } of found) {
    if (ids.has(id))
      throw new Fault({
        vi: `--plan: hai kế hoạch cùng mã “${id}”; mỗi kế hoạch cần mã riêng.`,
        en: `--plan: two plans have the id “${id}”; each needs its own.`,
      });
    ids.add(id);
  }
  return { plan, furtherPlans, asOf };
}

function lawPlan(pack: LawPack, asOf: string, department: Plan | null): Plan {
  const plan = planOfLaw(pack, asOf, department);
  if (plan !== null) return plan;
  throw new Fault({
    vi: `--plan ${pack.id}: vào ngày kiểm tra ${asOf} chưa có văn bản nào của gói này có hiệu lực.`,
    en: `--plan ${pack.id}: nothing in this pack was in force on the audit date ${asOf}.`,
  });
}

async function referenceOf(file: string, args: AuditArguments): Promise<ReferenceList> {
  const list = await readReference({ bytes: await bytesOf(file, '--procedures'), fileName: basename(file) });
  if (args.quiet) return list;
  for (const { row, message } of list.faults.slice(0, MAX_NOTES)) {
    const where = row === 0 ? list.source : `${list.source}: ${args.lang === 'vi' ? 'dòng' : 'row'} ${row}`;
    process.stderr.write(`${where}: ${message[args.lang]}\n`);
  }
  const more = list.faults.length - MAX_NOTES;
  if (more > 0) process.stderr.write(args.lang === 'vi' ? `… và ${more} lưu ý nữa\n` : `… and ${more} more notes\n`);
  return list;
}

function withHosts(plan: Plan, hosts: Readonly<Record<string, string>>): Plan {
  return { ...plan, hosts: { ...plan.hosts, ...hosts } };
}
