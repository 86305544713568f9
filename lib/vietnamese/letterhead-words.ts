/** What stands over the title of an official document: the nation, its motto, the issuing body, number, place and date. */

import { normalise } from './fold.ts';

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

/** What a title says of the paper it was issued with. */
const ISSUE_NOTES: readonly string[] = ['(ban hành', '(kèm theo', 'ban hành kèm theo', 'kèm theo quyết định'];

/** "DANH MỤC ... (Ban hành kèm theo Quyết định số ...)" is a list, no decision. */
export function withoutIssueNote(title: string): string {
  const words = normalise(title).toLowerCase();
  const starts = ISSUE_NOTES.map((note) => words.indexOf(note)).filter((at) => at > 0);
  return starts.length === 0 ? title : title.slice(0, Math.min(...starts)).trim();
}
