/** Nghệ An a third time, on ASP.NET MVC: a procedure table out of Word with merged cells, details in files, steps in lists. */

import { docx } from '../../support/attachments.ts';
import { articles, edit, months, pdf, picture, type Acceptance, type Pages, type Post } from './kit.ts';

export interface Mvc {
  readonly posts: readonly Post[];
}

type Row = readonly [id: number, cat: number, date: string, title: string, lead: string, body?: string];

const ROWS: readonly Row[] = [
  [771, 7, '2022-09-26', 'Họp giao ban cải cách hành chính quý III', 'Hai mươi đầu việc được rà lại.'],
  [765, 7, '2022-08-29', 'Bàn giải pháp số hóa hồ sơ trong cải cách hành chính', 'Kho số hóa đã có 900 hồ sơ.'],
  [
    760,
    7,
    '2022-07-25',
    'Nửa năm cải cách hành chính ở Sở: được và chưa được',
    'Kết quả cải cách hành chính 6 tháng đầu năm: 18/32 nhiệm vụ hoàn thành, còn hạn chế ở khâu số hóa.',
  ],
  [
    755,
    7,
    '2022-06-20',
    'Cải cách hành chính ở Quế Phong nhìn từ nhà văn hóa bản',
    'Cán bộ xuống bản làm thủ tục cho dân.',
  ],
  [
    748,
    7,
    '2022-05-23',
    'Điểm danh bằng thẻ từ, nền nếp công sở đổi thay',
    'Sở thực hiện văn hóa công sở, kỷ luật, kỷ cương hành chính.',
  ],
  [741, 7, '2022-04-25', 'Cải cách hành chính 2022: mười việc trọng tâm', 'Mỗi việc một người chịu trách nhiệm.'],
  [
    733,
    7,
    '2022-03-28',
    'Nghị quyết 76/NQ-CP: đọc lại để làm đúng',
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 nêu sáu nội dung cải cách.',
  ],
  [726, 7, '2022-02-28', 'Công khai điện thoại người giải quyết hồ sơ', 'Bảng tên treo ở cửa phòng.'],
  [719, 7, '2022-01-24', 'Chốt kế hoạch cải cách hành chính trước Tết', 'Kế hoạch được ký ngày 20/01.'],
  [772, 3, '2022-09-28', 'Vinh mở chợ công nghệ mini', 'Hai mươi gian hàng dự chợ.'],
  [768, 3, '2022-09-12', 'Bổ nhiệm Phó Chánh Văn phòng Sở', 'Sở công bố quyết định bổ nhiệm, điều động cán bộ.'],
  [
    762,
    3,
    '2022-08-08',
    'Tập huấn hệ thống quản lý văn bản và ký số',
    'Ba mươi văn thư thực hành phần mềm quản lý văn bản, chữ ký số.',
  ],
  [
    757,
    3,
    '2022-07-04',
    'Chính quyền số bắt đầu từ dữ liệu số',
    'Sở chuyển đổi số, đưa 12 bộ dữ liệu lên kho dùng chung.',
  ],
  [
    750,
    3,
    '2022-06-06',
    'Trung tâm Thông tin được giao quyền tự chủ',
    'Quyết định giao tự chủ tài chính cho đơn vị sự nghiệp công lập.',
  ],
  [
    744,
    3,
    '2022-05-09',
    'Hai cách nhận kết quả: đến Trung tâm Phục vụ hành chính công hoặc qua bưu chính công ích',
    'Người dân tự chọn nơi nhận kết quả thủ tục hành chính.',
  ],
  [
    737,
    3,
    '2022-04-11',
    'Theo dõi thi hành pháp luật về sở hữu trí tuệ',
    'Sở kiểm tra, rà soát văn bản quy phạm pháp luật của ngành.',
  ],
  [
    729,
    3,
    '2022-03-14',
    'Mặt trận Tổ quốc và nhân dân giám sát cải cách hành chính',
    'Người dân giám sát bằng phiếu, bằng điện thoại.',
  ],
  [
    722,
    3,
    '2022-02-14',
    'Sáng kiến "phiếu hẹn tin nhắn" trong cải cách hành chính được nhân rộng',
    'Mô hình hay của bộ phận một cửa.',
  ],
];

