/** Sở Nội vụ Bình Định on a portal of the first days: tables in tables, <font>, windows-1258 on some pages, NFD on others. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { newestFirst, type Post } from '../unseen-20/post.ts';
import { scan, slashed, slug, type Site } from '../unseen-8/shape.ts';
import { windows1258 } from '../windows-1258.ts';
import { NEWS, REFORM } from './tables-posts.ts';

const MENU: readonly (readonly [string, string])[] = [
  ['default.asp', 'Trang chủ'],
  ['trang.asp?mn=1', 'Giới thiệu'],
  ['tin.asp?mn=2', 'Tin tức'],
  ['tin.asp?mn=5', 'Cải cách hành chính'],
  ['trang.asp?mn=6', 'Thủ tục hành chính'],
  ['trang.asp?mn=7', 'Thủ tục được rà soát, đánh giá'],
  ['trang.asp?mn=8', 'Giải quyết hồ sơ'],
  ['trang.asp?mn=9', 'Chỉ số CCHC'],
  ['vanban.asp?loai=1', 'Văn bản chỉ đạo CCHC'],
  ['vanban.asp?loai=2', 'Chương trình, kế hoạch CCHC'],
];
const menuRow = ([href, label]: readonly [string, string]) =>
  `<tr><td height="22" bgcolor="#D6E7F7"><img src="images/bullet.gif" width="9" height="9"> <a href="${href}"><font face="Arial" size="2" color="#003399">${label}</font></a></td></tr>`;
export const MENU_LAST = menuRow(['vanban.asp?loai=2', 'Chương trình, kế hoạch CCHC']);
export const rotationRow = (href: string): string => menuRow([href, 'Vị trí công tác phải chuyển đổi']);
export const GUIDE_ROW = menuRow(['trang.asp?mn=11', 'Hướng dẫn dịch vụ công mức độ 3, 4']);

const frame = (title: string, main: string, charset = 'utf-8') => `<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${title} - So Noi vu Binh Dinh</title></head>
<body topmargin="0" bgcolor="#FFFFFF"><center><table width="980" border="0" cellspacing="0" cellpadding="0"><tr><td colspan="3"><img src="images/banner.gif" width="980" height="110" alt="SỞ NỘI VỤ TỈNH BÌNH ĐỊNH"></td></tr>
<tr><td colspan="3" bgcolor="#006699" align="right"><font color="#FFFFFF" size="1">Thứ bảy, ngày 10/12/2022</font></td></tr>
<tr valign="top"><td width="180"><table width="100%" border="0" cellspacing="1">${MENU.map(menuRow).join('\n')}
${GUIDE_ROW}</table><br><a href="https://dichvucong.binhdinh.gov.vn" target="_blank"><img src="images/dvc.gif" width="170" border="0" alt="Dịch vụ công trực tuyến"></a></td>
<td width="620"><table width="100%" cellpadding="6"><tr><td>
${main}
</td></tr></table></td>
<td width="180"><table width="100%"><tr><td bgcolor="#FFCC00"><b><font size="2">LIÊN KẾT</font></b></td></tr><tr><td><select><option>Chính phủ</option><option>Bộ Nội vụ</option></select></td></tr></table></td></tr>
<tr><td colspan="3" bgcolor="#EEEEEE" align="center"><font size="2">Sở Nội vụ tỉnh Bình Định - 86 Trần Hưng Đạo, Quy Nhơn. Điện thoại: 0256.3822914 - Lượt truy cập: 0256118890</font></td></tr></table></center></body></html>`;

type Dress = 'plain' | 'nfd' | 'windows-1258';

/** The words of a page are kept apart under `~path`, that a change finds them in plain letters. */
function put(answers: Record<string, Answer>, path: string, title: string, main: string, dress: Dress = 'plain'): void {
  if (dress === 'plain') {
    answers[path] = frame(title, main);
    return;
  }
  answers[`~${path}`] = frame(title, main, dress === 'nfd' ? 'utf-8' : 'windows-1258');
  answers[path] = () => {
    const page = answers[`~${path}`] as string;
    return dress === 'nfd'
      ? page.normalize('NFD')
      : { headers: { 'content-type': 'text/html' }, body: windows1258(page) };
  };
}

const heading = (text: string) => `<font face="Arial" size="4" color="#CC0000"><b>${text}</b></font><hr size="1">`;
export const postAt = ({ id }: { readonly id: number }): string => `/chitiet.asp?id=${id}`;
export const dated = (at: string): string =>
  `<font size="1" color="#666666"><i>(${slashed(at.slice(0, 10))})</i></font>`;

