/** A third sitting, again written before its own first run. */

import { FAILED, HALF, PASSED, type Draft, type Expected, type One, type Post } from './kit.ts';

const make =
  (kind: string, params: object) =>
  (name: string, draft: Draft, truth: Expected): One => ({
    id: `third ${kind}: ${name}`,
    kind,
    params: { ...params },
    draft,
    truth,
  });
const topic = (id: string, news: readonly Post[], found = 0): One => ({
  id: `third topic ${id}: ${found === 0 ? 'look-alikes' : 'granted'}`,
  kind: 'topic',
  params: { topic: id },
  draft: { news },
  truth: found === 0 ? { ...FAILED, details: { found: 0 } } : { ...PASSED, details: { found } },
});
const LONG =
  '<p>Ai cần bản in thì đến quầy ở tầng một, nói tên mục và trang cần in; người trực sẽ in giúp và không lấy tiền. Nếu trang hiện không rõ trên điện thoại, bạn xoay ngang máy hoặc mở bằng máy tính. Những chỗ có dấu hỏi là chỗ nhiều người hỏi nhất, bấm vào để xem thêm lời giải thích ngắn gọn kèm ví dụ dễ hiểu.</p>';
const one = (title: string, main: string): Draft => ({ pages: { '/x': { title, main } } });
const block = (label: string, inside: string): string =>
  `<div class="hop-thu"><div class="ten"><b>${label}</b></div>${inside}</div>`;

