/** How an element is drawn, as far as its own attributes say. */

import { BLOCK_CLASSES, HIDING_CLASSES, SHOWING_CLASSES, SHOWING_ON_DESKTOP } from './elements.ts';
import { attribute } from './tree.ts';
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
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const WEIGHT = /font-weight\s*:\s*([a-z0-9]+)/i;
const BACKGROUND = /background(?:-image)?\s*:[^;]{0,200}?url\(\s*['"]?([^'")]{1,1000})/i;
/** A style longer than this is cut. */
const MAX_STYLE = 2000;

export function look(element: TreeNode): Look {
  if (element.attributes.length === 0) return PLAIN;
  const style = attribute(element, 'style');
  const classes = attribute(element, 'class');
  const hidden = attribute(element, 'hidden');
  const silent = attribute(element, 'aria-hidden') === 'true';
  if (style === undefined && classes === undefined && hidden === undefined && !silent) return PLAIN;
  const css = style === undefined ? '' : style.slice(0, MAX_STYLE);
  const byClass = classes === undefined ? null : classLook(classes);
  const weight = css === '' ? undefined : WEIGHT.exec(css)?.[1]?.toLowerCase();
  return {
    hidden: silent || hidden !== undefined || byClass === 'hidden' || (css !== '' && HIDING_STYLE.test(css)),
    bold: weight === undefined ? null : weight.startsWith('bold') || Number(weight) >= 600,
    block: byClass === 'block' || (css !== '' && BLOCK_STYLE.test(css)),
    picture: css.includes('url') ? (BACKGROUND.exec(css)?.[1] ?? '').trim() : '',
  };
}

function classLook(classes: string): 'hidden' | 'block' | null {
  const names = classes.toLowerCase().split(/\s+/);
  const shows = (name: string) => SHOWING_CLASSES.has(name) || SHOWING_ON_DESKTOP.test(name);
  if (names.some((name) => HIDING_CLASSES.has(name)) && !names.some(shows)) return 'hidden';
  return names.some((name) => BLOCK_CLASSES.has(name)) ? 'block' : null;
}
