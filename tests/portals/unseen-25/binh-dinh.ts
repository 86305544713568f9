/** Department of Home Affairs of Bình Định, 2022, on a site of its own make in ASP.NET MVC. */

import { pdf } from '../../support/attachments.ts';
import { COMMUNE, DISTRICT, render, type Directive } from './binh-dinh-look.ts';
import {
  postOf,
  postsFrom,
  swap,
  type Mutation,
  type Parts,
  type Portal,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';

const post = postsFrom(806, 7, (serial) => `/Home/Detail?id=${serial}`);
const one = (date: string | null, title: string, lead: string, ...more: string[]) => post('', date, title, lead, more);

const COLUMN = () => [
  one(
    '2022-11-02',
    'Họp Hội đồng thẩm định kết quả cải cách hành chính của các huyện',
    'Hội đồng thống nhất cách chấm cải cách hành chính và lịch thẩm định tại mười một địa phương.',
  ),
  one(
    '2022-10-05',
    'Kiểm tra cải cách hành chính tại huyện Phù Mỹ',
    'Đoàn kiểm tra cải cách hành chính làm việc với UBND huyện và hai xã, ghi nhận nhiều cố gắng.',
  ),
  one(
    '2022-09-13',
    'Sơ kết chín tháng cải cách hành chính ở các sở, ngành',
    'Đến giữa tháng 9, các sở đã hoàn thành 71% nhiệm vụ cải cách hành chính được giao.',
  ),
  one(
    '2022-08-23',
    'Kiểm tra đột xuất bộ phận một cửa của ba xã',
    'Việc kiểm tra nằm trong kế hoạch kiểm tra cải cách hành chính năm 2022 của tỉnh.',
  ),
  one(
    '2022-07-05',
    'Tọa đàm về cải cách hành chính giữa các phòng thuộc Sở',
    'Buổi tọa đàm trao đổi về cải cách hành chính nội bộ, có mười ba lượt ý kiến.',
  ),
  one(
    '2022-07-19',
    'Kết quả rà soát thủ tục hành chính sáu tháng đầu năm',
    'Sở đã rà soát, đánh giá bốn thủ tục hành chính và đề nghị bỏ một loại giấy tờ.',
  ),
  one(
    '2022-06-14',
    'Thẩm tra báo cáo cải cách hành chính của mười sở, ngành',
    'Báo cáo cải cách hành chính của ba sở phải làm lại vì thiếu số liệu kiểm chứng.',
  ),
  one(
    '2022-05-17',
    'Sáng kiến “Phiếu nhắc việc màu vàng” trong cải cách hành chính',
    'Sáng kiến cải cách hành chính của Văn phòng Sở giúp số việc trễ hạn giảm hai phần ba sau bốn tháng áp dụng.',
  ),
  one(
    '2022-04-20',
    'Giao chỉ tiêu cải cách hành chính cho các huyện, thị xã',
    'Bảng giao chỉ tiêu cải cách hành chính năm nay có thêm phần hồ sơ đúng hạn.',
  ),
  one(
    '2022-03-15',
    'Kiện toàn ban chỉ đạo cải cách hành chính của tỉnh',
    'Ban chỉ đạo cải cách hành chính có 21 thành viên do Chủ tịch UBND tỉnh làm trưởng ban.',
  ),
  one(
    '2022-02-22',
    'Gặp mặt đầu năm những người làm công tác cải cách hành chính',
    'Cuộc gặp mặt điểm lại việc cải cách hành chính năm qua và chúc nhau năm mới.',
  ),
  one(
    '2022-01-11',
    'Sở triển khai kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch cải cách hành chính năm 2022 của Sở có 24 đầu việc.',
    'Kế hoạch ban hành kèm theo Kế hoạch số 2405/KH-SNV ngày 24/12/2021 của Sở Nội vụ.',
  ),
  {
    ...one(
      '2021-12-08',
      'Hội nghị tổng kết cải cách hành chính năm 2021',
      'Hội nghị tổng kết cải cách hành chính năm 2021 có 150 đại biểu dự trực tiếp và trực tuyến.',
    ),
    image: '/Uploads/2021/hoi-nghi-tong-ket.jpg',
  },
  one(
    '2021-10-12',
    'Kiểm tra cải cách hành chính tại thị xã Hoài Nhơn',
    'Đoàn kiểm tra cải cách hành chính đề nghị thị xã bố trí thêm người ở bộ phận một cửa.',
  ),
];
const BY_MONTH = {
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 1,
  '2022-04': 1,
  '2022-05': 1,
  '2022-06': 1,
  '2022-07': 2,
  '2022-08': 1,
  '2022-09': 1,
  '2022-10': 1,
  '2022-11': 1,
};

const NEWS = () => [
  {
    ...one(
      '2022-11-08',
      'Trao cờ thi đua của UBND tỉnh cho ba tập thể',
      'Ba tập thể dẫn đầu khối thi đua các huyện được nhận cờ tại hội nghị khối.',
    ),
    image: '/Uploads/2022/trao-co.jpg',
  },
  one(
    '2022-10-18',
    'Thăm các cơ sở tôn giáo nhân lễ Đại Kỳ',
    'Lãnh đạo Sở đến thăm, chúc mừng chức sắc và bà con tín đồ ở hai thánh thất.',
  ),
  one(
    '2022-10-11',
    'Bình Định đẩy nhanh chuyển đổi số trong cơ quan nhà nước',
    'Chính quyền số của tỉnh đặt mục tiêu mọi văn bản giữa các cấp được gửi nhận trên mạng.',
  ),
  one(
    '2022-09-20',
    'Kết quả xét tặng Huy hiệu vì sự nghiệp văn thư, lưu trữ',
    'Bốn mươi hai người được xét tặng; lễ trao tổ chức vào đầu tháng 10.',
  ),
  one(
    '2022-08-09',
    'Nắn lại mốc địa giới giữa hai xã ven đầm Thị Nại',
    'Hai xã thống nhất vị trí bốn cột mốc sau khi đo lại bằng máy định vị.',
  ),
  one(
    '2022-06-07',
    'Quy định văn hóa công sở và quy tắc ứng xử của công chức Sở Nội vụ',
    'Quy định về văn hóa công sở nêu việc mặc trang phục, đeo thẻ, chào hỏi và quy tắc ứng xử với người đến liên hệ.',
  ),
  one(
    '2022-05-10',
    'Đoàn thanh niên tọa đàm về biển đảo quê hương',
    'Hơn tám mươi đoàn viên nghe kể chuyện Trường Sa và góp sách tặng bộ đội.',
  ),
  one(
    '2022-03-29',
    'Tu bổ tài liệu lưu trữ của phông Ủy ban hành chính cũ',
    'Khoảng mười hai nghìn trang giấy dó được làm sạch, vá rách và xếp lại vào hộp.',
    'Đợt kiểm tra cũng nhắc đơn vị thực hiện các quy định về phòng, chống tham nhũng khi mua sắm.',
  ),
  one(
    '2022-02-15',
    'Giao ban hội, tổ chức phi chính phủ quý I',
    'Mười chín hội có tính chất đặc thù báo cáo việc chuẩn bị đại hội nhiệm kỳ mới.',
  ),
  one(
    null,
    'Tìm hiểu Luật Phòng, chống tham nhũng: kê khai tài sản, thu nhập',
    'Bài viết giới thiệu quy định của Luật Phòng, chống tham nhũng về người phải kê khai và thời hạn kê khai.',
  ),
];

const STAFF = 'Công chức, viên chức';
const BODIES = 'Tổ chức - biên chế';
const EMULATION = 'Thi đua - khen thưởng';
const FAITH = 'Tôn giáo Chính phủ';
const ARCHIVE = 'Văn thư, lưu trữ';
type Named = readonly [code: string, name: string, field: string];
const REFERENCE: readonly Named[] = [
  ['1.005384', 'Thi tuyển công chức cấp tỉnh', STAFF],
  ['2.002156', 'Xét tuyển công chức vào cơ quan hành chính', STAFF],
  ['1.005385', 'Tiếp nhận người vào làm công chức không qua thi', STAFF],
  ['1.005388', 'Thi tuyển viên chức đơn vị sự nghiệp', STAFF],
  ['1.009319', 'Thẩm định thành lập đơn vị sự nghiệp công lập cấp tỉnh', BODIES],
  ['1.009320', 'Thẩm định tổ chức lại, giải thể đơn vị sự nghiệp công lập cấp tỉnh', BODIES],
  ['2.000449', 'Tặng thưởng Bằng khen của Chủ tịch UBND tỉnh', EMULATION],
  ['1.000934', 'Tặng Cờ thi đua của UBND tỉnh', EMULATION],
  ['1.000898', 'Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh', EMULATION],
  ['1.001894', 'Đăng ký mở lớp bồi dưỡng về tôn giáo cho người tu hành', FAITH],
  ['1.001886', 'Thông báo thay đổi trụ sở của tổ chức tôn giáo', FAITH],
  ['1.000788', 'Đề nghị tổ chức cuộc lễ ngoài cơ sở tôn giáo quy mô nhiều huyện', FAITH],
  ['1.010194', 'Cấp chứng chỉ hành nghề lưu trữ cho cá nhân', ARCHIVE],
  ['1.010195', 'Phục vụ độc giả đọc tài liệu tại phòng đọc lưu trữ lịch sử', ARCHIVE],
];
const ABOLISHED = ['1.005394', 'Thi nâng ngạch công chức lên chuyên viên chính', STAFF] as const;
const ELSEWHERE: readonly Named[] = [
  ['2.000414', 'Tặng Giấy khen của Chủ tịch UBND cấp huyện', `${DISTRICT}: ${EMULATION}`],
  ['1.001228', 'Thông báo mở lớp bồi dưỡng về tôn giáo trong một huyện', `${DISTRICT}: ${FAITH}`],
  ['1.000775', 'Tặng Giấy khen của Chủ tịch UBND cấp xã', `${COMMUNE}: ${EMULATION}`],
  ['2.000509', 'Đăng ký hoạt động tín ngưỡng tại xã', `${COMMUNE}: ${FAITH}`],
];
const PARTS: Parts = [
  [
    'Trình tự thực hiện',
    'Nộp tại quầy của Sở ở Trung tâm Phục vụ hành chính công, nhận giấy hẹn, nhận kết quả theo hẹn.',
  ],
  ['Thành phần hồ sơ', 'Đơn theo mẫu và bản sao giấy tờ liên quan.'],
  ['Thời hạn giải quyết', '10 ngày làm việc.'],
  ['Lệ phí', 'Không'],
];
const procedure = ([code, name, field]: Named): Procedure => ({ code, name, field, path: null, parts: PARTS });

const DIRECTIVES = (): Directive[] => [
  {
    number: '4417/UBND-KSTT',
    date: '2022-08-10',
    posted: '2022-08-17',
    about: 'Chấn chỉnh việc chậm hồ sơ, đẩy mạnh cải cách hành chính',
    by: '',
  },
  {
    number: '2716/UBND-NC',
    date: '2022-05-23',
    posted: '2022-05-30',
    about: 'Khắc phục tồn tại qua kiểm tra cải cách hành chính',
    by: '',
  },
  {
    number: '05/CT-UBND',
    date: '2022-03-02',
    posted: '2022-03-09',
    about: 'Chỉ thị nâng cao chất lượng cải cách hành chính',
    by: '',
  },
  {
    number: '116/KH-UBND',
    date: '2020-11-16',
    posted: '2022-01-20',
    about: 'Kế hoạch cải cách hành chính năm 2021',
    by: '',
  },
];
const DIRECTIVES_AT = '/Document/Index?type=4';
const DOCUMENTS = () => [
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    about: 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    by: 'Chính phủ',
    at: '/Document/Detail/31',
  },
  {
    number: '3809/QĐ-UBND',
    date: '2021-09-14',
    about: 'Chương trình cải cách hành chính của tỉnh giai đoạn 2021 - 2030',
    by: 'UBND tỉnh',
  },
  {
    number: '05-NQ/TU',
    date: '2021-05-31',
    about: 'Nghị quyết của Tỉnh ủy về cải cách hành chính giai đoạn 2021 - 2025',
    by: 'Tỉnh ủy',
    at: '/Document/Detail/35',
  },
  { number: '88/2021/NĐ-CP', date: '2021-10-18', about: 'Sửa đổi quy định về văn thư', by: 'Chính phủ' },
  { number: '12/QĐ-SNV', date: '2022-01-14', about: 'Quyết định phân công công tác của Ban Giám đốc', by: 'Sở Nội vụ' },
];

