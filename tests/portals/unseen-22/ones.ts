/** Small portals, one question each, written with their truths before their first run. */

import { pdf } from '../../support/attachments.ts';
import { workbook } from '../../support/workbook.ts';
import { column, file, listOf, NAME, page, portal, post, SCAN, withMenu, type One } from './one.ts';

const TTHC = withMenu(['/tthc', 'Thủ tục hành chính']);
const CODES = [
  ['2.000674', 'Cấp Giấy chứng nhận đủ điều kiện làm tổng đại lý kinh doanh xăng dầu'],
  ['2.000648', 'Cấp Giấy chứng nhận cửa hàng đủ điều kiện bán lẻ xăng dầu'],
  ['2.000004', 'Đăng ký hoạt động khuyến mại đối với chương trình mang tính may rủi'],
  ['2.000131', 'Đăng ký tổ chức hội chợ, triển lãm thương mại tại Việt Nam'],
  ['1.001338', 'Cấp Giấy phép sản xuất rượu công nghiệp'],
  ['2.000191', 'Đăng ký hợp đồng theo mẫu, điều kiện giao dịch chung'],
] as const;
const GONE = ['2.000046', 'Cấp Giấy xác nhận hồ sơ nhập khẩu thép', true] as const;
type Coded = readonly (readonly [string, string, ...unknown[]])[];
const rows = (of: Coded): string =>
  `<table class="table"><thead><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục</th></tr></thead><tbody>${of.map(([code, name], index) => `<tr><td>${index + 1}</td><td>${code}.000.00.00.H50</td><td>${name}</td></tr>`).join('')}</tbody></table>`;
const ALL = { reference: 6, listed: 6, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };

const SETS: readonly One[] = [
  {
    id: 'set: in a workbook on the page',
    kind: 'procedure-set',
    reference: CODES,
    pages: portal(
      {
        '/tthc': page(
          'Bộ thủ tục hành chính',
          '<p>Danh mục thủ tục hành chính thuộc thẩm quyền của Sở: <a href="/tep/danh-muc.xlsx">tải về</a></p>',
          TTHC,
        ),
        '/tep/danh-muc.xlsx': file(
          workbook([
            {
              name: 'TTHC',
              rows: [
                ['DANH MỤC THỦ TỤC HÀNH CHÍNH', null, null],
                ['STT', 'Mã thủ tục', 'Tên thủ tục'],
                ...CODES.map(([code, name], index) => [index + 1, `${code}.000.00.00.H50`, name]),
              ],
            },
          ]),
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        ),
      },
      TTHC,
    ),
    truth: { outcome: 'passed', credit: 1, details: ALL },
  },
  {
    id: 'set: one code on two pages by field',
    kind: 'procedure-set',
    reference: CODES,
    pages: portal(
      {
        '/tthc': page(
          'Thủ tục hành chính',
          '<ul><li><a href="/tthc/xang-dau">Lĩnh vực xăng dầu</a></li><li><a href="/tthc/thuong-mai">Lĩnh vực thương mại</a></li></ul>',
          TTHC,
        ),
        '/tthc/xang-dau': page('Lĩnh vực xăng dầu', rows([CODES[0], CODES[1], CODES[4]]), TTHC),
        '/tthc/thuong-mai': page('Lĩnh vực thương mại', rows([CODES[2], CODES[3], CODES[5], CODES[4]]), TTHC),
      },
      TTHC,
    ),
    truth: {
      outcome: 'passed',
      credit: 1,
      details: { ...ALL, duplicates: [{ code: '1.001338', urls: ['/tthc/thuong-mai', '/tthc/xang-dau'] }] },
    },
  },
  {
    id: 'set: a scan alone',
    kind: 'procedure-set',
    reference: CODES,
    pages: portal(
      {
        '/tthc': page(
          'Thủ tục hành chính',
          '<p><a href="/tep/bo-tthc.pdf">Danh mục thủ tục hành chính của Sở</a></p>',
          TTHC,
        ),
        '/tep/bo-tthc.pdf': SCAN,
      },
      TTHC,
    ),
    truth: { outcome: 'cantTell' },
  },
  {
    id: 'set: no reference list',
    kind: 'procedure-set',
    reference: null,
    pages: portal({ '/tthc': page('Thủ tục hành chính', rows(CODES), TTHC) }, TTHC),
    truth: { outcome: 'cantTell' },
  },
  {
    id: 'set: zero rows',
    kind: 'procedure-set',
    reference: CODES,
    pages: portal({ '/tthc': page('Thủ tục hành chính', `${rows([])}<p>Không có dữ liệu</p>`, TTHC) }, TTHC),
    truth: { outcome: 'failed', credit: 0, details: { listed: 0, coverage: 0 } },
  },
  {
    id: 'set: in a news post on a decision alone',
    kind: 'procedure-set',
    reference: CODES,
    pages: portal({
      '/tin-tuc': page(
        'Tin tức',
        listOf([['/tin-tuc/qd', 'Công bố danh mục thủ tục hành chính ngành công thương', '2022-03-10']]),
      ),
      '/tin-tuc/qd': post(
        'Công bố danh mục thủ tục hành chính ngành công thương',
        '2022-03-10',
        'Chủ tịch UBND tỉnh ký quyết định công bố danh mục thủ tục hành chính.',
        {},
        rows(CODES),
      ),
    }),
    truth: { outcome: 'failed', credit: 0 },
  },
  {
    id: 'set: district and commune lists below the own one, an abolished one among them',
    kind: 'procedure-set',
    reference: [...CODES, GONE],
    pages: portal(
      {
        '/tthc': page(
          'Thủ tục hành chính',
          `<h3>I. Thủ tục hành chính cấp tỉnh</h3>${rows(CODES.slice(0, 5))}<h3>II. Thủ tục hành chính cấp huyện</h3>${rows([['2.000633', 'Cấp Giấy phép sản xuất rượu thủ công'], GONE])}<h3>III. Thủ tục hành chính cấp xã</h3>${rows([['2.002096', 'Công nhận tổ hợp tác']])}`,
          TTHC,
        ),
      },
      TTHC,
    ),
    truth: {
      outcome: 'partial',
      credit: 5 / 6,
      details: { reference: 6, listed: 5, missing: [{ code: CODES[5][0] }], abolishedListed: [], unknown: [] },
    },
  },
  {
    id: 'set: names alone, one in decomposed letters',
    kind: 'procedure-set',
    reference: [...CODES, GONE],
    pages: portal(
      {
        '/tthc': page(
          'Thủ tục hành chính',
          `<p>Danh mục thủ tục hành chính do Sở giải quyết:</p><ol>${[...CODES, GONE].map(([, name], index) => `<li>${index === 1 ? name.normalize('NFD') : name.replace('Cấp Giấy', 'Cấp giấy')}</li>`).join('')}</ol>`,
          TTHC,
        ),
      },
      TTHC,
    ),
    truth: {
      outcome: 'partial',
      credit: 0.9,
      details: { reference: 6, listed: 6, missing: [], abolishedListed: [{ name: GONE[1] }] },
    },
  },
];

