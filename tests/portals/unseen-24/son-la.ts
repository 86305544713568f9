/** Department of Science and Technology of Sơn La, 2022: a Domino site of the last decade that still runs. */

import { pdf } from '../../support/attachments.ts';
import { postOf, swap, type Mutation, type Portal, type Procedure, type Site } from '../unseen-22/site.ts';
import { postsOf, type Told } from './kit.ts';
import { DB, documentAt, render, unid } from './son-la-look.ts';

const CCHC: readonly Told[] = [
  [
    '2022-10-12',
    'Sở họp kiểm điểm việc cải cách hành chính chín tháng',
    'Mười hai việc cải cách hành chính đã xong, ba việc còn dở vì chờ hướng dẫn.',
  ],
  [
    '2022-10-04',
    'UBND tỉnh Sơn La chỉ đạo dồn sức cho cải cách hành chính quý IV',
    'Công văn của UBND tỉnh giao từng sở, huyện những việc cải cách hành chính phải xong trước ngày 15/12.',
  ],
  [
    '2022-09-27',
    'Tổ kiểm tra cải cách hành chính làm việc ở Chi cục',
    'Tổ xem sổ theo dõi, bảng phân công và hỏi ngẫu nhiên ba viên chức về cải cách hành chính.',
  ],
  [
    '2022-09-08',
    'Chủ trương mới của Tỉnh ủy Sơn La về cải cách hành chính',
    'Ban Thường vụ Tỉnh ủy coi cải cách hành chính là một trong ba khâu đột phá đến năm 2025.',
  ],
  [
    '2022-08-25',
    'Chi cục Tiêu chuẩn Đo lường Chất lượng: đơn vị điển hình trong cải cách hành chính',
    'Ba năm liền Chi cục không có hồ sơ trễ hẹn, được Chủ tịch UBND tỉnh tặng bằng khen.',
  ],
  [
    '2022-08-09',
    'Chính sách mới của tỉnh Sơn La về cải cách chế độ công vụ',
    'Từ năm nay tỉnh đánh giá công chức theo quý, là một nội dung của chương trình cải cách hành chính.',
  ],
  [
    '2022-07-28',
    'Thi tìm hiểu cải cách hành chính trong cơ quan',
    'Bốn mươi hai người dự thi trên giấy, giải nhất thuộc về Phòng Quản lý khoa học.',
  ],
  [
    '2022-07-06',
    'HĐND tỉnh Sơn La thông qua nghị quyết về cải cách hành chính',
    'Nghị quyết dành ngân sách cho trụ sở một cửa ở các xã vùng cao và nêu bốn mục tiêu cải cách hành chính của tỉnh.',
  ],
  [
    '2022-06-16',
    'Phân công lại đầu mối cải cách hành chính của các phòng',
    'Sáu người được cử thay những người chuyển công tác.',
  ],
  [
    '2022-05-26',
    'Công tác cải cách hành chính của tỉnh Sơn La: nhìn từ các xã biên giới',
    'Bài viết ghi lại chuyển biến của công tác cải cách hành chính tại sáu xã giáp nước bạn Lào.',
    'Người viết dẫn Nghị quyết số 35/NQ-CP để nói về việc đỡ phiền hà cho doanh nghiệp.',
  ],
  [
    '2022-05-05',
    'Trả kết quả qua dịch vụ bưu chính công ích cho khách ở huyện xa',
    'Người Sốp Cộp nhận giấy phép tại nhà sau hai ngày, cước 30.000 đồng.',
  ],
  [
    '2022-04-20',
    'Đến Trung tâm Phục vụ hành chính công tỉnh làm thủ tục cần mang theo gì',
    'Khách lấy số ở cửa, tới quầy 09 của Trung tâm, mang căn cước và bản chính để đối chiếu.',
  ],
  [
    '2022-04-07',
    'Kế hoạch cải cách hành chính năm 2022 của tỉnh Sơn La có gì mới',
    'Tỉnh đưa thêm chỉ tiêu về số hóa và giảm số nhiệm vụ cải cách hành chính từ 60 còn 48.',
  ],
  [
    '2022-03-29',
    'Chấn chỉnh kỷ luật, kỷ cương hành chính và văn hóa công sở',
    'Giám đốc yêu cầu không uống rượu bia buổi trưa, không làm việc riêng, đeo thẻ khi tiếp dân.',
  ],
  [
    '2022-03-10',
    'Mở sổ theo dõi nhiệm vụ cải cách hành chính của từng phòng',
    'Sổ do Văn phòng giữ, cuối tuần trình Phó Giám đốc phụ trách.',
  ],
  [
    '2022-02-23',
    'Sở ban hành kế hoạch cải cách hành chính năm 2022',
    'Kế hoạch có 25 nhiệm vụ, giao cụ thể cho các phòng và đơn vị trực thuộc.',
  ],
  [
    '2022-02-15',
    'Chủ tịch UBND tỉnh Sơn La chủ trì phiên họp Ban Chỉ đạo cải cách hành chính',
    'Phiên họp bàn chủ trương cải cách hành chính của tỉnh trong năm và cách phân bổ kinh phí.',
  ],
  [
    '2022-01-18',
    'Giao ước thi đua về cải cách hành chính giữa các phòng',
    'Lễ giao ước diễn ra trong buổi chào cờ đầu tuần.',
  ],
  [
    '2022-01-06',
    'Việc cải cách hành chính cần làm ngay trong tháng Giêng',
    'Văn phòng gửi các phòng danh sách bảy việc, trong đó có niêm yết lại bảng giá phí.',
  ],
  ['2020-11-30', 'Nội quy chuyên mục cải cách hành chính', 'Bài gửi đăng không quá 800 chữ, ảnh kèm chú thích.'],
];

