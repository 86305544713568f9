/** What is true of the Hưng Yên portal, and what becomes true when one thing on it changes. */

import { everywhere } from '../unseen-20/change.ts';
import { swap, type UnseenPortal } from '../unseen-8/shape.ts';
import {
  buildWordpress,
  fileOf,
  GUIDE,
  GUIDE_CARD,
  HALF_YEAR,
  halfYear,
  ISO_FILE,
  MENU_TAIL,
  NEWEST_PAPER,
  pageOf,
  postAt,
  procedureRow,
  standing,
} from './wordpress-site.ts';

const of = (id: number) => ({ url: postAt(id) });
const found = (...ids: readonly number[]) => ({
  outcome: ids.length > 0 ? ('passed' as const) : ('failed' as const),
  details: { found: ids.length, articles: ids.map(of) },
});

const COLUMN = '/chuyen-muc/cai-cach-hanh-chinh/';
const MONTHLY = {
  '2024-01': 1,
  '2024-02': 1,
  '2024-03': 1,
  '2024-04': 1,
  '2024-05': 1,
  '2024-06': 1,
  '2024-07': 1,
};
const CURRENT = [
  { index: 'PAR INDEX', state: 'current', year: 2023, value: 88.31, rank: 10, url: postAt(24) },
  { index: 'SIPAS', state: 'current', year: 2023, value: 82.91, rank: 27, url: postAt(24) },
  { index: 'ICT INDEX', state: 'missing', year: null, value: null, rank: null, url: null },
  { index: 'DDCI', state: 'current', year: 2023, value: 79.06, rank: 4, url: postAt(26) },
];
const PAPI = { index: 'PAPI', state: 'current', year: 2023, value: 43.97, rank: 15, url: postAt(6) };
const DTI = { index: 'DTI', state: 'stale', year: 2022, value: 0.6312, rank: 21, url: postAt(10) };

const documents = (sixth: 'missing' | 'published') => [
  { number: '76/NQ-CP', state: 'published' },
  { number: '23/CT-TTg', state: 'cited', url: '/van-ban/' },
  { number: '06-NQ/TU', state: sixth },
  { number: '184/KH-UBND', state: 'published', url: pageOf('184/KH-UBND') },
  { number: '193/KH-UBND', state: 'published', url: fileOf('193/KH-UBND') },
  { number: '28-CT/TU', state: 'cited', url: postAt(25) },
  { number: '01/2023/QĐ-UBND', state: 'missing', url: null },
  { number: '22/2020/QĐ-UBND', state: 'published', url: fileOf('22/2020/QĐ-UBND') },
  { number: '05/CT-CTUBND', state: 'cited', url: postAt(25) },
];
const quarters = (second: 'missing' | 'published') => [
  { period: '2024-Q1', state: 'published' },
  { period: '2024-Q2', state: second },
  { period: '2024-Q3', state: 'not-due' },
  { period: '2024-Q4', state: 'not-due' },
];