const PARTS = [
  ['Trình tự thực hiện', 'Nộp hồ sơ, thẩm định, nhận kết quả.'],
  ['Cách thức thực hiện', 'Trực tiếp hoặc qua mạng.'],
  ['Thành phần hồ sơ', 'Đơn đề nghị và bản sao giấy tờ; 01 bộ.'],
  ['Thời hạn giải quyết', '20 ngày làm việc'],
  ['Đối tượng thực hiện', 'Thương nhân'],
  ['Cơ quan thực hiện', NAME],
  ['Kết quả', 'Giấy chứng nhận'],
  ['Phí, lệ phí', 'Không'],
  ['Mẫu đơn, tờ khai', 'Mẫu số 3'],
  ['Yêu cầu, điều kiện', 'Không có'],
  ['Căn cứ pháp lý', 'Nghị định số 83/2014/NĐ-CP'],
] as const;
const linked = (of: Coded, at: (index: number) => string): string =>
  `<table><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục</th></tr>${of.map(([code, name], index) => `<tr><td>${index + 1}</td><td>${code}</td><td><a href="${at(index)}">${name}</a></td></tr>`).join('')}</table>`;

const DETAILS: readonly One[] = [
  {
    id: 'detail: in a file for each',
    kind: 'procedure-detail',
    reference: CODES,
    pages: async () => ({
      ...portal(
        {
          '/tthc': page(
            'Thủ tục hành chính',
            linked(CODES.slice(0, 2), (index) => `/tep/tt-${index}.pdf`),
            TTHC,
          ),
        },
        TTHC,
      ),
      '/tep/tt-0.pdf': file(
        await pdf([[{ bold: CODES[0][1] }, ...PARTS.flatMap(([label, text]) => [{ bold: label }, text])]]),
      ),
      '/tep/tt-1.pdf': file(
        await pdf([
          [
            { bold: CODES[1][1] },
            ...PARTS.filter(([label]) => label !== 'Phí, lệ phí').flatMap(([label, text]) => [{ bold: label }, text]),
          ],
        ]),
      ),
    }),
    truth: {
      outcome: 'partial',
      details: {
        checked: 2,
        complete: 1,
        incomplete: [{ code: CODES[1][0], missingParts: ['fee'] }],
        withoutDetail: [],
      },
    },
  },
  {
    id: 'detail: scans alone',
    kind: 'procedure-detail',
    reference: CODES,
    pages: portal(
      {
        '/tthc': page(
          'Thủ tục hành chính',
          linked(CODES.slice(0, 2), (index) => `/tep/tt-${index}.pdf`),
          TTHC,
        ),
        '/tep/tt-0.pdf': SCAN,
        '/tep/tt-1.pdf': SCAN,
      },
      TTHC,
    ),
    truth: { outcome: 'cantTell' },
  },
  {
    id: 'detail: in tabs, "Không quy định" as content',
    kind: 'procedure-detail',
    reference: CODES,
    pages: portal(
      {
        '/tthc': page(
          'Thủ tục hành chính',
          linked(CODES.slice(0, 2), (index) => `/tthc/${index}`),
          TTHC,
        ),
        ...Object.fromEntries(
          [0, 1].map((index) => [
            `/tthc/${index}`,
            page(
              CODES[index]?.[1] ?? '',
              `<ul class="nav-tabs">${PARTS.map(([label], at) => `<li><a href="#tab${at}">${label}</a></li>`).join('')}</ul><div class="tab-content">${PARTS.map(([label, text], at) => `<div class="tab-pane" id="tab${at}"><h4>${label}</h4><p>${label.startsWith('Yêu cầu') ? 'Không quy định' : text}</p></div>`).join('')}</div>`,
              TTHC,
            ),
          ]),
        ),
      },
      TTHC,
    ),
    truth: { outcome: 'passed', credit: 1, details: { checked: 2, complete: 2, incomplete: [], withoutDetail: [] } },
  },
];

