/** A second sitting, written when the first was mended and before its own first run. */

import { pdf } from '../../support/attachments.ts';
import {
  box,
  FAILED,
  file,
  HALF,
  make,
  NAME,
  page,
  PASSED,
  SCAN,
  type Draft,
  type Expected,
  type One,
  type Post,
} from './kit.ts';

const hotline = make('hotline', { needs: ['phone'] }, 'second hotline');
const CONTACTS: readonly One[] = [
  hotline(
    'a row without a number over the row of the clerk',
    {
      aside: '<table><tr><td>Đường dây nóng</td><td></td></tr><tr><td>Văn thư</td><td>0226.3852.632</td></tr></table>',
    },
    FAILED,
  ),
  hotline(
    'a dash in a list of labels',
    { aside: '<dl><dt>Đường dây nóng</dt><dd>-</dd><dt>Văn thư</dt><dd>0226.3852.632</dd></dl>' },
    FAILED,
  ),
  hotline(
    'of those who sell flats',
    { home: '<div class="banner"><p>Nhà ở xã hội Đồng Văn mở bán đợt 2 - Hotline tư vấn: 0966.118.228</p></div>' },
    FAILED,
  ),
  hotline(
    'granted: the number that was, then the new one',
    { aside: box('Đường dây nóng', '<p>Số cũ: 0226.3851.999 (không còn sử dụng). Số mới: 0226.3855.668</p>') },
    { ...PASSED, details: { phones: ['+842263855668'] } },
  ),
  hotline(
    'granted: a caption over a table',
    {
      pages: {
        '/lien-he': {
          title: 'Liên hệ',
          main: '<table><caption>Đường dây nóng của Sở</caption><tr><td>Trong giờ hành chính</td><td>0226.3855.668</td></tr></table>',
          off: true,
        },
      },
    },
    { ...PASSED, details: { phones: ['+842263855668'] } },
  ),
  make('feedback-channel', {}, 'second feedback')(
    'the days are those of a certificate, in the same text',
    page(
      'Phản ánh, kiến nghị',
      '<form method="post" action="/gui"><input name="ten"><textarea name="nd"></textarea><button>Gửi</button></form><p>Lưu ý: thời hạn giải quyết hồ sơ cấp chứng chỉ hành nghề là 20 ngày kể từ khi tiếp nhận đủ hồ sơ.</p>',
    ),
    { ...HALF, details: { ways: ['form'], process: false } },
  ),
  make('feedback-channel', {}, 'second feedback')(
    'a day to be received may be booked',
    page(
      'Đăng ký lịch tiếp công dân',
      '<form method="post" action="/hen"><input name="ten"><input name="ngay"><textarea name="ly-do"></textarea><button>Đăng ký</button></form><p>Ban Tiếp công dân xác nhận lịch hẹn trong 02 ngày làm việc.</p>',
    ),
    FAILED,
  ),
  make('feedback-channel', {}, 'second feedback')(
    'granted: days in words',
    page(
      'Phản ánh, kiến nghị về quy định hành chính',
      '<p>Gửi về pakn.sxd@hanam.gov.vn.</p><p>Văn phòng Sở tiếp nhận, chuyển phòng chuyên môn xử lý và trả lời trong vòng 15 (mười lăm) ngày làm việc.</p>',
    ),
    { ...PASSED, details: { process: true } },
  ),
];

const opinions = make('published-feedback', { min: 1 }, 'second opinions');
const item = (who: string, asked: string, reply: string): string =>
  `<div class="item"><p><i>${who}</i></p><p><b>Câu hỏi:</b> ${asked}</p>${reply}</div>`;
