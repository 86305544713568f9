/** What others rely on in `details`, by kind (version 1 of the report). Adding is free, so that more may stand there. */

import { z } from 'zod';

const day = z.iso.date();
const url = z.string().min(1);
const count = z.int().min(0);
/** E.164; short and paid numbers of Vietnam have no country's form of their own. */
const phone = z.string().regex(/^\+?\d{3,15}$/);
const code = z.string().nullable();
const name = z.string().min(1);
const PARTS = [
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

const procedureSet = z.looseObject({
  reference: count,
  listed: count,
  coverage: z.number().min(0).max(1),
  missing: z.array(z.looseObject({ code, name })),
  abolishedListed: z.array(z.looseObject({ code, name, url })),
  unknown: z.array(z.looseObject({ code, name, url })),
  duplicates: z.array(z.looseObject({ code: z.string(), urls: z.array(url).min(1) })),
  lists: z.array(url),
});

export const CONTRACT_DETAILS: Readonly<Record<string, z.ZodType>> = {
  'procedure-set': procedureSet,
  'procedure-detail': z.looseObject({
    checked: count,
    complete: count,
    incomplete: z.array(z.looseObject({ code, name, url, missingParts: z.array(z.enum(PARTS)).min(1) })),
    withoutDetail: z.array(z.looseObject({ code, name })),
  }),
  hotline: z.looseObject({
    url: url.nullable(),
    phones: z.array(phone),
    emails: z.array(z.string()),
    addresses: z.array(z.string()),
    conflicts: z.array(z.looseObject({ urls: z.array(url).min(1), phones: z.array(phone).min(1) })),
  }),
  'feedback-channel': z.looseObject({
    url: url.nullable(),
    ways: z.array(z.enum(['phone', 'email', 'address', 'form', 'pakn'])),
    process: z.boolean(),
  }),
  'published-feedback': z.looseObject({ replied: count, unreplied: count, urls: z.array(url) }),
  column: z.looseObject({
    url: url.nullable(),
    linkedFromHome: z.boolean(),
    newest: day.nullable(),
    ageDays: count.nullable(),
    inPeriod: count,
    byMonth: z.record(z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/), count),
    cchcByMonth: z.record(z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/), count).optional(),
    undated: count,
  }),
  topic: z.looseObject({
    found: count,
    articles: z.array(z.looseObject({ url: url.nullable(), title: z.string(), date: day.nullable() })),
  }),
  documents: z.looseObject({
    documents: z
      .array(
        z.looseObject({
          number: z.string().nullable(),
          title: z.string().optional(),
          state: z.enum(['published', 'cited', 'missing']),
          url: url.nullable(),
        }),
      )
      .min(1),
  }),
  indices: z.looseObject({
    indices: z
      .array(
        z.looseObject({
          index: z.string(),
          state: z.enum(['current', 'stale', 'missing']),
          year: z.int().nullable(),
          value: z.number().nullable(),
          rank: z.int().nullable(),
          url: url.nullable(),
        }),
      )
      .min(1),
  }),
  section: z.looseObject({ url: url.nullable(), words: count, attachments: count }),
  'periodic-results': z.looseObject({
    periods: z.array(
      z.looseObject({
        period: z.string().regex(/^\d{4}-(?:Q[1-4]|H[12]|0[1-9]|1[0-2])$|^\d{4}$/),
        state: z.enum(['published', 'missing', 'not-due']),
        url: url.nullable(),
      }),
    ),
  }),
  'online-service': z.looseObject({ links: z.array(url), guidance: url.nullable() }),
  social: z.looseObject({ facebook: url.nullable(), zalo: url.nullable() }),
};

/** What is wrong with the details of a finding that was judged; '' when nothing is. */
export function detailFaults(kind: string, outcome: string, details: unknown): string {
  const shape = CONTRACT_DETAILS[kind];
  if (shape === undefined || outcome === 'inapplicable' || outcome === 'untested') return '';
  const read = shape.safeParse(details);
  return read.success ? '' : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
