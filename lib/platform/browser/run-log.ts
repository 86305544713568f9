/**
 * Every answer that a run got, kept while it runs: a run that is taken up again asks the same again and is answered from
 * here, so that it comes to where it was without the portal, and to the same. Written in batches, each whole or not at
 * all; what waits for its batch is found all the same.
 */

import type { FetchedResponse, FetchFault, Fetcher, FetchRequest } from '../../model/ports.ts';
import { isQuota } from './quota.ts';
import type { Database, KeptAnswer } from './store/database.ts';
import { bytesGzip, bytesOf } from './store/gzip.ts';

export interface RunLog {
  /** Asks the log first, then `fetch`. */
  readonly fetch: Fetcher;
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
}

export interface RunLogOptions {
  readonly run: string;
  readonly fetch: Fetcher;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** There is no room: what is read from then on would be lost with the worker. True: there is some again. */
  readonly full: () => Promise<boolean>;
}

const BATCH = 16;
const BATCH_MS = 400;

export function runLog(db: Database, { run, fetch, now, full }: RunLogOptions): RunLog {
  const waiting = new Map<string, KeptAnswer>();
  /** How often each request was made in this life. */
  const asked = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const rows = [...waiting.values()];
    if (rows.length === 0) return;
    const put = async (): Promise<unknown> => db.answers.bulkPut(rows);
    try {
      await put().catch(async (error: unknown) => (isQuota(error) && (await full()) ? put() : null));
    } catch (error) {
      if (isQuota(error)) await full();
    }
    for (const row of rows) waiting.delete(row.key);
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  const keep = (row: KeptAnswer): void => {
    waiting.set(row.key, row);
    if (waiting.size >= BATCH) void flush();
    else timer ??= setTimeout(() => void flush(), BATCH_MS);
  };
  return {
    flush,
    fetch: async (request) => {
      const name = await nameOf(request);
      const nth = (asked.get(name) ?? 0) + 1;
      asked.set(name, nth);
      const key = `${name} #${nth}`;
      const kept = await recalled(
        waiting.get(key) ?? (await db.answers.get([run, key]).catch(() => undefined)),
        request,
      );
      if (kept !== null) return kept;
      let unread = false;
      const mayRead: FetchRequest['mayRead'] = (status, headers) => {
        unread = request.mayRead?.(status, headers) === false;
        return !unread;
      };
      const answer = await fetch({ ...request, mayRead });
      // what was broken off is asked for again
      if (!answer.ok && answer.reason === 'aborted') return answer;
      keep(await rowOf({ run, key, unread }, answer, now()));
      return answer;
    },
  };
}

/** Did that run ask for that page? */
export async function answersFor(db: Database, run: string, url: string): Promise<boolean> {
  // with whatever it was asked conditionally by
  const from = `GET ${url} `;
  return (
    (await db.answers
      .where('[run+key]')
      .between([run, from], [run, `${from}\uffff`])
      .count()) > 0
  );
}

export async function dropRunLog(db: Database, run: string): Promise<void> {
  await db.answers.where('[run+key]').between([run, ''], [run, '\uffff']).delete();
}

async function rowOf(
  row: Pick<KeptAnswer, 'run' | 'key' | 'unread'>,
  answer: FetchedResponse | FetchFault,
  at: string,
): Promise<KeptAnswer> {
  if (!answer.ok) return { ...row, answer, body: null };
  const { body, release: _, ...head } = answer;
  return { ...row, answer: { ...head, at }, body: body.length === 0 ? null : await bytesGzip(body) };
}

/** Null: it has to be asked for. */
async function recalled(
  row: KeptAnswer | undefined,
  { mayRead }: FetchRequest,
): Promise<FetchedResponse | FetchFault | null> {
  if (row === undefined) return null;
  const { answer, body, unread } = row;
  if (!answer.ok) return answer;
  if (unread && mayRead?.(answer.status, answer.headers) !== false) return null;
  return { ...answer, body: body === null ? new Uint8Array() : await bytesOf(body) };
}

/** A form's fields belong to what is asked for, and what a portal is to compare with: "unchanged" answers that alone. */
async function nameOf({ method = 'GET', url, body, headers = {} }: FetchRequest): Promise<string> {
  const condition = headers['if-none-match'] ?? headers['if-modified-since'];
  if (body === undefined) return `${method} ${url}${condition === undefined ? '' : ` if ${condition}`}`;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${method} ${url} ${hex}`;
}
