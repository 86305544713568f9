/** The container of old Office files (MS-CFB): streams by name. Every chain is followed at most as far as the file is long. */

export interface CompoundFile {
  readonly has: (name: string) => boolean;
  readonly stream: (name: string) => Uint8Array | null;
}

const HEADER_LENGTH = 512;
/** Above these a sector number means an end or nothing. */
const LAST_SECTOR = 0xfffffff0;
const HEADER_FAT_SECTORS = 109;
const ENTRY_LENGTH = 128;
const [STREAM, ROOT] = [2, 5];

interface Entry {
  readonly start: number;
  readonly size: number;
}

/** Null when it is damaged. */
export function openCompound(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < HEADER_LENGTH * 2) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [shift, miniShift] = [view.getUint16(30, true), view.getUint16(32, true)];
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return null;
  const sectors = new Sectors(bytes, view, 1 << shift);
  const directory = sectors.chain(view.getUint32(48, true));
  if (directory === null) return null;
  const { entries, root } = readDirectory(directory);
  if (root === null) return null;
  const cutoff = view.getUint32(56, true);
  const miniFat = sectors.chain(view.getUint32(60, true)) ?? new Uint8Array();
  const mini = sectors.chain(root.start) ?? new Uint8Array();
  return {
    has: (name) => entries.has(name),
    stream: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const whole =
        entry.size < cutoff ? miniChain(mini, miniFat, entry.start, 1 << miniShift) : sectors.chain(entry.start);
      return whole === null || whole.length < entry.size ? null : whole.subarray(0, entry.size);
    },
  };
}

class Sectors {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #size: number;
  readonly #fat: readonly number[];

  constructor(bytes: Uint8Array, view: DataView, size: number) {
    this.#bytes = bytes;
    this.#view = view;
    this.#size = size;
    this.#fat = this.#readFat();
  }

  /** Null when the chain leaves the file or runs in a circle. */
  chain(start: number): Uint8Array | null {
    const numbers: number[] = [];
    for (let at = start; at < LAST_SECTOR; at = this.#fat[at] ?? LAST_SECTOR) {
      if (this.#offset(at) >= this.#bytes.length || numbers.length > this.#fat.length) return null;
      numbers.push(at);
    }
    const whole = new Uint8Array(numbers.length * this.#size);
    for (const [nth, number] of numbers.entries()) {
      const from = this.#offset(number);
      whole.set(this.#bytes.subarray(from, from + this.#size), nth * this.#size);
    }
    return whole;
  }

  #readFat(): number[] {
    const perSector = this.#size / 4;
    const holders: number[] = [];
    for (let nth = 0; nth < HEADER_FAT_SECTORS; nth += 1) holders.push(this.#view.getUint32(76 + nth * 4, true));
    const most = this.#bytes.length / this.#size;
    for (let next = this.#view.getUint32(68, true); next < LAST_SECTOR && holders.length < most;) {
      const numbers = this.#numbers(next);
      if (numbers.length < perSector) break;
      holders.push(...numbers.slice(0, -1));
      next = numbers.at(-1) ?? LAST_SECTOR;
    }
    return holders.filter((sector) => sector < LAST_SECTOR).flatMap((sector) => this.#numbers(sector));
  }

  #numbers(sector: number): number[] {
    const from = this.#offset(sector);
    if (from + this.#size > this.#bytes.length) return [];
    return Array.from({ length: this.#size / 4 }, (_, nth) => this.#view.getUint32(from + nth * 4, true));
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#size;
  }
}

function miniChain(mini: Uint8Array, fat: Uint8Array, start: number, size: number): Uint8Array | null {
  const view = new DataView(fat.buffer, fat.byteOffset, fat.byteLength);
  const numbers: number[] = [];
  for (let at = start; at < LAST_SECTOR; at = at * 4 < fat.length ? view.getUint32(at * 4, true) : LAST_SECTOR) {
    if ((at + 1) * size > mini.length || numbers.length > fat.length / 4) return null;
    numbers.push(at);
  }
  const whole = new Uint8Array(numbers.length * size);
  for (const [nth, number] of numbers.entries())
    whole.set(mini.subarray(number * size, (number + 1) * size), nth * size);
  return whole;
}

function readDirectory(directory: Uint8Array): { entries: ReadonlyMap<string, Entry>; root: Entry | null } {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries = new Map<string, Entry>();
  let root: Entry | null = null;
  for (let at = 0; at + ENTRY_LENGTH <= directory.length; at += ENTRY_LENGTH) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)));
    const entry = { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
    const type = directory[at + 66];
    if (type === ROOT) root ??= entry;
    if (type === STREAM && !entries.has(name)) entries.set(name, entry);
  }
  return { entries, root };
}
