/** Sở Khoa học và Công nghệ Hưng Yên on components, 25/10/2024: what stands there, what is true of it, what changes. */

import {
  postOf,
  slug,
  type DocumentRow,
  type Expected,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { PROCEDURES_AT, render } from './hung-yen-look.ts';
import {
  change,
  changeRow,
  FAILED,
  HALF,
  months,
  PASSED,
  postsAt,
  SCAN,
  texts,
  told,
  untold,
  type Line,
} from './kit.ts';

const COLUMN = '/chuyen-muc/cai-cach-hanh-chinh';
const PROCEDURE_COLUMN = '/chuyen-muc/cai-cach-tthc';
const PUBLIC_SERVICE = '/hanh-chinh-cong';
const DOCUMENTS = '/van-ban';
const RESULTS = '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so';
const NINE_MONTHS = `${RESULTS}/9-thang-2024`;
const ISO = '/gioi-thieu/iso';
const FINANCE = '/cong-khai/tai-chinh';
const RECEPTION = '/tiep-cong-dan';
const FACEBOOK = 'https://www.facebook.com/khoahoccongnghehungyen';
const ZALO = 'https://zalo.me/3184410275661902337';

const WHY = 'Cải cách hành chính: đòn bẩy cải thiện môi trường đầu tư và năng lực cạnh tranh';
const HEADS = 'Đề cao trách nhiệm người đứng đầu trong cải cách hành chính';
const NEW_ONES = 'Công bố thủ tục hành chính mới, sửa đổi lĩnh vực an toàn bức xạ';
const TALENT = 'Chính sách thu hút, đãi ngộ nhân tài vào cơ quan nhà nước';

const REFORM: readonly Line[] = [
  [
    '2023-11-23',
    'Nhìn lại một năm cải cách hành chính',
    'Năm 2023, Sở hoàn thành 27 việc trong chương trình cải cách hành chính.',
  ],
  [
    '2024-01-18',
    WHY,
    'Vì sao nhà đầu tư chọn nơi có bộ máy hành chính thân thiện? Bài viết phân tích ý nghĩa của cải cách hành chính.',
  ],
  [
    '2024-02-22',
    'Cải cách thể chế: Sở đề nghị thay thế ba văn bản lạc hậu',
    'Cải cách thể chế được chọn làm việc đầu tiên của chương trình cải cách hành chính năm nay.',
  ],
  [
    '2024-03-14',
    'Cải cách tổ chức bộ máy: hợp nhất hai trung tâm trực thuộc',
    'Việc hợp nhất giảm một đầu mối trong bộ máy của Sở.',
    ['Phương án bám theo Chỉ thị số 28-CT/TU ngày 10/8/2022 của Tỉnh ủy.'],
  ],
  [
    '2024-04-18',
    'PAR INDEX năm 2023: Hưng Yên xếp thứ 19',
    'Chỉ số cải cách hành chính PAR INDEX năm 2023 của tỉnh đạt 87,31 điểm, xếp thứ 19 cả nước.',
  ],
  [
    '2024-05-16',
    'Cải cách tài chính công tại Trung tâm Thông tin',
    'Cải cách tài chính công giúp Trung tâm tự chủ toàn bộ chi thường xuyên.',
  ],
  ['2024-06-13', HEADS, 'Trưởng phòng, giám đốc đơn vị chịu trách nhiệm trước Giám đốc Sở nếu hồ sơ quá hẹn.'],
  [
    '2024-07-11',
    'Cải cách chế độ công vụ: gắn việc với từng vị trí',
    'Cải cách chế độ công vụ bắt đầu từ việc xếp lại vị trí việc làm ở năm phòng.',
  ],
  [
    '2024-08-15',
    'Hội nghị chuyên đề cải cách hành chính khối văn hóa - khoa học',
    'Sáu cơ quan cử người dự và thống nhất lịch gặp nhau mỗi quý.',
  ],
  [
    '2024-09-10',
    'Phát động thi đua cải cách hành chính trong những tháng cuối năm',
    'Đợt thi đua kéo dài đến ngày 15/12/2024.',
  ],
];
const PROCEDURE_NEWS: readonly Line[] = [
  [
    '2024-03-05',
    NEW_ONES,
    'Quyết định công bố hai thủ tục hành chính mới và một thủ tục sửa đổi của Sở Khoa học và Công nghệ.',
  ],
  [
    '2024-06-20',
    'Gặp doanh nghiệp, lắng nghe về thủ tục hành chính sở hữu trí tuệ',
    'Mười lăm doanh nghiệp làng nghề nêu ý kiến.',
  ],
  [
    '2024-09-19',
    'Thủ tục hành chính đo lường: mười câu người dân hay hỏi',
    'Mười câu hỏi thường gặp ở quầy được công chức một cửa trả lời ngắn gọn.',
  ],
];
const NEWS: readonly Line[] = [
  [
    '2024-10-22',
    'Nghiệm thu đề tài bảo quản nhãn lồng bằng màng sinh học',
    'Quả giữ được màu vỏ sau 25 ngày trong kho mát.',
  ],
  [
    '2024-10-03',
    'Quy trình nội bộ nuôi cấy nấm rơm của trại Khoái Châu',
    'Trại viết lại quy trình từng bước để chuyển cho hộ vệ tinh.',
  ],
  [
    '2024-08-28',
    'DDCI năm 2023: Sở Khoa học và Công nghệ Hưng Yên đứng thứ 5',
    'Chỉ số DDCI năm 2023 của Sở đạt 80,22 điểm, xếp thứ 5 trong các sở, ngành của tỉnh.',
  ],
  [
    '2024-07-30',
    'Hưng Yên đặt mục tiêu Chỉ số SIPAS năm 2024 đạt trên 90%',
    'Mục tiêu SIPAS năm 2024 được nêu trong chương trình công tác quý.',
  ],
  ['2024-05-09', 'ICT INDEX năm 2023 của Hưng Yên', 'ICT INDEX năm 2023 của tỉnh đạt 0,5514, xếp thứ 21 cả nước.'],
  [null, TALENT, 'Người có trình độ cao về nước làm việc được hỗ trợ nhà ở và kinh phí đào tạo.'],
  [
    '2024-04-02',
    'Thi đấu bóng chuyền hơi ngành khoa học',
    'Tám đội nam, sáu đội nữ tranh cúp.',
    ['Quanh sân treo nhiều khẩu hiệu, trong đó có khẩu hiệu về cải cách hành chính và về trách nhiệm người đứng đầu.'],
  ],
  ['2023-04-13', 'PAPI năm 2022 của Hưng Yên đạt 42,80 điểm', 'PAPI năm 2022 của tỉnh xếp thứ 27 cả nước.'],
];
const DIGITAL: readonly Line[] = [
  [
    '2024-10-10',
    'Ngày hội chuyển đổi số tại Phố Hiến',
    'Khách tham quan thử ký hồ sơ trên ki-ốt.',
    ['Cuối dãy có một gian kể về mô hình một cửa của xã bạn.'],
  ],
  [
    '2024-08-06',
    'DTI năm 2023: Hưng Yên xếp thứ 24 về chuyển đổi số',
    'Chỉ số DTI năm 2023 của tỉnh đạt 0,6729, xếp thứ 24 cả nước.',
  ],
  ['2023-10-12', 'Diễn tập an toàn thông tin mạng', 'Cuộc diễn tập có 12 đội.'],
];

const article = (title: string): string => `/bai-viet/${slug(title)}`;

const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.006611', 'Đăng ký tham gia sàn giao dịch công nghệ', 'Hoạt động khoa học và công nghệ'],
  ['1.006613', 'Đánh giá kết quả nhiệm vụ không dùng ngân sách', 'Hoạt động khoa học và công nghệ'],
  ['1.006620', 'Hỗ trợ doanh nghiệp đổi mới dây chuyền', 'Hoạt động khoa học và công nghệ'],
  ['1.006627', 'Công nhận doanh nghiệp khoa học và công nghệ', 'Hoạt động khoa học và công nghệ'],
  ['2.003301', 'Cho phép vận hành máy chụp X-quang răng', 'An toàn bức xạ'],
  ['2.003304', 'Sửa đổi giấy phép tiến hành công việc bức xạ', 'An toàn bức xạ'],
  ['2.003309', 'Phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở', 'An toàn bức xạ'],
  ['1.007712', 'Tiếp nhận công bố sử dụng dấu định lượng', 'Tiêu chuẩn đo lường'],
  ['1.007718', 'Chứng nhận lại chuẩn đo lường dùng để kiểm định', 'Tiêu chuẩn đo lường'],
  ['2.004405', 'Hỗ trợ kinh phí đăng ký nhãn hiệu ra nước ngoài', 'Sở hữu trí tuệ'],
];
const UNLISTED = '1.007718';
const GONE = ['2.003399', 'Xác nhận khai báo nguồn phóng xạ kín', 'An toàn bức xạ'] as const;
const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code,
  name,
  field,
  path: null,
  parts: [],
});

