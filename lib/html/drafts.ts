/** A page while it is being read: what one walk over the tree brings, before places are known. */

import type { Box, Line, Link, MuteButton, Opener, Picture, TimeMark } from '../model/outline.ts';
import type { TreeNode } from './tree.ts';

export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

export interface Drafts {
  readonly boxes: Draft<Box>[];
  readonly lines: Draft<Line>[];
  readonly links: Draft<Link>[];
  readonly pictures: Draft<Picture>[];
  readonly times: Draft<TimeMark>[];
  readonly frames: string[];
  readonly buttons: Draft<MuteButton>[];
  readonly openers: Draft<Opener>[];
  /** Where boxes that grow as one scrolls say that their next pieces come from. */
  readonly scrolls: string[];
  /** The element of each box. */
  readonly elements: TreeNode[];
  /** First link that begins in a box, and one past the last. */
  readonly linkSpans: { from: number; to: number }[];
  /** Characters of each line that stand inside links. */
  readonly linkChars: number[];
}

/** Bounds for hostile pages; what is past them is not read. */
export const MAX_LINES = 200_000;
export const MAX_BOXES = 200_000;
export const MAX_LINKS = 100_000;

export function emptyDrafts(): Drafts {
  return {
    boxes: [],
    lines: [],
    links: [],
    pictures: [],
    times: [],
    frames: [],
    buttons: [],
    openers: [],
    scrolls: [],
    elements: [],
    linkSpans: [],
    linkChars: [],
  };
}
