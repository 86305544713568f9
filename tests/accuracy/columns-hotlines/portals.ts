/** The base portals: all five plans, seven kinds of software, every look-alike at once, and nothing wrong. */

import { documents, news, newsColumns } from './columns.ts';
import type { ReformColumn } from './columns.ts';
import { addDays } from './days.ts';
import { HOTLINES } from './hotlines.ts';
import { postsOn, spread } from './posts.ts';
import type { Column, Hotline, Site, StandingPage } from './site.ts';
import { section, STANDING } from './standing-pages.ts';

interface Outline extends ReformColumn {
  readonly name: string;
  readonly planId: string;
  readonly skin: string;
  readonly department: string;
  readonly province: string;
  readonly charset?: Site['charset'];
  readonly hotline?: string;
  readonly more?: (outline: Outline) => readonly Column[];
  readonly pages?: readonly StandingPage[];
  readonly judged: readonly string[];
}

const OUTLINES: readonly Outline[] = [
  {
    name: 'nghean-nukeviet',
    planId: 'nghean-skhcn-2022',
    skin: 'nukeviet',
    asOf: '2022-11-20',
    perMonth: 2,
    department: 'Sở Khoa học và Công nghệ Nghệ An',
    province: 'Nghệ An',
    dates: 'list',
    hotline: 'side-block-whole',
    label: 'Cải cách hành chính',
    slug: 'cai-cach-hanh-chinh',
    judged: ['cchc-column', 'hotline'],
  },
  {
    name: 'nghean-webforms',
    planId: 'nghean-skhcn-2022',
    skin: 'webforms',
    asOf: '2022-11-20',
    perMonth: 2,
    perPage: 8,
    department: 'Sở Khoa học và Công nghệ Nghệ An',
    province: 'Nghệ An',
    dates: 'list',
    hotline: 'page-table',
    label: 'Công tác CCHC',
    slug: 'cong-tac-cchc',
    judged: ['cchc-column', 'hotline'],
    charset: 'windows-1258',
  },
  {
    name: 'sonla-drupal',
    planId: 'sonla-skhcn-2022',
    skin: 'drupal',
    asOf: '2022-12-31',
    perMonth: 3,
    department: 'Sở Khoa học và Công nghệ Sơn La',
    province: 'Sơn La',
    dates: 'time',
    hotline: 'tel-icons',
    charset: 'nfd',
    label: 'Cải cách hành chính - Chuyển đổi số',
    slug: 'cchc-cds',
    judged: ['cchc-column', 'hotline', 'guidance-documents'],
    more: ({ asOf }) => [
      documents('huong-dan', 'Văn bản chỉ đạo, hướng dẫn CCHC', spread(2022, addDays(asOf, -40), 2), 12, true),
    ],
  },
  {
    name: 'sonla-dnn',
    planId: 'sonla-skhcn-2022',
    skin: 'dnn',
    asOf: '2022-10-15',
    perMonth: 3,
    department: 'Sở Khoa học và Công nghệ Sơn La',
    province: 'Sơn La',
    dates: 'article',
    hotline: 'image-link-page',
    link: 'image' as const,
    label: 'Cải cách hành chính',
    slug: 'cai-cach-hanh-chinh',
    judged: ['cchc-column', 'hotline', 'guidance-documents'],
    more: ({ asOf }) => [
      documents('chi-dao', 'Văn bản chỉ đạo điều hành', spread(2022, addDays(asOf, -20), 1), 10, false),
    ],
  },
  {
    name: 'binhdinh-sharepoint',
    planId: 'binhdinh-snv-2022',
    skin: 'sharepoint',
    asOf: '2022-11-20',
    perMonth: 2,
    department: 'Sở Nội vụ Bình Định',
    province: 'Bình Định',
    dates: 'list',
    link: 'image' as const,
    label: 'Thông tin CCHC',
    slug: 'thong-tin-cchc',
    judged: ['cchc-column', 'directives'],
    more: ({ asOf }) => [
      documents(
        'dieu-hanh',
        'Văn bản chỉ đạo CCHC của Trung ương và tỉnh',
        spread(2022, addDays(asOf, -10), 2),
        8,
        true,
      ),
    ],
  },
  {
    name: 'binhdinh-wordpress',
    planId: 'binhdinh-snv-2022',
    skin: 'wordpress',
    asOf: '2022-09-30',
    perMonth: 2,
    department: 'Sở Nội vụ Bình Định',
    province: 'Bình Định',
    dates: 'slug',
    label: 'Tuyên truyền cải cách hành chính',
    slug: 'tuyen-truyen-cchc',
    judged: ['cchc-column', 'directives'],
    more: ({ asOf }) => [documents('chi-dao', 'Chỉ đạo điều hành', spread(2022, addDays(asOf, -3), 1), 10, false)],
  },
  {
    name: 'bacninh-liferay',
    planId: 'bacninh-skhdt-2022',
    skin: 'liferay',
    asOf: '2022-11-20',
    perMonth: 2,
    department: 'Sở Kế hoạch và Đầu tư Bắc Ninh',
    province: 'Bắc Ninh',
    dates: 'list',
    hotline: 'page-paragraph',
    label: 'Cải cách hành chính',
    slug: 'cai-cach-hanh-chinh',
    judged: ['cchc-column', 'hotline', 'article-cadence'],
  },
  {
    name: 'bacninh-nukeviet',
    planId: 'bacninh-skhdt-2022',
    skin: 'nukeviet',
    asOf: '2022-08-10',
    perMonth: 1,
    perPage: 5,
    department: 'Sở Kế hoạch và Đầu tư Bắc Ninh',
    province: 'Bắc Ninh',
    dates: 'slug',
    hotline: 'footer-hotline',
    label: 'Thông tin cải cách hành chính',
    slug: 'thong-tin-cai-cach',
    judged: ['cchc-column', 'hotline', 'article-cadence'],
  },
  {
    name: 'hungyen-liferay',
    planId: 'hungyen-skhcn-2024',
    skin: 'liferay',
    asOf: '2024-11-20',
    perMonth: 2,
    dates: 'slug',
    department: 'Sở Khoa học và Công nghệ Hưng Yên',
    province: 'Hưng Yên',
    label: 'Cải cách hành chính',
    slug: 'cai-cach-hanh-chinh',
    judged: ['cchc-column', 'procedure-column', 'legal-documents'],
    pages: [section()],
    more: ({ asOf }) => [
      {
        ...news(
          'cai-cach-tthc',
          'Cải cách TTHC',
          postsOn(spread(2024, addDays(asOf, -9), 1), {
            subject: 'tthc',
            from: 700,
          }),
          'list',
        ),
        inside: 'hanh-chinh-cong',
      },
      documents('phap-luat', 'Văn bản pháp luật', spread(2024, addDays(asOf, -30), 2), 10, false),
    ],
  },
  {
    name: 'hungyen-drupal',
    planId: 'hungyen-skhcn-2024',
    skin: 'drupal',
    asOf: '2024-07-01',
    perMonth: 2,
    dates: 'article',
    department: 'Sở Khoa học và Công nghệ Hưng Yên',
    province: 'Hưng Yên',
    label: 'CCHC',
    slug: 'cchc',
    judged: ['cchc-column', 'procedure-column', 'legal-documents'],
    pages: [section()],
    more: ({ asOf }) => [
      news(
        'cai-cach-thu-tuc',
        'Cải cách thủ tục hành chính',
        postsOn(spread(2024, addDays(asOf, -5), 1), {
          subject: 'tthc',
          from: 700,
        }),
        'list',
      ),
      documents('vbqppl', 'Văn bản quy phạm pháp luật', spread(2024, addDays(asOf, -60), 2), 10, true),
    ],
  },
];

function site(outline: Outline): Site {
  const { name, planId, skin, department, province, asOf, charset = 'utf-8', judged } = outline;
  const hotline = outline.hotline === undefined ? null : hotlineNamed(outline.hotline);
  return {
    name,
    planId,
    skin,
    department,
    province,
    asOf,
    charset,
    judged,
    hotline,
    columns: [...newsColumns(outline), ...(outline.more?.(outline) ?? [])],
    pages: [...STANDING, ...(outline.pages ?? [])],
  };
}

export function hotlineNamed(name: string): Hotline {
  const found = HOTLINES.find((hotline) => hotline.name === name);
  if (found === undefined) throw new Error(`no hotline ${name}`);
  return found;
}

export const PORTALS: readonly Site[] = OUTLINES.map(site);
