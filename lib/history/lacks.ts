/** What a requirement lacks, piece by piece, in a form that can be told again in the next run. */

import { z } from 'zod';
import type { KeptLack, Lack } from '../model/history.ts';
import { say, type Args } from '../model/message.ts';
import type { Bilingual } from '../model/plan.ts';
import type { Report, ReportRequirement } from '../model/report.ts';
import { PART_NAMES } from '../vietnamese/part-names.ts';
import { lackMessages as messages } from './lacks.messages.ts';

const procedure = z.object({ code: z.string().nullish(), name: z.string().nullish() });
/** Details may come from another tool's report: what does not have the expected shape is left out. */
const detailsSchema = z.object({
  missing: z.array(procedure).catch([]).optional(),
  abolishedListed: z.array(procedure).catch([]).optional(),
  incomplete: z
    .array(procedure.extend({ missingParts: z.array(z.string()) }))
    .catch([])
    .optional(),
  withoutDetail: z.array(procedure).catch([]).optional(),
  documents: z
    .array(z.object({ number: z.string().nullable(), title: z.string().nullish(), state: z.string() }))
    .catch([])
    .optional(),
  indices: z
    .array(z.object({ index: z.string(), state: z.string() }))
    .catch([])
    .optional(),
  periods: z
    .array(z.object({ period: z.string(), state: z.string() }))
    .catch([])
    .optional(),
});

/** Gaps whose pieces the details tell one by one. */
const TOLD_BY_DETAILS: ReadonlySet<string> = new Set([
  'missing-procedures',
  'abolished-listed',
  'missing-parts',
  'more-missing-parts',
  'no-detail-page',
]);

/** Nothing where the outcome is none: what cannot be told lacks nothing that we know of. */
export function lacksOf(requirement: ReportRequirement): readonly Lack[] {
  if (requirement.outcome !== 'partial' && requirement.outcome !== 'failed') return [];
  const details = detailsSchema.safeParse(requirement.details);
  const pieces = details.success ? piecesOf(details.data) : [];
  const others = requirement.gaps
    .filter(({ code }) => pieces.length === 0 || !TOLD_BY_DETAILS.has(code))
    .map(({ code, url, message }): Lack => ({
      key: `gap ${code}${pieces.length === 0 ? '' : ` ${url}`}`,
      label: message,
    }));
  return distinct([...pieces, ...others]);
}

/** All of a report's, plan by plan. */
export function lacksOfReport(report: Report): readonly KeptLack[] {
  return (report.parts ?? [report]).flatMap(({ plan, requirements }) =>
    requirements.flatMap((requirement) =>
      lacksOf(requirement).map(({ key }) => ({ planId: plan.id, requirementId: requirement.id, key })),
    ),
  );
}

function piecesOf(details: z.infer<typeof detailsSchema>): readonly Lack[] {
  const { missing = [], abolishedListed = [], incomplete = [], withoutDetail = [] } = details;
  const { documents = [], indices = [], periods = [] } = details;
  return [
    ...missing.map((one) => lack('procedure', keyOf(one), messages.procedure, { name: nameOf(one) })),
    ...abolishedListed.map((one) => lack('abolished', keyOf(one), messages.abolished, { name: nameOf(one) })),
    ...withoutDetail.map((one) => lack('detail', keyOf(one), messages.detail, { name: nameOf(one) })),
    ...incomplete.flatMap((one) => one.missingParts.map((part) => partLack(one, part))),
    ...documents
      .filter(({ state }) => state === 'missing')
      .map(({ number, title }) => {
        const name = number ?? title ?? '';
        return lack('document', name, messages.document, { name });
      }),
    ...indices
      .filter(({ state }) => state !== 'current')
      .map(({ index, state }) => lack('index', index, state === 'stale' ? messages.stale : messages.index, { index })),
    ...periods
      .filter(({ state }) => state === 'missing')
      .map(({ period }) => lack('period', period, messages.period, { period })),
  ];
}

type Procedure = z.infer<typeof procedure>;

function partLack(one: Procedure, part: string): Lack {
  const known = PART_NAMES as Readonly<Record<string, Bilingual>>;
  const words = known[part] ?? { vi: part, en: part };
  return lack('part', `${keyOf(one)} ${part}`, messages.part, { name: nameOf(one), part: words });
}

function lack(what: string, key: string, template: Bilingual, values: Args): Lack {
  return { key: `${what} ${key}`, label: say(template, values) };
}

/** The national part of a code is the same with and without the agency behind it. */
function keyOf({ code, name }: Procedure): string {
  return code === null || code === undefined || code === '' ? (name ?? '') : code.split('.').slice(0, 2).join('.');
}

function nameOf({ code, name }: Procedure): string {
  return [code ?? '', name ?? ''].filter((text) => text !== '').join(' ');
}

function distinct(lacks: readonly Lack[]): readonly Lack[] {
  return [...new Map(lacks.toReversed().map((one) => [one.key, one])).values()].toReversed();
}
