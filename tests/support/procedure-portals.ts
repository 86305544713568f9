/** Pieces of portals that list procedures, for tests. */

import type { ReferenceList, ReferenceProcedure } from '../../lib/model/reference.ts';

export interface Listed {
  readonly code?: string;
  readonly name: string;
  readonly url?: string;
  readonly agency?: string;
  readonly field?: string;
}

const MENU = [
  ['/', 'Trang chủ'],
  ['/gioi-thieu', 'Giới thiệu'],
  ['/tin-tuc', 'Tin tức'],
  ['/lien-he', 'Liên hệ'],
] as const;

/** A page with the portal's menu; `menu` adds items. */
export function page(
  title: string,
  body: string,
  menu: readonly (readonly [string, string])[] = [['/tthc', 'Thủ tục hành chính']],
): string {
  const items = [...MENU, ...menu].map(([url, words]) => `<li><a href="${url}">${words}</a></li>`).join('');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Sở Khoa học và Công nghệ Nghệ An</title></head><body>
<div id="header"><div class="banner">SỞ KHOA HỌC VÀ CÔNG NGHỆ NGHỆ AN</div><nav class="menu"><ul>${items}</ul></nav></div>
<div id="main"><h1>${title}</h1>${body}</div>
<div id="footer">Sở Khoa học và Công nghệ tỉnh Nghệ An. Địa chỉ: 75A Nguyễn Thị Minh Khai, TP. Vinh. Điện thoại: 0238 3844 500</div></body></html>`;
}

export function home(
  body = '<p>Cổng thông tin điện tử của Sở Khoa học và Công nghệ tỉnh Nghệ An.</p>',
  menu?: readonly (readonly [string, string])[],
): string {
  return page('Trang chủ', body, menu);
}

export function table(rows: readonly Listed[], header = true): string {
  const cells = rows.map(({ code = '', name, url, agency, field }, at) => {
    const shown = url === undefined ? name : `<a href="${url}">${name}</a>`;
    return `<tr><td>${at + 1}</td><td>${code}</td><td>${shown}</td><td>${field ?? 'An toàn bức xạ'}</td><td>${agency ?? 'Sở Khoa học và Công nghệ'}</td></tr>`;
  });
  const head =
    '<tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th><th>Lĩnh vực</th><th>Cơ quan thực hiện</th></tr>';
  return `<table>${header ? head : ''}${cells.join('')}</table>`;
}

const CONTENTS: Readonly<Record<string, string>> = {
  'Trình tự thực hiện': 'Bước 1: Tổ chức nộp hồ sơ. Bước 2: Sở thẩm định và trả kết quả.',
  'Cách thức thực hiện': 'Nộp trực tiếp hoặc qua bưu chính công ích.',
  'Thành phần, số lượng hồ sơ': 'Đơn đề nghị theo mẫu, 01 bộ.',
  'Thời hạn giải quyết': '05 ngày làm việc',
  'Đối tượng thực hiện': 'Tổ chức, cá nhân',
  'Cơ quan thực hiện': 'Sở Khoa học và Công nghệ',
  'Kết quả thực hiện': 'Giấy phép',
  'Phí, lệ phí': 'Không',
  'Tên mẫu đơn, mẫu tờ khai': 'Mẫu số 01',
  'Yêu cầu, điều kiện thực hiện': 'Không có',
  'Căn cứ pháp lý': 'Luật Năng lượng nguyên tử năm 2008',
};

/** A procedure's page; `over` changes a part's content, null takes the part off the page. */
export function detail({ code, name }: Listed, over: Readonly<Record<string, string | null>> = {}): string {
  const parts = Object.entries({ ...CONTENTS, ...over }).flatMap(([heading, content]) =>
    content === null ? [] : [`<p><b>${heading}:</b></p>`, content === '' ? '' : `<p>${content}</p>`],
  );
  return page(name, `${code === undefined ? '' : `<p>Mã thủ tục: ${code}</p>`}${parts.join('')}`);
}

/** The same as paragraphs of a file. */
export function told(
  { code, name }: Listed,
  over: Readonly<Record<string, string | null>> = {},
): readonly (string | { readonly bold: string })[] {
  const parts = Object.entries({ ...CONTENTS, ...over }).flatMap(([heading, content]) =>
    content === null ? [] : [{ bold: `${heading}:` }, ...(content === '' ? [] : [content])],
  );
  return [{ bold: name }, ...(code === undefined ? [] : [`Mã thủ tục: ${code}`]), ...parts];
}

export function reference(
  active: readonly (readonly [string | null, string])[],
  abolished: readonly (readonly [string | null, string])[] = [],
): ReferenceList {
  const rows = (
    from: number,
    list: readonly (readonly [string | null, string])[],
    status: ReferenceProcedure['status'],
  ) => list.map(([code, name], at) => ({ code, name, status, row: from + at }));
  return {
    source: 'danh-muc.csv',
    procedures: [...rows(2, active, 'active'), ...rows(2 + active.length, abolished, 'abolished')],
    faults: [],
  };
}
