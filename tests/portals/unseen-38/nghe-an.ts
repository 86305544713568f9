/** Sở Tài nguyên và Môi trường Nghệ An on a portal of its own making, 09/12/2022. */

import type { Expected, List, Parts, Portal, Procedure, Site, Truth } from '../unseen-22/site.ts';
import { letter } from '../unseen-26/own.ts';
import { FAILED, HALF, months, PASSED, told, untold, wholeParts } from '../unseen-28/kit.ts';
import { DOCUMENTS_AT, listAt, pageAt, PROCEDURES_AT, render } from './nghe-an-look.ts';
import * as posts from './nghe-an-posts.ts';
import { planOf } from './own-plan.ts';

export const COLUMN = listAt(8);
export const ORGANISATION = pageAt(12);
export const FEEDBACK = pageAt(20);
export const GUIDANCE = pageAt(21);
export const LOOKUP = pageAt(22);
export const WORKFLOWS = pageAt(23);
export const ISO = pageAt(24);
export const HOTLINE = pageAt(30);
export const SERVICE = 'https://dichvucong.nghean.gov.vn/';

type Row = readonly [code: string, name: string, field: string];

const LIST: readonly Row[] = [
  ['1.010727', 'Cấp giấy phép môi trường', 'Môi trường'],
  ['1.010728', 'Cấp đổi giấy phép môi trường', 'Môi trường'],
  ['1.010730', 'Cấp lại giấy phép môi trường', 'Môi trường'],
  ['1.010733', 'Thẩm định báo cáo đánh giá tác động môi trường', 'Môi trường'],
  ['1.004232', 'Cấp giấy phép thăm dò nước dưới đất', 'Tài nguyên nước'],
  ['1.004223', 'Cấp giấy phép khai thác, sử dụng nước dưới đất', 'Tài nguyên nước'],
  ['1.004179', 'Cấp giấy phép khai thác, sử dụng nước mặt', 'Tài nguyên nước'],
  ['1.004122', 'Cấp giấy phép hành nghề khoan nước dưới đất quy mô vừa và nhỏ', 'Tài nguyên nước'],
  ['1.000778', 'Cấp giấy phép thăm dò khoáng sản', 'Địa chất và khoáng sản'],
  ['1.004446', 'Cấp giấy phép khai thác khoáng sản', 'Địa chất và khoáng sản'],
  ['2.001787', 'Phê duyệt trữ lượng khoáng sản', 'Địa chất và khoáng sản'],
  ['1.004367', 'Đóng cửa mỏ khoáng sản', 'Địa chất và khoáng sản'],
  ['1.000049', 'Cấp chứng chỉ hành nghề đo đạc và bản đồ hạng II', 'Đo đạc, bản đồ'],
  ['1.000987', 'Cấp giấy phép hoạt động dự báo, cảnh báo khí tượng thủy văn', 'Khí tượng thủy văn'],
];
export const GONE: Row = ['1.004356', 'Xác nhận đăng ký kế hoạch bảo vệ môi trường', 'Môi trường'];
/** Nobody wrote a page about it. */
export const BARE = '1.004367';
/** Its fee was forgotten. */
export const FEELESS = '1.004122';

const partsOf = (code: string): Parts => {
  const whole = wholeParts('Sở Tài nguyên và Môi trường Nghệ An', 20, 'Luật Bảo vệ môi trường năm 2020');
  return code === FEELESS ? whole.map(([label, text]) => [label, label === 'Phí, lệ phí' ? '' : text] as const) : whole;
};
export const procedure = ([code, name, field]: Row, at: number): Procedure => ({
  code: `${code}.000.00.00.H41`,
  name,
  field,
  path: code === BARE ? null : `/thu-tuc/chi-tiet?id=${510 + at * 2}`,
  parts: partsOf(code),
});

export const PHONE_LINE = '<p class="card-text"><i class="fas fa-phone"></i> Điện thoại: <b>0238.3565.168</b></p>';
export const MAIL_LINE =
  '<p class="card-text"><i class="fas fa-envelope"></i> Thư điện tử: cchc.stnmt@nghean.gov.vn</p>';
export const ADDRESS_LINE =
  '<p class="card-text"><i class="fas fa-map-marker-alt"></i> Địa chỉ: Văn phòng Sở, số 31, đường Quang Trung, phường Quang Trung, thành phố Vinh</p>';