const NEWS: readonly Told[] = [
  ['2022-10-14', 'Nhân giống chuối tiêu lùn bằng nuôi cấy mô', 'Trung tâm Ứng dụng đã giao 20 nghìn cây cho Yên Châu.'],
  [
    '2022-09-20',
    'Hội thi sáng kiến kỹ thuật của thợ điện Sơn La',
    'Giải nhất là chiếc sào thao tác ba đoạn giúp thợ khỏi trèo cột.',
  ],
  ['2022-08-30', 'Kiểm định cân ô tô tại các trạm thu mua ngô', 'Mười một cân được dán tem, hai cân phải sửa.'],
  [
    '2022-07-21',
    'Lai Châu chia sẻ kinh nghiệm nâng chỉ số PAPI với Sơn La',
    'Chỉ số PAPI năm 2021 của tỉnh Lai Châu đạt 42,51 điểm, xếp thứ 31 cả nước.',
  ],
  [
    '2022-06-08',
    'Công bố thủ tục hành chính mới ban hành và sửa đổi của Sở Khoa học và Công nghệ',
    'Hai thủ tục mới và ba thủ tục sửa đổi lĩnh vực sở hữu trí tuệ có hiệu lực từ 15/6.',
  ],
  [
    '2022-05-30',
    'PAR INDEX năm 2021: tỉnh Sơn La được 85,07 điểm, đứng thứ 33',
    'Điểm thành phần về tổ chức bộ máy cao nhất, về tài chính công thấp nhất.',
  ],
  [
    '2022-05-18',
    'Sơn La đặt mục tiêu SIPAS năm 2022 đạt trên 85%',
    'Kế hoạch của tỉnh giao Sở Nội vụ theo dõi việc nâng mức độ hài lòng.',
  ],
  [
    '2022-04-01',
    'Người Phù Yên gửi hồ sơ qua mạng ở mức độ 3, 4 nhiều gấp đôi',
    'Mỗi tuần có chừng ba chục bộ, phần lớn là khai báo thiết bị X-quang.',
  ],
  [
    '2022-03-15',
    'Gắn chỉ dẫn địa lý cho cà phê Sơn La',
    'Hơn tám nghìn héc-ta ở Mai Sơn, Thuận Châu được dùng chỉ dẫn.',
  ],
  ['2022-02-09', 'Đầu xuân thăm vườn sâm Ngọc Linh trồng thử ở Bắc Yên', 'Cây đã qua hai mùa đông, tỉ lệ sống 78%.'],
  [
    '2021-05-05',
    'Chỉ số PCI năm 2020: Sơn La đạt 62,60 điểm, xếp hạng 47',
    'Chi phí không chính thức được doanh nghiệp chấm tốt hơn năm trước.',
  ],
];

