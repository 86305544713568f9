/** Sở Giao thông vận tải Sơn La on SharePoint, 24/11/2022. */

import { type Expected, type Portal, type Post, type Procedure, type Site, type Truth } from '../unseen-22/site.ts';
import { around, letter } from '../unseen-26/own.ts';
import { HALF, months, PASSED, SCAN, told, untold, wholeParts, type Line } from '../unseen-28/kit.ts';
import { ownPlan } from './own-plan.ts';
import { PROCEDURES_AT, render, view } from './son-la-look.ts';
import * as text from './son-la-texts.ts';

export const COLUMN = '/cchc/Pages/default.aspx';
export const DIRECTIVES = '/cchc/Pages/vanban.aspx';
export const DOSSIERS = '/cchc/Pages/hoso.aspx';
export const HOTLINE = '/Pages/duongdaynong.aspx';
export const OPINIONS = '/Pages/ykien.aspx';
export const GUIDE = '/tthc/Pages/huongdan.aspx';
export const opinionAt = (id: number): string => `/Lists/YKien/View_Detail.aspx?ItemID=${id}`;
export const quarterAt = (id: number): string => `/cchc/Lists/HoSo/View_Detail.aspx?ItemID=${id}`;

export const PHONE = '0212.3855.626';
export const ADDRESS =
  '<p>- Địa chỉ: Phòng 204, trụ sở Sở Giao thông vận tải, số 188 đường Nguyễn Lương Bằng, phường Quyết Thắng, thành phố Sơn La</p>';
export const SIDE_LINKS =
  '<div class="ms-webpart-chrome"><div class="ms-webpart-titleText">Liên kết</div><div class="ms-WPBody"><p><a href="https://dichvucong.sonla.gov.vn/"><img src="/PublishingImages/dvc.png" alt="Cổng dịch vụ công tỉnh Sơn La"></a></p><p><a href="https://sonla.gov.vn/">Cổng thông tin điện tử tỉnh Sơn La</a></p><p><a href="https://mt.gov.vn/">Bộ Giao thông vận tải</a></p></div></div>';

export const posts = (lines: readonly Line[], folder: string, first: number): Post[] =>
  lines.map(([date, title, lead, more = []], at) => ({
    path: `${folder}/View_Detail.aspx?ItemID=${first + at * 4}`,
    title,
    lead,
    date,
    more: [...more, ...around(title, text.FILLER, 2)],
  }));

interface Opinion {
  readonly id: number;
  readonly from: string;
  readonly asked: string;
  readonly title: string;
  readonly words: string;
  readonly reply: string;
}
const OPINIONS_HELD: readonly Opinion[] = [
  {
    id: 41,
    from: 'Lường Văn Hải',
    asked: '05/10/2022',
    title: 'Đề nghị bớt giấy tờ khi cấp lại phù hiệu xe',
    words: 'Thủ tục cấp lại phù hiệu đang yêu cầu nộp bản sao đăng ký xe hai lần, đề nghị Sở xem xét bỏ bớt.',
    reply: '',
  },
  {
    id: 37,
    from: 'Trần Thị Mai',
    asked: '14/06/2022',
    title: 'Thời gian giải quyết thủ tục đổi giấy phép lái xe',
    words: 'Tôi nộp hồ sơ thủ tục đổi giấy phép lái xe đã năm ngày chưa thấy tin nhắn, xin hỏi bao giờ có kết quả?',
    reply:
      'Thời hạn giải quyết là năm ngày làm việc kể từ khi nhận đủ hồ sơ. Giấy phép của bà đã in xong, mời bà đến nhận.',
  },
  {
    id: 33,
    from: 'Công ty TNHH Vận tải Hoa Ban',
    asked: '09/03/2022',
    title: 'Biểu mẫu thủ tục cấp phù hiệu chưa thống nhất',
    words: 'Biểu mẫu trong thủ tục cấp phù hiệu trên trang của Sở khác với biểu mẫu ở quầy tiếp nhận.',
    reply: 'Cảm ơn Công ty đã góp ý. Biểu mẫu trên trang đã được thay, thống nhất với biểu mẫu tại quầy.',
  },
  {
    id: 24,
    from: 'Hoàng Văn Sơn',
    asked: '18/11/2021',
    title: 'Hỏi về thủ tục cấp giấy phép liên vận',
    words: 'Xe tải của hợp tác xã chạy sang Hủa Phăn thì làm thủ tục giấy phép liên vận ở đâu?',
    reply: 'Hợp tác xã nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh, quầy của Sở.',
  },
];
const opinionPage = ({ from, asked, words, reply, title }: Opinion): { title: string; main: string } => ({
  title,
  main: `<div class="y-kien"><p>Người gửi: <strong>${from}</strong></p><p>Ngày gửi: ${asked}</p><p><strong>Nội dung ý kiến:</strong></p><p>${words}</p>${reply === '' ? '' : `<p><strong>Trả lời:</strong></p><p>${reply}</p>`}</div>`,
});

