/**
 * Whole portals by an author who had not read the engine: the truth for every requirement was written from the
 * requirements before the first run; each variant changes one thing.
 */

import type { Answer } from '../../../demo/serve-portal.ts';

export interface Expected {
  readonly outcome: 'passed' | 'partial' | 'failed' | 'cantTell' | 'inapplicable';
  readonly credit?: number;
  /** Paths stand for urls of the portal, `second:/path` for urls of the second host. What is left out is free. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** A piece of evidence stands on one of these pages. */
  readonly evidence?: readonly string[];
}

export type Truth = Readonly<Record<string, Expected>>;

export interface Site {
  /** Pages may hold `@second@`, the address of the second host, and `@draw@`, a number that is new at each request. */
  readonly answers: Record<string, Answer>;
  readonly second: Record<string, Answer>;
  /** To every other path; else a bare 404. */
  readonly otherwise?: Answer;
  procedures: string;
}

export interface Change {
  readonly name: string;
  readonly change: (site: Site) => void;
  /** What is true now where it was not before; all else stays as it was. */
  readonly truth: Readonly<Record<string, Truth>>;
}

export interface WholePortal {
  readonly name: string;
  readonly asOf: string;
  /** Built-in plans by id, or plan files as text. */
  readonly plans: readonly (string | { readonly id: string; readonly text: string })[];
  /** The second host is the plan's `province`. */
  readonly province?: true;
  readonly build: () => Site | Promise<Site>;
  /** By plan. */
  readonly truth: Readonly<Record<string, Truth>>;
  readonly changes: readonly Change[];
}

/** Changes a page; a change that changes nothing is a mistake of the author. */
export function swap(site: Site, path: string, from: string, to: string): void {
  const page = site.answers[path];
  if (typeof page !== 'string' || !page.includes(from)) throw new Error(`${path} has no “${from}”`);
  site.answers[path] = page.split(from).join(to);
}

/** Changes every page that has the words. */
export function swapAll(site: Site, from: string, to: string): void {
  const paths = Object.keys(site.answers).filter((path) => {
    const page = site.answers[path];
    return typeof page === 'string' && page.includes(from);
  });
  if (paths.length === 0) throw new Error(`no page has “${from}”`);
  for (const path of paths) swap(site, path, from, to);
}

export const about = (...urls: readonly string[]): Expected => ({
  outcome: urls.length > 0 ? 'passed' : 'failed',
  details: { found: urls.length, articles: urls.map((url) => ({ url })) },
});

export type Row = readonly [code: string, name: string];

export function reference(rows: readonly Row[], abolished: readonly Row[] = []): string {
  const line =
    (status: string) =>
    ([code, name]: Row) =>
      `${code};"${name}";${status}`;
  return [
    'Mã TTHC;Tên thủ tục hành chính;Tình trạng',
    ...rows.map(line('còn hiệu lực')),
    ...abolished.map(line('bị bãi bỏ')),
  ].join('\r\n');
}

/** `24/08/2022` of `2022-08-24`. */
export const slashed = (date: string): string => date.split('-').reverse().join('/');

/** `cai-cach-hanh-chinh` of `Cải cách hành chính`. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

export const file = (body: Uint8Array, type: string): Answer => ({ headers: { 'content-type': type }, body });
export const PDF = 'application/pdf';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const pages = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
