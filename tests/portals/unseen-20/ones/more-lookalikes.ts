/** More of what looks like the thing asked for and is another. */

import { word } from '../../unseen-8/shape.ts';
import { BACNINH, BINHDINH, HUNGYEN, make, news, NGHEAN, posted, SONLA } from './make.ts';

const section = (topic: string) => ({ kind: 'section', params: { topic } });
const story = (title: string, day: string, ...text: readonly string[]) => ({
  '/tin-tuc': ['Tin tức', news([['/tin-tuc/5', title, day]])] as const,
  '/tin-tuc/5': [title, posted(day, ...text)] as const,
});
const none = (id: string, of: typeof BINHDINH, topic: string, title: string, ...text: readonly string[]) =>
  make({
    id,
    of,
    asOf: `${of.year}-11-20`,
    asked: { kind: 'topic', params: { topic } },
    pages: story(title, `12/05/${of.year}`, ...text),
    outcome: 'failed',
    details: { found: 0, articles: [] },
  });
const LONG =
  '<p>Việc thực hiện được tiến hành theo kế hoạch của đơn vị, bảo đảm đúng tiến độ, tiết kiệm và an toàn. Các bên tham gia cùng trao đổi, thống nhất từng nội dung trước khi triển khai, định kỳ hằng tháng gặp nhau để rút kinh nghiệm. Mọi thắc mắc xin liên hệ bộ phận thường trực trong giờ làm việc để được giải đáp đầy đủ và kịp thời.</p>';

