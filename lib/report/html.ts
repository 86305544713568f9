/**
 * The report as one file that an office can open, print and mail: no script, no outside file, nothing of a page is
 * markup. Sections in the order of a reader's questions: how good, what to mend, why, and what was read.
 */

import { clauseText } from '../model/clause.ts';
import { say } from '../model/message.ts';
import { WEIGHT_POINTS } from '../model/plan.ts';
import { reasonWords } from '../model/reasons.ts';
import type { Outcome } from '../model/finding.ts';
import type { Report, ReportRequirement } from '../model/report.ts';
import { costliest, coverageOf, lostPoints } from './costs.ts';
import { detailsOf } from './html/details.ts';
import { html, Markup, quoteHref, webHref } from './html/markup.ts';
import { STYLE } from './html/style.ts';
import { HTML_WORDS as words } from './html/words.ts';
import {
  dayWords,
  decimal,
  END_WORDS,
  OUTCOME_ORDER,
  OUTCOME_SIGNS,
  OUTCOME_WORDS,
  WEIGHT_WORDS,
  type Language,
} from './words.ts';

/** Further evidence and errors stand in the JSON report. */
const MAX_EVIDENCE = 6;
const MAX_ERRORS = 60;

export function htmlReport(report: Report, lang: Language): string {
  const title = `${report.plan.department[lang]} · ${report.plan.year} · Soi Cổng`;
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
          ${scoreCard(report, lang)} ${mendFirst(report, lang)}
          <h2>${words.requirements[lang]}</h2>
          ${OUTCOME_ORDER.map((outcome) => groupOf(outcome, report, lang))} ${whatWasRead(report, lang)}
        </main>
        <footer class="end">
          <p>${words.method[lang]}</p>
          <p>
            Soi Cổng${report.tool === undefined ? '' : ` ${report.tool.version}`} · ${report.plan.id} ·
            ${report.finishedAt}
          </p>
        </footer>
      </body>
    </html>`.html
  }\n`;
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
      <dd>${report.plan.title[lang]}</dd>
      <dt>${words.asOf[lang]}</dt>
      <dd>${dayWords(report.asOf, lang)}</dd>
      <dt>${words.read[lang]}</dt>
      <dd>
        ${say(words.pagesIn, { pages: report.crawl.pages, from: instant(report.startedAt, lang), to: instant(report.finishedAt, lang) })[lang]}
      </dd>
    </dl>
  </header>`;
}

function scoreCard(report: Report, lang: Language): Markup {
  const { value, earned, possible } = report.score;
  const { decided, weighed, share } = coverageOf(report);
  const percent = decimal(share * 100, lang);
  const scored = value !== null;
  return html`<section class="score" aria-label="${words.score[lang]}">
      <div class="figure">${scored ? decimal(value, lang) : '—'}<small>/100</small></div>
      <div class="bars">
        <p>
          ${scored ? say(words.scoreNote, { earned: decimal(earned, lang), possible: decimal(possible, lang) })[lang] : words.noScore[lang]}
        </p>
        <div class="bar" aria-hidden="true"><span style="width:${scored ? Math.round(value) : 0}%"></span></div>
        <p>${say(words.coverage, { share: percent, decided, weighed })[lang]}</p>
        <div class="bar cover" aria-hidden="true"><span style="width:${Math.round(share * 100)}%"></span></div>
      </div>
    </section>
    <ul class="counts" aria-label="${words.counts[lang]}">
      ${OUTCOME_ORDER.map((o) => html`<li class="${o}">${OUTCOME_SIGNS[o]} ${OUTCOME_WORDS[o][lang]}: <b>${report.counts[o]}</b></li>`)}
    </ul>
    ${report.crawl.ended !== 'settled' && report.crawl.ended !== 'exhausted' && html`<p class="note">${END_WORDS[report.crawl.ended][lang]}</p>`}`;
}

function mendFirst(report: Report, lang: Language): Markup {
  const dear = costliest(report);
  if (dear.length === 0)
    return html`<h2>${words.mendFirst[lang]}</h2>
      <p>${words.nothingToMend[lang]}</p>`;
  return html`<h2>${words.mendFirst[lang]}</h2>
    <ol class="mend">
      ${dear.map((r) => {
        const cost = say(words.costs, { points: decimal(lostPoints(r), lang) })[lang];
        return html`<li>
          <a href="#yc-${r.id}">${r.title[lang]}</a> <span class="small">(${clauseText(r.clause)[lang]})</span>
          <span class="cost">${cost}</span
          >${r.gaps.slice(0, 1).map((gap) => html`<br />${gap.message[lang]}<span class="fix"><b>${words.fix[lang]}</b> ${gap.fix[lang]}</span>`)}
        </li>`;
      })}
    </ol>`;
}

/** What was judged gets a card; what was not gets a line of a table, or a hundred cards would hide the few that matter. */
function groupOf(outcome: Outcome, report: Report, lang: Language): Markup | null {
  const group = report.requirements.filter((requirement) => requirement.outcome === outcome);
  if (group.length === 0) return null;
  if (outcome !== 'untested' && outcome !== 'inapplicable') {
    return html`${group.map((requirement) => requirementCard(requirement, report, lang))}`;
  }
  return html`<h3 class="${outcome}">${OUTCOME_SIGNS[outcome]} ${OUTCOME_WORDS[outcome][lang]} (${group.length})</h3>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.requirement[lang]}</th>
            <th scope="col">${words.clause[lang]}</th>
            <th scope="col">${words.reason[lang]}</th>
          </tr>
        </thead>
        <tbody>
          ${group.map(
            (r) =>
              html`<tr id="yc-${r.id}">
                <td>${r.title[lang]}</td>
                <td>${clauseText(r.clause)[lang]}</td>
                <td>${r.summary[lang]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function requirementCard(r: ReportRequirement, report: Report, lang: Language): Markup {
  const weight =
    r.weight === null ? null : `${words.weight[lang]} ${WEIGHT_POINTS[r.weight]} (${WEIGHT_WORDS[r.weight][lang]})`;
  const credit = r.outcome === 'partial' ? say(words.credit, { credit: decimal(r.credit * 100, lang) })[lang] : null;
  const facts = [
    `${words.clause[lang]} ${clauseText(r.clause)[lang]}`,
    weight,
    credit,
    r.assumed ? words.assumed[lang] : null,
  ].filter((fact) => fact !== null);
  return html`<article id="yc-${r.id}" class="${r.outcome}" aria-labelledby="td-${r.id}">
    <span class="badge ${r.outcome}">${OUTCOME_SIGNS[r.outcome]} ${OUTCOME_WORDS[r.outcome][lang]}</span>
    <h3 id="td-${r.id}">${r.title[lang]}</h3>
    <p class="small">${facts.join(' · ')}</p>
    ${r.explain !== undefined && html`<p class="small">${r.explain[lang]}</p>`}
    <p>${r.summary[lang]}</p>
    ${
      r.gaps.length > 0 &&
      html`<h4>${words.gaps[lang]}</h4>
        <ul class="gaps">
          ${r.gaps.map(
            (gap) =>
              html`<li>
                ${gap.message[lang]}<span class="fix"><b>${words.fix[lang]}</b> ${gap.fix[lang]}</span
                ><span class="small">${words.where[lang]} ${anchor(gap.url, gap.url)}</span>
              </li>`,
          )}
        </ul>`
    }
    ${detailsOf(r, report, lang)}
    ${
      r.evidence.length > 0 &&
      html`<h4>${words.evidence[lang]}</h4>
        ${r.evidence.slice(0, MAX_EVIDENCE).map(
          (proof) =>
            html`<blockquote>
              <q>${proof.quote}</q>
              <footer>
                ${anchor(quoteHref(proof.url, proof.quote), proof.url)} ·
                ${say(words.fetched, { time: instant(proof.fetchedAt, lang) })[lang]}
              </footer>
            </blockquote>`,
        )}`
    }
  </article>`;
}

function whatWasRead(report: Report, lang: Language): Markup {
  const { crawl } = report;
  const skipped = new Map<string, number>();
  for (const { reason } of crawl.skipped) skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  const further = crawl.errors.length - MAX_ERRORS;
  return html`<h2>${words.crawl[lang]}</h2>
    <p>${END_WORDS[crawl.ended][lang]}</p>
    ${crawl.queued > 0 && html`<p>${say(words.queued, { count: crawl.queued })[lang]}</p>`}
    ${
      crawl.errors.length > 0 &&
      html`<h4>${words.errors[lang]} (${crawl.errors.length})</h4>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">${words.address[lang]}</th>
                <th scope="col">${words.reason[lang]}</th>
              </tr>
            </thead>
            <tbody>
              ${crawl.errors.slice(0, MAX_ERRORS).map(
                (error) =>
                  html`<tr>
                    <td>${anchor(error.url, error.url)}</td>
                    <td>
                      ${reasonWords(error.reason)[lang]}${error.detail !== undefined && html` <span class="small">${error.detail}</span>`}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
        ${further > 0 && html`<p class="small">${say(words.more, { count: further })[lang]}</p>`}`
    }
    ${
      skipped.size > 0 &&
      html`<h4>${words.skipped[lang]}</h4>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">${words.reason[lang]}</th>
                <th scope="col">${words.number[lang]}</th>
              </tr>
            </thead>
            <tbody>
              ${[...skipped]
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(
                  ([reason, count]) =>
                    html`<tr>
                      <td>${reasonWords(reason)[lang]}</td>
                      <td>${count}</td>
                    </tr>`,
                )}
            </tbody>
          </table>
        </div>`
    }`;
}

function anchor(url: string | null, text: string): Markup {
  const href = url === null ? null : webHref(url);
  return href === null ? html`${text}` : html`<a href="${href}" rel="noopener noreferrer">${readable(text)}</a>`;
}

/** Addresses are shown with their Vietnamese letters where they decode. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** UTC instant as local time in Vietnam. */
function instant(iso: string, lang: Language): string {
  const local = new Date(Date.parse(iso) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ${dayWords(local, lang)}`;
}
