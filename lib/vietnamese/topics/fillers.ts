/** Words that say nothing of what a label is about: they don't count against a phrase that fills the rest of it. */

import { wordList } from '../word-list.ts';

const YEARS = Array.from({ length: 30 }, (_, index) => `năm ${2010 + index}`);
const BARE_YEARS = Array.from({ length: 30 }, (_, index) => String(2010 + index));

export const LABEL_FILLERS: readonly string[] = [
  ...wordList(`
    chuyên mục; chuyên trang; chuyên đề; mục; trang; trang thông tin; công tác; thông tin; thông tin về; tin;
    tin bài; về; các; của; cho; tại; trên; và; tỉnh; của tỉnh; của sở; sở; ngành; xem; xem thêm; xem tất cả;
    xem chi tiết; chi tiết; tất cả; năm; danh mục; danh sách; hệ thống; liên kết; mới; mới nhất;
    của người dân; người dân, doanh nghiệp; doanh nghiệp; của tổ chức, cá nhân; của cá nhân, tổ chức
  `),
  ...YEARS,
  ...BARE_YEARS,
];

/** The same in addresses and file names. */
export const SLUG_FILLERS: readonly string[] = [
  ...LABEL_FILLERS,
  ...wordList(`
    chuyen muc; tin tuc; index; default; home; web; guest; portal; page; pages; vi; vn; vi vn; en; category; cat;
    list; lists; detail; details; view; news; article; content; html; htm; aspx; php; jsp; banner; banners; bn;
    icon; icons; ico; logo; img; image; images; anh; hinh; menu; btn; button; nut; left; right; top; bottom; new;
    newest; small; large; thumb; upload; uploads; file; files; final; copy; x; asset publisher; folder; trang chu
  `),
];

/** What file names glue to a word: "bannercchc", "cchcicon". Longer ones first. */
export const GLUED_WORDS: readonly string[] = wordList(`
  chuyenmuc; banner; button; images; image; default; index; trang; icon; logo; menu; page; left; right; mucluc; muc;
  img; ico; btn; anh; new; bn; ds
`);
