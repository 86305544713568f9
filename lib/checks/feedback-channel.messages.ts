/** What the feedback-channel check says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import type { Bilingual } from '../model/plan.ts';
import type { FeedbackWay } from '../model/facts/feedback.ts';

export const WAY_WORDS: Readonly<Record<FeedbackWay, Bilingual>> = {
  phone: { vi: 'điện thoại', en: 'phone' },
  email: { vi: 'thư điện tử', en: 'email' },
  address: { vi: 'địa chỉ', en: 'address' },
  form: { vi: 'biểu mẫu trên cổng', en: 'form' },
  pakn: { vi: 'Hệ thống phản ánh, kiến nghị quốc gia', en: 'the national feedback system' },
};

export const feedbackMessages = {
  passed: {
    vi: 'Cổng có nơi nhận phản ánh, kiến nghị tại {url} (qua {ways}) và nói rõ cách xử lý.',
    en: 'The portal receives feedback and petitions at {url} (by {ways}) and says how they are handled.',
  },
  onlyWays: {
    vi: 'Cổng có nơi nhận phản ánh, kiến nghị tại {url} (qua {ways}) nhưng chưa nói ai xử lý, theo các bước nào, trong bao lâu.',
    en: 'The portal receives feedback and petitions at {url} (by {ways}), but does not say by whom, in what steps or how soon they are handled.',
  },
  onlyProcess: {
    vi: 'Cổng có nói cách xử lý phản ánh, kiến nghị tại {url} nhưng chưa nêu gửi bằng cách nào.',
    en: 'The portal says at {url} how feedback and petitions are handled, but not how to send them.',
  },
  scripted: {
    vi: 'Trang phản ánh, kiến nghị {url} chỉ hiện nội dung khi chạy JavaScript nên chưa đọc được.',
    en: 'The feedback page {url} shows its contents only by JavaScript, so it could not be read.',
  },
  elsewhere: {
    vi: 'Mục phản ánh, kiến nghị ở trang chủ dẫn sang {url}, nằm ngoài cổng được kiểm tra nên chưa đọc.',
    en: 'The home page’s entry for feedback leads to {url}, outside the audited portal, so it was not read.',
  },
  failed: {
    vi: 'Không thấy nơi nhận phản ánh, kiến nghị về quy định hành chính; đã xem trang chủ và {tried} trang khác.',
    en: 'No way to send feedback and petitions on administrative regulations was found; the home page and {tried} {tried?other page|other pages} were looked at.',
  },
  feedbackNoProcess: {
    vi: 'Chưa nói phản ánh, kiến nghị do ai tiếp nhận, xử lý theo các bước nào, trong thời hạn bao lâu.',
    en: 'It is not said who receives feedback and petitions, in what steps and how soon they are handled.',
  },
  feedbackNoProcessFix: {
    vi: 'Ghi thêm vào trang này bộ phận tiếp nhận, các bước và thời hạn xử lý, trả lời phản ánh, kiến nghị.',
    en: 'Add to this page who receives feedback and petitions, the steps, and the time limits of handling and reply.',
  },
  feedbackNoWay: {
    vi: 'Chưa nêu cách gửi phản ánh, kiến nghị: địa chỉ, điện thoại, thư điện tử, biểu mẫu hoặc liên kết Hệ thống quốc gia.',
    en: 'No way to send feedback and petitions is given: address, phone, email, form, or a link to the national system.',
  },
  feedbackNoWayFix: {
    vi: 'Ghi vào trang này địa chỉ, điện thoại, thư điện tử nhận phản ánh, kiến nghị, hoặc liên kết tới pakn.dichvucong.gov.vn.',
    en: 'Put the address, phone and email that receive feedback on this page, or a link to pakn.dichvucong.gov.vn.',
  },
  feedbackPageEmpty: {
    vi: 'Trang phản ánh, kiến nghị chưa nêu cách gửi và chưa nêu cách xử lý.',
    en: 'The feedback page gives neither a way to send nor how feedback is handled.',
  },
  feedbackDeadLink: {
    vi: 'Mục “{words}” ở trang chủ không dẫn tới trang nào.',
    en: 'The entry “{words}” on the home page leads to no page.',
  },
  feedbackMissing: {
    vi: 'Cổng chưa có trang hoặc mục nhận phản ánh, kiến nghị về quy định hành chính.',
    en: 'The portal has no page or block that receives feedback and petitions on administrative regulations.',
  },
  feedbackMissingFix: {
    vi: 'Lập trang “Phản ánh, kiến nghị” nêu cách gửi (địa chỉ, điện thoại, thư điện tử, biểu mẫu hoặc pakn.dichvucong.gov.vn), bộ phận tiếp nhận và thời hạn xử lý; đặt liên kết ở trang chủ.',
    en: 'Make a page “Phản ánh, kiến nghị” with the ways to send (address, phone, email, form or pakn.dichvucong.gov.vn), who receives and how soon it is handled; link it from the home page.',
  },
} as const satisfies Record<string, Bilingual>;
