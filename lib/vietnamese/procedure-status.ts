/** Words that say whether a procedure is in force (data, and their reading). */

import { compilePhrases, matchShare } from './phrases.ts';
import type { PhraseRow } from './phrases.ts';
import { wordList } from './word-list.ts';

type StatusWord = 'abolished' | 'active' | 'changed';

export const STATUS_WORDS: readonly PhraseRow<StatusWord>[] = [
  {
    id: 'abolished',
    phrases: wordList(`
      bãi bỏ; bị bãi bỏ; đã bãi bỏ; đã bị bãi bỏ; được bãi bỏ; đã được bãi bỏ; hủy bỏ; bị hủy bỏ; đã hủy bỏ; hết hiệu lực; đã hết hiệu lực;
      hết hiệu lực thi hành; hết hiệu lực toàn bộ; không còn hiệu lực; bị thay thế; đã bị thay thế; ngừng áp dụng;
      hủy công khai; ngừng công khai; không áp dụng; đã loại bỏ; bị loại bỏ; abolished; repealed; expired; inactive;
      no longer in force; revoked
    `),
    not: wordList(`
      không bãi bỏ; hết hiệu lực một phần; sắp hết hiệu lực; chưa bãi bỏ; chưa hết hiệu lực; không bị bãi bỏ
    `),
  },
  {
    id: 'active',
    phrases: wordList(`
      còn hiệu lực; đang hiệu lực; có hiệu lực; đang có hiệu lực; đang áp dụng; hiện hành; còn áp dụng;
      đang thực hiện; công khai; đã công khai; hoạt động; hết hiệu lực một phần; active; in force; effective; valid;
      current
    `),
    not: ['chưa có hiệu lực', 'không có hiệu lực', 'hủy công khai', 'ngừng công khai', 'không hoạt động'],
  },
  {
    id: 'changed',
    phrases: wordList(`
      sửa đổi; sửa đổi, bổ sung; bổ sung; mới ban hành; ban hành mới; được thay thế; thay thế; mới; chuẩn hóa;
      giữ nguyên; ban hành; new; amended
    `),
  },
];

const matcher = compilePhrases(STATUS_WORDS);

/**
 * Status that a cell, heading or remark gives; null when it gives none or names several ("sửa đổi, bổ sung, bãi bỏ" is
 * the title of a mixed list).
 */
export function procedureStatusOf(text: string): 'active' | 'abolished' | null {
  const words = new Set(matcher.match(text).map(({ id }) => id));
  if (words.has('abolished')) return words.size === 1 ? 'abolished' : null;
  return words.size > 0 ? 'active' : null;
}

const named = compilePhrases([
  {
    id: 'named',
    phrases: wordList('thủ tục; thủ tục hành chính; các thủ tục; các thủ tục hành chính; TTHC; danh mục'),
  },
]);
/** Of a heading that says this and nothing else: "Thủ tục đã bị bãi bỏ", not "Thủ tục hủy bỏ giấy phép". */
const WHOLE_SHARE = 0.9;

export function headsAbolished(text: string): boolean {
  if (procedureStatusOf(text) !== 'abolished' || !named.has(text)) return false;
  return matchShare(text, [...matcher.match(text), ...named.match(text)]) >= WHOLE_SHARE;
}
