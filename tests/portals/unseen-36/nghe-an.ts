/** Sở Xây dựng Nghệ An on NukeViet 4, 06/12/2022; its truth as the specification has it. */

import { slug, type Expected, type Portal, type Procedure, type Site, type Truth } from '../unseen-22/site.ts';
import { letter } from '../unseen-26/own.ts';
import { HALF, months, PASSED, postsAt, SCAN, told, untold, wholeParts } from '../unseen-28/kit.ts';
import { lawAt, LAWS, PROCEDURES_AT, render } from './nghe-an-look.ts';
import * as posts from './nghe-an-posts.ts';
import { planFor } from './plan.ts';

export const COLUMN = '/vi/news/cai-cach-hanh-chinh/';
export const HOTLINE = '/vi/page/duong-day-nong.html';
export const FEEDBACK = '/vi/page/tiep-nhan-phan-anh-kien-nghi.html';
export const LOOKUP = '/vi/page/huong-dan-tra-cuu-thu-tuc.html';
export const GUIDE = '/vi/page/huong-dan-dich-vu-cong.html';
export const WORKFLOWS = '/vi/page/quy-trinh-noi-bo.html';
export const ISO = '/vi/page/iso.html';
export const ORGANISATION = '/vi/about/chuc-nang-nhiem-vu.html';
const DISTRICT = '/vi/page/thu-tuc-cap-huyen.html';

export const LIST: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.009972', 'Thẩm định Báo cáo nghiên cứu khả thi đầu tư xây dựng', 'Hoạt động xây dựng'],
  ['1.009973', 'Thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở', 'Hoạt động xây dựng'],
  ['1.009974', 'Cấp giấy phép xây dựng mới đối với công trình cấp I, cấp II', 'Hoạt động xây dựng'],
  ['1.009975', 'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp I, cấp II', 'Hoạt động xây dựng'],
  ['1.009976', 'Cấp giấy phép di dời đối với công trình cấp I, cấp II', 'Hoạt động xây dựng'],
  ['1.009977', 'Điều chỉnh giấy phép xây dựng đối với công trình cấp I, cấp II', 'Hoạt động xây dựng'],
  ['1.009978', 'Gia hạn giấy phép xây dựng đối với công trình cấp I, cấp II', 'Hoạt động xây dựng'],
  ['1.009979', 'Cấp lại giấy phép xây dựng đối với công trình cấp I, cấp II', 'Hoạt động xây dựng'],
  ['1.009982', 'Cấp chứng chỉ hành nghề hoạt động xây dựng lần đầu hạng II, hạng III', 'Hoạt động xây dựng'],
  ['1.009983', 'Cấp điều chỉnh hạng chứng chỉ hành nghề hoạt động xây dựng hạng II, hạng III', 'Hoạt động xây dựng'],
  ['1.009988', 'Cấp chứng chỉ năng lực hoạt động xây dựng lần đầu hạng II, hạng III', 'Hoạt động xây dựng'],
  ['1.009794', 'Kiểm tra công tác nghiệm thu hoàn thành công trình', 'Quản lý chất lượng công trình'],
  ['1.009788', 'Cho ý kiến về việc kéo dài thời hạn sử dụng của công trình', 'Quản lý chất lượng công trình'],
  ['1.008455', 'Cung cấp thông tin về quy hoạch xây dựng thuộc thẩm quyền cấp tỉnh', 'Quy hoạch xây dựng, kiến trúc'],
  ['1.008432', 'Thẩm định đồ án, đồ án điều chỉnh quy hoạch chi tiết', 'Quy hoạch xây dựng, kiến trúc'],
  ['1.008891', 'Cấp chứng chỉ hành nghề kiến trúc', 'Quy hoạch xây dựng, kiến trúc'],
  ['1.008990', 'Gia hạn chứng chỉ hành nghề kiến trúc', 'Quy hoạch xây dựng, kiến trúc'],
  ['1.007762', 'Thẩm định giá bán, thuê mua nhà ở xã hội', 'Nhà ở và công sở'],
  ['1.007765', 'Cho thuê nhà ở công vụ thuộc thẩm quyền quản lý của tỉnh', 'Nhà ở và công sở'],
  ['1.002572', 'Cấp mới chứng chỉ hành nghề môi giới bất động sản', 'Kinh doanh bất động sản'],
  ['1.002625', 'Cấp lại chứng chỉ hành nghề môi giới bất động sản do bị mất', 'Kinh doanh bất động sản'],
  ['1.006871', 'Công bố hợp quy sản phẩm, hàng hóa vật liệu xây dựng', 'Vật liệu xây dựng'],
];
export const FORGOTTEN = ['1.008990', '1.002625'];
const OWN = ['1.011675', 'Miễn nhiệm và thu hồi thẻ giám định viên tư pháp xây dựng', 'Giám định tư pháp'] as const;
export const GONE = [
  '1.002515',
  'Cấp giấy phép hoạt động cho nhà thầu nước ngoài nhóm B',
  'Hoạt động xây dựng',
] as const;

