/** Sở Lao động - Thương binh và Xã hội Bình Định on Liferay, 07/11/2022; its truth as the specification has it. */

import { slug, type Expected, type Portal, type Procedure, type Site, type Truth } from '../unseen-22/site.ts';
import { letter } from '../unseen-26/own.ts';
import { HALF, months, PASSED, postsAt, SCAN, told, untold, wholeParts } from '../unseen-28/kit.ts';
import { articleAt, documentAt, procedureAt, PROCEDURES_AT, render } from './binh-dinh-look.ts';
import * as posts from './binh-dinh-posts.ts';
import { planFor } from './plan.ts';

export const COLUMN = '/web/guest/cai-cach-hanh-chinh';
export const NEWS = '/web/guest/tin-tuc';
export const NOTICES = '/web/guest/thong-bao';
export const DIRECTIVES = '/web/guest/chi-dao-dieu-hanh-cchc';
export const LAWS = '/web/guest/van-ban';
export const DOSSIERS = '/web/guest/ket-qua-giai-quyet-ho-so';
export const FIRST_QUARTER = '/web/guest/quy-i-2022';
export const REVIEW = '/web/guest/ra-soat-tthc';
export const ROTATION = '/web/guest/chuyen-doi-vi-tri';
export const GUIDE = '/web/guest/huong-dan-dvc';
export const DVC = 'https://dichvucong.binhdinh.gov.vn/';

const [HONOUR, WORK, TEACHING, WELFARE] = [
  'Người có công',
  'Việc làm',
  'Giáo dục nghề nghiệp',
  'Bảo trợ xã hội',
] as const;

export const LIST: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.010801', 'Giải quyết chế độ trợ cấp ưu đãi đối với thân nhân liệt sĩ', HONOUR],
  ['1.010803', 'Giải quyết chế độ trợ cấp thờ cúng liệt sĩ', HONOUR],
  ['1.010806', 'Công nhận thương binh, người hưởng chính sách như thương binh', HONOUR],
  ['1.010810', 'Công nhận đối với người bị thương trong chiến tranh không thuộc quân đội, công an', HONOUR],
  ['1.010820', 'Giải quyết chế độ người có công giúp đỡ cách mạng', HONOUR],
  ['1.001978', 'Giải quyết hưởng trợ cấp thất nghiệp', WORK],
  ['1.001973', 'Tạm dừng hưởng trợ cấp thất nghiệp', WORK],
  ['1.001966', 'Tiếp tục hưởng trợ cấp thất nghiệp', WORK],
  ['1.001865', 'Cấp giấy phép hoạt động dịch vụ việc làm của doanh nghiệp', WORK],
  ['2.000205', 'Cấp giấy phép lao động cho người lao động nước ngoài làm việc tại Việt Nam', WORK],
  ['2.000192', 'Cấp lại giấy phép lao động cho người lao động nước ngoài làm việc tại Việt Nam', WORK],
  ['1.000459', 'Xác nhận người lao động nước ngoài không thuộc diện cấp giấy phép lao động', WORK],
  ['2.000632', 'Công nhận giám đốc trung tâm giáo dục nghề nghiệp tư thục', TEACHING],
  ['2.000189', 'Cấp giấy chứng nhận đăng ký hoạt động giáo dục nghề nghiệp trình độ sơ cấp', TEACHING],
  ['1.000160', 'Sáp nhập, chia, tách trung tâm giáo dục nghề nghiệp', TEACHING],
  ['2.000286', 'Tiếp nhận đối tượng bảo trợ xã hội vào cơ sở trợ giúp xã hội cấp tỉnh', WELFARE],
  ['2.000282', 'Tiếp nhận đối tượng cần bảo vệ khẩn cấp vào cơ sở trợ giúp xã hội cấp tỉnh', WELFARE],
  ['2.000477', 'Dừng trợ giúp xã hội tại cơ sở trợ giúp xã hội cấp tỉnh', WELFARE],
];
export const FORGOTTEN = '1.000160';
export const GONE = [
  '1.003042',
  'Giám định lại thương tật đối với người bị thương còn sót mảnh kim khí',
  HONOUR,
] as const;

export const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code: `${code}.000.00.00.H08`,
  name,
  field,
  path: procedureAt(Number(code.slice(-4)) + 40_000),
  parts: wholeParts('Sở Lao động - Thương binh và Xã hội tỉnh Bình Định', 12, 'Pháp lệnh, luật và nghị định của ngành'),
});

export const quarter = (roman: string, got: number, share: string): string =>
  `<p>Trong quý ${roman} năm 2022, bộ phận một cửa của Sở tiếp nhận ${got} hồ sơ, đã giải quyết ${got - 31} hồ sơ, đúng hạn ${got - 33}, trễ hạn 02; đang giải quyết 31 hồ sơ. Hồ sơ nộp trực tuyến mức độ 3, mức độ 4 chiếm ${share}%.</p>`;

