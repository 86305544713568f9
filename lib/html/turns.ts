/** Controls of a form that ask for another page of a list: "Trang sau" as a button, page numbers in a select. */

import type { Postback } from '../model/outline.ts';
import { turnsList } from '../vietnamese/pager-words.ts';
import type { Target } from './href.ts';
import { formOf } from './kept-address.ts';
import { shown } from './text.ts';
import { attribute, following, textIn } from './tree.ts';
import type { TreeNode } from './tree.ts';

const SENDS = /submit\s*\(|__doPostBack|PostBackOptions/i;
const EVENT = /__doPostBack|PostBackOptions/i;
const PAGE_NAME = /page|trang|(?:^|[^a-z])pg(?:$|[^a-z])/i;
const PAGE_WORDS = /^\d{1,4}$/;
const MAX_OPTION = 20;
/** Pages of one list that a select offers at most. */
const MAX_PAGES = 500;
const MAX_FIELDS = 200;

export interface PageOption {
  readonly element: TreeNode;
  readonly words: string;
  readonly target: Target;
}

/** Null for a button that does anything else, or whose form is not posted. */
export function turnOfButton(button: TreeNode, words: string): Target | null {
  const name = attribute(button, 'name') ?? '';
  const counts = PAGE_WORDS.test(words) && PAGE_NAME.test(name);
  if (name === '' || attribute(button, 'disabled') !== undefined || !(counts || turnsList(words))) return null;
  const form = formOf(button);
  if (form === null || !isPosted(form)) return null;
  const image = attribute(button, 'type')?.toLowerCase() === 'image';
  const send: Postback['send'] = image
    ? [
        [`${name}.x`, '1'],
        [`${name}.y`, '1'],
      ]
    : [[name, attribute(button, 'value') ?? '']];
  return { href: '', scheme: 'postback', postback: { target: '', argument: '', send } };
}

/** The options of a select that counts pages from one and sends its form when one is chosen; none for any other. */
export function pageOptions(select: TreeNode): readonly PageOption[] {
  const name = attribute(select, 'name') ?? '';
  const script = (attribute(select, 'onchange') ?? '').slice(0, 2000);
  const form = formOf(select);
  if (name === '' || form === null || !SENDS.test(script)) return [];
  if (!PAGE_NAME.test(`${name} ${attribute(select, 'id') ?? ''}`)) return [];
  const options: PageOption[] = [];
  for (let node = select.first; node !== null; node = following(node, select)) {
    if (node.name !== 'option') continue;
    const words = shown(textIn(node, MAX_OPTION));
    if (words !== String(options.length + 1) || options.length >= MAX_PAGES) return [];
    const value = attribute(node, 'value') ?? words;
    options.push({ element: node, words, target: targetOf(form, name, value, EVENT.test(script)) });
  }
  return options.length < 2 ? [] : options;
}

function targetOf(form: TreeNode, name: string, value: string, event: boolean): Target {
  if (isPosted(form))
    return {
      href: '',
      scheme: 'postback',
      postback: { target: event ? name : '', argument: '', send: [[name, value]] },
    };
  const query = new URLSearchParams([...hiddenFields(form), [name, value]]).toString();
  const action = (attribute(form, 'action') ?? '').trim().replace(/[?#].*$/, '');
  return { href: `${action}?${query}`, scheme: 'http', postback: null };
}

const isPosted = (form: TreeNode): boolean => attribute(form, 'method')?.trim().toLowerCase() === 'post';

function hiddenFields(form: TreeNode): [string, string][] {
  const fields: [string, string][] = [];
  for (let node = form.first; node !== null && fields.length < MAX_FIELDS; node = following(node, form)) {
    const name = node.name === 'input' ? (attribute(node, 'name') ?? '') : '';
    if (name !== '' && attribute(node, 'type')?.toLowerCase() === 'hidden')
      fields.push([name, attribute(node, 'value') ?? '']);
  }
  return fields;
}
