/** Sở Khoa học và Công nghệ Nghệ An on NukeViet, 18/11/2022: what stands there, what is true of it, what changes. */

import {
  postOf,
  slug,
  type DocumentRow,
  type Expected,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import {
  change,
  changeRow,
  FAILED,
  HALF,
  months,
  PASSED,
  postsAt,
  SCAN,
  told,
  untold,
  wholeParts,
  without,
  type Line,
} from './kit.ts';
import { PROCEDURES_AT, render } from './nghe-an-look.ts';

const COLUMN = '/vi/news/cai-cach-hanh-chinh/';
const FEEDBACK = '/vi/tiep-nhan-phan-anh-kien-nghi.html';
const LOOK_UP = '/vi/huong-dan-tra-cuu-thu-tuc.html';
const WORKFLOWS = '/vi/quy-trinh-noi-bo.html';
const ORGANISATION = '/vi/about/chuc-nang-nhiem-vu-to-chuc.html';
const GUIDE = '/vi/huong-dan-nop-ho-so-muc-do-3-4.html';

const SIMPLER = 'Rà soát, đơn giản hóa bảy thủ tục hành chính lĩnh vực đo lường';
const CENTRE = 'Nộp hồ sơ của Sở tại Trung tâm Phục vụ hành chính công tỉnh từ tháng Tư';
const PAR = 'Chỉ số cải cách hành chính PAR INDEX năm 2021: Nghệ An xếp thứ 17';
const CONDUCT = 'Quy tắc ứng xử mới của công chức, viên chức Sở';
const MODEL = 'Sáng kiến thẻ nhắc hẹn giúp công chức một cửa trả hồ sơ trước hạn';
const PAPI = 'Chỉ số PAPI năm 2020: Nghệ An đạt 43,51 điểm';
const LEGAL = 'Tự kiểm tra, rà soát văn bản quy phạm pháp luật do Sở tham mưu';
const SIGNATURE = 'Cấp chứng thư chữ ký số cho trưởng, phó các phòng';
const DIGITAL = [
  'Nghệ An bàn giải pháp chuyển đổi số cho cơ quan nhà nước',
  'Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10',
] as const;

const REFORM: readonly Line[] = [
  [
    '2021-12-03',
    'Hỏi nhanh, đáp gọn: cải cách hành chính nhà nước là gì?',
    'Bài viết giải thích bằng lời dễ hiểu các khái niệm thường gặp về cải cách hành chính.',
  ],
  [
    '2022-01-14',
    'Ban Chỉ đạo cải cách hành chính của Sở họp phiên đầu năm',
    'Phiên họp phân công lại thành viên và thống nhất lịch làm việc của Ban Chỉ đạo.',
  ],
  [
    '2022-02-18',
    'Hội thi tìm hiểu cải cách hành chính của đoàn viên công đoàn Sở',
    'Chín đội thi trả lời câu hỏi và diễn tiểu phẩm trước hơn một trăm khán giả.',
  ],
  [
    '2022-03-11',
    SIMPLER,
    'Sau rà soát, bảy thủ tục hành chính được cắt giảm thời gian giải quyết từ 15 xuống còn 10 ngày làm việc.',
  ],
  [
    '2022-04-08',
    CENTRE,
    'Từ ngày 01/4, hồ sơ thủ tục của Sở được tiếp nhận và trả kết quả tại Trung tâm Phục vụ hành chính công tỉnh.',
  ],
  [
    '2022-05-20',
    PAR,
    'PAR INDEX năm 2021 của Nghệ An đạt 87,12 điểm, xếp thứ 17 trên 63 tỉnh, thành phố.',
    [
      'Cùng dịp này, Chỉ số hài lòng SIPAS năm 2021 của tỉnh được công bố: đạt 85,63%, xếp thứ 38 trên 63 tỉnh, thành phố.',
    ],
  ],
  [
    '2022-06-10',
    'Tổ công tác cải cách hành chính của Sở làm việc tại ba đơn vị trực thuộc',
    'Tổ công tác xem sổ theo dõi và gặp gỡ công chức đầu mối.',
    ['Nội dung làm việc theo Quyết định số 5158/QĐ-UBND ngày 30/12/2021 của UBND tỉnh.'],
  ],
  [
    '2022-07-08',
    'Kết quả cải cách hành chính sáu tháng đầu năm 2022 của Sở',
    'Sáu tháng đầu năm, Sở hoàn thành 19 trên 32 nhiệm vụ cải cách hành chính được giao.',
  ],
  [
    '2022-07-22',
    MODEL,
    'Sáng kiến của chị Hồ Thị Lam được Sở khen thưởng và nhân rộng trong công tác cải cách hành chính.',
  ],
  [
    '2022-08-19',
    CONDUCT,
    'Quy tắc gồm 12 điều về đạo đức, văn hóa giao tiếp và kỷ luật, kỷ cương của công chức, viên chức.',
  ],
  [
    '2022-09-16',
    'Tập huấn kỹ năng tham mưu cải cách hành chính cho công chức đầu mối',
    'Lớp học hai ngày tại thị xã Cửa Lò có 45 học viên.',
  ],
  [
    '2022-10-14',
    'Ra mắt góc đọc về cải cách hành chính tại sảnh trụ sở',
    'Góc đọc có tờ gấp, sách hỏi đáp và ghế ngồi cho khách chờ.',
    ['Ai ở xa muốn nhận tờ gấp có thể nhắn Văn phòng Sở gửi qua bưu chính công ích.'],
  ],
  [
    '2022-11-09',
    'Phát động cuộc thi viết về cải cách hành chính năm 2022',
    'Bài dự thi gửi về Văn phòng Sở trước ngày 15/12/2022.',
  ],
];

const NEWS: readonly Line[] = [
  [
    '2022-11-15',
    'Nghiệm thu đề tài phục tráng giống cam Xã Đoài',
    'Hội đồng xếp loại khá và đề nghị chuyển giao cho nhà vườn Nghi Lộc.',
    ['Chủ nhiệm đề tài kể chuyện tuyển dụng kỹ sư trẻ về làm vườn.'],
  ],
  [
    '2022-10-25',
    'Video hướng dẫn trồng gừng dưới tán rừng đến với bà con Kỳ Sơn',
    'Bộ phim ngắn dạy cách ủ đất, đặt hom và phòng thối củ bằng hai thứ tiếng.',
    ['Bà con nói vui rằng đây là chuyển đổi số của bản.'],
  ],
  ['2022-09-28', LEGAL, 'Qua rà soát 14 văn bản quy phạm pháp luật, Sở kiến nghị sửa hai quyết định của UBND tỉnh.'],
  [
    '2022-08-02',
    'Xưởng nước mắm Quỳnh Dị được tư vấn áp dụng ISO 9001:2015',
    'Sau tám tháng, xưởng đã ghi chép đủ nhật ký ủ chượp và nhật ký kiểm nghiệm.',
  ],
  [
    '2022-07-13',
    'Cảm biến giám sát nước hồ, người dân xem trên điện thoại',
    'Năm hồ chứa ở Thanh Chương được gắn phao đo độ đục và độ mặn.',
  ],
  [
    '2022-06-30',
    'Hợp tác xã Quỳnh Lưu tự chủ nguồn tôm giống',
    'Nhờ đề tài khoa học, trại giống của hợp tác xã đã cho đẻ ba lứa.',
  ],
  [
    null,
    SIGNATURE,
    'Mười hai lãnh đạo phòng được bàn giao thiết bị chữ ký số để ký trên phần mềm quản lý văn bản.',
    ['Đợt bàn giao thứ hai dự kiến vào ngày 12/9/2022, trước khi giấy chứng thực cũ hết hạn ngày 30/9/2022.'],
  ],
  [
    '2022-06-03',
    'Nghệ An phấn đấu Chỉ số PCI năm 2022 vào nhóm 20 tỉnh dẫn đầu',
    'Mục tiêu PCI năm 2022 được nêu trong cuộc gặp doanh nghiệp đầu tháng Sáu.',
  ],
  [
    '2022-05-06',
    'Luân chuyển đàn giống vật nuôi giữa các trại thực nghiệm',
    'Hai mươi con bò cái nền được đưa từ Nghĩa Đàn về Anh Sơn.',
  ],
  ['2021-04-20', PAPI, 'PAPI năm 2020 của Nghệ An đạt 43,51 điểm, xếp thứ 22 trên cả nước.'],
];

const DIGITAL_NEWS: readonly Line[] = [
  ['2022-10-07', DIGITAL[1], 'Sở treo băng rôn, tổ chức gian trải nghiệm về chuyển đổi số tại sảnh.'],
  ['2022-04-22', DIGITAL[0], 'Hội thảo về chuyển đổi số có 200 đại biểu các sở, huyện tham dự.'],
  [
    '2021-10-11',
    'Chuyển đổi số năm 2021: những việc đã làm',
    'Bản tin cuối quý III điểm lại các phần mềm đã nâng cấp.',
  ],
];

const NOTICES: readonly Line[] = [
  ['2022-11-01', 'Mời chào giá sửa chữa máy phát điện', 'Đơn vị quan tâm gửi báo giá trước ngày 10/11/2022.'],
  ['2022-08-26', 'Nghỉ lễ Quốc khánh', 'Cơ quan nghỉ từ ngày 01/9 đến hết ngày 04/9/2022.'],
];

const LAW = 'Luật Khoa học và Công nghệ; Luật Đo lường';
const OWN: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.003412', 'Đăng ký hoạt động lần đầu của tổ chức khoa học và công nghệ', 'Hoạt động khoa học'],
  ['1.003418', 'Cấp lại giấy đăng ký hoạt động khi bị mất, rách', 'Hoạt động khoa học'],
  ['1.003425', 'Xác nhận hợp đồng chuyển giao kết quả nghiên cứu', 'Hoạt động khoa học'],
  ['2.001733', 'Khai báo thiết bị chẩn đoán bằng tia X', 'An toàn bức xạ'],
  ['2.001741', 'Cho phép sử dụng thiết bị X-quang trong khám bệnh', 'An toàn bức xạ'],
  ['2.001750', 'Gia hạn giấy phép sử dụng thiết bị bức xạ', 'An toàn bức xạ'],
  ['1.005560', 'Công bố hợp quy theo kết quả tự đánh giá', 'Đo lường chất lượng'],
  ['1.005564', 'Xét tặng giải thưởng chất lượng cấp tỉnh', 'Đo lường chất lượng'],
  ['1.005571', 'Kiểm tra chất lượng hàng hóa nhập khẩu', 'Đo lường chất lượng'],
  ['2.002908', 'Chỉ định tổ chức giám định sở hữu công nghiệp', 'Sở hữu trí tuệ'],
];
const BARE = '1.005564';
const FEELESS = '2.001750';
const UNLISTED = '2.002908';

