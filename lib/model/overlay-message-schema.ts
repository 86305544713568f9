/** Messages of content scripts are held against this: a page that broke out of its own world could send any. */

import { z } from 'zod';
import type { OverlayQuestion } from './overlay-message.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { bilingualSchema } from './plan.ts';

/** Of a snapshot; what a page can be is bounded where it is taken. */
const MAX_UNITS = 20_000_000;
const webUrl = z.url({ protocol: /^(?:https?|file)$/ }).max(10_000);
const id = z.string().min(1).max(200);

const index = z.int().min(-1).max(MAX_UNITS);
const snapshotSchema: z.ZodType<PageSnapshot> = z.strictObject({
  xml: z.string().max(MAX_UNITS),
  elements: index,
  hidden: z.array(index),
  get shadows() {
    return z.array(z.strictObject({ host: index, tree: snapshotSchema }));
  },
  own: index,
  whole: z.boolean(),
});

export const overlayQuestionSchema: z.ZodType<OverlayQuestion> = z.discriminatedUnion('overlay', [
  z.strictObject({ overlay: z.literal('open'), url: webUrl }),
  z.strictObject({
    overlay: z.literal('look'),
    page: z.strictObject({
      url: webUrl,
      charset: z.string().max(100),
      contentType: z.string().max(200),
      snapshot: snapshotSchema,
    }),
  }),
  z.strictObject({ overlay: z.literal('plan'), url: webUrl, planId: id }),
  z.strictObject({ overlay: z.literal('language'), lang: z.enum(['vi', 'en']) }),
  z.strictObject({
    overlay: z.literal('review'),
    url: webUrl,
    planId: id,
    requirementId: id.nullable(),
    code: id,
    quote: z.string().max(5_000).nullable(),
    found: bilingualSchema,
    reason: z.enum(['elsewhere', 'misread', 'not-ours', 'outdated']),
  }),
  z.strictObject({ overlay: z.literal('panel') }),
]);
