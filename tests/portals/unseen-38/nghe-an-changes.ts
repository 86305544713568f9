/** What happens to the portal of Nghệ An, one thing each. */

import { postOf, swap, type Mutation, type Site } from '../unseen-22/site.ts';
import { letter, listOf, mainOf, without } from '../unseen-26/own.ts';
import { change, FAILED, HALF, PASSED, told, untold } from '../unseen-28/kit.ts';
import * as own from './nghe-an.ts';
import { fieldAt } from './nghe-an-look.ts';
import * as posts from './nghe-an-posts.ts';

const { REFORMS, column } = own;
const PDF = await letter('BẢN CÔNG BỐ', 'Hệ thống quản lý chất lượng phù hợp tiêu chuẩn');

const add = (site: Site, name: string, ...lines: Parameters<typeof posts.postsIn>[0]): void =>
  void listOf(site, name).posts.push(...posts.postsIn(lines));
const at = (month: number, by: number): readonly number[] =>
  REFORMS.map((count, index) => (index === month - 1 ? count + by : count));
const inSide = (site: Site, from: string, to: string): void => {
  site.blocks['side'] = swap(site.blocks['side'] ?? '', from, to);
};
const BROKEN = {
  status: 500,
  body: "<!DOCTYPE html><html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application.</h1><h2><i>Runtime Error</i></h2></body></html>",
};
const UPDATING = '<div class="alert alert-warning">Nội dung đang được cập nhật</div>';

