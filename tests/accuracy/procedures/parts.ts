/** The markups in which portals present the parts of a procedure. */

import { PARTS, type Part, type Procedure } from './scenario.ts';

export type Labels = Readonly<Record<Part, string>>;
export type PartsMarkup = (procedure: Procedure, labels: Labels) => string;

export const OFFICIAL: Labels = {
  steps: 'Trình tự thực hiện',
  method: 'Cách thức thực hiện',
  dossier: 'Thành phần hồ sơ',
  deadline: 'Thời hạn giải quyết',
  applicants: 'Đối tượng thực hiện',
  authority: 'Cơ quan thực hiện',
  result: 'Kết quả thực hiện',
  fee: 'Phí, lệ phí',
  form: 'Mẫu đơn, tờ khai',
  conditions: 'Yêu cầu, điều kiện thực hiện',
  legalBasis: 'Căn cứ pháp lý',
};

/** As decisions word them. */
export const LONG: Labels = {
  steps: 'Trình tự thực hiện thủ tục hành chính',
  method: 'Cách thức thực hiện thủ tục hành chính',
  dossier: 'Thành phần, số lượng hồ sơ',
  deadline: 'Thời hạn giải quyết thủ tục hành chính',
  applicants: 'Đối tượng thực hiện thủ tục hành chính',
  authority: 'Cơ quan giải quyết thủ tục hành chính',
  result: 'Kết quả thực hiện thủ tục hành chính',
  fee: 'Phí, lệ phí (nếu có)',
  form: 'Tên mẫu đơn, mẫu tờ khai (nếu có)',
  conditions: 'Yêu cầu, điều kiện thực hiện thủ tục hành chính (nếu có)',
  legalBasis: 'Căn cứ pháp lý của thủ tục hành chính',
};

/** As webmasters shorten them. */
export const SHORT: Labels = {
  steps: 'Các bước thực hiện',
  method: 'Hình thức nộp hồ sơ',
  dossier: 'Hồ sơ gồm',
  deadline: 'Thời gian giải quyết',
  applicants: 'Đối tượng',
  authority: 'Cơ quan giải quyết',
  result: 'Kết quả',
  fee: 'Lệ phí',
  form: 'Biểu mẫu',
  conditions: 'Điều kiện thực hiện',
  legalBasis: 'Cơ sở pháp lý',
};

export const headings: PartsMarkup = (procedure, labels) =>
  eachPart(procedure, (part, lines) => `<h3>${labels[part]}</h3>\n${lines.map((line) => `<p>${line}</p>`).join('\n')}`);

export const boldParagraphs: PartsMarkup = (procedure, labels) =>
  eachPart(
    procedure,
    (part, lines, index) =>
      `<p style="text-align:justify"><strong>${'abcdeghiklm'[index]}) ${labels[part]}:</strong></p>\n${lines.map((line) => `<p style="text-align:justify">- ${line}</p>`).join('\n')}`,
  );

/** The first line stands on the label's own. */
export const boldInline: PartsMarkup = (procedure, labels) =>
  eachPart(procedure, (part, lines, index) => {
    const [first, ...more] = lines;
    return `<div><b>${index + 1}. ${labels[part]}:</b> ${first ?? ''}</div>\n${more.map((line) => `<div>+ ${line}</div>`).join('\n')}`;
  });

export const tableRows: PartsMarkup = (procedure, labels) =>
  `<table class="table table-bordered"><tbody>
<tr><td class="lbl">Tên thủ tục</td><td>${procedure.name}</td></tr>
<tr><td class="lbl">Lĩnh vực</td><td>${procedure.field}</td></tr>
${eachPart(procedure, (part, lines) => `<tr><td class="lbl">${labels[part]}</td><td>${lines.join('<br />')}</td></tr>`)}
</tbody></table>`;

export const definitions: PartsMarkup = (procedure, labels) =>
  `<dl class="chi-tiet">\n${eachPart(procedure, (part, lines) => `<dt>${labels[part]}</dt><dd>${lines.map((line) => `<p>${line}</p>`).join('')}</dd>`)}\n</dl>`;

export const tabs: PartsMarkup = (procedure, labels) => {
  const shown = PARTS.filter((part) => procedure.parts[part] !== null);
  const panes = shown.map(
    (part, index) =>
      `<div class="tab-pane${index === 0 ? ' active' : ''}" id="tab_${part}"><ul>${(procedure.parts[part] ?? []).map((line) => `<li>${line}</li>`).join('')}</ul></div>`,
  );
  return `<ul class="nav nav-tabs">${shown.map((part) => `<li><a data-toggle="tab" href="#tab_${part}">${labels[part]}</a></li>`).join('')}</ul>
<div class="tab-content">${panes.join('\n')}</div>`;
};

export const accordion: PartsMarkup = (procedure, labels) =>
  `<div class="accordion">${eachPart(
    procedure,
    (
      part,
      lines,
      index,
    ) => `<div class="card"><div class="card-header"><button class="btn" type="button" data-toggle="collapse" data-target="#c${index}">${labels[part]}</button></div>
<div id="c${index}" class="collapse"><div class="card-body">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div></div>`,
  )}</div>`;

/** The national database's sheet: the deadline and the fee are columns of the method's table, the form one of the dossier's. */
export const nationalSheet: PartsMarkup = (procedure, labels) => {
  const column = (part: Part): string => (procedure.parts[part] === null ? '' : `<th>${labels[part]}</th>`);
  const cell = (part: Part): string => {
    const lines = procedure.parts[part];
    return lines === null ? '' : `<td>${lines.join(' ')}</td>`;
  };
  const methodTable = `<table class="inner"><tr><th>Kênh nộp</th>${column('deadline')}${column('fee')}<th>Mô tả</th></tr>
<tr><td>Trực tiếp</td>${cell('deadline')}${cell('fee')}<td>${(procedure.parts.method ?? []).join(' ')}</td></tr></table>`;
  const dossier = procedure.parts.dossier ?? [];
  // under an empty dossier's header stands no row: the form is told by itself
  const apart = dossier.length === 0;
  const dossierTable = `<table class="inner"><tr><th>Tên giấy tờ</th>${apart ? '' : column('form')}<th>Số bản</th></tr>
${dossier.map((line, index) => `<tr><td>${line}</td>${procedure.parts.form === null ? '' : `<td>${index === 0 ? procedure.parts.form.join(' ') : ''}</td>`}<td>1</td></tr>`).join('\n')}</table>`;
  const rows = eachPart(procedure, (part, lines) => {
    if (part === 'deadline' || part === 'fee' || (part === 'form' && !apart)) return '';
    const body =
      part === 'method'
        ? methodTable
        : part === 'dossier'
          ? dossierTable
          : lines.map((line) => `<p>${line}</p>`).join('');
    return `<tr><th scope="row">${labels[part]}</th><td>${body}</td></tr>`;
  });
  return `<table class="sheet">${rows}</table>`;
};

/** One run of text, broken by <br>. */
export const brokenLines: PartsMarkup = (procedure, labels) =>
  `<div class="noidung">${eachPart(procedure, (part, lines, index) => `${index + 1}. ${labels[part]}:<br>${lines.map((line) => `- ${line}<br>`).join('')}`)}</div>`;

function eachPart(
  { parts }: Procedure,
  markup: (part: Part, lines: readonly string[], index: number) => string,
): string {
  return PARTS.filter((part) => parts[part] !== null)
    .map((part, index) => markup(part, parts[part] ?? [], index))
    .join('\n');
}
