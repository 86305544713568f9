/** One requirement of the HTML report: what was concluded, what is missing and how to mend it, by which evidence. */

import { clauseOf } from '../../model/clause.ts';
import { say } from '../../model/message.ts';
import { WEIGHT_POINTS } from '../../model/plan.ts';
import type { ReportRequirement } from '../../model/report.ts';
import { gapGroups } from '../gap-groups.ts';
import type { PartView } from '../parts.ts';
import { reviewText } from '../reviews.ts';
import { decimal, momentWords, OUTCOME_SIGNS, OUTCOME_WORDS, WEIGHT_WORDS, type Language } from '../words.ts';
import { detailsOf } from './details.ts';
import { quoteHref } from '../links.ts';
import { anchor, html, linked, type Markup } from './markup.ts';
import { HTML_WORDS as words } from './words.ts';

/** Further evidence stands in the JSON report. */
const MAX_EVIDENCE = 6;

export function requirementCard(r: ReportRequirement, report: PartView, lang: Language): Markup {
  const { mark } = report;
  return html`<article id="${mark}yc-${r.id}" class="${r.outcome}" aria-labelledby="${mark}td-${r.id}">
    <div class="head">
      <h3 id="${mark}td-${r.id}">${r.title[lang]}</h3>
      <p class="badge ${r.outcome}">${OUTCOME_SIGNS[r.outcome]} ${OUTCOME_WORDS[r.outcome][lang]}</p>
    </div>
    <p class="small">${notesOf(r, lang).join(' · ')}</p>
    ${r.explain !== undefined && html`<p class="small">${r.explain[lang]}</p>`}
    <p>${linked(r.summary[lang])}</p>
    ${(r.reviews ?? []).map((review) => html`<p class="review">${linked(reviewText(review, lang))}</p>`)}
    ${gapsOf(r, lang)} ${evidenceOf(r, lang)} ${detailsOf(r, report, lang)}
  </article>`;
}

function notesOf(r: ReportRequirement, lang: Language): readonly string[] {
  return [
    `${words.clause[lang]} ${clauseOf(r)[lang]}`,
    r.weight === null ? '' : `${words.weight[lang]} ${WEIGHT_POINTS[r.weight]} (${WEIGHT_WORDS[r.weight][lang]})`,
    r.outcome === 'partial' ? say(words.credit, { credit: decimal(r.credit * 100, lang) })[lang] : '',
    r.assumed ? words.assumed[lang] : '',
  ].filter((note) => note !== '');
}

function gapsOf(r: ReportRequirement, lang: Language): Markup | null {
  if (r.gaps.length === 0) return null;
  return html`<h4>${words.gaps[lang]}</h4>
    ${gapGroups(r.gaps).map(
      ({ fix, gaps }) =>
        html`<ul class="gaps">
            ${gaps.map(
              (gap) =>
                html`<li>
                  ${linked(gap.message[lang])}
                  <span class="small">${words.where[lang]} ${anchor(gap.url, gap.url)}</span>
                </li>`,
            )}
          </ul>
          <p class="fix"><b>${words.fix[lang]}</b> ${linked(fix[lang])}</p>`,
    )}`;
}

/** In an attachment: the file of an archive, and the page or sheet. */
function placeInFile({ file, page }: ReportRequirement['evidence'][number], lang: Language): string {
  const inFile = file === undefined ? [] : [say(words.proofFile, { file })[lang]];
  const onPage = page === undefined ? [] : [say(words.proofPage, { page })[lang]];
  return [...inFile, ...onPage].map((place) => ` ${place} ·`).join('');
}

function timesOf({ fetchedAt, confirmedAt }: ReportRequirement['evidence'][number], lang: Language): string {
  const read = say(words.fetched, momentWords(fetchedAt, lang))[lang];
  if (confirmedAt === undefined) return read;
  return `${read}, ${say(words.confirmed, momentWords(confirmedAt, lang))[lang]}`;
}

function evidenceOf(r: ReportRequirement, lang: Language): Markup | null {
  if (r.evidence.length === 0) return null;
  const further = r.evidence.length - MAX_EVIDENCE;
  return html`<h4>${words.evidence[lang]}</h4>
    ${r.evidence.slice(0, MAX_EVIDENCE).map(
      (proof) =>
        html`<blockquote>
          <p><q lang="vi">${proof.quote}</q></p>
          <p class="small">
            ${anchor(quoteHref(proof.url, proof.quote, proof.page), proof.url)} ·${placeInFile(proof, lang)}
            ${timesOf(proof, lang)}
            ${proof.warcRecord !== undefined && html`· ${say(words.sealed, { id: proof.warcRecord })[lang]}`}
          </p>
        </blockquote>`,
    )}
    ${further > 0 && html`<p class="small">${say(words.moreEvidence, { count: further })[lang]}</p>`}`;
}
