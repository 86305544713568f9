/** Controls of a form that ask for another page of a list: "Trang sau" as a button, page numbers in a select. */

import type { Postback } from '../model/outline.ts';
import { turnsList, whollyLink } from '../vietnamese/pager-words.ts';
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
  if (form === null) return null;
  if (!isPosted(form)) return attribute(button, 'type')?.toLowerCase() === 'button' ? null : asked(form, name, button);
  const image = attribute(button, 'type')?.toLowerCase() === 'image';
  const send: Postback['send'] = image
    ? [
        [`${name}.x`, '1'],
        [`${name}.y`, '1'],
      ]
    : [[name, attribute(button, 'value') ?? '']];
  return { href: '', scheme: 'postback', postback: { target: '', argument: '', send } };
}

function asked(form: TreeNode, name: string, button: TreeNode): Target {
  const href = queryOf(form, name, attribute(button, 'value') ?? '');
  return { href, scheme: 'http', postback: null };
}

/** What a button shows; where that is nothing, its title, if that is a word that turns pages. */
export function turnWords(button: TreeNode, text: string): string {
  if (text !== '') return text;
  const said = [attribute(button, 'title'), attribute(button, 'aria-label')].map((words) => shown(words ?? ''));
  return said.find((words) => whollyLink(words) === 'next') ?? '';
}

/** By attribute or by class: nobody can press it. */
export function isDisabled(element: TreeNode): boolean {
  if (attribute(element, 'disabled') !== undefined || attribute(element, 'aria-disabled') === 'true') return true;
  return /(?:^|[\s_-])disabled(?:$|[\s_-])/i.test(attribute(element, 'class') ?? '');
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
  return { href: queryOf(form, name, value), scheme: 'http', postback: null };
}

/** Where a form that is not posted leads with one field more. */
function queryOf(form: TreeNode, name: string, value: string): string {
  const query = new URLSearchParams([...hiddenFields(form), [name, value]]).toString();
  const action = (attribute(form, 'action') ?? '').trim().replace(/[?#].*$/, '');
  return `${action}?${query}`;
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