const box = (inside: string): string => `<div class="hop"><h3>Đường dây nóng</h3>${inside}</div>`;
const HOT = withMenu(['/duong-day-nong', 'Đường dây nóng']);

const HOTLINES: readonly One[] = [
  {
    id: 'hotline: two numbers in one line',
    kind: 'hotline',
    params: { needs: ['phone'] },
    pages: portal({}, { aside: box('<p>(0233) 3.852.999 - 0911.234.567</p>') }),
    truth: { outcome: 'passed', details: { url: '/', phones: ['+842333852999', '+84911234567'], conflicts: [] } },
  },
  {
    id: 'hotline: another number on its page than on the home page',
    kind: 'hotline',
    params: { needs: ['phone'] },
    pages: portal(
      { '/duong-day-nong': page('Đường dây nóng', '<p>Số điện thoại đường dây nóng: 0233.3555.111</p>', HOT) },
      HOT,
      box('<p>Điện thoại: 0233.3852.999</p>'),
    ),
    truth: { outcome: 'partial', credit: 0.5, details: { phones: ['+842333555111', '+842333852999'] } },
  },
  {
    id: 'hotline: 1022',
    kind: 'hotline',
    params: { needs: ['phone'] },
    pages: portal({}, { aside: box('<p>Tổng đài: 1022</p>') }),
    truth: { outcome: 'passed', details: { conflicts: [] } },
  },
  {
    id: 'hotline: in a news post alone',
    kind: 'hotline',
    params: { needs: ['phone'] },
    pages: portal({
      '/tin-tuc': page('Tin tức', listOf([['/tin-tuc/gas', 'Cảnh báo gian lận khi bán gas', '2022-05-04']])),
      '/tin-tuc/gas': post(
        'Cảnh báo gian lận khi bán gas',
        '2022-05-04',
        'Người dân gọi đường dây nóng 0233.3852.777 của Sở khi phát hiện gian lận.',
      ),
    }),
    truth: { outcome: 'failed', credit: 0 },
  },
  {
    id: 'hotline: a fax under the label',
    kind: 'hotline',
    params: { needs: ['phone'] },
    pages: portal({ '/duong-day-nong': page('Đường dây nóng', '<p>Fax: 0233.3852.505</p>', HOT) }, HOT),
    truth: { outcome: 'failed', credit: 0 },
  },
  {
    id: 'hotline: page with phone, mail and address in a table',
    kind: 'hotline',
    params: { needs: ['phone', 'email', 'address'] },
    pages: portal(
      {
        '/duong-day-nong': page(
          'Đường dây nóng tiếp nhận phản ánh về cải cách hành chính',
          '<table border="1"><tr><td>Đơn vị</td><td>Văn phòng Sở</td></tr><tr><td>Địa chỉ</td><td>Phòng 203, số 95 đường Hùng Vương, thành phố Đông Hà</td></tr><tr><td>Điện thoại</td><td>0233.3852.888</td></tr><tr><td>Thư điện tử</td><td>cchc.sct@quangtri.gov.vn</td></tr></table>',
          HOT,
        ),
      },
      HOT,
    ),
    truth: {
      outcome: 'passed',
      details: { url: '/duong-day-nong', phones: ['+842333852888'], emails: ['cchc.sct@quangtri.gov.vn'] },
    },
  },
];

const PAKN = withMenu(['/pakn', 'Phản ánh, kiến nghị']);

const FEEDBACK: readonly One[] = [
  {
    id: 'feedback: a banner to the national system alone',
    kind: 'feedback-channel',
    pages: portal(
      {},
      {},
      '<p><a href="https://pakn.dichvucong.gov.vn/"><img src="/pakn.png" alt="Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị"></a></p>',
    ),
    truth: { outcome: 'partial', credit: 0.5, details: { ways: ['pakn'], process: false } },
  },
  {
    id: 'feedback: a form and the time to answer',
    kind: 'feedback-channel',
    pages: portal(
      {
        '/pakn': page(
          'Gửi phản ánh, kiến nghị',
          '<p>Phản ánh, kiến nghị về quy định hành chính gửi qua mẫu dưới đây được Văn phòng Sở tiếp nhận, chuyển phòng chuyên môn xử lý và trả lời trong 10 ngày làm việc.</p><form method="post" action="/gui"><label>Họ tên <input name="ten"></label><label>Nội dung phản ánh <textarea name="nd"></textarea></label><button>Gửi</button></form>',
          PAKN,
        ),
      },
      PAKN,
    ),
    truth: { outcome: 'passed', details: { url: '/pakn', ways: ['form'], process: true } },
  },
  {
    id: 'feedback: a contact page alone',
    kind: 'feedback-channel',
    pages: portal({
      '/lien-he': page(
        'Liên hệ',
        '<p>Văn phòng Sở: số 95 đường Hùng Vương. Điện thoại: 0233.3852.504. Email: sct@quangtri.gov.vn</p><form method="post"><input name="hoten"><textarea name="noidung"></textarea><button>Gửi liên hệ</button></form>',
      ),
    }),
    truth: { outcome: 'failed', credit: 0 },
  },
  {
    id: 'feedback: how it is handled, and no way to send it',
    kind: 'feedback-channel',
    pages: portal(
      {
        '/pakn': page(
          'Quy trình xử lý phản ánh, kiến nghị',
          '<p>Bước 1: Văn phòng tiếp nhận phản ánh, kiến nghị, vào sổ. Bước 2: phòng chuyên môn xem xét, xử lý trong 07 ngày làm việc. Bước 3: trả lời tổ chức, cá nhân và công khai kết quả.</p>',
          PAKN,
        ),
      },
      PAKN,
    ),
    truth: { outcome: 'partial', credit: 0.5, details: { ways: [], process: true } },
  },
];

