/** Department of Planning and Investment of Bắc Ninh, 2022. */

import {
  postOf,
  swap,
  type DocumentRow,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';
import { html, render, tab, TABS } from './bac-ninh-look.ts';
import { economy, news, postOfBacNinh, reform } from './bac-ninh-posts.ts';
import { letter, listOf, mainOf, scanned } from './own.ts';

const TAB = {
  organisation: 60,
  history: 61,
  news: 72,
  economy: 73,
  reform: 85,
  documents: 95,
  feedback: 98,
  indices: 99,
  iso: 100,
  staff: 101,
  calendar: 110,
  contact: 120,
  questions: 130,
} as const;

type Row = readonly [code: string, name: string, field: string];
const [ENTERPRISE, INVESTMENT, BIDDING, AID] = [
  'Thành lập và hoạt động của doanh nghiệp',
  'Đầu tư tại Việt Nam',
  'Đấu thầu',
  'Viện trợ nước ngoài',
];
const KNOWN: readonly Row[] = [
  ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân', ENTERPRISE],
  ['2.001583', 'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên', ENTERPRISE],
  ['2.001199', 'Đăng ký thành lập công ty trách nhiệm hữu hạn hai thành viên trở lên', ENTERPRISE],
  ['2.002043', 'Đăng ký thành lập công ty cổ phần', ENTERPRISE],
  ['2.001996', 'Đăng ký thay đổi ngành, nghề kinh doanh', ENTERPRISE],
  ['2.002029', 'Thông báo tạm ngừng kinh doanh', ENTERPRISE],
  ['1.009645', 'Chấp thuận chủ trương đầu tư của Ủy ban nhân dân tỉnh', INVESTMENT],
  ['1.009664', 'Cấp giấy chứng nhận đăng ký đầu tư', INVESTMENT],
  ['1.009671', 'Hiệu đính thông tin trên giấy chứng nhận đăng ký đầu tư', INVESTMENT],
  ['1.009491', 'Thẩm định nội dung điều chỉnh chủ trương dự án đối tác công tư do nhà đầu tư đề xuất', BIDDING],
  ['2.002283', 'Danh mục dự án đầu tư có sử dụng đất do nhà đầu tư đề xuất', BIDDING],
  ['2.000045', 'Xác nhận chuyên gia nước ngoài', AID],
];
const GONE = ['1.005169', 'Cấp đăng ký kinh doanh cho chi nhánh theo mẫu cũ'] as const;
const PARK = 'Ban Quản lý các khu công nghiệp tỉnh';

const lined = ([code, name, field]: Row, agency: string): Procedure => ({
  code: `${code}.000.00.00.H05`,
  name,
  field,
  path: null,
  parts: [['Cơ quan thực hiện', agency]],
});
const own = (row: Row): Procedure => lined(row, 'Sở Kế hoạch và Đầu tư');
const listed = (): Procedure[] => [
  ...KNOWN.slice(0, 9).map(own),
  lined(['1.009748', 'Cấp giấy chứng nhận đăng ký đầu tư cho dự án trong khu công nghiệp', INVESTMENT], PARK),
  lined(['1.009756', 'Điều chỉnh tiến độ dự án trong khu công nghiệp', INVESTMENT], PARK),
  ...KNOWN.slice(9).map(own),
];

const file = (ticket: string): string => `/LinkClick.aspx?fileticket=${ticket}%3d&tabid=${TAB.documents}&mid=640`;
const ISO_FILE = `/LinkClick.aspx?fileticket=Qk7xISO9001w%3d&tabid=${TAB.iso}&mid=655`;

const DOCUMENTS: readonly DocumentRow[] = [
  {
    number: '2717/KH-KHĐT',
    date: '2021-12-30',
    about: 'Kế hoạch cải cách hành chính năm 2022 của Sở Kế hoạch và Đầu tư',
    by: 'Sở Kế hoạch và Đầu tư',
    at: file('aB2717khKHDT'),
  },
  {
    number: '23/CT-TTg',
    date: '2021-09-02',
    about: 'Về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước',
    by: 'Thủ tướng Chính phủ',
  },
  {
    number: '76/NQ-CP',
    date: '2021-07-15',
    about: 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    by: 'Chính phủ',
    at: file('zT76nqCP'),
  },
  {
    number: '22/KH-UBND',
    date: '2021-02-25',
    about: 'Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm 2021',
    by: 'UBND tỉnh',
    at: file('pQ22khTT'),
  },
  { number: '31/2021/NĐ-CP', date: '2021-03-26', about: 'Quy định chi tiết Luật Đầu tư', by: 'Chính phủ' },
  {
    number: '18-NQ/TW',
    date: '2017-10-25',
    about: 'Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị',
    by: 'Ban Chấp hành Trung ương',
  },
];

const ORGANISATION =
  '<p><b>I. Vị trí, chức năng</b></p><p>Sở Kế hoạch và Đầu tư là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, kế hoạch phát triển, đầu tư trong nước và nước ngoài, đấu thầu, đăng ký kinh doanh.</p><p><b>II. Nhiệm vụ, quyền hạn</b></p><p>1. Trình Ủy ban nhân dân tỉnh dự thảo quyết định, kế hoạch dài hạn, hằng năm.<br />2. Chủ trì thẩm định dự án, kế hoạch lựa chọn nhà thầu.<br />3. Cấp, thu hồi giấy chứng nhận đăng ký doanh nghiệp.</p><p><b>III. Cơ cấu tổ chức</b></p><p>Ban Giám đốc gồm Giám đốc và ba Phó Giám đốc; bảy phòng chuyên môn, Thanh tra Sở, Văn phòng Sở và một trung tâm.</p>';

const FEEDBACK =
  '<p>Sở tiếp nhận phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính trong lĩnh vực kế hoạch và đầu tư.</p><p><b>1. Cách gửi</b></p><p>- Gửi văn bản qua đường bưu điện hoặc nộp trực tiếp. Địa chỉ: Văn phòng Sở Kế hoạch và Đầu tư, số 6 đường Lý Thái Tổ, thành phố Bắc Ninh.</p><p>- Gửi trên Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị: <a href="https://pakn.dichvucong.gov.vn/">pakn.dichvucong.gov.vn</a></p><p><b>2. Các bước xử lý</b></p><p>Bước 1. Văn phòng Sở tiếp nhận, vào sổ và phân loại trong 02 ngày làm việc.</p><p>Bước 2. Phòng chuyên môn xem xét, dự thảo văn bản trả lời trong 10 ngày làm việc.</p><p>Bước 3. Giám đốc Sở ký, Văn phòng gửi trả lời cho người phản ánh, kiến nghị.</p>';

const INDICES_TABLE =
  '<p>Bảng dưới đây ghi kết quả các chỉ số của tỉnh Bắc Ninh trong ba năm gần nhất.</p><table border="1" cellpadding="3" cellspacing="0" class="Normal"><tbody><tr><td rowspan="2"><b>Chỉ số</b></td><td colspan="2"><b>Năm 2019</b></td><td colspan="2"><b>Năm 2020</b></td><td colspan="2"><b>Năm 2021</b></td></tr><tr><td>Điểm</td><td>Hạng</td><td>Điểm</td><td>Hạng</td><td>Điểm</td><td>Hạng</td></tr><tr><td>PAR INDEX</td><td>83,71</td><td>12</td><td>84,92</td><td>17</td><td>87,63</td><td>14</td></tr><tr><td>SIPAS</td><td>85,40</td><td>26</td><td>86,12</td><td>28</td><td>88,41</td><td>13</td></tr><tr><td>PCI</td><td>70,79</td><td>4</td><td>66,74</td><td>10</td><td>69,45</td><td>7</td></tr><tr><td>ICT INDEX</td><td>0,6012</td><td>8</td><td>0,6377</td><td>6</td><td>chưa công bố</td><td>&nbsp;</td></tr><tr><td>PAPI</td><td>46,15</td><td>3</td><td>44,93</td><td>9</td><td>43,80</td><td>16</td></tr></tbody></table>';

const ASKED: readonly (readonly [date: string, question: string, answer: string])[] = [
  [
    '10/03/2022',
    'Chuyển trụ sở công ty sang huyện khác có phải đổi con dấu không?',
    'Con dấu do công ty tự quyết định mẫu; công ty chỉ cần nộp thông báo thay đổi địa chỉ trụ sở chính.',
  ],
  [
    '21/03/2022',
    'Hợp tác xã muốn thêm ngành nghề thì nộp giấy tờ ở đâu?',
    'Hợp tác xã nộp tại phòng Tài chính - Kế hoạch của huyện nơi đặt trụ sở.',
  ],
  [
    '14/06/2022',
    'Người nước ngoài góp vốn vào công ty cần thêm giấy tờ gì?',
    'Tùy ngành nghề và tỷ lệ góp vốn mà phải đăng ký góp vốn trước khi thay đổi thành viên.',
  ],
];
const question = (at: number): string => `${tab(TAB.questions)}&ctl=Answer&mid=702&ItemID=${at + 88}`;
/** Questions with pages and dates of their own. */
const QUESTIONS: Site['pages'] = {
  [tab(TAB.questions)]: {
    title: 'Hỏi - Đáp',
    main: `<table class="HoiDap" width="100%">${ASKED.map(([date, words], at) => `<tr><td><img src="/images/help.gif" alt="" /></td><td><a class="SubHead" href="${question(at)}">${words}</a><br /><span class="Normal">Gửi ngày: ${date}</span></td></tr>`).join('')}</table>`,
  },
  ...Object.fromEntries(
    ASKED.map(([date, words, answer], at) => [
      question(at),
      {
        title: 'Hỏi - Đáp',
        main: `<div class="Hoi"><b>Câu hỏi:</b> ${words}<br /><i>Gửi ngày: ${date}</i></div><div class="Dap"><b>Trả lời:</b> ${answer}</div>`,
      },
    ]),
  ),
};

async function make(): Promise<Site> {
  return {
    menu: [
      { href: '/Default.aspx', words: 'Trang chủ' },
      {
        href: tab(TAB.organisation),
        words: 'Giới thiệu',
        under: [
          { href: tab(TAB.organisation), words: 'Chức năng, nhiệm vụ' },
          { href: tab(TAB.history), words: 'Lịch sử hình thành' },
        ],
      },
      {
        href: tab(TAB.news),
        words: 'Tin tức',
        under: [
          { href: tab(TAB.news), words: 'Tin tức - Sự kiện' },
          { href: tab(TAB.economy), words: 'Kinh tế - Đầu tư' },
        ],
      },
      {
        href: tab(TAB.reform),
        words: 'Cải cách hành chính',
        under: [
          { href: tab(TABS.procedures), words: 'Thủ tục hành chính của Sở' },
          { href: tab(TABS.district), words: 'Thủ tục cấp huyện' },
          { href: tab(TAB.indices), words: 'Kết quả các chỉ số' },
          { href: tab(TAB.iso), words: 'ISO 9001:2015' },
          { href: tab(TAB.staff), words: 'Đánh giá công chức một cửa' },
        ],
      },
      { href: tab(TAB.documents), words: 'Văn bản' },
      { href: tab(TAB.feedback), words: 'Phản ánh, kiến nghị' },
      { href: tab(TAB.questions), words: 'Hỏi - Đáp' },
      { href: tab(TAB.calendar), words: 'Lịch công tác' },
      { href: tab(TAB.contact), words: 'Liên hệ' },
    ],
    lists: {
      news: { path: tab(TAB.news), label: 'Tin tức - Sự kiện', posts: news() },
      economy: { path: tab(TAB.economy), label: 'Kinh tế - Đầu tư', posts: economy() },
      reform: { path: tab(TAB.reform), label: 'Cải cách hành chính', posts: reform() },
    },
    documents: { all: { path: tab(TAB.documents), label: 'Văn bản', rows: [...DOCUMENTS] } },
    pages: {
      [tab(TAB.organisation)]: { title: 'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức', main: html(ORGANISATION) },
      [tab(TAB.history)]: {
        title: 'Lịch sử hình thành',
        main: html('<p>Ty Kế hoạch Bắc Ninh ra đời năm 1955; Sở được tái lập cùng tỉnh ngày 01/01/1997.</p>'),
      },
      [tab(TABS.district)]: {
        title: 'Thủ tục hành chính cấp huyện',
        main: html(
          '<table class="DnnGrid" rules="all" border="1"><tbody><tr class="DnnGridHeader"><td>STT</td><td>Mã TTHC</td><td>Tên thủ tục hành chính</td><td>Cơ quan thực hiện</td></tr><tr><td>1</td><td>1.001612.000.00.00.H05</td><td>Đăng ký thành lập hộ kinh doanh</td><td>Phòng Tài chính - Kế hoạch cấp huyện</td></tr><tr><td>2</td><td>2.000720.000.00.00.H05</td><td>Đăng ký thay đổi nội dung đăng ký hộ kinh doanh</td><td>Phòng Tài chính - Kế hoạch cấp huyện</td></tr><tr><td>3</td><td>1.001570.000.00.00.H05</td><td>Tạm ngừng hoạt động hộ kinh doanh</td><td>Phòng Tài chính - Kế hoạch cấp huyện</td></tr></tbody></table>',
        ),
      },
      [tab(TAB.feedback)]: {
        title: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
        main: html(FEEDBACK),
      },
      [tab(TAB.indices)]: { title: 'Kết quả các chỉ số cải cách hành chính', main: html(INDICES_TABLE) },
      [tab(TAB.iso)]: {
        title: 'Kết quả áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015',
        main: html(
          `<p>Bản công bố của Giám đốc Sở: <a href="${ISO_FILE.replaceAll('&', '&amp;')}">Cong bo ISO.pdf</a> (1,2 MB)</p>`,
        ),
      },
      [tab(TAB.staff)]: {
        title: 'Đánh giá công chức tại Bộ phận một cửa',
        main: html('<p>Nội dung đang được cập nhật. Mời quý vị quay lại sau.</p>'),
      },
      [tab(TAB.calendar)]: {
        title: 'Lịch công tác của lãnh đạo Sở',
        main: html(
          '<table border="1"><tr><td>Thứ Hai 18/7</td><td>8h: giao ban tuần. 14h: làm việc với chủ đầu tư tuyến 295C</td></tr><tr><td>Thứ Tư 20/7</td><td>Cả ngày: đi cơ sở tại Lương Tài</td></tr></table>',
        ),
      },
      ...QUESTIONS,
      [tab(TAB.contact)]: {
        title: 'Liên hệ',
        main: html(
          '<p>Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh</p><p>Địa chỉ: số 6 đường Lý Thái Tổ, thành phố Bắc Ninh</p><p>Điện thoại: 0222.3822.569</p><p>Thư điện tử: skhdt@bacninh.gov.vn</p>',
        ),
      },
    },
    blocks: {
      right:
        '<div class="c_side c_hot"><span class="Head">Đường dây nóng</span><div class="Normal"><p><img src="/Portals/0/phone.gif" alt="" /> <b>0222.3875.688</b></p><p>(Văn phòng Sở, trong giờ hành chính)</p></div></div><div class="c_side"><a href="http://dichvucong.bacninh.gov.vn"><img src="/Portals/0/bn_dvc.gif" alt="Dịch vụ công trực tuyến" border="0" /></a><a href="https://muasamcong.mpi.gov.vn"><img src="/Portals/0/bn_msc.gif" alt="Mạng đấu thầu" border="0" /></a></div><div class="c_side"><span class="Head">Cần biết</span><div class="Normal">Cứu hỏa: 114. Cấp cứu: 115. Điện lực Bắc Ninh: 1900 6769</div></div>',
      footer:
        '<span class="Normal">Bản quyền © 2012 thuộc Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh. Chịu trách nhiệm nội dung: Chánh Văn phòng Sở. Địa chỉ: số 6 đường Lý Thái Tổ, thành phố Bắc Ninh. Tel: 0222.3822.569. Email: skhdt@bacninh.gov.vn. Số người truy cập: 0 2 2 2 3 8 1 1 4 5</span>',
    },
    procedures: listed(),
    served: {
      [file('aB2717khKHDT')]: await letter(
        'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
        'Số: 2717/KH-KHĐT',
        'Bắc Ninh, ngày 30 tháng 12 năm 2021',
        'KẾ HOẠCH',
        'Cải cách hành chính năm 2022 của Sở Kế hoạch và Đầu tư',
      ),
      [file('zT76nqCP')]: await letter(
        'CHÍNH PHỦ',
        'Số: 76/NQ-CP',
        'Hà Nội, ngày 15 tháng 7 năm 2021',
        'NGHỊ QUYẾT',
        'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      ),
      [file('pQ22khTT')]: await letter(
        'ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
        'Số: 22/KH-UBND',
        'Bắc Ninh, ngày 25 tháng 02 năm 2021',
        'KẾ HOẠCH',
        'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2021',
      ),
      [file('mN22khCC')]: await letter(
        'ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
        'Số: 22/KH-UBND',
        'Bắc Ninh, ngày 18 tháng 01 năm 2022',
        'KẾ HOẠCH',
        'Cải cách hành chính tỉnh Bắc Ninh năm 2022',
      ),
      [ISO_FILE]: await scanned(),
    },
    province: {},
  };
}

const SET = { reference: 12, listed: 12, coverage: 1, missing: [], abolishedListed: [], unknown: [], duplicates: [] };
const ALL = { '2022-01': 4, '2022-02': 4, '2022-03': 3, '2022-04': 5, '2022-05': 4, '2022-06': 5, '2022-07': 2 };
const CCHC = { '2022-01': 1, '2022-02': 1, '2022-03': 1, '2022-04': 2, '2022-05': 1, '2022-06': 2, '2022-07': 1 };
const STATES = {
  '76/NQ-CP': 'published',
  '23/CT-TTg': 'cited',
  // On floods, of the year before.
  '22/KH-UBND': 'missing',
  '2717/KH-KHĐT': 'published',
  '18-NQ/TW': 'cited',
  '19-NQ/TW': 'cited',
};
const states = (of: Readonly<Record<string, string>>) => ({
  documents: Object.entries(of).map(([number, state]) => ({ number, state })),
});
const INDICES = {
  PAR: { index: 'PAR INDEX', state: 'current', year: 2021, value: 87.63, rank: 14 },
  SIPAS: { index: 'SIPAS', state: 'current', year: 2021, value: 88.41, rank: 13 },
  PCI: { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7 },
  ICT: { index: 'ICT INDEX', state: 'stale', year: 2020, value: 0.6377, rank: 6 },
  PAPI: { index: 'PAPI', state: 'current', year: 2021, value: 43.8, rank: 16 },
};

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'the block of the hotline has an address for mail',
    change: ({ blocks }) => {
      blocks['right'] = swap(
        blocks['right'] ?? '',
        '<p>(Văn phòng Sở, trong giờ hành chính)</p>',
        '<p>Email: <a href="mailto:pakn.skhdt@bacninh.gov.vn">pakn.skhdt@bacninh.gov.vn</a></p>',
      );
    },
    truth: {
      hotline: {
        outcome: 'passed',
        credit: 1,
        details: { phones: ['+842223875688'], emails: ['pakn.skhdt@bacninh.gov.vn'] },
      },
    },
  },
  {
    id: 'the number of the hotline is a picture',
    change: ({ blocks }) => {
      blocks['right'] = swap(
        blocks['right'] ?? '',
        ' <b>0222.3875.688</b>',
        ' <img src="/Portals/0/hotline_so.png" alt="" />',
      );
    },
    truth: { hotline: { outcome: 'cantTell', details: { phones: [] } } },
  },
  {
    id: 'a fourth post of March',
    change: (site) =>
      void listOf(site, 'economy').posts.push(
        postOfBacNinh(TAB.economy, 518, [
          '2022-03-10',
          'Làng nghề Đồng Kỵ tìm đơn hàng mới',
          'Nhiều xưởng chuyển sang đồ gỗ tháo lắp để bán qua mạng.',
        ]),
      ),
    truth: {
      'article-cadence': {
        outcome: 'passed',
        credit: 1,
        details: { byMonth: { ...ALL, '2022-03': 4 }, cchcByMonth: CCHC },
      },
    },
  },
  {
    id: 'the post on reform of February came in March',
    change: (site) => {
      postOf(site, 'reform', 'họp phiên đầu năm').date = '2022-03-02';
    },
    truth: {
      'article-cadence': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          byMonth: { ...ALL, '2022-02': 3, '2022-03': 4 },
          cchcByMonth: { ...CCHC, '2022-02': 0, '2022-03': 2 },
        },
      },
      'cchc-column': {
        outcome: 'passed',
        credit: 1,
        details: { newest: '2022-07-05', inPeriod: 9, byMonth: { ...CCHC, '2022-02': 0, '2022-03': 2 } },
      },
    },
  },
  {
    id: 'no picture of this year on reform',
    change: (site) => {
      delete postOf(site, 'reform', 'Gặp gỡ doanh nghiệp').image;
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { newest: '2022-07-05', ageDays: 15, inPeriod: 9, byMonth: CCHC },
      },
    },
  },
  {
    id: 'the newest post on reform is of the middle of June',
    change: (site) => {
      postOf(site, 'reform', 'Gặp gỡ doanh nghiệp').date = '2022-06-16';
      postOf(site, 'reform', 'Kết quả cải cách hành chính 6 tháng').date = '2022-06-15';
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: { newest: '2022-06-16', ageDays: 34, inPeriod: 9, byMonth: { ...CCHC, '2022-06': 3, '2022-07': 0 } },
      },
      'article-cadence': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          byMonth: { ...ALL, '2022-06': 6, '2022-07': 1 },
          cchcByMonth: { ...CCHC, '2022-06': 3, '2022-07': 0 },
        },
      },
    },
  },
  {
    id: 'the post on recruitment has a date',
    change: (site) => {
      postOf(site, 'news', 'Tuyển dụng ba công chức').date = '2022-05-25';
    },
    truth: {
      personnel: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-05-25' }] } },
      'article-cadence': {
        outcome: 'partial',
        credit: 0.5,
        details: { byMonth: { ...ALL, '2022-05': 5 }, cchcByMonth: CCHC },
      },
    },
  },
  {
    id: 'the assessment of the staff has its substance',
    change: (site) => {
      mainOf(site, tab(TAB.staff)).main = html(
        '<p>Kết quả đánh giá công chức làm việc tại Bộ phận một cửa của Sở, quý II năm 2022, theo phiếu chấm của người nộp hồ sơ:</p><table border="1"><tr><td>Họ và tên</td><td>Lĩnh vực</td><td>Số phiếu</td><td>Rất hài lòng</td><td>Hài lòng</td><td>Xếp loại</td></tr><tr><td>Nguyễn Thị Hoài</td><td>Đăng ký doanh nghiệp</td><td>214</td><td>198</td><td>16</td><td>Hoàn thành xuất sắc nhiệm vụ</td></tr><tr><td>Ngô Văn Khải</td><td>Đầu tư</td><td>87</td><td>71</td><td>16</td><td>Hoàn thành tốt nhiệm vụ</td></tr><tr><td>Trần Thu Ngân</td><td>Đấu thầu</td><td>35</td><td>30</td><td>5</td><td>Hoàn thành tốt nhiệm vụ</td></tr></table>',
      );
    },
    truth: { 'staff-assessment': { outcome: 'passed', credit: 1, details: { url: tab(TAB.staff) } } },
  },
  {
    id: 'how feedback is handled is not told',
    change: (site) => {
      const page = mainOf(site, tab(TAB.feedback));
      page.main = html(
        '<p>Cá nhân, tổ chức có phản ánh, kiến nghị về quy định hành chính xin gửi theo một trong hai cách:</p><p>- Gửi văn bản theo địa chỉ: số 6 đường Lý Thái Tổ, thành phố Bắc Ninh.</p><p>- Gửi trên Hệ thống phản ánh, kiến nghị: <a href="https://pakn.dichvucong.gov.vn/">pakn.dichvucong.gov.vn</a></p>',
      );
    },
    truth: {
      'feedback-process': { outcome: 'partial', credit: 0.5, details: { ways: ['address', 'pakn'], process: false } },
    },
  },
  {
    id: 'ICT INDEX of 2021',
    change: (site) => {
      const page = mainOf(site, tab(TAB.indices));
      page.main = swap(page.main, '<td>chưa công bố</td><td>&nbsp;</td>', '<td>0,6518</td><td>7</td>');
    },
    truth: {
      indices: {
        outcome: 'passed',
        credit: 1,
        details: {
          indices: Object.values({
            ...INDICES,
            ICT: { index: 'ICT INDEX', state: 'current', year: 2021, value: 0.6518, rank: 7 },
          }),
        },
      },
    },
  },
  {
    id: 'an abolished procedure is still listed',
    change: (site) => void site.procedures.push(own([GONE[0], GONE[1], ENTERPRISE])),
    truth: {
      'procedure-set': { outcome: 'partial', credit: 0.9, details: { ...SET, abolishedListed: [{ code: GONE[0] }] } },
    },
  },
  {
    id: 'the plan of the province is there',
    change: (site) =>
      void site.documents['all']?.rows.unshift({
        number: '22/KH-UBND',
        date: '2022-01-18',
        about: 'Kế hoạch cải cách hành chính tỉnh Bắc Ninh năm 2022',
        by: 'UBND tỉnh',
        at: file('mN22khCC'),
      }),
    truth: {
      'core-documents': { outcome: 'passed', credit: 1, details: states({ ...STATES, '22/KH-UBND': 'published' }) },
    },
  },
  {
    id: 'functions and organisation are being updated',
    change: (site) => {
      mainOf(site, tab(TAB.organisation)).main = html('<p>Đang cập nhật...</p>');
    },
    truth: {
      organisation: { outcome: 'partial', credit: 0.5, details: { url: tab(TAB.organisation), attachments: 0 } },
    },
  },
  {
    id: 'public investment online is gone',
    change: (site) => {
      const one = postOf(site, 'reform', 'Thủ tục đầu tư công');
      one.title = 'Phòng Tổng hợp nhận thêm việc theo dõi cải cách hành chính';
      one.lead = 'Từ tháng 4, phòng Tổng hợp làm đầu mối theo dõi nhiệm vụ cải cách hành chính của các phòng.';
    },
    truth: { 'investment-online': { outcome: 'failed', credit: 0, details: { found: 0 } } },
  },
  {
    id: 'the page of the quality system has no file',
    change: (site) => {
      mainOf(site, tab(TAB.iso)).main = html(
        '<p>Bản công bố của Giám đốc Sở sẽ được đăng sau khi đánh giá nội bộ.</p>',
      );
    },
    truth: { iso: { outcome: 'partial', credit: 0.5, details: { url: tab(TAB.iso), attachments: 0 } } },
  },
];

