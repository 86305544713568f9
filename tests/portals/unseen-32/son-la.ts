/** Sở Khoa học và Công nghệ Sơn La in a province's own content system, 25/11/2022. */

import {
  postOf,
  type DocumentRow,
  type Expected,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { change, HALF, months, PASSED, SCAN, told, untold, wholeParts } from '../unseen-28/kit.ts';
import { at, postsOf, type Line } from './own.ts';
import { DOCUMENT, fileOf, PROCEDURES, render } from './son-la-look.ts';
import {
  CENTRE,
  DISCIPLINE,
  DOSSIERS,
  EXEMPLARS,
  INITIATIVE,
  LIFE,
  NEWS,
  NOTICES,
  POSTAL,
  REFORM,
  UPDATES,
} from './son-la-posts.ts';

const COLUMN = '/chuyên-mục/cải-cách-hành-chính';
const DOSSIERS_AT = '/chuyên-mục/tình-hình-giải-quyết-hồ-sơ';
const HOTLINE = '/trang/đường-dây-nóng';
const ANSWERED = '/trang/kết-quả-xử-lý-phản-ánh-kiến-nghị';
const GUIDE = '/trang/hướng-dẫn-dịch-vụ-công-trực-tuyến';
const GUIDANCE = '/văn-bản/chỉ-đạo-cải-cách-hành-chính';
const LAW = '/văn-bản/quy-phạm-pháp-luật';
const PHONES = '<p>Điện thoại: <b>0212.3859.468</b> (giờ hành chính)</p>';
const ADDRESS =
  '<p>Địa chỉ tiếp nhận: Văn phòng Sở, Tầng 5, tòa nhà 6T1, phường Tô Hiệu, thành phố Sơn La, tỉnh Sơn La</p>';

const [SCIENCE, RADIATION, MEASURES] = [
  'Hoạt động khoa học và công nghệ',
  'An toàn bức xạ và hạt nhân',
  'Tiêu chuẩn đo lường chất lượng',
];
const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.004473', 'Công nhận kết quả nghiên cứu do tổ chức tự đầu tư', SCIENCE],
  ['1.004460', 'Hỗ trợ kinh phí mua công nghệ từ nước ngoài', SCIENCE],
  ['2.001525', 'Cấp giấy chứng nhận hoạt động cho văn phòng đại diện', SCIENCE],
  ['2.001137', 'Đăng ký kết quả thực hiện nhiệm vụ cấp tỉnh', SCIENCE],
  ['1.001786', 'Thay đổi tên gọi trên giấy chứng nhận đăng ký hoạt động', SCIENCE],
  ['2.002131', 'Khai báo máy phát tia X dùng trong y tế', RADIATION],
  ['2.002253', 'Cấp giấy phép vận hành thiết bị X-quang chẩn đoán', RADIATION],
  ['2.002254', 'Gia hạn giấy phép vận hành thiết bị X-quang chẩn đoán', RADIATION],
  ['2.002385', 'Cấp chứng chỉ cho người phụ trách an toàn', RADIATION],
  ['1.000449', 'Công bố dấu định lượng của hàng đóng gói sẵn', MEASURES],
  ['2.001209', 'Tiếp nhận công bố hợp chuẩn của tổ chức sản xuất', MEASURES],
  ['2.001501', 'Cấp phép vận chuyển hàng nguy hiểm bằng đường bộ', MEASURES],
];
const GONE = ['2.001277', 'Tiếp nhận bản khai kiểm tra chất lượng hàng nhập khẩu'] as const;
const UNLISTED = '2.001501';
const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code: `${code}.000.00.00.H52`,
  name,
  field,
  path: `/thủ-tục-hành-chính/xem?ma=${code}`,
  parts: wholeParts('Sở Khoa học và Công nghệ', 10, 'Luật Khoa học và Công nghệ 2013'),
});

const own = (number: string): string =>
  `${DOCUMENT}?vb=${[...number.matchAll(/./gu)].reduce((sum, [one]) => sum * 7 + one.charCodeAt(0), 5) % 99991}`;
