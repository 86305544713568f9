/** Boxes that show nothing until a script fills them. */

import { ICON_FONT_MARKS, LIST_MARKS } from '../vietnamese/mark-words.ts';
import { attribute, following, isElement, isText, ownText, textIn } from './tree.ts';
import type { TreeNode } from './tree.ts';

/** What stands in a box until it is filled: its elements, how they call themselves, and "Đang tải dữ liệu...". */
const MAX_WAITING_UNITS = 40;
const DRAWN: ReadonlySet<string> = new Set(['div', 'span', 'i', 'svg', 'p']);
const WAITING = /load|spin|wait|progress|skeleton/i;

/** Nothing in it is seen: text beside scripts aside, at most grey bars that hold the place of what is to come, or a drawing that turns meanwhile. */
export function isEmpty(element: TreeNode): boolean {
  let seen = 0;
  let bars = false;
  for (
    let node = element.first;
    node !== null;
    node = following(node, element, UNSEEN.has(node.name) || (isElement(node) && isWaiting(node)))
  ) {
    seen += 1;
    if (seen > MAX_BARS) return false;
    if (isText(node)) {
      if (node.parent !== element && node.data.trim() !== '' && !UNSEEN.has(node.parent?.name ?? '')) return false;
      continue;
    }
    if (!isElement(node) || UNSEEN.has(node.name) || isWaiting(node)) continue;
    if (!BARS.has(node.name) || drawsIcon(node)) return false;
    bars = true;
  }
  return !bars || ownText(element).trim() === '';
}

/** `<i class="fa fa-search"></i>` is a picture. */
function drawsIcon(element: TreeNode): boolean {
  const marks = (attribute(element, 'class') ?? '').toLowerCase().split(/[^a-z]+/);
  return marks.some((mark) => ICON_FONT_MARKS.has(mark));
}

const UNSEEN: ReadonlySet<string> = new Set(['script', 'noscript']);
/** Elements of which a skeleton of a list is made. */
const BARS: ReadonlySet<string> = new Set(['div', 'span', 'p', 'ul', 'ol', 'li', 'i', 'section', 'article']);
const MAX_BARS = 200;
/** `<div class="spinner-border"><span class="sr-only">Loading...</span></div>`, `<img src="/images/loading.gif">`. */
function isWaiting(element: TreeNode): boolean {
  if (element.name === 'img') return WAITING.test(attribute(element, 'src') ?? '');
  const waits = DRAWN.has(element.name) && WAITING.test(attribute(element, 'class') ?? '');
  return waits && textIn(element, MAX_WAITING_UNITS).trim().length < MAX_WAITING_UNITS;
}

/** Attributes that name the address from which a script of the portal fills the element. */
const SOURCES: ReadonlySet<string> = new Set([
  'data-api',
  'data-api-url',
  'data-endpoint',
  'data-ajax',
  'data-ajax-url',
  'data-source',
  'data-remote',
  'hx-get',
]);
const ADDRESS = /^(?:https?:\/)?\/\S/;

/** So few things stand in it that it may be empty: most boxes of a page are told by this alone. */
export function isSparse({ first }: TreeNode): boolean {
  return (first?.next?.next?.next ?? null) === null;
}

/** `<div id="list-news">`, `<ul class="dsBaiViet">`. */
export function isNamedList(element: TreeNode): boolean {
  return isNamed(`${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`);
}

export function isNamed(marks: string): boolean {
  return marks
    .slice(0, MAX_MARKS_UNITS)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => LIST_MARKS.has(word));
}

const MAX_MARKS_UNITS = 200;

/** '' when none is named. */
export function sourceOf(element: TreeNode): string {
  for (const { name, value } of element.attributes) if (SOURCES.has(name) && ADDRESS.test(value.trim())) return value;
  return '';
}