const law = (path: string, serial: number) => (number: string, date: string, about: string, by: string) => ({
  number,
  date,
  about,
  by,
  at: documentAt(path, serial + Number(date.slice(5, 7)) * 31 + Number(date.slice(8))),
});

async function make(): Promise<Site> {
  const [directive, act] = [law(DIRECTIVES, 5100), law(LAWS, 7400)];
  const directives = [
    directive(
      '5412/UBND-NC',
      '2022-09-26',
      'Đẩy mạnh các nhiệm vụ cải cách hành chính những tháng cuối năm',
      'UBND tỉnh',
    ),
    directive('1745/SNV-CCHC', '2022-08-09', 'Hướng dẫn tự đánh giá kết quả cải cách hành chính', 'Sở Nội vụ'),
    directive('3302/UBND-NC', '2022-06-07', 'Chấn chỉnh việc thực hiện cải cách hành chính tại các sở', 'UBND tỉnh'),
    directive('412/SNV-CCHC', '2022-03-14', 'Hướng dẫn báo cáo cải cách hành chính hằng quý', 'Sở Nội vụ'),
    directive('101/UBND-NC', '2022-01-06', 'Phân công theo dõi cải cách hành chính năm 2022', 'UBND tỉnh'),
  ];
  const laws = [
    act('152/2020/NĐ-CP', '2020-12-30', 'Người lao động nước ngoài làm việc tại Việt Nam', 'Chính phủ'),
    act('20/2021/NĐ-CP', '2021-03-15', 'Chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội', 'Chính phủ'),
    act(
      '76/NQ-CP',
      '2021-07-15',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      'Chính phủ',
    ),
    act('131/2021/NĐ-CP', '2021-12-30', 'Quy định chi tiết Pháp lệnh Ưu đãi người có công', 'Chính phủ'),
    {
      number: '116/KH-UBND',
      date: '2021-11-16',
      about: 'Kế hoạch cải cách hành chính tỉnh Bình Định năm 2022',
      by: 'UBND tỉnh',
      at: '/documents/20182/48811/KH116.pdf',
    },
    act('38/2022/NĐ-CP', '2022-06-12', 'Mức lương tối thiểu đối với người lao động', 'Chính phủ'),
    act('17/2022/NQ-HĐND', '2022-07-20', 'Chính sách hỗ trợ người nghèo, người già neo đơn của tỉnh', 'HĐND tỉnh'),
  ];
  return {
    menu: [
      {
        href: '/web/guest/gioi-thieu',
        words: 'Giới thiệu',
        under: [
          { href: '/web/guest/gioi-thieu', words: 'Giới thiệu chung' },
          { href: '/web/guest/danh-ba', words: 'Danh bạ' },
        ],
      },
      {
        href: NEWS,
        words: 'Tin tức',
        under: [
          { href: '/web/guest/viec-lam', words: 'Thị trường lao động' },
          { href: NOTICES, words: 'Thông báo' },
        ],
      },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: DIRECTIVES, words: 'Chỉ đạo, điều hành CCHC' },
          { href: DOSSIERS, words: 'Kết quả giải quyết hồ sơ' },
          { href: REVIEW, words: 'Rà soát, đánh giá TTHC' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [{ href: GUIDE, words: 'Hướng dẫn dịch vụ công trực tuyến' }],
      },
      { href: LAWS, words: 'Văn bản' },
      { href: ROTATION, words: 'Chuyển đổi vị trí công tác' },
      { href: '/web/guest/lien-he', words: 'Liên hệ' },
    ],
    lists: {
      news: { path: NEWS, label: 'Tin tức - Sự kiện', posts: postsAt(posts.NEWS, articleAt(NEWS, 20_118)) },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: postsAt(posts.REFORM, articleAt(COLUMN, 31_405)).map((post, at) =>
          posts.PICTURED.some((words) => post.title.startsWith(words))
            ? { ...post, image: `/documents/20182/61030/cchc-${at}.jpg?t=16${at}7200451` }
            : post,
        ),
      },
      employment: {
        path: '/web/guest/viec-lam',
        label: 'Thị trường lao động',
        posts: postsAt(posts.EMPLOYMENT, articleAt('/web/guest/viec-lam', 40_211)),
      },
      notices: { path: NOTICES, label: 'Thông báo', posts: postsAt(posts.NOTICES, articleAt(NOTICES, 50_300)) },
    },
    documents: {
      directives: { path: DIRECTIVES, label: 'Văn bản chỉ đạo, điều hành cải cách hành chính', rows: directives },
      laws: { path: LAWS, label: 'Văn bản quy phạm pháp luật', rows: laws },
    },
    pages: {
      '/web/guest/gioi-thieu': {
        title: 'Giới thiệu chung',
        main: '<p>Sở được lập lại cùng tỉnh năm 1989, hiện có tám phòng và bảy đơn vị trực thuộc.</p>',
      },
      '/web/guest/danh-ba': {
        title: 'Danh bạ',
        main: '<table border="1"><tbody><tr><td>Văn phòng</td><td>(0256) 3822.531</td></tr><tr><td>Phòng Người có công</td><td>(0256) 3822.906</td></tr><tr><td>Thanh tra Sở</td><td>(0256) 3812.447</td></tr></tbody></table>',
      },
      [DOSSIERS]: {
        title: 'Kết quả giải quyết hồ sơ thủ tục hành chính',
        main: `<p>Sở công khai kết quả giải quyết hồ sơ thủ tục hành chính từng quý:</p><ul><li><a href="${FIRST_QUARTER}">Kết quả giải quyết hồ sơ quý I năm 2022</a></li><li><a href="/web/guest/quy-ii-2022">Kết quả giải quyết hồ sơ quý II năm 2022</a></li></ul>`,
      },
      [FIRST_QUARTER]: { title: 'Kết quả giải quyết hồ sơ quý I năm 2022', main: quarter('I', 1204, '38,2') },
      '/web/guest/quy-ii-2022': {
        title: 'Kết quả giải quyết hồ sơ quý II năm 2022',
        main: quarter('II', 1388, '44,7'),
      },
      [REVIEW]: {
        title: 'Danh mục thủ tục hành chính được rà soát, đánh giá năm 2022',
        main: '<p>Năm 2022, Sở rà soát, đánh giá bốn thủ tục thuộc hai lĩnh vực. Danh mục: <a href="/documents/20182/48902/danh-muc-ra-soat-2022.pdf">tải về</a></p>',
      },
      [ROTATION]: {
        title: 'Danh mục vị trí công tác phải định kỳ chuyển đổi',
        main: '<p>Danh mục vị trí công tác phải định kỳ chuyển đổi tại Sở và thời hạn chuyển đổi:</p><table border="1"><tbody><tr><th>STT</th><th>Vị trí công tác</th><th>Đơn vị</th><th>Thời hạn</th></tr><tr><td>1</td><td>Thẩm định hồ sơ trợ cấp ưu đãi</td><td>Phòng Người có công</td><td>03 năm</td></tr><tr><td>2</td><td>Cấp giấy phép lao động nước ngoài</td><td>Phòng Việc làm</td><td>03 năm</td></tr><tr><td>3</td><td>Kế toán, mua sắm</td><td>Văn phòng</td><td>02 năm</td></tr><tr><td>4</td><td>Thanh tra viên phụ trách an toàn lao động</td><td>Thanh tra Sở</td><td>05 năm</td></tr></tbody></table>',
      },
      [GUIDE]: { title: 'Hướng dẫn dịch vụ công trực tuyến', main: '<p>Nội dung đang cập nhật</p>' },
      '/web/guest/lien-he': {
        title: 'Liên hệ',
        main: '<p>Thư từ xin gửi về Văn phòng Sở, 215 Trần Hưng Đạo, thành phố Quy Nhơn.</p>',
      },
    },
    blocks: {
      side: `<div class="portlet-boundary portlet-boundary_56_" id="p_p_id_56_INSTANCE_q1_"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Đường dây nóng</span></h1></header><div class="portlet-content"><div class="portlet-body"><div class="journal-content-article"><p>(0256) 3822.777</p></div></div></div></section></div><div class="portlet-boundary portlet-boundary_56_" id="p_p_id_56_INSTANCE_q2_"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Liên kết</span></h1></header><div class="portlet-content"><div class="portlet-body"><div class="journal-content-article"><p><a href="${DVC}"><img alt="Dịch vụ công trực tuyến" src="/documents/20182/0/dvc.png"></a></p><p><a href="https://binhdinh.gov.vn/"><img alt="" src="/documents/20182/0/bd.png"></a></p></div></div></div></section></div>`,
    },
    procedures: [...LIST.filter(([code]) => code !== FORGOTTEN), GONE].map(procedure),
    served: {
      ...Object.fromEntries(
        await Promise.all(
          [...directives, ...laws]
            .filter(({ number }) => number !== '116/KH-UBND')
            .map(
              async ({ number, about }) =>
                [`/documents/20182/51122/${slug(number)}.pdf`, await letter(`Số: ${number}`, about)] as const,
            ),
        ),
      ),
      '/documents/20182/48811/KH116.pdf': SCAN,
      '/documents/20182/48902/danh-muc-ra-soat-2022.pdf': SCAN,
    },
    province: {},
  };
}

