/** A list of procedures: what the reference has and the list lacks, and what is abolished and still listed. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureRow } from '../../model/facts/procedures.ts';
import { say } from '../../model/message.ts';
import type { MarkPlace, PageMark } from '../../model/overlay-message.ts';
import { markMessages as messages } from './mark-messages.ts';
import { beside, headOf, markerOf, placeOf, requirementsOf } from './marker.ts';
import type { ListComparison, Look, Named } from './marker.ts';

/** Rows that are marked one by one; the others are told together. */
const MAX_ROWS = 40;
/** Of the reference: a list with less is one field's or level's, and the others stand elsewhere. */
const WHOLE_SHARE = 0.5;

export function listMarks(look: Look): readonly PageMark[] {
  const { facts, plan, comparison } = look;
  const [requirement] = requirementsOf(plan, 'procedure-set');
  const rows = ownRows(facts);
  if (facts.kind !== 'procedure-list' || requirement === undefined || rows.length === 0) return [];
  const mark = markerOf(requirement, say(messages.listAsked));
  const head = headOf(facts, 'procedures') ?? placeOf(rows[0]!);
  if (comparison === null) {
    const found = say(messages.listUnjudged, { rows: rows.length });
    return [mark('unsure', 'no-reference', { found, fix: say(messages.listUnjudgedFix), at: beside(head) })];
  }
  const fix = say(messages.abolishedFix);
  const abolished = comparison.abolished.slice(0, MAX_ROWS).map((one) => {
    const found = say(messages.abolishedListed, { name: nameOf(one) });
    return mark('gap', 'abolished-listed', { found, fix, at: placeOf(one.row) });
  });
  const list = comparison.abolished.slice(MAX_ROWS).map(nameOf);
  if (list.length > 0) {
    const found = say(messages.abolishedMore, { count: list.length });
    abolished.push(mark('gap', 'abolished-listed', { found, fix, at: beside(head), list }));
  }
  return [listed(look, comparison, mark, head), ...abolished];
}

function listed(
  look: Look,
  comparison: ListComparison,
  mark: ReturnType<typeof markerOf>,
  head: MarkPlace | null,
): PageMark {
  const { active, listed: count, missing } = comparison;
  if (missing.length === 0) {
    return mark('evidence', 'list-complete', { found: say(messages.listComplete, { active }), at: head });
  }
  const list = missing.map(nameOf);
  const counts = { listed: count, active, missing: missing.length };
  const at = beside(head);
  if (isWhole(look, comparison))
    return mark('gap', 'missing-procedures', {
      found: say(messages.listLacks, counts),
      fix: say(messages.listFix),
      at,
      list,
    });
  return mark('unsure', 'missing-here', {
    found: say(messages.listPart, counts),
    fix: say(messages.listFix),
    at,
    list,
  });
}

/** Nothing on the page says that the list goes on elsewhere. */
function isWhole({ facts, laterPage }: Look, { active, listed: count }: ListComparison): boolean {
  const { pager, procedureLeads, procedureChoice } = facts;
  const goesOn = pager !== null || procedureChoice || procedureLeads.some(({ foreign }) => !foreign);
  return !goesOn && !laterPage && count >= active * WHOLE_SHARE;
}

/** Another agency's are neither listed nor missing. */
export function ownRows({ procedures }: PageFacts): readonly ProcedureRow[] {
  return procedures.filter(({ foreign }) => !foreign);
}

function nameOf({ code, name }: Named): string {
  return [code, name].filter((part) => part !== null && part !== '').join(' · ');
}
