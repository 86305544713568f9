import { describe, expect, it } from 'vitest';
import { costliest, coverageOf } from '../../lib/report/costs.ts';
import { terminalReport } from '../../lib/report/terminal.ts';
import { sampleReport } from './sample-report.ts';

describe('terminalReport', () => {
  const plain = terminalReport(sampleReport(), { lang: 'vi', colour: false, width: 80 });

  it('begins with score and coverage', () => {
    expect(plain).toMatch(/Điểm 71,4\/100/);
    expect(plain).toMatch(/Đã kết luận .* trọng số \(14\/17\)/);
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
  it('sorts by the weight not earned', () => {
    expect(costliest(sampleReport()).map((requirement) => requirement.id)).toEqual(['detail', 'set', 'column']);
  });

  it('counts undecided weight against coverage only', () => {
    expect(coverageOf(sampleReport())).toEqual({ decided: 14, weighed: 17, share: 14 / 17 });
  });
});
