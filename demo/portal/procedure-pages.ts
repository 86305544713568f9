import { page } from './layout.ts';
import { escaped } from './markup.ts';
import { FIELDS, type Field, type Part, type Procedure } from './procedures.ts';

const ROWS_PER_PAGE = 6;
export const PROCEDURES_PATH = '/thu-tuc-hanh-chinh/';

/** All pages about procedures: the list by field, the field's pages, one page per procedure. */
export function procedurePages(): Record<string, string> {
  const pages: Record<string, string> = { [PROCEDURES_PATH]: fieldsPage() };
  for (const field of FIELDS) {
    const count = Math.ceil(field.procedures.length / ROWS_PER_PAGE);
    for (let number = 1; number <= count; number += 1)
      pages[fieldPath(field, number)] = fieldPage(field, number, count);
    for (const procedure of field.procedures) {
      if (procedure.unlinked !== true) pages[procedurePath(procedure)] = procedurePage(field, procedure);
    }
  }
  return pages;
}

export function fieldPath(field: Field, number = 1): string {
  return `${PROCEDURES_PATH}linh-vuc/${field.slug}/${number === 1 ? '' : `trang-${number}/`}`;
}

export function procedurePath(procedure: Procedure): string {
  return `${PROCEDURES_PATH}chi-tiet/${procedure.code}.html`;
}

function fieldsPage(): string {
  const cards = FIELDS.map(
    (field) =>
      `<li><a href="${fieldPath(field)}">${escaped(field.name)}</a> <span class="count">${field.procedures.length} thủ tục</span></li>`,
  );
  return page({
    title: 'Danh mục thủ tục hành chính',
    path: PROCEDURES_PATH,
    trail: [['Thủ tục hành chính', PROCEDURES_PATH]],
    main: `<p class="sapo">Các thủ tục hành chính do Sở tiếp nhận, xếp theo lĩnh vực. Chọn một lĩnh vực để xem danh mục.</p>
<ul class="fields">${cards.join('\n')}</ul>
<p>Người chưa quen tra cứu có thể xem <a href="/huong-dan-tra-cuu.html">hướng dẫn tra cứu thủ tục hành chính trên mạng</a>.</p>`,
  });
}

function fieldPage(field: Field, number: number, count: number): string {
  const first = (number - 1) * ROWS_PER_PAGE;
  const rows = field.procedures
    .slice(first, first + ROWS_PER_PAGE)
    .map((procedure, index) => row(procedure, first + index + 1));
  return page({
    title: `Thủ tục hành chính lĩnh vực ${field.name}`,
    path: fieldPath(field, number),
    trail: [
      ['Thủ tục hành chính', PROCEDURES_PATH],
      [field.name, fieldPath(field)],
    ],
    main: `<table class="list">
<thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th><th>Cơ quan thực hiện</th><th>Mức độ</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>${count > 1 ? fieldPager(field, number, count) : ''}`,
  });
}

function row(procedure: Procedure, order: number): string {
  const name = escaped(procedure.name);
  const linked = procedure.unlinked === true ? name : `<a href="${procedurePath(procedure)}">${name}</a>`;
  return `<tr><td class="number">${order}</td><td>${procedure.code}.000.00.00.H41</td><td>${linked}</td><td>${procedure.agency}</td><td>${procedure.level}</td></tr>`;
}

function fieldPager(field: Field, number: number, count: number): string {
  const links = Array.from({ length: count }, (_, index) =>
    index + 1 === number ? `<b>${index + 1}</b>` : `<a href="${fieldPath(field, index + 1)}">${index + 1}</a>`,
  );
  return `<nav class="pager" aria-label="Các trang của danh mục">${links.join(' ')}</nav>`;
}

const HEADINGS: Readonly<Record<Part, string>> = {
  steps: 'Trình tự thực hiện',
  method: 'Cách thức thực hiện',
  dossier: 'Thành phần, số lượng hồ sơ',
  deadline: 'Thời hạn giải quyết',
  applicants: 'Đối tượng thực hiện',
  authority: 'Cơ quan thực hiện',
  result: 'Kết quả thực hiện',
  fee: 'Phí, lệ phí',
  form: 'Tên mẫu đơn, mẫu tờ khai',
  conditions: 'Yêu cầu, điều kiện thực hiện',
  legalBasis: 'Căn cứ pháp lý',
};

