/** Districts, towns and communes named in a text: "huyện Nam Đàn", "TP. Vinh", "các xã". Cities that rank as provinces are none. */

import { foldLoose } from './fold.ts';
import { marksAgree } from './marks.ts';
import { list } from './phrase-list.ts';
import { compilePhrases } from './phrases.ts';

export interface LocalityMention {
  readonly start: number;
  readonly end: number;
}

const kinds = compilePhrases([
  {
    id: 'locality',
    phrases: list('huyện; thị xã; thành phố; TP; quận; xã; phường; thị trấn'),
    not: list('xã hội; thành phố trực thuộc; tỉnh, thành phố; tỉnh thành phố'),
  },
]);

const PROVINCIAL: ReadonlySet<string> = new Set(
  list('hà nội; hồ chí minh; hải phòng; đà nẵng; cần thơ; huế').map(foldLoose),
);
/** Three words at most: "Phan Rang - Tháp Chàm" is cut short, and that is enough. */
const NAME = /^[\s.]{1,2}(\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){0,2})/u;

/** In reading order, each with its kind and name. */
export function localitiesIn(text: string): LocalityMention[] {
  return kinds.match(text).flatMap(({ start, end, phrase }) => {
    // "huyện" is not "huyền"
    if (!marksAgree(text.slice(start, end), phrase)) return [];
    const name = NAME.exec(text.slice(end, end + MAX_NAME_UNITS));
    if (name === null || isProvincial(name[1] ?? '')) return [];
    return [{ start, end: end + name[0].length }];
  });
}

const MAX_NAME_UNITS = 40;

/** A name of two or three words, each begun with a capital and not written in capitals. */
const PROPER = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,2}`;
/** It begins a clause, or follows what joins it to one. */
const CLAUSE = String.raw`(?<=^["“(\s]*|[,;:.(–][\s"“(]*|\s(?:là|và|còn|riêng|của|gồm|như|theo)\s)`;
/** What it reaches, in small letters: a heading's words all have capitals. */
const REACHES = String.raw`(?=,?\s(?:(?:năm\s\d{4}|cũng|tiếp tục|vươn lên|giữ vững)\s)*(?:dẫn đầu|đứng|đạt|xếp|giữ vị trí|giữ ngôi|vị trí thứ|có (?:chỉ số|điểm|tổng điểm|kết quả)|(?:là|với)\s\d|ngôi đầu)(?![\p{L}\p{M}])|\s?[:(–-]?\s?\d{1,3}[.,]\d{1,4}(?!\d|[.,/]\d))`;
const BARE = new RegExp(`${CLAUSE}${PROPER}(?! \\p{Lu})${REACHES}`, 'gu');
const WHOLLY_BARE = new RegExp(`^${PROPER}(?: \\p{Lu}[\\p{Ll}\\p{M}]+)?$`, 'u');

/** Names of places without a word of what they are, where a result is told of them: "Quỳnh Lưu đạt 89,12 điểm". */
export function bareNamesIn(text: string): LocalityMention[] {
  return [...text.matchAll(BARE)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
}

/** The text is a name of that kind and nothing else. */
export function isBareName(text: string): boolean {
  return text.length <= MAX_NAME_UNITS && WHOLLY_BARE.test(text);
}

function isProvincial(name: string): boolean {
  const folded = foldLoose(name);
  return [...PROVINCIAL].some((city) => folded === city || folded.startsWith(`${city} `));
}
