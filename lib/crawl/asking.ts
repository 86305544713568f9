/** How each thing is asked for, which redirects may be followed, and what its answer is. */

import type { AskedAs } from '../model/page-archive.ts';
import type { FetchedResponse, FetchFault } from '../model/ports.ts';
import { mayBeFile, readAnswer, readFileAnswer, type ReadAnswer, type Unread } from './answer.ts';
import type { Asked } from './keeper.ts';
import { isPrivateHost } from './private-host.ts';
import type { Run } from './run.ts';
import { sameFamily } from './scope.ts';
import { MAX_SITEMAP_BYTES } from './sitemap.ts';
import { isDocumentPath } from './trap-shape.ts';

type Way = (run: Run, url: string, tries?: number) => Pick<Asked, 'ask' | 'read'>;

/** `tries`: when a server stumbles; left out: as often as usual. */
export function askedOf(run: Run, { url, as, wanted }: Pick<Asked, 'url' | 'as' | 'wanted'>, tries?: number): Asked {
  return { url, as, wanted, ...WAYS[as](run, url, tries) };
}

const WAYS: Readonly<Record<AskedAs, Way>> = {
  page: (run, url, tries) => ({
    ask: async (headers) =>
      inFull(run, url, async (at) =>
        run.askPage({ url: at, headers, mayRedirect: (_, to) => run.refusal(to) ?? true }, tries),
      ),
    read: readAnswer,
  }),
  file: (run, url) => ({
    ask: async (headers) =>
      inFull(run, url, async (at) =>
        run.askPage({ url: at, headers, mayRead: mayBeFile, mayRedirect: (_, to) => run.refusal(to, true) ?? true }),
      ),
    read: (came) => readFileAnswer(came, promisesFile(run, url)),
  }),
  start: (run, url) => ({
    ask: async (headers) => run.askPage({ url, headers, mayRedirect: (from, to) => mayMove(run, from, to) }),
    read: readStart,
  }),
  sitemap: (run, url) => ({
    ask: async (headers) => run.askFile({ url, headers, maxBytes: MAX_SITEMAP_BYTES, cut: true }),
    read: (came) =>
      came.ok && came.status === 200 ? { kind: 'file', response: came } : { kind: 'failed', reason: 'network' },
  }),
};

/** Answers of a server that misses something in the address. */
const INCOMPLETE: ReadonlySet<number> = new Set([400, 401, 403, 404, 410, 422]);

/** A token or a clock in an address is noise to most servers; one that knows nothing without it gets it as it was written. */
async function inFull(
  run: Run,
  url: string,
  ask: (at: string) => Promise<FetchedResponse | FetchFault>,
): Promise<FetchedResponse | FetchFault> {
  const came = await ask(url);
  const written = run.book.asWritten(url);
  return came.ok && written !== null && INCOMPLETE.has(came.status) ? ask(written) : came;
}

/** Its address names a document. */
export function promisesFile(run: Run, url: string): boolean {
  return isDocumentPath(run.book.target(url)?.path ?? url);
}

function readStart(came: FetchedResponse | FetchFault): ReadAnswer | Unread {
  if (came.ok || came.reason !== 'redirect-refused') return readAnswer(came);
  return movedAway(came.url ?? came.detail);
}

/** Where the start page may lead. */
export function mayMove(run: Run, from: string, to: string): true | string {
  const [start, target] = [new URL(run.options.start), new URL(to)];
  if (isPrivateHost(target.hostname) && !isPrivateHost(start.hostname)) return 'private-address';
  return sameFamily(new URL(from), target) || 'other-host';
}

export function movedAway(to: string): Unread {
  return { kind: 'failed', reason: 'redirect-refused', detail: `redirects to another site: ${to}` };
}
