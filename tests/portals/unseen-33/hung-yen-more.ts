/** More that webmasters of the Hưng Yên portal do; written before any of it was run. */

import { change, changeRow, SCAN, without } from '../unseen-28/kit.ts';
import { postOf, slug, type Mutation, type Site } from '../unseen-22/site.ts';
import {
  column,
  COLUMN,
  COUNTS,
  documents,
  FINANCE,
  FINANCE_MAIN,
  full,
  GUIDE,
  INDICES,
  OWN,
  periods,
  PROCEDURE_COLUMN,
  procedureColumn,
  RECEPTION,
  row,
  WORKFLOWS,
} from './hung-yen.ts';
import { FAILED, HALF, PASSED, postsOf, type Line } from './texts.ts';

const rewrite =
  (list: string, words: string, title: string, lead: string) =>
  (site: Site): void => {
    const post = postOf(site, list, words);
    post.title = title;
    post.lead = lead;
  };
const add =
  (list: string, ...line: Line) =>
  (site: Site): void => {
    site.lists[list]?.posts.push(...postsOf([line], (title) => `/vi/news/${slug(title)}-3107.html`));
  };
const top =
  (from: string, to: string) =>
  (site: Site): void => {
    site.blocks['top'] = (site.blocks['top'] ?? '').replace(from, to);
  };
const FACEBOOK = 'https://www.facebook.com/sokhcnhungyen';
const DOT = '<a href="javascript:void(0)">';
const indices = (credit: number, changed: Readonly<Record<string, unknown>>) => ({
  outcome: 'partial' as const,
  credit,
  details: { indices: INDICES.map((one) => (one['index'] === changed['index'] ? changed : one)) },
});
const FULL_COUNTS = [...COUNTS, 2];

