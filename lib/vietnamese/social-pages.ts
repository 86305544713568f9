/** Whose a page on a social network is, by the name in its address: run together, without marks. */

import { DEPARTMENT_NAMES, MINISTRY_NAMES, OTHER_BODIES } from './agency-table.ts';
import { agenciesIn, isOwnAgency, otherAgencyIn } from './agencies.ts';
import { AREA_CODES } from './area-codes.ts';
import { foldLoose } from './fold.ts';
import { list } from './phrase-list.ts';
import { compilePhrases, matchShare } from './phrases.ts';
import { runTogether } from './topic-forms.ts';

/** Pages of the State, of the press, of the networks themselves and of those who build portals. */
const OTHERS = list(
  'thongtinchinhphu; baochinhphu; chinhphu; quochoi; vtv; vtv24; vov; baonhandan; nhandan; facebook; meta; zalo; vnpt; viettel; nukeviet',
  'wordpress; mobifone; fpt; misa; bkav; congan; tinhdoan; tinhuy; thanhnien; tuoitre; vnexpress; dichvucong; dichvucongquocgia; congdichvucong; congdichvucongquocgia; congdvcquocgia; dvcquocgia; congdvcqg; dvcqg; wix',
);
/** What names of other bodies' pages begin with. */
const OTHER_STEMS = list(
  'congan; csgt; canhsat; tinhdoan; huyendoan; thanhdoan; tinhuy; huyenuy; benhvien; trungtamyte; cucthue; chicucthue; haiquan; bhxh; baohiemxahoi; dienluc; buudien; mattran; liendoanlaodong; hoinongdan; hoiphunu; hoilienhiep; truongdaihoc; truongcaodang; daihoc; thongtinchinhphu; baochinhphu',
);
/** What stands before a field's name in the names of bodies that are no department: "vienkhoahoccongnghe". */
const FIELD_HEADS = list('vien; tapchi; bao; truong; daihoc; hocvien; hoi; lienhiephoi; cuc; vu');
/** What a label calls pages of the State. */
const STATE = list(
  'chính phủ; thông tin chính phủ; báo chính phủ; quốc hội; trung ương đảng; bộ công an; cổng dịch vụ công quốc gia; dịch vụ công quốc gia',
);
/** Newspapers and broadcasters of provinces: in labels, and run together in the names of pages. */
const BROADCASTERS = list(
  'đài phát thanh và truyền hình; đài phát thanh - truyền hình; đài phát thanh, truyền hình; đài truyền hình; đài ptth; đài pt-th; báo và phát thanh; báo và đài; báo điện tử; báo nhân dân',
);
const PRESS_NAMES = list('truyenhinh; phatthanh; ptth; baodientu');
/** Shorter names stand in other words. */
const MIN_NAME_LETTERS = 5;
/** What the province calls its own portal, and what people, firms and sellers call their groups. */
const LABELLED = compilePhrases([
  {
    id: 'province',
    phrases: list(
      'cổng thông tin điện tử tỉnh; cổng thông tin điện tử của tỉnh; cổng TTĐT tỉnh; trang thông tin điện tử tỉnh; cổng thông tin tỉnh; cổng thông tin điện tử thành phố; cổng TTĐT thành phố',
    ),
  },
  {
    id: 'private',
    phrases: list(
      'chợ; hội nhóm; câu lạc bộ; CLB; cộng đồng; cửa hàng; công ty; tập đoàn; doanh nghiệp tư nhân; hiệp hội; diễn đàn; mua bán; rao vặt; nhà hàng; khách sạn; trường học',
    ),
  },
]);

/** Words beside the link name another body and not the department. */
export function isAnothersLabel(words: string, departmentNames: readonly string[]): boolean {
  if (words === '' || isOwnAgency(words, departmentNames)) return false;
  const loose = ` ${foldLoose(words)} `;
  if ([...STATE, ...BROADCASTERS].some((name) => loose.includes(` ${foldLoose(name)} `))) return true;
  if (LABELLED.has(words)) return true;
  if (AREA_CODES.some(({ province }) => loose.includes(` bao ${foldLoose(province)} `))) return true;
  return otherAgencyIn(words, departmentNames) !== null || agenciesIn(words).some(({ level }) => level === 'province');
}

/** Letters of a line that a body's name fills when the line is its name. */
const NAME_SHARE = 0.6;
const MAKERS = compilePhrases([
  {
    id: 'maker',
    phrases: list(
      'thiết kế; thiết kế bởi; phát triển bởi; xây dựng bởi; thiết kế web; thiết kế website; đơn vị thiết kế; đơn vị phát triển; phát triển phần mềm; designed by; developed by; powered by',
    ),
  },
]);

/** A line around the link is another body's name, or names who made the site, whose page it is by its address. */
export function isAnothersBlock(line: string, page: string, departmentNames: readonly string[]): boolean {
  if (isOwnAgency(line, departmentNames)) return false;
  const other = otherAgencyIn(line, departmentNames);
  // a licence's line names who gave it, with its number
  const isName = other?.start === 0 && !/\d/.test(line);
  if (other !== null && (isName || matchShare(line, agenciesIn(line)) >= NAME_SHARE)) return true;
  return MAKERS.has(line) && sharesName(line, runTogether(page));
}

/** A firm's or a club's name heads the block: "Công ty cổ phần Xây dựng ..."; who made the site is none. */
export function isFirmsBlock(line: string, departmentNames: readonly string[]): boolean {
  if (MAKERS.has(line) || isOwnAgency(line, departmentNames)) return false;
  return LABELLED.match(line).some(({ id, start }) => id === 'private' && start === 0);
}

