/** A planning department on an old Liferay: portlet addresses, asset lists with pagers, tables pasted from Word. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { pdf } from '../../support/attachments.ts';
import { POSTS, type Post } from './liferay-posts.ts';
import {
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
} from './shape.ts';
import { about } from './shape.ts';

const WEB = '/web/skhdt';
const HOME = `${WEB}/trang-chu`;
const COLUMNS = {
  tin: { page: `${WEB}/tin-tuc-su-kien`, name: 'Tin tức - Sự kiện', portlet: '101_INSTANCE_q7Wd' },
  cchc: { page: `${WEB}/cai-cach-hanh-chinh`, name: 'Cải cách hành chính', portlet: '101_INSTANCE_mB2z' },
  dautu: { page: `${WEB}/xuc-tien-dau-tu`, name: 'Xúc tiến đầu tư', portlet: '101_INSTANCE_p0Lk' },
} as const;

const query = (portlet: string, rest: string) =>
  `p_p_id=${portlet}&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&p_p_col_id=column-2&p_p_col_count=1&${rest}`;

const postUrl = (post: Post): string => {
  const { page, portlet } = COLUMNS[post.column];
  const id = 31_400 + POSTS.indexOf(post) * 7;
  return `${page}?${query(portlet, `_${portlet}_assetEntryId=${id}&_${portlet}_type=content&_${portlet}_urlTitle=${slug(post.title)}`)}`;
};
const listUrl = (column: Post['column'], page: number): string => {
  const { page: path, portlet } = COLUMNS[column];
  return page === 1 ? path : `${path}?${query(portlet, `_${portlet}_delta=10&_${portlet}_cur=${page}`)}`;
};
const html = (text: string) => text.replaceAll('&', '&amp;');

const MENU: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Giới thiệu',
    [
      ['Lịch sử hình thành', `${WEB}/lich-su`],
      ['Chức năng, nhiệm vụ', `${WEB}/chuc-nang-nhiem-vu`],
      ['Cơ cấu tổ chức', `${WEB}/co-cau-to-chuc`],
      ['Ban Giám đốc', `${WEB}/ban-giam-doc`],
      ['Danh bạ điện thoại', `${WEB}/danh-ba`],
    ],
  ],
  [
    'Tin tức',
    [
      ['Tin tức - Sự kiện', COLUMNS.tin.page],
      ['Xúc tiến đầu tư', COLUMNS.dautu.page],
      ['Thông báo', 'javascript:;'],
      ['Thư viện ảnh', '#'],
    ],
  ],
  [
    'Cải cách hành chính',
    [
      ['Tin cải cách hành chính', COLUMNS.cchc.page],
      ['Thủ tục hành chính', `${WEB}/thu-tuc-hanh-chinh`],
      ['TTHC cấp huyện', `${WEB}/tthc-cap-huyen`],
      ['ISO 9001:2015', `${WEB}/iso`],
      ['Đánh giá công chức Bộ phận Một cửa', `${WEB}/danh-gia-cong-chuc`],
      ['Đường dây nóng', `${WEB}/duong-day-nong`],
      ['Phản ánh, kiến nghị', `${WEB}/phan-anh-kien-nghi`],
    ],
  ],
  [
    'Văn bản',
    [
      ['Văn bản chỉ đạo điều hành', `${WEB}/van-ban`],
      ['Văn bản của Trung ương', 'https://vanban.chinhphu.vn/'],
      ['Dự thảo văn bản', '#'],
    ],
  ],
  [
    'Quy hoạch - Kế hoạch',
    [
      ['Quy hoạch tỉnh', '#'],
      ['Kế hoạch trung hạn', '#'],
      ['Kế hoạch hằng năm', '#'],
      ['Đầu tư công', '#'],
    ],
  ],
  [
    'Doanh nghiệp',
    [
      ['Đăng ký kinh doanh', 'https://dangkykinhdoanh.gov.vn/'],
      ['Hỗ trợ doanh nghiệp', '#'],
      ['Kinh tế tập thể', '#'],
      ['Đấu thầu', 'https://muasamcong.mpi.gov.vn/'],
    ],
  ],
  [
    'Dịch vụ công',
    [
      ['Dịch vụ công trực tuyến', '@second@/'],
      ['Tra cứu hồ sơ', '@second@/tra-cuu'],
    ],
  ],
  [
    'Liên hệ',
    [
      ['Liên hệ', `${WEB}/lien-he`],
      ['English', `${WEB}/en`],
    ],
  ],
];

function frame(title: string, main: string, crumbs = title): string {
  const menu = MENU.map(
    ([name, entries]) =>
      `<li class="parent"><a href="javascript:void(0)"><span>${name}</span></a><ul class="child-menu">${entries
        .map(([text, href]) => `<li><a href="${href}"><span>${text}</span></a></li>`)
        .join('')}</ul></li>`,
  ).join('');
  return `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>${title} - Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh</title>
<meta content="text/html; charset=UTF-8" http-equiv="content-type"/><link href="/skhdt-theme/css/main.css?browserId=other&amp;themeId=skhdt_WAR_skhdttheme" rel="stylesheet"/>
<script type="text/javascript">var Liferay={Browser:{},PortletKeys:{DOCUMENT_LIBRARY:"20"},ThemeDisplay:{getLayoutId:function(){return"1"}}};</script></head>
<body class="yui3-skin-sam controls-visible signed-out public-page site"><div id="wrapper"><header id="banner" role="banner"><a class="logo" href="${HOME}" title="Trang chủ"><img alt="SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH BẮC NINH" src="/skhdt-theme/images/logo.png"/></a>
<div class="today">Thứ sáu, 18/11/2022 | 08:15:22</div></header>
<nav class="sort-pages modify-pages" id="navigation"><h1><span>Điều hướng</span></h1><ul class="root-menu"><li><a href="${HOME}"><span>Trang chủ</span></a></li>${menu}</ul></nav>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumbs breadcrumbs-horizontal"><li class="first"><span><a href="${HOME}">Trang chủ</a></span></li><li class="last"><span>${crumbs}</span></li></ul></nav>
<div class="columns-2" id="main-content" role="main"><div class="portlet-layout"><div class="portlet-column portlet-column-first" id="column-1"><div class="portlet-dropzone">${main}</div></div>
<div class="portlet-column portlet-column-last" id="column-3"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Liên kết website</span></h1></header><select onchange="window.open(this.value)"><option>-- Chọn --</option><option value="https://bacninh.gov.vn">UBND tỉnh</option><option value="https://mpi.gov.vn">Bộ Kế hoạch và Đầu tư</option></select></section>
<section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Thống kê truy cập</span></h1></header><div class="counter">Hôm nay: 1.024 - Tổng: 0222.418.330</div></section></div></div></div></div>
<footer id="footer" role="contentinfo"><p><b>SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH BẮC NINH</b></p><p>Địa chỉ: Số 6, đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh</p><p>Điện thoại: (0222) 3 822 569 - Fax: (0222) 3 825 777 - Email: skhdt@bacninh.gov.vn</p><p>Giấy phép số 12/GP-TTĐT ngày 20/3/2019. Bản quyền © 2012-2022</p></footer></div></body></html>`;
}

const portlet = (id: string, title: string, inner: string) =>
  `<div class="portlet-boundary portlet-boundary_${id.split('_')[0]}_ portlet-static" id="p_p_id_${id}_"><span id="p_${id}"></span><section class="portlet" id="portlet_${id}"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1></header><div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">${inner}</div></div></div></section></div>`;

const standing = (title: string, inner: string) =>
  frame(
    title,
    portlet('56_INSTANCE_' + slug(title).slice(0, 4), title, `<div class="journal-content-article">${inner}</div>`),
  );

const abstracts = (posts: readonly Post[]) =>
  posts
    .map(
      (post) =>
        `<div class="asset-abstract"><h3 class="asset-title"><a href="${html(postUrl(post))}"><img alt="" src="/html/themes/classic/images/common/history.png"/> ${post.title}</a></h3><div class="asset-content"><div class="asset-summary">${post.lead}</div></div>${
          post.date === null
            ? ''
            : `<div class="asset-metadata"><span class="metadata-entry metadata-publish-date">${slashed(post.date)}</span></div>`
        }</div>`,
    )
    .join('');

const BODY = [
  'Phát biểu tại buổi làm việc, lãnh đạo Sở ghi nhận sự cố gắng của các phòng chuyên môn và đề nghị tiếp tục bám sát chương trình công tác.',
  'Các ý kiến đều thống nhất với dự thảo, đồng thời đề nghị bổ sung giải pháp, phân công rõ người, rõ việc, rõ thời gian hoàn thành.',
];

function article(post: Post, all: readonly Post[]): string {
  const others = all.filter((other) => other !== post && other.date !== null).slice(0, 4);
  return frame(
    post.title,
    portlet(
      COLUMNS[post.column].portlet,
      COLUMNS[post.column].name,
      `<div class="asset-full-content"><h2 class="header-title"><span>${post.title}</span></h2>${
        post.date === null
          ? ''
          : `<div class="asset-metadata"><span class="metadata-publish-date">${slashed(post.date)} 09:${10 + (post.title.length % 50)}</span></div>`
      }<div class="journal-content-article"><p><strong>${post.lead}</strong></p>${
        post.picture === true
          ? `<p style="text-align:center"><img alt="" src="/documents/20182/${slug(post.title).slice(0, 20)}.jpg" width="560"/></p>`
          : ''
      }<p>${BODY[0] ?? ''}</p>${post.more ?? ''}<p>${BODY[1] ?? ''}</p><p style="text-align:right"><em>Văn phòng Sở</em></p></div></div>
<div class="related"><h3>Các tin khác</h3><ul>${others.map((other) => `<li><a href="${html(postUrl(other))}">${other.title}</a> <span>(${slashed(other.date ?? '')})</span></li>`).join('')}</ul></div>`,
    ),
    COLUMNS[post.column].name,
  );
}

const OWN: readonly Row[] = [
  ['2.001610.000.00.00.H05', 'Đăng ký thành lập doanh nghiệp tư nhân'],
  ['2.001583.000.00.00.H05', 'Đăng ký thành lập công ty TNHH một thành viên'],
  ['2.001199.000.00.00.H05', 'Đăng ký thành lập công ty TNHH hai thành viên trở lên'],
  ['2.002043.000.00.00.H05', 'Đăng ký thành lập công ty cổ phần'],
  ['2.002042.000.00.00.H05', 'Đăng ký thành lập công ty hợp danh'],
  ['2.002041.000.00.00.H05', 'Đăng ký thay đổi địa chỉ trụ sở chính của doanh nghiệp'],
  ['1.005169.000.00.00.H05', 'Đăng ký đổi tên doanh nghiệp'],
  ['2.002011.000.00.00.H05', 'Đăng ký thay đổi thành viên hợp danh'],
  ['1.005125.000.00.00.H05', 'Đăng ký thành lập liên hiệp hợp tác xã'],
  [
    '2.002013.000.00.00.H05',
    'Đăng ký thành lập chi nhánh, văn phòng đại diện, địa điểm kinh doanh của liên hiệp hợp tác xã',
  ],
  ['1.009645.000.00.00.H05', 'Thủ tục chấp thuận chủ trương đầu tư của UBND cấp tỉnh'],
  ['2.002283.000.00.00.H05', 'Danh mục dự án đầu tư có sử dụng đất do nhà đầu tư đề xuất'],
];
const LACKING: readonly Row[] = [
  ['1.009646.000.00.00.H05', 'Thủ tục điều chỉnh dự án đầu tư thuộc thẩm quyền chấp thuận của UBND cấp tỉnh'],
  ['2.001999.000.00.00.H05', 'Thẩm định kế hoạch lựa chọn nhà thầu'],
];
const ABOLISHED: readonly Row[] = [
  ['2.000765.000.00.00.H05', 'Hỗ trợ đầu tư xây dựng phát triển trường đào tạo nghề'],
  ['1.000016.000.00.00.H05', 'Cam kết hỗ trợ vốn cho doanh nghiệp đầu tư vào nông nghiệp'],
];
const UNKNOWN: Row = [
  '2.002603.000.00.00.H05',
  'Công bố dự án đầu tư có sử dụng đất đối với dự án lựa chọn nhà đầu tư',
];
const LISTED: readonly Row[] = [...OWN.slice(0, 5), ABOLISHED[0] ?? OWN[0]!, ...OWN.slice(5), UNKNOWN];
const TTHC = 'tthc_WAR_tthcportlet';
const TTHC_2 = `${WEB}/thu-tuc-hanh-chinh?${query(TTHC, `_${TTHC}_cur=2`)}`;

function procedureList(rows: readonly Row[], first: number, page: number): string {
  return frame(
    'Thủ tục hành chính',
    portlet(
      TTHC,
      'Thủ tục hành chính',
      `<form action="${html(`${WEB}/thu-tuc-hanh-chinh?${query(TTHC, 'tim=1')}`)}" method="post"><select name="linhvuc"><option value="0">--- Tất cả lĩnh vực ---</option><option value="1">Thành lập và hoạt động doanh nghiệp</option></select><input name="tukhoa" type="text"/><input type="submit" value="Tìm kiếm"/></form>
<div class="taglib-search-iterator results-grid"><table class="taglib-search-iterator"><tr class="portlet-section-header results-header"><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục</th><th>Mức độ</th></tr>${rows
        .map(
          ([code, name], at) =>
            `<tr class="portlet-section-body results-row"><td>${first + at}</td><td>${code}</td><td><a href="@second@/thu-tuc?ma=${code}">${name}</a></td><td>Mức độ ${3 + (at % 2)}</td></tr>`,
        )
        .join(
          '',
        )}</table><div class="taglib-page-iterator"><div class="search-results">Hiển thị kết quả ${first} - ${first + rows.length - 1} trong số ${LISTED.length}.</div><div class="search-pages"><a ${page === 1 ? 'class="aui-disabled"' : `href="${WEB}/thu-tuc-hanh-chinh"`}>Trước</a> <a ${page === 2 ? 'class="aui-disabled"' : `href="${html(TTHC_2)}"`}>Tiếp theo</a></div></div></div>`,
    ),
  );
}

const DOCUMENTS: readonly (readonly [string, string, string, string | null])[] = [
  [
    '22/KH-UBND',
    '18/01/2022',
    'Kế hoạch cải cách hành chính tỉnh Bắc Ninh năm 2022',
    '/documents/20182/41022/22-kh-ubnd.pdf',
  ],
  [
    '2717/KH-KHĐT',
    '30/12/2021',
    'Kế hoạch cải cách hành chính năm 2022 của Sở Kế hoạch và Đầu tư',
    '/documents/20182/41022/2717-kh-khdt.pdf',
  ],
  ['23/CT-TTg', '02/9/2021', 'Chỉ thị về đẩy mạnh thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư', null],
  [
    '76/NQ-CP',
    '15/7/2021',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    '/documents/20182/41022/76-nq-cp.pdf',
  ],
  ['105/QĐ-KHĐT', '12/5/2022', 'Quyết định ban hành Quy chế chi tiêu nội bộ', null],
];

async function build(): Promise<Site> {
  const answers: Record<string, Answer> = {};
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  for (const column of columns) {
    const own = POSTS.filter((post) => post.column === column).toSorted((a, b) =>
      (b.date ?? '2022-08-01').localeCompare(a.date ?? '2022-08-01'),
    );
    const sheets = pages(own, 10);
    for (const post of own) answers[postUrl(post)] = article(post, own);
    for (const [at, sheet] of sheets.entries())
      answers[listUrl(column, at + 1)] = frame(
        COLUMNS[column].name,
        portlet(
          COLUMNS[column].portlet,
          COLUMNS[column].name,
          `${abstracts(sheet)}<div class="taglib-page-iterator"><div class="page-selector">Trang ${at + 1} trên ${sheets.length}</div><div class="search-pages">${sheets
            .map((_, n) =>
              n === at ? `<strong>${n + 1}</strong>` : `<a href="${html(listUrl(column, n + 1))}">${n + 1}</a>`,
            )
            .join(' ')}</div></div>`,
        ),
      );
  }
  const newest = POSTS.filter(({ column, date }) => column === 'tin' && date !== null).toSorted((a, b) =>
    (b.date ?? '').localeCompare(a.date ?? ''),
  );
  answers['/'] = { status: 302, headers: { location: HOME }, body: '' };
  answers[HOME] = frame(
    'Trang chủ',
    `${portlet('101_INSTANCE_home', 'Tin mới', abstracts(newest.slice(0, 5)))}${portlet('56_INSTANCE_cchc', 'Cải cách hành chính', `<div class="journal-content-article"><a href="${COLUMNS.cchc.page}"><img alt="Cải cách hành chính" src="/documents/20182/banner-cchc.png"/></a><a href="${WEB}/duong-day-nong"><img alt="Đường dây nóng" src="/documents/20182/hotline.png"/></a></div>`)}`,
    'Trang chủ',
  );
  answers[`${WEB}/chuc-nang-nhiem-vu`] = standing(
    'Chức năng, nhiệm vụ',
    `<p class="MsoNormal"><b>1. Vị trí và chức năng</b></p><p class="MsoNormal">Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh Bắc Ninh, tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, kế hoạch phát triển kinh tế - xã hội; đầu tư trong nước, đầu tư nước ngoài; nguồn vốn ODA; đấu thầu; đăng ký kinh doanh.</p><p class="MsoNormal"><b>2. Nhiệm vụ và quyền hạn</b></p><p class="MsoNormal">Trình Ủy ban nhân dân tỉnh dự thảo quy hoạch tổng thể, kế hoạch phát triển kinh tế - xã hội dài hạn, 5 năm và hằng năm; chủ trì thẩm định chủ trương đầu tư; kiểm tra, giám sát việc thực hiện kế hoạch; quản lý đăng ký doanh nghiệp trên địa bàn.</p>`,
  );
  answers[`${WEB}/co-cau-to-chuc`] = standing(
    'Cơ cấu tổ chức',
    '<p style="text-align:center"><img alt="" src="/documents/20182/so-do.png"/></p>',
  );
  answers[`${WEB}/lich-su`] = standing(
    'Lịch sử hình thành',
    '<p>Sở được thành lập ngày 01/01/1997 khi tái lập tỉnh Bắc Ninh. Qua 25 năm, ngành kế hoạch đã trưởng thành cùng quê hương.</p>',
  );
  answers[`${WEB}/ban-giam-doc`] = standing(
    'Ban Giám đốc',
    '<p>Giám đốc: Ông Nguyễn Hữu Thọ. Phó Giám đốc: Bà Trần Thị Vân, ông Nguyễn Quang Thành.</p>',
  );
  answers[`${WEB}/danh-ba`] = standing(
    'Danh bạ điện thoại',
    '<table class="MsoNormalTable"><tr><td><p class="MsoNormal">Văn phòng</p></td><td><p class="MsoNormal">0222.3822.569</p></td><td><p class="MsoNormal">vp.skhdt@bacninh.gov.vn</p></td></tr><tr><td><p class="MsoNormal">Phòng Đăng ký kinh doanh</p></td><td><p class="MsoNormal">0222.3824.926</p></td><td><p class="MsoNormal">dkkd.skhdt@bacninh.gov.vn</p></td></tr></table>',
  );
  answers[`${WEB}/thu-tuc-hanh-chinh`] = procedureList(LISTED.slice(0, 8), 1, 1);
  answers[TTHC_2] = procedureList(LISTED.slice(8), 9, 2);
  answers[`${WEB}/tthc-cap-huyen`] = standing(
    'Thủ tục hành chính cấp huyện',
    '<p>Danh mục thủ tục hành chính lĩnh vực kế hoạch và đầu tư thuộc thẩm quyền giải quyết của UBND cấp huyện</p><table border="1"><tr><th>STT</th><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>1</td><td>1.001612.000.00.00.H05</td><td>Đăng ký thành lập hộ kinh doanh</td></tr><tr><td>2</td><td>2.000720.000.00.00.H05</td><td>Đăng ký thay đổi nội dung đăng ký hộ kinh doanh</td></tr></table>',
  );
  answers[`${WEB}/iso`] = standing(
    'ISO 9001:2015',
    '<p>Bản công bố hệ thống quản lý chất lượng: <a href="/documents/20182/40110/cong-bo-iso.pdf">tải về</a></p>',
  );
  answers['/documents/20182/40110/cong-bo-iso.pdf'] = file(await pdf([[{ scan: true }]]), PDF);
  answers[`${WEB}/danh-gia-cong-chuc`] = standing(
    'Đánh giá công chức Bộ phận Một cửa',
    '<p>Nội dung đang được cập nhật.</p>',
  );
  answers[`${WEB}/duong-day-nong`] = standing(
    'Đường dây nóng',
    '<p>Đường dây nóng tiếp nhận phản ánh, kiến nghị của tổ chức, cá nhân:</p><table border="1"><tr><td>Điện thoại</td><td>0222.3.823.111</td></tr><tr><td>Thư điện tử</td><td><a href="mailto:duongdaynong.skhdt@bacninh.gov.vn">duongdaynong.skhdt@bacninh.gov.vn</a></td></tr></table>',
  );
  answers[`${WEB}/phan-anh-kien-nghi`] = standing(
    'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
    '<p>Tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính theo một trong các cách sau:</p><ul><li>Địa chỉ nhận: Văn phòng Sở Kế hoạch và Đầu tư, số 6, đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh</li><li>Điện thoại: 0222.3823.111</li><li>Hộp thư: duongdaynong.skhdt@bacninh.gov.vn</li><li>Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị: <a href="https://pakn.dichvucong.gov.vn">pakn.dichvucong.gov.vn</a></li></ul><p>Văn phòng Sở vào sổ, phân loại trong 02 ngày làm việc; phòng chuyên môn xử lý và trả lời bằng văn bản trong 10 ngày làm việc kể từ ngày nhận.</p>',
  );
  answers[`${WEB}/lien-he`] = standing(
    'Liên hệ',
    '<p>Mời quý vị liên hệ theo địa chỉ ở chân trang.</p><form method="post"><input name="hoten"/><textarea name="noidung"></textarea><button>Gửi</button></form>',
  );
  answers[`${WEB}/en`] = frame(
    'Bac Ninh Department of Planning and Investment',
    portlet(
      '56_INSTANCE_en',
      'Introduction',
      "<p>The Department advises the Provincial People's Committee on planning and investment. Hotline: 0222.3823.111</p>",
    ),
    'English',
  );
  answers[`${WEB}/van-ban`] = frame(
    'Văn bản chỉ đạo điều hành',
    portlet(
      'vanban_WAR_vanbanportlet',
      'Văn bản chỉ đạo điều hành',
      `<table class="taglib-search-iterator"><tr class="results-header"><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tải về</th></tr>${DOCUMENTS.map(
        ([number, day, title, href]) =>
          `<tr class="results-row"><td>${number}</td><td>${day}</td><td>${title}</td><td>${href === null ? '' : `<a href="${href}"><img alt="" src="/skhdt-theme/images/pdf.gif"/></a>`}</td></tr>`,
      ).join('')}</table>`,
    ),
  );
  for (const [number, day, title, href] of DOCUMENTS)
    if (href !== null)
      answers[href] = file(
        await pdf([
          [
            `Số: ${number}`,
            `Bắc Ninh, ngày ${day}`,
            { bold: title.toUpperCase() },
            'Nội dung văn bản được ban hành kèm theo, các đơn vị căn cứ thực hiện.',
          ],
        ]),
        PDF,
      );
  return {
    answers,
    second: {
      '/': '<!doctype html><title>Cổng dịch vụ công tỉnh</title><h1>Cổng dịch vụ công trực tuyến tỉnh Bắc Ninh</h1>',
    },
    procedures: reference([...OWN, ...LACKING], ABOLISHED),
  };
}

const named = (start: string): string => {
  const post = POSTS.find(({ title }) => title.startsWith(start));
  if (post === undefined) throw new Error(`no post “${start}”`);
  return postUrl(post);
};
const OVERSIGHT = named('Người dân giám sát');
const DOC = (at: number) => DOCUMENTS[at]?.[3];

const ALL_MONTHS = {
  '2022-01': 4,
  '2022-02': 4,
  '2022-03': 5,
  '2022-04': 5,
  '2022-05': 4,
  '2022-06': 4,
  '2022-07': 2,
  '2022-08': 4,
  '2022-09': 4,
  '2022-10': 4,
  '2022-11': 2,
};
const CCHC_MONTHS = {
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 1,
  '2022-04': 2,
  '2022-05': 2,
  '2022-06': 1,
  '2022-07': 1,
  '2022-08': 1,
  '2022-09': 1,
  '2022-10': 1,
  '2022-11': 1,
};
const CADENCE = { inPeriod: 42, byMonth: ALL_MONTHS, cchcByMonth: CCHC_MONTHS };
const COLUMN = {
  url: COLUMNS.cchc.page,
  linkedFromHome: true,
  newest: '2022-11-09',
  ageDays: 9,
  inPeriod: 13,
  byMonth: CCHC_MONTHS,
  undated: 1,
};
const LISTS = {
  reference: 14,
  listed: 12,
  coverage: 12 / 14,
  missing: LACKING.map(([code]) => ({ code })),
  abolishedListed: [{ code: '2.000765', url: `${WEB}/thu-tuc-hanh-chinh` }],
  unknown: [{ code: '2.002603', url: TTHC_2 }],
  duplicates: [],
};
const PAR = named('Công bố Chỉ số PAR');
const INDICES = [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.46, rank: 18, url: PAR },
  { index: 'SIPAS', state: 'current', year: 2021, value: 88.35, rank: 16, url: PAR },
  { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7, url: named('Bắc Ninh xếp thứ 7') },
  { index: 'ICT INDEX', state: 'stale', year: 2020, value: 0.5632, rank: 8, url: named('Công bố Chỉ số ICT') },
  { index: 'PAPI', state: 'missing' },
];

export const LIFERAY: WholePortal = {
  name: 'Bắc Ninh on Liferay 6',
  asOf: '2022-11-18',
  plans: ['bacninh-skhdt-2022'],
  build,
  truth: {
    'bacninh-skhdt-2022': {
      organisation: { outcome: 'passed', evidence: [`${WEB}/chuc-nang-nhiem-vu`] },
      hotline: {
        outcome: 'passed',
        details: {
          url: `${WEB}/duong-day-nong`,
          phones: ['+842223823111'],
          emails: ['duongdaynong.skhdt@bacninh.gov.vn'],
          conflicts: [],
        },
        evidence: [`${WEB}/duong-day-nong`],
      },
      'procedure-set': { outcome: 'partial', credit: 12 / 14 - 0.1, details: LISTS },
      'procedure-updates': about(named('Công bố danh mục thủ tục'), named('Công bố thủ tục hành chính mới')),
      'staff-assessment': { outcome: 'partial', details: { url: `${WEB}/danh-gia-cong-chuc`, attachments: 0 } },
      'feedback-process': {
        outcome: 'passed',
        details: { url: `${WEB}/phan-anh-kien-nghi`, ways: ['phone', 'email', 'address', 'pakn'], process: true },
      },
      'article-cadence': { outcome: 'partial', credit: 0.5, details: CADENCE },
      'cchc-column': { outcome: 'passed', details: COLUMN, evidence: [COLUMNS.cchc.page] },
      'investment-online': about(named('Thủ tục đầu tư công')),
      simplification: { outcome: 'failed', details: { found: 0 } },
      'one-stop': about(named('Cơ chế một cửa')),
      iso: { outcome: 'passed', details: { url: `${WEB}/iso`, attachments: 1 } },
      personnel: about(named('Công bố quyết định bổ nhiệm'), named('Thông báo tuyển dụng')),
      indices: { outcome: 'partial', credit: 0.7, details: { indices: INDICES } },
      'core-documents': {
        outcome: 'partial',
        credit: 5 / 6,
        details: {
          documents: [
            { number: '76/NQ-CP', state: 'published', url: DOC(3) },
            { number: '23/CT-TTg', state: 'cited', url: `${WEB}/van-ban` },
            { number: '22/KH-UBND', state: 'published', url: DOC(0) },
            { number: '2717/KH-KHĐT', state: 'published', url: DOC(1) },
            { number: '18-NQ/TW', state: 'cited', url: named('Chi bộ Văn phòng') },
            { number: '19-NQ/TW', state: 'missing' },
          ],
        },
      },
      results: about(named('Kết quả công tác cải cách'), named('Kết quả cải cách hành chính 9')),
      models: { outcome: 'failed', details: { found: 0 } },
      oversight: { outcome: 'cantTell' },
    },
  },
  changes: [
    {
      name: 'the hotline loses its mail address',
      change: (site) => {
        swap(
          site,
          `${WEB}/duong-day-nong`,
          '<tr><td>Thư điện tử</td><td><a href="mailto:duongdaynong.skhdt@bacninh.gov.vn">duongdaynong.skhdt@bacninh.gov.vn</a></td></tr>',
          '',
        );
        swap(site, `${WEB}/phan-anh-kien-nghi`, '<li>Hộp thư: duongdaynong.skhdt@bacninh.gov.vn</li>', '');
      },
      truth: {
        'bacninh-skhdt-2022': {
          hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842223823111'], emails: [] } },
          'feedback-process': { outcome: 'passed', details: { ways: ['phone', 'address', 'pakn'], process: true } },
        },
      },
    },
    {
      name: 'the ICT index is the one of 2021',
      change: (site) => swapAll(site, 'Công bố Chỉ số ICT INDEX năm 2020', 'Công bố Chỉ số ICT INDEX năm 2021'),
      truth: {
        'bacninh-skhdt-2022': {
          indices: {
            outcome: 'partial',
            credit: 0.8,
            details: {
              indices: INDICES.map((one) =>
                one.index === 'ICT INDEX' ? { ...one, state: 'current', year: 2021 } : one,
              ),
            },
          },
        },
      },
    },
    {
      name: 'the undated article shows its date',
      change: (site) =>
        swap(
          site,
          OVERSIGHT,
          '<div class="journal-content-article"><p><strong>',
          '<div class="asset-metadata"><span class="metadata-publish-date">15/07/2022 10:00</span></div><div class="journal-content-article"><p><strong>',
        ),
      truth: {
        'bacninh-skhdt-2022': {
          oversight: about(OVERSIGHT),
          'cchc-column': {
            outcome: 'passed',
            details: { ...COLUMN, undated: 0, inPeriod: 14, byMonth: { ...CCHC_MONTHS, '2022-07': 2 } },
          },
          'article-cadence': {
            outcome: 'partial',
            credit: 0.5,
            details: {
              inPeriod: 43,
              byMonth: { ...ALL_MONTHS, '2022-07': 3 },
              cchcByMonth: { ...CCHC_MONTHS, '2022-07': 2 },
            },
          },
        },
      },
    },
    {
      name: 'the abolished procedure is taken off the list',
      change: (site) =>
        swap(
          site,
          `${WEB}/thu-tuc-hanh-chinh`,
          '<tr class="portlet-section-body results-row"><td>6</td><td>2.000765.000.00.00.H05</td><td><a href="@second@/thu-tuc?ma=2.000765.000.00.00.H05">Hỗ trợ đầu tư xây dựng phát triển trường đào tạo nghề</a></td><td>Mức độ 4</td></tr>',
          '',
        ),
      truth: {
        'bacninh-skhdt-2022': {
          'procedure-set': { outcome: 'partial', credit: 12 / 14, details: { ...LISTS, abolishedListed: [] } },
        },
      },
    },
    {
      name: 'the assessment of officials is published',
      change: (site) =>
        swap(
          site,
          `${WEB}/danh-gia-cong-chuc`,
          '<p>Nội dung đang được cập nhật.</p>',
          `<p>Quý III năm 2022, Trung tâm Hành chính công tỉnh lấy phiếu đánh giá đối với 04 công chức của Sở làm việc tại Bộ phận Một cửa.</p><table border="1"><tr><th>Họ tên</th><th>Số phiếu</th><th>Rất hài lòng</th><th>Hài lòng</th><th>Xếp loại</th></tr>${['Nguyễn Thị Hương', 'Trần Văn Dũng', 'Đỗ Thu Trang', 'Lê Minh Hải'].map((who) => `<tr><td>${who}</td><td>120</td><td>96</td><td>24</td><td>Hoàn thành xuất sắc nhiệm vụ</td></tr>`).join('')}</table>`,
        ),
      truth: {
        'bacninh-skhdt-2022': {
          'staff-assessment': { outcome: 'passed', details: { url: `${WEB}/danh-gia-cong-chuc` } },
        },
      },
    },
  ],
};
