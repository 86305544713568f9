/** How bytes become letters, and how little of HTML a page may keep to. */

import { describe, it } from 'vitest';
import { windows1258 } from '../../portals/windows-1258.ts';
import type { Reply } from '../../support/server.ts';
import { expectKnown, type Hostile } from './hostile-audit.ts';
import { knownPages, type Pages } from './known-portal.ts';

const META = '<meta charset="utf-8">';

/** The known portal with other bytes and another label. `type` undefined: no content-type at all. */
function sent(
  type: string,
  write: (html: string) => string | Uint8Array,
  pages: Pages = knownPages(),
): Readonly<Record<string, Reply>> {
  return Object.fromEntries(
    Object.entries(pages).map(([path, html]) => [path, { headers: { 'content-type': type }, body: write(html) }]),
  );
}

const as1258 = (meta: string) => (html: string) => windows1258(html.replace(META, meta));
const relabelled = (meta: string) => (html: string) => html.replace(META, meta);

const CHARSETS: readonly Hostile[] = [
  { name: 'UTF-8 by header alone', pages: sent('text/html; charset=utf-8', relabelled('')) },
  { name: 'UTF-8 by meta alone', pages: sent('text/html', (html) => html) },
  {
    name: 'UTF-8 by http-equiv',
    pages: sent('text/html', relabelled('<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">')),
  },
  { name: 'UTF-8 without any label', pages: sent('text/html', relabelled('')) },
  { name: 'UTF-8 with a byte order mark', pages: sent('text/html', (html) => `\ufeff${html}`) },
  { name: 'UTF-8 without a content type', pages: sent('', relabelled('')) },
  { name: 'UTF-8 called ISO-8859-1', pages: sent('text/html; charset=ISO-8859-1', (html) => html) },
  {
    name: 'UTF-8 called windows-1258',
    pages: sent('text/html; charset=windows-1258', relabelled('<meta charset="windows-1258">')),
  },
  {
    name: 'UTF-8 under a label that nobody knows',
    pages: sent('text/html; charset=unicode-1-1', relabelled('<meta charset="tcvn">')),
  },
  {
    name: 'header and meta contradict each other',
    pages: sent('text/html; charset=utf-8', relabelled('<meta charset="iso-8859-1">')),
  },
  { name: 'windows-1258 by header', pages: sent('text/html; charset=windows-1258', as1258('')) },
  { name: 'windows-1258 by meta', pages: sent('text/html', as1258('<meta charset="windows-1258">')) },
  { name: 'windows-1258 without any label', pages: sent('text/html', as1258('')) },
  { name: 'windows-1258 called UTF-8', pages: sent('text/html; charset=utf-8', as1258(META)) },
  {
    name: 'windows-1258 called windows-1252',
    pages: sent('text/html; charset=windows-1252', as1258('<meta charset="windows-1252">')),
  },
  {
    name: 'windows-1258 with the tone marks apart',
    pages: sent('text/html; charset=windows-1258', (html) => windows1258(html.normalize('NFD').replace(META, ''))),
  },
  {
    name: 'UTF-16 with its mark',
    pages: sent('text/html', (html) => Buffer.from(`\ufeff${html.replace(META, '')}`, 'utf16le')),
  },
  { name: 'decomposed letters (NFD)', pages: sent('text/html; charset=utf-8', (html) => html.normalize('NFD')) },
  { name: 'compatible letters and odd spaces', pages: sent('text/html; charset=utf-8', oddSpaces) },
  {
    name: 'decimal entities',
    pages: sent(
      'text/html; charset=utf-8',
      entities((code) => `&#${code};`),
    ),
  },
  {
    name: 'hexadecimal entities',
    pages: sent(
      'text/html; charset=us-ascii',
      entities((code) => `&#x${code.toString(16).toUpperCase()};`),
    ),
  },
  {
    name: 'entities without their semicolons',
    pages: sent(
      'text/html; charset=utf-8',
      entities((code) => `&#${code}`, /[ăâđêôơư](?=[^\d;])/giu),
    ),
  },
  {
    name: 'U+FFFD around the words',
    pages: sent('text/html; charset=utf-8', (html) => html.replace('<h1>', '<p>B\ufffdn quy\ufffdn \ufffd</p><h1>')),
  },
  {
    name: 'bytes torn in the middle of a letter',
    pages: sent('text/html; charset=utf-8', (html) =>
      Buffer.concat([Buffer.from(html.replace('</body></html>', '<p>')), Buffer.from([0xe1, 0xba])]),
    ),
  },
];

