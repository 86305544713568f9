/** A page as its reader sees it. */

import type { Outline } from '../model/outline.ts';
import { readForms } from './forms.ts';
import { readHead } from './head.ts';
import type { Head } from './head.ts';
import { parse, parseFragment } from './parse.ts';
import { layPlaces } from './places.ts';
import { Resolver } from './resolver.ts';
import { countIds, selectorOf } from './selector.ts';
import { readTables } from './tables.ts';
import { walk } from './walk.ts';
import type { Walked } from './walk.ts';

/** A page with fewer lines than this that waits for a script shows nothing worth reading. */
const SHELL_LINES = 8;
const ASKS_FOR_SCRIPT = /javascript/i;

export function outline(html: string, url: string): Outline {
  const tree = parse(html);
  const head = readHead(tree);
  const resolver = new Resolver(url, head.base);
  const walked = readBody(tree.body, head, resolver);
  layPlaces(walked);
  const { boxes, lines, links, pictures, times, frames, elements } = walked;
  const boxOf = new Map(elements.map((element, box) => [element, box]));
  let ids: ReadonlyMap<string, number> | null = null;
  return {
    url,
    title: head.title,
    lang: (tree.html.attribs['lang'] ?? '').trim().toLowerCase(),
    meta: head.meta,
    jsonLd: head.jsonLd,
    canonical: head.canonical === null ? null : resolver.resolve(head.canonical),
    base: resolver.base,
    boxes,
    lines,
    links,
    pictures,
    tables: readTables(walked),
    forms: readForms(
      tree.body,
      head.forms,
      (form) => {
        const box = boxOf.get(form) ?? 0;
        return { box, place: boxes[box]?.place ?? 'main' };
      },
      resolver,
    ),
    times,
    frames,
    refresh: head.refresh === null ? null : resolver.resolve(head.refresh),
    shell: isShell(walked, head),
    selector: (box) => {
      const element = elements[box];
      return element === undefined ? '' : selectorOf(element, (ids ??= countIds(tree.html)));
    },
  };
}

/** Only a page that shows nothing else is read from its noscript. */
function readBody(body: Parameters<typeof walk>[0], head: Head, resolver: Resolver): Walked {
  const walked = walk(body, resolver);
  if (walked.lines.length > 0 || head.noscripts.length === 0) return walked;
  const fallback = walk(parseFragment(head.noscripts.join('\n')), resolver);
  return fallback.lines.length > 0 ? fallback : walked;
}

function isShell({ lines }: Walked, head: Head): boolean {
  if (lines.length >= SHELL_LINES) return false;
  return head.emptyRoot || head.noscripts.some((text) => ASKS_FOR_SCRIPT.test(text));
}
