/** Reviews in a file: a list of them, a report that carries some, or all that an extension keeps. */

import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { reviewsIn } from '../lib/history/lay-reviews.ts';
import { TRANSFER_VERSION, transferLineSchema } from '../lib/model/extension/transfer.ts';
import { newReviewSchema, type NewReview } from '../lib/model/review.ts';
import { readReport } from '../lib/report/read-report.ts';
import { Fault } from './fault.ts';
import { bytesOf } from './input.ts';

export interface ReadReviews {
  readonly reviews: readonly NewReview[];
  /** Lines that are of no known form. */
  readonly unread: number;
}

export async function readReviews(file: string): Promise<ReadReviews> {
  const text = textOf(await bytesOf(file, '--import'), file).replace(/^\ufeff/, '');
  const exported = linesOf(text);
  if (exported !== null) return exported;
  const list = listed(text, file);
  if (list !== null) return { reviews: list, unread: 0 };
  const read = readReport(text);
  if ('fault' in read)
    throw new Fault({
      vi: `--import: ${file}: ${read.fault.vi}.`,
      en: `--import: ${file}: ${read.fault.en}.`,
    });
  return { reviews: reviewsIn(read.report), unread: 0 };
}

/** Bytes: what an office's extension keeps in years is far less. */
const MAX_TEXT = 512 * 1024 * 1024;

function textOf(bytes: Buffer, file: string): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_TEXT }).toString('utf8');
  } catch {
    throw new Fault({ vi: `--import: ${file}: tệp nén đã hỏng.`, en: `--import: ${file}: the file is damaged.` });
  }
}

/** What the extension exports: a line of JSON for each thing. Null: it is something else. */
function linesOf(text: string): ReadReviews | null {
  const [first = '', ...lines] = text.split('\n');
  const head = jsonOf(first);
  if (!z.object({ kind: z.literal('soi-cong'), version: z.literal(TRANSFER_VERSION) }).safeParse(head).success)
    return null;
  const reviews: NewReview[] = [];
  let unread = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const json = jsonOf(line);
    // runs are long, and not asked for here
    if (z.object({ kind: z.literal('review') }).safeParse(json).success) {
      const read = transferLineSchema.safeParse(json);
      if (read.success && read.data.kind === 'review') {
        const { kind: _, ...review } = read.data;
        reviews.push(review);
      } else unread += 1;
    } else if (json === undefined) unread += 1;
  }
  return { reviews, unread };
}

/** What `review --list --json` writes. */
function listed(text: string, file: string): readonly NewReview[] | null {
  const json = jsonOf(text);
  if (!Array.isArray(json)) return null;
  const read = z.array(newReviewSchema).safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = `[${String(issue?.path[0] ?? 0)}].${issue?.path.slice(1).join('.') ?? ''}`;
  throw new Fault({
    vi: `--import: ${file}: ${place}: giá trị không dùng được.`,
    en: `--import: ${file}: ${place}: is not a value that can be used.`,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
