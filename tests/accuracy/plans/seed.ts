/** Choices that look arbitrary and are the same on every machine. */

export class Seed {
  private state: number;

  constructor(words: string) {
    this.state = 2_166_136_261;
    for (const letter of words) this.state = Math.imul(this.state ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  }

  /** From 0 to 1. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  pick<T>(among: readonly T[]): T {
    const chosen = among[Math.floor(this.next() * among.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }
}
