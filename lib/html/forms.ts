/** Forms with what they would send and what a visitor fills in. */

import type { Form, Place } from '../model/outline.ts';
import { isElement, isText } from './parse.ts';
import type { AnyNode, Element } from './parse.ts';
import type { Resolver } from './resolver.ts';
import { shown } from './text.ts';

type Input = Form['inputs'][number];

/** Bound for hostile pages. */
const MAX_FIELDS = 20_000;
const BUTTONS: ReadonlySet<string> = new Set(['submit', 'button', 'reset', 'image', 'file']);

interface Filling {
  readonly fields: [string, string][];
  readonly inputs: Input[];
}

export function readForms(
  body: Element,
  forms: readonly Element[],
  where: (form: Element) => { place: Place; box: number },
  resolver: Resolver,
): Form[] {
  if (forms.length === 0) return [];
  const fillings = new Map<Element, Filling>(forms.map((form) => [form, { fields: [], inputs: [] }]));
  const labels = new Map<string, string>();
  const controls: { element: Element; form: Element }[] = [];
  collect(body, fillings, labels, controls);
  for (const { element, form } of controls) fill(element, fillings.get(form)!, labels);
  return forms.map((form) => {
    const { fields, inputs } = fillings.get(form)!;
    const action = resolver.resolve((form.attribs['action'] ?? '').trim()) ?? resolver.base;
    const method = form.attribs['method']?.trim().toLowerCase() === 'post' ? 'POST' : 'GET';
    return { action, method, fields, inputs, ...where(form) };
  });
}

function collect(
  body: Element,
  fillings: ReadonlyMap<Element, Filling>,
  labels: Map<string, string>,
  controls: { element: Element; form: Element }[],
): void {
  // a form cut short by a table around it is closed by the parser, yet its controls follow
  let last: Element | null = null;
  const open: { node: AnyNode; form: Element | null }[] = [{ node: body, form: null }];
  for (let at = open.pop(); at !== undefined && controls.length < MAX_FIELDS; at = open.pop()) {
    const { node } = at;
    let { form } = at;
    if (!isElement(node)) continue;
    if (node.name === 'form') last = form = node;
    if (node.name === 'label' && node.attribs['for'] !== undefined) labels.set(node.attribs['for'], wordsOf(node));
    if (node.name === 'input' || node.name === 'select' || node.name === 'textarea') {
      const owner = form ?? last;
      if (owner !== null && fillings.has(owner)) controls.push({ element: node, form: owner });
      continue;
    }
    for (let child = node.lastChild; child !== null; child = child.prev) open.push({ node: child, form });
  }
}

function fill(element: Element, filling: Filling, labels: ReadonlyMap<string, string>): void {
  const { attribs, name } = element;
  const field = attribs['name'] ?? '';
  const type = name === 'input' ? (attribs['type'] ?? 'text').toLowerCase() : name;
  if (BUTTONS.has(type)) return;
  if (type !== 'hidden') filling.inputs.push({ name: field, label: labelOf(element, labels), type });
  if (field === '' || attribs['disabled'] !== undefined) return;
  if (name === 'select') {
    const value = chosen(element);
    if (value !== null) filling.fields.push([field, value]);
  } else if (name === 'textarea') filling.fields.push([field, rawText(element)]);
  else if (type === 'checkbox' || type === 'radio') {
    if (attribs['checked'] !== undefined) filling.fields.push([field, attribs['value'] ?? 'on']);
  } else filling.fields.push([field, attribs['value'] ?? '']);
}

function labelOf({ attribs, parent }: Element, labels: ReadonlyMap<string, string>): string {
  const byId = attribs['id'] === undefined ? undefined : labels.get(attribs['id']);
  if (byId !== undefined && byId !== '') return byId;
  if (parent !== null && isElement(parent) && parent.name === 'label') return wordsOf(parent);
  return shown(attribs['aria-label'] ?? attribs['placeholder'] ?? attribs['title'] ?? '');
}

function chosen(select: Element): string | null {
  const options: Element[] = [];
  for (const child of select.children) {
    if (!isElement(child)) continue;
    if (child.name === 'option') options.push(child);
    else
      options.push(...child.children.filter((inner): inner is Element => isElement(inner) && inner.name === 'option'));
  }
  const option = options.find((one) => one.attribs['selected'] !== undefined) ?? options[0];
  return option === undefined ? null : (option.attribs['value'] ?? shown(rawText(option)));
}

function wordsOf(element: Element): string {
  return shown(rawText(element)).slice(0, 200);
}

function rawText(element: Element): string {
  let text = '';
  const open: AnyNode[] = [element];
  for (let node = open.pop(); node !== undefined && text.length < 100_000; node = open.pop()) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && (node === element || node.name !== 'select'))
      for (let child = node.lastChild; child !== null; child = child.prev) open.push(child);
  }
  return text;
}