export const WORDPRESS: UnseenPortal = {
  name: 'Sở Khoa học và Công nghệ Hưng Yên, WordPress, 8/8/2024',
  plan: 'hungyen-skhcn-2024',
  asOf: '2024-08-08',
  build: buildWordpress,
  truth: {
    'core-documents': { outcome: 'partial', credit: 7 / 9, details: { documents: documents('missing') } },
    importance: found(25),
    'reform-content': { outcome: 'passed' },
    indices: { outcome: 'partial', credit: 4.5 / 6, details: { indices: [...CURRENT, PAPI, DTI] } },
    'procedure-set': {
      outcome: 'passed',
      credit: 1,
      details: {
        reference: 11,
        listed: 11,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
        lists: ['/danh-muc-tthc/'],
      },
    },
    'procedure-updates': found(41),
    workflows: { outcome: 'passed', details: { url: '/quy-trinh-noi-bo/', attachments: 3 } },
    'dossier-results': { outcome: 'partial', credit: 0.5, details: { periods: quarters('missing') } },
    'cchc-column': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: COLUMN,
        linkedFromHome: true,
        newest: '2024-07-01',
        ageDays: 38,
        inPeriod: 7,
        byMonth: MONTHLY,
        undated: 0,
      },
    },
    'procedure-column': {
      outcome: 'passed',
      details: {
        url: '/chuyen-muc/cai-cach-tthc/',
        newest: '2024-06-25',
        ageDays: 44,
        inPeriod: 3,
        byMonth: { '2024-02': 1, '2024-04': 1, '2024-06': 1 },
        undated: 0,
      },
    },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: GUIDE },
    },
    social: {
      outcome: 'partial',
      credit: 0.5,
      details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: null },
    },
    iso: { outcome: 'passed', details: { url: '/iso/', attachments: 1 } },
    'digital-government': found(3, 8),
    models: found(),
    'head-responsibility': found(),
    finance: { outcome: 'passed', details: { url: '/cong-khai-tai-chinh/', attachments: 2 } },
    'citizen-reception': { outcome: 'failed' },
    'legal-documents': {
      outcome: 'passed',
      details: {
        url: '/van-ban/',
        linkedFromHome: true,
        newest: '2024-06-20',
        ageDays: 49,
        inPeriod: 3,
        byMonth: { '2024-01': 1, '2024-03': 1, '2024-06': 1 },
        undated: 0,
      },
    },
    conduct: found(5),
    'plan-published': { outcome: 'failed', details: { documents: [{ number: null, state: 'missing', url: null }] } },
  },
  variants: [
    {
      name: 'the newest article on reform is in time',
      change: (site) => {
        everywhere(site, '01/07/2024', '10/07/2024');
        everywhere(site, '1 Tháng Bảy, 2024', '10 Tháng Bảy, 2024');
      },
      truth: { 'cchc-column': { outcome: 'passed', credit: 1, details: { newest: '2024-07-10', ageDays: 29 } } },
    },
    {
      name: 'May has no article on reform',
      change: (site) => {
        everywhere(site, '21/05/2024', '01/06/2024');
        everywhere(site, '21 Tháng Năm, 2024', '1 Tháng Sáu, 2024');
      },
      truth: {
        'cchc-column': {
          outcome: 'partial',
          credit: 0.5,
          details: {
            byMonth: { '2024-01': 1, '2024-02': 1, '2024-03': 1, '2024-04': 1, '2024-06': 2, '2024-07': 1 },
          },
        },
      },
    },
    {
      name: 'the half year’s report gives the second quarter’s figures',
      change: (site) => {
        site.answers[HALF_YEAR] = halfYear(
          'Sáu tháng đầu năm, Sở tiếp nhận 402 hồ sơ. Riêng quý II năm 2024, Sở tiếp nhận 214 hồ sơ, giải quyết đúng hạn 212 hồ sơ, số hóa 211 hồ sơ.',
        );
      },
      truth: { 'dossier-results': { outcome: 'passed', credit: 1, details: { periods: quarters('published') } } },
    },
    {
      name: 'the department’s Zalo page stands in the footer',
      change: (site) =>
        everywhere(
          site,
          '<i class="fa fa-facebook"></i></a>',
          '<i class="fa fa-facebook"></i></a> <a href="https://zalo.me/2850912345678901234"><img src="/wp-content/uploads/zalo.png" alt="Zalo OA Sở KH&amp;CN"></a>',
        ),
      truth: {
        social: {
          outcome: 'passed',
          credit: 1,
          details: { facebook: 'https://www.facebook.com/sokhcnhungyen', zalo: 'https://zalo.me/2850912345678901234' },
        },
      },
    },
    {
      name: 'resolution 06 is the province’s',
      change: (site) => {
        everywhere(site, '06-NQ/TW', '06-NQ/TU');
        everywhere(
          site,
          'Nghị quyết về quy hoạch, phát triển đô thị Việt Nam',
          'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về cải cách hành chính',
        );
      },
      truth: {
        'core-documents': { outcome: 'partial', credit: 8 / 9, details: { documents: documents('published') } },
      },
    },
    {
      name: 'the plan itself is put up',
      change: (site) => {
        everywhere(site, 'tuyên truyền cải cách hành chính năm 2023', 'tuyên truyền cải cách hành chính năm 2024');
        everywhere(site, 'Ngày ban hành: 28/02/2023', 'Ngày ban hành: 28/02/2024');
      },
      truth: {
        'plan-published': {
          outcome: 'passed',
          credit: 1,
          details: { documents: [{ number: null, state: 'published', url: fileOf('18/KH-SKHCN') }] },
        },
        'legal-documents': {
          outcome: 'passed',
          details: { inPeriod: 4, byMonth: { '2024-01': 1, '2024-02': 1, '2024-03': 1, '2024-06': 1 } },
        },
      },
    },
    {
      name: 'the heads of units are held to account',
      change: (site) => {
        everywhere(
          site,
          'Sắp xếp lại hai đơn vị sự nghiệp, tinh gọn bộ máy',
          'Đề cao trách nhiệm người đứng đầu trong cải cách hành chính',
        );
        everywhere(
          site,
          'Cải cách tổ chức bộ máy hành chính: Sở hợp nhất hai trung tâm, giảm một đầu mối và năm biên chế.',
          'Trưởng phòng, thủ trưởng đơn vị chịu trách nhiệm trực tiếp nếu để hồ sơ chậm.',
        );
      },
      // two articles on the fields of reform are left, with those that announce and deliver procedures not counted
      truth: { 'head-responsibility': found(22), 'reform-content': { outcome: 'partial', credit: 0.5 } },
    },
    {
      name: 'the digital-transformation index is of last year',
      change: (site) => everywhere(site, 'DTI năm 2022', 'DTI năm 2023'),
      truth: {
        indices: {
          outcome: 'partial',
          credit: 5 / 6,
          details: { indices: [...CURRENT, PAPI, { ...DTI, state: 'current', year: 2023 }] },
        },
      },
    },
    {
      name: 'PAPI is told for the year before',
      change: (site) => {
        everywhere(site, 'PAPI năm 2023', 'PAPI năm 2022');
        everywhere(site, 'cấp tỉnh năm 2023', 'cấp tỉnh năm 2022');
      },
      truth: {
        indices: {
          outcome: 'partial',
          credit: 4 / 6,
          details: { indices: [...CURRENT, { ...PAPI, state: 'stale', year: 2022 }, DTI] },
        },
      },
    },
    {
      name: 'nothing guides people who file online',
      change: (site) => {
        everywhere(site, GUIDE_CARD, '');
        delete site.answers[GUIDE];
      },
      truth: { 'online-service': { outcome: 'partial', credit: 0.5, details: { guidance: null } } },
    },
    {
      name: 'the page on ISO has a sentence only',
      change: (site) => everywhere(site, ISO_FILE, ''),
      truth: { iso: { outcome: 'partial', credit: 0.5, details: { url: '/iso/', attachments: 0 } } },
    },
    {
      name: 'a procedure is not listed',
      change: (site) =>
        swap(site, '/danh-muc-tthc/', procedureRow('2.002379', 'Thủ tục cấp chứng chỉ nhân viên bức xạ'), ''),
      truth: {
        'procedure-set': {
          outcome: 'partial',
          credit: 10 / 11,
          details: { listed: 10, coverage: 10 / 11, missing: [{ code: '2.002379' }] },
        },
      },
    },
    {
      name: 'there is a page on receiving citizens',
      change: (site) => {
        everywhere(
          site,
          MENU_TAIL,
          `${MENU_TAIL}<div class="menu-item"><a href="/tiep-cong-dan/">Tiếp công dân</a></div>`,
        );
        site.answers['/tiep-cong-dan/'] = standing(
          'Tiếp công dân, giải quyết khiếu nại, tố cáo',
          '<div>Giám đốc Sở tiếp công dân vào ngày 15 hằng tháng tại phòng tiếp công dân, tầng 1, trụ sở Sở. Ngày làm việc khác, Thanh tra Sở tiếp công dân thường xuyên từ 7 giờ 30 đến 16 giờ 30. Công dân đến khiếu nại, tố cáo xuất trình giấy tờ tùy thân, trình bày trung thực sự việc, cung cấp tài liệu liên quan. Đơn thuộc thẩm quyền được thụ lý trong 10 ngày, đơn không thuộc thẩm quyền được hướng dẫn gửi đúng nơi.</div>',
        );
      },
      truth: { 'citizen-reception': { outcome: 'passed', credit: 1, details: { url: '/tiep-cong-dan/' } } },
    },
    {
      name: 'the newest document is five months old',
      change: (site) => everywhere(site, NEWEST_PAPER, ''),
      truth: {
        'legal-documents': {
          outcome: 'partial',
          credit: 0.5,
          details: { newest: '2024-03-15', ageDays: 146, inPeriod: 2, byMonth: { '2024-01': 1, '2024-03': 1 } },
        },
      },
    },
    {
      name: 'the column on procedures fell asleep in May',
      change: (site) => {
        everywhere(site, '25/06/2024', '20/05/2024');
        everywhere(site, '25 Tháng Sáu, 2024', '20 Tháng Năm, 2024');
      },
      truth: {
        'procedure-column': {
          outcome: 'partial',
          credit: 0.5,
          details: { newest: '2024-05-20', ageDays: 80, byMonth: { '2024-02': 1, '2024-04': 1, '2024-05': 1 } },
        },
      },
    },
    {
      name: 'a model of reform is told of',
      change: (site) => {
        everywhere(
          site,
          'Bộ phận Một cửa nhận xét từ người dân qua mã QR',
          'Mô hình “Một cửa lưu động” đưa thủ tục về tận xã',
        );
        everywhere(
          site,
          'Cải cách hành chính tại bộ phận một cửa: người dân quét mã để chấm điểm công chức ngay tại quầy.',
          'Mô hình cải cách hành chính mới được đánh giá hiệu quả, nhiều nơi đến học tập.',
        );
      },
      truth: { models: found(23) },
    },
    {
      name: 'the officials were trained the year before',
      change: (site) => {
        everywhere(site, '26/04/2024', '26/04/2023');
        everywhere(site, '26 Tháng Tư, 2024', '26 Tháng Tư, 2023');
        everywhere(site, 'năm 2024 kéo dài', 'năm 2023 kéo dài');
      },
      truth: { conduct: found() },
    },
  ],
};
