import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressLine, progressText } from '../../cli/progress.ts';
import type { AuditProgress } from '../../lib/audit.ts';

const at = (pages: number, queue: number): AuditProgress => ({
  pages,
  requests: pages + 2,
  queue,
  settled: 7,
  total: 20,
  url: 'https://a.vn/',
});

describe('progress tells pages, what waits, requirements settled and the time left', () => {
  it.each<[AuditProgress, number, 'vi' | 'en', string]>([
    [at(1, 40), 1_000, 'vi', 'Đã đọc 1 trang · còn chờ 40 · xong 7/20 yêu cầu · đang ước lượng'],
    [at(100, 40), 50_000, 'vi', 'Đã đọc 100 trang · còn chờ 40 · xong 7/20 yêu cầu · còn khoảng 20 giây'],
    [at(100, 40), 50_000, 'en', '100 pages read · 40 waiting · 7/20 requirements settled · about 20 s left'],
    [
      at(1_500, 12_000),
      600_000,
      'en',
      '1,500 pages read · 12,000 waiting · 7/20 requirements settled · about 80 min left',
    ],
    [at(100, 0), 50_000, 'vi', 'Đã đọc 100 trang · còn chờ 0 · xong 7/20 yêu cầu · đang ước lượng'],
  ])('%j after %i ms, %s', (progress, elapsed, lang, text) => expect(progressText(progress, elapsed, lang)).toBe(text));
});

describe('where it stands', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  function shown(isTTY: boolean): string {
    let text = '';
    const stream = {
      isTTY,
      columns: 60,
      write: (piece: string) => void (text += piece),
    } as unknown as NodeJS.WriteStream;
    const line = progressLine('vi', stream);
    for (let second = 0; second < 30; second += 1) {
      vi.advanceTimersByTime(1_000);
      line.show(at(second * 10 + 10, 100));
    }
    line.end();
    return text;
  }

  it('one line that is written over on a terminal, never wider than it, and gone at the end', () => {
    const text = shown(true);
    expect(text).not.toContain('\n');
    const lines = text.split('\r\u001b[2K');
    expect(lines).toHaveLength(32);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(60);
    expect(lines.at(-1)).toBe('');
  });

  it('plain lines elsewhere, now and then, without any control character', () => {
    const text = shown(false);
    for (const control of ['\r', '\u001b']) expect(text).not.toContain(control);
    expect(text.split('\n').filter((line) => /^Đã đọc \d+ trang/.test(line))).toHaveLength(3);
  });
});
