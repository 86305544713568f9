/** The overlay's panel: every mark of the page with what is asked for, found and to be done. Text only, never markup. */

import { say } from '../model/message.ts';
import type { Language, OverlayContents, ReviewReason } from '../model/overlay-message.ts';
import type { Bilingual } from '../model/plan.ts';
import { detailOf } from './mark-detail.ts';
import type { Placed } from './markers.ts';
import { stepOf } from './markers.ts';
import { button, type Make } from './own-elements.ts';
import { dayInWords } from './day-in-words.ts';
import { COUNT_WORDS, KIND_SIGNS, overlayWords } from './words.ts';

export interface PanelState {
  readonly lang: Language;
  /** Null while the page is being read. */
  readonly contents: OverlayContents | null;
  /** In place of contents, where there are none to be had. */
  readonly fault: Bilingual | null;
  readonly marks: readonly Placed[];
  /** All marks are listed, however many; else the first ones, which is what a reader can take in. */
  readonly whole: boolean;
  /** Index of the mark that is told in full; -1 for none. */
  readonly open: number;
  /** It has its place on the page to be seen just now. */
  readonly isShown: (mark: number) => boolean;
  readonly reviewing: 'no' | 'asking' | 'kept' | 'lost';
  readonly side: 'left' | 'right';
}

export interface PanelActions {
  readonly choose: (mark: number) => void;
  readonly go: (mark: number) => void;
  readonly listAll: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly askReview: (asking: boolean) => void;
  readonly review: (reason: ReviewReason) => void;
  readonly language: () => void;
  readonly plan: (id: string) => void;
  readonly side: () => void;
  readonly less: () => void;
  readonly portal: () => void;
  readonly close: () => void;
}

