/** Sở Nội vụ Bình Định on Lotus Domino: no doctype, upper-case tags, font tags, views with Start=, documents by their hash. */

import { reference, slashed, swap, topic, type Site, type UnseenPortal } from './shape.ts';

interface Post {
  readonly key: string;
  readonly date: string | null;
  readonly title: string;
  readonly lead: string;
  readonly body?: string;
  readonly picture?: boolean;
}

let made = 0;
function post(date: string | null, title: string, lead: string, more: Partial<Post> = {}): Post {
  made += 1;
  return {
    key: `47${(0x3a91c0 + made * 7919).toString(16).toUpperCase()}B5E90047${made.toString(16).toUpperCase().padStart(4, '0')}`,
    date,
    title,
    lead,
    ...more,
  };
}

const RAIN = post(
  '2022-11-02',
  'Sở Nội vụ kiểm tra công tác cải cách hành chính tại huyện Tuy Phước',
  'Đoàn kiểm tra CCHC làm việc một ngày tại huyện.',
);
const TALK = post(
  '2022-04-27',
  'Tọa đàm cải cách hành chính: lắng nghe từ cơ sở',
  'Buổi tọa đàm về CCHC có 60 công chức dự.',
);
const TALK_JULY = post(
  '2022-07-19',
  'Tọa đàm về cải cách hành chính ở thị xã An Nhơn',
  'Buổi trao đổi về CCHC của khối phường.',
);
const IDEA_A = post(
  '2022-05-17',
  'Sáng kiến cải cách hành chính: sổ tay điện tử cho công chức xã',
  'Sáng kiến được áp dụng ở 30 xã.',
);
const IDEA_B = post(
  '2022-08-23',
  'Giải pháp hay trong cải cách hành chính: trả kết quả ngoài giờ',
  'Giải pháp giúp dân không phải nghỉ việc.',
);
const CONDUCT = post(
  '2022-06-14',
  'Thực hiện quy tắc ứng xử, văn hóa công sở tại Sở Nội vụ',
  'Công chức cam kết thực hiện quy tắc ứng xử nơi công sở.',
);
const CCHC: readonly Post[] = [
  RAIN,
  post('2022-10-11', 'Hội nghị giao ban cải cách hành chính quý III', 'Mười tám sở, ngành dự giao ban CCHC.'),
  post('2022-09-06', 'Tập huấn cải cách hành chính cho cán bộ phường', 'Lớp tập huấn CCHC kéo dài hai ngày.'),
  IDEA_B,
  TALK_JULY,
  CONDUCT,
  IDEA_A,
  TALK,
  post('2022-03-08', 'Phụ nữ ngành Nội vụ với công tác cải cách hành chính', 'Công đoàn gặp mặt chị em làm CCHC.'),
  post('2022-02-15', 'Đầu năm bàn việc cải cách hành chính', 'Sở giao ban đầu xuân về CCHC.'),
  post('2022-01-20', 'Chấm điểm cải cách hành chính các sở, ngành', 'Tổ chấm điểm CCHC bắt đầu làm việc.'),
  post('2021-12-14', 'Tổng kết cải cách hành chính năm 2021', 'Hội nghị tổng kết CCHC năm 2021.'),
];

