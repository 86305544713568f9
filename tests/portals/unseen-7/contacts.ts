/** Ways to be heard, opinions with replies, online services, social networks. */

import { cantTell, failed, partial, passed, type Portal } from './portal.ts';
import { Site, listed, otherPosts } from './site.ts';

const NGHE_AN = 'Sở Khoa học và Công nghệ Nghệ An';
const SON_LA = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const BINH_DINH = 'Sở Nội vụ tỉnh Bình Định';
const BAC_NINH = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';
const HUNG_YEN = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';
const NEWS = otherPosts('/tin-tuc', ['2022-03-08', '2022-06-01', '2022-11-10']);

export function contacts(): readonly Portal[] {
  return [
    wholeProcess(),
    petitionsLink(),
    processOnly(),
    contactOnly(),
    form(),
    answeredTable(),
    answeredPages(),
    unanswered(),
    opinionsUndated(),
    menuAndGuide(),
    bannerOnly(),
    guideInList(),
    guideOnly(),
    postOnly(),
    bothNetworks(),
    facebookOnly(),
    sharing(),
  ];
}

function wholeProcess(): Portal {
  const site = new Site('vnpt', BAC_NINH);
  site.link('Giới thiệu', '/gioi-thieu').link('Tiếp nhận phản ánh, kiến nghị', '/tiep-nhan-pakn');
  site
    .page('/gioi-thieu', 'Giới thiệu', '<p>Sở tham mưu giúp Ủy ban nhân dân tỉnh về quy hoạch, kế hoạch và đầu tư.</p>')
    .page(
      '/tiep-nhan-pakn',
      'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
      `<p>Cá nhân, tổ chức gửi phản ánh, kiến nghị về quy định hành chính đến Sở theo một trong các cách sau:</p>
<ul><li>Gửi văn bản về địa chỉ: Số 6 đường Lý Thái Tổ, phường Suối Hoa, thành phố Bắc Ninh</li><li>Gọi điện thoại: 0222 3822 569</li><li>Gửi thư điện tử: pakn.skhdt@bacninh.gov.vn</li></ul>
<h3>Quy trình xử lý</h3><p>Bước 1: Văn phòng Sở tiếp nhận và ghi vào sổ. Bước 2: trong 02 ngày làm việc chuyển phòng chuyên môn nghiên cứu. Bước 3: trả lời người gửi trong thời hạn 10 ngày làm việc kể từ ngày nhận.</p>`,
    );
  return {
    name: 'bn-vnpt-feedback-whole',
    plan: 'bacninh-skhdt-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'feedback-process': passed({ url: '/tiep-nhan-pakn', ways: ['phone', 'email', 'address'], process: true }),
    },
  };
}

function petitionsLink(): Portal {
  const site = new Site('nuke', NGHE_AN);
  site.link('Tin tức', '/tin-tuc').column('/tin-tuc', 'Tin tức', NEWS, 'media');
  site.side =
    '<div class="panel panel-default"><div class="panel-heading">Phản ánh, kiến nghị</div><div class="panel-body"><a href="https://pakn.dichvucong.gov.vn/">Gửi phản ánh, kiến nghị về quy định hành chính trên Cổng Dịch vụ công quốc gia</a></div></div>';
  return {
    name: 'na-nukeviet-feedback-link',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { feedback: partial(0.5, { ways: ['pakn'], process: false }) },
  };
}

function processOnly(): Portal {
  const site = new Site('mvc', BAC_NINH);
  site
    .link('Tin tức', '/tin-tuc')
    .link('Quy trình xử lý phản ánh, kiến nghị', '/quy-trinh-pakn')
    .column('/tin-tuc', 'Tin tức', NEWS, 'cards')
    .page(
      '/quy-trinh-pakn',
      'Quy trình xử lý phản ánh, kiến nghị',
      '<ol><li>Bộ phận văn thư tiếp nhận phản ánh, kiến nghị của cá nhân, tổ chức và vào sổ trong ngày.</li><li>Chánh Văn phòng phân loại, trình Giám đốc Sở giao phòng chuyên môn.</li><li>Phòng chuyên môn xử lý và dự thảo trả lời trong 07 ngày làm việc.</li></ol>',
    );
  return {
    name: 'bn-mvc-feedback-process-only',
    plan: 'bacninh-skhdt-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { 'feedback-process': partial(0.5, { url: '/quy-trinh-pakn', ways: [], process: true }) },
  };
}

