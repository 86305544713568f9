/** Plain lines that title a year's figures without being a heading: "TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ NĂM 2022" (data). */

import { fold } from './fold.ts';
import { compilePhrases } from './phrases.ts';
import { isAhead, periodsNamed } from './report-periods.ts';
import { wordList } from './word-list.ts';

const TOLD = compilePhrases([
  {
    id: 'told',
    phrases: wordList(`
      kết quả; tình hình; thống kê; số liệu; báo cáo; bảng; biểu; công khai; tổng hợp; tiến độ; theo dõi; tỷ lệ;
      tiếp nhận; giải quyết; hồ sơ; thủ tục hành chính; TTHC
    `),
  },
]);

/** `near`: right over the figures, where a title need not be in capitals. A sentence, or what is still to do, titles none. */
export function titlesFigures(text: string, near: boolean): boolean {
  const [period] = periodsNamed(text);
  if (period === undefined || isAhead(text, period)) return false;
  if (!/\p{L}/u.test(fold(text.slice(0, period.start) + text.slice(period.end)))) return near;
  const hits = TOLD.match(text);
  if (hits.length === 0) return false;
  if (text === text.toUpperCase()) return true;
  return near && hits[0]?.start === 0 && !/[.,:;?!]\s*$/u.test(text);
}