export const WAYS =
  '<div class="tab-pane fade show active" id="cachgui" role="tabpanel"><p>Người dân, doanh nghiệp gửi phản ánh, kiến nghị về quy định hành chính trong lĩnh vực tài nguyên và môi trường tới Sở theo các cách:</p><ul><li>Thư giấy gửi về địa chỉ: số 31, đường Quang Trung, thành phố Vinh</li><li>Thư điện tử: pakn.stnmt@nghean.gov.vn</li></ul></div>';
export const STEPS =
  '<p>Văn phòng Sở tiếp nhận, vào sổ trong ngày; phòng chuyên môn xử lý trong thời hạn 07 ngày làm việc; văn bản trả lời gửi cho người phản ánh và công khai trên trang này.</p>';
const FEEDBACK_MAIN = `<ul class="nav nav-tabs" role="tablist"><li class="nav-item"><a class="nav-link active" data-toggle="tab" href="#cachgui">Cách gửi</a></li><li class="nav-item"><a class="nav-link" data-toggle="tab" href="#xuly">Trình tự xử lý</a></li></ul><div class="tab-content">${WAYS}<div class="tab-pane fade" id="xuly" role="tabpanel">${STEPS}</div></div>`;

const collapse = (id: string, title: string, text: string): string =>
  `<div class="card"><div class="card-header"><a class="card-link" data-toggle="collapse" href="#${id}">${title}</a></div><div id="${id}" class="collapse"><div class="card-body">${text}</div></div></div>`;
const ORGANISATION_MAIN = `<div id="gt" class="accordion">${collapse('cn', 'Vị trí, chức năng', '<p>Sở Tài nguyên và Môi trường là cơ quan chuyên môn của UBND tỉnh, quản lý nhà nước về đất đai, nước, khoáng sản, môi trường, biển và hải đảo, đo đạc, khí tượng thủy văn.</p>')}${collapse('nv', 'Nhiệm vụ, quyền hạn', '<p>Trình UBND tỉnh quy hoạch, kế hoạch; cấp và thu hồi giấy phép; kiểm tra, thanh tra, xử lý vi phạm trong lĩnh vực được giao; thu phí và quản lý quỹ bảo vệ môi trường.</p>')}${collapse('tc', 'Tổ chức bộ máy, vị trí việc làm', '<p>Sở có Giám đốc, bốn Phó Giám đốc, mười phòng, chi cục và năm đơn vị sự nghiệp; danh mục có 62 vị trí việc làm đã được UBND tỉnh phê duyệt.</p>')}</div>`;
const GUIDANCE_MAIN =
  '<p>Dịch vụ công trực tuyến mức độ 3, mức độ 4 giúp người dân nộp hồ sơ mà không phải đến trụ sở. Cách làm như sau:</p><ol><li>Đăng nhập Cổng dịch vụ công của tỉnh bằng số điện thoại đã đăng ký.</li><li>Chọn cơ quan là Sở Tài nguyên và Môi trường, chọn thủ tục.</li><li>Điền tờ khai, đính kèm bản chụp giấy tờ.</li><li>Ở mức độ 4, nộp phí trên mạng và nhận kết quả tại nhà; ở mức độ 3, nộp phí khi nhận kết quả.</li></ol>';
const LOOKUP_MAIN =
  '<p>Có hai cách tra cứu thủ tục hành chính trên mạng Internet.</p><p>Cách thứ nhất: vào mục Thủ tục hành chính của trang này, chọn lĩnh vực rồi bấm vào tên thủ tục để đọc trình tự, hồ sơ, thời hạn và phí.</p><p>Cách thứ hai: vào Cơ sở dữ liệu quốc gia về thủ tục hành chính, gõ mã hoặc vài chữ trong tên thủ tục vào ô tìm kiếm, chọn tỉnh Nghệ An, rồi bấm nút Tìm. Nếu không thấy, hãy gõ ít chữ hơn hoặc bỏ dấu.</p>';
const FLOW_FILES = ['moi-truong', 'nuoc', 'khoang-san'].map((name) => `/Uploads/quytrinh/${name}.pdf`);
export const WORKFLOWS_MAIN = `<p>Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính của Sở:</p><div class="list-group">${FLOW_FILES.map((path, at) => `<div class="list-group-item d-flex justify-content-between"><span>Quy trình lĩnh vực ${['môi trường', 'tài nguyên nước', 'khoáng sản'][at] ?? ''}</span><a class="btn btn-sm btn-outline-success" href="${path}"><i class="fas fa-file-pdf"></i> Tải về</a></div>`).join('')}</div>`;
export const flowsGone = (site: Site): void => {
  for (const path of FLOW_FILES) delete site.served[path];
};

