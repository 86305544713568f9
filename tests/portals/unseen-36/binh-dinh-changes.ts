/** What may happen to the portal of the department of labour, one thing at a time. */

import { postOf, type Mutation, type Site } from '../unseen-22/site.ts';
import { listOf } from '../unseen-26/own.ts';
import { change, changeRow, FAILED, HALF, PASSED, told, untold, without, type Line } from '../unseen-28/kit.ts';
import { articleAt, documentAt, fieldAt } from './binh-dinh-look.ts';
import * as posts from './binh-dinh-posts.ts';
import * as bd from './binh-dinh.ts';
import { add as addTo, block, drop, dropNewest, FAULT, rename, rewrite } from './own.ts';

const add = (site: Site, name: string, line: Line, image?: string): void =>
  addTo(site, name, line, (path, title) => articleAt(path, 61_000)(title, 3), image);
const TALK = 'Nói chuyện chuyên đề cải cách hành chính với đoàn viên thanh niên';
const GIFTS = 'Nhận quà biếu thế nào thì phạm Luật Phòng, chống tham nhũng?';
const APPOINTMENT = 'Giải pháp hẹn giờ qua điện thoại giảm chờ đợi ở bộ phận một cửa';

export const BINH_DINH_CHANGES: readonly Mutation[] = [
  {
    id: 'the column slept since early September',
    change: (site) => dropNewest(site, 'reform', 2),
    truth: {
      'cchc-column': bd.column('partial', [1, 1, 1, 1, 1, 1, 1, 1, 1], { newest: '2022-09-14', ageDays: 54 }),
    },
  },
  {
    id: 'the article of June is deleted',
    change: (site) => void drop(site, 'reform', 'Kiểm tra cải cách hành chính tại Trường'),
    truth: { 'cchc-column': bd.columnLess(6) },
  },
  {
    id: 'no article has a picture any more',
    change: (site) => {
      for (const post of listOf(site, 'reform').posts) delete post.image;
    },
    truth: { 'cchc-column': bd.column('partial') },
  },
  {
    id: 'the post of July moves to the news',
    change: (site) => void listOf(site, 'news').posts.push(drop(site, 'reform', 'Sơ kết')),
    truth: { 'cchc-column': bd.columnLess(7) },
  },
  {
    id: 'the column is called after digital change too',
    change: (site) => {
      rename(site, bd.COLUMN, 'Cải cách hành chính - Chuyển đổi số');
      site.lists['reform'] = { ...listOf(site, 'reform'), label: 'Cải cách hành chính - Chuyển đổi số' };
    },
    truth: { 'cchc-column': bd.column() },
  },
  {
    id: 'an old post is pinned',
    change: (site) => void (postOf(site, 'reform', 'Triển khai kế hoạch').pinned = true),
    truth: { 'cchc-column': bd.column() },
  },
  {
    id: 'titles of the lists are h2',
    change: (site) => void (site.blocks['level'] = 'h2'),
    truth: { 'cchc-column': bd.column() },
  },
  {
    id: 'the directive of September is taken down',
    change: (site) => changeRow(site.documents['directives'], '5412/UBND-NC', () => null),
    truth: { directives: bd.directives('2022-08-09', 90, 4) },
  },
  {
    id: 'a directive of October',
    change: (site) =>
      void site.documents['directives']?.rows.unshift({
        number: '6120/UBND-NC',
        date: '2022-10-25',
        about: 'Báo cáo tình hình cải cách hành chính phục vụ kỳ họp cuối năm',
        by: 'UBND tỉnh',
        at: documentAt(bd.DIRECTIVES, 5999),
      }),
    truth: { directives: bd.directives('2022-10-25', 13, 6) },
  },
  {
    id: 'the list of directives answers 500',
    change: (site) => void (site.served[bd.DIRECTIVES] = FAULT),
    // a decision, or a report of the third quarter, may stand on it
    truth: {
      directives: { outcome: 'cantTell' },
      'programme-documents': { outcome: 'cantTell' },
      'dossier-results': { outcome: 'cantTell' },
    },
  },
  {
    id: 'the forgotten procedure is listed',
    change: (site) => void site.procedures.push(...bd.LIST.filter(([code]) => code === bd.FORGOTTEN).map(bd.procedure)),
    truth: {
      'procedure-set': { outcome: 'partial', credit: 0.9, details: bd.set({ listed: 18, coverage: 1, missing: [] }) },
    },
  },
  {
    id: 'the abolished procedure is gone',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith(bd.GONE[0]));
    },
    truth: { 'procedure-set': { outcome: 'partial', credit: 17 / 18, details: bd.set({ abolishedListed: [] }) } },
  },
  {
    id: 'a second field of procedures answers 500',
    change: (site) => void (site.served[fieldAt(1)] = FAULT),
    truth: { 'procedure-set': { outcome: 'partial', details: { abolishedListed: [{ code: bd.GONE[0] }] } } },
  },
  {
    id: 'four procedures a page',
    change: (site) => void (site.blocks['rows'] = '4'),
    truth: { 'procedure-set': { outcome: 'partial', credit: 17 / 18 - 0.1, details: bd.set() } },
  },
  {
    id: 'the lists give no codes',
    change: (site) => {
      site.procedures = site.procedures.map((one) => ({ ...one, code: '' }));
    },
    truth: { 'procedure-set': { outcome: 'partial', credit: 17 / 18 - 0.1, details: bd.set() } },
  },
  {
    id: 'the third quarter is out',
    change: (site) => {
      change(
        site,
        bd.DOSSIERS,
        '</ul>',
        '<li><a href="/web/guest/quy-iii-2022">Kết quả giải quyết hồ sơ quý III năm 2022</a></li></ul>',
      );
      site.pages['/web/guest/quy-iii-2022'] = {
        title: 'Kết quả giải quyết hồ sơ quý III năm 2022',
        main: bd.quarter('III', 1290, '51,3'),
      };
    },
    truth: { 'dossier-results': bd.periods('published', 'published', 'published') },
  },
  {
    id: 'the page of the first quarter is gone',
    change: (site) => {
      without(site, bd.FIRST_QUARTER);
      change(
        site,
        bd.DOSSIERS,
        `<li><a href="${bd.FIRST_QUARTER}">Kết quả giải quyết hồ sơ quý I năm 2022</a></li>`,
        '',
      );
    },
    truth: { 'dossier-results': bd.periods('missing', 'published', 'missing') },
  },
  {
    id: 'nine months in one sum',
    change: (site) => {
      change(
        site,
        bd.DOSSIERS,
        '</ul>',
        '<li><a href="/web/guest/9-thang-2022">Kết quả giải quyết hồ sơ 9 tháng đầu năm 2022</a></li></ul>',
      );
      site.pages['/web/guest/9-thang-2022'] = {
        title: 'Kết quả giải quyết hồ sơ 9 tháng đầu năm 2022',
        main: '<p>Chín tháng đầu năm 2022, bộ phận một cửa của Sở tiếp nhận 3.882 hồ sơ, đã giải quyết 3.851 hồ sơ, trễ hạn 06.</p>',
      };
    },
    truth: { 'dossier-results': bd.periods('published', 'published', 'missing') },
  },
  {
    id: 'the list of what is reviewed is being made',
    change: (site) => rewrite(site, bd.REVIEW, '<p>Đang cập nhật.</p>'),
    truth: { 'review-list': { ...HALF, details: { url: bd.REVIEW, attachments: 0 } } },
  },
  {
    id: 'no page on posts that rotate',
    change: (site) => without(site, bd.ROTATION),
    truth: { 'rotation-list': FAILED },
  },
  {
    id: 'posts that rotate: being updated',
    change: (site) => rewrite(site, bd.ROTATION, '<p>Nội dung đang được cập nhật.</p>'),
    truth: { 'rotation-list': { ...HALF, details: { url: bd.ROTATION } } },
  },
  {
    id: 'the initiative is deleted',
    change: (site) => void drop(site, 'news', posts.INITIATIVE),
    truth: { initiatives: untold },
  },
  {
    id: 'another initiative',
    change: (site) =>
      add(site, 'news', [
        '2022-10-12',
        APPOINTMENT,
        'Sáng kiến của Văn phòng Sở được Hội đồng sáng kiến công nhận, áp dụng có hiệu quả từ đầu quý III.',
      ]),
    truth: { initiatives: told(posts.INITIATIVE, APPOINTMENT) },
  },
  {
    id: 'a talk on reform in June',
    change: (site) =>
      add(site, 'news', [
        '2022-06-10',
        TALK,
        'Báo cáo viên trao đổi với sáu mươi đoàn viên về công tác cải cách hành chính.',
      ]),
    truth: { talks: told(TALK) },
  },
  {
    id: 'the index of reform is deleted',
    change: (site) => void drop(site, 'reform', posts.PAR),
    truth: { indices: bd.indices({ index: 'PAR INDEX', state: 'missing' }), 'cchc-column': bd.columnLess(5) },
  },
  {
    id: 'satisfaction of the year before last',
    change: (site) => {
      const gone = drop(site, 'news', posts.SIPAS);
      listOf(site, 'news').posts.push({
        ...gone,
        date: '2021-06-16',
        title: 'SIPAS 2020: người dân Bình Định hài lòng hơn',
        lead: gone.lead.replace('năm 2021', 'năm 2020'),
      });
    },
    truth: { indices: bd.indices(undefined, { index: 'SIPAS', state: 'stale', year: 2020, value: 88.06, rank: 22 }) },
  },
  {
    id: 'the class on digital government is deleted',
    change: (site) => void drop(site, 'news', posts.DIGITAL_CLASS),
    truth: { 'digital-government': told(posts.DIGITAL_PLAN) },
  },
  {
    id: 'the guide to online services is written',
    change: (site) =>
      rewrite(
        site,
        bd.GUIDE,
        '<p>Dịch vụ công trực tuyến mức độ 3 cho phép điền và gửi hồ sơ trên mạng; mức độ 4 cho phép nộp cả lệ phí trên mạng.</p><ol><li>Đăng ký tài khoản trên Cổng dịch vụ công của tỉnh.</li><li>Chọn Sở Lao động - Thương binh và Xã hội rồi chọn thủ tục.</li><li>Điền tờ khai, tải giấy tờ lên và bấm gửi.</li><li>Nhận tin báo và kết quả.</li></ol>',
      ),
    truth: { 'online-service': { ...PASSED, details: { links: [bd.DVC], guidance: bd.GUIDE } } },
  },
  {
    id: 'nothing leads to the service portal',
    change: (site) =>
      block(
        site,
        'side',
        `<p><a href="${bd.DVC}"><img alt="Dịch vụ công trực tuyến" src="/documents/20182/0/dvc.png"></a></p>`,
        '',
      ),
    truth: { 'online-service': FAILED },
  },
  {
    id: 'manners at work are deleted',
    change: (site) => void drop(site, 'news', posts.CONDUCT),
    truth: { conduct: untold },
  },
  {
    id: 'a second article on corruption',
    change: (site) =>
      add(site, 'news', ['2022-09-21', GIFTS, 'Bài viết giải thích các quy định của luật bằng chín tình huống ngắn.']),
    truth: { 'anti-corruption': told(posts.CORRUPTION, GIFTS) },
  },
  {
    id: 'the resolution of the party committee is cited',
    change: (site) => {
      const post = postOf(site, 'reform', 'Phó Giám đốc Sở làm việc');
      post.more = ['Cuối buổi, hai bên bàn thêm về Nghị quyết số 05-NQ/TU của Tỉnh ủy.', ...post.more];
    },
    truth: { 'programme-documents': bd.documents({ '05-NQ/TU': 'cited' }) },
  },
  {
    id: 'the plan of the province is named without its number',
    change: (site) => {
      const post = postOf(site, 'reform', 'Hội nghị triển khai');
      post.lead = 'Hội nghị giao 24 đầu việc cho tám phòng theo quyết định của UBND tỉnh.';
    },
    truth: { 'programme-documents': bd.documents({ '3809/KH-UBND': 'missing' }) },
  },
  {
    id: 'the file of the plan is gone',
    change: (site) => void delete site.served['/documents/20182/48811/KH116.pdf'],
    truth: { 'programme-documents': bd.documents({ '116/KH-UBND': 'cited' }) },
  },
];
