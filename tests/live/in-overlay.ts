/** The overlay itself in a page's own world, its tree left open: what only a look inside can tell. */

import type { MarkKind, OverlayContents, PageMark } from '../../lib/model/overlay-message.ts';
import { Overlay } from '../../lib/overlay/overlay.ts';
import { pageNodes } from '../../lib/overlay/page-nodes.ts';

const closed = Reflect.get(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function open(how) {
  return closed.call(this, { ...how, mode: 'open' });
};

let overlay: Overlay | null = null;
let looks = 0;

function mark(kind: MarkKind, exact: string, more: Partial<PageMark> = {}): PageMark {
  return {
    kind,
    code: `${kind}-${exact}`,
    requirement: { id: 'hotline', clause: 'II.2', title: { vi: 'Đường dây nóng', en: 'Hotline' } },
    asked: { vi: 'Có số điện thoại', en: 'A number' },
    found: { vi: `Về “${exact}”`, en: `Of “${exact}”` },
    fix: kind === 'evidence' ? null : { vi: 'Ghi số điện thoại', en: 'Write the number' },
    at: { exact },
    ...more,
  };
}

const PLANS = [
  { id: 'a', title: { vi: 'Sở A, 2022', en: 'A, 2022' }, likely: true },
  { id: 'b', title: { vi: 'Sở B, 2022', en: 'B, 2022' }, likely: false },
];

/** `planned`: a plan is known, and there is a mark of every kind; `more` beside them. */
export async function openOverlay(planned: boolean, small = false, more = 0): Promise<void> {
  overlay?.close();
  const marks = [
    mark('gap', 'Số điện thoại sai', { list: Array.from({ length: 30 }, (_, n) => `1.00${n} · Thủ tục số ${n}`) }),
    mark('unsure', 'Chuyên mục', { at: { exact: 'Chuyên mục', beside: true } }),
    mark('evidence', 'Cải cách hành chính', { auditedOn: '2022-11-01' }),
    mark('gap', 'cả trang', { at: null, requirement: null }),
    ...Array.from({ length: more }, (_, n) => mark('evidence', 'Chuyên mục', { code: `more-${n}` })),
  ];
  const contents: OverlayContents = {
    planId: planned ? 'a' : null,
    plans: PLANS,
    marks: planned ? marks : [],
    places: null,
    asOf: '2022-11-20',
    lang: 'vi',
  };
  overlay = new Overlay(
    {
      view: window,
      nodes: pageNodes(window),
      look: async () => {
        looks += 1;
        return Promise.resolve(contents);
      },
      choosePlan: async () => Promise.resolve(),
      keepLanguage: () => undefined,
      review: async () => Promise.resolve(true),
      openPanel: () => undefined,
      copy: async () => Promise.resolve(),
      closed: () => {
        overlay = null;
      },
    },
    { small, lang: 'vi' },
  );
  await overlay.read();
}

/** As the side panel asks for it. */
export function showRequirement(quote: string): void {
  overlay?.obey({ overlay: 'show', requirementId: null, quote, selector: null });
}

export function looksSoFar(): number {
  return looks;
}

/** A browser without the highlight registry. */
export function withoutHighlights(): boolean {
  return Reflect.deleteProperty(CSS, 'highlights');
}

/** Boxes of the frames that are drawn in its place, and of the quotes that they frame. */
export function framesHere(): readonly (readonly [frame: readonly number[], quote: readonly number[]])[] {
  const root = document.querySelector('soi-cong')?.shadowRoot;
  const frames = [...(root?.querySelectorAll<HTMLElement>('.frame') ?? [])].filter(({ hidden }) => !hidden);
  const quotes = ['#sai', '#muc'].flatMap((id) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(id)!);
    return [...range.getClientRects()];
  });
  return frames.map((frame, at) => [boxOf(frame.getBoundingClientRect()), boxOf(quotes[at])] as const);
}

function boxOf(box: DOMRect | undefined): readonly number[] {
  return box === undefined ? [] : [box.left, box.top, box.width, box.height].map((side) => Math.round(side));
}
