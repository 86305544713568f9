/** What the section check says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import type { Bilingual } from '../model/plan.ts';

export const sectionMessages = {
  passed: {
    vi: 'Cổng có trang về “{name}” tại {url}, {words} từ.',
    en: 'The portal has a page on “{nameEn}” at {url}, of {words} {words?word|words}.',
  },
  passedList: {
    vi: 'Cổng có mục về “{name}” tại {url}, nội dung ở {parts} trang con.',
    en: 'The portal has a section on “{nameEn}” at {url}, its contents on {parts} {parts?sub-page|sub-pages}.',
  },
  passedFiles: {
    vi: 'Cổng có trang về “{name}” tại {url} với {files} tệp đính kèm, ít chữ trên trang ({words} từ); nội dung tệp không xét.',
    en: 'The portal has a page on “{nameEn}” at {url} with {files} {files?attachment|attachments} and few words of its own ({words}); the contents of the files were not judged.',
  },
  passedScans: {
    vi: 'Cổng có trang về “{name}” tại {url} với {files} tệp đính kèm, trong đó {scans} tệp là bản quét không có chữ để tra cứu.',
    en: 'The portal has a page on “{nameEn}” at {url} with {files} {files?attachment|attachments}, of which {scans} {scans?is a scan|are scans} without text that can be searched.',
  },
  passedScan: {
    vi: 'Trang chủ dẫn thẳng tới tệp về “{name}” ({url}); tệp là bản quét không có chữ để tra cứu.',
    en: 'The home page leads straight to a file on “{nameEn}” ({url}), a scan without text that can be searched.',
  },
  passedFile: {
    vi: 'Trang chủ dẫn thẳng tới tệp về “{name}” ({url}); nội dung tệp không xét.',
    en: 'The home page leads straight to a file on “{nameEn}” ({url}); its contents were not judged.',
  },
  thin: {
    vi: 'Cổng có trang về “{name}” tại {url} nhưng chưa có nội dung đáng kể ({words} từ).',
    en: 'The portal has a page on “{nameEn}” at {url}, but without substance ({words} {words?word|words}).',
  },
  other: {
    vi: 'Mục “{name}” của cổng dẫn tới {url}, nhưng trang này nói về việc khác.',
    en: 'The portal’s entry for “{nameEn}” leads to {url}, but that page is about something else.',
  },
  scripted: {
    vi: 'Trang về “{name}” tại {url} chỉ hiện nội dung khi chạy JavaScript, cần dựng bằng trình duyệt mới đọc được: cài Chromium hoặc Chrome, xem --render.',
    en: 'The page on “{nameEn}” at {url} shows its contents only by JavaScript; it needs rendering: install Chromium or Chrome, see --render.',
  },
  elsewhere: {
    vi: 'Mục “{name}” ở trang chủ dẫn sang {url}, nằm ngoài cổng được kiểm tra nên chưa đọc.',
    en: 'The home page’s entry for “{nameEn}” leads to {url}, outside the audited portal, so it was not read.',
  },
  missing: {
    vi: 'Không thấy trang nào về “{name}”; đã xem trang chủ và {tried} trang khác.',
    en: 'No page on “{nameEn}” was found; the home page and {tried} {tried?other page|other pages} were looked at.',
  },
  sectionThin: {
    vi: 'Trang về “{name}” chỉ có {words} từ nội dung và không có tệp đính kèm.',
    en: 'The page on “{nameEn}” has only {words} {words?word|words} of contents and no attachment.',
  },
  sectionFilesLost: {
    vi: 'Trang về “{name}” chỉ dẫn tới tệp, mà {files} tệp không còn ở địa chỉ đó (ví dụ {file}).',
    en: 'The page on “{nameEn}” only leads to files, and {files} of them {files?is|are} no longer there (such as {file}).',
  },
  sectionFilesLostFix: {
    vi: 'Tải lại tệp và sửa liên kết trên trang này, hoặc đăng nội dung về “{name}” bằng chữ.',
    en: 'Upload the files again and mend their links on this page, or publish the contents on “{nameEn}” as text.',
  },
  sectionEmpty: {
    vi: 'Trang về “{name}” chưa có nội dung.',
    en: 'The page on “{nameEn}” has no contents.',
  },
  sectionFix: {
    vi: 'Đăng nội dung về “{name}” lên trang này bằng chữ, hoặc đính kèm văn bản.',
    en: 'Publish the contents on “{nameEn}” on this page as text, or attach the document.',
  },
  sectionBeingUpdated: {
    vi: 'Trang về “{name}” mới ghi “{quote}”, chưa có nội dung.',
    en: 'The page on “{nameEn}” says “{quote}” and has no contents yet.',
  },
  sectionImageOnly: {
    vi: 'Trang về “{name}” chỉ có hình ảnh, không có chữ và không có tệp đính kèm.',
    en: 'The page on “{nameEn}” shows pictures only, without text or attachment.',
  },
  sectionImageOnlyFix: {
    vi: 'Ghi nội dung trong hình thành chữ trên trang, hoặc đính kèm văn bản, để tra cứu và nghe đọc được.',
    en: 'Put what the picture shows on the page as text, or attach the document, so that it can be searched and read aloud.',
  },
  sectionOtherContent: {
    vi: 'Mục “{name}” dẫn tới trang có nội dung khác (“{shown}”).',
    en: 'The entry for “{nameEn}” leads to a page about something else (“{shown}”).',
  },
  sectionOtherContentFix: {
    vi: 'Đăng nội dung về “{name}” lên trang này, hoặc sửa liên kết cho tới đúng trang.',
    en: 'Publish the contents on “{nameEn}” here, or mend the link so that it leads to the right page.',
  },
  sectionDeadLink: {
    vi: 'Mục “{words}” không dẫn tới trang nào.',
    en: 'The entry “{words}” leads to no page.',
  },
  sectionDeadLinkFix: {
    vi: 'Sửa liên kết của mục “{words}” cho tới trang có nội dung.',
    en: 'Mend the link of “{words}” so that it leads to a page with contents.',
  },
  sectionOnlyArticle: {
    vi: 'Chỉ có bài đăng tin về “{name}”, chưa có trang hoặc danh mục cố định.',
    en: 'There is only a news post on “{nameEn}”, no standing page or list.',
  },
  sectionMissing: {
    vi: 'Cổng chưa có trang hoặc danh mục về “{name}”.',
    en: 'The portal has no page or list on “{nameEn}”.',
  },
  sectionMissingFix: {
    vi: 'Lập một trang hoặc danh mục cố định về “{name}” và đưa vào trình đơn của trang chủ.',
    en: 'Make a standing page or list on “{nameEn}” and put it into the menu of the home page.',
  },
} as const satisfies Record<string, Bilingual>;
