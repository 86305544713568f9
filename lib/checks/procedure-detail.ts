/** Whether each procedure that the department lists is told with all its constituent parts. */

import type { Ask, Check, Seen, Want } from '../model/check.ts';
import type { Evidence, Gap, Verdict } from '../model/finding.ts';
import { say } from '../model/message.ts';
import type { Bilingual } from '../model/plan.ts';
import { PART_IDS } from '../vietnamese/procedure-parts.ts';
import { evidenceOf } from './evidence.ts';
import { detailUnreadWords, PART_NAMES, procedureDetailMessages as messages } from './procedure-detail.messages.ts';
import { procedureLists } from './procedures/procedure-lists.ts';
import type { ProcedureLists } from './procedures/procedure-lists.ts';
import { named, remarked, sayWith } from './procedures/procedure-sentences.ts';
import { unreadableWords } from './procedure-set.messages.ts';
import { detailUrls, proceduresTold } from './procedures/procedure-told.ts';
import type { Told, ToldState } from './procedures/procedure-told.ts';

const DETAIL_URGENCY = 0.35;
const MAX_QUOTED = 8;
/** Procedures with a gap of their own; the rest share one. */
const MAX_GAPS = 30;
const PLAIN = { credit: 0, evidence: [], gaps: [], holds: false } as const;

export const procedureDetail: Check = { kind: 'procedure-detail', wants, judge };

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const lists = procedureLists(seen, ask);
  const details = detailUrls(lists.rows, seen).map((url) => ({
    url,
    promise: 'named' as const,
    urgency: DETAIL_URGENCY,
    attachment: true as const,
  }));
  return [...lists.wants, ...details];
}

function judge(seen: Seen, ask: Ask): Verdict {
  const lists = procedureLists(seen, ask);
  const procedures = proceduresTold(lists.rows, seen);
  if (procedures.length === 0) return nothingListed(seen, lists);
  const sorted = sortOut(procedures);
  const { checked, complete, incomplete, untold, unread } = sorted;
  const details = detailsOf(sorted);
  const counts = {
    checked: checked.length,
    complete: complete.length,
    incomplete: incomplete.length,
    without: untold.length,
    due: checked.length + untold.length,
  };
  const evidence = proofOf(sorted);
  if (checked.length === 0) {
    if (unread.length > 0) return { ...PLAIN, outcome: 'cantTell', summary: unreadSummary(unread), evidence, details };
    return {
      ...PLAIN,
      outcome: 'failed',
      summary: say(messages.noDetails, counts),
      evidence,
      gaps: untoldGaps(untold),
      details,
    };
  }
  const leftOut = unread.length === 0 ? [] : [leftOutRemark(unread)];
  if (incomplete.length > 0 || untold.length > 0) {
    const summary = remarked(say(messages.someComplete, counts), leftOut);
    const gaps = [...missingGaps(incomplete), ...untoldGaps(untold)];
    // what is still unread adds procedures, it does not complete these
    return { outcome: 'partial', credit: complete.length / counts.due, summary, evidence, gaps, details, holds: true };
  }
  const part = lists.unread.find((list) => list.part);
  if (part !== undefined) {
    const summary = remarked(sayWith(messages.partUnread, counts, { why: unreadableWords(part.why) }), leftOut);
    return { ...PLAIN, outcome: 'cantTell', summary, evidence, details };
  }
  const summary = remarked(say(messages.allComplete, { checked: checked.length, parts: PART_IDS.length }), leftOut);
  return { ...PLAIN, outcome: 'passed', credit: 1, summary, evidence, details };
}

type In<Is extends ToldState['is']> = Told & { readonly state: Extract<ToldState, { is: Is }> };

interface Sorted {
  readonly checked: readonly In<'told'>[];
  readonly complete: readonly In<'told'>[];
  readonly incomplete: readonly In<'told'>[];
  readonly untold: readonly In<'untold'>[];
  readonly unread: readonly In<'unread'>[];
}

function sortOut(procedures: readonly Told[]): Sorted {
  const checked = procedures.filter((told): told is In<'told'> => told.state.is === 'told');
  return {
    checked,
    complete: checked.filter(({ state }) => state.missing.length === 0),
    incomplete: checked.filter(({ state }) => state.missing.length > 0),
    untold: procedures.filter((told): told is In<'untold'> => told.state.is === 'untold'),
    unread: procedures.filter((told): told is In<'unread'> => told.state.is === 'unread'),
  };
}

