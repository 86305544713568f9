/** What the check of documents says. */

import type { Bilingual } from '../model/plan.ts';

export const documentsMessages = {
  passed: {
    vi: 'Đủ {count} văn bản: {published} văn bản có trang hoặc tệp riêng, {cited} văn bản được dẫn đúng số.',
    en: 'All {count} {count?document|documents}: {published} with a page or file of their own, {cited} cited by number.',
  },
  partial: {
    vi: 'Có {held} trong {count} văn bản; chưa đạt: {lacking}.',
    en: '{held} of {count} documents; falling short: {lacking}.',
  },
  failed: {
    vi: 'Không thấy văn bản nào trong {count} văn bản của kế hoạch; đã xem {tried} trang: mục văn bản, tin bài, thủ tục, hỏi đáp.',
    en: 'None of the {count} {count?document|documents} of the plan was found on {tried} {tried?page|pages}: lists of documents, news, procedures, questions.',
  },
  clash: {
    vi: 'Chưa kết luận được: số {number} trên cổng không đủ căn cứ để biết là của tỉnh nào, ngày nào.',
    en: 'Undecided: it cannot be told which province and day the number {number} on the portal belongs to.',
  },
  cutBound: {
    vi: 'Chưa kết luận được: danh sách văn bản dài hơn mức đọc hết, và chưa thấy {lacking}.',
    en: 'Undecided: the list of documents is longer than was read, and {lacking} has not been seen.',
  },
  cutScript: {
    vi: 'Chưa kết luận được: phần sau của danh sách văn bản chỉ hiện ra khi chạy JavaScript, và chưa thấy {lacking}.',
    en: 'Undecided: the rest of the list of documents appears only by JavaScript, and {lacking} has not been seen.',
  },
  missing: {
    vi: 'Không thấy văn bản {name} trên cổng.',
    en: 'The document {name} was not found on the portal.',
  },
  missingFix: {
    vi: 'Đăng văn bản trong mục văn bản, ghi đúng số, ngày ban hành, cơ quan ban hành và kèm tệp; ít nhất phải dẫn đúng số trong tin bài về cải cách hành chính.',
    en: 'Post the document in the list of documents with its number, day of issue, issuer and file; at the least cite its number in the articles on reform.',
  },
  onlyCited: {
    vi: 'Văn bản {name} chỉ được nhắc tới, chưa được đăng.',
    en: 'The document {name} is only mentioned, not published.',
  },
  onlyCitedFix: {
    vi: 'Đăng toàn văn văn bản thành một trang riêng hoặc tệp đính kèm, có số hoặc tên đầy đủ ở đầu.',
    en: 'Publish the full text as a page of its own or an attachment, with its number or full title at its head.',
  },
} as const satisfies Record<string, Bilingual>;
