/** A second handful of changes of each portal, written before the author read what they try. */

import { postOf, slug, type Mutation, type Site } from '../unseen-22/site.ts';
import { listOf } from '../unseen-26/own.ts';
import { change, changeRow, FAILED, HALF, PASSED, SCAN, told, untold, without, type Line } from '../unseen-28/kit.ts';
import { articleAt } from './binh-dinh-look.ts';
import * as bdPosts from './binh-dinh-posts.ts';
import * as bd from './binh-dinh.ts';
import * as naPosts from './nghe-an-posts.ts';
import * as na from './nghe-an.ts';
import { add as addTo, drop, FAULT, rename, rewrite } from './own.ts';

const post = (site: Site, name: string, line: Line): void =>
  addTo(site, name, line, (path, title) => `${path}${slug(title).slice(0, 60)}-2417.html`);
const tell = (site: Site, name: string, line: Line, image?: string): void =>
  addTo(site, name, line, (path, title) => articleAt(path, 61_000)(title, 3), image);
/** Another article on the day of one that is gone. */
function instead(site: Site, name: string, gone: string, title: string, lead: string): void {
  const { date, more } = drop(site, name, gone);
  const make = site.blocks['home'] === undefined ? tell : post;
  make(site, name, [date, title, lead, more]);
}

const FRONT = 'Mặt trận và người dân giám sát việc giải quyết thủ tục hành chính ở cơ sở';
const DRUNK = 'Kỷ luật hai công chức uống rượu bia giữa giờ làm việc';
const ROTATED = 'Luân chuyển hai phó trưởng phòng về Ban quản lý dự án';
const SIGNING = 'Tập huấn sử dụng chữ ký số cho công chức văn thư';
const DRAFT = 'Góp ý dự thảo quyết định của UBND tỉnh về quản lý nhà chung cư';
const MANNERS = 'Nói lời cảm ơn, xin lỗi: quy tắc ứng xử nơi công sở';

