import { describe, expect, test } from 'vitest';
import { foldLine, foldLines, placesOf } from '../../lib/overlay/folded-line.ts';
import { normalise } from '../../lib/vietnamese/normalise.ts';

const LINES = [
  '',
  '  \n\t ',
  'Đường dây nóng: 0238 3844 500',
  '\n   Đường   dây\r\n\tnóng  ',
  'Thủ tục hành chính'.normalize('NFD'),
  'Ngày\u00a0\u00a020/11/\u200b2022\u00ad đăng',
  '“Một cửa” – 100 % … hồ sơ',
  'o\u0302\u0309 đầu dòng, e\u0301',
  '\ufeffTiêu đề\u2028hai',
  'Å Å Ω ½ ﬁ 𝟙 é',
  'chữ\u000bvà\u0001dấu',
  ' có\u001f dấu giữa dòng',
];

describe('a line as it is quoted', () => {
  test.each(LINES)('%j is folded as quotes are', (line) => {
    expect(foldLine(line)).toBe(normalise(line));
  });

  test('many together are folded as each alone', () => {
    const plain = LINES.filter((line) => /^[\p{L}\s\d:]*$/u.test(line));
    for (const lines of [LINES, plain, [...plain, ...LINES], plain.flatMap((line) => Array<string>(70).fill(line))])
      expect(foldLines(lines)).toEqual(lines.map(normalise));
    expect(foldLines([])).toEqual([]);
  });

  test.each(LINES)('%j, letter by letter, is the same', (line) => {
    const { text, froms, tos } = placesOf(line);
    expect(text).toBe(foldLine(line));
    expect([froms.length, tos.length]).toEqual([text.length, text.length]);
    for (let at = 0; at < text.length; at += 1)
      expect(normalise(line.slice(froms[at], tos[at])) || ' ').toContain(text.charAt(at));
  });

  test('every letter that is taken for plain is shown as itself', () => {
    for (let code = 1; code < 0x10000; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const letter = String.fromCharCode(code);
      expect(foldLine(`a${letter}b`), code.toString(16)).toBe(placesOf(`a${letter}b`).text);
    }
  });
});
