/**
 * A science department on SharePoint: pages in folders, lists that turn their pages by a post, one article under two
 * addresses, hidden fields, phones in entities, a last post that somebody typed as a test.
 */

import type { Answer } from '../../../../demo/serve-portal.ts';
import { docx, pdf } from '../../../support/attachments.ts';
import {
  about,
  DOCX,
  file,
  pages,
  PDF,
  reference,
  slashed,
  slug,
  swap,
  swapAll,
  type Row,
  type Site,
  type WholePortal,
} from '../shape.ts';
import { POSTS, type Post } from './sharepoint-posts.ts';

const NAMES: Record<Post['web'], string> = {
  cchc: 'Chuyên trang CCHC',
  tintuc: 'Tin hoạt động',
  chuyennganh: 'Tin chuyên ngành',
};
const list = (web: Post['web']) => `/${web}/Pages/default.aspx`;
const idOf = (post: Post) => 2_210 + POSTS.indexOf(post) * 11;
const postUrl = (post: Post, web = post.web) =>
  `/${web}/Lists/Posts/Post.aspx?CategoryId=${web.length}&ItemID=${idOf(post)}`;
const PAGE = {
  tasks: '/gioithieu/Pages/chuc-nang-nhiem-vu-to-chuc.aspx',
  procedures: '/tthc/Pages/default.aspx',
  lookup: '/tthc/Pages/tra-cuu-nhu-the-nao.aspx',
  flows: '/tthc/Pages/quy-trinh.aspx',
  guide: '/tthc/Pages/nop-ho-so-muc-3-4.aspx',
  feedback: '/lienhe/Pages/gop-y.aspx',
  iso: '/gioithieu/Pages/iso.aspx',
  laws: '/vanban/Pages/default.aspx',
  scores: '/cchc/Pages/chi-so.aspx',
};

const MENU: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'GIỚI THIỆU',
    [
      ['Chức năng, nhiệm vụ, tổ chức', PAGE.tasks],
      ['Hệ thống quản lý chất lượng ISO', PAGE.iso],
      ['Ban Giám đốc', '#'],
      ['Phòng, đơn vị', '#'],
    ],
  ],
  [
    'TIN TỨC',
    [
      ['Tin hoạt động', list('tintuc')],
      ['Tin chuyên ngành', list('chuyennganh')],
      ['Tin ảnh', 'javascript:void(0)'],
      ['Tin video', 'javascript:void(0)'],
    ],
  ],
  [
    'CCHC',
    [
      ['Chuyên trang CCHC', list('cchc')],
      ['Các chỉ số', PAGE.scores],
    ],
  ],
  [
    'TTHC - DỊCH VỤ CÔNG',
    [
      ['Bộ thủ tục của Sở', PAGE.procedures],
      ['Tra cứu TTHC như thế nào?', PAGE.lookup],
      ['Quy trình nội bộ', PAGE.flows],
      ['Dịch vụ công trực tuyến', 'https://dichvucong.nghean.gov.vn/'],
      ['Nộp hồ sơ mức 3, mức 4', PAGE.guide],
    ],
  ],
  [
    'VĂN BẢN',
    [
      ['Văn bản chỉ đạo điều hành', PAGE.laws],
      ['Văn bản pháp quy', 'https://vbpl.vn'],
    ],
  ],
  [
    'NHIỆM VỤ KH&CN',
    ['Đề xuất', 'Tuyển chọn', 'Đang thực hiện', 'Đã nghiệm thu', 'Chuyển giao', 'Ứng dụng'].map(
      (name) => [name, 'javascript:void(0)'] as const,
    ),
  ],
  ['GÓP Ý', [['Phản ánh - Kiến nghị', PAGE.feedback]]],
];

const SP = `<input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="noDigest"/><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMA9kFgJmD2Q="/><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""/><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value=""/>`;