export interface PanelParts {
  readonly make: Make;
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** Each entry is laid out by the page's own thread. */
export const LISTED = 24;

export function panelOf(parts: PanelParts): HTMLElement {
  const { make, state, actions } = parts;
  const { lang, side } = state;
  const words = (text: Bilingual): string => text[lang];
  const panel = make('section', { class: `panel ${side}`, 'aria-label': words(overlayWords.region), lang });
  const icon = (key: string, text: string, name: Bilingual, action: () => void, style = ''): HTMLElement =>
    button(make, { key, text, name: words(name), style: `icon ${style}` }, action);
  const head = make(
    'div',
    { class: 'head' },
    make('h2', { tabindex: '-1', 'data-key': 'title' }, words(overlayWords.title)),
    icon('side', side === 'right' ? '⇤' : '⇥', overlayWords.side, actions.side, 'side'),
    icon('less', '–', overlayWords.less, actions.less),
    icon('close', '✕', overlayWords.closeKey, actions.close),
  );
  const foot = make(
    'div',
    { class: 'foot' },
    button(make, { key: 'portal', text: words(overlayWords.panel) }, actions.portal),
    button(make, { key: 'language', text: words(overlayWords.language) }, actions.language),
  );
  foot.lastElementChild?.setAttribute('lang', lang === 'vi' ? 'en' : 'vi');
  panel.append(head, make('div', { class: 'body' }, ...bodyOf(parts)), foot);
  return panel;
}

/** What is left of the panel when it is small. */
export function pillOf(make: Make, { lang, marks, contents, fault, side }: PanelState, more: () => void): HTMLElement {
  const unknown = contents !== null && contents.planId === null;
  const told = unknown ? overlayWords.whichPlan : (fault ?? countsOf(marks));
  const text = contents === null && fault === null ? overlayWords.reading : told;
  const name = `${overlayWords.more[lang]}: ${text[lang]}`;
  const pill = button(make, { key: 'more', text: `${overlayWords.title[lang]} · ${text[lang]}`, name }, more);
  pill.className = `pill ${side}`;
  pill.setAttribute('lang', lang);
  return pill;
}

function bodyOf({ make, state, actions }: PanelParts): readonly HTMLElement[] {
  const { lang, contents, fault, marks } = state;
  const status = (text: Bilingual): HTMLElement => make('p', { class: 'counts', role: 'status' }, text[lang]);
  if (fault !== null) return [status(fault)];
  if (contents === null) return [status(overlayWords.reading)];
  const choice = planRow(make, state, actions);
  if (contents.planId === null)
    return [status(overlayWords.whichPlan), make('p', { class: 'quiet' }, overlayWords.whyPlan[lang]), choice];
  const day = dayInWords(contents.asOf);
  const list = make('ol');
  const listed = state.whole ? marks.length : Math.min(LISTED, marks.length);
  for (let index = 0; index < listed; index += 1) list.append(entryOf({ make, state, actions }, index));
  list.addEventListener('keydown', (event) => {
    if (event.isTrusted) step(event, list);
  });
  return [
    status(marks.length === 0 ? overlayWords.nothing : countsOf(marks)),
    make('p', { class: 'quiet' }, say(overlayWords.scope, { day })[lang]),
    choice,
    list,
    ...(listed < marks.length ? [restOf(make, state, actions)] : []),
  ];
}

function restOf(make: Make, { lang, marks }: PanelState, { listAll }: PanelActions): HTMLElement {
  const text = say(overlayWords.listAll, { count: marks.length })[lang];
  return make('div', { class: 'actions' }, button(make, { key: 'all', text }, listAll));
}

function countsOf(marks: readonly Placed[]): Bilingual {
  // no lack is seen, which says nothing of the portal
  if (marks.length === 0) return overlayWords.nothingHere;
  const told = (['gap', 'unsure', 'evidence'] as const).flatMap((kind) => {
    const count = marks.filter((mark) => mark.kind === kind).length;
    return count === 0 ? [] : [say(COUNT_WORDS[kind], { count })];
  });
  return { vi: told.map(({ vi }) => vi).join(', '), en: told.map(({ en }) => en).join(', ') };
}

/** Known: a choice that can be changed. Not known: one button each, the likely ones first. */
function planRow(make: Make, { lang, contents }: PanelState, actions: PanelActions): HTMLElement {
  const { plans = [], planId = null } = contents ?? {};
  const titled = ({ title, likely }: OverlayContents['plans'][number]): string =>
    planId === null && likely ? `${title[lang]} (${overlayWords.likely[lang]})` : title[lang];
  if (planId === null) {
    const choices = make('div', { class: 'choices', role: 'group', 'aria-label': overlayWords.whichPlan[lang] });
    const sorted = plans.toSorted((a, b) => Number(b.likely) - Number(a.likely));
    for (const plan of sorted)
      choices.append(
        button(make, { key: `plan-${plan.id}`, text: titled(plan), style: plan.likely ? 'first' : '' }, () =>
          actions.plan(plan.id),
        ),
      );
    return choices;
  }
  const select = make('select', { 'data-key': 'plan' }) as HTMLSelectElement;
  for (const plan of plans) {
    const option = make('option', { value: plan.id }, titled(plan)) as HTMLOptionElement;
    option.selected = plan.id === planId;
    select.append(option);
  }
  select.addEventListener('change', (event) => {
    if (event.isTrusted) actions.plan(select.value);
  });
  return make('label', { class: 'plan' }, make('span', { class: 'quiet' }, overlayWords.plan[lang]), select);
}

function entryOf({ make, state, actions }: PanelParts, index: number): HTMLElement {
  const { lang, open, marks } = state;
  const mark = marks[index]!;
  const expanded = open === index;
  const head = button(make, { key: `mark-${index}`, text: '' }, () => actions.choose(index));
  head.setAttribute('aria-expanded', String(expanded));
  head.append(
    make('span', { class: 'sign', 'aria-hidden': 'true' }, `${KIND_SIGNS[mark.kind]} ${mark.number}`),
    make(
      'span',
      { class: 'said' },
      make('b', {}, `${overlayWords[mark.kind][lang]} ${mark.number}: `),
      mark.found[lang],
    ),
  );
  const entry = make('li', { class: `entry ${mark.kind}` }, head);
  if (expanded) entry.append(detailOf({ make, state, actions }, index));
  return entry;
}

/** From entry to entry by arrows; Tab goes through everything. */
function step(event: KeyboardEvent, list: HTMLElement): void {
  const heads = [...list.querySelectorAll<HTMLElement>('.entry > button')];
  const at = heads.indexOf(event.target as HTMLElement);
  const to = at < 0 ? undefined : heads[stepOf(event.key, at, heads.length)];
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}
