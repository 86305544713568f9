/** A summary as plain text: the log, the text part of a mail, a file. */

import type { PortalSummary, ScheduleSummary } from '../../model/schedule.ts';
import { clean, Sheet } from '../sheet.ts';
import { momentWords, type Language } from '../words.ts';
import { comparedLine, oneLine, scoreLine, sectionsOf, stateLine, troubleLine } from './sections.ts';
import { countsLine, inReadingOrder, SUMMARY_WORDS as words } from './words.ts';

/** Columns: mail programs break longer lines where they please. */
const WIDTH = 76;

export function summaryText(summary: ScheduleSummary, lang: Language): string {
  const page = new Sheet({ lang, colour: false, width: WIDTH });
  const day = momentWords(summary.finishedAt, lang).day;
  page.wrapped(clean(`${summary.title ?? 'Soi Cổng'} · ${day} · ${countsLine(summary, lang)}`));
  const portals = inReadingOrder(summary.portals);
  for (const portal of portals) {
    if (portal.changed) changedPortal(page, portal, lang);
  }
  const same = portals.filter(({ changed }) => !changed);
  if (same.length > 0) page.line();
  // one line each, however long: it is all there is to say
  for (const portal of same) page.line(clean(unchanged(portal, lang)));
  if (summary.troubles.length > 0) page.section(words.troubles[lang]);
  for (const trouble of summary.troubles)
    page.wrapped(clean(`- ${troubleLine(trouble, lang)}`), { indent: 2, hang: 2 });
  return page.text();
}

function unchanged(portal: PortalSummary, lang: Language): string {
  const state = stateLine(portal, lang);
  return `${portal.name}: ${oneLine(portal, lang)}${state === '' ? '' : ` (${state})`}`;
}

function changedPortal(page: Sheet, portal: PortalSummary, lang: Language): void {
  page.section(clean(portal.name).toLocaleUpperCase('vi'));
  if (portal.url !== '') page.line(clean(portal.url));
  const state = stateLine(portal, lang);
  if (state !== '') page.wrapped(clean(`! ${state}`), { hang: 2 });
  for (const plan of portal.plans) {
    if (portal.plans.length > 1) {
      page.line();
      page.wrapped(clean(plan.title[lang]));
    }
    page.wrapped(`${scoreLine(plan, lang)} · ${comparedLine(plan, lang)}`);
    for (const section of sectionsOf(plan, lang)) {
      page.line();
      page.line(`  ${section.sign} ${section.title}`);
      for (const { head, lines } of section.groups) {
        if (lines.length === 1) {
          page.wrapped(clean(head === '' ? `- ${lines[0]}` : `- ${head}: ${lines[0]}`), { indent: 4, hang: 2 });
          continue;
        }
        page.wrapped(clean(`- ${head}`), { indent: 4, hang: 2 });
        for (const line of lines) page.wrapped(clean(`- ${line}`), { indent: 8, hang: 2 });
      }
      if (section.more !== null) page.line(`    ${section.more}`);
    }
  }
}