const ASKED = 'Cấp lại chứng chỉ hành nghề bị mất cần giấy tờ gì?';
const VOICES: readonly One[] = [
  opinions(
    'a label without an answer, then the next one',
    page('Hỏi đáp', item('Vũ Văn Nam - 05/04/2023', ASKED, '<p><b>Trả lời:</b></p>')),
    { ...HALF, details: { replied: 0, unreplied: 1 } },
  ),
  opinions(
    'a sign says that it was answered',
    page(
      'Hỏi đáp',
      item('Vũ Văn Nam - 05/04/2023', ASKED, '<p>Trạng thái: <img src="/i/ok.png" alt="Đã trả lời"></p>'),
    ),
    { ...HALF, details: { replied: 0 } },
  ),
  opinions(
    'the one of this year waits, that of the last was answered',
    page(
      'Hỏi đáp',
      item('Vũ Văn Nam - 05/04/2023', ASKED, '<p><b>Trả lời:</b> Đang chờ xử lý</p>') +
        item(
          'Lê Thị Thu - 06/10/2022',
          'Nộp hồ sơ ở đâu thì tiện nhất?',
          '<p><b>Trả lời:</b> Bà nộp tại Trung tâm.</p>',
        ),
    ),
    { ...HALF, details: { replied: 0, unreplied: 1 } },
  ),
  opinions(
    'granted: the answer below its question in a list',
    page(
      'Ý kiến người dân',
      '<ul><li>Vũ Văn Nam (05/04/2023): Cấp lại chứng chỉ hành nghề bị mất cần giấy tờ gì?<ul><li>Sở Xây dựng trả lời: Ông chỉ cần đơn đề nghị có ảnh, nộp trực tuyến.</li></ul></li></ul>',
    ),
    { ...PASSED, details: { replied: 1 } },
  ),
  make('social', { networks: ['facebook'] }, 'second social')(
    'of a firm whose name is near',
    {
      aside: box(
        'Công ty cổ phần Xây dựng Hà Nam',
        '<p><a href="https://www.facebook.com/xaydunghanam.jsc">Facebook</a></p>',
      ),
    },
    FAILED,
  ),
  make('social', { networks: ['facebook'] }, 'second social')(
    'granted: short letters of the name',
    { foot: '<p><a href="https://www.facebook.com/sxdhanam.official"><i class="fab fa-facebook-f"></i></a></p>' },
    PASSED,
  ),
];

const topic = (id: string, name: string, news: readonly Post[], found = 0): One =>
  make('topic', { topic: id }, `second topic ${id}`)(
    name,
    { news },
    found === 0 ? { ...FAILED, details: { found: 0 } } : { ...PASSED, details: { found } },
  );
