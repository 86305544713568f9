/** What a finding found, by kind, as tables: missing procedures, incomplete ones, the months of a column. */

import { z } from 'zod';
import type { Report, ReportRequirement } from '../../model/report.ts';
import type { Language } from '../words.ts';
import { html, webHref, type Markup } from './markup.ts';
import { monthChart } from './months.ts';
import { HTML_WORDS, PART_WORDS } from './words.ts';

const row = z.object({
  code: z.string().nullish(),
  name: z.string().nullish(),
  url: z.string().nullish(),
  missingParts: z.array(z.string()).optional(),
});
const rows = z.array(row).catch([]);
const months = z.record(z.string(), z.number()).catch({});
type Row = z.infer<typeof row>;

/** Details may come from another tool's report: what does not have the expected shape is left out. */
export function detailsOf(requirement: ReportRequirement, report: Report, lang: Language): readonly (Markup | null)[] {
  const { details } = requirement;
  return [
    table(HTML_WORDS.missing[lang], rows.parse(details['missing'] ?? []), lang),
    table(HTML_WORDS.abolished[lang], rows.parse(details['abolishedListed'] ?? []), lang),
    table(HTML_WORDS.unknown[lang], rows.parse(details['unknown'] ?? []), lang),
    table(HTML_WORDS.incomplete[lang], rows.parse(details['incomplete'] ?? []), lang),
    table(HTML_WORDS.withoutDetail[lang], rows.parse(details['withoutDetail'] ?? []), lang),
    monthChart(months.parse(details['byMonth'] ?? {}), report.asOf, lang),
  ];
}

function table(title: string, list: readonly Row[], lang: Language): Markup | null {
  if (list.length === 0) return null;
  const parts = list.some((entry) => entry.missingParts !== undefined);
  return html`<h4>${title} (${list.length})</h4>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${HTML_WORDS.code[lang]}</th>
            <th scope="col">${HTML_WORDS.name[lang]}</th>
            ${parts && html`<th scope="col">${HTML_WORDS.missingParts[lang]}</th>`}
          </tr>
        </thead>
        <tbody>
          ${list.map(
            (entry) =>
              html`<tr>
                <td class="code">${entry.code ?? ''}</td>
                <td>${nameOf(entry)}</td>
                ${parts && html`<td>${(entry.missingParts ?? []).map((part) => PART_WORDS[part]?.[lang] ?? part).join('; ')}</td>`}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function nameOf({ name, url, code }: Row): Markup {
  const href = url === null || url === undefined ? null : webHref(url);
  const words = name ?? code ?? '';
  return href === null ? html`${words}` : html`<a href="${href}">${words}</a>`;
}
