/** Audits a portal of this folder as the command line does, and says where the report differs from the truth. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../cli/arguments.ts';
import { auditCommand } from '../../../cli/audit-command.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { withPortal } from '../../support/portal-server.ts';
import type { Site, Truth, UnseenPortal, Variant } from './shape.ts';

export interface Miss {
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

/** Of a variant, all that the portal's truth says and the variant's does not change is judged too. */
export async function runPortal(
  portal: UnseenPortal,
  variant: Variant | null,
  options: readonly string[] = [],
): Promise<Run> {
  const site = portal.build();
  variant?.change(site);
  const truth: Truth = { ...portal.truth, ...variant?.truth };
  return withPortal({ answers: site.answers }, ({ url: root }) =>
    withProvince(site, async (province) => {
      const report = await audited(portal, site, root, province, options);
      return { ...compared(report, truth, root, province), report };
    }),
  );
}

async function withProvince<T>(site: Site, use: (url: string | null) => Promise<T>): Promise<T> {
  if (site.province === undefined) return use(null);
  return withPortal({ answers: site.province }, ({ url }) => use(url.replace('127.0.0.1', 'localhost')));
}

async function audited(
  portal: UnseenPortal,
  site: Site,
  root: string,
  province: string | null,
  options: readonly string[],
): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'soicong-unseen-'));
  try {
    const json = join(folder, 'report.json');
    const argv = [
      'audit',
      new URL(portal.start ?? '/', root).href,
      '--plan',
      portal.plan,
      '--as-of',
      portal.asOf,
      '--json',
      json,
      '--quiet',
      '--no-store',
      ...options,
    ];
    if (province !== null) argv.push('--host', `province=${province}`);
    if (site.procedures !== undefined) {
      await writeFile(join(folder, 'tthc.csv'), site.procedures);
      argv.push('--procedures', join(folder, 'tthc.csv'));
    }
    const args = readArguments(argv);
    if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
    await auditCommand(args);
    return reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function compared(report: Report, truth: Truth, root: string, province: string | null): Omit<Run, 'report'> {
  const misses: Miss[] = [];
  let details = 0;
  for (const [id, expected] of Object.entries(truth)) {
    const told = report.requirements.find((requirement) => requirement.id === id);
    const kind = told?.kind ?? 'none';
    if (told?.outcome !== expected.outcome)
      misses.push({ id, kind, what: 'outcome', expected: expected.outcome, told: told?.outcome });
    if (expected.credit !== undefined) {
      details += 1;
      if (Math.abs((told?.credit ?? -1) - expected.credit) > 1e-6)
        misses.push({
          id,
          kind,
          what: 'detail',
          expected: { credit: expected.credit },
          told: { credit: told?.credit },
        });
    }
    for (const [key, value] of Object.entries(expected.details ?? {})) {
      details += 1;
      const wanted = located(value, root, province);
      const found = told?.details[key];
      if (!agrees(wanted, found))
        misses.push({ id, kind, what: 'detail', expected: { [key]: wanted }, told: { [key]: found } });
    }
  }
  return { outcomes: Object.keys(truth).length, details, misses };
}

function located(value: unknown, root: string, province: string | null): unknown {
  if (typeof value === 'string') {
    if (value.startsWith('province:')) return new URL(value.slice('province:'.length), province ?? root).href;
    return value.startsWith('/') ? new URL(value, root).href : value;
  }
  if (Array.isArray(value)) return value.map((part) => located(part, root, province));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, located(part, root, province)]));
  return value;
}

/** Lists in any order; what the truth leaves out of an object is free; months without articles may be left out. */
function agrees(wanted: unknown, found: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) return false;
    const left: unknown[] = [...(found as unknown[])];
    return wanted.every((part) => {
      const at = left.findIndex((other) => agrees(part, other));
      if (at === -1) return false;
      left.splice(at, 1);
      return true;
    });
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof found !== 'object' || found === null) return false;
    const has = found as Record<string, unknown>;
    const months = Object.keys(wanted).every((key) => /^\d{4}-\d{2}$/.test(key));
    if (months && Object.entries(has).some(([key, count]) => count !== 0 && !(key in wanted))) return false;
    return Object.entries(wanted).every(([key, part]) =>
      key === 'code'
        ? national(part) === national(has[key])
        : months
          ? (has[key] ?? 0) === part
          : agrees(part, has[key]),
    );
  }
  if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(wanted - found) < 1e-6;
  return typeof wanted === 'string' && typeof found === 'string' ? sameUrl(wanted, found) : wanted === found;
}

const sameUrl = (one: string, other: string) =>
  one === other || one.replaceAll('&amp;', '&') === other || decode(one) === decode(other);

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const national = (code: unknown) => (typeof code === 'string' ? code.split('.').slice(0, 2).join('.') : code);
