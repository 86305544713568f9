/** What is written on the results of the indices, and what only looks like a result. */

import type { IndexName } from '../../../lib/model/plan.ts';
import type { IndexState } from './record.ts';

/** The figures that a record's index has: the same in pages and truth. */
export interface Figures {
  readonly value: number;
  readonly rank: number;
}

const ORDER: readonly IndexName[] = ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI', 'ICT INDEX', 'DDCI', 'DTI'];

export function figuresOf(name: IndexName): Figures {
  const nth = ORDER.indexOf(name);
  return { value: Math.round((61.17 + nth * 3.41) * 100) / 100, rank: 7 + nth * 4 };
}

/** Three ways of naming each; a portal keeps to one. */
const NAMES: Readonly<Record<IndexName, readonly [string, string, string]>> = {
  'PAR INDEX': ['Chỉ số cải cách hành chính (PAR INDEX)', 'PARINDEX', 'Chỉ số CCHC'],
  SIPAS: ['Chỉ số hài lòng của người dân (SIPAS)', 'SIPAS', 'Chỉ số SIPAS'],
  PAPI: ['Chỉ số hiệu quả quản trị và hành chính công (PAPI)', 'PAPI', 'Chỉ số PAPI'],
  PCI: ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'PCI', 'Chỉ số PCI'],
  'ICT INDEX': ['Chỉ số sẵn sàng ứng dụng công nghệ thông tin (ICT Index)', 'ICT INDEX', 'ICT-Index'],
  DDCI: ['Chỉ số năng lực cạnh tranh cấp sở, ngành (DDCI)', 'DDCI', 'Chỉ số DDCI'],
  DTI: ['Chỉ số chuyển đổi số (DTI)', 'DTI', 'Chỉ số DTI'],
};

export interface IndexText {
  readonly title: string;
  readonly text: string;
}

interface Telling {
  readonly name: IndexName;
  readonly state: IndexState;
  /** The year before the audit date's. */
  readonly year: number;
  readonly province: string;
  readonly department: string;
  readonly way: number;
}

/** The result, or what stands in its place; null where nothing was written. */
export function indexText({ name, state, year, province, department, way }: Telling): IndexText | null {
  const called = nameOf(name, way);
  const { value, rank } = figuresOf(name);
  const who = name === 'DDCI' ? department : `tỉnh ${province}`;
  const among = name === 'DDCI' ? '20 sở, ngành' : '63 tỉnh, thành phố';
  const score = `đạt ${comma(value)} điểm`;
  const place = `xếp thứ ${rank} trong ${among}`;
  const told = (of: number, figures: string): IndexText => ({
    title: `Công bố ${called} năm ${of}`,
    text: `Theo kết quả vừa công bố, ${called} năm ${of} của ${who} ${figures}.`,
  });
  if (state === 'whole') return told(year, `${score}, ${place}`);
  if (state === 'rank') return told(year, place);
  if (state === 'score') return told(year, score);
  if (state === 'stale') return told(year - 1, `${score}, ${place}`);
  if (state === 'named')
    return {
      title: `Hội nghị phân tích ${called} năm ${year}`,
      text: `Hội nghị nghe phân tích ${called} năm ${year}; tài liệu chi tiết sẽ gửi sau.`,
    };
  if (state === 'target')
    return {
      title: `Kế hoạch nâng cao ${called} năm ${year + 1}`,
      text: `Kế hoạch đặt mục tiêu ${called} năm ${year + 1} của ${who} phấn đấu ${score}, ${place}.`,
    };
  if (state === 'other-province')
    return {
      title: `Đồng Tháp công bố ${called} năm ${year}`,
      text: `${called} năm ${year} của tỉnh Đồng Tháp ${score}, ${place}.`,
    };
  if (state === 'namesake') return namesake(name, year);
  return null;
}

export function nameOf(name: IndexName, way: number): string {
  return NAMES[name][way % 3] ?? name;
}

export function comma(value: number): string {
  return value.toFixed(2).replace('.', ',');
}

/** Three letters that mean another thing; the other indices have no namesake. */
function namesake(name: IndexName, year: number): IndexText | null {
  if (name !== 'PCI') return null;
  return {
    title: `Bệnh viện tỉnh thực hiện ca can thiệp mạch vành (PCI) thứ 500 trong năm ${year}`,
    text: `Ê kíp can thiệp động mạch vành qua da (PCI) năm ${year} đạt tỷ lệ thành công 98,50 %, xếp thứ 4 trong vùng. Hệ thống thanh toán thẻ của bệnh viện đạt chuẩn PCI DSS năm ${year} với 92 điểm.`,
  };
}
