/** What an acceptance portal is, and how what an audit says is held against the truth written before it. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../cli/arguments.ts';
import { auditCommand } from '../../../cli/audit-command.ts';
import { withPortal, type Answer, type PortalResponse } from '../../support/portal-server.ts';

export type Pages = Readonly<Record<string, Answer>>;

export interface Post {
  readonly id: number;
  readonly cat: string;
  /** `YYYY-MM-DD`; '' shows none. */
  readonly date: string;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly image?: boolean;
  readonly pinned?: boolean;
}

/** Of one requirement. A function judges a field, everything else must be met whole; arrays in any order. */
export interface Truth {
  readonly is: 'passed' | 'partial' | 'failed' | 'cantTell' | 'untested' | 'inapplicable';
  readonly credit?: number;
  readonly details?: Readonly<Record<string, unknown>>;
  /** One of these pages must bear evidence; a page of the second host begins with `province:`. */
  readonly on?: readonly string[];
}

export interface Mutation<World> {
  readonly name: string;
  world?(world: World): World;
  readonly pages?: (pages: Pages) => Pages;
  /** Whatever is not named stays as it was. */
  readonly becomes: Readonly<Record<string, Truth>>;
}

export interface Acceptance<World> {
  readonly name: string;
  readonly plan: string;
  readonly asOf: string;
  readonly reference: string;
  readonly world: World;
  build(world: World): Pages;
  /** What answers every other address; a bare 404 where left out. */
  readonly otherwise?: Answer;
  /** The province's portal, where the plan looks at one. */
  province?(world: World): Pages;
  readonly truth: Readonly<Record<string, Truth>>;
  readonly mutations: readonly Mutation<World>[];
}

export interface Figures {
  outcomes: number;
  outcomesRight: number;
  details: number;
  detailsRight: number;
  falsePass: number;
  falseGap: number;
  readonly misses: string[];
}

interface Finding {
  readonly id: string;
  readonly outcome: string;
  readonly credit: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly evidence: readonly { readonly url: string }[];
}

const NOT_FOUND: PortalResponse = {
  status: 404,
  body: '<!doctype html><meta charset="utf-8"><title>Không tìm thấy</title><p>Trang bạn tìm không tồn tại.</p>',
};

export async function runAcceptance<World>(
  portal: Acceptance<World>,
  mutation: Mutation<World> | null = null,
  flags: readonly string[] = [],
): Promise<Figures> {
  const world = mutation?.world?.(portal.world) ?? portal.world;
  const built = portal.build(world);
  const pages = mutation?.pages?.(built) ?? built;
  const truth = { ...portal.truth, ...mutation?.becomes };
  const findings = await audited(portal, pages, portal.province?.(world) ?? null, flags);
  return compare(truth, findings);
}