export const THIRD_ONES: readonly One[] = [
  topic('talks', [['Tọa đàm về an toàn đường đèo', '2022-05-12', 'Lái xe lâu năm kể kinh nghiệm xuống dốc.']]),
  topic('policy-articles', [
    ['Chính sách giá cước mới của hãng taxi', '2022-05-03', 'Giá mở cửa tăng 2 nghìn đồng.'],
    ['Cải cách ruộng đất: trang sử qua ảnh', '2022-08-20', 'Bảo tàng trưng bày 60 bức ảnh.'],
  ]),
  topic('importance', [
    ['Doanh nghiệp vận tải khát vốn', '2022-03-05', 'Lãi suất cao làm nhiều xe nằm bãi.'],
    ['Thu hút đầu tư vào cảng cạn', '2022-07-09', 'Ba nhà đầu tư đăng ký làm cảng cạn.'],
  ]),
  topic('initiatives', [
    ['Giải pháp nào cho nút cổ chai cầu Yên Bái?', '2022-04-10', 'Kỹ sư đề xuất mở thêm nhánh rẽ phải.'],
    ['Sáng kiến chống ngủ gật của lái xe đường dài', '2022-09-05', 'Chiếc mũ rung khi đầu gục xuống.'],
  ]),
  topic('good-models', [
    ['Mô hình hợp tác xã vận tải kiểu mới', '2022-04-02', 'Hợp tác xã có 60 đầu xe.'],
    ['Kinh nghiệm hay khi thuê xe tự lái', '2022-08-07', 'Nên chụp ảnh xe trước khi nhận.'],
  ]),
  topic('e-office', [
    ['Phát hiện đường dây làm giả chữ ký trên giấy đăng kiểm', '2022-06-05', 'Công an bắt ba người.'],
    ['Lắp bảng điện tử báo giờ xe buýt', '2022-10-01', 'Bảng đặt ở 12 trạm chờ.'],
  ]),
  topic('digital-government', [
    ['Đồng hồ cây xăng đổi sang hiển thị số', '2022-03-21', 'Khách dễ đọc hơn.'],
    ['Thẻ thu phí điện tử bán ở bưu điện', '2022-07-01', 'Mỗi thẻ 120 nghìn đồng.'],
  ]),
  topic('investment-online', [
    ['Livestream mời gọi đầu tư vào du lịch hồ', '2022-06-19', 'Buổi phát trực tuyến có 4.000 người xem.'],
    ['Chậm giải ngân đầu tư công: họp qua mạng lúc nửa đêm', '2022-10-28', 'Cuộc họp kéo dài ba giờ.'],
  ]),
  topic('reform-content', [['Tinh gọn đội xe cứu hộ', '2022-05-06', 'Đội giảm từ chín xe còn sáu.']]),
  topic('models-initiatives', [['Thí điểm cấm xe máy ở phố đi bộ', '2022-05-07', 'Việc cấm kéo dài ba tháng.']]),
  topic(
    'staffing',
    [['Ba phó phòng được luân chuyển', '2022-06-01', 'Giám đốc Sở trao quyết định luân chuyển ba cán bộ.']],
    1,
  ),
  topic(
    'postal',
    [
      [
        'Ba trăm bộ hồ sơ về tay dân theo đường bưu điện',
        '2022-08-09',
        'Kết quả giải quyết thủ tục được bưu điện trả tận nhà.',
      ],
    ],
    1,
  ),
  topic(
    'conduct',
    [
      [
        'Nói lời cảm ơn, xin lỗi: chuyện nhỏ ở quầy tiếp dân',
        '2022-07-03',
        'Công chức của Sở thực hiện quy tắc ứng xử mới.',
      ],
    ],
    1,
  ),
  make('section', { topic: 'functions-and-organisation' })(
    'of a gang of workers',
    one('Nhiệm vụ, quyền hạn của đội tuần đường tự nguyện', LONG),
    HALF,
  ),
  make('section', { topic: 'plans-reports' })('reports of readers', one('Báo cáo lỗi trang', LONG), FAILED),
  make('section', { topic: 'plans-reports' })(
    'granted: of the year',
    one('Kế hoạch công tác năm 2022', `<p>Kế hoạch gồm chín nhóm việc, giao cho sáu phòng.</p>${LONG}`),
    PASSED,
  ),
  make('section', { topic: 'qa' })(
    'questions put to a minister',
    one('Chất vấn và trả lời chất vấn của Bộ trưởng', LONG),
    FAILED,
  ),
  make('section', { topic: 'legal-documents' })('of the youth union', one('Văn bản Đoàn thanh niên', LONG), FAILED),
  make('hotline', { needs: ['phone'] })(
    'of children',
    { aside: block('Tổng đài quốc gia bảo vệ trẻ em', '<p>111</p>') },
    FAILED,
  ),
  make('hotline', { needs: ['phone'] })(
    'of the tax office',
    { aside: block('Đường dây nóng Cục Thuế tỉnh Yên Bái', '<p>0216.3851.222</p>') },
    FAILED,
  ),
  make('hotline', { needs: ['phone'] })(
    'of a driving school',
    { home: '<div class="banner"><p>Trường dạy lái xe Hùng Vương tuyển sinh - Hotline: 0977.123.456</p></div>' },
    FAILED,
  ),
  make('hotline', { needs: ['phone'] })(
    'granted: of the inspectors of the department',
    { aside: block('Đường dây nóng Thanh tra Sở', '<p>0216.3852.999</p>') },
    { ...PASSED, details: { phones: ['+842163852999'] } },
  ),
  make('social', { networks: ['facebook'] })(
    'of the youth',
    { aside: block('Tỉnh đoàn Yên Bái', '<p><a href="https://www.facebook.com/tuoitreyenbai.vn">Facebook</a></p>') },
    FAILED,
  ),
  make('social', { networks: ['facebook'] })(
    'granted: under the words to follow us',
    {
      aside: block(
        'Kết nối với chúng tôi',
        '<p><a href="https://www.facebook.com/sogiaothongvantaiyenbai">Facebook</a></p>',
      ),
    },
    PASSED,
  ),
  make('column', { topic: 'cchc', maxAgeDays: 30, perMonth: 0 })(
    'fed by another portal',
    {
      pages: {
        '/cchc': {
          title: 'Cải cách hành chính',
          main: '<div id="rss"><h4>Nguồn: Cổng thông tin điện tử tỉnh</h4><ul><li><a href="https://yenbai.gov.vn/cchc/1">Tỉnh họp về cải cách hành chính</a> (15/11/2022)</li><li><a href="https://yenbai.gov.vn/cchc/2">Tỉnh kiểm tra cải cách hành chính</a> (02/11/2022)</li></ul></div>',
        },
      },
    },
    FAILED,
  ),
  make('indices', { indices: ['PAPI'] })(
    'a component alone',
    {
      news: [
        [
          'PAPI năm 2021: thủ tục hành chính công của Yên Bái',
          '2022-05-15',
          'Ở nội dung Thủ tục hành chính công, chỉ số thành phần của tỉnh Yên Bái đạt 7,21 điểm.',
        ],
      ],
    },
    { ...FAILED, details: { indices: [{ index: 'PAPI', state: 'missing' }] } },
  ),
  make('indices', { indices: ['SIPAS'] })(
    'of buses',
    {
      news: [
        [
          'Mức độ hài lòng của hành khách đi xe buýt năm 2021 tại Yên Bái đạt 88,4 %',
          '2022-02-02',
          'Khảo sát 600 hành khách.',
        ],
      ],
    },
    { ...FAILED, details: { indices: [{ index: 'SIPAS', state: 'missing' }] } },
  ),
  make('published-feedback', { min: 1 })(
    'granted: will be paid later, and answered',
    {
      pages: {
        '/hoi-dap': {
          title: 'Hỏi đáp',
          main: '<div><p>Người gửi: Lò Thị Mây - 14/07/2022</p><p>Câu hỏi: Hồ sơ đổi bằng lái nộp ở đâu?</p><p>Trả lời: Bà nộp tại quầy số 5 và sẽ được trả lời, hẹn ngày lấy bằng trên giấy hẹn.</p></div>',
        },
      },
    },
    { ...PASSED, details: { replied: 1 } },
  ),
];
