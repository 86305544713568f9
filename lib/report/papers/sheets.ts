/** The sheets of a workbook as plain data, in the order an office reads them. */

import { say } from '../../model/message.ts';
import type { Report } from '../../model/report.ts';
import { coverageOf } from '../costs.ts';
import { partsOf } from '../parts.ts';
import { dayWords, momentWords, OUTCOME_ORDER, OUTCOME_WORDS, type Language } from '../words.ts';
import { readingWords } from './reading-words.ts';
import { gapRows, monthRows, outcomeRows, procedureRows, reviewRows } from './rows.ts';
import { PAPER_WORDS as words, SHEET_WORDS as names, STATE_WORDS } from './words.ts';

export type Cell = string | number | null | { readonly text: string; readonly link: string | null };

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Widths in letters. */
const SHORT = 10;
const TITLE = 36;
const LONG = 48;
const ADDRESS = 36;

export function sheetsOf(report: Report, lang: Language): readonly Sheet[] {
  const said = reviewRows(report, lang).length > 0 ? [reviews] : [];
  return [outcomes, gaps, procedures, months, selfAssessment, ...said, score].map((sheet) => sheet(report, lang));
}

/** The sheet that an office hands in, with the score that it comes to. */
export function selfAssessmentSheets(report: Report, lang: Language): readonly Sheet[] {
  return [selfAssessment, score].map((sheet) => sheet(report, lang));
}

type Column<Row> = readonly [head: keyof typeof words, width: number, cell: (row: Row) => Cell];

function sheetOf<Row>(
  name: keyof typeof names,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  lang: Language,
): Sheet {
  return {
    name: names[name][lang],
    columns: columns.map(([head, width]) => ({ head: words[head][lang], width })),
    rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
  };
}

/** The only plan of a report need not stand in each row. */
function planColumn(report: Report): readonly Column<{ readonly plan: string }>[] {
  return severalPlans(report) ? [['plan', 20, (row) => row.plan]] : [];
}

function severalPlans(report: Report): boolean {
  return report.parts !== undefined;
}

function localTime(iso: string, lang: Language): string {
  if (iso === '') return '';
  const { time, day } = momentWords(iso, lang);
  return `${time} ${day}`;
}

function outcomes(report: Report, lang: Language): Sheet {
  return sheetOf(
    'outcomes',
    outcomeRows(report, lang),
    [
      ...planColumn(report),
      ['id', 20, (row) => row.id],
      ['requirement', TITLE, (row) => row.title],
      ['clause', 16, (row) => row.clause],
      ['weight', SHORT, (row) => row.weight],
      ['points', SHORT, (row) => row.points],
      ['outcome', 18, (row) => row.outcomeWords],
      ['earned', SHORT, (row) => row.earned],
      ['summary', LONG, (row) => row.summary],
      ['quote', LONG, (row) => row.quote],
      ['evidence', ADDRESS, (row) => ({ text: row.url, link: row.link })],
      ['readLocal', 18, (row) => localTime(row.readAt, lang)],
      ...(report.warc === undefined ? [] : [WARC_COLUMN]),
    ],
    lang,
  );
}

const WARC_COLUMN: Column<{ readonly warcRecord: string }> = ['warcRecord', 24, (row) => row.warcRecord];

function reviews(report: Report, lang: Language): Sheet {
  return sheetOf(
    'reviews',
    reviewRows(report, lang),
    [
      ...planColumn(report),
      ['id', 20, (row) => row.id],
      ['requirement', TITLE, (row) => row.title],
      ['toolOutcome', 18, (row) => row.found],
      ['reviewOutcome', 18, (row) => row.outcome],
      ['reviewReason', LONG, (row) => row.reason],
      ['reviewBy', 20, (row) => row.by],
      ['reviewLocal', 18, (row) => localTime(row.at, lang)],
      ['reviewUntil', 14, (row) => (row.until === '' ? '' : dayWords(row.until, lang))],
      ['reviewState', 24, (row) => row.state],
    ],
    lang,
  );
}

