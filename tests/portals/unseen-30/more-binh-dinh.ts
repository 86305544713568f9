/** More changes of Bình Định's portal: the same said in other words, and what only looks alike. */

import { BINH_DINH } from './binh-dinh.ts';
import { change, changeRow, FAILED, PASSED } from '../unseen-28/kit.ts';
import { postOf, type Mutation } from '../unseen-22/site.ts';
import { changeBlock, retell, tells, stays } from './kit.ts';
import { DIGITAL } from './binh-dinh-posts.ts';

const RESULTS = '/cong-khai-ket-qua-giai-quyet-ho-so';
const ROTATION = '/danh-muc-vi-tri-chuyen-doi';

export const MORE_BINH_DINH: readonly Mutation[] = [
  tells('initiatives', true, [
    'reform',
    'Giải pháp hẹn giờ',
    'Viết phần mềm nhắc hạn, công chức trẻ giúp phòng mình hết cảnh hồ sơ trễ',
    'Sáng kiến của anh Trần Q. được áp dụng từ tháng Ba; số hồ sơ trễ hẹn đã giảm hẳn.',
  ]),
  tells('initiatives', false, [
    'reform',
    'Giải pháp hẹn giờ',
    'Giải pháp chống ngập cho khu phố 7 phường Nhơn Bình',
    'Hai trạm bơm mới giúp nước rút nhanh sau mưa lớn.',
  ]),
  tells('talks', true, [
    'reform',
    'Tọa đàm',
    'Buổi trò chuyện chuyên đề: đoàn viên bàn về cải cách hành chính',
    'Bốn diễn giả và hơn 90 đoàn viên trao đổi, thảo luận suốt buổi chiều 21/6.',
  ]),
  tells('talks', false, [
    'reform',
    'Tọa đàm',
    'Chấm điểm cải cách hành chính các xã của huyện Hoài Ân',
    'Tổ chấm điểm làm việc ba ngày tại huyện.',
  ]),
  tells('digital-government', true, [
    'news',
    'Trung tâm Giám sát',
    'Họp không giấy tờ: thêm một bước xây dựng chính quyền số',
    'Đại biểu đọc tài liệu trên máy tính bảng, biểu quyết qua phần mềm.',
    [DIGITAL[1]],
  ]),
  tells('digital-government', false, [
    'news',
    'Trung tâm Giám sát',
    'Trích đoạn tuồng cổ lên sóng truyền hình số mặt đất',
    'Khán giả cả nước được xem nghệ sĩ Bình Định biểu diễn.',
    [DIGITAL[1]],
  ]),
  tells('conduct', true, [
    'news',
    'văn hóa công sở',
    'Ban hành Quy chế làm việc mới của Sở Nội vụ',
    'Quy chế nêu rõ lề lối làm việc, chế độ hội họp và trách nhiệm phối hợp giữa các phòng.',
  ]),
  tells('conduct', true, [
    'news',
    'văn hóa công sở',
    'Công chức ứng xử thế nào khi tiếp dân?',
    'Năm điều nên làm, năm điều nên tránh trong giao tiếp của cán bộ, công chức nơi công sở.',
  ]),
  tells('conduct', false, [
    'news',
    'văn hóa công sở',
    'Nếp sống văn hóa ở khu phố 5: hàng xóm tối lửa tắt đèn có nhau',
    'Khu phố mười năm liền không có tệ nạn.',
  ]),
  {
    id: 'anti-corruption, other words: control of assets',
    change: (site) => {
      const post = postOf(site, 'news', 'Phòng, chống tham nhũng');
      retell(
        post,
        'Tìm hiểu Luật Phòng, chống tham nhũng: ai phải kê khai tài sản?',
        'Bài viết giải thích các nhóm người có nghĩa vụ kê khai và thời điểm kê khai theo luật.',
      );
      post.date = '2022-05-11';
    },
    truth: { 'anti-corruption': { ...PASSED, details: { found: 1 } } },
  },
  {
    id: 'anti-corruption, look-alike: drugs',
    change: (site) => {
      const post = postOf(site, 'news', 'Phòng, chống tham nhũng');
      retell(post, 'Phổ biến Luật Phòng, chống ma túy cho học sinh', 'Buổi nói chuyện ở trường chuyên Lê Quý Đôn.');
      post.date = '2022-05-11';
    },
    truth: stays(BINH_DINH.truth, 'anti-corruption'),
  },
  {
    id: 'the third quarter, of the year before',
    change: (site) => {
      change(
        site,
        RESULTS,
        '<ul>',
        `<ul><li><a href="${RESULTS}/quy-3-2021">Kết quả giải quyết hồ sơ quý III năm 2021</a></li>`,
      );
      site.pages[`${RESULTS}/quy-3-2021`] = {
        title: 'Kết quả giải quyết hồ sơ quý III năm 2021',
        main: '<p>Quý III năm 2021 Sở tiếp nhận 133 hồ sơ, giải quyết đúng hạn 133 hồ sơ, trong đó 52 hồ sơ nộp trực tuyến.</p>',
      };
    },
    truth: stays(BINH_DINH.truth, 'dossier-results'),
  },
  {
    id: 'the third quarter, in short',
    change: (site) => {
      change(site, RESULTS, '<ul>', `<ul><li><a href="${RESULTS}/q3">Công khai KQ giải quyết TTHC Quý 3/2022</a></li>`);
      site.pages[`${RESULTS}/q3`] = {
        title: 'Công khai KQ giải quyết TTHC Quý 3/2022',
        main: '<table border="1"><tr><td>Đã tiếp nhận</td><td>179 hồ sơ</td></tr><tr><td>Đã trả</td><td>179 hồ sơ</td></tr><tr><td>Trực tuyến</td><td>141 hồ sơ (78,8%)</td></tr></table>',
      };
    },
    truth: { 'dossier-results': PASSED },
  },
  {
    id: 'the index is another province’s',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'tăng bốn bậc'),
        'Học tập kinh nghiệm nâng Chỉ số cải cách hành chính của Hải Phòng',
        'PAR INDEX năm 2021 của thành phố Hải Phòng đạt 91,80 điểm, đứng thứ nhất cả nước.',
      ),
    truth: { indices: { outcome: 'partial', credit: 0.25 } },
  },
  {
    id: 'the index without its English name',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'tăng bốn bậc'),
        'Công bố Chỉ số cải cách hành chính các tỉnh năm 2021',
        'Bình Định ở vị trí 12/63 với 87,96 điểm.',
      ),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 0.75,
        details: {
          indices: [{ index: 'PAR INDEX', state: 'current', year: 2021, value: 87.96, rank: 12 }, { index: 'SIPAS' }],
        },
      },
    },
  },
  {
    id: 'an article guides who files online',
    change: (site) =>
      retell(
        postOf(site, 'notices', 'bảo trì'),
        'Dịch vụ công trực tuyến mức độ 3 và mức độ 4 khác nhau thế nào, nộp hồ sơ ra sao?',
        'Mức độ 3: nộp hồ sơ qua mạng, trả phí tại quầy. Mức độ 4: trả phí cũng qua mạng. Hướng dẫn từng bước đăng ký tài khoản, chọn thủ tục, gửi hồ sơ.',
      ),
    truth: { 'online-service': PASSED },
  },
  {
    id: 'no link to the online services',
    change: (site) =>
      changeBlock(
        site,
        'left',
        '<a target="_blank" href="https://dichvucong.binhdinh.gov.vn"><img src="/Portals/0/bn/dvc.jpg" width="230" alt="Dịch vụ công trực tuyến" /></a>',
        '',
      ),
    truth: { 'online-service': { ...FAILED, details: { links: [], guidance: null } } },
  },
  {
    id: 'the party resolution is written with blanks',
    change: (site) => {
      const post = postOf(site, 'reform', 'huyện Phù Cát');
      post.more = ['Huyện bám sát Nghị quyết số 05 - NQ/TU của Tỉnh ủy.', ...post.more];
    },
    truth: { 'programme-documents': PASSED },
  },
  {
    id: 'the plan of the department is another’s',
    change: (site) =>
      changeRow(site.documents['directives'], '2405/KH-SNV', (one) => ({
        ...one,
        number: '2405/KH-SXD',
        about: 'Kế hoạch cải cách hành chính của Sở Xây dựng năm 2022',
      })),
    truth: { 'programme-documents': { outcome: 'partial', credit: 0.6 } },
  },
  {
    id: 'codes in short',
    change: (site) => {
      site.procedures = site.procedures.map((one) => ({ ...one, code: one.code.slice(0, 8) }));
    },
    truth: stays(BINH_DINH.truth, 'procedure-set'),
  },
  {
    id: 'the posts to rotate stand in a table',
    change: (site) => {
      site.pages[ROTATION] = {
        title: 'Danh sách vị trí công tác thuộc diện định kỳ chuyển đổi năm 2022',
        main: '<table border="1"><tr><td>STT</td><td>Vị trí công tác</td><td>Phòng</td><td>Thời hạn giữ vị trí</td><td>Thời điểm chuyển đổi</td></tr><tr><td>1</td><td>Thẩm định thành lập hội</td><td>Tổ chức bộ máy</td><td>03 năm</td><td>Tháng 6/2022</td></tr><tr><td>2</td><td>Tuyển dụng, thi nâng ngạch</td><td>Công chức, viên chức</td><td>04 năm</td><td>Tháng 9/2022</td></tr><tr><td>3</td><td>Kế toán</td><td>Văn phòng</td><td>05 năm</td><td>Tháng 12/2022</td></tr></table><p>Người giữ vị trí bàn giao hồ sơ, tài liệu trước khi nhận nhiệm vụ mới.</p>',
      };
    },
    truth: { 'rotation-list': { ...PASSED, details: { url: ROTATION, attachments: 0 } } },
  },
  {
    id: 'what is passed round are letters',
    change: (site) => {
      site.menu = site.menu.map((one) => ({
        ...one,
        ...(one.under === undefined
          ? {}
          : {
              under: one.under.map((two) =>
                two.href === ROTATION ? { href: ROTATION, words: 'Luân chuyển công văn' } : two,
              ),
            }),
      }));
      site.pages[ROTATION] = {
        title: 'Quy trình luân chuyển công văn',
        main: `<p>${'Công văn đến được văn thư vào sổ rồi chuyển lãnh đạo bút phê, sau đó giao về phòng phụ trách trong ngày. '.repeat(4)}</p>`,
      };
    },
    truth: { 'rotation-list': FAILED },
  },
];
