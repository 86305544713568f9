/** What stands over the title of an official document: the nation, its motto, the issuing body, number, place and date. */

import { normalise } from './normalise.ts';

/** A line that begins so is no title. Lower case; with diacritics, since "SỞ" is a body and "SỐ LIỆU" is none. */
const LETTERHEAD: readonly string[] = [
  'cộng hòa',
  'cộng hoà',
  'độc lập',
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'hội đồng nhân dân',
  'hđnd',
  'sở ',
  'bộ ',
  'chính phủ',
  'thủ tướng',
  'văn phòng',
  'ban chỉ đạo',
  'chi cục',
  'trung tâm',
  'thành ủy',
  'tỉnh ủy',
  'đảng cộng sản',
  'tỉnh ',
  'thành phố ',
  'mẫu số',
  'phụ lục',
  'kính gửi',
  'dự thảo',
  'số:',
  'số :',
  'số.',
];
/** "Bộ" is a ministry and a set of something. */
const SETS: readonly string[] = ['bộ thủ tục', 'bộ tthc', 'bộ chỉ số', 'bộ tiêu chí', 'bộ quy'];

export function isLetterhead(line: string): boolean {
  const words = `${normalise(line).toLowerCase()} `;
  return !SETS.some((set) => words.startsWith(set)) && LETTERHEAD.some((start) => words.startsWith(start));
}

/** What a paper that decides or announces calls itself. */
const DECISIONS: readonly string[] = ['quyết định', 'nghị quyết', 'tờ trình', 'công văn', 'kế hoạch', 'báo cáo'];
/** Changes to a list, not the list. */
const CHANGES: readonly string[] = ['bãi bỏ', 'mới ban hành', 'được sửa đổi'];

/** The title of a file: "QUYẾT ĐỊNH về việc công bố ...", "DANH MỤC THỦ TỤC BỊ BÃI BỎ", not "DANH MỤC ... (Ban hành kèm theo Quyết định ...)". */
export function isDecisionHead(title: string): boolean {
  const words = normalise(title).toLowerCase();
  return DECISIONS.some((start) => words.startsWith(start)) || CHANGES.some((change) => words.includes(change));
}