export const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => {
  const parts = wholeParts('Sở Xây dựng Nghệ An', 15, 'Luật Xây dựng năm 2014; Nghị định số 15/2021/NĐ-CP');
  const empty = code === '1.009974' ? 'Phí, lệ phí' : code === '1.009978' ? 'Căn cứ pháp lý' : '';
  return {
    code: `${code}.000.00.00.H41`,
    name,
    field,
    path: `${PROCEDURES_AT}${slug(name)}-${Number(code.slice(4)) % 613}.html`,
    parts: parts.map(([label, text]) => [label, label === empty ? '' : text]),
  };
};

const html = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">CỔNG THÔNG TIN ĐIỆN TỬ TỈNH NGHỆ AN</a></header><main><h1>${title}</h1>${main}</main></body></html>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<table><tr><th>TT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th></tr>${rows.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td></tr>`).join('')}</table>`;

export const provinceWith = (rows: readonly (readonly string[])[]): Site['province'] => ({
  '/': html(
    'Trang chủ',
    '<p>Bộ thủ tục hành chính của các sở, ban, ngành cấp tỉnh:</p><ul><li><a href="/tthc/so-tai-chinh">Sở Tài chính</a></li><li><a href="/tthc/so-xay-dung">Sở Xây dựng</a></li></ul>',
  ),
  '/tthc/so-tai-chinh': html(
    'Thủ tục hành chính Sở Tài chính',
    table([
      ['1.006241', 'Quyết định giá thuộc thẩm quyền của UBND cấp tỉnh'],
      ['2.002206', 'Đăng ký mã số đơn vị có quan hệ với ngân sách'],
    ]),
  ),
  '/tthc/so-xay-dung': html('Thủ tục hành chính Sở Xây dựng', table(rows)),
});

export const WAYS =
  '<p>Tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính của ngành xây dựng bằng một trong các cách sau:</p><ul><li>Gửi văn bản đến Văn phòng Sở Xây dựng, địa chỉ: số 12, đường Trường Thi, thành phố Vinh, tỉnh Nghệ An;</li><li>Gửi thư điện tử: pakn.sxd@nghean.gov.vn;</li><li>Gửi trên <a href="https://pakn.dichvucong.gov.vn/">Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị</a>.</li></ul>';
export const PROCESS =
  '<p><strong>Quy trình xử lý:</strong> Văn phòng Sở tiếp nhận, vào sổ trong ngày làm việc; phòng chuyên môn xem xét, trả lời người gửi trong 15 ngày làm việc; kết quả xử lý được đăng trên trang này.</p>';
export const PLACE = '<p>Địa chỉ: Văn phòng Sở, phòng 104, số 12, đường Trường Thi, thành phố Vinh, tỉnh Nghệ An</p>';
export const MAIL =
  '<p>Thư điện tử: <a href="mailto:duongdaynong.sxd@nghean.gov.vn">duongdaynong.sxd@nghean.gov.vn</a></p>';

const law = (number: string, date: string, about: string, by: string) => ({
  number,
  date,
  about,
  by,
  at: lawAt({ number, date }),
});

