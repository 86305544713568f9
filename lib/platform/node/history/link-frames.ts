/** Link lists by which looks tell their menus: that of the first page with links that a run keeps, the start page. */

import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FirstLook } from '../../../model/first-look.ts';
import type { ArchiveStatements } from './archive-statements.ts';
import { decodeLook, lookCoder, type LinkFrame, type LookCoder } from './look-code.ts';

/** A splash page's few links stand for nothing. */
const MIN_LINKS = 8;
/** Of one portal, from runs of different days. */
const MAX_OPEN = 16;

export class LinkFrames {
  readonly #sql: ArchiveStatements;
  readonly #portalKey: string;
  readonly #open = new Map<number, LinkFrame>();
  #own: { readonly id: number; readonly coder: LookCoder } | null = null;

  constructor(sql: ArchiveStatements, portalKey: string) {
    this.#sql = sql;
    this.#portalKey = portalKey;
  }

  /** The look as text, and the number of the frame that is needed to read it. */
  code(look: FirstLook): readonly [string, number | null] {
    if (this.#own === null && look.links.length >= MIN_LINKS) this.#own = this.#adopt(look.links);
    return this.#own === null ? [lookCoder([]).code(look), null] : [this.#own.coder.code(look), this.#own.id];
  }

  /** Throws where the frame is lost. */
  decode(text: string, id: number | null): FirstLook {
    return decodeLook(text, id === null ? [] : this.#frame(id));
  }

  #adopt(links: LinkFrame): { readonly id: number; readonly coder: LookCoder } {
    const text = JSON.stringify(links.map(({ href, words }) => [href, words]));
    const digest = createHash('sha256').update(text).digest('hex');
    const { findFrame, addFrame } = this.#sql;
    const found = (findFrame.get(this.#portalKey, digest) ??
      addFrame.get(this.#portalKey, digest, deflateRawSync(text))) as { readonly id: number };
    return { id: found.id, coder: lookCoder(links) };
  }

  #frame(id: number): LinkFrame {
    const open = this.#open.get(id);
    if (open !== undefined) return open;
    const row = this.#sql.frame.get(id) as { readonly links: Uint8Array } | undefined;
    if (row === undefined) throw new Error('the menu of these pages is lost');
    const pairs = JSON.parse(inflateRawSync(row.links).toString('utf8')) as readonly (readonly [string, string])[];
    const frame = pairs.map(([href, words]) => ({ href, words }));
    if (this.#open.size >= MAX_OPEN) this.#open.clear();
    this.#open.set(id, frame);
    return frame;
  }
}
