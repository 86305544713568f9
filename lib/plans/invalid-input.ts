import type { Bilingual } from '../model/plan.ts';

/** A file that a person gave us and that cannot be used: one sentence that names file, place and fault. */
export class InvalidInput extends Error {
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual) {
    super(sentence.vi);
    this.name = 'InvalidInput';
    this.sentence = sentence;
  }
}

/** One thing wrong in a file. `place` says where in it; '' when it is the file as a whole. */
export interface Fault {
  readonly place: string | Bilingual;
  readonly message: Bilingual;
}

/** `plan.yaml: requirements[3].weight: phải là …`, with a count of the faults beyond the first. */
export function invalidInput(fileName: string, faults: readonly [Fault, ...Fault[]]): InvalidInput {
  const [first] = faults;
  const more = faults.length - 1;
  const place = typeof first.place === 'string' ? { vi: first.place, en: first.place } : first.place;
  return new InvalidInput({
    vi: [fileName, place.vi, first.message.vi].filter(Boolean).join(': ') + (more ? ` (và ${more} lỗi nữa)` : ''),
    en: [fileName, place.en, first.message.en].filter(Boolean).join(': ') + (more ? ` (and ${more} more)` : ''),
  });
}