export const quarterPage = (roman: string, year: number, got: number): { title: string; main: string } => ({
  title: `Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính quý ${roman} năm ${year}`,
  main: `<p>Kết quả tiếp nhận, giải quyết hồ sơ tại bộ phận một cửa của Sở quý ${roman} năm ${year}:</p><table class="ms-rteTable-1" cellspacing="0"><tbody><tr class="ms-rteTableHeaderRow-1"><th>Lĩnh vực</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Đúng, trước hạn</th><th>Quá hạn</th></tr><tr><td>Phương tiện và người lái</td><td>${got}</td><td>${got - 31}</td><td>${got - 31}</td><td>0</td></tr><tr><td>Vận tải đường bộ</td><td>214</td><td>209</td><td>208</td><td>1</td></tr><tr><td>Kết cấu hạ tầng</td><td>17</td><td>15</td><td>15</td><td>0</td></tr></tbody></table>`,
});
export const quarterLinks = (rows: readonly (readonly [id: number, title: string])[]): string =>
  view(
    ['STT', 'Tên báo cáo'],
    rows.map(([id, title], at) => [String(at + 1), `<a href="${quarterAt(id)}">${title}</a>`]),
  );
const QUARTERS = [
  [23, quarterPage('II', 2022, 2214)],
  [19, quarterPage('I', 2022, 1987)],
  [14, quarterPage('IV', 2021, 2105)],
  [11, quarterPage('III', 2021, 1432)],
] as const;
export const QUARTER_LINKS = QUARTERS.map(([id, { title }]) => [id, title] as const);

export const procedure = ([code, name, field]: readonly [string, string, string], at: number): Procedure => ({
  code: `${code}.000.00.00.H52`,
  name,
  field,
  path: `/tthc/Lists/ThuTuc/View_Detail.aspx?ItemID=${60 + at}`,
  parts: wholeParts('Sở Giao thông vận tải tỉnh Sơn La', 5, 'Luật Giao thông đường bộ năm 2008'),
});