const TOPICS: readonly One[] = [
  topic('results', 'of the Ministry', [
    [
      'Bộ Xây dựng tổng kết công tác cải cách hành chính năm 2023',
      '2023-11-14',
      'Bộ trưởng nêu phương hướng cải cách hành chính năm 2024 của Bộ.',
    ],
  ]),
  topic('results', 'of a district', [
    ['Huyện Kim Bảng: kết quả cải cách hành chính năm 2023', '2023-11-09', 'Huyện hoàn thành 22 trong 25 nhiệm vụ.'],
  ]),
  topic('results', 'in passing, at games', [
    [
      'Khai mạc hội thao ngành xây dựng Hà Nam',
      '2023-06-10',
      'Hội thao chào mừng kết quả cải cách hành chính năm 2023 và ngày truyền thống ngành.',
    ],
  ]),
  topic('procedure-updates', 'of another province', [
    [
      'Lào Cai công bố 12 thủ tục hành chính mới lĩnh vực nhà ở',
      '2023-08-11',
      'UBND tỉnh Lào Cai vừa ban hành quyết định công bố.',
    ],
  ]),
  topic('service-centre', 'of another province', [
    [
      'Tham quan Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
      '2023-05-24',
      'Đoàn thanh niên xem khu vực chờ và quán cà phê trong Trung tâm.',
    ],
  ]),
  topic('staffing', 'the head of a firm', [
    [
      'Bổ nhiệm Tổng Giám đốc Công ty cổ phần Xây dựng số 3',
      '2023-04-04',
      'Hội đồng quản trị công ty trao quyết định bổ nhiệm.',
    ],
    ['Tuyển dụng 200 thợ hồ cho khu đô thị Lam Hạ', '2023-08-14', 'Thợ có tay nghề được trả 500 nghìn đồng một ngày.'],
  ]),
  topic('discipline', 'on a site', [
    [
      'Siết kỷ luật, kỷ cương trên công trường: nhà thầu phải ghi nhật ký',
      '2023-06-06',
      'Nhà thầu không ghi nhật ký thi công bị nhắc nhở.',
    ],
  ]),
  topic('models', 'of architecture and of blood', [
    ['Công trình tiêu biểu đoạt giải thưởng kiến trúc', '2023-04-28', 'Nhà văn hóa thôn đoạt giải nhì.'],
    ['Điển hình tiên tiến trong phong trào hiến máu của ngành', '2023-07-07', 'Anh Tuấn hiến máu 31 lần.'],
  ]),
  topic('head-responsibility', 'of those who run flats', [
    [
      'Trách nhiệm của người đứng đầu ban quản trị chung cư khi có cháy',
      '2023-09-13',
      'Trưởng ban phải tổ chức diễn tập mỗi năm.',
    ],
  ]),
  topic(
    'models',
    'granted: two hands',
    [
      [
        'Hai bàn tay, một cửa: chuyện của chị Nhàn',
        '2023-10-19',
        'Chị Nhàn là điển hình tiên tiến trong cải cách hành chính của Sở Xây dựng.',
      ],
    ],
    1,
  ),
  topic(
    'results',
    'granted: of the province',
    [
      [
        'Hà Nam hoàn thành 41 nhiệm vụ cải cách hành chính năm 2023',
        '2023-11-15',
        'UBND tỉnh đánh giá kết quả cải cách hành chính năm 2023 và giao nhiệm vụ năm 2024.',
      ],
    ],
    1,
  ),
];

const LONG =
  '<p>Phần này gồm ba mục nhỏ, mỗi mục có bảng kê và ghi chú. Ai cần bản in thì hỏi ở bàn tiếp đón tầng một, từ thứ hai đến thứ sáu, sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ đến 17 giờ. Khi có thay đổi, bản mới được dán ở bảng tin và thay vào trang này; bản cũ giữ trong kho lưu trữ ba năm để đối chiếu khi cần.</p>';
const section = (id: string, name: string, draft: Draft, truth: Expected): One =>
  make('section', { topic: id }, `second section ${id}`)(name, draft, truth);
