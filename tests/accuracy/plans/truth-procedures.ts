/** Truth of the procedures: the scenario's own, as rules over a report's details. */

import type { Outcome } from '../../../lib/model/finding.ts';
import { exactly, list, type DetailRule, type Expected } from '../judge/expected.ts';
import { PROVINCE_LIST } from './procedure-side.ts';
import type { PublishedPortal } from './publish.ts';
import type { ProvinceRecord } from './record.ts';

export function setExpected(id: string, { procedures }: PublishedPortal): Expected {
  const { skin, scenario, truth } = procedures;
  const { set } = truth;
  const base = byName(procedures);
  return {
    id,
    outcomes: [set.outcome as Outcome],
    credit: set.credit,
    details: [
      exactly('reference', set.reference),
      exactly('listed', set.listed),
      codes('missing', set.missing, base),
      codes('abolishedListed', set.abolished, base),
      codes('unknown', set.unknown, base),
      // whether a list of all beside lists by field lists twice is left open; without codes nothing is a duplicate
      ...(skin.lists === 'both' || skin.codes === 'nowhere' ? [] : [codes('duplicates', set.duplicates, base)]),
      ...(scenario.mode === 'html'
        ? [{ name: 'lists', right: 'some', holds: ({ lists }: { lists?: unknown }) => list(lists).length > 0 }]
        : []),
    ],
  };
}

export function detailExpected(id: string, { procedures }: PublishedPortal): Expected {
  const { detail } = procedures.truth;
  const base = byName(procedures);
  return {
    id,
    outcomes: [detail.outcome as Outcome],
    credit: detail.credit,
    details: [
      exactly('complete', detail.complete),
      codes(
        'incomplete',
        detail.incomplete.map((line) => line.split(':')[0] ?? line),
        base,
      ),
      codes('withoutDetail', detail.withoutDetail, base),
    ],
  };
}

export function provinceExpected(id: string, { state }: ProvinceRecord, { procedures }: PublishedPortal): Expected {
  const { active, abolished, dropped } = procedures.skin.catalogue;
  const share = (active.length - 1) / active.length;
  const told = (outcome: Outcome, credit: number | null, details: readonly DetailRule[]): Expected => ({
    id,
    outcomes: [outcome],
    credit,
    details,
  });
  if (state === 'no-host' || state === 'unreachable') return told('cantTell', null, []);
  if (state === 'none') return told('failed', 0, []);
  const base = byName(procedures);
  const lists: DetailRule = {
    name: 'lists',
    right: PROVINCE_LIST,
    holds: (details) => list(details['lists']).every((url) => String(url).endsWith(PROVINCE_LIST)),
  };
  const of = (missing: readonly string[], gone: readonly string[]): readonly DetailRule[] => [
    exactly('reference', active.length),
    codes('missing', missing, base),
    codes('abolishedListed', gone, base),
    codes('unknown', [], base),
    lists,
  ];
  if (state === 'one-missing') return told('partial', share, of([dropped], []));
  if (state === 'abolished') return told('partial', 0.9, of([], [abolished[0]?.base ?? '']));
  return told('passed', 1, of([], []));
}

/** Where a portal shows no codes, a report may name the procedure by its name alone. */
function byName({ scenario: { rows, written } }: PublishedPortal['procedures']): (name: string) => string {
  const bases = new Map(rows.map(({ procedure }) => [written(procedure.name), procedure.base]));
  return (name) => bases.get(name) ?? name;
}

function codes(name: string, right: readonly string[], base: (name: string) => string): DetailRule {
  const wanted = right.toSorted().join(' ');
  return {
    name,
    right: wanted === '' ? 'none' : wanted,
    holds: (details) =>
      list(details[name])
        .map((one) => {
          const entry = one as { code?: string | null; name?: string };
          return entry.code?.slice(0, 8) ?? base(entry.name ?? '');
        })
        .toSorted()
        .join(' ') === wanted,
  };
}
