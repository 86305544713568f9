/** An attachment becomes a page: its text as plain HTML, read like any other. The readers of files are loaded when one is met. */

import { attachmentPage } from './facts/attachment-page.ts';
import type { FactContext } from './facts/context.ts';
import type { FileFault } from './model/attachment.ts';
import type { StoredFile } from './model/crawl.ts';
import type { PageFacts } from './model/facts/page.ts';
import type { Observations } from './model/observations.ts';
import type { Ports } from './model/ports.ts';
import { originOf } from './rendering.ts';

/** Pages of one attachment, and milliseconds for all of it. Sets of procedures have some hundred pages. */
const MAX_PAGES = 400;
const MAX_MS = 30_000;

export interface FileTrouble {
  readonly reason: FileFault;
  readonly detail?: string;
}

/** Resolves to why the file gave no text, or null. */
export async function readAttachment(
  seen: Observations,
  file: StoredFile,
  context: FactContext,
  ports: Ports,
): Promise<FileTrouble | null> {
  const facts = known(file) ?? (await attachmentFacts(file, context, ports));
  remember(file, facts, context);
  if ('reason' in facts) return facts;
  seen.add(facts, file.requested);
  if (facts.faults.length > 0) seen.mark(file.url, { state: 'failed', reason: 'unreadable' });
  if (facts.attachment?.scanned !== true) return null;
  seen.mark(file.url, { state: 'failed', reason: 'scanned' });
  return { reason: 'scanned' };
}

/** What an earlier reading of this very file gave. */
function known({ memory, fetchedAt }: StoredFile): PageFacts | FileTrouble | null {
  const { facts = null, fault = null } = memory?.reading ?? {};
  if (facts === null) return fault;
  const { fetchedAt: _, confirmedAt: __, ...said } = facts;
  return { ...said, ...originOf({ charset: facts.charset, fetchedAt, ...(memory === undefined ? {} : { memory }) }) };
}

/** Not what came of a limit of time: another day more is read. */
function remember({ memory }: StoredFile, read: PageFacts | FileTrouble, { asOf }: FactContext): void {
  if (memory === undefined || memory.reading !== null) return;
  const days = { from: asOf, until: asOf };
  if ('reason' in read) {
    if (read.reason !== 'oversized') memory.remember({ ...days, facts: null, fault: read });
    return;
  }
  const { attachment, faults } = read;
  if (faults.length === 0 && (attachment?.whole === true || attachment?.scanned === true))
    memory.remember({ ...(read.holds ?? days), facts: read, fault: null });
}

export async function attachmentFacts(
  file: Pick<StoredFile, 'bytes' | 'fileName' | 'fetchedAt' | 'sha256'>,
  context: FactContext,
  { clock }: Pick<Ports, 'clock'>,
): Promise<PageFacts | FileTrouble> {
  const { isUnreadable, readDocument } = await import('./documents/index.ts');
  const until = clock.ticks() + MAX_MS;
  const read = await readDocument(file, { maxPages: MAX_PAGES, over: () => clock.ticks() >= until });
  if (isUnreadable(read)) return { reason: read.fault, ...(read.detail === undefined ? {} : { detail: read.detail }) };
  const { fetchedAt } = file;
  return attachmentPage(read, { context, charset: 'utf-8', fetchedAt, sha256: await file.sha256(), rendered: false });
}
