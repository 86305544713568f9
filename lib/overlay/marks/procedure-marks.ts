/** A procedure's page: which of its parts it lacks. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureDetail } from '../../model/facts/procedures.ts';
import { say } from '../../model/message.ts';
import type { MarkPlace, PageMark } from '../../model/overlay-message.ts';
import { PART_NAMES } from '../../vietnamese/part-names.ts';
import { PART_IDS } from '../../vietnamese/procedure-parts.ts';
import { markMessages as messages } from './mark-messages.ts';
import { beside, headOf, joined, markerOf, placeOf, requirementsOf } from './marker.ts';
import type { Look } from './marker.ts';

export function procedureMarks({ facts, plan }: Look): readonly PageMark[] {
  const [requirement] = requirementsOf(plan, 'procedure-detail');
  const detail = facts.procedure;
  // a page that is not surely one procedure's may be anything else; a list tells its procedures elsewhere
  if (requirement === undefined || facts.kind !== 'procedure' || detail === null || !detail.certain) return [];
  const mark = markerOf(requirement, say(messages.partsAsked));
  const fix = say(messages.partsFix);
  const empty = detail.parts
    .filter(({ filled }) => !filled)
    .map((part) => {
      const found = say(messages.partEmpty, { part: PART_NAMES[part.part] });
      return mark('gap', 'part-empty', { found, fix, at: placeOf(part) });
    });
  const told = new Set(detail.parts.map(({ part }) => part));
  const absent = PART_IDS.filter((part) => !told.has(part));
  const at = headingOf(facts, detail);
  if (absent.length === 0 && empty.length > 0) return empty;
  if (absent.length === 0) return [mark('evidence', 'parts-here', { found: say(messages.partsHere), at })];
  const parts = joined(absent.map((part) => PART_NAMES[part]));
  // a file beside the page may tell what the page does not
  const filed = detail.attachments.length > 0;
  const found = say(filed ? messages.partsInFile : messages.partsAbsent, { parts });
  const kind = filed ? 'unsure' : 'gap';
  return [...empty, mark(kind, filed ? 'parts-in-file' : 'parts-absent', { found, fix, at: beside(at) })];
}

function headingOf(facts: PageFacts, { name }: ProcedureDetail): MarkPlace | null {
  const own = facts.headings.find(({ text }) => name !== '' && text.includes(name));
  return own === undefined ? headOf(facts) : { exact: own.text, selector: own.selector };
}
