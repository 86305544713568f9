/** Sở Văn hóa, Thể thao và Du lịch Bắc Ninh on Drupal 9, 24/11/2022. */

import type { Expected, List, Portal, Procedure, Site, Truth } from '../unseen-22/site.ts';
import { letter } from '../unseen-26/own.ts';
import { FAILED, HALF, months, PASSED, told, untold, wholeParts } from '../unseen-28/kit.ts';
import { PROCEDURES_AT, render } from './bac-ninh-look.ts';
import {
  ACTIVITY,
  APPOINTED,
  COUNTER_Q1,
  COUNTER_Q3,
  FRIDAY,
  HALF_YEAR,
  HERITAGE,
  nodeOf,
  postsIn,
  RECRUITED,
  REFORM,
  SIMPLER,
  TOURISM,
  UPDATES,
} from './bac-ninh-posts.ts';

export const COLUMN = '/cai-cach-hanh-chinh';
export const ORGANISATION = '/gioi-thieu/chuc-nang-nhiem-vu-co-cau-to-chuc';
export const FEEDBACK = '/node/87';
export const ASSESSMENT = '/node/90';
export const ISO = '/node/93';
export const HOTLINE = '/duong-day-nong';
export const ASSESSED = '/sites/default/files/2022-07/danh-gia-mot-cua-6-thang.pdf';

type Row = readonly [code: string, name: string, field: string];

const LISTED: readonly Row[] = [
  ['1.004650', 'Tiếp nhận hồ sơ thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn', 'Quảng cáo'],
  ['1.004645', 'Tiếp nhận thông báo tổ chức đoàn người thực hiện quảng cáo', 'Quảng cáo'],
  ['1.004639', 'Cấp giấy phép thành lập văn phòng đại diện của doanh nghiệp quảng cáo nước ngoài', 'Quảng cáo'],
  [
    '1.003838',
    'Cấp phép cho người nước ngoài nghiên cứu, sưu tầm di sản văn hóa phi vật thể tại địa phương',
    'Di sản văn hóa',
  ],
  ['1.003646', 'Công nhận bảo vật quốc gia đối với bảo tàng cấp tỉnh', 'Di sản văn hóa'],
  ['2.001631', 'Đăng ký di vật, cổ vật, bảo vật quốc gia', 'Di sản văn hóa'],
  ['1.001029', 'Cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke', 'Văn hóa cơ sở'],
  ['1.001008', 'Cấp giấy phép đủ điều kiện kinh doanh dịch vụ vũ trường', 'Văn hóa cơ sở'],
  ['2.001628', 'Cấp giấy phép kinh doanh dịch vụ lữ hành nội địa', 'Du lịch'],
  ['1.004628', 'Cấp thẻ hướng dẫn viên du lịch quốc tế', 'Du lịch'],
  ['1.004623', 'Cấp thẻ hướng dẫn viên du lịch nội địa', 'Du lịch'],
  ['1.004594', 'Công nhận hạng cơ sở lưu trú du lịch hạng 1 sao, 2 sao, 3 sao', 'Du lịch'],
  ['1.000953', 'Cấp giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao đối với môn Yoga', 'Thể dục thể thao'],
  ['1.000936', 'Cấp giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao đối với môn Golf', 'Thể dục thể thao'],
];
export const FORGOTTEN: readonly Row[] = [
  ['1.009397', 'Tổ chức biểu diễn nghệ thuật trên địa bàn quản lý', 'Nghệ thuật biểu diễn'],
  ['1.009403', 'Ra nước ngoài dự thi người đẹp, người mẫu', 'Nghệ thuật biểu diễn'],
];
export const GONE: Row = ['1.004551', 'Cấp phép triển lãm tác phẩm nhiếp ảnh tại Việt Nam', 'Văn hóa cơ sở'];

export const procedure = ([code, name, field]: Row, at: number): Procedure => ({
  code: `${code}.000.00.00.H05`,
  name,
  field,
  path: `/node/${640 + at}`,
  parts: wholeParts('Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Ninh', 7, 'Luật Du lịch năm 2017'),
});

