/** A portal held in memory: its pages by path, read the way an audit reads them, without a network. */

import { load } from 'cheerio';
import { conclude } from '../../lib/checks/conclude.ts';
import { isUnreadable, readDocument } from '../../lib/documents/index.ts';
import { attachmentPage } from '../../lib/facts/attachment-page.ts';
import { readPage, type PageOrigin } from '../../lib/facts/read-page.ts';
import { outline } from '../../lib/html/index.ts';
import type { Ask, Check, Seen, Want } from '../../lib/model/check.ts';
import { STEP_MARK } from '../../lib/model/crawl.ts';
import type { PageFacts } from '../../lib/model/facts/page.ts';
import type { Evidence, Finding } from '../../lib/model/finding.ts';
import { Observations } from '../../lib/model/observations.ts';
import { planSchema, type Plan } from '../../lib/model/plan.ts';
import type { ReferenceList } from '../../lib/model/reference.ts';
import type { FileAnswer } from './attachments.ts';

export const PORTAL = 'https://portal.test';

/** HTML, an answer that is none, or HTML with what a form post brings (by a piece of the body). */
export type Answer =
  | string
  | { readonly status: number }
  | { readonly error: string }
  | { readonly skip: string }
  | { readonly html: string; readonly posts: Readonly<Record<string, string>> }
  | FileAnswer;
export type PortalFixture = Readonly<Record<string, Answer>>;

export interface Reading {
  readonly portal: PortalFixture;
  readonly check: Check;
  readonly ask: Ask;
}

/** Reads what the check wants, page after page, until it wants no more; `order` shuffles arrival. */
export async function readFocused(
  { portal, check, ask }: Reading,
  order: (wants: Want[]) => Want[] = (wants) => wants,
): Promise<Observations> {
  const seen = observations();
  await visit(seen, portal, ask, { url: `${PORTAL}/`, promise: 'named', urgency: 1 });
  const tried = new Set<string>();
  for (let round = 0; round < 5_000; round += 1) {
    const [want] = order(check.wants(seen, ask).filter((w) => !tried.has(turnOf(w)) && isDue(seen, w)));
    if (want === undefined) return seen;
    tried.add(turnOf(want));
    await visit(seen, portal, ask, want);
  }
  throw new Error('the check never stops wanting pages');
}

/** Reads every page of the portal, wanted or not, then what is wanted besides (form posts). */
export async function readExhaustively(reading: Reading): Promise<Observations> {
  const { portal, check, ask } = reading;
  const seen = observations();
  const paths = [
    '/',
    ...Object.keys(portal)
      .filter((path) => path !== '/')
      .sort()
      .reverse(),
  ];
  for (const path of paths)
    if (!isFileAnswer(portal[path]))
      await visit(seen, portal, ask, { url: new URL(path, PORTAL).href, promise: 'possible', urgency: 0 });
  for (let round = 0; round < 500; round += 1) {
    const want = check.wants(seen, ask).find((w) => isDue(seen, w));
    if (want === undefined) return seen;
    await visit(seen, portal, ask, want);
  }
  throw new Error('the check never stops wanting pages');
}

export function concludeFixture({ check, ask }: Reading, seen: Seen): Finding {
  return conclude(check, seen, ask);
}

/** The evidence whose quote does not stand on its page. */
export function strayQuotes(portal: PortalFixture, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ url, quote }) => {
    const answers = answersAt(portal, url);
    return quote === '' || !answers.some((html) => textOf(html).includes(quote));
  });
}

export function planWith(requirement: Record<string, unknown>, over: Partial<Record<string, unknown>> = {}): Plan {
  return planSchema.parse({
    id: 'test-plan',
    title: { vi: 'Kế hoạch thử', en: 'Test plan' },
    department: { vi: 'Sở Khoa học và Công nghệ tỉnh Nghệ An', en: 'Department of Science and Technology of Nghệ An' },
    departmentAliases: ['Sở KH&CN', 'Sở KHCN', 'Sở KH&CN Nghệ An'],
    province: 'Nghệ An',
    year: 2022,
    ...over,
    requirements: [{ title: { vi: 'Yêu cầu', en: 'Requirement' }, clause: 'I.1', ...requirement }],
  });
}

export function askFor(plan: Plan, asOf: string, reference: ReferenceList | null): Ask {
  const [requirement] = plan.requirements;
  if (requirement === undefined) throw new Error('the plan has no requirement');
  const last = `${plan.year}-12-31`;
  return {
    requirement,
    params: requirement.params,
    plan,
    asOf,
    period: { from: `${plan.year}-01-01`, to: asOf < last ? asOf : last },
    reference,
  };
}

/** Facts of one page, as an audit would have them. */
export function factsOf(
  html: string,
  path = '/',
  over: { readonly home?: boolean; readonly asOf?: string } = {},
): PageFacts {
  const url = new URL(path, PORTAL).href;
  return readPage(outline(html, url), originOf(url, over.home ?? path === '/', over.asOf));
}

