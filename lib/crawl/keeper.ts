/**
 * What was kept of an answer, or has just come, as the crawl deals with it; and what of it is kept for another day. The
 * text of a page is decoded, and its reading looked up, only when somebody asks.
 */

import { decode } from '../html/index.ts';
import {
  archiveKey,
  KEPT_HEADERS,
  type ArchivedAnswer,
  type ArchivedPage,
  type ArchivedReading,
  type ArchivedResponse,
  type AskedAs,
  type PageArchive,
} from '../model/page-archive.ts';
import type { FetchedResponse, FetchFault } from '../model/ports.ts';
import type { FileAnswer, Memo, ReadAnswer, Unread } from './answer.ts';
import { breaksOff } from './broken-page.ts';
import { holdsPostbacks } from './note-links.ts';
import type { Run } from './run.ts';
import { isLeaf } from './take-over.ts';
import { validatorOf } from './validators.ts';

export interface Asked {
  /** Canonical; for a form post the step's key. */
  readonly url: string;
  readonly as: AskedAs;
  /** What it says will be read, and not only where it leads. */
  readonly wanted: boolean;
  readonly post?: boolean;
  /** Its key, where an earlier look at it may do. */
  readonly unasked?: string;
  readonly ask: (headers: Readonly<Record<string, string>>) => Promise<FetchedResponse | FetchFault>;
  readonly read: (answer: FetchedResponse | FetchFault) => Answer;
}

export type Answer = ReadAnswer | FileAnswer | Unread;

export interface Recalled {
  readonly answer: Answer;
  /** Requests that it took. */
  readonly asks: number;
  /** Once it has been dealt with: what is worth it is kept, and the body's memory given back. */
  readonly close: () => Promise<void>;
}

/** Text that is not kept was asked for after all. */
export class Forgotten extends Error {
  constructor() {
    super('the text of this page was not kept');
  }
}

/** Pages with so few links may be a shield's, lead on, or say that there is nothing: their text decides. */
const FEW_LINKS = 5;

/** The reading that holds for this audit, or null. */
export function usable(run: Run, { engine, reading }: ArchivedAnswer): ArchivedReading | null {
  const { reader } = run.guide;
  if (reading === null || reader === undefined || engine !== run.ports.archive?.engine) return null;
  const holds = reading.of === readerName(run) && reading.from <= reader.asOf && reader.asOf <= reading.until;
  return holds ? reading : null;
}

/** On one host several sites may be audited, each with a scope of its own. */
export function keyOf(run: Run, { url, as }: Pick<Asked, 'url' | 'as'>): string {
  const { root } = run.book.scope;
  return root === '' ? archiveKey(url, as) : `${archiveKey(url, as)} in ${root}`;
}

/** What this run had before its process ended, or when it asked whether all stands, counts as what it was. */
export function recount(run: Run, asked: Asked, { fetchedAt, confirmedAt, response }: ArchivedAnswer): void {
  if (run.counted.has(keyOf(run, asked))) return;
  // what the portal only confirmed came without a body
  run.asker.recount(confirmedAt === fetchedAt ? (response?.bytes ?? 0) : 0);
}

/** The audit's own name for its way of reading, and how addresses of this portal are written. */
function readerName(run: Run): string {
  return `${run.guide.reader?.of ?? ''} ${run.book.name}`;
}

export interface Standing {
  /** What was kept and still stands; null when it is read anew. */
  readonly entry: ArchivedAnswer | null;
  /** What came; null when nothing had to. */
  readonly answer: FetchedResponse | FetchFault | null;
  readonly confirmedAt: string;
  /** Nobody asked the portal. */
  readonly unasked?: true;
}

/** `asks`: how often the portal was asked for it. */
export function keeper(run: Run, asked: Asked, standing: Standing, asks = 0): Recalled {
  const { entry, answer, confirmedAt } = standing;
  const body = bodyOf(entry, answer);
  let hash: string | null = entry?.sha256 ?? null;
  let fresh: ArchivedReading | null = null;
  let reading: ArchivedReading | null | undefined;
  const memo: Memo = {
    fetchedAt: answer === null ? (entry?.fetchedAt ?? confirmedAt) : confirmedAt,
    confirmedAt,
    sha256: async () => (hash ??= await run.ports.digest(body())),
    known: entry !== null,
    get reading() {
      reading ??= entry === null ? null : usable(run, entry);
      return reading;
    },
    remember: (reading) => (fresh = { ...reading, of: readerName(run) }),
  };
  const place = run.transcript.place();
  const read = readingOf(run, asked, standing, body, memo);
  const close = async (): Promise<void> => {
    const { archive } = run.ports;
    if (archive !== undefined) {
      const page = await keep(archive, run, asked, { standing, read, memo, fresh, body, hash: () => hash });
      tell(run, asked, { memo, read, page, place, asks });
    }
    if (answer?.ok === true) answer.release?.();
  };
  return { answer: read, asks, close };
}

function bodyOf(entry: ArchivedAnswer | null, answer: Standing['answer']): () => Uint8Array {
  if (answer?.ok === true) return () => answer.body;
  return () => {
    const kept = entry?.body ?? null;
    if (kept === null) throw new Forgotten();
    return kept();
  };
}