const row = (number: string, date: string, about: string, by: string, has = true): DocumentRow => ({
  number,
  date,
  about,
  by,
  ...(has ? { at: own(number) } : {}),
});
const LAWS: readonly DocumentRow[] = [
  row('61/2018/NĐ-CP', '2018-04-23', 'Nghị định về thực hiện cơ chế một cửa, một cửa liên thông', 'Chính phủ'),
  row('01/2018/TT-VPCP', '2018-11-23', 'Thông tư hướng dẫn Nghị định về cơ chế một cửa', 'Văn phòng Chính phủ'),
  row('45/2016/QĐ-TTg', '2016-10-19', 'Quyết định về nhận hồ sơ, trả kết quả qua bưu chính công ích', 'Thủ tướng'),
  row('30/CT-TTg', '2021-11-29', 'Chỉ thị về sản xuất, kinh doanh vật tư y tế', 'Thủ tướng Chính phủ'),
  row('29/2013/QH13', '2013-06-18', 'Luật Khoa học và Công nghệ', 'Quốc hội'),
  row('04/2011/QH13', '2011-11-11', 'Luật Đo lường', 'Quốc hội'),
  row('18/2008/QH12', '2008-06-03', 'Luật Năng lượng nguyên tử', 'Quốc hội'),
];
const GUIDANCES: readonly DocumentRow[] = [
  row('2740/UBND-NC', '2022-10-31', 'Công văn về đẩy mạnh cải cách hành chính những tháng cuối năm', 'UBND tỉnh'),
  row('812/SKHCN-VP', '2022-08-15', 'Công văn hướng dẫn tự chấm điểm cải cách hành chính năm 2022', 'Sở KH&CN'),
  row('106/KH-SKHCN', '2022-03-04', 'Kế hoạch kiểm tra cải cách hành chính tại các đơn vị', 'Sở KH&CN'),
  row('47/KH-UBND', '2022-02-10', 'Kế hoạch cải cách hành chính tỉnh Sơn La năm 2022', 'UBND tỉnh'),
  row('35/NQ-CP', '2021-03-31', 'Nghị quyết phiên họp, trong đó có nhiệm vụ cải cách hành chính', 'Chính phủ', false),
];

const opinion = (code: string, who: string, date: string, text: string, reply: string): string =>
  `<div class="card mb-2 pakn"><div class="card-header">Mã: ${code} <span class="float-right">Ngày gửi: ${date}</span></div><div class="card-body"><p><b>Người gửi:</b> ${who}</p><p><b>Nội dung phản ánh:</b> ${text}</p>${reply}</div></div>`;
const reply = (date: string, text: string): string =>
  `<div class="alert alert-success"><b>Trả lời</b> (${date}): ${text}</div>`;
const REPLIES = [
  reply(
    '09/08/2022',
    'Thời hạn tính từ ngày nhận đủ hồ sơ hợp lệ, không kể ngày nghỉ. Hồ sơ của bà sẽ có kết quả trước ngày 17/8.',
  ),
  reply('28/04/2022', 'Từ ngày 15/4/2022 thủ tục này không yêu cầu bản sao hộ khẩu. Sở đã nhắc bộ phận tiếp nhận.'),
];

let id = 58_100;
const post = (lines: readonly Line[]) => postsOf(lines, () => `/chi-tiet-tin?id=${(id += 17)}`);