function procedurePage(field: Field, procedure: Procedure): string {
  const parts = (Object.keys(HEADINGS) as Part[]).filter((part) => procedure.lacks?.includes(part) !== true);
  const contents = parts.map((part): readonly [string, string] => [
    HEADINGS[part],
    procedure.empty?.includes(part) === true ? '' : CONTENTS[part](field, procedure),
  ]);
  return page({
    title: procedure.name,
    path: procedurePath(procedure),
    trail: [
      ['Thủ tục hành chính', PROCEDURES_PATH],
      [field.name, fieldPath(field)],
    ],
    main: `<p class="code">Mã thủ tục: <b>${procedure.code}.000.00.00.H41</b> · Lĩnh vực: ${escaped(field.name)}</p>
${LAYOUTS[field.layout](contents)}
<p class="tools"><a href="${procedurePath(procedure)}?in=1" rel="nofollow">Bản in</a></p>`,
  });
}

type Contents = readonly (readonly [heading: string, html: string])[];

const LAYOUTS: Readonly<Record<Field['layout'], (contents: Contents) => string>> = {
  table: (contents) =>
    `<table class="parts">${contents.map(([heading, html]) => `<tr><th scope="row">${heading}</th><td>${html}</td></tr>`).join('\n')}</table>`,
  headings: (contents) => contents.map(([heading, html]) => `<h3>${heading}</h3>\n<div>${html}</div>`).join('\n'),
  definitions: (contents) =>
    `<dl class="parts">${contents.map(([heading, html]) => `<dt>${heading}</dt><dd>${html}</dd>`).join('\n')}</dl>`,
  bold: (contents) =>
    contents
      .map(([heading, html], index) => `<p><strong>${index + 1}. ${heading}:</strong></p>\n<div>${html}</div>`)
      .join('\n'),
};

type Content = (field: Field, procedure: Procedure) => string;

const CONTENTS: Readonly<Record<Part, Content>> = {
  steps: (field) =>
    `<ol><li>Nộp hồ sơ tại quầy, qua bưu chính hoặc trên mạng.</li><li>Cán bộ tiếp nhận kiểm tra, ghi phiếu hẹn.</li><li>Phòng phụ trách lĩnh vực ${escaped(field.name.toLowerCase())} thẩm định, trình ký.</li><li>Trả kết quả theo phiếu hẹn.</li></ol>`,
  method: () => 'Trực tiếp tại Bộ phận Một cửa, qua dịch vụ bưu chính công ích hoặc trực tuyến trên Cổng dịch vụ công.',
  dossier: () =>
    '<ul><li>Đơn hoặc tờ khai theo mẫu.</li><li>Bản sao giấy tờ chứng minh nội dung đề nghị.</li></ul>Số lượng: 01 bộ.',
  deadline: (_, { days }) => `${days} ngày làm việc kể từ khi nhận đủ hồ sơ hợp lệ.`,
  applicants: () => 'Tổ chức, doanh nghiệp, cá nhân có nhu cầu.',
  authority: (_, { agency }) => escaped(agency === 'Sở Y tế' ? agency : 'Sở Khoa học và Công nghệ Nghệ An'),
  result: (_, { result }) => escaped(result),
  fee: (_, { fee }) => escaped(fee),
  form: (_, { code }) => `<a href="/bieu-mau/mau-${code.slice(2)}.docx">Tờ khai số ${code.slice(-3)}</a>`,
  conditions: (_, { days }) =>
    days > 20 ? 'Có người phụ trách chuyên môn và cơ sở vật chất phù hợp với nội dung đề nghị.' : 'Không có.',
  legalBasis: () => 'Luật chuyên ngành và nghị định hướng dẫn hiện hành; quyết định công bố của Chủ tịch UBND tỉnh.',
};
