import { describe, expect, it } from 'vitest';
import { readDocumentLines, documentLines, wrongDay } from '../../components/plans/plan-draft.ts';
import { shownDay, typedDay } from '../../components/typed-day.ts';
import { windowWords } from '../../components/words/plans.ts';
import { WINDOWS } from '../../lib/model/plan.ts';

describe('a day as it is typed', () => {
  it.each([
    ['31/12/2026', '2026-12-31'],
    ['5/9/2026', '2026-09-05'],
    [' 05 / 09 / 2026 ', '2026-09-05'],
    ['05.09.2026', '2026-09-05'],
    ['5-9-2026', '2026-09-05'],
    ['2026-09-05', '2026-09-05'],
    ['29/2/2028', '2028-02-29'],
  ])('%j is %s', (text, day) => {
    expect(typedDay(text)).toBe(day);
    expect(typedDay(shownDay(day))).toBe(day);
  });

  it.each(['', '31/2/2026', '29/02/2026', '12/31/2026', '0/1/2026', '1/1/26', '31/12', 'mai', '2026-13-01'])(
    '%j is none',
    (text) => expect(typedDay(text)).toBeNull(),
  );
});

describe('the documents of a plan', () => {
  it('are written with the day first, and read so again', () => {
    const documents = [
      { number: '61/2018/NĐ-CP', date: '2018-04-23', title: 'Nghị định', issuer: 'Chính phủ' },
      { number: '05-NQ/TU' },
    ];
    expect(documentLines(documents)).toBe('61/2018/NĐ-CP; 23/04/2018; Nghị định\n05-NQ/TU');
    expect(readDocumentLines(documentLines(documents), documents)).toEqual(documents);
    expect(wrongDay(documents)).toBeNull();
  });

  it('keep a day that is none as it was typed, and name it', () => {
    const documents = readDocumentLines('1/KH; 2/1/2022; A\n2/KH; 31/2/2022; B', []);
    expect(documents.map(({ date }) => date)).toEqual(['2022-01-02', '31/2/2022']);
    expect(wrongDay(documents)).toBe('31/2/2022');
  });
});

it('names each part of the year in words of its own', () => {
  const named = WINDOWS.map((window) => windowWords(window));
  expect(new Set(named.map(({ vi }) => vi)).size).toBe(WINDOWS.length);
  expect(windowWords('Q2')).toEqual({ vi: 'Quý II', en: 'Quarter 2' });
  expect(windowWords('M02')).toEqual({ vi: 'Tháng 2', en: 'February' });
});