export const NGHE_AN_MORE: readonly Mutation[] = [
  {
    id: 'the post office is kind to pupils',
    change: (site) =>
      post(site, 'news', [
        '2022-09-08',
        'Bưu điện tỉnh tặng cặp sách cho học sinh Kỳ Sơn',
        'Một trăm chiếc cặp được chở lên bằng xe thư, trao tận tay các em ở ba điểm trường.',
      ]),
    truth: { postal: untold },
  },
  {
    id: 'a town of its own water',
    change: (site) =>
      post(site, 'news', [
        '2022-09-08',
        'Thị trấn Anh Sơn tự chủ nguồn nước sạch',
        'Nhà máy nước mới cấp đủ cho hai nghìn hộ, không phải mua của huyện bên.',
      ]),
    truth: { autonomy: untold },
  },
  {
    id: 'the Front and the people watch',
    change: (site) =>
      post(site, 'news', [
        '2022-09-08',
        FRONT,
        'Tổ giám sát gồm cán bộ Mặt trận và bảy người dân, được xem sổ theo dõi cải cách hành chính và hỏi người nộp hồ sơ.',
      ]),
    truth: { oversight: told(FRONT) },
  },
  {
    id: 'engineers watch a site',
    change: (site) =>
      post(site, 'news', [
        '2022-09-08',
        'Tăng cường giám sát thi công hầm chui đường sắt',
        'Tư vấn giám sát trực hai ca, người dân sống gần được phát số điện thoại của chỉ huy trưởng.',
      ]),
    truth: { oversight: untold },
  },
  {
    id: 'officials who drank',
    change: (site) =>
      instead(
        site,
        'reform',
        naPosts.CONDUCT,
        DRUNK,
        'Sở nhắc toàn thể công chức giữ kỷ luật, kỷ cương hành chính và đạo đức công vụ.',
      ),
    truth: { conduct: told(DRUNK) },
  },
  {
    id: 'a contest in the place of manners',
    change: (site) =>
      instead(
        site,
        'reform',
        naPosts.CONDUCT,
        'Thông báo nội dung thi tìm hiểu cải cách hành chính vòng hai',
        'Vòng hai có mười câu hỏi và một tình huống, làm trên giấy trong 45 phút.',
      ),
    truth: { conduct: untold },
  },
  {
    id: 'a firm takes on welders',
    change: (site) =>
      post(site, 'news', [
        '2022-09-08',
        'Công ty xây lắp tuyển dụng 200 thợ hàn',
        'Thợ được bao ăn ở, đóng bảo hiểm, làm ở công trường nhà máy xi măng.',
      ]),
    truth: { personnel: told(naPosts.APPOINTED, naPosts.RECRUITED) },
  },
  {
    id: 'officials change places',
    change: (site) =>
      post(site, 'news', ['2022-09-08', ROTATED, 'Việc luân chuyển cán bộ theo quy hoạch, thời hạn ba năm.']),
    truth: { personnel: told(naPosts.APPOINTED, naPosts.RECRUITED, ROTATED) },
  },
  {
    id: 'a class on signing',
    change: (site) =>
      instead(site, 'news', naPosts.SIGNED, SIGNING, 'Học viên tự ký, tự kiểm tra văn bản điện tử ngay tại lớp.'),
    truth: { 'e-office': told(SIGNING) },
  },
  {
    id: 'an architect signs a drawing',
    change: (site) =>
      instead(
        site,
        'news',
        naPosts.SIGNED,
        'Kiến trúc sư già và chữ ký trên bản vẽ chợ Vinh',
        'Bản vẽ tay năm 1978 vừa được tìm thấy trong kho lưu trữ.',
      ),
    truth: { 'e-office': untold },
  },
  {
    id: 'the column on digital change is empty',
    change: (site) => void (listOf(site, 'digital').posts = []),
    truth: { 'digital-government': untold },
  },
  {
    id: 'a draft is sent around',
    change: (site) =>
      instead(
        site,
        'news',
        naPosts.DRAFTING,
        DRAFT,
        'Việc xây dựng văn bản quy phạm pháp luật này do Sở chủ trì, lấy ý kiến trong 30 ngày.',
      ),
    truth: { 'legal-drafting': told(DRAFT) },
  },
  {
    id: 'schools are looked over',
    change: (site) =>
      instead(
        site,
        'news',
        naPosts.DRAFTING,
        'Rà soát, kiểm tra chất lượng các trường học xây trước năm 1990',
        'Đoàn gõ búa, đo vết nứt và lập danh sách chín dãy nhà phải chống đỡ.',
      ),
    truth: { 'legal-drafting': untold },
  },
  {
    id: 'a guide leads tourists',
    change: (site) =>
      instead(
        site,
        'news',
        naPosts.VIDEO,
        'Hướng dẫn viên làm quen với làng cổ Hữu Biệt',
        'Mười hai người trẻ học cách kể chuyện về từng ngôi nhà gỗ.',
      ),
    truth: { guides: untold },
  },
  {
    id: 'the area code of before 2017',
    change: (site) => change(site, na.HOTLINE, '0238.3598.666', '038.3598.666'),
    truth: { hotline: FAILED },
  },
  {
    id: 'the number in brackets and blanks',
    change: (site) => change(site, na.HOTLINE, '0238.3598.666', '(0238) 3 598 666'),
    truth: { hotline: { ...PASSED, details: { phones: [na.PHONE], conflicts: [] } } },
  },
  {
    id: 'the hotline page answers 500',
    change: (site) => void (site.served[na.HOTLINE] = FAULT),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the hotline is a picture',
    change: (site) =>
      rewrite(site, na.HOTLINE, '<p>Đường dây nóng của Sở:</p><p><img src="/uploads/duong-day-nong.jpg" alt=""></p>'),
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the guide to looking up is gone from menu and site',
    change: (site) => without(site, na.LOOKUP),
    truth: { 'lookup-guide': FAILED },
  },
  {
    id: 'the page on quality is gone',
    change: (site) => without(site, na.ISO),
    truth: { iso: FAILED },
  },
  {
    id: 'what the department is for is being updated',
    change: (site) => rewrite(site, na.ORGANISATION, '<p>Đang cập nhật</p>'),
    truth: { organisation: { ...HALF, details: { url: na.ORGANISATION } } },
  },
  {
    id: 'codes without the agency',
    change: (site) => {
      site.procedures = site.procedures.map((one) => ({ ...one, code: one.code.slice(0, 8) }));
    },
    truth: { 'procedure-set': { outcome: 'partial', credit: 20 / 22, details: na.set(na.FORGOTTEN) ?? {} } },
  },
  {
    id: 'the page of one procedure is gone',
    change: (site) => {
      const one = site.procedures.find(({ code }) => code.startsWith('1.007762'));
      if (one?.path === undefined || one.path === null) throw new Error('no such procedure');
      site.served[one.path] = { status: 404, body: 'Not Found' };
    },
    truth: { 'procedure-detail': { outcome: 'partial', details: { withoutDetail: [{ code: '1.007762' }] } } },
  },
  {
    id: 'the resolution of the party committee is no longer named',
    change: (site) => {
      postOf(site, 'reform', 'Tỉnh có kế hoạch').more = ['Kế hoạch giao việc cho từng sở.'];
    },
    truth: { 'core-documents': na.documents({ '05-NQ/TU': 'missing' }) },
  },
  {
    id: 'the day of the plan is mistyped',
    change: (site) => {
      const one = postOf(site, 'reform', 'Tỉnh có kế hoạch');
      one.lead = one.lead.replace('28/01/2022', '28/01/2021');
    },
    truth: { 'core-documents': na.documents({ '64/KH-UBND': 'missing' }) },
  },
  {
    id: 'satisfaction of the year',
    change: (site) =>
      post(site, 'news', [
        '2022-05-31',
        'SIPAS 2021 của Nghệ An tăng 1,9 điểm phần trăm',
        'Năm 2021, chỉ số hài lòng của người dân (SIPAS) tỉnh Nghệ An đạt 86,02%, xếp thứ 38.',
      ]),
    truth: {
      indices: na.indices({ sipas: { index: 'SIPAS', state: 'current', year: 2021, value: 86.02, rank: 38 } as never }),
    },
  },
  {
    id: 'the province still lists an abolished one',
    change: (site) => Object.assign(site.province, na.provinceWith([...na.LIST, na.GONE])),
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 0.9,
        details: { listed: 22, coverage: 1, abolishedListed: [{ code: na.GONE[0] }] },
      },
    },
  },
  {
    id: 'lists show no days',
    change: (site) => void (site.blocks['no days'] = 'yes'),
    truth: { 'cchc-column': na.column() },
  },
  {
    id: 'the menu calls feedback a mailbox for ideas',
    change: (site) => rename(site, na.FEEDBACK, 'Hộp thư góp ý'),
    truth: { feedback: { ...PASSED, details: { url: na.FEEDBACK, process: true } } },
  },
];

