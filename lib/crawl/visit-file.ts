/** One file that a check wanted as an attachment: handed to the audit, which reads it. */

import type { StoredFile } from '../model/crawl.ts';
import type { FetchedResponse } from '../model/ports.ts';
import type { FileAnswer } from './answer.ts';
import type { Task } from './frontier.ts';
import { leave } from './leave.ts';
import type { Run } from './run.ts';

export async function readStored(run: Run, task: Task, { response, memo }: FileAnswer): Promise<void> {
  run.challengesInARow = 0;
  const at = run.book.target(response.url);
  const key = at?.key ?? task.key;
  if (key !== task.key) run.frontier.serve(key);
  const { readFile } = run.guide;
  if (readFile === undefined) return leave(run, task, { kind: 'skipped', reason: 'not-html' });
  const file: StoredFile = {
    url: at?.url ?? task.url,
    requested: task.url,
    get bytes() {
      return response.body;
    },
    fileName: fileNameOf(response),
    fetchedAt: memo?.fetchedAt ?? response.at ?? run.ports.clock.now(),
    sha256: memo?.sha256 ?? (() => run.ports.digest(response.body)),
    ...(memo === undefined ? {} : { memory: memo }),
  };
  // what its link was passed over for, or why it failed under another want
  run.ledger.clear(task.url);
  try {
    const fault = await readFile(file);
    if (fault !== null) return leave(run, task, { kind: 'failed', ...fault });
    run.read.add(key);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return leave(run, task, { kind: 'failed', reason: 'unreadable', detail });
  } finally {
    run.stale = true;
  }
}

/** What the server calls it (RFC 6266, 5987), else the last step of its address. */
export function fileNameOf({ headers, url }: Pick<FetchedResponse, 'headers' | 'url'>): string {
  const disposition = headers['content-disposition'] ?? '';
  const extended = /filename\*\s*=\s*(?:utf-8|UTF-8)'[^']*'([^;\s]+)/.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition);
  const named = extended === undefined ? (plain?.[1] ?? plain?.[2] ?? '') : decoded(extended);
  const bare = named === '' ? decoded(new URL(url).pathname) : utf8(named);
  // some send the whole path on their disk
  return bare.split(/[\\/]/).findLast((step) => step !== '') ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Headers come as Latin-1; servers write UTF-8 into them, or escapes that only `filename*` allows. */
function utf8(text: string): string {
  if (/%[0-9a-f]{2}/i.test(text)) return decoded(text);
  const bytes = Array.from(text, (sign) => sign.charCodeAt(0));
  if (bytes.every((byte) => byte < 0x80) || bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}