const QA = withMenu(['/hoi-dap', 'Hỏi đáp']);
const question = (who: string, date: string, text: string, answer: string): string =>
  `<div class="cau-hoi"><p><b>${who}</b>${date === '' ? '' : ` (${date})`}</p><p>Hỏi: ${text}</p>${answer === '' ? '' : `<p>Trả lời: ${answer}</p>`}</div>`;

const OPINIONS: readonly One[] = [
  {
    id: 'opinions: questions of people with answers',
    kind: 'published-feedback',
    params: { min: 2 },
    pages: portal(
      {
        '/hoi-dap': page(
          'Hỏi đáp',
          question(
            'Trần Văn Bình',
            '12/04/2022',
            'Thủ tục cấp phép bán lẻ rượu có phải nộp phí không?',
            'Sở Công Thương trả lời: mức phí là 1.200.000 đồng tại thành phố.',
          ) +
            question(
              'Lê Thị Hoa',
              '20/07/2022',
              'Tôi muốn góp ý rút ngắn thời gian cấp phép hội chợ.',
              'Sở ghi nhận và đã rút còn 05 ngày.',
            ) +
            question('Hồ Văn Nam', '02/08/2022', 'Hồ sơ của tôi sao trả chậm?', ''),
          QA,
        ),
      },
      QA,
    ),
    truth: { outcome: 'passed', details: { replied: 2, unreplied: 1 } },
  },
  {
    id: 'opinions: all undated',
    kind: 'published-feedback',
    params: { min: 1 },
    pages: portal(
      {
        '/hoi-dap': page(
          'Hỏi đáp',
          question(
            'Trần Văn Bình',
            '',
            'Thủ tục cấp phép bán lẻ rượu có phải nộp phí không?',
            'Mức phí là 1.200.000 đồng.',
          ) + question('Lê Thị Hoa', '', 'Nộp hồ sơ hội chợ ở đâu?', 'Nộp tại Trung tâm hành chính công.'),
          QA,
        ),
      },
      QA,
    ),
    truth: { outcome: 'cantTell' },
  },
  {
    id: 'opinions: of the year before',
    kind: 'published-feedback',
    params: { min: 1 },
    pages: portal(
      {
        '/hoi-dap': page(
          'Hỏi đáp',
          question(
            'Trần Văn Bình',
            '12/04/2021',
            'Thủ tục cấp phép bán lẻ rượu có phải nộp phí không?',
            'Mức phí là 1.200.000 đồng.',
          ),
          QA,
        ),
      },
      QA,
    ),
    truth: { outcome: 'partial', credit: 0.5 },
  },
];

const CCHC = withMenu(['/cchc', 'Cải cách hành chính']);
const month = (at: string, day = '10'): readonly [string, string, string] => [
  `b${at}${day}`,
  `Công tác cải cách hành chính tháng ${Number(at)}: việc đã làm và chưa làm`,
  `2022-${at}-${day}`,
];
const YEAR = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((at) => month(at));
const ONE_EACH = Object.fromEntries(YEAR.map(([, , date]) => [date.slice(0, 7), 1]));
const LIVING = { topic: 'cchc', maxAgeDays: 30, perMonth: 1 };

