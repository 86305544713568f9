/** How the bytes of a page become letters. */

import { BUILDING, JUSTICE, TOURISM, TRANSPORT } from './departments.ts';
import type { Trap } from './trap.ts';

const HIGH = new Map<string, number>();
const decoder = new TextDecoder('windows-1258');
for (let byte = 0x80; byte < 0x100; byte += 1) HIGH.set(decoder.decode(Uint8Array.of(byte)), byte);
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Letters with their hats as one byte, tones as a second, as Windows typed them. */
export function windows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) bytes.push(...bytesOf(letter));
  return Uint8Array.from(bytes);
}

function bytesOf(letter: string): number[] {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  const one = HIGH.get(letter);
  if (one !== undefined) return [one];
  const marks = Array.from(letter.normalize('NFD'));
  const tone = marks.find((mark) => TONES.includes(mark));
  if (tone === undefined) return [0x3f];
  return [
    ...bytesOf(
      marks
        .filter((mark) => mark !== tone)
        .join('')
        .normalize('NFC'),
    ),
    HIGH.get(tone) ?? 0x3f,
  ];
}

const asHtml = (type: string) => ({ 'content-type': type });
const decimal = (html: string): string => html.replace(/\P{ASCII}/gu, (letter) => `&#${letter.codePointAt(0)};`);
const hex = (html: string): string =>
  html.replace(/\P{ASCII}/gu, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};`);

const NOTICES =
  '<br />\n<b>Notice</b>:  Undefined index: cat_id in <b>/home/web/htdocs/includes/menu.php</b> on line <b>118</b><br />\n'.repeat(
    12,
  );

export const CHARSETS: readonly Trap[] = [
  {
    id: 'windows-1258 in the header and in the bytes',
    of: BUILDING,
    make: (draft) => {
      draft.finish = (html) => ({
        headers: asHtml('text/html; charset=windows-1258'),
        body: windows1258(html.replace('charset=utf-8', 'charset=windows-1258')),
      });
    },
  },
  {
    id: 'windows-1258 in the meta only, no charset in the header',
    of: TOURISM,
    make: (draft) => {
      draft.finish = (html) => ({
        headers: asHtml('text/html'),
        body: windows1258(
          html.replace(
            '<meta charset="utf-8">',
            '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">',
          ),
        ),
      });
    },
  },
  {
    id: 'utf-8 bytes of decomposed text that the meta calls windows-1258',
    of: BUILDING,
    make: (draft) => {
      draft.finish = (html) => ({
        headers: asHtml('text/html'),
        body: html.replace('charset=utf-8', 'charset=windows-1258').normalize('NFD'),
      });
    },
  },
  {
    id: 'windows-1258 bytes that the header calls utf-8',
    of: TRANSPORT,
    make: (draft) => {
      draft.finish = (html) => ({ headers: asHtml('text/html; charset=utf-8'), body: windows1258(html) });
    },
  },
  {
    id: 'utf-8 that header calls iso-8859-1',
    of: JUSTICE,
    make: (draft) => {
      draft.finish = (html) => ({ headers: asHtml('text/html; charset=ISO-8859-1'), body: html });
    },
  },
  {
    id: 'no charset anywhere, bytes in utf-8, a byte order mark on one page',
    of: TRANSPORT,
    make: (draft) => {
      draft.finish = (html, path) => ({
        headers: asHtml('text/html'),
        body: path === TRANSPORT.column ? `\ufeff${html}` : html,
      });
    },
  },
  {
    id: 'no charset anywhere, bytes in windows-1258',
    of: TRANSPORT,
    make: (draft) => {
      draft.finish = (html) => ({ headers: asHtml('text/html'), body: windows1258(html) });
    },
  },
  {
    id: 'the meta stands after two thousand bytes of notices',
    of: BUILDING,
    make: (draft) => {
      draft.finish = (html) => ({ headers: asHtml('text/html'), body: NOTICES + html });
    },
  },
  {
    id: 'all of it in decimal entities, declared us-ascii',
    of: JUSTICE,
    make: (draft) => {
      draft.finish = (html) => ({
        headers: asHtml('text/html; charset=us-ascii'),
        body: decimal(html).replaceAll('UTF-8', 'us-ascii'),
      });
    },
  },
  {
    id: 'decomposed letters, each mark a hexadecimal entity',
    of: TOURISM,
    make: (draft) => {
      draft.finish = (html) => hex(html.normalize('NFD'));
    },
  },
  {
    id: 'utf-16 with its mark',
    of: TRANSPORT,
    make: (draft) => {
      draft.finish = (html) => ({ headers: asHtml('text/html'), body: Buffer.from(`\ufeff${html}`, 'utf16le') });
    },
  },
  {
    id: 'replacement characters where letters were',
    of: TOURISM,
    make: (draft) => {
      draft.links[3] = [TOURISM.column, 'C\ufffdi c\ufffdch h\ufffdnh ch\ufffdnh'];
      draft.links[4] = [TOURISM.list, 'Th\ufffd t\ufffdc h\ufffdnh ch\ufffdnh'];
      draft.leaves[TOURISM.column] = {
        ...draft.leaves[TOURISM.column]!,
        title: 'C\ufffdi c\ufffdch h\ufffdnh ch\ufffdnh',
      };
      draft.leaves[TOURISM.column]!.main = draft.leaves[TOURISM.column]!.main.replace(
        '<h1>Cải cách hành chính</h1>',
        '<h1>C\ufffdi c\ufffdch h\ufffdnh ch\ufffdnh</h1>',
      );
    },
  },
  {
    id: 'no page has a title and notices of php stand before everything',
    of: TRANSPORT,
    make: (draft) => {
      draft.finish = (html) => NOTICES + html.replace(/<title>.*?<\/title>/, '');
    },
  },
  {
    id: 'nothing is closed',
    of: TRANSPORT,
    make: (draft) => {
      draft.finish = (html) => html.replace(/<\/(?:p|li|ul|td|tr|table|div|span|body|html|h3|head)>/g, '');
    },
  },
  {
    id: 'a comment and an attribute that hold angle brackets in the head',
    of: JUSTICE,
    make: (draft) => {
      draft.finish = (html, path) =>
        path === JUSTICE.column
          ? html.replace('<head>', '<head><!-- skin: <b> --><meta name="x" content="a > b">')
          : html;
    },
  },
  {
    id: 'no-break spaces, soft hyphens and zero width joiners within the words',
    of: TOURISM,
    make: (draft) => {
      draft.finish = (html) =>
        html
          .replaceAll('Cải cách hành chính', 'Cải&nbsp;cách hà\u00adnh\u00a0chí\u200bnh')
          .replaceAll('Thủ tục hành chính', 'Thủ\u00a0tục&nbsp;hành chí&shy;nh')
          .replaceAll('Đường dây nóng', 'Đường&nbsp;dây&ensp;nóng')
          .replaceAll('Điện thoại:', 'Điện thoại：');
    },
  },
];
