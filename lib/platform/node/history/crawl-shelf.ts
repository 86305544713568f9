/** Whole crawls in the history's file. A few of each portal: one for each way in which it is audited. */

import { Buffer } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CrawlShelf, KeptCrawl } from '../../../model/kept-crawl.ts';
import type { ArchivedResponse, ArchivedUnread } from '../../../model/page-archive.ts';
import type { AnswerRow, ArchiveStatements } from './archive-statements.ts';
import type { ArchiveOptions } from './archive.ts';

/** Of one portal. */
const MAX_CRAWLS = 6;
/** Characters. */
const BLOCK = 1 << 17;
/** Quick rather than small: zlib's level. */
const LEVEL = { level: 1 } as const;

type Head = Omit<KeptCrawl, 'seen'>;

/** `flush` writes the answers that wait: a crawl speaks of them. */
export function crawlShelf(
  sql: ArchiveStatements,
  { portalKey, run, anew = false }: ArchiveOptions,
  flush: () => void,
): CrawlShelf {
  return {
    find: (name) => {
      if (anew) return null;
      return orNull(() => {
        const row = sql.crawl.get(name);
        if (row === undefined) return null;
        const head = JSON.parse(text(row['crawl'])) as Head;
        return { ...head, seen: () => linesOf(orNull(() => sql.seen.get(name)?.['seen'])) };
      });
    },
    keep: (name, { seen, ...head }) => {
      flush();
      orNull(() => {
        sql.keepCrawl.run(
          name,
          portalKey,
          run,
          head.engine,
          head.at,
          packed(JSON.stringify(head)),
          packedLines(seen()),
        );
        sql.dropCrawls.run(portalKey, portalKey, MAX_CRAWLS);
        return null;
      });
    },
    stood: (name, at) => void orNull(() => sql.crawlStood.run(at, run, name)),
    newer: (name, at) => orNull(() => sql.newer.all(name, at, at).map((row) => String(row['answer_key']))) ?? [name],
    glance: (key) =>
      orNull(() => {
        const row = sql.find.get(key) as AnswerRow | undefined;
        if (row === undefined) return null;
        return {
          key,
          run: row.run,
          engine: row.engine,
          response: row.response === null ? null : (JSON.parse(row.response) as ArchivedResponse),
          fetchedAt: row.fetched_at,
          confirmedAt: row.confirmed_at,
          sha256: row.sha256,
          unread: row.unread === null ? null : (JSON.parse(row.unread) as ArchivedUnread),
          body: null,
          page: null,
          reading: null,
        };
      }),
  };
}

/** Blocks of whole lines, each with its length in bytes before it: a block is in memory at a time. */
function packedLines(lines: Iterable<string>): Uint8Array {
  const parts: Uint8Array[] = [];
  let block = '';
  const flush = (): void => {
    const body = packed(block);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, body.length);
    parts.push(length, body);
    block = '';
  };
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length >= BLOCK) flush();
  }
  if (block !== '') flush();
  return Buffer.concat(parts);
}

function* linesOf(blocks: unknown): Generator<string> {
  if (!(blocks instanceof Uint8Array)) throw new Error('the archive has lost a part');
  const view = new DataView(blocks.buffer, blocks.byteOffset, blocks.byteLength);
  for (let at = 0; at < blocks.length;) {
    const from = at + 4;
    at = from + view.getUint32(at);
    for (const line of text(blocks.subarray(from, at)).split('\n')) if (line !== '') yield line;
  }
}

function packed(json: string): Uint8Array {
  return deflateRawSync(json, LEVEL);
}

function text(deflated: unknown): string {
  if (!(deflated instanceof Uint8Array)) throw new Error('the archive has lost a part');
  return inflateRawSync(Buffer.from(deflated.buffer, deflated.byteOffset, deflated.byteLength)).toString('utf8');
}

/** What is damaged is as good as none. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
