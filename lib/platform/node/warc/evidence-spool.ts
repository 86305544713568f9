/**
 * What a run received, put by until it is known which of it bears evidence: on the disk and not in memory, since an
 * exhaustive audit reads gigabytes. Once something cannot be written it keeps nothing more, and says so at the end.
 */

import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FetchedResponse } from '../../../model/ports.ts';

/** An answer without its body. */
export type AnswerHead = Pick<FetchedResponse, 'url' | 'status' | 'headers'>;

export interface SpooledBody {
  /** Null: no answer as it came, but a document as scripts filled it. */
  readonly head: AnswerHead | null;
  readonly body: Uint8Array;
}

interface Place {
  /** Without fragment; '' where there is no answer. */
  readonly url: string;
  readonly at: number;
  readonly headLength: number;
  readonly length: number;
}

/** Quick rather than small: zlib's levels. */
const LEVEL = { level: 1 } as const;

export class EvidenceSpool {
  readonly #file: string;
  #descriptor: number | null = null;
  #end = 0;
  /** By SHA-256. */
  readonly #places = new Map<string, Place[]>();
  /** Of bodies that the crawl holds just now. */
  readonly #heads = new WeakMap<Uint8Array, AnswerHead>();
  #fault: Error | null = null;

  /** `file`: beside the file that is to be written in the end, since a temporary folder may lie in memory. */
  constructor(file: string) {
    this.#file = file;
    this.#guarded(() => {
      this.#descriptor = openSync(file, 'wx+', 0o600);
    });
  }

  /** What could not be written; null when all could. */
  get fault(): Error | null {
    return this.#fault;
  }

  /** Remembers what came with a body for as long as somebody holds it. */
  note({ url, status, headers, body }: FetchedResponse): void {
    this.#heads.set(body, { url, status, headers });
  }

  keep(sha256: string, body: Uint8Array): void {
    const head = this.#heads.get(body) ?? null;
    const url = head === null ? '' : plainUrl(head.url);
    const known = this.#places.get(sha256) ?? [];
    if (this.#descriptor === null || known.some((place) => place.url === url)) return;
    this.#guarded(() => {
      const headBytes = head === null ? Buffer.alloc(0) : Buffer.from(JSON.stringify(head));
      const packed = deflateRawSync(body, LEVEL);
      const place = { url, at: this.#end, headLength: headBytes.length, length: packed.length };
      this.#write(headBytes);
      this.#write(packed);
      this.#places.set(sha256, [...known, place]);
    });
  }

  /** Of several answers with the same bytes the one from that address. Null: it was not kept. */
  find(sha256: string, url: string): SpooledBody | null {
    const places = this.#places.get(sha256) ?? [];
    const place = places.find((one) => one.url === plainUrl(url)) ?? places[0];
    if (place === undefined || this.#descriptor === null) return null;
    const { at, headLength, length } = place;
    const head = headLength === 0 ? null : (JSON.parse(this.#read(at, headLength).toString()) as AnswerHead);
    return { head, body: inflateRawSync(this.#read(at + headLength, length)) };
  }

  close(): void {
    const descriptor = this.#descriptor;
    if (descriptor === null) return;
    this.#descriptor = null;
    closeSync(descriptor);
    rmSync(this.#file, { force: true });
  }

  #write(bytes: Buffer): void {
    if (this.#descriptor === null) return;
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.#descriptor, bytes, written, bytes.length - written, this.#end + written);
    this.#end += bytes.length;
  }

  #read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let read = 0; read < length;) {
      const more = readSync(this.#descriptor ?? -1, bytes, read, length - read, at + read);
      if (more === 0) throw new Error('the spool has lost its end');
      read += more;
    }
    return bytes;
  }

  /** A full disk must not end an audit. */
  #guarded(write: () => void): void {
    try {
      write();
    } catch (fault) {
      this.#fault ??= fault instanceof Error ? fault : new Error(String(fault));
      this.close();
    }
  }
}

function plainUrl(url: string): string {
  return url.replace(/#.*$/s, '');
}