function gaps(report: Report, lang: Language): Sheet {
  return sheetOf(
    'gaps',
    gapRows(report, lang),
    [
      ...planColumn(report),
      ['id', 20, (row) => row.id],
      ['requirement', TITLE, (row) => row.title],
      ['clause', 16, (row) => row.clause],
      ['weight', SHORT, (row) => row.weight],
      ['cost', SHORT, (row) => row.cost],
      ['gap', LONG, (row) => row.message],
      ['fix', LONG, (row) => row.fix],
      ['place', ADDRESS, (row) => ({ text: row.url, link: row.link })],
    ],
    lang,
  );
}

function procedures(report: Report, lang: Language): Sheet {
  return sheetOf(
    'procedures',
    procedureRows(report, lang),
    [
      ...planColumn(report),
      ['id', 20, (row) => row.id],
      ['code', 16, (row) => row.code],
      ['name', 70, (row) => row.name],
      ['state', 24, (row) => STATE_WORDS[row.state][lang]],
      ['place', ADDRESS, (row) => ({ text: row.url, link: row.link })],
    ],
    lang,
  );
}

/** A column for each month, so that a year is seen at a glance. */
function months(report: Report, lang: Language): Sheet {
  const found = monthRows(report, lang);
  return {
    name: names.months[lang],
    columns: [
      ...(severalPlans(report) ? [{ head: words.plan[lang], width: 20 }] : []),
      { head: words.requirement[lang], width: TITLE },
      ...found.months.map((month) => ({ head: `${month.slice(5)}/${month.slice(0, 4)}`, width: 9 })),
    ],
    rows: found.rows.map(({ plan, title, reformOnly, counts }) => [
      ...(severalPlans(report) ? [plan] : []),
      reformOnly ? say(words.reformOnly, { title })[lang] : title,
      ...found.months.map((month) => counts[month] ?? null),
    ]),
  };
}

/** What an office hands to those who grade it: criterion, weight, outcome (a person's where one holds), evidence, note. */
function selfAssessment(report: Report, lang: Language): Sheet {
  return sheetOf(
    'selfAssessment',
    outcomeRows(report, lang),
    [
      ...planColumn(report),
      ['criterion', LONG, (row) => row.title],
      ['clause', 16, (row) => row.clause],
      ['points', SHORT, (row) => row.standing.points],
      ['outcome', 18, (row) => row.standing.outcomeWords],
      ['earned', SHORT, (row) => row.standing.earned],
      ['evidence', ADDRESS, (row) => ({ text: row.url, link: row.link })],
      ['note', LONG, (row) => [row.summary, ...row.said].join('\n')],
    ],
    lang,
  );
}

/** The score, which never stands without the share of the plan that it speaks for. */
function score(report: Report, lang: Language): Sheet {
  const reviewed = partsOf(report).some((part) => part.reviewed !== undefined);
  const rows = partsOf(report).map((part): readonly Cell[] => [
    part.plan.title[lang],
    part.plan.department[lang],
    { text: part.portal.url, link: part.portal.url },
    dayWords(part.asOf, lang),
    part.score.value,
    Math.round(coverageOf(part).share * 1000) / 10,
    ...(reviewed ? [part.reviewed?.score.value ?? null] : []),
    ...OUTCOME_ORDER.map((outcome) => part.counts[outcome]),
    readingWords(part, lang),
  ]);
  const heads: readonly (readonly [head: string, width: number])[] = [
    [words.plan[lang], LONG],
    [words.department[lang], TITLE],
    [words.portal[lang], ADDRESS],
    [words.asOf[lang], 16],
    [words.score[lang], SHORT],
    [words.coverage[lang], 16],
    ...(reviewed ? [[words.reviewedScore[lang], 20] as const] : []),
    ...OUTCOME_ORDER.map((outcome) => [OUTCOME_WORDS[outcome][lang], SHORT] as const),
    [words.reading[lang], LONG],
  ];
  return { name: names.score[lang], columns: heads.map(([head, width]) => ({ head, width })), rows };
}