export const NGHE_AN_CHANGES: readonly Mutation[] = [
  {
    id: 'the column got its article of November',
    change: (site) =>
      add(site, 'reform', [
        '2022-11-22',
        'Họp giao ban công tác cải cách hành chính tháng 11',
        'Các phòng đọc danh sách việc chưa xong và chia lại người làm.',
      ]),
    truth: { 'cchc-column': { ...PASSED, details: column(at(11, 1), '2022-11-22', 17) } },
  },
  {
    id: 'the column got an article of December only',
    change: (site) =>
      add(site, 'reform', [
        '2022-12-02',
        'Bàn lịch họp cải cách hành chính cuối năm',
        'Cuộc họp dời sang tuần sau vì trùng lịch của tỉnh.',
      ]),
    truth: { 'cchc-column': { ...HALF, details: column(at(12, 1), '2022-12-02', 7) } },
  },
  {
    id: 'the newest article of the column is gone',
    change: (site) => without(site, 'reform', '2022-10-20'),
    truth: { 'cchc-column': { ...HALF, details: column(at(10, -1), '2022-09-13', 87) } },
  },
  {
    id: 'an old article is pinned',
    change: (site) => void (postOf(site, 'reform', 'Họp ban chỉ đạo').pinned = true),
    truth: {},
  },
  {
    id: 'the column is called CCHC',
    change: (site) => {
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).map((two) => (two.href === own.COLUMN ? { ...two, words: 'Tin CCHC' } : two)),
      }));
    },
    truth: {},
  },
  {
    id: 'a digit fell out of the hotline',
    change: (site) => change(site, own.HOTLINE, '0238.3565.168', '0238.3565.16'),
    truth: { hotline: FAILED },
  },
  {
    id: 'the hotline lost its mailbox',
    change: (site) => change(site, own.HOTLINE, own.MAIL_LINE, ''),
    truth: { hotline: { ...HALF, details: { phones: ['+842383565168'], emails: [] } } },
  },
  {
    id: 'the hotline lost its address',
    change: (site) => change(site, own.HOTLINE, own.ADDRESS_LINE, ''),
    truth: { hotline: { ...HALF, details: { phones: ['+842383565168'], addresses: [] } } },
  },
  {
    id: 'the hotline is being updated',
    change: (site) => void (mainOf(site, own.HOTLINE).main = UPDATING),
    truth: { hotline: FAILED },
  },
  {
    id: 'the hotline is a poster',
    change: (site) =>
      void (mainOf(site, own.HOTLINE).main =
        '<p>Đường dây nóng cải cách hành chính:</p><img class="img-fluid" src="/Uploads/hotline-2022.jpg" alt="">'),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the tab of handling is empty',
    change: (site) => change(site, own.FEEDBACK, own.STEPS, '<p>Đang cập nhật</p>'),
    truth: { feedback: { ...HALF, details: { url: own.FEEDBACK, ways: ['address', 'email'], process: false } } },
  },
  {
    id: 'the page of feedback is gone',
    change: (site) => {
      delete site.pages[own.FEEDBACK];
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).filter(({ href }) => href !== own.FEEDBACK),
      }));
    },
    truth: { feedback: FAILED },
  },
  {
    id: 'the guide to looking procedures up is being updated',
    change: (site) => void (mainOf(site, own.LOOKUP).main = UPDATING),
    truth: { 'lookup-guide': { ...HALF, details: { url: own.LOOKUP } } },
  },
  {
    id: 'the files of the workflows are gone',
    change: own.flowsGone,
    truth: { workflows: { ...HALF, details: { url: own.WORKFLOWS } } },
  },
  {
    id: 'the page of functions is being updated',
    change: (site) => void (mainOf(site, own.ORGANISATION).main = UPDATING),
    truth: { organisation: { ...HALF, details: { url: own.ORGANISATION } } },
  },
  {
    id: 'the ISO system is declared',
    change: (site) => {
      mainOf(site, own.ISO).main = '<p>Bản công bố: <a href="/Uploads/iso/congbo.pdf">tải về</a></p>';
      site.served['/Uploads/iso/congbo.pdf'] = PDF;
    },
    truth: { iso: { ...PASSED, details: { url: own.ISO, attachments: 1 } } },
  },
  {
    id: 'the procedure without a page fell out of the list',
    change: (site) => {
      site.procedures = site.procedures.filter(({ code }) => !code.startsWith(own.BARE));
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 13 / 14,
        details: { ...own.SET, listed: 13, coverage: 13 / 14, missing: [{ code: own.BARE }] },
      },
      'procedure-detail': own.detail(12 / 13, { complete: 12, incomplete: own.FEE_MISSING, withoutDetail: [] }),
    },
  },
  {
    id: 'an abolished procedure was left on the list',
    change: (site) => void site.procedures.push(own.procedure(own.GONE, 20)),
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { ...own.SET, abolishedListed: [{ code: own.GONE[0] }] },
      },
      'procedure-detail': {
        outcome: 'partial',
        details: { incomplete: own.FEE_MISSING, withoutDetail: [{ code: own.BARE }] },
      },
    },
  },
  {
    id: 'the list of a field answers with an error',
    change: (site) => void (site.served[fieldAt(1)] = BROKEN),
    truth: {
      'procedure-set': { outcome: 'cantTell', details: { missing: [] } },
      'procedure-detail': {
        outcome: 'partial',
        details: { incomplete: own.FEE_MISSING, withoutDetail: [{ code: own.BARE }] },
      },
    },
  },
  {
    id: 'the fee was filled in',
    change: (site) => {
      site.procedures = site.procedures.map((one) => ({
        ...one,
        parts: one.parts.map(([label, text]) => [label, text === '' ? '2.500.000 đồng' : text] as const),
      }));
    },
    truth: {
      'procedure-detail': own.detail(13 / 14, { complete: 13, incomplete: [], withoutDetail: [{ code: own.BARE }] }),
    },
  },
  {
    id: 'a procedure lost its dossier and its steps',
    change: (site) => {
      site.procedures = site.procedures.map((one) =>
        one.code.startsWith('1.000778')
          ? {
              ...one,
              parts: one.parts.filter(([label]) => label !== 'Trình tự thực hiện' && label !== 'Thành phần hồ sơ'),
            }
          : one,
      );
    },
    truth: {
      'procedure-detail': own.detail(11 / 14, {
        complete: 11,
        incomplete: [...own.FEE_MISSING, { code: '1.000778', missingParts: ['steps', 'dossier'] }],
        withoutDetail: [{ code: own.BARE }],
      }),
    },
  },
  {
    id: 'the province has them all',
    change: (site) => void Object.assign(site.province, own.province(own.ALL_ROWS)),
    truth: {
      'procedure-set-province': { ...PASSED, details: { ...own.PROVINCE, listed: 14, coverage: 1, missing: [] } },
    },
  },
  {
    id: 'the list at the province answers with an error',
    change: (site) => void (site.province['/tthc/so-tai-nguyen-va-moi-truong'] = BROKEN),
    truth: { 'procedure-set-province': { outcome: 'cantTell' } },
  },
  {
    id: 'no address of the province was given',
    change: (site) => {
      for (const path of Object.keys(site.province)) delete site.province[path];
    },
    truth: { 'procedure-set-province': { outcome: 'cantTell' } },
  },
  {
    id: 'the article on signing is gone',
    change: (site) => without(site, 'activity', '2022-06-02'),
    truth: { 'e-office': untold },
  },
  {
    id: 'the review of documents moved to the land column',
    change: (site) => {
      const post = postOf(site, 'activity', 'Rà soát văn bản');
      without(site, 'activity', '2022-07-21');
      listOf(site, 'land').posts.push(post);
    },
    truth: {},
  },
  {
    id: 'the appointment is of last year',
    change: (site) => void (postOf(site, 'activity', 'Bổ nhiệm').date = '2021-12-28'),
    truth: { personnel: untold },
  },
  {
    id: 'the guides have dates now',
    change: (site) => {
      for (const [index, post] of listOf(site, 'guides').posts.entries()) post.date = `2022-0${index + 4}-14`;
    },
    truth: { guides: told(...posts.GUIDES.map(([, title]) => title)) },
  },
  {
    id: 'the column of guides is gone',
    change: (site) => {
      delete site.lists['guides'];
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).filter(({ words }) => words !== 'Hướng dẫn thủ tục'),
      }));
    },
    truth: { guides: untold },
  },
  {
    id: 'the lead leaves the SIPAS out',
    change: (site) => {
      const post = postOf(site, 'reform', 'PAR INDEX');
      post.title = 'Nghệ An công bố PAR INDEX năm 2021';
      post.lead = 'PAR INDEX năm 2021 của tỉnh đạt 86,97%, xếp thứ 18.';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 2.5 / 4,
        details: { indices: own.indices({ SIPAS: { state: 'missing' } }) },
      },
    },
  },
  {
    id: 'the PAPI of the year',
    change: (site) =>
      add(site, 'activity', [
        '2022-05-13',
        'PAPI năm 2021 của Nghệ An đạt 42,11 điểm',
        'Với 42,11 điểm, tỉnh xếp thứ 30 cả nước về PAPI năm 2021.',
      ]),
    truth: {
      indices: {
        ...PASSED,
        details: { indices: own.indices({ PAPI: { state: 'current', year: 2021, value: 42.11, rank: 30 } }) },
      },
    },
  },
  {
    id: 'the plan of the province is posted',
    change: (site) =>
      void site.documents['laws']?.rows.push({
        number: '64/KH-UBND',
        date: '2022-01-28',
        about: 'Kế hoạch cải cách hành chính năm 2022 của tỉnh',
        by: 'UBND tỉnh',
        at: '/van-ban/chi-tiet?id=330',
      }),
    truth: { 'core-documents': { ...PASSED, details: { documents: own.documents({ '64/KH-UBND': 'published' }) } } },
  },
  {
    id: 'the resolution got another year in the article',
    change: (site) => {
      postOf(site, 'reform', 'Đảng ủy Sở').lead =
        'Nghị quyết số 05-NQ/TU ngày 14/12/2016 của Ban Chấp hành Đảng bộ tỉnh bàn về phát triển miền Tây.';
    },
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 3 / 5,
        details: { documents: own.documents({ '05-NQ/TU': 'missing' }) },
      },
    },
  },
  {
    id: 'the guidance on the levels is being updated',
    change: (site) => void (mainOf(site, own.GUIDANCE).main = UPDATING),
    truth: { 'online-service': { ...HALF, details: { links: [own.SERVICE] } } },
  },
  {
    id: 'the link to the service portal fell out',
    change: (site) =>
      inSide(site, `<a class="list-group-item" href="${own.SERVICE}">Cổng dịch vụ công tỉnh Nghệ An</a>`, ''),
    truth: { 'online-service': { ...HALF, details: { links: [], guidance: own.GUIDANCE } } },
  },
  {
    id: 'a unit pays its own way',
    change: (site) =>
      add(site, 'activity', [
        '2022-09-07',
        'Đơn vị sự nghiệp công lập của Sở chuyển sang tự chủ tài chính',
        'Từ tháng Chín, Trung tâm Quan trắc tự bảo đảm toàn bộ chi thường xuyên.',
      ]),
    truth: { autonomy: told('Đơn vị sự nghiệp công lập của Sở chuyển sang tự chủ tài chính') },
  },
  {
    id: 'the queue is at another centre',
    change: (site) => {
      const post = postOf(site, 'reform', 'quầy tài nguyên');
      post.title = 'Trung tâm Quan trắc đón 60 lượt học sinh mỗi ngày';
      post.lead = 'Học sinh được xem máy đo bụi và cách lấy mẫu nước.';
    },
    truth: { 'service-centre': untold },
  },
  {
    id: 'people watch over the reform',
    change: (site) =>
      add(site, 'reform', [
        '2022-08-25',
        'Vai trò giám sát của người dân trong cải cách hành chính',
        'Mỗi ý kiến của người dân đều được ghi sổ và trả lời.',
      ]),
    truth: {
      oversight: told('Vai trò giám sát của người dân trong cải cách hành chính'),
      'cchc-column': { ...HALF, details: column(at(8, 1)) },
    },
  },
];
