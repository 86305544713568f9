import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/html/index.ts';

const SENTENCE =
  'Sở Nội vụ tỉnh Nghệ An: đường dây nóng tiếp nhận phản ánh, kiến nghị về thủ tục hành chính. Ưu tiên giải quyết hồ sơ trễ hạn.';

/** windows-1258 by hand: what it has as one letter, and the five tone marks that follow their letter. */
const LETTERS_1258: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  ă: 0xe3,
  Â: 0xc2,
  â: 0xe2,
  Đ: 0xd0,
  đ: 0xf0,
  Ê: 0xca,
  ê: 0xea,
  Ô: 0xd4,
  ô: 0xf4,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
  À: 0xc0,
  à: 0xe0,
  Á: 0xc1,
  á: 0xe1,
  È: 0xc8,
  è: 0xe8,
  É: 0xc9,
  é: 0xe9,
  Í: 0xcd,
  í: 0xed,
  Ó: 0xd3,
  ó: 0xf3,
  Ù: 0xd9,
  ù: 0xf9,
  Ú: 0xda,
  ú: 0xfa,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};

function windows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const byte = LETTERS_1258[letter];
    if (byte !== undefined || letter < '\u0080') {
      bytes.push(byte ?? letter.charCodeAt(0));
      continue;
    }
    // the letter without its tone, then the tone: ệ is e, dot below, circumflex once taken apart
    const marks = Array.from(letter.normalize('NFD'));
    const tone = marks.find((mark) => LETTERS_1258[mark] !== undefined && mark > '\u02ff');
    const base = marks
      .filter((mark) => mark !== tone)
      .join('')
      .normalize('NFC');
    bytes.push(LETTERS_1258[base] ?? base.charCodeAt(0), LETTERS_1258[tone ?? '']!);
  }
  return Uint8Array.from(bytes);
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) =>
      little
        ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]
        : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255],
    ),
  );
const page = (text: string, meta = '') =>
  `<html><head>${meta}<title>Tin</title></head><body><p>${text}</p></body></html>`;
const META_1258 = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">';
const META_UTF8 = '<meta charset="utf-8">';

