/** One page or file by itself, no link followed: bytes -> outline -> facts -> explanation. */

import { CRAWL_DEFAULTS } from './crawl/defaults.ts';
import { renderingAlone } from './crawl/rendering.ts';
import type { FactContext } from './facts/context.ts';
import { isHomeAddress } from './facts/contacts/home-address.ts';
import { decode } from './html/index.ts';
import type { Explanation } from './model/explanation.ts';
import { fileStart } from './model/file-start.ts';
import type { Ports, RenderMode } from './model/ports.ts';
import { attachmentFacts, type FileTrouble } from './read-attachment.ts';
import { pageReader } from './rendering.ts';
import { explanationOf } from './report/explain.ts';

export interface PageSource {
  readonly url: string;
  readonly body: Uint8Array;
  readonly contentType: string | null;
  /** As the server answered, where one did. */
  readonly status?: number;
  /** Audit date, YYYY-MM-DD. */
  readonly asOf: string;
  /** For a page of the web: it may be rendered, as it stands at this address. */
  readonly rendering?: { readonly mode: RenderMode; readonly at: string; readonly userAgent: string };
}

/** A file that gives no text. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly trouble: FileTrouble;

  constructor(trouble: FileTrouble) {
    super(trouble.detail ?? trouble.reason);
    this.trouble = trouble;
  }
}

/** Rejects with UnreadableFile. */
export async function explain(source: PageSource, ports: Ports): Promise<Explanation> {
  const { url, body, asOf, rendering } = source;
  const mode = rendering?.mode ?? 'never';
  const contextOf = (at: string): FactContext => ({
    url: at,
    home: isHomeAddress(at),
    departmentNames: [],
    province: '',
    asOf,
  });
  if (fileStart(body) !== null) {
    const fileName = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
    const file = { bytes: body, fileName, fetchedAt: ports.clock.now(), sha256: () => ports.digest(body) };
    const read = await attachmentFacts(file, { ...contextOf(url), home: false }, ports);
    if ('reason' in read) throw new UnreadableFile(read);
    return explanationOf(read);
  }
  const { text, charset } = decode(body, source.contentType);
  if (isNoText(text)) throw new UnreadableFile({ reason: 'unsupported-format' });
  const page = {
    url,
    html: text,
    charset,
    fetchedAt: ports.clock.now(),
    sha256: async () => ports.digest(body),
    // facts are kept of it whatever comes of its rendering
    home: true,
    homeFrame: false,
    wanted: true,
    ...(rendering === undefined
      ? {}
      : {
          render: renderingAlone({ ...CRAWL_DEFAULTS, ...rendering, start: rendering.at, render: mode }, ports, text),
        }),
  };
  const { facts } = await pageReader(mode)(page, contextOf);
  if (facts === null) throw new Error('a page by itself has facts');
  // whatever its words: the server says that this is not the page
  const answered = (source.status ?? 200) >= 400 ? ({ ...facts, kind: 'error' } as const) : facts;
  // what stands at another address than the one it was asked to be read at stays there
  return explanationOf(facts.rendered && url !== rendering?.at ? { ...answered, url } : answered);
}

/** Where a page would have begun with markup by. */
const SNIFFED_UNITS = 2_048;

/** Bytes of a picture, a film, a program: signs that no text holds, and no tag among them. */
function isNoText(text: string): boolean {
  const start = text.slice(0, SNIFFED_UNITS);
  return start.includes('\0') && !/<[a-z!]/i.test(start);
}
