/**
 * The overlay on a live page: it has the page read, marks what is quoted and where things lack, and shows the panel.
 * All of it lives in a closed tree of its own and in the highlight registry; no element of the page is changed.
 */

import type {
  Language,
  OverlayContents,
  OverlayOrder,
  PageLook,
  PageMark,
  ReviewReason,
} from '../model/overlay-message.ts';
import type { Bilingual } from '../model/plan.ts';
import { quoteFinder } from './find-quote.ts';
import { canHighlight, endHighlights, highlight } from './highlights.ts';
import { OwnLayer } from './own-layer.ts';
import { maker, type Make } from './own-elements.ts';
import { watchPage, type PageChanges } from './page-changes.ts';
import type { PageNodes, View } from './page-nodes.ts';
import { markersOf, type Markers, type Placed } from './markers.ts';
import { pageTree, rangeOf } from './page-tree.ts';
import { keyOf, placedMarks } from './placed-marks.ts';
import { LISTED, panelOf, pillOf, type PanelActions, type PanelState } from './panel.ts';
import { scrollToRange, sideFor } from './panel-side.ts';
import { sliced } from './slices.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { overlayWords } from './words.ts';

export interface OverlayPorts {
  readonly view: View;
  readonly nodes: PageNodes;
  /** What is to be marked on the page; null when nobody answers. */
  readonly look: (page: PageLook) => Promise<OverlayContents | null>;
  readonly choosePlan: (id: string) => Promise<void>;
  readonly keepLanguage: (lang: Language) => void;
  /** False when it could not be kept. */
  readonly review: (mark: PageMark, planId: string, reason: ReviewReason) => Promise<boolean>;
  readonly openPanel: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly closed: () => void;
}

const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
const NO_MARKERS: Pick<Markers, 'place' | 'choose' | 'focus' | 'isShown'> = {
  place: () => undefined,
  choose: () => undefined,
  focus: () => undefined,
  isShown: () => false,
};

export class Overlay {
  readonly #ports: OverlayPorts;
  readonly #layer: OwnLayer;
  readonly #make: Make;
  readonly #changes: PageChanges;
  #contents: OverlayContents | null = null;
  #fault: Bilingual | null = null;
  #placed: readonly Placed[] = [];
  #markers = NO_MARKERS;
  #lang: Language;
  #open = -1;
  #whole = false;
  #reviewing: PanelState['reviewing'] = 'no';
  #side: PanelState['side'] = 'right';
  #small: boolean;
  #ended = false;
  #reading = 0;

