/** Whose results a title tells: "Cục Thuế tỉnh: kết quả ..." and "... của Sở Tư pháp" are another body's. */

import { agenciesIn, isOwnAgency, otherAgencyIn } from './agencies.ts';
import { foldLoose } from './fold.ts';
import { localitiesIn } from './localities.ts';
import { list } from './phrase-list.ts';
import { marksAgree } from './marks.ts';
import { compilePhrases } from './phrases.ts';
import { provinceKey, provincesIn } from './provinces.ts';

/** Words before a body whose results they are; after others ("gửi", "theo", "báo cáo") it is whom they are told. */
const OWNING: ReadonlySet<string> = new Set(list('của; tại; ở').map(foldLoose));
/** Departments' files are received there: no other body's results. */
const WHERE_RECEIVED = 'trung-tam-hanh-chinh-cong';

export function isOthersReport(text: string, departmentNames: readonly string[]): boolean {
  if (isOwnAgency(text, departmentNames)) return false;
  const other = otherAgencyIn(text, departmentNames);
  if (other !== null && other.key !== WHERE_RECEIVED) return isOwner(text, other.start);
  return localities.match(text).some((hit) => isOwner(text, hit.start) && isNamed(text, hit));
}

/** "Quảng Ninh: kết quả ...", "... tại tỉnh Quảng Ninh": told of another province, and nothing of the own one. */
export function isOfAnotherProvince(text: string, departmentNames: readonly string[], province: string): boolean {
  if (isOwnAgency(text, departmentNames)) return false;
  const named = provincesIn(text);
  if (named.length === 0 || named.some(({ key }) => key === provinceKey(province))) return false;
  return named.some(({ start }) => isOwner(text, start) || PROVINCE_KINDS.has(wordBefore(text, start)));
}

/** A ministry's, a district's or a commune's results, where nothing of the own province is told. */
export function isOfAnotherLevel(text: string, departmentNames: readonly string[], province: string): boolean {
  if (isOwnAgency(text, departmentNames) || OF_PROVINCE.has(text)) return false;
  if (provincesIn(text).some(({ key }) => key === provinceKey(province))) return false;
  const other = otherAgencyIn(text, departmentNames);
  const level = other === null || other.key.startsWith('level-') ? '' : other.level;
  if (level === 'central' || level === 'district' || level === 'commune') return isOwner(text, other?.start ?? 1);
  return localities.match(text).some((hit) => isOwner(text, hit.start) && isNamed(text, hit));
}

/** "Sở Y tế công bố thủ tục mới", "... thuộc thẩm quyền của Sở Y tế": another department's procedures, and none of the own. */
export function isOfAnotherDepartment(text: string, departmentNames: readonly string[]): boolean {
  if (isOwnAgency(text, departmentNames)) return false;
  const other = otherAgencyIn(text, departmentNames);
  return other?.level === 'department' && isOwner(text, other.start);
}

const OF_PROVINCE = compilePhrases([
  {
    id: 'province',
    phrases: list('của tỉnh; toàn tỉnh; tỉnh ta; trong tỉnh; cấp tỉnh; trên địa bàn tỉnh; các tỉnh; các sở'),
  },
]);

const PROVINCE_KINDS: ReadonlySet<string> = new Set(list('tỉnh; phố; TP').map(foldLoose));

const wordBefore = (text: string, start: number): string =>
  foldLoose(text.slice(0, start)).trim().split(' ').at(-1) ?? '';

/**
 * A label of what is another's: "Chức năng, nhiệm vụ của Công an tỉnh", "Cơ cấu tổ chức của Đảng bộ Sở", "Cải cách hành
 * chính huyện Lục Yên". A body that only lends a topic its name ("Trung tâm hành chính công") is none.
 */
export function isAnothersLabel(label: string, departmentNames: readonly string[]): boolean {
  if (
    SOCIETIES.match(label).some(
      ({ id, start, end }) =>
        isOwner(label, start) ||
        (id === 'society' && end === label.length) ||
        (id === 'named' && NAMED.test(label.slice(end))),
    )
  )
    return true;
  if (isOwnAgency(label, departmentNames)) return false;
  const other = otherAgencyIn(label, departmentNames);
  // "của Trung ương" is a level, and no body
  return (
    localitiesIn(label).length > 0 ||
    (other?.key.startsWith('level-') !== true && isOthersReport(label, departmentNames))
  );
}