const PAR = post(
  '2022-05-30',
  'Bình Định xếp thứ mấy trong bảng PAR INDEX?',
  'Chỉ số cải cách hành chính năm 2021 của các tỉnh đã được công bố.',
  {
    body: '<P>Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 86,27%, đứng thứ 34/63 tỉnh, thành phố.</P>',
  },
);
const SIPAS = post(
  '2022-05-31',
  'Người dân hài lòng đến đâu: kết quả SIPAS 2021',
  'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ hành chính năm 2021.',
  { body: '<P>SIPAS năm 2021 của tỉnh Bình Định là 86,06%; hạng 35/63.</P>' },
);
const CORRUPT_A = post(
  '2022-04-05',
  'Phổ biến Luật Phòng, chống tham nhũng cho công chức mới',
  'Luật Phòng, chống tham nhũng năm 2018 có nhiều điểm mới.',
);
const CORRUPT_B = post(
  '2022-09-27',
  'Hỏi đáp pháp luật về phòng, chống tham nhũng: kê khai tài sản',
  'Ai phải kê khai, kê khai khi nào.',
);
const DIGITAL = post(
  null,
  'Chuyển đổi số ở cơ quan nhà nước: câu chuyện từ cơ sở',
  'Chuyển đổi số bắt đầu từ người đứng đầu.',
);
const TOWNS = ['Hoài Nhơn', 'Phù Mỹ', 'Phù Cát', 'Vân Canh', 'Vĩnh Thạnh', 'An Lão', 'Hoài Ân', 'Tây Sơn', 'Quy Nhơn'];
const NEWS: readonly Post[] = [
  PAR,
  SIPAS,
  CORRUPT_A,
  CORRUPT_B,
  DIGITAL,
  ...TOWNS.flatMap((town, at) => [
    post(
      `2022-0${(at % 9) + 1}-1${at}`,
      `Đại hội Hội Cựu chiến binh ${town}`,
      `Đại hội ở ${town} bầu ban chấp hành mới.`,
    ),
    post(
      `2022-0${(at % 9) + 1}-2${at}`,
      `Trao Huân chương Lao động cho tập thể ở ${town}`,
      `Lễ trao tặng ở ${town} diễn ra trang trọng.`,
    ),
    post(
      `2022-0${(at % 9) + 1}-0${at + 1}`,
      `Thanh niên ${town} tham gia phong trào văn nghệ`,
      `Hội diễn ở ${town} có chín đội.`,
    ),
  ]),
];

const Q1 = post('2022-04-08', 'Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022', 'Sở tiếp nhận 312 hồ sơ.', {
  body: '<P>Quý I/2022 tiếp nhận 312 hồ sơ, giải quyết đúng hạn 312; nộp trực tuyến mức độ 3, 4: 41%.</P>',
});
const H1 = post('2022-07-06', 'Kết quả giải quyết thủ tục hành chính 6 tháng đầu năm', 'Số liệu 6 tháng.', {
  body: '<P>6 tháng đầu năm 2022 tiếp nhận 688 hồ sơ, giải quyết đúng hạn 680; trực tuyến mức độ 3, 4: 47%.</P>',
});
const Q3 = post('2022-10-07', 'Kết quả giải quyết hồ sơ TTHC Q.III/2022', 'Số liệu quý ba.', {
  body: '<P>Quý 3/2022: tiếp nhận 355 hồ sơ, giải quyết đúng hạn 351; trực tuyến mức độ 3, 4: 52%.</P>',
});

const url = ({ key }: Post) => `/snv.nsf/0/${key}?OpenDocument`;
const dotted = (date: string) => slashed(date).replaceAll('/', '.');

const MENU: readonly (readonly [string, string])[] = [
  ['/snv.nsf/trangchu?OpenForm', 'TRANG CHỦ'],
  ['/snv.nsf/tin?OpenView', 'TIN TỨC'],
  ['/snv.nsf/cchc?OpenView', 'CẢI CÁCH HÀNH CHÍNH'],
  ['/snv.nsf/chidao?OpenView', 'VĂN BẢN CHỈ ĐẠO CCHC'],
  ['/snv.nsf/tthc?OpenView', 'BỘ THỦ TỤC HÀNH CHÍNH'],
  ['/snv.nsf/ketqua?OpenView', 'KẾT QUẢ GIẢI QUYẾT HỒ SƠ'],
  ['/snv.nsf/rasoat?OpenPage', 'DANH MỤC TTHC RÀ SOÁT'],
  ['/snv.nsf/vitri?OpenPage', 'VỊ TRÍ PHẢI CHUYỂN ĐỔI'],
  ['/snv.nsf/chuongtrinh?OpenView', 'CHƯƠNG TRÌNH, KẾ HOẠCH'],
];
const menu = MENU.map(
  ([href, label]) =>
    `<TR><TD BGCOLOR=#003399><FONT COLOR=white FACE=Arial SIZE=2><A HREF="${href}"><FONT COLOR=white>${label}</FONT></A></FONT></TD></TR>`,
).join('\n');