const COLUMNS: readonly One[] = [
  {
    id: 'column: exactly as old as may be, a post of the future not counted',
    kind: 'column',
    params: LIVING,
    pages: portal(
      column(
        '/cchc',
        'Cải cách hành chính',
        [['mai', 'Thông tin cải cách hành chính tuần tới', '2022-11-25'], month('10', '21'), ...YEAR],
        CCHC,
      ),
      CCHC,
    ),
    truth: {
      outcome: 'passed',
      details: {
        url: '/cchc',
        newest: '2022-10-21',
        ageDays: 30,
        inPeriod: 11,
        byMonth: { ...ONE_EACH, '2022-10': 2 },
        linkedFromHome: true,
      },
    },
  },
  {
    id: 'column: a day older',
    kind: 'column',
    params: LIVING,
    pages: portal(column('/cchc', 'Cải cách hành chính', [month('10', '20'), ...YEAR], CCHC), CCHC),
    truth: { outcome: 'partial', credit: 0.5, details: { newest: '2022-10-20', ageDays: 31 } },
  },
  {
    id: 'column: filled by a script',
    kind: 'column',
    params: LIVING,
    pages: portal(
      {
        '/cchc': page(
          'Cải cách hành chính',
          '<div id="danh-sach" class="loading">Đang tải dữ liệu...</div><script>fetch("/api/tin?cm=cchc").then(r=>r.json()).then(v=>render(v))</script>',
          CCHC,
        ),
      },
      CCHC,
    ),
    truth: { outcome: 'cantTell' },
  },
  {
    id: 'column: no picture of its own in any post',
    kind: 'column',
    params: { ...LIVING, images: true },
    pages: portal(column('/cchc', 'Cải cách hành chính', [month('11', '05'), ...YEAR], CCHC), CCHC),
    truth: { outcome: 'partial', credit: 0.5, details: { newest: '2022-11-05', inPeriod: 11 } },
  },
  {
    id: 'column: a picture in one post',
    kind: 'column',
    params: { ...LIVING, images: true },
    pages: portal(
      column(
        '/cchc',
        'Cải cách hành chính',
        [
          [
            ...month('11', '05'),
            'Sở sơ kết công tác cải cách hành chính.',
            '<p><img src="/anh/hoi-nghi.jpg" alt="Quang cảnh hội nghị"></p>',
          ],
          ...YEAR,
        ],
        CCHC,
      ),
      CCHC,
    ),
    truth: { outcome: 'passed', details: { newest: '2022-11-05', inPeriod: 11 } },
  },
  {
    id: 'column: posts of the year before alone',
    kind: 'column',
    params: LIVING,
    pages: portal(
      column(
        '/cchc',
        'Cải cách hành chính',
        [
          ['c1', 'Tổng kết cải cách hành chính năm 2021', '2021-12-20'],
          ['c2', 'Cải cách hành chính quý III', '2021-10-04'],
        ],
        CCHC,
      ),
      CCHC,
    ),
    truth: { outcome: 'failed', credit: 0 },
  },
  {
    id: 'column: its page answers 403',
    kind: 'column',
    params: LIVING,
    pages: portal({ '/cchc': { status: 403, body: 'Forbidden' } }, CCHC),
    truth: { outcome: 'cantTell' },
  },
  {
    id: 'column: judicial reform is another one',
    kind: 'column',
    params: LIVING,
    pages: portal(
      column(
        '/cctp',
        'Cải cách tư pháp',
        [['t1', 'Hội nghị về cải cách tư pháp', '2022-11-10']],
        withMenu(['/cctp', 'Cải cách tư pháp']),
      ),
      withMenu(['/cctp', 'Cải cách tư pháp']),
    ),
    truth: { outcome: 'failed', credit: 0 },
  },
];

const TIN = {};
const TOPICS: readonly One[] = [
  {
    id: 'topic: talks in the second quarter',
    kind: 'topic',
    params: { topic: 'talks', window: 'Q2' },
    pages: portal(
      column(
        '/tin-tuc',
        'Tin tức',
        [
          [
            'n1',
            'Tọa đàm về cải cách hành chính tại Sở',
            '2022-05-18',
            'Buổi tọa đàm bàn cách nâng chỉ số cải cách hành chính.',
          ],
          ['n2', 'Hội chợ tháng 10', '2022-10-02'],
        ],
        TIN,
      ),
    ),
    truth: { outcome: 'passed', details: { found: 1, articles: [{ url: '/tin-tuc/n1', date: '2022-05-18' }] } },
  },
  {
    id: 'topic: talks in July',
    kind: 'topic',
    params: { topic: 'talks', window: 'Q2' },
    pages: portal(
      column(
        '/tin-tuc',
        'Tin tức',
        [
          [
            'n1',
            'Tọa đàm về cải cách hành chính tại Sở',
            '2022-07-18',
            'Buổi tọa đàm bàn cách nâng chỉ số cải cách hành chính.',
          ],
        ],
        TIN,
      ),
    ),
    truth: { outcome: 'failed', credit: 0, details: { found: 0 } },
  },
  {
    id: 'topic: two of three',
    kind: 'topic',
    params: { topic: 'digital-government', min: 3 },
    pages: portal(
      column(
        '/tin-tuc',
        'Tin tức',
        [
          ['n1', 'Ra mắt tổ chuyển đổi số của Sở', '2022-02-18'],
          ['n2', 'Chính quyền số: liên thông dữ liệu giữa các sở', '2022-06-03'],
          [
            'n3',
            'Hội chợ tháng 10',
            '2022-10-02',
            'Hội chợ có khu trưng bày riêng cho đồ gỗ.',
            '<p>Khách vào cửa quét mã, một bước nhỏ của chuyển đổi số.</p>',
          ],
        ],
        TIN,
      ),
    ),
    truth: {
      outcome: 'partial',
      credit: 0.5,
      details: { found: 2, articles: [{ url: '/tin-tuc/n1' }, { url: '/tin-tuc/n2' }] },
    },
  },
  {
    id: 'topic: a post office that sells goods',
    kind: 'topic',
    params: { topic: 'postal' },
    pages: portal(
      column(
        '/tin-tuc',
        'Tin tức',
        [
          [
            'n1',
            'Bưu điện tỉnh mở thêm điểm bán hàng Việt',
            '2022-02-18',
            'Bưu điện tỉnh và Sở ký thỏa thuận bán hàng Việt ở vùng cao.',
          ],
        ],
        TIN,
      ),
    ),
    truth: { outcome: 'failed', credit: 0, details: { found: 0 } },
  },
];