const NAMED = /^[\s\p{Ll}]{0,20}\s\p{Lu}/u;

/** Of the department's people, and not the department. */
const SOCIETIES = compilePhrases([
  {
    id: 'society',
    phrases: list(
      'công đoàn; đoàn thanh niên; chi đoàn; đoàn cơ sở; chi bộ; đảng bộ; đảng ủy; hội cựu chiến binh; ban nữ công; hội phụ nữ; hội nông dân; ban quản trị; nhà chung cư; tổ dân phố; khu dân cư; ban phụ huynh; câu lạc bộ',
    ),
  },
  { id: 'business', phrases: list('công ty; doanh nghiệp; hợp tác xã; hiệp hội') },
  // with a name behind it, wherever it stands: "Sơ đồ tổ chức Công ty cổ phần Xây dựng ..."
  {
    id: 'named',
    phrases: list(
      'công ty cổ phần; công ty TNHH; tổng công ty; tập đoàn; công ty xi măng; công ty cấp nước; nhà máy; xí nghiệp; hợp tác xã nông nghiệp',
    ),
  },
]);

/** "Lịch tiếp công dân của Chủ tịch UBND tỉnh": the province's own, on a page of the department. */
export function isProvincesLabel(label: string, departmentNames: readonly string[]): boolean {
  if (isOwnAgency(label, departmentNames)) return false;
  return agenciesIn(label).some(
    ({ level, key, start }) => level === 'province' && !key.startsWith('level-') && isOwner(label, start),
  );
}

function isOwner(text: string, start: number): boolean {
  const before = foldLoose(text.slice(0, start)).trim();
  return before === '' || OWNING.has(before.split(' ').at(-1) ?? '');
}

/** "Huyện Tuy Phước: kết quả ..."; "xã hội" names no place. */
function isNamed(text: string, { start, end, phrase }: { start: number; end: number; phrase: string }): boolean {
  return marksAgree(text.slice(start, end), phrase) && /^\s+\p{Lu}/u.test(text.slice(end));
}

const localities = compilePhrases([
  { id: 'locality', phrases: list('huyện; thị xã; thành phố; quận; xã; phường; thị trấn') },
]);

const others = compilePhrases([
  {
    id: 'others',
    phrases: list(
      'của tỉnh; toàn tỉnh; tỉnh ta; trên địa bàn tỉnh; trong tỉnh; cấp tỉnh; các tỉnh; cả nước; toàn quốc; quốc gia; chính phủ; các bộ; bộ ngành',
      'các sở; các ngành; cấp huyện; các huyện; cấp xã; các xã; các địa phương; xã, phường; huyện; thị xã; thành phố; thị trấn',
    ),
    // to whom it is told, where the department stands, what its files are called
    not: list(
      'báo cáo UBND tỉnh; trình UBND tỉnh; gửi UBND tỉnh; kế hoạch của UBND tỉnh; dịch vụ công quốc gia; xã hội',
    ),
  },
]);
const OWN_WORDS = compilePhrases([
  { id: 'own', phrases: list('của sở; tại sở; sở ta; ngành ta; cơ quan sở; văn phòng sở; toàn sở') },
]);

/** Whose a title or a lead is: the department's own, another's (its province's among them), or unsaid. */
export function whoseMatter(text: string, departmentNames: readonly string[]): 'own' | 'other' | 'unsaid' {
  if (isOwnAgency(text, departmentNames)) return 'own';
  const other = otherAgencyIn(text, departmentNames);
  if (other !== null && other.key !== WHERE_RECEIVED) return 'other';
  if (OWN_WORDS.has(text)) return 'own';
  // "huyện" is not "huyền"
  const named = others.match(text).some(({ start, end, phrase }) => marksAgree(text.slice(start, end), phrase));
  if (localitiesIn(text).length > 0) return 'other';
  return named || agenciesIn(text).some(({ level }) => level === 'province') ? 'other' : 'unsaid';
}
