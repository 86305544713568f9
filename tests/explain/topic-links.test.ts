import { expect, test } from 'vitest';
import { explained } from './explain-page.ts';

interface Row {
  readonly name: string;
  readonly links: string;
  /** Topic, by, `dead`, address. */
  readonly topics: readonly string[];
}

const SITE = 'https://snv.anbinh.test';

const ROWS: readonly Row[] = [
  {
    name: 'a file name and an address tell of one topic',
    links: '<a href="/cai-cach-hanh-chinh.html"><img src="/i/cchc248X50.png" alt=""></a>',
    topics: ['cchc image /cai-cach-hanh-chinh.html'],
  },
  {
    name: 'only the file name tells',
    links: '<a href="/index.php?com=lien-he"><img src="/upload/duong_day_nong.png" alt=""></a>',
    topics: ['hotline image /index.php?com=lien-he'],
  },
  {
    name: 'only the address tells',
    links: '<a href="/duong-day-nong"><img src="/i/bn2.png" alt=""></a>',
    topics: ['hotline slug /duong-day-nong'],
  },
  {
    name: 'the alt text outweighs the file name',
    links: '<a href="/x"><img src="/i/img-cchc.jpg" alt="Thủ tục hành chính"></a>',
    topics: ['procedures image /x'],
  },
  {
    name: 'the address outweighs the file name',
    links: '<a href="/thu-tuc-hanh-chinh"><img src="/i/img-cchc.jpg" alt=""></a>',
    topics: ['procedures slug /thu-tuc-hanh-chinh'],
  },
  {
    name: 'words that name something else outweigh the address',
    links: '<a href="/gioi-thieu-chung">Liên hệ</a><a href="/organization/">Nhóm</a>',
    topics: [],
  },
  {
    name: 'words that say nothing leave it to the address',
    links: '<a href="/cai-cach-hanh-chinh">Xem thêm</a>',
    topics: ['cchc slug /cai-cach-hanh-chinh'],
  },
  {
    name: 'a logo leads to the start page',
    links: `<a href="/"><img src="/i/dvc-logo.png" alt="Biểu trưng"></a>`,
    topics: [],
  },
  {
    name: 'another reform is another topic',
    links: '<a href="/a">Cải cách tư pháp</a><a href="/b">Cải cách tiền lương</a>',
    topics: [],
  },
  {
    name: 'a headline that names the topic',
    links:
      '<ul><li><a href="/tin/12.html">Đẩy mạnh CCHC trong toàn ngành</a></li><li><a href="/tin/13.html">Sơ kết công tác cải cách hành chính 9 tháng</a> <i>(03/10/2022)</i></li><li><a href="/tin/14.html">Tập huấn cải cách hành chính tại huyện</a> <i>(02/10/2022)</i></li></ul>',
    topics: [],
  },
  {
    name: 'a document of a list that names the topic',
    links:
      '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>47/KH-UBND</td><td>10/02/2022</td><td><a href="/van-ban/47">Kế hoạch cải cách hành chính năm 2022</a></td></tr><tr><td>35/NQ-CP</td><td>24/4/2021</td><td><a href="/van-ban/35">Đề án tổ chức trung tâm phục vụ</a></td></tr></table>',
    topics: [],
  },
  {
    name: 'consultations and questions are no feedback',
    links: '<a href="/gop-y-du-thao">Góp ý dự thảo văn bản</a><a href="/hoi-dap">Hỏi đáp</a>',
    topics: [],
  },
  {
    name: 'a label that says two things',
    links: '<a href="/bo-may">Cơ cấu tổ chức, chức năng nhiệm vụ</a>',
    topics: ['functions text /bo-may', 'organisation text /bo-may'],
  },
  {
    name: 'leads nowhere',
    links: `<a href="#">Thủ tục hành chính</a><a href="javascript:void(0)">Đường dây nóng</a><a href="javascript:__doPostBack('ctl00$m','')">Góp ý</a>`,
    topics: [
      'procedures text dead #',
      'hotline text dead javascript:void(0)',
      "feedback text dead javascript:__doPostBack('ctl00$m','')",
    ],
  },
  {
    name: 'a script that goes somewhere, buttons, spaces',
    links: `<a href="#" onclick="location.href='/tthc'">Thủ tục hành chính</a><button onclick="location.href='/cchc'">Cải cách hành chính</button><a href="  /pakn ">Phản ánh kiến nghị</a>`,
    topics: ['cchc text /cchc', 'procedures text /tthc', 'feedback text /pakn'],
  },
  {
    name: 'another host',
    links: '<a href="https://dichvucong.anbinh.gov.vn/">Nộp hồ sơ trực tuyến</a>',
    topics: ['online-service text https://dichvucong.anbinh.gov.vn/'],
  },
  {
    name: 'English',
    links:
      '<a href="/e1">Administrative Procedures</a><a href="/e2">Public Services</a><a href="/e3">Hotline</a><a href="/e4">Organization chart</a>',
    topics: ['procedures text /e1', 'online-service text /e2', 'hotline text /e3', 'organisation text /e4'],
  },
];

test.each(ROWS)('$name', async ({ links, topics }) => {
  const html = `<html><head><title>Trang chủ - Sở Nội vụ</title></head><body><div id="content"><h2>Liên kết</h2><p>Sở Nội vụ tổ chức hội nghị tổng kết công tác năm tại hội trường của tỉnh.</p>${links}</div></body></html>`;
  const page = await explained(html, `${SITE}/`);
  const found = Object.entries(page.topics).flatMap(([topic, list]) =>
    list.map(({ by, dead, url }) => `${topic} ${by}${dead ? ' dead' : ''} ${url.replace(SITE, '')}`),
  );
  expect(found).toEqual(topics);
});
