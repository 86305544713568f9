import { page, TODAY } from './layout.ts';
import { paragraphs } from './markup.ts';
import { MENU } from './menu.ts';

interface Standing {
  readonly title: string;
  readonly section: readonly [words: string, path: string];
  readonly main: string;
}

const ABOUT = ['Giới thiệu', '/gioi-thieu/'] as const;
const REFORM = ['Cải cách hành chính', '/cai-cach-hanh-chinh/'] as const;
const CONTACT = ['Liên hệ', '/lien-he.html'] as const;
const FIELDS = ['Lĩnh vực', '/linh-vuc/nhiem-vu.html'] as const;

const UPDATING = '<p>Nội dung đang cập nhật.</p>';

/** Pages that stand: no day of posting, no list. */
export function standingPages(): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...STANDING, '/so-do-cong.html': siteMap() }).map(([path, { title, section, main }]) => [
      path,
      page({ title, path, trail: [section], main }),
    ]),
  );
}

const STANDING: Readonly<Record<string, Standing>> = {
  '/gioi-thieu/': {
    title: 'Giới thiệu chung',
    section: ABOUT,
    main: paragraphs([
      'Sở là cơ quan chuyên môn giúp Ủy ban nhân dân tỉnh quản lý hoạt động khoa học, đo lường, chất lượng, sở hữu trí tuệ và an toàn bức xạ trên địa bàn.',
    ]),
  },
  '/gioi-thieu/chuc-nang-nhiem-vu.html': {
    title: 'Chức năng, nhiệm vụ, quyền hạn',
    section: ABOUT,
    main: paragraphs([
      'Sở tham mưu cho Ủy ban nhân dân tỉnh về nghiên cứu khoa học, phát triển và ứng dụng công nghệ, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ và an toàn bức xạ; tổ chức thực hiện các nhiệm vụ đó trong phạm vi được giao.',
      'Nhiệm vụ chính gồm trình quy hoạch và kế hoạch, hướng dẫn cơ sở, giải quyết thủ tục hành chính, kiểm tra, thanh tra, thống kê và báo cáo. Sở được yêu cầu cơ quan liên quan cung cấp thông tin để làm những việc này.',
      'Mỗi phòng có bản mô tả vị trí việc làm nêu rõ người phụ trách, công việc và sản phẩm phải giao.',
    ]),
  },
  '/gioi-thieu/co-cau-to-chuc.html': {
    title: 'Cơ cấu tổ chức',
    section: ABOUT,
    main: `<p>Sở có Ban Giám đốc, sáu phòng và ba đơn vị trực thuộc. Biên chế hành chính được giao năm 2022 là bốn mươi tám người.</p>
<ul><li>Văn phòng Sở</li><li>Phòng Kế hoạch - Tài chính</li><li>Phòng Quản lý khoa học</li><li>Phòng Quản lý công nghệ</li><li>Phòng Quản lý chuyên ngành</li><li>Thanh tra Sở</li><li>Chi cục Tiêu chuẩn Đo lường Chất lượng</li><li>Trung tâm Thông tin khoa học</li><li>Trung tâm Kỹ thuật đo lường</li></ul>
<p>Trưởng phòng chịu trách nhiệm trước Giám đốc về toàn bộ công việc của phòng, phó phòng giúp trưởng phòng theo phân công.</p>`,
  },
  '/gioi-thieu/lanh-dao-so.html': {
    title: 'Lãnh đạo Sở',
    section: ABOUT,
    main: `<ul><li>Giám đốc: ông Trần Văn Mẫu</li><li>Phó Giám đốc: bà Lê Thị Ví Dụ</li></ul>`,
  },
  '/gioi-thieu/danh-ba.html': {
    title: 'Danh bạ điện thoại',
    section: ABOUT,
    main: `<table class="list"><thead><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th></tr></thead><tbody>
<tr><td>Trần Văn Mẫu</td><td>Giám đốc</td><td>0238.300.0102</td></tr>
<tr><td>Lê Thị Ví Dụ</td><td>Phó Giám đốc</td><td>0238.300.0103</td></tr>
<tr><td>Nguyễn Thử</td><td>Chánh Văn phòng</td><td>0238.300.0104</td></tr>
<tr><td>Hoàng Minh Họa</td><td>Trưởng phòng Quản lý khoa học</td><td>0238.300.0105</td></tr>
</tbody></table>`,
  },
  '/gioi-thieu/lich-su.html': {
    title: 'Lịch sử hình thành',
    section: ABOUT,
    main: paragraphs([
      'Tiền thân của Sở là ban kỹ thuật của tỉnh; qua nhiều lần đổi tên, Sở mang tên hiện nay từ đầu những năm hai nghìn.',
    ]),
  },
  '/chi-so-cai-cach-hanh-chinh.html': {
    title: 'Chỉ số cải cách hành chính',
    section: REFORM,
    main: `<table class="list"><caption>Kết quả các chỉ số của tỉnh (số liệu minh họa)</caption><thead><tr><th>Chỉ số</th><th>Năm</th><th>Điểm</th><th>Thứ hạng</th></tr></thead><tbody>
<tr><td>PAR INDEX</td><td>2021</td><td>86,42</td><td>24</td></tr>
<tr><td>SIPAS</td><td>2021</td><td>85,10</td><td>31</td></tr>
<tr><td>PAPI</td><td>2020</td><td>43,15</td><td>19</td></tr>
</tbody></table>`,
  },
  '/quy-trinh-noi-bo.html': {
    title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
    section: REFORM,
    main: UPDATING,
  },
  '/duong-day-nong.html': {
    title: 'Đường dây nóng cải cách hành chính',
    section: REFORM,
    main: `<p>Tổ chức, cá nhân gặp phiền hà khi làm thủ tục xin gọi số dưới đây trong giờ làm việc.</p>
<ul class="contact"><li>Điện thoại đường dây nóng: 01683.000.022</li><li>Thư điện tử: duongdaynong@skhcn.nghean.example</li><li>Địa chỉ: Phòng 105, tầng 1, 01 đường Mẫu, phường Minh Họa, thành phố Vinh</li></ul>`,
  },
  '/huong-dan-tra-cuu.html': {
    title: 'Hướng dẫn tra cứu thủ tục hành chính trên mạng',
    section: ['Thủ tục hành chính', '/thu-tuc-hanh-chinh/'],
    main: `<ol><li>Mở mục Thủ tục hành chính trên thanh đầu trang, chọn lĩnh vực cần tìm.</li><li>Trong danh mục, bấm vào tên thủ tục để đọc trình tự, hồ sơ, thời hạn và tải tờ khai.</li><li>Nếu biết mã thủ tục, gõ mã đó vào ô tìm kiếm ở bên phải, không cần gõ phần sau của mã.</li><li>Để biết hồ sơ đã nộp đang ở đâu, mở Cổng Dịch vụ công và nhập số ghi trên phiếu hẹn.</li></ol>
<p>Không có mạng ở nhà, bạn có thể dùng máy tính đặt tại sảnh, có người hướng dẫn trong giờ hành chính.</p>`,
  },
  '/dich-vu-cong.html': {
    title: 'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến',
    section: ['Dịch vụ công', '/dich-vu-cong.html'],
    main: `<p>Dịch vụ công trực tuyến mức độ 3 cho phép nộp hồ sơ trên mạng, còn phí và kết quả nhận tại quầy. Mức độ 4 thì cả phí và kết quả cũng qua mạng hoặc bưu chính.</p>
<ol><li>Đăng ký tài khoản bằng số căn cước và số điện thoại.</li><li>Chọn thủ tục, điền tờ khai, tải giấy tờ đã quét.</li><li>Nhận mã hồ sơ qua tin nhắn và theo dõi đến khi có kết quả.</li></ol>
<p>Vào <a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a> để nộp hồ sơ.</p>`,
  },
  '/du-thao-lay-y-kien.html': { title: 'Dự thảo lấy ý kiến', section: ['Văn bản', '/van-ban/'], main: UPDATING },
  '/linh-vuc/nhiem-vu.html': {
    title: 'Nhiệm vụ khoa học',
    section: FIELDS,
    main: paragraphs([
      'Hằng năm Sở mở hai đợt nhận đề xuất. Phiếu đề xuất được hội đồng tư vấn xếp thứ tự trước khi trình tỉnh.',
    ]),
  },
  '/linh-vuc/do-luong.html': {
    title: 'Đo lường, chất lượng',
    section: FIELDS,
    main: paragraphs([
      'Chi cục kiểm tra phương tiện đo tại chợ, cửa hàng xăng dầu và cơ sở đóng gói, hướng dẫn doanh nghiệp áp dụng tiêu chuẩn.',
    ]),
  },
  '/linh-vuc/tai-san-tri-tue.html': {
    title: 'Tài sản trí tuệ',
    section: FIELDS,
    main: paragraphs(['Sở tư vấn miễn phí cách tra cứu và đặt tên nhãn hiệu vào sáng thứ Tư hằng tuần.']),
  },
  '/linh-vuc/buc-xa.html': {
    title: 'Bức xạ',
    section: FIELDS,
    main: paragraphs(['Cơ sở dùng thiết bị phát tia phải khai báo, xin phép và đo liều định kỳ cho nhân viên.']),
  },
  '/lien-he.html': {
    title: 'Địa chỉ cơ quan',
    section: CONTACT,
    main: `<p>Trụ sở: 01 đường Mẫu, phường Minh Họa, thành phố Vinh, tỉnh Nghệ An.</p><p>Văn thư: 0238.300.0100, từ thứ Hai đến thứ Sáu.</p>`,
  },
  '/phan-anh-kien-nghi.html': {
    title: 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
    section: CONTACT,
    main: `<p>Cá nhân, tổ chức gửi phản ánh, kiến nghị về quy định hành chính bằng một trong các cách sau:</p>
<ul><li>Gửi thư tới Văn phòng Sở, 01 đường Mẫu, phường Minh Họa, thành phố Vinh.</li><li>Gửi thư điện tử tới kiennghi@skhcn.nghean.example.</li><li>Gửi trên <a href="https://pakn.dichvucong.gov.vn/">Hệ thống tiếp nhận phản ánh, kiến nghị quốc gia</a>.</li></ul>
<h2>Xử lý thế nào</h2><ol><li>Văn phòng Sở ghi sổ trong ngày nhận.</li><li>Trong 5 ngày làm việc, chuyển phòng có thẩm quyền hoặc cơ quan khác.</li><li>Trong 15 ngày làm việc, trả lời người gửi và đăng kết quả lên cổng.</li></ol>
<form action="/phan-anh-kien-nghi.html" method="post"><label>Họ tên <input name="hoten"></label><label>Nội dung <textarea name="noidung" rows="4"></textarea></label><button>Gửi</button></form>`,
  },
  '/hoi-dap.html': {
    title: 'Hỏi đáp',
    section: CONTACT,
    main: `<dl><dt>Hỏi (ngày 14/10/2022): Cơ sở tôi đổi địa chỉ thì có phải xin lại giấy phép không?</dt><dd>Trả lời: Không, chỉ làm thủ tục thay đổi nội dung giấy phép. (Phòng Quản lý chuyên ngành, 19/10/2022)</dd>
<dt>Hỏi (ngày 02/11/2022): Nộp hồ sơ trên mạng rồi có phải mang bản giấy đến không?</dt><dd>Trả lời: Không, trừ khi phiếu hẹn ghi phải đối chiếu bản gốc. (Văn phòng Sở, 04/11/2022)</dd></dl>`,
  },
};

function siteMap(): Standing {
  const entries = MENU.flatMap((entry) => [entry, ...(entry.below ?? [])]);
  return {
    title: 'Sơ đồ cổng',
    section: CONTACT,
    main: `<ul>${entries.map(({ words, path }) => `<li><a href="${path}">${words}</a></li>`).join('')}</ul>`,
  };
}

/** The work calendar goes on for ever in both directions: `?thang=YYYY-MM`. */
export function calendarPage(month: string): string {
  const [year = 2022, number = 11] = (/^\d{4}-\d{2}$/.test(month) ? month : TODAY.slice(0, 7)).split('-').map(Number);
  const path = (offset: number): string => {
    const index = year * 12 + number - 1 + offset;
    return `/lich-cong-tac?thang=${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  };
  return page({
    title: `Lịch công tác tháng ${number} năm ${year}`,
    path: path(0),
    trail: [['Tin tức', '/tin-tuc/']],
    main: `<p><a href="${path(-1)}">« Tháng trước</a> · <a href="${path(1)}">Tháng sau »</a></p><table class="list"><tr><th>Thứ Hai</th><td>Giao ban Ban Giám đốc</td></tr><tr><th>Thứ Năm</th><td>Tiếp công dân</td></tr></table>`,
  });
}
