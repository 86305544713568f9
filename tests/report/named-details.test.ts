import { describe, expect, test } from 'vitest';
import { documentsTable, indicesTable } from '../../lib/report/html/named-details.ts';

const text = (markup: ReturnType<typeof documentsTable>): string =>
  (markup?.html ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('documents', () => {
  test('each with its state and place', () => {
    const found = [
      { number: '76/NQ-CP', state: 'published', url: 'https://a.vn/76' },
      { number: null, title: 'Kế hoạch năm 2024', state: 'missing', url: null },
      { number: '05-NQ/TU', state: 'missing', url: null, clash: 'https://a.vn/05' },
    ];
    const shown = text(documentsTable(found, 'vi'));
    expect(shown).toContain('76/NQ-CP đã đăng https://a.vn/76');
    expect(shown).toContain('Kế hoạch năm 2024 không thấy');
    expect(shown).toContain('05-NQ/TU chưa rõ https://a.vn/05');
  });
  test('nothing from a page is markup', () =>
    expect(
      documentsTable([{ number: '<b>1</b>', state: 'cited', url: 'javascript:alert(1)' }], 'en')?.html ?? '',
    ).not.toMatch(/<b>1|href="javascript/));
  test.each([[undefined], [[]], ['x'], [[{ number: 1 }]]])('%j is left out', (found) =>
    expect(documentsTable(found, 'vi')).toBeNull(),
  );
});

describe('indices', () => {
  test('numbers as they were told', () => {
    const found = [
      { index: 'DTI', state: 'current', year: 2021, value: 0.4123, rank: 35, url: 'https://a.vn/dti' },
      { index: 'PCI', state: 'missing', year: null, value: null, rank: null, url: null },
    ];
    expect(text(indicesTable(found, 'vi'))).toContain('DTI mới nhất 2021 0,4123 35 https://a.vn/dti PCI không thấy');
    expect(text(indicesTable(found, 'en'))).toContain('DTI current 2021 0.4123 35');
  });
});