const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const ROWS: readonly {
  readonly name: string;
  readonly body: Uint8Array;
  readonly type: string | null;
  readonly text: string;
  readonly charset: string;
  readonly damaged?: boolean;
}[] = [
  {
    name: 'UTF-8 by header',
    body: utf8(page(SENTENCE)),
    type: 'text/html; charset=UTF-8',
    text: page(SENTENCE),
    charset: 'utf-8',
  },
  { name: 'UTF-8 without a label', body: utf8(page(SENTENCE)), type: null, text: page(SENTENCE), charset: 'utf-8' },
  {
    name: 'UTF-8 with a byte order mark',
    body: join(Uint8Array.from([0xef, 0xbb, 0xbf]), utf8(page(SENTENCE))),
    type: 'text/html',
    text: page(SENTENCE),
    charset: 'utf-8',
  },
  {
    name: 'UTF-8 labelled iso-8859-1',
    body: utf8(page(SENTENCE)),
    type: 'text/html; charset=ISO-8859-1',
    text: page(SENTENCE),
    charset: 'utf-8',
  },
  {
    name: 'UTF-8 whose meta says windows-1258',
    body: utf8(page(SENTENCE, META_1258)),
    type: 'text/html',
    text: page(SENTENCE, META_1258),
    charset: 'utf-8',
  },
  {
    name: 'UTF-8 with a label that no one knows',
    body: utf8(page(SENTENCE)),
    type: 'text/html; charset=tcvn-utf8',
    text: page(SENTENCE),
    charset: 'utf-8',
  },
  {
    name: 'ASCII',
    body: utf8(page('So Noi vu')),
    type: 'text/html; charset=windows-1258',
    text: page('So Noi vu'),
    charset: 'utf-8',
  },
  { name: 'nothing', body: new Uint8Array(), type: null, text: '', charset: 'utf-8' },
  {
    name: 'windows-1258 by header',
    body: windows1258(page(SENTENCE)),
    type: 'text/html; charset="windows-1258"',
    text: page(SENTENCE),
    charset: 'windows-1258',
  },
  {
    name: 'windows-1258 by meta',
    body: windows1258(page(SENTENCE, META_1258)),
    type: 'text/html',
    text: page(SENTENCE, META_1258),
    charset: 'windows-1258',
  },
  {
    name: 'windows-1258 by nothing',
    body: windows1258(page(SENTENCE)),
    type: null,
    text: page(SENTENCE),
    charset: 'windows-1258',
  },
  {
    name: 'windows-1258 labelled utf-8',
    body: windows1258(page(SENTENCE, META_UTF8)),
    type: 'text/html; charset=utf-8',
    text: page(SENTENCE, META_UTF8),
    charset: 'windows-1258',
  },
  {
    name: 'windows-1258 labelled windows-1252',
    body: windows1258(page(SENTENCE)),
    type: 'text/html; charset=windows-1252',
    text: page(SENTENCE),
    charset: 'windows-1258',
  },
  {
    name: 'windows-1258, few letters',
    body: windows1258('<h1>Đường dây nóng</h1>'),
    type: 'text/html; charset=utf-8',
    text: '<h1>Đường dây nóng</h1>',
    charset: 'windows-1258',
  },
  {
    name: 'French labelled latin-1',
    body: latin1('<p>Le ministère a été créé à Hanoï</p>'),
    type: 'text/html; charset=iso-8859-1',
    text: '<p>Le ministère a été créé à Hanoï</p>',
    charset: 'windows-1252',
  },
  {
    name: 'UTF-8 cut in the middle of a letter',
    body: join(utf8(page(SENTENCE).slice(0, 100)), Uint8Array.from([0xe1, 0xbb])),
    type: 'text/html; charset=utf-8',
    text: `${page(SENTENCE).slice(0, 100)}\ufffd`,
    charset: 'utf-8',
    damaged: true,
  },
  {
    name: 'UTF-8 with a summary cut inside a letter',
    body: join(utf8(`<p>${SENTENCE} h`), Uint8Array.from([0xe1, 0xbb]), utf8(`... ${SENTENCE}</p>`)),
    type: null,
    text: `<p>${SENTENCE} h\ufffd... ${SENTENCE}</p>`,
    charset: 'utf-8',
    damaged: true,
  },
  {
    name: 'UTF-8 with replacement characters of its own',
    body: utf8('<p>C\ufffdng</p>'),
    type: null,
    text: '<p>C\ufffdng</p>',
    charset: 'utf-8',
    damaged: true,
  },
  {
    name: 'UTF-16 with a byte order mark',
    body: join(Uint8Array.from([0xff, 0xfe]), wide(page(SENTENCE), true)),
    type: 'text/html; charset=utf-8',
    text: page(SENTENCE),
    charset: 'utf-16le',
  },
  {
    name: 'UTF-16, big end first, without a mark',
    body: wide(page(SENTENCE), false),
    type: null,
    text: page(SENTENCE),
    charset: 'utf-16be',
  },
  {
    name: 'UTF-16, little end first, without a mark',
    body: wide(page(SENTENCE), true),
    type: 'text/html',
    text: page(SENTENCE),
    charset: 'utf-16le',
  },
  {
    name: 'meta that says utf-16 in a page of bytes',
    body: windows1258(page(SENTENCE, '<meta charset="utf-16">')),
    type: null,
    text: page(SENTENCE, '<meta charset="utf-16">'),
    charset: 'windows-1258',
  },
  {
    name: 'text with marks of its own stays as it is',
    body: utf8(SENTENCE.normalize('NFD')),
    type: null,
    text: SENTENCE.normalize('NFD'),
    charset: 'utf-8',
  },
];

describe('decode', () => {
  test.each(ROWS)('$name', ({ body, type, text, charset, damaged }) => {
    expect(decode(body, type)).toEqual({ text, charset, damaged: damaged ?? false });
  });
});
