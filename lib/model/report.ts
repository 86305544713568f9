/**
 * The report of one audit, version 1: what commands, the extension and other tools exchange. Held against this schema
 * before it is written and when it is read. Adding a field is free; renaming or removing one is not.
 */

import { z } from 'zod';
import { OUTCOMES } from './finding.ts';
import { bilingualSchema, KINDS, lawBasisSchema, WEIGHTS } from './plan.ts';
import { laidReviewSchema } from './review.ts';

export { OUTCOMES } from './finding.ts';

const day = z.iso.date();
const instant = z.iso.datetime();
const count = z.int().min(0);

export const evidenceSchema = z.object({
  url: z.string().min(1),
  /** Text of the page as shown: NFC, white space folded. */
  quote: z.string().min(1),
  selector: z.string(),
  fetchedAt: instant,
  /** When the portal last said that the page is as it was at `fetchedAt`. */
  confirmedAt: instant.optional(),
  /** Of the body as received, after content decoding. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** In an attachment: its page or sheet, and in a ZIP the file. */
  page: z.int().min(1).optional(),
  file: z.string().min(1).optional(),
  rendered: z.literal(true).optional(),
  /** Id of the record of the WARC file that holds the page. */
  warcRecord: z
    .string()
    .regex(/^urn:uuid:[0-9a-f-]{36}$/)
    .optional(),
});

export const gapSchema = z.object({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  message: bilingualSchema,
  url: z.string().min(1),
  fix: bilingualSchema,
});

export const reportRequirementSchema = z
  .object({
    id: z.string(),
    kind: z.enum(KINDS as readonly [string, ...string[]]),
    clause: z.string(),
    weight: z.enum(WEIGHTS).nullable(),
    assumed: z.boolean(),
    title: bilingualSchema,
    explain: bilingualSchema.optional(),
    /** For what the law asks: instrument and article, and the days between which they bind. */
    law: z.array(lawBasisSchema).optional(),
    outcome: z.enum(OUTCOMES),
    credit: z.number().min(0).max(1),
    summary: bilingualSchema,
    evidence: z.array(evidenceSchema),
    gaps: z.array(gapSchema),
    details: z.record(z.string(), z.unknown()),
    /** What people said of it. The outcome above stays the tool's. */
    reviews: z.array(laidReviewSchema).optional(),
  })
  .refine((r) => (r.outcome !== 'passed' && r.outcome !== 'partial') || r.evidence.length > 0, {
    message: 'passed and partial need evidence',
    path: ['evidence'],
  })
  .refine((r) => (r.outcome !== 'failed' && r.outcome !== 'partial') || r.gaps.length > 0, {
    message: 'failed and partial need a gap',
    path: ['gaps'],
  });

const crawlSchema = z.object({
  ended: z.enum(['settled', 'exhausted', 'limit', 'interrupted', 'unreachable']),
  pages: count,
  requests: count,
  bytes: count,
  queued: count,
  skipped: z.array(z.object({ url: z.string(), reason: z.string() })),
  errors: z.array(
    z.object({ url: z.string(), reason: z.string(), detail: z.string().optional(), code: z.string().optional() }),
  ),
  /** Answers that are as they were in an earlier run. */
  unchanged: count.optional(),
  /** Pages that no requirement asks for, taken as an earlier run saw them. */
  takenOver: count.optional(),
  /** More was skipped or failed than the lists hold. */
  more: z.literal(true).optional(),
});

/** value 0..100 with one decimal; null when nothing could be decided. */
const scoreSchema = z.object({
  value: z.number().min(0).max(100).nullable(),
  earned: z.number().min(0),
  possible: z.number().min(0),
});
const countsSchema = z.object({
  passed: count,
  partial: count,
  failed: count,
  cantTell: count,
  inapplicable: count,
  untested: count,
});

/** What one plan asked and what came of it. */
const part = {
  plan: z.object({ id: z.string(), year: z.int(), title: bilingualSchema, department: bilingualSchema }),
  score: scoreSchema,
  counts: countsSchema,
  /** The same where the outcomes that people recorded take the place of the tool's; left out where nobody did. */
  reviewed: z
    .object({
      score: scoreSchema,
      counts: countsSchema,
      /** Points of weight of all that applies: what people recorded of manual requirements is among them. */
      weighed: z.number().min(0),
      /** Day for which it was told which reviews hold. */
      day,
      holding: count,
      /** To be looked at again: expired, or of other facts. */
      asking: count,
    })
    .optional(),
  requirements: z.array(reportRequirementSchema),
};
export const reportPartSchema = z.object(part);

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  /** Name and version of what wrote it. */
  tool: z.object({ name: z.string(), version: z.string() }).optional(),
  portal: z.object({ url: z.string().min(1), title: z.string() }),
  plan: part.plan,
  asOf: day,
  startedAt: instant,
  finishedAt: instant,
  score: part.score,
  counts: part.counts,
  reviewed: part.reviewed,
  requirements: part.requirements,
  /** Where several plans were asked for: one part for each, the first the same as what stands at the top. */
  parts: z.array(reportPartSchema).min(2).optional(),
  crawl: crawlSchema,
  /** The file that the pages bearing evidence were sealed in, with its SHA-256. */
  warc: z.object({ file: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/), records: count }).optional(),
  /** Further hosts that `elsewhere` requirements were looked for on, each with its own crawl. */
  hosts: z
    .array(z.object({ aliases: z.array(z.string()), url: z.string().min(1), title: z.string(), crawl: crawlSchema }))
    .optional(),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportPart = z.infer<typeof reportPartSchema>;
export type ReportRequirement = z.infer<typeof reportRequirementSchema>;