function make(): Site {
  id = 58_100;
  return {
    menu: [
      {
        href: '/trang/giới-thiệu',
        words: 'Giới thiệu',
        under: [
          { href: '/trang/lãnh-đạo-sở', words: 'Lãnh đạo Sở' },
          { href: '/trang/các-phòng', words: 'Phòng, đơn vị trực thuộc' },
        ],
      },
      {
        href: '/chuyên-mục/tin-hoạt-động',
        words: 'Tin tức',
        under: [
          { href: '/chuyên-mục/khoa-học-và-đời-sống', words: 'Khoa học và đời sống' },
          { href: '/chuyên-mục/thông-báo', words: 'Thông báo' },
        ],
      },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: GUIDANCE, words: 'Văn bản chỉ đạo CCHC' },
          { href: DOSSIERS_AT, words: 'Tình hình giải quyết hồ sơ' },
          { href: ANSWERED, words: 'Kết quả xử lý PAKN' },
        ],
      },
      {
        href: PROCEDURES,
        words: 'Thủ tục hành chính',
        under: [{ href: GUIDE, words: 'Hướng dẫn nộp hồ sơ qua mạng' }],
      },
      { href: LAW, words: 'Văn bản QPPL' },
      { href: HOTLINE, words: 'Đường dây nóng' },
    ],
    lists: {
      news: { path: '/chuyên-mục/tin-hoạt-động', label: 'Tin hoạt động', posts: post(NEWS) },
      reform: { path: COLUMN, label: 'Cải cách hành chính', posts: post(REFORM) },
      life: { path: '/chuyên-mục/khoa-học-và-đời-sống', label: 'Khoa học và đời sống', posts: post(LIFE) },
      notices: { path: '/chuyên-mục/thông-báo', label: 'Thông báo', posts: post(NOTICES) },
      dossiers: { path: DOSSIERS_AT, label: 'Tình hình giải quyết hồ sơ', posts: post(DOSSIERS) },
    },
    documents: {
      laws: { path: LAW, label: 'Văn bản quy phạm pháp luật', rows: [...LAWS] },
      guidance: { path: GUIDANCE, label: 'Văn bản chỉ đạo, hướng dẫn cải cách hành chính', rows: [...GUIDANCES] },
    },
    pages: {
      '/trang/giới-thiệu': {
        title: 'Giới thiệu chung',
        main: '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh Sơn La, thành lập năm 1992 trên cơ sở Ban Khoa học và Kỹ thuật.</p>',
      },
      '/trang/lãnh-đạo-sở': {
        title: 'Lãnh đạo Sở',
        main: '<table class="table"><tr><td>Nguyễn Đình Phong</td><td>Giám đốc</td><td>0212.3852.120</td></tr><tr><td>Lò Thị Hương</td><td>Phó Giám đốc</td><td>0212.3852.121</td></tr></table>',
      },
      '/trang/các-phòng': {
        title: 'Phòng, đơn vị trực thuộc',
        main: '<ul><li>Văn phòng: 0212.3852.119</li><li>Thanh tra: 0212.3852.335</li><li>Chi cục Tiêu chuẩn Đo lường Chất lượng: 0212.3852.778</li></ul>',
      },
      [HOTLINE]: {
        title: 'Đường dây nóng',
        main: `<p>Sở công khai số điện thoại đường dây nóng tiếp nhận thông tin về cải cách hành chính, thái độ của công chức:</p>${PHONES}${ADDRESS}`,
      },
      [ANSWERED]: {
        title: 'Kết quả xử lý phản ánh, kiến nghị về thủ tục hành chính',
        main: [
          opinion(
            'PA-2022-014',
            'Bà Quàng Thị Ín, huyện Mai Sơn',
            '03/08/2022',
            'Tôi nộp hồ sơ gia hạn giấy phép X-quang đã mười ngày, xin hỏi thời hạn tính thế nào?',
            REPLIES[0] ?? '',
          ),
          opinion(
            'PA-2022-009',
            'Phòng khám Tâm Đức, thành phố Sơn La',
            '20/04/2022',
            'Bộ phận tiếp nhận còn đòi bản sao hộ khẩu khi khai báo máy X-quang.',
            REPLIES[1] ?? '',
          ),
          opinion(
            'PA-2022-003',
            'Ông Vì Văn Sơn, huyện Yên Châu',
            '22/02/2022',
            'Mẫu tờ khai công bố hợp chuẩn trên trang của Sở bị lỗi chữ.',
            '<p class="text-muted"><i>Đang xem xét</i></p>',
          ),
        ].join('\n'),
      },
      [GUIDE]: {
        title: 'Hướng dẫn nộp hồ sơ qua dịch vụ công trực tuyến mức độ 3, mức độ 4',
        main: '<p>Dịch vụ công trực tuyến mức độ 3: điền và gửi hồ sơ qua mạng, nộp phí và nhận kết quả tại quầy. Mức độ 4: cả việc nộp phí cũng làm qua mạng, kết quả gửi về nhà.</p><ol><li>Đăng nhập Cổng dịch vụ công của tỉnh bằng số điện thoại.</li><li>Chọn đơn vị Sở Khoa học và Công nghệ, tìm tên thủ tục.</li><li>Điền tờ khai, tải tệp đính kèm rồi bấm Gửi.</li><li>Ghi lại mã hồ sơ để tra cứu.</li></ol>',
      },
      '/en/about': {
        title: 'Introduction',
        main: '<p>The Department of Science and Technology advises the provincial people’s committee on science, measures and radiation safety. Contact: 0212 3852 119.</p>',
      },
    },
    blocks: {
      side: `<div class="widget"><h4 class="widget-title">Liên kết nhanh</h4><a href="https://dichvucong.sonla.gov.vn"><img src="/assets/banner/dvc.jpg" alt="Dịch vụ công trực tuyến tỉnh Sơn La"></a><a href="https://sonla.gov.vn"><img src="/assets/banner/sl.jpg" alt="Cổng thông tin điện tử tỉnh"></a></div><div class="widget"><h4 class="widget-title">Điện thoại cần biết</h4><ul><li>Đường dây nóng Công an tỉnh: 0212.3852.113</li><li>Tổng đài điện lực: 1900 6769</li></ul></div><div class="widget"><h4 class="widget-title">Đọc nhiều</h4><ul><li><a href="/chi-tiet-tin?id=58117">Mận hậu Mộc Châu có thêm mã số vùng trồng</a></li></ul></div>`,
      home: '<div class="banner-giua"><a href="/chuyên-mục/thông-báo"><img src="/assets/banner/cchc-2022.png" alt=""></a></div>',
    },
    procedures: [...OWN.filter(([code]) => code !== UNLISTED), [...GONE, MEASURES] as const].map(procedure),
    served: {
      ...Object.fromEntries([...LAWS, ...GUIDANCES].map(({ number }) => [fileOf(number), SCAN])),
      '/upload/vanban/danh-muc-tthc.pdf': SCAN,
    },
    province: province(OWN.filter(([code]) => code !== '2.002385')),
  };
}