const POSTS: readonly Post[] = ROWS.map(
  ([id, cat, date, title, lead, body = 'Bài và ảnh của cộng tác viên Văn phòng Sở.']) => ({
    id,
    cat: String(cat),
    date,
    title,
    lead,
    body,
    image: id % 3 === 0,
  }),
);
const CATS: Readonly<Record<string, string>> = { 3: 'Tin tức', 7: 'Cải cách hành chính' };

function frame(title: string, main: string): string {
  const menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/Home/About'],
    ['Tin tức', '/News/List/3'],
    ['CCHC', '/News/List/7'],
    ['TTHC', '/Procedure'],
    ['Quy trình điện tử', '/Page/View/21'],
    ['Hướng dẫn tra cứu TTHC', '/Page/View/22'],
    ['ISO', '/Page/View/23'],
    ['Chỉ số', '/Page/View/24'],
    ['DVC trực tuyến', '/Page/View/25'],
    ['PAKN', '/Page/View/26'],
    ['Hotline CCHC', '/Page/View/27'],
    ['Văn bản', '/Document'],
    ['Liên hệ', '/Home/Contact'],
  ].map(([words, to]) => `<li><a class="k-link" href="${to}">${words}</a></li>`);
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8" /><title>${title} - ngheandost</title><link href="/Content/kendo/kendo.common.min.css" rel="stylesheet" /><script src="/Scripts/jquery-1.10.2.min.js"></script></head><body>
<div class="container body-content"><div id="logo"><img src="/Content/img/logo.png" alt="SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH NGHỆ AN" /></div><ul id="menu" class="k-widget k-menu">${menu.join('')}</ul><div class="row"><div class="col-md-9">${main}</div><div class="col-md-3"><div class="panel panel-default"><div class="panel-heading">Liên kết</div><div class="panel-body"><p><a href="https://dichvucong.nghean.gov.vn">Cổng dịch vụ công tỉnh</a></p><p><a href="https://nghean.gov.vn">Cổng thông tin tỉnh</a></p></div></div></div></div><hr /><footer><p>&copy; 2022 - Sở Khoa học và Công nghệ Nghệ An. Điện thoại 0238.3844.474. Email: skhcn@nghean.gov.vn</p></footer></div></body></html>`;
}

const postUrl = ({ id }: Post): string => `/News/Detail/${id}`;

function row(post: Post): string {
  return `<div class="media"><div class="media-left"><a href="${postUrl(post)}"><img class="media-object" src="${post.image ? `/Upload/${post.id}.gif` : '/Content/img/noimage.png'}" alt="" /></a></div><div class="media-body"><h4 class="media-heading"><a href="${postUrl(post)}">${post.title}</a></h4><small><time datetime="${post.date}T08:00:00+07:00">${post.date.split('-').toReversed().join('/')} 08:00</time></small><p>${post.lead}</p></div></div>`;
}

function article(post: Post, all: readonly Post[]): string {
  const others = all.filter(({ cat, id }) => cat === post.cat && id < post.id).slice(0, 4);
  const image = post.image ? `<p class="text-center"><img src="/Upload/${post.id}.gif" /></p>` : '';
  return frame(
    post.title,
    `<h2>${post.title}</h2><p class="text-muted"><time datetime="${post.date}T08:00:00+07:00">${post.date.split('-').toReversed().join('/')} 08:00</time> | ${CATS[post.cat]}</p><p class="lead">${post.lead}</p>${image}<p>${post.body}</p><h4>Tin cũ hơn</h4><ul>${others.map((one) => `<li><a href="${postUrl(one)}">${one.title}</a> <small>${one.date.split('-').toReversed().join('/')}</small></li>`).join('')}</ul>`,
  );
}

interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly detail: 'docx' | 'scan' | 'page' | 'none';
  readonly without?: readonly string[];
}

const PROCEDURES: readonly Procedure[] = [
  {
    code: '1.001786',
    name: 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu của tổ chức khoa học và công nghệ',
    field: 'Hoạt động KH&CN',
    detail: 'docx',
  },
  {
    code: '1.001770',
    name: 'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
    field: 'Hoạt động KH&CN',
    detail: 'docx',
    without: ['Căn cứ pháp lý'],
  },
  {
    code: '2.001525',
    name: 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ',
    field: 'Hoạt động KH&CN',
    detail: 'scan',
  },
  {
    code: '2.002385',
    name: 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế',
    field: 'An toàn bức xạ',
    detail: 'page',
  },
  { code: '2.002379', name: 'Cấp chứng chỉ nhân viên bức xạ', field: 'An toàn bức xạ', detail: 'page' },
  { code: '1.000449', name: 'Công bố sử dụng dấu định lượng', field: 'Đo lường', detail: 'docx' },
];

const PARTS: readonly (readonly [string, string])[] = [
  ['Trình tự thực hiện', 'Nộp hồ sơ, thẩm định, trả kết quả.'],
  ['Cách thức thực hiện', 'Trực tiếp hoặc trực tuyến.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn theo mẫu, 01 bộ.'],
  ['Thời hạn giải quyết', '10 ngày làm việc.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ.'],
  ['Kết quả thực hiện', 'Giấy chứng nhận.'],
  ['Phí, lệ phí', 'Không.'],
  ['Tên mẫu đơn, mẫu tờ khai', 'Mẫu 01.'],
  ['Yêu cầu, điều kiện thực hiện', 'Không có.'],
  ['Căn cứ pháp lý', 'Luật Khoa học và Công nghệ 2013.'],
];

function procedureList(): string {
  const fields = [...new Set(PROCEDURES.map(({ field }) => field))];
  let number = 0;
  const rows = fields.flatMap((field) => {
    const own = PROCEDURES.filter((one) => one.field === field);
    return own.map(({ code, name, detail }, at) => {
      number += 1;
      const first =
        at === 0
          ? `<td rowspan="${own.length}"><p class="MsoNormal"><b>${field.replace('&', '&amp;')}</b></p></td>`
          : '';
      const link =
        detail === 'docx'
          ? `<a href="/Upload/tthc/${code}.docx">Tải về</a>`
          : detail === 'scan'
            ? `<a href="/Upload/tthc/${code}.pdf">Tải về</a>`
            : `<a href="/Procedure/Detail?code=${code}">Xem</a>`;
      return `<tr>${first}<td><p class="MsoNormal" align="center">${number}</p></td><td><p class="MsoNormal">${code}.<br/>000.00.00.H41</p></td><td><p class="MsoNormal">${name}</p></td><td>${link}</td></tr>`;
    });
  });
  return frame(
    'Thủ tục hành chính',
    `<h2>Danh mục thủ tục hành chính thuộc thẩm quyền của Sở</h2><table class="MsoTableGrid" border="1"><tr><td><b>Lĩnh vực</b></td><td><b>STT</b></td><td><b>Mã số</b></td><td><b>Tên thủ tục hành chính</b></td><td><b>Nội dung</b></td></tr>${rows.join('')}</table>`,
  );
}

const PAGES: Readonly<Record<string, readonly [string, string]>> = {
  '/Home/About': [
    'Giới thiệu',
    '<p>Sở có chức năng tham mưu, giúp UBND tỉnh quản lý nhà nước về khoa học và công nghệ; có nhiệm vụ, quyền hạn xây dựng và tổ chức thực hiện quy hoạch, kế hoạch, chương trình; quản lý tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ, an toàn bức xạ. Cơ cấu tổ chức gồm Văn phòng, Thanh tra, Phòng Quản lý khoa học, Phòng Quản lý công nghệ, Phòng Quản lý chuyên ngành, Chi cục Tiêu chuẩn Đo lường Chất lượng.</p>',
  ],
  '/Page/View/21': [
    'Quy trình điện tử giải quyết thủ tục hành chính',
    '<table border="1"><tr><td>Bước</td><td>Người thực hiện</td><td>Việc</td><td>Thời gian</td></tr><tr><td>1</td><td>Công chức một cửa</td><td>Tiếp nhận, kiểm tra, quét hồ sơ, chuyển trên hệ thống một cửa điện tử</td><td>0,5 ngày</td></tr><tr><td>2</td><td>Trưởng phòng chuyên môn</td><td>Phân công người thụ lý trên hệ thống</td><td>0,5 ngày</td></tr><tr><td>3</td><td>Chuyên viên</td><td>Thẩm định, dự thảo kết quả, trình ký số</td><td>6 ngày</td></tr><tr><td>4</td><td>Lãnh đạo Sở</td><td>Ký số kết quả</td><td>1 ngày</td></tr></table>',
  ],
  '/Page/View/22': ['Hướng dẫn tra cứu TTHC', '<p>Vào mục TTHC, bấm tên thủ tục để xem.</p>'],
  '/Page/View/23': ['ISO', '<p>Nội dung đang cập nhật.</p>'],
  '/Page/View/24': [
    'Kết quả các chỉ số của tỉnh Nghệ An',
    '<h4>Chỉ số PAR INDEX</h4><table border="1"><tr><td>Năm</td><td>Điểm</td><td>Thứ hạng</td></tr><tr><td>2020</td><td>84,10</td><td>24</td></tr><tr><td>2021</td><td>87,12</td><td>16</td></tr></table><h4>Chỉ số SIPAS</h4><table border="1"><tr><td>Năm</td><td>Điểm</td><td>Thứ hạng</td></tr><tr><td>2019</td><td>82,33</td><td>40</td></tr></table><h4>Chỉ số PAPI</h4><p>Năm 2021: 43,02 điểm, xếp thứ 25.</p><h4>Chỉ số PCI</h4><p>Đang cập nhật</p>',
  ],
  '/Page/View/25': ['Dịch vụ công trực tuyến', '<p>Danh sách dịch vụ công đang được rà soát.</p>'],
  '/Page/View/26': [
    'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
    '<ol><li>Người dân gửi phản ánh, kiến nghị về hộp thư pakn@skhcn.nghean.gov.vn hoặc gửi thư về số 75A Nguyễn Thị Minh Khai, thành phố Vinh.</li><li>Văn phòng Sở tiếp nhận trong ngày, phân loại.</li><li>Phòng chuyên môn xử lý trong 07 ngày làm việc, trả lời bằng văn bản.</li></ol>',
  ],
  '/Page/View/27': [
    'Hotline cải cách hành chính',
    '<table><tr><td><img src="/Content/img/phone.png" alt="Điện thoại" /></td><td>1022 (bấm phím 3) - 0238 6250 888</td></tr><tr><td><img src="/Content/img/mail.png" alt="Email" /></td><td>cchc@skhcn.nghean.gov.vn</td></tr><tr><td><img src="/Content/img/pin.png" alt="Địa chỉ" /></td><td>Văn phòng Sở, số 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</td></tr></table>',
  ],
  '/Home/Contact': ['Liên hệ', '<address>75A Nguyễn Thị Minh Khai<br />Vinh</address>'],
  '/Document': [
    'Văn bản',
    '<div class="k-grid"><table><thead><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ban hành</th><th></th></tr></thead><tbody><tr><td>5158/QĐ-UBND</td><td>Phê duyệt đề án cải cách hành chính</td><td>30/12/2021</td><td><a href="/Document/Download?id=1">Tải</a></td></tr><tr><td>5165/QĐ-UBND</td><td>Phê duyệt kế hoạch chuyển đổi số</td><td>30/12/2021</td><td><a href="/Document/Download?id=2">Tải</a></td></tr><tr><td>64/KH-UBND</td><td>Kế hoạch cải cách hành chính năm 2022</td><td>28/01/2022</td><td><a href="/Document/Download?id=3">Tải</a></td></tr><tr><td>05-NQ/TU</td><td>Nghị quyết của Tỉnh ủy về cải cách hành chính</td><td>14/12/2021</td><td></td></tr></tbody></table></div>',
  ],
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function build({ posts }: Mvc): Pages {
  const pages: Record<string, Pages[string]> = {
    '/': frame(
      'Trang chủ',
      Object.entries(CATS)
        .map(
          ([cat, name]) =>
            `<div class="panel"><h3><a href="/News/List/${cat}">${name}</a></h3>${posts
              .filter((post) => post.cat === cat)
              .slice(0, 3)
              .map(row)
              .join('')}</div>`,
        )
        .join(''),
    ),
    '/Procedure': procedureList(),
  };
  for (const [cat, name] of Object.entries(CATS)) {
    const own = posts.filter((post) => post.cat === cat);
    pages[`/News/List/${cat}`] = frame(
      name,
      `<h2>${name}</h2>${own.slice(0, 5).map(row).join('')}<ul class="pagination"><li class="active"><span>1</span></li><li><a href="/News/List/${cat}?page=2">2</a></li></ul>`,
    );
    pages[`/News/List/${cat}?page=2`] = frame(
      name,
      `<h2>${name}</h2>${own.slice(5).map(row).join('')}<ul class="pagination"><li><a href="/News/List/${cat}">1</a></li><li class="active"><span>2</span></li></ul>`,
    );
  }
  for (const post of posts) {
    pages[postUrl(post)] = article(post, posts);
    if (post.image) pages[`/Upload/${post.id}.gif`] = picture;
  }
  for (const [path, [title, main]] of Object.entries(PAGES)) pages[path] = frame(title, `<h2>${title}</h2>${main}`);
  for (const { code, name, detail, without = [] } of PROCEDURES) {
    const parts = PARTS.filter(([label]) => !without.includes(label));
    if (detail === 'docx')
      pages[`/Upload/tthc/${code}.docx`] = {
        headers: { 'content-type': DOCX },
        body: docx([
          { bold: name },
          `Mã số: ${code}.000.00.00.H41`,
          ...parts.flatMap(([label, words]) => [{ bold: `${label}:` }, words]),
        ]),
      };
    if (detail === 'scan') pages[`/Upload/tthc/${code}.pdf`] = pdf(null);
    if (detail === 'page')
      pages[`/Procedure/Detail?code=${code}`] = frame(
        name,
        `<h2>${name}</h2><dl class="dl-horizontal"><dt>Mã số</dt><dd>${code}.000.00.00.H41</dd>${parts.map(([label, words]) => `<dt>${label}</dt><dd>${words}</dd>`).join('')}</dl>`,
      );
  }
  for (const id of [1, 2, 3])
    pages[`/Document/Download?id=${id}`] = {
      ...pdf(null),
      headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="vb${id}.pdf"` },
    };
  return pages;
}

