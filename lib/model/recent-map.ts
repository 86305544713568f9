/**
 * A map of bounded size that keeps what is asked for again: two generations, and what is found in the old one moves to
 * the young one. Simpler than ageing, and a portal's menus stay while what single pages say falls out.
 */
export class RecentMap<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #generation: number;

  /** @param generation entries of a generation: at most twice as many are held */
  constructor(generation: number) {
    this.#generation = generation;
  }

  get(key: string): Value | undefined {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const older = this.#old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  /** The key is held: it must be no slice of a page. */
  set(key: string, value: Value): void {
    if (this.#young.size >= this.#generation) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}
