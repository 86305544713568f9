import type { Look, Site, Story } from './looks.ts';

export type Truth = {
  readonly outcome: 'passed' | 'partial' | 'failed' | 'cantTell';
  readonly credit?: number;
  /** Fields of `details`; addresses are paths. Lists are compared without regard to order where the contract gives none. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** One of these is what some gap points to. */
  readonly gapsAt?: readonly string[];
};

export type Asked = {
  readonly id: string;
  readonly kind: string;
  readonly params: object;
  readonly truth: Truth;
};

export type Blind = {
  readonly name: string;
  readonly trap: string;
  /** A form is sent, to a server that does not answer it. */
  readonly posts?: true;
  readonly province: string;
  readonly department: string;
  readonly year: number;
  readonly asOf: string;
  readonly pages: ReadonlyMap<string, string>;
  readonly asks: readonly Asked[];
};

export type Column = {
  readonly path: string;
  readonly name: string;
  readonly stories: readonly Story[];
  readonly perPage?: number;
};

/** Pages of a site: news columns with their articles, standing pages, and a home page of the newest. */
export function site(look: Look, name: string, menu: readonly (readonly [string, string])[], foot = ''): Builder {
  return new Builder({ name, menu, look, foot });
}

export class Builder {
  readonly pages = new Map<string, string>();
  readonly #site: Site;

  constructor(made: Site) {
    this.#site = made;
  }

  /** `main` as it is, inside the site's frame. */
  raw(path: string, title: string, main: string, aside?: string): this {
    this.pages.set(path, this.#site.look.shell(this.#site, title, main, aside));
    return this;
  }

  standing(path: string, title: string, body: string, aside?: string): this {
    return this.raw(path, title, this.#site.look.standing(title, body), aside);
  }

  home(stories: readonly Story[], more = '', aside = ''): this {
    return this.raw('/', 'Trang chủ', `<h2>Tin mới</h2>${this.#site.look.list(stories)}${more}`, aside);
  }

  column({ path, name, stories, perPage = 6 }: Column, aside = ''): this {
    const { look } = this.#site;
    const last = Math.max(1, Math.ceil(stories.length / perPage));
    for (let page = 1; page <= last; page++) {
      const shown = stories.slice((page - 1) * perPage, page * perPage);
      this.raw(
        look.pagePath(path, page),
        name,
        `<h2>${name}</h2>${look.list(shown)}${last > 1 ? look.pager(path, page, last) : ''}`,
        aside,
      );
    }
    for (const story of stories) this.story(story, aside);
    return this;
  }

  story(story: Story, aside = ''): this {
    const { look } = this.#site;
    let html = look.shell(this.#site, story.title, look.story(story), aside);
    if (story.by === 'meta')
      html = html.replace(
        '</head>',
        `<meta property="article:published_time" content="${story.date}T07:30:00+07:00"></head>`,
      );
    this.pages.set(story.path, html);
    return this;
  }
}

export const day = (iso: string): string => iso.split('-').reverse().join('/');

/** A year of a department's other news: about one a month, on no topic that is asked for. */
export function otherNews(prefix: string, year: number, suffix: string, until = 12): Story[] {
  return others
    .slice(0, until)
    .map(([slug, title, lead], at) => ({
      path: `${prefix}${slug}-${at + 1}0${suffix}`,
      title,
      lead,
      date: `${year}-${String(at + 1).padStart(2, '0')}-${String(9 + at).padStart(2, '0')}`,
    }))
    .reverse();
}

const others = [
  [
    'gap-mat-dau-xuan',
    'Gặp mặt đầu xuân',
    'Sáng nay, toàn thể công chức và người lao động của Sở gặp mặt đầu xuân, chúc nhau một năm mới mạnh khỏe.',
  ],
  [
    'nghiem-thu-de-tai-lua',
    'Nghiệm thu đề tài chọn tạo giống lúa chịu mặn',
    'Hội đồng tư vấn đánh giá đề tài đạt yêu cầu và đề nghị chuyển giao cho các hợp tác xã.',
  ],
  ['tet-trong-cay', 'Ra quân trồng cây đầu năm', 'Đoàn viên thanh niên trồng hơn hai trăm cây xanh quanh trụ sở.'],
  [
    'kiem-tra-can',
    'Kiểm tra cân tại các chợ trung tâm',
    'Đoàn kiểm tra lấy mẫu 48 chiếc cân, phát hiện 3 chiếc sai số quá mức cho phép.',
  ],
  [
    'ngay-khcn',
    'Hưởng ứng Ngày Khoa học và Công nghệ Việt Nam',
    'Nhiều phòng thí nghiệm mở cửa đón học sinh đến tham quan.',
  ],
  [
    'hoi-thao-phan-bon',
    'Hội thảo về phân bón hữu cơ vi sinh',
    'Các nhà khoa học trao đổi về quy trình ủ phân từ phụ phẩm nông nghiệp.',
  ],
  [
    'tham-gia-dinh-thuong-binh',
    'Thăm, tặng quà gia đình thương binh, liệt sĩ',
    'Nhân dịp 27/7, công đoàn Sở thăm và tặng quà mười gia đình.',
  ],
  [
    'nhan-hieu-chung-nhan',
    'Trao giấy chứng nhận nhãn hiệu tập thể cho làng nghề',
    'Nhãn hiệu giúp sản phẩm của làng nghề vào được siêu thị.',
  ],
  ['giai-bong-chuyen', 'Giải bóng chuyền khối các cơ quan', 'Đội của Sở giành giải ba sau trận đấu kéo dài năm hiệp.'],
  [
    'cho-cong-nghe',
    'Khai mạc chợ công nghệ và thiết bị',
    'Hơn một trăm gian hàng giới thiệu máy nông nghiệp và thiết bị chế biến.',
  ],
  [
    'chat-luong-xang-dau',
    'Lấy mẫu kiểm tra chất lượng xăng dầu',
    'Toàn bộ 20 mẫu xăng dầu được lấy đều đạt quy chuẩn.',
  ],
  ['hien-mau', 'Hiến máu tình nguyện cuối năm', 'Ba mươi lăm đơn vị máu đã được tiếp nhận trong ngày.'],
] as const;
