/** A second handful of changes, written after the portals' first run and before the author had seen the engine. */

import { postOf, type Mutation, type Site } from '../unseen-22/site.ts';
import { listOf, mainOf } from '../unseen-26/own.ts';
import { FAILED, HALF, months, PASSED, postsAt, SCAN, told, untold } from '../unseen-28/kit.ts';
import * as bacNinh from './bac-ninh.ts';
import { tab } from './bac-ninh-look.ts';
import * as sonLa from './son-la.ts';

const { reword } = bacNinh;

const sideOf = (site: Site, name: string, from: string, to: string): void => {
  const text = site.blocks[name] ?? '';
  if (!text.includes(from)) throw new Error(`${name} lacks ${from}`);
  site.blocks[name] = text.replace(from, () => to);
};
const FIRST_TIME = 'Lần đầu đến HCC, bà con được chỉ dẫn từng bước';
const NEW_FORMS = 'Thủ tục cấp phép X-quang có biểu mẫu mới, bớt một loại giấy tờ';
const MANNERS = 'Bộ quy tắc ứng xử nơi công sở: mười điều nên làm, bảy điều nên tránh';
const WATCH = 'Người dân có quyền gì khi giám sát việc giải quyết thủ tục hành chính?';

export const SON_LA_MORE: readonly Mutation[] = [
  {
    id: 'opinions and what came of them in a table',
    change: (site) => {
      mainOf(site, sonLa.OPINIONS).main =
        '<table border="1"><tbody><tr><th>STT</th><th>Người gửi</th><th>Nội dung ý kiến về thủ tục hành chính</th><th>Ngày nhận</th><th>Nội dung trả lời</th></tr><tr><td>1</td><td>Vì Văn Pản</td><td>Đề nghị bỏ bớt bản sao chứng chỉ trong hồ sơ cấp phép máy X-quang</td><td>03/10/2022</td><td>&nbsp;</td></tr><tr><td>2</td><td>Nguyễn Đức Lợi</td><td>Biểu mẫu công bố hợp chuẩn đăng trên trang là mẫu cũ</td><td>18/04/2022</td><td>Biểu mẫu đã được thay từ ngày 20/4; ông không phải nộp lại đơn.</td></tr></tbody></table>';
    },
    truth: { 'published-feedback': { ...PASSED, details: { replied: 1, unreplied: 1 } } },
  },
  {
    id: 'the quarters in a table, the third with dashes',
    change: (site) => {
      mainOf(site, sonLa.DOSSIERS).main =
        '<table class="table"><caption>Tình hình giải quyết hồ sơ của Sở năm 2022</caption><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Quá hạn</th></tr><tr><td>Quý I</td><td>54</td><td>48</td><td>01</td></tr><tr><td>Quý II</td><td>71</td><td>65</td><td>01</td></tr><tr><td>Quý III</td><td>-</td><td>-</td><td>-</td></tr></table>';
    },
    truth: { 'dossier-status': { outcome: 'partial', credit: 2 / 3, details: { periods: sonLa.periods('missing') } } },
  },
  {
    id: 'PAPI of the year',
    change: (site) => {
      listOf(site, 'news').posts.push(
        ...postsAt(
          [
            [
              '2022-05-11',
              'Điểm PAPI 2021 của Sơn La: 43,06, tăng nhẹ',
              'Với 43,06 điểm, Sơn La xếp thứ 21 trong bảng PAPI năm 2021.',
            ],
          ],
          () => '/tin-tuc/diem-papi-2021',
        ),
      );
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 3 / 4,
        details: {
          indices: sonLa.indices(sonLa.NO_PCI, { index: 'PAPI', state: 'current', year: 2021, value: 43.06, rank: 21 }),
        },
      },
    },
  },
  {
    id: 'the post issues stamps',
    change: (site) =>
      reword(
        site,
        'reform',
        'Nhân viên bưu điện',
        'Bưu điện tỉnh phát hành bộ tem về Tây Bắc, góp quà cho hội thi cải cách hành chính',
        'Bộ tem gồm bốn mẫu, in hình hoa ban và nhà sàn.',
      ),
    truth: { postal: untold },
  },
  {
    id: 'manners at work',
    change: (site) =>
      reword(
        site,
        'reform',
        'Đi muộn, về sớm',
        MANNERS,
        'Sở ban hành bộ quy tắc văn hóa công sở để cán bộ, công chức tự soi mình trong cải cách hành chính.',
      ),
    truth: { discipline: told(MANNERS) },
  },
  {
    id: 'the exemplary gives blood',
    change: (site) =>
      reword(
        site,
        'reform',
        'Chị Lò Thị Hặc',
        'Chị Lò Thị Hặc, 21 lần hiến máu cứu người',
        'Chị là tấm gương tiêu biểu trong phong trào hiến máu tình nguyện của tỉnh.',
      ),
    truth: { models: untold },
  },
  {
    id: 'the first time at the centre',
    change: (site) =>
      reword(
        site,
        'reform',
        'Đi làm thủ tục',
        FIRST_TIME,
        'Trung tâm Phục vụ hành chính công bố trí người đón, giúp người dân lấy số, điền tờ khai và tra kết quả.',
      ),
    truth: { 'service-centre': told(FIRST_TIME) },
  },
  {
    id: 'another centre opens',
    change: (site) =>
      reword(
        site,
        'reform',
        'Đi làm thủ tục',
        'Trung tâm Ứng dụng tiến bộ khoa học nhận khách tham quan',
        'Người dân đến xem nhà màng trồng lan có người hướng dẫn từng khâu.',
      ),
    truth: { 'service-centre': untold },
  },
  {
    id: 'new forms, one paper less',
    change: (site) =>
      reword(
        site,
        'reform',
        'Thêm hai thủ tục mới',
        NEW_FORMS,
        'Thủ tục hành chính này vừa được sửa đổi, bổ sung; hồ sơ nộp từ 15/5 dùng biểu mẫu mới.',
      ),
    truth: { 'procedure-updates': told(NEW_FORMS) },
  },
  {
    id: 'the menu says CCHC',
    change: (site) => {
      site.menu = site.menu.map((one) => (one.href === sonLa.COLUMN ? { ...one, words: 'Công tác CCHC' } : one));
    },
    truth: { 'cchc-column': sonLa.column('partial', sonLa.BY_MONTH) },
  },
  {
    id: 'spaces in the number of the decree',
    change: (site) => {
      const list = site.documents['laws'];
      if (list === undefined) throw new Error('no laws');
      list.rows = list.rows.map((row) =>
        row.number === '61/2018/NĐ-CP'
          ? { ...row, number: '61/2018/ NĐ – CP', at: '/sites/default/files/nd61.pdf' }
          : row,
      );
    },
    truth: {
      'core-documents': { outcome: 'partial', credit: 6 / 7, details: { documents: sonLa.documents('missing') } },
    },
  },
  {
    id: 'the list gives no codes',
    change: (site) => {
      site.procedures = site.procedures.map((one) => ({ ...one, code: '' }));
    },
    truth: { 'procedure-set': { outcome: 'partial', credit: 13 / 14 - 0.1, details: sonLa.SET } },
  },
  {
    id: 'the link to the service portal went to the province',
    change: (site) =>
      sideOf(
        site,
        'side',
        'https://dichvucong.sonla.gov.vn/"><img alt="Cổng dịch vụ công tỉnh Sơn La" src="/sites/default/files/dvc_0.png"',
        'https://sonla.gov.vn/"><img alt="Sơn La" src="/sites/default/files/sl_0.png"',
      ),
    truth: { 'online-service': { ...HALF, details: { links: [], guidance: sonLa.GUIDE } } },
  },
  {
    id: 'the hotline is called a line for feedback',
    change: (site) =>
      sideOf(site, 'side', '<h2>Đường dây nóng</h2>', '<h2>Điện thoại tiếp nhận phản ánh, kiến nghị</h2>'),
    truth: { hotline: { ...PASSED, details: { phones: ['+842123853909'], conflicts: [] } } },
  },
];