const DOCUMENTS = [
  {
    number: '72/2020/QH14',
    date: '2020-11-17',
    about: 'Luật Bảo vệ môi trường',
    by: 'Quốc hội',
    at: '/van-ban/chi-tiet?id=301',
  },
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    about: 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    by: 'Chính phủ',
    at: '/van-ban/chi-tiet?id=310',
  },
  {
    number: '64/KH-UBND',
    date: '2021-02-05',
    about: 'Kế hoạch trồng một tỷ cây xanh',
    by: 'UBND tỉnh',
    at: '/van-ban/chi-tiet?id=312',
  },
  {
    number: '08/2022/NĐ-CP',
    date: '2022-01-10',
    about: 'Nghị định hướng dẫn Luật Bảo vệ môi trường',
    by: 'Chính phủ',
    at: '/van-ban/chi-tiet?id=315',
  },
  {
    number: '02/2022/TT-BTNMT',
    date: '2022-01-10',
    about: 'Thông tư hướng dẫn Luật Bảo vệ môi trường',
    by: 'Bộ Tài nguyên và Môi trường',
  },
  {
    number: '1822/UBND-NN',
    date: '2022-03-18',
    about: 'Công văn về quản lý cát, sỏi lòng sông',
    by: 'UBND tỉnh',
    at: '/van-ban/chi-tiet?id=322',
  },
  {
    number: '23/2022/QĐ-UBND',
    date: '2022-05-25',
    about: 'Quyết định quy định giá dịch vụ thoát nước',
    by: 'UBND tỉnh',
  },
];

const provincePage = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><div class="top"><a href="/">CỔNG THÔNG TIN ĐIỆN TỬ TỈNH NGHỆ AN</a></div><div class="noi-dung"><h1>${title}</h1>${main}</div></body></html>`;
const provinceRows = (rows: readonly (readonly [code: string, name: string, ...rest: string[]])[]): string =>
  `<table border="1"><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr></thead><tbody>${rows.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}.000.00.00.H41</td><td>${name}</td></tr>`).join('')}</tbody></table>`;