const detail = (number: string): string => `${DOCUMENTS}/${slug(number)}`;
const paper = (number: string, date: string, about: string, by: string, own = true): DocumentRow => ({
  number,
  date,
  about,
  by,
  ...(own ? { at: detail(number) } : {}),
});
const PLAN = '31/KH-SKHCN';
const PAPERS: readonly DocumentRow[] = [
  paper('2205/UBND-KSTTHC', '2024-09-27', 'Về việc chấn chỉnh giờ giấc tại bộ phận một cửa', 'UBND tỉnh'),
  paper('14/2024/QĐ-UBND', '2024-06-05', 'Quyết định quy định định mức kinh phí đề tài', 'UBND tỉnh'),
  paper(
    PLAN,
    '2024-02-26',
    'Kế hoạch tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
    'Sở Khoa học và Công nghệ',
  ),
  paper('193/KH-UBND', '2023-12-26', 'Kế hoạch cải cách hành chính tỉnh Hưng Yên năm 2024', 'UBND tỉnh'),
  paper('01/2023/QĐ-UBND', '2023-01-11', 'Quyết định quy định về công tác cải cách hành chính', 'UBND tỉnh'),
  paper('184/KH-UBND', '2021-12-07', 'Kế hoạch cải cách hành chính giai đoạn 2021 - 2025', 'UBND tỉnh'),
  paper(
    '23/CT-TTg',
    '2021-09-02',
    'Chỉ thị về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính',
    'Thủ tướng Chính phủ',
  ),
  paper(
    '76/NQ-CP',
    '2021-07-15',
    'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước',
    'Chính phủ',
  ),
  paper(
    '22/2020/QĐ-UBND',
    '2020-08-12',
    'Quyết định về tiếp nhận, giải quyết thủ tục hành chính theo cơ chế một cửa',
    'UBND tỉnh',
    false,
  ),
];
const MISSING = paper(
  '05/CT-CTUBND',
  '2019-05-16',
  'Chỉ thị về tăng cường kỷ cương trong giải quyết thủ tục hành chính',
  'Chủ tịch UBND tỉnh',
);

