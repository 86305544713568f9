/** Which part of a page is about feedback: the page when it calls itself so, a block under a heading or a label, one sentence. */

import type { FeedbackBlock } from '../../model/facts/feedback.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { isOwnAgency, otherAgencyIn } from '../../vietnamese/agencies.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import { phoneLabelsIn } from '../../vietnamese/phone-labels.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import { topicsOfSlug } from '../../vietnamese/topics.ts';
import { boxAt } from '../boxes.ts';
import { endsWithColon, isTitle } from '../contacts/contact-lines.ts';
import type { FactContext } from '../context.ts';
import { ownTextEnd } from '../main-text.ts';
import { titleLine } from '../title-line.ts';
import { has, isLink } from './feedback-text.ts';

/** Lines under a heading, and under another label, at most. */
const MAX_BLOCK_LINES = 60;
const MAX_LABEL_LINES = 14;
export const MAX_BLOCKS = 12;
const MAX_CLIMB = 4;
/** Longer lines are running text, characters. */
export const MAX_LINE_UNITS = 1_500;
/** A title, a heading or a label is about feedback when its words fill that much of it. */
const NAMED_SHARE = 0.3;

export interface Scope {
  readonly label: Line | null;
  readonly by: FeedbackBlock['by'];
  readonly from: number;
  readonly to: number;
}

/** Its title, a breadcrumb or its address call the page so. */
export function pageScope(outline: Outline, context: FactContext): readonly Scope[] {
  if (context.home) return [];
  const title = titleLine(outline);
  const label = outline.lines[title] ?? null;
  if (label !== null && isOnDraft(label.text)) return [];
  const bySlug = topicsOfSlug(context.url).some(
    ({ topic, share, last }) => topic === 'feedback' && last && share >= 0.5,
  );
  if (!(label !== null && names(label.text)) && !names(outline.title) && !bySlug) return [];
  return [{ label, by: 'page', from: Math.max(title, 0), to: ownTextEnd(outline) }];
}

export function labelScopes(outline: Outline, context: FactContext): readonly Scope[] {
  const scopes: Scope[] = [];
  const onDraft = !context.home && isOnDraft(outline.lines[titleLine(outline)]?.text ?? '');
  for (const line of outline.lines) {
    if (scopes.length >= MAX_BLOCKS) break;
    if (!SPOKEN.has(line.place) || line.text.length > MAX_LINE_UNITS || !has(line.text, 'feedback')) continue;
    if (isOthers(line.text, context)) continue;
    if (isOnDraft(line.text) || (onDraft && line.place === 'main' && !has(line.text, 'petition'))) continue;
    const heads =
      names(line.text) &&
      (line.level > 0 ||
        (isTitle(line, outline) && !isLink(outline, line)) ||
        endsWithColon(line.text) ||
        standsOverContacts(outline, line));
    const to = heads ? endOf(outline, line) : line.index + 1;
    if (line.index === titleLine(outline) && !context.home) continue;
    // the title of a post that speaks of feedback
    if (!heads && isMostlyLink(outline, line)) continue;
    scopes.push({ label: line, by: 'block', from: line.index, to });
  }
  return scopes;
}

const SPOKEN: ReadonlySet<Line['place']> = new Set(['main', 'sidebar', 'header', 'footer']);

/** "Tiếp nhận phản ánh về thủ tục hành chính" with "ĐT: ..." or "Email: ..." right under it, in the same box. */
function standsOverContacts(outline: Outline, line: Line): boolean {
  const next = outline.lines[line.index + 1];
  if (line.text.length > MAX_OVER_UNITS || line.links.length > 0 || next === undefined) return false;
  const { from, to } = boxAt(outline, line.box);
  if (from > line.index || next.index >= to) return false;
  const labels = contactWords.match(next.text).filter(({ id }) => id === 'email-label' || id === 'address-label');
  return [...labels, ...phoneLabelsIn(next.text)].some(({ start }) => start === 0);
}

const MAX_OVER_UNITS = 120;

/** The box that also holds what the label heads, up to the next heading of its rank. */
function endOf(outline: Outline, line: Line): number {
  let box = line.box;
  for (let climbs = 0; climbs < MAX_CLIMB; climbs += 1) {
    const { to, parent } = boxAt(outline, box);
    if (to > line.index + 1 || parent <= 0) break;
    box = parent;
  }
  const most = line.index + (line.level > 0 ? MAX_BLOCK_LINES : MAX_LABEL_LINES);
  const end = Math.min(boxAt(outline, box).to, most);
  for (let at = line.index + 1; at < end; at += 1) {
    const next = outline.lines[at] as Line;
    if (next.level > 0 && (line.level === 0 || next.level <= line.level)) return at;
    if (line.level === 0 && isTitle(next, outline) && !endsWithColon(next.text) && !isInForm(outline, next, line.index))
      return at;
  }
  return end;
}

/** A label of a field of the form that the block offers. */
function isInForm(outline: Outline, line: Line, after: number): boolean {
  for (let box = outline.boxes[line.box]; box !== undefined; box = outline.boxes[box.parent])
    if (box.tag === 'form') return box.from > after;
  return false;
}

/** Comments on a draft are asked for, whatever else they are called: "Thời hạn góp ý: 30/11". */
function isOnDraft(text: string): boolean {
  const hits = feedbackWords.match(text);
  return hits.some(({ id }) => id === 'draft') && !hits.some(({ id }) => id === 'petition');
}

/** "Công an tỉnh tiếp nhận phản ánh": theirs. The province's office receives them for all, and the State's system too. */
function isOthers(text: string, { departmentNames }: FactContext): boolean {
  if (isOwnAgency(text, departmentNames)) return false;
  return OTHERS.has(otherAgencyIn(text, departmentNames)?.key ?? '');
}

const OTHERS: ReadonlySet<string> = new Set([
  'cong-an',
  'bo-cong-an',
  'quan-su',
  'thue',
  'hai-quan',
  'bao-hiem',
  'dien-luc',
  'nuoc',
  'y-te',
  'so-y-te',
  'toa-an',
  'doan-the',
  'dang',
  'ngan-hang',
  'truong',
  'thi-truong',
]);

function names(text: string): boolean {
  const hits = feedbackWords.match(text).filter(({ id }) => id === 'feedback' || id === 'process');
  return hits.some(({ id }) => id === 'feedback') && matchShare(text, hits) >= NAMED_SHARE;
}

const MOSTLY = 0.6;

function isMostlyLink(outline: Outline, { links, text }: Line): boolean {
  return links.some((link) => (outline.links[link]?.words.length ?? 0) > text.length * MOSTLY);
}
