/** Mutations of the kinds that count pieces: one document, one index, one quarter. */

import type { IndexName } from '../../../lib/model/plan.ts';
import type { Change } from './mutations.ts';
import type {
  DocumentsRecord,
  DocumentState,
  IndexState,
  IndicesRecord,
  ReportsRecord,
  ReportState,
} from './record.ts';

export function documentChanges(told: DocumentsRecord): readonly Change[] {
  const { length } = told.states;
  const at = (changed: number, state: DocumentState): Change => [
    `${changed === 0 ? 'first' : 'last'} document ${state}`,
    { ...told, states: told.states.map((old, nth) => (nth === changed ? state : old)) },
  ];
  if (length === 1) return (['cited', 'file', 'other-date', 'none'] as const).map((state) => at(0, state));
  return [
    ...(['cited', 'file', 'row', 'longer', 'other-date', 'none'] as const).map((state) => at(0, state)),
    ...(['page', 'cited', 'longer', 'none'] as const).map((state) => at(length - 1, state)),
    ['no document at all', { ...told, states: told.states.map((): DocumentState => 'none') }],
  ];
}

export function indexChanges(told: IndicesRecord): readonly Change[] {
  const names = Object.keys(told.states) as readonly IndexName[];
  const all = (state: IndexState): IndicesRecord['states'] => Object.fromEntries(names.map((name) => [name, state]));
  const first = (state: IndexState): Change => [
    `first index ${state}`,
    { ...told, states: { ...told.states, [names[0] ?? 'PAR INDEX']: state } },
  ];
  return [
    ...(['rank', 'score', 'stale', 'target', 'other-province', 'named', 'none'] as const).map(first),
    ...(names.includes('PCI')
      ? [['PCI of a hospital', { ...told, states: { ...told.states, PCI: 'namesake' } }] as const]
      : []),
    ['all in one table', { ...told, form: 'table' }],
    ['on standing pages', { ...told, form: 'pages' }],
    ['all stale', { ...told, states: all('stale') }],
    ['targets alone', { ...told, states: all('target') }],
  ];
}

export function reportChanges(told: ReportsRecord): readonly Change[] {
  const [first, , third, fourth] = told.quarters;
  const second = (state: ReportState): Change => [
    `second quarter ${state}`,
    { ...told, quarters: [first, state, third, fourth] },
  ];
  return [
    ...(['half-with', 'half-without', 'plan', 'none'] as const).map(second),
    ['no quarter', { ...told, quarters: ['none', 'plan', 'none', 'none'] }],
    ['in files', { ...told, form: 'files' }],
    ['on pages', { ...told, form: 'pages' }],
  ];
}
