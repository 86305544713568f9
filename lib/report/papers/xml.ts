/** The one door to XML: everything put into the template is text and is escaped, unless it is XML made here. */

import { plain } from './plain.ts';

export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type XmlPiece = string | number | Xml | null | readonly XmlPiece[];

export function xml(parts: TemplateStringsArray, ...pieces: readonly XmlPiece[]): Xml {
  let out = parts[0] ?? '';
  for (const [index, piece] of pieces.entries()) out += render(piece) + (parts[index + 1] ?? '');
  return new Xml(out);
}

function render(piece: XmlPiece): string {
  if (piece === null) return '';
  if (piece instanceof Xml) return piece.text;
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return plain(piece).replace(/[&<>"'\t\n]/g, (sign) => ENTITIES[sign] ?? sign);
  return piece.map(render).join('');
}

/** White space is written as a reference too: a reader would make a space of a bare line feed in an attribute. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
};
