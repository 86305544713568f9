/** A fault that ends the command: one sentence for people and the exit status of the contract. */

import type { Bilingual } from '../lib/model/plan.ts';

/** 0 ran to its end · 1 under --fail-under · 2 wrong usage or an invalid file · 3 the first page could not be had. */
export type ExitStatus = 0 | 1 | 2 | 3;

export class Fault extends Error {
  readonly sentence: Bilingual;
  readonly status: ExitStatus;

  constructor(sentence: Bilingual, status: ExitStatus = 2) {
    super(sentence.vi);
    this.name = 'Fault';
    this.sentence = sentence;
    this.status = status;
  }
}
