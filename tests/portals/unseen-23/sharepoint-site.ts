/** Sở Kế hoạch và Đầu tư Bắc Ninh on SharePoint: lists turned by postback, posts behind `?ItemID=`, an old post held on top. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { cut, DAYS, dayOf, newestFirst, type Post } from '../unseen-20/post.ts';
import { scan, slashed, type Site } from '../unseen-8/shape.ts';
import { EVENTS, INVESTMENT, REFORM } from './sharepoint-posts.ts';

const FORM =
  '<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTk4MzQ1">';

export const MENU_END = '<li class="static"><a href="/Pages/lienhe.aspx">Liên hệ</a></li>';
const link = (href: string, label: string) => `<li class="static"><a href="${href}">${label}</a></li>`;
const MENU = `<ul class="root static">${link('/Pages/default.aspx', 'Trang chủ')}<li class="static"><a href="javascript:void(0)">Giới thiệu</a><ul class="dynamic">${link('/Pages/gioithieu.aspx?ID=1', 'Chức năng, nhiệm vụ và cơ cấu tổ chức')}${link('/Pages/gioithieu.aspx?ID=4', 'Hệ thống quản lý chất lượng ISO 9001:2015')}</ul></li>${link('/Pages/tintuc.aspx?CatID=1', 'Tin tức - Sự kiện')}${link('/Pages/tintuc.aspx?CatID=2', 'Thông tin đầu tư')}<li class="static"><a href="/Pages/tintuc.aspx?CatID=5">Cải cách hành chính</a><ul class="dynamic">${link('/Pages/thutuc.aspx', 'Bộ thủ tục hành chính')}${link('/Pages/gioithieu.aspx?ID=7', 'Kết quả các chỉ số')}${link('/Pages/phananh.aspx', 'Phản ánh, kiến nghị')}</ul></li>${link('/Pages/vanban.aspx', 'Văn bản')}${MENU_END}</ul>`;

export const HOTLINE =
  '<div class="ms-webpart-chrome"><h2 class="ms-webpart-titleText">Đường dây nóng tiếp nhận phản ánh, kiến nghị</h2><div class="ms-rtestate-field"><p>Điện thoại: <b>0222.3822.569</b></p></div></div>';

function frame(title: string, main: string, action = ''): string {
  return `<!DOCTYPE html><html lang="vi-VN"><head><meta name="GENERATOR" content="Microsoft SharePoint"><meta charset="utf-8"><title>
	${title} - Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh
</title></head><body><form method="post" action="${action}" id="aspnetForm">${FORM}<div id="s4-workspace"><div class="top"><a href="/Pages/default.aspx"><img src="/Style%20Library/bn/logo.png" alt="Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh"></a><span class="ngay">Thứ Tư, ngày 15 tháng 6 năm 2022</span></div>
<div class="ms-core-navigation">${MENU}</div><div id="DeltaPlaceHolderMain">${main}</div>
<div class="right"><div class="ms-webpart-chrome"><h2>Thông tin cần biết</h2><ul><li>Đường dây nóng phòng, chống dịch Covid-19 của Bộ Y tế: 1900 9095</li><li><a href="https://muasamcong.mpi.gov.vn">Hệ thống mạng đấu thầu quốc gia</a></li></ul></div></div>
<div class="footer">Cơ quan: Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh. Địa chỉ: số 6 đường Lý Thái Tổ, thành phố Bắc Ninh. Điện thoại: 0222.3824.876. Email: skhdt@bacninh.gov.vn. Số lượt truy cập: 02412345678</div></div></form></body></html>`;
}

export const postAt = (post: { readonly id: number }): string => `/Lists/TinTuc/View_Detail.aspx?ItemID=${post.id}`;
const day = (at: string) => slashed(at.slice(0, 10));

const entry = (post: Post) =>
  `<div class="news-row"><h3><a href=" ${postAt(post)}">${post.title}</a></h3>${post.at === null ? '' : `<span class="ngaydang">(${day(post.at)})</span>`}<div class="tomtat">${post.lead}</div></div>`;

const article = (post: Post) =>
  frame(
    post.title,
    `<div class="chitiet"><h1>${post.title}</h1>${post.at === null ? '' : `<div class="ngaydang">${DAYS[dayOf(post.at).getUTCDay()]}, ${day(post.at)}, ${post.at.slice(11)}</div>`}<div class="sapo">${post.lead}</div><div class="ms-rtestate-field">${post.picture === undefined ? '' : `<p><img src="${post.picture}" alt="" width="560" height="370"></p>`}${post.body.map((text) => `<p>${text}</p>`).join('')}</div><div class="tacgia">Văn phòng Sở</div></div>`,
  );

/** Pages of a list behind one address: the second and later ones come by a form post. */
function turned(answers: Record<string, Answer>, address: string, pages: readonly string[]): void {
  pages.forEach((page, at) => (answers[`~${at + 1}${address}`] = page));
  answers[address] = ({ method, body }) => {
    const wanted = new URLSearchParams(body).get('__EVENTARGUMENT') ?? '';
    const at = method === 'POST' && wanted.startsWith('Page$') ? wanted.slice('Page$'.length) : '1';
    return answers[`~${at}${address}`] as string;
  };
}

