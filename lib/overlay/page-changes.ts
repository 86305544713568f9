/** Tells when a page says something else than before: looked at no more than once a second, however often it changes. */

import type { PageNodes, View } from './page-nodes.ts';

/** Between two looks, and at most: a clock or a counter changes the text each second and says nothing new. */
export const LOOK_MS = 1_000;
const MAX_LOOK_MS = 60_000;

export interface PageChanges {
  /** The page as it is now has been read, and said something new or not: the less it does, the less often it is looked at. */
  readonly read: (news: boolean) => void;
  readonly stop: () => void;
}

export function watchPage(view: View, nodes: PageNodes, changed: () => void): PageChanges {
  let known = printOf(nodes);
  let timer: number | undefined;
  let interval = LOOK_MS;
  const look = (): void => {
    timer = undefined;
    const print = printOf(nodes);
    if (print === known) return;
    known = print;
    changed();
  };
  const soon = (): void => {
    timer ??= view.setTimeout(look, interval);
  };
  const observer = new view.MutationObserver(soon);
  observer.observe(nodes.root(), { childList: true, characterData: true, subtree: true });
  // applications change the address without a new document
  view.addEventListener('popstate', soon);
  view.addEventListener('hashchange', soon);
  return {
    read: (news) => {
      interval = news ? LOOK_MS : Math.min(interval * 2, MAX_LOOK_MS);
    },
    stop: () => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.removeEventListener('popstate', soon);
      view.removeEventListener('hashchange', soon);
    },
  };
}

/** Of its address and all its text, white space aside; equal prints are taken for equal texts. */
function printOf(nodes: PageNodes): string {
  const text = nodes.wholeText();
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > SPACE) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return `${nodes.address()} ${hash >>> 0}`;
}

const SPACE = 0x20;
