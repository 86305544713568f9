/** Sơn La, 2022: what real portals do to a reader, and beside each thing that is asked for another that only looks like it. */

import { reference, slashed, swap, topic, word, type Site, type UnseenPortal } from '../unseen-8/shape.ts';
import { bodyOf, type Post } from './prose.ts';
import { NEWS, PINNED, REFORM, TO_COME, UNDATED } from './sonla-posts.ts';

const YEARS = Array.from({ length: 60 }, (_, at) => `<option>${1900 + at}</option>`).join('');

const page = (title: string, main: string): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title><script>var today = new Date();</script></head><body>
<div class=topbar><span id=clock>Chủ nhật, 20/11/2022 - 10:15:44</span> <a href=" /en/">English</a> <a href="javascript:void(0)">RSS</a></div>
<div class=banner><a href="/"><img src="/upload/banner-so.jpg" alt=""></a></div>
<marquee>Kỷ niệm 40 năm Ngày Nhà giáo Việt Nam 20/11/1982 - 20/11/2022 *** Thi đua lập thành tích nhiệm kỳ 2020 - 2025 *** Tuần lễ đo lường 20/01/2023</marquee>
<div id=nav><ul><li><a href="/">Trang chủ</a><li><a href="javascript:void(0)">Giới thiệu</a><ul><li><a href=" /1201/gioi-thieu">Lịch sử hình thành</a></ul>
<li><a href="/1298/tin-tuc">Tin tức</a><li><a href="/1300/cai-cach-tu-phap">Cải cách tư pháp</a><li><a href="javascript:void(0)" onclick="return false">Văn bản</a><ul><li><a href="/1410/he-thong-van-ban">Hệ thống văn bản</a><li><a href="/1411/van-ban-chi-dao-huong-dan-cchc">Văn bản chỉ đạo, hướng dẫn CCHC</a></ul>
<li><a href="/1420/bo-thu-tuc-hanh-chinh">Bộ TTHC</a><li><a href="/1430/tinh-hinh-giai-quyet-ho-so">Tình hình giải quyết hồ sơ</a><li><a href="/1440/hoi-dap-gop-y">Hỏi đáp - Góp ý</a></ul></div>
<table width=100%><tr><td valign=top width=75%>${main}
<td valign=top><a href="/1482/chuyen-muc"><img src="/upload/qc/cchc248X50.png" alt=""></a><br>
<button type=button onclick="location.href='https://dichvucong.sonla.gov.vn/'">Dịch vụ công trực tuyến</button>
<div class=box><b>ĐƯỜNG DÂY NÓNG CCHC</b><br>Điện thoại: 0212.3852.042<br>Địa chỉ: số 31, đường Hoàng Quốc Việt, phường Chiềng Cơi, thành phố Sơn La</div>
<a href="/1450/duong-day-nong">Đường dây nóng</a><br><a href="/1455/huong-dan-dvc">Hướng dẫn sử dụng DVC trực tuyến</a><br><a href="/1490/huong-dan">Chỉ dẫn cho bà con</a>
<form action="/tim"><select name=nam>${YEARS}</select><input name=q></form><div>Lượt truy cập: 02123 456 789</div></table>
<div class=foot>Sở Khoa học và Công nghệ tỉnh Sơn La. Giấy phép số 02/GP-TTĐT cấp ngày 16/72/2020. ĐT: 0212.3852.114 - Fax: 0212.3854.062. Phiên bản 1.2.08.12.21</div></body></html>`;

const clocked = (date: string): string => `${slashed(date)} | 09:15 AM`;

const article = (post: Post, at: number): string =>
  page(
    post.title,
    `<div class=chitiet><h3 class=tieude>${post.title}</h3><span class=ngay>${clocked(post.date)}</span> <a href="http://10.1.4.20/share?p=${at}">Chia sẻ</a><div class=tomtat>${post.lead}</div><div class=nd>${bodyOf(
      post,
      at,
    )
      .map((text) => `<p>${text}`)
      .join(
        '\n',
      )}</div><div class=khac><b>Tin khác</b><ul><li><a href="${NEWS[0]?.path ?? ''}">${NEWS[0]?.title ?? ''}</a> (17/11/2022)</ul></div></div>`,
  );

/** The column's list shows no day, the news' list shows it in brackets inside the link. */
const plain = (posts: readonly Omit<Post, 'date'>[]): string =>
  posts
    .map(
      ({ path, title, lead }) =>
        `<div class=tin><a class=td href="${path}">${title}</a><div class=tt>${lead}</div></div>`,
    )
    .join('');
const bracketed = (posts: readonly Post[]): string =>
  `<ul class=ds>${posts.map(({ path, title, date }) => `<li><a href="${path}">${title} (${slashed(date)})</a>`).join('')}</ul>`;

const column = (at: number): string => {
  const first = [TO_COME, ...REFORM.slice(0, 5)];
  const posts = at === 1 ? first : REFORM.slice(5);
  return page(
    'Cải cách hành chính',
    `<h2>CẢI CÁCH HÀNH CHÍNH</h2><div class="tin ghim"><i class="fa fa-thumb-tack" title="Tin ghim"></i> <a class=td href="${PINNED.path}">${PINNED.title}</a><div class=tt>${PINNED.lead}</div></div>${plain(posts)}<div class=trang>${at === 1 ? '<b>1</b> <a href="/1482/chuyen-muc?pageindex=2">2</a>' : '<a href="/1482/chuyen-muc">1</a> <b>2</b>'}</div>`,
  );
};

type Row = readonly [code: string, name: string];
const LISTED: readonly Row[] = [
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ'],
  ['2.002380', 'Cấp giấy phép tiến hành công việc bức xạ'],
  ['2.002385', 'Khai báo thiết bị X-quang chẩn đoán trong y tế'],
  ['2.002278', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ'],
  ['1.001786', 'Cấp giấy chứng nhận đăng ký hoạt động lần đầu'],
  ['2.001259', 'Kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu'],
];
const MISSING: Row = ['2.002253', 'Đăng ký hỗ trợ thương mại hóa kết quả nghiên cứu'];
const DISTRICT: readonly Row[] = [
  ['1.004746', 'Cấp lại giấy chứng nhận kết hôn'],
  ['2.000756', 'Đăng ký kết hôn có yếu tố nước ngoài'],
];

const rows = (list: readonly Row[]): string =>
  list
    .map(
      ([code, name], at) =>
        `<tr><td>${at + 1}<td><table><tr><td>${code}.000.00.00.H52</table><td>${name}<td>Sở Khoa học và Công nghệ`,
    )
    .join('');

/** Decomposed letters, tables in cells, tags that nobody closed; one procedure stands under two fields. */
const SET =
  `<h2>BỘ THỦ TỤC HÀNH CHÍNH</h2><p><b>A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH</b><table border=1><tr><th>STT<th>Mã số<th>Tên thủ tục<th>Cơ quan giải quyết<tr><td colspan=4><b>I. Lĩnh vực An toàn bức xạ</b>${rows(LISTED.slice(0, 3))}<tr><td colspan=4><b>II. Lĩnh vực Hoạt động KH&amp;CN</b>${rows([...LISTED.slice(3), LISTED[2] ?? MISSING])}</table>
