/** Hưng Yên, 2024, in the manner of SharePoint: addresses that end in .aspx and hold the day, a menu of words of its own. */

import { reference, scan, slashed, topic, type Site, type UnseenPortal } from '../unseen-8/shape.ts';
import { INDICES, NEWS, PROCEDURAL, REFORM } from './hungyen-posts.ts';
import { bodyOf, newestFirst, type Post } from './prose.ts';

const P = (name: string) => `/Pages/${name}.aspx`;

const MENU: readonly (readonly [string, string])[] = [
  ['/', 'TRANG CHỦ'],
  [P('gioi-thieu'), 'GIỚI THIỆU'],
  [P('tin-tuc'), 'TIN HOẠT ĐỘNG'],
  [P('hanh-chinh-cong'), 'HÀNH CHÍNH CÔNG'],
  [P('van-ban'), 'VĂN BẢN PHÁP LUẬT - CHỈ ĐẠO ĐIỀU HÀNH'],
  [P('cong-khai-tai-chinh'), 'CÔNG KHAI NGÂN SÁCH'],
  [P('tiep-cong-dan'), 'TIẾP CÔNG DÂN'],
  [P('lien-he'), 'LIÊN HỆ'],
];
const BOX: readonly (readonly [string, string])[] = [
  [P('chuyen-muc-cchc'), 'Chuyên mục CCHC'],
  [P('chi-so'), 'Các chỉ số CCHC, DDCI, chuyển đổi số'],
  [P('iso'), 'Hệ thống quản lý chất lượng ISO'],
  [P('de-tai'), 'Nhiệm vụ khoa học'],
];

const page = (title: string, main: string): string => `<!DOCTYPE html>
<html dir="ltr" lang="vi-VN"><head><meta http-equiv="X-UA-Compatible" content="IE=edge" /><meta charset="utf-8" /><meta name="GENERATOR" content="Microsoft SharePoint" />
<title>${title}</title></head><body><form method="post" action="#" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUBMGRk" />
<div id="s4-workspace"><div class="header-top"><div class="ngay">Thứ Sáu, ngày 15 tháng 11 năm 2024</div><div class="tim"><input type="text" name="q" placeholder="Nhập từ khóa" /></div></div>
<div class="banner"><a href="/"><img src="/Style%20Library/banner.png" alt="SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HƯNG YÊN" /></a></div>
<div class="ms-core-navigation"><ul class="root static">${MENU.map(([to, words]) => `<li class="static"><a class="static menu-item" href="${to}"><span class="menu-item-text">${words}</span></a></li>`).join('')}</ul></div>
<div class="row"><div class="col-md-8" id="DeltaPlaceHolderMain">${main}</div><div class="col-md-4"><div class="box"><div class="box-title">CHUYÊN MỤC</div><ul>${BOX.map(([to, words]) => `<li><i class="fa fa-angle-right"></i><a href="${to}">${words}</a></li>`).join('')}</ul></div>
<div class="box"><div class="box-title">LIÊN KẾT</div><a href="https://dichvucong.hungyen.gov.vn" target="_blank">Dịch vụ công trực tuyến tỉnh Hưng Yên</a><br /><a href="https://www.facebook.com/skhcnhungyen" target="_blank"><img src="/Style%20Library/fb.png" alt="Facebook Sở KH&amp;CN Hưng Yên" /></a></div></div></div>
<div class="footer"><b>CỔNG THÔNG TIN ĐIỆN TỬ SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HƯNG YÊN</b><br />Chịu trách nhiệm: Ông Trần Tùng Chuẩn - Giám đốc Sở<br />Địa chỉ: Đường An Vũ, phường Hiến Nam, TP Hưng Yên. Điện thoại: 0221.3863.456. Email: sokhcn@hungyen.gov.vn</div></div></form></body></html>`;

