/** The plain HTML in which a document's text is handed on. */

import type { Section } from './document.ts';

/** A cell of a table; '' where it is empty. */
export interface MarkupCell {
  readonly lines: readonly string[];
  readonly colspan?: number;
  readonly rowspan?: number;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** `beside`: it stands beside other text (a letterhead); such a paragraph is no title. */
export function paragraph(text: string, bold = false, beside = false): string {
  const words = bold ? `<b>${escaped(text)}</b>` : escaped(text);
  return `<p${beside ? ' class="ben-canh"' : ''}>${words}</p>`;
}

export function table(rows: readonly (readonly MarkupCell[])[]): string {
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<table>\n${body}\n</table>`;
}

function cell({ lines, colspan = 1, rowspan = 1 }: MarkupCell): string {
  const spans = (colspan > 1 ? ` colspan="${colspan}"` : '') + (rowspan > 1 ? ` rowspan="${rowspan}"` : '');
  return `<td${spans}>${lines.map(escaped).join('<br>')}</td>`;
}

/** `#trang-3`; of the second file of an archive `#tep-2-trang-3`. Evidence reads page and file from these. */
export function sectionId(number: number | null, file: number | null): string {
  const names = [...(file === null ? [] : [`tep-${file}`]), ...(number === null ? [] : [`trang-${number}`])];
  return names.join('-');
}

export function sectionsHtml(sections: readonly Section[], file: number | null): string {
  return sections
    .map(({ number, html }) => {
      const id = sectionId(number, file);
      return id === '' ? html : `<section id="${id}">\n${html}\n</section>`;
    })
    .join('\n');
}

export function pageHtml(title: string, body: string): string {
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<main>\n${body}\n</main>\n</body></html>`;
}
