import { scan } from '../../unseen-8/shape.ts';
import { BINHDINH, HUNGYEN, make, news, NGHEAN, posted } from './make.ts';

const plan64 = { number: '64/KH-UBND', date: '2022-01-28', issuer: 'UBND tỉnh Nghệ An' };
const asks = (need: string, ...documents: readonly object[]) => ({ kind: 'documents', params: { documents, need } });
const VB = [['/van-ban', 'Văn bản']] as const;
const table = (...rows: readonly (readonly string[])[]) =>
  `<table class="vanban"><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

export const DOCUMENTS = [
  make({
    id: 'the same number of another day is another document',
    of: NGHEAN,
    asked: asks('cited', plan64),
    menu: VB,
    pages: {
      '/van-ban': [
        'Văn bản',
        table(
          ['64/KH-UBND', '28/01/2021', 'Kế hoạch phòng, chống hạn hán vụ xuân'],
          ['71/KH-UBND', '28/01/2022', 'Kế hoạch trồng cây xanh'],
        ),
      ],
    },
    outcome: 'failed',
    details: { documents: [{ number: '64/KH-UBND', state: 'missing' }] },
  }),
  make({
    id: 'a row without page or file of its own is cited',
    of: NGHEAN,
    asked: asks('cited', plan64),
    menu: VB,
    pages: { '/van-ban': ['Văn bản', table(['64/KH-UBND', '28/01/2022', 'Kế hoạch cải cách hành chính năm 2022'])] },
    outcome: 'passed',
    details: { documents: [{ number: '64/KH-UBND', state: 'cited' }] },
  }),
  make({
    id: 'cited where it has to be published',
    of: NGHEAN,
    asked: asks('published', plan64),
    menu: VB,
    pages: { '/van-ban': ['Văn bản', table(['64/KH-UBND', '28/01/2022', 'Kế hoạch cải cách hành chính năm 2022'])] },
    outcome: 'partial',
    details: { documents: [{ number: '64/KH-UBND', state: 'cited' }] },
  }),
  make({
    id: 'a scan behind the row publishes it',
    of: NGHEAN,
    asked: asks('published', plan64),
    menu: VB,
    pages: {
      '/van-ban': [
        'Văn bản',
        table([
          '64/KH-UBND',
          '28/01/2022',
          '<a href="/uploads/2022/kh-cchc.pdf">Kế hoạch cải cách hành chính năm 2022</a>',
        ]),
      ],
    },
    files: { '/uploads/2022/kh-cchc.pdf': scan() as never },
    outcome: 'passed',
    details: { documents: [{ number: '64/KH-UBND', state: 'published' }] },
  }),
  make({
    id: 'a longer number is another one',
    of: NGHEAN,
    asked: asks('cited', { number: '18-NQ/TW', date: '2017-10-25' }),
    menu: VB,
    pages: {
      '/van-ban': [
        'Văn bản',
        table(
          ['118-NQ/TW', '25/10/2017', 'Nghị quyết về một việc khác'],
          ['18-NQ/TWĐTN', '25/10/2017', 'Nghị quyết của Trung ương Đoàn'],
        ),
      ],
    },
    outcome: 'failed',
  }),
  make({
    id: 'an alias in the text of an article, its day written out',
    of: BINHDINH,
    asked: asks('cited', {
      number: '3809/KH-UBND',
      date: '2021-09-14',
      aliases: ['3809/QĐ-UBND'],
      issuer: 'UBND tỉnh Bình Định',
    }),
    pages: {
      '/tin-tuc': ['Tin tức', news([['/tin-tuc/8', 'Nhìn lại một năm cải cách hành chính của tỉnh', '15/09/2022']])],
      '/tin-tuc/8': [
        'Nhìn lại một năm cải cách hành chính của tỉnh',
        posted(
          '15/09/2022',
          'Tròn một năm sau khi Quyết định 3809/QĐ-UBND ngày 14 tháng 9 năm 2021 của UBND tỉnh được ban hành, các ngành, các cấp đã có nhiều việc làm cụ thể.',
          'Bộ máy được sắp xếp gọn hơn, mười hai đơn vị sự nghiệp đã sáp nhập, chi thường xuyên giảm rõ so với năm trước.',
        ),
      ],
    },
    outcome: 'passed',
    details: { documents: [{ number: '3809/KH-UBND', state: 'cited' }] },
  }),
  make({
    id: 'the plan itself, its number left blank',
    of: HUNGYEN,
    asked: asks('published', { number: null, title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2024' }),
    menu: VB,
    pages: {
      '/van-ban': [
        'Văn bản',
        table([
          'Số:     /KH-SKHCN',
          '26/02/2024',
          '<a href="/van-ban/31">Kế hoạch tuyên truyền cải cách hành chính nhà nước năm 2024 của Sở Khoa học và Công nghệ</a>',
        ]),
      ],
      '/van-ban/31': [
        'Kế hoạch tuyên truyền cải cách hành chính nhà nước năm 2024 của Sở Khoa học và Công nghệ',
        '<p>Loại văn bản: Kế hoạch</p><p>Ngày ban hành: 26/02/2024</p><p>Tệp: <a href="/uploads/kh-tuyen-truyen.pdf">kh-tuyen-truyen.pdf</a></p>',
      ],
    },
    files: { '/uploads/kh-tuyen-truyen.pdf': scan() as never },
    outcome: 'passed',
    details: { documents: [{ number: null, state: 'published' }] },
  }),
  make({
    id: 'the plan of the year before is another one',
    of: HUNGYEN,
    asked: asks('published', { number: null, title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2024' }),
    menu: VB,
    pages: {
      '/van-ban': [
        'Văn bản',
        table([
          '18/KH-SKHCN',
          '20/02/2023',
          '<a href="/van-ban/12">Kế hoạch tuyên truyền cải cách hành chính năm 2023</a>',
        ]),
      ],
      '/van-ban/12': [
        'Kế hoạch tuyên truyền cải cách hành chính năm 2023',
        '<p>Số ký hiệu: 18/KH-SKHCN</p><p>Ngày ban hành: 20/02/2023</p>',
      ],
    },
    outcome: 'failed',
    details: { documents: [{ number: null, state: 'missing' }] },
  }),
];
