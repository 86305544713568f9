/** More changes of Hưng Yên's portal: the same said in other words, and what only looks alike. */

import { HUNG_YEN } from './hung-yen.ts';
import { change, changeRow, FAILED, HALF, PASSED, SCAN } from '../unseen-28/kit.ts';
import { postOf, type Mutation, type Site } from '../unseen-22/site.ts';
import { DIGITAL } from './hung-yen-posts.ts';
import { changeBlock, tells, stays } from './kit.ts';

const WORKFLOWS = '/hanh-chinh-cong/quy-trinh-noi-bo/';
const RESULTS = '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so/';
const RECEPTION = '/tiep-cong-dan/';
const INDICES = '/cac-chi-so-cua-tinh/';
const FINANCE = '/cong-khai-ngan-sach/';

const rename = (site: Site, href: string, words: string): void => {
  site.menu = site.menu.map((one) =>
    one.under === undefined
      ? one
      : { ...one, under: one.under.map((two) => (two.href === href ? { href, words } : two)) },
  );
};
const standing = (site: Site, href: string, words: string, title: string, main: string): void => {
  site.menu.push({ href, words });
  site.pages[href] = { title, main };
};

export const MORE_HUNG_YEN: readonly Mutation[] = [
  tells('importance', true, [
    'reform',
    'để nhà đầu tư chọn',
    'Vì sao doanh nghiệp cần cải cách hành chính?',
    'Mỗi ngày chờ giấy phép là một khoản chi phí; cải cách giúp môi trường kinh doanh thông thoáng hơn.',
  ]),
  tells('importance', true, [
    'reform',
    'để nhà đầu tư chọn',
    'Cải cách hành chính - đòn bẩy cải thiện môi trường đầu tư, kinh doanh',
    'Bài viết phân tích mối liên hệ giữa thủ tục và dòng vốn vào tỉnh.',
  ]),
  tells('importance', false, [
    'reform',
    'để nhà đầu tư chọn',
    'Nhà đầu tư Hàn Quốc khảo sát khu công nghiệp sạch',
    'Đoàn quan tâm tới nguồn điện và nhà ở công nhân.',
  ]),
  ...(
    [
      [
        'Thủ trưởng đơn vị chịu trách nhiệm nếu để hồ sơ trễ hạn',
        'Quy định mới ràng buộc trách nhiệm của người đứng đầu đối với kết quả cải cách hành chính.',
        true,
      ],
      [
        'Đề cao trách nhiệm nêu gương của người đứng đầu trong cải cách hành chính',
        'Người đứng đầu từng đơn vị ký cam kết với Giám đốc Sở.',
        true,
      ],
      ['Trách nhiệm của trưởng họ trong phong trào khuyến học', 'Dòng họ Phạm ở Ân Thi trao 50 suất học bổng.', false],
    ] as const
  ).map(([title, lead, yes]) => tells('head-responsibility', yes, ['reform', 'Sơ kết công tác', title, lead])),
  tells('conduct', true, [
    'news',
    'Đào tạo, bồi dưỡng',
    'Chính sách thu hút nhân tài về làm việc tại cơ quan nhà nước',
    'Sinh viên tốt nghiệp loại xuất sắc được hỗ trợ 150 triệu đồng khi về tỉnh làm công chức.',
  ]),
  tells('conduct', true, [
    'news',
    'Đào tạo, bồi dưỡng',
    'Cảnh cáo hai công chức vi phạm quy định về những điều không được làm',
    'Hội đồng kỷ luật kết luận sau một tháng xác minh.',
  ]),
  tells('conduct', false, [
    'news',
    'Đào tạo, bồi dưỡng',
    'Dạy nghề đan bèo tây cho lao động nông thôn',
    'Lớp đào tạo nghề có 40 chị em tham gia.',
  ]),
  tells('models', true, [
    'reform',
    'Một lần nộp',
    'Cách làm hay ở Quảng Ninh: chấm điểm công chức một cửa bằng mã QR',
    'Kinh nghiệm cải cách hành chính của tỉnh bạn rất đáng học tập.',
  ]),
  tells('procedure-updates', true, [
    'procedures',
    'Thêm ba thủ tục',
    'Sửa đổi hai thủ tục hành chính về sở hữu trí tuệ',
    'Quyết định có hiệu lực từ ngày ký, thay thế hai thủ tục đã công bố năm 2021.',
  ]),
  tells('procedure-updates', false, [
    'procedures',
    'Thêm ba thủ tục',
    'Thêm ba máy lấy số tự động phục vụ người làm thủ tục',
    'Máy mới có chữ to, giọng đọc rõ, hợp với người cao tuổi.',
  ]),
  tells('digital-government', true, [
    'news',
    'Diễn tập ứng phó',
    'Ký số trên điện thoại: lãnh đạo Sở xử lý văn bản mọi lúc',
    'Ứng dụng công nghệ thông tin giúp văn bản được ban hành ngay cả khi lãnh đạo đi công tác.',
    [DIGITAL[1]],
  ]),
  tells('digital-government', false, [
    'news',
    'Diễn tập ứng phó',
    'Diễn tập ứng phó sự cố vỡ đê tại xã Đức Hợp',
    'Hơn 300 người tham gia hàn khẩu giả định.',
    [DIGITAL[1]],
  ]),
  {
    id: 'the workflows are called otherwise',
    change: (site) => {
      rename(site, WORKFLOWS, 'Quy trình giải quyết TTHC');
      const page = site.pages[WORKFLOWS];
      if (page !== undefined) page.title = 'Quy trình nội bộ, quy trình điện tử trong giải quyết TTHC';
    },
    truth: stays(HUNG_YEN.truth, 'workflows'),
  },
  {
    id: 'the workflow is one of the laboratory',
    change: (site) => {
      rename(site, WORKFLOWS, 'Quy trình nhân giống');
      site.pages[WORKFLOWS] = {
        title: 'Quy trình nhân giống chuối tiêu hồng',
        main: `<p>${'Bước một chọn cây mẹ sạch bệnh, bước hai khử trùng mẫu, bước ba nuôi trong môi trường thạch rồi đưa ra vườn ươm. '.repeat(4)}</p>`,
      };
    },
    truth: { workflows: FAILED },
  },
  {
    id: 'the system of quality, in full words',
    change: (site) => {
      site.served['/wp-content/uploads/2024/iso.pdf'] = SCAN;
      standing(
        site,
        '/he-thong-qlcl/',
        'Hệ thống quản lý chất lượng',
        'Hệ thống quản lý chất lượng của Sở',
        '<p>Sở công bố hệ thống quản lý chất lượng phù hợp TCVN ISO 9001:2015. <a href="/wp-content/uploads/2024/iso.pdf">Bản công bố</a></p>',
      );
    },
    truth: { iso: { ...PASSED, details: { url: '/he-thong-qlcl/', attachments: 1 } } },
  },
  {
    id: 'quality is a help for firms',
    change: (site) =>
      standing(
        site,
        '/tu-van-iso/',
        'Tư vấn ISO cho doanh nghiệp',
        'Tư vấn doanh nghiệp xây dựng hệ thống ISO',
        `<p>${'Trung tâm nhận tư vấn cho nhà máy, cơ sở sản xuất muốn có chứng nhận ISO 9001:2015, ISO 22000 với chi phí hợp lý. '.repeat(4)}</p>`,
      ),
    truth: stays(HUNG_YEN.truth, 'iso'),
  },
  {
    id: 'the days of reception stand in a file',
    change: (site) => {
      site.pages[RECEPTION] = {
        title: 'Lịch tiếp công dân năm 2024',
        main: '<p><a href="/wp-content/uploads/2024/lich-tiep.pdf">Lịch tiếp công dân của Giám đốc và các Phó Giám đốc Sở</a></p>',
      };
      site.served['/wp-content/uploads/2024/lich-tiep.pdf'] = SCAN;
    },
    truth: { 'citizen-reception': { ...PASSED, details: { url: RECEPTION, attachments: 1 } } },
  },
  {
    id: 'the days are for visitors of a museum',
    change: (site) => {
      rename(site, RECEPTION, 'Lịch đón khách tham quan');
      site.pages[RECEPTION] = {
        title: 'Lịch đón khách tham quan phòng truyền thống',
        main: `<p>${'Phòng truyền thống mở cửa sáng thứ Ba và chiều thứ Năm, khách đi theo đoàn xin báo trước hai ngày cho văn phòng. '.repeat(4)}</p>`,
      };
    },
    truth: { 'citizen-reception': FAILED },
  },
  {
    id: 'the budget is called finances',
    change: (site) => {
      rename(site, FINANCE, 'Công khai tài chính');
      const page = site.pages[FINANCE];
      if (page !== undefined) page.title = 'Công khai tài chính của Sở';
    },
    truth: stays(HUNG_YEN.truth, 'finance'),
  },
  {
    id: 'Facebook is the ministry’s',
    change: (site) => {
      site.blocks['social'] =
        '<p>Fanpage Bộ Khoa học và Công nghệ: <a href="https://www.facebook.com/bokhoahoccongnghe">facebook.com/bokhoahoccongnghe</a></p>';
    },
    truth: { social: { ...FAILED, details: { facebook: null, zalo: null } } },
  },
  {
    id: 'the row is of the third quarter of last year',
    change: (site) =>
      change(
        site,
        RESULTS,
        '</tbody>',
        '<tr><td>Quý III/2023</td><td>80</td><td>80</td><td>0</td><td>60%</td></tr></tbody>',
      ),
    truth: stays(HUNG_YEN.truth, 'dossier-results'),
  },
  {
    id: 'the third quarter in other words',
    change: (site) =>
      change(
        site,
        RESULTS,
        '</tbody>',
        '<tr><td>Quý 3 năm 2024</td><td>97</td><td>97</td><td>0</td><td>96%</td></tr></tbody>',
      ),
    truth: { 'dossier-results': PASSED },
  },
  {
    id: 'the satisfaction of the year is an aim',
    change: (site) => change(site, INDICES, '83,45%, hạng 22', 'phấn đấu đạt 84%'),
    truth: { indices: { outcome: 'partial', credit: 4 / 6 } },
  },
  {
    id: 'the directive of the party is another',
    change: (site) =>
      changeRow(site.documents['all'], '28-CT/TU', (one) => ({
        ...one,
        date: '2019-08-10',
        about: 'Chỉ thị về lãnh đạo đại hội đảng bộ các cấp',
      })),
    truth: { 'core-documents': { outcome: 'partial', credit: 7 / 9 } },
  },
  {
    id: 'the plan has no file',
    change: (site) =>
      changeRow(site.documents['all'], '09/KH-SKHCN', ({ number, date, about, by }) => ({ number, date, about, by })),
    truth: { 'plan-published': { ...HALF, details: { documents: [{ number: null, state: 'cited' }] } } },
  },
  {
    id: 'the plan is the province’s',
    change: (site) =>
      changeRow(site.documents['all'], '09/KH-SKHCN', (one) => ({
        ...one,
        number: '21/KH-UBND',
        by: 'UBND tỉnh Hưng Yên',
        about: 'Kế hoạch tuyên truyền cải cách hành chính tỉnh Hưng Yên năm 2024',
      })),
    truth: { 'plan-published': FAILED },
  },
  {
    id: 'Zalo stands in words on the home page',
    change: (site) =>
      changeBlock(
        site,
        'home',
        '<div class="bn"><a href="https://most',
        '<div class="bn"><a href="https://zalo.me/skhcnhungyen">Zalo Sở KH&amp;CN Hưng Yên</a></div><div class="bn"><a href="https://most',
      ),
    truth: { social: PASSED },
  },
  {
    id: 'the article on August has no date',
    change: (site) => {
      postOf(site, 'reform', 'Tinh gọn').date = null;
    },
    truth: { 'cchc-column': { ...HALF, details: { undated: 1, inPeriod: 10 } } },
  },
];
