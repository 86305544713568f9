/** How editors write numbers of documents, and what looks like a number of the plan and is another's. */

import { partsOf } from '../columns-hotlines/days.ts';
import type { Day } from '../columns-hotlines/site.ts';

export interface NamedDocument {
  readonly number: string | null;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly issuer?: string | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  CT: 'Chỉ thị',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
};

export function typeOf(number: string): string {
  const code = /[/-](NQ|NĐ|TT|CT|QĐ|KH)-|-(NQ|CT)\//.exec(number);
  return TYPES[code?.[1] ?? code?.[2] ?? ''] ?? 'Văn bản';
}

/** The citation in one of the ways in which portals write it. */
export function cited({ number, date, issuer }: NamedDocument, way: number): string {
  if (number === null) return '';
  const type = typeOf(number);
  const written = [
    `số ${number}`,
    `số ${number.replace('/', ' /')}`,
    `số ${number.replaceAll('-', '–')}`,
    `số${number}`,
    `số ${number.replaceAll('-', ' - ')}`,
    number,
  ][way % 6];
  const day = date === undefined ? '' : ` ngày ${dayIn(date, way)}`;
  return `${type} ${written ?? number}${day}${issuer === undefined ? '' : ` của ${issuer}`}`;
}

export function dayIn(day: Day, way: number): string {
  const { d, m, y, dd, mm } = partsOf(day);
  return [`${dd}/${mm}/${y}`, `${d}/${m}/${y}`, `${d} tháng ${m} năm ${y}`, `${dd}-${mm}-${y}`][way % 4] ?? day;
}

/** 76/NQ-CP: 176/NQ-CP and 76/NQ-CPC; 05-NQ/TU: 105-NQ/TU. */
export function longer({ number, date }: NamedDocument): string {
  if (number === null) return '';
  const other = date === undefined ? '2021-10-05' : `${date.slice(0, 5)}10-05`;
  return `${typeOf(number)} số 1${number} ngày ${dayIn(other, 1)} và văn bản số ${number}C`;
}

export function otherDate({ number, date, issuer }: NamedDocument): string {
  if (number === null) return '';
  const year = Number((date ?? '2021').slice(0, 4)) - 5;
  return `${typeOf(number)} số ${number} ngày 09/3/${year}${issuer === undefined ? '' : ` của ${issuer}`}`;
}

export function otherProvince({ number, date }: NamedDocument): string {
  if (number === null) return '';
  const issuer = number.includes('TU') ? 'Tỉnh ủy Lào Cai' : 'Ủy ban nhân dân tỉnh Lào Cai';
  return `${typeOf(number)} số ${number} ngày 11/6/${(date ?? '2021').slice(0, 4)} của ${issuer}`;
}
