import { describe, expect, it } from 'vitest';
import { summaryHtml } from '../../lib/report/html/summary.ts';
import { summaryText } from '../../lib/report/summary/text.ts';
import { periodWords, summaryTitle } from '../../lib/report/summary/words.ts';
import { fullSummary, planWith, portalWith, summaryWith } from '../schedule/summaries.ts';

describe('a summary as text', () => {
  it('of a run without change is one line for each portal', () => {
    expect(summaryText(summaryWith(), 'vi')).toBe(
      [
        'Soi Cổng · 01/12/2026 · không có thay đổi',
        '',
        'Sở Khoa học và Công nghệ Sơn La: không có thay đổi · 71,4 điểm · đã kết luận 85% · vẫn thiếu 3 điều, lâu nhất từ ngày 01/09/2026',
        '',
      ].join('\n'),
    );
  });

  it('a due date does not make more of it', () => {
    const due = fullSummary().portals[1]?.plans[0]?.due ?? [];
    const text = summaryText(summaryWith({ portals: [portalWith({ plans: [planWith({ due })] })] }), 'vi');
    expect(text.trim().split('\n')).toHaveLength(3);
    expect(text).toContain(
      'Báo cáo quý IV/2026, 6 tháng cuối năm 2026 và năm 2026: trước ngày 12/12/2026, còn 11 ngày; đã kết luận 14/17 yêu cầu; chưa công bố kết quả quý III/2026; 3 yêu cầu cần người kiểm tra ghi nhận.',
    );
  });

  it('puts news first, then what was not audited, then the rest', () => {
    const text = summaryText(fullSummary(), 'vi');
    const places = ['SƠN LA', 'BẮC NINH', 'Sở Nội vụ Bình Định', 'Những lần trước chưa gửi được'].map((name) =>
      text.indexOf(name),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    for (const words of [
      '✗ Mới thiếu (3)',
      '✓ Đã khắc phục (1)',
      '… Vẫn thiếu (3)',
      '? Lần này chưa kết luận được (1)',
      '! Sắp đến hạn',
      'tăng 3,4',
      'bù cho 2 lịch',
    ])
      expect(text).toContain(words);
  });

  it('in English', () => {
    const text = summaryText(fullSummary(), 'en');
    for (const words of ['Newly missing (3)', 'Mended (1)', 'before 2026-12-12, 11 days left', 'up 3.4'])
      expect(text).toContain(words);
  });

  it('tells no more than a page of one thing', () => {
    const line = { requirement: { vi: 'Danh mục', en: 'List' }, text: { vi: 'Chưa niêm yết', en: 'Not listed' } };
    const plan = planWith({ newlyMissing: Array.from({ length: 40 }, () => line) });
    const text = summaryText(summaryWith({ portals: [portalWith({ changed: true, plans: [plan] })] }), 'vi');
    expect(text).toContain('Mới thiếu (40)');
    expect(text).toContain('… và 28 điều nữa');
  });

  it('its title is the subject of the mail', () => {
    expect(summaryTitle(fullSummary(), 'vi')).toBe(
      'Phòng Cải cách hành chính 01/12/2026: 1 cổng có thay đổi, 1 cổng chưa soi được trọn, 1 cổng không đổi',
    );
    expect(summaryTitle(summaryWith(), 'en')).toBe('Soi Cổng 2026-12-01: no change');
  });
});

describe('a summary as HTML', () => {
  it('says what the text says', () => {
    const html = summaryHtml(fullSummary(), 'vi');
    for (const words of [
      'Mới thiếu (3)',
      'Đã khắc phục (1)',
      'Vẫn thiếu (3)',
      'Sắp đến hạn',
      'sự cố',
      'Sở Nội vụ Bình Định',
    ])
      expect(html.toLowerCase()).toContain(words.toLowerCase());
  });

  it('holds nothing of a portal as markup, no script, no outside file', () => {
    const evil = '<script>alert(1)</script><img src=http://evil.test/>';
    const line = { requirement: { vi: evil, en: evil }, text: { vi: evil, en: evil } };
    const portal = portalWith({
      name: evil,
      url: 'javascript:alert(1)',
      changed: true,
      plans: [planWith({ newlyMissing: [line, line] })],
    });
    const html = summaryHtml(summaryWith({ title: evil, portals: [portal] }), 'vi');
    expect(html).not.toMatch(/<script|<img|href="javascript|<link|url\(/i);
    expect(html).toContain('&lt;script&gt;');
  });
});

it.each([
  ['2026-Q1', 'quý I/2026', 'quarter 1 of 2026'],
  ['2026-H2', '6 tháng cuối năm 2026', 'the second half of 2026'],
  ['2026-07', 'tháng 7/2026', '2026-07'],
  ['2026', 'năm 2026', '2026'],
  ['khác', 'khác', 'khác'],
])('the period %s is %s', (name, vi, en) => {
  expect(periodWords(name)).toEqual({ vi, en });
});
