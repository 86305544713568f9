/**
 * A summary as the HTML part of a mail: one column of plain boxes, styled inline because mail programs drop style sheets;
 * the sheet only adds what those that keep it can do (dark, narrow). No script, no picture, no outside file.
 */

import { say } from '../../model/message.ts';
import type { PlanSummary, PortalSummary, ScheduleSummary } from '../../model/schedule.ts';
import { anchor, html, linked, Markup } from './markup.ts';
import { momentWords, type Language } from '../words.ts';
import {
  comparedLine,
  oneLine,
  scoreLine,
  sectionsOf,
  stateLine,
  troubleLine,
  type Section,
  type Tone,
} from '../summary/sections.ts';
import { countsLine, inReadingOrder, summaryTitle, SUMMARY_WORDS as words } from '../summary/words.ts';

const FONT = "font-family:'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;";
const INK = 'color:#1c2430;';
const SOFT = 'color:#55606e;';
const TONES: Readonly<Record<Tone, string>> = {
  bad: '#b3261e',
  good: '#14713a',
  quiet: '#55606e',
  unsure: '#3f4fae',
  due: '#8a5a00',
};

const SHEET = `
a { color: #0b57a4; }
@media (max-width: 30rem) { .page { padding: 16px 10px !important; } .card { padding: 14px 14px !important; } h1 { font-size: 20px !important; } }
@media (prefers-color-scheme: dark) {
  body, .page { background: #14181d !important; }
  .card, .row { background: #1f252c !important; border-top-color: #3a444f !important; border-right-color: #3a444f !important; border-bottom-color: #3a444f !important; }
  .row { border-left-color: #3a444f !important; } .next { border-color: #3a444f !important; }
  .ink { color: #e8ecf1 !important; } .soft { color: #aab4c0 !important; }
  .note { background: #33290f !important; border-color: #6f5a1d !important; color: #f0dfb0 !important; }
  a { color: #8ec2ff !important; }
  .bad { color: #ff9d94 !important; } .good { color: #7fd6a0 !important; } .quiet { color: #aab4c0 !important; }
  .unsure { color: #b3bdff !important; } .due { color: #f0c674 !important; }
}
`;

export function summaryHtml(summary: ScheduleSummary, lang: Language): string {
  const portals = inReadingOrder(summary.portals);
  const same = portals.filter(({ changed }) => !changed);
  return `<!doctype html>\n${
    html`<html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${summaryTitle(summary, lang)}</title>
        <style>
          ${new Markup(SHEET)}
        </style>
      </head>
      <body style="margin:0;padding:0;background:#f5f7fa;">
        <div
          class="page"
          style="max-width:640px;margin:0 auto;padding:28px 20px;${FONT}${INK}font-size:15px;line-height:1.5;"
        >
          <p class="soft" style="margin:0 0 2px;font-size:13px;${SOFT}">${summary.title ?? 'Soi Cổng'}</p>
          <h1 class="ink" style="margin:0 0 4px;font-size:23px;line-height:1.25;font-weight:700;${INK}">
            ${say(words.heading, { day: momentWords(summary.finishedAt, lang).day })[lang]}
          </h1>
          <p class="ink" style="margin:0 0 20px;${INK}">${sentence(countsLine(summary, lang))}</p>
          ${portals.filter(({ changed }) => changed).map((portal) => card(portal, lang))}
          ${same.length > 0 && same.map((portal) => row(portal, lang))} ${troubles(summary, lang)}
          <p class="soft" style="margin:22px 0 0;font-size:12.5px;${SOFT}">${words.footer[lang]}</p>
        </div>
      </body>
    </html>`.html
  }\n`;
}

function card(portal: PortalSummary, lang: Language): Markup {
  const edge = portal.state !== 'finished' ? TONES.due : TONES[toneOf(portal)];
  return html`<div
    class="card"
    style="background:#ffffff;border:1px solid #d5dbe3;border-left:5px solid ${edge};border-radius:8px;padding:16px 20px;margin:0 0 14px;"
  >
    <h2 class="ink" style="margin:0;font-size:17px;line-height:1.3;font-weight:700;${INK}">${portal.name}</h2>
    ${portal.url !== '' && html`<p style="margin:0;font-size:13px;overflow-wrap:anywhere;">${anchor(portal.url, portal.url)}</p>`}
    ${stateOf(portal, lang)} ${portal.plans.map((plan, index) => planOf(plan, index, portal.plans.length > 1, lang))}
  </div>`;
}

