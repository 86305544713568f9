/** Audits a portal of this folder as the command line does, and says where the report differs from the truth. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../cli/arguments.ts';
import { auditCommand } from '../../../cli/audit-command.ts';
import type { Answer } from '../../../demo/serve-portal.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { partsOf } from '../../../lib/report/parts.ts';
import { withPortal } from '../../support/portal-server.ts';
import type { Change, Expected, Site, Truth, WholePortal } from './shape.ts';

export interface Miss {
  readonly plan: string;
  readonly id: string;
  readonly kind: string;
  readonly what: 'outcome' | 'detail';
  readonly expected: unknown;
  readonly told: unknown;
}

export interface Run {
  readonly outcomes: number;
  readonly details: number;
  readonly misses: readonly Miss[];
  readonly report: Report;
}

export async function runWhole(
  portal: WholePortal,
  change: Change | null,
  options: readonly string[] = [],
): Promise<Run> {
  const site = await portal.build();
  change?.change(site);
  return withPortal({ answers: site.second }, ({ url }) => {
    const second = url.replace('127.0.0.1', 'localhost').replace(/\/$/, '');
    return withPortal({ ...site, answers: placed(site.answers, second) }, async ({ url: root }) => {
      const report = await audited(portal, site, root, second, options);
      return { ...compared(portal, change, report, { root, second }), report };
    });
  });
}

/** Addresses of the second host put in; what is new at each draw counts on. */
function placed(answers: Site['answers'], second: string): Record<string, Answer> {
  let drawn = 0;
  return Object.fromEntries(
    Object.entries(answers).map(([path, answer]): [string, Answer] => {
      if (typeof answer !== 'string') return [path, answer];
      const page = answer.replaceAll('@second@', second);
      return [path, page.includes('@draw@') ? () => page.replaceAll('@draw@', String((drawn += 1))) : page];
    }),
  );
}

async function audited(
  portal: WholePortal,
  site: Site,
  root: string,
  second: string,
  options: readonly string[],
): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'soicong-whole-'));
  try {
    const json = join(folder, 'report.json');
    const argv = ['audit', root, '--as-of', portal.asOf, '--json', json, '--quiet', '--no-store', ...options];
    for (const plan of portal.plans) {
      if (typeof plan === 'string') argv.push('--plan', plan);
      else {
        await writeFile(join(folder, `${plan.id}.yaml`), plan.text);
        argv.push('--plan', join(folder, `${plan.id}.yaml`));
      }
    }
    if (portal.province === true) argv.push('--host', `province=${second}`);
    await writeFile(join(folder, 'tthc.csv'), site.procedures);
    argv.push('--procedures', join(folder, 'tthc.csv'));
    const args = readArguments(argv);
    if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
    await auditCommand(args);
    return reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Hosts {
  readonly root: string;
  readonly second: string;
}

function compared(portal: WholePortal, change: Change | null, report: Report, hosts: Hosts): Omit<Run, 'report'> {
  const misses: Miss[] = [];
  let [outcomes, details] = [0, 0];
  for (const [plan, before] of Object.entries(portal.truth)) {
    const truth: Truth = { ...before, ...change?.truth[plan] };
    const part = partsOf(report).find((one) => one.plan.id === plan);
    for (const [id, expected] of Object.entries(truth)) {
      const told = part?.requirements.find((requirement) => requirement.id === id);
      outcomes += 1;
      const miss = (what: Miss['what'], wanted: unknown, found: unknown) =>
        misses.push({ plan, id, kind: told?.kind ?? 'none', what, expected: wanted, told: found });
      if (told?.outcome !== expected.outcome) miss('outcome', expected.outcome, told?.outcome);
      for (const [key, wanted, found] of claims(expected, told)) {
        details += 1;
        const there = located(wanted, hosts);
        if (!(key === 'evidence' ? standsOn(there, found) : agrees(there, found)))
          miss('detail', { [key]: there }, { [key]: found });
      }
    }
  }
  return { outcomes, details, misses };
}

/** A piece of evidence lies on one of the pages. */
function standsOn(pages: unknown, told: unknown): boolean {
  const urls = told as readonly string[];
  return (pages as readonly string[]).some((page) => urls.some((url) => sameUrl(page, url)));
}

type Told = Report['requirements'][number] | undefined;

function claims(expected: Expected, told: Told): readonly (readonly [key: string, wanted: unknown, found: unknown])[] {
  return [
    ...(expected.credit === undefined ? [] : [['credit', expected.credit, told?.credit] as const]),
    ...(expected.evidence === undefined
      ? []
      : [['evidence', expected.evidence, (told?.evidence ?? []).map(({ url }) => url)] as const]),
    ...Object.entries(expected.details ?? {}).map(([key, wanted]) => [key, wanted, told?.details[key]] as const),
  ];
}

function located(value: unknown, hosts: Hosts): unknown {
  if (typeof value === 'string') {
    if (value.startsWith('second:')) return hosts.second + value.slice('second:'.length);
    return value.startsWith('/') ? new URL(value, hosts.root).href : value;
  }
  if (Array.isArray(value)) return value.map((part) => located(part, hosts));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, located(part, hosts)]));
  return value;
}

/** Lists in any order; what the truth leaves out of an object is free; months without articles may be left out. */
function agrees(wanted: unknown, found: unknown): boolean {
  if (Array.isArray(wanted)) return Array.isArray(found) && sameList(wanted, found as readonly unknown[]);
  if (typeof wanted === 'object' && wanted !== null)
    return typeof found === 'object' && found !== null && sameFields(wanted, found as Record<string, unknown>);
  if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(wanted - found) < 1e-6;
  return typeof wanted === 'string' && typeof found === 'string' ? sameUrl(wanted, found) : wanted === found;
}

function sameList(wanted: readonly unknown[], found: readonly unknown[]): boolean {
  if (found.length !== wanted.length) return false;
  const left = [...found];
  return wanted.every((part) => {
    const at = left.findIndex((other) => agrees(part, other));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

function sameFields(wanted: object, has: Record<string, unknown>): boolean {
  const months = Object.keys(wanted).every((key) => /^\d{4}-\d{2}$/.test(key));
  if (months && Object.entries(has).some(([key, count]) => count !== 0 && !(key in wanted))) return false;
  return Object.entries(wanted).every(([key, part]) => {
    if (key === 'code') return national(part) === national(has[key]);
    return months ? (has[key] ?? 0) === part : agrees(part, has[key]);
  });
}

const sameUrl = (one: string, other: string): boolean => decode(one) === decode(other);

function decode(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('&amp;', '&'));
  } catch {
    return url;
  }
}

const national = (code: unknown): unknown => (typeof code === 'string' ? code.split('.').slice(0, 2).join('.') : code);
