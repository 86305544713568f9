/** What looks like an entry and leads nowhere by itself: a script may be there to follow it. */

import { formOf, isButton, oneButtonFields } from './kept-address.ts';
import { attribute } from './tree.ts';
import type { TreeNode } from './tree.ts';

/** These open something on the page itself. */
const OPENERS: ReadonlySet<string> = new Set([
  'data-toggle',
  'data-bs-toggle',
  'data-target',
  'data-bs-target',
  'data-dismiss',
  'data-bs-dismiss',
  'data-slide',
  'data-bs-slide',
  'data-parent',
  'aria-controls',
  'aria-expanded',
  'aria-haspopup',
  'disabled',
]);
/** Attributes that editors and templates leave behind. */
const IDLE = /^data-(?:original-title|mce-|wp-|v-|aos|wow|cke|html|placement|animat|delay|lang$|title$|content$)/;

const BOX_NAMES = ['data-bs-target', 'data-target', 'aria-controls'];
/** With one of these what it controls is shown by it; without, a pager may name the table that it turns. */
const SHOWS: ReadonlySet<string> = new Set(['aria-expanded', 'aria-haspopup', 'aria-selected']);

/** Id of the box on the page that it opens; null when no attribute names one. */
export function openedBox(element: TreeNode): string | null {
  for (const name of BOX_NAMES) {
    const written = attribute(element, name)?.trim() ?? '';
    if (name === 'aria-controls') {
      if (ID.test(written) && element.attributes.some((other) => SHOWS.has(other.name))) return written;
    } else if (written.startsWith('#') && ID.test(written.slice(1))) return written.slice(1);
  }
  return null;
}

const ID = /^[^\s#.,>]{1,100}$/;

/** Its id, or '' where other attributes tell; null where nothing says that a script follows it. */
export function hookOf(element: TreeNode): string | null {
  let hooked = false;
  let id = '';
  for (const { name, value } of element.attributes) {
    if (OPENERS.has(name)) return null;
    if (name === 'id' && value.trim() !== '') id = value.trim();
    else if (name === 'role' && value === 'button') hooked = true;
    else if (isHookName(name)) hooked = true;
  }
  if (!hooked && id === '') return null;
  return heads(element) ? null : id;
}

/** An attribute that only a script reads. */
export function isHookName(name: string): boolean {
  return name.startsWith('data-') && !OPENERS.has(name) && !IDLE.test(name);
}

/** It opens the submenu beside it. */
function heads(element: TreeNode): boolean {
  for (let node = element.next; node !== null; node = node.next)
    if (node.name === 'ul' || node.name === 'ol') return true;
  return false;
}

/** A button that no address is known of, and that neither sends what a visitor filled in nor opens something here. */
export function isMuteButton(element: TreeNode): boolean {
  if (!isButton(element) || element.attributes.some(({ name }) => OPENERS.has(name))) return false;
  const type = attribute(element, 'type')?.toLowerCase() ?? 'submit';
  if (type === 'reset') return false;
  const form = formOf(element);
  return type === 'button' || form === null || oneButtonFields(form) !== null;
}