function frame(title: string, main: string, path: string): string {
  const menu = MENU.map(
    ([name, below]) =>
      `<li class="static dynamic-children"><a class="static dynamic-children menu-item ms-core-listMenu-item" tabindex="0"><span class="additional-background"><span class="menu-item-text">${name}</span></span></a><ul class="dynamic">${below
        .map(
          ([text, href]) =>
            `<li class="dynamic"><a class="dynamic menu-item ms-core-listMenu-item" href=" ${href}"><span class="additional-background"><span class="menu-item-text">${text}</span></span></a></li>`,
        )
        .join('')}</ul></li>`,
  ).join('');
  return `<!DOCTYPE html><html dir="ltr" lang="vi-VN"><head><meta name="GENERATOR" content="Microsoft SharePoint"/><meta http-equiv="Content-type" content="text/html; charset=utf-8"/><title>
	${title}
</title></head><body><form method="post" action="${path.split('/').at(-1)}" id="aspnetForm">${SP}<script>//<![CDATA[
var theForm=document.forms['aspnetForm'];function __doPostBack(t,a){theForm.__EVENTTARGET.value=t;theForm.__EVENTARGUMENT.value=a;theForm.submit();}
//]]></script><div id="s4-workspace"><div id="s4-bodyContainer"><div class="sk-header"><a href="/Pages/default.aspx"><img src="/PublishingImages/banner.jpg" alt="Sở Khoa học và Công nghệ Nghệ An"/></a><span class="sk-date">Thứ Năm, 15/12/2022</span></div>
<div class="ms-core-navigation" role="navigation"><div id="zz12_TopNavigationMenu" class="noindex ms-core-listMenu-horizontalBox"><ul class="root ms-core-listMenu-root static"><li class="static"><a class="static menu-item" href="/Pages/default.aspx"><span class="menu-item-text">TRANG CHỦ</span></a></li>${menu}</ul></div></div>
<div id="contentRow"><div id="contentBox" aria-live="polite"><div id="DeltaPlaceHolderMain"><a name="mainContent"></a>${main}</div></div></div>
<div class="sk-footer"><div class="sk-col"><h4>ĐƯỜNG DÂY NÓNG CCHC</h4><p>Điện thoại: &#40;84&#46;238&#41; 3&#46;844&#46;511</p><p>Email: cchc.skhcn@nghean.gov.vn</p><p>Địa chỉ: Phòng 205, số 75A đường Nguyễn Thị Minh Khai, thành phố Vinh</p></div><div class="sk-col"><h4>CƠ QUAN CHỦ QUẢN</h4><p>Sở Khoa học và Công nghệ Nghệ An. Văn phòng: 0238.3844.500. Email: skhcn@nghean.gov.vn</p><p>Giấy phép số 08/GP-STTTT ngày 31/12/2018</p></div></div></div></div></form></body></html>`;
}

const zone = (title: string, inner: string) =>
  `<div class="ms-webpart-zone ms-fullWidth"><div class="ms-webpart-chrome"><div class="ms-webpart-chrome-title"><h2 class="ms-webpart-titleText"><nobr><span>${title}</span></nobr></h2></div><div class="ms-WPBody">${inner}</div></div></div>`;
const standing = (path: string, title: string, inner: string) =>
  frame(
    title,
    `<h1 class="sk-pagetitle">${title}</h1><div id="ctl00_PlaceHolderMain_ctl01__ControlWrapper_RichHtmlField" class="ms-rtestate-field">${inner}</div>`,
    path,
  );

const DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const stamp = (date: string, nth: number) =>
  `${String(1 + (nth % 11)).padStart(2, '0')}:${10 + (nth % 49)}' ${nth % 2 === 0 ? 'PM' : 'AM'} - ${DAYS[new Date(date).getUTCDay()]}, ${slashed(date)}`;

const card = (post: Post, web: Post['web']) =>
  `<div class="sk-item"><a class="sk-thumb" href="${postUrl(post, web).replace('&', '&amp;')}"><img src="/PublishingImages/${post.picture === true ? slug(post.title).slice(0, 14) : 'noimage'}.jpg" alt=""/></a><div class="sk-title"><a href="${postUrl(post, web).replace('&', '&amp;')}">${post.title}</a></div><div class="sk-time">${stamp(post.date, post.title.length)}</div><div class="sk-des">${post.lead}</div></div>`;