<p><b>B. THỦ TỤC HÀNH CHÍNH CẤP HUYỆN</b><table border=1><tr><th>STT<th>Mã số<th>Tên thủ tục<th>Cơ quan giải quyết${DISTRICT.map(([code, name], at) => `<tr><td>${at + 1}<td>${code}<td>${name}<td>UBND cấp huyện`).join('')}</table>`.normalize(
    'NFD',
  );

const DOCUMENTS = `<h2>HỆ THỐNG VĂN BẢN</h2><table class=vb><tr><th>Số hiệu<th>Ban hành<th>Hết hiệu lực<th>Trích yếu
<tr><td>61/2018/NĐ-CP<td>23/4/2018<td>31/12/9999<td><a href="/1410/61-2018-nd-cp">Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính</a>
<tr><td>01 /2018/TT–VPCP<td>23/11/2018<td>31/12/9999<td>Hướng dẫn thi hành một số quy định của Nghị định về cơ chế một cửa
<tr><td>30/CT-TTg<td>30/10/2019<td>31/12/9999<td>Về tăng cường phòng cháy rừng mùa khô
<tr><td>145/2016/QĐ-TTg<td>19/10/2016<td>31/12/9999<td>Về phê duyệt nhiệm vụ quy hoạch
<tr><td>3162/QĐ-UBND<td>20/12/2021<td>31/12/2025<td><a href="/1410/3162-qd-ubnd">Ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2022</a>
<tr><td>1044/QĐ-UBND<td>02/6/2022<td>31/12/9999<td><a href="/1410/1044-qd-ubnd">Công bố danh mục thủ tục hành chính sửa đổi, bổ sung lĩnh vực khoa học và công nghệ</a></table>`;

const documentPage = (number: string, date: string, about: string, more: string): string =>
  page(
    about,
    `<h3>${about}</h3><p>Số hiệu: ${number}<br>Ngày ban hành: ${date}<br>Cơ quan ban hành: xem toàn văn</p>${more}`,
  );

const GUIDANCE = `<h2>VĂN BẢN CHỈ ĐẠO, HƯỚNG DẪN CCHC</h2><table class=vb><tr><th>Số hiệu<th>Ngày ban hành<th>Hết hiệu lực<th>Trích yếu
<tr><td>688/SKHCN-VP<td>03/10/2022<td>31/12/9999<td><a href="/1411/688-skhcn-vp">V/v tự chấm điểm chỉ số cải cách hành chính, hoàn thành trước ngày 30/12/2022</a>
<tr><td>415/SKHCN-VP<td>21/6/2022<td>31/12/9999<td><a href="/1411/415-skhcn-vp">V/v chấn chỉnh việc lập phiếu hẹn trả kết quả</a>
<tr><td>47/KH-UBND<td>10/02/2022<td>31/12/2022<td>Kế hoạch tuyên truyền cải cách hành chính tỉnh Sơn La năm 2022</table>`;

const DOSSIERS = `<h2>TÌNH HÌNH GIẢI QUYẾT HỒ SƠ</h2><ul><li><a href="/1430/quy-1">Báo cáo tình hình giải quyết hồ sơ thủ tục hành chính quý I/2022</a><li><a href="/1430/sau-thang">Báo cáo tình hình giải quyết hồ sơ thủ tục hành chính 6 tháng đầu năm 2022</a><li><a href="/upload/bc/q3.docx">Báo cáo tình hình giải quyết hồ sơ thủ tục hành chính quý III/2022</a></ul>`;

const OPINIONS = `<h2>HỎI ĐÁP - GÓP Ý</h2>
<div class=hoi><b>Nguyễn Thị Lan (Thuận Châu)</b> - 14/8/2022<p>Hỏi: Tôi làm thủ tục khai báo máy X-quang cho phòng khám, giấy hẹn ghi 5 ngày nhưng đến ngày thứ 9 chưa thấy gọi. Xin cho biết vướng ở đâu?</p><i>Câu hỏi đang chờ trả lời.</i></div>
<div class=hoi><b>Lò Văn Sương (Mường La)</b> - 02/11/2021<p>Hỏi: Thủ tục cấp chứng chỉ nhân viên bức xạ có cần nộp ảnh 3x4 không?</p><p><b>Trả lời:</b> Thủ tục này cần 03 ảnh 3x4 chụp trong vòng sáu tháng. Mời anh mang ảnh tới quầy 14 để được hướng dẫn thêm.</p></div>`;

const HOTLINE = `<h2>ĐƯỜNG DÂY NÓNG</h2><p>Đường dây nóng tiếp nhận ý kiến về cải cách hành chính: <b>0212.3751.333</b><br>Địa chỉ: số 31, đường Hoàng Quốc Việt, phường Chiềng Cơi, thành phố Sơn La</p>`;

const GUIDE = `<h2>HƯỚNG DẪN SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN MỨC ĐỘ 3, MỨC ĐỘ 4</h2><p>Với dịch vụ mức độ 3, bà con điền tờ khai và gửi giấy tờ qua mạng rồi đến nhận kết quả. Với dịch vụ mức độ 4, phí cũng nộp qua mạng, kết quả được gửi về nhà. Trước hết cần có tài khoản: bấm Đăng ký, nhập số căn cước, số điện thoại và chờ tin nhắn có mã xác nhận. Sau đó đăng nhập, tìm tên thủ tục, bấm Nộp hồ sơ, chụp giấy tờ bằng điện thoại rồi tải lên từng ô. Cuối cùng ghi lại mã hồ sơ để tra tiến độ.</p>`;

function build(): Site {
  const english = page(
    'Home',
    '<h2>Welcome</h2><p>Son La Department of Science and Technology. <a href="en/">English</a></p>',
  );
  const answers: Site['answers'] = {
    '/': page(
      'Sở Khoa học và Công nghệ tỉnh Sơn La',
      `<h2>TIN NỔI BẬT</h2>${bracketed(NEWS.slice(0, 4))}<h2>TIẾNG NÓI CƠ SỞ</h2>${bracketed(NEWS.slice(6, 7))}`,
    ),
    '/en/': english,
    '/en/en/': english,
    '/en/en/en/': english,
    '/1201/gioi-thieu': page(
      'Lịch sử hình thành',
      '<h2>LỊCH SỬ HÌNH THÀNH</h2><p>Ban Khoa học kỹ thuật được lập năm 1976, lúc đầu có sáu người, làm việc nhờ ở nhà khách. Tên gọi hiện nay có từ năm 2003.',
    ),
    '/1298/tin-tuc': page('Tin tức', `<h2>TIN TỨC</h2>${bracketed(NEWS)}`),
    '/1300/cai-cach-tu-phap': page(
      'Cải cách tư pháp',
      '<h2>CẢI CÁCH TƯ PHÁP</h2><ul class=ds><li><a href="/1300/phien-toa-gia-dinh-660010">Tìm hiểu phiên tòa gia đình và người chưa thành niên (19/9/2022)</a></ul>',
    ),
    '/1300/phien-toa-gia-dinh-660010': page(
      'Tìm hiểu phiên tòa',
      '<div class=chitiet><h3 class=tieude>Tìm hiểu phiên tòa gia đình và người chưa thành niên</h3><span class=ngay>19/9/2022 | 09:15 AM</span><div class=tomtat>Phòng xử được bố trí thân thiện, không có vành móng ngựa.</div><p>Cán bộ pháp chế của Sở dự phiên tòa giả định do hai trường học phối hợp tổ chức.</div>',
    ),
    '/1410/he-thong-van-ban': page('Hệ thống văn bản', DOCUMENTS),
    '/1410/61-2018-nd-cp': documentPage(
      '61/2018/NĐ-CP',
      '23/4/2018',
      'Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
      '<p>Thực hiện theo Nghị quyết số 35/NQ-CP của Chính phủ và các quy định có liên quan, cơ quan nhà nước tiếp nhận hồ sơ tại một nơi, trả kết quả tại chính nơi đó.</p>',
    ),
    '/1410/3162-qd-ubnd': documentPage(
      '3162/QĐ-UBND',
      '20/12/2021',
      'Ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2022',
      '<p>Giao các sở, ban, ngành cụ thể hóa thành nhiệm vụ của mình, báo cáo trước ngày 15 tháng cuối quý.</p>',
    ),
    '/1410/1044-qd-ubnd': documentPage(
      '1044/QĐ-UBND',
      '02/6/2022',
      'Công bố danh mục thủ tục hành chính sửa đổi, bổ sung lĩnh vực khoa học và công nghệ',
      `<table border=1><tr><th>STT<th>Mã số<th>Tên thủ tục<tr><td>1<td>${MISSING[0]}<td>${MISSING[1]}<tr><td>2<td>${LISTED[0]?.[0]}<td>${LISTED[0]?.[1]}</table>`,
    ),
    '/1411/van-ban-chi-dao-huong-dan-cchc': page('Văn bản chỉ đạo, hướng dẫn CCHC', GUIDANCE),
    '/1411/688-skhcn-vp': documentPage(
      '688/SKHCN-VP',
      '03/10/2022',
      'V/v tự chấm điểm chỉ số cải cách hành chính, hoàn thành trước ngày 30/12/2022',
      '<p>Đề nghị các phòng gửi bảng tự chấm kèm tài liệu kiểm chứng về Văn phòng Sở.</p>',
    ),
    '/1411/415-skhcn-vp': documentPage(
      '415/SKHCN-VP',
      '21/6/2022',
      'V/v chấn chỉnh việc lập phiếu hẹn trả kết quả',
      '<p>Phiếu hẹn phải ghi rõ giờ, ngày, người nhận; không ghi chung chung.</p>',
    ),
    '/1420/bo-thu-tuc-hanh-chinh': page('Bộ TTHC', SET),
    '/1430/tinh-hinh-giai-quyet-ho-so': page('Tình hình giải quyết hồ sơ', DOSSIERS),
    '/1430/quy-1': page(
      'Quý I/2022',
      '<h3>Báo cáo tình hình giải quyết hồ sơ thủ tục hành chính quý I/2022</h3><p>Trong quý I năm 2022, bộ phận một cửa của Sở tiếp nhận 57 hồ sơ, giải quyết trước hạn 31, đúng hạn 22, đang giải quyết 4; không có hồ sơ quá hạn.</p>',
    ),
    '/1430/sau-thang': page(
      'Sáu tháng',
      '<h3>Báo cáo tình hình giải quyết hồ sơ thủ tục hành chính 6 tháng đầu năm 2022</h3><p>Lũy kế sáu tháng, bộ phận một cửa của Sở tiếp nhận 131 hồ sơ, giải quyết trước hạn 74, đúng hạn 52, đang giải quyết 5.</p>',
    ),
    '/upload/bc/q3.docx': word([
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ SƠN LA',
      'BÁO CÁO tình hình giải quyết hồ sơ thủ tục hành chính quý III/2022',
      'Trong quý III năm 2022, bộ phận một cửa của Sở tiếp nhận 66 hồ sơ, đã giải quyết 63 hồ sơ, không có hồ sơ quá hạn.',
    ]),
    '/1440/hoi-dap-gop-y': page('Hỏi đáp - Góp ý', OPINIONS),
    '/1450/duong-day-nong': page('Đường dây nóng', HOTLINE),
    '/1455/huong-dan-dvc': page('Hướng dẫn sử dụng DVC trực tuyến', GUIDE),
    '/1482/chuyen-muc': column(1),
    '/1482/chuyen-muc?pageindex=2': column(2),
    '/1490/huong-dan': page('Chỉ dẫn cho bà con', `<h2>CHỈ DẪN CHO BÀ CON</h2>${plain(UNDATED)}`),
  };
  for (const [at, post] of [PINNED, TO_COME, ...REFORM, ...NEWS].entries()) answers[post.path] = article(post, at);
  for (const { path, title, lead, own } of UNDATED)
    answers[path] = page(
      title,
      `<div class=chitiet><h3 class=tieude>${title}</h3><div class=tomtat>${lead}</div><div class=nd><p>${own}<p>Khi bưu tá đến, bà con kiểm tra tên, ký vào sổ rồi mới nhận phong bì. Nếu phong bì rách, ghi ngay vào phiếu.</div></div>`,
    );
  const site: Site = { answers, procedures: reference([...LISTED, MISSING]) };
  // one post shows its day in words, as an editor typed it
  swap(site, REFORM[2]?.path ?? '', '12/07/2022 | 09:15 AM', 'Thứ ba, 12 tháng 7, 2022');
  return site;
}

const reform = (words: string) => REFORM.find(({ title }) => title.includes(words))?.path ?? '';
const news = (words: string) => NEWS.find(({ title }) => title.includes(words))?.path ?? '';

export const SONLA: UnseenPortal = {
  name: 'sonla-bare',
  plan: 'sonla-skhcn-2022',
  asOf: '2022-11-20',
  build,
  truth: {
    'procedure-set': {
      outcome: 'partial',
      credit: 6 / 7,
      details: {
        reference: 7,
        listed: 6,
        coverage: 6 / 7,
        missing: [{ code: MISSING[0] }],
        abolishedListed: [],
        unknown: [],
        duplicates: [{ code: '2.002385' }],
        lists: ['/1420/bo-thu-tuc-hanh-chinh'],
      },
    },
    'procedure-updates': topic(),
    'procedure-set-province': { outcome: 'cantTell' },
    hotline: {
      outcome: 'partial',
      details: { phones: ['+842123852042', '+842123751333'] },
    },
    'published-feedback': { outcome: 'partial', details: { replied: 0, unreplied: 1 } },
    'cchc-column': {
      outcome: 'partial',
      details: {
        url: '/1482/chuyen-muc',
        linkedFromHome: true,
        newest: '2022-11-14',
        ageDays: 6,
        inPeriod: 10,
        byMonth: {
          '2022-02': 2,
          '2022-03': 1,
          '2022-04': 1,
          '2022-05': 2,
          '2022-06': 1,
          '2022-07': 1,
          '2022-09': 1,
          '2022-11': 1,
        },
        undated: 0,
      },
    },
    'policy-articles': {
      outcome: 'partial',
      details: {
        found: 5,
        articles: [
          { url: reform('Ban Chỉ đạo') },
          { url: reform('nhóm khá') },
          { url: reform('Mộc Châu') },
          { url: reform('Chủ tịch UBND') },
          { url: news('PAR INDEX') },
        ],
      },
    },
    'service-centre': topic(reform('Trung tâm Phục vụ')),
    discipline: topic(),
    'dossier-status': {
      outcome: 'partial',
      credit: 2 / 3,
      details: {
        periods: [
          { period: '2022-Q1', state: 'published', url: '/1430/quy-1' },
          { period: '2022-Q2', state: 'missing' },
          { period: '2022-Q3', state: 'published', url: '/upload/bc/q3.docx' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    'guidance-documents': {
      outcome: 'passed',
      details: {
        url: '/1411/van-ban-chi-dao-huong-dan-cchc',
        linkedFromHome: true,
        newest: '2022-10-03',
        ageDays: 48,
        inPeriod: 3,
        byMonth: { '2022-02': 1, '2022-06': 1, '2022-10': 1 },
      },
    },
    models: topic(reform('Mộc Châu')),
    initiatives: topic(),
    indices: {
      outcome: 'partial',
      credit: 2 / 4,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.06, rank: 47, url: news('PAR INDEX') },
          { index: 'PAPI', state: 'missing' },
          { index: 'SIPAS', state: 'missing' },
          { index: 'PCI', state: 'current', year: 2021, value: 62.45, rank: 41, url: news('PCI') },
        ],
      },
    },
    'online-service': {
      outcome: 'passed',
      details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: '/1455/huong-dan-dvc' },
    },
    postal: { outcome: 'cantTell' },
    'core-documents': {
      outcome: 'partial',
      credit: 5 / 7,
      details: {
        documents: [
          { number: '61/2018/NĐ-CP', state: 'published', url: '/1410/61-2018-nd-cp' },
          { number: '01/2018/TT-VPCP', state: 'cited' },
          { number: '35/NQ-CP', state: 'cited' },
          { number: '30/CT-TTg', state: 'missing' },
          { number: '45/2016/QĐ-TTg', state: 'missing' },
          { number: '3162/QĐ-UBND', state: 'published', url: '/1410/3162-qd-ubnd' },
          { number: '47/KH-UBND', state: 'cited' },
        ],
      },
    },
  },
  variants: [],
};
