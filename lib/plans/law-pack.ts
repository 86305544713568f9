/**
 * What the law itself asks of any department's portal. An obligation carries instrument, article and the days between
 * which it binds; on an audit date those that bind become a plan like any other. What is known from summaries only
 * weighs little and is said to be so; what nobody has read stands in no pack.
 */

import { z } from 'zod';
import { bilingualSchema, KINDS, lawBasisSchema, planSchema, WEIGHT_POINTS, WEIGHTS } from '../model/plan.ts';
import type { Bilingual, LawBasis, Plan } from '../model/plan.ts';
import portalLaw from './law/luat-cong-thong-tin.json' with { type: 'json' };

const basisSchema = lawBasisSchema.extend({ weight: z.enum(WEIGHTS).nullable() }).refine(
  // null: an inspector records it
  ({ source, weight }) => source === 'read' || weight === 'minor' || weight === null,
  { message: 'what is known from summaries only is minor' },
);
const packSchema = z.strictObject({
  id: z.string(),
  title: bilingualSchema,
  /** Whose portal it is where no department's plan says so. */
  department: bilingualSchema,
  requirements: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(KINDS as readonly [string, ...string[]]),
      title: bilingualSchema,
      explain: bilingualSchema,
      params: z.record(z.string(), z.unknown()).optional(),
      bases: z.array(basisSchema).min(1),
    }),
  ),
});
export type LawPack = z.infer<typeof packSchema>;
type Basis = z.infer<typeof basisSchema>;

// parsed on first use, as the plans are
let parsed: readonly LawPack[] | undefined;

export function lawPacks(): readonly LawPack[] {
  parsed ??= [portalLaw].map((pack) => packSchema.parse(pack));
  return parsed;
}

export function findLawPack(id: string): LawPack | undefined {
  return lawPacks().find((pack) => pack.id === id);
}

/**
 * What binds on that day (YYYY-MM-DD), as a plan for that calendar year. `department`: the plan of the department that
 * is audited, whose names and province tell its own things from other bodies'. Null when nothing binds on that day.
 */
export function planOfLaw(pack: LawPack, asOf: string, department: Plan | null): Plan | null {
  const requirements = pack.requirements.flatMap(({ bases, explain, params, ...requirement }) => {
    const binding = bases.filter(({ from, to }) => from <= asOf && (to === null || asOf <= to));
    if (binding.length === 0) return [];
    return [
      {
        ...requirement,
        weight: weightOf(binding),
        clause: binding.map(({ instrument, article }) => `${instrument.vi}, ${article}`).join('; '),
        explain: binding.every(({ source }) => source === 'secondary') ? withRemark(explain) : explain,
        ...(params === undefined ? {} : { params }),
        law: binding.map(lawOf),
      },
    ];
  });
  if (requirements.length === 0) return null;
  return planSchema.parse({
    id: pack.id,
    title: pack.title,
    department: department?.department ?? pack.department,
    ...(department === null
      ? {}
      : { departmentAliases: [department.department.vi, ...(department.departmentAliases ?? [])] }),
    province: department?.province ?? NO_PROVINCE,
    year: Number(asOf.slice(0, 4)),
    general: true,
    requirements,
  });
}

/** Of the province nothing is known, so nothing in a page matches it. */
const NO_PROVINCE = '-';

export const SECONDARY: Bilingual = {
  vi: 'Căn cứ này biết qua nguồn thứ cấp, chưa đối chiếu với văn bản gốc.',
  en: 'This basis is known from summaries and was not held against the text of the instrument.',
};

function withRemark({ vi, en }: Bilingual): Bilingual {
  return { vi: `${vi} ${SECONDARY.vi}`, en: `${en} ${SECONDARY.en}` };
}

/** The heaviest of those that bind. */
function weightOf(binding: readonly Basis[]): Basis['weight'] {
  const points = (weight: Basis['weight']): number => (weight === null ? 0 : WEIGHT_POINTS[weight]);
  return binding.map(({ weight }) => weight).reduce((a, b) => (points(b) > points(a) ? b : a));
}

function lawOf({ instrument, article, from, to, source }: Basis): LawBasis {
  return { instrument, article, from, to, source };
}
