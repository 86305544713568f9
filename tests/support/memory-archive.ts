/** A page archive in memory, through JSON as stores have it, and portals whose answers bear validators. */

import { createHash } from 'node:crypto';
import type { CrawlShelf, KeptCrawl } from '../../lib/model/kept-crawl.ts';
import type { ArchivedAnswer, PageArchive } from '../../lib/model/page-archive.ts';
import type { FetchedResponse, FetchFault, FetchRequest, Ports } from '../../lib/model/ports.ts';

export interface Shelf {
  /** `keeps`: also whole crawls, or each page by itself. */
  readonly archive: (run: string, engine?: string, keeps?: Keeps) => PageArchive;
  readonly entries: () => readonly ArchivedAnswer[];
  /** How often an audit took up what was known at the end of an earlier crawl. */
  readonly recalled: () => number;
}

export type Keeps = 'crawls' | 'pages';

interface Row {
  readonly text: string;
  readonly body: Uint8Array | null;
}

export function memoryShelf(usual: Keeps = 'crawls'): Shelf {
  const rows = new Map<string, Row>();
  const crawls = new Map<string, { readonly text: string; readonly seen: readonly string[] }>();
  let recalled = 0;
  const read = ({ text, body }: Row): ArchivedAnswer => {
    const entry = JSON.parse(text) as Omit<ArchivedAnswer, 'body'>;
    return { ...entry, body: body === null ? null : () => new Uint8Array(body) };
  };
  const write = ({ body, ...entry }: ArchivedAnswer): void => {
    rows.set(entry.key, { text: JSON.stringify(entry), body: body === null ? null : new Uint8Array(body()) });
  };
  const find = (key: string): ArchivedAnswer | null => {
    const row = rows.get(key);
    return row === undefined ? null : read(row);
  };
  const shelf: CrawlShelf = {
    find: (name) => {
      const kept = crawls.get(name);
      if (kept === undefined) return null;
      const seen = (): readonly string[] => {
        recalled += 1;
        return kept.seen;
      };
      return { ...(JSON.parse(kept.text) as Omit<KeptCrawl, 'seen'>), seen };
    },
    keep: (name, { seen, ...crawl }) => void crawls.set(name, { text: JSON.stringify(crawl), seen: [...seen()] }),
    stood: () => undefined,
    newer: (_, at) =>
      [...rows.values()]
        .map(read)
        .flatMap(({ key, page, fetchedAt }) => (page !== null && fetchedAt > at ? [key] : [])),
    glance: find,
  };
  return {
    entries: () => [...rows.values()].map(read),
    recalled: () => recalled,
    archive: (run, engine = 'engine-1', keeps = usual) => ({
      run,
      engine,
      find,
      keep: write,
      confirm: (key, at) => {
        const entry = find(key);
        if (entry !== null) write({ ...entry, run, confirmedAt: at });
      },
      ...(keeps === 'crawls' ? { crawls: shelf } : {}),
    }),
  };
}

export interface Served {
  /** `200 url`, `304 url` of every answer, in order. */
  readonly answers: readonly string[];
  readonly ports: Ports;
}

export type Validators = (url: string, body: Uint8Array) => Readonly<Record<string, string>>;

export const TAGGED: Validators = (_, body) => ({ etag: `"${createHash('sha256').update(body).digest('hex')}"` });

/** The portal as a server with validators serves it. `now`: what the run's clock says. */
export function validating(ports: Ports, now: string, validators: Validators = TAGGED): Served {
  const answers: string[] = [];
  const fetch = async (request: FetchRequest): Promise<FetchedResponse | FetchFault> => {
    const answer = await ports.fetch(request);
    if (!answer.ok || answer.status !== 200) return answer;
    const headers = { ...answer.headers, ...validators(answer.url, answer.body) };
    const unchanged = request.method !== 'POST' && isUnchanged(request.headers ?? {}, headers);
    answers.push(`${unchanged ? 304 : 200} ${request.url}`);
    if (!unchanged) return { ...answer, headers };
    return { ...answer, status: 304, headers, body: new Uint8Array(), wireBytes: 0 };
  };
  return { answers, ports: { ...ports, fetch, clock: { ...ports.clock, now: () => now } } };
}

function isUnchanged(asked: Readonly<Record<string, string>>, has: Readonly<Record<string, string>>): boolean {
  const tag = asked['if-none-match'];
  if (tag !== undefined) return tag.replace(/^W\//, '') === has['etag']?.replace(/^W\//, '');
  const since = Date.parse(asked['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Date.parse(has['last-modified'] ?? '') <= since;
}