const VB = withMenu(['/van-ban', 'Văn bản']);
const documentTable = (
  of: readonly (readonly [number: string, date: string, about: string, href?: string])[],
): string =>
  `<table><tr><th>Số, ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${of.map(([number, date, about, href]) => `<tr><td>${number}</td><td>${date}</td><td>${href === undefined ? about : `<a href="${href}">${about}</a>`}</td></tr>`).join('')}</table>`;

const DOCUMENTS: readonly One[] = [
  {
    id: 'documents: spaces in a number, another date, a blank date',
    kind: 'documents',
    params: {
      documents: [
        { number: '3809/KH-UBND', date: '2021-09-14', aliases: ['3809/QĐ-UBND'] },
        { number: '116/KH-UBND', date: '2021-11-16' },
        { number: '76/NQ-CP', date: '2021-07-15' },
      ],
    },
    pages: portal(
      {
        '/van-ban': page(
          'Văn bản',
          documentTable([
            ['3809/QĐ - UBND', '14/9/2021', 'Ban hành kế hoạch cải cách hành chính'],
            ['116/KH-UBND', '16/11/2020', 'Kế hoạch tuyên truyền'],
            ['76 /NQ- CP', '15-07-2021', 'Ban hành Chương trình tổng thể'],
          ]),
          VB,
        ),
      },
      VB,
    ),
    truth: {
      outcome: 'partial',
      credit: 2 / 3,
      details: {
        documents: [
          { number: '3809/KH-UBND', state: 'cited' },
          { number: '116/KH-UBND', state: 'missing' },
          { number: '76/NQ-CP', state: 'cited' },
        ],
      },
    },
  },
  {
    id: 'documents: in the words of a page and in a file',
    kind: 'documents',
    params: {
      documents: [
        { number: '23/CT-TTg', date: '2021-09-02' },
        { number: '18-NQ/TW', date: '2017-10-25' },
      ],
    },
    pages: async () => ({
      ...portal(
        {
          '/van-ban': page(
            'Văn bản',
            '<ul><li><a href="/tep/23.pdf">Chỉ thị 23/CT-TTg về đẩy mạnh thực hiện Chương trình tổng thể</a></li></ul>',
            VB,
          ),
          ...column(
            '/tin-tuc',
            'Tin tức',
            [
              [
                'n1',
                'Sơ kết sắp xếp bộ máy',
                '2022-03-02',
                'Sau năm năm thực hiện Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017, Sở giảm ba phòng.',
              ],
            ],
            VB,
          ),
        },
        VB,
      ),
      '/tep/23.pdf': file(
        await pdf([['THỦ TƯỚNG CHÍNH PHỦ', 'Số: 23/CT-TTg', 'Hà Nội, ngày 02 tháng 9 năm 2021', 'CHỈ THỊ']]),
      ),
    }),
    truth: {
      outcome: 'passed',
      credit: 1,
      details: {
        documents: [
          { number: '23/CT-TTg', state: 'published' },
          { number: '18-NQ/TW', state: 'cited' },
        ],
      },
    },
  },
];

const INDEX = withMenu(['/chi-so', 'Chỉ số cải cách hành chính']);
const INDICES: readonly One[] = [
  {
    id: 'indices: years as columns',
    kind: 'indices',
    params: { indices: ['PAR INDEX', 'SIPAS'] },
    pages: portal(
      {
        '/chi-so': page(
          'Chỉ số cải cách hành chính của tỉnh Quảng Trị',
          '<table><tr><th>Chỉ số</th><th>Năm 2019</th><th>Năm 2020</th><th>Năm 2021</th></tr><tr><td>PAR INDEX</td><td>79,55</td><td>82,12</td><td>85,90</td></tr><tr><td>SIPAS</td><td>83,10</td><td>84,75</td><td>88,02</td></tr></table>',
          INDEX,
        ),
      },
      INDEX,
    ),
    truth: {
      outcome: 'passed',
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.9 },
          { index: 'SIPAS', state: 'current', year: 2021, value: 88.02 },
        ],
      },
    },
  },
  {
    id: 'indices: of another province and a target',
    kind: 'indices',
    params: { indices: ['PAR INDEX', 'PCI'] },
    pages: portal(
      column(
        '/tin-tuc',
        'Tin tức',
        [
          [
            'n1',
            'Quảng Ninh tiếp tục dẫn đầu PCI năm 2021',
            '2022-05-02',
            'PCI năm 2021 của Quảng Ninh đạt 73,02 điểm, đứng thứ nhất.',
          ],
          [
            'n2',
            'Tỉnh Quảng Trị phấn đấu PAR INDEX năm 2022 vào nhóm 30',
            '2022-03-08',
            'Kế hoạch đặt mục tiêu PAR INDEX đạt 87 điểm.',
          ],
        ],
        TIN,
      ),
    ),
    truth: {
      outcome: 'failed',
      credit: 0,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'missing' },
          { index: 'PCI', state: 'missing' },
        ],
      },
    },
  },
];

