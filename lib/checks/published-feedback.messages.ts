/** What the published-feedback check says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import type { Bilingual } from '../model/plan.ts';

export const publishedFeedbackMessages = {
  passed: {
    vi: 'Cổng đăng {count} ý kiến của tổ chức, cá nhân gửi từ {from} đến {to} kèm trả lời.',
    en: 'The portal posts {count} {count?opinion|opinions} sent from {from} to {to}, with replies.',
  },
  fewReplied: {
    vi: 'Từ {from} đến {to} cổng đăng {replied} ý kiến có trả lời và {unreplied} ý kiến chưa có trả lời; cần ít nhất {min} ý kiến có trả lời.',
    en: 'From {from} to {to} the portal posts {replied} {replied?opinion|opinions} with a reply and {unreplied} without; at least {min} with a reply {min?is|are} needed.',
  },
  outside: {
    vi: 'Cổng có đăng {all} ý kiến của tổ chức, cá nhân nhưng không có ý kiến nào gửi từ {from} đến {to}.',
    en: 'The portal posts {all} {all?opinion|opinions} of organisations and people, but none sent from {from} to {to}.',
  },
  undated: {
    vi: 'Cổng có đăng {count} ý kiến tại {url} nhưng không ý kiến nào ghi ngày gửi nên chưa biết có thuộc kỳ kế hoạch hay không.',
    en: 'The portal posts {count} {count?opinion|opinions} at {url}, but none shows the day it was sent, so whether they are of the period is unknown.',
  },
  scripted: {
    vi: 'Trang ý kiến, hỏi đáp {url} chỉ hiện nội dung khi chạy JavaScript nên chưa đọc được.',
    en: 'The page of opinions {url} shows its contents only by JavaScript, so it could not be read.',
  },
  cut: {
    vi: 'Đã thấy {count} ý kiến có trả lời gửi từ {from} đến {to}; phần còn lại của danh sách {url} chỉ hiện ra khi chạy JavaScript nên chưa đọc được.',
    en: '{count} {count?opinion|opinions} with a reply sent from {from} to {to} {count?was|were} found; the rest of the list {url} appears only by JavaScript, so it could not be read.',
  },
  failed: {
    vi: 'Không thấy ý kiến nào của tổ chức, cá nhân được đăng; đã xem trang chủ và {tried} trang khác.',
    en: 'No opinion of organisations or people is posted; the home page and {tried} {tried?other page|other pages} were looked at.',
  },
  feedbackUnreplied: {
    vi: 'Có {unreplied} ý kiến gửi trong kỳ chưa có trả lời.',
    en: '{unreplied} {unreplied?opinion|opinions} sent in the period {unreplied?has|have} no reply.',
  },
  feedbackUnrepliedFix: {
    vi: 'Trả lời các ý kiến này và đăng câu trả lời ngay dưới ý kiến.',
    en: 'Reply to these opinions and post each reply below its opinion.',
  },
  feedbackOutsidePeriod: {
    vi: 'Các ý kiến đã đăng đều gửi ngoài khoảng từ {from} đến {to}.',
    en: 'All opinions posted were sent outside {from} to {to}.',
  },
  feedbackOutsidePeriodFix: {
    vi: 'Đăng các ý kiến nhận được trong năm, ghi ngày gửi, kèm trả lời.',
    en: 'Post the opinions received this year, with the day each was sent and the reply.',
  },
  feedbackTooFew: {
    vi: 'Trong kỳ mới đăng {replied} ý kiến có trả lời, cần ít nhất {min}.',
    en: 'Only {replied} {replied?opinion|opinions} with a reply {replied?was|were} posted in the period; at least {min} {min?is|are} needed.',
  },
  noPublishedFeedback: {
    vi: 'Cổng chưa đăng ý kiến nào của tổ chức, cá nhân về thủ tục hành chính.',
    en: 'The portal posts no opinion of organisations or people on procedures.',
  },
  feedbackDeadLink: {
    vi: 'Liên kết “{words}” trên trang chủ dẫn tới một trang không tồn tại, nên không ý kiến nào xem được.',
    en: 'The link “{words}” on the home page leads to a page that does not exist, so no opinion can be seen.',
  },
  feedbackDeadLinkFix: {
    vi: 'Sửa liên kết để mở trang đăng ý kiến, câu hỏi nhận được (người gửi, ngày gửi, nội dung) kèm trả lời.',
    en: 'Correct the link so that it opens the opinions and questions received (sender, day, contents) with replies.',
  },
  onlyOwnQuestions: {
    vi: 'Trang hỏi đáp chỉ có câu hỏi do cổng tự đặt, không có ý kiến do tổ chức, cá nhân gửi.',
    en: 'The page of questions holds only questions that the portal asks itself, none that people sent.',
  },
  noPublishedFeedbackFix: {
    vi: 'Lập mục đăng công khai ý kiến, câu hỏi nhận được (người gửi, ngày gửi, nội dung) kèm trả lời.',
    en: 'Make a section that posts the opinions and questions received (sender, day, contents) with replies.',
  },
} as const satisfies Record<string, Bilingual>;
