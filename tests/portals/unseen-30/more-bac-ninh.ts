/** More changes of Bắc Ninh's portal: the same said in other words, and what only looks alike. */

import { change, changeRow, FAILED, HALF, PASSED, SCAN } from '../unseen-28/kit.ts';
import { postOf, type Mutation, type Site } from '../unseen-22/site.ts';
import { changeBlock, tells } from './kit.ts';

const FUNCTIONS = '/gioithieu/Pages/chuc-nang.aspx';
const FEEDBACK = '/cchc/Pages/phan-anh-kien-nghi.aspx';
const ISO = '/cchc/Pages/iso.aspx';
const ASSESS = '/cchc/Pages/danh-gia-can-bo.aspx';
const ABROAD = '/en/Pages/about.aspx';
const HOT = '<p>Đường dây nóng: <b>0222.3875.266</b></p>';

const rename = (site: Site, href: string, words: string): void => {
  site.menu = site.menu.map((one) =>
    one.under === undefined
      ? one
      : { ...one, under: one.under.map((two) => (two.href === href ? { href, words } : two)) },
  );
};
const home = (site: Site): void => change(site, ABROAD, ' Hotline of Bac Ninh Tourism: 0222.3898.998', '');

export const MORE_BAC_NINH: readonly Mutation[] = [
  tells('procedure-updates', true, [
    'reform',
    'sửa đổi, bổ sung lĩnh vực đấu thầu',
    'Từ 01/3, bốn thủ tục hành chính về đấu thầu thay đổi',
    'Thành phần hồ sơ được sửa đổi theo quyết định mới của Chủ tịch UBND tỉnh; Sở đã niêm yết tại quầy.',
  ]),
  tells('procedure-updates', false, [
    'reform',
    'sửa đổi, bổ sung lĩnh vực đấu thầu',
    'Công bố danh mục dự án kêu gọi đầu tư sửa đổi, bổ sung',
    'Danh mục có thêm hai cụm công nghiệp ở Lương Tài.',
  ]),
  tells('investment-online', true, [
    'investment',
    'nộp và thẩm định',
    'Toàn bộ hồ sơ đầu tư công được xử lý trên hệ thống điện tử',
    'Từ đầu năm đến nay chủ đầu tư không còn phải mang hồ sơ giấy đến Sở; mọi bước đều làm trực tuyến.',
  ]),
  tells('investment-online', false, [
    'investment',
    'nộp và thẩm định',
    'Họp trực tuyến đôn đốc giải ngân vốn đầu tư công',
    'Mười điểm cầu báo cáo khó khăn về mặt bằng và giá vật liệu.',
  ]),
  tells('simplification', true, [
    'reform',
    'Kế hoạch rà soát',
    'Bỏ bản sao công chứng, bớt hai ngày chờ: phương án cắt giảm thủ tục hành chính của Sở',
    'Phương án được trình UBND tỉnh sau ba tháng rà soát.',
  ]),
  tells('simplification', false, [
    'reform',
    'Kế hoạch rà soát',
    'Thiết kế cầu dân sinh được đơn giản hóa để giảm chi phí',
    'Cầu rộng ba mét, dùng dầm đúc sẵn.',
  ]),
  tells('one-stop', true, [
    'reform',
    'Bộ phận Một cửa của Sở trả',
    'Quầy tiếp nhận và trả kết quả: gần ba nghìn hồ sơ trong ba tháng',
    'Tỷ lệ trả đúng hẹn qua cơ chế một cửa liên thông đạt 99,6%.',
  ]),
  tells('one-stop', false, [
    'reform',
    'Bộ phận Một cửa của Sở trả',
    'Siêu thị kiểu “mua sắm một cửa” sắp mở ở Từ Sơn',
    'Khách hàng tìm thấy mọi mặt hàng dưới một mái nhà.',
  ]),
  tells('personnel', true, [
    'news',
    'Tuyển dụng',
    'Khen thưởng ba chuyên viên, nâng bậc lương trước hạn cho hai người',
    'Quyết định được trao trong buổi chào cờ đầu tháng.',
  ]),
  tells('personnel', true, [
    'news',
    'Tuyển dụng',
    'Khiển trách một phó trưởng phòng vì vi phạm kỷ luật lao động',
    'Hội đồng kỷ luật công chức của Sở đã họp và bỏ phiếu kín.',
  ]),
  tells('personnel', false, [
    'news',
    'Tuyển dụng',
    'Khen thưởng học sinh giỏi là con em cán bộ trong ngành',
    'Bốn mươi cháu được tặng cặp sách và sổ tay.',
  ]),
  tells('oversight', true, [
    'reform',
    'Người dân giám sát',
    'Mời bà con kiểm tra, góp ý việc cải cách của cơ quan nhà nước',
    'Bài viết nói về quyền và trách nhiệm của công dân trong việc giám sát cải cách hành chính.',
  ]),
  tells('oversight', false, [
    'reform',
    'Người dân giám sát',
    'HĐND tỉnh giám sát chuyên đề về nước sạch nông thôn',
    'Đoàn giám sát làm việc với người dân bốn xã ven sông.',
  ]),
  {
    id: 'the functions stand in a file',
    change: (site) => {
      site.pages[FUNCTIONS] = {
        title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
        main: '<p>Xem <a href="/gioithieu/Documents/qd-chuc-nang.pdf">Quyết định quy định chức năng, nhiệm vụ</a></p>',
      };
      site.served['/gioithieu/Documents/qd-chuc-nang.pdf'] = SCAN;
    },
    truth: { organisation: { ...PASSED, details: { url: FUNCTIONS, attachments: 1 } } },
  },
  {
    id: 'the functions are yet to come',
    change: (site) => {
      site.pages[FUNCTIONS] = {
        title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
        main: '<p>Đang cập nhật.</p>',
      };
    },
    truth: { organisation: { ...HALF, details: { url: FUNCTIONS } } },
  },
  {
    id: 'a poll on how the site looks',
    change: (site) => {
      rename(site, ASSESS, 'Đánh giá giao diện');
      site.pages[ASSESS] = {
        title: 'Đánh giá giao diện trang thông tin điện tử',
        main: `<p>${'Xin bạn đọc cho biết cảm nhận về màu sắc, cỡ chữ, cách bố trí tin bài và tốc độ mở trang của giao diện mới. '.repeat(4)}</p>`,
      };
    },
    truth: { 'staff-assessment': FAILED },
  },
  {
    id: 'a survey on the officials at the counter',
    change: (site) => {
      rename(site, ASSESS, 'Khảo sát hài lòng');
      site.pages[ASSESS] = {
        title: 'Khảo sát mức độ hài lòng đối với công chức Bộ phận Tiếp nhận và Trả kết quả',
        main: '<p>Ông (bà) vui lòng chọn mức điểm cho công chức đã tiếp nhận hồ sơ của mình tại Bộ phận Tiếp nhận và Trả kết quả. Ý kiến được giữ kín và dùng để xếp loại công chức hằng quý.</p><form action="/khaosat" method="post"><p>Thái độ phục vụ: <label><input type="radio" name="a">Tốt</label> <label><input type="radio" name="a">Khá</label> <label><input type="radio" name="a">Kém</label></p><p>Hướng dẫn hồ sơ: <label><input type="radio" name="b">Rõ ràng</label> <label><input type="radio" name="b">Chưa rõ</label></p><button>Gửi đánh giá</button></form>',
      };
    },
    truth: { 'staff-assessment': { ...PASSED, details: { url: ASSESS } } },
  },
  {
    id: 'quality is a help for firms',
    change: (site) => {
      rename(site, ISO, 'Hỗ trợ doanh nghiệp áp dụng ISO 9001');
      site.pages[ISO] = {
        title: 'Hỗ trợ doanh nghiệp nhỏ áp dụng ISO 9001:2015',
        main: `<p>${'Doanh nghiệp nhỏ và vừa trên địa bàn được hỗ trợ một nửa chi phí thuê tư vấn xây dựng hệ thống ISO 9001:2015 tại nhà máy. '.repeat(4)}</p>`,
      };
    },
    truth: { iso: FAILED },
  },
  {
    id: 'the handling is told as questions',
    change: (site) =>
      change(
        site,
        FEEDBACK,
        '<p>Nội dung viết bằng',
        '<p><b>Ai tiếp nhận?</b> Văn phòng Sở.</p><p><b>Bao lâu thì có trả lời?</b> Chậm nhất 15 ngày làm việc kể từ ngày nhận được ý kiến.</p><p>Nội dung viết bằng',
      ),
    truth: { 'feedback-process': { ...PASSED, details: { url: FEEDBACK, process: true } } },
  },
  {
    id: 'a form on the page on feedback',
    change: (site) =>
      change(
        site,
        FEEDBACK,
        '<p>Nội dung viết bằng',
        '<div><p>Hoặc điền vào mẫu dưới đây:</p><input name="ctl00$txtHoTen" placeholder="Họ tên"><input name="ctl00$txtEmail" placeholder="Thư điện tử"><textarea name="ctl00$txtNoiDung" placeholder="Nội dung phản ánh, kiến nghị"></textarea><input type="submit" value="Gửi"></div><p>Nội dung viết bằng',
      ),
    truth: { 'feedback-process': { ...HALF, details: { url: FEEDBACK, ways: ['email', 'form', 'pakn'] } } },
  },
  {
    id: 'only the police has a hotline',
    change: (site) => {
      home(site);
      changeBlock(site, 'left', HOT, '<p>Kính mời bạn đọc gửi ý kiến.</p>');
    },
    truth: { hotline: { ...FAILED, details: { phones: [] } } },
  },
  {
    id: 'a line for feedback, not called hot',
    change: (site) => {
      home(site);
      changeBlock(site, 'left', HOT, '<p>Điện thoại tiếp nhận phản ánh, kiến nghị: 0222 3875 266</p>');
    },
    truth: {
      hotline: { ...HALF, details: { phones: ['+842223875266'] } },
      'feedback-process': { outcome: 'partial' },
    },
  },
  {
    id: 'the hotline with a mailbox in a table',
    change: (site) => {
      home(site);
      changeBlock(
        site,
        'left',
        HOT,
        '<table><tr><td colspan="2">ĐƯỜNG DÂY NÓNG</td></tr><tr><td>ĐT</td><td>(0222) 3 875 266</td></tr><tr><td>Email</td><td>ddn.skhdt@bacninh.gov.vn</td></tr></table>',
      );
    },
    truth: {
      hotline: { ...PASSED, details: { phones: ['+842223875266'], emails: ['ddn.skhdt@bacninh.gov.vn'] } },
    },
  },
  {
    id: 'an article cites two resolutions with one date',
    change: (site) => {
      const post = postOf(site, 'reform', 'Chi bộ Văn phòng');
      post.more = ['Chi bộ học lại các Nghị quyết số 18-NQ/TW, số 19-NQ/TW ngày 25/10/2017 của Trung ương.'];
    },
    truth: { 'core-documents': PASSED },
  },
  {
    id: 'resolution 76 is another',
    change: (site) =>
      changeRow(site.documents['all'], '76/NQ-CP', (one) => ({
        ...one,
        date: '2022-06-01',
        about: 'Nghị quyết phiên họp thường kỳ tháng 5 năm 2022',
      })),
    truth: { 'core-documents': { outcome: 'partial', credit: 4 / 6 } },
  },
];