/** The nearest of the lines around the link that names the department or the province names the province. */
export function isProvincesBlock(lines: readonly string[], departmentNames: readonly string[]): boolean {
  const nearest = lines.findLast((line) => isOwnAgency(line, departmentNames) || namesProvince(line));
  return nearest !== undefined && !isOwnAgency(nearest, departmentNames);
}

/** A line that counts or claims rights names who made or licensed the site. */
function namesProvince(line: string): boolean {
  if (/[\d©]/u.test(line)) return false;
  if (LABELLED.match(line).some(({ id }) => id === 'province')) return true;
  return agenciesIn(line).some(
    ({ level, key, start }) => level === 'province' && key !== 'level-province' && start === 0,
  );
}

const PROVINCES: ReadonlySet<string> = new Set(AREA_CODES.map(({ province }) => runTogether(province)));

/** Two words of the line, one after the other, stand in the page's name. */
function sharesName(line: string, page: string): boolean {
  const words = foldLoose(line).split(' ');
  return words.some((word, at) => {
    const pair = `${word}${words[at + 1] ?? ''}`;
    return pair.length >= MIN_NAME_LETTERS && !PROVINCES.has(pair) && page.includes(pair);
  });
}

/** 'own' where the page's name holds the department's, 'other' where it holds another body's. */
export function ownerOfPage(
  name: string,
  departmentNames: readonly string[],
  province: string,
): 'own' | 'other' | null {
  const plain = runTogether(name).replace(/[^a-z0-9]/g, '');
  if (isOfAnotherProvince(plain, province)) return 'other';
  // "boxaydung" holds what "soxaydung" holds
  if (ministries().some((ministry) => plain.startsWith(ministry))) return 'other';
  const own = ownNames(departmentNames).filter((one) => plain.includes(one));
  if (own.some((one) => FIELD_HEADS.some((head) => plain.startsWith(`${head}${one}`)))) return 'other';
  if (own.length > 0) return 'own';
  if (
    OTHERS.includes(plain) ||
    OTHER_STEMS.some((stem) => plain.startsWith(stem)) ||
    PRESS_NAMES.some((press) => plain.includes(press))
  )
    return 'other';
  if (province !== '' && plain.startsWith(`bao${runTogether(province)}`)) return 'other';
  return otherNames().some((other) => plain.includes(other)) || otherShortNames().some((short) => begins(plain, short))
    ? 'other'
    : null;
}

function isOfAnotherProvince(plain: string, province: string): boolean {
  if (province === '' || plain.includes(runTogether(province))) return false;
  return AREA_CODES.some(
    (area) => runTogether(area.province).length >= MIN_NAME_LETTERS && plain.includes(runTogether(area.province)),
  );
}

/** "sonvnghean" begins with a department's short name; "sonvu..." does not. */
function begins(plain: string, short: string): boolean {
  return plain.startsWith(`so${short}`) && !/^[aeiouy]/.test(plain.slice(short.length + 2));
}

/** "khoahocvacongnghe", "skhcn", "sokhcn" of "Sở Khoa học và Công nghệ tỉnh ...". */
function ownNames(departmentNames: readonly string[]): readonly string[] {
  return departmentNames.flatMap((name) => {
    const known = DEPARTMENT_NAMES.find(([full, others]) =>
      [full, ...others].some((one) => ` ${foldLoose(name)} `.includes(` ${foldLoose(`Sở ${one}`)} `)),
    );
    if (known === undefined) return [runTogether(name)].filter((one) => one.length >= MIN_NAME_LETTERS);
    return formsOf(known);
  });
}

function formsOf([full, others]: (typeof DEPARTMENT_NAMES)[number]): readonly string[] {
  const shorts = others.map((one) => runTogether(one).replace(/[^a-z0-9]/g, ''));
  const initials = foldLoose(full)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  const bare = foldLoose(full)
    .split(' ')
    .filter((word) => word !== 'va')
    .join('');
  return [
    ...[runTogether(full), bare].filter((one) => one.length >= MIN_NAME_LETTERS),
    ...[...shorts, initials].filter((one) => one.length >= 2).flatMap((one) => [`so${one}`, `s${one}`]),
  ].filter((one) => one.length >= 3);
}

let ministryNames: readonly string[] | null = null;

function ministries(): readonly string[] {
  ministryNames ??= MINISTRY_NAMES.flatMap(([full]) => {
    const bare = foldLoose(full)
      .split(' ')
      .filter((word) => word !== 'va')
      .join('');
    return [`bo${runTogether(full)}`, `bo${bare}`];
  });
  return ministryNames;
}

let others: readonly string[] | null = null;
let shorts: readonly string[] | null = null;

function otherNames(): readonly string[] {
  others ??= [
    ...DEPARTMENT_NAMES.flatMap(([full]) => [`so${runTogether(full)}`]),
    ...OTHER_BODIES.filter(({ key }) => !key.startsWith('level-')).flatMap(({ phrases }) => phrases.map(runTogether)),
  ].filter((name) => name.length >= MIN_NAME_LETTERS);
  return others;
}

function otherShortNames(): readonly string[] {
  shorts ??= DEPARTMENT_NAMES.flatMap(([, names]) =>
    names.map((name) => runTogether(name).replace(/[^a-z0-9]/g, '')).filter((name) => /^[a-z]{2,6}$/.test(name)),
  );
  return shorts;
}
