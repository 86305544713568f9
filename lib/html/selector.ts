/** A CSS selector for an element, from the nearest ancestor whose id is unique. */

import { isElement } from './parse.ts';
import type { Element } from './parse.ts';

const SIMPLE_ID = /^[A-Za-z_][\w-]*$/;

export function selectorOf(element: Element, idCounts: ReadonlyMap<string, number>): string {
  const steps: string[] = [];
  let current: Element | null = element;
  while (current !== null) {
    const id = current.attribs['id'];
    if (id !== undefined && id !== '' && idCounts.get(id) === 1) {
      steps.unshift(SIMPLE_ID.test(id) ? `#${id}` : `[id="${id.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"]`);
      break;
    }
    if (current.name === 'body' || current.name === 'html' || current.name === 'frameset') {
      steps.unshift(current.name);
      break;
    }
    steps.unshift(step(current));
    current = current.parent !== null && isElement(current.parent) ? current.parent : null;
  }
  return steps.join(' > ');
}

function step(element: Element): string {
  const twins = (element.parent?.children ?? []).filter((child) => isElement(child) && child.name === element.name);
  return twins.length < 2 ? element.name : `${element.name}:nth-of-type(${twins.indexOf(element) + 1})`;
}

/** How often each id stands in the document. */
export function countIds(root: Element): Map<string, number> {
  const counts = new Map<string, number>();
  const open: Element[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const id = element.attribs['id'];
    if (id !== undefined && id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const child of element.children) if (isElement(child)) open.push(child);
  }
  return counts;
}