const SECTIONS: readonly One[] = [
  {
    id: 'section: a scan of the scheme of posts to be rotated',
    kind: 'section',
    params: { topic: 'rotation-list' },
    pages: portal(
      {
        '/vt': page(
          'Danh mục vị trí công tác phải định kỳ chuyển đổi',
          '<p><a href="/tep/vt.pdf">Quyết định và danh mục kèm theo</a></p>',
          withMenu(['/vt', 'Danh mục vị trí công tác phải chuyển đổi']),
        ),
        '/tep/vt.pdf': SCAN,
      },
      withMenu(['/vt', 'Danh mục vị trí công tác phải chuyển đổi']),
    ),
    truth: { outcome: 'passed', details: { url: '/vt', attachments: 1 } },
  },
  {
    id: 'section: a news post alone',
    kind: 'section',
    params: { topic: 'iso' },
    pages: portal(
      column(
        '/tin-tuc',
        'Tin tức',
        [
          [
            'n1',
            'Sở công bố hệ thống quản lý chất lượng ISO 9001:2015',
            '2022-03-02',
            'Lễ công bố hệ thống quản lý chất lượng theo tiêu chuẩn ISO 9001:2015 diễn ra sáng nay.',
          ],
        ],
        TIN,
      ),
    ),
    truth: { outcome: 'failed', credit: 0 },
  },
  {
    id: 'section: assessment of the staff at the counter',
    kind: 'section',
    params: { topic: 'staff-assessment' },
    pages: portal(
      {
        '/danh-gia': page(
          'Kết quả đánh giá cán bộ, công chức Bộ phận Một cửa',
          '<table><tr><th>Họ tên</th><th>Quý I</th><th>Quý II</th><th>Quý III</th></tr><tr><td>Nguyễn Thị Lan</td><td>95/100 Tốt</td><td>97/100 Tốt</td><td>96/100 Tốt</td></tr><tr><td>Trần Quốc Huy</td><td>88/100 Khá</td><td>90/100 Tốt</td><td>91/100 Tốt</td></tr></table><p>Việc đánh giá do tổ chức, cá nhân đến giao dịch thực hiện trên máy tính bảng đặt tại quầy và trên phiếu giấy. Mỗi quý Văn phòng tổng hợp một lần, niêm yết tại trụ sở và đăng tại đây để mọi người cùng biết.</p>',
          withMenu(['/danh-gia', 'Đánh giá công chức một cửa']),
        ),
      },
      withMenu(['/danh-gia', 'Đánh giá công chức một cửa']),
    ),
    truth: { outcome: 'passed', details: { url: '/danh-gia' } },
  },
];