/** From what was kept where that is enough; by reading it where it is not. */
function readingOf(run: Run, asked: Asked, { entry, answer }: Standing, body: () => Uint8Array, memo: Memo): Answer {
  if (entry === null && answer !== null) return withMemo(asked.read(answer), memo);
  const kept = entry?.response ?? null;
  if (entry === null) throw new Forgotten();
  if (entry.unread !== null) return entry.unread;
  if (kept === null) throw new Forgotten();
  const response: FetchedResponse = {
    ok: true,
    status: kept.status,
    url: kept.url,
    headers: kept.headers,
    get body() {
      return body();
    },
    wireBytes: 0,
    elapsedMs: 0,
  };
  if (entry.page === null && memo.reading !== null) return { kind: 'file', response, memo };
  if (entry.page === null || entry.engine !== run.ports.archive?.engine) return withMemo(asked.read(response), memo);
  const { look, charset, posts, broken, wanted } = entry.page;
  let html: string | null = null;
  return {
    kind: 'page',
    response,
    get html() {
      return (html ??= decode(body(), kept.headers['content-type'] ?? null).text);
    },
    look,
    charset,
    broken,
    // nobody looked for them in a page that was not wanted
    ...(wanted ? { posts } : {}),
    memo,
  };
}

function withMemo(answer: Answer, memo: Memo): Answer {
  return answer.kind === 'page' || answer.kind === 'file' ? { ...answer, memo } : answer;
}

function responseOf({ status, url, headers, wireBytes }: FetchedResponse): ArchivedResponse {
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { status, url, headers: Object.fromEntries(kept), bytes: wireBytes };
}

interface Dealt {
  readonly standing: Standing;
  readonly read: Answer;
  readonly memo: Memo;
  /** Read in it just now. */
  readonly fresh: ArchivedReading | null;
  readonly body: () => Uint8Array;
  readonly hash: () => string | null;
}

interface Told {
  readonly memo: Memo;
  readonly read: Answer;
  readonly page: KeptPage | null;
  /** Of its line. */
  readonly place: number;
  readonly asks: number;
}

/** For a later run, which asks for all of it first, but for what it may take over. */
function tell(run: Run, { url, as, wanted, post, unasked }: Asked, { memo, read, page, place, asks }: Told): void {
  const { fetchedAt, confirmedAt } = memo;
  if (post === true) return run.transcript.spoil();
  if (unasked !== undefined && page !== null && isLeaf(run, unasked, page, confirmedAt))
    return run.transcript.leaf(confirmedAt, asks);
  const unread = read.kind === 'page' || read.kind === 'file' ? null : read;
  run.transcript.note(place, { url, as, wanted, fetchedAt, unread }, asks);
}

type KeptPage = Pick<ArchivedPage, 'wanted' | 'lists'>;

/** What was kept of a page; null for what is none. */
async function keep(archive: PageArchive, run: Run, asked: Asked, dealt: Dealt): Promise<KeptPage | null> {
  const { standing, read, memo, fresh, body } = dealt;
  const { entry, answer } = standing;
  if (standing.unasked === true) return entry?.page ?? null;
  const key = keyOf(run, asked);
  if (entry !== null && answer === null && fresh === null && entry.engine === archive.engine) {
    if (entry.run !== archive.run) await archive.confirm(key, memo.confirmedAt);
    return entry.page;
  }
  const { fetchedAt, confirmedAt } = memo;
  const base = { key, run: archive.run, engine: archive.engine, fetchedAt, confirmedAt, body: null, page: null };
  if (read.kind !== 'page' && read.kind !== 'file') {
    // what a person or a limit broke off has not been asked for
    if (read.kind === 'skipped' && (read.reason === 'interrupted' || read.reason === 'limit')) return null;
    const came = answer?.ok === true ? responseOf(answer) : null;
    await archive.keep({ ...base, response: came, sha256: null, reading: null, unread: read });
    return null;
  }
  const response = responseOf(answer?.ok === true ? answer : read.response);
  const common = { ...base, response, reading: fresh ?? memo.reading, unread: null };
  if (read.kind === 'file') {
    // a sitemap is its text; of a file only what was read in it is worth its room
    const text = asked.as === 'sitemap' ? body : null;
    if (text !== null || common.reading !== null)
      await archive.keep({ ...common, sha256: await memo.sha256(), body: text });
    return null;
  }
  const { look, charset } = read;
  const wanted = asked.wanted || entry?.page?.wanted === true;
  const whole = wanted || look.links.length <= FEW_LINKS;
  const needsHash = whole || validatorOf({ response, fetchedAt }) === null;
  const page: ArchivedPage = {
    look,
    charset,
    broken: read.broken ?? breaksOff(read.html),
    posts: asked.wanted && holdsPostbacks(read),
    wanted,
    lists: wanted || (run.guide.lists?.(look) ?? true),
  };
  const sha256 = needsHash ? await memo.sha256() : dealt.hash();
  await archive.keep({ ...common, sha256, body: whole ? body : null, page });
  return page;
}
