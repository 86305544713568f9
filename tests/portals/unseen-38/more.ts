/** A second handful of changes, still before the engine saw them; the author had by then mended three things in it. */

import { postOf, type Mutation, type Site } from '../unseen-22/site.ts';
import { listOf, mainOf, scanned } from '../unseen-26/own.ts';
import { change, changeRow, FAILED, HALF, PASSED, untold } from '../unseen-28/kit.ts';
import * as bacNinh from './bac-ninh.ts';
import * as ngheAn from './nghe-an.ts';
import * as ngheAnPosts from './nghe-an-posts.ts';

const SCANNED = await scanned();
const { ALL, REFORMS, at, cadence, column } = bacNinh;

const add = (site: Site, name: string, posts: ReturnType<typeof ngheAnPosts.postsIn>): void =>
  void listOf(site, name).posts.push(...posts);
const withoutEntry = (site: Site, path: string): void => {
  delete site.pages[path];
  site.menu = site.menu.map((one) => ({ ...one, under: (one.under ?? []).filter(({ href }) => href !== path) }));
};
const FORM =
  '<form action="/gui-phan-anh" method="post"><label for="ht">Họ và tên</label><input id="ht" name="hoten" type="text"><label for="nd">Nội dung phản ánh, kiến nghị</label><textarea id="nd" name="noidung" rows="5"></textarea><button type="submit">Gửi</button></form>';

export const BAC_NINH_MORE: readonly Mutation[] = [
  {
    id: 'a form in the place of the mailbox',
    change: (site) =>
      change(
        site,
        bacNinh.FEEDBACK,
        '<li>Thư điện tử: kiennghi.svhttdl@bacninh.gov.vn</li>',
        `<li>Điền vào mẫu: ${FORM}</li>`,
      ),
    truth: { 'feedback-process': { ...PASSED, details: { ways: ['address', 'form', 'pakn'], process: true } } },
  },
  {
    id: 'the hotline is called Hotline and can be dialled',
    change: (site) => {
      site.blocks['side'] = (site.blocks['side'] ?? '').replace(
        bacNinh.HOTLINE_BLOCK,
        `<div class="block"><h2 class="block-title">Hotline</h2><div class="content"><a href="tel:02223811566">${bacNinh.NUMBER}</a> <a href="${bacNinh.HOTLINE}">Chi tiết</a></div></div>`,
      );
    },
    truth: {},
  },
  {
    id: 'a fax beside the hotline',
    change: (site) => void (mainOf(site, bacNinh.HOTLINE).main += '<p>Fax: 0222.3824.183</p>'),
    truth: {},
  },
  {
    id: 'an article of the column lost its day',
    change: (site) => void (postOf(site, 'reform', 'Chi đoàn Sở').date = null),
    truth: {
      'cchc-column': { ...PASSED, details: { ...column(at(REFORMS, 9, -1)), undated: 1 } },
      'article-cadence': cadence('partial', at(ALL, 9, -1), at(REFORMS, 9, -1)),
    },
  },
  {
    id: 'a target for the SIPAS',
    change: (site) => {
      postOf(site, 'reform', 'Đoàn kiểm tra').lead =
        'Tỉnh phấn đấu chỉ số SIPAS năm 2022 đạt trên 90%, thuộc nhóm mười tỉnh đứng đầu.';
    },
    truth: {},
  },
  {
    id: 'functions and organisation in a scan',
    change: (site) => {
      mainOf(site, bacNinh.ORGANISATION).main =
        '<p>Quyết định quy định chức năng, nhiệm vụ, cơ cấu tổ chức của Sở: <a href="/sites/default/files/qd-cnnv.pdf">qd-cnnv.pdf</a></p>';
      site.served['/sites/default/files/qd-cnnv.pdf'] = SCANNED;
    },
    truth: { organisation: { ...PASSED, details: { url: bacNinh.ORGANISATION, attachments: 1 } } },
  },
  {
    id: 'the ISO page is gone',
    change: (site) => withoutEntry(site, bacNinh.ISO),
    truth: { iso: FAILED },
  },
  {
    id: 'the article on changed procedures is on changed timetables',
    change: (site) => {
      const post = postOf(site, 'reform', 'Ba thủ tục hành chính');
      post.title = 'Lịch trực của tổ cải cách hành chính được sửa đổi';
      post.lead = 'Từ tuần này tổ trực thêm sáng thứ Bảy.';
    },
    truth: { 'procedure-updates': untold },
  },
  {
    id: 'the list of districts got a procedure more',
    change: (site) => {
      const page = mainOf(site, '/thu-tuc-hanh-chinh-cap-huyen');
      page.main = page.main.replace(
        '</tbody>',
        '<tr><td>1.000954.000.00.00.H05</td><td>Xét tặng danh hiệu khu dân cư văn hóa</td><td>Cấp huyện</td></tr></tbody>',
      );
    },
    truth: {},
  },
];

