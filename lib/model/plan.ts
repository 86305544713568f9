/**
 * A department's yearly plan as a file: who, which year, and the requirements an audit decides.
 * The schemas are strict, so that a mistyped key is a fault and not a rule that silently never applies.
 */

import { z } from 'zod';

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export const WEIGHTS = ['critical', 'major', 'minor'] as const;
export type Weight = (typeof WEIGHTS)[number];
export const WEIGHT_POINTS: Readonly<Record<Weight, number>> = { critical: 5, major: 3, minor: 1 };

export const INDEX_NAMES = ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI', 'ICT INDEX', 'DDCI', 'DTI'] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

/** Parts of the plan's calendar year: quarters, halves, months. */
export const WINDOWS = [
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'H1',
  'H2',
  'M01',
  'M02',
  'M03',
  'M04',
  'M05',
  'M06',
  'M07',
  'M08',
  'M09',
  'M10',
  'M11',
  'M12',
] as const;

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const text = z.string().trim().min(1);
const kebab = z.string().regex(KEBAB);
const count = z.int().min(0).max(10_000);
const webUrl = z.url({ protocol: /^https?$/ });
/** `Q2`, `q2` and ` Q2 ` are one. */
const windowName = z.string().trim().toUpperCase().pipe(z.enum(WINDOWS));

export const bilingualSchema = z.strictObject({ vi: text, en: text });

export const namedDocumentSchema = z.strictObject({
  /** As `61/2018/NĐ-CP`; null when the plan left it blank, and then the title names the document. */
  number: text.nullable(),
  title: text.optional(),
  /** Of issue. The same number with another date is another document. */
  date: z.iso.date().optional(),
  /** Other numbers under which the same document goes; other titles where the number is null. */
  aliases: z.array(text).optional(),
  /** Who issued it, where the number alone leaves that open (05-NQ/TU of one province is not that of another). */
  issuer: text.optional(),
  /** Over the requirement's own `need`. */
  need: z.enum(['cited', 'published']).optional(),
});
export type NamedDocument = z.infer<typeof namedDocumentSchema>;

/** `PARINDEX`, `par-index` and `PAR INDEX` are one. */
const indexName = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  const bare = (name: string) => name.toUpperCase().replace(/[\s_-]+/g, '');
  return INDEX_NAMES.find((name) => bare(name) === bare(value)) ?? value;
}, z.enum(INDEX_NAMES));

/** One schema per kind; the parameters are those of the kind's check. Topics are ids of the synonym tables. */
export const paramsSchemas = {
  'procedure-set': z.strictObject({}),
  'procedure-detail': z.strictObject({}),
  hotline: z.strictObject({
    needs: z
      .array(z.enum(['phone', 'email', 'address']))
      .min(1)
      .default(['phone']),
  }),
  'feedback-channel': z.strictObject({}),
  'published-feedback': z.strictObject({ min: count.min(1).default(1) }),
  column: z.strictObject({
    topic: kebab,
    /** Exactly that old is in time; without it freshness is not asked for. */
    maxAgeDays: count.min(1).optional(),
    /** Articles in each full month; times the plan's `units` where `over` is given. */
    perMonth: count.default(0),
    images: z.boolean().default(false),
    /** All news columns together instead of one on the topic. */
    over: z.literal('all-news').optional(),
    /** Of `perMonth`, how many on CCHC; only with `over`. */
    cchcPerMonth: count.optional(),
  }),
  topic: z.strictObject({
    topic: kebab,
    min: count.min(1).default(1),
    window: windowName.optional(),
    /** Only what is told of the department itself, not of its province or of other bodies. */
    whose: z.literal('department').optional(),
  }),
  documents: z.strictObject({
    documents: z.array(namedDocumentSchema).min(1),
    need: z.enum(['cited', 'published']).default('cited'),
  }),
  indices: z.strictObject({ indices: z.array(indexName).min(1) }),
  section: z.strictObject({ topic: kebab }),
  'periodic-results': z.strictObject({
    topic: kebab,
    period: z.enum(['month', 'quarter', 'half', 'year']),
    /** A period's results are due that many days after its end. */
    graceDays: count.default(15),
  }),
  'online-service': z.strictObject({
    /** Left out: both. */
    needs: z
      .array(z.enum(['link', 'guidance']))
      .min(1)
      .optional(),
  }),
  social: z.strictObject({
    networks: z
      .array(z.enum(['facebook', 'zalo']))
      .min(1)
      .default(['facebook', 'zalo']),
  }),
} as const;

/** A kind that decides something on a portal itself. */
export type DirectKind = keyof typeof paramsSchemas;
export type Kind = DirectKind | 'elsewhere' | 'manual';
export const DIRECT_KINDS = Object.keys(paramsSchemas) as readonly DirectKind[];
export const KINDS: readonly Kind[] = [...DIRECT_KINDS, 'elsewhere', 'manual'];

const host = { host: kebab };
/** `elsewhere` holds the inner kind, the host's alias, and the inner kind's own parameters beside them. */
const elsewhereSchema = z.discriminatedUnion('kind', [
  paramsSchemas['procedure-set'].extend({ kind: z.literal('procedure-set'), ...host }),
  paramsSchemas['procedure-detail'].extend({ kind: z.literal('procedure-detail'), ...host }),
  paramsSchemas.hotline.extend({ kind: z.literal('hotline'), ...host }),
  paramsSchemas['feedback-channel'].extend({ kind: z.literal('feedback-channel'), ...host }),
  paramsSchemas['published-feedback'].extend({ kind: z.literal('published-feedback'), ...host }),
  paramsSchemas.column.extend({ kind: z.literal('column'), ...host }),
  paramsSchemas.topic.extend({ kind: z.literal('topic'), ...host }),
  paramsSchemas.documents.extend({ kind: z.literal('documents'), ...host }),
  paramsSchemas.indices.extend({ kind: z.literal('indices'), ...host }),
  paramsSchemas.section.extend({ kind: z.literal('section'), ...host }),
  paramsSchemas['periodic-results'].extend({ kind: z.literal('periodic-results'), ...host }),
  paramsSchemas['online-service'].extend({ kind: z.literal('online-service'), ...host }),
  paramsSchemas.social.extend({ kind: z.literal('social'), ...host }),
]);

