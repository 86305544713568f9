import { page } from './layout.ts';
import { escaped, shownDay, slug } from './markup.ts';

interface OfficialDocument {
  readonly number: string;
  readonly date: string;
  readonly title: string;
  /** Has a page of its own with a file; else it is a row of the list only. */
  readonly published: boolean;
}

const PATH = '/van-ban/';

const DOCUMENTS: readonly OfficialDocument[] = [
  { number: '1123/KH-SKHCN', date: '2022-09-12', title: 'Kế hoạch kiểm tra công vụ quý IV năm 2022', published: true },
  {
    number: '64/KH-UBND',
    date: '2022-01-28',
    title: 'Kế hoạch cải cách hành chính của tỉnh năm 2022',
    published: true,
  },
  { number: '88/KH-SKHCN', date: '2022-01-11', title: 'Kế hoạch cải cách hành chính của Sở năm 2022', published: true },
  {
    number: '5158/QĐ-UBND',
    date: '2021-12-30',
    title: 'Quyết định về chương trình cải cách hành chính giai đoạn mới',
    published: false,
  },
  { number: '05-NQ/TU', date: '2021-12-14', title: 'Nghị quyết của Tỉnh ủy về cải cách hành chính', published: false },
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    title: 'Nghị quyết về chương trình tổng thể cải cách hành chính nhà nước',
    published: true,
  },
  { number: '214/SKHCN-VP', date: '2021-03-09', title: 'Công văn về việc niêm yết thủ tục tại quầy', published: false },
];

/** The list of documents and the page of each published one. */
export function documentPages(): Record<string, string> {
  const pages: Record<string, string> = { [PATH]: listPage() };
  for (const document of DOCUMENTS) if (document.published) pages[pathOf(document)] = documentPage(document);
  return pages;
}

function pathOf(document: OfficialDocument): string {
  return `${PATH}${slug(document.number)}.html`;
}

function listPage(): string {
  const rows = DOCUMENTS.map((document) => {
    const title = escaped(document.title);
    const linked = document.published ? `<a href="${pathOf(document)}">${title}</a>` : title;
    return `<tr><td>${document.number}</td><td>${shownDay(document.date)}</td><td>${linked}</td></tr>`;
  });
  return page({
    title: 'Văn bản chỉ đạo, điều hành',
    path: PATH,
    trail: [],
    main: `<table class="list"><thead><tr><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  });
}

function documentPage(document: OfficialDocument): string {
  return page({
    title: document.title,
    path: pathOf(document),
    trail: [['Văn bản', PATH]],
    main: `<table class="parts">
<tr><th scope="row">Số, ký hiệu</th><td>${document.number}</td></tr>
<tr><th scope="row">Ngày ban hành</th><td>${shownDay(document.date)}</td></tr>
<tr><th scope="row">Trích yếu</th><td>${escaped(document.title)}</td></tr>
<tr><th scope="row">Tệp đính kèm</th><td><a href="/tep/${slug(document.number)}.pdf">${slug(document.number)}.pdf</a></td></tr>
</table>`,
  });
}