const undate = (site: Site, name: string, words: string): void => void (postOf(site, name, words).date = null);

export const NGHE_AN_MORE: readonly Mutation[] = [
  {
    id: 'a mobile beside the hotline',
    change: (site) => change(site, ngheAn.HOTLINE, '<b>0238.3565.168</b>', '<b>0238.3565.168 - 0912.345.678</b>'),
    truth: { hotline: { ...PASSED, details: { phones: ['+842383565168', '+84912345678'], conflicts: [] } } },
  },
  {
    id: 'a form in the place of the mailbox',
    change: (site) =>
      change(
        site,
        ngheAn.FEEDBACK,
        '<li>Thư điện tử: pakn.stnmt@nghean.gov.vn</li>',
        `<li>Mẫu gửi trực tuyến: ${FORM}</li>`,
      ),
    truth: { feedback: { ...PASSED, details: { ways: ['address', 'form'], process: true } } },
  },
  {
    id: 'a target for the PCI',
    change: (site) =>
      add(
        site,
        'activity',
        ngheAnPosts.postsIn([
          [
            '2022-08-16',
            'Phấn đấu PCI năm 2022 vào nhóm 20',
            'Tỉnh đặt mục tiêu PCI năm 2022 đạt 66 điểm, xếp thứ 20.',
          ],
        ]),
      ),
    truth: {},
  },
  {
    id: 'the plan of the province is cited',
    change: (site) => {
      const post = postOf(site, 'reform', 'Giao việc');
      post.more = ['Các việc đều lấy từ Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh.', ...post.more];
    },
    truth: { 'core-documents': { ...PASSED, details: { documents: ngheAn.documents({ '64/KH-UBND': 'cited' }) } } },
  },
  {
    id: 'the resolution lost its page',
    change: (site) =>
      changeRow(site.documents['laws'], '76/NQ-CP', ({ number, date, about, by }) => ({ number, date, about, by })),
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 4 / 5,
        details: { documents: ngheAn.documents({ '76/NQ-CP': 'cited' }) },
      },
    },
  },
  {
    id: 'the article on signing has no day',
    change: (site) => undate(site, 'activity', 'ký số'),
    truth: { 'e-office': { outcome: 'cantTell' } },
  },
  {
    id: 'it is a company that recruits',
    change: (site) => {
      const post = postOf(site, 'activity', 'Bổ nhiệm');
      post.title = 'Công ty Môi trường đô thị tuyển 120 lao động thu gom rác';
      post.lead = 'Người lao động được đóng bảo hiểm và cấp quần áo.';
    },
    truth: { personnel: untold },
  },
  {
    id: 'the guidance speaks of the new levels',
    change: (site) => {
      mainOf(site, ngheAn.GUIDANCE).main = mainOf(site, ngheAn.GUIDANCE)
        .main.replaceAll('mức độ 3', 'một phần')
        .replaceAll('mức độ 4', 'toàn trình');
    },
    truth: {},
  },
  {
    id: 'the workflows are written out',
    change: (site) => {
      mainOf(site, ngheAn.WORKFLOWS).main =
        '<p>Quy trình nội bộ giải quyết hồ sơ cấp giấy phép môi trường gồm năm bước.</p><div class="list-group"><div class="list-group-item">Bước 1: công chức một cửa nhận hồ sơ, quét, chuyển phòng chuyên môn, trong nửa ngày.</div><div class="list-group-item">Bước 2: trưởng phòng phân công người thụ lý, trong nửa ngày.</div><div class="list-group-item">Bước 3: chuyên viên thẩm định, lập tờ trình, trong mười lăm ngày.</div><div class="list-group-item">Bước 4: lãnh đạo Sở ký số giấy phép, trong hai ngày.</div><div class="list-group-item">Bước 5: văn thư đóng dấu, trả kết quả cho bộ phận một cửa, trong một ngày.</div></div>';
    },
    truth: { workflows: { ...PASSED, details: { url: ngheAn.WORKFLOWS, attachments: 0 } } },
  },
  {
    id: 'the model is one of rubbish',
    change: (site) => {
      const post = postOf(site, 'reform', 'Tổ lưu động');
      post.title = 'Họp bàn mua máy quét cho các bản vùng xa';
      post.lead = 'Ba loại máy được đem ra so giá.';
    },
    truth: { models: untold },
  },
  {
    id: 'the guide to looking procedures up is gone',
    change: (site) => withoutEntry(site, ngheAn.LOOKUP),
    truth: { 'lookup-guide': FAILED },
  },
  {
    id: 'the hotline has its mailbox at the foot of the page alone',
    change: (site) => change(site, ngheAn.HOTLINE, ngheAn.MAIL_LINE, '<p>Thư điện tử: xem cuối trang</p>'),
    truth: { hotline: { ...HALF, details: { phones: ['+842383565168'], emails: [] } } },
  },
];
