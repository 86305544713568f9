/**
 * A science department on Classic ASP in frames: upper-case tags that nobody closes, menus in a frame of their own,
 * picture maps, entities, links in scripts, an unknown address that answers with the first page.
 */

import type { Answer } from '../../../../demo/serve-portal.ts';
import { pdf } from '../../../support/attachments.ts';
import { POSTS, type Post } from './asp-posts.ts';
import {
  about,
  file,
  pages,
  PDF,
  reference,
  slashed,
  swap,
  swapAll,
  type Row,
  type Site,
  type WholePortal,
} from '../shape.ts';

const LIST = { cchc: 'nhomtin.asp?nhom=12', tin: 'nhomtin.asp?nhom=3', hosoquy: 'nhomtin.asp?nhom=21' } as const;
const GROUPS: Record<Post['group'], string> = {
  cchc: 'Cải cách hành chính',
  tin: 'Tin khoa học - công nghệ',
  hosoquy: 'Tình hình giải quyết hồ sơ',
};
const listUrl = (group: Post['group'], page: number) => `/${LIST[group]}${page === 1 ? '' : `&trang=${page}`}`;
const postUrl = (post: Post) => `/chitiet.asp?id=${post.id}`;

/** Vietnamese as old editors saved it. */
const entities = (text: string) => text.replace(/[^\x20-\x7e]/gu, (letter) => `&#${letter.codePointAt(0)};`);

const shell = (
  title: string,
  main: string,
) => `<HTML><HEAD><TITLE>${entities(title)}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><BASE TARGET="main"></HEAD>
<BODY BGCOLOR=#FFFFFF LEFTMARGIN=0><CENTER>
<TABLE WIDTH=600 BORDER=0 CELLPADDING=4><TR><TD BACKGROUND="images/bar.gif"><FONT FACE=Arial COLOR=#990000><B>${title}</B></FONT></TR><TR><TD VALIGN=TOP><FONT FACE="Times New Roman" SIZE=3>${main}</FONT></TD></TR></TABLE>
<HR WIDTH=600><FONT SIZE=1>Sở Khoa học và Công nghệ tỉnh Sơn La - Đường Hoàng Quốc Việt, phường Chiềng Cơi, thành phố Sơn La. ĐT: (0212) 3 852 410</FONT></CENTER></BODY></HTML>`;

const MENU: readonly (readonly [string, string])[] = [
  ['Trang đầu', 'main.asp'],
  ['Giới thiệu', 'trang.asp?ma=gioithieu'],
  ['Tin khoa học - công nghệ', LIST.tin],
  ['Thông báo', 'trang.asp?ma=thongbao'],
  ['Văn bản về cải cách hành chính', 'vanban.asp?loai=5'],
  ['Đề tài, dự án', 'trang.asp?ma=detai'],
  ['Đo lường chất lượng', 'trang.asp?ma=doluong'],
  ['Sở hữu trí tuệ', 'trang.asp?ma=shtt'],
  ['An toàn bức xạ', 'trang.asp?ma=bucxa'],
  ['Tình hình giải quyết hồ sơ', LIST.hosoquy],
];
const SCRIPTED: readonly (readonly [string, string])[] = [
  ['Thủ tục hành chính', 'tthc.asp'],
  ['Ý kiến của tổ chức, cá nhân về TTHC', 'ykien.asp'],
];

