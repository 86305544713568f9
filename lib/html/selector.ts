/** A CSS selector for an element, from the nearest element around it whose id is unique. */

import { attribute } from './tree.ts';
import type { TreeNode } from './tree.ts';

const SIMPLE_ID = /^[A-Za-z_][\w-]*$/;
/** Elements deeper than this are named by their last steps alone. */
const MAX_STEPS = 60;

export class Selectors {
  readonly #ids: ReadonlyMap<string, number>;
  /** Ordinal among siblings of the same tag, of all children of a parent at once: tables have thousands. */
  readonly #ordinals = new Map<TreeNode, ReadonlyMap<TreeNode, string>>();

  constructor(ids: ReadonlyMap<string, number>) {
    this.#ids = ids;
  }

  of(element: TreeNode): string {
    const steps: string[] = [];
    for (let at: TreeNode | null = element; at !== null && steps.length < MAX_STEPS; at = at.parent) {
      const id = attribute(at, 'id');
      if (id !== undefined && this.#ids.get(id) === 1) {
        steps.push(SIMPLE_ID.test(id) ? `#${id}` : `[id="${escaped(id)}"]`);
        break;
      }
      if (at.parent === null || at.name === 'body' || at.name === 'html') {
        steps.push(at.name);
        break;
      }
      steps.push(this.#step(at, at.parent));
    }
    return steps.reverse().join(' > ');
  }

  #step(element: TreeNode, parent: TreeNode): string {
    let ordinals = this.#ordinals.get(parent);
    if (ordinals === undefined) this.#ordinals.set(parent, (ordinals = ordinalsOf(parent)));
    return ordinals.get(element) ?? element.name;
  }
}

function ordinalsOf(parent: TreeNode): ReadonlyMap<TreeNode, string> {
  const counts = new Map<string, number>();
  const ordinals = new Map<TreeNode, number>();
  for (let child = parent.first; child !== null; child = child.next) {
    const nth = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, nth);
    ordinals.set(child, nth);
  }
  const named = (node: TreeNode, nth: number) =>
    counts.get(node.name) === 1 ? node.name : `${node.name}:nth-of-type(${nth})`;
  return new Map([...ordinals].map(([node, nth]) => [node, named(node, nth)]));
}

function escaped(id: string): string {
  return id.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
}
