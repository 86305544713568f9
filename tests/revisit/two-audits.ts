/** A small portal, audited once and once more: what the second audit may not be fooled by is for the tests to say. */

import { expect } from 'vitest';
import type { PortalDefinition, PortalResponse } from '../../demo/serve-portal.ts';
import { audit, type AuditOptions } from '../../lib/audit.ts';
import { CRAWL_DEFAULTS } from '../../lib/crawl/defaults.ts';
import type { ArchivedAnswer } from '../../lib/model/page-archive.ts';
import type { Fetcher } from '../../lib/model/ports.ts';
import type { Report } from '../../lib/model/report.ts';
import { memoryShelf, validating, type Shelf, type Validators } from '../support/memory-archive.ts';
import { MEMORY_PORTAL, memoryPorts } from '../support/memory-ports.ts';
import { planWith } from '../support/portal-fixture.ts';
import { said } from './said.ts';

export const [MONDAY, TUESDAY] = ['2022-11-21T01:00:00.000Z', '2022-11-22T02:00:00.000Z'] as const;
export const HOTLINE = '/duong-day-nong';
export const PLAN = planWith({ id: 'hotline', kind: 'hotline', weight: 'critical', params: { needs: ['phone'] } });

export interface Case {
  readonly validators?: Validators;
  readonly fetch?: (fetch: Fetcher) => Fetcher;
  /** The second audit cannot say what a fresh one says. */
  readonly differs?: boolean;
  readonly exhaustive?: boolean;
  /** When the second audit runs. */
  readonly later?: string;
  /** Without whole crawls: each page is looked up by itself. */
  readonly pageByPage?: boolean;
}

/** Audits the portal before and after; the second audit has to say what a fresh one says. */
export async function twice(
  before: PortalDefinition,
  after: PortalDefinition,
  { validators, fetch, differs = false, exhaustive = false, later = TUESDAY, pageByPage = false }: Case = {},
) {
  const shelf = memoryShelf(pageByPage ? 'pages' : 'crawls');
  const by = { exhaustive, ...(validators && { validators }), ...(fetch && { fetch }) };
  await audited(before, { shelf, run: 'a', now: MONDAY, ...by });
  const { report: second, answers } = await audited(after, { shelf, run: 'b', now: later, ...by });
  const { report: fresh } = await audited(after, { exhaustive, now: later, ...(validators && { validators }) });
  if (differs) expect(said(second)).not.toEqual(said(fresh));
  else expect(said(second)).toEqual(said(fresh));
  return { second, answers, shelf };
}

export interface Run
  extends
    Omit<Case, 'differs' | 'later'>,
    Partial<Pick<AuditOptions, 'asOf' | 'plan' | 'exhaustive' | 'maxPages' | 'signal'>> {
  readonly now: string;
  readonly shelf?: Shelf;
  readonly run?: string;
  readonly engine?: string;
}

export async function audited(definition: PortalDefinition, how: Run) {
  const memory = memoryPorts(definition);
  const { ports, answers } = validating(memory, how.now, how.validators);
  const { asOf = '2022-11-20', plan = PLAN, exhaustive = false, maxPages = 1_000, signal } = how;
  const options = {
    ...CRAWL_DEFAULTS,
    start: MEMORY_PORTAL,
    plan,
    reference: null,
    asOf,
    exhaustive,
    maxPages,
    concurrency: 1,
    ...(signal && { signal }),
  };
  const fetch = how.fetch?.(ports.fetch) ?? ports.fetch;
  const archive = how.shelf?.archive(how.run ?? '', how.engine, how.pageByPage === true ? 'pages' : undefined);
  const report = await audit(options, { ...ports, fetch, ...(archive && { archive }) });
  return { report, answers, requests: memory.requests };
}

/** Whatever is asked conditionally is said to be unchanged. */
export function alwaysUnchanged(fetch: Fetcher): Fetcher {
  return async (request) => {
    const asked = request.headers ?? {};
    if (asked['if-none-match'] === undefined && asked['if-modified-since'] === undefined) return fetch(request);
    const head = { ok: true, status: 304, url: request.url, headers: {}, body: new Uint8Array() } as const;
    return { ...head, wireBytes: 0, elapsedMs: 1 };
  };
}

/** Readings that are not what the pages say: whoever uses them finds no number. */
export function poison(shelf: Shelf): void {
  const archive = shelf.archive('');
  for (const entry of shelf.entries()) {
    const { reading } = entry;
    const read = reading?.facts ?? null;
    if (reading === null || read === null) continue;
    const facts = { ...read, phones: [], hotlineLabels: [] };
    void archive.keep({ ...entry, reading: { ...reading, facts } } satisfies ArchivedAnswer);
  }
}

export function outcomeOf({ requirements }: Report): string | undefined {
  return requirements[0]?.outcome;
}

export function evidenceAt({ requirements }: Report, path: string) {
  const [proof] = requirements.flatMap(({ evidence }) => evidence.filter(({ url }) => url.endsWith(path)));
  if (proof === undefined) throw new Error(`no evidence at ${path}`);
  return proof;
}

export function portal(answers: PortalDefinition['answers'] = {}): PortalDefinition {
  const missing: PortalResponse = { status: 404, body: page('Lỗi', '<p>Không có trang này.</p>') };
  return {
    answers: {
      '/': homeWith('Tin tức'),
      [HOTLINE]: hotline('0238 3844 500'),
      '/gioi-thieu': page('Giới thiệu', `<p>${'Sở có mười phòng, ban và ba đơn vị trực thuộc. '.repeat(12)}</p>`),
      '/tin-tuc': page('Tin tức', '<ul><li><a href="/bai-1">Hội nghị tổng kết năm của Sở (15/11/2022)</a></li></ul>'),
      '/bai-1': page('Hội nghị tổng kết năm của Sở', '<p>15/11/2022</p><p>Sáng nay Sở họp tổng kết.</p>'),
      ...answers,
    },
    otherwise: missing,
  };
}

export function homeWith(news: string): string {
  return page(
    'Trang chủ',
    `<h2>${news}</h2><p>${'Sở Khoa học và Công nghệ tỉnh Nghệ An chào bạn đọc. '.repeat(8)}</p>`,
  );
}

export function hotline(number: string): string {
  return page('Đường dây nóng', `<p>Đường dây nóng cải cách hành chính: ${number}</p>`);
}

export function page(title: string, body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Sở Khoa học và Công nghệ tỉnh Nghệ An</title></head><body>
<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li>
<li><a href="${HOTLINE}">Đường dây nóng</a></li><li><a href="https://tinh.test/">Cổng tỉnh</a></li>
<li><a href="https://huyen.test/">Cổng huyện</a></li><li><a href="https://xa.test/">Cổng xã</a></li></ul></nav><main><h1>${title}</h1>${body}</main></body></html>`;
}
