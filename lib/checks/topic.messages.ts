/** What the check of articles on a topic says. */

import type { Bilingual } from '../model/plan.ts';

export const topicMessages = {
  passed: {
    vi: 'Từ {from} đến {to} có {count} bài về “{name}” (cần ít nhất {min}), bài mới nhất ngày {newest}.',
    en: 'From {from} to {to} there are {count} {count?article|articles} on “{nameEn}” (at least {min} asked for), the newest dated {newest}.',
  },
  partial: {
    vi: 'Từ {from} đến {to} mới có {count} bài về “{name}”, cần ít nhất {min}. {searched}',
    en: 'From {from} to {to} there are only {count} {count?article|articles} on “{nameEn}”; at least {min} are asked for. {searchedEn}',
  },
  none: {
    vi: 'Không có bài nào về “{name}” từ {from} đến {to}. {searched}',
    en: 'No article on “{nameEn}” from {from} to {to}. {searchedEn}',
  },
  searched: {
    vi: 'Đã xem tiêu đề và phần tóm tắt của {looked} bài trong {lists} danh sách tin, mở riêng {opened} bài.',
    en: 'Titles and summaries of {looked} {looked?article|articles} in {lists} {lists?list|lists} of news were looked at, {opened} opened.',
  },
  undated: {
    vi: 'Có {undated} bài về “{name}” nhưng không bài nào ghi ngày đăng, nên không biết có thuộc kỳ từ {from} đến {to} hay không.',
    en: 'There {undated?is|are} {undated} {undated?article|articles} on “{nameEn}”, none with a date of its own, so it is unknown whether they are of the period from {from} to {to}.',
  },
  scripted: {
    vi: 'Một phần danh sách tin của cổng chỉ hiện ra khi chạy JavaScript nên chưa đọc được; phần đọc được có {count} bài về “{name}”, cần ít nhất {min}.',
    en: 'Part of the portal’s news appears only by JavaScript and could not be read; what was read has {count} {count?article|articles} on “{nameEn}”, at least {min} being asked for.',
  },
  unproven: {
    vi: 'Có {count} bài về “{name}” trong kỳ, nhưng chưa mở được trang nào của các bài ấy để trích dẫn.',
    en: 'There {count?is|are} {count} {count?article|articles} on “{nameEn}” in the period, but none of their pages could be opened to quote from.',
  },

  noArticle: {
    vi: 'Cổng không có bài về “{name}” đăng từ {from} đến {to}.',
    en: 'The portal has no article on “{nameEn}” posted from {from} to {to}.',
  },
  noArticleFix: {
    vi: 'Viết và đăng bài về “{name}”: tiêu đề hoặc phần tóm tắt nêu rõ nội dung này, có ghi ngày đăng, nằm trong một chuyên mục tin.',
    en: 'Write and post an article on “{nameEn}”: name it in the title or the summary, show its date, and place it in a column of news.',
  },
  tooFew: {
    vi: 'Mới có {count} trên {min} bài về “{name}” đăng từ {from} đến {to}.',
    en: 'Only {count} of {min} articles on “{nameEn}” were posted from {from} to {to}.',
  },
  tooFewFix: {
    vi: 'Đăng thêm {more} bài về “{name}”, có ghi ngày đăng.',
    en: 'Post {more} more {more?article|articles} on “{nameEn}”, with {more?its date|their dates}.',
  },
} as const satisfies Record<string, Bilingual>;