/** [code, name, whether it has a page] */
const PROCEDURES: readonly (readonly [string, string, boolean])[] = [
  ['1.004460', 'Cấp lại giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ', true],
  ['2.002502', 'Yêu cầu hỗ trợ từ Quỹ phát triển khoa học và công nghệ của tỉnh', false],
  ['1.001747', 'Thay đổi, bổ sung nội dung giấy chứng nhận đăng ký hoạt động khoa học và công nghệ', true],
  ['1.001716', 'Cấp giấy chứng nhận hoạt động cho văn phòng đại diện, chi nhánh tổ chức khoa học', false],
  ['2.001179', 'Xác nhận hàng hóa nhập khẩu phục vụ trực tiếp phát triển hoạt động ươm tạo', false],
  ['1.002935', 'Đánh giá đồng thời kết quả thực hiện nhiệm vụ không sử dụng ngân sách nhà nước', true],
  ['2.000461', 'Miễn nhiệm giám định viên tư pháp trong lĩnh vực khoa học', false],
  ['2.001259', 'Kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu', true],
  ['2.001268', 'Chỉ định tổ chức đánh giá sự phù hợp hoạt động giám định, kiểm định', false],
  ['2.001100', 'Thay đổi, bổ sung phạm vi tổ chức đánh giá sự phù hợp được chỉ định', false],
  ['2.002131', 'Khai báo thiết bị bức xạ dùng trong y tế', true],
  ['2.002382', 'Gia hạn giấy phép tiến hành công việc bức xạ', false],
];
const GONE = ['2.000065', 'Cấp chứng nhận đăng ký phương tiện đo nhóm hai'] as const;

const procedures = (rows: readonly (readonly [string, string, boolean])[]): Procedure[] =>
  rows.map(([code, name, paged], index) => ({
    code: `${code}.000.00.00.H52`,
    name,
    field: '',
    path: paged ? documentAt(900 + index) : null,
    parts: [
      ['Trình tự thực hiện', 'Nộp hồ sơ tại quầy 09; nhận giấy hẹn; nhận kết quả theo hẹn.'],
      ['Thành phần hồ sơ', 'Đơn theo mẫu, bản sao giấy tờ liên quan (01 bộ).'],
      ['Thời hạn giải quyết', '10 ngày làm việc'],
      ['Phí, lệ phí', 'Không'],
    ],
  }));

const [CONTACT, OPINIONS, DOSSIERS, SITE_MAP] = [
  `${DB}/lienhe?OpenPage`,
  `${DB}/ykien?OpenPage`,
  `${DB}/hoso?OpenPage`,
  `${DB}/trogiup?OpenPage`,
];
const [Q1, HALF, Q3, DECISION] = [documentAt(1001), documentAt(1002), documentAt(1003), documentAt(1101)];
const FILE = `${DB}/0/${unid(1100)}/$FILE/61-2018-nd-cp.pdf`;

const opinions = (first: string, second: string): string =>
  `<P><FONT SIZE=2><B>Hỏi${first}:</B> Bà Lò Thị Ban (Thuận Châu): Thủ tục khai báo thiết bị bức xạ dùng trong y tế đòi bản sao chứng thực, xin được nộp bản chụp.</FONT><BR><FONT SIZE=2 COLOR="#003399"><B>Trả lời:</B> Sở đồng ý. Bà mang bản chính để đối chiếu khi nộp.</FONT><HR SIZE=1><P><FONT SIZE=2><B>Hỏi${second}:</B> Công ty TNHH Mường La Xanh: Thủ tục kiểm tra chất lượng hàng nhập khẩu nên cho gửi qua mạng.</FONT><BR><FONT SIZE=2 COLOR="#003399"><B>Trả lời:</B> Sở đã đề nghị tỉnh đưa thủ tục này lên mạng.</FONT>`;

const SECOND_QUARTER =
  '<P><FONT SIZE=2>Riêng quý II/2022: tiếp nhận 131 hồ sơ, đã giải quyết 129 hồ sơ, trong đó đúng hạn 128 hồ sơ, trễ hạn 01 hồ sơ.</FONT>';

const figures = (period: string, taken: number, done: number, late: number): string =>
  `<TABLE BORDER=1 CELLPADDING=3><TR><TD><FONT SIZE=2>Kỳ</FONT><TD><FONT SIZE=2>Tiếp nhận</FONT><TD><FONT SIZE=2>Đã giải quyết</FONT><TD><FONT SIZE=2>Trễ hạn</FONT><TR><TD><FONT SIZE=2>${period}</FONT><TD><FONT SIZE=2>${taken}</FONT><TD><FONT SIZE=2>${done}</FONT><TD><FONT SIZE=2>${late}</FONT></TABLE>`;

