/**
 * The one door to markup: everything put into the template is text and is escaped, unless it is markup made here.
 * Nothing that comes from a page can become an element, an attribute or a script.
 */

import { webHref } from '../links.ts';

export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

export type Piece = string | number | Markup | null | false | readonly Piece[];

export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let out = parts[0] ?? '';
  for (const [index, piece] of pieces.entries()) out += render(piece) + (parts[index + 1] ?? '');
  return new Markup(out);
}

function render(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'string') return escape(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(render).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control and direction-changing characters could disguise what a quote says. */
function escape(text: string): string {
  return text
    .replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

export function anchor(url: string | null, text: string): Markup {
  const href = url === null ? null : webHref(url);
  return href === null ? html`${text}` : html`<a href="${href}" rel="noopener noreferrer">${readable(text)}</a>`;
}

/** A sentence whose web addresses can be followed. */
export function linked(sentence: string): Markup {
  const pieces = sentence.split(/(https?:\/\/[^\s“”"<>]*[^\s“”"<>.,;:)!?])/i);
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? anchor(piece, piece) : piece))}`;
}

/** Addresses are shown with their Vietnamese letters where they decode. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