const card = (id: string, title: string, body: string) =>
  `<div class="card"><div class="card-header" id="h-${id}"><h6 class="mb-0"><button class="btn btn-link" type="button" data-toggle="collapse" data-target="#c-${id}">${title}</button></h6></div><div id="c-${id}" class="collapse" aria-labelledby="h-${id}"><div class="card-body">${body}</div></div></div>`;
const figures = (got: number) =>
  `<table class="table table-bordered table-sm"><tbody><tr><td>Hồ sơ tiếp nhận</td><td>${got}</td></tr><tr><td>Trong đó nộp trực tuyến mức độ 3, 4</td><td>${Math.round(got * 0.6)} (60%)</td></tr><tr><td>Đã giải quyết đúng hạn</td><td>${got - 11}</td></tr><tr><td>Đang giải quyết</td><td>11</td></tr></tbody></table>`;
const THIRD = card('q3', 'Quý III/2022', figures(318));
const RESULTS_AT = '/Home/Page?id=21';
const RESULTS = `<p>Số liệu giải quyết hồ sơ thủ tục hành chính của Sở Nội vụ:</p><div class="accordion" id="ketqua">${THIRD}${card('q2', 'Quý II/2022', figures(276))}${card('q1', 'Quý I/2022', figures(241))}${card('q4', 'Quý IV/2021', figures(290))}</div>`;