const moved = [...bd.BY_MONTH];
moved[5] = 2;
moved[7] = 0;

export const BINH_DINH_MORE: readonly Mutation[] = [
  {
    id: 'figures of the second quarter are still being added up',
    change: (site) =>
      rewrite(site, '/web/guest/quy-ii-2022', '<p>Số liệu đang được tổng hợp, sẽ đăng trong thời gian tới.</p>'),
    truth: { 'dossier-results': bd.periods('published', 'missing', 'missing') },
  },
  {
    id: 'the third quarter among the news',
    change: (site) =>
      tell(site, 'news', [
        '2022-10-17',
        'Kết quả giải quyết hồ sơ thủ tục hành chính quý III năm 2022',
        'Bộ phận một cửa tiếp nhận 1.290 hồ sơ, giải quyết 1.259 hồ sơ, đúng hạn 1.258; hồ sơ trực tuyến mức độ 3, 4 chiếm 51,3%.',
      ]),
    truth: { 'dossier-results': bd.periods('published', 'published', 'published') },
  },
  {
    id: 'all quarters in one table',
    change: (site) =>
      rewrite(
        site,
        bd.DOSSIERS,
        '<table border="1"><caption>Kết quả giải quyết hồ sơ năm 2022</caption><tbody><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Trễ hạn</th><th>Trực tuyến (%)</th></tr><tr><td>Quý I</td><td>1.204</td><td>1.173</td><td>2</td><td>38,2</td></tr><tr><td>Quý II</td><td>1.388</td><td>1.357</td><td>2</td><td>44,7</td></tr><tr><td>Quý III</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td><td>&nbsp;</td></tr></tbody></table>',
      ),
    truth: { 'dossier-results': bd.periods('published', 'published', 'missing') },
  },
  {
    id: 'what is reviewed, in words',
    change: (site) =>
      rewrite(
        site,
        bd.REVIEW,
        '<p>Danh mục thủ tục hành chính được rà soát, đánh giá năm 2022 của Sở gồm hai nhóm. Nhóm thứ nhất thuộc lĩnh vực việc làm: hưởng trợ cấp thất nghiệp và cấp giấy phép lao động cho người nước ngoài, rà soát trong quý II, do Phòng Việc làm chủ trì. Nhóm thứ hai thuộc lĩnh vực người có công: trợ cấp thờ cúng liệt sĩ, rà soát trong quý III, do Phòng Người có công chủ trì; Văn phòng Sở tổng hợp, gửi Văn phòng UBND tỉnh trước tháng Mười một.</p>',
      ),
    truth: { 'review-list': { ...PASSED, details: { url: bd.REVIEW, attachments: 0 } } },
  },
  {
    id: 'posts that rotate, in a scan',
    change: (site) => {
      rewrite(
        site,
        bd.ROTATION,
        '<p>Danh mục vị trí công tác phải định kỳ chuyển đổi: <a href="/documents/20182/48950/danh-muc-vi-tri.pdf">tải về</a></p>',
      );
      site.served['/documents/20182/48950/danh-muc-vi-tri.pdf'] = SCAN;
    },
    truth: { 'rotation-list': { ...PASSED, details: { url: bd.ROTATION, attachments: 1 } } },
  },
  {
    id: 'the file of what is reviewed is gone',
    change: (site) => void delete site.served['/documents/20182/48902/danh-muc-ra-soat-2022.pdf'],
    truth: { 'review-list': { ...HALF, details: { url: bd.REVIEW } } },
  },
  {
    id: 'the talk was in June',
    change: (site) => void (postOf(site, 'reform', bdPosts.TALK).date = '2022-06-17'),
    truth: { talks: told(bdPosts.TALK), 'cchc-column': bd.column('partial', moved) },
  },
  {
    id: 'pictures only of the year before',
    change: (site) => {
      for (const one of listOf(site, 'reform').posts) delete one.image;
      postOf(site, 'reform', 'Triển khai kế hoạch').image = '/documents/20182/61030/cchc-2021.jpg?t=1638234';
    },
    truth: { 'cchc-column': bd.column('partial') },
  },
  {
    id: 'one picture is enough',
    change: (site) => {
      for (const one of listOf(site, 'reform').posts) if (!one.title.startsWith('Thi vẽ')) delete one.image;
    },
    truth: { 'cchc-column': bd.column() },
  },
  {
    id: 'a post lost its day',
    change: (site) => void (postOf(site, 'reform', 'Thi vẽ tranh').date = null),
    truth: {
      'cchc-column': {
        ...PASSED,
        details: { inPeriod: 10, undated: 1, newest: '2022-10-27' },
      },
    },
  },
  {
    id: 'directives of the year before only',
    change: (site) => {
      const list = site.documents['directives'];
      if (list === undefined) throw new Error('no directives');
      list.rows = list.rows.map((row) => ({ ...row, date: row.date.replace('2022', '2021') }));
    },
    truth: { directives: FAILED },
  },
  {
    id: 'directives are called documents on reform',
    change: (site) => rename(site, bd.DIRECTIVES, 'Văn bản CCHC'),
    truth: { directives: bd.directives() },
  },
  {
    id: 'a procedure stands in two fields',
    change: (site) => {
      const one = site.procedures.find(({ code }) => code.startsWith('2.000286'));
      if (one === undefined) throw new Error('no such procedure');
      site.procedures.push({ ...one, field: 'Người có công' });
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 17 / 18 - 0.1,
        details: bd.set({ duplicates: [{ code: '2.000286' }] }),
      },
    },
  },
  {
    id: 'what keeps quarrymen safe',
    change: (site) =>
      instead(
        site,
        'news',
        bdPosts.INITIATIVE,
        'Giải pháp giảm tai nạn lao động ở mỏ đá',
        'Lưới chắn do một chủ mỏ ở Tuy Phước nghĩ ra đã chặn được đá văng.',
      ),
    truth: { initiatives: untold },
  },
  {
    id: 'what teachers write',
    change: (site) =>
      instead(
        site,
        'news',
        bdPosts.INITIATIVE,
        'Chấm sáng kiến kinh nghiệm của giáo viên trường nghề',
        'Hai mươi bản sáng kiến kinh nghiệm nói về dạy hàn, dạy may và quản lý xưởng.',
      ),
    truth: { initiatives: untold },
  },
  {
    id: 'manners in other words',
    change: (site) =>
      instead(
        site,
        'news',
        bdPosts.CONDUCT,
        MANNERS,
        'Mỗi công chức tự chấm theo mười điều về ứng xử với người dân và đồng nghiệp.',
      ),
    truth: { conduct: told(MANNERS) },
  },
  {
    id: 'manners in traffic',
    change: (site) =>
      instead(
        site,
        'news',
        bdPosts.CONDUCT,
        'Văn hóa giao thông: dừng đèn đỏ đúng vạch',
        'Đoàn viên phát nước mát và tờ rơi ở ngã tư Lê Hồng Phong.',
      ),
    truth: { conduct: untold },
  },
  {
    id: 'crime instead of corruption',
    change: (site) =>
      instead(
        site,
        'news',
        bdPosts.CORRUPTION,
        'Phổ biến Luật Phòng, chống mua bán người ở xã ven biển',
        'Báo cáo viên kể ba câu chuyện có thật và cách nhận ra kẻ lừa.',
      ),
    truth: { 'anti-corruption': untold },
  },
  {
    id: 'a target and no result',
    change: (site) => {
      const one = postOf(site, 'reform', bdPosts.PAR);
      one.title = 'Bình Định đặt mục tiêu về chỉ số cải cách hành chính';
      one.lead =
        'Tỉnh phấn đấu năm 2022 Chỉ số cải cách hành chính (PAR INDEX) đạt trên 87 điểm, vào nhóm 15 tỉnh đứng đầu.';
    },
    truth: { indices: bd.indices({ index: 'PAR INDEX', state: 'missing' }) },
  },
  {
    id: 'satisfaction by its rank alone',
    change: (site) => {
      postOf(site, 'news', bdPosts.SIPAS).lead =
        'Theo Bộ Nội vụ, năm 2021 Bình Định đứng thứ 22 trong 63 tỉnh, thành phố về Chỉ số hài lòng của người dân (SIPAS).';
    },
    truth: { indices: bd.indices(undefined, { index: 'SIPAS', state: 'current', year: 2021, value: null, rank: 22 }) },
  },
  {
    id: 'blanks in a number',
    change: (site) => {
      postOf(site, 'reform', 'Hội nghị triển khai').more = [
        'Các phòng bám sát Kế hoạch số 2405 /KH - SNV ngày 24/12/2021 của Sở Nội vụ để đăng tin, bài.',
      ];
    },
    truth: { 'programme-documents': bd.documents() },
  },
  {
    id: 'the resolution is a row without a page',
    change: (site) =>
      changeRow(site.documents['laws'], '76/NQ-CP', ({ number, date, about, by }) => ({ number, date, about, by })),
    truth: { 'programme-documents': bd.documents({ '76/NQ-CP': 'cited' }) },
  },
  {
    id: 'a guide without a word on levels',
    change: (site) =>
      rewrite(
        site,
        bd.GUIDE,
        '<p>Muốn nộp hồ sơ trên mạng, ông bà nhờ con cháu mở máy, vào trang của tỉnh, bấm vào ô tìm kiếm, gõ tên thủ tục, điền các ô rồi bấm gửi. Khi có tin nhắn báo xong thì mang căn cước đến lấy kết quả.</p>',
      ),
    truth: { 'online-service': { ...HALF, details: { links: [bd.DVC], guidance: null } } },
  },
];
