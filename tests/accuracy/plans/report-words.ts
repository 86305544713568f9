/** What is written on the handling of dossiers in a quarter, and what only looks like it. */

import type { Day } from '../columns-hotlines/site.ts';
import { addDays } from '../columns-hotlines/days.ts';
import type { ReportState } from './record.ts';

export interface ReportText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly posted: Day;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const ENDS = ['03-31', '06-30', '09-30', '12-31'];
const LONG = ['quý I', '6 tháng đầu năm', '9 tháng đầu năm', 'năm'];

export function quarterEnd(year: number, quarter: number): Day {
  return `${year}-${ENDS[quarter] ?? '12-31'}`;
}

/** Quarter from 0. */
export function reportText(state: ReportState, quarter: number, year: number, way: number): ReportText | null {
  const roman = ROMAN[quarter] ?? '';
  const posted = addDays(quarterEnd(year, quarter), 6);
  const [received, done] = [180 + quarter * 23, 171 + quarter * 23];
  const figures = (when: string): string =>
    `${when}, Sở tiếp nhận ${received} hồ sơ; đã giải quyết ${done} hồ sơ, trong đó đúng hạn ${done - 2} hồ sơ, quá hạn 2 hồ sơ; hồ sơ nộp trực tuyến chiếm 61,5 %.`;
  const period = LONG[quarter] ?? '';
  const total = `Trong ${period} ${year}, Sở tiếp nhận tổng số ${received * (quarter + 1)} hồ sơ; đã giải quyết ${done * (quarter + 1)} hồ sơ, hồ sơ nộp trực tuyến chiếm 60,2 %.`;
  if (state === 'own')
    return {
      title:
        [
          `Kết quả giải quyết thủ tục hành chính quý ${roman}/${year}`,
          `Tình hình tiếp nhận, giải quyết hồ sơ Q${quarter + 1}/${year}`,
          `Báo cáo kết quả giải quyết hồ sơ thủ tục hành chính quý ${quarter + 1} năm ${year}`,
        ][way % 3] ?? '',
      paragraphs: [figures(`Trong quý ${roman} năm ${year}`), 'Không có hồ sơ nào bị trả lại mà không nêu lý do.'],
      posted,
    };
  if (state === 'half-with' || state === 'half-without')
    return {
      title: `Kết quả giải quyết thủ tục hành chính ${period} ${year}`,
      paragraphs: [
        total,
        ...(state === 'half-with' ? [figures(`Riêng quý ${roman}/${year}`)] : []),
        'Các phòng tiếp tục đôn đốc hồ sơ gần đến hạn.',
      ],
      posted,
    };
  if (state === 'plan')
    return {
      title: `Kế hoạch giải quyết hồ sơ thủ tục hành chính quý ${roman}/${year}`,
      paragraphs: [
        `Trong quý ${roman} năm ${year}, Sở phấn đấu giải quyết trước hạn ít nhất 40 % hồ sơ và không để hồ sơ quá hạn.`,
      ],
      posted: addDays(quarterEnd(year, quarter), -80),
    };
  return null;
}
