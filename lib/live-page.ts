/** The page that somebody is looking at: its document -> outline -> facts, by the same extractors as a crawled page. */

import type { FactContext } from './facts/context.ts';
import { isHomeAddress } from './facts/contacts/home-address.ts';
import { pagePlace } from './facts/posts/page-numbers.ts';
import { readPage } from './facts/read-page.ts';
import { outlineLive } from './html/outline-live.ts';
import type { LiveElement, LiveReading } from './html/outline-live.ts';
import type { PageFacts } from './model/facts.ts';
import type { PlanAnswer } from './model/overlay-message.ts';
import { isHidden } from './overlay/hidden.ts';
import { HOST_NAME, type OverlayContents } from './overlay/overlay.ts';
import { pageMarks } from './overlay/page-marks.ts';

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

/** What the overlay shows of a document, on that day. */
export function looked(document: Document, now: Date, { plan, plans, departmentNames }: PlanAnswer): OverlayContents {
  const today = dayInVietnam(now);
  const url = document.URL.replace(/#.*$/, '');
  const facts = readLivePage({
    root: document.documentElement,
    context: { url, home: isHomeAddress(url), departmentNames, province: plan.province, asOf: today },
    charset: document.characterSet,
    readAt: now.toISOString(),
    // nothing of it is kept
    sha256: '',
    hidden: (element) => isHidden(element as Element),
    skip: ({ localName }) => localName === HOST_NAME,
  });
  const laterPage = Number(pagePlace(url)?.digits ?? 1) > 1;
  return { marks: pageMarks({ facts, plan, today, laterPage }), plans, planId: plan.id, today };
}

const VIETNAM_MS = 7 * 3_600_000;

function dayInVietnam(now: Date): string {
  return new Date(now.getTime() + VIETNAM_MS).toISOString().slice(0, 10);
}