export type Params<K extends Kind = Kind> = K extends DirectKind
  ? z.infer<(typeof paramsSchemas)[K]>
  : K extends 'elsewhere'
    ? z.infer<typeof elsewhereSchema>
    : Readonly<Record<string, never>>;

/** Where the law asks for it, and between which days it binds. */
export const lawBasisSchema = z.strictObject({
  instrument: bilingualSchema,
  article: text,
  from: z.iso.date(),
  /** Last day; null while it is in force. */
  to: z.iso.date().nullable(),
  /** `secondary`: known from summaries only, not held against the text of the instrument. */
  source: z.enum(['read', 'secondary']),
});
export type LawBasis = z.infer<typeof lawBasisSchema>;

const common = {
  id: kebab,
  title: bilingualSchema,
  /** Where the plan says it. */
  clause: text,
  /** What is asked and why, for reports. */
  explain: bilingualSchema.optional(),
  /** A parameter is our reading of "regularly" and the like. */
  assumed: z.boolean().default(false),
  /** Which parameters those are; all of them where `assumed` is true and this is left out. */
  assumedParams: z.array(z.string()).optional(),
  /** Why it does not apply: the requirement is then inapplicable. */
  off: text.optional(),
  /** For a requirement that the law makes: what binds at the audit date. */
  law: z.array(lawBasisSchema).min(1).optional(),
  /** For whoever edits the file; shown nowhere. */
  note: z.string().optional(),
};

/** Left out, or left empty in YAML: no parameters. */
const orEmpty = <S extends z.ZodType>(schema: S) => z.preprocess((params) => params ?? {}, schema);

const weighed = <K extends Kind, S extends z.ZodType>(kind: K, params: S) =>
  z.strictObject({ ...common, kind: z.literal(kind), weight: z.enum(WEIGHTS), params: orEmpty(params) });

const manualSchema = z.strictObject({
  ...common,
  kind: z.literal('manual'),
  weight: z.preprocess((weight) => (weight === undefined || weight === 'none' ? null : weight), z.null()),
  params: orEmpty(z.strictObject({})),
});

export const requirementSchema = z.discriminatedUnion('kind', [
  weighed('procedure-set', paramsSchemas['procedure-set']),
  weighed('procedure-detail', paramsSchemas['procedure-detail']),
  weighed('hotline', paramsSchemas.hotline),
  weighed('feedback-channel', paramsSchemas['feedback-channel']),
  weighed('published-feedback', paramsSchemas['published-feedback']),
  weighed('column', paramsSchemas.column),
  weighed('topic', paramsSchemas.topic),
  weighed('documents', paramsSchemas.documents),
  weighed('indices', paramsSchemas.indices),
  weighed('section', paramsSchemas.section),
  weighed('periodic-results', paramsSchemas['periodic-results']),
  weighed('online-service', paramsSchemas['online-service']),
  weighed('social', paramsSchemas.social),
  weighed('elsewhere', elsewhereSchema),
  manualSchema,
]);
export type Requirement = z.infer<typeof requirementSchema>;
export type RequirementOf<K extends Kind> = Extract<Requirement, { kind: K }>;

export const planSchema = z.strictObject({
  id: kebab,
  title: bilingualSchema,
  department: bilingualSchema,
  /** Short forms under which the department goes, e.g. "Sở KH&CN": tell its own things from another agency's. */
  departmentAliases: z.array(text).optional(),
  province: text,
  /** The period is this calendar year. */
  year: z.int().min(2000).max(2100),
  /** Where an audit starts when no url is given. */
  portal: webUrl.optional(),
  /** Further hosts by alias, for `elsewhere`. */
  hosts: z.record(kebab, webUrl).default({}),
  /** Units that post, for a cadence per unit. */
  units: z.int().min(1).max(1000).default(1),
  /** No single department's: what the law asks of any of them. */
  general: z.literal(true).optional(),
  note: z.string().optional(),
  requirements: z.array(requirementSchema).min(1),
});
export type Plan = z.infer<typeof planSchema>;

/** Under which names the department goes; none for a plan that is no single department's. */
export function departmentNamesOf(plan: Plan): readonly string[] {
  if (plan.general === true) return plan.departmentAliases ?? NO_NAMES;
  let names = NAMES.get(plan);
  // one array per plan: readers remember what they found by it
  if (names === undefined) NAMES.set(plan, (names = [plan.department.vi, ...(plan.departmentAliases ?? [])]));
  return names;
}

const NO_NAMES: readonly string[] = [];
const NAMES = new WeakMap<Plan, readonly string[]>();

/** First and last day of a part of the year, `YYYY-MM-DD`. */
export function windowDates(window: string, year: number): { readonly from: string; readonly to: string } {
  const number = Number(window.slice(1));
  const months = { Q: 3, H: 6, M: 1 }[window.charAt(0)];
  if (months === undefined || !(WINDOWS as readonly string[]).includes(window))
    throw new Error(`no such window: ${window}`);
  const last = number * months;
  return { from: `${year}-${pad(last - months + 1)}-01`, to: `${year}-${pad(last)}-${daysInMonth(year, last)}` };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
