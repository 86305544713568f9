import type { Bilingual } from '../../model/plan.ts';

/** A template that cannot be used. */
export class TemplateFault extends Error {
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual) {
    super(sentence.vi);
    this.name = 'TemplateFault';
    this.sentence = sentence;
  }
}
