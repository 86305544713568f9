/** What is true of the Bình Định portal, and what becomes true when one thing on it changes. */

import { everywhere } from '../unseen-20/change.ts';
import type { UnseenPortal } from '../unseen-8/shape.ts';
import {
  buildTables,
  dated,
  GUIDE_ROW,
  MENU_LAST,
  MISSING,
  postAt,
  procedureRow,
  quarterRow,
  rotationPage,
  rotationRow,
  UNKNOWN,
  UNKNOWN_ROW,
} from './tables-site.ts';

const found = (...ids: readonly number[]) => ({
  outcome: ids.length > 0 ? ('passed' as const) : ('failed' as const),
  details: { found: ids.length, articles: ids.map((id) => ({ url: postAt({ id }) })) },
});
const documents = (decision: string, resolution: string) => [
  { number: '76/NQ-CP', state: 'published', url: '/vanban/76-nq-cp-15-07-2021.pdf' },
  { number: '3809/KH-UBND', state: decision },
  { number: '116/KH-UBND', state: 'published', url: '/vanban/116-kh-ubnd-16-11-2021.pdf' },
  { number: '2405/KH-SNV', state: 'published', url: '/vanban/2405-kh-snv-24-12-2021.pdf' },
  { number: '05-NQ/TU', state: resolution },
];
const PAR = { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.72, rank: 19, url: '/trang.asp?mn=9' };
const NO_SIPAS = { index: 'SIPAS', state: 'missing', year: null, value: null, rank: null, url: null };
const MONTHLY = Object.fromEntries(
  Array.from({ length: 11 }, (_, month) => [`2022-${String(month + 1).padStart(2, '0')}`, 1]),
);
const quarters = (second: string) => [
  { period: '2022-Q1', state: 'published', url: '/trang.asp?mn=8&ky=1' },
  { period: '2022-Q2', state: second },
  { period: '2022-Q3', state: 'published', url: '/trang.asp?mn=8&ky=3' },
  { period: '2022-Q4', state: 'not-due' },
];

