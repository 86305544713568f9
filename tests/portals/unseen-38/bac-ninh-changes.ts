/** What happens to the portal of Bắc Ninh, one thing each. */

import { postOf, type Mutation, type Site } from '../unseen-22/site.ts';
import { listOf, mainOf, without } from '../unseen-26/own.ts';
import { change, changeRow, FAILED, HALF, PASSED, told, untold } from '../unseen-28/kit.ts';
import * as own from './bac-ninh.ts';
import { PROCEDURES_AT } from './bac-ninh-look.ts';
import * as posts from './bac-ninh-posts.ts';

const { ALL, REFORMS, at, cadence, column } = own;
const SIDE = 'side';

const inSide = (site: Site, from: string, to: string): void => {
  const text = site.blocks[SIDE] ?? '';
  if (text.split(from).length !== 2) throw new Error(`not once beside: ${from}`);
  site.blocks[SIDE] = text.replace(from, () => to);
};
const add = (site: Site, name: string, ...line: Parameters<typeof posts.postsIn>[1]): void => {
  const list = listOf(site, name);
  list.posts.push(...posts.postsIn(list.path, line));
};
const BROKEN = {
  status: 500,
  body: '<!DOCTYPE html><html lang="vi"><head><title>Lỗi</title></head><body>The website encountered an unexpected error. Please try again later.</body></html>',
};
const partialSet = (over: object, credit = 14 / 16) => ({
  'procedure-set': { outcome: 'partial' as const, credit, details: { ...own.SET, ...over } },
});

