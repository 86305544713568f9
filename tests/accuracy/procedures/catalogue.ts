/** Invented procedures of invented decisions, with names as near to one another as real ones are. */

import type { Part, Procedure } from './scenario.ts';

export interface Catalogue {
  readonly department: string;
  readonly province: string;
  readonly suffix: string;
  /** By field. */
  readonly active: readonly Procedure[];
  /** In the reference list as abolished. */
  readonly abolished: readonly Procedure[];
  /** The department's own, and not in the reference list. */
  readonly unknown: Procedure;
  /** The one that mutations drop: its name is part of another one's, or nearly the same. */
  readonly dropped: string;
}

interface Source {
  readonly department: string;
  readonly province: string;
  readonly suffix: string;
  readonly first: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly abolished: readonly string[];
  readonly unknown: string;
  readonly dropped: string;
}

export function catalogue(source: Source): Catalogue {
  const fields = Object.entries(source.fields);
  const number = (serial: number): string => `${source.first}${String(serial).padStart(3, '0')}`;
  const active = fields
    .flatMap(([field, names]) => names.map((name) => ({ field, name })))
    .map(({ field, name }, index) => procedure(number(index * 7 + 11), name, field, index));
  const field = fields[0]?.[0] ?? '';
  const abolished = source.abolished.map((name, index) => procedure(number(900 + index), name, field, index));
  const dropped = active.find(({ name }) => name === source.dropped)?.base;
  if (dropped === undefined) throw new Error(`no procedure ${source.dropped}`);
  const { department, province, suffix } = source;
  return {
    department,
    province,
    suffix,
    active,
    abolished,
    dropped,
    unknown: procedure(number(801), source.unknown, field, 5),
  };
}

function procedure(base: string, name: string, field: string, index: number): Procedure {
  return { base, name, field, parts: contents(name, index) };
}

/** Bodies of parts speak of the other parts, as real ones do. */
function contents(name: string, index: number): Record<Part, readonly string[]> {
  const days = 5 + (index % 6) * 5;
  return {
    steps: [
      `Bước 1: Tổ chức, cá nhân chuẩn bị hồ sơ đề nghị ${lower(name)} và gửi đến nơi tiếp nhận.`,
      `Bước 2: Trong thời hạn ${days} ngày làm việc, phòng chuyên môn thẩm định; nếu cần thì đề nghị bổ sung bằng văn bản.`,
      'Bước 3: Người nộp nhận kết quả theo giấy hẹn và nộp phí, lệ phí nếu có.',
    ],
    method: ['Nộp trực tiếp, qua bưu chính công ích hoặc trực tuyến.'],
    dossier: [
      `Văn bản đề nghị (bản chính, theo mẫu).`,
      `Bản sao tài liệu chứng minh đủ điều kiện.`,
      `Số lượng hồ sơ: 0${1 + (index % 2)} bộ.`,
    ],
    deadline: [`${days} ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.`],
    applicants: [index % 2 === 0 ? 'Tổ chức, cá nhân trong nước.' : 'Doanh nghiệp; hợp tác xã; hộ kinh doanh.'],
    authority: ['Phòng chuyên môn thuộc Sở; người có thẩm quyền quyết định: Giám đốc Sở.'],
    result: [index % 3 === 0 ? 'Giấy chứng nhận.' : 'Quyết định hoặc văn bản trả lời nêu rõ lý do.'],
    fee: [index % 4 === 0 ? 'Không' : `${(index + 1) * 50}.000 đồng/lần.`],
    form: [index % 5 === 0 ? 'Không có' : `Mẫu số 0${1 + (index % 8)}: Đơn đề nghị.`],
    conditions: [index % 3 === 1 ? 'Không' : 'Có trụ sở tại tỉnh và người phụ trách có chuyên môn phù hợp.'],
    legalBasis: [`Luật chuyên ngành; Nghị định số ${20 + index}/2021/NĐ-CP; Quyết định số ${1500 + index}/QĐ-UBND.`],
  };
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
