/** One thing changed in a portal where nearly all is in order; what an audit must then say follows from the record as it then is. */

import { findPlan } from '../../../lib/plans/index.ts';
import { mutations as procedureMutations } from '../procedures/mutations.ts';
import { documentChanges, indexChanges, reportChanges } from './mutations-of-counts.ts';
import { procedureSkin } from './procedure-side.ts';
import type { Published, PublicationRecord, SectionState } from './record.ts';

export interface RecordMutation {
  readonly name: string;
  /** The requirement whose publication changed; what else must change with it follows from the truth. */
  readonly requirement: string;
  readonly record: PublicationRecord;
}

export function recordMutations(record: PublicationRecord): readonly RecordMutation[] {
  return Object.entries(record.published).flatMap(([id, told]) =>
    changesOf(id, told, record).map(([words, changed]) => ({
      name: `${record.name}: ${id}: ${words}`,
      requirement: id,
      record: { ...record, published: { ...record.published, [id]: changed } },
    })),
  );
}

export type Change = readonly [words: string, changed: Published];

function changesOf(id: string, told: Published, record: PublicationRecord): readonly Change[] {
  switch (told.kind) {
    case 'topic':
      return topicChanges(id, told.dated, record);
    case 'section':
      return SECTION_STATES.map((state) => [`section ${state}`, { ...told, state }]);
    case 'documents':
      return documentChanges(told);
    case 'indices':
      return indexChanges(told);
    case 'periodic-results':
      return reportChanges(told);
    case 'column':
      return columnChanges(id, record).map((change) => [change, { ...told, change }]);
    case 'hotline':
      return HOTLINE_CHANGES.map((name) => [name, { ...told, name }]);
    case 'procedure-set': {
      const able = new Set(procedureMutations(procedureSkin(record)).map((mutation) => mutation.id));
      return PROCEDURE_CHANGES.filter((change) => able.has(change)).map((change) => [change, { ...told, change }]);
    }
    case 'elsewhere':
      return (['one-missing', 'abolished', 'none', 'no-host', 'unreachable'] as const).map((state) => [
        `province ${state}`,
        { ...told, state },
      ]);
    default:
      return smallChanges(told);
  }
}

/** Of the kinds that have few pieces. */
function smallChanges(told: Published): readonly Change[] {
  switch (told.kind) {
    case 'online-service':
      return [
        ['guidance gone', { ...told, guidance: 'none' }],
        ['guidance in a post', { ...told, guidance: 'post' }],
        ['link gone', { ...told, link: 'none' }],
        ['link is a picture', { ...told, link: 'image' }],
        ['both gone', { ...told, link: 'none', guidance: 'none' }],
      ];
    case 'social':
      return [
        ['facebook shares', { ...told, facebook: 'share' }],
        ['zalo gone', { ...told, zalo: 'none' }],
        ['both share', { ...told, facebook: 'share', zalo: 'share' }],
      ];
    case 'feedback-channel':
      return [
        ['process gone', { ...told, process: false }],
        ['ways gone', { ...told, ways: [] }],
        ['both gone', { ...told, ways: [], process: false }],
        ['by phone, mail and letter', { ...told, ways: ['phone', 'email', 'address'] }],
      ];
    case 'published-feedback':
      return [
        ['replies dropped', { ...told, replied: 0, unreplied: 3, outside: 0 }],
        ['all of the year before', { ...told, replied: 0, unreplied: 0, outside: 2 }],
        ['all undated', { ...told, replied: 0, unreplied: 0, outside: 0, undated: 2 }],
        ['page gone', { ...told, replied: 0, unreplied: 0, outside: 0 }],
      ];
    default:
      throw new Error(`${told.kind} has no mutations`);
  }
}

const SECTION_STATES: readonly SectionState[] = [
  'attachment',
  'scan',
  'thin',
  'updating',
  'empty',
  'none',
  'news',
  'http-500',
  'robots',
];

const HOTLINE_CHANGES = ['page-table', 'email-outside', 'home-and-page-differ', 'number-as-image', 'two-clicks-away'];

const PROCEDURE_CHANGES = [
  'one dropped',
  'a field dropped',
  'an abolished one listed',
  'an unknown one listed',
  'list is a scan',
  'list comes by script',
  'list has no rows',
  'no list',
  'deadline lacks',
  'second page answers 500',
];

const REFORM_COLUMN_CHANGES = [
  'newest exactly maxAgeDays old',
  'newest one day older than that',
  'one month emptied',
  'no link from the home page',
  'no dates at all',
  'list broken',
  'list filled by a script',
  'closed by robots.txt',
  'renamed',
  'all posts after the audit date or before the period',
  'no pictures',
];

function columnChanges(id: string, record: PublicationRecord): readonly string[] {
  if (id === 'cchc-column') return REFORM_COLUMN_CHANGES;
  // the cadence counts what the other columns hold, and the column on procedures has no mutations of its own
  if (id === 'article-cadence' || id === 'procedure-column' || record.published[id] === undefined) return [];
  return ['newest document exactly in time', 'newest document one day late'];
}

function topicChanges(id: string, dated: number, record: PublicationRecord): readonly Change[] {
  const params = findPlan(record.planId)?.requirements.find((one) => one.id === id)?.params;
  const windowed = params !== undefined && 'window' in params && params.window !== undefined;
  const kind = 'topic';
  return [
    ['undated alone', { kind, dated: 0, undated: 1 }],
    ['passing mentions alone', { kind, dated: 0 }],
    windowed
      ? ['outside the window', { kind, dated: 0, outsideWindow: 1 }]
      : ['of the year before alone', { kind, dated: 0, lastYear: 1 }],
    ...(dated > 1 ? [['one fewer', { kind, dated: dated - 1 }] as const] : []),
  ];
}
