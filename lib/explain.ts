/** One page by itself, no link followed: bytes -> outline -> facts -> explanation. */

import { isHomeAddress } from './facts/home-address.ts';
import { readPage } from './facts/read-page.ts';
import { decode, outline } from './html/index.ts';
import type { Explanation } from './model/explanation.ts';
import type { Ports } from './model/ports.ts';
import { explanationOf } from './report/explain.ts';

export interface PageSource {
  readonly url: string;
  readonly body: Uint8Array;
  readonly contentType: string | null;
  /** Audit date, YYYY-MM-DD. */
  readonly asOf: string;
}

export async function explain(source: PageSource, ports: Pick<Ports, 'clock' | 'digest'>): Promise<Explanation> {
  const { text, charset } = decode(source.body, source.contentType);
  const facts = readPage(outline(text, source.url), {
    context: {
      url: source.url,
      home: isHomeAddress(source.url),
      departmentNames: [],
      province: '',
      asOf: source.asOf,
    },
    charset,
    fetchedAt: ports.clock.now(),
    sha256: await ports.digest(source.body),
    rendered: false,
  });
  return explanationOf(facts);
}