function contactOnly(): Portal {
  const site = new Site('elementor', NGHE_AN);
  site
    .link('Tin tức', '/tin-tuc')
    .link('Liên hệ', '/lien-he')
    .column('/tin-tuc', 'Tin tức', NEWS, 'cards')
    .page(
      '/lien-he',
      'Liên hệ',
      `<p>${NGHE_AN}</p><p>Địa chỉ: 75A đường Nguyễn Thị Minh Khai, thành phố Vinh</p><p>Điện thoại: 0238 3844 500</p><p>Email: skhcn@nghean.gov.vn</p>`,
    );
  return {
    name: 'na-wordpress-contact-only',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { feedback: failed({ ways: [], process: false }) },
  };
}

function form(): Portal {
  const site = new Site('clay', NGHE_AN);
  site.link('Gửi phản ánh, kiến nghị', '/gui-pakn').page(
    '/gui-pakn',
    'Gửi phản ánh, kiến nghị',
    `<p>Phản ánh, kiến nghị của tổ chức, cá nhân về quy định hành chính do Văn phòng Sở tiếp nhận, chuyển phòng chuyên môn xử lý và trả lời trong 10 ngày làm việc.</p>
<form method="post" action="/gui-pakn"><label>Họ và tên <input name="ho_ten" type="text"></label><label>Thư điện tử <input name="email" type="text"></label><label>Nội dung phản ánh, kiến nghị <textarea name="noi_dung" rows="6"></textarea></label><button type="submit">Gửi</button></form>`,
  );
  return {
    name: 'na-liferay-feedback-form',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { feedback: passed({ url: '/gui-pakn', ways: ['form'], process: true }) },
  };
}

function answeredTable(): Portal {
  const site = new Site('mvc', SON_LA);
  const row = (at: number, day: string, words: string, reply: string): string =>
    `<tr><td>${at}</td><td>${day}</td><td>${words}</td><td>${reply}</td></tr>`;
  site.link('Kết quả trả lời phản ánh, kiến nghị', '/ket-qua-pakn').page(
    '/ket-qua-pakn',
    'Kết quả trả lời phản ánh, kiến nghị',
    `<table class="table table-bordered"><thead><tr><th>STT</th><th>Ngày nhận</th><th>Nội dung phản ánh, kiến nghị</th><th>Nội dung trả lời</th></tr></thead><tbody>
${row(1, '12/09/2022', 'Đề nghị rút ngắn thời gian giải quyết thủ tục đăng ký hoạt động khoa học và công nghệ.', 'Sở đã trình cắt giảm thời gian từ 15 ngày xuống 10 ngày làm việc.')}
${row(2, '05/04/2022', 'Thủ tục cấp giấy phép tiến hành công việc bức xạ có phải nộp bản gốc hay không?', 'Người nộp chỉ cần bản sao kèm bản chính để đối chiếu.')}
</tbody></table>`,
  );
  return {
    name: 'sl-mvc-answers-in-a-table',
    plan: 'sonla-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { 'published-feedback': passed({ replied: 2, unreplied: 0, urls: ['/ket-qua-pakn'] }) },
  };
}

function answeredPages(): Portal {
  const site = new Site('vnpt', SON_LA);
  const opinion = (day: string, words: string, reply: string): string =>
    `<div class="hoi"><p class="nguoi-gui">Người gửi: Nguyễn Văn An - Ngày gửi: ${day}</p><p>Nội dung phản ánh, kiến nghị: ${words}</p></div><div class="tra-loi"><h4>Trả lời</h4><p>${reply}</p></div>`;
  site
    .link('Phản ánh, kiến nghị', '/pakn')
    .page(
      '/pakn',
      'Phản ánh, kiến nghị của tổ chức, cá nhân',
      '<ul><li><a href="/pakn/12">Kiến nghị về hồ sơ thủ tục đăng ký hợp đồng chuyển giao công nghệ</a> <span>14/10/2022</span></li><li><a href="/pakn/11">Phản ánh về lệ phí thủ tục kiểm định phương tiện đo</a> <span>02/03/2022</span></li></ul>',
    )
    .page(
      '/pakn/12',
      'Kiến nghị về hồ sơ thủ tục đăng ký hợp đồng chuyển giao công nghệ',
      opinion(
        '14/10/2022',
        'Hồ sơ có bắt buộc công chứng bản dịch hợp đồng hay không?',
        'Bản dịch cần công chứng hoặc chứng thực theo quy định hiện hành.',
      ),
    )
    .page(
      '/pakn/11',
      'Phản ánh về lệ phí thủ tục kiểm định phương tiện đo',
      opinion(
        '02/03/2022',
        'Lệ phí niêm yết tại trụ sở khác với trên mạng.',
        'Sở đã rà soát và niêm yết lại mức thu thống nhất.',
      ),
    );
  return {
    name: 'sl-vnpt-answers-on-pages',
    plan: 'sonla-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { 'published-feedback': passed({ replied: 2, unreplied: 0 }) },
  };
}

