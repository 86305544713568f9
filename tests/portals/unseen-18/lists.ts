/** Lists of procedures asked against a reference, in layouts that hide a code, a row or an agency. */

import { BACNINH, BINHDINH, type Department, HUNGYEN, NGHEAN, type One, SONLA } from '../unseen-17/one.ts';

const NAMES: readonly (readonly [string, string])[] = [
  ['1.030001', 'Cấp giấy phép sử dụng thiết bị chụp X-quang'],
  ['1.030002', 'Gia hạn giấy phép sử dụng thiết bị chụp X-quang'],
  ['1.030003', 'Công nhận kết quả thực hiện nhiệm vụ khoa học'],
  ['1.030004', 'Đăng ký hợp đồng chuyển giao công nghệ'],
  ['1.030005', 'Xét tặng giải thưởng chất lượng quốc gia'],
];
const ABOLISHED = ['1.030009', 'Khai báo hàng hoá đóng gói sẵn'] as const;
const REFERENCE = `Mã TTHC,Tên thủ tục,Tình trạng\n${NAMES.map(([code, name]) => `${code},${name},còn hiệu lực`).join('\n')}\n${ABOLISHED[0]},${ABOLISHED[1]},bị bãi bỏ\n`;

const set = (
  id: string,
  of: Department,
  list: string | Readonly<Record<string, string>>,
  listed: readonly number[],
  more: Partial<One> = {},
): One => {
  const menu = [['Thủ tục hành chính', '/tthc']] as const;
  const pages = typeof list === 'string' ? { '/tthc': list } : list;
  return {
    id,
    of,
    asked: { kind: 'procedure-set' },
    procedures: REFERENCE,
    pages: {
      '/tthc/kh': { status: 500, body: 'Lỗi máy chủ' },
      '/': of.frame('Trang chủ', '<p>Chào mừng quý vị.</p>', { menu }),
      ...Object.fromEntries(
        Object.entries(pages).map(([path, main]) => [path, of.frame('Thủ tục hành chính', main, { menu })]),
      ),
    },
    outcome: listed.length === 5 ? 'passed' : listed.length === 0 ? 'failed' : 'partial',
    details: {
      reference: 5,
      listed: listed.length,
      missing: NAMES.filter((_, at) => !listed.includes(at)).map(([code]) => ({ code })),
      abolishedListed: [],
      unknown: [],
      duplicates: [],
    },
    ...more,
  };
};
const all = [0, 1, 2, 3, 4];

export const SETS: readonly One[] = [
  set(
    'names alone, in capitals and with tails',
    NGHEAN,
    `<ol>${NAMES.map(([, name]) => `<li><a href="/f/${name.length}.doc">THỦ TỤC ${name.toUpperCase()}</a> (mức độ 4)</li>`).join('')}</ol>`,
    all,
  ),
  set(
    'codes without dots between',
    SONLA,
    `<table><tr><th>TT</th><th>Mã số</th><th>Tên thủ tục hành chính</th></tr>${NAMES.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code.replace('.', ' . ')}</td><td>${name}</td></tr>`).join('')}</table>`,
    all,
    { nasty: true },
  ),
  set(
    'a page of a pager that a script turns is missing',
    BACNINH,
    {
      '/tthc': `<table><tr><th>STT</th><th>Mã</th><th>Tên thủ tục</th></tr>${NAMES.slice(0, 3)
        .map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td></tr>`)
        .join('')}</table><div><a href="/tthc?p=2">2</a></div>`,
      '/tthc?p=2': `<table><tr><th>STT</th><th>Mã</th><th>Tên thủ tục</th></tr>${NAMES.slice(3)
        .map(([code, name], at) => `<tr><td>${at + 4}</td><td>${code}</td><td>${name}</td></tr>`)
        .join('')}</table><div><a href="/tthc">1</a></div>`,
    },
    all,
  ),
  set(
    'three levels on one page',
    BINHDINH,
    `<h3>A. Thủ tục hành chính cấp tỉnh</h3><ul>${NAMES.slice(0, 4)
      .map(([code, name]) => `<li>${code} - ${name}</li>`)
      .join(
        '',
      )}</ul><h3>B. Thủ tục hành chính cấp huyện</h3><ul><li>1.039001 - Chứng thực chữ ký trong giấy tờ</li></ul><h3>C. Thủ tục hành chính cấp xã</h3><ul><li>1.039002 - Đăng ký khai sinh lưu động</li></ul>`,
    [0, 1, 2, 3],
    { nasty: true },
  ),
  set(
    'an abolished one in a table of its own',
    HUNGYEN,
    `<h3>Thủ tục hành chính đang thực hiện</h3><table><tr><th>Mã</th><th>Tên</th></tr>${NAMES.map(([code, name]) => `<tr><td>${code}</td><td>${name}</td></tr>`).join('')}</table><h3>Thủ tục hành chính đã bị bãi bỏ</h3><table><tr><th>Mã</th><th>Tên</th></tr><tr><td>${ABOLISHED[0]}</td><td>${ABOLISHED[1]}</td></tr></table>`,
    all,
    { nasty: true },
  ),
  set(
    'codes in data attributes and names in cards',
    HUNGYEN,
    `<div class="row">${NAMES.map(([code, name]) => `<div class="col-4"><div class="card" data-code="${code}"><div class="card-body"><h5>${name}</h5><a href="/tthc/chi-tiet?ma=${code}.000.00.00.H31" class="btn">Chi tiết</a></div></div></div>`).join('')}</div>`,
    all,
    { nasty: true },
  ),
  set(
    'one field a page, one of them answers an error',
    SONLA,
    {
      '/tthc':
        '<ul><li><a href="/tthc/bx">Lĩnh vực an toàn bức xạ</a></li><li><a href="/tthc/kh">Lĩnh vực hoạt động khoa học</a></li></ul>',
      '/tthc/bx': `<ul>${NAMES.slice(0, 2)
        .map(([code, name]) => `<li>${code} ${name}</li>`)
        .join('')}</ul>`,
    },
    [0, 1],
    { nasty: true, outcome: 'cantTell', details: { listed: 2, missing: [] } },
  ),
  set(
    'listed twice on two pages',
    NGHEAN,
    {
      '/tthc': `<p><a href="/tthc/a">Lĩnh vực chung</a></p><table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${NAMES.map(([code, name]) => `<tr><td>${code}</td><td>${name}</td></tr>`).join('')}</table>`,
      '/tthc/a': `<table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${NAMES.slice(0, 1)
        .map(([code, name]) => `<tr><td>${code}</td><td>${name}</td></tr>`)
        .join('')}</table>`,
    },
    all,
    { details: { reference: 5, listed: 5, duplicates: [] } },
  ),
  set(
    'decision numbers look like codes',
    BACNINH,
    `<table><tr><th>TT</th><th>Tên TTHC</th><th>Số quyết định</th><th>Ghi chú</th></tr>${NAMES.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${name} (${code}.000.00.00.H05)</td><td>1.${at + 200}/QĐ-UBND</td><td></td></tr>`).join('')}</table>`,
    all,
  ),
  set(
    'names broken by markup',
    BINHDINH,
    `<table><tr><td><b>STT</b></td><td><b>Tên thủ tục</b></td><td><b>Mã TTHC</b></td></tr>${NAMES.map(([code, name], at) => `<tr><td>${at + 1}</td><td><p>${name.slice(0, 12)}<br>${name.slice(12)}</p></td><td><p>${code}<br>.000.00.00.H08</p></td></tr>`).join('')}</table>`,
    all,
    { nasty: true },
  ),
];