const RECEIVED = 'hồ sơ; giải quyết đúng hạn';

function make(): Site {
  return {
    menu: [
      { href: '/gioi-thieu', words: 'Giới thiệu', under: [{ href: ISO, words: 'TCVN ISO 9001:2015' }] },
      {
        href: '/chuyen-muc/tin-tuc',
        words: 'Tin tức',
        under: [{ href: '/chuyen-muc/chuyen-doi-so', words: 'Chuyển đổi số' }],
      },
      { href: COLUMN, words: 'Cải cách hành chính' },
      { href: PUBLIC_SERVICE, words: 'Hành chính công' },
      { href: DOCUMENTS, words: 'Văn bản', under: [{ href: FINANCE, words: 'Công khai tài chính' }] },
      { href: RECEPTION, words: 'Tiếp công dân' },
    ],
    lists: {
      news: { path: '/chuyen-muc/tin-tuc', label: 'Tin tức - Sự kiện', posts: postsAt(NEWS, article) },
      reform: { path: COLUMN, label: 'Cải cách hành chính', posts: postsAt(REFORM, article) },
      digital: { path: '/chuyen-muc/chuyen-doi-so', label: 'Chuyển đổi số', posts: postsAt(DIGITAL, article) },
      procedures: { path: PROCEDURE_COLUMN, label: 'Cải cách TTHC', posts: postsAt(PROCEDURE_NEWS, article) },
    },
    documents: { papers: { path: DOCUMENTS, label: 'Văn bản pháp luật, chỉ đạo điều hành', rows: [...PAPERS] } },
    pages: {
      '/gioi-thieu': {
        title: 'Giới thiệu chung',
        main: `<p>Sở được thành lập từ năm 1997, khi tỉnh Hưng Yên tái lập. ${texts('Giới thiệu', 1).join('')}</p>`,
      },
      [PUBLIC_SERVICE]: {
        title: 'Hành chính công',
        main: `<div data-v-44 class="tiles"><a data-v-44 class="tile" href="${PROCEDURES_AT}"><span data-v-44>Danh mục thủ tục hành chính</span></a><a data-v-44 class="tile" href="${PROCEDURE_COLUMN}"><span data-v-44>Cải cách TTHC</span></a><a data-v-44 class="tile" href="${RESULTS}"><span data-v-44>Kết quả giải quyết hồ sơ</span></a></div>`,
      },
      [RESULTS]: {
        title: 'Kết quả giải quyết hồ sơ thủ tục hành chính',
        main: `<div data-v-44 class="tiles"><a data-v-44 class="tile" href="${NINE_MONTHS}"><span data-v-44>Kết quả giải quyết hồ sơ 9 tháng đầu năm 2024</span></a><a data-v-44 class="tile" href="${RESULTS}/quy-2-2024"><span data-v-44>Kết quả giải quyết hồ sơ quý II năm 2024</span></a><a data-v-44 class="tile" href="${RESULTS}/quy-1-2024"><span data-v-44>Kết quả giải quyết hồ sơ quý I năm 2024</span></a><a data-v-44 class="tile" href="${RESULTS}/quy-3-2023"><span data-v-44>Kết quả giải quyết hồ sơ quý III năm 2023</span></a></div>`,
      },
      [NINE_MONTHS]: {
        title: 'Kết quả giải quyết hồ sơ 9 tháng đầu năm 2024',
        main: `<p>Chín tháng đầu năm 2024, Sở tiếp nhận 512 ${RECEIVED} 509 hồ sơ; số hóa 498 hồ sơ.</p>`,
      },
      [`${RESULTS}/quy-2-2024`]: {
        title: 'Kết quả giải quyết hồ sơ quý II năm 2024',
        main: `<p>Trong quý II năm 2024, Sở tiếp nhận 171 ${RECEIVED} 170 hồ sơ; số hóa 168 hồ sơ.</p>`,
      },
      [`${RESULTS}/quy-1-2024`]: {
        title: 'Kết quả giải quyết hồ sơ quý I năm 2024',
        main: `<p>Trong quý I năm 2024, Sở tiếp nhận 149 ${RECEIVED} 149 hồ sơ; số hóa 140 hồ sơ.</p>`,
      },
      [`${RESULTS}/quy-3-2023`]: {
        title: 'Kết quả giải quyết hồ sơ quý III năm 2023',
        main: `<p>Trong quý III năm 2023, Sở tiếp nhận 133 ${RECEIVED} 131 hồ sơ.</p>`,
      },
      [ISO]: { title: 'Hệ thống quản lý chất lượng TCVN ISO 9001:2015', main: '<p>Nội dung đang cập nhật...</p>' },
      [FINANCE]: {
        title: 'Công khai thu, chi tài chính',
        main: '<div data-v-44 class="files"><a data-v-44 href="/_files/du-toan-2024.pdf"><span data-v-44>Dự toán thu, chi ngân sách năm 2024</span></a><a data-v-44 href="/_files/quyet-toan-2023.pdf"><span data-v-44>Quyết toán thu, chi ngân sách năm 2023</span></a></div>',
      },
      [RECEPTION]: {
        title: 'Tiếp công dân, giải quyết khiếu nại, tố cáo',
        main: '<p>Giám đốc Sở tiếp công dân vào sáng ngày 20 mỗi tháng; nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp. Các ngày khác, Thanh tra Sở trực tại phòng tiếp công dân ở tầng một.</p><p>Người đến khiếu nại, tố cáo mang theo giấy tờ tùy thân, trình bày trung thực và ký vào biên bản. Đơn đủ điều kiện được thụ lý trong 10 ngày, đơn không thuộc thẩm quyền được chỉ dẫn nơi nhận.</p>',
      },
    },
    blocks: {
      hero: `<div data-v-ee7a90 class="hero"><a data-v-ee7a90 href="${article(HEADS)}"><img data-v-ee7a90 src="/_nuxt/img/tthc-hero.webp" alt=""></a></div>`,
      tiles:
        '<section data-v-ee7a90 class="tiles"><a data-v-ee7a90 href="https://dichvucong.hungyen.gov.vn/"><span data-v-ee7a90>Dịch vụ công trực tuyến</span></a><a data-v-ee7a90 href="https://hungyen.gov.vn/"><span data-v-ee7a90>Cổng thông tin tỉnh</span></a></section>',
      aside: `<div data-v-77c class="box"><span data-v-77c>Đọc nhiều</span><a data-v-77c href="${article('Diễn tập an toàn thông tin mạng')}"><span data-v-77c>Diễn tập an toàn thông tin mạng</span></a></div><div data-v-77c class="box"><span data-v-77c>Đường dây nóng của Điện lực: 19006769</span></div><div data-v-77c class="box"><span data-v-77c>Sự kiện sắp tới</span><span data-v-77c>20/11/2024 - Chợ công nghệ vùng đồng bằng sông Hồng</span></div>`,
      [`comments ${TALENT}`]:
        '<div data-v-5d8 class="cmts"><div data-v-5d8>Bình luận (1)</div><div data-v-5d8 class="cmt"><b data-v-5d8>Hoàng Lan</b> <time data-v-5d8>12/09/2024</time><div data-v-5d8>Mong sớm áp dụng cho cả cấp huyện.</div></div></div>',
      foot: `<div data-v-0a9c5d class="soc"><a data-v-0a9c5d href="${FACEBOOK}" aria-label="Facebook"></a><a data-v-0a9c5d href="${ZALO}"><img data-v-0a9c5d src="/_nuxt/img/zalo.svg" alt="Zalo"></a></div>`,
      foreign:
        '<section data-v-31d0b7 class="grp"><div data-v-31d0b7 class="grp__name">Thủ tục hành chính cấp xã</div><div data-v-31d0b7 class="tt"><div data-v-31d0b7 class="tt__name">Xác nhận hộ trồng cây dược liệu</div><div data-v-31d0b7 class="tt__code">Mã TTHC: <b data-v-31d0b7>1.011580</b></div><div data-v-31d0b7 class="tt__by">Cơ quan thực hiện: UBND cấp xã</div></div></section>',
    },
    procedures: [...OWN.filter(([code]) => code !== UNLISTED), GONE].map(procedure),
    served: {
      '/_files/du-toan-2024.pdf': SCAN,
      '/_files/quyet-toan-2023.pdf': SCAN,
      '/_nuxt/a81f2c0.js': { headers: { 'content-type': 'text/javascript' }, body: '/* hydrates */' },
      ...Object.fromEntries([...PAPERS, MISSING].map(({ number }) => [`/_files/${slug(number)}.pdf`, SCAN])),
    },
    province: {},
  };
}