const entry = (post: Post) =>
  `<table width="100%" border="0"><tr><td width="10" valign="top">&#8226;</td><td><a href="chitiet.asp?id=${post.id}"><font size="2"><b>${post.title}</b></font></a> ${post.at === null ? '' : dated(post.at)}<br><font size="2">${post.lead}</font></td></tr></table>`;

const DRESSES: readonly Dress[] = ['plain', 'nfd', 'windows-1258'];

function column(answers: Record<string, Answer>, id: number, name: string, posts: readonly Post[]): void {
  const pages = [posts.slice(0, 8), posts.slice(8)].filter(({ length }) => length > 0);
  pages.forEach((part, at) => {
    const turn =
      pages.length < 2
        ? ''
        : `<p align="right"><font size="2">Trang ${pages.map((_, page) => (page === at ? `[${page + 1}]` : `<a href="tin.asp?mn=${id}&trang=${page + 1}">${page + 1}</a>`)).join(' ')}</font></p>`;
    const path = `/tin.asp?mn=${id}${at === 0 ? '' : `&trang=${at + 1}`}`;
    put(answers, path, name, `${heading(name)}${part.map(entry).join('\n')}${turn}`, at === 0 ? 'plain' : 'nfd');
  });
  if (pages.length > 1) answers[`/tin.asp?mn=${id}&trang=1`] = answers[`/tin.asp?mn=${id}`] as Answer;
  for (const post of posts)
    put(
      answers,
      postAt(post),
      post.title,
      `<font size="4" color="#003366"><b>${post.title}</b></font><br>${post.at === null ? '' : `<font size="1">Cập nhật: ${post.at.slice(11)} ngày ${slashed(post.at.slice(0, 10))}</font>`}<p><font size="2"><b>${post.lead}</b></font></p>${post.picture === undefined ? '' : `<table align="center"><tr><td><img src="${post.picture}" width="450" height="300"></td></tr></table>`}${post.body.map((text) => `<p align="justify"><font size="2">${text}</font></p>`).join('')}`,
      DRESSES[post.id % 3],
    );
}

export const PROCEDURES: readonly (readonly [string, string])[] = [
  ['1.003503', 'Thủ tục công nhận ban vận động thành lập hội'],
  ['2.001481', 'Thủ tục thành lập hội'],
  ['1.003960', 'Thủ tục phê duyệt điều lệ hội'],
  ['2.001688', 'Thủ tục chia, tách; sáp nhập; hợp nhất hội'],
  ['2.001678', 'Thủ tục đổi tên hội'],
  ['1.003918', 'Thủ tục hội tự giải thể'],
  ['1.003822', 'Thủ tục cấp giấy phép thành lập và công nhận điều lệ quỹ'],
  ['2.000449', 'Thủ tục tặng thưởng Bằng khen của Chủ tịch UBND tỉnh'],
  ['1.000934', 'Thủ tục tặng Cờ thi đua của UBND tỉnh'],
  ['1.005384', 'Thủ tục thi tuyển công chức'],
  ['2.002156', 'Thủ tục xét tuyển công chức'],
  ['1.010194', 'Thủ tục phục vụ việc sử dụng tài liệu của độc giả tại phòng đọc'],
];
export const MISSING: readonly string[] = ['1.003918', '2.002156'];
export const UNKNOWN = ['1.012661', 'Thủ tục cho phép hội hoạt động trở lại'] as const;

const cell = (text: string) => `<td><font size="2">${text}</font></td>`;
const row = (...cells: readonly string[]) => `<tr>${cells.map(cell).join('')}</tr>`;
const grid = (head: readonly string[], rows: readonly string[]) =>
  `<table width="100%" border="1" cellspacing="0" bordercolor="#CCCCCC"><tr bgcolor="#EFEFEF">${head.map((text) => `<td align="center"><font size="2"><b>${text}</b></font></td>`).join('')}</tr>${rows.join('\n')}</table>`;
export const procedureRow = ([code, name]: readonly [string, string]): string => row(`${code}.000.00.00.H08`, name);
export const UNKNOWN_ROW = procedureRow(UNKNOWN);