const PAR =
  '<div class="tab-pane fade show active" id="par" role="tabpanel"><p>Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 85,64 điểm, xếp thứ 33 trong 63 tỉnh, thành phố.</p></div>';
const SIPAS =
  '<div class="tab-pane fade" id="sipas" role="tabpanel"><p>Chỉ số hài lòng (SIPAS) năm 2020 của tỉnh Bình Định đạt 81,53%, xếp thứ 40 toàn quốc.</p></div>';
const INDICES_AT = '/Home/Page?id=24';
const INDICES_TEXT = `<ul class="nav nav-pills" role="tablist"><li class="nav-item"><a class="nav-link active" data-toggle="pill" href="#par">Chỉ số CCHC</a></li><li class="nav-item"><a class="nav-link" data-toggle="pill" href="#sipas">Chỉ số hài lòng</a></li></ul><div class="tab-content">${PAR}${SIPAS}</div>`;

const GUIDE_AT = '/Home/Page?id=26';
const ROTATION_AT = '/Home/Page?id=27';
const ROTATION = `<p>Danh mục vị trí công tác phải định kỳ chuyển đổi tại Sở Nội vụ và thời hạn chuyển đổi:</p><table class="table table-bordered"><thead><tr><th>TT</th><th>Vị trí công tác</th><th>Phòng</th><th>Thời hạn chuyển đổi</th></tr></thead><tbody><tr><td>1</td><td>Thẩm định hồ sơ tuyển dụng công chức</td><td>Phòng Công chức, viên chức</td><td>03 năm</td></tr><tr><td>2</td><td>Thẩm định hồ sơ khen thưởng</td><td>Ban Thi đua - Khen thưởng</td><td>03 năm</td></tr><tr><td>3</td><td>Cấp phép hoạt động của hội</td><td>Phòng Tổ chức, biên chế</td><td>05 năm</td></tr><tr><td>4</td><td>Kế toán, mua sắm tài sản</td><td>Văn phòng Sở</td><td>05 năm</td></tr><tr><td>5</td><td>Tiếp nhận hồ sơ tại quầy</td><td>Văn phòng Sở</td><td>02 năm</td></tr></tbody></table>`;