async function audited<World>(
  portal: Acceptance<World>,
  pages: Pages,
  province: Pages | null,
  flags: readonly string[],
): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'soicong-acceptance-'));
  try {
    const reference = join(folder, 'tthc.csv');
    await writeFile(reference, portal.reference);
    return await withPortal({ answers: pages, otherwise: portal.otherwise ?? NOT_FOUND }, ({ url }) =>
      withPortal({ answers: province ?? {}, otherwise: NOT_FOUND }, async (second) => {
        const host = province === null ? [] : ['--host', `province=${second.url}`];
        const asked = ['--plan', portal.plan, '--as-of', portal.asOf, '--procedures', reference, ...host];
        const json = join(folder, 'report.json');
        const args = readArguments(['audit', url, ...asked, '--json', json, '--no-store', '--quiet', ...flags]);
        if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
        const status = await auditCommand(args);
        if (status !== 0) throw new Error(`soicong ended with ${status}`);
        const report = await readFile(json, 'utf8');
        const local = report.replaceAll(url, '/').replaceAll(second.url, 'province:/');
        return (JSON.parse(local) as { requirements: Finding[] }).requirements;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compare(truth: Readonly<Record<string, Truth>>, findings: readonly Finding[]): Figures {
  const figures: Figures = {
    outcomes: 0,
    outcomesRight: 0,
    details: 0,
    detailsRight: 0,
    falsePass: 0,
    falseGap: 0,
    misses: [],
  };
  for (const found of findings) {
    const told = truth[found.id];
    if (told === undefined) throw new Error(`no truth for ${found.id}`);
    figures.outcomes += 1;
    if (told.is === found.outcome) figures.outcomesRight += 1;
    else {
      figures.misses.push(`${found.id}: ${found.outcome}, is ${told.is} ${JSON.stringify(found.details)}`);
      if (found.outcome === 'passed') figures.falsePass += 1;
      if (told.is === 'passed' || (told.is === 'partial' && found.outcome === 'failed')) figures.falseGap += 1;
    }
    compareDetails(told, found, figures);
  }
  return figures;
}

function compareDetails(told: Truth, found: Finding, figures: Figures): void {
  const note = (right: boolean, miss: string): void => {
    figures.details += 1;
    if (right) figures.detailsRight += 1;
    else figures.misses.push(miss);
  };
  for (const [field, want] of Object.entries(told.details ?? {})) {
    const got = found.details[field];
    note(meets(want, got), `${found.id}.${field}: ${JSON.stringify(got)}, is ${show(want)}`);
  }
  if (told.credit !== undefined) {
    const near = Math.abs(told.credit - found.credit) < 0.006;
    note(near, `${found.id}.credit: ${found.credit}, is ${told.credit}`);
  }
  if (told.on !== undefined) {
    const urls = found.evidence.map(({ url }) => url);
    const lies = told.on.some((path) => urls.includes(path));
    note(lies, `${found.id}.evidence on ${JSON.stringify(urls)}, is ${told.on.join(' or ')}`);
  }
}

function meets(want: unknown, got: unknown): boolean {
  if (typeof want === 'function') return (want as (value: unknown) => boolean)(got);
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return false;
    const left = [...(got as unknown[])];
    return want.every((one) => {
      const at = left.findIndex((other) => meets(one, other));
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    });
  }
  if (want !== null && typeof want === 'object') {
    if (got === null || typeof got !== 'object') return false;
    return Object.entries(want).every(([key, value]) => meets(value, (got as Record<string, unknown>)[key]));
  }
  return want === got;
}

function show(want: unknown): string {
  return typeof want === 'function' ? (want.name === '' ? String(want) : want.name) : JSON.stringify(want);
}

/** All of `must` and nothing beside `must` and `may`, by address. */
export function articles(must: readonly string[], may: readonly string[] = []): (value: unknown) => boolean {
  const judge = (value: unknown): boolean => {
    const urls = (value as { url: string }[]).map(({ url }) => url);
    return must.every((url) => urls.includes(url)) && urls.every((url) => must.includes(url) || may.includes(url));
  };
  return named(judge, `articles ${JSON.stringify(must)} and perhaps ${JSON.stringify(may)}`);
}

export function atLeast(bound: number): (value: unknown) => boolean {
  return named((value) => typeof value === 'number' && value >= bound, `at least ${bound}`);
}

/** Months with nothing may be left out. */
export function months(counts: Readonly<Record<string, number>>): (value: unknown) => boolean {
  const judge = (value: unknown): boolean => {
    const got = Object.entries((value ?? {}) as Record<string, number>).filter(([, count]) => count > 0);
    return got.length === Object.keys(counts).length && got.every(([month, count]) => counts[month] === count);
  };
  return named(judge, JSON.stringify(counts));
}

/** Counted from the posts, so that a mutation's truth follows from them. */
export function byMonth(posts: readonly Post[], cat: string, year: string, asOf: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { date } of posts.filter((post) => post.cat === cat)) {
    if (!date.startsWith(year) || date > asOf) continue;
    counts[date.slice(0, 7)] = (counts[date.slice(0, 7)] ?? 0) + 1;
  }
  return counts;
}

function named(judge: (value: unknown) => boolean, name: string): (value: unknown) => boolean {
  return Object.defineProperty(judge, 'name', { value: name });
}

/** Replaces in one page, and says so when there is nothing to replace. */
export function edit(pages: Pages, path: string, from: string, to: string): Pages {
  const page = pages[path];
  if (typeof page !== 'string' || !page.includes(from)) throw new Error(`nothing to change on ${path}: ${from}`);
  return { ...pages, [path]: page.replaceAll(from, to) };
}

/** Replaces on every page that bears it: in menus and footers. */
export function editAll(pages: Pages, from: string, to: string): Pages {
  const borne = Object.entries(pages).filter(([, page]) => typeof page === 'string' && page.includes(from));
  if (borne.length === 0) throw new Error(`nothing to change: ${from}`);
  const changed = borne.map(([path, page]) => [path, (page as string).replaceAll(from, to)]);
  return { ...pages, ...(Object.fromEntries(changed) as Pages) };
}

export function dmy(date: string, separator = '/'): string {
  return date.split('-').toReversed().join(separator);
}

export function slug(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** One page; without text it is what a scanner makes: a picture alone. */
export function pdf(text: string | null): PortalResponse {
  const stream = text === null ? 'q 500 0 0 700 50 50 cm /Im0 Do Q' : `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Im0 6 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\u0020\nendstream',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return { headers: { 'content-type': 'application/pdf' }, body: body + table + end };
}

export const picture: PortalResponse = {
  headers: { 'content-type': 'image/gif' },
  body: Uint8Array.from(Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')),
};