const page = (
  title: string,
  main: string,
) => `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>${title}</TITLE></HEAD>
<BODY TEXT="000000" BGCOLOR="FFFFFF"><FORM ACTION=""><TABLE WIDTH=980 BORDER=0 ALIGN=center><TR><TD COLSPAN=2><IMG SRC="/snv.nsf/banner.gif?OpenImageResource" WIDTH=980 HEIGHT=120 ALT="SỞ NỘI VỤ TỈNH BÌNH ĐỊNH"></TD></TR>
<TR VALIGN=top><TD WIDTH="180"><TABLE WIDTH=100%>${menu}</TABLE></TD><TD>${main}</TD></TR>
<TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>SỞ NỘI VỤ TỈNH BÌNH ĐỊNH - Số 127 Hai Bà Trưng, thành phố Quy Nhơn - ĐT: 0256.3822.115 - Cập nhật phần mềm 31/12/2023</FONT></TD></TR></TABLE></FORM></BODY></HTML>`;

/** A view's row: the date comes after the title, in brackets and italics. */
const row = (one: Post) =>
  `<TR VALIGN=top><TD WIDTH=12><IMG SRC="/icons/vwicn.gif" ALT=""></TD><TD><FONT FACE="Arial" SIZE=2><A HREF="${url(one)}">${one.title}</A>${one.date === null ? '' : ` <I>(${dotted(one.date)})</I>`}</FONT><BR><FONT SIZE=1 COLOR=gray>${one.lead}</FONT></TD></TR>`;

function view(answers: Record<string, string>, name: string, title: string, posts: readonly Post[], size = 9): void {
  for (let from = 0; from < posts.length; from += size) {
    const back =
      from > 0
        ? `<A HREF="/snv.nsf/${name}?OpenView${from === size ? '' : `&Start=${from - size + 1}`}">&lt;&lt; Trước</A>`
        : '';
    const forth =
      from + size < posts.length
        ? `<A HREF="/snv.nsf/${name}?OpenView&amp;Start=${from + size + 1}">Sau &gt;&gt;</A>`
        : '';
    answers[`/snv.nsf/${name}?OpenView${from === 0 ? '' : `&Start=${from + 1}`}`] = page(
      title,
      `<FONT SIZE=4 COLOR=red><B>${title}</B></FONT><TABLE BORDER=0 CELLPADDING=2>${posts
        .slice(from, from + size)
        .map(row)
        .join('\n')}</TABLE><P ALIGN=right>${back} ${forth}`,
    );
  }
  for (const one of posts)
    answers[url(one)] = page(
      one.title,
      `<FONT SIZE=4 COLOR="#990000"><B>${one.title}</B></FONT><BR>${one.date === null ? '' : `<FONT SIZE=1><I>Ngày ${dotted(one.date)}, lúc 14:20</I></FONT><BR>`}<FONT SIZE=2><B>${one.lead}</B></FONT>${one.picture === true ? `<CENTER><IMG SRC="/snv.nsf/0/${one.key}/$File/anh1.jpg" WIDTH=480 ALT="Quang cảnh"></CENTER>` : ''}${one.body ?? '<P>Cuộc làm việc có đại diện các phòng chuyên môn và lãnh đạo địa phương.<P>Kết thúc buổi làm việc, các bên thống nhất lịch của đợt tới.'}<P><IMG SRC="/icons/print.gif" WIDTH=16 HEIGHT=16 ALT="In"> <IMG SRC="/snv.nsf/line.gif?OpenImageResource" WIDTH=500 HEIGHT=2>`,
    );
}

