/** Truth of the kinds that count pieces: documents, indices, periods. */

import type { IndexName } from '../../../lib/model/plan.ts';
import type { Outcome } from '../../../lib/model/finding.ts';
import { addDays } from '../columns-hotlines/days.ts';
import { list, type DetailRule, type Expected } from '../judge/expected.ts';
import { yearOf } from './days-of-posts.ts';
import { figuresOf } from './index-words.ts';
import type { PublishedPortal } from './publish.ts';
import type {
  DocumentsRecord,
  DocumentState,
  IndexState,
  IndicesRecord,
  ReportsRecord,
  ReportState,
} from './record.ts';
import { quarterEnd } from './report-words.ts';

type Entry = Readonly<Record<string, unknown>>;

function ofAll(
  pieces: readonly number[],
  credit: (pieces: readonly number[]) => number,
): Pick<Expected, 'outcomes' | 'credit'> {
  const outcome: Outcome = pieces.every((piece) => piece === 1)
    ? 'passed'
    : pieces.some((piece) => piece > 0)
      ? 'partial'
      : 'failed';
  return { outcomes: [outcome], credit: outcome === 'failed' ? 0 : outcome === 'passed' ? 1 : credit(pieces) };
}

function mean(pieces: readonly number[]): number {
  return pieces.reduce((sum, piece) => sum + piece, 0) / pieces.length;
}

const DOCUMENT_STATES: Readonly<Record<DocumentState, 'published' | 'cited' | 'missing'>> = {
  page: 'published',
  file: 'published',
  row: 'cited',
  cited: 'cited',
  longer: 'missing',
  'other-date': 'missing',
  'other-province': 'missing',
  none: 'missing',
};

export function documentsExpected(id: string, { states }: DocumentsRecord, { plan }: PublishedPortal): Expected {
  const requirement = plan.requirements.find((one) => one.id === id);
  if (requirement?.kind !== 'documents') throw new Error(`${id} asks for no documents`);
  const { documents, need } = requirement.params;
  const told = documents.map((_, nth) => DOCUMENT_STATES[states[nth] ?? 'none']);
  const worth = told.map((state) => (state === 'published' ? 1 : state === 'missing' ? 0 : need === 'cited' ? 1 : 0.5));
  const { outcomes, credit } = ofAll(worth, mean);
  // the same number under another issuer or date is a clash that an audit may leave open
  const clash = states.some((state) => state === 'other-province' || state === 'other-date');
  const [right] = outcomes;
  return {
    id,
    outcomes: clash && right !== 'passed' && right !== undefined ? [right, 'cantTell'] : outcomes,
    credit,
    details: documents.map(({ number }, nth) =>
      ofEntry(
        'documents',
        `${number ?? 'the plan'}: ${told[nth]}`,
        (entry) => entry['number'] === number,
        (entry) => entry['state'] === told[nth],
      ),
    ),
  };
}

const INDEX_WORTH: Readonly<Record<IndexState, number>> = {
  whole: 1,
  rank: 1,
  score: 1,
  stale: 0.5,
  target: 0,
  'other-province': 0,
  named: 0,
  namesake: 0,
  none: 0,
};

export function indicesExpected(id: string, { states }: IndicesRecord, { record }: PublishedPortal): Expected {
  const entries = Object.entries(states) as readonly [IndexName, IndexState][];
  const due = yearOf(record.asOf) - 1;
  const rules = entries.map(([name, state]): DetailRule => {
    const { value, rank } = figuresOf(name);
    const right = INDEX_WORTH[state] === 1 ? 'current' : state === 'stale' ? 'stale' : 'missing';
    const year = right === 'current' ? due : due - 1;
    const figures = { value: state === 'rank' ? null : value, rank: state === 'score' ? null : rank };
    return ofEntry(
      'indices',
      `${name}: ${right}${right === 'missing' ? '' : ` ${year} ${JSON.stringify(figures)}`}`,
      (entry) => entry['index'] === name,
      (entry) =>
        entry['state'] === right &&
        (right === 'missing' ||
          (entry['year'] === year &&
            (entry['value'] ?? null) === figures.value &&
            (entry['rank'] ?? null) === figures.rank)),
    );
  });
  return {
    id,
    ...ofAll(
      entries.map(([, state]) => INDEX_WORTH[state]),
      mean,
    ),
    details: rules,
  };
}

const REPORT_WORTH: Readonly<Record<ReportState, 0 | 1>> = {
  own: 1,
  'half-with': 1,
  'half-without': 0,
  plan: 0,
  none: 0,
};
/** Days after a quarter's end by which its results are due. */
const GRACE_DAYS = 15;

export function reportsExpected(id: string, { quarters }: ReportsRecord, { record }: PublishedPortal): Expected {
  const year = yearOf(record.asOf);
  const due = quarters.map((_, quarter) => addDays(quarterEnd(year, quarter), GRACE_DAYS) <= record.asOf);
  const worth = quarters.flatMap((state, quarter): number[] => (due[quarter] === true ? [REPORT_WORTH[state]] : []));
  const rules = quarters.map((state, quarter): DetailRule => {
    const period = `${year}-Q${quarter + 1}`;
    const right = due[quarter] === true ? (REPORT_WORTH[state] === 1 ? 'published' : 'missing') : 'not-due';
    return {
      name: 'periods',
      right: `${period}: ${right}`,
      holds: ({ periods }) => {
        const entry = list(periods).find((one) => (one as Entry)['period'] === period) as Entry | undefined;
        return entry === undefined ? right === 'not-due' : entry['state'] === right;
      },
    };
  });
  return { id, ...ofAll(worth, mean), details: rules };
}

function ofEntry(
  name: string,
  right: string,
  is: (entry: Entry) => boolean,
  holds: (entry: Entry) => boolean,
): DetailRule {
  return {
    name,
    right,
    holds: (details) => {
      const entry = list(details[name]).find((one) => is(one as Entry)) as Entry | undefined;
      return entry !== undefined && holds(entry);
    },
  };
}