export const NUMBER = '0222.3811.566';
export const MAILBOX = 'duongdaynong.svhttdl@bacninh.gov.vn';
export const HOTLINE_BLOCK = `<div class="block block-block-content block-duong-day-nong"><h2 class="block-title">Đường dây nóng</h2><div class="content"><div class="field field--name-body"><p><i class="fa fa-phone"></i> <strong>${NUMBER}</strong></p><p><a href="${HOTLINE}">Xem chi tiết</a></p></div></div></div>`;
export const HOTLINE_MAIN = `<p>Đường dây nóng của Sở có người trực trong giờ hành chính, từ thứ Hai đến thứ Sáu:</p><ul><li>Điện thoại: <strong>${NUMBER}</strong></li><li>Thư điện tử: <a href="mailto:${MAILBOX}">${MAILBOX}</a></li></ul>`;
const LINKS =
  '<div class="block block-lien-ket"><h2 class="block-title">Liên kết</h2><div class="content"><ul><li><a href="https://dichvucong.bacninh.gov.vn/">Cổng dịch vụ công tỉnh Bắc Ninh</a></li><li><a href="https://bvhttdl.gov.vn/">Bộ Văn hóa, Thể thao và Du lịch</a></li><li><a href="https://bacninh.gov.vn/">Cổng thông tin điện tử tỉnh</a></li></ul></div></div>';

export const WAYS =
  '<p>Sở tiếp nhận phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính thuộc lĩnh vực văn hóa, gia đình, thể thao và du lịch bằng các cách sau:</p><ul><li>Gửi thư về Văn phòng Sở, địa chỉ: số 10 đường Nguyễn Đăng Đạo, phường Tiền An, thành phố Bắc Ninh</li><li>Thư điện tử: kiennghi.svhttdl@bacninh.gov.vn</li><li>Gửi trên <a href="https://pakn.dichvucong.gov.vn/">Hệ thống tiếp nhận phản ánh, kiến nghị</a> của Cổng dịch vụ công quốc gia</li></ul>';
export const STEPS =
  '<h3>Trình tự xử lý</h3><ol><li>Văn phòng Sở ghi sổ, kiểm tra nội dung trong 02 ngày làm việc.</li><li>Phòng chuyên môn nghiên cứu, đề xuất hướng trả lời trong 10 ngày làm việc.</li><li>Lãnh đạo Sở ký văn bản trả lời, gửi người phản ánh và đăng kết quả trên trang này.</li></ol>';

export const ORGANISATION_MAIN =
  '<h3>1. Chức năng</h3><p>Sở Văn hóa, Thể thao và Du lịch giúp UBND tỉnh quản lý nhà nước về văn hóa, gia đình, thể dục, thể thao, du lịch và quảng cáo trên địa bàn.</p><h3>2. Nhiệm vụ, quyền hạn</h3><p>Soạn thảo văn bản trình UBND tỉnh; cấp, thu hồi giấy phép theo phân cấp; quản lý lễ hội, di tích; huấn luyện vận động viên; thanh tra và xử phạt vi phạm trong các lĩnh vực được giao.</p><h3>3. Cơ cấu tổ chức</h3><p>Sở có Giám đốc, ba Phó Giám đốc, Văn phòng, Thanh tra, sáu phòng chuyên môn và bảy đơn vị trực thuộc gồm Bảo tàng, Thư viện, Nhà hát Dân ca Quan họ, Trung tâm Văn hóa, Trung tâm Huấn luyện thể thao, Ban Quản lý di tích và Trung tâm Xúc tiến du lịch.</p>';

const DOCUMENTS = [
  {
    number: '23/CT-TTg',
    date: '2021-09-02',
    about: 'Chỉ thị về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    by: 'Thủ tướng Chính phủ',
    at: '/van-ban/chi-thi-23-ct-ttg',
  },
  {
    number: '18-NQ/TW',
    date: '2017-10-25',
    about: 'Nghị quyết về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị',
    by: 'Ban Chấp hành Trung ương',
    at: '/van-ban/nghi-quyet-18-nq-tw',
  },
  {
    number: '19-NQ/TW',
    date: '2017-10-25',
    about: 'Nghị quyết về đổi mới hệ thống tổ chức của các đơn vị sự nghiệp công lập',
    by: 'Ban Chấp hành Trung ương',
  },
  {
    number: '110/2018/NĐ-CP',
    date: '2018-08-29',
    about: 'Nghị định quy định về quản lý và tổ chức lễ hội',
    by: 'Chính phủ',
    at: '/van-ban/nghi-dinh-110-2018-nd-cp',
  },
  {
    number: '717/UBND-VX',
    date: '2022-03-22',
    about: 'Công văn về việc mở lại hoạt động du lịch',
    by: 'UBND tỉnh',
    at: '/van-ban/cong-van-717',
  },
];

