/** Department of Science and Technology of Sơn La, 2022. */

import { pdf } from '../../support/attachments.ts';
import { render } from './son-la-look.ts';
import {
  postOf,
  postsFrom,
  SCIENCE_NEWS,
  swap,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
} from './site.ts';

const post = postsFrom(2000, 7, (serial, name, folder) => `${folder}/ArtMID/512/ArticleID/${serial}/${name}`);

const CCHC: readonly (readonly [date: string, title: string, lead: string, ...more: string[]])[] = [
  [
    '2022-11-09',
    'Giao ban cải cách hành chính tháng 11: tập trung hoàn thành chỉ tiêu năm',
    'Các phòng rà lại từng chỉ tiêu cải cách hành chính còn dở dang để hoàn thành trước ngày 15 tháng 12.',
  ],
  [
    '2022-10-18',
    'Đoàn kiểm tra của tỉnh làm việc về cải cách hành chính tại Sở',
    'Đoàn do Sở Nội vụ chủ trì đã nghe báo cáo và xem hồ sơ minh chứng về cải cách hành chính.',
  ],
  [
    '2022-10-04',
    'UBND tỉnh yêu cầu nâng chất lượng công tác cải cách hành chính quý cuối năm',
    'Văn bản của UBND tỉnh nêu năm việc cải cách hành chính mà các sở, huyện phải làm trong quý IV.',
    'Các đơn vị chú ý thực hiện Nghị quyết số 35/NQ-CP của Chính phủ về hỗ trợ và phát triển doanh nghiệp.',
  ],
  [
    '2022-09-29',
    'Quán triệt nghị quyết của HĐND tỉnh về cải cách hành chính',
    'Toàn thể công chức nghe giới thiệu những điểm mới về cải cách hành chính trong nghị quyết của HĐND tỉnh.',
  ],
  [
    '2022-09-07',
    'Tập huấn cải cách hành chính cho cán bộ đầu mối',
    'Bốn mươi cán bộ đầu mối được hướng dẫn cách tự chấm điểm cải cách hành chính.',
  ],
  [
    '2022-08-23',
    'Sắp xếp tổ chức bộ máy theo hướng tinh gọn: nhiệm vụ của cải cách hành chính',
    'Tỉnh Sơn La giảm hai phòng và một đơn vị sự nghiệp trong năm 2022 theo chương trình cải cách hành chính.',
  ],
  [
    '2022-08-05',
    'Ban Thường vụ Tỉnh ủy cho ý kiến về chủ trương cải cách hành chính',
    'Ban Thường vụ Tỉnh ủy thống nhất chủ trương tiếp tục coi cải cách hành chính là khâu đột phá.',
  ],
  [
    '2022-07-22',
    'Đẩy mạnh cải cách chế độ công vụ trên địa bàn tỉnh Sơn La',
    'Chính sách mới về cải cách hành chính của tỉnh tập trung vào chế độ công vụ và vị trí việc làm.',
  ],
  [
    '2022-07-08',
    'Chị Lò Thị Hoa, gương điển hình trong cải cách hành chính',
    'Tám năm làm ở bộ phận một cửa, chị Hoa chưa để hồ sơ nào trễ hẹn và được bầu là điển hình tiên tiến về cải cách hành chính.',
  ],
  [
    '2022-06-27',
    'Công bố chỉ số hài lòng SIPAS năm 2021 của tỉnh Sơn La',
    'Chỉ số SIPAS năm 2021 của tỉnh Sơn La đạt 86,12%, xếp thứ 31 trong 63 tỉnh, thành phố.',
  ],
  [
    '2022-06-10',
    'Tỉnh Sơn La sơ kết công tác cải cách hành chính sáu tháng đầu năm',
    'Hội nghị đánh giá việc làm được và chưa được trong công tác cải cách hành chính của tỉnh.',
  ],
  [
    '2022-05-25',
    'Chỉ số cải cách hành chính PAR INDEX năm 2021: Sơn La tăng hai bậc',
    'Theo công bố của Bộ Nội vụ, PAR INDEX năm 2021 của tỉnh Sơn La đạt 84,35 điểm, xếp thứ 45/63 tỉnh, thành phố.',
  ],
  [
    '2022-05-12',
    'Công bố thủ tục hành chính mới ban hành và sửa đổi lĩnh vực an toàn bức xạ',
    'Chủ tịch UBND tỉnh công bố hai thủ tục hành chính mới ban hành, ba thủ tục được sửa đổi, bổ sung thuộc thẩm quyền của Sở.',
  ],
  [
    '2022-04-21',
    'Siết chặt kỷ luật, kỷ cương hành chính trong giờ làm việc',
    'Sở yêu cầu chấp hành nghiêm kỷ luật, kỷ cương hành chính, không uống rượu bia trong giờ làm việc, giữ nếp văn hóa công sở.',
  ],
  [
    '2022-04-06',
    'Chủ tịch UBND tỉnh: cải cách hành chính phải lấy người dân làm thước đo',
    'Phát biểu tại hội nghị, Chủ tịch UBND tỉnh nhấn mạnh cải cách hành chính phải lấy sự hài lòng của người dân làm thước đo.',
  ],
  [
    '2022-03-28',
    'Kiểm tra công tác cải cách hành chính tại các đơn vị trực thuộc',
    'Tổ kiểm tra chỉ ra ba tồn tại trong công tác cải cách hành chính ở đơn vị trực thuộc.',
  ],
  [
    '2022-03-09',
    'Tuyên truyền Chương trình tổng thể cải cách hành chính giai đoạn 2021 - 2030',
    'Chương trình đặt ra sáu nội dung cải cách hành chính nhà nước mà các cấp phải làm.',
  ],
  [
    '2022-02-24',
    'Ký cam kết cải cách hành chính giữa Giám đốc và các trưởng phòng',
    'Bản cam kết ghi rõ chỉ tiêu cải cách hành chính của từng phòng trong năm.',
  ],
  [
    '2022-02-15',
    'UBND tỉnh Sơn La ban hành kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch của tỉnh đặt mục tiêu nâng thứ hạng cải cách hành chính lên nhóm 40 tỉnh đứng đầu.',
  ],
  [
    '2022-01-26',
    'Giao chỉ tiêu cải cách hành chính cho từng phòng',
    'Mỗi phòng nhận từ năm đến bảy chỉ tiêu cải cách hành chính trong năm 2022.',
  ],
  [
    '2022-01-12',
    'Triển khai nhiệm vụ cải cách hành chính năm 2022',
    'Sở triển khai nhiệm vụ cải cách hành chính đến toàn thể công chức, viên chức.',
  ],
  [
    '2021-12-20',
    'Tổng kết công tác cải cách hành chính năm 2021',
    'Sở hoàn thành 96% nhiệm vụ cải cách hành chính đề ra cho năm 2021.',
  ],
  [
    '2021-10-14',
    'Đến Trung tâm Phục vụ hành chính công tỉnh nộp hồ sơ thế nào?',
    'Bài viết hướng dẫn người dân lấy số, nộp hồ sơ và nhận kết quả tại Trung tâm Phục vụ hành chính công tỉnh.',
  ],
];

