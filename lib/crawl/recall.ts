/**
 * Asks the portal for something, unless what was kept of it stands. What this run kept stands as it is; what an earlier
 * run kept stands when the portal says so, or sends the same bytes again. It fails closed: what is not there whole, was
 * understood by other code, or was read for another audit, is read anew.
 */

import type { ArchivedAnswer } from '../model/page-archive.ts';
import type { FetchedResponse, FetchFault } from '../model/ports.ts';
import { keeper, keyOf, recount, usable, type Answer, type Asked, type Recalled } from './keeper.ts';
import type { Run } from './run.ts';
import { isTakenOver } from './take-over.ts';
import { isUnchanged, validatorOf } from './validators.ts';

export async function recall(run: Run, asked: Asked, anew = false): Promise<Recalled> {
  const { archive } = run.ports;
  if (archive === undefined) return plain(asked.read(await asked.ask({})));
  const found = anew ? null : await archive.find(keyOf(run, asked));
  const own = found !== null && found.run === archive.run;
  const entry = found !== null && stands(run, found, asked, own) ? found : null;
  if (entry !== null && own) {
    recount(run, asked, entry);
    return keeper(run, asked, { entry, answer: null, confirmedAt: entry.confirmedAt });
  }
  if (entry !== null && asked.unasked !== undefined && isTakenOver(run, asked.unasked, entry)) {
    run.takenOver += 1;
    return keeper(run, asked, { entry, answer: null, confirmedAt: entry.confirmedAt, unasked: true });
  }
  const { answer, confirmedAt, asks } = await askAgain(run, asked, entry);
  if (answer === null && entry !== null) {
    run.unchanged += 1;
    return keeper(run, asked, { entry, answer, confirmedAt }, asks);
  }
  const known = own ? null : found;
  const same = answer !== null && known !== null && (await isSame(run, answer, known)) ? known : null;
  if (same !== null) run.unchanged += 1;
  return keeper(run, asked, { entry: same, answer, confirmedAt }, asks);
}

function plain(answer: Answer): Recalled {
  return {
    answer,
    asks: 1,
    close: async () => {
      if (answer.kind === 'page' || answer.kind === 'file') answer.response.release?.();
    },
  };
}

/** Can it serve without its body being sent again? */
function stands(run: Run, entry: ArchivedAnswer, { wanted, as }: Asked, own: boolean): boolean {
  if (entry.unread !== null) return own;
  if (entry.body !== null) return true;
  if (entry.engine !== run.ports.archive?.engine) return false;
  if (as === 'file' && entry.page === null) return usable(run, entry) !== null;
  return entry.page !== null && (!wanted || usable(run, entry) !== null);
}

export interface AskedAgain {
  /** Null: the portal says that it is unchanged, and is to be believed. */
  readonly answer: FetchedResponse | FetchFault | null;
  readonly confirmedAt: string;
  /** Requests that it took. */
  readonly asks: number;
}

export async function askAgain(run: Run, asked: Asked, entry: ArchivedAnswer | null): Promise<AskedAgain> {
  let asks = 0;
  const ask: Asked['ask'] = async (headers) => {
    asks += 1;
    return asked.ask(headers);
  };
  const answer = await unlessUnchanged(run, { ...asked, ask }, entry);
  return { answer, confirmedAt: (answer?.ok === true ? answer.at : undefined) ?? run.ports.clock.now(), asks };
}

async function unlessUnchanged(
  run: Run,
  { ask, post = false }: Pick<Asked, 'ask' | 'post'>,
  entry: ArchivedAnswer | null,
): Promise<FetchedResponse | FetchFault | null> {
  const validator = entry === null || post ? null : validatorOf(entry);
  if (entry === null || validator === null || !run.trust.allows(validator)) return ask({});
  const answer = await ask(validator.headers);
  if (!answer.ok || answer.status !== 304) return answer;
  const same = async (body: Uint8Array): Promise<boolean> =>
    entry.sha256 === null || entry.sha256 === (await run.ports.digest(body));
  const believed = isUnchanged(answer, entry) && (await run.trust.proven(validator, ask, same));
  return believed ? null : ask({});
}

/** The same bytes, called the same, from the same place. */
export async function isSame(
  run: Run,
  answer: FetchedResponse | FetchFault,
  { response, sha256, engine, unread }: ArchivedAnswer,
): Promise<boolean> {
  if (!answer.ok || response === null || sha256 === null || unread !== null) return false;
  if (engine !== run.ports.archive?.engine) return false;
  const alike =
    answer.status === response.status &&
    answer.url === response.url &&
    ['content-type', 'content-disposition'].every((name) => answer.headers[name] === response.headers[name]);
  return alike && sha256 === (await run.ports.digest(answer.body));
}
