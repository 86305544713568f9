/** The parameters of a requirement in words, for people who read a plan. */

import type { Bilingual, NamedDocument, Requirement } from '../model/plan.ts';

export interface ParamWords {
  readonly text: Bilingual;
  /** Our reading of "regularly" and the like, not the plan's own figure. */
  readonly assumed: boolean;
}

/** In the order of the kind's schema. Parameters that ask for nothing (perMonth 0, min 1) and topics are left out. */
export function paramWords(requirement: Requirement): ParamWords[] {
  const { assumed, assumedParams, params } = requirement;
  return Object.entries(params).flatMap(([name, value]) => {
    // The schema has checked that the value is of its name's type.
    const wording = WORDING[name as keyof Worded] as Wording<unknown> | undefined;
    const text = wording?.(value, params);
    if (!text) return [];
    return [{ text, assumed: assumed && (assumedParams === undefined || assumedParams.includes(name)) }];
  });
}

/** Every parameter of every kind that is put into words; topics are not, the title says them better. */
interface Worded {
  host: string;
  needs: readonly string[];
  maxAgeDays: number;
  perMonth: number;
  cchcPerMonth: number;
  images: boolean;
  over: string;
  min: number;
  window: string;
  documents: readonly NamedDocument[];
  need: string;
  indices: readonly string[];
  period: string;
  graceDays: number;
  networks: readonly string[];
}

type OtherParams = Readonly<Record<string, unknown>>;
type Wording<V> = (value: V, params: OtherParams) => Bilingual | null;

const WORDING: { readonly [K in keyof Worded]: Wording<Worded[K]> } = {
  host: (alias) => ({ vi: `trên máy chủ “${alias}”`, en: `on the host "${alias}"` }),
  needs: (needs) => words(needs, NEEDS),
  maxAgeDays: (days) => ({ vi: `bài mới nhất không quá ${days} ngày`, en: `newest at most ${days} days old` }),
  perMonth: (count, params) => {
    if (count === 0) return null;
    const unit = params['over'] === undefined ? { vi: '', en: '' } : PER_UNIT;
    return { vi: `mỗi tháng ít nhất ${count} bài${unit.vi}`, en: `at least ${count} a month${unit.en}` };
  },
  cchcPerMonth: (count) => ({ vi: `trong đó ít nhất ${count} bài về CCHC`, en: `at least ${count} of them on CCHC` }),
  images: (wanted) => (wanted ? { vi: 'có hình ảnh', en: 'with pictures' } : null),
  over: () => ({ vi: 'tính mọi chuyên mục tin', en: 'over all news columns' }),
  min: (count) => (count === 1 ? null : { vi: `ít nhất ${count} bài`, en: `${count} articles at least` }),
  window: (name) => windowWords(name),
  documents: (documents) => {
    const numbers = documents.map(documentName).join('; ');
    return { vi: numbers, en: numbers };
  },
  need: (need) => (need === 'published' ? { vi: 'phải đăng văn bản', en: 'has to be published' } : null),
  indices: (names) => ({ vi: list(names), en: list(names) }),
  period: (period) => PERIODS[period] ?? null,
  graceDays: (days) => ({ vi: `hạn ${days} ngày sau khi hết kỳ`, en: `due ${days} days after the period` }),
  networks: (networks) => words(networks, NETWORKS),
};

const PER_UNIT: Bilingual = { vi: ' mỗi đơn vị', en: ' per unit' };
const NEEDS: Readonly<Record<string, Bilingual>> = {
  phone: { vi: 'điện thoại', en: 'phone' },
  email: { vi: 'thư điện tử', en: 'email' },
  address: { vi: 'địa chỉ', en: 'address' },
  link: { vi: 'đường dẫn', en: 'link' },
  guidance: { vi: 'hướng dẫn', en: 'guidance' },
};
const NETWORKS: Readonly<Record<string, Bilingual>> = {
  facebook: { vi: 'Facebook', en: 'Facebook' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
};
const PERIODS: Readonly<Record<string, Bilingual>> = {
  month: { vi: 'theo tháng', en: 'per month' },
  quarter: { vi: 'theo quý', en: 'per quarter' },
  half: { vi: 'theo 6 tháng', en: 'per half-year' },
  year: { vi: 'theo năm', en: 'per year' },
};
const ROMAN: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

function windowWords(name: string): Bilingual {
  const number = Number(name.slice(1));
  if (name.startsWith('Q')) return { vi: `trong quý ${ROMAN[number]}`, en: `in quarter ${ROMAN[number]}` };
  if (name.startsWith('M')) return { vi: `trong tháng ${number}`, en: `in month ${number}` };
  return number === 1
    ? { vi: 'trong 6 tháng đầu năm', en: 'in the first half' }
    : { vi: 'trong 6 tháng cuối năm', en: 'in the second half' };
}

function documentName({ number, aliases, title, date }: NamedDocument): string {
  const name = number === null ? `“${title}”` : [number, ...(aliases ?? [])].join(' = ');
  return date ? `${name} (${date.split('-').toReversed().join('/')})` : name;
}

function words(names: readonly string[], table: Readonly<Record<string, Bilingual>>): Bilingual {
  const rows = names.map((name) => table[name] ?? { vi: name, en: name });
  return { vi: list(rows.map((row) => row.vi)), en: list(rows.map((row) => row.en)) };
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