export const set = (more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  reference: 18,
  listed: 17,
  coverage: 17 / 18,
  missing: [{ code: FORGOTTEN }],
  abolishedListed: [{ code: GONE[0] }],
  unknown: [],
  duplicates: [],
  ...more,
});
export const BY_MONTH = [1, 1, 1, 1, 1, 1, 1, 1, 2, 1];
export const column = (
  outcome: 'passed' | 'partial' = 'passed',
  byMonth: readonly number[] = BY_MONTH,
  { newest = '2022-10-27', ageDays = 11 } = {},
): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: COLUMN,
    linkedFromHome: true,
    newest,
    ageDays,
    inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
    byMonth: months(byMonth, 2022),
    undated: 0,
  },
});
export const columnLess = (month: number): Expected =>
  column(
    'partial',
    BY_MONTH.map((count, at) => (at === month - 1 ? count - 1 : count)),
  );
export const directives = (newest = '2022-09-26', ageDays = 42, inPeriod = 5): Expected => ({
  ...(ageDays <= 60 ? PASSED : HALF),
  details: { url: DIRECTIVES, linkedFromHome: true, newest, ageDays, inPeriod },
});
export const documents = (states: Readonly<Record<string, string>> = {}): Expected => {
  const all = {
    '76/NQ-CP': 'published',
    '3809/KH-UBND': 'cited',
    '116/KH-UBND': 'published',
    '2405/KH-SNV': 'cited',
    '05-NQ/TU': 'missing',
    ...states,
  };
  const held = Object.values(all).filter((state) => state !== 'missing').length;
  return {
    outcome: held === 5 ? 'passed' : 'partial',
    credit: held / 5,
    details: { documents: Object.entries(all).map(([number, state]) => ({ number, state })) },
  };
};
export const periods = (first: string, second: string, third: string): Expected => {
  const held = [first, second, third].filter((state) => state === 'published').length;
  return {
    outcome: held === 3 ? 'passed' : held === 0 ? 'failed' : 'partial',
    credit: held / 3,
    details: {
      periods: [
        { period: '2022-Q1', state: first },
        { period: '2022-Q2', state: second },
        { period: '2022-Q3', state: third },
        { period: '2022-Q4', state: 'not-due' },
      ],
    },
  };
};
const PAR_2021 = { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.93, rank: 20 };
const SIPAS_2021 = { index: 'SIPAS', state: 'current', year: 2021, value: 88.06, rank: 22 };
export const indices = (
  par: Readonly<Record<string, unknown>> = PAR_2021,
  sipas: Readonly<Record<string, unknown>> = SIPAS_2021,
): Expected => {
  const credit =
    [par, sipas].reduce((sum, { state }) => sum + (state === 'current' ? 1 : state === 'stale' ? 0.5 : 0), 0) / 2;
  return { outcome: credit === 1 ? 'passed' : 'partial', credit, details: { indices: [par, sipas] } };
};