function unanswered(): Portal {
  const site = new Site('nuke', SON_LA);
  const one = (day: string, words: string): string =>
    `<div class="panel panel-default"><div class="panel-heading">Ngày gửi: ${day}</div><div class="panel-body"><p>Nội dung kiến nghị: ${words}</p><p>Tình trạng: Đang xử lý</p></div></div>`;
  site
    .link('Ý kiến của tổ chức, công dân về TTHC', '/y-kien')
    .page(
      '/y-kien',
      'Ý kiến của tổ chức, công dân về thủ tục hành chính',
      one('03/10/2022', 'Đề nghị công khai mẫu đơn của thủ tục công bố hợp chuẩn.') +
        one('21/06/2022', 'Đề nghị nhận hồ sơ vào sáng thứ bảy.'),
    );
  return {
    name: 'sl-nukeviet-unanswered',
    plan: 'sonla-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { 'published-feedback': partial(0.5, { replied: 0, unreplied: 2 }) },
  };
}

function opinionsUndated(): Portal {
  const site = new Site('k2', SON_LA);
  const one = (words: string, reply: string): string =>
    `<p><b>Kiến nghị:</b> ${words}</p><p><b>Trả lời:</b> ${reply}</p><hr>`;
  site
    .link('Trả lời phản ánh, kiến nghị', '/tra-loi-kien-nghi')
    .page(
      '/tra-loi-kien-nghi',
      'Trả lời phản ánh, kiến nghị của công dân',
      one('Thủ tục công bố hợp quy cần mấy bộ hồ sơ?', 'Người nộp chuẩn bị 01 bộ hồ sơ.') +
        one('Có được nộp hồ sơ qua bưu chính không?', 'Sở nhận hồ sơ qua dịch vụ bưu chính công ích.'),
    );
  return {
    name: 'sl-joomla-opinions-undated',
    plan: 'sonla-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { 'published-feedback': cantTell() },
  };
}

const LEVELS =
  '<p>Dịch vụ công trực tuyến mức độ 3 cho phép người dân điền và gửi hồ sơ trên mạng, nộp phí và nhận kết quả tại nơi giải quyết. Mức độ 4 cho phép thanh toán phí trên mạng. Để nộp hồ sơ, người dân đăng ký tài khoản, chọn thủ tục, điền mẫu đơn, đính kèm giấy tờ và bấm gửi.</p>';

function menuAndGuide(): Portal {
  const site = new Site('mvc', NGHE_AN);
  site
    .link('Dịch vụ công trực tuyến', 'https://dichvucong.nghean.gov.vn/')
    .link('Hướng dẫn DVC mức độ 3, 4', '/huong-dan-dvc')
    .page('/huong-dan-dvc', 'Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4', LEVELS);
  return {
    name: 'na-mvc-service-and-guide',
    plan: 'nghean-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { 'online-service': passed({ links: ['https://dichvucong.nghean.gov.vn/'], guidance: '/huong-dan-dvc' }) },
  };
}

function bannerOnly(): Portal {
  const site = new Site('clay', HUNG_YEN);
  site.link('Tin tức', '/tin-tuc').column('/tin-tuc', 'Tin tức', otherPosts('/tin-tuc', ['2024-10-10']), 'cards');
  site.side =
    '<a href="https://dichvucong.hungyen.gov.vn/" target="_blank"><img src="/documents/20182/banner-dvc.jpg" alt="Cổng dịch vụ công trực tuyến"></a>';
  return {
    name: 'hy-liferay-service-banner',
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-11-20',
    answers: site.build(),
    truth: {
      'online-service': partial(0.5, { links: ['https://dichvucong.hungyen.gov.vn/'], guidance: null }),
      social: failed({ facebook: null, zalo: null }),
    },
  };
}

