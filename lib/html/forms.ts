/** Forms with what they would send and what a visitor fills in. */

import type { Form, Place } from '../model/outline.ts';
import type { Resolver } from './resolver.ts';
import { shown } from './text.ts';
import { attribute, following, isElement, textIn } from './tree.ts';
import type { TreeNode } from './tree.ts';

type Input = Form['inputs'][number];

/** Bounds for hostile pages: fields of a page, characters of a value gathered from text. */
const MAX_FIELDS = 20_000;
const MAX_VALUE = 100_000;
const MAX_LABEL = 200;
const BUTTONS: ReadonlySet<string> = new Set(['submit', 'button', 'reset', 'image', 'file']);
const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

interface Filling {
  readonly fields: [string, string][];
  readonly inputs: Input[];
}

interface Control {
  readonly element: TreeNode;
  readonly form: TreeNode;
}

export function readForms(
  body: TreeNode,
  forms: readonly TreeNode[],
  where: (form: TreeNode) => { readonly place: Place; readonly box: number },
  resolver: Resolver,
): Form[] {
  if (forms.length === 0) return [];
  const fillings = new Map<TreeNode, Filling>(forms.map((form) => [form, { fields: [], inputs: [] }]));
  const { controls, labels } = collect(body);
  for (const { element, form } of controls) {
    const filling = fillings.get(form);
    if (filling !== undefined) fill(element, filling, labels);
  }
  return forms.map((form) => ({
    action: actionOf(form, resolver),
    method: attribute(form, 'method')?.trim().toLowerCase() === 'post' ? ('POST' as const) : ('GET' as const),
    ...fillings.get(form)!,
    ...where(form),
  }));
}

/** Without an action a form goes to its own page, even under a <base> (HTML, form submission). */
function actionOf(form: TreeNode, resolver: Resolver): string {
  const written = (attribute(form, 'action') ?? '').trim();
  return resolver.resolve(written === '' ? resolver.url : written) ?? resolver.base;
}

function collect(body: TreeNode): { controls: Control[]; labels: Map<string, string> } {
  const controls: Control[] = [];
  const labels = new Map<string, string>();
  let form: TreeNode | null = null;
  for (let node: TreeNode | null = body; node !== null; node = following(node, body, CONTROLS.has(node.name))) {
    if (!isElement(node) || controls.length >= MAX_FIELDS) continue;
    // a form that a table around it cuts short is closed by the parser, yet its controls follow
    if (node.name === 'form') form = node;
    const labelled = node.name === 'label' ? attribute(node, 'for') : undefined;
    if (labelled !== undefined) labels.set(labelled, wordsOf(node));
    if (form !== null && CONTROLS.has(node.name)) controls.push({ element: node, form });
  }
  return { controls, labels };
}

function fill(element: TreeNode, filling: Filling, labels: ReadonlyMap<string, string>): void {
  const { name } = element;
  const field = attribute(element, 'name') ?? '';
  const type = name === 'input' ? (attribute(element, 'type') ?? 'text').trim().toLowerCase() : name;
  if (BUTTONS.has(type)) return;
  if (type !== 'hidden') filling.inputs.push({ name: field, label: labelOf(element, labels), type });
  if (field === '' || attribute(element, 'disabled') !== undefined) return;
  const value = valueOf(element, type);
  if (value !== null) filling.fields.push([field, value]);
}

/** What the control would send as it stands; null for nothing. */
function valueOf(element: TreeNode, type: string): string | null {
  if (type === 'select') return chosen(element);
  if (type === 'textarea') return textIn(element, MAX_VALUE);
  if (type !== 'checkbox' && type !== 'radio') return attribute(element, 'value') ?? '';
  return attribute(element, 'checked') === undefined ? null : (attribute(element, 'value') ?? 'on');
}

function labelOf(element: TreeNode, labels: ReadonlyMap<string, string>): string {
  const byId = labels.get(attribute(element, 'id') ?? '') ?? '';
  if (byId !== '') return byId;
  if (element.parent?.name === 'label') return wordsOf(element.parent);
  const said = attribute(element, 'aria-label') ?? attribute(element, 'placeholder') ?? attribute(element, 'title');
  return said === undefined && element.name === 'select' ? promptOf(element) : shown(said ?? '');
}

/** "-- Chọn lĩnh vực --": the entry that only heads a menu of options. */
function promptOf(select: TreeNode): string {
  for (let node: TreeNode | null = select.first; node !== null; node = following(node, select)) {
    if (node.name !== 'option') continue;
    const value = attribute(node, 'value')?.trim();
    return value !== undefined && /^(?:0|-1|all)?$/i.test(value) ? wordsOf(node) : '';
  }
  return '';
}

function chosen(select: TreeNode): string | null {
  let first: TreeNode | null = null;
  for (let node: TreeNode | null = select.first; node !== null; node = following(node, select)) {
    if (node.name !== 'option') continue;
    if (attribute(node, 'selected') !== undefined) return optionValue(node);
    first ??= node;
  }
  return first === null ? null : optionValue(first);
}

function optionValue(option: TreeNode): string {
  return attribute(option, 'value') ?? shown(textIn(option, MAX_VALUE));
}

function wordsOf(element: TreeNode): string {
  return shown(textIn(element, MAX_VALUE)).slice(0, MAX_LABEL);
}