const detailAt = (code: string, name: string): string => `${PROCEDURES_AT}${slug(name)}-${code.replace('.', '')}.html`;
const procedure = ([code, name, field]: readonly [string, string, string]): Procedure => ({
  code: `${code}.000.00.00.H41`,
  name,
  field,
  path: code === BARE ? null : detailAt(code, name),
  parts: wholeParts('Sở Khoa học và Công nghệ Nghệ An', 12, LAW).map(([label, text]) => [
    label,
    code === FEELESS && label === 'Phí, lệ phí' ? '' : text,
  ]),
});

const detail = (number: string): string => `/vi/laws/detail/${slug(number)}/`;
const law = (
  number: string,
  date: string,
  about: string,
  by: string,
  at: string | undefined = detail(number),
): DocumentRow => ({
  number,
  date,
  about,
  by,
  ...(at === undefined ? {} : { at }),
});
const LAWS: readonly DocumentRow[] = [
  law('64/KH-UBND', '2022-01-28', 'Kế hoạch cải cách hành chính tỉnh Nghệ An năm 2022', 'UBND tỉnh'),
  law('5165/QĐ-UBND', '2021-12-28', 'Quyết định về đơn giá cây trồng khi thu hồi đất', 'UBND tỉnh'),
  law('05-NQ/TU', '2021-12-14', 'Nghị quyết của Tỉnh ủy về cải cách hành chính', 'Tỉnh ủy', '/assets/laws/nq05.pdf'),
  law('76/NQ-CP', '2021-07-15', 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước', 'Chính phủ'),
  law('1204/SKHCN-VP', '2021-05-11', 'Về việc trực lãnh đạo', 'Sở Khoa học và Công nghệ'),
];

const HOTLINE =
  '<div class="panel panel-default"><div class="panel-heading">Đường dây nóng cải cách hành chính</div><div class="panel-body"><p>Điện thoại: 0238.3598.168</p><p>Thư điện tử: cchc@khcn.nghean.gov.vn</p></div></div>';

function make(): Site {
  return {
    menu: [
      {
        href: '/vi/about/',
        words: 'Giới thiệu',
        under: [{ href: ORGANISATION, words: 'Chức năng, nhiệm vụ, tổ chức' }],
      },
      {
        href: '/vi/news/tin-tuc/',
        words: 'Tin tức',
        under: [
          { href: '/vi/news/thong-bao/', words: 'Thông báo' },
          { href: '/vi/news/chuyen-doi-so/', words: 'Chuyển đổi số' },
        ],
      },
      { href: COLUMN, words: 'CCHC', under: [{ href: FEEDBACK, words: 'Phản ánh, kiến nghị' }] },
      {
        href: PROCEDURES_AT,
        words: 'Thủ tục hành chính',
        under: [
          { href: LOOK_UP, words: 'Hướng dẫn tra cứu TTHC' },
          { href: WORKFLOWS, words: 'Quy trình nội bộ' },
          { href: GUIDE, words: 'Hướng dẫn nộp hồ sơ mức độ 3, 4' },
        ],
      },
      { href: '/vi/laws/', words: 'Văn bản' },
    ],
    lists: {
      news: {
        path: '/vi/news/tin-tuc/',
        label: 'Tin tức - Sự kiện',
        posts: postsAt(NEWS, (title, index) => `/vi/news/tin-tuc/${slug(title)}-${840 - index * 7}.html`),
      },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: postsAt(REFORM, (title, index) => `${COLUMN}${slug(title)}-${500 + index * 9}.html`).map((post) =>
          post.date === '2021-12-03' ? { ...post, pinned: true } : post,
        ),
      },
      digital: {
        path: '/vi/news/chuyen-doi-so/',
        label: 'Chuyển đổi số',
        posts: postsAt(DIGITAL_NEWS, (title, index) => `/vi/news/chuyen-doi-so/${slug(title)}-${700 + index}.html`),
      },
      notices: {
        path: '/vi/news/thong-bao/',
        label: 'Thông báo',
        posts: postsAt(NOTICES, (title, index) => `/vi/news/thong-bao/${slug(title)}-${620 + index}.html`),
      },
    },
    documents: { laws: { path: '/vi/laws/', label: 'Hệ thống văn bản', rows: [...LAWS] } },
    pages: {
      '/vi/about/': { title: 'Giới thiệu', main: '<p>Mời xem các mục con của trang Giới thiệu.</p>' },
      [ORGANISATION]: {
        title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
        main: '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc UBND tỉnh, giúp UBND tỉnh quản lý nhà nước về nghiên cứu khoa học, phát triển công nghệ, tiêu chuẩn đo lường chất lượng, sở hữu trí tuệ, an toàn bức xạ và hạt nhân.</p><p>Sở trình UBND tỉnh các quy hoạch, chương trình thuộc lĩnh vực được giao; hướng dẫn, thanh tra, xử lý vi phạm theo thẩm quyền.</p><p>Cơ cấu tổ chức gồm Văn phòng, Thanh tra, năm phòng chuyên môn, một chi cục và ba đơn vị sự nghiệp trực thuộc. Vị trí việc làm của từng phòng do Giám đốc Sở phê duyệt sau khi có ý kiến của cơ quan nội vụ.</p>',
      },
      [FEEDBACK]: {
        title: 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
        main: '<p>Phản ánh, kiến nghị về quy định hành chính gửi về Văn phòng Sở bằng một trong các cách sau:</p><ul><li>Gửi thư đến số 118 Trần Quang Diệu, thành phố Vinh, tỉnh Nghệ An</li><li>Hộp thư: phananh@khcn.nghean.gov.vn</li></ul><p>Văn phòng Sở tiếp nhận, phân loại trong 02 ngày làm việc, chuyển phòng liên quan xử lý và trả lời người gửi trong 10 ngày làm việc.</p>',
      },
      [LOOK_UP]: {
        title: 'Hướng dẫn tra cứu thủ tục hành chính trên Internet',
        main: '<p>Nội dung đang được cập nhật.</p>',
      },
      [WORKFLOWS]: {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<p>Tải về quy trình nội bộ từng lĩnh vực:</p><ol><li><a href="/assets/qtnb-do-luong.pdf">Quy trình nội bộ lĩnh vực đo lường</a></li><li><a href="/assets/qtnb-buc-xa.pdf">Quy trình nội bộ lĩnh vực bức xạ</a></li></ol>',
      },
      [GUIDE]: {
        title: 'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, 4',
        main: '<p>Mức độ 3 cho phép điền tờ khai và gửi hồ sơ trên mạng, phí và kết quả nhận tại quầy. Mức độ 4 cho phép trả phí trên mạng và nhận kết quả tận nhà.</p><p>Bước 1: mở Cổng dịch vụ công của tỉnh, đăng ký tài khoản. Bước 2: chọn cơ quan là Sở Khoa học và Công nghệ. Bước 3: điền tờ khai, đính kèm bản chụp giấy tờ. Bước 4: xem mã hồ sơ và theo dõi qua tin nhắn.</p>',
      },
    },
    blocks: {
      side: `${HOTLINE}<div class="panel panel-default"><div class="panel-heading">Xem nhiều</div><div class="panel-body"><ul class="list-none list-items"><li><a href="/vi/news/chuyen-doi-so/${slug('Chuyển đổi số năm 2021: những việc đã làm')}-702.html">Chuyển đổi số năm 2021: những việc đã làm</a></li></ul></div></div><div class="panel panel-default"><div class="panel-heading">Liên kết</div><div class="panel-body"><a href="https://dichvucong.nghean.gov.vn/"><img src="/assets/dvc.png" alt="Dịch vụ công trực tuyến"></a><p>Đường dây nóng của Công an tỉnh: 0238.8966.133</p></div></div>`,
      home: '<div class="panel panel-default"><div class="panel-body"><a href="/vi/news/thong-bao/"><img src="/assets/thu-tuc-cchc-banner.jpg" alt=""></a></div></div>',
      'foreign-rows':
        '<tr><td>10</td><td>1.012777.000.00.00.H41</td><td>Hỗ trợ mua máy đo độ ẩm nông sản</td><td>Khuyến công</td><td>UBND cấp huyện</td></tr><tr><td>11</td><td>1.012781.000.00.00.H41</td><td>Xác nhận hộ sản xuất hương trầm</td><td>Khuyến công</td><td>UBND cấp xã</td></tr>',
    },
    procedures: OWN.filter(([code]) => code !== UNLISTED).map(procedure),
    served: {
      '/assets/laws/nq05.pdf': SCAN,
      '/assets/qtnb-do-luong.pdf': SCAN,
      '/assets/qtnb-buc-xa.pdf': SCAN,
      ...Object.fromEntries(LAWS.map(({ number }) => [`/vi/laws/download/${slug(number)}.pdf`, SCAN])),
    },
    province: province(OWN),
  };
}