const listed = (name: string, posts: readonly Post[]): string =>
  `<div class="cate-title"><a href="#">${name}</a></div><div class="list-news">${newestFirst(posts)
    .map(
      ({ path, title, date, lead }) =>
        `<div class="news-row clearfix"><a class="thumb" href="${path}"><img src="/PublishingImages/${date}.jpg" alt="" /></a><a class="title" href="${path}">${title}</a> <span class="date">(${slashed(date)} 14:05)</span><div class="sapo">${lead}</div></div>`,
    )
    .join('')}</div>`;

const article = (post: Post, at: number): string =>
  page(
    post.title,
    `<div class="ArticleDetailControl"><span class="ArticleHeader">${post.title}</span><div class="art-date">${slashed(post.date)} | 14:05</div><div class="share"><a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(post.path)}">Chia sẻ</a> <a class="zalo-share-button" data-href="${post.path}" href="https://sp.zalo.me/share_inline?d=1">Zalo</a></div><div class="ArticleSummary">${post.lead}</div><div class="ExternalClass7A">${bodyOf(
      post,
      at,
    )
      .map((text) => `<p>${text}</p>`)
      .join('')}</div><div class="author">Văn phòng Sở</div></div>`,
  );

export type Row = readonly [code: string, name: string];
const BY_FIELD: Readonly<Record<string, readonly Row[]>> = {
  'Lĩnh vực An toàn bức xạ và hạt nhân': [
    ['2.002379', 'Thủ tục cấp chứng chỉ nhân viên bức xạ'],
    ['2.002380', 'Thủ tục cấp giấy phép tiến hành công việc bức xạ'],
    ['2.002381', 'Thủ tục gia hạn giấy phép tiến hành công việc bức xạ'],
    ['2.002385', 'Thủ tục khai báo thiết bị X-quang chẩn đoán trong y tế'],
  ],
  'Lĩnh vực Tiêu chuẩn đo lường chất lượng': [
    ['2.001259', 'Thủ tục kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa nhập khẩu'],
    ['2.001209', 'Thủ tục đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận của tổ chức chứng nhận'],
  ],
  'Lĩnh vực Hoạt động khoa học và công nghệ': [
    ['2.002278', 'Thủ tục cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ'],
    ['1.001786', 'Thủ tục cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ'],
  ],
};
const ACTIVE: readonly Row[] = Object.values(BY_FIELD).flat();
const ABOLISHED: Row = ['2.000058', 'Thủ tục cấp giấy xác nhận hàm lượng, thành phần vật liệu phóng xạ'];
const STRANGER = 'Thủ tục xét tặng Giải thưởng Phố Hiến về khoa học và công nghệ';

const SET = `<div class="cate-title">DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA SỞ</div>${Object.entries(
  BY_FIELD,
)
  .map(
    ([field, rows], at) =>
      `<h3>${['I', 'II', 'III'][at]}. ${field}</h3><ol>${[
        ...rows.map(([, name]) => name),
        ...(at === 0 ? [ABOLISHED[1]] : []),
        ...(at === 2 ? [STRANGER] : []),
      ]
        .map((name) => `<li>${name}</li>`)
        .join('')}</ol>`,
  )
  .join('')}`;

const DOCUMENT_ROWS: readonly (readonly [number: string, date: string, about: string, path: string])[] = [
  ['1187/QĐ-UBND', '20/06/2024', 'Về việc công bố danh mục báo cáo định kỳ trên địa bàn tỉnh', ''],
  [
    '/KH-SKHCN',
    '21/03/2024',
    'Kế hoạch tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
    P('van-ban/ke-hoach-tuyen-truyen-2024'),
  ],
  ['41/KH-SKHCN', '09/01/2024', 'Kế hoạch công tác văn thư, lưu trữ năm 2024', ''],
  [
    '193/KH-UBND',
    '26/12/2023',
    'Kế hoạch cải cách hành chính nhà nước tỉnh Hưng Yên năm 2024',
    P('van-ban/193-kh-ubnd'),
  ],
  [
    '01/2023/QĐ-UBND',
    '11/01/2023',
    'Quy định về đánh giá, xếp loại kết quả cải cách hành chính',
    P('van-ban/01-2023-qd-ubnd'),
  ],
  [
    '23/CT-TTg',
    '02/09/2021',
    'Về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính',
    P('van-ban/23-ct-ttg'),
  ],
  ['22/2020/QĐ-UBND', '12/08/2021', 'Quy chế phối hợp quản lý cụm công nghiệp', ''],
  ['06-NQ/TU', '05/05/2021', 'Nghị quyết về Chương trình chuyển đổi số', P('van-ban/06-nq-tu')],
];