function guideInList(): Portal {
  const site = new Site('elementor', HUNG_YEN);
  site
    .link('Dịch vụ công', 'https://dichvucong.gov.vn/')
    .link('Hướng dẫn', '/huong-dan/')
    .page(
      '/huong-dan/',
      'Hướng dẫn',
      '<ul><li><a href="/huong-dan/an-toan/">Giữ an toàn khi dùng mạng</a></li><li><a href="/huong-dan/nop-ho-so/">Cách nộp hồ sơ dịch vụ công trực tuyến toàn trình, một phần</a></li></ul>',
    )
    .page('/huong-dan/an-toan/', 'Giữ an toàn khi dùng mạng', '<p>Không cho người khác mật khẩu và mã xác thực.</p>')
    .page(
      '/huong-dan/nop-ho-so/',
      'Cách nộp hồ sơ dịch vụ công trực tuyến toàn trình, một phần',
      '<p>Với dịch vụ công trực tuyến toàn trình, mọi bước được thực hiện trên mạng. Với dịch vụ công trực tuyến một phần, người dân còn phải đến nơi tiếp nhận ở một số bước. Các bước: đăng nhập bằng tài khoản định danh, tìm thủ tục, điền tờ khai, đính kèm giấy tờ, nộp phí và theo dõi hồ sơ.</p>',
    );
  return {
    name: 'hy-wordpress-guide-in-list',
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-11-20',
    answers: site.build(),
    truth: { 'online-service': passed({ links: ['https://dichvucong.gov.vn/'], guidance: '/huong-dan/nop-ho-so/' }) },
  };
}

function guideOnly(): Portal {
  const site = new Site('k2', BINH_DINH);
  site
    .link('Hướng dẫn dịch vụ công mức độ 3, 4', '/huong-dan')
    .page('/huong-dan', 'Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4', LEVELS);
  return {
    name: 'bd-joomla-guide-only',
    plan: 'binhdinh-snv-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { 'online-service': partial(0.5, { links: [], guidance: '/huong-dan' }) },
  };
}

function postOnly(): Portal {
  const site = new Site('vnpt', SON_LA);
  site
    .link('Tin tức', '/tin-tuc')
    .link('Dịch vụ bưu chính công ích', '/bcci')
    .column('/tin-tuc', 'Tin tức', NEWS, 'cards')
    .page(
      '/bcci',
      'Dịch vụ bưu chính công ích',
      '<p>Người dân có thể gửi hồ sơ và nhận kết quả tại nhà qua nhân viên bưu điện.</p>',
    );
  return {
    name: 'sl-vnpt-post-only',
    plan: 'sonla-skhcn-2022',
    asOf: '2022-11-20',
    answers: site.build(),
    truth: { 'online-service': failed({ links: [], guidance: null }) },
  };
}

const NEWS_2024 = otherPosts('/tin-tuc', ['2024-10-10', '2024-11-02']);

function bothNetworks(): Portal {
  const site = new Site('vnpt', HUNG_YEN);
  site.link('Tin tức', '/tin-tuc').column('/tin-tuc', 'Tin tức', NEWS_2024, 'media');
  site.home = listed(NEWS_2024, 'media');
  site.top =
    '<ul class="mxh"><li><a href="https://www.facebook.com/khcnhungyen" title="Facebook Sở KH&amp;CN Hưng Yên"><i class="fa fa-facebook"></i></a></li><li><a href="https://zalo.me/1856340231247985123" title="Zalo Sở KH&amp;CN Hưng Yên"><img src="/Content/zalo.svg" alt="Zalo"></a></li></ul>';
  return {
    name: 'hy-vnpt-both-networks',
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-11-20',
    answers: site.build(),
    truth: {
      social: passed({ facebook: 'https://www.facebook.com/khcnhungyen', zalo: 'https://zalo.me/1856340231247985123' }),
      'online-service': failed({ links: [], guidance: null }),
    },
  };
}

function facebookOnly(): Portal {
  const site = new Site('mvc', HUNG_YEN);
  site.link('Tin tức', '/tin-tuc').column('/tin-tuc', 'Tin tức', NEWS_2024, 'cards');
  site.foot += '<p>Kết nối với chúng tôi: <a href="https://facebook.com/SoKHCNHungYen">Trang Facebook của Sở</a></p>';
  return {
    name: 'hy-mvc-facebook-only',
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-11-20',
    answers: site.build(),
    truth: { social: partial(0.5, { facebook: 'https://facebook.com/SoKHCNHungYen', zalo: null }) },
  };
}

function sharing(): Portal {
  const site = new Site('nuke', HUNG_YEN);
  site.link('Tin tức', '/tin-tuc').column('/tin-tuc', 'Tin tức', NEWS_2024, 'media');
  site.side =
    '<div class="share">Chia sẻ: <a href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fskhcn.hungyen.gov.vn%2F">Facebook</a> <a href="https://twitter.com/intent/tweet?url=x">Twitter</a> <div class="zalo-share-button" data-href="/" data-oaid="579745863508352884"></div></div>';
  return {
    name: 'hy-nukeviet-sharing',
    plan: 'hungyen-skhcn-2024',
    asOf: '2024-11-20',
    answers: site.build(),
    truth: { social: failed({ facebook: null, zalo: null }) },
  };
}