function article(post: Post, web: Post['web'], own: readonly Post[]): string {
  const others = own.filter((other) => other !== post).slice(-3);
  return frame(
    post.title,
    `<div class="sk-path"><a href="/Pages/default.aspx">Trang chủ</a> &gt; <a href="${list(web)}">${NAMES[web]}</a></div><div class="sk-detail"><h1>${post.title}</h1><div class="sk-time">${stamp(post.date, post.title.length)}</div><div class="sk-tools"><a href="javascript:window.print()">In bài</a> | Cỡ chữ: A- A+ | Lượt xem: ${300 + post.lead.length}</div><p class="sk-sapo"><b>${post.lead}</b></p>${post.picture === true ? `<p><img src="/PublishingImages/${slug(post.title).slice(0, 14)}.jpg" alt="" style="width:600px"/></p>` : ''}<p>Các đại biểu có mặt từ sớm; không khí làm việc khẩn trương, nghiêm túc, ý kiến phát biểu thẳng thắn.</p>${post.more ?? ''}<p>Văn phòng Sở được giao theo dõi, tổng hợp để báo cáo lãnh đạo Sở.</p></div><div class="sk-others"><h3>CÁC TIN ĐÃ ĐƯA</h3><ul>${others.map((other) => `<li><a href="${postUrl(other, web).replace('&', '&amp;')}">${other.title}</a> (${slashed(other.date)})</li>`).join('')}</ul></div>`,
    '/Post.aspx',
  );
}