const SET = {
  reference: 10,
  listed: 9,
  coverage: 0.9,
  missing: [{ code: UNLISTED }],
  abolishedListed: [{ code: GONE[0] }],
  unknown: [],
  duplicates: [],
};
const indices = (dti: object): readonly object[] => [
  { index: 'PAR INDEX', state: 'current', year: 2023, value: 87.31, rank: 19 },
  { index: 'PAPI', state: 'stale', year: 2022, value: 42.8, rank: 27 },
  { index: 'SIPAS', state: 'missing' },
  { index: 'ICT INDEX', state: 'current', year: 2023, value: 0.5514, rank: 21 },
  { index: 'DDCI', state: 'current', year: 2023, value: 80.22, rank: 5 },
  dti,
];
const documents = (last: string): readonly object[] => [
  { number: '76/NQ-CP', state: 'published', url: detail('76/NQ-CP') },
  { number: '23/CT-TTg', state: 'published', url: detail('23/CT-TTg') },
  { number: '06-NQ/TU', state: 'missing' },
  { number: '184/KH-UBND', state: 'published', url: detail('184/KH-UBND') },
  { number: '193/KH-UBND', state: 'published', url: detail('193/KH-UBND') },
  { number: '28-CT/TU', state: 'cited' },
  { number: '01/2023/QĐ-UBND', state: 'published', url: detail('01/2023/QĐ-UBND') },
  { number: '22/2020/QĐ-UBND', state: 'cited' },
  { number: '05/CT-CTUBND', state: last },
];
const periods = (third: string): readonly object[] => [
  { period: '2024-Q1', state: 'published' },
  { period: '2024-Q2', state: 'published' },
  { period: '2024-Q3', state: third },
  { period: '2024-Q4', state: 'not-due' },
];
const COLUMN_NOW = {
  url: COLUMN,
  linkedFromHome: true,
  newest: '2024-09-10',
  ageDays: 45,
  inPeriod: 9,
  byMonth: months([1, 1, 1, 1, 1, 1, 1, 1, 1], 2024),
  undated: 0,
};
const PAPERS_NOW = {
  url: DOCUMENTS,
  linkedFromHome: true,
  newest: '2024-09-27',
  ageDays: 28,
  inPeriod: 3,
  byMonth: months([0, 1, 0, 0, 0, 1, 0, 0, 1], 2024),
  undated: 0,
};

