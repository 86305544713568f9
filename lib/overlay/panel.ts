/** The overlay's panel: every mark of the page with what is asked for, found and to be done. Text only, never markup. */

import { say } from '../model/message.ts';
import type { Bilingual } from '../model/plan.ts';
import type { PageMark } from './page-marks.ts';
import { overlayWords } from './words.ts';

export type Language = keyof Bilingual;

export interface PlanChoice {
  readonly id: string;
  readonly title: Bilingual;
}

export interface PanelState {
  readonly lang: Language;
  readonly marks: readonly (PageMark & { readonly ambiguous: boolean })[];
  /** Index of the mark that is told in full; -1 for none. */
  readonly open: number;
  readonly plans: readonly PlanChoice[];
  readonly planId: string;
  readonly today: string;
}

export interface PanelActions {
  readonly choose: (mark: number) => void;
  readonly copy: (text: string, done: () => void) => void;
  readonly language: () => void;
  readonly plan: (id: string) => void;
  readonly close: () => void;
}

export function panelOf(owner: Document, state: PanelState, actions: PanelActions): HTMLElement {
  const { lang, marks } = state;
  const make = maker(owner);
  const gaps = marks.filter(({ kind }) => kind === 'gap').length;
  const panel = make('section', { class: 'panel', 'aria-label': overlayWords.title[lang], lang });
  const counts = say(overlayWords.counts, { gaps, evidence: marks.length - gaps })[lang];
  const today = state.today.split('-').reverse().join('/');
  panel.append(
    make('h2', {}, overlayWords.title[lang]),
    make('p', { role: 'status' }, marks.length === 0 ? overlayWords.nothing[lang] : counts),
    make('p', { class: 'quiet' }, say(overlayWords.scope, { today })[lang]),
    planRow(make, state, actions),
  );
  const list = make('ol', {});
  for (const [index, mark] of marks.entries()) list.append(entryOf(make, mark, index, state, actions));
  const row = make('div', { class: 'row' });
  row.append(
    button(make, overlayWords.language[lang], 'language', actions.language),
    button(make, overlayWords.close[lang], 'close', actions.close),
  );
  panel.append(list, row);
  return panel;
}

function planRow(make: Make, { lang, plans, planId }: PanelState, actions: PanelActions): HTMLElement {
  const row = make('label', { class: 'row' }, overlayWords.plan[lang]);
  const select = make('select', { 'data-key': 'plan' }) as HTMLSelectElement;
  for (const { id, title } of plans) {
    const option = make('option', { value: id }, title[lang]) as HTMLOptionElement;
    option.selected = id === planId;
    select.append(option);
  }
  select.addEventListener('change', (event) => {
    if (event.isTrusted) actions.plan(select.value);
  });
  row.append(select);
  return row;
}

function entryOf(
  make: Make,
  mark: PanelState['marks'][number],
  index: number,
  { lang, open }: PanelState,
  actions: PanelActions,
): HTMLElement {
  const entry = make('li', {});
  const title = `${index + 1}. ${overlayWords[mark.kind][lang]}: ${mark.found[lang]}`;
  const head = button(make, title, `mark-${index}`, () => actions.choose(index));
  head.classList.add(mark.kind);
  head.setAttribute('aria-expanded', String(open === index));
  entry.append(head);
  if (open === index) entry.append(detailOf(make, mark, lang, actions));
  return entry;
}

function detailOf(make: Make, mark: PanelState['marks'][number], lang: Language, actions: PanelActions): HTMLElement {
  const detail = make('div', { class: 'detail' });
  const rows = rowsOf(mark, lang);
  const list = make('dl', {});
  for (const [name, text] of rows) list.append(make('dt', {}, name), make('dd', {}, text));
  detail.append(list);
  if (mark.at === null) detail.append(make('p', { class: 'quiet' }, overlayWords.wholePage[lang]));
  if (mark.ambiguous) detail.append(make('p', { class: 'quiet' }, overlayWords.unsure[lang]));
  const copy = button(make, overlayWords.copy[lang], 'copy', () =>
    actions.copy(rows.map(([name, text]) => `${name}: ${text}`).join('\n'), () => {
      copy.textContent = overlayWords.copied[lang];
    }),
  );
  detail.append(copy);
  return detail;
}

function rowsOf({ requirement, asked, found, fix }: PageMark, lang: Language): readonly (readonly [string, string])[] {
  const rows: [string, string][] = [];
  if (requirement !== null) rows.push([overlayWords.clause[lang], `${requirement.clause}. ${requirement.title[lang]}`]);
  rows.push([overlayWords.asked[lang], asked[lang]], [overlayWords.found[lang], found[lang]]);
  if (fix !== null) rows.push([overlayWords.fix[lang], fix[lang]]);
  return rows;
}

type Make = (name: string, attributes: Readonly<Record<string, string>>, text?: string) => HTMLElement;

function maker(owner: Document): Make {
  return (name, attributes, text = '') => {
    const element = owner.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };
}

/** `key` finds it again when the panel is drawn anew. Clicks that the page makes up are not heard. */
function button(make: Make, text: string, key: string, action: () => void): HTMLElement {
  const made = make('button', { type: 'button', 'data-key': key }, text);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) action();
  });
  return made;
}