function originOf(url: string, home: boolean, asOf = '2022-11-20'): PageOrigin {
  const departmentNames = ['Sở Khoa học và Công nghệ tỉnh Nghệ An', 'Sở KH&CN', 'Sở KHCN'];
  return {
    context: { url, home, departmentNames, province: 'Nghệ An', asOf },
    charset: 'utf-8',
    fetchedAt: '2022-11-20T01:00:00.000Z',
    sha256: '0'.repeat(64),
    rendered: false,
  };
}

/** What was asked for as a page and is a file may be asked for again as an attachment. */
function isDue(seen: Seen, want: Want): boolean {
  const reading = seen.reading(want.url);
  if (reading.state === 'skipped' && reading.reason === 'not-html') return want.attachment === true;
  return reading.state === 'unread';
}

function turnOf(want: Want): string {
  return `${want.attachment === true ? 'file ' : ''}${keyOf(want.url)}`;
}

function isFileAnswer(answer: Answer | undefined): answer is FileAnswer {
  return typeof answer === 'object' && 'file' in answer;
}

/** Texts of files read, for quotes. */
const shownTexts = new WeakMap<FileAnswer, string>();

async function visitFile(seen: Observations, answer: FileAnswer, ask: Ask, want: Want): Promise<void> {
  if (want.attachment !== true) return seen.mark(want.url, { state: 'skipped', reason: 'not-html' });
  const file = { bytes: answer.file, fileName: answer.fileName };
  const read = await readDocument(file, { maxPages: 400, over: () => false });
  if (isUnreadable(read)) return seen.mark(want.url, { state: 'failed', reason: read.fault });
  shownTexts.set(answer, read.html);
  seen.add(attachmentPage(read, originOf(keyOf(want.url), false, ask.asOf)), want.url);
  if (read.facts.scanned) seen.mark(want.url, { state: 'failed', reason: 'scanned' });
}

function observations(): Observations {
  return new Observations({ key: keyOf, inScope: (url) => url.startsWith(`${PORTAL}/`) || url === PORTAL });
}

function keyOf(url: string): string {
  try {
    const parsed = new URL(url);
    if (!parsed.hash.startsWith(STEP_MARK)) parsed.hash = '';
    return parsed.href;
  } catch {
    return url;
  }
}

async function visit(seen: Observations, portal: PortalFixture, ask: Ask, want: Want): Promise<void> {
  const url = keyOf(want.step?.action ?? want.url);
  if (!url.startsWith(`${PORTAL}/`)) return seen.mark(want.url, { state: 'skipped', reason: 'other-host' });
  const answer = portal[pathOf(url)];
  if (answer === undefined) return seen.mark(want.url, { state: 'gone', reason: 'http-404' });
  if (typeof answer !== 'string' && 'status' in answer) {
    return seen.mark(want.url, {
      state: answer.status === 404 || answer.status === 410 ? 'gone' : 'failed',
      reason: `http-${answer.status}`,
    });
  }
  if (typeof answer !== 'string' && 'error' in answer)
    return seen.mark(want.url, { state: 'failed', reason: answer.error });
  if (typeof answer !== 'string' && 'skip' in answer)
    return seen.mark(want.url, { state: 'skipped', reason: answer.skip });
  if (isFileAnswer(answer)) return visitFile(seen, answer, ask, want);
  const html =
    want.step === undefined ? (typeof answer === 'string' ? answer : answer.html) : posted(answer, want.step.body);
  if (html === undefined) return seen.mark(want.url, { state: 'failed', reason: 'http-500' });
  const home = url === `${PORTAL}/` && want.step === undefined;
  const facts = factsOf(html, want.step === undefined ? url : want.url, { home, asOf: ask.asOf });
  seen.add(facts, want.url, home);
}

function posted(answer: Answer, body: string): string | undefined {
  if (typeof answer === 'string' || !('posts' in answer)) return undefined;
  return Object.entries(answer.posts).find(([piece]) => body.includes(piece))?.[1];
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return decodeURI(pathname) + search;
}

function answersAt(portal: PortalFixture, url: string): readonly string[] {
  const answer = portal[pathOf(url)] ?? portal[pathOf(url.split('#')[0] ?? url)];
  if (typeof answer === 'string') return [answer];
  if (isFileAnswer(answer)) return [shownTexts.get(answer) ?? ''];
  return answer !== undefined && 'html' in answer ? [answer.html, ...Object.values(answer.posts)] : [];
}

function textOf(html: string): string {
  const $ = load(html);
  $('script, style, template').remove();
  // a reader sees blocks, cells and line breaks apart
  $('br, p, div, td, th, li, dt, dd, h1, h2, h3, h4, h5, h6, tr, option, section, article').after(' ');
  return $.root()
    .text()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
}