const truth: Truth = {
  'core-documents': { outcome: 'partial', credit: 7 / 9, details: { documents: documents('missing') } },
  importance: told(WHY),
  'reform-content': { outcome: 'passed' },
  indices: {
    outcome: 'partial',
    credit: 4.5 / 6,
    details: { indices: indices({ index: 'DTI', state: 'current', year: 2023, value: 0.6729, rank: 24 }) },
  },
  'procedure-set': { outcome: 'partial', credit: 0.8, details: { ...SET, lists: [PROCEDURES_AT] } },
  'procedure-updates': told(NEW_ONES),
  workflows: FAILED,
  'dossier-results': { outcome: 'partial', credit: 2 / 3, details: { periods: periods('missing') } },
  'cchc-column': { ...HALF, details: COLUMN_NOW },
  'procedure-column': {
    ...PASSED,
    details: {
      url: PROCEDURE_COLUMN,
      newest: '2024-09-19',
      ageDays: 36,
      inPeriod: 3,
      byMonth: months([0, 0, 1, 0, 0, 1, 0, 0, 1], 2024),
    },
  },
  'online-service': { ...HALF, details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: null } },
  social: { ...PASSED, details: { facebook: FACEBOOK, zalo: ZALO } },
  iso: { ...HALF, details: { url: ISO, attachments: 0 } },
  'digital-government': { outcome: 'passed' },
  models: untold,
  'head-responsibility': told(HEADS),
  finance: { ...PASSED, details: { url: FINANCE, attachments: 2 } },
  'citizen-reception': { ...PASSED, details: { url: RECEPTION, attachments: 0 } },
  'legal-documents': { ...PASSED, details: PAPERS_NOW },
  conduct: { outcome: 'cantTell' },
  'plan-published': { ...PASSED, details: { documents: [{ number: null, state: 'published', url: detail(PLAN) }] } },
};

