/**
 * Asks the portal for something, unless what was kept of it stands. What this run kept stands as it is; what an earlier
 * run kept stands when the portal says so, or sends the same bytes again. It fails closed: what is not there whole, was
 * understood by other code, or was read for another audit, is read anew.
 */

import { decode } from '../html/index.ts';
import {
  archiveKey,
  KEPT_HEADERS,
  type ArchivedAnswer,
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
import { isTakenOver } from './take-over.ts';
import { isUnchanged, validatorOf } from './validators.ts';

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

export async function recall(run: Run, asked: Asked, anew = false): Promise<Recalled> {
  const { archive } = run.ports;
  if (archive === undefined) return plain(asked.read(await asked.ask({})));
  const found = anew ? null : await archive.find(keyOf(run, asked));
  const own = found !== null && found.run === archive.run;
  const entry = found !== null && stands(run, found, asked, own) ? found : null;
  if (entry !== null && own) {
    // what the portal only confirmed came without a body
    run.asker.recount(entry.confirmedAt === entry.fetchedAt ? (entry.response?.bytes ?? 0) : 0);
    return keeper(run, asked, { entry, answer: null, confirmedAt: entry.confirmedAt });
  }
  if (entry !== null && asked.unasked !== undefined && isTakenOver(run, asked.unasked, entry)) {
    run.takenOver += 1;
    return keeper(run, asked, { entry, answer: null, confirmedAt: entry.confirmedAt, unasked: true });
  }
  const answer = await askAgain(run, asked, entry);
  const confirmedAt = (answer?.ok === true ? answer.at : undefined) ?? run.ports.clock.now();
  if (answer === null && entry !== null) {
    run.unchanged += 1;
    return keeper(run, asked, { entry, answer, confirmedAt });
  }
  const known = own ? null : found;
  const same = answer !== null && known !== null && (await isSame(run, answer, known)) ? known : null;
  if (same !== null) run.unchanged += 1;
  return keeper(run, asked, { entry: same, answer, confirmedAt });
}

function plain(answer: Answer): Recalled {
  return {
    answer,
    close: async () => {
      if (answer.kind === 'page' || answer.kind === 'file') answer.response.release?.();
    },
  };
}

/** Can it serve without its body being sent again? */
function stands(run: Run, entry: ArchivedAnswer, { wanted, as }: Asked, own: boolean): boolean {
  if (entry.unread !== null) return own;
  if (entry.body !== null) return true;
  if (entry.engine !== run.ports.archive?.engine) return false;
  if (as === 'file' && entry.page === null) return usable(run, entry) !== null;
  return entry.page !== null && (!wanted || usable(run, entry) !== null);
}

/** The reading that holds for this audit, or null. */
function usable(run: Run, { engine, reading }: ArchivedAnswer): ArchivedReading | null {
  const { reader } = run.guide;
  if (reading === null || reader === undefined || engine !== run.ports.archive?.engine) return null;
  const holds = reading.of === readerName(run) && reading.from <= reader.asOf && reader.asOf <= reading.until;
  return holds ? reading : null;
}

/** On one host several sites may be audited, each with a scope of its own. */
function keyOf(run: Run, { url, as }: Asked): string {
  const { root } = run.book.scope;
  return root === '' ? archiveKey(url, as) : `${archiveKey(url, as)} in ${root}`;
}

/** The audit's own name for its way of reading, and how addresses of this portal are written. */
function readerName(run: Run): string {
  return `${run.guide.reader?.of ?? ''} ${run.book.name}`;
}

/** Null: the portal says that it is unchanged, and is to be believed. */
async function askAgain(
  run: Run,
  asked: Asked,
  entry: ArchivedAnswer | null,
): Promise<FetchedResponse | FetchFault | null> {
  const validator = entry === null || asked.post === true ? null : validatorOf(entry);
  if (entry === null || validator === null || !run.trust.allows(validator)) return asked.ask({});
  const answer = await asked.ask(validator.headers);
  if (!answer.ok || answer.status !== 304) return answer;
  const same = async (body: Uint8Array): Promise<boolean> =>
    entry.sha256 === null || entry.sha256 === (await run.ports.digest(body));
  const believed = isUnchanged(answer, entry) && (await run.trust.proven(validator, asked.ask, same));
  return believed ? null : asked.ask({});
}

/** The same bytes, called the same, from the same place. */
async function isSame(
  run: Run,
  answer: FetchedResponse | FetchFault,
  { response, sha256, engine, unread }: ArchivedAnswer,
): Promise<boolean> {
  if (!answer.ok || response === null || sha256 === null || unread !== null) return false;
  if (engine !== run.ports.archive?.engine) return false;
  const alike =
    answer.status === response.status &&
    answer.url === response.url &&
    ['content-type', 'content-disposition'].every((name) => answer.headers[name] === response.headers[name]);
  return alike && sha256 === (await run.ports.digest(answer.body));
}

interface Standing {
  /** What was kept and still stands; null when it is read anew. */
  readonly entry: ArchivedAnswer | null;
  /** What came; null when nothing had to. */
  readonly answer: FetchedResponse | FetchFault | null;
  readonly confirmedAt: string;
  /** Nobody asked the portal. */
  readonly unasked?: true;
}

function keeper(run: Run, asked: Asked, standing: Standing): Recalled {
  const { entry, answer, confirmedAt } = standing;
  const body = bodyOf(entry, answer);
  let hash: string | null = entry?.sha256 ?? null;
  let fresh: ArchivedReading | null = null;
  const memo: Memo = {
    fetchedAt: answer === null ? (entry?.fetchedAt ?? confirmedAt) : confirmedAt,
    confirmedAt,
    sha256: async () => (hash ??= await run.ports.digest(body())),
    known: entry !== null,
    reading: entry === null ? null : usable(run, entry),
    remember: (reading) => (fresh = { ...reading, of: readerName(run) }),
  };
  const read = readingOf(run, asked, standing, body, memo);
  const close = async (): Promise<void> => {
    const { archive } = run.ports;
    if (archive !== undefined) await keep(archive, run, asked, { standing, read, memo, fresh, body, hash: () => hash });
    if (answer?.ok === true) answer.release?.();
  };
  return { answer: read, close };
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

async function keep(archive: PageArchive, run: Run, asked: Asked, dealt: Dealt): Promise<void> {
  const { standing, read, memo, fresh, body } = dealt;
  const { entry, answer } = standing;
  if (standing.unasked === true) return;
  const key = keyOf(run, asked);
  if (entry !== null && answer === null && fresh === null && entry.engine === archive.engine) {
    if (entry.run !== archive.run) await archive.confirm(key, memo.confirmedAt);
    return;
  }
  const { fetchedAt, confirmedAt } = memo;
  const base = { key, run: archive.run, engine: archive.engine, fetchedAt, confirmedAt, body: null, page: null };
  if (read.kind !== 'page' && read.kind !== 'file') {
    // what a person or a limit broke off has not been asked for
    if (read.kind === 'skipped' && (read.reason === 'interrupted' || read.reason === 'limit')) return;
    const came = answer?.ok === true ? responseOf(answer) : null;
    return archive.keep({ ...base, response: came, sha256: null, reading: null, unread: read });
  }
  const response = responseOf(answer?.ok === true ? answer : read.response);
  const common = { ...base, response, reading: fresh ?? memo.reading, unread: null };
  if (read.kind === 'file') {
    // a sitemap is its text; of a file only what was read in it is worth its room
    const text = asked.as === 'sitemap' ? body : null;
    if (text !== null || common.reading !== null)
      await archive.keep({ ...common, sha256: await memo.sha256(), body: text });
    return;
  }
  const { look, charset } = read;
  const wanted = asked.wanted || entry?.page?.wanted === true;
  const whole = wanted || look.links.length <= FEW_LINKS;
  const needsHash = whole || validatorOf({ response, fetchedAt }) === null;
  await archive.keep({
    ...common,
    sha256: needsHash ? await memo.sha256() : dealt.hash(),
    body: whole ? body : null,
    page: {
      look,
      charset,
      broken: read.broken ?? breaksOff(read.html),
      posts: asked.wanted && holdsPostbacks(read),
      wanted,
      lists: wanted || (run.guide.lists?.(look) ?? true),
    },
  });
}