/** A run that was not whole is boxed; that it made up for others is said by the way. */
function stateOf(portal: PortalSummary, lang: Language): Markup | null {
  const state = sentence(stateLine(portal, lang));
  if (state === '') return null;
  if (portal.state === 'finished' && portal.note === null)
    return html`<p class="soft" style="margin:0;font-size:13px;${SOFT}">${state}</p>`;
  return html`<p
    class="note"
    style="margin:10px 0 0;background:#fff8e6;border:1px solid #e7cf93;border-radius:6px;padding:8px 12px;color:#4d3800;overflow-wrap:anywhere;"
  >
    ${state}
  </p>`;
}

/** What is newly missing outweighs what was mended. */
function toneOf({ plans }: PortalSummary): Tone {
  if (plans.some(({ newlyMissing }) => newlyMissing.length > 0)) return 'bad';
  return plans.some(({ mended }) => mended.length > 0) ? 'good' : 'quiet';
}

function planOf(plan: PlanSummary, index: number, titled: boolean, lang: Language): Markup {
  const rule = index > 0 ? 'border-top:1px solid #d5dbe3;padding-top:12px;' : '';
  return html`${
      titled && html`<p class="ink next" style="margin:14px 0 0;font-weight:600;${rule}${INK}">${plan.title[lang]}</p>`
    }
    <p class="ink" style="margin:${titled ? 2 : 10}px 0 0;${INK}">${capital(scoreLine(plan, lang))}</p>
    <p class="soft" style="margin:0;font-size:13px;${SOFT}">${sentence(comparedLine(plan, lang))}</p>
    ${sectionsOf(plan, lang).map(sectionOf)}`;
}

function sectionOf({ tone, sign, title, groups, more }: Section): Markup {
  return html`<p class="${tone}" style="margin:14px 0 4px;font-weight:600;color:${TONES[tone]};">
      ${sign}&nbsp;${title}
    </p>
    <ul class="ink" style="margin:0;padding:0 0 0 20px;${INK}">
      ${groups.map(({ head, lines }) => groupOf(head, lines))}
    </ul>
    ${more !== null && html`<p class="soft" style="margin:2px 0 0;font-size:13px;${SOFT}">${more}</p>`}`;
}

function groupOf(head: string, lines: readonly string[]): Markup {
  const [only] = lines;
  if (lines.length < 2)
    return html`<li style="margin:0 0 3px;overflow-wrap:anywhere;">
      ${head !== '' && html`${head}${only !== undefined && ': '}`}${only !== undefined && linked(only)}
    </li>`;
  return html`<li style="margin:0 0 3px;overflow-wrap:anywhere;">
    ${head}
    <ul style="margin:2px 0 4px;padding:0 0 0 18px;">
      ${lines.map((line) => html`<li style="margin:0 0 2px;">${linked(line)}</li>`)}
    </ul>
  </li>`;
}

function row(portal: PortalSummary, lang: Language): Markup {
  const state = stateLine(portal, lang);
  return html`<p
    class="row ink"
    style="background:#ffffff;border:1px solid #d5dbe3;border-radius:8px;padding:10px 20px 10px 24px;margin:0 0 8px;${INK}"
  >
    <b>${portal.name}</b>:
    ${oneLine(portal, lang)}${state !== '' && html` <span class="soft" style="${SOFT}">(${state})</span>`}
  </p>`;
}

function troubles(summary: ScheduleSummary, lang: Language): Markup | null {
  if (summary.troubles.length === 0) return null;
  return html`<div
    class="note"
    style="background:#fff8e6;border:1px solid #e7cf93;border-radius:8px;padding:10px 24px;margin:14px 0 0;color:#4d3800;overflow-wrap:anywhere;"
  >
    <b>${words.troubles[lang]}</b>
    ${summary.troubles.map((trouble) => html`<br />${troubleLine(trouble, lang)}`)}
  </div>`;
}

/** Words that stand alone begin with a capital and end with a stop. */
function sentence(text: string): string {
  return text === '' ? '' : `${capital(text)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