const SECTIONS: readonly One[] = [
  section(
    'history',
    'of a cement works',
    page('Quá trình hình thành và phát triển Công ty xi măng Bút Sơn', `<p>Công ty ra đời năm 1997.</p>${LONG}`),
    FAILED,
  ),
  section(
    'citizen-reception',
    'of the chairman of the province',
    page(
      'Lịch tiếp công dân của Chủ tịch UBND tỉnh',
      `<p>Chủ tịch UBND tỉnh tiếp công dân tại Trụ sở tiếp công dân tỉnh ngày 20 hằng tháng.</p>${LONG}`,
    ),
    FAILED,
  ),
  section(
    'workflows',
    'what readers say below',
    page(
      'Quy trình nội bộ giải quyết thủ tục hành chính',
      '<p>Nội dung đang cập nhật.</p><div id="comments" class="comments"><h3>Bình luận (3)</h3><div class="comment"><p>Tôi chờ mục này từ đầu năm, mong Sở sớm đưa lên để bà con khỏi phải gọi điện hỏi từng bước, mất thời gian của cả hai bên.</p></div><div class="comment"><p>Đồng ý với bác ở trên, tỉnh khác người ta đăng đầy đủ cả sơ đồ, ai xem cũng hiểu, còn mình vào đây chỉ thấy một dòng chữ.</p></div><div class="comment"><p>Ai biết thì chỉ giúp em nộp hồ sơ xin phép xây nhà ở đâu với ạ, em cảm ơn mọi người nhiều.</p></div></div>',
    ),
    HALF,
  ),
  section('organisation', 'of a building firm', page('Sơ đồ tổ chức Công ty cổ phần Xây dựng Hà Nam', LONG), FAILED),
  section(
    'workflows',
    'granted: a list of scans',
    {
      ...page(
        'Quy trình nội bộ',
        `<ol>${['Cấp giấy phép xây dựng', 'Thẩm định thiết kế', 'Cấp chứng chỉ'].map((name, at) => `<li><a href="/tep/qt-${String(at)}.pdf">${name}</a></li>`).join('')}</ol>`,
      ),
      raw: { '/tep/qt-0.pdf': SCAN, '/tep/qt-1.pdf': SCAN, '/tep/qt-2.pdf': SCAN },
    },
    PASSED,
  ),
  section(
    'finance',
    'granted: shown in a frame',
    {
      ...page('Công khai ngân sách năm 2023', '<iframe src="/tep/ns-2023.pdf" width="800" height="600"></iframe>'),
      raw: { '/tep/ns-2023.pdf': SCAN },
    },
    PASSED,
  ),
];

const column = (name: string, draft: Draft, truth: Expected, params: object = {}): One =>
  make('column', { topic: 'cchc', maxAgeDays: 30, perMonth: 0, ...params }, 'second column')(name, draft, truth);
const COLUMNS: readonly One[] = [
  column(
    'texts that open in place are no posts with pages',
    page(
      'Cải cách hành chính',
      '<ul><li><a href="#t1">Chấm điểm cải cách hành chính các phòng</a> 07/11/2023</li><li><a href="#t2">Họp tổ cải cách hành chính quý III</a> 25/09/2023</li></ul>',
    ),
    FAILED,
  ),
  column(
    'a film is no picture',
    {
      lists: {
        '/cchc': {
          label: 'Cải cách hành chính',
          posts: [
            [
              'Chấm điểm cải cách hành chính các phòng',
              '2023-11-07',
              'Ba phòng đạt loại tốt.',
              '<iframe src="https://www.youtube.com/embed/abc123"></iframe>',
            ],
          ],
        },
      },
    },
    { ...HALF, details: { inPeriod: 1 } },
    { images: true },
  ),
  column(
    'granted: days that only the machine reads',
    {
      pages: {
        '/cchc': {
          title: 'Cải cách hành chính',
          main: '<div class="it"><h3><a href="/cchc/2">Chấm điểm cải cách hành chính các phòng</a></h3><time datetime="2023-11-07T08:00:00+07:00">13 ngày trước</time></div><div class="it"><h3><a href="/cchc/1">Họp tổ cải cách hành chính quý III</a></h3><time datetime="2023-09-25T08:00:00+07:00">2 tháng trước</time></div>',
        },
        '/cchc/2': { title: 'Chấm điểm cải cách hành chính các phòng', date: '2023-11-07', main: '', off: true },
        '/cchc/1': { title: 'Họp tổ cải cách hành chính quý III', date: '2023-09-25', main: '', off: true },
      },
    },
    { ...PASSED, details: { newest: '2023-11-07' } },
  ),
];

const indices = (name: string, asked: readonly string[], draft: Draft, truth: Expected): One =>
  make('indices', { indices: asked }, 'second indices')(name, draft, truth);