const OWN: readonly Row[] = [
  ['1.001786.000.00.00.H41', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ'],
  [
    '1.001747.000.00.00.H41',
    'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
  ],
  [
    '1.001716.000.00.00.H41',
    'Cấp Giấy chứng nhận hoạt động lần đầu cho văn phòng đại diện, chi nhánh của tổ chức khoa học và công nghệ',
  ],
  ['2.001209.000.00.00.H41', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận hợp chuẩn'],
  ['2.001207.000.00.00.H41', 'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá'],
  ['2.001268.000.00.00.H41', 'Đăng ký công bố hợp quy đối với sản phẩm, hàng hóa sản xuất trong nước'],
  ['2.001501.000.00.00.H41', 'Cấp Giấy phép vận chuyển hàng nguy hiểm'],
  ['2.002379.000.00.00.H41', 'Cấp giấy phép tiến hành công việc bức xạ'],
  ['2.002380.000.00.00.H41', 'Khai báo thiết bị X-quang chẩn đoán trong y tế'],
  ['2.002381.000.00.00.H41', 'Cấp chứng chỉ nhân viên bức xạ'],
  ['1.011814.000.00.00.H41', 'Xác nhận hàng hóa sử dụng trực tiếp cho ươm tạo công nghệ'],
];
const LACKING: Row = ['1.011818.000.00.00.H41', 'Đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ'];
const detail = (row: Row) => `/tthc/Pages/chitiet.aspx?ItemID=${100 + OWN.indexOf(row)}`;
const SHORT = OWN[6]!;

function procedure(row: Row): string {
  const [code, name] = row;
  const rows: readonly (readonly [string, string])[] = [
    ['Mã thủ tục', code],
    [
      'Trình tự thực hiện',
      'Bước 1: Nộp hồ sơ tại Trung tâm Phục vụ hành chính công. Bước 2: Sở thẩm định. Bước 3: Trả kết quả.',
    ],
    ['Cách thức thực hiện', 'Trực tiếp; qua bưu chính; trực tuyến'],
    ['Thành phần, số lượng hồ sơ', 'Đơn đề nghị; tài liệu kèm theo. Số lượng: 01 bộ'],
    ['Thời hạn giải quyết', '10 ngày làm việc'],
    ['Đối tượng thực hiện', 'Tổ chức, cá nhân'],
    ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ'],
    ['Kết quả thực hiện', 'Giấy chứng nhận'],
    ['Phí, lệ phí (nếu có)', row === SHORT ? '' : 'Không'],
    ['Tên mẫu đơn, mẫu tờ khai', 'Mẫu số 1'],
    ['Yêu cầu, điều kiện', 'Không có'],
    ['Căn cứ pháp lý', 'Luật Khoa học và Công nghệ'],
  ];
  return frame(
    name,
    `<h1 class="sk-pagetitle">${name}</h1><table class="ms-formtable" border="0" width="100%">${rows.map(([head, text]) => `<tr><td nowrap="true" valign="top" class="ms-formlabel"><h3 class="ms-standardheader">${head}</h3></td><td valign="top" class="ms-formbody"><div>${text}</div></td></tr>`).join('')}</table>`,
    '/chitiet.aspx',
  );
}

function procedures(sheet: readonly Row[], page: number, count: number): string {
  return frame(
    'Bộ thủ tục của Sở',
    zone(
      'Bộ thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Khoa học và Công nghệ',
      `<table class="ms-listviewtable" summary="TTHC"><tr class="ms-viewheadertr"><th>Mã</th><th>Tên thủ tục</th><th>Mức độ</th></tr>${sheet
        .map(
          (row) =>
            `<tr class="ms-itmhover"><td class="ms-vb2">${row[0]}</td><td class="ms-vb-title"><a href="chitiet.aspx?ItemID=${100 + OWN.indexOf(row)}">${row[1]}</a></td><td class="ms-vb2">${row[1].length % 2 === 0 ? 3 : 4}</td></tr>`,
        )
        .join(
          '',
        )}</table><table class="sk-pager"><tr>${Array.from({ length: count }, (_, n) => `<td>${n + 1 === page ? `<span>${n + 1}</span>` : `<a href="javascript:__doPostBack('ctl00$gvTTHC','Page$${n + 1}')">${n + 1}</a>`}</td>`).join('')}</tr></table>`,
    ),
    PAGE.procedures,
  );
}

const LAWS: readonly (readonly [string, string, string, string | null])[] = [
  ['64/KH-UBND', '28/01/2022', 'Kế hoạch cải cách hành chính tỉnh Nghệ An năm 2022', null],
  [
    '5158/QĐ-UBND',
    '30/12/2021',
    'Quyết định ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025',
    '/vanban/Documents/5158.docx',
  ],
  ['05-NQ/TU', '14/12/2021', 'Nghị quyết về đẩy mạnh cải cách hành chính', '/vanban/Documents/05-nq-tu.pdf'],
  ['5165/QĐ-UBND', '30/12/2020', 'Quyết định phê duyệt quy hoạch chi tiết', null],
  ['76/NQ-CP', '15/7/2021', 'Nghị quyết về Chương trình tổng thể cải cách hành chính nhà nước', null],
];
const LAW = (at: number) => LAWS[at]?.[3];
const PROVINCE = '/tthc/co-quan/so-khoa-hoc-va-cong-nghe';
const plain = (title: string, main: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">Trang chủ</a> <a href="/tthc">Thủ tục hành chính</a></nav><main><h1>${title}</h1>${main}</main></body></html>`;

async function build(): Promise<Site> {
  const answers: Record<string, Answer> = {};
  for (const web of Object.keys(NAMES) as Post['web'][]) {
    const own = POSTS.filter((post) => post.web === web || post.also === web).toSorted((a, b) =>
      b.date.localeCompare(a.date),
    );
    for (const post of own) answers[postUrl(post, web)] = article(post, web, own);
    const sheets = pages(own, 7);
    for (const [n, sheet] of sheets.entries())
      answers[`${list(web)}${n === 0 ? '' : `?Page=${n + 1}`}`] = frame(
        NAMES[web],
        zone(
          NAMES[web],
          `${sheet.map((post) => card(post, web)).join('')}<div class="sk-paging">${sheets.map((_, m) => (m === n ? `<b>${m + 1}</b>` : `<a href="?Page=${m + 1}">${m + 1}</a>`)).join(' ')}</div>`,
        ),
        list(web),
      );
  }
  const newest = POSTS.filter(({ web }) => web === 'tintuc')
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, 4);
  answers['/'] = { status: 302, headers: { location: '/Pages/default.aspx' }, body: '' };
  answers['/Pages/default.aspx'] = frame(
    'Trang chủ',
    `${zone('Tin mới', newest.map((post) => card(post, 'tintuc')).join(''))}<a href="${list('cchc')}"><img src="/PublishingImages/cchc248X50.png" alt=""/></a>`,
    '/Pages/default.aspx',
  );
  answers[PAGE.tasks] = standing(
    PAGE.tasks,
    'Chức năng, nhiệm vụ, tổ chức',
    '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu quản lý nhà nước về hoạt động khoa học và công nghệ, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ, năng lượng nguyên tử, an toàn bức xạ và hạt nhân.</p><p>Cơ cấu tổ chức gồm: Ban Giám đốc; Văn phòng; Thanh tra; các phòng Kế hoạch - Tài chính, Quản lý khoa học, Quản lý chuyên ngành; Chi cục Tiêu chuẩn Đo lường Chất lượng và 02 trung tâm trực thuộc.</p>',
  );
  answers[PAGE.iso] = standing(PAGE.iso, 'Hệ thống quản lý chất lượng ISO', '<p><i>Trang đang được xây dựng.</i></p>');
  answers[PAGE.scores] = standing(
    PAGE.scores,
    'Các chỉ số',
    `<table class="ms-rteTable-default"><tr><th>Chỉ số của tỉnh Nghệ An</th><th>2020</th><th>2021</th><th>Xếp hạng 2021</th></tr>${[
      ['PAR INDEX', '83,24', '86,47', '21'],
      ['SIPAS (%)', '84,10', '86,02', '30'],
      ['PAPI', '42,05', '43,77', '10'],
      ['PCI', '64,73', '64,74', '30'],
    ]
      .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('')}</table>`,
  );
  const sheets = pages(OWN, 4);
  answers[PAGE.procedures] = ({ body }) => {
    const page = Number(/Page(?:%24|\$)(\d)/.exec(body)?.[1] ?? '1');
    return procedures(sheets[page - 1] ?? [], page, sheets.length);
  };
  for (const row of OWN) answers[detail(row)] = procedure(row);
  answers[PAGE.lookup] = standing(
    PAGE.lookup,
    'Tra cứu TTHC như thế nào?',
    '<p>Cách 1: Trên trang của Sở, mở mục “TTHC - Dịch vụ công”, chọn “Bộ thủ tục của Sở”, bấm vào tên thủ tục để xem trình tự, thành phần hồ sơ, thời hạn và tải biểu mẫu.</p><p>Cách 2: Vào Cơ sở dữ liệu quốc gia về thủ tục hành chính, gõ mã hoặc tên thủ tục vào ô tìm kiếm, chọn tỉnh Nghệ An rồi bấm Tìm kiếm; kết quả hiện theo lĩnh vực.</p>',
  );
  answers[PAGE.flows] = standing(
    PAGE.flows,
    'Quy trình nội bộ',
    `<ul>${['hoat-dong-khcn', 'do-luong', 'buc-xa'].map((name) => `<li><a href="/tthc/Documents/qt-${name}.pdf">Quy trình nội bộ lĩnh vực ${name.replaceAll('-', ' ')}</a></li>`).join('')}</ul>`,
  );
  for (const name of ['hoat-dong-khcn', 'do-luong', 'buc-xa'])
    answers[`/tthc/Documents/qt-${name}.pdf`] = file(
      await pdf([
        [{ bold: 'QUY TRÌNH NỘI BỘ' }, 'Bước 1: Tiếp nhận. Bước 2: Thẩm định. Bước 3: Trình ký. Bước 4: Trả kết quả.'],
      ]),
      PDF,
    );
  answers[PAGE.guide] = standing(
    PAGE.guide,
    'Nộp hồ sơ mức 3, mức 4',
    '<p>Dịch vụ công trực tuyến mức độ 3: nộp hồ sơ qua mạng, trả phí và nhận kết quả tại quầy. Mức độ 4: nộp hồ sơ, trả phí qua mạng, nhận kết quả qua mạng hoặc qua bưu điện.</p><ol><li>Đăng nhập cổng dịch vụ công của tỉnh.</li><li>Chọn thủ tục và điền tờ khai.</li><li>Đính kèm tài liệu, bấm Gửi.</li></ol>',
  );
  answers[PAGE.feedback] = standing(
    PAGE.feedback,
    'Phản ánh - Kiến nghị',
    '<p>Mời gửi phản ánh, kiến nghị về quy định hành chính theo mẫu sau hoặc gọi số 0238.3844.511:</p><div class="sk-form"><input name="ctl00$txtHoTen" type="text"/><textarea name="ctl00$txtNoiDung" rows="5"></textarea><input type="submit" name="ctl00$btnGui" value="Gửi phản ánh"/></div>',
  );
  answers[PAGE.laws] = frame(
    'Văn bản chỉ đạo điều hành',
    zone(
      'Văn bản chỉ đạo điều hành',
      `<table class="ms-listviewtable"><tr class="ms-viewheadertr"><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${LAWS.map(([number, day, title, href]) => `<tr class="ms-itmhover"><td>${number}</td><td>${day}</td><td>${href === null ? title : `<a href="${href}">${title}</a>`}</td></tr>`).join('')}</table>`,
    ),
    PAGE.laws,
  );
  for (const [number, day, title, href] of LAWS) {
    if (href === null) continue;
    const lines = [
      `Số: ${number}`,
      `Nghệ An, ngày ${day}`,
      title.toUpperCase(),
      'Các cơ quan, đơn vị, địa phương tổ chức thực hiện.',
    ];
    answers[href] = href.endsWith('.pdf') ? file(await pdf([lines]), PDF) : file(docx(lines), DOCX);
  }
  return {
    answers,
    second: {
      '/': plain('Cổng thông tin điện tử tỉnh Nghệ An', '<p>Tin tức trong tỉnh.</p>'),
      '/tthc': plain(
        'Thủ tục hành chính',
        `<ul><li><a href="/tthc/co-quan/so-noi-vu">Sở Nội vụ (94)</a></li><li><a href="${PROVINCE}">Sở Khoa học và Công nghệ (9)</a></li></ul>`,
      ),
      [PROVINCE]: plain(
        'Sở Khoa học và Công nghệ',
        `<ol>${[...OWN.slice(0, 8), LACKING].map(([code, name]) => `<li>${code} - ${name}</li>`).join('')}</ol>`,
      ),
      '/tthc/co-quan/so-noi-vu': plain(
        'Sở Nội vụ',
        '<ol><li>1.003503 - Công nhận Ban vận động thành lập hội</li></ol>',
      ),
    },
    procedures: reference([...OWN, LACKING]),
  };
}

const named = (start: string): string => {
  const post = POSTS.find(({ title }) => title.startsWith(start));
  if (post === undefined) throw new Error(`no post “${start}”`);
  return postUrl(post);
};
const PLAN = 'nghean-skhcn-2022';
const MONTHS = {
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 2,
  '2022-04': 1,
  '2022-05': 1,
  '2022-06': 1,
  '2022-07': 1,
  '2022-08': 1,
  '2022-09': 1,
  '2022-10': 1,
  '2022-11': 1,
  '2022-12': 1,
};
const COLUMN = {
  url: list('cchc'),
  linkedFromHome: true,
  newest: '2022-12-08',
  ageDays: 7,
  inPeriod: 13,
  byMonth: MONTHS,
  undated: 0,
};
const current = (index: string, value: number, rank: number) => ({
  index,
  state: 'current',
  year: 2021,
  value,
  rank,
  url: PAGE.scores,
});
const PARTS = {
  complete: 10,
  incomplete: [{ code: SHORT[0], url: detail(SHORT), missingParts: ['fee'] }],
  withoutDetail: [],
};
const SET = {
  reference: 12,
  listed: 11,
  coverage: 11 / 12,
  missing: [{ code: LACKING[0] }],
  abolishedListed: [],
  unknown: [],
  duplicates: [],
};

export const SHAREPOINT: WholePortal = {
  name: 'Nghệ An on SharePoint',
  asOf: '2022-12-15',
  plans: [PLAN],
  province: true,
  build,
  truth: {
    [PLAN]: {
      'cchc-column': { outcome: 'passed', credit: 1, details: COLUMN },
      'procedure-set': { outcome: 'partial', credit: 11 / 12, details: SET },
      'procedure-detail': { outcome: 'partial', credit: 10 / 11, details: PARTS },
      'procedure-set-province': {
        outcome: 'partial',
        credit: 9 / 12,
        details: {
          reference: 12,
          listed: 9,
          coverage: 9 / 12,
          missing: OWN.slice(8).map(([code]) => ({ code })),
          unknown: [],
        },
        evidence: [`second:${PROVINCE}`],
      },
      hotline: {
        outcome: 'passed',
        credit: 1,
        details: { phones: ['+842383844511'], emails: ['cchc.skhcn@nghean.gov.vn'], conflicts: [] },
      },
      feedback: {
        outcome: 'partial',
        credit: 0.5,
        details: { url: PAGE.feedback, ways: ['phone', 'form'], process: false },
      },
      'lookup-guide': { outcome: 'passed', details: { url: PAGE.lookup } },
      workflows: { outcome: 'passed', details: { url: PAGE.flows, attachments: 3 } },
      simplification: about(named('Bàn giải pháp')),
      'service-centre': { outcome: 'passed', details: { found: 1 } },
      postal: { outcome: 'failed', details: { found: 0 } },
      'online-service': {
        outcome: 'passed',
        details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: PAGE.guide },
      },
      organisation: { outcome: 'passed', details: { url: PAGE.tasks } },
      conduct: about(named('Cán bộ, công chức cần biết')),
      personnel: about(named('Trao quyết định'), named('Kế hoạch xét')),
      autonomy: about(named('Trung tâm Kỹ thuật')),
      'digital-government': { outcome: 'passed', details: { found: 2 } },
      'e-office': about(named('Toàn ngành')),
      iso: { outcome: 'partial', credit: 0.5, details: { url: PAGE.iso, attachments: 0 } },
      indices: {
        outcome: 'passed',
        credit: 1,
        details: {
          indices: [
            current('PAR INDEX', 86.47, 21),
            current('SIPAS', 86.02, 30),
            current('PAPI', 43.77, 10),
            current('PCI', 64.74, 30),
          ],
        },
      },
      oversight: about(named('Mặt trận')),
      models: {
        outcome: 'passed',
        details: { found: 2, articles: [{ url: named('Cách làm hay') }, { url: named('Sáng kiến') }] },
      },
      results: { outcome: 'passed' },
      'legal-drafting': about(named('Góp ý dự thảo')),
      'core-documents': {
        outcome: 'partial',
        credit: 0.8,
        details: {
          documents: [
            { number: '76/NQ-CP', state: 'cited', url: PAGE.laws },
            { number: '05-NQ/TU', state: 'published', url: LAW(2) },
            { number: '5158/QĐ-UBND', state: 'published', url: LAW(1) },
            { number: '5165/QĐ-UBND', state: 'missing' },
            { number: '64/KH-UBND', state: 'cited', url: PAGE.laws },
          ],
        },
      },
      guides: about(named('Clip hướng dẫn')),
    },
  },
  changes: [
    {
      name: 'the page for feedback tells how it is handled',
      change: (site) =>
        swap(
          site,
          PAGE.feedback,
          '<div class="sk-form">',
          '<p>Văn phòng Sở tiếp nhận, phân loại, chuyển phòng chuyên môn xử lý; kết quả trả lời trong thời hạn 10 ngày làm việc.</p><div class="sk-form">',
        ),
      truth: {
        [PLAN]: {
          feedback: {
            outcome: 'passed',
            credit: 1,
            details: { url: PAGE.feedback, ways: ['phone', 'form'], process: true },
          },
        },
      },
    },
    {
      name: 'the fee is told',
      change: (site) =>
        swap(
          site,
          detail(SHORT),
          '<h3 class="ms-standardheader">Phí, lệ phí (nếu có)</h3></td><td valign="top" class="ms-formbody"><div></div>',
          '<h3 class="ms-standardheader">Phí, lệ phí (nếu có)</h3></td><td valign="top" class="ms-formbody"><div>Không thu phí</div>',
        ),
      truth: {
        [PLAN]: {
          'procedure-detail': {
            outcome: 'passed',
            credit: 1,
            details: { complete: 11, incomplete: [], withoutDetail: [] },
          },
        },
      },
    },
    {
      name: 'the article of September was posted in August',
      change: (site) => swapAll(site, '15/09/2022', '30/08/2022'),
      truth: {
        [PLAN]: {
          'cchc-column': {
            outcome: 'partial',
            credit: 0.5,
            details: { ...COLUMN, byMonth: { ...MONTHS, '2022-08': 2, '2022-09': 0 } },
          },
        },
      },
    },
    {
      name: 'the province lists all',
      change: (site) => {
        site.second[PROVINCE] = plain(
          'Sở Khoa học và Công nghệ',
          `<ol>${[...OWN, LACKING].map(([code, name]) => `<li>${code} - ${name}</li>`).join('')}</ol>`,
        );
      },
      truth: {
        [PLAN]: {
          'procedure-set-province': {
            outcome: 'passed',
            credit: 1,
            details: { reference: 12, listed: 12, coverage: 1, missing: [] },
          },
        },
      },
    },
    {
      name: 'the index of provincial competitiveness is of the year before only',
      change: (site) =>
        swap(
          site,
          PAGE.scores,
          '<tr><td>PCI</td><td>64,73</td><td>64,74</td><td>30</td></tr>',
          '<tr><td>PCI</td><td>64,73</td><td></td><td></td></tr>',
        ),
      truth: {
        [PLAN]: {
          indices: {
            outcome: 'partial',
            credit: 3.5 / 4,
            details: {
              indices: [
                current('PAR INDEX', 86.47, 21),
                current('SIPAS', 86.02, 30),
                current('PAPI', 43.77, 10),
                { index: 'PCI', state: 'stale', year: 2020, value: 64.73 },
              ],
            },
          },
        },
      },
    },
  ],
};
