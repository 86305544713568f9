/** What may happen to the portal of Hưng Yên, one thing each. */

import { postOf, type DocumentRow, type Mutation, type Post, type Site } from '../unseen-22/site.ts';
import { listOf, mainOf, without } from '../unseen-26/own.ts';
import { FAILED, HALF, months, PASSED, SCAN, told, untold, without as withoutPage } from '../unseen-28/kit.ts';
import { fieldAt, FIELDS } from './hung-yen-look.ts';
import * as hungYen from './hung-yen.ts';
import * as text from './hung-yen-texts.ts';

const { BY_MONTH, column, documents, indices, periods, posts, set } = hungYen;
const ERROR = {
  status: 500,
  body: '<html><body><p>Đã xảy ra lỗi nghiêm trọng trên trang web của bạn.</p></body></html>',
};
const GONE = { status: 404, body: '<html><body><h1>404 Not Found</h1><hr>nginx</body></html>' };
const HEAD = 'Người đứng đầu đơn vị chịu trách nhiệm về kết quả cải cách hành chính';
const NEW_DDCI = 'DDCI năm 2023: Sở Y tế Hưng Yên lên hạng 6';
const DATABASE = 'Khai trương hệ thống họp không giấy tờ của Sở Y tế';
const AMENDED = 'Sửa đổi, bổ sung năm thủ tục hành chính lĩnh vực an toàn thực phẩm';

const add = (site: Site, list: string, date: string, title: string, lead: string): void =>
  void listOf(site, list).posts.push(...posts([[date, title, lead]]));
const reword = (post: Post, title: string, lead: string): void => void Object.assign(post, { title, lead });
const changed = (counts: readonly number[], month: number, count: number): number[] =>
  counts.map((one, at) => (month === at + 1 ? count : one));
const row = (site: Site, number: string, make: (row: DocumentRow) => DocumentRow | null): void => {
  const list = site.documents['all'];
  if (list?.rows.some((one) => one.number === number) !== true) throw new Error(`no ${number}`);
  list.rows = list.rows.flatMap((one) => (one.number === number ? (make(one) ?? []) : one));
};
const bare = (one: DocumentRow): DocumentRow => ({ number: one.number, date: one.date, about: one.about, by: one.by });

