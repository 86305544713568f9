/** Whether a page lacks what its scripts would fill in: nothing shows without them, or something that should be there does not. */

import type { PageFacts, PageKind } from '../model/facts/page.ts';
import type { Outline } from '../model/outline.ts';
import { listWordShare } from '../vietnamese/procedure-list-words.ts';

export interface ScriptSigns {
  /** Nothing can be read of it without its scripts. */
  readonly must: boolean;
  /** A list without rows, a template nobody has filled: what should be there is unknown without its scripts. */
  readonly hollow: boolean;
  /** Something is missing where it would stand: rows of a table, the text of a page, the number after a label. */
  readonly lacks: boolean;
  /** Its main text lists nothing and says little: an introduction over a list, maybe. */
  readonly bare: boolean;
  /** Ids of empty boxes that a script of the page names. */
  readonly boxes: readonly string[];
}

/** Main text of fewer words is a heading with nothing under it. */
const THIN_WORDS = 12;
/** Whatever a script adds to these, their own text is there. */
const WHOLE: ReadonlySet<PageKind> = new Set(['article', 'procedure', 'document', 'error']);
/** A page that says as much stands for itself. */
const OWN_WORDS = 60;
/** "Không có bản ghi nào." is a line of its own. */
const EMPTY_UNITS = 80;
const EMPTY_SHARE = 0.7;
const COMPLETE: ScriptSigns = { must: false, hollow: false, lacks: false, bare: false, boxes: [] };
/** A template's place that a script of the page has not filled: "{{ tin.tieuDe }}". */
const TEMPLATE = /\{\{[^{}]{1,80}\}\}/;

export function scriptSigns(outline: Outline, facts: PageFacts): ScriptSigns {
  if (facts.kind === 'shell') return { must: true, hollow: true, lacks: true, bare: true, boxes: [] };
  if (!outline.scripted) return COMPLETE;
  const templates = hasTemplates(outline);
  if (WHOLE.has(facts.kind)) return { ...COMPLETE, lacks: templates };
  const hollow = templates || hasRowlessTable(outline);
  const lacks = hollow || isThin(facts) || hasBareLabel(facts);
  return { must: false, hollow, lacks, bare: isBare(facts), boxes: outline.awaited() };
}

/** It shows nothing that could be asked for. */
function showsNothing(facts: PageFacts): boolean {
  const { entries, procedures, procedure, documents, phones, attachments } = facts;
  const found = entries.length + procedures.length + documents.length + phones.length + attachments.length;
  return found === 0 && procedure === null;
}

/** What menus, sidebars and the foot show is there on every page. */
export function isBare(facts: PageFacts): boolean {
  return listedInMain(facts) === 0 && facts.procedure === null && facts.words < OWN_WORDS;
}

/** Rows, posts, numbers and files of the main text. */
export function listedInMain({ entries, procedures, documents, phones, attachments }: PageFacts): number {
  const placed = [...entries, ...phones, ...attachments].filter(({ place }) => place === 'main');
  return placed.length + procedures.length + documents.length;
}

function isThin(facts: PageFacts): boolean {
  return facts.words < THIN_WORDS && facts.pictures === 0 && facts.frames.length === 0 && showsNothing(facts);
}

/** Its header stands there, and no row; the page does not say that there is none. */
function hasRowlessTable({ lines, tables }: Outline): boolean {
  const saysEmpty = ({ place, text }: Outline['lines'][number]): boolean =>
    place === 'main' && text.length <= EMPTY_UNITS && listWordShare('empty', text) >= EMPTY_SHARE;
  if (lines.some(saysEmpty)) return false;
  return tables.some(
    ({ layout, place, rows }) =>
      !layout &&
      place === 'main' &&
      rows.some((row) => row.some(({ header, text }) => header && text !== '')) &&
      rows.every((row) => row.every(({ header, text, links }) => header || (text === '' && links.length === 0))),
  );
}

function hasBareLabel({ hotline, hotlineLabels }: PageFacts): boolean {
  return (
    hotline === 'none' && hotlineLabels.some(({ offer, foreign, by }) => offer === 'none' && !foreign && by === 'text')
  );
}

function hasTemplates({ lines }: Outline): boolean {
  return lines.some(({ text }) => TEMPLATE.test(text));
}
