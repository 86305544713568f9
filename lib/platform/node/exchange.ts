/** One request and its answer, without redirects: bounded in bytes and in time, however the server behaves. */

import type { Agent, Dispatcher } from 'undici';
import type { FetchFault } from '../../model/ports.ts';
import type { Hop, HopAnswer } from '../follow.ts';
import { faultOf } from './faults.ts';

export type Exchange = Omit<Hop, 'cookie'>;

export interface Answer extends HopAnswer {
  /** As on the wire, before content decoding. */
  readonly body: Buffer;
}

/** After so long a body has to have come at this rate at least. Milliseconds; bytes per millisecond. */
const DRIP_GRACE_MS = 5_000;
const DRIP_RATE = 0.25;
/** What is not wanted and no longer than this is taken all the same, so that the connection can be kept. Bytes. */
const WORTH_DRAINING = 16_384;

export async function exchange(agent: Agent, request: Exchange): Promise<Answer | FetchFault> {
  const { promise, resolve } = Promise.withResolvers<Answer | FetchFault>();
  const receiver = new Receiver(request, resolve);
  const { url, method, body, headers } = request;
  const path = url.pathname + url.search;
  agent.dispatch({ origin: url.origin, path, method, body, headers, headersTimeout: 0, bodyTimeout: 0 }, receiver);
  return promise;
}

class Receiver implements Dispatcher.DispatchHandler {
  readonly #request: Exchange;
  readonly #resolve: (answer: Answer | FetchFault) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #started = performance.now();
  #controller: Dispatcher.DispatchController | null = null;
  #done = false;
  #status = 0;
  #headers: Readonly<Record<string, string>> = {};
  #setCookies: readonly string[] = [];
  #chunks: Buffer[] = [];
  #length = 0;
  #wanted = true;

  constructor(request: Exchange, resolve: (answer: Answer | FetchFault) => void) {
    this.#request = request;
    this.#resolve = resolve;
    this.#timer = setTimeout(
      () => this.#fail('timeout', this.#status === 0 ? 'no answer in time' : 'the answer did not end in time'),
      request.timeoutMs,
    );
    request.signal?.addEventListener('abort', this.#abort, { once: true });
    if (request.signal?.aborted === true) this.#abort();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#done) controller.abort(new Error('given up'));
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return;
    this.#status = status;
    this.#setCookies = [headers['set-cookie'] ?? []].flat();
    this.#headers = flat(headers);
    const { mayRead, maxBytes, cut } = this.#request;
    const promised = Number(this.#headers['content-length'] ?? '0');
    this.#wanted = mayRead(status, this.#headers);
    if (!this.#wanted && !(promised <= WORTH_DRAINING)) return this.#finish(true);
    if (this.#wanted && promised > maxBytes && !cut)
      this.#fail('too-large', `${promised} bytes, more than ${maxBytes}`);
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#done) return;
    this.#length += chunk.length;
    if (!this.#wanted) {
      if (this.#length > WORTH_DRAINING) this.#finish(true);
      return;
    }
    this.#chunks.push(chunk);
    const { maxBytes, cut } = this.#request;
    if (this.#length > maxBytes) {
      if (cut) return this.#finish(true);
      return this.#fail('too-large', `more than ${maxBytes} bytes`);
    }
    const elapsed = performance.now() - this.#started;
    if (elapsed > DRIP_GRACE_MS && this.#length < elapsed * DRIP_RATE) this.#fail('timeout', 'the answer drips');
  }

  onResponseEnd(): void {
    this.#finish(false);
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    if (this.#done) return;
    this.#settle(faultOf(error, this.#status !== 0));
  }

  #abort = (): void => this.#fail('aborted', 'interrupted');

  #fail(reason: FetchFault['reason'], detail: string): void {
    this.#settle({ ok: false, reason, detail });
    this.#controller?.abort(new Error(detail));
  }

  /** `early`: the rest of the body is left to the server. */
  #finish(early: boolean): void {
    const body = this.#wanted ? joined(this.#chunks, this.#length) : Buffer.alloc(0);
    this.#settle({ ok: true, status: this.#status, headers: this.#headers, setCookies: this.#setCookies, body });
    if (early) this.#controller?.abort(new Error('enough'));
  }

  #settle(answer: Answer | FetchFault): void {
    if (this.#done) return;
    this.#done = true;
    this.#chunks = [];
    clearTimeout(this.#timer);
    this.#request.signal?.removeEventListener('abort', this.#abort);
    this.#resolve(answer);
  }
}

function joined(chunks: readonly Buffer[], length: number): Buffer {
  const [first] = chunks;
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, length);
}

/** Of a header that stands twice, the first; lists are joined as HTTP joins them. */
function flat(headers: Record<string, string | string[] | undefined>): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    if (typeof value === 'string') all[name] = value;
    else
      all[name] =
        name === 'location' || name === 'content-type' || name === 'content-length'
          ? (value[0] ?? '')
          : value.join(', ');
  }
  return all;
}