const ASOF = '2022-10-05';
const of = (id: number): string => postUrl(POSTS.find((post) => post.id === id) as Post);
const COUNTS = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`2022-0${at + 1}`, 1]));

export const MVC: Acceptance<Mvc> = {
  name: 'Nghệ An on MVC with files',
  plan: 'nghean-skhcn-2022',
  asOf: ASOF,
  reference: ['Mã TTHC,Tên TTHC', ...PROCEDURES.map(({ code, name }) => `${code}.000.00.00.H41,"${name}"`)].join('\n'),
  world: { posts: POSTS },
  build,
  truth: {
    'cchc-column': {
      is: 'passed',
      details: {
        url: '/News/List/7',
        linkedFromHome: true,
        newest: '2022-09-26',
        ageDays: 9,
        inPeriod: 9,
        undated: 0,
        byMonth: months(COUNTS),
      },
    },
    'procedure-set': {
      is: 'passed',
      details: {
        reference: 6,
        listed: 6,
        coverage: 1,
        missing: [],
        unknown: [],
        duplicates: [],
        lists: ['/Procedure'],
      },
    },
    'procedure-detail': {
      is: 'partial',
      credit: 4 / 5,
      details: {
        checked: 5,
        complete: 4,
        incomplete: [{ code: '1.001770.000.00.00.H41', missingParts: ['legalBasis'] }],
        withoutDetail: [],
      },
    },
    'procedure-set-province': { is: 'cantTell' },
    hotline: {
      is: 'passed',
      details: {
        url: '/Page/View/27',
        phones: ['1022', '+842386250888'],
        emails: ['cchc@skhcn.nghean.gov.vn'],
        addresses: [(got: unknown) => String(got).includes('75A Nguyễn Thị Minh Khai')],
        conflicts: [],
      },
      on: ['/Page/View/27'],
    },
    feedback: { is: 'passed', details: { url: '/Page/View/26', ways: ['email', 'address'], process: true } },
    'lookup-guide': { is: 'partial', details: { url: '/Page/View/22' } },
    workflows: { is: 'passed', details: { url: '/Page/View/21' } },
    simplification: { is: 'failed', details: { found: 0 } },
    'service-centre': { is: 'passed', details: { articles: articles([of(744)]) } },
    postal: { is: 'passed', details: { articles: articles([of(744)]) } },
    'online-service': { is: 'partial', details: { guidance: null } },
    organisation: { is: 'passed', details: { url: '/Home/About' } },
    conduct: { is: 'passed', details: { articles: articles([of(748)]) } },
    personnel: { is: 'passed', details: { articles: articles([of(768)]) } },
    autonomy: { is: 'passed', details: { articles: articles([of(750)]) } },
    'digital-government': { is: 'passed', details: { articles: articles([of(757)], [of(765), of(762)]) } },
    'e-office': { is: 'passed', details: { articles: articles([of(762)]) } },
    iso: { is: 'partial', details: { url: '/Page/View/23', attachments: 0 } },
    indices: {
      is: 'partial',
      credit: 2.5 / 4,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.12, rank: 16, url: '/Page/View/24' },
          { index: 'SIPAS', state: 'stale', year: 2019, value: 82.33, rank: 40, url: '/Page/View/24' },
          { index: 'PAPI', state: 'current', year: 2021, value: 43.02, rank: 25, url: '/Page/View/24' },
          { index: 'PCI', state: 'missing', year: null, value: null, rank: null },
        ],
      },
    },
    oversight: { is: 'passed', details: { articles: articles([of(729)]) } },
    models: { is: 'passed', details: { articles: articles([of(722)], [of(760)]) } },
    results: { is: 'passed', details: { articles: articles([of(760)]) } },
    'legal-drafting': { is: 'passed', details: { articles: articles([of(737)]) } },
    'core-documents': {
      is: 'passed',
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'cited', url: of(733) },
          { number: '05-NQ/TU', state: 'cited', url: '/Document' },
          ...['5158/QĐ-UBND', '5165/QĐ-UBND', '64/KH-UBND'].map((number) => ({ number, state: 'published' })),
        ],
      },
    },
    guides: { is: 'failed', details: { found: 0 } },
    events: { is: 'untested' },
    'staff-articles': { is: 'untested' },
    'office-checks': { is: 'untested' },
  },
  mutations: [
    {
      name: 'the scan becomes a file with text',
      pages: (pages) => ({
        ...edit(pages, '/Procedure', '/Upload/tthc/2.001525.pdf', '/Upload/tthc/2.001525.docx'),
        '/Upload/tthc/2.001525.docx': {
          headers: { 'content-type': DOCX },
          body: docx([
            { bold: PROCEDURES[2]?.name ?? '' },
            ...PARTS.flatMap(([label, words]) => [{ bold: `${label}:` }, words]),
          ]),
        },
      }),
      becomes: {
        'procedure-detail': { is: 'partial', credit: 5 / 6, details: { checked: 6, complete: 5, withoutDetail: [] } },
      },
    },
    {
      name: 'the hotline page loses its mail',
      pages: (pages) =>
        edit(
          pages,
          '/Page/View/27',
          '<tr><td><img src="/Content/img/mail.png" alt="Email" /></td><td>cchc@skhcn.nghean.gov.vn</td></tr>',
          '',
        ),
      // the mailbox of the page on feedback stands neither in the hotline's block nor on the page its label leads to
      becomes: {
        hotline: { is: 'partial', details: { phones: ['1022', '+842386250888'], emails: [] } },
      },
    },
    {
      name: 'the look-up guide gets its steps',
      pages: (pages) =>
        edit(
          pages,
          '/Page/View/22',
          'Vào mục TTHC, bấm tên thủ tục để xem.',
          'Vào mục thủ tục hành chính, gõ từ khóa vào ô tìm kiếm, chọn lĩnh vực rồi bấm tên thủ tục để xem nội dung. '.repeat(
            4,
          ),
        ),
      becomes: { 'lookup-guide': { is: 'passed', details: { url: '/Page/View/22' } } },
    },
    {
      name: 'PCI of 2021 is told under its heading',
      pages: (pages) =>
        edit(
          pages,
          '/Page/View/24',
          '<h4>Chỉ số PCI</h4><p>Đang cập nhật</p>',
          '<h4>Chỉ số PCI</h4><p>Năm 2021 đạt 64,74 điểm, đứng thứ 30 cả nước.</p>',
        ),
      becomes: {
        indices: {
          is: 'partial',
          credit: 3.5 / 4,
          details: {
            indices: [
              { index: 'PAR INDEX', state: 'current' },
              { index: 'SIPAS', state: 'stale' },
              { index: 'PAPI', state: 'current' },
              { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30, url: '/Page/View/24' },
            ],
          },
        },
      },
    },
    {
      name: 'the resolution of the province is off the table',
      pages: (pages) =>
        edit(
          pages,
          '/Document',
          '<tr><td>05-NQ/TU</td><td>Nghị quyết của Tỉnh ủy về cải cách hành chính</td><td>14/12/2021</td><td></td></tr>',
          '',
        ),
      becomes: {
        'core-documents': {
          is: 'partial',
          credit: 0.8,
          details: {
            documents: [
              { number: '76/NQ-CP', state: 'cited' },
              { number: '05-NQ/TU', state: 'missing', url: null },
              ...['5158/QĐ-UBND', '5165/QĐ-UBND', '64/KH-UBND'].map((number) => ({ number, state: 'published' })),
            ],
          },
        },
      },
    },
  ],
};