const CONTACT =
  '<p>Bạn đọc có bài viết cộng tác xin gửi về Ban biên tập.</p><form class="contact-message-feedback-form contact-form" action="/lien-he" method="post"><div class="form-item"><label for="edit-name">Họ tên</label><input id="edit-name" name="name" type="text"></div><div class="form-item"><label for="edit-mail">Thư điện tử</label><input id="edit-mail" name="mail" type="email"></div><div class="form-item"><label for="edit-message">Lời nhắn</label><textarea id="edit-message" name="message" rows="6"></textarea></div><input type="submit" value="Gửi"></form>';

async function make(): Promise<Site> {
  const list = (path: string, label: string, posts: List['posts']): List => ({ path, label, posts });
  const activity = postsIn('/tin-tuc/hoat-dong-nganh', ACTIVITY).map((post) =>
    post.title === RECRUITED ? { ...post, pinned: true } : post,
  );
  return {
    menu: [
      {
        href: '/gioi-thieu',
        words: 'Giới thiệu',
        under: [
          { href: ORGANISATION, words: 'Chức năng, nhiệm vụ, cơ cấu tổ chức' },
          { href: '/gioi-thieu/lanh-dao-so', words: 'Lãnh đạo Sở' },
          { href: '/gioi-thieu/danh-ba', words: 'Danh bạ điện thoại' },
        ],
      },
      {
        href: '',
        words: 'Tin tức',
        under: [
          { href: '/tin-tuc/hoat-dong-nganh', words: 'Hoạt động ngành' },
          { href: '/tin-tuc/di-san', words: 'Văn hóa - Di sản' },
          { href: '/tin-tuc/du-lich', words: 'Du lịch' },
        ],
      },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: FEEDBACK, words: 'Phản ánh, kiến nghị' },
          { href: ASSESSMENT, words: 'Đánh giá công chức bộ phận một cửa' },
          { href: ISO, words: 'ISO 9001:2015' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [{ href: '/thu-tuc-hanh-chinh-cap-huyen', words: 'Thủ tục cấp huyện, cấp xã' }],
      },
      { href: '/van-ban', words: 'Văn bản' },
      { href: '/lien-he', words: 'Liên hệ' },
    ],
    lists: {
      activity: list('/tin-tuc/hoat-dong-nganh', 'Hoạt động ngành', activity),
      reform: list(COLUMN, 'Cải cách hành chính', postsIn(COLUMN, REFORM)),
      heritage: list('/tin-tuc/di-san', 'Văn hóa - Di sản', postsIn('/tin-tuc/di-san', HERITAGE)),
      tourism: list('/tin-tuc/du-lich', 'Du lịch', postsIn('/tin-tuc/du-lich', TOURISM)),
    },
    documents: { laws: { path: '/van-ban', label: 'Văn bản', rows: [...DOCUMENTS] } },
    pages: {
      '/gioi-thieu': {
        title: 'Giới thiệu chung',
        main: '<p>Năm 1997 tỉnh Bắc Ninh được tái lập, Sở Văn hóa - Thông tin ra đời từ đó và mang tên như hiện nay từ năm 2008.</p>',
      },
      [ORGANISATION]: { title: 'Chức năng, nhiệm vụ, cơ cấu tổ chức', main: ORGANISATION_MAIN },
      '/gioi-thieu/lanh-dao-so': {
        title: 'Lãnh đạo Sở',
        main: '<table class="table"><tbody><tr><td>Nguyễn Văn Chiến</td><td>Giám đốc</td></tr><tr><td>Vũ Thị Hạ</td><td>Phó Giám đốc</td></tr><tr><td>Ngô Đức Thuận</td><td>Phó Giám đốc</td></tr></tbody></table>',
      },
      '/gioi-thieu/danh-ba': {
        title: 'Danh bạ điện thoại',
        main: '<table class="table"><tbody><tr><td>Văn phòng Sở</td><td>0222.3822.459</td></tr><tr><td>Phòng Quản lý du lịch</td><td>0222.3875.132</td></tr><tr><td>Bảo tàng tỉnh</td><td>0222.3823.370</td></tr><tr><td>Thư viện tỉnh</td><td>0222.3826.704</td></tr></tbody></table>',
      },
      [HOTLINE]: { title: 'Đường dây nóng', main: HOTLINE_MAIN },
      [FEEDBACK]: { title: 'Tiếp nhận, xử lý phản ánh, kiến nghị', main: WAYS + STEPS },
      [ASSESSMENT]: {
        title: 'Đánh giá công chức bộ phận một cửa',
        main: `<p>Kết quả đánh giá công chức làm việc tại bộ phận một cửa, sáu tháng đầu năm 2022:</p><p><span class="file file--mime-application-pdf file--application-pdf"><a href="${ASSESSED}" type="application/pdf; length=91432">danh-gia-mot-cua-6-thang.pdf</a></span></p>`,
      },
      [ISO]: { title: 'Hệ thống quản lý chất lượng ISO 9001:2015', main: '<p>Nội dung đang được cập nhật.</p>' },
      '/thu-tuc-hanh-chinh-cap-huyen': {
        title: 'Thủ tục hành chính cấp huyện, cấp xã',
        main: '<table class="table"><thead><tr><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Cấp thực hiện</th></tr></thead><tbody><tr><td>1.003645.000.00.00.H05</td><td>Đăng ký tổ chức lễ hội quy mô cấp huyện</td><td>Cấp huyện</td></tr><tr><td>1.003622.000.00.00.H05</td><td>Thông báo tổ chức lễ hội cấp xã</td><td>Cấp xã</td></tr><tr><td>1.004646.000.00.00.H05</td><td>Công nhận gia đình văn hóa hằng năm</td><td>Cấp xã</td></tr></tbody></table>',
      },
      '/lien-he': { title: 'Liên hệ', main: CONTACT },
      '/thu-vien-anh': {
        title: 'Thư viện ảnh',
        main: '<div class="views-row"><img src="/sites/default/files/anh/chua-dau.jpg" alt="Chùa Dâu"></div><div class="views-row"><img src="/sites/default/files/anh/den-do.jpg" alt="Đền Đô"></div>',
      },
    },
    blocks: {
      slide:
        '<div class="block"><div class="carousel"><a href="/tin-tuc/du-lich"><img src="/sites/default/files/slide-quan-ho.jpg" alt="Về miền quan họ"></a></div></div>',
      side: `${HOTLINE_BLOCK}<div class="block block-views"><h2 class="block-title">Tin nổi bật</h2><div class="content"><div class="views-row"><a href="${nodeOf(COLUMN, '2022-07-07')}">${HALF_YEAR}</a></div><div class="views-row"><a href="${nodeOf('/tin-tuc/di-san', '2022-09-22')}">Kiểm kê hiện vật gỗ ở đình Đình Bảng</a></div></div></div>${LINKS}`,
    },
    procedures: LISTED.map(procedure),
    served: {
      [ASSESSED]: await letter(
        'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
        'Kết quả đánh giá công chức bộ phận một cửa, 6 tháng đầu năm 2022',
        'Số phiếu phát ra 180, thu về 171. Rất hài lòng 139, hài lòng 31, không hài lòng 1.',
      ),
      '/sites/default/files/van-ban/23-ct-ttg.pdf': await letter(
        'THỦ TƯỚNG CHÍNH PHỦ',
        'Số: 23/CT-TTg',
        'Hà Nội, ngày 02 tháng 9 năm 2021',
        'CHỈ THỊ',
      ),
      '/sites/default/files/van-ban/18-nq-tw.pdf': await letter(
        'BAN CHẤP HÀNH TRUNG ƯƠNG',
        'Số 18-NQ/TW',
        'Hà Nội, ngày 25 tháng 10 năm 2017',
        'NGHỊ QUYẾT',
      ),
      '/sites/default/files/van-ban/110-2018-nd-cp.pdf': await letter(
        'CHÍNH PHỦ',
        'Số: 110/2018/NĐ-CP',
        'NGHỊ ĐỊNH về lễ hội',
      ),
      '/sites/default/files/van-ban/717-ubnd-vx.pdf': await letter('UBND TỈNH BẮC NINH', 'Số: 717/UBND-VX'),
    },
    province: {},
  };
}