const provincePage = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><div class="dau-trang"><a href="/">CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SƠN LA</a></div><main><h2>${title}</h2>${main}</main><div class="chan-trang">Cơ quan chủ quản: UBND tỉnh Sơn La</div></body></html>`;
const provinceList = (rows: readonly (readonly [string, string, string])[]): string =>
  `<table border="1"><tr><td><b>TT</b></td><td><b>Mã số TTHC</b></td><td><b>Tên thủ tục hành chính</b></td><td><b>Lĩnh vực</b></td></tr>${rows.map(([code, name, field], index) => `<tr><td>${index + 1}</td><td>${code}</td><td>${name}</td><td>${field}</td></tr>`).join('')}</table>`;
const province = (rows: typeof OWN): Site['province'] => ({
  '/': provincePage(
    'Trang chủ',
    '<p><a href="/tin">Tin tức</a> | <a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></p>',
  ),
  '/tin': provincePage('Tin tức', '<p>Sương mù dày ở các huyện vùng cao, lái xe chú ý an toàn.</p>'),
  '/thu-tuc-hanh-chinh': provincePage(
    'Thủ tục hành chính cấp tỉnh',
    '<ul><li><a href="/thu-tuc-hanh-chinh/so-tu-phap">Sở Tư pháp</a></li><li><a href="/thu-tuc-hanh-chinh/so-khoa-hoc-va-cong-nghe">Sở Khoa học và Công nghệ</a></li></ul>',
  ),
  '/thu-tuc-hanh-chinh/so-tu-phap': provincePage(
    'Sở Tư pháp',
    provinceList([['2.000488', 'Cấp phiếu lý lịch tư pháp cho công dân', 'Lý lịch tư pháp']]),
  ),
  '/thu-tuc-hanh-chinh/so-khoa-hoc-va-cong-nghe': provincePage('Sở Khoa học và Công nghệ', provinceList(rows)),
});

const WHOLE = { reference: 12, listed: 12, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };
const BY_MONTH = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
const column = (outcome: 'passed' | 'partial', byMonth: readonly number[], url = COLUMN): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: at(url),
    linkedFromHome: true,
    newest: '2022-11-18',
    ageDays: 7,
    inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
    byMonth: months(byMonth, 2022),
    undated: 0,
  },
});
const indices = (pci: object): readonly object[] => [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.92, rank: 40 },
  { index: 'PAPI', state: 'current', year: 2021, value: 41.28, rank: 45 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 84.17, rank: 47 },
  pci,
];
const STALE = { index: 'PCI', state: 'stale', year: 2020, value: 60.79, rank: 55 };
const quarters = (third: 'published' | 'missing') => [
  { period: '2022-Q1', state: 'published' },
  { period: '2022-Q2', state: 'published' },
  { period: '2022-Q3', state: third },
  { period: '2022-Q4', state: 'not-due' },
];
const documents = (chiThi: string): readonly object[] => [
  { number: '61/2018/NĐ-CP', state: 'published', url: at(own('61/2018/NĐ-CP')) },
  { number: '01/2018/TT-VPCP', state: 'published' },
  { number: '35/NQ-CP', state: 'cited' },
  { number: '30/CT-TTg', state: chiThi },
  { number: '45/2016/QĐ-TTg', state: 'published' },
  { number: '3162/QĐ-UBND', state: 'cited' },
  { number: '47/KH-UBND', state: 'published', url: at(own('47/KH-UBND')) },
];

const truth: Truth = {
  'procedure-set': {
    outcome: 'partial',
    credit: 11 / 12 - 0.1,
    details: {
      reference: 12,
      listed: 11,
      missing: [{ code: UNLISTED }],
      abolishedListed: [{ code: GONE[0] }],
      unknown: [],
      duplicates: [],
    },
  },
  'procedure-updates': told(UPDATES),
  'procedure-set-province': {
    outcome: 'partial',
    credit: 11 / 12,
    details: { reference: 12, listed: 11, missing: [{ code: '2.002385' }], abolishedListed: [], unknown: [] },
  },
  hotline: { ...PASSED, details: { phones: ['+842123859468'], conflicts: [] } },
  'published-feedback': { ...PASSED, details: { replied: 2, unreplied: 1 } },
  'cchc-column': column('passed', BY_MONTH),
  'policy-articles': PASSED,
  'service-centre': told(CENTRE),
  discipline: told(DISCIPLINE),
  'dossier-status': { outcome: 'partial', credit: 2 / 3, details: { periods: quarters('missing') } },
  'guidance-documents': {
    ...PASSED,
    details: { url: at(GUIDANCE), linkedFromHome: true, newest: '2022-10-31', ageDays: 25, inPeriod: 4 },
  },
  models: told(EXEMPLARS),
  initiatives: untold,
  indices: { outcome: 'partial', credit: 3.5 / 4, details: { indices: indices(STALE) } },
  'online-service': { ...PASSED, details: { guidance: at(GUIDE) } },
  postal: told(POSTAL),
  'core-documents': { outcome: 'partial', credit: 6 / 7, details: { documents: documents('missing') } },
};

const add = (site: Site, list: string, line: Line): void => {
  site.lists[list]?.posts.push(...postsOf([line], () => `/chi-tiet-tin?id=${59_900 + line[1].length}`));
};

const mutations: readonly Mutation[] = [
  {
    id: 'the column is called information on CCHC and has moved',
    change: (site) => {
      const path = '/chuyên-mục/thông-tin-cchc';
      site.lists['reform'] = { path, label: 'Thông tin CCHC', posts: site.lists['reform']?.posts ?? [] };
      site.menu = site.menu.map((one) => (one.href === COLUMN ? { ...one, href: path, words: 'Thông tin CCHC' } : one));
    },
    truth: { 'cchc-column': column('passed', BY_MONTH, '/chuyên-mục/thông-tin-cchc') },
  },
  {
    id: 'one of September came in October',
    change: (site) => void (postOf(site, 'reform', 'Thi trắc nghiệm').date = '2022-10-03'),
    truth: { 'cchc-column': column('partial', [2, 2, 2, 2, 2, 2, 2, 2, 1, 3, 2]) },
  },
  {
    id: 'the hotline is a picture',
    change: (site) =>
      change(site, HOTLINE, PHONES + ADDRESS, '<p><img src="/upload/anh/duong-day-nong.jpg" alt="" width="600"></p>'),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the hotline has no address',
    change: (site) => change(site, HOTLINE, ADDRESS, ''),
    truth: { hotline: { ...HALF, details: { phones: ['+842123859468'] } } },
  },
  {
    id: 'a report of nine months instead of the third quarter’s',
    change: (site) =>
      add(site, 'dossiers', [
        '2022-10-06',
        'Tình hình giải quyết hồ sơ thủ tục hành chính 9 tháng đầu năm 2022',
        'Chín tháng đầu năm 2022, Sở tiếp nhận 108 hồ sơ, đã giải quyết 104 hồ sơ.',
      ]),
    truth: { 'dossier-status': { outcome: 'partial', credit: 2 / 3, details: { periods: quarters('missing') } } },
  },
  {
    id: 'the third quarter, in other words',
    change: (site) =>
      add(site, 'dossiers', [
        '2022-10-12',
        'Bộ phận một cửa của Sở: số liệu hồ sơ quý III năm 2022',
        'Từ 01/7 đến 30/9/2022, bộ phận một cửa nhận 38 hồ sơ, trả kết quả 36 hồ sơ, không có hồ sơ trễ hẹn.',
      ]),
    truth: { 'dossier-status': { ...PASSED, details: { periods: quarters('published') } } },
  },
  {
    id: 'PCI of 2021',
    change: (site) =>
      add(site, 'news', [
        '2022-05-04',
        'VCCI công bố PCI 2021: Sơn La xếp thứ 57',
        'Sơn La đạt 62,45 điểm, đứng thứ 57 trên bảng xếp hạng năng lực cạnh tranh cấp tỉnh năm 2021.',
      ]),
    truth: {
      indices: {
        ...PASSED,
        details: { indices: indices({ index: 'PCI', state: 'current', year: 2021, value: 62.45, rank: 57 }) },
      },
    },
  },
  {
    id: 'the list of procedures is put in order',
    change: (site) => {
      site.procedures = OWN.map(procedure);
    },
    truth: { 'procedure-set': { ...PASSED, details: WHOLE } },
  },
  {
    id: 'the list of procedures is a scan',
    change: (site) => {
      site.procedures = [];
      site.pages[PROCEDURES] = {
        title: 'Thủ tục hành chính',
        main: '<p>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Khoa học và Công nghệ: <a href="/upload/vanban/danh-muc-tthc.pdf">Tải tại đây</a></p>',
      };
    },
    truth: { 'procedure-set': { outcome: 'cantTell' } },
  },
  {
    id: 'an initiative of a division',
    change: (site) =>
      add(site, 'news', [
        '2022-09-01',
        INITIATIVE,
        'Sáng kiến dùng bảng kiểm chung giúp hồ sơ cấp phép X-quang được thẩm định trong bốn ngày thay vì bảy ngày.',
      ]),
    truth: { initiatives: told(INITIATIVE) },
  },
  {
    id: 'the opinions have no reply yet',
    change: (site) => {
      for (const one of REPLIES) change(site, ANSWERED, one, '<p class="text-muted"><i>Đang xem xét</i></p>');
    },
    truth: { 'published-feedback': { ...HALF, details: { replied: 0, unreplied: 3 } } },
  },
  {
    id: 'the guide to filing online is a phone for problems',
    change: (site) => {
      site.pages[GUIDE] = {
        title: 'Hỗ trợ kỹ thuật',
        main: '<p>Khi không đăng nhập được vào cổng dịch vụ công, xin gọi nhân viên kỹ thuật theo số 0212.3855.110.</p>',
      };
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).map((two) => (two.href === GUIDE ? { ...two, words: 'Hỗ trợ kỹ thuật' } : two)),
      }));
    },
    truth: { 'online-service': { ...HALF, details: { guidance: null } } },
  },
  {
    id: 'no guidance since summer',
    change: (site) => {
      const list = site.documents['guidance'];
      if (list !== undefined) list.rows = list.rows.filter(({ number }) => number !== '2740/UBND-NC');
    },
    truth: { 'guidance-documents': { ...HALF, details: { newest: '2022-08-15', ageDays: 102, inPeriod: 3 } } },
  },
];

export const SON_LA: Portal = {
  id: 'Sơn La, the province’s own system, 25/11/2022',
  plan: 'sonla-skhcn-2022',
  asOf: '2022-11-25',
  reference: [
    ...OWN.map(([code, name]) => [`${code}.000.00.00.H52`, name] as const),
    [`${GONE[0]}.000.00.00.H52`, GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations,
};