const LATE_AT_THE_PROVINCE = ['1.010728', '1.000987'];
export const province = (rows: readonly Row[]): Site['province'] => ({
  '/': provincePage(
    'Cổng thông tin điện tử tỉnh Nghệ An',
    '<h2>Thủ tục hành chính cấp tỉnh</h2><ul><li><a href="/tthc/so-tai-nguyen-va-moi-truong">Sở Tài nguyên và Môi trường</a></li><li><a href="/tthc/so-xay-dung">Sở Xây dựng</a></li></ul>',
  ),
  '/tthc/so-tai-nguyen-va-moi-truong': provincePage(
    'Thủ tục hành chính Sở Tài nguyên và Môi trường',
    provinceRows(rows),
  ),
  '/tthc/so-xay-dung': provincePage(
    'Thủ tục hành chính Sở Xây dựng',
    provinceRows([
      ['1.009972', 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng'],
      ['1.009974', 'Cấp giấy phép xây dựng mới'],
    ]),
  ),
});
export const ALL_ROWS = LIST;

async function make(): Promise<Site> {
  const list = (id: number, label: string, lines: Parameters<typeof posts.postsIn>[0]): List => ({
    path: listAt(id),
    label,
    posts: posts.postsIn(lines),
  });
  return {
    menu: [
      {
        href: '',
        words: 'Giới thiệu',
        under: [
          { href: ORGANISATION, words: 'Chức năng, nhiệm vụ, tổ chức' },
          { href: pageAt(13), words: 'Lãnh đạo Sở' },
          { href: pageAt(14), words: 'Danh bạ' },
        ],
      },
      {
        href: '',
        words: 'Tin tức',
        under: [
          { href: listAt(3), words: 'Tin hoạt động' },
          { href: listAt(4), words: 'Đất đai' },
          { href: listAt(5), words: 'Môi trường' },
        ],
      },
      {
        href: '',
        words: 'Cải cách hành chính',
        under: [
          { href: COLUMN, words: 'Tin cải cách hành chính' },
          { href: listAt(11), words: 'Hướng dẫn thủ tục' },
          { href: WORKFLOWS, words: 'Quy trình nội bộ' },
          { href: ISO, words: 'ISO 9001:2015' },
          { href: FEEDBACK, words: 'Phản ánh, kiến nghị' },
        ],
      },
      {
        href: '',
        words: 'Thủ tục hành chính',
        under: [
          { href: PROCEDURES_AT, words: 'Danh mục thủ tục' },
          { href: LOOKUP, words: 'Hướng dẫn tra cứu' },
          { href: GUIDANCE, words: 'Hướng dẫn nộp hồ sơ trực tuyến' },
        ],
      },
      { href: DOCUMENTS_AT, words: 'Văn bản' },
      { href: pageAt(31), words: 'Liên hệ' },
    ],
    lists: {
      activity: list(3, 'Tin hoạt động', posts.ACTIVITY),
      land: list(4, 'Đất đai', posts.LAND),
      environment: list(5, 'Môi trường', posts.ENVIRONMENT),
      reform: list(8, 'Tin cải cách hành chính', posts.REFORM),
      guides: list(11, 'Hướng dẫn thủ tục', posts.GUIDES),
    },
    documents: { laws: { path: DOCUMENTS_AT, label: 'Văn bản', rows: [...DOCUMENTS] } },
    pages: {
      [ORGANISATION]: { title: 'Chức năng, nhiệm vụ, tổ chức', main: ORGANISATION_MAIN },
      [pageAt(13)]: {
        title: 'Lãnh đạo Sở',
        main: '<div class="row"><div class="col-md-4"><div class="card"><div class="card-body"><h5>Hoàng Quốc Việt</h5><p>Giám đốc</p></div></div></div><div class="col-md-4"><div class="card"><div class="card-body"><h5>Thái Văn Nông</h5><p>Phó Giám đốc</p></div></div></div></div>',
      },
      [pageAt(14)]: {
        title: 'Danh bạ',
        main: '<div class="list-group"><div class="list-group-item">Văn phòng: 0238.3844.733</div><div class="list-group-item">Chi cục Bảo vệ môi trường: 0238.3592.411</div><div class="list-group-item">Văn phòng Đăng ký đất đai: 0238.3568.027</div></div>',
      },
      [FEEDBACK]: { title: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính', main: FEEDBACK_MAIN },
      [GUIDANCE]: { title: 'Hướng dẫn nộp hồ sơ trực tuyến', main: GUIDANCE_MAIN },
      [LOOKUP]: { title: 'Hướng dẫn tra cứu thủ tục hành chính', main: LOOKUP_MAIN },
      [WORKFLOWS]: { title: 'Quy trình nội bộ, quy trình điện tử', main: WORKFLOWS_MAIN },
      [ISO]: {
        title: 'Hệ thống quản lý chất lượng ISO 9001:2015',
        main: '<div class="alert alert-info">Đang cập nhật</div>',
      },
      [HOTLINE]: {
        title: 'Đường dây nóng cải cách hành chính',
        main: `<p>Đường dây nóng có người trực trong giờ hành chính các ngày làm việc.</p>${PHONE_LINE}${MAIL_LINE}${ADDRESS_LINE}`,
      },
      [pageAt(31)]: {
        title: 'Liên hệ',
        main: '<p>Ban biên tập trang thông tin điện tử, phòng 305. Bài cộng tác xin gửi: bbt.stnmt@nghean.gov.vn</p>',
      },
      '/en': {
        title: 'English',
        main: '<p>Nghe An Department of Natural Resources and Environment. The English edition is under construction.</p>',
      },
    },
    blocks: {
      side: `<a class="btn btn-danger btn-block mb-3" href="${HOTLINE}"><i class="fas fa-phone-volume"></i> Đường dây nóng</a><div class="card mb-3"><div class="card-header">Liên kết</div><div class="list-group list-group-flush"><a class="list-group-item" href="${SERVICE}">Cổng dịch vụ công tỉnh Nghệ An</a><a class="list-group-item" href="https://nghean.gov.vn/">Cổng thông tin điện tử tỉnh</a><a class="list-group-item" href="https://monre.gov.vn/">Bộ Tài nguyên và Môi trường</a></div></div>`,
      home: '<div class="row mt-3"><div class="col-md-6"><div class="card"><div class="card-header">Giá nước, giá đất</div><div class="card-body">Tra giá đất năm 2022 theo xã, phường.</div></div></div></div>',
    },
    procedures: LIST.map(procedure),
    served: Object.fromEntries(
      await Promise.all(
        [
          ...FLOW_FILES.map((path) => [path, 'QUY TRÌNH NỘI BỘ', 'Bước, người thực hiện, thời gian'] as const),
          ...DOCUMENTS.filter(({ at }) => at !== undefined).map(
            ({ number, about, at }) => [`/tai-ve?tep=${at?.split('id=')[1] ?? ''}`, `Số: ${number}`, about] as const,
          ),
        ].map(async ([path, ...lines]) => [path, await letter(...lines)] as const),
      ),
    ),
    province: province(LIST.filter(([code]) => !LATE_AT_THE_PROVINCE.includes(code))),
  };
}

export const REFORMS: readonly number[] = [1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 0, 0];
export const column = (reforms = REFORMS, newest = '2022-10-20', ageDays = 50): Readonly<Record<string, unknown>> => ({
  url: COLUMN,
  linkedFromHome: true,
  newest,
  ageDays,
  inPeriod: reforms.reduce((sum, count) => sum + count, 0),
  byMonth: months(reforms, 2022),
  undated: 0,
});
export const SET = {
  reference: 14,
  listed: 14,
  coverage: 1,
  missing: [],
  abolishedListed: [],
  unknown: [],
  duplicates: [],
};
export const PROVINCE = {
  reference: 14,
  listed: 12,
  coverage: 12 / 14,
  missing: LATE_AT_THE_PROVINCE.map((code) => ({ code })),
  abolishedListed: [],
  unknown: [],
};
export const documents = (states: Readonly<Record<string, string>> = {}): readonly object[] =>
  Object.entries({
    '76/NQ-CP': 'published',
    '05-NQ/TU': 'cited',
    '5158/QĐ-UBND': 'cited',
    '5165/QĐ-UBND': 'cited',
    '64/KH-UBND': 'missing',
    ...states,
  }).map(([number, state]) => ({ number, state }));
export const indices = (states: Readonly<Record<string, object>> = {}): readonly object[] =>
  Object.entries({
    'PAR INDEX': { state: 'current', year: 2021, value: 86.97, rank: 18 },
    SIPAS: { state: 'current', year: 2021, value: 85.52, rank: 39 },
    PAPI: { state: 'stale', year: 2020, value: 42.89, rank: 35 },
    PCI: { state: 'current', year: 2021, value: 64.74, rank: 30 },
    ...states,
  }).map(([index, found]) => ({ index, ...found }));
export const detail = (credit: number, details: Readonly<Record<string, unknown>>): Expected => ({
  outcome: credit === 1 ? 'passed' : 'partial',
  credit,
  details,
});
export const FEE_MISSING = [{ code: FEELESS, missingParts: ['fee'] }];

const truth: Truth = {
  'cchc-column': { ...HALF, details: column() },
  'procedure-set': { ...PASSED, details: SET },
  'procedure-detail': detail(12 / 14, { complete: 12, incomplete: FEE_MISSING, withoutDetail: [{ code: BARE }] }),
  'procedure-set-province': { outcome: 'partial', credit: 12 / 14, details: PROVINCE },
  hotline: {
    ...PASSED,
    details: { url: HOTLINE, phones: ['+842383565168'], emails: ['cchc.stnmt@nghean.gov.vn'], conflicts: [] },
  },
  feedback: { ...PASSED, details: { url: FEEDBACK, ways: ['address', 'email'], process: true } },
  'lookup-guide': { ...PASSED, details: { url: LOOKUP } },
  workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 3 } },
  simplification: told(posts.SHORTER),
  'service-centre': told(posts.COUNTER),
  postal: told(posts.POST_OFFICE),
  'online-service': { ...PASSED, details: { links: [SERVICE], guidance: GUIDANCE } },
  organisation: { ...PASSED, details: { url: ORGANISATION } },
  conduct: told(posts.MANNERS),
  personnel: told(posts.APPOINTED),
  autonomy: untold,
  'digital-government': PASSED,
  'e-office': told(posts.SIGNED),
  iso: { ...HALF, details: { url: ISO, attachments: 0 } },
  indices: { outcome: 'partial', credit: 3.5 / 4, details: { indices: indices() } },
  oversight: FAILED,
  models: told(posts.TEAM),
  results: PASSED,
  'legal-drafting': told(posts.REVIEWED),
  'core-documents': { outcome: 'partial', credit: 4 / 5, details: { documents: documents() } },
  guides: { outcome: 'cantTell' },
};

export const NGHE_AN: Portal = {
  id: 'Nghệ An, a portal of its own making, 09/12/2022',
  plan: await planOf(
    'nghean-stnmt-2022',
    'Sở Tài nguyên và Môi trường Nghệ An',
    'Nghệ An Department of Natural Resources and Environment',
  ),
  asOf: '2022-12-09',
  reference: [
    ...LIST.map(([code, name]) => [`${code}.000.00.00.H41`, name] as const),
    [`${GONE[0]}.000.00.00.H41`, GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations: [],
};
