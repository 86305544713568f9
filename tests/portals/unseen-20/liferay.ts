/** Sở Kế hoạch và Đầu tư Bắc Ninh on Liferay 6.2: a site in a path of the province's portal, portlet queries, the date behind the lead. */

import { scan, slashed, slug, swap, word, type Site, type UnseenPortal } from '../unseen-8/shape.ts';
import { everywhere, rewrite } from './change.ts';
import { NEWS, REFORM } from './liferay-posts.ts';
import { cut, dayOf, DAYS, newestFirst, type Post } from './post.ts';
import { PROCEDURES_PLANNING } from './procedures.ts';

const S = '/web/skhdt';

const MENU: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [`${S}/trang-chu`, 'TRANG CHỦ', []],
  [
    '#',
    'GIỚI THIỆU',
    [
      [`${S}/chuc-nang-nhiem-vu-co-cau-to-chuc`, 'Chức năng, nhiệm vụ, cơ cấu tổ chức'],
      [`${S}/iso-9001-2015`, 'Hệ thống quản lý chất lượng ISO 9001:2015'],
    ],
  ],
  [`${S}/tin-tuc-su-kien`, 'TIN TỨC - SỰ KIỆN', []],
  [`${S}/cai-cach-hanh-chinh`, 'CẢI CÁCH HÀNH CHÍNH', []],
  [
    `${S}/thu-tuc-hanh-chinh`,
    'THỦ TỤC HÀNH CHÍNH',
    [
      [`${S}/thu-tuc-doanh-nghiep`, 'Lĩnh vực doanh nghiệp'],
      [`${S}/thu-tuc-dau-tu`, 'Lĩnh vực đầu tư, đấu thầu'],
      [`${S}/thu-tuc-hop-tac-xa`, 'Lĩnh vực hợp tác xã'],
    ],
  ],
  [`${S}/van-ban-chi-dao-dieu-hanh`, 'VĂN BẢN', []],
  [
    '#',
    'TƯƠNG TÁC',
    [
      [`${S}/duong-day-nong`, 'Đường dây nóng'],
      [`${S}/phan-anh-kien-nghi`, 'Tiếp nhận phản ánh, kiến nghị'],
    ],
  ],
];

const menu = (): string =>
  `<nav class="sort-pages modify-pages" id="navigation" role="navigation"><ul aria-label="Các trang của trang web" role="menubar">${MENU.map(
    ([href, label, below], at) =>
      `<li class="" id="layout_${at}" role="presentation"><a aria-labelledby="layout_${at}" href="${href}" ${below.length > 0 ? 'aria-haspopup="true" ' : ''}role="menuitem"><span>${label}</span></a>${
        below.length > 0
          ? `<ul class="child-menu" role="menu">${below.map(([to, name]) => `<li role="presentation"><a href="${to}" role="menuitem">${name}</a></li>`).join('')}</ul>`
          : ''
      }</li>`,
  ).join('')}</ul></nav>`;

const portlet = (title: string, body: string): string =>
  `<div class="portlet-boundary portlet-static-end"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1></header><div class="portlet-content"><div class="portlet-body">${body}</div></div></section></div>`;

const frame = (title: string, main: string): string => `<!DOCTYPE html>
<html class="aui ltr" dir="ltr" lang="vi-VN">
<head><title>${title} - Sở Kế hoạch và Đầu tư</title><meta content="text/html; charset=UTF-8" http-equiv="content-type">
<link class="lfr-css-file" href="/bacninh-theme/css/aui.css?browserId=other&amp;minifierType=css" rel="stylesheet" type="text/css"></head>
<body class="yui3-skin-sam controls-visible signed-out public-page site"><div class="container-fluid" id="wrapper">
<header id="banner" role="banner"><div id="heading"><a class="logo" href="/web/bacninh" title="Về Cổng thông tin điện tử tỉnh Bắc Ninh"><img alt="Cổng thông tin điện tử tỉnh Bắc Ninh" src="/image/layout_set_logo?img_id=31"></a><h2 class="site-title">SỞ KẾ HOẠCH VÀ ĐẦU TƯ<br>TỈNH BẮC NINH</h2></div>${menu()}</header>
<div id="content"><div class="columns-2" id="main-content" role="main">
<div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span9" id="column-1">${main}</div>
<div class="portlet-column portlet-column-last span3" id="column-2">${portlet(
  'Chuyên trang',
  '<div class="journal-content-article"><p><a href="https://dangkykinhdoanh.gov.vn" target="_blank"><img alt="Đăng ký kinh doanh" src="/documents/22511/0/dkkd.png"></a></p><p><a href="https://muasamcong.mpi.gov.vn" target="_blank"><img alt="Mua sắm công" src="/documents/22511/0/msc.png"></a></p></div>',
)}</div></div></div></div>
<footer id="footer" role="contentinfo"><p>Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh - Số 6 đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh<br>Điện thoại: (0222) 3.822.569 * Fax: (0222) 3.825.777<br>Ghi rõ nguồn khi phát hành lại thông tin từ trang này</p></footer></div></body></html>`;

