/** Posts near a topic, of others, in passing, of another day or no posts at all; and odd ones on it. */

import { FAILED, make, PASSED, UNKNOWN, type Draft, type Expected, type One, type Post } from './kit.ts';

const topic = (id: string, name: string, draft: Draft, truth: Expected, params: object = {}): One => ({
  ...make('topic', { topic: id, ...params }, `topic ${id}`)(name, draft, truth),
});
const none = (id: string, name: string, ...news: readonly Post[]): One =>
  topic(id, name, { news }, { ...FAILED, details: { found: 0 } });
const granted = (id: string, name: string, ...news: readonly Post[]): One =>
  topic(id, `granted, ${name}`, { news }, { ...PASSED, details: { found: news.length } });

export const TOPIC_ONES: readonly One[] = [
  none('digital-government', 'named in passing in a list of all that was done', [
    'Sở Xây dựng sơ kết công tác sáu tháng đầu năm',
    '2023-07-06',
    'Hội nghị bàn về quy hoạch, nhà ở xã hội, giá vật liệu, trật tự xây dựng, cải cách hành chính, chuyển đổi số và công tác thi đua.',
  ]),
  none(
    'digital-government',
    'a plant and a school are built',
    ['Cấp phép xây dựng nhà máy linh kiện điện tử tại Đồng Văn III', '2023-03-14', 'Nhà máy rộng 6 héc-ta.'],
    ['Xây dựng trạm biến áp kỹ thuật số đầu tiên của tỉnh', '2023-08-22', 'Trạm 110 kV dùng thiết bị số.'],
  ),
  none('service-centre', 'its roof is mended', [
    'Thẩm định thiết kế sửa mái trụ sở Trung tâm Phục vụ hành chính công tỉnh',
    '2023-05-17',
    'Công trình thay 800 mét vuông tôn, chống thấm sê-nô, vốn 2,1 tỷ đồng.',
  ]),
  none('postal', 'a post office is built', [
    'Cấp giấy phép xây dựng trụ sở Bưu điện huyện Lý Nhân',
    '2023-04-11',
    'Trụ sở ba tầng của ngành bưu chính dùng móng cọc.',
  ]),
  none('one-stop', 'a gate of the capital', [
    'Phủ Lý, cửa ngõ phía nam Thủ đô: một cửa mở ra vùng đồng bằng',
    '2023-06-28',
    'Quy hoạch chung đặt thành phố là cửa ngõ của vùng.',
  ]),
  none(
    'conduct',
    'in flats and on scaffolds',
    ['Bộ quy tắc ứng xử của cư dân chung cư Mường Thanh', '2023-05-09', 'Cư dân không phơi đồ ở hành lang chung.'],
    ['Văn hóa an toàn trên giàn giáo', '2023-09-12', 'Thợ không đội mũ bị mời xuống.'],
  ),
  none(
    'anti-corruption',
    'against termites; prices made known',
    ['Phòng, chống mối cho di tích chùa Bà Đanh', '2023-04-20', 'Thợ khoan 300 lỗ quanh nền.'],
    ['Công khai, minh bạch giá bán nhà ở xã hội', '2023-10-05', 'Chủ đầu tư niêm yết giá tại sàn.'],
  ),
  none('results', 'of another province', [
    'Quảng Ninh: kết quả công tác cải cách hành chính năm 2023 và phương hướng năm 2024',
    '2023-11-08',
    'UBND tỉnh Quảng Ninh tổng kết năm thứ sáu dẫn đầu.',
  ]),
  none('procedure-updates', 'what is posted on walls is looked at', [
    'Kiểm tra việc niêm yết thủ tục hành chính tại ba huyện',
    '2023-08-15',
    'Đoàn xem bảng niêm yết, sổ theo dõi và hỏi chuyện người đến nộp hồ sơ.',
  ]),
  none(
    'procedure-updates',
    'prices and norms are amended',
    ['Công bố giá vật liệu xây dựng tháng 9', '2023-09-06', 'Giá thép giảm, giá cát tăng.'],
    ['Sửa đổi, bổ sung định mức dự toán công tác dịch vụ công ích', '2023-05-23', 'Định mức cây xanh đổi.'],
    ['Bổ sung danh mục vật liệu được phép sử dụng', '2023-10-12', 'Thêm gạch không nung loại mới.'],
  ),
  none('procedure-updates', 'a course for clerks of communes', [
    'Tập huấn giải quyết thủ tục hành chính lĩnh vực xây dựng cho cán bộ xã',
    '2023-06-20',
    'Hơn 100 cán bộ địa chính - xây dựng xã học hai ngày.',
  ]),
  none('oversight', 'the council looks at flats', [
    'Hội đồng nhân dân tỉnh giám sát phát triển nhà ở xã hội',
    '2023-09-19',
    'Đoàn giám sát làm việc với ba chủ đầu tư.',
  ]),
  none('legal-drafting', 'how to draft a contract', [
    'Soạn thảo hợp đồng mua bán nhà: năm điều cần nhớ',
    '2023-03-29',
    'Người mua nên xem kỹ điều khoản phạt chậm bàn giao.',
  ]),
  none('guides', 'a bank lends', [
    'Hướng dẫn thủ tục vay vốn ngân hàng mua nhà ở xã hội',
    '2023-07-25',
    'Ngân hàng Chính sách xã hội cho vay 80 % giá căn hộ.',
  ]),
  none('autonomy', 'power from the roof', [
    'Khu đô thị tự chủ điện nhờ mái nhà năng lượng mặt trời',
    '2023-08-03',
    'Mỗi mái lắp 6 kWp.',
  ]),
  none('talks', 'another talk in its quarter', [
    'Tọa đàm về nhà ở xã hội cho công nhân',
    '2023-05-16',
    'Công đoàn và chủ đầu tư bàn giá thuê.',
  ]),
  none('models', 'of cement', [
    'Mô hình lò nung tuần hoàn tiêu biểu của ngành xi măng',
    '2023-04-18',
    'Lò tiết kiệm 12 % than.',
  ]),
  none('civil-service', 'masons are taught', [
    'Đào tạo, bồi dưỡng tay nghề cho 300 thợ xây',
    '2023-05-30',
    'Thợ học ốp lát, đọc bản vẽ trong ba tháng.',
  ]),
  topic(
    'simplification',
    'a question with its answer is no post',
    {
      pages: {
        '/hoi-dap': {
          title: 'Hỏi đáp',
          main: '<ul><li><a href="/hoi-dap/7">Thủ tục cấp phép xây dựng được rút ngắn bao nhiêu ngày?</a> (12/05/2023)</li></ul>',
        },
        '/hoi-dap/7': {
          title: 'Thủ tục cấp phép xây dựng được rút ngắn bao nhiêu ngày?',
          main: '<p>Người hỏi: Phạm Văn Quý. Ngày hỏi: 12/05/2023</p><p>Câu hỏi: Thủ tục cấp phép xây dựng được rút ngắn bao nhiêu ngày?</p><p>Trả lời: Sở đã đơn giản hóa hồ sơ, thời gian giải quyết rút ngắn từ 20 còn 15 ngày.</p>',
          off: true,
        },
      },
    },
    { ...FAILED, details: { found: 0 } },
  ),
  topic(
    'digital-government',
    'posted on the last days of the year before, changed in this one',
    {
      news: [
        [
          'Sở Xây dựng đẩy mạnh chuyển đổi số, xây dựng chính quyền số',
          '2022-12-28',
          'Sở đưa toàn bộ hồ sơ lên kho dữ liệu số dùng chung.',
          '<p class="cap-nhat">Cập nhật lần cuối: 03/01/2023</p>',
        ],
      ],
    },
    { ...FAILED, details: { found: 0 } },
  ),
  topic(
    'digital-government',
    'after the day of the audit',
    {
      news: [['Sở Xây dựng ra mắt nền tảng chính quyền số', '2023-11-27', 'Nền tảng số nối dữ liệu của sáu phòng.']],
    },
    { ...FAILED, details: { found: 0 } },
  ),
  topic(
    'digital-government',
    'undated, a day in its words',
    {
      news: [
        [
          'Sở Xây dựng tập huấn chuyển đổi số, xây dựng chính quyền số',
          null,
          'Sáng ngày 12/5/2023, Sở mở lớp tập huấn chuyển đổi số cho 60 công chức.',
        ],
      ],
    },
    { ...UNKNOWN, details: { found: 0 } },
  ),
  topic(
    'one-stop',
    'two of three, and a door',
    {
      news: [
        ['Bộ phận Một cửa của Sở trả đúng hẹn 99 % hồ sơ', '2023-04-12', 'Kết quả quý I của cơ chế một cửa tại Sở.'],
        ['Cơ chế một cửa liên thông trong cấp phép xây dựng', '2023-08-09', 'Ba sở cùng xử lý trên một hồ sơ.'],
        ['Căn hộ một cửa thoát hiểm bị nhắc nhở', '2023-10-17', 'Chủ nhà phải mở thêm lối thoát.'],
      ],
    },
    { outcome: 'partial', credit: 0.5, details: { found: 2 } },
    { min: 3 },
  ),
  granted('simplification', 'one paper less', [
    'Xin phép xây nhà: bớt một loại giấy, nhanh hơn năm ngày',
    '2023-05-11',
    'Phương án cắt giảm, đơn giản hóa thủ tục hành chính của Sở vừa được UBND tỉnh thông qua.',
  ]),
  granted('procedure-updates', 'seven new ones', [
    'Từ hôm nay, bảy thủ tục lĩnh vực nhà ở thực hiện theo quy định mới',
    '2023-09-21',
    'UBND tỉnh ban hành quyết định công bố danh mục thủ tục hành chính được sửa đổi, bổ sung thuộc thẩm quyền giải quyết của Sở Xây dựng.',
  ]),
  granted('service-centre', 'sat down at table four', [
    'Bàn số 4 và những người giữ hẹn',
    '2023-08-23',
    'Công chức của Sở tại Trung tâm Phục vụ hành chính công tỉnh tiếp nhận, trả kết quả trước hẹn 62 % hồ sơ.',
  ]),
  granted('postal', 'a permit comes home', [
    'Giấy phép xây dựng về tận nhà',
    '2023-03-07',
    'Mỗi tháng có 40 hồ sơ của Sở được nhận và trả qua dịch vụ bưu chính công ích.',
  ]),
  granted('anti-corruption', 'gifts given back', [
    'Không nhận quà dưới mọi hình thức',
    '2023-01-17',
    'Sở quán triệt quy định về tặng quà, nhận quà và các giải pháp phòng ngừa tham nhũng, tiêu cực dịp Tết.',
  ]),
  granted('conduct', 'a smile at the counter', [
    'Bốn xin, bốn luôn nơi công sở',
    '2023-04-25',
    'Công chức, viên chức Sở Xây dựng ký cam kết thực hiện văn hóa công sở và chuẩn mực giao tiếp với dân.',
  ]),
  granted('results', 'ten months', [
    'Mười tháng, 27 việc xong: bức tranh cải cách hành chính của Sở Xây dựng',
    '2023-11-02',
    'Báo cáo kết quả công tác cải cách hành chính năm 2023 nêu rõ việc đã làm và việc chuyển sang năm 2024.',
  ]),
];
