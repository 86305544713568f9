/** Documents of the plan, each as its record says, among others' numbers. */

import { addDays } from '../columns-hotlines/days.ts';
import { slugOf } from '../columns-hotlines/posts.ts';
import { cited, dayIn, longer, otherDate, otherProvince, typeOf, type NamedDocument } from './document-words.ts';
import { postingDay, yearOf } from './days-of-posts.ts';
import type { Draft } from './draft.ts';
import { publishedAs, type DocumentState } from './record.ts';

export const DOCUMENT_TABLE = { label: 'Văn bản về cải cách hành chính', slug: 'van-ban-cchc' };

export function planDocuments(draft: Draft): void {
  for (const [id, told] of publishedAs(draft.record, 'documents')) {
    const { params } = draft.requirement(id);
    const documents: readonly NamedDocument[] = 'documents' in params ? params.documents : [];
    documents.forEach((document, nth) => {
      const state = told.states[nth] ?? 'none';
      if (document.number === null) ownPlan(draft, document, state);
      else numbered(draft, document, state, nth);
    });
  }
  if (draft.rows.length === 0) return;
  const head = '<tr><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tệp</th></tr>';
  const { label, slug } = DOCUMENT_TABLE;
  draft.page({
    label,
    slug,
    inMenu: true,
    html: `<h2>${label}</h2><table border="1">${head}${draft.rows.join('\n')}</table>`,
  });
}

function numbered(draft: Draft, document: NamedDocument, state: DocumentState, nth: number): void {
  const number = document.number ?? '';
  const subject = document.title ?? `${typeOf(number)} về công tác cải cách hành chính`;
  const day = document.date === undefined ? '' : dayIn(document.date, 0);
  if (state === 'page') {
    const issued = document.date ?? `${yearOf(draft.record.asOf) - 1}-06-15`;
    const title = `${subject} (${number})`;
    const slug = slugOf(title).slice(0, 70);
    draft.documents.push({
      id: draft.next(),
      number,
      title,
      slug,
      issued,
      posted: addDays(issued, 3),
      effective: issued,
    });
    return;
  }
  if (state === 'row' || state === 'file') {
    const head = [
      document.issuer?.toUpperCase() ?? '',
      `Số: ${number}`,
      day === '' ? '' : `ngày ${day}`,
      subject,
      'Điều 1. Nội dung cụ thể theo chương trình kèm theo.',
    ];
    const link = state === 'file' ? `<a href="${draft.docx(number, head)}">${number}</a>` : '';
    draft.rows.push(`<tr><td>${number}</td><td>${day}</td><td>${subject}</td><td>${link}</td></tr>`);
    return;
  }
  const words = {
    cited: cited(document, nth),
    longer: longer(document),
    'other-date': otherDate(document),
    'other-province': otherProvince(document),
    none: '',
  }[state];
  if (words === '') return;
  draft.post(nth % 2 === 0 ? 'tin-tuc' : 'tuyen-truyen', {
    title: `Giao ban tuần ${nth + 21}: các phòng nhận việc`,
    lead: 'Lãnh đạo Sở giao việc cho từng phòng và nhắc thời hạn báo cáo.',
    body: [
      `Thực hiện ${words}, Văn phòng Sở phân công người theo dõi từng đầu việc và báo cáo vào thứ sáu hằng tuần.`,
      'Các phòng gửi kết quả bằng văn bản; việc chậm phải nêu lý do.',
    ],
    date: postingDay(draft.record.asOf, nth + 3),
  });
}

/** The plan whose number was left blank: known by its title and year. */
function ownPlan(draft: Draft, { title = '' }: NamedDocument, state: DocumentState): void {
  const year = yearOf(draft.record.asOf);
  const of = state === 'other-date' ? title.replace(String(year), String(year - 1)) : title;
  if (state === 'page' || state === 'other-date') {
    const issued = `${of.includes(String(year)) ? year : year - 1}-02-20`;
    draft.documents.push({
      id: draft.next(),
      number: '/KH-SKHCN',
      title: of,
      slug: slugOf(of),
      issued,
      posted: addDays(issued, 2),
      effective: issued,
    });
  } else if (state === 'file') {
    const file = draft.docx(of, ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Số:     /KH-SKHCN', of, 'I. Mục đích, yêu cầu']);
    draft.rows.push(`<tr><td>/KH-SKHCN</td><td></td><td>${of}</td><td><a href="${file}">Tải về</a></td></tr>`);
  } else if (state === 'cited') {
    draft.post('tin-tuc', {
      title: 'Họp phân công việc quý I',
      lead: 'Văn phòng Sở phân công việc cho từng phòng.',
      body: [`Theo ${of} của Sở, mỗi phòng viết ít nhất một bài mỗi tháng.`, 'Các phòng gửi bài trước ngày hai mươi.'],
      date: `${year}-03-04`,
    });
  }
}
