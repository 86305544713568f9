/** Asks again when a server stumbles: three times at most, with growing pauses, never for a form post. */

import type { Clock, FetchedResponse, FetchFault, FetchFailure, FetchRequest, Ports } from '../model/ports.ts';
import type { HostGate } from './politeness.ts';

const TRIES = 3;
/** Before the second and the third try, milliseconds. */
const PAUSES_MS: readonly number[] = [1_000, 5_000];
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);
const PASSING_FAULT: ReadonlySet<FetchFailure> = new Set<FetchFailure>([
  'reset',
  'half-response',
  'timeout',
  'network',
]);
/** Faults by which nobody answered, as against an answer that is of no use. */
const SILENT: ReadonlySet<FetchFailure> = new Set<FetchFailure>([
  'dns',
  'refused',
  'reset',
  'timeout',
  'network',
  'tls',
]);
/** Urls in a row that failed for good, after which each is asked for only once. */
const WEARY_AFTER = 5;

export interface Asker {
  readonly ask: (request: FetchRequest, tries?: number) => Promise<FetchedResponse | FetchFault>;
  /** At once, and only once. */
  readonly askOnce: (request: FetchRequest) => Promise<FetchedResponse | FetchFault>;
  /** An answer that this run had before its process ended: it counts as what it was. */
  readonly recount: (bytes: number) => void;
  readonly requests: () => number;
  readonly bytes: () => number;
  /** Urls in a row that nobody answered for. */
  readonly silence: () => number;
}

/** `until` in ticks of the clock: then the run ends, nothing is asked for any more, and no pause is longer. */
export function asker(ports: Ports, gate: HostGate, until: number): Asker {
  const counts = { requests: 0, bytes: 0, silent: 0, stumbled: 0 };
  const ended = (request: FetchRequest) => request.signal?.aborted === true || ports.clock.ticks() >= until;
  const askOnce = async (request: FetchRequest): Promise<FetchedResponse | FetchFault> => {
    if (ended(request)) return { ok: false, reason: 'aborted', detail: 'the run ended' };
    counts.requests += 1;
    const answer = await ports.fetch(request);
    if (answer.ok) counts.bytes += answer.wireBytes;
    return answer;
  };
  const once = async (request: FetchRequest): Promise<FetchedResponse | FetchFault> =>
    gate.run(async () => askOnce(request), request.signal);
  const ask = async (request: FetchRequest, most = TRIES): Promise<FetchedResponse | FetchFault> => {
    const tries = request.method === 'POST' || counts.stumbled >= WEARY_AFTER ? 1 : most;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await once(request);
      const after = retryAfter(answer, ports.clock);
      if (after > 0) gate.rest(after);
      if (!mayPass(answer) || attempt >= tries || ended(request)) {
        tally(counts, answer);
        return answer;
      }
      const pause = Math.min(PAUSES_MS[attempt - 1] ?? 0, until - ports.clock.ticks());
      if (after === 0) await ports.clock.pause(pause, request.signal);
    }
  };
  const recount = (bytes: number): void => {
    counts.requests += 1;
    counts.bytes += bytes;
  };
  return {
    ask,
    askOnce,
    recount,
    requests: () => counts.requests,
    bytes: () => counts.bytes,
    silence: () => counts.silent,
  };
}

function tally(counts: { silent: number; stumbled: number }, answer: FetchedResponse | FetchFault): void {
  if (!answer.ok && answer.reason === 'aborted') return;
  counts.silent = !answer.ok && SILENT.has(answer.reason) ? counts.silent + 1 : 0;
  counts.stumbled = mayPass(answer) || counts.silent > 0 ? counts.stumbled + 1 : 0;
}

function mayPass(answer: FetchedResponse | FetchFault): boolean {
  return answer.ok ? PASSING_STATUS.has(answer.status) : PASSING_FAULT.has(answer.reason);
}

/** Milliseconds that the answer asks to wait: seconds or a date (RFC 9110, 10.2.3); 0 when it says nothing. */
export function retryAfter(answer: FetchedResponse | FetchFault, clock: Pick<Clock, 'now'>): number {
  if (!answer.ok) return 0;
  const said = answer.headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1_000;
  const until = Date.parse(said);
  if (Number.isNaN(until)) return 0;
  // by the server's own clock, which may be wrong by hours
  const served = Date.parse(answer.headers['date'] ?? '');
  return Math.max(0, until - (Number.isNaN(served) ? Date.parse(clock.now()) : served));
}