async function make(): Promise<Site> {
  const listed = [...LIST.filter(([code]) => !FORGOTTEN.includes(code)), OWN].map(procedure);
  let serial = 310;
  const inFolder = (folder: string) => (title: string) => `${folder}${slug(title).slice(0, 60)}-${(serial += 3)}.html`;
  const laws = [
    law('62/2020/QH14', '2020-06-17', 'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng', 'Quốc hội'),
    law('06/2021/NĐ-CP', '2021-01-26', 'Quản lý chất lượng, thi công và bảo trì công trình', 'Chính phủ'),
    law('10/2021/NĐ-CP', '2021-02-09', 'Quản lý chi phí đầu tư xây dựng', 'Chính phủ'),
    law('15/2021/NĐ-CP', '2021-03-03', 'Quản lý dự án đầu tư xây dựng', 'Chính phủ'),
    law(
      '76/NQ-CP',
      '2021-07-15',
      'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      'Chính phủ',
    ),
    law('12/2021/TT-BXD', '2021-08-31', 'Định mức xây dựng', 'Bộ Xây dựng'),
    law('5158/QĐ-UBND', '2021-12-30', 'Kế hoạch cải cách hành chính tỉnh Nghệ An năm 2022', 'UBND tỉnh'),
    law('06/2022/QĐ-UBND', '2022-02-18', 'Phân cấp cấp giấy phép xây dựng trên địa bàn tỉnh', 'UBND tỉnh'),
    law('1164/SXD-KTKH', '2022-04-12', 'Hướng dẫn điều chỉnh đơn giá nhân công', 'Sở Xây dựng'),
  ];
  return {
    menu: [
      {
        href: '/vi/about/',
        words: 'Giới thiệu',
        under: [
          { href: ORGANISATION, words: 'Chức năng, nhiệm vụ, tổ chức bộ máy' },
          { href: '/vi/about/lanh-dao-so.html', words: 'Lãnh đạo Sở' },
        ],
      },
      {
        href: '/vi/news/',
        words: 'Tin Tức',
        under: [
          { href: '/vi/news/tin-tuc-su-kien/', words: 'Tin tức - Sự kiện' },
          { href: '/vi/news/quy-hoach-kien-truc/', words: 'Quy hoạch - Kiến trúc' },
          { href: '/vi/news/chuyen-doi-so/', words: 'Chuyển đổi số' },
          { href: '/vi/news/thong-bao/', words: 'Thông báo' },
        ],
      },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: WORKFLOWS, words: 'Quy trình nội bộ' },
          { href: ISO, words: 'ISO 9001:2015' },
        ],
      },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [
          { href: LOOKUP, words: 'Hướng dẫn tra cứu thủ tục' },
          { href: GUIDE, words: 'Hướng dẫn nộp hồ sơ trực tuyến' },
          { href: DISTRICT, words: 'Thủ tục cấp huyện' },
        ],
      },
      { href: LAWS, words: 'Văn bản' },
      { href: FEEDBACK, words: 'Phản ánh kiến nghị' },
      { href: '/vi/contact/', words: 'Liên hệ' },
    ],
    lists: {
      news: {
        path: '/vi/news/tin-tuc-su-kien/',
        label: 'Tin tức - Sự kiện',
        posts: postsAt(posts.NEWS, inFolder('/vi/news/tin-tuc-su-kien/')),
      },
      reform: { path: COLUMN, label: 'Cải cách hành chính', posts: postsAt(posts.REFORM, inFolder(COLUMN)) },
      planning: {
        path: '/vi/news/quy-hoach-kien-truc/',
        label: 'Quy hoạch - Kiến trúc',
        posts: postsAt(posts.PLANNING, inFolder('/vi/news/quy-hoach-kien-truc/')),
      },
      digital: {
        path: '/vi/news/chuyen-doi-so/',
        label: 'Chuyển đổi số',
        posts: postsAt(posts.DIGITAL, inFolder('/vi/news/chuyen-doi-so/')),
      },
      notices: {
        path: '/vi/news/thong-bao/',
        label: 'Thông báo',
        posts: postsAt(posts.NOTICES, inFolder('/vi/news/thong-bao/')),
      },
    },
    documents: { laws: { path: LAWS, label: 'Văn bản', rows: laws } },
    pages: {
      '/vi/about/': {
        title: 'Giới thiệu',
        main: `<p>Sở Xây dựng Nghệ An được thành lập năm 1958, tiền thân là Ty Kiến trúc.</p><ul><li><a href="${ORGANISATION}">Chức năng, nhiệm vụ, tổ chức bộ máy</a></li><li><a href="/vi/about/lanh-dao-so.html">Lãnh đạo Sở</a></li></ul>`,
      },
      [ORGANISATION]: {
        title: 'Chức năng, nhiệm vụ, tổ chức bộ máy',
        main: '<p><strong>1. Chức năng</strong></p><p>Sở Xây dựng là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu quản lý nhà nước về quy hoạch xây dựng, kiến trúc, hoạt động đầu tư xây dựng, phát triển đô thị, hạ tầng kỹ thuật, nhà ở, công sở, thị trường bất động sản và vật liệu xây dựng.</p><p><strong>2. Nhiệm vụ, quyền hạn</strong></p><p>Trình UBND tỉnh dự thảo quyết định thuộc ngành; thẩm định dự án, cấp giấy phép; thanh tra, xử lý vi phạm theo thẩm quyền.</p><p><strong>3. Cơ cấu tổ chức</strong></p><p>Lãnh đạo Sở gồm Giám đốc và ba Phó Giám đốc; có Văn phòng, Thanh tra, sáu phòng chuyên môn và hai đơn vị trực thuộc với 94 vị trí việc làm.</p>',
      },
      '/vi/about/lanh-dao-so.html': {
        title: 'Lãnh đạo Sở',
        main: '<table class="table"><tr><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Hoàng Trọng Khánh</td><td>Giám đốc</td><td>0238.3844.513</td></tr><tr><td>Trần Thị Mai Hiên</td><td>Phó Giám đốc</td><td>0238.3844.514</td></tr></table>',
      },
      [HOTLINE]: {
        title: 'Đường dây nóng',
        main: `<p>Đường dây nóng về cải cách hành chính của Sở Xây dựng:</p><p>Điện thoại: <strong>0238.3598.666</strong></p>${MAIL}${PLACE}<p>Thời gian: các ngày làm việc, sáng từ 7 giờ 30, chiều đến 17 giờ.</p>`,
      },
      [FEEDBACK]: { title: 'Tiếp nhận phản ánh, kiến nghị', main: `${WAYS}${PROCESS}` },
      [LOOKUP]: {
        title: 'Hướng dẫn tra cứu thủ tục hành chính',
        main: '<p>Người dân, doanh nghiệp tra cứu thủ tục hành chính trên mạng Internet theo các bước:</p><ol><li>Vào mục Thủ tục hành chính trên trang này hoặc vào Cơ sở dữ liệu quốc gia về thủ tục hành chính.</li><li>Gõ tên hoặc mã của thủ tục, chọn lĩnh vực xây dựng, nhà ở hay quy hoạch rồi bấm Tìm kiếm.</li><li>Bấm vào tên thủ tục để xem trình tự, thành phần hồ sơ, thời hạn, lệ phí.</li><li>Tải mẫu đơn ở cuối trang về máy, in ra và điền.</li></ol>',
      },
      [GUIDE]: {
        title: 'Hướng dẫn nộp hồ sơ trực tuyến',
        main: '<p>Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4 của Sở Xây dựng.</p><ol><li>Truy cập Cổng dịch vụ công tỉnh Nghệ An, đăng nhập bằng tài khoản định danh.</li><li>Chọn Sở Xây dựng, chọn thủ tục cần làm.</li><li>Điền tờ khai, tải bản quét giấy tờ lên. Thủ tục mức độ 3 nộp lệ phí khi nhận kết quả; mức độ 4 nộp lệ phí ngay trên cổng.</li><li>Theo dõi tin nhắn báo kết quả.</li></ol>',
      },
      [WORKFLOWS]: {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<ul><li><a href="/uploads/quy-trinh/qt-01-hoat-dong-xay-dung.pdf">Quy trình nội bộ lĩnh vực hoạt động xây dựng</a></li><li><a href="/uploads/quy-trinh/qt-02-nha-o.pdf">Quy trình nội bộ lĩnh vực nhà ở và công sở</a></li></ul>',
      },
      [ISO]: { title: 'Hệ thống quản lý chất lượng ISO 9001:2015', main: '<p>Nội dung đang được cập nhật.</p>' },
      [DISTRICT]: {
        title: 'Thủ tục hành chính cấp huyện',
        main: '<table class="table"><tr><th>Mã</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th></tr><tr><td>1.009992.000.00.00.H41</td><td>Cấp giấy phép xây dựng mới nhà ở riêng lẻ</td><td>UBND cấp huyện</td></tr><tr><td>1.009995.000.00.00.H41</td><td>Gia hạn giấy phép xây dựng nhà ở riêng lẻ</td><td>UBND cấp huyện</td></tr></table>',
      },
      '/vi/contact/': {
        title: 'Liên hệ',
        main: '<p>Ban biên tập trang thông tin điện tử: bbt.sxd@nghean.gov.vn</p><form method="post" action="/vi/contact/"><input type="text" name="ftitle" placeholder="Tiêu đề"><textarea name="fcon"></textarea><input type="submit" value="Gửi đi"></form>',
      },
    },
    blocks: {
      home: 'news reform planning notices',
      side: `<div class="panel panel-primary"><div class="panel-heading">Tiện ích</div><div class="panel-body"><ul class="list-unstyled"><li><a href="${HOTLINE}"><em class="fa fa-phone">&nbsp;</em> Đường dây nóng</a></li><li><a href="https://dichvucong.nghean.gov.vn/" target="_blank">Cổng dịch vụ công tỉnh Nghệ An</a></li></ul></div></div><div class="panel panel-default"><div class="panel-heading">Liên kết website</div><div class="panel-body"><p><a href="https://nghean.gov.vn/" target="_blank"><img alt="Cổng thông tin điện tử tỉnh" src="/uploads/banners/nghean.png" width="200"></a></p><p><a href="https://moc.gov.vn/" target="_blank"><img alt="Bộ Xây dựng" src="/uploads/banners/bxd.png" width="200"></a></p></div></div>`,
    },
    procedures: listed,
    served: {
      ...Object.fromEntries(
        await Promise.all(
          laws.map(
            async ({ number, about }) =>
              [`/uploads/laws/${slug(number)}.pdf`, await letter(`Số: ${number}`, about)] as const,
          ),
        ),
      ),
      '/uploads/quy-trinh/qt-01-hoat-dong-xay-dung.pdf': SCAN,
      '/uploads/quy-trinh/qt-02-nha-o.pdf': await letter(
        'QUY TRÌNH NỘI BỘ',
        'Lĩnh vực nhà ở và công sở',
        'Bước 1: Tiếp nhận hồ sơ. Bước 2: Thẩm định. Bước 3: Ký duyệt.',
      ),
    },
    province: provinceWith(LIST),
  };
}