export const BAC_NINH: Portal = {
  id: 'bacninh, DotNetNuke',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-07-20',
  reference: [...KNOWN.map(([code, name]) => [code, name] as const), [...GONE, true]],
  make,
  render,
  truth: {
    organisation: { outcome: 'passed', credit: 1, details: { url: tab(TAB.organisation) } },
    // The addresses for mail are general ones.
    hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842223875688'], emails: [] } },
    'procedure-set': { outcome: 'passed', credit: 1, details: SET },
    'procedure-updates': { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-03-16' }] } },
    'staff-assessment': { outcome: 'partial', credit: 0.5, details: { url: tab(TAB.staff), attachments: 0 } },
    'feedback-process': {
      outcome: 'passed',
      credit: 1,
      details: { url: tab(TAB.feedback), ways: ['address', 'pakn'], process: true },
    },
    // Three posts in March.
    'article-cadence': { outcome: 'partial', credit: 0.5, details: { byMonth: ALL, cchcByMonth: CCHC } },
    'cchc-column': {
      outcome: 'passed',
      credit: 1,
      details: {
        url: tab(TAB.reform),
        linkedFromHome: true,
        newest: '2022-07-05',
        ageDays: 15,
        inPeriod: 9,
        byMonth: CCHC,
        undated: 0,
      },
    },
    'investment-online': { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-04-12' }] } },
    // Half a sentence.
    simplification: { outcome: 'failed', credit: 0, details: { found: 0 } },
    'one-stop': { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-04-26' }] } },
    iso: { outcome: 'passed', credit: 1, details: { url: tab(TAB.iso), attachments: 1 } },
    // One post, undated.
    personnel: { outcome: 'cantTell', details: { found: 0 } },
    indices: { outcome: 'partial', credit: 4.5 / 5, details: { indices: Object.values(INDICES) } },
    'core-documents': { outcome: 'partial', credit: 5 / 6, details: states(STATES) },
    results: { outcome: 'passed', credit: 1 },
    models: { outcome: 'failed', credit: 0, details: { found: 0 } },
    // Of projects, not by the people.
    oversight: { outcome: 'failed', credit: 0, details: { found: 0 } },
  },
  mutations: MUTATIONS,
};
