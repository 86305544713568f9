/** A table of the report: named, its columns headed. */

import { html, type Markup, type Piece } from './markup.ts';

export interface TableCells {
  /** For those who hear it: the heading above it. */
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Piece[])[];
  /** Rows that links lead to. */
  readonly ids?: readonly string[];
  /** The first column holds codes, which are not broken over lines. */
  readonly coded?: boolean;
}

export function table({ title, heads, rows, ids = [], coded = false }: TableCells): Markup {
  return html`<table aria-label="${title}">
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells, index) =>
          html`<tr${idOf(ids[index])}>
            ${cells.map((cell, column) => (coded && column === 0 ? html`<td class="code">${cell}</td>` : html`<td>${cell}</td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function idOf(id: string | undefined): Markup | null {
  return id === undefined ? null : html` id="${id}"`;
}
