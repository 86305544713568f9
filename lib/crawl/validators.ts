/**
 * Conditional requests (RFC 9110, 13). A server is believed that a page is unchanged only once it has shown that it can
 * say otherwise: asked with a validator that cannot be right, it has to send the page.
 */

import type { ArchivedAnswer } from '../model/page-archive.ts';
import type { FetchedResponse, FetchFault } from '../model/ports.ts';

export interface Validator {
  readonly kind: 'etag' | 'modified';
  readonly headers: Readonly<Record<string, string>>;
  /** The same question with an answer that can only be no. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** A page may change twice within what its clock tells apart (RFC 9110, 8.8.2.2); many servers send the time of day. */
const SETTLED_MS = 60_000;
const WRONG_TAG = '"soicong-0"';
const LONG_AGO = 'Thu, 01 Jan 1970 00:00:00 GMT';

/** Null where the server gave nothing to ask with. */
export function validatorOf({ response, fetchedAt }: Pick<ArchivedAnswer, 'response' | 'fetchedAt'>): Validator | null {
  if (response === null || response.status !== 200) return null;
  const tag = response.headers['etag']?.trim() ?? '';
  if (/^(?:W\/)?"[^"]*"$/.test(tag))
    return { kind: 'etag', headers: { 'if-none-match': tag }, wrong: { 'if-none-match': WRONG_TAG } };
  const modified = response.headers['last-modified']?.trim() ?? '';
  const at = Date.parse(modified);
  const sent = Date.parse(response.headers['date'] ?? '');
  // one in the future, or of this very minute, says nothing
  if (Number.isNaN(at) || at > (Number.isNaN(sent) ? Date.parse(fetchedAt) : sent) - SETTLED_MS) return null;
  return { kind: 'modified', headers: { 'if-modified-since': modified }, wrong: { 'if-modified-since': LONG_AGO } };
}

/** What a server's word is worth, for each kind of validator. */
export class Trust {
  readonly #proofs = new Map<Validator['kind'], Promise<boolean>>();
  readonly #liars = new Set<Validator['kind']>();

  /** Worth asking with. */
  allows(validator: Validator): boolean {
    return !this.#liars.has(validator.kind);
  }

  /** `ask` asks for the same page with other validators; `same`: these are the bytes that were kept. */
  async proven(
    { kind, wrong }: Validator,
    ask: (headers: Validator['headers']) => Promise<FetchedResponse | FetchFault>,
    same: (body: Uint8Array) => Promise<boolean>,
  ): Promise<boolean> {
    const known = this.#proofs.get(kind);
    if (known !== undefined) return known;
    const proof = this.#prove(kind, async () => {
      const answer = await ask(wrong);
      if (!answer.ok || answer.status >= 400) return null;
      const whole = answer.status === 200 && (await same(answer.body));
      answer.release?.();
      return whole;
    });
    this.#proofs.set(kind, proof);
    return proof;
  }

  async #prove(kind: Validator['kind'], test: () => Promise<boolean | null>): Promise<boolean> {
    const held = await test();
    if (held === false) this.#liars.add(kind);
    // a stumble proves nothing: the next page is asked about again
    if (held === null) this.#proofs.delete(kind);
    return held === true;
  }
}

/** The answer says that the page is what it was, and means the page that was kept. */
export function isUnchanged(answer: FetchedResponse | FetchFault, kept: ArchivedAnswer): boolean {
  if (!answer.ok || answer.status !== 304 || kept.response === null || answer.url !== kept.response.url) return false;
  const { headers } = kept.response;
  return ['content-type', 'etag', 'content-disposition'].every((name) => {
    const now = answer.headers[name];
    return now === undefined || bare(now) === bare(headers[name] ?? '');
  });
}

/** Proxies weaken tags as they compress. */
function bare(header: string): string {
  return header.trim().replace(/^W\//, '');
}