const missing = (index: string): Expected => ({ ...FAILED, details: { indices: [{ index, state: 'missing' }] } });
const post = (title: string, date: string, lead: string): Draft => ({ news: [[title, date, lead]] });
const OWN = { number: null, title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2023', issuer: NAME };
const RECORDS: readonly One[] = [
  indices(
    'the group it is in',
    ['PAPI'],
    post(
      'Hà Nam thuộc nhóm đạt điểm cao về PAPI năm 2022',
      '2023-04-13',
      'Theo báo cáo PAPI năm 2022, nhóm đạt điểm cao gồm 16 tỉnh có tổng điểm từ 43,2 điểm trở lên.',
    ),
    missing('PAPI'),
  ),
  indices(
    'content with flats',
    ['SIPAS'],
    post(
      'Mức độ hài lòng của cư dân nhà ở xã hội tại Hà Nam năm 2022 đạt 91 %',
      '2023-02-16',
      'Có 400 hộ trả lời phiếu về thang máy, nước sạch.',
    ),
    missing('SIPAS'),
  ),
  indices(
    'people and firms served, by 766',
    ['PAR INDEX'],
    post(
      'Chỉ số CCHC và chỉ số phục vụ người dân, doanh nghiệp',
      '2023-05-03',
      'Năm 2022, chỉ số phục vụ người dân, doanh nghiệp của tỉnh Hà Nam đạt 72,4 điểm, xếp thứ 19 cả nước.',
    ),
    missing('PAR INDEX'),
  ),
  indices(
    'the last there is',
    ['ICT INDEX'],
    post(
      'Hà Nam xếp hạng 35 về ICT Index năm 2020',
      '2023-01-05',
      'Chỉ số ICT Index năm 2020 của tỉnh Hà Nam xếp thứ 35/63.',
    ),
    { ...HALF, details: { indices: [{ index: 'ICT INDEX', state: 'stale', year: 2020 }] } },
  ),
  indices(
    'granted: years as columns, indices as rows',
    ['PAR INDEX', 'PCI'],
    page(
      'Các chỉ số của tỉnh Hà Nam qua các năm',
      '<table><tr><th>Chỉ số</th><th>Năm 2021</th><th>Năm 2022</th></tr><tr><td>PAR INDEX (điểm)</td><td>84,11</td><td>85,36</td></tr><tr><td>PCI (điểm)</td><td>64,10</td><td>65,73</td></tr></table>',
    ),
    {
      ...PASSED,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', value: 85.36 },
          { index: 'PCI', state: 'current', value: 65.73 },
        ],
      },
    },
  ),
  make('documents', { documents: [OWN], need: 'published' }, 'second documents')(
    'own plan: behind the right words the plan of the year before',
    {
      ...page('Kế hoạch', '<p><a href="/tep/kh.pdf">Kế hoạch tuyên truyền cải cách hành chính năm 2023</a></p>'),
      raw: async () => ({
        '/tep/kh.pdf': file(
          await pdf([['SỞ XÂY DỰNG', 'Số: 12/KH-SXD', 'KẾ HOẠCH', 'Tuyên truyền cải cách hành chính năm 2022']]),
        ),
      }),
    },
    { ...HALF, details: { documents: [{ state: 'cited' }] } },
  ),
  make('periodic-results', { topic: 'dossier-results', period: 'half' }, 'second periods')(
    'the second half of the year before',
    page(
      'Kết quả giải quyết thủ tục hành chính',
      '<table><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th></tr><tr><td>6 tháng cuối năm 2022</td><td>640</td><td>631</td></tr></table>',
    ),
    FAILED,
  ),
  make('periodic-results', { topic: 'dossier-results', period: 'half' }, 'second periods')(
    'granted: the first half, in two quarters',
    page(
      'Kết quả giải quyết thủ tục hành chính năm 2023',
      '<table><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th></tr><tr><td>Quý I/2023</td><td>320</td><td>318</td></tr><tr><td>Quý II/2023</td><td>340</td><td>331</td></tr></table>',
    ),
    PASSED,
  ),
];