const provincePage = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><div class="top"><a href="/">Cổng thông tin điện tử tỉnh Nghệ An</a></div><div class="noi-dung"><h2>${title}</h2>${main}</div></body></html>`;
const provinceTable = (rows: readonly (readonly string[])[]): string =>
  `<table><tr><th>Mã TTHC</th><th>Tên TTHC</th><th>Lĩnh vực</th></tr>${rows.map(([code, name, field]) => `<tr><td>${code}.000.00.00.H41</td><td>${name}</td><td>${field}</td></tr>`).join('')}</table>`;
const province = (rows: typeof OWN): Site['province'] => ({
  '/': provincePage(
    'Cổng thông tin điện tử tỉnh Nghệ An',
    '<ul><li><a href="/bo-tthc/cong-thuong">Thủ tục hành chính - Sở Công Thương</a></li><li><a href="/bo-tthc/khoa-hoc-cong-nghe">Thủ tục hành chính - Sở Khoa học và Công nghệ</a></li></ul>',
  ),
  '/bo-tthc/cong-thuong': provincePage(
    'Thủ tục hành chính của Sở Công Thương',
    provinceTable([
      ['2.000631', 'Cấp phép bán buôn rượu trên địa bàn tỉnh', 'Lưu thông hàng hóa'],
      ['2.000645', 'Cấp phép bán lẻ thuốc lá', 'Lưu thông hàng hóa'],
    ]),
  ),
  '/bo-tthc/khoa-hoc-cong-nghe': provincePage('Thủ tục hành chính của Sở Khoa học và Công nghệ', provinceTable(rows)),
});

const SET = {
  reference: 10,
  listed: 9,
  coverage: 0.9,
  missing: [{ code: UNLISTED }],
  abolishedListed: [],
  unknown: [],
  duplicates: [],
  lists: [PROCEDURES_AT],
};
const WHOLE_SET = {
  reference: 10,
  listed: 10,
  coverage: 1,
  missing: [],
  abolishedListed: [],
  unknown: [],
  duplicates: [],
};
const indices = (papi: object): readonly object[] => [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.12, rank: 17 },
  { index: 'SIPAS', state: 'current', year: 2021, value: 85.63, rank: 38 },
  papi,
  { index: 'PCI', state: 'missing' },
];
const documents = (last: string): readonly object[] => [
  { number: '76/NQ-CP', state: 'published', url: detail('76/NQ-CP') },
  { number: '05-NQ/TU', state: 'published' },
  { number: '5158/QĐ-UBND', state: 'cited' },
  { number: '5165/QĐ-UBND', state: last },
  { number: '64/KH-UBND', state: 'published', url: detail('64/KH-UBND') },
];
const BY_MONTH = [1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1];
const column = (outcome: 'passed' | 'partial', byMonth: readonly number[]): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: COLUMN,
    linkedFromHome: true,
    newest: '2022-11-09',
    ageDays: 9,
    inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
    byMonth: months(byMonth, 2022),
    undated: 0,
  },
});

const truth: Truth = {
  'cchc-column': column('passed', BY_MONTH),
  'procedure-set': { outcome: 'partial', credit: 0.9, details: SET },
  'procedure-detail': {
    outcome: 'partial',
    details: {
      checked: 8,
      complete: 7,
      incomplete: [{ code: FEELESS, missingParts: ['fee'] }],
      withoutDetail: [{ code: BARE }],
    },
  },
  'procedure-set-province': { ...PASSED, details: { ...WHOLE_SET, lists: ['/bo-tthc/khoa-hoc-cong-nghe'] } },
  hotline: {
    ...HALF,
    details: { phones: ['+842383598168'], emails: ['cchc@khcn.nghean.gov.vn'], addresses: [], conflicts: [] },
  },
  feedback: { ...PASSED, details: { url: FEEDBACK, ways: ['address', 'email'], process: true } },
  'lookup-guide': { ...HALF, details: { url: LOOK_UP, attachments: 0 } },
  workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 2 } },
  simplification: told(SIMPLER),
  'service-centre': told(CENTRE),
  postal: untold,
  'online-service': { ...PASSED, details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: GUIDE } },
  organisation: { ...PASSED, details: { url: ORGANISATION, attachments: 0 } },
  conduct: told(CONDUCT),
  personnel: untold,
  autonomy: untold,
  'digital-government': told(...DIGITAL),
  'e-office': { outcome: 'cantTell' },
  iso: FAILED,
  indices: {
    outcome: 'partial',
    credit: 2.5 / 4,
    details: { indices: indices({ index: 'PAPI', state: 'stale', year: 2020, value: 43.51, rank: 22 }) },
  },
  oversight: untold,
  models: told(MODEL),
  results: { outcome: 'passed' },
  'legal-drafting': told(LEGAL),
  'core-documents': { outcome: 'partial', credit: 0.8, details: { documents: documents('missing') } },
  guides: untold,
};

const mutations: readonly Mutation[] = [
  {
    id: 'October has no article on reform',
    change: (site) => void (postOf(site, 'reform', 'Ra mắt góc đọc').date = '2022-11-02'),
    truth: { 'cchc-column': column('partial', [1, 1, 1, 1, 1, 1, 2, 1, 1, 0, 2]) },
  },
  {
    id: 'the hotline has an address too',
    change: (site) => {
      site.blocks['side'] = (site.blocks['side'] ?? '').replace(
        '<p>Thư điện tử: cchc@',
        '<p>Địa chỉ: Văn phòng Sở, tầng 2, số 118 Trần Quang Diệu, thành phố Vinh</p><p>Thư điện tử: cchc@',
      );
    },
    truth: { hotline: { ...PASSED, details: { phones: ['+842383598168'], emails: ['cchc@khcn.nghean.gov.vn'] } } },
  },
  {
    id: 'the hotline has a digit too few',
    change: (site) => {
      site.blocks['side'] = (site.blocks['side'] ?? '').replace('0238.3598.168', '0238.3598.16');
    },
    truth: { hotline: FAILED },
  },
  {
    id: 'decision 5165 is the one of 30 December',
    change: (site) =>
      changeRow(site.documents['laws'], '5165/QĐ-UBND', (row) => ({
        ...row,
        date: '2021-12-30',
        about: 'Quyết định giao nhiệm vụ cải cách hành chính',
      })),
    truth: { 'core-documents': { ...PASSED, details: { documents: documents('published') } } },
  },
  {
    id: 'the tenth procedure is listed',
    change: (site) => void site.procedures.push(...OWN.filter(([code]) => code === UNLISTED).map(procedure)),
    truth: {
      'procedure-set': { ...PASSED, details: WHOLE_SET },
      'procedure-detail': { outcome: 'partial', details: { checked: 9, complete: 8, withoutDetail: [{ code: BARE }] } },
    },
  },
  {
    id: 'nothing says how feedback is handled',
    change: (site) =>
      change(
        site,
        FEEDBACK,
        '<p>Văn phòng Sở tiếp nhận, phân loại trong 02 ngày làm việc, chuyển phòng liên quan xử lý và trả lời người gửi trong 10 ngày làm việc.</p>',
        '',
      ),
    truth: { feedback: { ...HALF, details: { url: FEEDBACK, ways: ['address', 'email'], process: false } } },
  },
  {
    id: 'the guide to looking up is written',
    change: (site) =>
      change(
        site,
        LOOK_UP,
        '<p>Nội dung đang được cập nhật.</p>',
        '<p>Để tra cứu thủ tục hành chính trên Internet, mở trang chủ của Sở, chọn mục Thủ tục hành chính. Gõ mã thủ tục hoặc vài từ trong tên thủ tục vào ô tìm kiếm rồi bấm nút Tra cứu. Danh sách hiện ra có mã, tên, lĩnh vực; bấm vào tên để xem thành phần hồ sơ, thời hạn, phí. Muốn in, bấm biểu tượng máy in ở góc phải của trang.</p>',
      ),
    truth: { 'lookup-guide': { ...PASSED, details: { url: LOOK_UP } } },
  },
  {
    id: 'the post on signatures has a date',
    change: (site) => void (postOf(site, 'news', 'chữ ký số').date = '2022-06-17'),
    truth: { 'e-office': told(SIGNATURE) },
  },
  {
    id: 'PAPI is the year’s',
    change: (site) => {
      const post = postOf(site, 'news', 'PAPI');
      post.title = post.title.replace('2020', '2021');
      post.lead = post.lead.replace('2020', '2021');
      post.date = '2022-05-11';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 0.75,
        details: { indices: indices({ index: 'PAPI', state: 'current', year: 2021, value: 43.51, rank: 22 }) },
      },
    },
  },
  {
    id: 'the simplification was the year before',
    change: (site) => void (postOf(site, 'reform', 'đơn giản hóa').date = '2021-03-11'),
    truth: { simplification: untold, 'cchc-column': column('partial', [1, 1, 0, 1, 1, 1, 2, 1, 1, 1, 1]) },
  },
  { id: 'no page on feedback', change: (site) => without(site, FEEDBACK), truth: { feedback: FAILED } },
  { id: 'no workflows', change: (site) => without(site, WORKFLOWS), truth: { workflows: FAILED } },
  {
    id: 'nothing guides who files online',
    change: (site) => without(site, GUIDE),
    truth: { 'online-service': { ...HALF, details: { guidance: null } } },
  },
  {
    id: 'the province lacks a procedure',
    change: (site) => void Object.assign(site.province, province(OWN.filter(([code]) => code !== '1.003425'))),
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 0.9,
        details: { listed: 9, coverage: 0.9, missing: [{ code: '1.003425' }] },
      },
    },
  },
];

export const NGHE_AN: Portal = {
  id: 'Nghệ An, NukeViet, 18/11/2022',
  plan: 'nghean-skhcn-2022',
  asOf: '2022-11-18',
  reference: [
    ...OWN.map(([code, name]) => [`${code}.000.00.00.H41`, name] as const),
    ['1.003499', 'Đăng ký gia công thiết bị đo', true],
  ],
  make,
  render,
  truth,
  mutations,
};
