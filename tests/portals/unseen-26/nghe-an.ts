/** Department of Science and Technology of Nghệ An, 2022. */

import {
  postOf,
  slug,
  swap,
  type DocumentRow,
  type Mutation,
  type Parts,
  type Portal,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';
import { PROCEDURES, render } from './nghe-an-look.ts';
import { news, postOfNgheAn, reform } from './nghe-an-posts.ts';
import { letter, listOf, mainOf, scanned } from './own.ts';

const here = (name: string): string => `/index.php/${name}`;
const [NEWS, REFORM, DOCUMENTS] = [here('tin-tuc'), here('cai-cach-hanh-chinh'), here('van-ban')];
const [ABOUT, ISO, LOOKUP, ONLINE, FEEDBACK, HOTLINE, WORKFLOWS] = [
  here('gioi-thieu'),
  here('iso'),
  here('tra-cuu-thu-tuc'),
  here('huong-dan-dich-vu-cong'),
  here('phan-anh-kien-nghi'),
  here('duong-day-nong'),
  here('quy-trinh-noi-bo'),
];

type Known = readonly [code: string, name: string, field: string];
const [ACTIVITY, RADIATION, QUALITY] = [
  'Hoạt động khoa học và công nghệ',
  'An toàn bức xạ và hạt nhân',
  'Tiêu chuẩn đo lường chất lượng',
];
const KNOWN: readonly Known[] = [
  ['1.001786', 'Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ', ACTIVITY],
  ['1.001677', 'Cấp lại giấy chứng nhận hoạt động cho chi nhánh của tổ chức khoa học và công nghệ', ACTIVITY],
  ['2.002278', 'Cấp thay đổi nội dung giấy chứng nhận doanh nghiệp khoa học và công nghệ', ACTIVITY],
  ['1.002935', 'Xác định dự án đầu tư có hàm lượng công nghệ cao', ACTIVITY],
  ['2.002380', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế', RADIATION],
  ['2.002384', 'Cấp lại giấy phép tiến hành công việc bức xạ', RADIATION],
  ['1.000184', 'Phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở', RADIATION],
  ['1.000449', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', QUALITY],
  ['2.001100', 'Thay đổi nội dung quyết định chỉ định tổ chức đánh giá sự phù hợp', QUALITY],
  ['2.001501', 'Cấp lại giấy xác nhận đăng ký của tổ chức tư vấn', QUALITY],
];
const GONE = ['1.001565', 'Đánh giá đồng thời kết quả thực hiện nhiệm vụ không dùng ngân sách'] as const;
/** A heading with nothing under it. */
const NO_FEE = '2.002384';

const partsOf = (code: string): Parts => [
  ['Trình tự thực hiện', 'Nộp hồ sơ tại quầy; phòng chuyên môn thẩm định; Giám đốc Sở ký; trả kết quả tại quầy.'],
  ['Cách thức thực hiện', 'Trực tiếp, qua bưu điện hoặc qua mạng.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn theo mẫu; giấy tờ kèm theo. Số lượng: 01 bộ.'],
  ['Thời hạn giải quyết', '15 ngày làm việc kể từ ngày nhận đủ hồ sơ.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ Nghệ An.'],
  ['Kết quả thực hiện', 'Giấy chứng nhận, giấy phép hoặc văn bản trả lời.'],
  ['Phí, lệ phí', code === NO_FEE ? '' : 'Không'],
  ['Tên mẫu đơn, mẫu tờ khai', 'Mẫu số 01 kèm theo.'],
  ['Yêu cầu, điều kiện thực hiện', 'Không có'],
  ['Căn cứ pháp lý', 'Luật khoa học và công nghệ năm 2013; Luật năng lượng nguyên tử năm 2008.'],
];
const own = ([code, name, field]: Known, at: number): Procedure => ({
  code: `${code}.000.00.00.H41`,
  name,
  field,
  path: `${PROCEDURES}/${at + 61}-${slug(name)}`,
  parts: partsOf(code),
});

const file = (id: number, name: string): string => `${DOCUMENTS}?download=${id}:${name}`;
const ROWS: readonly DocumentRow[] = [
  {
    number: '64/KH-UBND',
    date: '2022-01-28',
    about: 'Kế hoạch tuyên truyền cải cách hành chính tỉnh Nghệ An năm 2022',
    by: 'UBND tỉnh',
    at: file(41, 'kh-64'),
  },
  {
    number: '5158/QĐ-UBND',
    date: '2021-12-30',
    about: 'Ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025',
    by: 'UBND tỉnh',
    at: file(39, 'qd-5158'),
  },
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    about: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước',
    by: 'Chính phủ',
  },
  { number: '515/QĐ-UBND', date: '2021-02-26', about: 'Về kinh phí sự nghiệp khoa học năm 2021', by: 'UBND tỉnh' },
];

const ABOUT_MAIN =
  '<p><strong>Vị trí, chức năng.</strong> Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu quản lý nhà nước về hoạt động khoa học, tiêu chuẩn, đo lường, sở hữu trí tuệ, an toàn bức xạ.</p><p><strong>Nhiệm vụ, quyền hạn.</strong> Trình UBND tỉnh quy hoạch, kế hoạch; tổ chức thực hiện nhiệm vụ khoa học; cấp, thu hồi giấy phép; thanh tra, kiểm tra.</p><p><strong>Cơ cấu tổ chức.</strong> Giám đốc và ba Phó Giám đốc; Văn phòng, Thanh tra, năm phòng; Chi cục Tiêu chuẩn Đo lường Chất lượng và ba trung tâm.</p>';
const LOOKUP_MAIN =
  '<p>Muốn tra cứu thủ tục hành chính trên mạng, người dân làm như sau:</p><ol><li>Mở trang của Sở, chọn mục Thủ tục hành chính ở thanh ngang.</li><li>Chọn lĩnh vực; trong bảng hiện ra, bấm tên thủ tục để xem giấy tờ phải nộp và thời hạn.</li><li>Nếu nhớ mã thủ tục, gõ mã vào ô tìm kiếm ở góc phải.</li><li>Muốn in, bấm chữ In ở đầu trang. Chưa tìm thấy thì gọi cho bộ phận tiếp nhận để được chỉ dẫn.</li></ol>';
const ONLINE_MAIN =
  '<p>Dịch vụ công trực tuyến mức độ 3: điền, gửi tờ khai qua mạng, nộp tiền tại quầy. Dịch vụ công trực tuyến mức độ 4: nộp tiền qua mạng, nhận kết quả tại nhà.</p><p>Người dùng đăng ký tài khoản, chọn cơ quan, chọn dịch vụ, đính tệp rồi gửi.</p>';
const FEEDBACK_MAIN =
  '<p>Mời tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính bằng biểu mẫu dưới đây hoặc qua thư điện tử <a href="mailto:pakn.skhcn@nghean.gov.vn">pakn.skhcn@nghean.gov.vn</a></p><form action="/index.php/phan-anh-kien-nghi" method="post"><label>Họ và tên</label><input type="text" name="ten" /><label>Nội dung phản ánh, kiến nghị</label><textarea name="noidung" rows="6"></textarea><button type="submit">Gửi</button></form>';
const HOTLINE_MAIN =
  '<p>Đường dây nóng cải cách hành chính: <strong>0238.3598.779</strong></p><p>Thư điện tử: duongdaynong.skhcn@nghean.gov.vn</p><p>Địa chỉ: số 75A đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p>';

async function make(): Promise<Site> {
  return {
    menu: [
      { href: '/', words: 'Trang chủ' },
      {
        href: '',
        words: 'Giới thiệu',
        under: [
          { href: ABOUT, words: 'Chức năng, nhiệm vụ' },
          { href: ISO, words: 'ISO 9001:2015' },
        ],
      },
      { href: NEWS, words: 'Tin tức' },
      { href: REFORM, words: 'Cải cách hành chính' },
      { href: PROCEDURES, words: 'Thủ tục hành chính', under: [{ href: LOOKUP, words: 'Cách tra cứu thủ tục' }] },
      {
        href: 'https://dichvucong.nghean.gov.vn/',
        words: 'Dịch vụ công trực tuyến',
        under: [{ href: ONLINE, words: 'Hướng dẫn sử dụng' }],
      },
      { href: DOCUMENTS, words: 'Văn bản' },
      { href: FEEDBACK, words: 'Phản ánh, kiến nghị' },
      { href: HOTLINE, words: 'Đường dây nóng' },
    ],
    lists: {
      news: { path: NEWS, label: 'Tin tức', posts: news() },
      reform: { path: REFORM, label: 'Cải cách hành chính', posts: reform() },
    },
    documents: { all: { path: DOCUMENTS, label: 'Văn bản', rows: [...ROWS] } },
    pages: {
      [ABOUT]: { title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức', main: ABOUT_MAIN },
      [ISO]: { title: 'Hệ thống quản lý chất lượng ISO 9001:2015', main: '<p>Đang cập nhật nội dung.</p>' },
      [LOOKUP]: { title: 'Hướng dẫn tra cứu thủ tục hành chính trên mạng', main: LOOKUP_MAIN },
      [ONLINE]: { title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến', main: ONLINE_MAIN },
      [FEEDBACK]: { title: 'Phản ánh, kiến nghị về quy định hành chính', main: FEEDBACK_MAIN },
      [HOTLINE]: { title: 'Đường dây nóng', main: HOTLINE_MAIN },
    },
    blocks: {
      aside:
        '<div class="moduletable"><h3>Đăng nhập</h3><form method="post"><input name="username" /><input name="password" type="password" /></form></div><div class="moduletable"><h3>Thống kê</h3><div>Hôm nay: 214</div><div>Tổng: 2383598</div></div><div class="moduletable"><a href="https://nghean.gov.vn"><img src="/images/banners/nghean.png" alt="Cổng tỉnh" /></a></div>',
      footer:
        '<p>© 2022 Sở Khoa học và Công nghệ Nghệ An. Số 75A Nguyễn Thị Minh Khai, TP Vinh. Điện thoại: 0238.3844.500. Email: skhcn@nghean.gov.vn</p><p><a href="#top" id="back-top">Lên đầu trang</a></p>',
    },
    procedures: KNOWN.map(own),
    served: {
      [file(41, 'kh-64')]: await letter(
        'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
        'Số: 64/KH-UBND',
        'Nghệ An, ngày 28 tháng 01 năm 2022',
        'KẾ HOẠCH',
        'Tuyên truyền cải cách hành chính tỉnh Nghệ An năm 2022',
      ),
      [file(39, 'qd-5158')]: await letter(
        'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
        'Số: 5158/QĐ-UBND',
        'Nghệ An, ngày 30 tháng 12 năm 2021',
        'QUYẾT ĐỊNH',
        'Ban hành Kế hoạch cải cách hành chính nhà nước giai đoạn 2021 - 2025',
      ),
      '/images/iso/cong-bo-iso.pdf': await scanned(),
    },
    province: province([]),
  };
}

function province(rows: readonly Known[]): Site['province'] {
  const frame = (title: string, main: string) =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Nghệ An</title></head><body><header><a href="/">Cổng thông tin điện tử tỉnh Nghệ An</a><nav><a href="/thu-tuc">Thủ tục hành chính</a></nav></header><main><h1>${title}</h1>${main}</main></body></html>`;
  const list = (ones: readonly (readonly [string, string, ...unknown[]])[]) =>
    ones.length === 0
      ? '<p>Tổng số: 0 thủ tục.</p><table><tr><th>Mã số</th><th>Tên thủ tục</th></tr></table>'
      : `<p>Tổng số: ${ones.length} thủ tục.</p><table><tr><th>Mã số</th><th>Tên thủ tục</th></tr>${ones.map(([code, name]) => `<tr><td>${code}.000.00.00.H41</td><td>${name}</td></tr>`).join('')}</table>`;
  return {
    '/': frame('Cổng thông tin điện tử tỉnh Nghệ An', '<p>Thông báo, chỉ đạo của tỉnh.</p>'),
    '/thu-tuc': frame(
      'Thủ tục hành chính theo cơ quan',
      '<ul><li><a href="/thu-tuc/so-khoa-hoc-va-cong-nghe">Sở Khoa học và Công nghệ</a></li><li><a href="/thu-tuc/so-y-te">Sở Y tế</a></li></ul>',
    ),
    '/thu-tuc/so-khoa-hoc-va-cong-nghe': frame('Thủ tục hành chính của Sở Khoa học và Công nghệ', list(rows)),
    '/thu-tuc/so-y-te': frame(
      'Thủ tục hành chính của Sở Y tế',
      list([
        ['1.003709', 'Cấp chứng chỉ hành nghề khám bệnh, chữa bệnh'],
        ['1.004539', 'Công bố đủ điều kiện sản xuất mỹ phẩm'],
      ]),
    ),
  };
}

const SET = { reference: 10, listed: 10, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };
const BY_MONTH = {
  '2022-01': 1,
  '2022-02': 1,
  '2022-03': 1,
  '2022-04': 1,
  '2022-05': 1,
  '2022-06': 1,
  '2022-07': 1,
  '2022-09': 1,
  '2022-10': 1,
  '2022-11': 2,
};
const STATES = {
  '76/NQ-CP': 'cited',
  '05-NQ/TU': 'cited',
  '5158/QĐ-UBND': 'published',
  '5165/QĐ-UBND': 'missing',
  '64/KH-UBND': 'published',
};
const states = (of: Readonly<Record<string, string>>) => ({
  documents: Object.entries(of).map(([number, state]) => ({ number, state })),
});
const INDICES = {
  PAR: { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.19, rank: 17 },
  SIPAS: { index: 'SIPAS', state: 'current', year: 2021, value: 84.28, rank: 44 },
  PAPI: { index: 'PAPI', state: 'missing' },
  PCI: { index: 'PCI', state: 'stale', year: 2020, value: 64.73, rank: 18 },
};
const one = (date: string) => ({ outcome: 'passed' as const, credit: 1, details: { found: 1, articles: [{ date }] } });
const none = { outcome: 'failed' as const, credit: 0, details: { found: 0 } };

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'a post on reform of August',
    change: (site) =>
      void listOf(site, 'reform').posts.push(
        postOfNgheAn('cai-cach-hanh-chinh', [
          '2022-08-16',
          'Giao ban tháng 8 về cải cách hành chính',
          'Các phòng báo cáo tiến độ nhiệm vụ cải cách hành chính của tháng.',
        ]),
      ),
    truth: {
      'cchc-column': {
        outcome: 'passed',
        credit: 1,
        details: { newest: '2022-11-22', inPeriod: 12, byMonth: { ...BY_MONTH, '2022-08': 1 } },
      },
    },
  },
  {
    id: 'the fee is told',
    change: (site) => {
      const it = site.procedures.find(({ code }) => code.startsWith(NO_FEE));
      if (it !== undefined) it.parts = partsOf('1.001786');
    },
    truth: {
      'procedure-detail': {
        outcome: 'passed',
        credit: 1,
        details: { checked: 10, complete: 10, incomplete: [], withoutDetail: [] },
      },
    },
  },
  {
    id: 'another procedure has no legal basis',
    change: (site) => {
      const it = site.procedures.find(({ code }) => code.startsWith('1.000449'));
      if (it !== undefined) it.parts = it.parts.slice(0, -1);
    },
    truth: {
      'procedure-detail': {
        outcome: 'partial',
        credit: 8 / 10,
        details: {
          checked: 10,
          complete: 8,
          incomplete: [
            { code: NO_FEE, missingParts: ['fee'] },
            { code: '1.000449', missingParts: ['legalBasis'] },
          ],
        },
      },
    },
  },
  {
    id: 'the province lists nine of ten',
    change: (site) => void Object.assign(site.province, province(KNOWN.slice(0, 9))),
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 0.9,
        details: { reference: 10, listed: 9, coverage: 0.9, missing: [{ code: '2.001501' }] },
      },
    },
  },
  {
    id: 'the hotline has no address for mail',
    change: (site) => {
      const page = mainOf(site, HOTLINE);
      page.main = swap(page.main, '<p>Thư điện tử: duongdaynong.skhcn@nghean.gov.vn</p>', '');
    },
    truth: { hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842383598779'], emails: [] } } },
  },
  {
    id: 'how feedback is handled',
    change: (site) => {
      mainOf(site, FEEDBACK).main +=
        '<p>Văn phòng Sở tiếp nhận, phân loại trong 03 ngày làm việc, chuyển phòng chuyên môn; phòng chuyên môn trả lời bằng văn bản trong 15 ngày.</p>';
    },
    truth: {
      feedback: { outcome: 'passed', credit: 1, details: { url: FEEDBACK, ways: ['email', 'form'], process: true } },
    },
  },
  {
    id: 'the post on the post is of this year',
    change: (site) => {
      postOf(site, 'reform', 'Bưu điện tỉnh').date = '2022-11-16';
    },
    truth: {
      postal: one('2022-11-16'),
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { newest: '2022-11-22', inPeriod: 12, byMonth: { ...BY_MONTH, '2022-11': 3 } },
      },
    },
  },
  {
    id: 'the post on the electronic office has its date',
    change: (site) => {
      postOf(site, 'news', 'phần mềm quản lý văn bản').date = '2022-06-30';
    },
    truth: { 'e-office': one('2022-06-30') },
  },
  {
    id: 'a file on the quality system',
    change: (site) => {
      mainOf(site, ISO).main = '<p>Bản công bố: <a href="/images/iso/cong-bo-iso.pdf">tải về</a></p>';
    },
    truth: { iso: { outcome: 'passed', credit: 1, details: { url: ISO, attachments: 1 } } },
  },
  {
    id: 'PCI of the year',
    change: (site) =>
      void listOf(site, 'news').posts.push(
        postOfNgheAn('tin-tuc', [
          '2022-04-28',
          'PCI 2021 của Nghệ An: 64,74 điểm, xếp thứ 30',
          'Năm 2021 chỉ số năng lực cạnh tranh PCI của Nghệ An đạt 64,74 điểm, xếp thứ 30.',
        ]),
      ),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 0.75,
        details: {
          indices: Object.values({
            ...INDICES,
            PCI: { index: 'PCI', state: 'current', year: 2021, value: 64.74, rank: 30 },
          }),
        },
      },
    },
  },
  {
    id: 'workflows are published',
    change: (site) => {
      site.menu.push({ href: WORKFLOWS, words: 'Quy trình nội bộ' });
      site.pages[WORKFLOWS] = {
        title: 'Quy trình nội bộ, quy trình điện tử giải quyết thủ tục hành chính',
        main: '<table class="table"><tbody><tr><td>Bước</td><td>Người làm</td><td>Việc làm</td><td>Thời gian</td></tr><tr><td>1</td><td>Cán bộ quầy tiếp nhận</td><td>Kiểm tra hồ sơ, ghi phiếu hẹn, quét lên phần mềm, chuyển phòng chuyên môn</td><td>04 giờ</td></tr><tr><td>2</td><td>Trưởng phòng chuyên môn</td><td>Phân công người thẩm định</td><td>04 giờ</td></tr><tr><td>3</td><td>Chuyên viên</td><td>Thẩm định, dự thảo kết quả hoặc văn bản yêu cầu bổ sung</td><td>10 ngày</td></tr><tr><td>4</td><td>Giám đốc Sở</td><td>Ký số kết quả</td><td>02 ngày</td></tr><tr><td>5</td><td>Văn thư, cán bộ quầy</td><td>Đóng dấu, vào sổ, trả kết quả</td><td>01 ngày</td></tr></tbody></table>',
      };
    },
    truth: { workflows: { outcome: 'passed', credit: 1, details: { url: WORKFLOWS } } },
  },
  {
    id: 'no model is told of',
    change: (site) => {
      const it = postOf(site, 'reform', 'Một cửa lưu động');
      it.title = 'Chi cục Tiêu chuẩn rà việc theo kế hoạch cải cách hành chính';
      it.lead = 'Chi cục còn hai nhiệm vụ cải cách hành chính phải xong trong quý III.';
      it.path = `${REFORM}/991-chi-cuc-tieu-chuan-ra-viec`;
    },
    truth: { models: none },
  },
  {
    id: 'people oversee the reform',
    change: (site) =>
      void listOf(site, 'news').posts.push(
        postOfNgheAn('tin-tuc', [
          '2022-10-04',
          'Phát huy vai trò giám sát của người dân trong cải cách hành chính',
          'Người dân có quyền giám sát, góp ý việc thực hiện cải cách hành chính của cơ quan nhà nước.',
        ]),
      ),
    truth: { oversight: one('2022-10-04') },
  },
  {
    id: 'the second decision of December is listed',
    change: (site) =>
      void site.documents['all']?.rows.push({
        number: '5165/QĐ-UBND',
        date: '2021-12-30',
        about: 'Ban hành Kế hoạch cải cách hành chính năm 2022 của tỉnh',
        by: 'UBND tỉnh',
      }),
    truth: {
      'core-documents': { outcome: 'passed', credit: 1, details: states({ ...STATES, '5165/QĐ-UBND': 'cited' }) },
    },
  },
  {
    id: 'the guide to looking up is being updated',
    change: (site) => {
      mainOf(site, LOOKUP).main = '<p>Đang cập nhật nội dung.</p>';
    },
    truth: { 'lookup-guide': { outcome: 'partial', credit: 0.5, details: { url: LOOKUP, attachments: 0 } } },
  },
];

export const NGHE_AN: Portal = {
  id: 'nghean, Joomla',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-12-02',
  reference: [...KNOWN.map(([code, name]) => [code, name] as const), [...GONE, true]],
  make,
  render,
  truth: {
    // No post in August.
    'cchc-column': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: REFORM,
        linkedFromHome: true,
        newest: '2022-11-22',
        ageDays: 10,
        inPeriod: 11,
        byMonth: BY_MONTH,
        undated: 0,
      },
    },
    'procedure-set': { outcome: 'passed', credit: 1, details: SET },
    'procedure-detail': {
      outcome: 'partial',
      credit: 9 / 10,
      details: { checked: 10, complete: 9, incomplete: [{ code: NO_FEE, missingParts: ['fee'] }], withoutDetail: [] },
    },
    // A list without rows.
    'procedure-set-province': { outcome: 'failed', credit: 0 },
    hotline: {
      outcome: 'passed',
      credit: 1,
      details: { phones: ['+842383598779'], emails: ['duongdaynong.skhcn@nghean.gov.vn'], conflicts: [] },
    },
    feedback: { outcome: 'partial', credit: 0.5, details: { url: FEEDBACK, ways: ['email', 'form'], process: false } },
    'lookup-guide': { outcome: 'passed', credit: 1, details: { url: LOOKUP } },
    workflows: { outcome: 'failed', credit: 0 },
    simplification: one('2022-09-27'),
    'service-centre': one('2022-10-18'),
    // Of the year before.
    postal: none,
    'online-service': {
      outcome: 'passed',
      credit: 1,
      details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: ONLINE },
    },
    organisation: { outcome: 'passed', credit: 1, details: { url: ABOUT } },
    conduct: one('2022-04-19'),
    personnel: one('2022-03-22'),
    // A joke.
    autonomy: none,
    'digital-government': { outcome: 'passed', credit: 1 },
    // One post, undated.
    'e-office': { outcome: 'cantTell', details: { found: 0 } },
    iso: { outcome: 'partial', credit: 0.5, details: { url: ISO, attachments: 0 } },
    indices: { outcome: 'partial', credit: 2.5 / 4, details: { indices: Object.values(INDICES) } },
    oversight: none,
    models: one('2022-07-19'),
    results: { outcome: 'passed', credit: 1 },
    'legal-drafting': one('2022-06-14'),
    'core-documents': { outcome: 'partial', credit: 4 / 5, details: states(STATES) },
    guides: { outcome: 'passed', credit: 1 },
  },
  mutations: MUTATIONS,
};
