/** Sentences of a line or a cell. */

/** "TP. Vinh" and "ThS. Nguyễn" end no sentence. */
const SENTENCE_END = /(?<=[.!?…])(?<!(?:^|[\s(])(?:TP|Tp|ThS|TS|PGS|GS|BS)\.)\s+(?=["“(]?\p{Lu})/u;

export function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCE_END);
}