const passedColumn: Expected = {
  ...PASSED,
  details: {
    ...COLUMN_NOW,
    newest: '2024-10-15',
    ageDays: 10,
    inPeriod: 10,
    byMonth: months([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 2024),
  },
};

const mutations: readonly Mutation[] = [
  {
    id: 'an article on reform ten days ago',
    change: (site) => {
      const title = 'Đoàn viên công đoàn dự hội diễn về cải cách hành chính';
      site.lists['reform']?.posts.push({
        path: article(title),
        title,
        lead: 'Tám tiết mục hát, kịch ngắn nói về cải cách hành chính.',
        date: '2024-10-15',
        more: texts(title),
      });
    },
    truth: { 'cchc-column': passedColumn },
  },
  {
    id: 'the nine months give the third quarter',
    change: (site) =>
      change(
        site,
        NINE_MONTHS,
        '498 hồ sơ.</p>',
        '498 hồ sơ.</p><p>Trong đó, quý III năm 2024 tiếp nhận 192 hồ sơ; giải quyết đúng hạn 190 hồ sơ; số hóa 190 hồ sơ.</p>',
      ),
    truth: { 'dossier-results': { ...PASSED, details: { periods: periods('published') } } },
  },
  {
    id: 'the second quarter is being updated',
    change: (site) =>
      change(
        site,
        `${RESULTS}/quy-2-2024`,
        'Trong quý II năm 2024, Sở tiếp nhận 171 hồ sơ; giải quyết đúng hạn 170 hồ sơ; số hóa 168 hồ sơ.',
        'Số liệu đang được cập nhật.',
      ),
    truth: {
      'dossier-results': {
        outcome: 'partial',
        credit: 1 / 3,
        details: {
          periods: [
            { period: '2024-Q1', state: 'published' },
            { period: '2024-Q2', state: 'missing' },
            { period: '2024-Q3', state: 'missing' },
            { period: '2024-Q4', state: 'not-due' },
          ],
        },
      },
    },
  },
  {
    id: 'Zalo is a share button',
    change: (site) => {
      site.blocks['foot'] = (site.blocks['foot'] ?? '').replace(
        ZALO,
        'https://sp.zalo.me/share_inline?d=eyJ1cmwiOiJoeSJ9',
      );
    },
    truth: { social: { ...HALF, details: { facebook: FACEBOOK, zalo: null } } },
  },
  {
    id: 'the page on ISO has a file',
    change: (site) => {
      change(
        site,
        ISO,
        '<p>Nội dung đang cập nhật...</p>',
        '<p><a href="/_files/cong-bo-iso.pdf">Bản công bố hệ thống quản lý chất lượng TCVN ISO 9001:2015</a></p>',
      );
      Object.assign(site.served, { '/_files/cong-bo-iso.pdf': SCAN });
    },
    truth: { iso: { ...PASSED, details: { url: ISO, attachments: 1 } } },
  },
  {
    id: 'a page guides who files online',
    change: (site) => {
      change(
        site,
        PUBLIC_SERVICE,
        '<span data-v-44>Cải cách TTHC</span></a>',
        '<span data-v-44>Cải cách TTHC</span></a><a data-v-44 class="tile" href="/hanh-chinh-cong/huong-dan-dvctt"><span data-v-44>Hướng dẫn sử dụng dịch vụ công trực tuyến một phần, toàn trình</span></a>',
      );
      site.pages['/hanh-chinh-cong/huong-dan-dvctt'] = {
        title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến một phần, toàn trình',
        main: '<p>Dịch vụ công trực tuyến toàn trình làm trọn trên mạng, từ khai hồ sơ, trả phí đến nhận kết quả. Dịch vụ công trực tuyến một phần còn bước phải đến quầy.</p><p>Bước 1: đăng nhập bằng tài khoản định danh. Bước 2: chọn Sở Khoa học và Công nghệ trong danh sách cơ quan. Bước 3: khai biểu mẫu, gắn bản chụp giấy tờ. Bước 4: trả phí bằng mã QR. Bước 5: giữ mã hồ sơ để theo dõi.</p>',
      };
    },
    truth: { 'online-service': { ...PASSED, details: { guidance: '/hanh-chinh-cong/huong-dan-dvctt' } } },
  },
  {
    id: 'the post on talent has a date',
    change: (site) => void (postOf(site, 'news', 'nhân tài').date = '2024-05-28'),
    truth: { conduct: told(TALENT) },
  },
  {
    id: 'directive 05 stands there',
    change: (site) => void site.documents['papers']?.rows.push(MISSING),
    truth: { 'core-documents': { outcome: 'partial', credit: 8 / 9, details: { documents: documents('published') } } },
  },
  {
    id: 'DTI is of the year before',
    change: (site) => {
      const post = postOf(site, 'digital', 'DTI');
      post.title = post.title.replace('2023', '2022');
      post.lead = post.lead.replace('2023', '2022');
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 4 / 6,
        details: { indices: indices({ index: 'DTI', state: 'stale', year: 2022, value: 0.6729, rank: 24 }) },
      },
    },
  },
  {
    id: 'the abolished procedure is gone',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => code !== GONE[0]);
    },
    truth: { 'procedure-set': { outcome: 'partial', credit: 0.9, details: { ...SET, abolishedListed: [] } } },
  },
  {
    id: 'there are workflows',
    change: (site) => {
      change(
        site,
        PUBLIC_SERVICE,
        '<span data-v-44>Cải cách TTHC</span></a>',
        '<span data-v-44>Cải cách TTHC</span></a><a data-v-44 class="tile" href="/hanh-chinh-cong/quy-trinh-noi-bo"><span data-v-44>Quy trình nội bộ giải quyết thủ tục hành chính</span></a>',
      );
      site.pages['/hanh-chinh-cong/quy-trinh-noi-bo'] = {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<p><a href="/_files/quy-trinh-noi-bo.pdf">Quy trình nội bộ giải quyết thủ tục hành chính của Sở (tệp PDF)</a></p>',
      };
      Object.assign(site.served, { '/_files/quy-trinh-noi-bo.pdf': SCAN });
    },
    truth: { workflows: { ...PASSED, details: { url: '/hanh-chinh-cong/quy-trinh-noi-bo', attachments: 1 } } },
  },
  {
    id: 'the finances are being updated',
    change: (site) => {
      const page = site.pages[FINANCE];
      if (page !== undefined) page.main = '<p>Chuyên trang đang được cập nhật.</p>';
    },
    truth: { finance: { ...HALF, details: { url: FINANCE, attachments: 0 } } },
  },
  {
    id: 'the plan put up is another one',
    change: (site) =>
      changeRow(site.documents['papers'], PLAN, (row) => ({
        ...row,
        about: 'Kế hoạch kiểm tra cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
      })),
    truth: { 'plan-published': { ...FAILED, details: { documents: [{ number: null, state: 'missing' }] } } },
  },
];

export const HUNG_YEN: Portal = {
  id: 'Hưng Yên, components on the server, 25/10/2024',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-10-25',
  reference: [...OWN.map(([code, name]) => [code, name] as const), [GONE[0], GONE[1], true]],
  make,
  render,
  truth,
  mutations,
};
