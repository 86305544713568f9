/** Where an element leads whose address is not in its href: kept for a script, or in the form that it sends. */

import { attribute, following } from './tree.ts';
import type { TreeNode } from './tree.ts';

/** Written by frameworks that a script then follows; in brackets it is code, of which a single string is an address. */
const ROUTES: readonly string[] = ['routerlink', '[routerlink]', 'ng-reflect-router-link', 'data-routerlink'];
const ROUTE = /^\s*(?:\[\s*)?'([^'\\]{1,500})'\s*\]?\s*$/;
/** What a script asks a server for in pieces is no page. */
const NO_PAGE =
  /\/(?:api|ajax|rest|services?|handlers?)\/|\.(?:ashx|asmx|svc|json|js)(?:$|[?#])|^(?:javascript|data|mailto|tel):|^#|^\{/i;
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/)|\.(?:html?|aspx?|php|jsp)(?:$|[?#])/i;
/** A container that keeps an address for its list is no entry of a menu. */
const CONTAINERS =
  /^(?:table|tbody|thead|form|section|main|article|ul|ol|nav|body|select|img|iframe|video|script|template|tr)$/;
const MAX_INSIDE = 12;
const BUTTONS: ReadonlySet<string> = new Set(['submit', 'image', 'button', 'reset']);
/** Controls of one form that are looked at. */
const MAX_CONTROLS = 200;

const PIECES =
  /\/(?:api|ajax|rest|services?|handlers?)\/|\.(?:ashx|asmx|svc|json)(?:$|[?#])|[?&](?:format|output|type)=json\b/i;

/** What a script asks a server for in pieces, told by the address alone. */
export function asksForPiece(address: string): boolean {
  return PIECES.test(address);
}

/** Null where none is kept. */
export function keptAddress(element: TreeNode): string | null {
  if (element.attributes.length === 0 && element.name !== 'button') return null;
  for (const name of ROUTES) {
    const written = attribute(element, name)?.trim() ?? '';
    if (written === '') continue;
    const code = ROUTE.exec(written)?.[1];
    if (code !== undefined) return code;
    if (!name.startsWith('[') && !/^[[{]/.test(written)) return written;
  }
  if (element.name === 'router-link') return plainAddress(attribute(element, 'to'));
  if (isButton(element)) {
    const own = plainAddress(attribute(element, 'data-url')) ?? plainAddress(attribute(element, 'formaction'));
    return own ?? formAddress(element);
  }
  const spare = attribute(element, 'role') === 'button' ? attribute(element, 'data-link') : undefined;
  const kept = plainAddress(attribute(element, 'data-url') ?? spare);
  return kept !== null && (element.name === 'a' || isSmall(element)) ? kept : null;
}

/** Where the next piece of a list comes from, as "Xem thêm" names it for its script: a page or a part of one, or only data. */
export function restAddress(element: TreeNode): string | null {
  return addressIn(element, RESTS);
}

/** The same of a box that grows as one scrolls. */
export function scrollAddress(element: TreeNode): string | null {
  return addressIn(element, SCROLLS);
}

function addressIn(element: TreeNode, names: ReadonlySet<string>): string | null {
  for (const { name, value } of element.attributes) {
    const written = value.trim();
    if (names.has(name) && REST.test(written)) return written;
  }
  return null;
}

const SCROLLS: ReadonlySet<string> = new Set(['data-next', 'data-next-url', 'data-next-page', 'data-nexturl']);
const RESTS: ReadonlySet<string> = new Set([
  'data-url',
  'data-href',
  'data-link',
  'data-src',
  'data-next',
  'data-next-url',
  'data-next-page',
  'data-nexturl',
  'data-load-url',
  'data-ajax-url',
  'data-ajax',
  'data-api',
  'data-path',
  'data-remote',
  'hx-get',
  'data-hx-get',
]);
const REST = /^(?:https?:\/\/|\.{0,2}\/|\?|[\w-]+\.(?:aspx|php|html?|jsp|ashx)\?)\S{1,1000}$/i;

function plainAddress(written: string | undefined): string | null {
  const address = written?.trim() ?? '';
  return ADDRESS.test(address) && !NO_PAGE.test(address) ? address : null;
}

function isSmall(element: TreeNode): boolean {
  if (CONTAINERS.test(element.name)) return false;
  let inside = 0;
  for (let node = element.first; node !== null; node = following(node, element)) {
    inside += 1;
    if (inside > MAX_INSIDE || CONTAINERS.test(node.name) || node.name === 'a') return false;
  }
  return true;
}

export function isButton({ name, attributes }: TreeNode): boolean {
  if (name === 'button') return true;
  if (name !== 'input') return false;
  return BUTTONS.has(attributes.find((one) => one.name === 'type')?.value.toLowerCase() ?? '');
}

/** The form around an element; null where it stands in none. */
export function formOf(element: TreeNode): TreeNode | null {
  for (let node = element.parent; node !== null; node = node.parent) if (node.name === 'form') return node;
  return null;
}

/** Nothing to fill in, and one button: null where a visitor chooses or writes something. */
export function oneButtonFields(form: TreeNode): readonly (readonly [name: string, value: string])[] | null {
  const fields: [string, string][] = [];
  let buttons = 0;
  let controls = 0;
  for (let node = form.first; node !== null; node = following(node, form)) {
    if (node.name !== 'input' && node.name !== 'select' && node.name !== 'textarea' && node.name !== 'button') continue;
    controls += 1;
    if (controls > MAX_CONTROLS) return null;
    const type = attribute(node, 'type')?.toLowerCase();
    const [name, value] = [attribute(node, 'name') ?? '', attribute(node, 'value') ?? ''];
    const button = isButton(node);
    if (button) buttons += 1;
    else if (type !== 'hidden') return null;
    if (name !== '' && (!button || value !== '')) fields.push([name, value]);
  }
  return buttons === 1 ? fields : null;
}

/** A form that is fetched, as a link is: its action with what it sends. */
function formAddress(button: TreeNode): string | null {
  const type = attribute(button, 'type')?.toLowerCase() ?? 'submit';
  if (type !== 'submit' && type !== 'image') return null;
  const form = formOf(button);
  if (form === null || (attribute(form, 'method') ?? 'get').trim().toLowerCase() !== 'get') return null;
  const action = (attribute(form, 'action') ?? '').trim();
  if (action === '' || action.startsWith('#') || /^javascript:/i.test(action)) return null;
  const fields = oneButtonFields(form);
  if (fields === null) return null;
  const query = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return query === '' ? action : `${action.replace(/[?#].*$/, '')}?${query}`;
}
