/** A page as its reader sees it, from its HTML. */

import type { Outline } from '../model/outline.ts';
import type { Drafts } from './drafts.ts';
import type { Head } from './head.ts';
import { outlineOf } from './outline-of.ts';
import { parse } from './parse.ts';
import type { Resolver } from './resolver.ts';
import type { Tree } from './tree.ts';
import { walk } from './walk.ts';

/** `plain` takes from addresses what says nothing, as a session's id. */
export function outline(html: string, url: string, plain?: (url: string) => string): Outline {
  return outlineOf(parse(html), { url, plain, readBody });
}

/** Only a page that shows nothing else is read from its noscript. */
function readBody({ body }: Tree, head: Head, resolver: Resolver): Drafts {
  const drafts = walk(body, resolver);
  if (drafts.lines.length > 0 || drafts.links.some(({ url }) => url !== null) || head.noscripts.length === 0)
    return drafts;
  const instead = walk(parse(head.noscripts.join('\n')).body, resolver);
  return instead.lines.length > 0 || instead.links.length > 0 ? instead : drafts;
}