const SERVICE =
  '<div class="card mb-3"><div class="card-body text-center"><a class="btn btn-danger btn-block" href="https://dichvucong.binhdinh.gov.vn/">Cổng dịch vụ công tỉnh Bình Định</a></div></div>';

async function make(): Promise<Site> {
  const file = { headers: { 'content-type': 'application/pdf' }, body: await pdf([['Bản chụp văn bản để tra cứu.']]) };
  const detail = (number: string, day: string, about: string, by: string, name: string) => ({
    title: about,
    main: `<table class="table table-sm"><tbody><tr><th>Số, ký hiệu</th><td>${number}</td></tr><tr><th>Ngày ban hành</th><td>${day}</td></tr><tr><th>Cơ quan ban hành</th><td>${by}</td></tr><tr><th>Trích yếu</th><td>${about}</td></tr></tbody></table><a class="btn btn-outline-secondary btn-sm" href="/Uploads/vb/${name}.pdf"><i class="fas fa-download"></i> Tải tệp</a>`,
  });
  return {
    menu: [
      { href: '/Home/Page?id=2', words: 'Giới thiệu' },
      { href: '/Home/Category?id=1', words: 'Tin hoạt động' },
      {
        href: '#',
        words: 'Cải cách hành chính',
        under: [
          { href: '/Home/Category?id=5', words: 'Tin cải cách hành chính' },
          { href: DIRECTIVES_AT, words: 'Văn bản chỉ đạo CCHC' },
          { href: INDICES_AT, words: 'Chỉ số CCHC, chỉ số hài lòng' },
        ],
      },
      {
        href: '#',
        words: 'Thủ tục hành chính',
        under: [
          { href: '/Procedure/Index', words: 'Bộ thủ tục hành chính' },
          { href: RESULTS_AT, words: 'Kết quả giải quyết hồ sơ' },
          { href: GUIDE_AT, words: 'Hướng dẫn dịch vụ công trực tuyến' },
        ],
      },
      { href: '/Document/Index?type=1', words: 'Văn bản' },
      { href: ROTATION_AT, words: 'Chuyển đổi vị trí công tác' },
    ],
    lists: {
      cchc: { path: '/Home/Category?id=5', label: 'Tin cải cách hành chính', posts: COLUMN() },
      news: { path: '/Home/Category?id=1', label: 'Tin hoạt động', posts: NEWS() },
    },
    documents: {
      directives: { path: DIRECTIVES_AT, label: 'Văn bản chỉ đạo cải cách hành chính', rows: DIRECTIVES() },
      all: { path: '/Document/Index?type=1', label: 'Văn bản', rows: DOCUMENTS() },
    },
    pages: {
      '/Home/Page?id=2': {
        title: 'Giới thiệu chung',
        main: '<p>Sở Nội vụ là cơ quan chuyên môn thuộc UBND tỉnh Bình Định, tham mưu về tổ chức bộ máy, biên chế, công chức, viên chức, thi đua, khen thưởng, tôn giáo, văn thư và lưu trữ.</p>',
      },
      [RESULTS_AT]: { title: 'Kết quả giải quyết hồ sơ thủ tục hành chính', main: RESULTS },
      [INDICES_AT]: { title: 'Chỉ số cải cách hành chính và chỉ số hài lòng', main: INDICES_TEXT },
      [GUIDE_AT]: { title: 'Hướng dẫn dịch vụ công trực tuyến', main: '<p>Nội dung đang cập nhật</p>' },
      [ROTATION_AT]: { title: 'Danh mục vị trí công tác phải định kỳ chuyển đổi', main: ROTATION },
      '/Document/Detail/31': detail(
        '76/NQ-CP',
        '15/07/2021',
        'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
        'Chính phủ',
        'nq76',
      ),
      '/Document/Detail/35': detail(
        '05-NQ/TU',
        '31/05/2021',
        'Nghị quyết của Tỉnh ủy về cải cách hành chính giai đoạn 2021 - 2025',
        'Tỉnh ủy',
        'nq05',
      ),
    },
    blocks: {
      aside: `${SERVICE}<div class="card mb-3"><div class="card-header">Liên kết ngoài</div><ul class="list-group list-group-flush"><li class="list-group-item"><a href="https://thanhtra.binhdinh.gov.vn/">Thanh tra tỉnh: phổ biến pháp luật về phòng, chống tham nhũng</a></li><li class="list-group-item">Trực ban Công an tỉnh: 0256.3822.113</li></ul></div>`,
      footer:
        '<p class="mb-0">Sở Nội vụ tỉnh Bình Định - 141 Lê Hồng Phong, thành phố Quy Nhơn. Điện thoại: 0256.3822.801</p><p class="small">Giấy phép số 44/GP-TTĐT ngày 06/9/2018</p>',
    },
    procedures: [...REFERENCE, ...ELSEWHERE].map(procedure),
    served: { '/Uploads/vb/nq76.pdf': file, '/Uploads/vb/nq05.pdf': file },
    province: {},
  };
}

