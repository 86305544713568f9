/**
 * The element that holds all of the overlay: last in the document, in the browser's top layer, with a closed tree. The page
 * can take it out or cover it, and then it comes back; it cannot look into it.
 */

import { OVERLAY_STYLE } from './style.ts';
import type { PageNodes, View } from './page-nodes.ts';

/** To be left out when the page is read. */
export const HOST_NAME = 'soi-cong';

export interface LayerEvents {
  /** Something was scrolled, resized or loaded: what stands on the page may stand elsewhere. */
  readonly moved: () => void;
  readonly escape: () => void;
}

/** A page that takes it out more often than this wants it gone. */
const MAX_RETURNS = 20;
const FOLLOW_MS = 150;

export class OwnLayer {
  readonly #view: View;
  readonly #nodes: PageNodes;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #ending = new AbortController();
  readonly #watchers: readonly { disconnect: () => void }[];
  #due = false;
  #waiting: number | undefined;
  #returns = 0;

  constructor(view: View, nodes: PageNodes, events: LayerEvents) {
    this.#view = view;
    this.#nodes = nodes;
    this.#host = nodes.make(HOST_NAME);
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(OVERLAY_STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#put();
    const { signal } = this.#ending;
    const moved = (): void => this.#soon(events.moved);
    for (const type of ['scroll', 'resize', 'load', 'transitionend', 'toggle'])
      view.addEventListener(type, moved, { signal, capture: true, passive: true });
    const escape = (event: KeyboardEvent): void => {
      if (event.isTrusted && event.key === 'Escape') events.escape();
    };
    view.addEventListener('keydown', escape, { signal, capture: true });
    const sizes = new view.ResizeObserver(moved);
    sizes.observe(nodes.root());
    const body = nodes.find('body');
    if (body !== null) sizes.observe(body);
    const taken = new view.MutationObserver(() => this.#return(moved));
    taken.observe(nodes.root(), { childList: true });
    // what is opened, put in or styled anew pushes the rest about
    const changes = new view.MutationObserver(() => this.#later(moved));
    changes.observe(nodes.root(), { subtree: true, childList: true, characterData: true, attributes: true });
    nodes.fonts()?.addEventListener('loadingdone', moved, { signal });
    this.#watchers = [sizes, taken, changes];
  }

  isOwn(element: Element): boolean {
    return element === this.#host;
  }

  /** Both at once: in between the browser would have to lay them out. */
  drawAll(marks: HTMLElement, told: HTMLElement): void {
    this.#draw(() => this.#root.replaceChildren(marks, told));
  }

  drawTold(told: HTMLElement): void {
    this.#draw(() => this.#root.replaceChildren(...[...this.#root.children].slice(0, 1), told));
  }

  /** The control that had the focus keeps it. */
  #draw(put: () => void): void {
    const focused = this.#root.activeElement?.getAttribute('data-key') ?? null;
    const scrolled = this.#body()?.scrollTop ?? 0;
    put();
    const body = this.#body();
    // to set it makes the browser lay the page out
    if (body !== null && scrolled > 0) body.scrollTop = scrolled;
    if (focused !== null) this.focus(focused);
  }

  /** The control of that key, where there is one. */
  focus(key: string, show = false): void {
    for (const control of this.#root.querySelectorAll<HTMLElement>('[data-key]')) {
      if (control.getAttribute('data-key') !== key) continue;
      control.focus({ preventScroll: true });
      if (show) (control.closest('.entry') ?? control).scrollIntoView({ block: 'nearest' });
    }
  }

  end(): void {
    this.#ending.abort();
    for (const watcher of this.#watchers) watcher.disconnect();
    this.#view.clearTimeout(this.#waiting);
    this.#host.remove();
  }

  #body(): Element | null {
    return this.#root.querySelector('.body');
  }

  #put(): void {
    this.#nodes.root().append(this.#host);
    // above dialogs, and apart from whatever moves, fades or cuts off the page
    if (typeof this.#host.showPopover !== 'function') return;
    this.#host.popover = 'manual';
    this.#host.showPopover();
  }

  #return(moved: () => void): void {
    if (this.#nodes.parent(this.#host) !== null || this.#returns >= MAX_RETURNS) return;
    this.#returns += 1;
    this.#put();
    moved();
  }

  /** Pages that move something all the time are followed at ease. */
  #later(moved: () => void): void {
    this.#waiting ??= this.#view.setTimeout(() => {
      this.#waiting = undefined;
      moved();
    }, FOLLOW_MS);
  }

  /** Once for each picture that the browser draws. */
  #soon(moved: () => void): void {
    if (this.#due) return;
    this.#due = true;
    this.#view.requestAnimationFrame(() => {
      this.#due = false;
      if (!this.#ending.signal.aborted) moved();
    });
  }
}
