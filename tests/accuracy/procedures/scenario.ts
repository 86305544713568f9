/**
 * What a generated portal lists and what must be said of it. The truth follows from the scenario alone, by the
 * meanings of the report's fields; no code of the product is asked.
 */

export const PARTS = [
  'steps',
  'method',
  'dossier',
  'deadline',
  'applicants',
  'authority',
  'result',
  'fee',
  'form',
  'conditions',
  'legalBasis',
] as const;
export type Part = (typeof PARTS)[number];

export interface Procedure {
  /** National number: `1.009101`. */
  readonly base: string;
  readonly name: string;
  readonly field: string;
  /** Paragraphs under the part's label; [] is a label with nothing under it, null a page without the label. */
  readonly parts: Readonly<Record<Part, readonly string[] | null>>;
}

/** What stands behind a row's name. */
export type Behind = 'page' | 'nothing' | 'scan' | 'http-404' | 'http-500';

export interface Row {
  readonly procedure: Procedure;
  readonly behind: Behind;
}

/** One procedure of the reference list. */
export interface Expected {
  readonly base: string;
  readonly name: string;
  readonly field: string;
  readonly abolished: boolean;
}

export type ListMode = 'html' | 'script' | 'pdf' | 'zero-rows' | 'none';
/** Rows of district level on the own list's first page, told apart by a heading, a bold line or a tab. */
export type DistrictRows = 'heading' | 'bold' | 'tab' | null;
export type PageFault = 'http-500' | 'http-403' | 'timeout';

export interface Scenario {
  readonly department: string;
  readonly province: string;
  /** Of the codes: `.000.00.00.H41`. */
  readonly suffix: string;
  readonly rows: readonly Row[];
  readonly reference: readonly Expected[];
  readonly referenceGiven: boolean;
  readonly mode: ListMode;
  /** Of the second page of every list that has one. */
  readonly secondPage: PageFault | null;
  readonly districtRows: DistrictRows;
  readonly suffixShown: boolean;
  /** How the portal writes a name. */
  readonly written: (name: string) => string;
}

export interface Named {
  readonly code: string;
  readonly name: string;
}

export interface SetTruth {
  readonly outcome: string;
  readonly credit: number | null;
  readonly reference: number;
  readonly listed: number;
  readonly missing: readonly string[];
  readonly abolished: readonly string[];
  readonly unknown: readonly string[];
  readonly duplicates: readonly string[];
}

export interface DetailTruth {
  readonly outcome: string;
  readonly credit: number | null;
  readonly checked: number;
  readonly complete: number;
  /** `1.009101: deadline, fee`. */
  readonly incomplete: readonly string[];
  readonly withoutDetail: readonly string[];
}

export interface Truth {
  readonly set: SetTruth;
  readonly detail: DetailTruth;
}

/** `seen`: the rows that can be read; `whole`: nothing of the lists is hidden. */
export function truthOf(
  scenario: Scenario,
  { seen, whole }: { readonly seen: readonly Row[]; readonly whole: boolean },
): Truth {
  return { set: setTruth(scenario, seen, whole), detail: detailTruth(scenario, seen, whole) };
}

function setTruth({ reference, referenceGiven, mode }: Scenario, seen: readonly Row[], whole: boolean): SetTruth {
  const active = reference.filter(({ abolished }) => !abolished).map(({ base }) => base);
  const gone = reference.filter(({ abolished }) => abolished).map(({ base }) => base);
  const bases = seen.map(({ procedure }) => procedure.base);
  const listed = active.filter((base) => bases.includes(base));
  const abolished = gone.filter((base) => bases.includes(base));
  const missing = whole ? active.filter((base) => !bases.includes(base)) : [];
  const unknown = [...new Set(bases)].filter((base) => !active.includes(base) && !gone.includes(base));
  const duplicates = [...new Set(bases.filter((base, index) => bases.indexOf(base) !== index))];
  const counted = { reference: active.length, listed: listed.length, missing, abolished, unknown, duplicates };
  const cannot = { ...counted, outcome: 'cantTell', credit: null };
  if (mode === 'script' || mode === 'pdf') return { ...cannot, missing: [] };
  if (!referenceGiven) return { ...cannot, reference: 0, listed: 0, missing: [], abolished: [], unknown: [] };
  const coverage = listed.length / active.length;
  if (abolished.length > 0) return { ...counted, outcome: 'partial', credit: Math.max(0.1, coverage - 0.1) };
  if (!whole) return cannot;
  if (listed.length === active.length) return { ...counted, outcome: 'passed', credit: 1 };
  if (listed.length === 0) return { ...counted, outcome: 'failed', credit: 0 };
  return { ...counted, outcome: 'partial', credit: Math.max(0.1, coverage) };
}

function detailTruth({ mode }: Scenario, seen: readonly Row[], whole: boolean): DetailTruth {
  const rows = [...new Map(seen.map((row) => [row.procedure.base, row])).values()];
  const checked = rows.filter(({ behind }) => behind !== 'scan' && behind !== 'http-500');
  const withoutDetail = checked.filter(({ behind }) => behind === 'nothing' || behind === 'http-404');
  const pages = checked.filter(({ behind }) => behind === 'page').map(({ procedure }) => procedure);
  const incomplete = pages.filter((procedure) => missingParts(procedure).length > 0);
  const complete = pages.length - incomplete.length;
  const told = {
    checked: checked.length,
    complete,
    incomplete: incomplete.map((procedure) => `${procedure.base}: ${missingParts(procedure).join(', ')}`),
    withoutDetail: withoutDetail.map(({ procedure }) => procedure.base),
  };
  if (mode === 'script' || mode === 'pdf') return { ...told, outcome: 'cantTell', credit: null };
  const hidden = !whole || rows.some(({ behind }) => behind === 'http-500');
  if (incomplete.length + withoutDetail.length > 0 && (pages.length > 0 || !hidden))
    return pages.length === 0
      ? { ...told, outcome: 'failed', credit: 0 }
      : { ...told, outcome: 'partial', credit: complete / checked.length };
  if (hidden || (rows.length > 0 && checked.length === 0)) return { ...told, outcome: 'cantTell', credit: null };
  if (rows.length === 0) return { ...told, outcome: 'failed', credit: 0 };
  return { ...told, outcome: 'passed', credit: 1 };
}

function missingParts({ parts }: Procedure): readonly Part[] {
  return PARTS.filter((part) => (parts[part]?.length ?? 0) === 0);
}