const BY_MONTH = Object.fromEntries(
  ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => [`2022-${month}`, 2]),
);

const RADIATION = 'Lĩnh vực An toàn bức xạ và hạt nhân';
const SCIENCE = 'Lĩnh vực Hoạt động khoa học và công nghệ';
const QUALITY = 'Lĩnh vực Tiêu chuẩn đo lường chất lượng';
const PATENTS = 'Lĩnh vực Sở hữu trí tuệ';

const LISTED: readonly (readonly [code: string, name: string, field: string])[] = [
  ['2.002379', 'Cấp giấy phép tiến hành công việc bức xạ - sử dụng thiết bị X-quang chẩn đoán trong y tế', RADIATION],
  ['2.002380', 'Gia hạn giấy phép tiến hành công việc bức xạ', RADIATION],
  ['2.002383', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', RADIATION],
  ['1.001786', 'Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ', SCIENCE],
  [
    '1.001770',
    'Thay đổi, bổ sung nội dung giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
    SCIENCE,
  ],
  ['2.001137', 'Hỗ trợ kinh phí, mua kết quả nghiên cứu khoa học do tổ chức, cá nhân tự đầu tư nghiên cứu', SCIENCE],
  [
    '1.002690',
    'Đánh giá, thẩm định kết quả thực hiện nhiệm vụ khoa học và công nghệ không sử dụng ngân sách nhà nước',
    SCIENCE,
  ],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận của tổ chức chứng nhận', QUALITY],
  ['2.001207', 'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá', QUALITY],
  ['1.000449', 'Cấp giấy xác nhận đăng ký hoạt động xét tặng giải thưởng chất lượng của tổ chức, cá nhân', QUALITY],
  ['1.003542', 'Cấp giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp', PATENTS],
];
const ABOLISHED = ['1.001693', 'Cấp thẻ giám định viên sở hữu công nghiệp theo mẫu cũ'] as const;
const MISSING = [
  ['2.001277', 'Đăng ký công bố hợp quy đối với sản phẩm, hàng hóa sản xuất trong nước'],
  ['1.011812', 'Công nhận kết quả nghiên cứu khoa học do tổ chức, cá nhân tự đầu tư nghiên cứu'],
] as const;
const UNKNOWN = [
  '3.000259',
  'Đặt và tặng giải thưởng về khoa học và công nghệ của tổ chức, cá nhân cư trú trên địa bàn tỉnh',
] as const;

const PARTS = [
  ['Trình tự thực hiện', 'Tổ chức, cá nhân nộp hồ sơ; Sở thẩm định, cấp giấy hoặc trả lời bằng văn bản.'],
  ['Cách thức thực hiện', 'Trực tiếp, trực tuyến hoặc qua bưu điện.'],
  ['Thành phần hồ sơ', 'Đơn theo mẫu; bản sao giấy tờ kèm theo. Số lượng 01 bộ.'],
  ['Thời hạn giải quyết', '15 ngày làm việc.'],
  ['Phí, lệ phí', 'Không'],
] as const;

const own = (code: string, name: string, field: string): Procedure => ({
  code: `${code}.000.00.00.H52`,
  name,
  field,
  path: `/Thu-tuc-hanh-chinh/chi-tiet/ma/${code}`,
  parts: PARTS,
});

const provinceRow = (index: number, code: string, name: string, agency: string): string =>
  `<tr><td>${index}</td><td>${code}.000.00.00.H52</td><td>${name}</td><td>${agency}</td></tr>`;

const provincePage = (title: string, main: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">Cổng thông tin điện tử tỉnh Sơn La</a><nav><a href="/tin-tuc">Tin tức</a> <a href="/thu-tuc-hanh-chinh">Thủ tục hành chính</a></nav></header><main><h1>${title}</h1>${main}</main><footer>UBND tỉnh Sơn La. Điện thoại: 0212.3852.012</footer></body></html>`;

function provinceTables(rows: readonly (readonly [string, string])[]): string {
  const head = '<tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th></tr>';
  return `<table>${head}${rows.map(([code, name], index) => provinceRow(index + 1, code, name, 'Sở Khoa học và Công nghệ')).join('')}</table>`;
}

const IN_FORCE = LISTED.map(([code, name]) => [code, name] as const);

async function make(): Promise<Site> {
  const cchc = CCHC.map(([date, title, lead, ...more]) => post('/Cai-cach-hanh-chinh', date, title, lead, more));
  const news = SCIENCE_NEWS.map(([title, lead], index) =>
    post('/Tin-tuc', `2022-${String(10 - index).padStart(2, '0')}-${String(11 + index).padStart(2, '0')}`, title, lead),
  );
  news.push(
    post(
      '/Tin-tuc',
      '2022-11-15',
      'Sáng kiến cải tiến máy sấy ngô của một nông dân Mai Sơn',
      'Chiếc máy sấy do ông Cầm Văn Pánh tự chế giúp bà con giảm một nửa công phơi ngô.',
      ['Ông đã mang máy tới giới thiệu ngay tại sân Trung tâm Phục vụ hành chính công tỉnh trong ngày hội nông dân.'],
    ),
    post(
      '/Tin-tuc',
      '2022-09-20',
      'Tọa đàm nâng cao năng lực cạnh tranh cho hợp tác xã',
      'Tỉnh phấn đấu năm 2022 chỉ số PCI tăng ít nhất năm bậc so với năm trước; các hợp tác xã kiến nghị vay vốn ưu đãi.',
    ),
  );
  const spread = [
    post(
      '/Thong-tin-tuyen-truyen',
      '2022-06-02',
      'Phòng, chống tác hại của thuốc lá nơi làm việc',
      'Khu nhà làm việc của Sở treo biển cấm hút thuốc lá và bố trí chỗ hút riêng ngoài trời.',
    ),
    post(
      '/Thong-tin-tuyen-truyen',
      null,
      'Nộp hồ sơ, nhận kết quả tại nhà qua dịch vụ bưu chính công ích',
      'Người dân gọi nhân viên bưu điện đến nhận hồ sơ tận nhà; kết quả được chuyển lại qua bưu chính công ích.',
    ),
    post(
      '/Thong-tin-tuyen-truyen',
      '2022-03-18',
      'Hưởng ứng Giờ Trái đất',
      'Toàn cơ quan tắt đèn trang trí và biển quảng cáo trong một giờ tối thứ bảy.',
    ),
  ];
  const served = {
    '/Portals/0/vanban/qd-3162.pdf': filed(
      await pdf([
        [
          'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
          'Số: 3162/QĐ-UBND',
          'Sơn La, ngày 20 tháng 12 năm 2021',
          'QUYẾT ĐỊNH',
          'Về việc ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2022',
        ],
      ]),
    ),
    '/Portals/0/vanban/qd-45-2016.pdf': filed(
      await pdf([
        [
          'THỦ TƯỚNG CHÍNH PHỦ',
          'Số: 45/2016/QĐ-TTg',
          'Hà Nội, ngày 19 tháng 10 năm 2016',
          'QUYẾT ĐỊNH',
          'Về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích',
        ],
      ]),
    ),
  };
  return {
    menu: [
      { href: '/', words: 'Trang chủ' },
      { href: '/Gioi-thieu', words: 'Giới thiệu' },
      {
        href: '/Tin-tuc',
        words: 'Tin tức - Sự kiện',
        under: [{ href: '/Thong-tin-tuyen-truyen', words: 'Thông tin tuyên truyền' }],
      },
      {
        href: '/Cai-cach-hanh-chinh',
        words: 'Cải cách hành chính',
        under: [{ href: '/Tinh-hinh-giai-quyet-ho-so', words: 'Tình hình giải quyết hồ sơ' }],
      },
      { href: '/Thu-tuc-hanh-chinh', words: 'Thủ tục hành chính' },
      {
        href: '/Van-ban-phap-luat',
        words: 'Văn bản pháp luật',
        under: [{ href: '/Van-ban-chi-dao-cchc', words: 'Văn bản chỉ đạo, hướng dẫn CCHC' }],
      },
      { href: '/Lay-y-kien', words: 'Lấy ý kiến dự thảo' },
      { href: '/So-do-cong', words: 'Sơ đồ cổng' },
    ],
    lists: {
      cchc: { path: '/Cai-cach-hanh-chinh', label: 'Cải cách hành chính', posts: cchc },
      news: { path: '/Tin-tuc', label: 'Tin tức - Sự kiện', posts: news },
      spread: { path: '/Thong-tin-tuyen-truyen', label: 'Thông tin tuyên truyền', posts: spread },
    },
    documents: {
      law: {
        path: '/Van-ban-phap-luat',
        label: 'Văn bản pháp luật',
        rows: [
          {
            number: '61/2018/NĐ-CP',
            date: '2018-04-23',
            by: 'Chính phủ',
            about: 'Nghị định về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
            at: '/Van-ban-phap-luat/nghi-dinh-61-2018',
          },
          {
            number: '01/2018/TT-VPCP',
            date: '2018-11-23',
            by: 'Văn phòng Chính phủ',
            about: 'Thông tư hướng dẫn thi hành một số quy định của Nghị định về cơ chế một cửa',
          },
          {
            number: '45/2016/QĐ-TTg',
            date: '2016-10-19',
            by: 'Thủ tướng Chính phủ',
            about: 'Quyết định về tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích',
            at: '/Portals/0/vanban/qd-45-2016.pdf',
          },
          {
            number: '13/2019/NĐ-CP',
            date: '2019-02-01',
            by: 'Chính phủ',
            about: 'Nghị định về doanh nghiệp khoa học và công nghệ',
          },
        ],
      },
      guidance: {
        path: '/Van-ban-chi-dao-cchc',
        label: 'Văn bản chỉ đạo, hướng dẫn cải cách hành chính',
        rows: [
          {
            number: '612/SKHCN-VP',
            date: '2022-08-02',
            by: 'Sở',
            about: 'V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính 6 tháng cuối năm',
          },
          {
            number: '388/SKHCN-VP',
            date: '2022-05-16',
            by: 'Sở',
            about: 'V/v hướng dẫn tự chấm điểm chỉ số cải cách hành chính',
          },
          {
            number: '18/KH-SKHCN',
            date: '2022-01-20',
            by: 'Sở',
            about: 'Kế hoạch cải cách hành chính năm 2022 của Sở',
          },
          {
            number: '3162/QĐ-UBND',
            date: '2021-12-20',
            by: 'UBND tỉnh',
            about: 'Ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2022',
            at: '/Portals/0/vanban/qd-3162.pdf',
          },
          {
            number: '30/CT-TTg',
            date: '2021-11-12',
            by: 'Thủ tướng Chính phủ',
            about: 'Chỉ thị về đẩy mạnh cải cách thủ tục tại các bộ, ngành, địa phương',
          },
        ],
      },
    },
    pages: {
      '/Gioi-thieu': {
        title: 'Giới thiệu',
        main: '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh Sơn La, tham mưu quản lý nhà nước về nghiên cứu khoa học, đổi mới sáng tạo, tiêu chuẩn, đo lường, chất lượng, sở hữu trí tuệ và an toàn bức xạ trên địa bàn tỉnh.</p>',
      },
      '/Van-ban-phap-luat/nghi-dinh-61-2018': {
        title: 'Nghị định số 61/2018/NĐ-CP',
        main: '<table><tr><td>Số ký hiệu</td><td>61/2018/NĐ-CP</td></tr><tr><td>Ngày ban hành</td><td>23/04/2018</td></tr><tr><td>Cơ quan ban hành</td><td>Chính phủ</td></tr><tr><td>Trích yếu</td><td>Nghị định về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính</td></tr></table>',
      },
      '/Lay-y-kien': {
        title: 'Lấy ý kiến dự thảo',
        main: '<p>Dự thảo Quyết định quy định quản lý nhiệm vụ khoa học cấp tỉnh. Hạn góp ý: 30/11/2022. Góp ý gửi về phòng Quản lý khoa học.</p>',
      },
      '/Tinh-hinh-giai-quyet-ho-so': {
        title: 'Tình hình giải quyết hồ sơ',
        main: '<ul><li><a href="/Tinh-hinh-giai-quyet-ho-so/9-thang-2022">Báo cáo tình hình giải quyết hồ sơ 9 tháng đầu năm 2022</a></li><li><a href="/Tinh-hinh-giai-quyet-ho-so/quy-2-2022">Tình hình giải quyết hồ sơ tại bộ phận một cửa quý II năm 2022</a></li><li><a href="/Tinh-hinh-giai-quyet-ho-so/quy-1-2022">Tình hình giải quyết hồ sơ tại bộ phận một cửa quý I năm 2022</a></li></ul>',
      },
      '/Tinh-hinh-giai-quyet-ho-so/quy-1-2022': {
        title: 'Tình hình giải quyết hồ sơ tại bộ phận một cửa quý I năm 2022',
        main: dossiers('Quý I năm 2022', 84, 80, 0),
      },
      '/Tinh-hinh-giai-quyet-ho-so/quy-2-2022': {
        title: 'Tình hình giải quyết hồ sơ tại bộ phận một cửa quý II năm 2022',
        main: dossiers('Quý II năm 2022', 97, 92, 1),
      },
      '/Tinh-hinh-giai-quyet-ho-so/9-thang-2022': {
        title: 'Báo cáo tình hình giải quyết hồ sơ 9 tháng đầu năm 2022',
        main: dossiers('9 tháng đầu năm 2022', 290, 281, 2),
      },
      '/Huong-dan-dich-vu-cong': {
        title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến',
        main: '<p>Dịch vụ công trực tuyến mức độ 3 cho phép điền, gửi hồ sơ qua mạng; phí nộp và kết quả nhận tại nơi giải quyết. Dịch vụ công mức độ 4 còn cho nộp phí qua mạng và nhận kết quả tại nhà.</p><p>Bước 1: đăng ký tài khoản. Bước 2: tìm thủ tục theo tên hoặc theo cơ quan. Bước 3: điền tờ khai, đính kèm giấy tờ. Bước 4: theo dõi hồ sơ bằng mã được cấp.</p>',
      },
      '/So-do-cong': {
        title: 'Sơ đồ cổng',
        main: '<ul><li><a href="/Gioi-thieu">Giới thiệu</a></li><li><a href="/Tin-tuc">Tin tức - Sự kiện</a></li><li><a href="/Cai-cach-hanh-chinh">Cải cách hành chính</a></li><li><a href="/Thu-tuc-hanh-chinh">Thủ tục hành chính</a></li><li><a href="/Van-ban-phap-luat">Văn bản pháp luật</a></li></ul>',
      },
    },
    blocks: {
      hotline:
        '<div class="DnnModule"><div class="box-hotline"><h3>Đường dây nóng</h3><p>Tiếp nhận thông tin về thủ tục hành chính</p><p>Điện thoại: 0212.3751.868</p><p>Địa chỉ: Số 59 đường Nguyễn Lương Bằng, phường Quyết Thắng, thành phố Sơn La</p></div></div>',
      links:
        '<div class="DnnModule"><h3>Liên kết</h3><ul><li><a href="https://dichvucong.sonla.gov.vn/">Dịch vụ công trực tuyến</a></li><li><a href="/Huong-dan-dich-vu-cong">Hướng dẫn dịch vụ công</a></li><li><a href="https://www.most.gov.vn/">Bộ Khoa học và Công nghệ</a></li></ul></div>',
      survey: '<div class="DnnModule"><h3>Thăm dò</h3><p>Bạn thấy giao diện cổng thế nào?</p></div>',
      district:
        '<h3>Thủ tục hành chính cấp huyện</h3><table class="tthc" border="1"><tr><th>STT</th><th>Mã số</th><th>Tên thủ tục hành chính</th><th>Mức độ</th></tr><tr><td>1</td><td>2.002500.000.00.00.H52</td><td>Công nhận sáng kiến cấp huyện</td><td>2</td></tr></table>',
      footer:
        '<p>Cơ quan chủ quản: Sở Khoa học và Công nghệ tỉnh Sơn La</p><p>Trụ sở: số 59 đường Nguyễn Lương Bằng, thành phố Sơn La. Điện thoại: (0212) 3.852.333 - Email: skhcn@sonla.gov.vn</p><p>© 2015 - 2022</p>',
    },
    procedures: [
      ...LISTED.map(([code, name, field]) => own(code, name, field)),
      own(ABOLISHED[0], ABOLISHED[1], PATENTS),
      own(UNKNOWN[0], UNKNOWN[1], SCIENCE),
    ],
    served,
    province: {
      '/': provincePage('Cổng thông tin điện tử tỉnh Sơn La', '<p>Tin nổi bật trong ngày.</p>'),
      '/tin-tuc': provincePage('Tin tức', '<p>Đang cập nhật</p>'),
      '/thu-tuc-hanh-chinh': provincePage(
        'Thủ tục hành chính theo cơ quan',
        '<ul><li><a href="/thu-tuc-hanh-chinh/so-cong-thuong">Sở Công Thương</a></li><li><a href="/thu-tuc-hanh-chinh/so-khcn">Sở Khoa học và Công nghệ</a></li></ul>',
      ),
      '/thu-tuc-hanh-chinh/so-cong-thuong': provincePage(
        'Thủ tục hành chính của Sở Công Thương',
        `<table><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th></tr>${provinceRow(1, '2.000004', 'Đăng ký hoạt động khuyến mại', 'Sở Công Thương')}</table>`,
      ),
      '/thu-tuc-hanh-chinh/so-khcn': provincePage(
        'Thủ tục hành chính của Sở Khoa học và Công nghệ',
        provinceTables([...IN_FORCE, ...MISSING]),
      ),
    },
  };
}

function dossiers(period: string, received: number, settled: number, late: number): string {
  return `<p>${period}, bộ phận một cửa của Sở tiếp nhận ${received} hồ sơ; đã giải quyết ${settled} hồ sơ, trong đó quá hạn ${late} hồ sơ; số còn lại đang trong hạn.</p><table border="1"><tr><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Quá hạn</th></tr><tr><td>${received}</td><td>${settled}</td><td>${late}</td></tr></table>`;
}

function filed(body: Uint8Array): { headers: Record<string, string>; body: Uint8Array } {
  return { headers: { 'content-type': 'application/pdf' }, body };
}

const REFERENCE = [...IN_FORCE, ...MISSING, [...ABOLISHED, true] as const] as const;
const missing = MISSING.map(([code, name]) => ({ code, name }));
const LACKING = {
  reference: 13,
  listed: 11,
  coverage: 11 / 13,
  missing,
  abolishedListed: [{ code: ABOLISHED[0], name: ABOLISHED[1] }],
  unknown: [{ code: UNKNOWN[0], name: UNKNOWN[1] }],
  duplicates: [],
  lists: ['/Thu-tuc-hanh-chinh'],
};
const COLUMN = {
  url: '/Cai-cach-hanh-chinh',
  linkedFromHome: true,
  newest: '2022-11-09',
  ageDays: 11,
  inPeriod: 21,
  byMonth: { ...BY_MONTH, '2022-11': 1 },
  undated: 0,
};
const DOCUMENTS = {
  '61/2018/NĐ-CP': 'published',
  '01/2018/TT-VPCP': 'cited',
  '35/NQ-CP': 'cited',
  '30/CT-TTg': 'missing',
  '45/2016/QĐ-TTg': 'published',
  '3162/QĐ-UBND': 'published',
  '47/KH-UBND': 'missing',
};
const states = (found: Readonly<Record<string, string>>): { documents: object[] } => ({
  documents: Object.entries(found).map(([number, state]) => ({ number, state })),
});
const PAR = { index: 'PAR INDEX', state: 'current', year: 2021, value: 84.35, rank: 45 };
const SIPAS = { index: 'SIPAS', state: 'current', year: 2021, value: 86.12, rank: 31 };
const gone = (index: string): object => ({ index, state: 'missing' });
const quarters = (...of: readonly string[]): object[] =>
  of.map((state, index) => ({ period: `2022-Q${index + 1}`, state }));

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'two procedures added, the abolished one and the unknown one taken off',
    change: (site) => {
      site.procedures = site.procedures.filter(
        ({ code }) => !code.startsWith(ABOLISHED[0]) && !code.startsWith(UNKNOWN[0]),
      );
      site.procedures.push(...MISSING.map(([code, name]) => own(code, name, QUALITY)));
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        credit: 1,
        details: {
          reference: 13,
          listed: 13,
          coverage: 1,
          missing: [],
          abolishedListed: [],
          unknown: [],
          duplicates: [],
        },
      },
    },
  },
  {
    id: 'the procedure list answers with an error',
    change: (site) => {
      site.served['/Thu-tuc-hanh-chinh'] = { status: 500, body: 'Server Error in Application' };
    },
    // Disputed after the first run, where the last two were as they are: opinions on procedures and the results of the
    // third quarter may stand on the page that could not be read.
    truth: {
      'procedure-set': { outcome: 'cantTell' },
      'published-feedback': { outcome: 'cantTell' },
      'dossier-status': { outcome: 'cantTell' },
    },
  },
  {
    id: 'the post on new procedures is about a meeting',
    change: (site) => {
      const one = postOf(site, 'cchc', 'Công bố thủ tục');
      one.title = 'Họp tổ công tác cải cách hành chính lĩnh vực an toàn bức xạ';
      one.lead = 'Tổ công tác phân việc cải cách hành chính cho từng thành viên trong quý II.';
    },
    truth: { 'procedure-updates': { outcome: 'failed', details: { found: 0, articles: [] } } },
  },
  {
    id: 'hotline without its address',
    change: ({ blocks }) => {
      blocks['hotline'] = swap(
        blocks['hotline'] ?? '',
        '<p>Địa chỉ: Số 59 đường Nguyễn Lương Bằng, phường Quyết Thắng, thành phố Sơn La</p>',
        '',
      );
    },
    truth: {
      hotline: {
        outcome: 'partial',
        credit: 0.5,
        details: { phones: ['+842123751868'], addresses: [], conflicts: [] },
      },
    },
  },
  {
    id: 'hotline number as a picture',
    change: ({ blocks }) => {
      blocks['hotline'] =
        '<div class="DnnModule"><div class="box-hotline"><h3>Đường dây nóng</h3><img src="/Portals/0/so-dien-thoai.png" alt="" /></div></div>';
    },
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'no hotline at all',
    change: ({ blocks }) => {
      blocks['hotline'] = '';
    },
    truth: { hotline: { outcome: 'failed' } },
  },
  {
    id: 'opinions of the year with a reply',
    change: (site) => {
      site.menu.push({ href: '/Y-kien', words: 'Ý kiến tổ chức, cá nhân' });
      site.pages['/Y-kien'] = {
        title: 'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
        main: '<div class="yk"><p><b>Người gửi:</b> Phạm Thu Trang - <i>14/06/2022</i></p><p><b>Ý kiến:</b> Đề nghị bỏ yêu cầu chứng thực bản sao khi khai báo máy X-quang.</p><p><b>Trả lời:</b> Sở tiếp thu; từ ngày 01/7/2022 chỉ cần bản chụp kèm bản chính để đối chiếu.</p></div><div class="yk"><p><b>Người gửi:</b> Công ty TNHH Tây Bắc Xanh - <i>02/09/2021</i></p><p><b>Ý kiến:</b> Thời gian công bố hợp chuẩn còn dài.</p></div>',
      };
    },
    truth: { 'published-feedback': { outcome: 'passed', details: { replied: 1, urls: ['/Y-kien'] } } },
  },
  {
    id: 'opinions of the year without a reply',
    change: (site) => {
      site.menu.push({ href: '/Y-kien', words: 'Ý kiến tổ chức, cá nhân' });
      site.pages['/Y-kien'] = {
        title: 'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
        main: '<div class="yk"><p><b>Người gửi:</b> Phạm Thu Trang - <i>14/06/2022</i></p><p><b>Ý kiến:</b> Đề nghị bỏ yêu cầu chứng thực bản sao khi khai báo máy X-quang.</p></div>',
      };
    },
    truth: { 'published-feedback': { outcome: 'partial', details: { replied: 0, unreplied: 1 } } },
  },
  {
    id: 'a month with one post in the column',
    change: ({ lists }) => {
      const { cchc } = lists;
      if (cchc !== undefined) cchc.posts = cchc.posts.filter(({ date }) => date !== '2022-09-07');
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { ...COLUMN, inPeriod: 20, byMonth: { ...BY_MONTH, '2022-09': 1, '2022-11': 1 } },
      },
    },
  },
  {
    id: 'the column stands in the site map only',
    change: (site) => {
      site.menu = site.menu.filter(({ href }) => href !== '/Cai-cach-hanh-chinh');
      site.pages['/So-do-cong'] = {
        title: 'Sơ đồ cổng',
        main: swap(
          site.pages['/So-do-cong']?.main ?? '',
          '</ul>',
          '<li><a href="/Tinh-hinh-giai-quyet-ho-so">Tình hình giải quyết hồ sơ</a></li></ul>',
        ),
      };
    },
    truth: { 'cchc-column': { outcome: 'partial', credit: 0.5, details: { ...COLUMN, linkedFromHome: false } } },
  },
  {
    id: 'a post on the service centre',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '/Tin-tuc',
          '2022-08-30',
          'Hướng dẫn người dân giao dịch tại Trung tâm Phục vụ hành chính công tỉnh',
          'Người dân đến lấy số, nộp hồ sơ ở quầy số 12 và nhận giấy hẹn; kết quả trả tại quầy số 3 của Trung tâm.',
        ),
      ),
    truth: { 'service-centre': { outcome: 'passed', details: { found: 1, articles: [{ date: '2022-08-30' }] } } },
  },
  {
    id: 'the post on discipline is about a hospital',
    change: (site) => {
      const one = postOf(site, 'cchc', 'Siết chặt kỷ luật');
      one.title = 'Hội ý về cải cách hành chính trước kỳ nghỉ lễ';
      one.lead = 'Lãnh đạo Sở nghe các phòng trình bày phần việc cải cách hành chính còn lại của tháng.';
    },
    truth: { discipline: { outcome: 'failed' } },
  },
  {
    id: 'results of the third quarter',
    change: (site) => {
      const page = site.pages['/Tinh-hinh-giai-quyet-ho-so'];
      if (page !== undefined)
        page.main = swap(
          page.main,
          '<ul>',
          '<ul><li><a href="/Tinh-hinh-giai-quyet-ho-so/quy-3-2022">Tình hình giải quyết hồ sơ tại bộ phận một cửa quý III năm 2022</a></li>',
        );
      site.pages['/Tinh-hinh-giai-quyet-ho-so/quy-3-2022'] = {
        title: 'Tình hình giải quyết hồ sơ tại bộ phận một cửa quý III năm 2022',
        main: dossiers('Quý III năm 2022', 109, 109, 1),
      };
    },
    truth: {
      'dossier-status': {
        outcome: 'passed',
        credit: 1,
        details: { periods: quarters('published', 'published', 'published', 'not-due') },
      },
    },
  },
  {
    id: 'a new directive in the list',
    change: ({ documents }) => {
      documents['guidance']?.rows.unshift({
        number: '905/SKHCN-VP',
        date: '2022-10-28',
        by: 'Sở',
        about: 'V/v báo cáo kết quả cải cách hành chính năm 2022',
      });
    },
    truth: {
      'guidance-documents': {
        outcome: 'passed',
        details: {
          newest: '2022-10-28',
          ageDays: 23,
          inPeriod: 4,
          byMonth: { '2022-01': 1, '2022-05': 1, '2022-08': 1, '2022-10': 1 },
        },
      },
    },
  },
  {
    id: 'the post on postal service is dated',
    change: (site) => {
      postOf(site, 'spread', 'bưu chính công ích').date = '2022-04-14';
    },
    truth: { postal: { outcome: 'passed', details: { found: 1, articles: [{ date: '2022-04-14' }] } } },
  },
  {
    id: 'all four indices',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '/Tin-tuc',
          '2022-05-18',
          'Kết quả chỉ số PAPI và PCI năm 2021 của tỉnh Sơn La',
          'PAPI năm 2021 của Sơn La đạt 42,05 điểm; PCI năm 2021 đạt 62,45 điểm, xếp thứ 47 cả nước.',
        ),
      ),
    truth: {
      indices: {
        outcome: 'passed',
        credit: 1,
        details: {
          indices: [
            PAR,
            SIPAS,
            { index: 'PAPI', state: 'current', year: 2021, value: 42.05 },
            { index: 'PCI', state: 'current', year: 2021, value: 62.45, rank: 47 },
          ],
        },
      },
    },
  },
  {
    id: 'no guidance on the levels',
    change: (site) => {
      delete site.pages['/Huong-dan-dich-vu-cong'];
      site.blocks['links'] = swap(
        site.blocks['links'] ?? '',
        '<li><a href="/Huong-dan-dich-vu-cong">Hướng dẫn dịch vụ công</a></li>',
        '',
      );
    },
    truth: { 'online-service': { outcome: 'partial', credit: 0.5, details: { guidance: null } } },
  },
  {
    id: 'no link to the service portal',
    change: (site) => {
      site.blocks['links'] = swap(
        site.blocks['links'] ?? '',
        '<li><a href="https://dichvucong.sonla.gov.vn/">Dịch vụ công trực tuyến</a></li>',
        '',
      );
    },
    truth: {
      'online-service': {
        outcome: 'partial',
        credit: 0.5,
        details: { links: [], guidance: '/Huong-dan-dich-vu-cong' },
      },
    },
  },
  {
    id: 'an initiative of reform',
    change: ({ lists }) =>
      lists['news']?.posts.push(
        post(
          '/Tin-tuc',
          '2022-07-19',
          'Sáng kiến số hóa giấy hẹn giúp rút ngắn thời gian chờ của người dân',
          'Sáng kiến của văn phòng Sở trong cải cách hành chính được công nhận ở cấp cơ sở.',
        ),
      ),
    truth: { initiatives: { outcome: 'passed', details: { found: 1, articles: [{ date: '2022-07-19' }] } } },
  },
  {
    id: 'two procedures missing on the province’s portal',
    change: ({ province }) => {
      province['/thu-tuc-hanh-chinh/so-khcn'] = provincePage(
        'Thủ tục hành chính của Sở Khoa học và Công nghệ',
        provinceTables(IN_FORCE),
      );
    },
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 11 / 13,
        details: { reference: 13, listed: 11, missing },
      },
    },
  },
  {
    id: 'the province’s portal is down',
    change: ({ province }) => {
      for (const path of Object.keys(province)) province[path] = { status: 503, body: 'Service Unavailable' };
    },
    truth: { 'procedure-set-province': { outcome: 'cantTell' } },
  },
  {
    id: 'the plan of the province is listed',
    change: ({ documents }) => {
      documents['law']?.rows.push({
        number: '47/KH-UBND',
        date: '2022-02-10',
        by: 'UBND tỉnh',
        about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022',
      });
    },
    truth: {
      'core-documents': { outcome: 'partial', credit: 6 / 7, details: states({ ...DOCUMENTS, '47/KH-UBND': 'cited' }) },
    },
  },
];