export const PROVINCE_PAGE = '/thu-tuc-hanh-chinh/so-giao-thong-van-tai';
export const province = (rows: typeof text.LIST): Site['province'] => {
  const html = (title: string, main: string) =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SƠN LA</a></header><main><h1>${title}</h1>${main}</main></body></html>`;
  const table = (some: readonly (readonly string[])[]) =>
    `<table class="table"><thead><tr><th>TT</th><th>Mã TTHC</th><th>Tên thủ tục</th></tr></thead><tbody>${some.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td></tr>`).join('')}</tbody></table>`;
  return {
    '/': html(
      'Cổng thông tin điện tử tỉnh Sơn La',
      '<h2>Thủ tục hành chính theo cơ quan</h2><ul><li><a href="/thu-tuc-hanh-chinh/so-cong-thuong">Sở Công Thương</a></li><li><a href="/thu-tuc-hanh-chinh/so-giao-thong-van-tai">Sở Giao thông vận tải</a></li><li><a href="/thu-tuc-hanh-chinh/so-xay-dung">Sở Xây dựng</a></li></ul>',
    ),
    '/thu-tuc-hanh-chinh/so-cong-thuong': html(
      'Thủ tục hành chính của Sở Công Thương',
      table([
        ['2.000648', 'Cấp giấy chứng nhận cửa hàng đủ điều kiện bán lẻ xăng dầu'],
        ['2.001619', 'Cấp giấy phép bán buôn rượu'],
      ]),
    ),
    [PROVINCE_PAGE]: html('Thủ tục hành chính của Sở Giao thông vận tải', table(rows)),
    '/thu-tuc-hanh-chinh/so-xay-dung': html(
      'Thủ tục hành chính của Sở Xây dựng',
      table([['1.009972', 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng']]),
    ),
  };
};

async function make(): Promise<Site> {
  return {
    menu: [
      {
        href: '',
        words: 'Giới thiệu',
        under: [
          { href: '/gioithieu/Pages/chucnang.aspx', words: 'Chức năng, nhiệm vụ' },
          { href: '/gioithieu/Pages/lanhdao.aspx', words: 'Lãnh đạo Sở' },
        ],
      },
      {
        href: '/tintuc/Pages/default.aspx',
        words: 'Tin tức - Sự kiện',
        under: [{ href: '/thongbao/Pages/default.aspx', words: 'Thông báo' }],
      },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: DIRECTIVES, words: 'Văn bản chỉ đạo, hướng dẫn CCHC' },
          { href: DOSSIERS, words: 'Tình hình giải quyết hồ sơ' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [{ href: GUIDE, words: 'Hướng dẫn nộp hồ sơ trực tuyến' }],
      },
      { href: '/vanban/Pages/default.aspx', words: 'Văn bản' },
      { href: OPINIONS, words: 'Ý kiến của tổ chức, cá nhân' },
      { href: HOTLINE, words: 'Đường dây nóng' },
      { href: '/Pages/lichcongtac.aspx', words: 'Lịch công tác' },
    ],
    lists: {
      news: {
        path: '/tintuc/Pages/default.aspx',
        label: 'Tin tức - Sự kiện',
        posts: posts(text.NEWS, '/tintuc/Lists/TinTuc', 512),
      },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: posts(text.REFORM, '/cchc/Lists/TinBai', 203).map((post) =>
          post.date === '2022-01-13' ? { ...post, pinned: true } : post,
        ),
      },
      notices: {
        path: '/thongbao/Pages/default.aspx',
        label: 'Thông báo',
        posts: posts(text.NOTICES, '/thongbao/Lists/ThongBao', 88),
      },
    },
    documents: {
      directives: {
        path: DIRECTIVES,
        label: 'Văn bản chỉ đạo, hướng dẫn cải cách hành chính',
        rows: [
          {
            number: '1276/SNV-CCHC',
            date: '2022-07-19',
            about: 'Hướng dẫn báo cáo cải cách hành chính định kỳ',
            by: 'Sở Nội vụ',
            at: '/cchc/Attachments/1276-snv.pdf',
          },
          {
            number: '1533/UBND-NC',
            date: '2022-05-16',
            about: 'Chấn chỉnh công tác cải cách hành chính tại các sở, ban, ngành',
            by: 'UBND tỉnh',
            at: '/cchc/Attachments/1533-ubnd.pdf',
          },
          {
            number: '218/SNV-CCHC',
            date: '2022-02-14',
            about: 'Hướng dẫn xây dựng kế hoạch cải cách hành chính',
            by: 'Sở Nội vụ',
            at: '/cchc/Attachments/218-snv.pdf',
          },
        ],
      },
      laws: {
        path: '/vanban/Pages/default.aspx',
        label: 'Văn bản quy phạm pháp luật',
        rows: [
          {
            number: '10/2020/NĐ-CP',
            date: '2020-01-17',
            about: 'Quy định về kinh doanh và điều kiện kinh doanh vận tải bằng xe ô tô',
            by: 'Chính phủ',
            at: '/vanban/Attachments/nd10.pdf',
          },
          {
            number: '61/2018/NĐ-CP',
            date: '2018-04-23',
            about: 'Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
            by: 'Chính phủ',
            at: '/vanban/Attachments/nd61.pdf',
          },
          {
            number: '01/2018/TT-VPCP',
            date: '2018-11-23',
            about: 'Hướng dẫn thi hành một số quy định của Nghị định về cơ chế một cửa',
            by: 'Văn phòng Chính phủ',
            at: '/vanban/Attachments/tt01.pdf',
          },
          {
            number: '12/2017/TT-BGTVT',
            date: '2017-04-15',
            about: 'Quy định về đào tạo, sát hạch, cấp giấy phép lái xe cơ giới đường bộ',
            by: 'Bộ Giao thông vận tải',
            at: '/vanban/Attachments/tt12.pdf',
          },
          {
            number: '45/2016/QĐ-TTg',
            date: '2016-10-19',
            about: 'Tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích',
            by: 'Thủ tướng Chính phủ',
            at: '/vanban/Attachments/qd45.pdf',
          },
        ],
      },
    },
    pages: {
      '/gioithieu/Pages/chucnang.aspx': {
        title: 'Chức năng, nhiệm vụ',
        main: '<p>Sở Giao thông vận tải là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu quản lý nhà nước về đường bộ, đường thủy nội địa, vận tải và an toàn giao thông trên địa bàn.</p>',
      },
      '/gioithieu/Pages/lanhdao.aspx': {
        title: 'Lãnh đạo Sở',
        main: '<table class="ms-rteTable-default"><tbody><tr><td>Đinh Văn Thụ</td><td>Giám đốc Sở</td><td>0212.3852.152</td></tr><tr><td>Cầm Thị Hương</td><td>Phó Giám đốc Sở</td><td>0212.3852.153</td></tr></tbody></table>',
      },
      [HOTLINE]: {
        title: 'Đường dây nóng',
        main: `<p>Sở Giao thông vận tải công bố đường dây nóng tiếp nhận phản ánh về thủ tục hành chính và thái độ phục vụ:</p><p>- Số điện thoại: <strong>${PHONE}</strong></p>${ADDRESS}`,
      },
      [GUIDE]: {
        title: 'Hướng dẫn nộp hồ sơ trực tuyến',
        main: '<p>Bài này hướng dẫn cách sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4 của Sở Giao thông vận tải.</p><p>Bước 1: Truy cập Cổng dịch vụ công của tỉnh, đăng ký tài khoản bằng số điện thoại hoặc căn cước công dân.</p><p>Bước 2: Chọn cơ quan “Sở Giao thông vận tải”, chọn thủ tục cần nộp, bấm “Nộp hồ sơ”.</p><p>Bước 3: Điền biểu mẫu, đính kèm ảnh chụp giấy tờ, kiểm tra lại rồi gửi.</p><p>Bước 4: Với thủ tục mức độ 4, nộp lệ phí trực tuyến bằng thẻ ngân hàng; với thủ tục mức độ 3, nộp khi nhận kết quả.</p>',
      },
      [OPINIONS]: {
        title: 'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
        main: view(
          ['STT', 'Tiêu đề', 'Người gửi', 'Ngày gửi', 'Trạng thái'],
          OPINIONS_HELD.map(({ id, title, from, asked, reply }, at) => [
            String(at + 1),
            `<a href="${opinionAt(id)}">${title}</a>`,
            from,
            `<nobr>${asked}</nobr>`,
            reply === '' ? 'Đang xử lý' : 'Đã trả lời',
          ]),
        ),
      },
      ...Object.fromEntries(OPINIONS_HELD.map((one) => [opinionAt(one.id), opinionPage(one)])),
      [DOSSIERS]: {
        title: 'Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính',
        main: quarterLinks(QUARTER_LINKS),
      },
      ...Object.fromEntries(QUARTERS.map(([id, page]) => [quarterAt(id), page])),
      '/tthc/Pages/caphuyen.aspx': {
        title: 'Thủ tục hành chính thực hiện tại cấp huyện',
        main: view(
          ['STT', 'Mã thủ tục', 'Tên thủ tục hành chính', 'Cơ quan thực hiện'],
          [
            ['1', '1.009454.000.00.00.H52', 'Công bố hoạt động bến khách ngang sông', 'UBND cấp huyện'],
            ['2', '1.009455.000.00.00.H52', 'Thỏa thuận thông số kỹ thuật bến khách ngang sông', 'UBND cấp huyện'],
          ],
        ),
      },
      '/Pages/lichcongtac.aspx': {
        title: 'Lịch công tác của lãnh đạo Sở',
        main: view(
          ['Ngày', 'Nội dung', 'Chủ trì'],
          [
            ['Thứ hai, 28/11/2022', 'Họp giao ban đầu tuần', 'Giám đốc'],
            ['Thứ ba, 29/11/2022', 'Kiểm tra hiện trường quốc lộ 37', 'Phó Giám đốc'],
            ['Thứ sáu, 02/12/2022', 'Dự họp tại UBND huyện Vân Hồ', 'Giám đốc'],
          ],
        ),
      },
    },
    blocks: {
      side: `${SIDE_LINKS}<div class="ms-webpart-chrome"><div class="ms-webpart-titleText">Cần biết</div><div class="ms-WPBody"><p>Đường dây nóng Phòng Cảnh sát giao thông Công an tỉnh: 0212.3788.113</p><p>Giá vé xe khách tuyến Sơn La - Mỹ Đình: 240.000 đồng</p></div></div>`,
    },
    procedures: text.LIST.filter(([code]) => !text.FORGOTTEN.includes(code)).map(procedure),
    served: {
      '/vanban/Attachments/nd61.pdf': await letter(
        'CHÍNH PHỦ',
        'Số: 61/2018/NĐ-CP',
        'Hà Nội, ngày 23 tháng 4 năm 2018',
        'NGHỊ ĐỊNH về thực hiện cơ chế một cửa, một cửa liên thông',
      ),
      ...Object.fromEntries(['nd10', 'tt01', 'tt12', 'qd45'].map((name) => [`/vanban/Attachments/${name}.pdf`, SCAN])),
      ...Object.fromEntries(
        ['1276-snv', '1533-ubnd', '218-snv', '2451-ubnd'].map((name) => [`/cchc/Attachments/${name}.pdf`, SCAN]),
      ),
    },
    province: province(text.LIST),
  };
}

export const set = (listed: number, missing: readonly string[]) => ({
  reference: 18,
  listed,
  coverage: listed / 18,
  missing: missing.map((code) => ({ code })),
  abolishedListed: [],
  unknown: [],
  duplicates: [],
});
export const BY_MONTH = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
export const column = (
  outcome: 'passed' | 'partial',
  byMonth: readonly number[],
  { newest = '2022-11-17', ageDays = 7, undated = 0 } = {},
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
    undated,
  },
});
export const NONE = { state: 'missing' };
export const SIPAS = { index: 'SIPAS', state: 'current', year: 2021, value: 86.11, rank: 35 };
export const PCI = { index: 'PCI', state: 'current', year: 2021, value: 61.23, rank: 54 };
export const PAPI = { index: 'PAPI', state: 'stale', year: 2020, value: 42.31, rank: 35 };
export const indices = (
  credit: number,
  { sipas = SIPAS, pci = PCI, papi = PAPI }: Readonly<Record<string, object>> = {},
) => ({
  outcome: credit === 1 ? ('passed' as const) : ('partial' as const),
  credit,
  details: {
    indices: [{ index: 'PAR INDEX', state: 'current', year: 2021, value: 84.97, rank: 46 }, sipas, pci, papi],
  },
});
export const periods = (second: string, third: string) => [
  { period: '2022-Q1', state: 'published' },
  { period: '2022-Q2', state: second },
  { period: '2022-Q3', state: third },
  { period: '2022-Q4', state: 'not-due' },
];
export const documents = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    '61/2018/NĐ-CP': 'published',
    '01/2018/TT-VPCP': 'published',
    '35/NQ-CP': 'missing',
    '30/CT-TTg': 'cited',
    '45/2016/QĐ-TTg': 'published',
    '3162/QĐ-UBND': 'cited',
    '47/KH-UBND': 'cited',
    ...changes,
  }).map(([number, state]) => ({ number, state }));
