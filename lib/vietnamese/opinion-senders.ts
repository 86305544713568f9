/** Who speaks in opinions: voters before a session, people and firms by what they call themselves (data, and its reading). */

import { compilePhrases } from './phrases.ts';
import { wordList } from './word-list.ts';

/** What voters put to their deputies before a session is none sent to the department, unless people's opinions stand with it. */
export function isOfVoters(words: readonly string[]): boolean {
  const named = words.flatMap((text) => VOICES.match(text));
  return named.some(({ id }) => id === 'voters') && !named.some(({ id }) => id === 'people');
}

const VOICES = compilePhrases(
  [
    {
      id: 'voters',
      phrases: wordList(`
        kiến nghị cử tri; kiến nghị của cử tri; ý kiến cử tri; ý kiến của cử tri; tiếp xúc cử tri; cử tri kiến nghị;
        kiến nghị của cử tri và nhân dân; ý kiến, kiến nghị cử tri; trả lời cử tri; cử tri hỏi; chất vấn của cử tri
      `),
    },
    {
      id: 'people',
      phrases: wordList(`
        người dân; công dân; doanh nghiệp; tổ chức, cá nhân; cá nhân, tổ chức; thủ tục hành chính; TTHC; thủ tục;
        quy định hành chính; cải cách hành chính; CCHC; hỏi đáp
      `),
    },
  ],
  { keepOverlaps: true },
);

const SENDER_KINDS = compilePhrases([
  { id: 'voice', phrases: wordList('ý kiến của; phản ánh của; kiến nghị của; góp ý của; câu hỏi của') },
  {
    id: 'sender',
    phrases: wordList(`
      ông; bà; anh; chị; công ty; doanh nghiệp; hợp tác xã; HTX; hộ kinh doanh; cơ sở; tổ chức; công dân; phòng khám;
      bệnh viện; nhà thuốc; quầy thuốc; trường THPT; trường THCS; trường tiểu học; trường mầm non; trường đại học;
      trường cao đẳng
    `),
  },
]);

/** Whose opinion it heads, with the sender's name: "Ý kiến của bà Lò Thị B, xã Mường Bú"; not "Ý kiến của tổ chức, cá nhân". */
export function headsOnesOpinion(text: string): boolean {
  const [voice, kind] = SENDER_KINDS.match(text);
  if (voice?.id !== 'voice' || voice.start > 0 || kind?.id !== 'sender' || kind.start > voice.end + 1) return false;
  // a name begins with a capital: "hợp tác xã dược liệu Mường Do", "công dân"
  return /\s\p{Lu}/u.test(text.slice(kind.end));
}

/** The words begin with what senders call themselves: "Công ty TNHH An Phát", "Bà Lò Thị B". */
export function namesSenderKind(text: string): boolean {
  return SENDER_KINDS.match(text).some(({ id, start }) => id === 'sender' && start === 0);
}