export const ALL: readonly number[] = [5, 5, 5, 5, 5, 4, 5, 3, 4, 4, 3];
export const REFORMS: readonly number[] = [1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1];
export const cadence = (outcome: 'passed' | 'partial', all = ALL, reforms = REFORMS): Expected => ({
  ...(outcome === 'passed' ? PASSED : HALF),
  details: { byMonth: months(all, 2022), cchcByMonth: months(reforms, 2022) },
});
export const at = (counts: readonly number[], month: number, change: number): readonly number[] =>
  counts.map((count, index) => (index === month - 1 ? count + change : count));

export const column = (reforms = REFORMS, newest = '2022-11-09', ageDays = 15): Readonly<Record<string, unknown>> => ({
  url: COLUMN,
  linkedFromHome: true,
  newest,
  ageDays,
  inPeriod: reforms.reduce((sum, count) => sum + count, 0),
  byMonth: months(reforms, 2022),
  undated: 0,
});
export const SET = {
  reference: 16,
  listed: 14,
  coverage: 14 / 16,
  missing: FORGOTTEN.map(([code]) => ({ code })),
  abolishedListed: [],
  unknown: [],
  duplicates: [],
};
export const documents = (states: Readonly<Record<string, string>> = {}): readonly object[] =>
  Object.entries({
    '76/NQ-CP': 'cited',
    '23/CT-TTg': 'published',
    '22/KH-UBND': 'cited',
    '2717/KH-KHĐT': 'missing',
    '18-NQ/TW': 'published',
    '19-NQ/TW': 'cited',
    ...states,
  }).map(([number, state]) => ({ number, state }));