export const MORE: readonly Mutation[] = [
  {
    id: 'Zalo is a picture to scan',
    change: top(DOT, `<img src="/images/zalo-qr.png" alt="Quét mã để quan tâm Zalo của Sở"> ${DOT}`),
    truth: { social: { ...HALF, details: { facebook: FACEBOOK, zalo: null } } },
  },
  {
    id: 'Facebook is shared only',
    change: top(FACEBOOK, 'https://www.facebook.com/sharer.php?u=https://skhcn.hungyen.gov.vn'),
    truth: { social: { ...FAILED, details: { facebook: null, zalo: null } } },
  },
  {
    id: 'Facebook by number',
    change: top(FACEBOOK, 'https://www.facebook.com/profile.php?id=100064321234567'),
    truth: {
      social: { ...HALF, details: { facebook: 'https://www.facebook.com/profile.php?id=100064321234567', zalo: null } },
    },
  },
  {
    id: 'the third quarter in a table of its own',
    change: add(
      'results',
      '2024-10-04',
      'Tình hình tiếp nhận, giải quyết TTHC quý 3/2024',
      'Tổng hợp số hồ sơ quý 3 năm 2024 của Sở.',
      [
        '<table border="1"><tr><td>Tổng số hồ sơ tiếp nhận</td><td>Đã giải quyết</td><td>Quá hạn</td></tr><tr><td>77</td><td>74</td><td>0</td></tr></table>',
      ],
    ),
    truth: { 'dossier-results': periods('published') },
  },
  {
    id: 'petitions of the third quarter',
    change: add(
      'results',
      '2024-10-07',
      'Kết quả giải quyết đơn thư khiếu nại, tố cáo quý III năm 2024',
      'Trong quý III, Thanh tra Sở nhận 02 đơn, đã chuyển cơ quan có thẩm quyền.',
    ),
    truth: { 'dossier-results': periods('missing') },
  },
  {
    id: 'the third quarter has a plan only',
    change: add(
      'results',
      '2024-07-10',
      'Phấn đấu quý III năm 2024 giải quyết 100% hồ sơ đúng hạn',
      'Sở đặt mục tiêu quý III không để hồ sơ nào quá hạn.',
    ),
    truth: { 'dossier-results': periods('missing') },
  },
  {
    id: 'the second quarter within half a year',
    change: rewrite(
      'results',
      'quý II ',
      'Kết quả giải quyết hồ sơ thủ tục hành chính 6 tháng đầu năm 2024',
      'Sáu tháng, Sở tiếp nhận 154 hồ sơ; trong đó quý II tiếp nhận 84 hồ sơ, giải quyết 81 hồ sơ.',
    ),
    truth: { 'dossier-results': periods('missing') },
  },
  {
    id: 'money in a table',
    change: (site) =>
      change(
        site,
        FINANCE,
        FINANCE_MAIN,
        `<p>Công khai số liệu thực hiện dự toán thu, chi ngân sách quý III năm 2024 của Sở (đơn vị tính: triệu đồng)</p><table><tr><th>Nội dung</th><th>Dự toán</th><th>Thực hiện</th><th>Tỷ lệ</th></tr>${['Thu phí thẩm định', 'Chi quản lý hành chính', 'Chi sự nghiệp khoa học', 'Chi đào tạo, bồi dưỡng', 'Chi mua sắm, sửa chữa tài sản', 'Chi hoạt động thanh tra'].map((name, at) => `<tr><td>${name}</td><td>${(at + 2) * 310}</td><td>${(at + 2) * 206}</td><td>66%</td></tr>`).join('')}</table>`,
      ),
    truth: { finance: { ...PASSED, details: { url: FINANCE, attachments: 0 } } },
  },
  {
    id: 'money under another name',
    change: (site) => {
      const main = site.pages[FINANCE]?.main ?? '';
      site.pages[FINANCE] = { title: 'Công khai tài chính', main };
      site.menu = site.menu.map((one) =>
        one.href === FINANCE
          ? { ...one, words: 'Công khai, minh bạch', under: [{ href: FINANCE, words: 'Thu, chi tài chính' }] }
          : one,
      );
    },
    truth: { finance: { ...PASSED, details: { url: FINANCE, attachments: 2 } } },
  },
  {
    id: 'receiving citizens is a picture',
    change: (site) =>
      void (site.pages[RECEPTION] = {
        title: 'Tiếp công dân',
        main: '<p><img src="/upload/lich-tiep-dan.jpg" alt=""></p>',
      }),
    truth: { 'citizen-reception': { ...HALF, details: { url: RECEPTION } } },
  },
  {
    id: 'the column on procedures has a longer name',
    change: (site) => {
      const list = site.lists['procedures'];
      if (list !== undefined) site.lists['procedures'] = { ...list, label: 'Kiểm soát, cải cách thủ tục hành chính' };
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).map((two) =>
          two.href === PROCEDURE_COLUMN ? { ...two, words: 'Kiểm soát, cải cách thủ tục hành chính' } : two,
        ),
      }));
    },
    truth: { 'procedure-column': procedureColumn('passed', '2024-10-22', 37) },
  },
  {
    id: 'talents come',
    change: rewrite(
      'reform',
      'Siết kỷ luật',
      'Chính sách thu hút nhân tài: ba thạc sĩ trẻ về Sở làm việc',
      'Chính sách thu hút, trọng dụng nhân tài của tỉnh giúp Sở có thêm công chức giỏi.',
    ),
    truth: { conduct: PASSED },
  },
  {
    id: 'farmers are trained',
    change: rewrite(
      'reform',
      'Siết kỷ luật',
      'Đào tạo nghề ghép cây cho nông dân Kim Động',
      'Ba mươi nông dân nhận chứng chỉ sau khóa bồi dưỡng năm ngày.',
    ),
    truth: { conduct: FAILED },
  },
  {
    id: 'why firms care',
    change: rewrite(
      'reform',
      'chìa khóa',
      'Vì sao doanh nghiệp cần nền hành chính nhanh và gọn?',
      'Cải cách hành chính góp phần cải thiện môi trường đầu tư kinh doanh, nâng cao năng lực cạnh tranh của tỉnh.',
    ),
    truth: { importance: PASSED },
  },
  {
    id: 'investors come',
    change: rewrite(
      'reform',
      'chìa khóa',
      'Đoàn doanh nghiệp Hàn Quốc khảo sát đầu tư tại Phố Nối',
      'Các nhà đầu tư quan tâm giá thuê đất và nguồn nhân lực.',
    ),
    truth: { importance: FAILED },
  },
  {
    id: 'a way of Đồng Tháp',
    change: rewrite(
      'reform',
      'thân thiện',
      'Cải cách hành chính ở Đồng Tháp: những cách làm hay',
      'Mô hình “Hội quán” và “Công dân học vụ” của tỉnh bạn là kinh nghiệm tốt về cải cách hành chính.',
    ),
    truth: { models: PASSED },
  },
  {
    id: 'a model of fish',
    change: rewrite(
      'reform',
      'thân thiện',
      'Mô hình nuôi cá lồng hiệu quả ở Tiên Lữ',
      'Mỗi lồng cho lãi 40 triệu đồng, nhiều hộ học theo.',
    ),
    truth: { models: FAILED },
  },
  {
    id: 'new procedures in other words',
    change: rewrite(
      'procedures',
      'Công bố danh mục',
      'Thêm hai thủ tục mới về sở hữu trí tuệ từ tháng Tám',
      'UBND tỉnh công bố 02 thủ tục hành chính mới ban hành thuộc thẩm quyền giải quyết của Sở.',
    ),
    truth: { 'procedure-updates': PASSED },
  },
  {
    id: 'a list of tasks announced',
    change: rewrite(
      'procedures',
      'Công bố danh mục',
      'Công bố danh mục nhiệm vụ khoa học đặt hàng năm 2025',
      'Mười nhiệm vụ mới, bốn nhiệm vụ sửa đổi, bổ sung.',
    ),
    truth: { 'procedure-updates': FAILED },
  },
  {
    id: 'head of a group of bee-keepers',
    change: add(
      'news',
      '2024-03-05',
      'Người đứng đầu tổ nuôi ong kể chuyện lập nghiệp',
      'Từ mười đàn ong, anh Vũ nay có cơ sở chế biến.',
    ),
    truth: { 'head-responsibility': FAILED },
  },
  {
    id: 'heads in other words',
    change: add(
      'reform',
      '2024-08-27',
      'Đề cao vai trò nêu gương, trách nhiệm người đứng đầu trong thực hiện CCHC',
      'Trưởng phòng, giám đốc trung tâm phải trực tiếp chỉ đạo công tác cải cách hành chính.',
    ),
    truth: {
      'head-responsibility': PASSED,
      'cchc-column': column('passed', [1, 1, 2, 1, 2, 1, 1, 2, 1, 1, 2], '2024-11-19', 9),
    },
  },
  {
    id: 'PAPI is a year old',
    change: rewrite(
      'reform',
      'PAPI',
      'Hưng Yên và chỉ số PAPI năm 2022',
      'Chỉ số PAPI năm 2022 của tỉnh Hưng Yên đạt 41,57 điểm, xếp thứ 38 toàn quốc.',
    ),
    truth: { indices: indices(4 / 6, { index: 'PAPI', state: 'stale', year: 2022, value: 41.57, rank: 38 }) },
  },
  {
    id: 'DDCI is to be asked',
    change: rewrite(
      'reform',
      'DDCI',
      'Khảo sát lấy ý kiến doanh nghiệp về DDCI năm 2024',
      'Phiếu DDCI được phát cho 500 doanh nghiệp trong hai tháng.',
    ),
    truth: { indices: indices(3.5 / 6, { index: 'DDCI', state: 'missing' }) },
  },
  {
    id: 'ICT Index is this year’s',
    change: add(
      'news',
      '2024-08-29',
      'Hưng Yên tăng hạng Chỉ số sẵn sàng cho phát triển và ứng dụng CNTT-TT',
      'ICT Index năm 2023 của tỉnh Hưng Yên đạt 0,5021, xếp thứ 27/63 tỉnh, thành phố.',
    ),
    truth: { indices: indices(5 / 6, { index: 'ICT INDEX', state: 'current', year: 2023, value: 0.5021, rank: 27 }) },
  },
  {
    id: 'workflows to download',
    change: (site) => {
      change(
        site,
        WORKFLOWS,
        '<p>Nội dung đang cập nhật...</p>',
        '<p>1. <a href="/upload/qt/01.pdf">QT.01 Cấp giấy phép X-quang</a></p><p>2. <a href="/upload/qt/02.pdf">QT.02 Công bố hợp quy</a></p>',
      );
      Object.assign(site.served, { '/upload/qt/01.pdf': SCAN, '/upload/qt/02.pdf': SCAN });
    },
    truth: { workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 2 } } },
  },
  {
    id: 'the plan is posted as news',
    change: add(
      'reform',
      '2024-02-08',
      'Kế hoạch tuyên truyền cải cách hành chính năm 2024',
      'Sở Khoa học và Công nghệ ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2024.',
      ['Toàn văn: <a href="/upload/vb/moi.pdf">tải về</a>'],
    ),
    truth: {
      'plan-published': PASSED,
      'cchc-column': column('passed', [1, 2, 2, 1, 2, 1, 1, 1, 1, 1, 2], '2024-11-19', 9),
    },
  },
  {
    id: 'the plan is the province’s',
    change: (site) =>
      void site.documents['directives']?.rows.splice(
        1,
        0,
        row(
          '/upload/vb/moi.pdf',
          '31/KH-UBND',
          '2024-02-20',
          'Kế hoạch tuyên truyền cải cách hành chính tỉnh Hưng Yên năm 2024',
          'UBND tỉnh',
        ),
      ),
    truth: { 'plan-published': FAILED },
  },
  {
    id: 'directive 28 is cited',
    change: (site) =>
      void (postOf(site, 'reform', 'Đoàn kiểm tra').more = [
        'Nội dung kiểm tra gồm việc thực hiện Chỉ thị số 28-CT/TU ngày 10/8/2022 của Ban Thường vụ Tỉnh ủy Hưng Yên.',
      ]),
    truth: { 'core-documents': { ...documents([]), details: {} } },
  },
  {
    id: 'decision 22 is another',
    change: (site) =>
      changeRow(site.documents['directives'], '22/2020/QĐ-UBND', (one) => ({
        ...one,
        number: '22/2019/QĐ-UBND',
        date: '2019-08-12',
      })),
    truth: { 'core-documents': documents(['28-CT/TU', '22/2020/QĐ-UBND']) },
  },
  {
    id: 'a procedure without its code',
    change: (site) => {
      site.procedures = site.procedures.map((one) => (one.code === full('2.000209') ? { ...one, code: '' } : one));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { listed: 9, missing: [{ code: full('1.011939') }], unknown: [] },
      },
    },
  },
  {
    id: 'the guidance is a post',
    change: (site) => {
      without(site, GUIDE);
      add(
        'procedures',
        '2024-05-30',
        'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến toàn trình và một phần',
        'Dịch vụ công trực tuyến toàn trình làm hết trên mạng; dịch vụ công trực tuyến một phần còn một bước tại quầy. Bước 1 đăng nhập, bước 2 chọn thủ tục, bước 3 điền tờ khai, bước 4 nộp phí.',
      )(site);
    },
    truth: { 'online-service': PASSED },
  },
  {
    id: 'no link to online services',
    change: (site) =>
      void (site.blocks['right'] = (site.blocks['right'] ?? '').replace(
        'https://dichvucong.hungyen.gov.vn/',
        '/vi/lien-he.html',
      )),
    truth: { 'online-service': { ...HALF, details: { links: [] } } },
  },
  {
    id: 'the column moved',
    change: (site) => {
      const list = site.lists['reform'];
      if (list !== undefined) site.lists['reform'] = { ...list, path: '/vi/news/chuyen-muc-142.html', label: 'CCHC' };
      site.menu = site.menu.map((one) =>
        one.href === COLUMN ? { href: '/vi/news/chuyen-muc-142.html', words: 'Thông tin CCHC' } : one,
      );
    },
    truth: {
      'cchc-column': {
        ...column('passed', FULL_COUNTS, '2024-11-19', 9),
        details: { url: '/vi/news/chuyen-muc-142.html', newest: '2024-11-19' },
      },
    },
  },
  {
    id: 'a firm has ISO, and the menu tells',
    change: (site) => {
      site.pages['/vi/tu-van-iso.html'] = {
        title: 'Tư vấn ISO cho doanh nghiệp',
        main: '<p>Trung tâm tư vấn, đào tạo xây dựng hệ thống quản lý chất lượng theo ISO 9001:2015 cho doanh nghiệp, hợp tác xã. Khách hàng gọi điện để được báo giá; thời gian tư vấn từ ba đến sáu tháng tùy quy mô của xưởng. Chuyên gia xuống tận nơi khảo sát, viết quy trình, đào tạo người lao động và cùng doanh nghiệp chuẩn bị cho kỳ đánh giá cấp chứng nhận của tổ chức độc lập.</p>',
      };
      site.menu.push({ href: '/vi/tu-van-iso.html', words: 'Tư vấn ISO' });
    },
    truth: { iso: FAILED },
  },
  {
    id: 'months without documents, but in time',
    change: (site) =>
      changeRow(site.documents['directives'], '2244/UBND-KGVX', (one) => ({ ...one, date: '2024-08-30' })),
    truth: { 'legal-documents': { ...PASSED, details: { newest: '2024-08-30', ageDays: 90 } } },
  },
  {
    id: 'digital in other words',
    change: rewrite(
      'news',
      'an toàn thông tin',
      'Chuyển đổi số: công chức Sở học dùng trợ lý ảo soạn văn bản',
      'Lớp tập huấn nằm trong kế hoạch chuyển đổi số, xây dựng chính quyền số năm 2024.',
    ),
    truth: { 'digital-government': PASSED },
  },
  {
    id: 'one code twice',
    change: (site) =>
      void site.procedures.push(...site.procedures.filter(({ code }) => code === full(OWN[0]?.[0] ?? ''))),
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { listed: 9, duplicates: [{ code: full('1.008377') }] },
      },
    },
  },
];
