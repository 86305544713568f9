import { describe, expect, it } from 'vitest';
import { hasListWord, type ListWordId } from '../../lib/vietnamese/procedure-list-words.ts';

const ROWS: readonly (readonly [ListWordId, string, boolean])[] = [
  ['decision', 'Quyết định công bố danh mục thủ tục hành chính', true],
  ['decision', 'Kế hoạch rà soát thủ tục hành chính năm 2022', true],
  ['decision', 'Kế hoạch của Sở Kế hoạch và Đầu tư về rà soát thủ tục', true],
  ['decision', 'Thủ tục hành chính - Sở Kế hoạch và Đầu tư Bắc Ninh', false],
  ['decision', 'Thủ tục hành chính | Sở Kế hoạch & Đầu tư', false],
  ['decision', 'Bộ thủ tục của phòng Tài chính - Kế hoạch', false],
  ['decision', 'Thủ tục lĩnh vực Dân số - Kế hoạch hoá gia đình', false],
];

describe('words around a list of procedures', () => {
  it.each(ROWS)('%s in "%s": %s', (id, text, has) => {
    expect(hasListWord(id, text)).toBe(has);
  });
});
