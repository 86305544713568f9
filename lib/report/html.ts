/**
 * The report as one file that an office can open, print and mail: no script, no outside file, nothing of a page is
 * markup. Sections in the order of a reader's questions: how good, what to mend, why, and what was read.
 */

import { clauseOf } from '../model/clause.ts';
import { say } from '../model/message.ts';
import type { Outcome } from '../model/finding.ts';
import type { Report, ReportRequirement } from '../model/report.ts';
import { costliest, coverageOf, scoreCost } from './costs.ts';
import { anchor, html, linked, Markup } from './html/markup.ts';
import { whatWasRead } from './html/reading.ts';
import { requirementCard } from './html/requirement.ts';
import { STYLE } from './html/style.ts';
import { partsOf, type PartView } from './parts.ts';
import { askingReviews, reviewedScoreText, reviewText, REVIEW_WORDS } from './reviews.ts';
import { table } from './html/table.ts';
import { HTML_WORDS as words } from './html/words.ts';
import {
  dayWords,
  decimal,
  END_WORDS,
  momentWords,
  OUTCOME_ORDER,
  OUTCOME_SIGNS,
  OUTCOME_WORDS,
  whole,
  type Language,
} from './words.ts';

export function htmlReport(report: Report, lang: Language): string {
  const title = `${report.plan.department[lang]} · ${report.plan.year} · Soi Cổng`;
  const parts = partsOf(report);
  return `<!doctype html>\n${
    html`<html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${new Markup(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#noi-dung">${words.skip[lang]}</a>
        ${top(report, lang)}
        <main id="noi-dung" tabindex="-1">
          ${parts.map((part) => partOf(part, parts.length > 1, lang))} ${whatWasRead(report, lang)}
        </main>
        <footer class="end">
          <p>${words.method[lang]}</p>
          <p>
            Soi Cổng${report.tool === undefined ? '' : ` ${report.tool.version}`} ·
            ${parts.map(({ plan }) => plan.id).join(', ')} ·
            ${say(words.madeAt, momentWords(report.finishedAt, lang))[lang]}
          </p>
        </footer>
      </body>
    </html>`.html
  }\n`;
}

/** One plan's score, gaps and requirements; under its own title where there are several. */
function partOf(part: PartView, titled: boolean, lang: Language): Markup {
  const { mark } = part;
  return html`${titled && html`<h2 class="part" id="${mark}ke-hoach">${part.plan.title[lang]}</h2>`}
    ${scoreCard(part, lang)} ${mendFirst(part, lang)} ${asking(part, lang)}
    <section aria-labelledby="${mark}tung-yeu-cau">
      <h2 id="${mark}tung-yeu-cau">${words.requirements[lang]}</h2>
      ${OUTCOME_ORDER.map((outcome) => groupOf(outcome, part, lang))}
    </section>`;
}

function top(report: Report, lang: Language): Markup {
  return html`<header class="top">
    <p class="kicker">${words.kicker[lang]}</p>
    <h1>${report.plan.department[lang]}</h1>
    <dl class="meta">
      <dt>${words.portal[lang]}</dt>
      <dd>
        ${anchor(report.portal.url, report.portal.url)}${report.portal.title !== '' && html`<br />${report.portal.title}`}
      </dd>
      <dt>${words.plan[lang]}</dt>
      <dd>${partsOf(report).map(({ plan }, index) => html`${index > 0 && html`<br />`}${plan.title[lang]}`)}</dd>
      <dt>${words.asOf[lang]}</dt>
      <dd>${dayWords(report.asOf, lang)}</dd>
      <dt>${words.read[lang]}</dt>
      <dd>${readWords(report, lang)}</dd>
    </dl>
  </header>`;
}

function readWords({ crawl, startedAt, finishedAt }: Report, lang: Language): string {
  const [from, to] = [momentWords(startedAt, lang), momentWords(finishedAt, lang)];
  const template =
    from.day !== to.day ? words.pagesInDays : from.time !== to.time ? words.pagesInHours : words.pagesAtOnce;
  const times = { time: from.time, day: from.day, toTime: to.time, toDay: to.day };
  return say(template, { pages: whole(crawl.pages, lang), ...times })[lang];
}

function scoreCard(report: Report, lang: Language): Markup {
  const { value, earned, possible } = report.score;
  const { decided, weighed, share } = coverageOf(report);
  const percent = decimal(share * 100, lang);
  const scored = value !== null;
  const reviewed = reviewedScoreText(report, lang);
  return html`<section class="score" aria-label="${words.score[lang]}">
      <div class="figure">${scored ? decimal(value, lang) : '—'}<small>/100</small></div>
      <div class="bars">
        <p>
          ${scored ? say(words.scoreNote, { earned: decimal(earned, lang), possible: decimal(possible, lang) })[lang] : words.noScore[lang]}
        </p>
        <div class="bar" aria-hidden="true"><span style="width:${scored ? Math.round(value) : 0}%"></span></div>
        <p>${say(words.coverage, { share: percent, decided, weighed })[lang]}</p>
        <div class="bar cover" aria-hidden="true"><span style="width:${Math.round(share * 100)}%"></span></div>
        ${reviewed !== null && html`<p class="reviewed">${reviewed}</p>`}
      </div>
    </section>
    <ul class="counts" aria-label="${words.counts[lang]}">
      ${OUTCOME_ORDER.map((o) => html`<li class="${o}">${OUTCOME_SIGNS[o]} ${OUTCOME_WORDS[o][lang]}: <b>${report.counts[o]}</b></li>`)}
    </ul>
    ${report.crawl.ended !== 'settled' && report.crawl.ended !== 'exhausted' && html`<p class="note">${END_WORDS[report.crawl.ended][lang]}</p>`}`;
}

/** What a person said that has run out, or was said of other facts. */
function asking(report: PartView, lang: Language): Markup | null {
  const open = report.requirements.filter((r) => askingReviews(r).length > 0);
  if (open.length === 0) return null;
  const { mark } = report;
  return html`<section aria-labelledby="${mark}can-xem-lai">
    <h2 id="${mark}can-xem-lai">${REVIEW_WORDS.asking[lang]}</h2>
    <ul>
      ${open.map((r) => html`<li><a href="#${mark}yc-${r.id}">${r.title[lang]}</a></li>`)}
    </ul>
  </section>`;
}

function mendFirst(report: PartView, lang: Language): Markup {
  const dear = costliest(report);
  const { mark } = report;
  return html`<section aria-labelledby="${mark}can-sua">
    <h2 id="${mark}can-sua">${words.mendFirst[lang]}</h2>
    ${
      dear.length === 0
        ? html`<p>${report.score.value === null ? words.nothingDecided[lang] : words.nothingToMend[lang]}</p>`
        : html`<ol class="mend">
            ${dear.map((r) => mendLine(r, report, lang))}
          </ol>`
    }
  </section>`;
}

/** The first gap stands for all; the card below has the others. */
function mendLine(r: ReportRequirement, report: PartView, lang: Language): Markup {
  const [first] = r.gaps;
  const further = r.gaps.length - 1;
  return html`<li>
    <p>
      <a href="#${report.mark}yc-${r.id}">${r.title[lang]}</a>
      <span class="small">(${clauseOf(r)[lang]})</span>
      <span class="cost">${say(words.costs, { points: decimal(scoreCost(r, report), lang) })[lang]}</span>
    </p>
    ${
      first !== undefined &&
      html`<p>${linked(first.message[lang])}</p>
        <p class="fix"><b>${words.fix[lang]}</b> ${linked(first.fix[lang])}</p>`
    }
    ${further > 0 && html`<p><a href="#${report.mark}yc-${r.id}">${say(words.moreGaps, { count: further })[lang]}</a></p>`}
  </li>`;
}

/** What was judged gets a card; what was not gets a line of a table, or a hundred cards would hide the few that matter. */
function groupOf(outcome: Outcome, report: PartView, lang: Language): Markup | null {
  const group = report.requirements.filter((requirement) => requirement.outcome === outcome);
  if (group.length === 0) return null;
  if (outcome !== 'untested' && outcome !== 'inapplicable') {
    return html`${group.map((requirement) => requirementCard(requirement, report, lang))}`;
  }
  const title = `${OUTCOME_WORDS[outcome][lang]} (${group.length})`;
  return html`<h3 class="${outcome}">${OUTCOME_SIGNS[outcome]} ${title}</h3>
    ${table({
      title,
      heads: [words.requirement[lang], words.clause[lang], words.reason[lang]],
      rows: group.map((r) => [
        r.title[lang],
        clauseOf(r)[lang],
        [r.summary[lang], ...(r.reviews ?? []).map((review) => reviewText(review, lang))].join(' '),
      ]),
      ids: group.map(({ id }) => `${report.mark}yc-${id}`),
    })}`;
}