/** The province's names, no codes. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Lĩnh vực Tổ chức - Biên chế': [
    'Thẩm định việc thành lập tổ chức hành chính',
    'Thẩm định giải thể đơn vị sự nghiệp công lập',
  ],
  'Lĩnh vực Công chức, viên chức': [
    'Thi tuyển công chức',
    'Xét tuyển công chức',
    'Thủ tục thi nâng ngạch công chức',
    'Thăng hạng chức danh nghề nghiệp viên chức',
  ],
  'Lĩnh vực Tổ chức phi chính phủ': [
    'Công nhận ban vận động thành lập hội',
    'Thành lập hội',
    'Phê duyệt điều lệ hội',
    'Hội tự giải thể',
  ],
  'Lĩnh vực Thi đua - Khen thưởng': [
    'Tặng thưởng Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh',
    'Tặng Cờ thi đua của Ủy ban nhân dân tỉnh',
    'Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh',
  ],
};
const REFERENCE = reference(
  [
    ['1.009319', 'Thẩm định việc thành lập tổ chức hành chính'],
    ['1.009320', 'Thẩm định giải thể đơn vị sự nghiệp công lập'],
    ['1.005384', 'Thi tuyển công chức'],
    ['2.002156', 'Xét tuyển công chức'],
    ['2.002157', 'Thi nâng ngạch công chức'],
    ['1.003503', 'Công nhận ban vận động thành lập hội'],
    ['2.001481', 'Thành lập hội'],
    ['1.003960', 'Phê duyệt điều lệ hội'],
    ['1.003918', 'Hội tự giải thể'],
    ['1.003900', 'Đổi tên hội'],
    ['2.000449', 'Tặng thưởng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'],
    ['1.000934', 'Tặng Cờ thi đua của Ủy ban nhân dân tỉnh'],
    ['2.000437', 'Tặng danh hiệu Chiến sỹ thi đua cấp tỉnh'],
  ],
  [['1.005393', 'Thăng hạng chức danh nghề nghiệp viên chức']],
);

const category = (name: string, names: readonly string[]) =>
  `<TR><TD COLSPAN=2><IMG SRC="/icons/collapse.gif" ALT="Hide details for ${name}"> <B>${name}</B></TD></TR>${names.map((one) => `<TR><TD WIDTH=20></TD><TD><FONT SIZE=2>${one}</FONT></TD></TR>`).join('')}`;

const DIRECTIVES: readonly (readonly [string, string, string])[] = [
  ['6215/UBND-NC', '2022-10-28', 'Về việc tăng cường công tác cải cách hành chính những tháng cuối năm'],
  ['18/CT-UBND', '2022-08-02', 'Chỉ thị về siết kỷ cương trong cải cách hành chính'],
  ['3120/UBND-NC', '2022-05-20', 'Về khắc phục hạn chế trong công tác cải cách hành chính'],
  ['76/NQ-CP', '2021-07-15', 'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030'],
];

const PROGRAMME: readonly (readonly [string, string, string, string | null])[] = [
  ['3809/KH - UBND', '14/9/2021', 'Kế hoạch cải cách hành chính giai đoạn 2021 - 2025 tỉnh Bình Định', 'KH3809'],
  ['116/KH-UBND', '16/11/2021', 'Kế hoạch cải cách hành chính năm 2022 của tỉnh', null],
  ['2405/KH-SNV', '24/12/2021', 'Kế hoạch cải cách hành chính năm 2022 của Sở Nội vụ', 'KH2405'],
  ['105-NQ/TU', '12/10/2021', 'Nghị quyết về phát triển kinh tế biển', null],
];

function build(): Site {
  const answers: Record<string, string> = {};
  view(answers, 'cchc', 'CẢI CÁCH HÀNH CHÍNH', CCHC);
  view(
    answers,
    'tin',
    'TIN TỨC',
    NEWS.toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? 1 : -1)),
  );
  view(answers, 'ketqua', 'KẾT QUẢ GIẢI QUYẾT HỒ SƠ', [Q3, H1, Q1]);
  answers['/snv.nsf/chidao?OpenView'] = page(
    'VĂN BẢN CHỈ ĐẠO CCHC',
    `<FONT SIZE=4 COLOR=red><B>VĂN BẢN CHỈ ĐẠO CỦA TRUNG ƯƠNG, CỦA TỈNH VỀ CẢI CÁCH HÀNH CHÍNH</B></FONT><TABLE BORDER=1><TR><TH>SỐ KÝ HIỆU<TH>NGÀY BAN HÀNH<TH>TRÍCH YẾU${DIRECTIVES.map(([number, date, title]) => `<TR><TD>${number}<TD>${slashed(date)}<TD>${title}`).join('')}</TABLE>`,
  );
  answers['/snv.nsf/tthc?OpenView'] = page(
    'BỘ THỦ TỤC HÀNH CHÍNH',
    `<FONT SIZE=4 COLOR=red><B>BỘ THỦ TỤC HÀNH CHÍNH CỦA SỞ NỘI VỤ</B></FONT><TABLE BORDER=0>${Object.entries(GROUPS)
      .map(([name, names]) => category(name, names))
      .join('\n')}</TABLE>`,
  );
  answers['/snv.nsf/rasoat?OpenPage'] = page(
    'DANH MỤC TTHC RÀ SOÁT',
    '<FONT SIZE=4 COLOR=red><B>DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC RÀ SOÁT, ĐÁNH GIÁ NĂM 2022</B></FONT><P>Trong năm 2022, Sở Nội vụ rà soát, đánh giá ba nhóm thủ tục sau đây theo kế hoạch của Ủy ban nhân dân tỉnh. Phòng Tổ chức cán bộ chủ trì nhóm thứ nhất, Ban Thi đua - Khen thưởng chủ trì nhóm thứ hai, phòng Công chức chủ trì nhóm thứ ba. Mỗi nhóm phải nêu rõ bước nào thừa, giấy tờ nào có thể bỏ, thời gian nào có thể bớt.<TABLE BORDER=1><TR><TD>1<TD>Nhóm thủ tục về hội<TR><TD>2<TD>Nhóm thủ tục về khen thưởng<TR><TD>3<TD>Nhóm thủ tục về thi tuyển</TABLE>',
  );
  answers['/snv.nsf/vitri?OpenPage'] = page(
    'VỊ TRÍ PHẢI CHUYỂN ĐỔI',
    '<FONT SIZE=4 COLOR=red><B>DANH MỤC VỊ TRÍ CÔNG TÁC PHẢI ĐỊNH KỲ CHUYỂN ĐỔI VÀ THỜI HẠN</B></FONT><TABLE BORDER=1><TR><TD>TT<TD>Vị trí<TD>Thời hạn chuyển đổi</TABLE>',
  );
  answers['/snv.nsf/chuongtrinh?OpenView'] = page(
    'CHƯƠNG TRÌNH, KẾ HOẠCH',
    `<FONT SIZE=4 COLOR=red><B>CHƯƠNG TRÌNH, KẾ HOẠCH</B></FONT><TABLE BORDER=1>${PROGRAMME.map(([number, date, title, key]) => `<TR><TD>${number}<TD>${date}<TD>${key === null ? title : `<A HREF="/snv.nsf/0/${key}?OpenDocument">${title}</A>`}`).join('')}</TABLE>`,
  );
  for (const [number, date, title, key] of PROGRAMME)
    if (key !== null)
      answers[`/snv.nsf/0/${key}?OpenDocument`] = page(
        title,
        `<TABLE><TR><TD>Số ký hiệu:<TD><B>${number}</B><TR><TD>Ngày ban hành:<TD>${date}<TR><TD>Trích yếu:<TD>${title}</TABLE><P>Căn cứ tình hình thực tế, kế hoạch giao việc cho từng đơn vị theo quý, kèm phụ lục đầu việc.`,
      );
  answers['/snv.nsf/dvc?OpenPage'] = page(
    'Hướng dẫn dịch vụ công',
    '<FONT SIZE=4><B>Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, 4</B></FONT><P>Bước một, đăng ký tài khoản bằng số điện thoại. Bước hai, chọn Sở Nội vụ rồi chọn thủ tục. Thủ tục mức độ 3 thì nộp phí khi đến nhận kết quả; thủ tục mức độ 4 thì nộp phí trên mạng, kết quả gửi về nhà. Bước ba, đính kèm giấy tờ và bấm gửi; mã hồ sơ sẽ được nhắn về điện thoại.',
  );
  const home = page(
    'Sở Nội vụ Bình Định',
    `<TABLE>${NEWS.slice(5, 11).map(row).join('')}</TABLE><A HREF="/snv.nsf/dvc?OpenPage"><IMG SRC="/snv.nsf/hd.gif?OpenImageResource" ALT="Hướng dẫn dịch vụ công trực tuyến"></A><BR><INPUT TYPE=button VALUE="Dịch vụ công trực tuyến" ONCLICK="window.open('https://dichvucong.binhdinh.gov.vn/')">`,
  );
  answers['/'] = home;
  answers['/snv.nsf/trangchu?OpenForm'] = home;
  return { answers, procedures: REFERENCE };
}

const LIST = '/snv.nsf/cchc?OpenView';
const BY_MONTH = Object.fromEntries(
  ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => [`2022-${month}`, 1]),
);
const NAMED = { code: '1.003900', name: 'Đổi tên hội' };
const OLD = { code: '1.005393', name: 'Thăng hạng chức danh nghề nghiệp viên chức' };

function everyPage(site: Site, change: (path: string, body: string) => string): void {
  for (const [path, body] of Object.entries(site.answers))
    if (typeof body === 'string') site.answers[path] = change(path, body);
}

export const BINHDINH: UnseenPortal = {
  name: 'binhdinh on domino',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-11-05',
  build,
  truth: {
    'programme-documents': {
      outcome: 'partial',
      credit: 0.8,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'cited', url: '/snv.nsf/chidao?OpenView' },
          { state: 'published', url: '/snv.nsf/0/KH3809?OpenDocument' },
          { number: '116/KH-UBND', state: 'cited', url: '/snv.nsf/chuongtrinh?OpenView' },
          { number: '2405/KH-SNV', state: 'published', url: '/snv.nsf/0/KH2405?OpenDocument' },
          { number: '05-NQ/TU', state: 'missing', url: null },
        ],
      },
    },
    directives: {
      outcome: 'passed',
      details: {
        url: '/snv.nsf/chidao?OpenView',
        linkedFromHome: true,
        newest: '2022-10-28',
        ageDays: 8,
        inPeriod: 3,
        byMonth: { '2022-05': 1, '2022-08': 1, '2022-10': 1 },
      },
    },
    'procedure-set': {
      outcome: 'partial',
      credit: 12 / 13 - 0.1,
      details: {
        reference: 13,
        listed: 12,
        missing: [NAMED],
        abolishedListed: [{ name: OLD.name }],
        unknown: [],
        duplicates: [],
        lists: ['/snv.nsf/tthc?OpenView'],
      },
    },
    'dossier-results': {
      outcome: 'partial',
      credit: 2 / 3,
      details: {
        periods: [
          { period: '2022-Q1', state: 'published', url: url(Q1) },
          { period: '2022-Q2', state: 'missing', url: null },
          { period: '2022-Q3', state: 'published', url: url(Q3) },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'review-list': { outcome: 'passed', details: { url: '/snv.nsf/rasoat?OpenPage', attachments: 0 } },
    initiatives: topic(url(IDEA_A), url(IDEA_B)),
    talks: topic(url(TALK)),
    'cchc-column': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: LIST,
        linkedFromHome: true,
        newest: '2022-11-02',
        ageDays: 3,
        inPeriod: 11,
        byMonth: BY_MONTH,
        undated: 0,
      },
    },
    indices: {
      outcome: 'passed',
      credit: 1,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.27, rank: 34, url: url(PAR) },
          { index: 'SIPAS', state: 'current', year: 2021, value: 86.06, rank: 35, url: url(SIPAS) },
        ],
      },
    },
    'digital-government': { outcome: 'cantTell' },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.binhdinh.gov.vn/'], guidance: '/snv.nsf/dvc?OpenPage' },
    },
    conduct: topic(url(CONDUCT)),
    'rotation-list': { outcome: 'partial', credit: 0.5, details: { url: '/snv.nsf/vitri?OpenPage', attachments: 0 } },
    'anti-corruption': topic(url(CORRUPT_A), url(CORRUPT_B)),
  },
  variants: [
    {
      name: 'the home page is a set of frames',
      change: (site) => {
        site.answers['/menu.htm'] =
          `<HTML><BODY><TABLE>${menu.replaceAll('<A ', '<A TARGET="chinh" ')}</TABLE></BODY></HTML>`;
        site.answers['/'] =
          '<HTML><HEAD><TITLE>Sở Nội vụ Bình Định</TITLE></HEAD><FRAMESET COLS="180,*" FRAMEBORDER=0><FRAME NAME="trai" SRC="/menu.htm"><FRAME NAME="chinh" SRC="/snv.nsf/trangchu?OpenForm"></FRAMESET></HTML>';
      },
      truth: {},
    },
    {
      name: 'one article of the period has a picture of its own',
      change: (site) =>
        swap(
          site,
          url(IDEA_B),
          '<P>Cuộc làm việc',
          `<CENTER><IMG SRC="/snv.nsf/0/${IDEA_B.key}/$File/anh1.jpg" WIDTH=480></CENTER><P>Cuộc làm việc`,
        ),
      truth: { 'cchc-column': { outcome: 'passed', credit: 1, details: { inPeriod: 11, byMonth: BY_MONTH } } },
    },
    {
      name: 'the abolished procedure is taken off',
      change: (site) =>
        swap(site, '/snv.nsf/tthc?OpenView', `<TR><TD WIDTH=20></TD><TD><FONT SIZE=2>${OLD.name}</FONT></TD></TR>`, ''),
      truth: {
        'procedure-set': {
          outcome: 'partial',
          credit: 12 / 13,
          details: { listed: 12, missing: [NAMED], abolishedListed: [] },
        },
      },
    },
    {
      name: 'the half-year report gives the second quarter',
      change: (site) =>
        swap(
          site,
          url(H1),
          '47%.</P>',
          '47%.</P><P>Trong đó quý II/2022 tiếp nhận 376 hồ sơ, giải quyết đúng hạn 368.</P>',
        ),
      truth: {
        'dossier-results': {
          outcome: 'passed',
          credit: 1,
          details: {
            periods: [
              { period: '2022-Q1', state: 'published', url: url(Q1) },
              { period: '2022-Q2', state: 'published', url: url(H1) },
              { period: '2022-Q3', state: 'published', url: url(Q3) },
              { period: '2022-Q4', state: 'not-due' },
            ],
          },
        },
      },
    },
    {
      name: 'the talk was held on 1 July',
      change: (site) =>
        everyPage(site, (_, body) =>
          body.split(url(TALK))[0] === body && !body.includes(`<B>${TALK.title}</B>`)
            ? body
            : body.replaceAll('27.04.2022', '01.07.2022'),
        ),
      truth: {
        talks: { outcome: 'failed' },
        'cchc-column': {
          outcome: 'partial',
          credit: 0.5,
          details: { inPeriod: 11, byMonth: { ...BY_MONTH, '2022-04': 0, '2022-07': 2 } },
        },
      },
    },
    {
      name: 'the list of posts to be rotated has rows',
      change: (site) =>
        swap(
          site,
          '/snv.nsf/vitri?OpenPage',
          'Thời hạn chuyển đổi</TABLE>',
          `Thời hạn chuyển đổi${Array.from({ length: 12 }, (_, at) => `<TR><TD>${at + 1}<TD>Chuyên viên thẩm định hồ sơ nhân sự mảng ${at + 1}<TD>03 năm một lần`).join('')}</TABLE>`,
        ),
      truth: { 'rotation-list': { outcome: 'passed', credit: 1 } },
    },
    {
      name: 'the resolution of the province is cited in a notice',
      change: (site) =>
        swap(
          site,
          url(RAIN),
          '<P>Kết thúc',
          '<P>Đoàn nhắc việc thực hiện Nghị quyết số 05-NQ/TU của Tỉnh ủy Bình Định về cải cách hành chính.<P>Kết thúc',
        ),
      truth: {
        'programme-documents': {
          outcome: 'passed',
          credit: 1,
          details: {
            documents: [
              { number: '76/NQ-CP', state: 'cited' },
              { state: 'published', url: '/snv.nsf/0/KH3809?OpenDocument' },
              { number: '116/KH-UBND', state: 'cited' },
              { number: '2405/KH-SNV', state: 'published' },
              { number: '05-NQ/TU', state: 'cited', url: url(RAIN) },
            ],
          },
        },
      },
    },
  ],
};
