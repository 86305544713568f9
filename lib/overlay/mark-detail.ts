/** One mark in full: clause, what is asked for, what was found, how to mend it; and what a reader can do about it. */

import { dayInWords } from './day-in-words.ts';
import { say } from '../model/message.ts';
import type { Language, ReviewReason } from '../model/overlay-message.ts';
import type { Placed } from './markers.ts';
import { button, type Make } from './own-elements.ts';
import type { PanelParts } from './panel.ts';
import { overlayWords, REASON_WORDS } from './words.ts';

/** More go into the copied text, not onto the screen. */
const MAX_ROWS = 400;

export function detailOf({ make, state, actions }: PanelParts, index: number): HTMLElement {
  const { lang, marks, isShown, reviewing } = state;
  const mark = marks[index]!;
  const list = make('dl');
  for (const [name, text] of rowsOf(mark, lang)) list.append(make('dt', {}, name), make('dd', {}, text));
  if (mark.list !== undefined) list.append(...listOf(make, mark.list, lang));
  const detail = make('div', { class: 'detail' }, list);
  const placed = isShown(index);
  for (const note of notesOf(mark, placed, lang)) detail.append(make('p', { class: 'quiet' }, note));
  const row = make('div', { class: 'actions' });
  if (placed)
    row.append(button(make, { key: 'go', text: overlayWords.go[lang], style: 'first' }, () => actions.go(index)));
  row.append(...copyParts(make, mark, lang, actions.copy));
  if (mark.kind !== 'evidence' || mark.requirement !== null)
    row.append(button(make, { key: 'not-right', text: overlayWords.notRight[lang] }, () => actions.askReview(true)));
  detail.append(row);
  if (reviewing === 'asking') detail.append(reasonsOf({ make, state, actions }));
  if (reviewing === 'kept' || reviewing === 'lost')
    detail.append(make('p', { role: 'status' }, overlayWords[reviewing === 'kept' ? 'noted' : 'notNoted'][lang]));
  return detail;
}

function rowsOf(mark: Placed, lang: Language): readonly (readonly [string, string])[] {
  const { requirement, asked, found, fix } = mark;
  const rows: [string, string][] = [];
  if (requirement !== null)
    rows.push([overlayWords.clause[lang], `${requirement.clause} · ${requirement.title[lang]}`]);
  rows.push([overlayWords.asked[lang], asked[lang]], [overlayWords.found[lang], found[lang]]);
  if (fix !== null) rows.push([overlayWords.fix[lang], fix[lang]]);
  return rows;
}

function listOf(make: Make, list: readonly string[], lang: Language): readonly HTMLElement[] {
  const name = `${overlayWords.list[lang]} (${list.length})`;
  const rows = make('ul', { tabindex: '0', 'aria-label': name, 'data-key': 'list' });
  rows.append(...list.slice(0, MAX_ROWS).map((one) => make('li', {}, one)));
  return [make('dt', {}, name), make('dd', {}, rows)];
}

function notesOf(mark: Placed, placed: boolean, lang: Language): readonly string[] {
  const notes: string[] = [];
  if (mark.at === null || mark.range === null) notes.push(overlayWords.wholePage[lang]);
  else if (!placed) notes.push(overlayWords.unseen[lang]);
  if (mark.ambiguous && mark.at?.beside !== true) notes.push(overlayWords.unsureOfPlace[lang]);
  if (mark.auditedOn !== undefined) notes.push(say(overlayWords.audited, { day: dayInWords(mark.auditedOn) })[lang]);
  return notes;
}

/** A text that can be sent as it is to whoever keeps the portal. */
function copiedText(mark: Placed, lang: Language): string {
  const rows = rowsOf(mark, lang);
  const list = mark.list === undefined ? [] : [`${overlayWords.list[lang]}:`, ...mark.list.map((one) => `- ${one}`)];
  return [overlayWords[mark.kind][lang], ...rows.map(([name, text]) => `${name}: ${text}`), ...list].join('\n');
}

/** The button, and what became of it, told beside it: a live text inside a button would take its name away. */
function copyParts(
  make: Make,
  mark: Placed,
  lang: Language,
  copy: PanelParts['actions']['copy'],
): readonly HTMLElement[] {
  const said = make('span', { class: 'said-so', role: 'status' });
  const made = button(make, { key: 'copy', text: overlayWords.copy[lang] }, () => {
    copy(copiedText(mark, lang)).then(
      () => said.replaceChildren(overlayWords.copied[lang]),
      () => said.replaceChildren(overlayWords.notCopied[lang]),
    );
  });
  return [made, said];
}

function reasonsOf({ make, state: { lang }, actions }: PanelParts): HTMLElement {
  const choices = make('div', { class: 'choices' });
  for (const [reason, words] of Object.entries(REASON_WORDS))
    choices.append(
      button(make, { key: `reason-${reason}`, text: words[lang] }, () => actions.review(reason as ReviewReason)),
    );
  choices.append(button(make, { key: 'cancel', text: overlayWords.cancel[lang] }, () => actions.askReview(false)));
  return make('fieldset', {}, make('legend', {}, overlayWords.why[lang]), choices);
}