const menuFrame = `<HTML><HEAD><BASE TARGET="main"><SCRIPT LANGUAGE="JavaScript">function mo(u){parent.main.location.href=u}</SCRIPT></HEAD><BODY BGCOLOR=#E0ECF8><TABLE WIDTH=100%>
${MENU.map(([words, href]) => `<TR><TD><IMG SRC="images/bullet.gif"> <A HREF=" ${href}" CLASS=menu>${entities(words)}</A>`).join('\n')}
${SCRIPTED.map(([words, href]) => `<TR><TD STYLE="cursor:hand" ONCLICK="location.href='${href}'"><IMG SRC="images/bullet.gif"> <FONT CLASS=menu>${words}</FONT>`).join('\n')}
</TABLE><A HREF="${LIST.cchc}"><IMG SRC="images/banner_cchc.gif" ALT="" BORDER=0 WIDTH=180></A>
<IMG SRC="images/dichvu.gif" USEMAP="#dv" BORDER=0 ALT=""><MAP NAME="dv"><AREA SHAPE=RECT COORDS="0,0,180,40" HREF="@second@/" ALT="Dịch vụ công trực tuyến"><AREA SHAPE=RECT COORDS="0,40,180,80" HREF="https://sonla.gov.vn" ALT="Cổng tỉnh"></MAP>
<FORM><SELECT NAME=lk ONCHANGE="window.open(this.value)"><OPTION>-- Liên kết --<OPTION VALUE="http://most.gov.vn">Bộ KH&amp;CN</SELECT></FORM>
<FORM ACTION="timkiem.asp"><SELECT NAME=nam><OPTION>1900<OPTION>1901<OPTION>1902</SELECT><INPUT TYPE=SUBMIT VALUE="Tìm"></FORM><P>Số lượt: 0212 385 2085 11</BODY></HTML>`;

const line = (post: Post) =>
  `<LI><A HREF="${postUrl(post).slice(1)}">${post.title}${post.date === null ? '' : ` (${slashed(post.date)})`}</A><BR><FONT SIZE=2>${post.lead}</FONT>`;

function article(post: Post): string {
  const others = POSTS.filter(({ group, id }) => group === post.group && id < post.id).slice(-3);
  return shell(
    GROUPS[post.group],
    `<P ALIGN=CENTER><B><FONT COLOR=blue SIZE=4>${post.title}</FONT></B>${post.date === null ? '' : `<BR><I>Cập nhật: ${slashed(post.date)}</I>`}<P ALIGN=JUSTIFY><B>${post.lead}</B><P ALIGN=JUSTIFY>${entities('Lãnh đạo Sở đề nghị các phòng, đơn vị nghiêm túc thực hiện, báo cáo kết quả về Văn phòng để tổng hợp.')}${post.more ?? ''}<P><B>Các tin đã đưa:</B><UL>${others.map((other) => `<LI><A HREF="${postUrl(other).slice(1)}">${other.title} (${slashed(other.date ?? '')})</A>`).join('')}</UL>`,
  );
}

