/** One line of a page by the label that it begins with: who asks, what is asked, who replies. */

import type { Line } from '../../model/outline.ts';
import { feedbackWords } from '../../vietnamese/feedback-words.ts';
import type { FeedbackWordId } from '../../vietnamese/feedback-words.ts';
import { COLON, saidBy } from './opinion-bylines.ts';
import { headsReply } from './opinion-text.ts';

/** Of whose it is, behind a label. */
const MAX_WHOSE_UNITS = 90;
/** What may follow a label: a number, then a colon, a bracket, a dash, or nothing. */
const AFTER_LABEL = /^\s*(?:số\s*)?\d{0,3}\s*(?:[:(.\-–)]|$)/u;

export interface Spoken {
  readonly line: Line;
  readonly label: FeedbackWordId | null;
  /** After the label. */
  readonly rest: string;
  /** It opens what is folded under it. */
  readonly opens: boolean;
  /** A sender's name and nothing of what was said. */
  readonly signs?: boolean;
  /** The title of what the next line's sender asked. */
  readonly titles?: boolean;
  /** A day behind another label: the next such line belongs to the next opinion. */
  readonly heads?: boolean;
}

export function isReply({ label }: Spoken): boolean {
  return label === 'replied' || label === 'unreplied';
}

export function spokenOf(line: Line, opens: boolean): Spoken {
  if (line.links.length === 0 && headsReply(line.text)) return { line, label: 'replied', rest: '', opens };
  const hits = feedbackWords.match(line.text);
  const first = hits
    .filter(({ id, start, end }) => LABELS.has(id) && start === 0 && endsLabel(line.text, end, hits))
    .sort((a, b) => b.end - a.end)[0];
  if (first === undefined) {
    const reply = replyStart(line.text, hits);
    if (reply !== null) return { line, label: 'replied', rest: line.text.slice(reply).trim(), opens };
    if (saidBy(line.text)) return { line, label: 'asked', rest: line.text, opens };
    return { line, label: null, rest: line.text, opens };
  }
  const rest = line.text.slice(labelEnd(line.text, first.end, hits)).replace(/^\s*\d{0,3}\s*[:.\-–]?\s*/u, '');
  if (first.id !== 'status') return { line, label: first.id, rest, opens };
  // "Trạng thái: đang chờ trả lời" is a reply's place
  const state = feedbackWords.match(rest).find(({ id }) => id === 'unreplied' || id === 'replied');
  return state === undefined
    ? { line, label: null, rest: line.text, opens }
    : { line, label: state.id, rest: '', opens };
}

/** Where the label of a reply ends that the text begins with, and its colon; null where it begins with none. */
export function replyEnd(text: string): number | null {
  const colon = text.search(COLON);
  if (colon < 0) return null;
  return headsReply(text.slice(0, colon + 1)) ? colon + 1 : replyStart(text, feedbackWords.match(text));
}

type WordHits = ReturnType<typeof feedbackWords.match>;

/** "Sở Công Thương trả lời: ...", "Về việc này, Phòng Văn xã có ý kiến như sau: ...": after its colon; else null. */
function replyStart(text: string, hits: WordHits): number | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > MAX_WHO_UNITS) return null;
  const before = hits.filter(({ end }) => end <= colon);
  const says = before.find(({ id, end }) => id === 'replied' && text.slice(end, colon).trim() === '');
  const who = before.find(({ id, start }) => id === 'answerer' && says !== undefined && start < says.start);
  // "Về kiến nghị này, Sở ...": what the reply is about
  const about =
    before.some(({ id, start }) => id === 'about' && start === 0) && text.slice(0, who?.start).trimEnd().endsWith(',');
  const asks = before.some(({ id, start }) => id === 'request' && !(about && start < (who?.start ?? 0)));
  if (says === undefined || asks) return null;
  const begins = who?.start === 0 || (who !== undefined && text.slice(0, who.start).trimEnd().endsWith(','));
  return begins ? colon + 1 : null;
}

const MAX_WHO_UNITS = 160;

function endsLabel(text: string, end: number, hits: WordHits): boolean {
  return AFTER_LABEL.test(text.slice(end)) || labelEnd(text, end, hits) > end;
}

/** "Trả lời của Văn phòng Sở: ...", "Ý kiến ngày 10/11/2022: ...": whose it is, or its day, belongs to the label. */
function labelEnd(text: string, end: number, hits: WordHits): number {
  const whose = hits.find(
    ({ id, start }) => BELONGS.has(id) && start > end && /^[\s(]*$/u.test(text.slice(end, start)),
  );
  const colon = whose === undefined ? -1 : text.indexOf(':', whose.end);
  return colon < 0 || colon - end > MAX_WHOSE_UNITS ? end : colon;
}

const BELONGS: ReadonlySet<FeedbackWordId> = new Set(['whose', 'asked-date', 'replied-date']);
const LABELS: ReadonlySet<FeedbackWordId> = new Set([
  'asked',
  'asker',
  'asked-date',
  'replied',
  'replied-date',
  'unreplied',
  'status',
]);
