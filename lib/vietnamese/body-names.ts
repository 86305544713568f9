/** Names of bodies as menus list them: "Trung tâm Đăng kiểm phương tiện cơ giới tỉnh". */

import { list } from './phrase-list.ts';

/** With their marks: without them "sở" is "số" and "viện" is "viên". */
const BODY_NOUNS = list(
  'trung tâm; ban quản lý; ban; chi cục; cục; tổng cục; vụ; văn phòng; phòng; thanh tra; trường; viện; quỹ; sở; trạm',
  'bệnh viện; công ty; chi nhánh; bảo tàng; thư viện; nhà xuất bản; ủy ban nhân dân; uỷ ban nhân dân; ubnd; hđnd',
);
/** Beginnings of headlines that hold such a word. */
const HEADLINES = list(
  'phòng chống; phòng, chống; phòng ngừa; trường hợp; vụ việc; ban hành; thanh tra việc; thanh tra đột xuất',
);

/** The words begin as a body's name does. A headline may too: ask of a whole list. */
export function beginsWithBody(words: string): boolean {
  const text = words.normalize('NFC').trimStart().toLowerCase();
  const begins = (phrase: string): boolean => text.startsWith(`${phrase} `);
  return BODY_NOUNS.some(begins) && !HEADLINES.some(begins);
}
