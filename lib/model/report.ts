/**
 * The report of one audit, version 1: what commands, the extension and other tools exchange. Held against this schema
 * before it is written and when it is read. Adding a field is free; renaming or removing one is not.
 */

import { z } from 'zod';
import { bilingualSchema, KINDS, WEIGHTS } from './plan.ts';

export const OUTCOMES = ['passed', 'partial', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;

const day = z.iso.date();
const instant = z.iso.datetime();
const count = z.int().min(0);

export const evidenceSchema = z.object({
  url: z.string().min(1),
  /** Text of the page as shown: NFC, white space folded. */
  quote: z.string().min(1),
  selector: z.string(),
  fetchedAt: instant,
  /** Of the body as received, after content decoding. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  page: z.int().min(1).optional(),
  rendered: z.literal(true).optional(),
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
    outcome: z.enum(OUTCOMES),
    credit: z.number().min(0).max(1),
    summary: bilingualSchema,
    evidence: z.array(evidenceSchema),
    gaps: z.array(gapSchema),
    details: z.record(z.string(), z.unknown()),
  })
  .refine((r) => (r.outcome !== 'passed' && r.outcome !== 'partial') || r.evidence.length > 0, {
    message: 'passed and partial need evidence',
    path: ['evidence'],
  })
  .refine((r) => (r.outcome !== 'failed' && r.outcome !== 'partial') || r.gaps.length > 0, {
    message: 'failed and partial need a gap',
    path: ['gaps'],
  });

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  /** Name and version of what wrote it. */
  tool: z.object({ name: z.string(), version: z.string() }).optional(),
  portal: z.object({ url: z.string().min(1), title: z.string() }),
  plan: z.object({ id: z.string(), year: z.int(), title: bilingualSchema, department: bilingualSchema }),
  asOf: day,
  startedAt: instant,
  finishedAt: instant,
  /** value 0..100 with one decimal; null when nothing could be decided. */
  score: z.object({
    value: z.number().min(0).max(100).nullable(),
    earned: z.number().min(0),
    possible: z.number().min(0),
  }),
  counts: z.object({
    passed: count,
    partial: count,
    failed: count,
    cantTell: count,
    inapplicable: count,
    untested: count,
  }),
  requirements: z.array(reportRequirementSchema),
  crawl: z.object({
    ended: z.enum(['settled', 'exhausted', 'limit', 'interrupted', 'unreachable']),
    pages: count,
    requests: count,
    bytes: count,
    queued: count,
    skipped: z.array(z.object({ url: z.string(), reason: z.string() })),
    errors: z.array(
      z.object({ url: z.string(), reason: z.string(), detail: z.string().optional(), code: z.string().optional() }),
    ),
    /** More was skipped or failed than the lists hold. */
    more: z.literal(true).optional(),
  }),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportRequirement = z.infer<typeof reportRequirementSchema>;
