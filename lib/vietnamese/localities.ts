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

function isProvincial(name: string): boolean {
  const folded = foldLoose(name);
  return [...PROVINCIAL].some((city) => folded === city || folded.startsWith(`${city} `));
}
