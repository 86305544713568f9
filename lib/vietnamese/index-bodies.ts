/** Whose results a sentence on an index tells: of which bodies it names, and which of these own what it says. */

import { agenciesIn, isOwnAgency } from './agencies.ts';
import type { AgencyMention } from './agencies.ts';
import { foldLoose } from './fold.ts';
import { holdsColumnWord } from './index-words.ts';
import { bareNamesIn, localitiesIn } from './localities.ts';
import { list } from './phrase-list.ts';
import { provinceKey, provincesIn } from './provinces.ts';

/** Whose result: of the province, of the department, of another body, or unsaid. */
export type IndexScope = 'province' | 'department' | 'other' | 'unsaid';

export interface Owners {
  readonly province: string;
  readonly departmentNames: readonly string[];
}

export interface IndexBody {
  readonly scope: IndexScope;
  /** Numbers before it may be its own: "Với 87,2 điểm, Nghệ An ...". */
  readonly behind: boolean;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** `indices`: where the text names an index. */
export function bodiesOf(
  text: string,
  { province, departmentNames }: Owners,
  indices: readonly Place[],
): readonly IndexBody[] {
  const own = provinceKey(province);
  const owning = (place: Place): boolean => ownsResult(text, place, indices);
  const smaller = localitiesIn(text)
    .filter((place) => owning(place) || LEADS.test(text.slice(0, place.start)))
    .map(({ start, end }) => ({
      scope: 'other' as const,
      behind: isLed(text, start),
      start,
      end: withProvince(text, end),
    }));
  const agencies = agenciesIn(text).flatMap((mention): readonly IndexBody[] => {
    const scope = scopeOfAgency(text, mention, departmentNames, owning);
    const { start, end, level } = mention;
    return scope === null ? [] : [{ scope, behind: level !== 'other' || isLed(text, start), start, end }];
  });
  // "Sở Tư pháp tỉnh Nghệ An" is one body, and those beaten or followed are not whose result it is
  const named = [...agencies, ...smaller];
  const inNamed = (start: number): boolean => named.some((one) => start >= one.start && start < one.end);
  const provinces = provincesIn(text)
    .filter(({ start }) => !inNamed(start))
    .map(({ key, start, end }) => ({
      scope: key === own ? ('province' as const) : ('other' as const),
      behind: true,
      start,
      end,
    }));
  const taken = (start: number): boolean =>
    inNamed(start) || [...provinces, ...indices].some((one) => start >= one.start && start < one.end);
  // "Quỳnh Lưu đạt 89,12 điểm": what "huyện" was left out before
  const bare = bareNamesIn(text)
    .filter(({ start, end }) => !taken(start) && !taken(end - 1) && !holdsColumnWord(text.slice(start, end)))
    .map(({ start, end }) => ({
      scope: 'other' as const,
      behind: isLed(text, start) || BEHIND.test(text.slice(0, start)),
      start,
      end,
    }));
  const itself = [...text.matchAll(ITSELF)].map(({ index }) => ({
    scope: 'department' as const,
    behind: true,
    start: index,
    end: index + 2,
  }));
  const whole = [...text.matchAll(WHOLE)].map(({ index, 0: words }) => ({
    scope: 'province' as const,
    behind: false,
    start: index,
    end: index + words.length,
  }));
  return [...named, ...bare, ...itself, ...whole, ...provinces].filter(
    ({ start }) => !BESIDE.test(text.slice(Math.max(0, start - 24), start)),
  );
}

function scopeOfAgency(
  text: string,
  { level, name, start, end }: AgencyMention,
  departmentNames: readonly string[],
  owning: (place: Place) => boolean,
): IndexScope | null {
  if (level === 'department') return isOwnAgency(name, departmentNames) ? 'department' : 'other';
  if (level === 'district' || level === 'commune') return 'other';
  // a ministry announces results of provinces as well as its own
  if (level === 'central') return REACHES.test(text.slice(end)) ? 'other' : null;
  // those that survey, announce and report are no owners: "Bưu điện tỉnh phát phiếu ..."
  return level === 'other' && owning({ start, end }) ? 'other' : null;
}

/** Words before the body whose result an index is; at a place of which no index was named yet something only happens. */
const OF: ReadonlySet<string> = new Set(list('của').map(foldLoose));
const AT: ReadonlySet<string> = new Set(list('tại; ở; người dân; doanh nghiệp; tổ chức').map(foldLoose));
/** What is held at a place, and what those who survey and announce say: "theo đánh giá của Mặt trận Tổ quốc tỉnh". */
const TOLD_BY: readonly string[] = list(
  'công bố; tổ chức; diễn ra; họp; khảo sát; đánh giá; báo cáo; điều tra; thông tin; số liệu; ý kiến; kết luận',
).map(foldLoose);

function ownsResult(text: string, { start, end }: Place, indices: readonly Place[]): boolean {
  const words = ` ${foldLoose(text.slice(0, start)).trim()}`;
  const [link] = [...OF, ...AT].filter((word) => words.endsWith(` ${word}`));
  if (link !== undefined && TOLD_BY.some((word) => words.endsWith(` ${word} ${link}`))) return false;
  if (REACHES.test(text.slice(end))) return true;
  const before = indices.filter((index) => index.end <= start);
  // "Chỉ số CCHC thành phố Vinh năm 2021"
  if (before.some((index) => text.slice(index.end, start).trim() === '')) return true;
  return link !== undefined && (OF.has(link) || before.length > 0);
}

/** It begins the sentence or a clause of it. */
const LEADS = /(?:^|[,;:.]\s)(?:(?:trong đó|riêng|còn),?\s)?["“(\s]*$/iu;

/** "Với 92,3 điểm, huyện Nam Đàn ..." */
function isLed(text: string, start: number): boolean {
  return LED.test(text.slice(Math.max(0, start - 40), start));
}

const LED = /(?:^|[,;.]\s)(?:với|đạt)\s+[\d.,]+\s*(?:%|điểm)?,?\s*$/iu;

/** "xếp thứ 2 là Yên Phong" */
const BEHIND = /\slà\s["“(]*$/iu;

/** "huyện Tây Sơn, tỉnh Bình Định" is one body. */
function withProvince(text: string, end: number): number {
  const [first] = provincesIn(text.slice(end, end + 40));
  return first !== undefined && SAME_BODY.test(text.slice(end, end + first.start)) ? end + first.end : end;
}

const SAME_BODY = /^[\s,(]*(?:(?:của|thuộc)\s)?(?:tỉnh\s)?$/iu;

/** "Bộ Tư pháp dẫn đầu các bộ với ...", "Bộ Tài chính đạt ...", "huyện Nam Đàn đứng thứ ...". */
const REACHES =
  /^\s+(?:(?:năm\s\d{4}|tiếp tục)\s+)?(?:dẫn đầu|đứng|đạt|xếp|là \d|có (?:chỉ số|điểm|kết quả)|giữ vị trí|với \d)(?!\p{L})/iu;

/** "Chỉ số CCHC của Sở đạt ...": the department that speaks; in a title of capitals only before a verb ("CÁC SỞ, NGÀNH"). */
const ITSELF =
  /(?<=^|[\s(])(?:Sở(?=\s+(?:đạt|xếp|đứng|năm|là|ta|tăng|được|có|với)(?:\s|$)|\s*[,.;:()]|$)|SỞ(?=\s+(?:ĐẠT|XẾP|ĐỨNG|TĂNG)(?:\s|$)))/gu;
/** The province that speaks: "chỉ số chung của tỉnh", "toàn tỉnh đạt"; not "các huyện của tỉnh". */
const WHOLE =
  /(?<=[\s(])(?<!(?:các|khối|nhóm|cụm|những)\s(?:\S+\s){1,5})của tỉnh(?!\s+\p{Lu})|(?<=(?:^|[,;:.]\s|năm \d{4},?\s)(?:[Tt]oàn\s)?)[Tt]ỉnh(?=\s+(?:ta|đạt|xếp|đứng|là)(?:\s|$))/gu;
const BESIDE =
  /(?:\bsau|trên|trước|vượt|cùng với|so với|đứng sau|xếp sau|kế sau)\s+(?:các tỉnh:?\s+|tỉnh\s+|thành phố\s+)?$/iu;