export const SON_LA: Portal = {
  id: 'sonla, DotNetNuke',
  plan: 'sonla-skhcn-2022',
  asOf: '2022-11-20',
  reference: REFERENCE,
  make,
  render,
  truth: {
    'procedure-set': { outcome: 'partial', credit: 11 / 13 - 0.1, details: LACKING },
    'procedure-updates': { outcome: 'passed', details: { found: 1, articles: [{ date: '2022-05-12' }] } },
    'procedure-set-province': {
      outcome: 'passed',
      credit: 1,
      details: {
        reference: 13,
        listed: 13,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
      },
    },
    hotline: {
      outcome: 'passed',
      details: {
        url: '/',
        phones: ['+842123751868'],
        conflicts: [],
        addresses: ['Số 59 đường Nguyễn Lương Bằng, phường Quyết Thắng, thành phố Sơn La'],
      },
    },
    'published-feedback': { outcome: 'failed', details: { replied: 0, unreplied: 0, urls: [] } },
    'cchc-column': { outcome: 'passed', details: COLUMN },
    'policy-articles': { outcome: 'passed' },
    // The post of 2021, and a passing mention in the news on the maize drier.
    'service-centre': { outcome: 'failed', details: { found: 0, articles: [] } },
    discipline: { outcome: 'passed', details: { found: 1, articles: [{ date: '2022-04-21' }] } },
    // The nine months' report has no figures of the third quarter.
    'dossier-status': {
      outcome: 'partial',
      credit: 2 / 3,
      details: { periods: quarters('published', 'published', 'missing', 'not-due') },
    },
    'guidance-documents': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: '/Van-ban-chi-dao-cchc',
        linkedFromHome: true,
        newest: '2022-08-02',
        ageDays: 110,
        inPeriod: 3,
        byMonth: { '2022-01': 1, '2022-05': 1, '2022-08': 1 },
      },
    },
    models: { outcome: 'passed', details: { found: 1, articles: [{ date: '2022-07-08' }] } },
    // A farmer's maize drier is no initiative of administrative reform.
    initiatives: { outcome: 'failed', details: { found: 0, articles: [] } },
    // PAPI is not told of; of PCI only the target.
    indices: { outcome: 'partial', credit: 0.5, details: { indices: [PAR, SIPAS, gone('PAPI'), gone('PCI')] } },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: '/Huong-dan-dich-vu-cong' },
    },
    // One post, undated.
    postal: { outcome: 'cantTell' },
    'core-documents': { outcome: 'partial', credit: 5 / 7, details: states(DOCUMENTS) },
  },
  mutations: MUTATIONS,
};
