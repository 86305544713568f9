/** How an element is drawn, as far as its own attributes say. */

import { BLOCK_CLASSES, HIDING_CLASSES, SHOWING_CLASSES, SHOWING_ON_DESKTOP } from './elements.ts';
import type { TreeNode } from './tree.ts';

export interface Look {
  readonly hidden: boolean;
  /** Null when nothing is said. */
  readonly bold: boolean | null;
  /** Stands on lines of its own. */
  readonly block: boolean;
  /** Address of a background picture, '' when none. */
  readonly picture: string;
}

const PLAIN: Look = { hidden: false, bold: null, block: false, picture: '' };
const HIDDEN: Look = { ...PLAIN, hidden: true };
const BLOCK: Look = { ...PLAIN, block: true };
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const WEIGHT = /font-weight\s*:\s*([a-z0-9]+)/i;
const BACKGROUND = /background(?:-image)?\s*:[^;]{0,200}?url\(\s*['"]?([^'")]{1,1000})/i;
/** A style longer than this is cut, characters. */
const MAX_STYLE = 2000;
/** Distinct class strings remembered: a portal has a few hundred. */
const MAX_REMEMBERED = 5000;
const remembered = new Map<string, Look>();

export function look(element: TreeNode): Look {
  let style = '';
  let known = PLAIN;
  let hidden = false;
  for (const { name, value } of element.attributes) {
    if (name === 'class') known = lookOfClasses(value);
    else if (name === 'style') style = value;
    else if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) hidden = true;
  }
  if (style === '') return hidden ? HIDDEN : known;
  const css = style.slice(0, MAX_STYLE);
  const weight = WEIGHT.exec(css)?.[1]?.toLowerCase();
  return {
    hidden: hidden || known.hidden || HIDING_STYLE.test(css),
    bold: weight === undefined ? null : weight.startsWith('bold') || Number(weight) >= 600,
    block: known.block || BLOCK_STYLE.test(css),
    picture: css.includes('url') ? (BACKGROUND.exec(css)?.[1] ?? '').trim() : '',
  };
}

function lookOfClasses(classes: string): Look {
  const known = remembered.get(classes);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const names = classes.toLowerCase().split(/\s+/);
  const shows = (name: string) => SHOWING_CLASSES.has(name) || SHOWING_ON_DESKTOP.test(name);
  const hides = names.some((name) => HIDING_CLASSES.has(name)) && !names.some(shows);
  const drawn = hides ? HIDDEN : names.some((name) => BLOCK_CLASSES.has(name)) ? BLOCK : PLAIN;
  remembered.set(classes, drawn);
  return drawn;
}