const addressOf = (post: Post) => `${S}/news/-/details/22511/${slug(post.title)}-${post.id}`;
const day = (post: Post) => slashed((post.at ?? '').slice(0, 10));
const hour = (post: Post) => (post.at ?? '').slice(11);

const entry = (post: Post): string =>
  `<div class="asset-abstract default-asset-publisher"><div class="asset-content">${
    post.picture === undefined ? '' : `<div class="asset-small-image"><img alt="" src="${post.picture}"></div>`
  }<h3 class="asset-title"><a href="${addressOf(post)}">${post.title}</a></h3><div class="asset-summary">${post.lead}</div><div class="metadata-entry metadata-publish-date">${day(post)} ${hour(post)}</div></div></div>`;

const article = (name: string, post: Post, others: readonly Post[]): string =>
  frame(
    post.title,
    portlet(
      name,
      `<div class="news-details"><h2 class="title">${post.title}</h2><p class="date">${DAYS[dayOf(post.at ?? '').getUTCDay()]}, ${day(post)} ${hour(post)}</p><div class="toolbar"><a href="javascript:;">A-</a> <a href="javascript:;">A+</a></div><p class="sapo"><b>${post.lead}</b></p>${
        post.picture === undefined
          ? ''
          : `<p align="center"><img alt="" src="${post.picture}" style="width: 500px; height: 333px;"></p>`
      }${post.body.map((text) => `<p style="text-align: justify;">${text}</p>`).join('')}<p align="right"><b>Văn phòng Sở</b></p></div><div class="other-news"><h4>Tin khác</h4><ul>${others
        .filter((other) => other !== post)
        .slice(0, 4)
        .map((other) => `<li><a href="${addressOf(other)}">${other.title}</a> <span>(${day(other)})</span></li>`)
        .join('')}</ul></div>`,
    ),
  );

function section(
  path: string,
  name: string,
  instance: string,
  posts: readonly Post[],
  size: number,
): Record<string, string> {
  const pages = cut(newestFirst(posts), size);
  const of = (at: number) =>
    at === 0
      ? path
      : `${path}?p_p_id=101_INSTANCE_${instance}&p_p_lifecycle=0&p_p_state=normal&p_p_mode=view&p_p_col_id=column-1&p_p_col_count=1&_101_INSTANCE_${instance}_delta=${size}&_101_INSTANCE_${instance}_keywords=&_101_INSTANCE_${instance}_cur=${at + 1}`;
  const step = (label: string, to: number) =>
    to < 0 || to >= pages.length
      ? `<li class="disabled"><a href="javascript:;">${label}</a></li>`
      : `<li><a href="${of(to).replaceAll('&', '&amp;')}">${label}</a></li>`;
  return {
    ...Object.fromEntries(
      pages.map((part, at) => [
        of(at),
        frame(
          name,
          portlet(
            name,
            `${part.map(entry).join('')}<div class="taglib-page-iterator"><div class="lfr-pagination"><small class="search-results">Hiển thị ${at * size + 1} - ${at * size + part.length} của ${posts.length} kết quả.</small><ul class="pager lfr-pagination-buttons">${step('Đầu tiên', at === 0 ? -1 : 0)}${step('Trước', at - 1)}${step('Tiếp theo', at + 1)}${step('Cuối cùng', at === pages.length - 1 ? -1 : pages.length - 1)}</ul></div></div>`,
          ),
        ),
      ]),
    ),
    ...Object.fromEntries(posts.map((post) => [addressOf(post), article(name, post, newestFirst(posts))])),
  };
}

const standing = (title: string, body: string) =>
  frame(title, portlet(title, `<div class="journal-content-article">${body}</div>`));

