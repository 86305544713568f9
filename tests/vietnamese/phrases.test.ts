import { describe, expect, test } from 'vitest';
import { compilePhrases, matchShare } from '../../lib/vietnamese/phrases.ts';

const matcher = compilePhrases([
  {
    id: 'cchc',
    phrases: ['Cải cách hành chính', 'CCHC'],
    not: ['phòng CCHC', 'cải cách hành chính tư pháp'],
    within: true,
  },
  { id: 'procedures', phrases: ['thủ tục hành chính', 'TTHC', 'thủ tục hành chính công khai', 'công khai minh bạch'] },
  { id: 'reform', phrases: ['Cải cách thủ tục hành chính'] },
  { id: 'plans', phrases: ['kế hoạch cải cách hành chính'] },
  { id: 'qa', phrases: ['hỏi đáp'] },
  { id: 'both', phrases: ['TTHC'] },
]);

const found = (text: string): string =>
  matcher
    .match(text)
    .map(({ id, start, end }) => `${id}:${text.slice(start, end)}`)
    .join(' | ');

describe('match', () => {
  test.each([
    ['Chuyên mục Cải cách hành chính', 'cchc:Cải cách hành chính'],
    ['CAI CACH HANH CHINH', 'cchc:CAI CACH HANH CHINH'],
    ['Cải cách hành chính'.normalize('NFD'), `cchc:${'Cải cách hành chính'.normalize('NFD')}`],
    ['/cai-cach-hanh-chinh.html', 'cchc:cai-cach-hanh-chinh'],
    ['cải  cách\u00a0hành\nchính', 'cchc:cải  cách\u00a0hành\nchính'],
    // the longest wins
    ['Cải cách thủ tục hành chính', 'reform:Cải cách thủ tục hành chính'],
    // phrases of one row may overlap, not nest
    [
      'thủ tục hành chính công khai minh bạch',
      'procedures:thủ tục hành chính công khai | procedures:công khai minh bạch',
    ],
    // but not over a row that stands within
    ['Kế hoạch cải cách hành chính', 'plans:Kế hoạch cải cách hành chính | cchc:cải cách hành chính'],
    // whole words
    ['CCHCX, xCCHC, CCHC2', ''],
    ['TTHC', 'procedures:TTHC | both:TTHC'],
    // vetoes
    ['Trưởng phòng CCHC', ''],
    ['phòng CCHC; mục CCHC', 'cchc:CCHC'],
    // signs inside a phrase, signs that end it
    ['Hỏi - Đáp', 'qa:Hỏi - Đáp'],
    ['"Hỏi"/"đáp"', 'qa:Hỏi"/"đáp'],
    ['Hỏi. Đáp', ''],
    ['hỏi | đáp', ''],
    ['Cải cách (hành chính)', ''],
    // one after another
    ['hỏi đáp hỏi đáp', 'qa:hỏi đáp | qa:hỏi đáp'],
    ['', ''],
  ])('%j', (text, hits) => expect(found(text)).toBe(hits));

  test('overlaps kept on demand', () => {
    const all = compilePhrases(
      [
        { id: 'a', phrases: ['thủ tục hành chính'] },
        { id: 'b', phrases: ['hành chính công'] },
        { id: 'c', phrases: ['hành chính'] },
      ],
      { keepOverlaps: true },
    );
    expect(all.match('thủ tục hành chính công').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('hundreds of phrases in one text, against a plain search', () => {
    const words = ['an', 'bao', 'cao', 'dan', 'em'];
    const phrases = words.flatMap((a) => words.flatMap((b) => words.map((c) => `${a} ${b} ${c}`)));
    const all = compilePhrases(
      phrases.map((phrase) => ({ id: phrase, phrases: [phrase] })),
      { keepOverlaps: true },
    );
    const text = Array.from({ length: 300 }, (_, index) => words[(index * index + 3 * index) % 5]).join(' ');
    const plain = phrases.filter((phrase) => ` ${text} `.includes(` ${phrase} `)).sort();
    expect([...new Set(all.match(text).map(({ id }) => id))].sort()).toEqual(plain);
  });

  test('a phrase may hold Latin letters and digits only', () =>
    expect(() => compilePhrases([{ id: 'x', phrases: ['改革'] }])).toThrow(/改/));
});

describe('matchShare', () => {
  const fillers = compilePhrases([{ id: 'filler', phrases: ['chuyên mục', 'của tỉnh'] }]);
  test.each([
    ['Cải cách hành chính', 1],
    ['Chuyên mục: Cải cách hành chính', 1],
    ['CCHC - ', 1],
    ['Sở Nội vụ: CCHC', 4 / 11],
    ['không có gì', 0],
  ])('%j', (text, share) => expect(matchShare(text, matcher.match(text), fillers)).toBeCloseTo(share, 5));
});