export const hotline = (phones: readonly string[]) => ({ details: { phones, conflicts: [] } });

const truth: Truth = {
  'procedure-set': { outcome: 'partial', credit: 16 / 18, details: set(16, text.FORGOTTEN) },
  'procedure-updates': told(text.UPDATES),
  'procedure-set-province': { ...PASSED, details: set(18, []) },
  hotline: { ...PASSED, ...hotline(['+842123855626']) },
  'published-feedback': { ...PASSED, details: { replied: 2, unreplied: 1 } },
  'cchc-column': column('passed', BY_MONTH),
  'policy-articles': PASSED,
  'service-centre': told(text.CENTRE),
  discipline: told(text.ORDER),
  'dossier-status': { outcome: 'partial', credit: 2 / 3, details: { periods: periods('published', 'missing') } },
  'guidance-documents': { ...HALF, details: { url: DIRECTIVES, newest: '2022-07-19', ageDays: 128, inPeriod: 3 } },
  models: untold,
  initiatives: told(text.INITIATIVE),
  indices: indices(3.5 / 4),
  'online-service': { ...PASSED, details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: GUIDE } },
  postal: told(text.POSTAL),
  'core-documents': { outcome: 'partial', credit: 6 / 7, details: { documents: documents() } },
};

export const SON_LA: Portal = {
  id: 'Sơn La, SharePoint, 24/11/2022',
  plan: ownPlan({
    of: 'sonla-skhcn-2022',
    department: { vi: 'Sở Giao thông vận tải Sơn La', en: 'Sơn La Department of Transport' },
    aliases: ['Sở Giao thông vận tải', 'Sở Giao thông vận tải tỉnh Sơn La', 'Sở GTVT', 'SGTVT'],
  }),
  asOf: '2022-11-24',
  reference: [
    ...text.LIST.map(([code, name]) => [`${code}.000.00.00.H52`, name] as const),
    [`${text.GONE[0]}.000.00.00.H52`, text.GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations: [],
};