const pager = (target: string, count: number, current: number) =>
  count < 2
    ? ''
    : `<table class="pager"><tr>${Array.from({ length: count }, (_, at) => (at === current ? `<td><span>${at + 1}</span></td>` : `<td><a href="javascript:__doPostBack('${target}','Page$${at + 1}')">${at + 1}</a></td>`)).join('')}</tr></table>`;

function column(answers: Record<string, Answer>, id: number, name: string, posts: readonly Post[]): void {
  const pages = cut(posts, 6);
  turned(
    answers,
    `/Pages/tintuc.aspx?CatID=${id}`,
    pages.map((part, at) =>
      frame(
        name,
        `<h2 class="chuyenmuc">${name}</h2>${part.map(entry).join('')}${pager('ctl00$PlaceHolderMain$grvTin', pages.length, at)}`,
        `tintuc.aspx?CatID=${id}`,
      ),
    ),
  );
}

const PROCEDURES: readonly (readonly [string, string])[] = [
  ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân'],
  ['2.001583', 'Đăng ký thành lập công ty TNHH một thành viên'],
  ['2.001199', 'Đăng ký thành lập công ty TNHH hai thành viên trở lên'],
  ['2.002043', 'Đăng ký thành lập công ty cổ phần'],
  ['2.002008', 'Đăng ký thay đổi thành viên hợp danh'],
  ['2.002023', 'Giải thể doanh nghiệp'],
  ['1.009642', 'Thủ tục chấp thuận chủ trương đầu tư của UBND cấp tỉnh'],
  ['1.009645', 'Thủ tục chấp thuận nhà đầu tư của UBND cấp tỉnh'],
  ['1.009665', 'Thủ tục cấp Giấy chứng nhận đăng ký đầu tư'],
  ['2.002283', 'Danh mục dự án đầu tư có sử dụng đất do nhà đầu tư đề xuất'],
  ['1.005125', 'Đăng ký thành lập liên hiệp hợp tác xã'],
  ['2.002013', 'Đăng ký khi liên hiệp hợp tác xã chia'],
];
export const ABOLISHED = ['1.005456', 'Quyết định chủ trương đầu tư của UBND tỉnh'] as const;
export const MISSING = '2.002283';

export const procedureRow = (code: string, name: string): string =>
  `<tr class="ms-itmhover"><td>${code}.000.00.00.H05</td><td>${name}</td><td>4</td></tr>`;
export const ABOLISHED_ROW = procedureRow(...ABOLISHED);

