/** A page as its reader sees it, from the document in front of them. Needs no parser: it is what a page is given. */

import type { Outline } from '../model/outline.ts';
import { liveTree } from './live-tree.ts';
import type { LiveElement, LiveReading } from './live-tree.ts';
import { outlineOf } from './outline-of.ts';
import { walk } from './walk.ts';

export type { LiveElement, LiveNode, LiveReading } from './live-tree.ts';

export interface LiveOutlineReading extends LiveReading {
  readonly url: string;
  /** Takes from addresses what says nothing, as a session's id. */
  readonly plain?: (url: string) => string;
}

/** `root` is the document's element. */
export function outlineLive(root: LiveElement, { url, plain, ...reading }: LiveOutlineReading): Outline {
  return outlineOf(liveTree(root, reading), { url, plain, readBody: ({ body }, _, resolver) => walk(body, resolver) });
}