export const set = (missing: readonly string[], more: Readonly<Record<string, unknown>> = {}): Expected['details'] => ({
  reference: 22,
  listed: 22 - missing.length,
  coverage: (22 - missing.length) / 22,
  missing: missing.map((code) => ({ code })),
  abolishedListed: [],
  unknown: [{ code: OWN[0] }],
  duplicates: [],
  ...more,
});
export const INCOMPLETE = [
  { code: '1.009974', missingParts: ['fee'] },
  { code: '1.009978', missingParts: ['legalBasis'] },
];
export const details = (checked: number, complete = checked - 2): Expected => ({
  outcome: 'partial',
  credit: complete / checked,
  details: { checked, complete, incomplete: INCOMPLETE, withoutDetail: [] },
});
export const BY_MONTH = [1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2];
export const column = (
  byMonth: readonly number[] = BY_MONTH,
  { newest = '2022-11-22', ageDays = 14, linkedFromHome = true } = {},
): Expected => {
  const holds = byMonth.every((count) => count > 0) && byMonth.length === 11 && ageDays <= 30 && linkedFromHome;
  return {
    outcome: holds ? 'passed' : 'partial',
    credit: holds ? 1 : 0.5,
    details: {
      url: COLUMN,
      linkedFromHome,
      newest,
      ageDays,
      inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
      byMonth: months(byMonth, 2022),
      undated: 0,
    },
  };
};
/** The column without one of a month that had but one, or two. */
export const columnLess = (month: number): Expected =>
  column(BY_MONTH.map((count, at) => (at === month - 1 ? count - 1 : count)));

