/** What an element's name says to a walk over the page, looked up once for each of the few names that a page has. */

import { drawingOf } from '../html/elements.ts';
import { isLeftOut, mayHide } from '../html/live-tree.ts';
import { SNAPSHOT_SEPARATOR, TOKEN } from '../html/snapshot.ts';

export interface ElementKind {
  readonly name: string;
  /** How its element begins in a snapshot, with what keeps it apart. */
  readonly opens: string;
  /** No part of what is read, whatever its attributes. */
  readonly leftOut: boolean;
  readonly script: boolean;
  /** In HTML it is worth asking whether it is kept from view. */
  readonly mayHide: boolean;
  /** It may be of HTML and have a shadow tree. */
  readonly mayHost: boolean;
  /** Ends the line before it and the one in it. */
  readonly cuts: boolean;
  /** What is not said to the reader, besides what HTML itself never shows. */
  readonly unsaid: boolean;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const UNSAID: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'noscript', 'textarea', 'select']);
/** Of HTML's own elements only these can have a shadow tree, besides all whose name has a hyphen. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

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
  const script = name === 'script';
  return {
    name,
    opens: SNAPSHOT_SEPARATOR + TOKEN.open + name,
    leftOut: !script && isLeftOut(name, null),
    script,
    mayHide: mayHide({ localName: name, namespaceURI: HTML }),
    mayHost: HOSTS.has(name) || name.includes('-'),
    cuts: block || breaks,
    unsaid: UNSAID.has(name),
  };
}
