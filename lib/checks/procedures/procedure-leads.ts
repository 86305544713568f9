/** Rows of a list that do not show that they are procedures: the page they lead to, or the reference list, tells. */

import type { Seen } from '../../model/check.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import type { ProcedureLead, ProcedureRow } from '../../model/facts/procedures.ts';
import { matchName } from './procedure-reference.ts';
import type { ReferenceIndex } from './procedure-reference.ts';

export interface LeadRow {
  readonly lead: ProcedureLead;
  readonly row: ProcedureRow;
}

export function rowsByLeads(page: PageFacts, seen: Seen, reference: ReferenceIndex | null): readonly LeadRow[] {
  return page.procedureLeads.flatMap((lead) => {
    if (lead.foreign || lead.unshown === true) return [];
    const detail = seen.inScope(lead.url) ? seen.page(lead.url)?.procedure : undefined;
    if (detail?.certain === true) return [{ lead, row: rowOf(lead, detail.code) }];
    return reference !== null && matchName(reference, lead.words) !== null ? [{ lead, row: rowOf(lead, null) }] : [];
  });
}

function rowOf({ words, url, selector }: ProcedureLead, code: string | null): ProcedureRow {
  return {
    code,
    name: words,
    url,
    attachment: null,
    scripted: false,
    field: '',
    agency: '',
    foreign: false,
    abolished: false,
    detail: null,
    quote: words,
    selector,
  };
}
