/** What tells that a number is no longer to be called (data, and its reading). */

import { compilePhrases } from './phrases.ts';
import { wordList } from './word-list.ts';

const WORDS = compilePhrases([
  {
    id: 'ended', // behind the number, in its sentence
    phrases: wordList(`
      ngừng hoạt động; ngưng hoạt động; dừng hoạt động; tạm dừng hoạt động; tạm ngừng hoạt động; thôi hoạt động;
      chấm dứt hoạt động; không còn hoạt động; không còn sử dụng; không còn được sử dụng; không sử dụng nữa;
      ngừng sử dụng; dừng sử dụng; thôi sử dụng; không còn hiệu lực; hết hiệu lực; đã cắt; đã hủy; đã thu hồi;
      được thay bằng; được thay thế bằng; thay bằng; thay thế bằng; đổi thành; được đổi thành; chuyển thành
    `),
  },
  {
    id: 'replaced', // right before it
    phrases: wordList(`
      thay cho số; thay thế số; thay thế cho số; thay cho số cũ; thay thế số cũ; thay thế cho số cũ; thay số; thay số cũ;
      thay cho số điện thoại; thay thế số điện thoại; thay thế cho số điện thoại; thay cho số máy; thay cho; thay thế cho
    `),
  },
  { id: 'former', phrases: wordList('số cũ; số cũ là; trước đây là') }, // a colon may stand between
]);

/** Characters behind a number that tell of it. */
const MAX_BEHIND = 120;

/** `[start, end)`: a number within the text; `next`: where the next one begins. */
export function isEnded(text: string, start: number, end: number, next: number = text.length): boolean {
  const behind = text.slice(end, Math.min(next, end + MAX_BEHIND));
  const stop = /[.;|](?:\s|$)/u.exec(behind)?.index ?? behind.length;
  const told = WORDS.match(behind.slice(0, stop)).find(({ id }) => id === 'ended');
  // "Ngoài giờ 0238..., tổng đài ngừng hoạt động": another subject has begun
  if (told !== undefined && !/[,:]\s/u.test(behind.slice(0, told.start))) return true;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start).replace(/[\s(]+$/u, '');
  return WORDS.match(before).some(
    ({ id, end: to }) =>
      (id === 'replaced' && to === before.length) || (id === 'former' && /^\s*[:：]?$/u.test(before.slice(to))),
  );
}

const MAX_BEFORE = 60;
