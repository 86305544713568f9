/** One trap: a draft with one thing changed, and what an audit of it must say. */

import type { Department, Draft } from './draft.ts';
import { MONTHS, NEWEST } from './departments.ts';

export type Outcome = 'passed' | 'partial' | 'failed' | 'cantTell';

export interface Expected {
  /** Several where the specification leaves the choice. */
  readonly outcome: Outcome | readonly Outcome[];
  readonly credit?: number;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Codes that must be among the gaps' urls: a path of the portal. */
  readonly gapAt?: string;
}

export type Asked = 'hotline' | 'column' | 'set' | 'detail';

export interface CrawlTruth {
  readonly ended?: string | readonly string[];
  /** [path, reasons]: must be among the errors. */
  readonly errors?: readonly (readonly [path: string, reason: string | readonly string[]])[];
  /** All errors are among `errors`. */
  readonly onlyErrors?: boolean;
  readonly skipped?: readonly (readonly [path: string, reason: string | readonly string[]])[];
  readonly mostRequests?: number;
  /** Paths that must never be asked for. */
  readonly never?: readonly string[];
}

export interface Trap {
  readonly id: string;
  readonly of: Department;
  readonly asOf?: string;
  readonly start?: string;
  readonly https?: boolean;
  readonly options?: readonly string[];
  readonly hotline?: Readonly<Record<string, unknown>>;
  readonly column?: Readonly<Record<string, unknown>>;
  /** Codes that the reference list has besides those of the department: [code, name, abolished]. */
  readonly reference?: readonly (readonly [code: string, name: string, abolished?: true])[];
  readonly noReference?: boolean;
  readonly make: (draft: Draft, origin: { readonly here: () => string; readonly other: () => string }) => void;
  /** Served on another host (localhost). */
  readonly other?: Readonly<Record<string, string>>;
  /** What differs from the healthy portal's; null: not asserted. */
  readonly truth?: Readonly<Partial<Record<Asked, Expected | null>>>;
  readonly crawl?: CrawlTruth;
  readonly exit?: number | readonly number[];
  /** Misses that are known and not mended: they must be just these. */
  readonly known?: readonly string[];
}

/** What the portal without its trap is. */
export function healthy({ phone, mail, column, list, procedures }: Department): Record<Asked, Expected> {
  return {
    hotline: { outcome: 'passed', details: { url: '/', phones: [phone[1]], emails: [mail], conflicts: [] } },
    column: {
      outcome: 'passed',
      details: {
        url: column,
        linkedFromHome: true,
        newest: NEWEST,
        ageDays: 6,
        inPeriod: 6,
        byMonth: MONTHS,
        undated: 0,
      },
    },
    set: {
      outcome: 'passed',
      credit: 1,
      details: {
        reference: procedures.length,
        listed: procedures.length,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
        lists: [list],
      },
    },
    detail: {
      outcome: 'passed',
      credit: 1,
      details: { checked: procedures.length, complete: procedures.length, incomplete: [], withoutDetail: [] },
    },
  };
}

/** The healthy truth of one question with other details. */
export const but = (
  truth: Expected,
  outcome: Expected['outcome'],
  details: Record<string, unknown> = {},
  more: Partial<Expected> = {},
): Expected => ({
  ...(truth.credit === undefined || outcome !== 'passed' ? {} : { credit: truth.credit }),
  outcome,
  details: { ...truth.details, ...details },
  ...more,
});

export const only = (outcome: Expected['outcome'], details: Record<string, unknown> = {}): Expected => ({
  outcome,
  details,
});