const DOCUMENTS = `<div class="cate-title">Văn bản pháp luật - Chỉ đạo điều hành</div><table class="ms-listviewtable"><tr class="ms-viewheadertr"><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${DOCUMENT_ROWS.map(
  ([number, date, about, path]) =>
    `<tr class="ms-itmhover"><td>${number}</td><td>${date}</td><td>${path === '' ? about : `<a href="${path}">${about}</a>`}</td></tr>`,
).join('')}</table>`;

const documentPage = (number: string, date: string, about: string, more = ''): string =>
  page(
    about,
    `<table class="vanban-detail"><tr><th>Số/Ký hiệu</th><td>${number}</td></tr><tr><th>Ngày ban hành</th><td>${date}</td></tr><tr><th>Trích yếu</th><td>${about}</td></tr><tr><th>Tài liệu đính kèm</th><td><a href="/Documents/${number.replace(/\W+/g, '-')}.pdf">Xem tệp</a></td></tr></table>${more}`,
  );

const PLAN = `<div class="noidung"><p>Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Kế hoạch số 184/KH-UBND ngày 07/12/2021 của Ủy ban nhân dân tỉnh, Sở Khoa học và Công nghệ xây dựng kế hoạch tuyên truyền với những nội dung sau.</p><p>Việc tuyên truyền phải thường xuyên, đúng trọng tâm, bằng nhiều hình thức; Văn phòng Sở là đầu mối, các phòng phân công người viết tin, bài và chịu trách nhiệm về nội dung.</p></div>`;

const DOSSIERS = `<div class="cate-title">Kết quả giải quyết hồ sơ thủ tục hành chính</div><ul class="list-bc"><li><a href="${P('ket-qua/quy-1-2024')}">Kết quả giải quyết hồ sơ TTHC quý I năm 2024</a></li><li><a href="${P('ket-qua/quy-2-2024')}">Kết quả giải quyết hồ sơ TTHC quý II năm 2024</a></li><li><a href="${P('ket-qua/thang-9-2024')}">Kết quả giải quyết hồ sơ TTHC tháng 9 năm 2024</a></li></ul>`;

const dossiers = (period: string, all: number, soon: number): string =>
  page(
    `Kết quả giải quyết hồ sơ TTHC ${period}`,
    `<h2>Kết quả giải quyết hồ sơ thủ tục hành chính ${period}</h2><p>Tổng số hồ sơ tiếp nhận: ${all} hồ sơ, trong đó trực tuyến ${all - 12}. Đã giải quyết ${all - 9} hồ sơ; trước hạn ${soon}, đúng hạn ${all - 9 - soon}, quá hạn 0. Số hồ sơ được số hóa: ${all - 15}, đạt tỷ lệ ${Math.round((100 * (all - 15)) / all)}%.</p>`,
  );

const WORKFLOWS = `<div class="cate-title">Quy trình nội bộ giải quyết TTHC</div><p>Quy trình nội bộ trong giải quyết thủ tục hành chính của Sở được phê duyệt theo quyết định của Chủ tịch Ủy ban nhân dân tỉnh:</p><ul><li><a href="/Documents/quy-trinh-tap-1.pdf">Tập 1</a></li><li><a href="/Documents/quy-trinh-tap-2.pdf">Tập 2</a></li></ul>`;

