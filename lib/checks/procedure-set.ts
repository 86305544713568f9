/** The procedures that the department lists on its portal, against the reference list. */

import type { Ask, Check, Doubt, Seen, Want } from '../model/check.ts';
import type { Gap, Verdict } from '../model/finding.ts';
import { say } from '../model/message.ts';
import type { Bilingual } from '../model/plan.ts';
import type { ReferenceList, ReferenceProcedure } from '../model/reference.ts';
import { compare, firstOfEach, identifyAlone, needsItsPage } from './procedures/procedure-comparison.ts';
import type { Comparison, Identified } from './procedures/procedure-comparison.ts';
import { procedureLists } from './procedures/procedure-lists.ts';
import type { ProcedureLists } from './procedures/procedure-lists.ts';
import { indexOf } from './procedures/procedure-reference.ts';
import { named, remarked, sayWith } from './procedures/procedure-sentences.ts';
import { addressOf, proofOf, setDetails } from './procedures/procedure-set-details.ts';
import { procedureSetMessages as messages, UNREAD_PAGES, unreadableWords } from './procedure-set.messages.ts';

const CODE_URGENCY = 0.4;
/** Taken off the credit when abolished procedures are still listed, and the least that a partial outcome earns. */
const ABOLISHED_LESS = 0.1;
const LEAST_CREDIT = 0.1;
const PLAIN = { credit: 0, evidence: [], gaps: [], holds: false } as const;

export const procedureSet: Check = { kind: 'procedure-set', wants, judge };

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const lists = procedureLists(seen, ask);
  if (ask.reference === null) return lists.wants;
  const index = indexOf(ask.reference);
  const unclear = lists.rows.filter((listed) => !listed.row.abolished && needsItsPage(listed, index));
  const urls = new Set(unclear.flatMap(({ row }) => row.url ?? []).filter((url) => seen.inScope(url)));
  return [
    ...lists.wants,
    ...[...urls].map((url) => ({
      url,
      promise: 'named' as const,
      urgency: CODE_URGENCY,
      attachment: true as const,
    })),
  ];
}

function judge(seen: Seen, ask: Ask, doubts: readonly Doubt[]): Verdict {
  const lists = procedureLists(seen, ask);
  if (lists.rows.length === 0) return withoutList(seen, ask, lists, doubts);
  if (ask.reference === null) return withoutReference(seen, lists);
  return against(ask.reference, seen, lists, doubts);
}

function against(reference: ReferenceList, seen: Seen, lists: ProcedureLists, doubts: readonly Doubt[]): Verdict {
  const comparison = compare(lists.rows, reference, seen);
  const { active, listed, abolishedListed } = comparison;
  // what a file that cannot be read lists, or a page without a row, is no doubt where the lists that were read are complete
  const beside =
    comparison.missing.length > 0 ? lists.unread.find(({ file, why }) => file || why === 'blank') : undefined;
  const part = lists.unread.find((list) => list.part) ?? beside;
  const unsure = part !== undefined || doubts.length > 0;
  const missing = unsure ? [] : comparison.missing;
  const coverage = active.length === 0 ? 1 : listed.length / active.length;
  const details = setDetails(seen, lists, comparison, missing);
  const evidence = proofOf(comparison, lists);
  const counts = {
    listed: listed.length,
    reference: active.length,
    missing: missing.length,
    abolished: abolishedListed.length,
  };
  const remarks = [
    ...(comparison.unknown.length === 0 ? [] : [say(messages.remarkUnknown, { count: comparison.unknown.length })]),
    ...(details.duplicates.length === 0 ? [] : [say(messages.remarkDuplicates, { count: details.duplicates.length })]),
  ];
  if (abolishedListed.length > 0 || (listed.length > 0 && missing.length > 0)) {
    const summary = remarked(say(unsure ? messages.abolishedSeen : messages.someListed, counts), remarks);
    const credit = Math.max(LEAST_CREDIT, coverage - (abolishedListed.length > 0 ? ABOLISHED_LESS : 0));
    const gaps = [...missingGap(missing, lists), ...abolishedGap(abolishedListed, lists)];
    // nothing that is still unread takes an abolished procedure off the list
    return { outcome: 'partial', credit, summary, evidence, gaps, details, holds: abolishedListed.length > 0 };
  }
  if (unsure) {
    const why = part === undefined ? UNREAD_PAGES : unreadableWords(part.why);
    return {
      ...PLAIN,
      outcome: 'cantTell',
      summary: remarked(sayWith(messages.partUnread, counts, { why }), remarks),
      evidence,
      details,
    };
  }
  if (listed.length === 0 && active.length > 0) {
    const summary = say(messages.noneListed, { rows: firstOfEach(comparison.rows).length, reference: active.length });
    return { ...PLAIN, outcome: 'failed', summary, evidence, gaps: missingGap(missing, lists), details };
  }
  return {
    ...PLAIN,
    outcome: 'passed',
    credit: 1,
    summary: remarked(say(messages.allListed, counts), remarks),
    evidence,
    details,
  };
}