export const indices = (states: Readonly<Record<string, object>> = {}): readonly object[] =>
  Object.entries({
    'PAR INDEX': { state: 'current', year: 2021, value: 88.34, rank: 8 },
    SIPAS: { state: 'stale', year: 2020, value: 87.12, rank: 17 },
    PCI: { state: 'current', year: 2021, value: 69.45, rank: 7 },
    'ICT INDEX': { state: 'missing' },
    PAPI: { state: 'current', year: 2021, value: 45.09, rank: 5 },
    ...states,
  }).map(([index, told]) => ({ index, ...told }));

const truth: Truth = {
  organisation: { ...PASSED, details: { url: ORGANISATION, attachments: 0 } },
  hotline: { ...PASSED, details: { phones: ['+842223811566'], emails: [MAILBOX], conflicts: [] } },
  'procedure-set': { outcome: 'partial', credit: 14 / 16, details: SET },
  'procedure-updates': told(UPDATES),
  'staff-assessment': { ...PASSED, details: { url: ASSESSMENT, attachments: 1 } },
  'feedback-process': { ...PASSED, details: { url: FEEDBACK, ways: ['address', 'email', 'pakn'], process: true } },
  'article-cadence': cadence('partial'),
  'cchc-column': { ...PASSED, details: column() },
  'investment-online': untold,
  simplification: told(SIMPLER),
  'one-stop': told(COUNTER_Q1, COUNTER_Q3),
  iso: { ...HALF, details: { url: ISO, attachments: 0 } },
  personnel: told(APPOINTED, RECRUITED),
  indices: { outcome: 'partial', credit: 3.5 / 5, details: { indices: indices() } },
  'core-documents': { outcome: 'partial', credit: 5 / 6, details: { documents: documents() } },
  results: PASSED,
  models: told(FRIDAY),
  oversight: FAILED,
};

export const BAC_NINH: Portal = {
  id: 'Bắc Ninh, Drupal 9, 24/11/2022',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-11-24',
  reference: [
    ...[...LISTED, ...FORGOTTEN].map(([code, name]) => [`${code}.000.00.00.H05`, name] as const),
    [`${GONE[0]}.000.00.00.H05`, GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations: [],
};