const CODES = [
  ['1.009972', 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng'],
  ['1.009973', 'Thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở'],
  ['1.009974', 'Cấp giấy phép xây dựng mới đối với công trình cấp I, cấp II'],
  ['1.009982', 'Cấp chứng chỉ hành nghề hoạt động xây dựng lần đầu hạng II, hạng III'],
  ['1.007748', 'Cấp chứng chỉ hành nghề môi giới bất động sản'],
] as const;
type Coded = readonly (readonly [code: string, name: string])[];
const rows = (of: Coded): string =>
  of.map(([code, name], at) => `<tr><td>${String(at + 1)}</td><td>${code}</td><td>${name}</td></tr>`).join('');
const table = (inside: string): string =>
  `<table><tr><th>TT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th></tr>${inside}</table>`;
const set = (name: string, main: string, truth: Expected): One => ({
  ...make('procedure-set', {}, 'second set')(
    name,
    { pages: { '/tthc': { title: 'Bộ thủ tục hành chính', main } } },
    truth,
  ),
  reference: CODES,
});
const around = (title: string, inside: string): string =>
  `<html><head><meta charset="utf-8"><title>${title}</title></head><body><div id="menu"><a href="/">Trang chủ</a> <a href="/thu-tuc">Thủ tục hành chính</a></div><div id="main"><h1>${title}</h1>${inside}</div></body></html>`;
const SERVICES: readonly One[] = [
  set('one row is there for the machine alone', table(`${rows(CODES.slice(0, 4))}<!-- ${rows(CODES.slice(4))} -->`), {
    outcome: 'partial',
    credit: 0.8,
    details: { listed: 4 },
  }),
  set(
    'granted: codes in the links alone',
    `<ul>${CODES.map(([code, name]) => `<li><a href="https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=${code}">${name}</a></li>`).join('')}</ul>`,
    { ...PASSED, details: { listed: 5 } },
  ),
  {
    ...make('elsewhere', { kind: 'procedure-set', host: 'province' }, 'second elsewhere')(
      'two of ours under the heading of another',
      { pages: { '/tthc': { title: 'Bộ thủ tục hành chính', main: table(rows(CODES)) } } },
      { outcome: 'partial', credit: 0.6, details: { listed: 3 } },
    ),
    reference: CODES,
    province: {
      '/': around('Cổng dịch vụ công tỉnh Hà Nam', '<p>Chào mừng quý vị.</p>'),
      '/thu-tuc': around(
        'Thủ tục hành chính',
        `<h2>Sở Xây dựng</h2>${table(rows(CODES.slice(0, 3)))}<h2>Ban Quản lý các khu công nghiệp tỉnh</h2>${table(rows(CODES.slice(3)))}`,
      ),
    },
  },
  make('online-service', {}, 'second online')(
    'classes of buildings',
    {
      aside: '<p><a href="https://dichvucong.hanam.gov.vn/">Cổng dịch vụ công</a></p>',
      ...page(
        'Hướng dẫn phân cấp công trình cấp III, cấp IV',
        '<p>Công trình cấp III, cấp IV được xác định theo quy mô; bước 1 xem số tầng, bước 2 xem chiều cao, bước 3 tra bảng.</p>',
      ),
    },
    { ...HALF, details: { guidance: null } },
  ),
  make('online-service', {}, 'second online')(
    'granted: told as a question',
    {
      aside: '<p><a href="https://dichvucong.hanam.gov.vn/">Nộp hồ sơ trực tuyến</a></p>',
      ...page(
        'Hướng dẫn dịch vụ công trực tuyến',
        '<h3>Toàn trình và một phần khác nhau thế nào?</h3><p>Với dịch vụ công toàn trình, bạn làm mọi bước trên mạng; với dịch vụ công một phần, bạn còn phải mang bản gốc đến đối chiếu.</p>',
      ),
    },
    PASSED,
  ),
];

export const SECOND_ONES: readonly One[] = [
  ...CONTACTS,
  ...VOICES,
  ...TOPICS,
  ...SECTIONS,
  ...COLUMNS,
  ...RECORDS,
  ...SERVICES,
];