const FINANCE = `<div class="cate-title">Công khai ngân sách</div><ul><li><a href="/Documents/du-toan-2024.pdf">Công khai dự toán thu, chi ngân sách năm 2024</a></li><li><a href="/Documents/quyet-toan-2023.pdf">Công khai quyết toán thu, chi ngân sách năm 2023</a></li><li><a href="/Documents/quy-1-2024.pdf">Tình hình thực hiện dự toán quý I/2024</a></li></ul>`;

const RECEPTION = `<div class="cate-title">Tiếp công dân</div><p>Sở tiếp công dân tại phòng tiếp dân tầng một, trụ sở đường An Vũ. Giám đốc Sở tiếp định kỳ vào ngày 15 hằng tháng, nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp; các ngày còn lại Thanh tra Sở cử người thường trực trong giờ hành chính. Công dân đến khiếu nại, tố cáo, kiến nghị xuất trình giấy tờ tùy thân, trình bày trung thực, tuân theo hướng dẫn của người tiếp. Đơn gửi qua bưu điện ghi rõ họ tên, địa chỉ; đơn không ký tên không được xem xét.</p>`;

const ISO = `<div class="cate-title">Hệ thống quản lý chất lượng</div><p>Sở áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 từ năm 2018, phạm vi áp dụng gồm toàn bộ hoạt động giải quyết thủ tục hành chính. Chính sách chất lượng: đúng luật, đúng hẹn, minh bạch, tận tụy. Mục tiêu chất lượng năm nay là không để hồ sơ quá hạn, không có khiếu nại về thái độ. Hai lần mỗi năm, ban ISO tổ chức đánh giá nội bộ, lập phiếu yêu cầu khắc phục và theo dõi cho đến khi đóng phiếu.</p>`;