const found = (...dates: readonly string[]) => ({ found: dates.length, articles: dates.map((date) => ({ date })) });
const NONE = { found: 0, articles: [] };
const COLUMN_DETAILS = {
  url: '/Home/Category?id=5',
  linkedFromHome: true,
  newest: '2022-11-02',
  ageDays: 8,
  inPeriod: 12,
  byMonth: BY_MONTH,
  undated: 0,
};
const DIRECTIVES_DETAILS = {
  url: DIRECTIVES_AT,
  linkedFromHome: true,
  newest: '2022-08-17',
  ageDays: 85,
  inPeriod: 4,
  byMonth: { '2022-01': 1, '2022-03': 1, '2022-05': 1, '2022-08': 1 },
};
const SET = { reference: 14, listed: 14, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };
const CORE = {
  '76/NQ-CP': 'published',
  '116/KH-UBND': 'missing',
  '2405/KH-SNV': 'cited',
  '05-NQ/TU': 'published',
};
const states = (of: Readonly<Record<string, string>>) => ({
  documents: [...Object.entries(of).map(([number, state]) => ({ number, state })), { state: 'cited' }],
});
const INDICES = [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.64, rank: 33, url: INDICES_AT },
  { index: 'SIPAS', state: 'stale', year: 2020, value: 81.53, rank: 40, url: INDICES_AT },
];
const PERIODS = [
  { period: '2022-Q1', state: 'published', url: RESULTS_AT },
  { period: '2022-Q2', state: 'published', url: RESULTS_AT },
  { period: '2022-Q3', state: 'published', url: RESULTS_AT },
  { period: '2022-Q4', state: 'not-due' },
];