function procedures(answers: Record<string, Answer>): void {
  const rows = [...PROCEDURES.filter(([code]) => code !== MISSING), ABOLISHED].map(([code, name]) =>
    procedureRow(code, name),
  );
  const pages = [rows.slice(0, 8), rows.slice(8)];
  turned(
    answers,
    '/Pages/thutuc.aspx',
    pages.map((part, at) =>
      frame(
        'Bộ thủ tục hành chính',
        `<h2>Bộ thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Kế hoạch và Đầu tư</h2><table class="ms-listviewtable"><tr><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Mức độ</th></tr>${part.join('')}</table>${pager('ctl00$PlaceHolderMain$grvTTHC', pages.length, at)}`,
        'thutuc.aspx',
      ),
    ),
  );
}

const PAPERS: readonly (readonly [string, string, string, string | null])[] = [
  [
    '2717/KH-KHĐT',
    '30/12/2021',
    'Kế hoạch tuyên truyền cải cách hành chính năm 2022 của Sở Kế hoạch và Đầu tư',
    '/Lists/VanBan/Attachments/31/2717.pdf',
  ],
  [
    '76/NQ-CP',
    '15/07/2021',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    '/Lists/VanBan/Attachments/28/NQ76.pdf',
  ],
  [
    '23/CT-TTg',
    '27/12/2019',
    'Chỉ thị về tăng cường quản lý, nâng cao hiệu quả sử dụng vốn nhà nước',
    '/Lists/VanBan/Attachments/11/CT23.pdf',
  ],
  [
    '1107/QĐ-UBND',
    '21/09/2021',
    'Quyết định giao dự toán ngân sách bổ sung năm 2021',
    '/Lists/VanBan/Attachments/25/1107.pdf',
  ],
];

export const standing = (title: string, body: string) =>
  frame(title, `<h1 class="pagetitle">${title}</h1><div class="ms-rtestate-field">${body}</div>`);

const ORGANISATION =
  '<p>Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu, giúp UBND tỉnh thực hiện chức năng quản lý nhà nước về quy hoạch, kế hoạch phát triển, đầu tư trong nước và nước ngoài, đấu thầu, đăng ký doanh nghiệp, hợp tác xã.</p><p>Nhiệm vụ, quyền hạn: trình UBND tỉnh dự thảo quyết định, chiến lược, quy hoạch; chủ trì thẩm định dự án; cấp giấy chứng nhận đăng ký đầu tư, đăng ký doanh nghiệp; thanh tra, kiểm tra trong lĩnh vực được giao.</p><p>Cơ cấu tổ chức: Giám đốc, ba Phó Giám đốc; Văn phòng, Thanh tra, Phòng Tổng hợp, Phòng Đăng ký kinh doanh, Phòng Kinh tế đối ngoại, Phòng Thẩm định.</p>';
export const PROCESS =
  '<p><b>Xử lý phản ánh, kiến nghị:</b> Văn phòng Sở tiếp nhận, vào sổ trong ngày làm việc; trong 03 ngày làm việc chuyển phòng chuyên môn xem xét; trong 15 ngày làm việc Sở trả lời bằng văn bản và đăng kết quả trên Trang thông tin điện tử.</p>';

const INDEX_PAGES: readonly (readonly [number, string, string])[] = [
  [
    71,
    'Chỉ số cải cách hành chính (PAR INDEX) năm 2021',
    '<p>Năm 2021, Chỉ số cải cách hành chính (PAR INDEX) của tỉnh Bắc Ninh đạt 87,51%, xếp thứ 14/63 tỉnh, thành phố.</p>',
  ],
  [
    72,
    'Chỉ số hài lòng (SIPAS) năm 2020',
    '<p>Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ hành chính (SIPAS) năm 2020 của tỉnh Bắc Ninh đạt 88,34%, xếp thứ 17/63.</p>',
  ],
  [
    73,
    'Chỉ số PAPI năm 2021',
    '<p>Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm 2021 của tỉnh Bắc Ninh đạt 45,69 điểm, đứng thứ 5 cả nước.</p>',
  ],
];