/** A list, and nothing to hold it against. */
function withoutReference(seen: Seen, lists: ProcedureLists): Verdict {
  const rows = identifyAlone(lists.rows.filter(({ row }) => !row.abolished));
  const alone: Comparison = { rows, active: [], listed: [], missing: [], abolishedListed: [], unknown: [] };
  const count = firstOfEach(rows).length;
  const summary = say(messages.noReference, { rows: count, url: lists.pages[0]?.url ?? '' });
  const details = { ...setDetails(seen, lists, alone, []), listed: count, coverage: 0 };
  return { ...PLAIN, outcome: 'cantTell', summary, evidence: proofOf(alone, lists), details };
}

function withoutList(seen: Seen, ask: Ask, lists: ProcedureLists, doubts: readonly Doubt[]): Verdict {
  const active = ask.reference?.procedures.filter(({ status }) => status === 'active') ?? [];
  const [unread] = lists.unread;
  const missing = unread === undefined && doubts.length === 0 ? active : [];
  const none: Comparison = { rows: [], active, listed: [], missing: active, abolishedListed: [], unknown: [] };
  const details = { ...setDetails(seen, lists, none, missing), coverage: 0 };
  if (unread !== undefined) {
    const summary = sayWith(messages.listUnreadable, { url: unread.url }, { why: unreadableWords(unread.why) });
    return {
      ...PLAIN,
      outcome: 'cantTell',
      summary,
      details: { ...details, lists: [...new Set(lists.unread.map(({ page, url }) => page?.url ?? url))] },
    };
  }
  return { ...PLAIN, outcome: 'failed', summary: noListSummary(lists), gaps: [noListGap(seen, lists)], details };
}

function noListSummary(lists: ProcedureLists): Bilingual {
  const [elsewhere] = lists.elsewhere;
  if (lists.foreign) return say(messages.onlyForeign);
  if (elsewhere !== undefined && lists.barren.length === 0) return say(messages.onlyElsewhere, { url: elsewhere });
  return say(messages.noList, { pages: lists.visited });
}

function noListGap(seen: Seen, lists: ProcedureLists): Gap {
  const [barren] = lists.barren;
  if (barren === undefined) {
    return {
      code: 'no-procedure-list',
      message: say(messages.noProcedureList),
      url: seen.home?.url ?? '',
      fix: say(messages.noProcedureListFix),
    };
  }
  return {
    code: 'empty-procedure-list',
    message: say(messages.emptyProcedureList, { title: barren.title || barren.url }),
    url: barren.url,
    fix: say(messages.emptyProcedureListFix),
  };
}

function missingGap(missing: readonly ReferenceProcedure[], lists: ProcedureLists): Gap[] {
  const url = addressOf(lists.pages[0]?.url ?? '', lists);
  if (missing.length === 0) return [];
  const names = named(missing.map(({ code, name }) => ({ code, name })));
  return [
    {
      code: 'missing-procedures',
      message: say(messages.missingProcedures, { count: missing.length, names }),
      url,
      fix: say(messages.missingProceduresFix, { url }),
    },
  ];
}

function abolishedGap(abolished: readonly Identified[], lists: ProcedureLists): Gap[] {
  const [first] = abolished;
  if (first === undefined) return [];
  const names = named(
    abolished.map(({ row, code, procedure }) => ({ code: procedure?.code ?? code, name: procedure?.name || row.name })),
  );
  return [
    {
      code: 'abolished-listed',
      message: say(messages.abolishedListed, { count: abolished.length, names }),
      url: addressOf(first.page.url, lists),
      fix: say(messages.abolishedListedFix),
    },
  ];
}