async function make(): Promise<Site> {
  const folder =
    (first: number) =>
    (serial: number): string =>
      documentAt(first + serial);
  const cchc = postsOf(CCHC, folder(100));
  for (const one of cchc) if (one.date === '2020-11-30') one.pinned = true;
  return {
    menu: [
      { href: `${DB}/gioithieu?OpenPage`, words: 'Giới thiệu' },
      { href: `${DB}/vwTinTuc?OpenView`, words: 'Tin tức' },
      { href: `${DB}/vwCCHC?OpenView`, words: 'Cải cách hành chính' },
      { href: `${DB}/vwThuTuc?OpenView`, words: 'Thủ tục hành chính' },
      { href: DOSSIERS, words: 'Tình hình giải quyết hồ sơ' },
      {
        href: `${DB}/vwVanBan?OpenView`,
        words: 'Văn bản',
        under: [
          { href: `${DB}/vwVanBan?OpenView`, words: 'Văn bản quy phạm pháp luật' },
          { href: `${DB}/vwChiDao?OpenView`, words: 'Văn bản chỉ đạo, hướng dẫn CCHC' },
        ],
      },
      { href: OPINIONS, words: 'Ý kiến về thủ tục hành chính' },
      { href: SITE_MAP, words: 'Trợ giúp' },
      { href: CONTACT, words: 'Liên hệ' },
    ],
    lists: {
      cchc: { path: `${DB}/vwCCHC?OpenView`, label: 'Cải cách hành chính', posts: cchc },
      news: { path: `${DB}/vwTinTuc?OpenView`, label: 'Tin tức', posts: postsOf(NEWS, folder(300)) },
    },
    documents: {
      law: {
        path: `${DB}/vwVanBan?OpenView`,
        label: 'Văn bản quy phạm pháp luật',
        rows: [
          {
            number: '3162/QĐ-UBND',
            date: '2021-12-20',
            by: '',
            about: 'Ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2022',
            at: DECISION,
          },
          { number: '47/KH-UBND', date: '2021-03-05', by: '', about: 'Phòng, chống rét cho gia súc vùng cao' },
          {
            number: '61/2018/NĐ-CP',
            date: '2018-04-23',
            by: '',
            about: 'Về thực hiện cơ chế một cửa, một cửa liên thông',
            at: FILE,
          },
          {
            number: '45/2016/QĐ-TTg',
            date: '2016-10-19',
            by: '',
            about: 'Về tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích',
          },
        ],
      },
      guidance: {
        path: `${DB}/vwChiDao?OpenView`,
        label: 'Văn bản chỉ đạo, hướng dẫn cải cách hành chính',
        rows: [
          {
            number: '812/SKHCN-VP',
            date: '2022-09-30',
            by: '',
            about: 'V/v tự đánh giá, chấm điểm cải cách hành chính năm 2022',
          },
          {
            number: '566/SKHCN-VP',
            date: '2022-07-15',
            by: '',
            about: 'Hướng dẫn báo cáo cải cách hành chính 6 tháng',
          },
          {
            number: '140/SKHCN-VP',
            date: '2022-02-28',
            by: '',
            about: 'Hướng dẫn các phòng theo dõi nhiệm vụ cải cách hành chính',
          },
          { number: '977/SKHCN-VP', date: '2021-12-10', by: '', about: 'V/v kiểm tra cải cách hành chính cuối năm' },
        ],
      },
    },
    pages: {
      [`${DB}/gioithieu?OpenPage`]: {
        title: 'Giới thiệu',
        main: '<P><FONT SIZE=2>Sở được lập năm 1976, khi ấy là Ban Khoa học kỹ thuật. Hiện Sở có 5 phòng và 3 đơn vị.</FONT>',
      },
      [CONTACT]: {
        title: 'Liên hệ',
        main: '<P><FONT SIZE=2>Văn phòng Sở: 0212.3852.025 - Fax: 0212.3852.026<BR><B>Đường dây nóng:</B> 0212.3854.411</FONT>',
      },
      [OPINIONS]: { title: 'Ý kiến của tổ chức, cá nhân về thủ tục hành chính', main: opinions('', '') },
      [DOSSIERS]: {
        title: 'Tình hình giải quyết hồ sơ tại bộ phận một cửa',
        main: `<UL><LI><A HREF="${Q3}"><FONT SIZE=2>Tình hình giải quyết hồ sơ tại bộ phận một cửa quý III/2022</FONT></A><LI><A HREF="${HALF}"><FONT SIZE=2>Tình hình giải quyết hồ sơ 6 tháng đầu năm 2022</FONT></A><LI><A HREF="${Q1}"><FONT SIZE=2>Tình hình giải quyết hồ sơ tại bộ phận một cửa quý I/2022</FONT></A></UL>`,
      },
      [Q1]: {
        title: 'Tình hình giải quyết hồ sơ tại bộ phận một cửa quý I/2022',
        main: figures('Quý I/2022', 96, 95, 0),
      },
      [HALF]: {
        title: 'Tình hình giải quyết hồ sơ 6 tháng đầu năm 2022',
        main: `${figures('6 tháng 2022', 227, 224, 1)}${SECOND_QUARTER}`,
      },
      [Q3]: {
        title: 'Tình hình giải quyết hồ sơ tại bộ phận một cửa quý III/2022',
        main: '<P><FONT SIZE=2>Đang cập nhật số liệu.</FONT>',
      },
      [DECISION]: {
        title: 'Quyết định số 3162/QĐ-UBND ngày 20/12/2021',
        main: '<P><FONT SIZE=2>UBND tỉnh Sơn La. Số: 3162/QĐ-UBND. Sơn La, ngày 20 tháng 12 năm 2021.</FONT><P><FONT SIZE=2>Ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2022.</FONT><P><FONT SIZE=2>Căn cứ Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ;</FONT><P><FONT SIZE=2>Điều 1. Ban hành kèm theo Quyết định này Kế hoạch. Điều 2. Thủ trưởng các sở, ban, ngành chịu trách nhiệm thi hành.</FONT>',
      },
      [SITE_MAP]: {
        title: 'Trợ giúp',
        main: '<P><FONT SIZE=2>Trang xem tốt nhất bằng Internet Explorer 6.0, độ phân giải 800 x 600. Cần phông chữ Unicode.</FONT>',
      },
    },
    blocks: {
      home: '<P><TABLE BORDER=1 BORDERCOLOR="#990000" CELLSPACING=0 CELLPADDING=4 WIDTH="100%"><TR><TD ALIGN=center BGCOLOR="#FFEECC"><FONT SIZE=2><B>ĐƯỜNG DÂY NÓNG</B></FONT><TR><TD ALIGN=center><FONT SIZE=3 COLOR=red><B>0212.3852.140</B></FONT><BR><FONT SIZE=2>Địa chỉ: Số 56 đường Tô Hiệu, phường Chiềng Lề, thành phố Sơn La</FONT></TABLE>',
      left: '<P ALIGN=center><A HREF="https://dichvucong.sonla.gov.vn/"><IMG SRC="/skhcn/web.nsf/dvc.gif" WIDTH=150 HEIGHT=50 BORDER=0 ALT="Dịch vụ công trực tuyến"></A><P ALIGN=center><A HREF="http://www.most.gov.vn/"><IMG SRC="/skhcn/web.nsf/most.gif" WIDTH=150 HEIGHT=50 BORDER=0 ALT="Bộ Khoa học và Công nghệ"></A>',
      right:
        '<TABLE BORDER=0 WIDTH="100%"><TR><TD BGCOLOR="#CCCC99"><FONT SIZE=2><B>Thời tiết</B></FONT><TR><TD><FONT SIZE=2>Mộc Châu: 18 - 24 độ<BR>Sơn La: 21 - 29 độ</FONT><TR><TD BGCOLOR="#CCCC99"><FONT SIZE=2><B>Tin của Bộ</B></FONT><TR><TD><A HREF="http://www.most.gov.vn/tin/8812"><FONT SIZE=2>Phiên họp cải cách hành chính của Bộ (18-10-2022)</FONT></A></TABLE>',
      footer:
        'Bản quyền 2005 - 2022 Sở Khoa học và Công nghệ Sơn La. Điện thoại: 0212.3852.025. Giấy phép 45/GP-BC ngày 01-11-2022',
    },
    procedures: procedures(PROCEDURES),
    served: {
      [FILE]: {
        headers: { 'content-type': 'application/pdf' },
        body: await pdf([
          [
            'CHÍNH PHỦ',
            'Số: 61/2018/NĐ-CP',
            'Hà Nội, ngày 23 tháng 4 năm 2018',
            'NGHỊ ĐỊNH',
            'Về thực hiện cơ chế một cửa, một cửa liên thông',
          ],
        ]),
      },
    },
    province: provincePages([...PROCEDURES.slice(0, 10), [...GONE, false]]),
  };
}

