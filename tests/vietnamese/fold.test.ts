import { describe, expect, test } from 'vitest';
import { copyString, fold, foldLoose, foldWithMap } from '../../lib/vietnamese/fold.ts';
import { normalise } from '../../lib/vietnamese/normalise.ts';

describe('fold', () => {
  test.each([
    ['Cải cách hành chính', 'cai cach hanh chinh'],
    ['CẢI CÁCH HÀNH CHÍNH'.normalize('NFD'), 'cai cach hanh chinh'],
    ['Đường dây nóng', 'duong day nong'],
    ['Ðường (eth, not đ)', 'duong (eth, not d)'],
    ['Ðà Nẵng ƯỚC ườn ẵ ỵ Ỹ', 'da nang uoc uon a y y'],
    ['hoà thuỷ', 'hoa thuy'],
    ['hòa thủy', 'hoa thuy'],
    ['  Hai\u00a0dòng\n\t và\u3000cách ', 'hai dong va cach'],
    ['thủ\u200b tục\u00ad hành\ufeff chính', 'thu tuc hanh chinh'],
    ['NĐ–CP — NĐ‑CP − x', 'nd-cp - nd-cp - x'],
    ['“Một cửa” ‘điện tử’ «x»', '"mot cua" \'dien tu\' "x"'],
    ['Ｈｏｔｌｉｎｅ：０２３８', 'hotline:0238'],
    ['', ''],
    ['   ', ''],
    ['C\ufffdi cách', 'c\ufffdi cach'],
    ['行政 改革 и É', '行政 改革 и e'],
  ])('%j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  test('marks that a windows-1258 decoder leaves fold like composed letters', () => {
    const decoded = new TextDecoder('windows-1258').decode(
      new Uint8Array([0x48, 0x61, 0xcc, 0x6e, 0x68, 0x20, 0x63, 0x68, 0xed, 0x6e, 0x68, 0x20, 0xf0, 0xea, 0xec]),
    );
    expect(fold(decoded)).toBe(fold('Hành chính đế'));
  });

  test('a text longer than any internal buffer', () => {
    expect(fold('Ầ'.repeat(200_000))).toBe('a'.repeat(200_000));
    expect(fold('Ầ行'.repeat(100_000))).toBe('a行'.repeat(100_000));
  });
});

describe('foldLoose makes slug and written form equal', () => {
  test.each([
    ['Cải cách hành chính', 'cai-cach-hanh-chinh'],
    ['Hỏi - Đáp', 'hoi_dap'],
    ['"Phản ánh, kiến nghị"', 'phan-anh-kien-nghi'],
    ['KH&CN', 'kh/cn'],
    ['ISO 9001:2015', 'iso-9001-2015'],
  ])('%j, %j', (written, slug) => expect(foldLoose(written)).toBe(foldLoose(slug)));
});

describe('foldWithMap gives the original back', () => {
  test.each([
    ['Tin:  Cải\u00a0cách   hành chính!', 'cai cach hanh chinh', 'Cải\u00a0cách   hành chính'],
    ['xin chào Đường dây nóng'.normalize('NFD'), 'nong', 'nóng'.normalize('NFD')],
    ['thủ\u200btục', 'thutuc', 'thủ\u200btục'],
    ['  x', 'x', 'x'],
  ])('%j', (text, wanted, original) => {
    const { folded, span } = foldWithMap(text);
    expect(folded).toBe(fold(text));
    const at = folded.indexOf(wanted);
    expect(text.slice(...span(at, at + wanted.length))).toBe(original);
  });
});

test.each([
  ['  Sở   Nội\n vụ ', 'Sở Nội vụ'],
  ['Nghệ An'.normalize('NFD'), 'Nghệ An'],
  ['Th\u00adủ t\u200bục', 'Thủ tục'],
])('normalise %j', (text, shown) => expect(normalise(text)).toBe(shown));

test('copyString keeps the text', () => {
  for (const text of ['', 'ngắn', 'Một đoạn văn đủ dài để là một lát cắt của trang 🇻🇳'])
    expect(copyString(text)).toBe(text);
});