const DOCUMENTS: readonly (readonly [string, string, string, string])[] = [
  [
    '2717/KH-KHĐT',
    '2021-12-30',
    'Kế hoạch cải cách hành chính năm 2022 của Sở Kế hoạch và Đầu tư',
    'Sở Kế hoạch và Đầu tư',
  ],
  [
    '23/CT-TTg',
    '2021-09-02',
    'Chỉ thị về việc đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    'Thủ tướng Chính phủ',
  ],
  [
    '76/NQ-CP',
    '2021-07-15',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    'Chính phủ',
  ],
  [
    '19-NQ/TW',
    '2017-10-25',
    'Nghị quyết về tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập',
    'Ban Chấp hành Trung ương',
  ],
  [
    '18-NQ/TW',
    '2017-10-25',
    'Nghị quyết một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả',
    'Ban Chấp hành Trung ương',
  ],
];
const documentAt = (number: string) => `${S}/van-ban/-/legal_document/${slug(number)}`;

const rows = (field: string): string =>
  PROCEDURES_PLANNING.filter((one) => one.field === field)
    .map(
      ({ code, name }, at) =>
        `<tr><td align="center">${at + 1}</td><td><a href="https://dichvucong.bacninh.gov.vn/thu-tuc?ma=${code}" target="_blank">${name}</a></td><td>${code}.000.00.00.H05</td><td align="center">${at % 2 === 0 ? 'Mức 4' : 'Mức 3'}</td></tr>`,
    )
    .join('');
const fields = (parts: readonly (readonly [string, string])[]): string =>
  parts
    .map(
      ([name, body]) =>
        `<p><strong>${name}</strong></p><table border="1" cellpadding="1" cellspacing="0" style="width:100%"><tbody><tr><td><strong>STT</strong></td><td><strong>Tên thủ tục</strong></td><td><strong>Mã số</strong></td><td><strong>Mức độ</strong></td></tr>${body}</tbody></table>`,
    )
    .join('');