function provincePages(rows: readonly (readonly [string, string, boolean])[]): Record<string, string> {
  const page = (title: string, main: string): string =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Cổng tỉnh Sơn La</title></head><body><header><a href="/">Cổng thông tin điện tử tỉnh Sơn La</a></header><main><h1>${title}</h1>${main}</main></body></html>`;
  const all = [
    ['1.003550', 'Cấp giấy phép hoạt động đối với phòng khám đa khoa', 'Sở Y tế'],
    ...rows.map(([code, name]) => [code, name, 'Sở Khoa học và Công nghệ']),
    ['2.001770', 'Cấp giấy phép kinh doanh karaoke', 'Sở Văn hóa, Thể thao và Du lịch'],
  ];
  return {
    '/': page(
      'Trang chủ',
      '<nav><a href="/bo-thu-tuc">Bộ thủ tục hành chính</a> <a href="/gioi-thieu">Giới thiệu</a></nav>',
    ),
    '/gioi-thieu': page('Giới thiệu', '<p>Sơn La có 11 huyện và một thành phố.</p>'),
    '/bo-thu-tuc': page(
      'Bộ thủ tục hành chính',
      `<table><thead><tr><th>Mã</th><th>Tên thủ tục</th><th>Cơ quan thực hiện</th></tr></thead><tbody>${all.map(([code, name, by]) => `<tr><td>${code}.000.00.00.H52</td><td>${name}</td><td>${by}</td></tr>`).join('')}</tbody></table>`,
    ),
  };
}

const months = (other: Readonly<Record<string, number>> = {}) => ({
  '2022-01': 2,
  '2022-02': 2,
  '2022-03': 2,
  '2022-04': 2,
  '2022-05': 2,
  '2022-06': 1,
  '2022-07': 2,
  '2022-08': 2,
  '2022-09': 2,
  '2022-10': 2,
  ...other,
});
const COLUMN = {
  url: `${DB}/vwCCHC?OpenView`,
  linkedFromHome: true,
  newest: '2022-10-12',
  ageDays: 8,
  inPeriod: 19,
  byMonth: months(),
};
const GUIDANCE = {
  url: `${DB}/vwChiDao?OpenView`,
  linkedFromHome: true,
  newest: '2022-09-30',
  ageDays: 20,
  inPeriod: 3,
  byMonth: { '2022-02': 1, '2022-07': 1, '2022-09': 1 },
};
const one = (date: string) => ({ outcome: 'passed', details: { found: 1, articles: [{ date }] } }) as const;
const NONE = { outcome: 'failed', details: { found: 0, articles: [] } } as const;
const gone = (index: string) => ({ index, state: 'missing', year: null, value: null, rank: null });
const PAR = { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.07, rank: 33 };
const PCI = { index: 'PCI', state: 'stale', year: 2020, value: 62.6, rank: 47 };
const periods = (second: string, third: string) => ({
  periods: [
    { period: '2022-Q1', state: 'published', url: Q1 },
    { period: '2022-Q2', state: second },
    { period: '2022-Q3', state: third },
    { period: '2022-Q4', state: 'not-due' },
  ],
});
const STATES = {
  '61/2018/NĐ-CP': 'published',
  '01/2018/TT-VPCP': 'cited',
  '35/NQ-CP': 'cited',
  '30/CT-TTg': 'missing',
  '45/2016/QĐ-TTg': 'cited',
  '3162/QĐ-UBND': 'published',
  '47/KH-UBND': 'missing',
};
const documents = (other: Readonly<Record<string, string>> = {}) => ({
  documents: Object.entries({ ...STATES, ...other }).map(([number, state]) => ({ number, state })),
});

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'the same hotline on both pages',
    change: ({ pages }) => {
      const page = pages[CONTACT];
      if (page !== undefined) page.main = swap(page.main, '0212.3854.411', '0212.3852.140');
    },
    truth: { hotline: { outcome: 'passed', credit: 1, details: { phones: ['+842123852140'], conflicts: [] } } },
  },
  {
    id: 'the opinions are dated in the year',
    change: ({ pages }) => {
      pages[OPINIONS] = {
        title: 'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
        main: opinions(' (ngày 04-03-2022)', ' (ngày 19-08-2022)'),
      };
    },
    truth: {
      'published-feedback': { outcome: 'passed', credit: 1, details: { replied: 2, unreplied: 0, urls: [OPINIONS] } },
    },
  },
  {
    id: 'the opinions are of the year before',
    change: ({ pages }) => {
      pages[OPINIONS] = {
        title: 'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
        main: opinions(' (ngày 04-03-2021)', ' (ngày 19-08-2021)'),
      };
    },
    truth: { 'published-feedback': { outcome: 'partial', credit: 0.5, details: { replied: 0 } } },
  },
  {
    id: 'a second post in June',
    change: ({ lists }) =>
      lists['cchc']?.posts.push(
        ...postsOf(
          [
            [
              '2022-06-24',
              'Sửa bảng phân công việc cải cách hành chính của Văn phòng',
              'Bảng mới treo ở phòng họp tầng hai.',
            ],
          ],
          () => documentAt(190),
        ),
      ),
    truth: {
      'cchc-column': {
        outcome: 'passed',
        credit: 1,
        details: { ...COLUMN, inPeriod: 20, byMonth: months({ '2022-06': 2 }) },
      },
    },
  },
  {
    id: 'nothing new on reform since the beginning of September',
    change: ({ lists }) => {
      const { cchc } = lists;
      if (cchc !== undefined) cchc.posts = cchc.posts.filter(({ date }) => date === null || date < '2022-09-20');
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          ...COLUMN,
          newest: '2022-09-08',
          ageDays: 42,
          inPeriod: 16,
          byMonth: months({ '2022-09': 1, '2022-10': 0 }),
        },
      },
    },
  },
  {
    id: 'the figures of the third quarter are there',
    change: ({ pages }) => {
      const page = pages[Q3];
      if (page !== undefined) page.main = figures('Quý III/2022', 118, 118, 2);
    },
    truth: { 'dossier-status': { outcome: 'passed', credit: 1, details: periods('published', 'published') } },
  },
  {
    id: 'the half-year report says nothing of its second quarter',
    change: ({ pages }) => {
      const page = pages[HALF];
      if (page !== undefined) page.main = swap(page.main, SECOND_QUARTER, '');
    },
    truth: { 'dossier-status': { outcome: 'partial', credit: 1 / 3, details: periods('missing', 'missing') } },
  },
  {
    id: 'the newest guidance is of July',
    change: ({ documents: all }) => {
      all['guidance']?.rows.shift();
    },
    truth: {
      'guidance-documents': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          ...GUIDANCE,
          newest: '2022-07-15',
          ageDays: 97,
          inPeriod: 2,
          byMonth: { '2022-02': 1, '2022-07': 1 },
        },
      },
    },
  },
  {
    id: 'a directive of the prime minister in the list',
    change: ({ documents: all }) =>
      all['law']?.rows.push({
        number: '30/CT-TTg',
        date: '2018-10-30',
        by: '',
        about: 'Về nâng cao hiệu quả của cơ chế một cửa',
      }),
    truth: { 'core-documents': { outcome: 'partial', credit: 6 / 7, details: documents({ '30/CT-TTg': 'cited' }) } },
  },
  {
    id: 'plan 47 of the right day',
    change: ({ documents: all }) => {
      all['law']?.rows.splice(1, 1, {
        number: '47/KH-UBND',
        date: '2022-02-10',
        by: '',
        about: 'Tuyên truyền cải cách hành chính năm 2022',
      });
    },
    truth: { 'core-documents': { outcome: 'partial', credit: 6 / 7, details: documents({ '47/KH-UBND': 'cited' }) } },
  },
  {
    id: 'an initiative for the one-stop unit',
    change: (site) => {
      const post = postOf(site, 'news', 'sáng kiến kỹ thuật');
      post.title = 'Sáng kiến cải cách hành chính được tỉnh công nhận';
      post.lead = 'Giải pháp gửi tin nhắn báo hồ sơ xong của công chức một cửa được áp dụng ở toàn Sở.';
    },
    truth: { initiatives: one('2022-09-20') },
  },
  {
    id: 'no exemplary unit',
    change: (site) => {
      const post = postOf(site, 'cchc', 'đơn vị điển hình');
      post.title = 'Chi cục Tiêu chuẩn Đo lường Chất lượng họp về cải cách hành chính';
      post.lead = 'Cuộc họp sắp lại bàn ghế, bảng biểu ở nơi tiếp nhận hồ sơ.';
    },
    truth: { models: NONE },
  },
  {
    id: 'the result of SIPAS',
    change: (site) => {
      const post = postOf(site, 'news', 'SIPAS');
      post.title = 'SIPAS năm 2021 của Sơn La đạt 84,95%, xếp thứ 40';
      post.lead = 'Người dân hài lòng nhất với công chức, kém hài lòng nhất về việc góp ý.';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 2.5 / 4,
        details: {
          indices: [PAR, gone('PAPI'), { index: 'SIPAS', state: 'current', year: 2021, value: 84.95, rank: 40 }, PCI],
        },
      },
    },
  },
  {
    id: 'help tells of levels 3 and 4',
    change: ({ pages }) => {
      pages[SITE_MAP] = {
        title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4',
        main: '<P><FONT SIZE=2>Mức độ 3: nộp hồ sơ qua mạng, trả phí và lấy kết quả tại quầy. Mức độ 4: làm tất cả qua mạng.</FONT><P><FONT SIZE=2>Bước 1: đăng ký tài khoản. Bước 2: chọn thủ tục và điền tờ khai. Bước 3: gửi kèm bản chụp giấy tờ. Bước 4: theo dõi bằng mã hồ sơ.</FONT>',
      };
    },
    truth: { 'online-service': { outcome: 'passed', credit: 1, details: { guidance: SITE_MAP } } },
  },
  {
    id: 'the post on new procedures has no date',
    change: (site) => {
      postOf(site, 'news', 'Công bố thủ tục').date = null;
    },
    truth: { 'procedure-updates': { outcome: 'cantTell' } },
  },
  {
    id: 'the second page of the procedures is down',
    change: ({ served }) => {
      for (const query of ['?OpenView&Start=8', '?OpenView=&Start=8'])
        served[`${DB}/vwThuTuc${query}`] = {
          status: 503,
          body: '<H1>Error 503</H1>HTTP Web Server: Lotus Notes Exception',
        };
    },
    truth: { 'procedure-set': { outcome: 'cantTell' } },
  },
  {
    id: 'a procedure twice, and one that the reference lacks',
    change: (site) => {
      site.procedures.push(
        ...procedures([
          ['2.001501', 'Cấp phép sử dụng mã nước ngoài trên bao bì hàng hóa', false],
          [...(PROCEDURES[1] ?? ['', '', false])],
        ]),
      );
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        credit: 1,
        details: {
          reference: 12,
          listed: 12,
          coverage: 1,
          missing: [],
          unknown: [{ code: '2.001501' }],
          duplicates: [{ code: '2.002502' }],
        },
      },
    },
  },
  {
    id: 'the province lists them all',
    change: (site) => {
      Object.assign(site.province, provincePages(PROCEDURES));
    },
    truth: {
      'procedure-set-province': {
        outcome: 'passed',
        credit: 1,
        details: { listed: 12, missing: [], abolishedListed: [] },
      },
    },
  },
];

export const SON_LA: Portal = {
  id: 'sonla, Domino',
  plan: 'sonla-skhcn-2022',
  asOf: '2022-10-20',
  reference: [
    ...PROCEDURES.map(([code, name]) => [`${code}.000.00.00.H52`, name] as const),
    [`${GONE[0]}.000.00.00.H52`, GONE[1], true],
  ],
  make,
  render,
  truth: {
    'procedure-set': {
      outcome: 'passed',
      credit: 1,
      details: {
        reference: 12,
        listed: 12,
        coverage: 1,
        missing: [],
        abolishedListed: [],
        unknown: [],
        duplicates: [],
      },
    },
    'procedure-updates': one('2022-06-08'),
    'procedure-set-province': {
      outcome: 'partial',
      credit: 10 / 12 - 0.1,
      details: {
        reference: 12,
        listed: 10,
        missing: [{ code: '2.002131' }, { code: '2.002382' }],
        abolishedListed: [{ code: GONE[0] }],
        unknown: [],
      },
    },
    // The home page says one number, the contact page another.
    hotline: {
      outcome: 'partial',
      credit: 0.5,
      details: {
        phones: ['+842123852140', '+842123854411'],
        addresses: ['Số 56 đường Tô Hiệu, phường Chiềng Lề, thành phố Sơn La'],
      },
    },
    'published-feedback': { outcome: 'cantTell' },
    'cchc-column': { outcome: 'partial', credit: 0.5, details: COLUMN },
    'policy-articles': { outcome: 'passed' },
    'service-centre': one('2022-04-20'),
    discipline: one('2022-03-29'),
    // The page of the third quarter is being updated; the half year's report gives the second quarter's figures.
    'dossier-status': { outcome: 'partial', credit: 2 / 3, details: periods('published', 'missing') },
    'guidance-documents': { outcome: 'passed', details: GUIDANCE },
    models: one('2022-08-25'),
    // An electrician's pole is no initiative of reform.
    initiatives: NONE,
    // PAPI is Lai Châu's, SIPAS a target.
    indices: { outcome: 'partial', credit: 1.5 / 4, details: { indices: [PAR, gone('PAPI'), gone('SIPAS'), PCI] } },
    // How many used it is no guidance.
    'online-service': {
      outcome: 'partial',
      credit: 0.5,
      details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: null },
    },
    postal: one('2022-05-05'),
    'core-documents': { outcome: 'partial', credit: 5 / 7, details: documents() },
  },
  mutations: MUTATIONS,
};