export const MORE_LOOKALIKES = [
  none(
    'a digital cable is no digital government',
    NGHEAN,
    'digital-government',
    'Chuyển đổi cơ cấu cây trồng ở huyện Yên Thành',
    'Hơn bốn trăm héc-ta lúa kém hiệu quả được chuyển sang trồng màu.',
  ),
  none(
    'the culture of a village',
    BINHDINH,
    'conduct',
    'Giữ gìn nếp sống văn hóa ở làng chài Nhơn Lý',
    'Người dân tự nguyện thu gom rác, giữ sạch bãi biển và nhắc nhau cư xử với du khách.',
  ),
  none(
    'firms recruit',
    BACNINH,
    'personnel',
    'Doanh nghiệp khu công nghiệp Quế Võ tuyển dụng năm nghìn lao động',
    'Các công ty điện tử đưa ra nhiều chế độ để giữ chân công nhân.',
  ),
  none(
    'a single shop',
    BACNINH,
    'one-stop',
    'Mở thêm một cửa hàng giới thiệu sản phẩm OCOP',
    'Cửa hàng bày bán hơn một trăm sản phẩm của làng nghề.',
  ),
  none(
    'a model of a bridge',
    HUNGYEN,
    'good-models',
    'Mô hình tưới nhỏ giọt cho vườn nhãn',
    'Nhờ hệ thống tưới tiết kiệm, năng suất nhãn tăng hai mươi phần trăm.',
  ),
  make({
    id: 'what a fund spends is not what the department does',
    of: HUNGYEN,
    asked: section('citizen-reception'),
    menu: [['/tiep-don', 'Tiếp đón đoàn công tác']],
    pages: { '/tiep-don': ['Tiếp đón đoàn công tác', LONG] },
    outcome: 'failed',
  }),
  make({
    id: 'how a technique is carried out is no internal workflow',
    of: NGHEAN,
    asked: section('workflows'),
    menu: [['/quy-trinh', 'Quy trình kỹ thuật trồng chè']],
    pages: { '/quy-trinh': ['Quy trình kỹ thuật trồng chè', LONG] },
    outcome: 'failed',
  }),
  make({
    id: 'the document has its own page on another host only',
    of: NGHEAN,
    asked: {
      kind: 'documents',
      params: { documents: [{ number: '76/NQ-CP', date: '2021-07-15' }], need: 'published' },
    },
    menu: [['/van-ban', 'Văn bản']],
    pages: {
      '/van-ban': [
        'Văn bản',
        '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>76/NQ-CP</td><td>15/07/2021</td><td><a href="https://vanban.chinhphu.vn/default.aspx?docid=203744">Chương trình tổng thể cải cách hành chính nhà nước</a></td></tr></table>',
      ],
    },
    outcome: 'partial',
    details: { documents: [{ number: '76/NQ-CP', state: 'cited' }] },
  }),
  make({
    id: 'the file under the number is another document',
    of: NGHEAN,
    asked: {
      kind: 'documents',
      params: {
        documents: [{ number: '64/KH-UBND', date: '2022-01-28', issuer: 'UBND tỉnh Nghệ An' }],
        need: 'published',
      },
    },
    menu: [['/van-ban', 'Văn bản']],
    pages: {
      '/van-ban': [
        'Văn bản',
        '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>64/KH-UBND</td><td>28/01/2022</td><td><a href="/uploads/kh.docx">Kế hoạch cải cách hành chính năm 2022</a></td></tr></table>',
      ],
    },
    files: {
      '/uploads/kh.docx': word([
        'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN',
        'Số: 46/KH-UBND',
        'Nghệ An, ngày 20 tháng 01 năm 2022',
        'KẾ HOẠCH',
        'Phòng, chống rét cho gia súc vụ đông xuân',
      ]) as never,
    },
    outcome: 'partial',
    details: { documents: [{ number: '64/KH-UBND', state: 'cited' }] },
  }),
  make({
    id: 'an index of prices',
    of: SONLA,
    asOf: '2022-12-01',
    asked: { kind: 'indices', params: { indices: ['PCI'] } },
    pages: story(
      'Chỉ số giá tiêu dùng tháng 5 tăng 0,38%',
      '30/05/2022',
      'Chỉ số giá tiêu dùng (CPI) tháng 5 của tỉnh Sơn La tăng 0,38% so với tháng trước, xếp thứ 7 trong vùng.',
    ),
    outcome: 'failed',
  }),
  make({
    id: 'the province’s index of the year before and a target for this one',
    of: SONLA,
    asOf: '2022-12-01',
    asked: { kind: 'indices', params: { indices: ['PAPI'] } },
    pages: story(
      'Nâng cao Chỉ số PAPI',
      '11/05/2022',
      'Năm 2020, Chỉ số PAPI của tỉnh Sơn La đạt 42,08 điểm, xếp thứ 36/63. Tỉnh phấn đấu năm 2021 đạt 43 điểm, năm 2022 đạt 44 điểm trở lên.',
    ),
    outcome: 'partial',
    details: { indices: [{ index: 'PAPI', state: 'stale', year: 2020, value: 42.08, rank: 36 }] },
  }),
  make({
    id: 'opinions on a draft are no opinions on procedures',
    of: SONLA,
    asked: { kind: 'published-feedback', params: { min: 1 } },
    menu: [['/du-thao', 'Lấy ý kiến dự thảo văn bản']],
    pages: {
      '/du-thao': [
        'Lấy ý kiến dự thảo văn bản',
        '<h3>Dự thảo Nghị quyết quy định mức chi cho nhiệm vụ khoa học và công nghệ</h3><p>Thời hạn góp ý: 30/06/2022</p><p>Ý kiến đã nhận: Sở Tài chính (15/06/2022) nhất trí với dự thảo.</p>',
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'steps of the counter are no guidance on levels',
    of: HUNGYEN,
    asked: { kind: 'online-service' },
    menu: [['/huong-dan', 'Hướng dẫn nộp hồ sơ']],
    side: '<a href="https://dichvucong.hungyen.gov.vn/">Dịch vụ công</a>',
    pages: {
      '/huong-dan': [
        'Hướng dẫn nộp hồ sơ',
        '<p>Bước 1: Chuẩn bị đầy đủ giấy tờ theo danh mục.</p><p>Bước 2: Đến quầy số 5 tại Trung tâm, lấy số thứ tự.</p><p>Bước 3: Nộp hồ sơ và nhận giấy hẹn.</p>',
      ],
    },
    outcome: 'partial',
    details: { guidance: null },
  }),
  make({
    id: 'a column of another reform',
    of: BINHDINH,
    asOf: '2022-06-20',
    asked: { kind: 'column', params: { topic: 'cchc', maxAgeDays: 30, perMonth: 0 } },
    menu: [['/cctp', 'Cải cách tư pháp']],
    pages: {
      '/cctp': [
        'Cải cách tư pháp',
        news([
          ['/cctp/2', 'Họp Ban Chỉ đạo cải cách tư pháp tỉnh', '10/06/2022'],
          ['/cctp/1', 'Sơ kết công tác cải cách tư pháp quý I', '08/04/2022'],
        ]),
      ],
      '/cctp/2': [
        'Họp Ban Chỉ đạo cải cách tư pháp tỉnh',
        posted('10/06/2022', 'Ban Chỉ đạo cho ý kiến về chương trình công tác.'),
      ],
      '/cctp/1': [
        'Sơ kết công tác cải cách tư pháp quý I',
        posted('08/04/2022', 'Các cơ quan tố tụng báo cáo kết quả.'),
      ],
    },
    outcome: 'failed',
  }),
];