const KQ = withMenu(['/ket-qua', 'Kết quả giải quyết hồ sơ']);
const PERIODS: readonly One[] = [
  {
    id: 'periods: nine months with the figures of each quarter',
    kind: 'periodic-results',
    params: { topic: 'dossier-results', period: 'quarter' },
    pages: portal(
      {
        '/ket-qua': page(
          'Kết quả giải quyết thủ tục hành chính 9 tháng năm 2022',
          '<table><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Quá hạn</th></tr><tr><td>Quý I</td><td>410</td><td>402</td><td>0</td></tr><tr><td>Quý II</td><td>455</td><td>450</td><td>1</td></tr><tr><td>Quý III</td><td>498</td><td>490</td><td>0</td></tr></table>',
          KQ,
        ),
      },
      KQ,
    ),
    truth: {
      outcome: 'passed',
      credit: 1,
      details: {
        periods: [
          { period: '2022-Q1', state: 'published' },
          { period: '2022-Q2', state: 'published' },
          { period: '2022-Q3', state: 'published' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
  },
  {
    id: 'periods: half a year counts for no quarter',
    kind: 'periodic-results',
    params: { topic: 'dossier-results', period: 'quarter' },
    pages: portal(
      {
        '/ket-qua': page(
          'Kết quả giải quyết hồ sơ',
          listOf([
            ['/ket-qua/6t', 'Kết quả giải quyết hồ sơ 6 tháng đầu năm 2022', null],
            ['/ket-qua/q3', 'Kết quả giải quyết hồ sơ quý III năm 2022', null],
          ]),
          KQ,
        ),
        '/ket-qua/6t': page(
          'Kết quả giải quyết hồ sơ 6 tháng đầu năm 2022',
          '<p>Sáu tháng đầu năm 2022, Sở tiếp nhận 865 hồ sơ, đã giải quyết 852 hồ sơ, quá hạn 01 hồ sơ.</p>',
          KQ,
        ),
        '/ket-qua/q3': page(
          'Kết quả giải quyết hồ sơ quý III năm 2022',
          '<p>Quý III năm 2022, Sở tiếp nhận 498 hồ sơ, đã giải quyết 490 hồ sơ, không có hồ sơ quá hạn.</p>',
          KQ,
        ),
      },
      KQ,
    ),
    truth: {
      outcome: 'partial',
      credit: 1 / 3,
      details: {
        periods: [
          { period: '2022-Q1', state: 'missing' },
          { period: '2022-Q2', state: 'missing' },
          { period: '2022-Q3', state: 'published' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
  },
  {
    id: 'periods: the results of another year',
    kind: 'periodic-results',
    params: { topic: 'dossier-results', period: 'quarter' },
    pages: portal(
      {
        '/ket-qua': page(
          'Kết quả giải quyết hồ sơ quý III năm 2021',
          '<p>Quý III năm 2021, Sở tiếp nhận 398 hồ sơ, đã giải quyết 390 hồ sơ, không có hồ sơ quá hạn.</p>',
          KQ,
        ),
      },
      KQ,
    ),
    truth: { outcome: 'failed', credit: 0 },
  },
];

const DVC =
  '<p><a href="https://dichvucong.quangtri.gov.vn"><img src="/dvc.gif" alt="Dịch vụ công trực tuyến"></a></p>';
const SERVICES: readonly One[] = [
  {
    id: 'online: guidance in a file that the home page links',
    kind: 'online-service',
    pages: async () => ({
      ...portal(
        {},
        {
          aside: `${DVC}<p><a href="/tep/hd-dvc.pdf">Tài liệu hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, 4</a></p>`,
        },
      ),
      '/tep/hd-dvc.pdf': file(
        await pdf([
          [
            'HƯỚNG DẪN NỘP HỒ SƠ DỊCH VỤ CÔNG TRỰC TUYẾN MỨC ĐỘ 3, MỨC ĐỘ 4',
            'Bước 1: đăng ký tài khoản.',
            'Bước 2: chọn thủ tục.',
            'Bước 3: gửi hồ sơ.',
          ],
        ]),
      ),
    }),
    truth: { outcome: 'passed' },
  },
  {
    id: 'online: neither',
    kind: 'online-service',
    pages: portal({}),
    truth: { outcome: 'failed', credit: 0, details: { links: [], guidance: null } },
  },
];

const SOCIAL: readonly One[] = [
  {
    id: 'social: both in the foot',
    kind: 'social',
    params: { networks: ['facebook', 'zalo'] },
    pages: portal(
      {},
      {
        footer:
          '<a href="https://facebook.com/socongthuongquangtri"><img src="/fb.png"></a> <a href="https://zalo.me/3812345678901234567">Zalo</a>',
      },
    ),
    truth: {
      outcome: 'passed',
      details: { facebook: 'https://facebook.com/socongthuongquangtri', zalo: 'https://zalo.me/3812345678901234567' },
    },
  },
  {
    id: 'social: buttons to share alone',
    kind: 'social',
    params: { networks: ['facebook', 'zalo'] },
    pages: portal(
      {},
      {
        footer:
          '<a href="https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2Fsct"><img src="/fb.png" alt="Facebook"></a> <a href="https://sp.zalo.me/share_inline?d=1">Zalo</a>',
      },
    ),
    truth: { outcome: 'failed', credit: 0, details: { facebook: null, zalo: null } },
  },
];

const OTHERS: readonly One[] = [
  {
    id: 'elsewhere: no host',
    kind: 'elsewhere',
    params: { kind: 'procedure-set', host: 'province' },
    reference: CODES,
    pages: portal({ '/tthc': page('Thủ tục hành chính', rows(CODES), TTHC) }, TTHC),
    truth: { outcome: 'cantTell' },
  },
  {
    id: 'elsewhere: codes of all departments in one table',
    kind: 'elsewhere',
    params: { kind: 'procedure-set', host: 'province' },
    reference: CODES,
    pages: portal({}),
    province: {
      '/': '<html><head><meta charset="utf-8"><title>Cổng dịch vụ công tỉnh Quảng Trị</title></head><body><div id="menu"><a href="/tthc">Bộ thủ tục hành chính</a></div><div id="main"><p>Chào mừng</p></div></body></html>',
      '/tthc': `<html><head><meta charset="utf-8"><title>Bộ thủ tục hành chính</title></head><body><div id="menu"><a href="/">Trang chủ</a></div><div id="main"><h1>Bộ thủ tục hành chính</h1><table><tr><th>Mã</th><th>Tên thủ tục</th><th>Cơ quan</th></tr>${[...CODES.slice(0, 4).map(([code, name]) => [code, name, 'Sở Công Thương']), ['1.001612', 'Đăng ký hộ kinh doanh', 'Sở Kế hoạch và Đầu tư'], ['1.000892', 'Cấp chứng chỉ hành nghề thú y', 'Sở Nông nghiệp và PTNT']].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></div></body></html>`,
    },
    truth: {
      outcome: 'partial',
      credit: 4 / 6,
      details: { reference: 6, listed: 4, unknown: [], missing: [{ code: CODES[4][0] }, { code: CODES[5][0] }] },
    },
  },
  {
    id: 'off with a reason',
    kind: 'social',
    params: { networks: ['zalo'] },
    off: 'Sở chưa lập trang Zalo',
    pages: portal({}),
    truth: { outcome: 'inapplicable' },
  },
  {
    id: 'before the period',
    kind: 'social',
    params: { networks: ['zalo'] },
    asOf: '2021-12-20',
    pages: portal({}),
    truth: { outcome: 'inapplicable' },
  },
];

export const ONES: readonly One[] = [
  ...SETS,
  ...DETAILS,
  ...HOTLINES,
  ...FEEDBACK,
  ...OPINIONS,
  ...COLUMNS,
  ...TOPICS,
  ...DOCUMENTS,
  ...INDICES,
  ...SECTIONS,
  ...PERIODS,
  ...SERVICES,
  ...SOCIAL,
  ...OTHERS,
];
