/** The page that somebody is looking at: its document -> outline -> facts, by the same extractors as a crawled page. */

import type { FactContext } from './facts/context.ts';
import { readPage } from './facts/read-page.ts';
import { outlineLive } from './html/outline-live.ts';
import type { LiveElement, LiveReading } from './html/outline-live.ts';
import type { PageFacts } from './model/facts/page.ts';

export type { LiveElement, LiveReading } from './html/outline-live.ts';

export interface LivePage extends LiveReading {
  /** The document's element. */
  readonly root: LiveElement;
  readonly context: FactContext;
  /** As the document says it was decoded. */
  readonly charset: string;
  readonly readAt: string;
  /** Of the serialised document; '' where nobody will keep the facts as evidence. */
  readonly sha256: string;
  /** Takes from addresses what says nothing, as a session's id. */
  readonly plain?: (url: string) => string;
}

export function readLivePage({ root, context, charset, readAt, sha256, ...reading }: LivePage): PageFacts {
  const { url } = context;
  return readPage(outlineLive(root, { url, ...reading }), {
    context,
    charset: charset.toLowerCase(),
    fetchedAt: readAt,
    sha256,
    rendered: true,
  });
}
