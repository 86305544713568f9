/** The title that a document shows: the first line below its letterhead that is set in capitals or bold. */

import { isLetterhead } from '../vietnamese/letterhead-words.ts';
import { escaped } from './markup.ts';
import { textOf } from './sound-text.ts';

/** A title stands among the first paragraphs, and runs over a few lines at most. */
const REACH = 30;
const MAX_LINES = 4;
const MAX_TITLE = 400;
const MIN_LETTERS = 6;
const CAPITALS = 0.8;

const BLOCK = /<(p|h[1-6])>([\s\S]*?)<\/\1>/g;

interface Block {
  readonly at: number;
  readonly whole: string;
  readonly inner: string;
  readonly text: string;
  readonly heading: boolean;
  readonly bold: boolean;
}

/** `title` is escaped, its lines joined. The paragraph it begins with becomes the h1. */
export function withTitle(html: string): { readonly title: string; readonly html: string } {
  const blocks = firstBlocks(html);
  const start = blocks.findIndex((block) => isTitle(block));
  const first = blocks[start];
  if (first === undefined) return { title: '', html };
  const further = blocks.slice(start + 1, start + MAX_LINES);
  const end = further.findIndex((block) => !(isTitle(block) && sameKind(block, first)));
  const lines = [first, ...(end < 0 ? further : further.slice(0, end))].map(({ text }) => text);
  const title = escaped(lines.join(' ').slice(0, MAX_TITLE));
  const heading = `<h1>${first.inner}</h1>`;
  return { title, html: html.slice(0, first.at) + heading + html.slice(first.at + first.whole.length) };
}

/** Paragraphs outside tables: a letterhead is often laid out as one. */
function firstBlocks(html: string): readonly Block[] {
  const bare = html.slice(0, 60_000).replace(/<table>[\s\S]*?(?:<\/table>|$)/g, (table) => ' '.repeat(table.length));
  const blocks: Block[] = [];
  for (const match of bare.matchAll(BLOCK)) {
    const [whole, tag = 'p', inner = ''] = match;
    const text = textOf(inner).replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const bold = /^\s*<(b|strong)>[\s\S]*<\/\1>\s*$/.test(inner) && inner.split(/<(?:b|strong)>/).length === 2;
    blocks.push({ at: match.index, whole, inner, text, heading: tag !== 'p', bold });
    if (blocks.length >= REACH) break;
  }
  return blocks;
}

function isTitle({ text, heading, bold }: Block): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS || text.length > MAX_TITLE || isLetterhead(text)) return false;
  return heading || bold || isCapitals(text);
}

function sameKind(block: Block, first: Block): boolean {
  return (
    block.heading === first.heading && (isCapitals(block.text) || (block.bold && first.bold && !isNumbered(block)))
  );
}

/** "I. ..." begins the text. */
function isNumbered({ text }: Block): boolean {
  return /^(?:[IVX]+|\d+|[a-z])\s*[.)]/.test(text);
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 0 &&
    letters.filter((letter) => letter === letter.toUpperCase()).length >= CAPITALS * letters.length
  );
}