  /** `small`: it came by itself, and does not stand in the way. */
  constructor(ports: OverlayPorts, { small, lang }: { readonly small: boolean; readonly lang: Language }) {
    this.#lang = lang;
    this.#ports = ports;
    this.#small = small;
    this.#make = maker(ports.nodes);
    this.#layer = new OwnLayer(ports.view, ports.nodes, {
      moved: () => this.#markers.place(),
      escape: () => this.#escape(),
    });
    this.#changes = watchPage(ports.view, ports.nodes, () => void this.read());
    this.#draw();
    if (!small) this.#layer.focus('title');
  }

  /** The page anew. Of several readings the last one counts. */
  async read(): Promise<void> {
    const { nodes, view } = this.#ports;
    const reading = (this.#reading += 1);
    if (!HTML_TYPES.has(nodes.contentType())) {
      this.#tell(overlayWords.notHtml);
      return;
    }
    const skip = (element: Element): boolean => this.#layer.isOwn(element);
    const state = this.#changes.state();
    const { snapshot, elements } = await takeSnapshot(nodes, skip, sliced(view));
    const page = { url: nodes.address(), charset: nodes.charset(), contentType: nodes.contentType(), snapshot };
    const contents = await this.#ports.look(page).catch(() => null);
    if (this.#ended || reading !== this.#reading) return;
    if (contents === null) {
      // a page that was read before stays marked: its reader is away for a moment
      if (this.#contents === null) this.#tell(overlayWords.broken);
      return;
    }
    const placed = await placedMarks(
      contents,
      { nodes, skip, elements: this.#changes.state() === state ? elements : null },
      sliced(view),
    );
    if (this.#ended || reading !== this.#reading) return;
    this.#changes.read(saidIn(contents) !== saidIn(this.#contents));
    this.#show(contents, placed);
  }

  obey(order: OverlayOrder): void {
    if (order.overlay === 'toggle') {
      if (!this.#small) return this.close();
      return this.#enlarge();
    }
    const index = this.#placed.findIndex(
      ({ requirement, at }) =>
        (order.requirementId !== null && requirement?.id === order.requirementId) ||
        (order.quote !== null && at?.exact === order.quote),
    );
    if (index >= 0) {
      if (this.#small) this.#enlarge();
      this.#choose(index, true);
    } else if (order.quote !== null) {
      const { nodes } = this.#ports;
      const find = quoteFinder(
        pageTree(nodes, (element) => this.#layer.isOwn(element)),
        1,
      );
      const found = find({ exact: order.quote, selector: order.selector ?? '' });
      this.#scrollTo(found === null ? null : rangeOf(nodes, found.part));
    }
    return undefined;
  }

  close(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#changes.stop();
    endHighlights(this.#ports.view);
    this.#layer.end();
    this.#ports.closed();
  }

  #tell(fault: Bilingual): void {
    this.#fault = fault;
    this.#draw();
  }

  #show(contents: OverlayContents, placed: readonly Placed[]): void {
    const { view } = this.#ports;
    const kept = keyOf(this.#placed[this.#open]);
    this.#contents = contents;
    this.#fault = null;
    this.#lang = contents.lang;
    this.#placed = placed;
    this.#open = kept === '' ? -1 : this.#placed.findIndex((mark) => keyOf(mark) === kept);
    if (canHighlight(view)) {
      const quoted = this.#placed.filter(({ at }) => at?.beside !== true);
      highlight(
        view,
        quoted.flatMap(({ kind, range }) => (range === null ? [] : [{ kind, range }])),
      );
    }
    this.#draw();
  }

  /** Everything of our own anew; the control that had the focus keeps it. */
  #draw(): void {
    const { view, nodes } = this.#ports;
    const markers = markersOf(this.#placed, {
      view,
      nodes,
      make: this.#make,
      lang: this.#lang,
      framed: !canHighlight(view),
      choose: (mark) => this.#choose(mark, false),
    });
    this.#markers = markers;
    this.#layer.drawAll(markers.layer, this.#told());
    markers.place();
    // what is told of an open mark depends on whether it is to be seen
    if (this.#open >= 0) this.#drawPanel();
  }

  /** The panel alone: the markers stay where they are. */
  #drawPanel(): void {
    this.#layer.drawTold(this.#told());
    this.#markers.choose(this.#open);
  }

  #told(): HTMLElement {
    const state: PanelState = {
      lang: this.#lang,
      contents: this.#contents,
      fault: this.#fault,
      marks: this.#placed,
      whole: this.#whole,
      open: this.#open,
      isShown: (mark) => this.#markers.isShown(mark),
      reviewing: this.#reviewing,
      side: this.#side,
    };
    const make = this.#make;
    return this.#small
      ? pillOf(make, state, () => this.#enlarge())
      : panelOf({ make, state, actions: this.#actions() });
  }

  #actions(): PanelActions {
    const ports = this.#ports;
    return {
      choose: (mark) => this.#choose(mark, true),
      go: (mark) => {
        this.#scrollTo(this.#placed[mark]?.range ?? null);
        this.#markers.focus(mark);
      },
      listAll: () => {
        this.#whole = true;
        this.#drawPanel();
        this.#layer.focus(`mark-${LISTED}`, true);
      },
      copy: ports.copy,
      askReview: (asking) => this.#review(asking ? 'asking' : 'no', asking ? 'reason-elsewhere' : 'not-right'),
      review: (reason) => void this.#keepReview(reason),
      language: () => {
        this.#lang = this.#lang === 'vi' ? 'en' : 'vi';
        if (this.#contents !== null) this.#contents = { ...this.#contents, lang: this.#lang };
        ports.keepLanguage(this.#lang);
        this.#draw();
      },
      plan: (id) => void this.#changePlan(id),
      side: () => {
        this.#side = this.#side === 'right' ? 'left' : 'right';
        this.#drawPanel();
      },
      less: () => {
        this.#small = true;
        this.#drawPanel();
        this.#layer.focus('more');
      },
      portal: ports.openPanel,
      close: () => this.close(),
    };
  }

  #enlarge(): void {
    this.#small = false;
    this.#drawPanel();
    this.#layer.focus('title');
  }

  /** `listed`: from the panel, so the page moves; else from the page, so the panel tells. */
  #choose(mark: number, listed: boolean): void {
    const closes = this.#open === mark && !this.#small;
    this.#open = closes ? -1 : mark;
    if (mark >= LISTED) this.#whole = true;
    this.#reviewing = 'no';
    this.#small = false;
    if (listed && !closes) this.#scrollTo(this.#placed[mark]?.range ?? null);
    if (!closes) this.#side = sideFor(this.#placed[mark]?.range ?? null, this.#side, this.#ports.view);
    this.#drawPanel();
    if (!closes) this.#layer.focus(`mark-${mark}`, true);
  }

  #scrollTo(range: Range | null): void {
    scrollToRange(range, this.#ports);
  }

  #review(state: PanelState['reviewing'], focus: string): void {
    this.#reviewing = state;
    this.#drawPanel();
    this.#layer.focus(focus);
  }

  async #keepReview(reason: ReviewReason): Promise<void> {
    const mark = this.#placed[this.#open];
    const planId = this.#contents?.planId;
    if (mark === undefined || planId === undefined || planId === null) return;
    const kept = await this.#ports.review(mark, planId, reason).catch(() => false);
    if (!this.#ended) this.#review(kept ? 'kept' : 'lost', 'not-right');
  }

  async #changePlan(id: string): Promise<void> {
    await this.#ports.choosePlan(id);
    this.#layer.focus('title');
    await this.read();
  }

  #escape(): void {
    if (this.#reviewing === 'asking') this.#review('no', 'not-right');
    else this.close();
  }
}

/** Wherever on the page it stands. */
function saidIn(contents: OverlayContents | null): string {
  return JSON.stringify({ ...contents, places: null });
}