function build(): Site {
  const home = frame(
    'Trang chủ',
    `${portlet(
      'Tin nổi bật',
      newestFirst([...NEWS.slice(0, 2), ...REFORM.slice(0, 2)])
        .map(entry)
        .join(''),
    )}${portlet(
      'Cải cách hành chính',
      `<ul>${REFORM.slice(0, 3)
        .map((post) => `<li><a href="${addressOf(post)}">${post.title}</a></li>`)
        .join('')}</ul>`,
    )}`,
  );
  return {
    answers: {
      '/web/bacninh': `<!DOCTYPE html><html lang="vi-VN"><head><title>Cổng thông tin điện tử tỉnh Bắc Ninh</title></head><body><h1>Cổng thông tin điện tử tỉnh Bắc Ninh</h1><ul><li><a href="/web/bacninh/cai-cach-hanh-chinh">Cải cách hành chính</a></li><li><a href="/web/skhdt">Sở Kế hoạch và Đầu tư</a></li><li><a href="/web/snv">Sở Nội vụ</a></li></ul></body></html>`,
      [S]: home,
      [`${S}/trang-chu`]: home,
      [`${S}/chuc-nang-nhiem-vu-co-cau-to-chuc`]: standing(
        'Chức năng, nhiệm vụ, cơ cấu tổ chức',
        '<p><strong>I. Vị trí, chức năng</strong></p><p>Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc UBND tỉnh Bắc Ninh, tham mưu, giúp UBND tỉnh quản lý nhà nước về quy hoạch, kế hoạch phát triển, đầu tư công, đầu tư trong nước và nước ngoài, đấu thầu, đăng ký doanh nghiệp, kinh tế tập thể.</p><p><strong>II. Nhiệm vụ, quyền hạn</strong></p><p>Trình UBND tỉnh quy hoạch tỉnh, kế hoạch năm năm và hằng năm; thẩm định chủ trương đầu tư; cấp, điều chỉnh, thu hồi giấy chứng nhận đăng ký đầu tư, đăng ký doanh nghiệp; kiểm tra, giám sát, xử lý vi phạm trong phạm vi được giao.</p><p><strong>III. Cơ cấu tổ chức</strong></p><p>Sở có Giám đốc, ba Phó Giám đốc; Văn phòng, Thanh tra, bảy phòng chuyên môn và một đơn vị sự nghiệp trực thuộc là Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa.</p>',
      ),
      [`${S}/iso-9001-2015`]: standing(
        'Hệ thống quản lý chất lượng ISO 9001:2015',
        '<p>Kết quả áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 tại Sở:</p><p>- <a href="/documents/22511/38100211/Ket+qua+danh+gia+noi+bo.docx">Kết quả đánh giá nội bộ</a></p>',
      ),
      '/documents/22511/38100211/Ket+qua+danh+gia+noi+bo.docx': word([
        'BÁO CÁO',
        'Kết quả đánh giá nội bộ hệ thống quản lý chất lượng theo TCVN ISO 9001:2015',
        'Đoàn đánh giá đã xem xét 52 quy trình của bảy phòng, ghi nhận hai điểm không phù hợp nhẹ và năm khuyến nghị cải tiến. Các phòng đã khắc phục xong.',
      ]),
      ...section(`${S}/tin-tuc-su-kien`, 'Tin tức - Sự kiện', 'kQ3vTz8uYb1n', NEWS, 6),
      ...section(`${S}/cai-cach-hanh-chinh`, 'Cải cách hành chính', 'Wm7LpX2rHd5c', REFORM, 6),
      [`${S}/thu-tuc-hanh-chinh`]: standing(
        'Thủ tục hành chính',
        `<p>Thủ tục hành chính thuộc phạm vi chức năng quản lý của Sở Kế hoạch và Đầu tư, chia theo lĩnh vực:</p><p>1. <a href="${S}/thu-tuc-doanh-nghiep">Lĩnh vực doanh nghiệp</a></p><p>2. <a href="${S}/thu-tuc-dau-tu">Lĩnh vực đầu tư, đấu thầu</a></p><p>3. <a href="${S}/thu-tuc-hop-tac-xa">Lĩnh vực hợp tác xã</a></p>`,
      ),
      [`${S}/thu-tuc-doanh-nghiep`]: standing(
        'Thủ tục hành chính lĩnh vực doanh nghiệp',
        fields([['Thành lập và hoạt động của doanh nghiệp', rows('Thành lập và hoạt động của doanh nghiệp')]]),
      ),
      [`${S}/thu-tuc-dau-tu`]: standing(
        'Thủ tục hành chính lĩnh vực đầu tư, đấu thầu',
        fields([
          ['Đầu tư tại Việt Nam', rows('Đầu tư tại Việt Nam')],
          ['Đấu thầu', rows('Đấu thầu')],
        ]),
      ),
      [`${S}/thu-tuc-hop-tac-xa`]: standing(
        'Thủ tục hành chính lĩnh vực hợp tác xã',
        fields([
          ['A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH', rows('Hợp tác xã')],
          [
            'B. THỦ TỤC HÀNH CHÍNH CẤP HUYỆN',
            '<tr><td align="center">1</td><td>Đăng ký thành lập hợp tác xã</td><td>1.005280.000.00.00.H05</td><td align="center">Mức 3</td></tr><tr><td align="center">2</td><td>Đăng ký thành lập hộ kinh doanh</td><td>1.001612.000.00.00.H05</td><td align="center">Mức 4</td></tr>',
          ],
        ]),
      ),
      [`${S}/van-ban-chi-dao-dieu-hanh`]: standing(
        'Văn bản chỉ đạo điều hành',
        `<form action="${S}/van-ban-chi-dao-dieu-hanh" method="get"><label>Số ký hiệu</label> <input name="so" type="text"> <input type="submit" value="Tìm kiếm"></form><table class="table table-bordered table-striped"><thead><tr><th>STT</th><th>Số/ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu nội dung</th></tr></thead><tbody>${DOCUMENTS.map(
          ([number, date, about], at) =>
            `<tr><td>${at + 1}</td><td><a href="${documentAt(number)}">${number}</a></td><td>${slashed(date)}</td><td>${about}</td></tr>`,
        ).join('')}</tbody></table>`,
      ),
      ...Object.fromEntries(
        DOCUMENTS.map(([number, date, about, issuer]) => [
          documentAt(number),
          standing(
            'Văn bản chỉ đạo điều hành',
            `<h3>${about}</h3><table class="table"><tbody><tr><td>Số ký hiệu</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>${slashed(date)}</td></tr><tr><td>Cơ quan ban hành</td><td>${issuer}</td></tr><tr><td>Tệp đính kèm</td><td><a href="/documents/22511/vb/${slug(number)}.pdf">${slug(number)}.pdf</a></td></tr></tbody></table>`,
          ),
        ]),
      ),
      ...Object.fromEntries(DOCUMENTS.map(([number]) => [`/documents/22511/vb/${slug(number)}.pdf`, scan()])),
      [`${S}/duong-day-nong`]: standing(
        'Đường dây nóng',
        '<p>Đường dây nóng của Sở Kế hoạch và Đầu tư tiếp nhận thông tin về thái độ phục vụ và việc giải quyết công việc:</p><p>- Điện thoại cố định: 0222.3875.123 (giờ hành chính)</p><p>- Di động: 0912 345 678</p><p>- Thư điện tử: duongdaynong.skhdt@bacninh.gov.vn</p>',
      ),
      [`${S}/phan-anh-kien-nghi`]: standing(
        'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
        '<p>Cá nhân, tổ chức gửi phản ánh, kiến nghị về quy định hành chính theo một trong các cách sau:</p><p>1. Gửi thư về Văn phòng Sở Kế hoạch và Đầu tư, số 6 đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh.</p><p>2. Gửi thư điện tử: pakn.skhdt@bacninh.gov.vn.</p><p>3. Gửi qua Hệ thống thông tin tiếp nhận, trả lời phản ánh, kiến nghị: <a href="https://pakn.dichvucong.gov.vn">pakn.dichvucong.gov.vn</a>.</p><p>Trình tự xử lý: Văn phòng Sở vào sổ trong ngày; trong 05 ngày làm việc chuyển phòng chuyên môn nghiên cứu, trả lời; phản ánh không thuộc thẩm quyền được chuyển cơ quan có thẩm quyền và thông báo cho người gửi biết.</p>',
      ),
    },
    procedures: `Mã,Tên,Lĩnh vực,Tình trạng\n${PROCEDURES_PLANNING.map(({ code, name, field }) => `${code}.000.00.00.H05,"${name}","${field}",`).join('\n')}\n`,
  };
}

