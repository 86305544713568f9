/** Everything that is kept, as lines of JSON: what an export holds and an import takes. */

import { z } from 'zod';
import { planSchema } from '../plan.ts';
import { reportSchema } from '../report.ts';
import { newReviewSchema } from '../review.ts';
import { EVERY, settingsSchema } from './kept.ts';

export const TRANSFER_VERSION = 1;

const instant = z.iso.datetime();
const text = z.string();

const bilingual = z.object({ vi: text, en: text });
const referenceSchema = z.object({
  source: text,
  procedures: z.array(
    z.object({
      code: text.nullable(),
      name: text,
      field: text.optional(),
      level: text.optional(),
      decision: text.optional(),
      status: z.enum(['active', 'abolished']),
      row: z.int(),
    }),
  ),
  faults: z.array(z.object({ row: z.int(), message: bilingual })),
});

/** A line each. Portals come before what belongs to them; a run is its report. */
export const transferLineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('soi-cong'), version: z.literal(TRANSFER_VERSION), exportedAt: instant }),
  z.object({ kind: z.literal('settings'), settings: settingsSchema }),
  z.object({
    kind: z.literal('reference'),
    id: z.int(),
    name: text,
    addedAt: instant,
    list: referenceSchema,
  }),
  z.object({ kind: z.literal('plan'), plan: planSchema, from: text.nullable(), changedAt: instant }),
  z.object({
    kind: z.literal('portal'),
    url: z.url({ protocol: /^https?$/ }),
    name: text,
    planIds: z.array(text),
    referenceId: z.int().nullable(),
    hosts: z.record(text, text),
    addedAt: instant,
  }),
  z.object({ kind: z.literal('run'), imported: z.boolean(), report: reportSchema }),
  newReviewSchema.extend({ kind: z.literal('review') }),
  z.object({ kind: z.literal('schedule'), portalKey: text, every: z.enum(EVERY) }),
]);
export type TransferLine = z.infer<typeof transferLineSchema>;
export type TransferLineInput = z.input<typeof transferLineSchema>;