const main = (site: Site, path: string, change: (text: string) => string) => {
  const page = site.pages[path];
  if (page === undefined) throw new Error(`no page ${path}`);
  page.main = change(page.main);
};

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'a post of the period has a picture',
    change: (site) => {
      postOf(site, 'cchc', 'huyện Phù Mỹ').image = '/Uploads/2022/phu-my.jpg';
    },
    truth: { 'cchc-column': { outcome: 'passed', credit: 1, details: COLUMN_DETAILS } },
  },
  {
    id: 'nothing in September',
    change: (site) => {
      postOf(site, 'cchc', 'Sơ kết chín tháng').date = '2022-10-31';
      postOf(site, 'cchc', 'huyện Phù Mỹ').image = '/Uploads/2022/phu-my.jpg';
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN_DETAILS, byMonth: { ...BY_MONTH, '2022-09': 0, '2022-10': 2 } },
      },
    },
  },
  {
    id: 'the newest post is of October',
    change: ({ lists }) => {
      lists['cchc']?.posts.shift();
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          ...COLUMN_DETAILS,
          newest: '2022-10-05',
          ageDays: 36,
          inPeriod: 11,
          byMonth: { ...BY_MONTH, '2022-11': 0 },
        },
      },
    },
  },
  {
    id: 'a directive posted exactly sixty days before',
    change: ({ documents }) => {
      documents['directives']?.rows.unshift({
        number: '5120/UBND-NC',
        date: '2022-09-01',
        posted: '2022-09-11',
        about: 'Đôn đốc nhiệm vụ cải cách hành chính những tháng cuối năm',
        by: '',
      } as Directive);
    },
    truth: {
      directives: {
        outcome: 'passed',
        credit: 1,
        details: {
          ...DIRECTIVES_DETAILS,
          newest: '2022-09-11',
          ageDays: 60,
          inPeriod: 5,
          byMonth: { ...DIRECTIVES_DETAILS.byMonth, '2022-09': 1 },
        },
      },
    },
  },
  {
    id: 'a procedure stands among the district’s',
    change: (site) => {
      site.procedures = site.procedures.map((each) =>
        each.code === '1.000898' ? { ...each, field: `${DISTRICT}: ${EMULATION}` } : each,
      );
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 13 / 14,
        details: { ...SET, listed: 13, coverage: 13 / 14, missing: [{ code: '1.000898' }] },
      },
    },
  },
  {
    id: 'an abolished procedure is still listed',
    change: ({ procedures }) => {
      procedures.push(procedure(ABOLISHED));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { ...SET, abolishedListed: [{ code: ABOLISHED[0] }] },
      },
    },
  },
  {
    id: 'the third quarter is being summed up',
    change: (site) => main(site, RESULTS_AT, (text) => swap(text, figures(318), '<p>Đang tổng hợp số liệu.</p>')),
    truth: {
      'dossier-results': {
        outcome: 'partial',
        credit: 2 / 3,
        details: {
          periods: PERIODS.map((each) =>
            each.period === '2022-Q3' ? { period: each.period, state: 'missing' } : each,
          ),
        },
      },
    },
  },
  {
    id: 'a page with the list of reviewed procedures',
    change: (site) => {
      site.menu = site.menu.map((each) =>
        each.words === 'Thủ tục hành chính'
          ? {
              ...each,
              under: [
                ...(each.under ?? []),
                { href: '/Home/Page?id=29', words: 'Danh mục thủ tục hành chính được rà soát' },
              ],
            }
          : each,
      );
      site.pages['/Home/Page?id=29'] = {
        title: 'Danh mục thủ tục hành chính được rà soát, đánh giá năm 2022',
        main: '<table class="table"><thead><tr><th>TT</th><th>Thủ tục được rà soát, đánh giá</th><th>Phòng thực hiện</th><th>Thời gian</th></tr></thead><tbody><tr><td>1</td><td>Thi tuyển công chức cấp tỉnh</td><td>Phòng Công chức, viên chức</td><td>Tháng 3 đến tháng 5</td></tr><tr><td>2</td><td>Tặng Cờ thi đua của UBND tỉnh</td><td>Ban Thi đua - Khen thưởng</td><td>Tháng 4 đến tháng 6</td></tr><tr><td>3</td><td>Thông báo thay đổi trụ sở của tổ chức tôn giáo</td><td>Ban Tôn giáo</td><td>Tháng 4 đến tháng 6</td></tr><tr><td>4</td><td>Cấp chứng chỉ hành nghề lưu trữ cho cá nhân</td><td>Phòng Văn thư, lưu trữ</td><td>Tháng 5 đến tháng 6</td></tr></tbody></table>',
      };
    },
    truth: { 'review-list': { outcome: 'passed', credit: 1, details: { url: '/Home/Page?id=29', attachments: 0 } } },
  },
  {
    id: 'the initiative is of the year before',
    change: (site) => {
      postOf(site, 'cchc', 'Phiếu nhắc việc').date = '2021-05-17';
    },
    truth: {
      initiatives: { outcome: 'failed', credit: 0, details: NONE },
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN_DETAILS, inPeriod: 11, byMonth: { ...BY_MONTH, '2022-05': 0 } },
      },
    },
  },
  {
    id: 'the talk is of the last day of June',
    change: (site) => {
      postOf(site, 'cchc', 'Tọa đàm').date = '2022-06-30';
    },
    truth: {
      talks: { outcome: 'passed', credit: 1, details: found('2022-06-30') },
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN_DETAILS, byMonth: { ...BY_MONTH, '2022-06': 2, '2022-07': 1 } },
      },
    },
  },
  {
    id: 'the newer SIPAS is told',
    change: (site) =>
      main(site, INDICES_AT, (text) =>
        swap(
          text,
          'năm 2020 của tỉnh Bình Định đạt 81,53%, xếp thứ 40',
          'năm 2021 của tỉnh Bình Định đạt 86,07%, xếp thứ 28',
        ),
      ),
    truth: {
      indices: {
        outcome: 'passed',
        credit: 1,
        details: { indices: [INDICES[0], { index: 'SIPAS', state: 'current', year: 2021, value: 86.07, rank: 28 }] },
      },
    },
  },
  {
    id: 'PAR INDEX is a target',
    change: (site) =>
      main(site, INDICES_AT, (text) =>
        swap(
          text,
          PAR,
          '<div class="tab-pane fade show active" id="par" role="tabpanel"><p>Mục tiêu năm 2022: Chỉ số cải cách hành chính (PAR INDEX) của tỉnh đạt từ 87 điểm trở lên, vào nhóm 25 tỉnh dẫn đầu.</p></div>',
        ),
      ),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 0.25,
        details: { indices: [{ index: 'PAR INDEX', state: 'missing' }, INDICES[1]] },
      },
    },
  },
  {
    id: 'guidance on the service levels',
    change: (site) =>
      main(
        site,
        GUIDE_AT,
        () =>
          '<p>Dịch vụ công trực tuyến mức độ 3: điền và gửi hồ sơ trên mạng, nộp phí và nhận kết quả tại quầy. Dịch vụ công trực tuyến mức độ 4: nộp phí trên mạng, kết quả gửi về tận nơi.</p><p>Bước 1, tạo tài khoản trên Cổng dịch vụ công. Bước 2, chọn Sở Nội vụ và thủ tục cần làm. Bước 3, điền tờ khai, đính kèm bản chụp giấy tờ và bấm nộp. Bước 4, theo dõi tình trạng bằng mã hồ sơ được cấp.</p>',
      ),
    truth: { 'online-service': { outcome: 'passed', credit: 1, details: { guidance: GUIDE_AT } } },
  },
  {
    id: 'no link to online services',
    change: ({ blocks }) => {
      blocks['aside'] = swap(blocks['aside'] ?? '', SERVICE, '');
    },
    truth: { 'online-service': { outcome: 'failed', credit: 0, details: { links: [], guidance: null } } },
  },
  {
    id: 'the list of posts to be rotated is being updated',
    change: (site) => main(site, ROTATION_AT, () => '<p>Đang cập nhật</p>'),
    truth: { 'rotation-list': { outcome: 'partial', credit: 0.5, details: { url: ROTATION_AT, attachments: 0 } } },
  },
  {
    id: 'the post on corruption is dated',
    change: (site) => {
      postOf(site, 'news', 'tham nhũng').date = '2022-09-27';
    },
    truth: { 'anti-corruption': { outcome: 'passed', credit: 1, details: found('2022-09-27') } },
  },
  {
    id: 'the plan of the right date is a row too',
    change: ({ documents }) => {
      documents['all']?.rows.push({
        number: '116/KH-UBND',
        date: '2021-11-16',
        about: 'Kế hoạch cải cách hành chính của tỉnh',
        by: 'UBND tỉnh',
      });
    },
    truth: {
      'programme-documents': { outcome: 'passed', credit: 1, details: states({ ...CORE, '116/KH-UBND': 'cited' }) },
    },
  },
  {
    id: 'no post on conduct',
    change: (site) => {
      const each = postOf(site, 'news', 'văn hóa công sở');
      each.title = 'Kỷ niệm chương cho người làm công tác hội';
      each.lead = 'Hai mươi người được nhận kỷ niệm chương tại buổi gặp mặt cuối quý.';
    },
    truth: { conduct: { outcome: 'failed', credit: 0, details: NONE } },
  },
  {
    id: 'the post on digital government is undated',
    change: (site) => {
      postOf(site, 'news', 'chuyển đổi số').date = null;
    },
    truth: { 'digital-government': { outcome: 'cantTell' } },
  },
];

