/**
 * Audits a trap portal the way the command line does and holds the report against the portal's truth. In this process,
 * since a new one for each of some hundred and fifty runs would take longer than the audits; tests/cli starts real ones.
 */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { PortalDefinition } from '../../demo/serve-portal.ts';
import { readArguments } from '../../cli/arguments.ts';
import { auditCommand } from '../../cli/audit-command.ts';
import { Fault } from '../../cli/fault.ts';
import { reportSchema, type Report, type ReportRequirement } from '../../lib/model/report.ts';
import { TRAP_PLAN, type TrapPortal, type Truth } from '../portals/trap-portal.ts';
import { withPortal } from '../support/portal-server.ts';
import { textIn } from './shown-text.ts';

/** Both ways of reading must find what is true, and agree on everything else. */
export async function expectTruth(trap: TrapPortal): Promise<void> {
  const focused = await audited(trap, []);
  const exhaustive = await audited(trap, ['--exhaustive']);
  expect(exhaustive, 'exhaustive and focused').toEqual(focused);
}

/** The report of an audit that seals its evidence in that file. */
export async function sealedReport(trap: TrapPortal, folder: string, file: string): Promise<Report> {
  return withPortal(typeof trap.portal === 'function' ? trap.portal() : trap.portal, async ({ url: root, requests }) =>
    withHosts(Object.entries(trap.hosts ?? {}), [], async (hosts) => {
      await reported(trap, folder, root, requests, [...hosts, '--warc', file]);
      return reportSchema.parse(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')));
    }),
  );
}

async function audited(trap: TrapPortal, options: readonly string[]): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'soicong-smoke-'));
  try {
    return await withPortal(
      typeof trap.portal === 'function' ? trap.portal() : trap.portal,
      async ({ url: root, requests }) =>
        withHosts(Object.entries(trap.hosts ?? {}), [], (hosts) =>
          reported(trap, folder, root, requests, [...hosts, ...options]),
        ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function reported(
  trap: TrapPortal,
  folder: string,
  root: string,
  requests: readonly string[],
  options: readonly string[],
): Promise<Record<string, string>> {
  const url = new URL(trap.start ?? '/', root).href;
  const json = join(folder, 'report.json');
  const plan =
    typeof trap.plan === 'string' ? trap.plan : await filed(folder, 'plan.json', JSON.stringify(planOf(trap)));
  const given = trap.procedures ?? trap.workbook;
  const list = given === undefined ? null : await filed(folder, 'tthc.csv', given);
  const on = ['audit', url, '--plan', plan, '--as-of', trap.asOf ?? '2022-11-20', '--json', json, '--quiet'];
  const reference = list === null ? [] : ['--procedures', list];
  const status = await run([...on, ...reference, ...(trap.options ?? []), ...options]);
  expect(status).toBe(trap.exit ?? 0);
  const report = reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
  const mode = options.includes('--exhaustive') ? 'exhaustive' : 'focused';
  for (const [id, truth] of Object.entries(trap.truth)) {
    const told = report.requirements.find((requirement) => requirement.id === id);
    expect(told, id).toBeDefined();
    if (told !== undefined) holds(told, truth, url, `${mode} ${id}: ${told.summary.vi}`);
  }
  crawled(report, trap, url, mode);
  mannered(requests, trap, mode);
  await quoted(report);
  return Object.fromEntries(report.requirements.map(({ id, outcome }) => [id, outcome]));
}

/** Serves the further hosts one by one around what is to be done. */
async function withHosts<T>(
  hosts: readonly (readonly [string, PortalDefinition | null])[],
  given: readonly string[],
  task: (options: readonly string[]) => Promise<T>,
): Promise<T> {
  const [first, ...rest] = hosts;
  if (first === undefined) return task(given);
  const [alias, portal] = first;
  // port 1 of the loopback interface: nothing listens there
  if (portal === null) return withHosts(rest, [...given, '--host', `${alias}=http://127.0.0.1:1/`], task);
  return withPortal(portal, ({ url }) =>
    withHosts(rest, [...given, '--host', `${alias}=${url.replace('127.0.0.1', 'localhost')}`], task),
  );
}

export function planOf({ plan, params = {} }: TrapPortal): unknown {
  if (typeof plan === 'object') return plan;
  const requirements = TRAP_PLAN.requirements.map((requirement) => ({
    ...requirement,
    params: { ...('params' in requirement ? requirement.params : {}), ...params[requirement.id] },
  }));
  return { ...TRAP_PLAN, requirements };
}

/** The exit status. */
async function run(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
  try {
    return await auditCommand(args);
  } catch (fault) {
    if (fault instanceof Fault) return fault.status;
    throw fault;
  }
}

async function filed(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

function holds(told: ReportRequirement, truth: Truth, origin: string, what: string): void {
  expect([truth.outcome].flat(), what).toContain(told.outcome);
  if (truth.credit !== undefined) expect(told.credit, what).toBeCloseTo(truth.credit, 6);
  for (const [key, value] of Object.entries(truth.details ?? {})) {
    expect({ [key]: comparable(told.details[key]) }, what).toMatchObject({ [key]: comparable(located(value, origin)) });
  }
  const gapsAt = told.gaps.map((gap) => gap.url);
  for (const path of truth.gapsAt ?? []) expect(gapsAt, what).toContain(located(path, origin));
  if (truth.evidenceAt !== undefined) {
    const pages = new Set(truth.evidenceAt.map((path) => located(path, origin)));
    expect(
      told.evidence.filter(({ url }) => !pages.has(url)),
      what,
    ).toEqual([]);
  }
}

function crawled(report: Report, { crawl = {}, exit = 0 }: TrapPortal, origin: string, mode: string): void {
  const ended = crawl.ended ?? ['settled', 'exhausted'];
  expect(ended, mode).toContain(report.crawl.ended);
  if (crawl.requestsAtMost !== undefined) expect(report.crawl.requests, mode).toBeLessThanOrEqual(crawl.requestsAtMost);
  if (crawl.focusedAtMost !== undefined && mode === 'focused')
    expect(report.crawl.requests).toBeLessThanOrEqual(crawl.focusedAtMost);
  for (const { path, reason } of crawl.errors ?? [])
    expect(report.crawl.errors, mode).toContainEqual(expect.objectContaining({ url: located(path, origin), reason }));
  for (const { path, reason } of crawl.skipped ?? [])
    expect(report.crawl.skipped, mode).toContainEqual(expect.objectContaining({ url: located(path, origin), reason }));
  if (exit === 0) expect(report.crawl.pages, mode).toBeGreaterThan(0);
}

function mannered(requests: readonly string[], { crawl = {} }: TrapPortal, mode: string): void {
  const posts = requests.filter((request) => request.startsWith('POST '));
  if (crawl.posts !== true) expect(posts, `${mode}: forms sent`).toEqual([]);
  const asked = requests.filter((request) => crawl.neverAsked?.some((path) => request.startsWith(`GET ${path}`)));
  expect(asked, `${mode}: asked for`).toEqual([]);
}

/** Every quote stands on the page at its url. */
async function quoted(report: Report): Promise<void> {
  const stray: string[] = [];
  for (const { id, evidence } of report.requirements)
    for (const { url, quote } of evidence)
      if (!(await textAt(url)).includes(quote)) stray.push(`${id}: “${quote}” ${url}`);
  expect(stray).toEqual([]);
}

async function textAt(url: string): Promise<string> {
  const answer = await fetch(url);
  const body = new Uint8Array(await answer.arrayBuffer());
  return textIn(body, answer.headers.get('content-type') ?? '');
}

/** Paths of the portal as urls, at any depth. */
function located(value: unknown, origin: string): unknown {
  if (typeof value === 'string') return value.startsWith('/') ? new URL(value, origin).href : value;
  if (Array.isArray(value)) return value.map((part) => located(part, origin));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, located(part, origin)]));
  return value;
}

/** Lists in any order; months without articles may be left out; of a code the part before the agency's suffix. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts: unknown[] = value.map(comparable);
    return parts.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  }
  if (typeof value === 'object' && value !== null) {
    const counted = Object.entries(value).filter(([, part]) => part !== 0);
    const months = counted.every(([key]) => /^\d{4}-\d{2}$/.test(key));
    // as pairs, so that a month too many is seen
    return months
      ? counted.map(([key, part]) => `${key}: ${String(part)}`).sort()
      : Object.fromEntries(
          Object.entries(value).map(([key, part]) => [key, key === 'code' ? national(part) : comparable(part)]),
        );
  }
  return value;
}

/** `1.010001.000.00.00.H41` -> `1.010001`. */
function national(code: unknown): unknown {
  return typeof code === 'string' ? code.split('.').slice(0, 2).join('.') : code;
}

function sortKey(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'code' in value) return String(value.code);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