export const HUNG_YEN_CHANGES: readonly Mutation[] = [
  {
    id: 'the two newest articles of the column were deleted',
    change: (site) => {
      without(site, 'reform', '2024-11-12');
      without(site, 'reform', '2024-10-15');
    },
    truth: {
      'cchc-column': column('partial', [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0], { newest: '2024-09-17', ageDays: 70 }),
      'core-documents': {
        outcome: 'partial',
        credit: 6 / 9,
        details: { documents: documents({ '22/2020/QĐ-UBND': 'missing' }) },
      },
    },
  },
  {
    id: 'the contest of September lies in another category',
    change: (site) => {
      const post = postOf(site, 'reform', 'Chung kết hội thi');
      without(site, 'reform', '2024-09-17');
      listOf(site, 'news').posts.push(post);
    },
    truth: { 'cchc-column': column('partial', changed(BY_MONTH, 9, 0)) },
  },
  {
    id: 'the menu says CCHC',
    change: (site) => {
      site.menu = site.menu.map((one) => (one.href === hungYen.COLUMN ? { ...one, words: 'CCHC' } : one));
    },
    truth: { 'cchc-column': column('passed', BY_MONTH) },
  },
  {
    id: 'the theme takes another level for its titles',
    change: (site) => void (site.blocks['heading'] = 'h3'),
    truth: {},
  },
  {
    id: 'the column on procedures is written for again',
    change: (site) =>
      add(
        site,
        'procedures',
        '2024-11-05',
        'Tháng Mười một: các đơn vị tự kiểm tra kiểm soát thủ tục hành chính',
        'Kết quả tự kiểm tra gửi về Văn phòng Sở trước ngày 30/11.',
      ),
    truth: {
      'procedure-column': {
        ...PASSED,
        details: {
          newest: '2024-11-05',
          ageDays: 21,
          inPeriod: 5,
          byMonth: months([0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1], 2024),
        },
      },
    },
  },
  {
    id: 'the abolished procedure was taken off',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith(text.GONE[0]));
    },
    truth: { 'procedure-set': { outcome: 'partial', credit: 19 / 20, details: set(19, [text.FORGOTTEN], []) } },
  },
  {
    id: 'two more are forgotten',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !/^(?:1\.003001|1\.002467)/.test(code));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 17 / 20 - 0.1,
        details: set(17, [text.FORGOTTEN, '1.003001', '1.002467']),
      },
    },
  },
  {
    id: 'the lists are cut into pages',
    change: (site) => void (site.blocks['procedures-a-page'] = '3'),
    truth: {
      'procedure-set': { outcome: 'partial', credit: 19 / 20 - 0.1, details: set(19, [text.FORGOTTEN]) },
    },
  },
  {
    id: 'all is listed but a page of a field answers with an error',
    change: (site) => {
      site.procedures = text.LIST.map(hungYen.procedure);
      site.served[fieldAt(FIELDS[2])] = ERROR;
    },
    truth: { 'procedure-set': { outcome: 'cantTell', details: { missing: [], abolishedListed: [] } } },
  },
  {
    id: 'a procedure the province has not announced yet',
    change: (site) =>
      void site.procedures.push(hungYen.procedure(['1.013824', 'Xác nhận nội dung quảng cáo mỹ phẩm', FIELDS[1]])),
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 19 / 20 - 0.1,
        details: { ...set(19, [text.FORGOTTEN]), unknown: [{ code: '1.013824' }] },
      },
    },
  },
  {
    id: 'food safety is amended too',
    change: (site) =>
      add(
        site,
        'news',
        '2024-10-03',
        AMENDED,
        'UBND tỉnh công bố danh mục thủ tục hành chính được sửa đổi, bổ sung thuộc phạm vi quản lý của Sở Y tế.',
      ),
    truth: { 'procedure-updates': told(text.UPDATES, AMENDED) },
  },
  {
    id: 'the file of the third quarter is gone',
    change: (site) => void (site.served[hungYen.uploads('2024/10/bc-tthc-quy-3')] = GONE),
    truth: {
      'dossier-results': {
        outcome: 'partial',
        credit: 2 / 3,
        details: { periods: periods('published', 'published', 'missing') },
      },
    },
  },
  {
    id: 'the report of the first quarter was taken off',
    change: (site) => {
      const page = mainOf(site, hungYen.RESULTS);
      page.main = page.main.split('\n').slice(0, 2).join('\n');
    },
    truth: {
      'dossier-results': { outcome: 'partial', credit: 2 / 3, details: { periods: periods('missing') } },
    },
  },
  {
    id: 'the table of indices ends before DTI',
    change: (site) => {
      const post = postOf(site, 'reform', 'Kết quả các chỉ số');
      post.more = post.more.map((line) =>
        line.startsWith('<figure') ? text.TABLE(text.INDEX_ROWS.filter(([index]) => index !== 'DTI')) : line,
      );
    },
    truth: { indices: indices(3.5 / 6, { DTI: { index: 'DTI', state: 'missing' } }) },
  },
  {
    id: 'DDCI of the year',
    change: (site) =>
      add(
        site,
        'news',
        '2024-03-05',
        NEW_DDCI,
        'Chỉ số năng lực cạnh tranh cấp sở, ngành (DDCI) năm 2023 của Sở Y tế đạt 80,14 điểm, xếp thứ 6 trong 20 sở, ngành.',
      ),
    truth: {
      indices: indices(5 / 6, { DDCI: { index: 'DDCI', state: 'current', year: 2023, value: 80.14, rank: 6 } }),
    },
  },
  {
    id: 'the old news of DDCI is gone',
    change: (site) => without(site, 'news', '2023-03-08'),
    truth: { indices: indices(4 / 6, { DDCI: { index: 'DDCI', state: 'missing' } }) },
  },
  {
    id: 'Zalo too',
    change: (site) =>
      void (site.blocks['social'] =
        `${site.blocks['social'] ?? ''}<p><a href="https://zalo.me/1834062917746581" target="_blank"><img src="/wp-content/uploads/2024/05/zalo-oa.png" alt="Zalo Sở Y tế Hưng Yên"></a></p>`),
    truth: { social: { ...PASSED, details: { facebook: hungYen.FACEBOOK, zalo: 'https://zalo.me/1834062917746581' } } },
  },
  {
    id: 'only share buttons are left',
    change: (site) => void (site.blocks['social'] = ''),
    truth: { social: { ...FAILED, details: { facebook: null, zalo: null } } },
  },
  {
    id: 'the ISO page has its declaration',
    change: (site) => {
      mainOf(site, hungYen.ISO).main =
        '<p>Sở Y tế công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn quốc gia TCVN ISO 9001:2015.</p><div class="wp-block-file"><a href="/wp-content/uploads/2023/12/cong-bo-iso.pdf">Bản công bố</a></div>';
      site.served['/wp-content/uploads/2023/12/cong-bo-iso.pdf'] = SCAN;
    },
    truth: { iso: { ...PASSED, details: { url: hungYen.ISO, attachments: 1 } } },
  },
  {
    id: 'the workflows are being updated',
    change: (site) => void (mainOf(site, hungYen.WORKFLOWS).main = '<p>Đang cập nhật</p>'),
    truth: { workflows: { ...HALF, details: { url: hungYen.WORKFLOWS, attachments: 0 } } },
  },
  {
    id: 'the budget page was deleted',
    change: (site) => withoutPage(site, hungYen.FINANCE),
    truth: { finance: FAILED },
  },
  {
    id: 'the budget page is empty',
    change: (site) => void (mainOf(site, hungYen.FINANCE).main = ''),
    truth: { finance: { ...HALF, details: { url: hungYen.FINANCE, attachments: 0 } } },
  },
  {
    id: 'receiving citizens in one line',
    change: (site) =>
      void (mainOf(site, hungYen.RECEPTION).main = '<p>Sở Y tế tiếp công dân vào các ngày làm việc trong tuần.</p>'),
    truth: { 'citizen-reception': { ...HALF, details: { url: hungYen.RECEPTION, attachments: 0 } } },
  },
  {
    id: 'no document since July',
    change: (site) => row(site, '3127/UBND-KGVX', () => null),
    truth: {
      'legal-documents': {
        ...HALF,
        details: { url: hungYen.DOCUMENTS, newest: '2024-07-25', ageDays: 124, inPeriod: 2 },
      },
    },
  },
  {
    id: 'the plan is listed without its file',
    change: (site) => row(site, '14/KH-SYT', bare),
    truth: {
      'plan-published': { outcome: 'partial', credit: 0.5, details: { documents: [{ number: null, state: 'cited' }] } },
    },
  },
  {
    id: 'the plan of the year before stands in its place',
    change: (site) =>
      row(site, '14/KH-SYT', (one) => ({
        ...one,
        number: '09/KH-SYT',
        date: '2023-02-03',
        about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2023',
        at: hungYen.uploads('2023/02/qd-01-2023'),
      })),
    truth: {
      'plan-published': { ...FAILED, details: { documents: [{ number: null, state: 'missing' }] } },
      'legal-documents': { ...PASSED, details: { newest: '2024-10-08', ageDays: 49, inPeriod: 2 } },
    },
  },
  {
    id: 'a plan of 2021 has a wrong date',
    change: (site) => row(site, '184/KH-UBND', (one) => ({ ...one, date: '2021-07-12' })),
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 6 / 9,
        details: { documents: documents({ '184/KH-UBND': 'missing' }) },
      },
    },
  },
  {
    id: 'the directive of the Party is listed',
    change: (site) =>
      void site.documents['all']?.rows.push({
        number: '28-CT/TU',
        date: '2022-08-10',
        about: 'Chỉ thị về nâng cao chất lượng cải cách hành chính',
        by: 'Tỉnh ủy',
      }),
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 8 / 9,
        details: { documents: documents({ '28-CT/TU': 'cited' }) },
      },
    },
  },
  {
    id: 'the guide has no content',
    change: (site) => void (mainOf(site, hungYen.GUIDE).main = '<p>Nội dung đang được biên soạn.</p>'),
    truth: { 'online-service': { ...HALF, details: { links: [hungYen.SERVICE], guidance: null } } },
  },
  {
    id: 'the button of the service portal is gone',
    change: (site) => void (site.blocks['side'] = (site.blocks['side'] ?? '').replace(hungYen.SERVICE_LINK, '')),
    truth: { 'online-service': { ...HALF, details: { links: [], guidance: hungYen.GUIDE } } },
  },
  {
    id: 'who is at the head answers for it',
    change: (site) =>
      add(
        site,
        'news',
        '2024-06-20',
        HEAD,
        'Giám đốc Sở yêu cầu gắn trách nhiệm người đứng đầu với mức độ hoàn thành nhiệm vụ của đơn vị.',
      ),
    truth: { 'head-responsibility': told(HEAD) },
  },
  {
    id: 'meetings without paper',
    change: (site) =>
      add(
        site,
        'news',
        '2024-05-28',
        DATABASE,
        'Ứng dụng công nghệ thông tin giúp tài liệu họp đến máy tính bảng của đại biểu trước một ngày.',
      ),
    truth: { 'digital-government': told(text.SIGNATURES, text.SECURITY, DATABASE) },
  },
  {
    id: 'the model is another thing',
    change: (site) =>
      reword(
        postOf(site, 'reform', 'Mô hình “Ngày'),
        'Văn phòng Sở họp bàn việc cải cách hành chính tháng Tám',
        'Cuộc họp thống nhất lịch làm việc với ba phòng chuyên môn.',
      ),
    truth: { models: untold },
  },
  {
    id: 'what the investors were told is another thing',
    change: (site) =>
      reword(
        postOf(site, 'reform', 'Cải cách hành chính mở đường'),
        'Sở Y tế tập hợp số liệu cải cách hành chính hai tháng đầu năm',
        'Số liệu được gửi Sở Nội vụ theo mẫu mới.',
      ),
    truth: { importance: untold },
  },
  {
    id: 'rights and duties are told no more',
    change: (site) =>
      reword(
        postOf(site, 'reform', 'Phổ biến quyền'),
        'Đoàn Thanh niên Sở thi vẽ tranh cổ động về cải cách hành chính',
        'Cuộc thi nhận 31 bức tranh, mười bức được treo ở sảnh.',
      ),
    truth: { conduct: untold },
  },
];