export const DIRECTIVES: readonly (readonly [string, string, string])[] = [
  ['5127/UBND-NC', '08/09/2022', 'V/v đẩy nhanh thực hiện nhiệm vụ cải cách hành chính những tháng cuối năm'],
  ['2866/UBND-NC', '27/05/2022', 'V/v khắc phục tồn tại sau kiểm tra cải cách hành chính'],
  ['1411/BNV-CCHC', '06/04/2022', 'V/v báo cáo cải cách hành chính định kỳ'],
  ['6602/UBND-NC', '14/10/2021', 'V/v chuẩn bị kế hoạch cải cách hành chính năm 2022'],
];
const PROGRAMME: readonly (readonly [string, string, string])[] = [
  ['2405/KH-SNV', '24/12/2021', 'Kế hoạch cải cách hành chính năm 2022 của Sở Nội vụ'],
  ['116/KH-UBND', '16/11/2021', 'Kế hoạch cải cách hành chính tỉnh Bình Định năm 2022'],
  ['3809/QĐ-UBND', '14/09/2021', 'Quyết định ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025'],
  ['76/NQ-CP', '15/07/2021', 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước'],
  ['116/KH-UBND', '04/12/2019', 'Kế hoạch kiểm tra cải cách hành chính năm 2020'],
];
const paperFile = (number: string, date: string) => `vanban/${slug(`${number} ${date}`)}.pdf`;
const papers = (list: readonly (readonly [string, string, string])[]) =>
  grid(
    ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
    list.map(([number, date, about]) => row(number, date, `<a href="${paperFile(number, date)}">${about}</a>`)),
  );

export const quarterRow = (at: number, name: string): string =>
  `<li><a href="trang.asp?mn=8&ky=${at}"><font size="2">Kết quả giải quyết hồ sơ thủ tục hành chính ${name}</font></a>`;
const QUARTERS = [
  [3, 'quý III năm 2022'],
  [2, 'quý II năm 2022'],
  [1, 'quý I năm 2022'],
  [4, 'quý IV năm 2021'],
] as const;

function standings(answers: Record<string, Answer>): void {
  put(
    answers,
    '/trang.asp?mn=1',
    'Giới thiệu',
    `${heading('Giới thiệu')}<p><font size="2">Sở Nội vụ là cơ quan chuyên môn thuộc UBND tỉnh Bình Định.</font></p>`,
  );
  put(
    answers,
    '/trang.asp?mn=6',
    'Thủ tục hành chính',
    `${heading('Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Nội vụ')}<table width="100%"><tr><td>${grid(['Mã', 'Tên thủ tục'], [...PROCEDURES.filter(([code]) => !MISSING.includes(code)).map(procedureRow), UNKNOWN_ROW])}</td></tr></table><br>${heading('Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của UBND cấp huyện')}${grid(['Mã', 'Tên thủ tục'], [procedureRow(['1.003841', 'Thủ tục công nhận ban vận động thành lập hội cấp huyện']), procedureRow(['2.002100', 'Thủ tục hội tự giải thể cấp huyện'])])}`,
    'windows-1258',
  );
  put(
    answers,
    '/trang.asp?mn=7',
    'Thủ tục được rà soát, đánh giá',
    `${heading('Danh mục thủ tục hành chính được rà soát, đánh giá năm 2022')}${grid(
      ['TT', 'Tên thủ tục hành chính', 'Phòng rà soát', 'Thời gian', 'Hướng xử lý'],
      [
        row(
          '1',
          'Thủ tục thành lập hội',
          'Phòng Tổ chức, biên chế',
          'Tháng 4 - 5',
          'Giảm thời hạn 30 ngày còn 22 ngày',
        ),
        row('2', 'Thủ tục đổi tên hội', 'Phòng Tổ chức, biên chế', 'Tháng 4 - 5', 'Bỏ biên bản họp ban chấp hành'),
        row('3', 'Thủ tục tặng Cờ thi đua', 'Ban Thi đua - Khen thưởng', 'Tháng 6', 'Nhận hồ sơ điện tử thay bản giấy'),
        row('4', 'Thủ tục thi tuyển công chức', 'Phòng Công chức', 'Tháng 6 - 7', 'Giữ nguyên'),
      ],
    )}`,
    'nfd',
  );
  put(
    answers,
    '/trang.asp?mn=8',
    'Giải quyết hồ sơ',
    `${heading('Kết quả giải quyết hồ sơ')}<ul>${QUARTERS.map(([at, name]) => quarterRow(at, name)).join('\n')}</ul>`,
  );
  for (const [at, name] of QUARTERS)
    put(
      answers,
      `/trang.asp?mn=8&ky=${at}`,
      `Kết quả giải quyết hồ sơ ${name}`,
      `${heading(`Kết quả giải quyết hồ sơ thủ tục hành chính ${name}`)}${grid(['Lĩnh vực', 'Tiếp nhận', 'Đúng hạn', 'Trễ hạn', 'Trực tuyến mức độ 3, 4'], [row('Hội, quỹ', '41', '41', '0', '30'), row('Thi đua, khen thưởng', '212', '209', '3', '188')])}`,
      at === 2 ? 'nfd' : 'plain',
    );
  put(
    answers,
    '/trang.asp?mn=9',
    'Chỉ số CCHC',
    `${heading('Chỉ số CCHC')}<p><font size="2">Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 85,72%, xếp hạng 19/63 tỉnh, thành phố.</font></p><p><font size="2">Chỉ số cải cách hành chính (PAR INDEX) năm 2020 đạt 83,68%, xếp hạng 21/63.</font></p>`,
  );
  put(
    answers,
    '/trang.asp?mn=11',
    'Hướng dẫn dịch vụ công mức độ 3, 4',
    `${heading('Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4')}<p><font size="2">Mức độ 3: điền và gửi hồ sơ qua mạng, nộp phí và nhận kết quả tại quầy. Mức độ 4: nộp phí qua mạng, kết quả gửi trực tuyến hoặc qua bưu điện. Người dùng đăng ký tài khoản, chọn thủ tục, điền tờ khai điện tử, đính kèm giấy tờ rồi bấm gửi; mã hồ sơ dùng để tra cứu tiến độ.</font></p>`,
    'windows-1258',
  );
  put(
    answers,
    '/vanban.asp?loai=1',
    'Văn bản chỉ đạo CCHC',
    `${heading('Văn bản chỉ đạo cải cách hành chính của Trung ương và tỉnh')}${papers(DIRECTIVES)}`,
  );
  put(
    answers,
    '/vanban.asp?loai=2',
    'Chương trình, kế hoạch CCHC',
    `${heading('Chương trình, kế hoạch cải cách hành chính')}${papers(PROGRAMME)}`,
  );
  for (const [number, date] of [...DIRECTIVES, ...PROGRAMME]) answers[`/${paperFile(number, date)}`] = scan();
}

export function buildTables(): Site {
  const answers: Record<string, Answer> = {};
  const news = newestFirst(NEWS);
  const reform = newestFirst(REFORM);
  put(
    answers,
    '/',
    'Trang chủ',
    `<table width="100%"><tr><td bgcolor="#E0E0E0"><a href="tin.asp?mn=2"><b>TIN TỨC</b></a></td></tr><tr><td>${news.slice(0, 3).map(entry).join('')}</td></tr><tr><td bgcolor="#E0E0E0"><a href="tin.asp?mn=5"><b>CẢI CÁCH HÀNH CHÍNH</b></a></td></tr><tr><td>${reform.slice(0, 3).map(entry).join('')}</td></tr></table>`,
  );
  answers['/default.asp'] = answers['/'] as Answer;
  column(answers, 2, 'Tin tức', news);
  column(answers, 5, 'Cải cách hành chính', reform);
  standings(answers);
  return {
    answers,
    procedures: `Mã thủ tục;Tên thủ tục;Tình trạng\n${PROCEDURES.map(([code, name]) => `${code};"${name}";còn hiệu lực`).join('\n')}\n`,
  };
}

export const rotationPage = (): string =>
  frame(
    'Vị trí công tác phải chuyển đổi',
    `${heading('Danh mục vị trí công tác phải định kỳ chuyển đổi và thời hạn chuyển đổi')}${grid(['TT', 'Vị trí', 'Phòng', 'Thời hạn'], [row('1', 'Thẩm định hồ sơ thành lập hội, quỹ', 'Phòng Tổ chức, biên chế', '3 năm, tháng 6/2023'), row('2', 'Tuyển dụng, nâng ngạch công chức', 'Phòng Công chức', '3 năm, tháng 9/2023'), row('3', 'Thẩm định hồ sơ khen thưởng', 'Ban Thi đua - Khen thưởng', '2 năm, tháng 3/2023'), row('4', 'Kế toán', 'Văn phòng Sở', '2 năm, tháng 12/2022')])}`,
  );