const moved = [...bacNinh.REFORMS];
moved[7] = 2;
const movedAll = [...bacNinh.ALL];
movedAll[7] = 5;

export const BAC_NINH_MORE: readonly Mutation[] = [
  {
    id: 'the ISO page is being written',
    change: (site) => {
      mainOf(site, bacNinh.ISO).main = '<p>Sở đang xây dựng hệ thống.</p>';
    },
    truth: { iso: { ...HALF, details: { url: bacNinh.ISO, attachments: 0 } } },
  },
  {
    id: 'it is factories that recruit',
    change: (site) =>
      reword(
        site,
        'news',
        'Kết quả xét tuyển',
        'Nhà máy ở Quế Võ tuyển dụng 5.000 công nhân',
        'Doanh nghiệp hỗ trợ tiền thuê nhà trọ cho người lao động mới.',
      ),
    truth: { personnel: untold },
  },
  {
    id: 'functions and organisation in a scan',
    change: (site) => {
      mainOf(site, bacNinh.ORGANISATION).main =
        '<p>Xem <a href="Portals/0/gt/qd-chuc-nang.pdf">Quyết định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở</a></p>';
      site.served['/Portals/0/gt/qd-chuc-nang.pdf'] = SCAN;
    },
    truth: { organisation: { ...PASSED, details: { url: bacNinh.ORGANISATION, attachments: 1 } } },
  },
  {
    id: 'the rank in the ICT INDEX',
    change: (site) => {
      postOf(site, 'reform', 'Tổ giúp việc').lead =
        'Theo báo cáo công bố tháng Chín, năm 2021 Bắc Ninh đứng thứ 12 về ICT INDEX, công tác cải cách hành chính có thêm động lực.';
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 4.5 / 5,
        details: {
          indices: [
            { index: 'PAR INDEX', state: 'current', year: 2021, value: 88.47, rank: 9 },
            { index: 'SIPAS', state: 'current', year: 2021, value: 89.13, rank: 14 },
            { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7 },
            { index: 'ICT INDEX', state: 'current', year: 2021, value: null, rank: 12 },
            { index: 'PAPI', state: 'stale', year: 2020, value: 46.12, rank: 3 },
          ],
        },
      },
    },
  },
  {
    id: 'what people may watch',
    change: (site) =>
      reword(
        site,
        'reform',
        'Tập huấn cải cách',
        WATCH,
        'Bài viết nêu quyền, nghĩa vụ của người dân khi giám sát cải cách hành chính.',
      ),
    truth: { oversight: told(WATCH) },
  },
  {
    id: 'the simplification has its date',
    change: (site) => void (postOf(site, 'reform', 'Phương án đơn giản hóa').date = '2022-08-26'),
    truth: {
      simplification: told(bacNinh.SIMPLER),
      'cchc-column': {
        ...PASSED,
        details: { ...bacNinh.column, inPeriod: 14, byMonth: months(moved, 2022), undated: 0 },
      },
      'article-cadence': { ...HALF, details: { byMonth: months(movedAll, 2022), cchcByMonth: months(moved, 2022) } },
    },
  },
  {
    id: 'an article for the week before Christmas',
    change: (site) =>
      void listOf(site, 'enterprise').posts.push(
        ...postsAt(
          [['2022-12-20', 'Lịch chi trả thưởng Tết của doanh nghiệp', 'Tin đăng theo lịch hẹn.']],
          () => `${tab(64)}&NewsID=3977`,
        ),
      ),
    truth: { 'article-cadence': bacNinh.cadence('partial', bacNinh.ALL) },
  },
  {
    id: 'the hotline has no mailbox',
    change: (site) => {
      site.blocks['left'] = bacNinh.HOTLINE.replace(/<br><img src="images\/mail.gif">.*<\/a>/, '');
    },
    truth: { hotline: { ...HALF, details: { phones: ['+842223824866'], emails: [] } } },
  },
  {
    id: 'the left box holds the line of the industrial zones',
    change: (site) => {
      site.blocks['left'] = bacNinh.HOTLINE.replace('ĐƯỜNG DÂY NÓNG', 'ĐƯỜNG DÂY NÓNG BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP')
        .replace('duongdaynong.skhdt@', 'bqlkcn@')
        .replace('duongdaynong.skhdt@', 'bqlkcn@');
    },
    truth: { hotline: FAILED },
  },
];