export function buildSharepoint(): Site {
  const answers: Record<string, Answer> = {};
  const home = frame(
    'Trang chủ',
    `<div class="zone"><h2><a href="/Pages/tintuc.aspx?CatID=1">Tin tức - Sự kiện</a></h2>${EVENTS.slice(0, 3).map(entry).join('')}</div><div class="zone"><h2><a href="/Pages/tintuc.aspx?CatID=5">Cải cách hành chính</a></h2>${REFORM.slice(0, 3).map(entry).join('')}</div>${HOTLINE}`,
  );
  answers['/'] = home;
  answers['/Pages/default.aspx'] = home;
  column(answers, 1, 'Tin tức - Sự kiện', newestFirst(EVENTS));
  column(answers, 2, 'Thông tin đầu tư', newestFirst(INVESTMENT));
  const held = REFORM.filter((post) => post.id === 376);
  column(answers, 5, 'Cải cách hành chính', [...held, ...newestFirst(REFORM.filter((post) => post.id !== 376))]);
  for (const post of [...EVENTS, ...INVESTMENT, ...REFORM]) answers[postAt(post)] = article(post);
  procedures(answers);
  answers['/Pages/gioithieu.aspx?ID=1'] = standing('Chức năng, nhiệm vụ và cơ cấu tổ chức', ORGANISATION);
  answers['/Pages/gioithieu.aspx?ID=4'] = standing(
    'Hệ thống quản lý chất lượng ISO 9001:2015',
    '<p>Nội dung đang được cập nhật.</p>',
  );
  answers['/Pages/gioithieu.aspx?ID=7'] = standing(
    'Kết quả các chỉ số',
    `<ul>${INDEX_PAGES.map(([id, title]) => `<li><a href="/Pages/gioithieu.aspx?ID=${id}">${title}</a></li>`).join('')}</ul>`,
  );
  for (const [id, title, body] of INDEX_PAGES) answers[`/Pages/gioithieu.aspx?ID=${id}`] = standing(title, body);
  answers['/Pages/phananh.aspx'] = standing(
    'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
    `<p>Tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính đến Văn phòng Sở. Địa chỉ tiếp nhận: số 6 đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh; hoặc qua <a href="https://pakn.dichvucong.gov.vn">Hệ thống tiếp nhận phản ánh, kiến nghị quốc gia</a>; hoặc điền vào mẫu dưới đây.</p>${PROCESS}<table><tr><td>Họ và tên</td><td><input type="text" name="ctl00$hoten"></td></tr><tr><td>Nội dung phản ánh, kiến nghị</td><td><textarea name="ctl00$noidung" rows="6"></textarea></td></tr><tr><td></td><td><input type="submit" name="ctl00$gui" value="Gửi phản ánh"></td></tr></table>`,
  );
  answers['/Pages/vanban.aspx'] = standing(
    'Văn bản',
    `<table class="ms-listviewtable"><tr><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tải về</th></tr>${PAPERS.map(
      ([number, date, about, file]) =>
        `<tr><td>${number}</td><td>${date}</td><td>${about}</td><td>${file === null ? '' : `<a href="${file}">Tải về</a>`}</td></tr>`,
    ).join('')}</table>`,
  );
  for (const [, , , file] of PAPERS) if (file !== null) answers[file] = scan();
  answers['/Pages/lienhe.aspx'] = standing(
    'Liên hệ',
    '<p>Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh, số 6 đường Lý Thái Tổ, thành phố Bắc Ninh. Điện thoại văn phòng: 0222.3824.876.</p>',
  );
  return {
    answers,
    procedures: `Mã TTHC,Tên thủ tục,Tình trạng\n${PROCEDURES.map(([code, name]) => `${code}.000.00.00.H05,"${name}",còn hiệu lực`).join('\n')}\n${ABOLISHED[0]}.000.00.00.H05,"${ABOLISHED[1]}",bị bãi bỏ\n`,
  };
}