const DAMAGE: readonly Hostile[] = [
  { name: 'no title', pages: knownPages({ whole: (html) => html.replace(/<title>.*?<\/title>/, '') }) },
  {
    name: 'the same title on every page',
    pages: knownPages({
      whole: (html) => html.replace(/<title>.*?<\/title>/, '<title>Cổng thông tin điện tử</title>'),
    }),
  },
  {
    name: 'an empty title, closed over two lines',
    pages: knownPages({ whole: (html) => html.replace(/<title>.*?<\/title>/, '<title></title\n>') }),
  },
  {
    name: 'PHP notices in the head',
    pages: knownPages({
      head: '<br />\n<b>Notice</b>: Undefined index: user_id in <b>/var/www/html/includes/ini.php</b> on line <b>113</b><br />',
    }),
  },
  {
    name: 'PHP warnings before the doctype',
    pages: knownPages({
      whole: (html) =>
        `\n\nWarning: mysql_fetch_assoc() expects parameter 1 to be resource, boolean given in /home/so/db.php on line 44\n${html}`,
    }),
  },
  {
    name: 'unclosed everything',
    pages: knownPages({
      whole: (html) => html.replaceAll(/<\/(?:p|li|ul|td|tr|th|table|div|body|html|b|i|span|strong)>/g, ''),
    }),
  },
  {
    name: 'closed twice, and closed what was never open',
    pages: knownPages({ whole: (html) => html.replaceAll('</li>', '</li></li></span></td>') }),
  },
  {
    name: 'two documents, one after the other',
    pages: knownPages({ whole: (html) => `<html><head><title></title></head><body></body></html>${html}` }),
  },
  {
    name: 'a comment that is never closed, at the end',
    pages: knownPages({ whole: (html) => `${html}<!-- cuối trang <p>` }),
  },
  {
    name: 'attributes with broken quotes',
    pages: knownPages({
      whole: (html) =>
        html.replace('<div id="content">', '<div id="x" title="Sở "KH&CN"" data-a=\'b><div id="content" class=\'>'),
    }),
  },
  {
    name: 'capitals and single quotes',
    pages: knownPages({
      whole: (html) =>
        html.replaceAll(/<\/?[a-z]+/g, (tag) => tag.toUpperCase()).replaceAll(/HREF|href="([^"]*)"/g, "HREF='$1'"),
    }),
  },
  { name: 'nested 2,000 deep', pages: knownPages({ top: '<div><font><span>'.repeat(700) }) },
  {
    name: 'an unclosed box around every entry of a page of 700',
    pages: knownPages({ top: '<div class="o"><font color="red">Mục'.repeat(700) }),
  },
  { name: 'null bytes', pages: knownPages({ whole: (html) => html.replaceAll('</li>', '\0</li>') }) },
  {
    name: 'scripts full of markup',
    pages: knownPages({
      top: '<script>document.write("<a href=/bay>Đường dây nóng: 1900.1234</a><\\/table>"); if (a<b) { "<!--" }</script>',
    }),
  },
];

describe.concurrent('letters', () => {
  it.for(CHARSETS)('$name', (row) => expectKnown(row));
});

describe.concurrent('damage', () => {
  it.for(DAMAGE)('$name', (row) => expectKnown(row));
});

function oddSpaces(html: string): string {
  return html.replaceAll(/(?<=>)[^<]+/g, (text) =>
    text.replaceAll(/ (?=[a-zà-ỹđ])/giu, '\u00a0').replaceAll('ng', 'n\u00adg'),
  );
}

/** Text, not tags. */
function entities(write: (code: number) => string, which = /[^\n -~]/gu): (html: string) => string {
  return (html) =>
    html.replaceAll(
      /(<[^>]*>)|([^<]+)/g,
      (_, tag: string | undefined, text = '') =>
        tag ?? String(text).replaceAll(which, (letter) => write(letter.codePointAt(0) ?? 0)),
    );
}