const PAR_2021 = { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.74, rank: 19 };
const SIPAS_2020 = { index: 'SIPAS', state: 'stale', year: 2020, value: 84.12, rank: 41 };
const PCI_2021 = { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 };
export const indices = ({
  par = PAR_2021,
  sipas = SIPAS_2020,
  papi = { index: 'PAPI', state: 'missing' },
  pci = PCI_2021,
}: Readonly<Record<string, { readonly index: string; readonly state: string }>> = {}): Expected => {
  const all = [par, sipas, papi, pci].filter((one) => one !== undefined);
  const credit = all.reduce((sum, { state }) => sum + (state === 'current' ? 1 : state === 'stale' ? 0.5 : 0), 0) / 4;
  return { outcome: 'partial', credit, details: { indices: all } };
};
export const documents = (states: Readonly<Record<string, string>> = {}): Expected => {
  const all = {
    '76/NQ-CP': 'published',
    '05-NQ/TU': 'cited',
    '5158/QĐ-UBND': 'published',
    '5165/QĐ-UBND': 'missing',
    '64/KH-UBND': 'cited',
    ...states,
  };
  const held = Object.values(all).filter((state) => state !== 'missing').length;
  return {
    outcome: held === 5 ? 'passed' : 'partial',
    credit: held / 5,
    details: { documents: Object.entries(all).map(([number, state]) => ({ number, state })) },
  };
};
export const PHONE = '+842383598666';

