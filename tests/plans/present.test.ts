import { describe, expect, test } from 'vitest';
import { clauseText } from '../../lib/model/clause.ts';
import { windowDates } from '../../lib/model/plan.ts';
import { builtinPlans, findPlan } from '../../lib/plans/builtin.ts';
import { parsePlan } from '../../lib/plans/load.ts';
import { nearest } from '../../lib/plans/nearest.ts';
import { planLines, planText } from '../../lib/plans/present.ts';

describe('soicong plans', () => {
  test.each(['vi', 'en'] as const)('a line each, columns under one another (%s)', (lang) => {
    const lines = planLines(builtinPlans(), lang).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(builtinPlans().map(({ id }) => id));
    const years = lines.map((line) => /\b20\d\d\b/.exec(line.slice(20))?.index);
    expect(new Set(years).size).toBe(1);
  });

  test('accented letters are as wide as plain ones', () => {
    const lines = planLines(builtinPlans(), 'vi').trimEnd().split('\n');
    expect(new Set(lines.map((line) => line.search(/\d+ yêu cầu/))).size).toBe(1);
  });
});

describe('soicong plans show', () => {
  const plan = findPlan('binhdinh-snv-2022');
  if (!plan) throw new Error('the plan is gone');

  test.each(['vi', 'en'] as const)('every requirement with id, kind, weight, clause and title (%s)', (lang) => {
    const text = planText(plan, lang);
    for (const { id, kind, weight, clause, title } of plan.requirements) {
      const at = text.indexOf(`\n${id} `);
      const [head = '', below = ''] = text.slice(at + 1).split('\n');
      expect(head).toContain(kind);
      expect(head).toContain(weight ?? ' - ');
      expect(head).toContain(clauseText(clause)[lang]);
      expect(below.trim()).toBe(title[lang]);
    }
    expect(text.endsWith('\n')).toBe(true);
  });

  test.each([
    ['vi', '    bài mới nhất không quá 30 ngày*; mỗi tháng ít nhất 1 bài*; có hình ảnh\n'],
    ['en', '    newest at most 30 days old*; at least 1 a month*; with pictures\n'],
    ['vi', '    theo quý*; hạn 15 ngày sau khi hết kỳ\n'],
    ['vi', '    trong quý II\n'],
    ['vi', '3809/KH-UBND = 3809/QĐ-UBND (14/09/2021)'],
    ['vi', '\n* Kế hoạch chỉ nói “thường xuyên”'],
  ] as const)('parameters in words, our own figures marked (%s: %s)', (lang, words) => {
    expect(planText(plan, lang)).toContain(words);
  });

  test('hosts, units and a reason for switching off are shown', () => {
    const [requirement] = plan.requirements;
    const changed = {
      ...plan,
      hosts: { province: 'https://binhdinh.gov.vn/' },
      units: 3,
      requirements: [{ ...requirement, off: 'đã bàn giao' }],
    };
    const text = planText(parsePlan(JSON.stringify(changed), 'plan.json'), 'vi');
    expect(text).toMatch(/Máy chủ province +https:\/\/binhdinh\.gov\.vn\/\n/);
    expect(text).toMatch(/Số đơn vị +3\n/);
    expect(text).toContain('    Không áp dụng: đã bàn giao\n');
  });
});

test.each([
  ['II.2; preamble', 'II.2; phần mở đầu'],
  ['annex 4, 5', 'phụ lục 4, 5'],
  ['table 5; II.2.a ¶4', 'bảng 5; II.2.a ¶4'],
  ['recipients list', 'nơi nhận'],
])('clause %s reads %s', (clause, vi) => {
  expect(clauseText(clause)).toEqual({ vi, en: clause });
});

test.each([
  ['Q1', '2022-01-01', '2022-03-31'],
  ['Q4', '2022-10-01', '2022-12-31'],
  ['H1', '2022-01-01', '2022-06-30'],
  ['H2', '2022-07-01', '2022-12-31'],
  ['M02', '2022-02-01', '2022-02-28'],
  ['M12', '2022-12-01', '2022-12-31'],
])('window %s of 2022', (window, from, to) => {
  expect(windowDates(window, 2022)).toEqual({ from, to });
});

test('February of a leap year', () => {
  expect(windowDates('M02', 2024).to).toBe('2024-02-29');
});

test.each([
  ['maxAgeDay', 'maxAgeDays'],
  ['max-age-days', 'maxAgeDays'],
  ['permonth', 'perMonth'],
  ['xyz', undefined],
  ['', undefined],
])('nearest to %s', (word, found) => {
  expect(nearest(word, ['topic', 'maxAgeDays', 'perMonth', 'images'])).toBe(found);
});
