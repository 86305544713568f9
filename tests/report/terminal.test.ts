import { describe, expect, it } from 'vitest';
import { costliest, coverageOf, scoreCost } from '../../lib/report/costs.ts';
import { terminalReport } from '../../lib/report/terminal.ts';
import { sampleReport } from './sample-report.ts';

describe('terminalReport', () => {
  const plain = terminalReport(sampleReport(), { lang: 'vi', colour: false, width: 80 });

  it('begins with score and coverage', () => {
    expect(plain).toMatch(/Điểm 71,4\/100/);
    expect(plain).toMatch(/Đã kết luận 82,4% trọng số của kế hoạch \(14\/17\)/);
  });

  it('names the dearest gap first, with its place and how to mend it', () => {
    const order = ['Yêu cầu detail', 'Yêu cầu set', 'Yêu cầu column'].map((title) => plain.indexOf(title));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(plain).toContain('Cách sửa: Bổ sung rồi đăng lại.');
    expect(plain).toContain('https://portal.test/duong-day-nong');
  });

  it('says which outcomes rest on an assumed threshold', () => {
    expect(plain).toMatch(/Yêu cầu column \(.*giả định\)/);
  });

  it('keeps to the width but for addresses', () => {
    for (const line of plain.split('\n'))
      if (!line.includes('://') && line.startsWith('    ')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('tells one way of mending once, and cuts a list of gaps that no one would read', () => {
    const report = sampleReport();
    const [first] = report.requirements.flatMap(({ gaps }) => gaps);
    const many = report.requirements.map((requirement) =>
      requirement.id === 'detail' && first !== undefined
        ? { ...requirement, gaps: Array.from({ length: 40 }, () => first) }
        : requirement,
    );
    const text = terminalReport({ ...report, requirements: many }, { lang: 'vi', colour: false, width: 80 });
    expect(text).toContain('… và 37 thiếu sót nữa cùng yêu cầu này');
    expect(text.split('Cách sửa:').length - 1).toBe(3);
    expect(text.split('\n').length).toBeLessThan(60);
  });

  it('shows no score of a portal that was never opened', () => {
    const report = sampleReport();
    const text = terminalReport(
      { ...report, crawl: { ...report.crawl, ended: 'unreachable' } },
      { lang: 'vi', colour: false, width: 80 },
    );
    expect(text).toContain('Không mở được trang đầu của cổng');
    expect(text).not.toContain('Điểm');
  });

  it('colours only where asked, and lets no control character of a page through', () => {
    expect(plain).not.toContain('\u001b');
    const hostile = terminalReport(sampleReport({ text: 'a\u001b[2Jb\u009bc' }), {
      lang: 'en',
      colour: false,
      width: 80,
    });
    expect(hostile).not.toContain('\u001b');
    expect(hostile).not.toContain('\u009b');
    expect(terminalReport(sampleReport(), { lang: 'en', colour: true, width: 80 })).toContain('\u001b[1m');
  });
});

describe('costs', () => {
  it('makes a hundred with the score', () => {
    const report = { ...sampleReport(), score: { value: 50, earned: 7, possible: 14 } };
    const costs = report.requirements.map((requirement) => scoreCost(requirement, report));
    expect(50 + costs.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(100, 6);
  });

  it('sorts by the weight not earned', () => {
    expect(costliest(sampleReport()).map((requirement) => requirement.id)).toEqual(['detail', 'set', 'column']);
  });

  it('counts undecided weight against coverage only', () => {
    expect(coverageOf(sampleReport())).toEqual({ decided: 14, weighed: 17, share: 14 / 17 });
  });
});