const FIELDS = ['Hoạt động khoa học và công nghệ', 'Tiêu chuẩn đo lường chất lượng', 'An toàn bức xạ và hạt nhân'];
const PROCEDURES: readonly (Row & { readonly length: 2 })[] = [
  ['1.001786.000.00.00.H52', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ'],
  [
    '1.001747.000.00.00.H52',
    'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
  ],
  [
    '1.001716.000.00.00.H52',
    'Cấp Giấy chứng nhận hoạt động lần đầu cho văn phòng đại diện, chi nhánh của tổ chức khoa học và công nghệ',
  ],
  ['1.001693.000.00.00.H52', 'Thay đổi, bổ sung nội dung Giấy chứng nhận hoạt động cho văn phòng đại diện, chi nhánh'],
  ['2.001209.000.00.00.H52', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận hợp chuẩn của tổ chức chứng nhận'],
  [
    '2.001207.000.00.00.H52',
    'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá của tổ chức, cá nhân sản xuất, kinh doanh',
  ],
  ['2.001268.000.00.00.H52', 'Đăng ký công bố hợp quy đối với sản phẩm, hàng hóa sản xuất trong nước'],
  ['2.001501.000.00.00.H52', 'Cấp Giấy phép vận chuyển hàng nguy hiểm'],
  [
    '2.002379.000.00.00.H52',
    'Cấp giấy phép tiến hành công việc bức xạ - sử dụng thiết bị X-quang chẩn đoán trong y tế',
  ],
  ['2.002380.000.00.00.H52', 'Khai báo thiết bị X-quang chẩn đoán trong y tế'],
  ['2.002381.000.00.00.H52', 'Cấp chứng chỉ nhân viên bức xạ'],
];
const TWICE = PROCEDURES[7]!;
const fieldRows = (field: number): readonly Row[] =>
  [PROCEDURES.slice(0, 4), PROCEDURES.slice(4, 8), [...PROCEDURES.slice(8), TWICE]][field] ?? [];
const fieldUrl = (field: number) => `/tthc.asp?linhvuc=${field + 1}`;

const DOCUMENTS: readonly (readonly [number: string, day: string, title: string, href: string | null])[] = [
  [
    '3162/Q&#272;-UBND',
    '20/12/2021',
    'Quyết định phê duyệt Kế hoạch cải cách hành chính nhà nước giai đoạn 2021 - 2025',
    'vanban/3162.pdf',
  ],
  ['47/KH-UBND', '10/02/2021', 'Kế hoạch tuyên truyền cải cách hành chính năm 2021', null],
  ['1187/SKHCN-VP', '20/07/2022', 'V/v nâng cao chất lượng thực hiện cải cách hành chính', null],
  ['845/UBND-KSTTHC', '05/05/2022', 'V/v kiểm tra công tác cải cách hành chính', null],
  ['212/SKHCN-VP', '15/02/2022', 'V/v báo cáo kết quả cải cách hành chính định kỳ', null],
  ['61/2018/NĐ-CP', '23/4/2018', 'Nghị định về thực hiện cơ chế một cửa, một cửa liên thông', null],
  ['30/CT-TTg', '30/10/2018', 'Chỉ thị về nâng cao hiệu quả giải quyết thủ tục hành chính', 'vanban_ct.asp?id=30'],
];

async function build(): Promise<Site> {
  const answers: Record<string, Answer> = {};
  for (const group of Object.keys(LIST) as Post['group'][]) {
    const own = POSTS.filter((post) => post.group === group).toSorted((a, b) =>
      (b.date ?? '').localeCompare(a.date ?? ''),
    );
    for (const post of own) answers[postUrl(post)] = article(post);
    const sheets = pages(own, 8);
    for (const [n, sheet] of sheets.entries())
      answers[listUrl(group, n + 1)] = shell(
        GROUPS[group],
        `<UL>${sheet.map(line).join('\n')}</UL>${sheets.length > 1 ? `<P ALIGN=RIGHT>Trang: ${sheets.map((_, m) => (m === n ? `<B>[${m + 1}]</B>` : `<A HREF="${listUrl(group, m + 1).slice(1)}">${m + 1}</A>`)).join(' ')}` : ''}`,
      );
  }
  const frameset = `<HTML><HEAD><TITLE>${entities('Sở Khoa học và Công nghệ tỉnh Sơn La')}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"></HEAD>
<FRAMESET ROWS="110,*" BORDER=0><FRAME SRC="top.asp" NAME="top" SCROLLING=NO><FRAMESET COLS="200,*"><FRAME SRC="menu.asp" NAME="menu"><FRAME SRC="main.asp" NAME="main"></FRAMESET><NOFRAMES><BODY>Trình duyệt không hỗ trợ khung.</BODY></NOFRAMES></FRAMESET></HTML>`;
  answers['/'] = frameset;
  answers['/default.asp'] = frameset;
  answers['/top.asp'] =
    `<HTML><BODY><IMG SRC="images/logo.jpg" ALT=""><MARQUEE>Chào mừng kỷ niệm Ngày Nhà giáo Việt Nam 20/11/2022</MARQUEE><A HREF="en/default.asp" TARGET=_top>English</A> Hôm nay: 14/10/2022</BODY></HTML>`;
  answers['/en/default.asp'] = ({ path }) =>
    `<HTML><TITLE>Science Department</TITLE><BODY><A HREF="en/default.asp">English</A> <A HREF="../default.asp">Vietnamese</A><P>Under construction. ${path.length}</BODY></HTML>`;
  answers['/menu.asp'] = menuFrame;
  const newest = [...POSTS]
    .filter(({ group }) => group === 'tin')
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, 4);
  answers['/main.asp'] = shell(
    'Tin mới',
    `<UL>${newest.map(line).join('\n')}</UL><TABLE BORDER=1 WIDTH=100% BGCOLOR=#FFFFCC><TR><TD><IMG SRC="images/phone.gif" ALT="Đường dây nóng"> <B>0212.3852.085</B><BR>Địa chỉ tiếp nhận: Văn phòng Sở, đường Hoàng Quốc Việt, phường Chiềng Cơi, thành phố Sơn La</TABLE><A HREF="javascript:void(0)" ONCLICK="location.href='lienhe.asp'"><IMG SRC="images/lienhe.gif" ALT=""></A><P>Ngày cập nhật phần mềm: 16/72/2020 - phiên bản 1.2.08.12.21`,
  );
  answers['/lienhe.asp'] = shell('Liên hệ', '<P>Văn phòng Sở: (0212) 3 852 410 - Fax: (0212) 3 855 412');
  for (const [ma, title] of [
    ['gioithieu', 'Giới thiệu'],
    ['thongbao', 'Thông báo'],
    ['detai', 'Đề tài, dự án'],
    ['doluong', 'Đo lường chất lượng'],
    ['shtt', 'Sở hữu trí tuệ'],
    ['bucxa', 'An toàn bức xạ'],
  ] as const)
    answers[`/trang.asp?ma=${ma}`] = shell(
      title,
      `<P>${entities('Trang do các phòng chuyên môn của Sở phụ trách. Mọi thông tin chi tiết mời liên hệ trực tiếp trong giờ hành chính.')}`,
    );
  answers['/tthc.asp'] = shell(
    'Thủ tục hành chính',
    `<P>Chọn lĩnh vực:<UL>${FIELDS.map((field, n) => `<LI><A HREF="javascript:void(0)" ONCLICK="location.href='${fieldUrl(n).slice(1)}'">${field}</A>`).join('')}</UL>`,
  );
  for (const [n, field] of FIELDS.entries())
    answers[fieldUrl(n)] = shell(
      `Lĩnh vực: ${field}`,
      `<TABLE BORDER=1 CELLSPACING=0><TR BGCOLOR=#CCCCCC><TD><B>STT</B><TD><B>Mã</B><TD><B>Tên thủ tục</B>${fieldRows(n)
        .map(([code, name], at) => `<TR><TD>${at + 1}<TD>${code}<TD>${entities(name)}`)
        .join('\n')}</TABLE><P><A HREF="tthc.asp">Quay lại</A>`,
    );
  answers['/vanban.asp?loai=5'] = shell(
    'Văn bản về cải cách hành chính',
    `<TABLE BORDER=1 CELLSPACING=0><TR><TH>Số, ký hiệu<TH>Ngày ban hành<TH>Trích yếu<TH>Tệp${DOCUMENTS.toSorted(
      (a, b) => key(b[1]).localeCompare(key(a[1])),
    )
      .map(
        ([number, day, title, href]) =>
          `<TR><TD NOWRAP>${number}<TD>${day}<TD>${title}<TD>${href === null ? '&nbsp;' : `<A HREF="${href}"><IMG SRC="images/doc.gif" BORDER=0></A>`}`,
      )
      .join('\n')}</TABLE>`,
  );
  answers['/vanban/3162.pdf'] = file(
    await pdf([
      [
        'Số: 3162/QĐ-UBND',
        'Sơn La, ngày 20 tháng 12 năm 2021',
        { bold: 'QUYẾT ĐỊNH' },
        'Phê duyệt Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La giai đoạn 2021 - 2025',
      ],
    ]),
    PDF,
  );
  answers['/vanban_ct.asp?id=30'] = shell(
    'Văn bản',
    '<P ALIGN=CENTER><B>CHỈ THỊ</B><P>Số: 30/CT-TTg<P>Hà Nội, ngày 30 tháng 10 năm 2018<P>Thủ tướng Chính phủ chỉ thị các bộ, ngành, địa phương công khai, minh bạch thủ tục, rút ngắn thời gian, nâng cao trách nhiệm của người đứng đầu trong giải quyết công việc cho người dân, doanh nghiệp.',
  );
  answers['/ykien.asp'] = shell(
    'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
    [
      [
        'Hoàng Văn Pâng, huyện Thuận Châu',
        '12/05/2021',
        'Thủ tục công bố hợp quy cần ghi rõ nơi nộp hồ sơ trên trang.',
        'Sở đã bổ sung địa chỉ nơi nộp hồ sơ vào phần trình tự thực hiện.',
      ],
      [
        'Công ty TNHH Mộc Sương',
        '30/09/2021',
        'Mẫu đơn cấp phép X-quang không mở được bằng phần mềm cũ.',
        'Sở đã đăng lại mẫu đơn ở dạng PDF.',
      ],
      [
        'Cầm Thị Xoan, thành phố Sơn La',
        '16/08/2022',
        'Thủ tục vận chuyển hàng nguy hiểm nằm ở hai lĩnh vực làm người dân nhầm lẫn.',
        null,
      ],
    ]
      .map(
        ([who, day, asked, reply]) =>
          `<P><B>Người gửi:</B> ${who} - <B>Ngày gửi:</B> ${day}<BR><B>Ý kiến:</B> ${asked}<BR>${reply === null ? '<I>(Chưa trả lời)</I>' : `<B>Trả lời:</B> ${reply}`}<HR>`,
      )
      .join('\n'),
  );
  return {
    answers,
    otherwise: frameset,
    second: { '/': '<!doctype html><title>Dịch vụ công</title><h1>Cổng dịch vụ công trực tuyến tỉnh Sơn La</h1>' },
    procedures: reference(PROCEDURES, [['1.000445.000.00.00.H52', 'Xét tặng giải thưởng chất lượng']]),
  };
}

const key = (day: string) =>
  day
    .split('/')
    .map((part) => part.padStart(2, '0'))
    .reverse()
    .join('-');

const named = (id: number): string => `/chitiet.asp?id=${id}`;
const MONTHS = {
  '2022-01': 2,
  '2022-02': 2,
  '2022-03': 2,
  '2022-04': 2,
  '2022-05': 2,
  '2022-06': 2,
  '2022-07': 1,
  '2022-08': 2,
  '2022-09': 2,
  '2022-10': 1,
};
const COLUMN = {
  url: listUrl('cchc', 1),
  linkedFromHome: true,
  newest: '2022-10-05',
  ageDays: 9,
  inPeriod: 18,
  byMonth: MONTHS,
  undated: 0,
};
const GUIDANCE = {
  url: '/vanban.asp?loai=5',
  linkedFromHome: true,
  newest: '2022-07-20',
  ageDays: 86,
  inPeriod: 3,
  byMonth: { '2022-02': 1, '2022-05': 1, '2022-07': 1 },
};
const Q = (n: number, state: string) => ({ period: `2022-Q${n}`, state });
const SET = {
  reference: 11,
  listed: 11,
  coverage: 1,
  missing: [],
  abolishedListed: [],
  unknown: [],
  duplicates: [{ code: TWICE[0], urls: [fieldUrl(1), fieldUrl(2)] }],
};

export const ASP: WholePortal = {
  name: 'Sơn La on Classic ASP in frames',
  asOf: '2022-10-14',
  plans: ['sonla-skhcn-2022'],
  build,
  truth: {
    'sonla-skhcn-2022': {
      'procedure-set': { outcome: 'passed', credit: 1, details: SET },
      'procedure-updates': about(named(528)),
      'procedure-set-province': { outcome: 'cantTell' },
      hotline: { outcome: 'passed', details: { phones: ['+842123852085'], conflicts: [] } },
      'published-feedback': {
        outcome: 'partial',
        credit: 0.5,
        details: { replied: 0, unreplied: 1 },
        evidence: ['/ykien.asp'],
      },
      'cchc-column': { outcome: 'partial', credit: 0.5, details: COLUMN },
      'policy-articles': { outcome: 'passed' },
      'service-centre': about(named(536)),
      discipline: about(named(549)),
      'dossier-status': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          periods: [{ ...Q(1, 'published'), url: named(701) }, Q(2, 'missing'), Q(3, 'not-due'), Q(4, 'not-due')],
        },
      },
      'guidance-documents': { outcome: 'partial', credit: 0.5, details: GUIDANCE },
      models: about(named(556)),
      initiatives: { outcome: 'failed', details: { found: 0 } },
      indices: {
        outcome: 'partial',
        credit: 0.625,
        details: {
          indices: [
            { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.62, rank: 41, url: named(544) },
            { index: 'PAPI', state: 'current', year: 2021, value: 41.77, rank: 37, url: named(544) },
            { index: 'SIPAS', state: 'stale', year: 2020, value: 84.08, rank: 43, url: named(601) },
            { index: 'PCI', state: 'missing' },
          ],
        },
      },
      'online-service': { outcome: 'partial', credit: 0.5, details: { links: ['second:/'], guidance: null } },
      postal: { outcome: 'failed', details: { found: 0 } },
      'core-documents': {
        outcome: 'partial',
        credit: 3 / 7,
        details: {
          documents: [
            { number: '61/2018/NĐ-CP', state: 'cited', url: '/vanban.asp?loai=5' },
            { number: '01/2018/TT-VPCP', state: 'missing' },
            { number: '35/NQ-CP', state: 'missing' },
            { number: '30/CT-TTg', state: 'published' },
            { number: '45/2016/QĐ-TTg', state: 'missing' },
            { number: '3162/QĐ-UBND', state: 'published' },
            { number: '47/KH-UBND', state: 'missing' },
          ],
        },
      },
    },
  },
  changes: [
    {
      name: 'a second article in July',
      change: (site) => swapAll(site, '09/08/2022', '19/07/2022'),
      truth: {
        'sonla-skhcn-2022': {
          'cchc-column': {
            outcome: 'partial',
            credit: 0.5,
            details: { ...COLUMN, byMonth: { ...MONTHS, '2022-07': 2, '2022-08': 1 } },
          },
        },
      },
    },
    {
      name: 'the last opinion is answered',
      change: (site) =>
        swap(
          site,
          '/ykien.asp',
          '<I>(Chưa trả lời)</I>',
          '<B>Trả lời:</B> Sở đã bỏ thủ tục này khỏi lĩnh vực bức xạ và hạt nhân.',
        ),
      truth: {
        'sonla-skhcn-2022': {
          'published-feedback': { outcome: 'passed', credit: 1, details: { replied: 1, unreplied: 0 } },
        },
      },
    },
    {
      name: 'the hotline is an old number',
      change: (site) => swap(site, '/main.asp', '0212.3852.085', '022.3852.085'),
      truth: { 'sonla-skhcn-2022': { hotline: { outcome: 'failed' } } },
    },
    {
      name: 'the second quarter has its figures',
      change: (site) =>
        swap(
          site,
          named(702),
          'Nội dung đang cập nhật.',
          'Trong quý II, Sở tiếp nhận 77 hồ sơ; đã giải quyết 75 hồ sơ, trong đó trước hạn 61 hồ sơ, đúng hạn 14 hồ sơ, không có hồ sơ trễ hạn.',
        ),
      truth: {
        'sonla-skhcn-2022': {
          'dossier-status': {
            outcome: 'passed',
            credit: 1,
            details: {
              periods: [
                { ...Q(1, 'published'), url: named(701) },
                { ...Q(2, 'published'), url: named(702) },
                Q(3, 'not-due'),
                Q(4, 'not-due'),
              ],
            },
          },
        },
      },
    },
    {
      name: 'a field of the list answers with an error',
      change: (site) => {
        site.answers[fieldUrl(2)] = { status: 500, body: 'ADODB.Recordset error 800a0bcd' };
      },
      truth: { 'sonla-skhcn-2022': { 'procedure-set': { outcome: 'cantTell', details: { missing: [] } } } },
    },
  ],
};
