/** What one page says to the engine: the JSON of `soicong explain`. */

import { z } from 'zod';

const pageKinds = [
  ...(['home', 'column', 'article', 'procedure-list', 'procedure', 'document-list'] as const),
  ...(['document', 'standing', 'search', 'error', 'shell'] as const),
] as const;

/** Topics a reader of one page asks for. */
export const EXPLAINED_TOPICS = [
  'cchc',
  'procedures',
  'online-service',
  'hotline',
  'feedback',
  'functions',
  'organisation',
] as const;

const topicLink = z.object({
  url: z.string(),
  words: z.string(),
  by: z.enum(['text', 'image', 'slug']),
  dead: z.boolean(),
});

export const explanationSchema = z.object({
  url: z.string(),
  title: z.string(),
  charset: z.string(),
  pageKind: z.enum(pageKinds),
  words: z.int().min(0),
  published: z.object({ date: z.iso.date(), from: z.enum(['visible', 'time', 'meta', 'json-ld', 'slug']) }).nullable(),
  newestListed: z.object({ date: z.iso.date(), url: z.string().nullable(), title: z.string() }).nullable(),
  entries: z.array(
    z.object({ title: z.string(), url: z.string().nullable(), date: z.iso.date().nullable(), pinned: z.boolean() }),
  ),
  phones: z.array(
    z.object({
      raw: z.string(),
      e164: z.string().nullable(),
      label: z.string(),
      hotline: z.boolean(),
      valid: z.boolean(),
      problem: z.string().nullable(),
      hint: z.string().nullable(),
    }),
  ),
  hotline: z.enum(['number', 'link', 'image', 'none']),
  emails: z.array(z.string()),
  addresses: z.array(z.string()),
  topics: z.record(z.enum(EXPLAINED_TOPICS), z.array(topicLink)),
  procedures: z.array(z.object({ code: z.string().nullable(), name: z.string() })),
  documents: z.array(z.object({ number: z.string(), date: z.iso.date().nullable() })),
  ignoredDates: z.array(
    z.object({
      text: z.string(),
      why: z.enum(['clock', 'future', 'copyright', 'event', 'document', 'comment', 'related', 'impossible']),
    }),
  ),
  /** Beyond the contract: what helps to see why. */
  lead: z.string(),
  /** Read as a browser shows it, not as it was fetched. */
  rendered: z.literal(true).optional(),
  breadcrumb: z.array(z.string()),
  beingUpdated: z.string().nullable(),
  parts: z.array(z.object({ part: z.string(), filled: z.boolean() })),
  faults: z.array(z.object({ extractor: z.string(), message: z.string() })),
});

export type Explanation = z.infer<typeof explanationSchema>;