export const BAC_NINH_CHANGES: readonly Mutation[] = [
  {
    id: 'the newest article of the column was taken down',
    change: (site) => without(site, 'reform', '2022-11-09'),
    truth: {
      'cchc-column': { ...HALF, details: column(at(REFORMS, 11, -1), '2022-10-12', 43) },
      'article-cadence': cadence('partial', at(ALL, 11, -1), at(REFORMS, 11, -1)),
    },
  },
  {
    id: 'a fourth article for August',
    change: (site) =>
      add(site, 'activity', [
        '2022-08-22',
        'Chung kết giải bóng đá nhi đồng',
        'Đội thành phố Từ Sơn thắng trên chấm luân lưu.',
      ]),
    truth: { 'article-cadence': cadence('passed', at(ALL, 8, 1)) },
  },
  {
    id: 'an article that waits for its day',
    change: (site) =>
      add(site, 'tourism', ['2022-12-02', 'Chương trình đón năm mới ở các khách sạn', 'Tin hẹn giờ đăng.']),
    truth: {},
  },
  {
    id: 'the column keeps an old post on top',
    change: (site) => void (postOf(site, 'reform', 'Học tập chương trình').pinned = true),
    truth: {},
  },
  {
    id: 'no picture in the column but what the theme puts everywhere',
    change: (site) => {
      const list = listOf(site, 'reform');
      list.posts = list.posts.map((post) => {
        const bare = { ...post };
        delete bare.image;
        return bare;
      });
    },
    truth: { 'cchc-column': { ...HALF, details: column() } },
  },
  {
    id: 'the column is no longer on the home page',
    change: (site) => {
      site.menu = site.menu.map((one) => (one.href === own.COLUMN ? { ...one, href: '', words: 'Công khai' } : one));
      site.blocks['no-reform-at-home'] = 'yes';
    },
    truth: { 'cchc-column': { ...HALF, details: { ...column(), linkedFromHome: false } } },
  },
  {
    id: 'the menu gives the column a longer name',
    change: (site) => {
      site.menu = site.menu.map((one) =>
        one.href === own.COLUMN ? { ...one, words: 'Cải cách hành chính - Chuyển đổi số' } : one,
      );
    },
    truth: {},
  },
  {
    id: 'a new theme with other headings',
    change: (site) => void (site.blocks['heading'] = 'h5'),
    truth: {},
  },
  {
    id: 'a digit mistyped on the page of the hotline',
    change: (site) => change(site, own.HOTLINE, own.NUMBER, '0222.3811.556'),
    truth: {
      hotline: { ...HALF, details: { phones: ['+842223811566', '+842223811556'], emails: [own.MAILBOX] } },
    },
  },
  {
    id: 'the page of the hotline is empty',
    change: (site) => void (mainOf(site, own.HOTLINE).main = ''),
    truth: { hotline: { ...HALF, details: { phones: ['+842223811566'], emails: [], conflicts: [] } } },
  },
  {
    id: 'the hotline is a picture',
    change: (site) =>
      inSide(
        site,
        own.HOTLINE_BLOCK,
        '<div class="block block-block-content"><h2 class="block-title">Đường dây nóng</h2><div class="content"><img src="/sites/default/files/2022-03/hotline.png" alt="" width="255" height="90"></div></div>',
      ),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the block of the hotline was taken away',
    change: (site) => inSide(site, own.HOTLINE_BLOCK, ''),
    truth: { hotline: FAILED },
  },
  {
    id: 'the second page of the procedures answers with an error',
    change: (site) => {
      site.served[`${PROCEDURES_AT}?page=1`] = BROKEN;
    },
    truth: { 'procedure-set': { outcome: 'cantTell', details: { missing: [], abolishedListed: [] } } },
  },
  {
    id: 'an abolished procedure came back',
    change: (site) => void site.procedures.splice(3, 0, own.procedure(own.GONE, 30)),
    truth: partialSet({ abolishedListed: [{ code: own.GONE[0] }] }, 14 / 16 - 0.1),
  },
  {
    id: 'one more procedure fell out of the list',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith('1.004628'));
    },
    truth: partialSet(
      {
        listed: 13,
        coverage: 13 / 16,
        missing: [...own.SET.missing, { code: '1.004628' }],
      },
      13 / 16,
    ),
  },
  {
    id: 'the forgotten procedures are listed',
    change: (site) => void site.procedures.push(...own.FORGOTTEN.map((row, index) => own.procedure(row, 40 + index))),
    truth: { 'procedure-set': { ...PASSED, details: { ...own.SET, listed: 16, coverage: 1, missing: [] } } },
  },
  {
    id: 'a procedure stands twice',
    change: (site) => {
      const [first] = site.procedures;
      if (first !== undefined) site.procedures.push({ ...first, path: '/node/691' });
    },
    truth: partialSet({ duplicates: [{ code: '1.004650' }] }),
  },
  {
    id: 'a procedure the reference does not know',
    change: (site) =>
      void site.procedures.push(
        own.procedure(['1.012080', 'Công nhận câu lạc bộ quan họ tiêu biểu', 'Di sản văn hóa'], 50),
      ),
    truth: partialSet({ unknown: [{ code: '1.012080' }] }),
  },
  {
    id: 'how petitions are handled was cut',
    change: (site) => change(site, own.FEEDBACK, own.STEPS, ''),
    truth: {
      'feedback-process': {
        ...HALF,
        details: { url: own.FEEDBACK, ways: ['address', 'email', 'pakn'], process: false },
      },
    },
  },
  {
    id: 'only the steps of handling are left',
    change: (site) => change(site, own.FEEDBACK, own.WAYS, ''),
    truth: { 'feedback-process': { ...HALF, details: { url: own.FEEDBACK, ways: [], process: true } } },
  },
  {
    id: 'the page of feedback is being updated',
    change: (site) => void (mainOf(site, own.FEEDBACK).main = '<p>Nội dung đang được cập nhật.</p>'),
    truth: { 'feedback-process': FAILED },
  },
  {
    id: 'the page of feedback and its entry are gone',
    change: (site) => {
      delete site.pages[own.FEEDBACK];
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).filter(({ href }) => href !== own.FEEDBACK),
      }));
    },
    truth: { 'feedback-process': FAILED },
  },
  {
    id: 'the sheet of the assessment is gone',
    change: (site) => void delete site.served[own.ASSESSED],
    truth: { 'staff-assessment': { ...HALF, details: { url: own.ASSESSMENT } } },
  },
  {
    id: 'the ISO system has its documents',
    change: (site) => {
      const path = '/sites/default/files/iso/cong-bo-iso.pdf';
      mainOf(site, own.ISO).main =
        `<p>Bản công bố hệ thống quản lý chất lượng: <a href="${path}">cong-bo-iso.pdf</a></p>`;
      site.served[path] = site.served[own.ASSESSED] ?? '';
    },
    truth: { iso: { ...PASSED, details: { url: own.ISO, attachments: 1 } } },
  },
  {
    id: 'the page of functions is being updated',
    change: (site) => void (mainOf(site, own.ORGANISATION).main = '<p>Đang cập nhật...</p>'),
    truth: { organisation: { ...HALF, details: { url: own.ORGANISATION } } },
  },
  {
    id: 'the article on the PAPI is gone',
    change: (site) => without(site, 'reform', '2022-05-12'),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 2.5 / 5,
        details: { indices: own.indices({ PAPI: { state: 'missing' } }) },
      },
      'cchc-column': { ...PASSED, details: column(at(REFORMS, 5, -1)) },
      'article-cadence': cadence('partial', at(ALL, 5, -1), at(REFORMS, 5, -1)),
    },
  },
  {
    id: 'the ICT index of the year before',
    change: (site) => {
      const post = postOf(site, 'reform', 'PAR INDEX');
      post.more = [
        'Cũng trong dịp này, chỉ số ICT INDEX năm 2021 của Bắc Ninh được công bố là 0,6214 điểm, xếp thứ 11.',
        ...post.more,
      ];
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 4.5 / 5,
        details: { indices: own.indices({ 'ICT INDEX': { state: 'current', year: 2021, value: 0.6214, rank: 11 } }) },
      },
    },
  },
  {
    id: 'a resolution fell out of the documents',
    change: (site) => changeRow(site.documents['laws'], '19-NQ/TW', () => null),
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 4 / 6,
        details: { documents: own.documents({ '19-NQ/TW': 'missing' }) },
      },
    },
  },
  {
    id: 'another directive of that number',
    change: (site) =>
      changeRow(site.documents['laws'], '23/CT-TTg', ({ number, by }) => ({
        number,
        by,
        date: '2020-05-26',
        about: 'Chỉ thị về phòng, chống hạn hán, thiếu nước',
      })),
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 4 / 6,
        details: { documents: own.documents({ '23/CT-TTg': 'missing' }) },
      },
    },
  },
  {
    id: 'public investment goes online',
    change: (site) =>
      add(site, 'activity', [
        '2022-10-21',
        'Thủ tục đầu tư công của ngành được giải quyết trực tuyến',
        'Hồ sơ dự án đầu tư công của Sở gửi và nhận kết quả qua mạng, không dùng bản giấy.',
      ]),
    truth: {
      'investment-online': told('Thủ tục đầu tư công của ngành được giải quyết trực tuyến'),
      'article-cadence': { ...HALF, details: {} },
    },
  },
  {
    id: 'the appointment is of another article',
    change: (site) => {
      const post = postOf(site, 'activity', 'Trao quyết định');
      post.title = 'Trao học bổng cho học sinh lớp năng khiếu nghệ thuật';
      post.lead = 'Hai mươi em được nhận học bổng của quỹ khuyến tài.';
    },
    truth: { personnel: told(posts.RECRUITED) },
  },
  {
    id: 'the articles on the simplification moved to the news',
    change: (site) => {
      const post = postOf(site, 'reform', 'Rà soát, đơn giản hóa');
      without(site, 'reform', '2022-06-09');
      listOf(site, 'activity').posts.push(post);
    },
    truth: {
      'cchc-column': { ...PASSED, details: column(at(REFORMS, 6, -1)) },
      // whether an article on procedures among the news is one on reform is open
      'article-cadence': { ...HALF, details: {} },
    },
  },
  {
    id: 'the rights of people are told',
    change: (site) =>
      add(site, 'reform', [
        '2022-09-28',
        'Quyền giám sát của người dân đối với công tác cải cách hành chính',
        'Người dân có quyền xem, hỏi và góp ý về việc giải quyết thủ tục của Sở.',
      ]),
    truth: {
      oversight: told('Quyền giám sát của người dân đối với công tác cải cách hành chính'),
      'cchc-column': { ...PASSED, details: column(at(REFORMS, 9, 1)) },
      'article-cadence': cadence('partial', at(ALL, 9, 1), at(REFORMS, 9, 1)),
    },
  },
  {
    id: 'the model is gone with its article',
    change: (site) => without(site, 'reform', '2022-08-18'),
    truth: {
      models: untold,
      'cchc-column': { ...PASSED, details: column(at(REFORMS, 8, -1)) },
      'article-cadence': cadence('partial', at(ALL, 8, -1), at(REFORMS, 8, -1)),
    },
  },
];
