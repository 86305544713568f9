/** What a summary says of one plan of one portal, in the order it is read; text and HTML draw the same. */

import { say } from '../../model/message.ts';
import type { PlanSummary, PortalSummary, StillMissing, SummaryLine } from '../../model/schedule.ts';
import { dayWords, decimal, momentWords, type Language } from '../words.ts';
import { dueLines, STATE_WORDS, SUMMARY_WORDS as words } from './words.ts';

/** Lines of a section that are told one by one; the report has all. */
const MAX_LINES = 12;

export type Tone = 'bad' | 'good' | 'quiet' | 'unsure' | 'due';

export interface Section {
  readonly tone: Tone;
  /** Read without colour, too. */
  readonly sign: string;
  readonly title: string;
  readonly groups: readonly { readonly head: string; readonly lines: readonly string[] }[];
  readonly more: string | null;
}

export function sectionsOf(plan: PlanSummary, lang: Language): readonly Section[] {
  const first = plan.comparedWith === null;
  const due = dueLines(plan.due, lang);
  return [
    section('bad', '✗', words.newlyMissing[lang], plan.newlyMissing, lang),
    section('good', '✓', words.mended[lang], plan.mended.map(before), lang),
    section('unsure', '?', words.unknown[lang], plan.unknown, lang),
    section('quiet', '•', words.other[lang], plan.other, lang),
    stillSection(first ? words.lacking[lang] : words.still[lang], first ? 'bad' : 'quiet', plan.still, lang),
    {
      tone: 'due' as const,
      sign: '!',
      title: words.due[lang],
      groups: due.map((line) => ({ head: '', lines: [line] })),
      more: null,
    },
  ].filter(({ groups }) => groups.length > 0);
}

/** A lack is named by what is missing: of one that is mended that was so before. */
function before({ requirement, text }: SummaryLine): SummaryLine {
  const low = (words: string): string =>
    /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLocaleLowerCase('vi') + words.slice(1) : words;
  return { requirement, text: say(words.mendedLine, { text: { vi: low(text.vi), en: low(text.en) } }) };
}

function section(tone: Tone, sign: string, title: string, lines: readonly SummaryLine[], lang: Language): Section {
  const shown = lines.slice(0, MAX_LINES);
  const groups = [...Map.groupBy(shown, ({ requirement }) => requirement[lang])].map(([head, own]) => ({
    head,
    lines: own.map(({ text }) => text[lang]).filter((text) => text !== ''),
  }));
  const further = lines.length - shown.length;
  return {
    tone,
    sign,
    title: lines.length > 0 ? `${title} (${lines.length})` : title,
    groups,
    more: further > 0 ? say(words.more, { count: further })[lang] : null,
  };
}

function stillSection(title: string, tone: Tone, still: readonly StillMissing[], lang: Language): Section {
  const total = still.reduce((sum, { count }) => sum + count, 0);
  return {
    tone,
    sign: tone === 'bad' ? '✗' : '…',
    title: `${title} (${total})`,
    groups: still.map((one) => ({ head: one.requirement[lang], lines: [stillLine(one, lang)] })),
    more: null,
  };
}

function stillLine({ count, only, since }: StillMissing, lang: Language): string {
  if (since === null) return only === null ? say(words.pieces, { count })[lang] : only[lang];
  const day = dayWords(since, lang);
  if (only === null) return say(words.piecesSince, { count, day })[lang];
  return say(words.onlySince, { what: only[lang].replace(/\.$/, ''), day })[lang];
}

/** "71,4 điểm, tăng 3,4 · đã kết luận 85%". */
export function scoreLine(plan: PlanSummary, lang: Language): string {
  return `${scoreWords(plan, lang)} · ${say(words.coverage, { share: decimal(plan.coverage * 100, lang) })[lang]}`;
}

function scoreWords({ score, scoreBefore }: PlanSummary, lang: Language): string {
  if (score === null) return words.noScore[lang];
  const now = say(words.score, { score: decimal(score, lang) })[lang];
  const by = scoreBefore === null ? 0 : Math.round((score - scoreBefore) * 10) / 10;
  if (by === 0) return now;
  return `${now}, ${say(by > 0 ? words.up : words.down, { by: decimal(Math.abs(by), lang) })[lang]}`;
}

/** All of an unchanged portal. */
export function oneLine({ plans }: PortalSummary, lang: Language, titled = plans.length > 1): string {
  const parts = plans.map((plan) => {
    const due = dueLines(plan.due, lang);
    const said = [scoreLine(plan, lang), stillShort(plan, lang)].filter((part) => part !== '').join(' · ');
    return `${titled ? `${plan.title[lang]}: ` : ''}${said}${due.length > 0 ? `. ${due.join(' ')}` : ''}`;
  });
  return [words.nothing[lang], ...parts].join(' · ');
}

function stillShort({ still }: PlanSummary, lang: Language): string {
  const count = still.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return '';
  const day = still.flatMap(({ since }) => since ?? []).toSorted()[0];
  return day === undefined
    ? say(words.stillShort, { count })[lang]
    : say(words.stillShortSince, { count, day: dayWords(day, lang) })[lang];
}

/** Why it was not wholly audited, and which times it makes up for. Empty where there is nothing to say. */
export function stateLine({ state, note, missed }: PortalSummary, lang: Language): string {
  const parts = [
    state !== 'finished' && STATE_WORDS[state][lang],
    note?.[lang],
    missed > 0 && say(words.missed, { count: missed })[lang],
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.join(': ');
}

export function comparedLine({ comparedWith }: PlanSummary, lang: Language): string {
  return comparedWith === null
    ? words.first[lang]
    : say(words.compared, { day: dayWords(comparedWith.asOf, lang) })[lang];
}

export function troubleLine(
  {
    target,
    count,
    since,
    why,
    retrying,
  }: { target: string; count: number; since: string; why: string; retrying: boolean },
  lang: Language,
): string {
  const { day, time } = momentWords(since, lang);
  const line = say(words.troubleLine, { target, count, moment: `${time} ${day}`, why })[lang];
  return `${line} (${(retrying ? words.retrying : words.givenUp)[lang]})`;
}