function build(): Site {
  const answers: Site['answers'] = {
    '/': page(
      'Trang chủ - Sở Khoa học và Công nghệ Hưng Yên',
      `${listed('TIN HOẠT ĐỘNG', NEWS.slice(0, 3))}${listed('CẢI CÁCH HÀNH CHÍNH', REFORM.slice(0, 2))}`,
    ),
    [P('gioi-thieu')]: page(
      'Giới thiệu',
      '<div class="cate-title">Giới thiệu chung</div><p>Sở được tái lập năm 1997 cùng với tỉnh, trụ sở đặt tại đường An Vũ, phường Hiến Nam. Đội ngũ hiện có 62 người, trong đó hai tiến sĩ và ba mươi mốt thạc sĩ.</p>',
    ),
    [P('tin-tuc')]: page('Tin hoạt động', listed('Tin hoạt động', NEWS)),
    [P('chuyen-muc-cchc')]: page('Chuyên mục CCHC', listed('Chuyên mục CCHC', REFORM)),
    [P('chi-so')]: page('Các chỉ số', listed('Các chỉ số CCHC, DDCI, chuyển đổi số', INDICES)),
    [P('hanh-chinh-cong')]: page(
      'Hành chính công',
      `<div class="cate-title">Hành chính công</div><ul class="sub"><li><a href="${P('thu-tuc-hanh-chinh')}">Danh mục thủ tục hành chính</a></li><li><a href="${P('cai-cach-tthc')}">Cải cách TTHC</a></li><li><a href="${P('quy-trinh-noi-bo')}">Quy trình nội bộ</a></li><li><a href="${P('ket-qua-giai-quyet')}">Kết quả giải quyết hồ sơ</a></li></ul>`,
    ),
    [P('thu-tuc-hanh-chinh')]: page('Danh mục thủ tục hành chính', SET),
    [P('cai-cach-tthc')]: page('Cải cách TTHC', listed('Cải cách TTHC', PROCEDURAL)),
    [P('quy-trinh-noi-bo')]: page('Quy trình nội bộ', WORKFLOWS),
    [P('ket-qua-giai-quyet')]: page('Kết quả giải quyết hồ sơ', DOSSIERS),
    [P('ket-qua/quy-1-2024')]: dossiers('quý I năm 2024', 118, 61),
    [P('ket-qua/quy-2-2024')]: dossiers('quý II năm 2024', 134, 80),
    [P('ket-qua/thang-9-2024')]: dossiers('tháng 9 năm 2024', 47, 22),
    [P('van-ban')]: page('Văn bản', DOCUMENTS),
    [P('van-ban/ke-hoach-tuyen-truyen-2024')]: documentPage(
      '&nbsp;&nbsp;&nbsp;/KH-SKHCN',
      '21/03/2024',
      'Kế hoạch tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
      PLAN,
    ),
    [P('cong-khai-tai-chinh')]: page('Công khai ngân sách', FINANCE),
    [P('tiep-cong-dan')]: page('Tiếp công dân', RECEPTION),
    [P('iso')]: page('Hệ thống quản lý chất lượng ISO', ISO),
    [P('de-tai')]: page(
      'Nhiệm vụ khoa học',
      '<div class="cate-title">Nhiệm vụ khoa học</div><p>Danh sách nhiệm vụ đang thực hiện gồm 14 đề tài, 5 dự án sản xuất thử nghiệm. Chủ nhiệm gửi báo cáo tiến độ trước ngày 10 của tháng cuối quý.</p>',
    ),
    [P('lien-he')]: page(
      'Liên hệ',
      '<div class="cate-title">Liên hệ</div><p>Văn phòng Sở: 0221.3863.456, trong giờ hành chính các ngày làm việc.</p>',
    ),
  };
  for (const [number, date, about, path] of DOCUMENT_ROWS)
    if (path !== '' && answers[path] === undefined) answers[path] = documentPage(number, date, about);
  for (const file of [
    'quy-trinh-tap-1',
    'quy-trinh-tap-2',
    'du-toan-2024',
    'quyet-toan-2023',
    'quy-1-2024',
    '193-KH-UBND',
    '01-2023-Q-UBND',
    '23-CT-TTg',
    '06-NQ-TU',
    '-nbsp-nbsp-nbsp-KH-SKHCN',
  ])
    answers[`/Documents/${file}.pdf`] = scan();
  for (const [at, post] of [...REFORM, ...PROCEDURAL, ...NEWS, ...INDICES].entries())
    answers[post.path] = article(post, at);
  return { answers, procedures: reference(ACTIVE, [ABOLISHED]) };
}

const of = (posts: readonly Post[], words: string) => posts.find(({ title }) => title.includes(words))?.path ?? '';
const indexPage = (words: string) => of(INDICES, words);