const truth: Truth = {
  'cchc-column': column(),
  'procedure-set': { outcome: 'partial', credit: 20 / 22, details: set(FORGOTTEN) ?? {} },
  'procedure-detail': details(21),
  'procedure-set-province': {
    ...PASSED,
    details: { reference: 22, listed: 22, coverage: 1, missing: [], abolishedListed: [], unknown: [] },
  },
  hotline: {
    ...PASSED,
    details: { phones: [PHONE], emails: ['duongdaynong.sxd@nghean.gov.vn'], conflicts: [] },
  },
  feedback: { ...PASSED, details: { url: FEEDBACK, ways: ['address', 'email', 'pakn'], process: true } },
  'lookup-guide': { ...PASSED, details: { url: LOOKUP, attachments: 0 } },
  workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 2 } },
  simplification: told(posts.SIMPLER),
  'service-centre': told(posts.CENTRE),
  postal: untold,
  'online-service': { ...PASSED, details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: GUIDE } },
  organisation: { ...PASSED, details: { url: ORGANISATION, attachments: 0 } },
  conduct: told(posts.CONDUCT),
  personnel: told(posts.APPOINTED, posts.RECRUITED),
  autonomy: untold,
  'digital-government': PASSED,
  'e-office': told(posts.SIGNED),
  iso: { ...HALF, details: { url: ISO, attachments: 0 } },
  indices: indices(),
  oversight: untold,
  models: told(posts.MODEL),
  results: PASSED,
  'legal-drafting': told(posts.DRAFTING),
  'core-documents': documents(),
  guides: told(posts.VIDEO),
};

export const NGHE_AN: Portal = {
  id: 'Sở Xây dựng Nghệ An, NukeViet 4, 06/12/2022',
  plan: planFor('nghean-skhcn-2022', 'Sở Xây dựng Nghệ An', 'Nghệ An Department of Construction', [
    'Sở Xây dựng',
    'Sở Xây dựng tỉnh Nghệ An',
    'SXD',
  ]),
  asOf: '2022-12-06',
  reference: [
    ...LIST.map(([code, name]) => [`${code}.000.00.00.H41`, name] as const),
    [`${GONE[0]}.000.00.00.H41`, GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations: [],
};
