/** What an element's name says to whoever looks for quotes, looked up once for each of the few names that a page has. */

import { drawingOf } from '../html/elements.ts';

export interface ElementKind {
  /** Ends the line before it and the one in it. */
  readonly cuts: boolean;
  /** What is not said to the reader, besides what HTML itself never shows. */
  readonly unsaid: boolean;
}

const UNSAID: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript', 'textarea', 'select']);

export function elementKinds(): (name: string) => ElementKind {
  const known = new Map<string, ElementKind>();
  return (name) => {
    let kind = known.get(name);
    if (kind === undefined) known.set(name, (kind = kindOf(name)));
    return kind;
  };
}

function kindOf(name: string): ElementKind {
  const { block, breaks } = drawingOf(name);
  return { cuts: block || breaks, unsaid: UNSAID.has(name) };
}