export const BINH_DINH: Portal = {
  id: 'binhdinh, MVC with Bootstrap',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-11-10',
  reference: [...REFERENCE.map(([code, name]) => [code, name] as const), [ABOLISHED[0], ABOLISHED[1], true]],
  make,
  render,
  truth: {
    // 116/KH-UBND there is of another year.
    'programme-documents': { outcome: 'partial', credit: 4 / 5, details: states(CORE) },
    // 85 days by the day of posting.
    directives: { outcome: 'partial', credit: 0.5, details: DIRECTIVES_DETAILS },
    'procedure-set': { outcome: 'passed', credit: 1, details: SET },
    'dossier-results': { outcome: 'passed', credit: 1, details: { periods: PERIODS } },
    // News of a review alone.
    'review-list': { outcome: 'failed', credit: 0 },
    initiatives: { outcome: 'passed', credit: 1, details: found('2022-05-17') },
    // On reform in July, in May on the sea.
    talks: { outcome: 'failed', credit: 0, details: NONE },
    // The one picture is of the year before.
    'cchc-column': { outcome: 'partial', credit: 0.5, details: COLUMN_DETAILS },
    indices: { outcome: 'partial', credit: 0.75, details: { indices: INDICES } },
    'digital-government': { outcome: 'passed', credit: 1, details: found('2022-10-11') },
    'online-service': {
      outcome: 'partial',
      credit: 0.5,
      details: { links: ['https://dichvucong.binhdinh.gov.vn/'], guidance: null },
    },
    conduct: { outcome: 'passed', credit: 1, details: found('2022-06-07') },
    'rotation-list': { outcome: 'passed', credit: 1, details: { url: ROTATION_AT, attachments: 0 } },
    // Undated.
    'anti-corruption': { outcome: 'cantTell' },
  },
  mutations: MUTATIONS,
};
