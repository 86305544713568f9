/** Elements of the overlay's own tree: text only, never markup. */

import type { PageNodes } from './page-nodes.ts';

export interface Make {
  (name: string, attributes?: Readonly<Record<string, string>>, ...content: readonly (string | Node)[]): HTMLElement;
}

export function maker(nodes: PageNodes): Make {
  return (name, attributes = {}, ...content) => {
    const element = nodes.make(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...content);
    return element;
  };
}

export interface ButtonWords {
  /** Finds it again when the panel is drawn anew. */
  readonly key: string;
  readonly text: string;
  /** Where the text alone does not say it. */
  readonly name?: string;
  readonly style?: string;
}

/** Clicks that the page makes up are not heard. */
export function button(make: Make, { key, text, name, style }: ButtonWords, action: () => void): HTMLElement {
  const made = make('button', {
    type: 'button',
    'data-key': key,
    ...(name === undefined ? {} : { 'aria-label': name, title: name }),
    ...(style === undefined ? {} : { class: style }),
  });
  made.append(text);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) action();
  });
  return made;
}
