/** What the check of periodic results says. */

import type { Bilingual } from '../model/plan.ts';

export const periodicMessages = {
  passed: {
    vi: 'Đã công khai “{name}” của cả {due} kỳ đến hạn: {periods}.',
    en: '“{nameEn}” is published for {due?the period|all periods} due: {periods}.',
  },
  partial: {
    vi: 'Đã công khai “{name}” của {count} trên {due} kỳ đến hạn; chưa thấy {missing}.',
    en: '“{nameEn}” is published for {count} of {due} periods due; not found: {missing}.',
  },
  none: {
    vi: 'Chưa thấy công khai “{name}” của kỳ nào trong {due} kỳ đến hạn ({missing}). Đã tìm trong các chuyên mục tin, danh sách văn bản và {tried} trang.',
    en: '“{nameEn}” was not found for any of the {due} {due?period|periods} due ({missing}). News, lists of documents and {tried} {tried?page|pages} were searched.',
  },
  scripted: {
    vi: 'Một phần danh sách tin của cổng chỉ hiện ra khi chạy JavaScript nên chưa đọc được; “{name}” của {missing} có thể nằm ở đó.',
    en: 'Part of the portal’s news appears only by JavaScript and could not be read; “{nameEn}” of {missing} may stand there.',
  },
  yearless: {
    vi: 'Cổng có “{name}” nhưng không ghi năm, nên không biết có phải của {missing} hay không.',
    en: 'There are “{nameEn}” without a year, so it is unknown whether they are those of {missing}.',
  },
  unproven: {
    vi: 'Có “{name}” của {periods}, nhưng chưa mở được trang nào để trích dẫn.',
    en: 'There are “{nameEn}” of {periods}, but no page with them could be opened to quote from.',
  },

  noResults: {
    vi: 'Chưa kỳ nào đến hạn được công khai: {missing}.',
    en: 'No period due is published: {missing}.',
  },
  lostFiles: {
    vi: 'Có {files} liên kết tới báo cáo mà tệp không còn ở địa chỉ đó (ví dụ {file}).',
    en: '{files} {files?link|links} to reports {files?leads|lead} to files that are no longer there (such as {file}).',
  },
  lostFilesFix: {
    vi: 'Tải lại các tệp báo cáo và sửa liên kết trên trang này.',
    en: 'Upload the reports again and mend their links on this page.',
  },
  missingPeriods: {
    vi: 'Chưa công khai kết quả {missing}.',
    en: 'Results of {missing} are not published.',
  },
  fix: {
    vi: 'Đăng kết quả của từng kỳ ({missing}) lên cổng, tiêu đề ghi rõ kỳ và năm; báo cáo 6 tháng, 9 tháng hay cả năm phải có số liệu riêng của từng kỳ này.',
    en: 'Publish the results of each period ({missing}) with period and year in the title; a report of six or nine months or of the year must give each period’s own figures.',
  },
} as const satisfies Record<string, Bilingual>;