export const HUNGYEN: UnseenPortal = {
  name: 'hungyen-sharepoint',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-11-15',
  build,
  truth: {
    'core-documents': {
      outcome: 'partial',
      credit: 6 / 9,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'cited' },
          { number: '23/CT-TTg', state: 'published', url: P('van-ban/23-ct-ttg') },
          { number: '06-NQ/TU', state: 'published', url: P('van-ban/06-nq-tu') },
          { number: '184/KH-UBND', state: 'cited' },
          { number: '193/KH-UBND', state: 'published', url: P('van-ban/193-kh-ubnd') },
          { number: '28-CT/TU', state: 'missing' },
          { number: '01/2023/QĐ-UBND', state: 'published', url: P('van-ban/01-2023-qd-ubnd') },
          { number: '22/2020/QĐ-UBND', state: 'missing' },
          { number: '05/CT-CTUBND', state: 'missing' },
        ],
      },
    },
    importance: topic(of(REFORM, 'Vì sao')),
    'reform-content': { outcome: 'passed' },
    indices: {
      outcome: 'partial',
      credit: 4.5 / 6,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2023, value: 88.12, rank: 17, url: indexPage('PAR INDEX') },
          { index: 'PAPI', state: 'current', year: 2023, value: 44.66, rank: 12, url: indexPage('PAPI') },
          { index: 'SIPAS', state: 'current', year: 2023, value: 83.67, rank: 20, url: indexPage('SIPAS') },
          { index: 'ICT INDEX', state: 'stale', year: 2022, value: 0.4125, rank: 34, url: indexPage('ICT') },
          { index: 'DDCI', state: 'current', year: 2023, value: 72.4, rank: 6, url: indexPage('DDCI') },
          { index: 'DTI', state: 'missing' },
        ],
      },
    },
    'procedure-set': {
      outcome: 'partial',
      credit: 0.9,
      details: {
        reference: 8,
        listed: 8,
        coverage: 1,
        missing: [],
        abolishedListed: [{ code: ABOLISHED[0], url: P('thu-tuc-hanh-chinh') }],
        unknown: [{ name: STRANGER, url: P('thu-tuc-hanh-chinh') }],
        duplicates: [],
        lists: [P('thu-tuc-hanh-chinh')],
      },
    },
    'procedure-updates': topic(of(PROCEDURAL, 'sửa đổi'), of(PROCEDURAL, 'mới ban hành')),
    workflows: { outcome: 'passed', details: { url: P('quy-trinh-noi-bo'), attachments: 2 } },
    'dossier-results': {
      outcome: 'partial',
      credit: 2 / 3,
      details: {
        periods: [
          { period: '2024-Q1', state: 'published', url: P('ket-qua/quy-1-2024') },
          { period: '2024-Q2', state: 'published', url: P('ket-qua/quy-2-2024') },
          { period: '2024-Q3', state: 'missing' },
          { period: '2024-Q4', state: 'not-due' },
        ],
      },
    },
    'cchc-column': {
      outcome: 'passed',
      details: {
        url: P('chuyen-muc-cchc'),
        linkedFromHome: true,
        newest: '2024-11-06',
        ageDays: 9,
        inPeriod: 11,
        byMonth: Object.fromEntries(
          ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => [`2024-${month}`, 1]),
        ),
        undated: 0,
      },
    },
    'procedure-column': {
      outcome: 'passed',
      details: {
        url: P('cai-cach-tthc'),
        newest: '2024-09-20',
        ageDays: 56,
        inPeriod: 3,
        byMonth: { '2024-03': 1, '2024-06': 1, '2024-09': 1 },
        undated: 0,
      },
    },
    'online-service': {
      outcome: 'partial',
      details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: null },
    },
    social: { outcome: 'partial', details: { facebook: 'https://www.facebook.com/skhcnhungyen', zalo: null } },
    iso: { outcome: 'passed', details: { url: P('iso'), attachments: 0 } },
    'digital-government': topic(of(NEWS, 'Diễn tập'), of(NEWS, 'nền tảng dữ liệu')),
    models: topic(),
    'head-responsibility': topic(of(REFORM, 'Người đứng đầu')),
    finance: { outcome: 'passed', details: { url: P('cong-khai-tai-chinh'), attachments: 3 } },
    'citizen-reception': { outcome: 'passed', details: { url: P('tiep-cong-dan'), attachments: 0 } },
    'legal-documents': {
      outcome: 'partial',
      details: {
        url: P('van-ban'),
        linkedFromHome: true,
        newest: '2024-06-20',
        ageDays: 148,
        inPeriod: 3,
        byMonth: { '2024-01': 1, '2024-03': 1, '2024-06': 1 },
      },
    },
    conduct: topic(),
    'plan-published': {
      outcome: 'passed',
      details: { documents: [{ number: null, state: 'published', url: P('van-ban/ke-hoach-tuyen-truyen-2024') }] },
    },
  },
  variants: [],
};