export const TABLES: UnseenPortal = {
  name: 'Sở Nội vụ Bình Định, tables of the first days, 10/12/2022',
  plan: 'binhdinh-snv-2022',
  asOf: '2022-12-10',
  build: buildTables,
  truth: {
    'programme-documents': { outcome: 'passed', details: { documents: documents('published', 'cited') } },
    directives: {
      outcome: 'partial',
      credit: 0.5,
      details: {
        url: '/vanban.asp?loai=1',
        linkedFromHome: true,
        newest: '2022-09-08',
        ageDays: 93,
        inPeriod: 3,
        byMonth: { '2022-04': 1, '2022-05': 1, '2022-09': 1 },
        undated: 0,
      },
    },
    'procedure-set': {
      outcome: 'partial',
      credit: 10 / 12,
      details: {
        reference: 12,
        listed: 10,
        coverage: 10 / 12,
        missing: MISSING.map((code) => ({ code })),
        abolishedListed: [],
        unknown: [{ code: UNKNOWN[0] }],
        duplicates: [],
        lists: ['/trang.asp?mn=6'],
      },
    },
    'dossier-results': { outcome: 'passed', details: { periods: quarters('published') } },
    'review-list': { outcome: 'passed', details: { url: '/trang.asp?mn=7' } },
    initiatives: found(116),
    talks: found(),
    'cchc-column': {
      outcome: 'passed',
      details: {
        url: '/tin.asp?mn=5',
        linkedFromHome: true,
        newest: '2022-11-22',
        ageDays: 18,
        inPeriod: 11,
        byMonth: MONTHLY,
        undated: 0,
      },
    },
    indices: { outcome: 'partial', credit: 0.5, details: { indices: [PAR, NO_SIPAS] } },
    'digital-government': found(133),
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.binhdinh.gov.vn/'], guidance: '/trang.asp?mn=11' },
    },
    conduct: { outcome: 'cantTell' },
    'rotation-list': { outcome: 'failed' },
    'anti-corruption': found(),
  },
  variants: [
    {
      name: 'the talk was held in June',
      change: (site) => {
        everywhere(site, '08/07/2022', '28/06/2022');
        everywhere(site, 'chiều 07/7', 'chiều 27/6');
      },
      truth: {
        talks: found(126),
        'cchc-column': {
          outcome: 'partial',
          credit: 0.5,
          details: { inPeriod: 11, byMonth: { ...MONTHLY, '2022-06': 2, '2022-07': 0 } },
        },
      },
    },
    {
      name: 'the newest directive is of November',
      change: (site) => everywhere(site, '<font size="2">08/09/2022</font>', '<font size="2">08/11/2022</font>'),
      truth: {
        directives: {
          outcome: 'passed',
          credit: 1,
          details: { newest: '2022-11-08', ageDays: 32, byMonth: { '2022-04': 1, '2022-05': 1, '2022-11': 1 } },
        },
      },
    },
    {
      name: 'the article on conduct has a date',
      change: (site) => {
        const title = 'Quy tắc ứng xử của công chức nơi công sở: những điều nên nhớ';
        everywhere(site, `<b>${title}</b></font></a> `, `<b>${title}</b></font></a> ${dated('2022-03-03')}`);
        everywhere(
          site,
          `<b>${title}</b></font><br>`,
          `<b>${title}</b></font><br><font size="1">Cập nhật: 09:00 ngày 03/03/2022</font>`,
        );
      },
      truth: { conduct: found(96) },
    },
    {
      name: 'the list of posts to be rotated is put up',
      change: (site) => {
        everywhere(site, MENU_LAST, `${MENU_LAST}${rotationRow('trang.asp?mn=12')}`);
        site.answers['/trang.asp?mn=12'] = rotationPage();
      },
      truth: { 'rotation-list': { outcome: 'passed', credit: 1, details: { url: '/trang.asp?mn=12' } } },
    },
    {
      name: 'the second quarter’s report is gone',
      change: (site) => everywhere(site, quarterRow(2, 'quý II năm 2022'), ''),
      truth: { 'dossier-results': { outcome: 'partial', credit: 2 / 3, details: { periods: quarters('missing') } } },
    },
    {
      name: 'the list of reviewed procedures is being updated',
      change: (site) => {
        const page = site.answers['~/trang.asp?mn=7'] as string;
        site.answers['~/trang.asp?mn=7'] = page.replace(
          /<table width="100%" border="1"[\s\S]*?<\/table>/,
          '<p><font size="2">Đang cập nhật</font></p>',
        );
      },
      truth: { 'review-list': { outcome: 'partial', credit: 0.5, details: { url: '/trang.asp?mn=7' } } },
    },
    {
      name: 'the index of the newest year is not there',
      change: (site) =>
        everywhere(
          site,
          '<p><font size="2">Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 85,72%, xếp hạng 19/63 tỉnh, thành phố.</font></p>',
          '',
        ),
      truth: {
        indices: {
          outcome: 'partial',
          credit: 0.25,
          details: { indices: [{ ...PAR, state: 'stale', year: 2020, value: 83.68, rank: 21 }, NO_SIPAS] },
        },
      },
    },
    {
      name: 'the satisfaction index is the province’s',
      change: (site) =>
        everywhere(
          site,
          'Chỉ số hài lòng của huyện Tây Sơn năm 2021 đạt 90,12%',
          'Chỉ số hài lòng (SIPAS) của tỉnh Bình Định năm 2021 đạt 90,12%',
        ),
      truth: {
        indices: {
          outcome: 'passed',
          credit: 1,
          details: {
            indices: [
              PAR,
              { index: 'SIPAS', state: 'current', year: 2021, value: 90.12, rank: null, url: postAt({ id: 134 }) },
            ],
          },
        },
      },
    },
    {
      name: 'decision 3809 is another year’s',
      change: (site) =>
        everywhere(
          site,
          '<td><font size="2">14/09/2021</font></td><td><font size="2"><a href="vanban/3809-qd-ubnd-14-09-2021.pdf">Quyết định ban hành Kế hoạch cải cách hành chính giai đoạn 2021 - 2025</a>',
          '<td><font size="2">14/09/2020</font></td><td><font size="2"><a href="vanban/3809-qd-ubnd-14-09-2021.pdf">Quyết định phê duyệt giá đất ở tái định cư</a>',
        ),
      truth: {
        'programme-documents': {
          outcome: 'partial',
          credit: 0.8,
          details: { documents: documents('missing', 'cited') },
        },
      },
    },
    {
      name: 'nothing cites the province’s resolution',
      change: (site) => everywhere(site, 'Kế hoạch bám sát Nghị quyết số 05-NQ/TU của Tỉnh ủy. ', ''),
      truth: {
        'programme-documents': {
          outcome: 'partial',
          credit: 0.8,
          details: { documents: documents('published', 'missing') },
        },
      },
    },
    {
      name: 'the guide to online services is gone',
      change: (site) => {
        everywhere(site, GUIDE_ROW, '');
        delete site.answers['/trang.asp?mn=11'];
      },
      truth: { 'online-service': { outcome: 'partial', credit: 0.5, details: { guidance: null } } },
    },
    {
      name: 'no article on reform has a picture',
      change: (site) =>
        everywhere(
          site,
          '<table align="center"><tr><td><img src="images/tin/toadam0707.jpg" width="450" height="300"></td></tr></table>',
          '',
        ),
      truth: { 'cchc-column': { outcome: 'partial', credit: 0.5, details: { inPeriod: 11 } } },
    },
    {
      name: 'the newest article on reform is five weeks old',
      change: (site) => everywhere(site, '22/11/2022', '05/11/2022'),
      truth: {
        'cchc-column': { outcome: 'partial', credit: 0.5, details: { newest: '2022-11-05', ageDays: 35 } },
      },
    },
    {
      name: 'the two procedures are listed',
      change: (site) =>
        everywhere(
          site,
          UNKNOWN_ROW,
          `${UNKNOWN_ROW}${procedureRow(['1.003918', 'Thủ tục hội tự giải thể'])}${procedureRow(['2.002156', 'Thủ tục xét tuyển công chức'])}`,
        ),
      truth: {
        'procedure-set': {
          outcome: 'passed',
          credit: 1,
          details: { listed: 12, coverage: 1, missing: [], unknown: [{ code: UNKNOWN[0] }] },
        },
      },
    },
    {
      name: 'the training was on corruption',
      change: (site) => {
        everywhere(site, 'Tập huấn phòng, chống cháy nổ tại trụ sở làm việc', 'Tập huấn Luật Phòng, chống tham nhũng');
        everywhere(
          site,
          'Cảnh sát phòng cháy hướng dẫn sử dụng bình bọt và thoát nạn.',
          'Thanh tra tỉnh giới thiệu những điểm mới về kê khai tài sản, thu nhập.',
        );
      },
      truth: { 'anti-corruption': found(128) },
    },
    {
      name: 'the initiative is not one of reform',
      change: (site) => {
        everywhere(
          site,
          'Sáng kiến cải cách hành chính “ba giảm” rút ngắn một nửa thời gian xét khen thưởng',
          'Họp triển khai công tác cải cách hành chính quý II',
        );
        everywhere(
          site,
          'Giải pháp do Ban Thi đua - Khen thưởng đề xuất đã áp dụng có hiệu quả từ đầu năm.',
          'Cuộc họp giao việc cho các phòng về cải cách hành chính.',
        );
      },
      truth: { initiatives: found() },
    },
  ],
};
