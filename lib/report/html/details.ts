/** What a finding found, by kind, as tables: missing procedures, incomplete ones, the months of a column. */

import { z } from 'zod';
import type { Report, ReportRequirement } from '../../model/report.ts';
import { whole, type Language } from '../words.ts';
import { articlesTable, periodsTable } from './articles.ts';
import { webHref } from '../links.ts';
import { partName } from '../part-name.ts';
import { anchor, html, type Markup, type Piece } from './markup.ts';
import { monthChart } from './months.ts';
import { standingDetails } from './standing-details.ts';
import { documentsTable, indicesTable } from './named-details.ts';
import { table } from './table.ts';
import { HTML_WORDS as words } from './words.ts';

const entry = z.object({
  code: z.string().nullish(),
  name: z.string().nullish(),
  url: z.string().nullish(),
  urls: z.array(z.string()).optional(),
  missingParts: z.array(z.string()).optional(),
});
const entries = z.array(entry).catch([]);
const months = z.record(z.string(), z.number()).catch({});
type Entry = z.infer<typeof entry>;

/** Details may come from another tool's report: what does not have the expected shape is left out. */
export function detailsOf({ details }: ReportRequirement, report: Report, lang: Language): readonly (Markup | null)[] {
  const listOf = (key: string): readonly Entry[] => entries.parse(details[key] ?? []);
  const chart = (key: string, title: string): Markup | null =>
    monthChart({ title, byMonth: months.parse(details[key] ?? {}), asOf: report.asOf, lang });
  return [
    procedures(words.missing[lang], listOf('missing'), lang),
    procedures(words.abolished[lang], listOf('abolishedListed'), lang),
    procedures(words.unknown[lang], listOf('unknown'), lang),
    procedures(words.duplicates[lang], listOf('duplicates'), lang),
    procedures(words.incomplete[lang], listOf('incomplete'), lang),
    procedures(words.withoutDetail[lang], listOf('withoutDetail'), lang),
    articlesTable(details['articles'], lang),
    periodsTable(details['periods'], lang),
    documentsTable(details['documents'], lang),
    indicesTable(details['indices'], lang),
    chart('byMonth', words.months[lang]),
    chart('cchcByMonth', words.cchcMonths[lang]),
    standingDetails(details, lang),
  ];
}

interface Column {
  readonly head: string;
  readonly of: (entry: Entry) => Piece;
  readonly filled: (entry: Entry) => boolean;
}

/** Only columns that some row fills. */
function procedures(title: string, list: readonly Entry[], lang: Language): Markup | null {
  if (list.length === 0) return null;
  const columns = columnsIn(lang).filter(({ filled }) => list.some(filled));
  const heading = `${title} (${whole(list.length, lang)})`;
  return html`<h4>${heading}</h4>
    ${table({
      title: heading,
      heads: columns.map(({ head }) => head),
      rows: list.map((one) => columns.map(({ of }) => of(one))),
      coded: columns[0]?.head === words.code[lang],
    })}`;
}

function columnsIn(lang: Language): readonly Column[] {
  return [
    { head: words.code[lang], of: ({ code }) => codeWords(code ?? ''), filled: ({ code }) => (code ?? '') !== '' },
    { head: words.name[lang], of: nameOf, filled: ({ name }) => (name ?? '') !== '' },
    {
      head: words.missingParts[lang],
      of: ({ missingParts = [] }) => missingParts.map((part) => partName(part, lang)).join('; '),
      filled: ({ missingParts = [] }) => missingParts.length > 0,
    },
    {
      head: words.places[lang],
      of: ({ urls = [] }) => urls.map((url, index) => html`${index > 0 && html`<br />`}${anchor(url, url)}`),
      filled: ({ urls = [] }) => urls.length > 0,
    },
  ];
}

/** On a narrow screen a code is broken after its national part, not within it. */
function codeWords(code: string): Piece {
  return code.split(/(?=\.000\.)/).map((part, index) => html`${index > 0 && html`<wbr />`}${part}`);
}

function nameOf({ name, url, code }: Entry): Markup {
  const href = url === null || url === undefined ? null : webHref(url);
  const shown = name ?? code ?? '';
  return href === null ? html`${shown}` : html`<a href="${href}" rel="noopener noreferrer">${shown}</a>`;
}
