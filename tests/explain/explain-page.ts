/** What is explained of an invented page, as saved from a portal. */

import { explain } from '../../lib/explain.ts';
import type { Explanation } from '../../lib/model/explanation.ts';

export const AS_OF = '2022-11-20';

export function explained(html: string, url: string, asOf: string = AS_OF): Promise<Explanation> {
  const ports = { clock: { now: () => '2022-11-20T01:00:00.000Z' }, digest: () => '0'.repeat(64) };
  return explain(
    { url, body: new TextEncoder().encode(html), contentType: null, asOf },
    ports as unknown as Parameters<typeof explain>[1],
  );
}
