/** What changed on the portal, or in the reading of it, that explains why a requirement came out otherwise. */

import { z } from 'zod';
import { say } from '../model/message.ts';
import type { Bilingual } from '../model/plan.ts';
import { reasonWords } from '../model/reasons.ts';
import type { Report, ReportRequirement } from '../model/report.ts';
import { compareMessages as messages } from './compare.messages.ts';

/** Of each sort; further ones stand in the reports. */
const MAX_PAGES = 3;
const DAY_MS = 86_400_000;

export function reasonsOf(
  old: ReportRequirement,
  now: ReportRequirement,
  before: Report,
  after: Report,
): readonly Bilingual[] {
  const pages = pageReasons(old, now, after);
  const newest = newestReason(old, now, before, after);
  const tool = toolReason(before, after);
  const found = [...pages, ...newest, ...tool];
  const decided = now.outcome === 'passed' || now.outcome === 'partial' || now.outcome === 'failed';
  return found.length === 0 && decided ? [say(messages.nothingChanged)] : found;
}

function pageReasons(old: ReportRequirement, now: ReportRequirement, after: Report): readonly Bilingual[] {
  const bodies = new Map(now.evidence.map(({ url, sha256 }) => [url, sha256]));
  const known = new Map(old.evidence.map(({ url, sha256 }) => [url, sha256]));
  const crawls = [after.crawl, ...(after.hosts ?? []).map(({ crawl }) => crawl)];
  const faults = new Map(crawls.flatMap(({ errors }) => errors).map(({ url, reason }) => [url, reason]));
  const gone = [...known.keys()].flatMap((url) => {
    const why = bodies.has(url) ? undefined : faults.get(url);
    return why === undefined ? [] : [say(messages.pageGone, { url, why: reasonWords(why) })];
  });
  const changed = [...known].flatMap(([url, sha256]) => {
    const body = bodies.get(url);
    return body === undefined || body === sha256 ? [] : [say(messages.pageChanged, { url })];
  });
  const fresh = [...bodies.keys()].filter((url) => !known.has(url)).map((url) => say(messages.pageNew, { url }));
  return [...gone.slice(0, MAX_PAGES), ...changed.slice(0, MAX_PAGES), ...fresh.slice(0, MAX_PAGES)];
}

const columnSchema = z.object({ newest: z.iso.date() });

function newestReason(
  old: ReportRequirement,
  now: ReportRequirement,
  before: Report,
  after: Report,
): readonly Bilingual[] {
  const [earlier, later] = [columnSchema.safeParse(old.details), columnSchema.safeParse(now.details)];
  if (!earlier.success || !later.success) return [];
  const [a, b] = [earlier.data.newest, later.data.newest];
  if (a !== b) return [say(messages.newestMoved, { before: shown(a), after: shown(b) })];
  const days = Math.round((Date.parse(after.asOf) - Date.parse(before.asOf)) / DAY_MS);
  return days > 0 ? [say(messages.timePassed, { newest: shown(a), days })] : [];
}

/** As each language writes a day. */
function shown(date: string): Bilingual {
  return { vi: date.split('-').toReversed().join('/'), en: date };
}

function toolReason(before: Report, after: Report): readonly Bilingual[] {
  const [a, b] = [before.tool?.version, after.tool?.version];
  return a === undefined || b === undefined || a === b ? [] : [say(messages.toolChanged, { before: a, after: b })];
}
