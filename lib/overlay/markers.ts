/**
 * The marks on the page: a button beside each thing that is told, and frames where the browser cannot highlight. They stand
 * in a layer over the document and are moved with what they belong to; nothing of the page moves because of them.
 */

import { say } from '../model/message.ts';
import type { Language, PageMark } from '../model/overlay-message.ts';
import { framesOf } from './highlights.ts';
import { button, type Make } from './own-elements.ts';
import type { PageNodes, View } from './page-nodes.ts';
import { clippersOf, shownPart, type Clipper } from './shown-part.ts';
import { KIND_SIGNS, overlayWords } from './words.ts';

export type Placed = PageMark & {
  /** From 1, as shown. */
  readonly number: number;
  readonly range: Range | null;
  readonly ambiguous: boolean;
};

export interface MarkersOptions {
  readonly view: View;
  readonly nodes: PageNodes;
  readonly make: Make;
  readonly lang: Language;
  /** Drawn frames in place of highlights. */
  readonly framed: boolean;
  readonly choose: (mark: number) => void;
}

export interface Markers {
  readonly layer: HTMLElement;
  /** Anew, where everything stands now. */
  readonly place: () => void;
  readonly choose: (mark: number) => void;
  readonly focus: (mark: number) => void;
  readonly isShown: (mark: number) => boolean;
}

interface Marker {
  readonly placed: Placed;
  readonly range: Range;
  readonly marker: HTMLElement;
  readonly frames: readonly HTMLElement[];
  readonly clippers: readonly Clipper[];
  shown: boolean;
}

/** How far a marker overlaps the end of its text and rises over it; room that it takes. CSS pixels. */
const OVERLAP_PX = 1;
const RISE_PX = 16;
const WIDTH_PX = 44;
const HEIGHT_PX = 28;
/** A line of a heading: with room behind it the marker stands on it, not over the line above. A picture is taller. */
const TALL_LINE_PX = { least: 28, most: 72 } as const;
/** Its own scale is read from an element of this width. */
const PROBE_PX = 1_000;

export function markersOf(marks: readonly Placed[], options: MarkersOptions): Markers {
  const { make, lang } = options;
  const probe = make('div', { class: 'probe' });
  const layer = make('div', { class: 'marks', role: 'group', 'aria-label': overlayWords.marks[lang], lang });
  const clippers = clippersOf(options.view, options.nodes);
  const made = marks.flatMap((placed, index) => {
    const { range } = placed;
    if (range === null) return [];
    return [{ ...drawn(placed, range, index, options), range, placed, clippers: clippers(range), shown: false }];
  });
  layer.append(probe, ...made.flatMap(({ marker, frames }) => [...frames, marker]));
  for (const { marker } of made) marker.tabIndex = marker === made[0]?.marker ? 0 : -1;
  layer.addEventListener('keydown', (event) => {
    if (event.isTrusted) step(event, made);
  });
  const markerAt = (mark: number): Marker | undefined => made.find(({ placed }) => placed === marks[mark]);
  return {
    layer,
    place: () => place(made, probe, options),
    choose: (mark) => {
      for (const one of made) {
        const chosen = one.placed === marks[mark];
        one.marker.setAttribute('aria-expanded', String(chosen));
        one.marker.classList.toggle('chosen', chosen);
      }
    },
    focus: (mark) => markerAt(mark)?.marker.focus({ preventScroll: true }),
    isShown: (mark) => markerAt(mark)?.shown === true,
  };
}

function drawn(
  placed: Placed,
  range: Range,
  index: number,
  options: MarkersOptions,
): Pick<Marker, 'marker' | 'frames'> {
  const { make, lang, framed, choose } = options;
  const { kind, number, found, at } = placed;
  const name = say(overlayWords[kind])[lang];
  const words = { key: `marker-${index}`, text: `${KIND_SIGNS[kind]} ${number}` };
  const marker = button(make, { ...words, name: `${name} ${number}: ${found[lang]}` }, () => choose(index));
  marker.className = `marker ${kind}`;
  marker.classList.toggle('beside', at?.beside === true);
  marker.setAttribute('aria-expanded', 'false');
  const boxes = framed && at?.beside !== true ? range.getClientRects().length : 0;
  return { marker, frames: framesOf(make, kind, boxes) };
}

/** All is measured before anything is moved, so that the browser lays the page out once. */
function place(made: readonly Marker[], probe: HTMLElement, { view, nodes }: MarkersOptions): void {
  const origin = probe.getBoundingClientRect();
  const scale = origin.width / PROBE_PX || 1;
  const { clientWidth } = nodes.root();
  const right = clientWidth === 0 ? view.innerWidth : clientWidth;
  const measured = made.map((one) => ({ one, ...shownPart(one.range, one.clippers) }));
  const taken = new Set<string>();
  for (const { one, last, boxes } of measured) {
    one.shown = last !== null;
    one.marker.hidden = last === null;
    for (const [at, frame] of one.frames.entries()) fit(frame, boxes[at], origin, scale);
    if (last === null) continue;
    let left = Math.max(0, Math.min(last.right - OVERLAP_PX, right - WIDTH_PX));
    const tall = last.height >= TALL_LINE_PX.least && last.height <= TALL_LINE_PX.most;
    let top = last.top - (tall && last.right + WIDTH_PX <= right ? 0 : RISE_PX);
    // several things may belong to one text
    while (taken.has(cellOf(left, top))) {
      if (left + 2 * WIDTH_PX <= right) left += WIDTH_PX;
      else top += HEIGHT_PX;
    }
    taken.add(cellOf(left, top));
    // above the first line there is nothing to scroll to
    move(one.marker, left - origin.left, Math.max(top - origin.top, 0), scale);
  }
}

function cellOf(left: number, top: number): string {
  return `${Math.round(left / WIDTH_PX)} ${Math.round(top / HEIGHT_PX)}`;
}

function fit(frame: HTMLElement, box: DOMRect | undefined, origin: DOMRect, scale: number): void {
  frame.hidden = box === undefined;
  if (box === undefined) return;
  frame.style.width = `${box.width / scale}px`;
  frame.style.height = `${box.height / scale}px`;
  move(frame, box.left - origin.left, box.top - origin.top, scale);
}

function move(element: HTMLElement, left: number, top: number, scale: number): void {
  element.style.left = `${left / scale}px`;
  element.style.top = `${top / scale}px`;
}

/** One stop for Tab; from marker to marker by arrows. */
function step(event: KeyboardEvent, made: readonly Marker[]): void {
  const shown = made.filter((one) => one.shown).map(({ marker }) => marker);
  const at = shown.indexOf(event.target as HTMLElement);
  const to = at < 0 ? undefined : shown[stepOf(event.key, at, shown.length)];
  if (to === undefined) return;
  event.preventDefault();
  for (const { marker } of made) marker.tabIndex = marker === to ? 0 : -1;
  to.focus();
}

export function stepOf(key: string, at: number, count: number): number {
  if (key === 'ArrowDown' || key === 'ArrowRight') return at + 1;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
