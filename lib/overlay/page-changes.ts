/** Tells when a page says something else than before: looked at no more than once a second, however often it changes. */

import type { PageNodes, View } from './page-nodes.ts';

/** Between two looks, and at most: a clock or a counter changes the text each second and says nothing new. */
export const LOOK_MS = 1_000;
const MAX_LOOK_MS = 60_000;

export interface PageChanges {
  /** Another number whenever its nodes or their text have changed. */
  readonly state: () => number;
  /** The page as it is now has been read, and said something new or not: the less it does, the less often it is looked at. */
  readonly read: (news: boolean) => void;
  readonly stop: () => void;
}

export function watchPage(view: View, nodes: PageNodes, changed: () => void): PageChanges {
  let known = stateOf(nodes);
  let timer: number | undefined;
  let interval = LOOK_MS;
  let changes = 0;
  const look = (): void => {
    timer = undefined;
    const now = stateOf(nodes);
    const before = known;
    known = now;
    const same = now.address === before.address && (now.text === before.text || printOf(now) === printOf(before));
    if (!same) changed();
  };
  const soon = (): void => {
    timer ??= view.setTimeout(look, interval);
  };
  const observer = new view.MutationObserver(() => {
    changes += 1;
    soon();
  });
  observer.observe(nodes.root(), { childList: true, characterData: true, subtree: true });
  // applications change the address without a new document
  view.addEventListener('popstate', soon);
  view.addEventListener('hashchange', soon);
  return {
    state: () => changes,
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

interface PageState {
  readonly address: string;
  readonly text: string;
}

function stateOf(nodes: PageNodes): PageState {
  return { address: nodes.address(), text: nodes.wholeText() };
}

/** Of the text, white space aside; equal prints are taken for equal texts. */
function printOf({ text }: PageState): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > SPACE) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

const SPACE = 0x20;