function detailsOf({ checked, complete, incomplete, untold }: Sorted): Readonly<Record<string, unknown>> {
  return {
    checked: checked.length,
    complete: complete.length,
    incomplete: incomplete.map(({ code, name, state }) => ({
      code,
      name,
      url: state.shownBy ?? state.page.url,
      missingParts: state.missing,
    })),
    withoutDetail: untold.map(({ code, name }) => ({ code, name })),
  };
}

/** Headings of parts; where a page has none its title; where there is no page the row that should lead to one. */
function proofOf({ complete, incomplete, untold, unread }: Sorted): readonly Evidence[] {
  const told = [...complete.slice(0, MAX_QUOTED / 2), ...incomplete].flatMap(({ state: { page, detail }, listed }) => {
    const part = detail?.parts.find(({ filled }) => filled) ?? detail?.parts[0];
    const heading = page.headings.find(({ level }) => level <= 2);
    if (part !== undefined && part.quote !== '') return [evidenceOf(page, part.quote, part.selector)];
    return heading === undefined ? rowProof(listed) : [evidenceOf(page, heading.text, heading.selector)];
  });
  return [
    ...told.slice(0, MAX_QUOTED),
    ...[...untold, ...unread].slice(0, 2).flatMap(({ listed }) => rowProof(listed)),
  ];
}

function rowProof({ row, page }: Told['listed']): Evidence[] {
  return row.quote === '' ? [] : [evidenceOf(page, row.quote, row.selector)];
}

function missingGaps(incomplete: readonly In<'told'>[]): Gap[] {
  const gaps = incomplete.slice(0, MAX_GAPS).map(({ code, name, state }) => ({
    code: 'missing-parts',
    message: sayWith(
      messages.missingParts,
      { procedure: named([{ code, name }]) },
      { parts: partNames(state.missing) },
    ),
    url: state.shownBy ?? state.page.url,
    fix: say(messages.missingPartsFix),
  }));
  const [further] = incomplete.slice(MAX_GAPS);
  if (further === undefined) return gaps;
  const count = incomplete.length - MAX_GAPS;
  return [
    ...gaps,
    {
      code: 'more-missing-parts',
      message: say(messages.moreMissingParts, { count }),
      url: further.state.page.url,
      fix: say(messages.moreMissingPartsFix),
    },
  ];
}

function untoldGaps(untold: readonly In<'untold'>[]): Gap[] {
  const gap = (of: readonly In<'untold'>[], code: string, message: Bilingual, fix: Bilingual): Gap[] => {
    const [first] = of;
    return first === undefined
      ? []
      : [
          {
            code,
            message: say(message, { count: of.length, names: named(of) }),
            url: first.listed.page.url,
            fix: say(fix),
          },
        ];
  };
  return [
    ...gap(
      untold.filter(({ state }) => !state.dead),
      'no-detail-page',
      messages.noDetailPage,
      messages.noDetailPageFix,
    ),
    ...gap(
      untold.filter(({ state }) => state.dead),
      'dead-detail-link',
      messages.deadDetailLink,
      messages.deadDetailLinkFix,
    ),
  ];
}

function nothingListed(seen: Seen, lists: ProcedureLists): Verdict {
  const details = { checked: 0, complete: 0, incomplete: [], withoutDetail: [] };
  const [unread] = lists.unread;
  if (unread !== undefined) {
    const summary = sayWith(messages.listUnread, { url: unread.url }, { why: unreadableWords(unread.why) });
    return { ...PLAIN, outcome: 'cantTell', summary, details };
  }
  const gap = {
    code: 'no-listed-procedures',
    message: say(messages.noListedProcedures),
    url: lists.barren[0]?.url ?? seen.home?.url ?? '',
    fix: say(messages.noListedProceduresFix),
  };
  return {
    ...PLAIN,
    outcome: 'failed',
    summary: say(messages.nothingListed, { pages: lists.visited }),
    gaps: [gap],
    details,
  };
}

function unreadSummary(unread: readonly In<'unread'>[]): Bilingual {
  return say(messages.onlyUnread, { count: unread.length, names: named(unread) });
}

function leftOutRemark(unread: readonly In<'unread'>[]): Bilingual {
  const whys = [...new Set(unread.map(({ state }) => state.why))].map(detailUnreadWords);
  const why = { vi: whys.map(({ vi }) => vi).join(', '), en: whys.map(({ en }) => en).join(', ') };
  return sayWith(messages.leftOut, { count: unread.length, names: named(unread) }, { why });
}

function partNames(parts: readonly (keyof typeof PART_NAMES)[]): Bilingual {
  const names = parts.map((part) => PART_NAMES[part]);
  return { vi: names.map(({ vi }) => vi).join('; '), en: names.map(({ en }) => en).join('; ') };
}