const of = (id: number): { url: string } => {
  const post = [...REFORM, ...NEWS].find((one) => one.id === id);
  if (post === undefined) throw new Error(`no post ${id}`);
  return { url: addressOf(post) };
};
const found = (...ids: readonly number[]) => ({
  outcome: 'passed' as const,
  details: { found: ids.length, articles: ids.map(of) },
});

export const LIFERAY: UnseenPortal = {
  name: 'Sở Kế hoạch và Đầu tư Bắc Ninh, Liferay, tháng 12/2022',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-12-15',
  start: S,
  build,
  truth: {
    organisation: { outcome: 'passed', details: { url: `${S}/chuc-nang-nhiem-vu-co-cau-to-chuc`, attachments: 0 } },
    hotline: {
      outcome: 'passed',
      details: {
        url: `${S}/duong-day-nong`,
        phones: ['+842223875123', '+84912345678'],
        // the mailbox for feedback stands on a page to which the hotline's label does not lead
        emails: ['duongdaynong.skhdt@bacninh.gov.vn'],
        conflicts: [],
      },
    },
    'procedure-set': {
      outcome: 'passed',
      details: {
        reference: 12,
        listed: 12,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
        lists: [`${S}/thu-tuc-doanh-nghiep`, `${S}/thu-tuc-dau-tu`, `${S}/thu-tuc-hop-tac-xa`],
      },
    },
    'procedure-updates': found(39842261),
    'staff-assessment': { outcome: 'failed' },
    'feedback-process': {
      outcome: 'passed',
      details: { url: `${S}/phan-anh-kien-nghi`, ways: ['address', 'email', 'pakn'], process: true },
    },
    'article-cadence': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        inPeriod: 19,
        byMonth: {
          '2022-01': 2,
          '2022-02': 2,
          '2022-03': 2,
          '2022-04': 2,
          '2022-05': 2,
          '2022-06': 1,
          '2022-07': 1,
          '2022-08': 2,
          '2022-09': 1,
          '2022-10': 2,
          '2022-11': 1,
          '2022-12': 1,
        },
        cchcByMonth: {
          '2022-01': 1,
          '2022-02': 1,
          '2022-04': 1,
          '2022-05': 2,
          '2022-06': 1,
          '2022-08': 1,
          '2022-09': 1,
          '2022-10': 1,
          '2022-11': 1,
        },
        undated: 0,
      },
    },
    'cchc-column': {
      outcome: 'passed',
      details: {
        url: `${S}/cai-cach-hanh-chinh`,
        linkedFromHome: true,
        newest: '2022-11-28',
        ageDays: 17,
        inPeriod: 10,
        undated: 0,
      },
    },
    'investment-online': found(41207745),
    simplification: found(38991502),
    'one-stop': found(39544008),
    iso: { outcome: 'passed', details: { url: `${S}/iso-9001-2015`, attachments: 1 } },
    personnel: found(40402218, 41391808),
    indices: {
      outcome: 'partial',
      credit: 0.7,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.7, rank: 13, url: of(40011954).url },
          { index: 'SIPAS', state: 'current', year: 2021, value: 89.27, rank: 11, url: of(40011954).url },
          { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7, url: of(39721140).url },
          { index: 'ICT INDEX', state: 'stale', year: 2020, value: 0.5933, rank: 6, url: of(35120093).url },
          { index: 'PAPI', state: 'missing' },
        ],
      },
    },
    'core-documents': {
      outcome: 'passed',
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'published' },
          { number: '23/CT-TTg', state: 'published' },
          { number: '22/KH-UBND', state: 'cited' },
          { number: '2717/KH-KHĐT', state: 'published' },
          { number: '18-NQ/TW', state: 'published' },
          { number: '19-NQ/TW', state: 'published' },
        ],
      },
    },
    results: found(40317733),
    models: { outcome: 'failed', details: { found: 0 } },
    oversight: found(40888120),
  },
  variants: [
    {
      name: 'the numbers of the hotline stand in a picture',
      change: (site) => {
        swap(
          site,
          `${S}/duong-day-nong`,
          '<p>- Điện thoại cố định: 0222.3875.123 (giờ hành chính)</p><p>- Di động: 0912 345 678</p><p>- Thư điện tử: duongdaynong.skhdt@bacninh.gov.vn</p>',
          '<p align="center"><img alt="" src="/documents/22511/0/ddn.jpg" style="width: 600px;"></p>',
        );
      },
      truth: { hotline: { outcome: 'cantTell' } },
    },
    {
      name: 'no article on the reform has a picture of its own',
      change: (site) => {
        for (const { url } of [of(41502277), of(40317733)]) rewrite(site, url, /<p align="center"><img[^>]*><\/p>/);
      },
      truth: { 'cchc-column': { outcome: 'partial', credit: 0.5, details: { newest: '2022-11-28', inPeriod: 10 } } },
    },
    {
      name: 'how feedback is handled is not said',
      change: (site) => {
        rewrite(site, `${S}/phan-anh-kien-nghi`, /<p>Trình tự xử lý:.*?<\/p>/);
      },
      truth: {
        'feedback-process': {
          outcome: 'partial',
          credit: 0.5,
          details: { ways: ['address', 'email', 'pakn'], process: false },
        },
      },
    },
    {
      name: 'the competitiveness index told is that of the year before',
      change: (site) => {
        everywhere(site, 'PCI 2021: Bắc Ninh', 'PCI 2020: Bắc Ninh');
        everywhere(site, '(PCI) năm 2021 của', '(PCI) năm 2020 của');
      },
      truth: {
        indices: {
          outcome: 'partial',
          credit: 0.6,
          details: {
            indices: [
              { index: 'PAR INDEX', state: 'current', year: 2021 },
              { index: 'SIPAS', state: 'current', year: 2021 },
              { index: 'PCI', state: 'stale', year: 2020, value: 69.45, rank: 7 },
              { index: 'ICT INDEX', state: 'stale', year: 2020 },
              { index: 'PAPI', state: 'missing' },
            ],
          },
        },
      },
    },
    {
      name: 'the page of functions is being updated',
      change: (site) => {
        const path = `${S}/chuc-nang-nhiem-vu-co-cau-to-chuc`;
        site.answers[path] = standing('Chức năng, nhiệm vụ, cơ cấu tổ chức', '<p>Thông tin đang được cập nhật.</p>');
      },
      truth: {
        organisation: { outcome: 'partial', credit: 0.5, details: { url: `${S}/chuc-nang-nhiem-vu-co-cau-to-chuc` } },
      },
    },
    {
      name: 'one procedure stands on two lists',
      change: (site) =>
        swap(
          site,
          `${S}/thu-tuc-doanh-nghiep`,
          '</tbody></table>',
          '<tr><td align="center">6</td><td>Đăng ký thành lập liên hiệp hợp tác xã</td><td>1.005125.000.00.00.H05</td><td align="center">Mức 4</td></tr></tbody></table>',
        ),
      truth: {
        'procedure-set': {
          outcome: 'passed',
          credit: 1,
          details: {
            listed: 12,
            duplicates: [{ code: '1.005125', urls: [`${S}/thu-tuc-doanh-nghiep`, `${S}/thu-tuc-hop-tac-xa`] }],
          },
        },
      },
    },
  ],
};
