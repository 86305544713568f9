/** ZIP archives, opened with a bound on what they unpack to. Names in UTF-8, or in what Vietnamese Windows writes. */

import { inflateSync } from 'fflate';
import type { Unreadable } from './document.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes unpacked, as the directory says; more is never unpacked. */
  readonly size: number;
  readonly unpack: () => Uint8Array;
}

/** All entries of one archive together, bytes: a list of procedures takes some hundred thousand. */
export const MAX_UNPACKED = 60_000_000;
const MAX_ENTRIES = 5_000;
const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const [ENCRYPTED, UTF8] = [0x1, 0x800];
const [STORED, DEFLATED] = [0, 8];

export function openZip(bytes: Uint8Array): readonly ZipEntry[] | Unreadable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return { fault: 'broken-file', detail: 'the archive has no directory' };
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) return { fault: 'oversized', detail: `the archive holds ${count} files` };
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let nth = 0; nth < count; nth += 1) {
    if (at + DIRECTORY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      return { fault: 'broken-file', detail: 'the directory of the archive is damaged' };
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [named, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const nameEnd = at + DIRECTORY_LENGTH + (named ?? 0);
    const name = nameOf(bytes.subarray(at + DIRECTORY_LENGTH, nameEnd), (flags & UTF8) !== 0);
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
    if (name.endsWith('/')) continue;
    if ((flags & ENCRYPTED) !== 0) return { fault: 'encrypted' };
    total += size;
    if (total > MAX_UNPACKED) return { fault: 'oversized', detail: 'the archive unpacks to more than 60 MB' };
    entries.push({ name, size, unpack: () => unpacked(bytes, view, { local, packed, size, method }) });
  }
  return entries;
}

interface Place {
  readonly local: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
}

function unpacked(bytes: Uint8Array, view: DataView, { local, packed, size, method }: Place): Uint8Array {
  const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed) throw new Error('the archive is cut short');
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new Error(`compression method ${method}`);
  return inflateSync(data, { out: new Uint8Array(size) });
}

/** The end record stands last, with a comment behind it at most. */
function endOf(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}

function nameOf(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}
