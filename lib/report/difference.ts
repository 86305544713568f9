/** The difference of two runs, and the list of runs, for a terminal. */

import type { Difference, LackChange, RequirementChange, RunPart, RunSummary } from '../model/history.ts';
import { say } from '../model/message.ts';
import { CHANGE_ORDER, CHANGE_WORDS, DIFFERENCE_WORDS as words, RUN_WORDS } from './difference-words.ts';
import { reviewText, REVIEW_WORDS } from './reviews.ts';
import { clean, Sheet, type Ink, type TerminalStyle } from './sheet.ts';
import { dayWords, decimal, OUTCOME_SIGNS, type Language } from './words.ts';

/** Of one requirement; the JSON has all. */
const MAX_LACKS = 12;
const MAX_STILL = 3;

const INKS: Readonly<Record<LackChange['change'], Ink>> = { missing: 'red', mended: 'green', still: 'dim' };

export function differenceText(differences: readonly Difference[], style: TerminalStyle): string {
  const page = new Sheet(style);
  for (const difference of differences) oneDifference(page, difference);
  return page.text();
}

function oneDifference(page: Sheet, difference: Difference): void {
  const { before, after, portal, planTitle, outage, requirements } = difference;
  page.line(`${page.ink('bold', 'Soi Cổng')} · ${clean(portal.title === '' ? portal.url : portal.title)}`);
  page.line(page.ink('dim', clean(page.say(planTitle))));
  const days = { beforeDay: dayWords(before.asOf, page.lang), afterDay: dayWords(after.asOf, page.lang) };
  page.line(page.say(say(words.heading, { before: before.id, after: after.id, ...days })));
  if (outage !== null) {
    page.line();
    page.wrapped(clean(page.say(outage)), { ink: 'yellow' });
    return;
  }
  page.line(
    page.say(
      say(words.score, { before: scoreText(before.score, page.lang), after: scoreText(after.score, page.lang) }),
    ),
  );
  reviewedLine(page, difference);
  asking(page, requirements);
  for (const change of CHANGE_ORDER) {
    const group = requirements.filter((requirement) => requirement.change === change);
    if (group.length === 0 || change === 'same') continue;
    page.section(`${page.say(CHANGE_WORDS[change]).toLocaleUpperCase('vi')} (${group.length})`);
    for (const requirement of group) oneRequirement(page, requirement);
  }
  const same = requirements.filter(({ change }) => change === 'same');
  const open = same.filter(({ lacks }) => lacks.length > 0);
  if (open.length > 0) page.section(`${page.say(CHANGE_WORDS.same).toLocaleUpperCase('vi')} (${open.length})`);
  for (const requirement of open) oneRequirement(page, requirement);
  page.line();
  if (same.length === requirements.length) page.line(page.say(words.nothing));
  else page.line(page.ink('dim', page.say(say(words.unchanged, { count: same.length }))));
}

function reviewedLine(page: Sheet, { before, after }: Difference): void {
  if (before.reviewed === undefined && after.reviewed === undefined) return;
  const score = (ref: Difference['before']): string => scoreText((ref.reviewed ?? ref).score, page.lang);
  page.line(page.say(say(words.reviewed, { before: score(before), after: score(after) })));
}

/** What a person said, of other facts than the later run's or until a day that has passed. */
function asking(page: Sheet, requirements: readonly RequirementChange[]): void {
  const open = requirements.flatMap(({ title, reviews = [] }) =>
    reviews
      .filter(({ state }) => state === 'expired' || state === 'changed')
      .map((review) => ({ title, text: reviewText(review, page.lang) })),
  );
  if (open.length === 0) return;
  page.section(`${page.say(REVIEW_WORDS.asking).toLocaleUpperCase('vi')} (${open.length})`);
  for (const { title, text } of open) {
    page.line(`  ${clean(page.say(title))}`);
    page.wrapped(clean(text), { indent: 6, ink: 'yellow' });
  }
}

function oneRequirement(page: Sheet, { title, before, after, lacks, reasons, change }: RequirementChange): void {
  const signs = [before, after].map((standing) => (standing === null ? '–' : OUTCOME_SIGNS[standing.outcome]));
  page.line(`  ${signs.join('→')} ${clean(page.say(title))}`);
  const most = change === 'same' ? MAX_STILL : MAX_LACKS;
  for (const lack of lacks.slice(0, most)) page.wrapped(lackText(page, lack), { indent: 6, ink: INKS[lack.change] });
  const further = lacks.length - most;
  if (further > 0) page.line(page.ink('dim', `      ${page.say(say(words.more, { count: further }))}`));
  for (const reason of reasons) page.wrapped(clean(page.say(say(words.reason, { reason }))), { indent: 6, ink: 'dim' });
}

function lackText(page: Sheet, { change, label, since }: LackChange): string {
  const text =
    since === undefined
      ? say(words[change], { label })
      : say(words.stillSince, { label, day: dayWords(since, page.lang) });
  return clean(page.say(text));
}

/** A line for each plan of each run, newest first. */
export function runsText(runs: readonly RunSummary[], { lang }: { readonly lang: Language }): string {
  const reviewed = runs.some(({ parts }) => parts.some((part) => part.reviewed !== undefined));
  const heads = [
    RUN_WORDS.run,
    RUN_WORDS.day,
    RUN_WORDS.plan,
    RUN_WORDS.score,
    ...(reviewed ? [RUN_WORDS.reviewed] : []),
    RUN_WORDS.coverage,
    RUN_WORDS.outcomes,
  ];
  const rows = runs.flatMap((run) =>
    run.parts.map((part) => {
      const [id, day, plan, score, ...rest] = runCells(run, part, lang);
      const cells = [id, day, plan, score, ...(reviewed ? [reviewedCell(part, lang)] : []), ...rest];
      return [...cells.map((cell) => cell ?? ''), run.portal.url];
    }),
  );
  const table = [[...heads.map((head) => head[lang]), ''], ...rows];
  const widths = heads.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return `${table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

function reviewedCell({ reviewed }: RunPart, lang: Language): string {
  if (reviewed === undefined) return '';
  const score = reviewed.holding === 0 ? '—' : scoreText(reviewed.score, lang);
  return reviewed.asking === 0 ? score : say(RUN_WORDS.reviewedCell, { score, asking: reviewed.asking })[lang];
}

function runCells(
  { id, asOf, ended }: RunSummary,
  { planId, score, decided, weighed, counts }: RunPart,
  lang: Language,
): string[] {
  const share = weighed === 0 ? 0 : (100 * decided) / weighed;
  const outcomes = `${counts.passed} / ${counts.partial} / ${counts.failed} / ${counts.cantTell}`;
  const cut = ended === 'limit' || ended === 'interrupted' ? ` (${RUN_WORDS.cut[lang]})` : '';
  return [
    String(id),
    dayWords(asOf, lang),
    planId,
    scoreText(score, lang),
    `${decimal(share, lang)}%`,
    ended === 'unreachable' ? RUN_WORDS.outage[lang] : `${outcomes}${cut}`,
  ];
}

function scoreText(score: number | null, lang: Language): string {
  return score === null ? '—' : decimal(score, lang);
}
