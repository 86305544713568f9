/**
 * The overlay on a live page: highlights of what is quoted, a marker where each thing stands or lacks, and the panel.
 * All of it lives in a closed tree of its own and in the highlight registry; no element of the page is changed.
 */

import { findQuote } from './find-quote.ts';
import type { PageMark } from './page-marks.ts';
import { pageText } from './page-text.ts';
import { panelOf } from './panel.ts';
import type { Language, PanelState, PlanChoice } from './panel.ts';
import { OVERLAY_STYLE } from './style.ts';
import { overlayWords } from './words.ts';

/** The element that holds it, to be left out when the page is read. */
export const HOST_NAME = 'soi-cong';

export interface OverlayContents {
  readonly marks: readonly PageMark[];
  readonly plans: readonly PlanChoice[];
  readonly planId: string;
  readonly today: string;
}

export interface OverlayPorts {
  readonly view: Window & typeof globalThis;
  readonly copy: (text: string) => Promise<void>;
  /** Another plan was chosen: what it finds here, or null when it cannot be had. */
  readonly choosePlan: (id: string) => Promise<OverlayContents | null>;
  readonly closed: () => void;
}

type Placed = PageMark & { readonly range: Range | null; readonly ambiguous: boolean };

/** Between a marker and the text it stands behind, pixels. */
const GAP_PX = 4;
const MARKER_PX = 28;

export class Overlay {
  readonly #ports: OverlayPorts;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #ending = new AbortController();
  #contents: OverlayContents;
  #placed: readonly Placed[] = [];
  #lang: Language = 'vi';
  #open = -1;

  constructor(contents: OverlayContents, ports: OverlayPorts) {
    const { document } = ports.view;
    this.#ports = ports;
    this.#contents = contents;
    this.#host = document.createElement(HOST_NAME);
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new ports.view.CSSStyleSheet();
    sheet.replaceSync(OVERLAY_STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    document.documentElement.append(this.#host);
    const { signal } = this.#ending;
    ports.view.addEventListener('resize', () => this.#draw(), { signal });
    ports.view.addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key === 'Escape') this.close();
      },
      { signal, capture: true },
    );
    this.#show(contents);
  }

  close(): void {
    this.#ending.abort();
    const { highlights } = this.#ports.view.CSS;
    for (const kind of ['evidence', 'gap']) highlights.delete(`${HOST_NAME}-${kind}`);
    this.#host.remove();
    this.#ports.closed();
  }

  #show(contents: OverlayContents): void {
    const { document, CSS, Highlight } = this.#ports.view;
    this.#contents = contents;
    this.#open = -1;
    const text = pageText(document.documentElement, (element) => element === this.#host);
    this.#placed = contents.marks.map((mark) => {
      const found = mark.at === null ? null : findQuote(text, document, mark.at);
      return { ...mark, range: found?.range ?? null, ambiguous: found?.ambiguous ?? false };
    });
    for (const kind of ['evidence', 'gap'] as const) {
      const ranges = this.#placed.flatMap((mark) => (mark.kind === kind && mark.range !== null ? [mark.range] : []));
      CSS.highlights.set(`${HOST_NAME}-${kind}`, new Highlight(...ranges));
    }
    this.#draw();
  }

  /** Everything of our own anew; the control that had the focus keeps it. */
  #draw(): void {
    const { document } = this.#ports.view;
    const focused = this.#root.activeElement?.getAttribute('data-key') ?? null;
    const { plans, planId, today } = this.#contents;
    const state: PanelState = { lang: this.#lang, marks: this.#placed, open: this.#open, plans, planId, today };
    const panel = panelOf(document, state, {
      choose: (mark) => this.#choose(mark),
      copy: (words, done) => void this.#copy(words, done),
      language: () => {
        this.#lang = this.#lang === 'vi' ? 'en' : 'vi';
        this.#draw();
      },
      plan: (id) => void this.#changePlan(id),
      close: () => this.close(),
    });
    this.#root.replaceChildren(...this.#placed.flatMap((mark, index) => this.#marker(mark, index)), panel);
    for (const control of this.#root.querySelectorAll<HTMLElement>('[data-key]'))
      if (control.getAttribute('data-key') === focused) control.focus({ preventScroll: true });
  }

  #marker({ range, kind, found }: Placed, index: number): HTMLElement[] {
    const box = range === null ? undefined : [...range.getClientRects()].at(-1);
    // what is hidden has no place; the panel tells of it
    if (box === undefined || (box.width === 0 && box.height === 0)) return [];
    const { document } = this.#ports.view;
    const host = this.#host.getBoundingClientRect();
    const most = document.documentElement.clientWidth - MARKER_PX;
    const marker = document.createElement('button');
    marker.type = 'button';
    marker.className = `marker ${kind}`;
    marker.textContent = String(index + 1);
    marker.setAttribute('data-key', `marker-${index}`);
    marker.setAttribute('aria-label', `${overlayWords[kind][this.#lang]} ${index + 1}: ${found[this.#lang]}`);
    marker.style.left = `${Math.max(0, Math.min(box.right + GAP_PX, most)) - host.left}px`;
    marker.style.top = `${box.top - host.top}px`;
    marker.addEventListener('click', (event) => {
      if (event.isTrusted) this.#choose(index);
    });
    return [marker];
  }

  #choose(mark: number): void {
    this.#open = this.#open === mark ? -1 : mark;
    this.#draw();
    const range = this.#placed[mark]?.range;
    if (this.#open === mark) range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  async #copy(words: string, done: () => void): Promise<void> {
    try {
      await this.#ports.copy(words);
      done();
    } catch {
      // the button goes on saying that it copies: nothing was copied
    }
  }

  async #changePlan(id: string): Promise<void> {
    const contents = await this.#ports.choosePlan(id);
    if (contents !== null && !this.#ending.signal.aborted) this.#show(contents);
  }
}