const truth: Truth = {
  'programme-documents': documents(),
  directives: directives(),
  'procedure-set': { outcome: 'partial', credit: 17 / 18 - 0.1, details: set() },
  'dossier-results': periods('published', 'published', 'missing'),
  'review-list': { ...PASSED, details: { url: REVIEW, attachments: 1 } },
  initiatives: told(posts.INITIATIVE),
  talks: untold,
  'cchc-column': column(),
  indices: indices(),
  'digital-government': told(posts.DIGITAL_PLAN, posts.DIGITAL_CLASS),
  'online-service': { ...HALF, details: { links: [DVC], guidance: null } },
  conduct: told(posts.CONDUCT),
  'rotation-list': { ...PASSED, details: { url: ROTATION, attachments: 0 } },
  'anti-corruption': told(posts.CORRUPTION),
};

export const BINH_DINH: Portal = {
  id: 'Sở Lao động - Thương binh và Xã hội Bình Định, Liferay, 07/11/2022',
  plan: planFor(
    'binhdinh-snv-2022',
    'Sở Lao động - Thương binh và Xã hội Bình Định',
    'Bình Định Department of Labour, Invalids and Social Affairs',
    [
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Lao động - Thương binh và Xã hội tỉnh Bình Định',
      'Sở LĐTBXH',
      'SLĐTBXH',
    ],
  ),
  asOf: '2022-11-07',
  reference: [
    ...LIST.map(([code, name]) => [`${code}.000.00.00.H08`, name] as const),
    [`${GONE[0]}.000.00.00.H08`, GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations: [],
};
