/** The columns of a portal: the one that is sought among others that look like it. */

import { addDays } from './days.ts';
import { documentsOn, post, postsOn, spread } from './posts.ts';
import type { Column, DatePlace, Day, Post } from './site.ts';

export interface ReformColumn {
  readonly asOf: Day;
  readonly label: string;
  readonly slug: string;
  readonly dates: DatePlace;
  readonly perMonth: number;
  readonly perPage?: number;
  readonly link?: Column['link'];
}

export function newsColumns({
  asOf,
  label,
  slug,
  dates,
  perMonth,
  perPage = 10,
  link = 'menu',
}: ReformColumn): readonly Column[] {
  const year = Number(asOf.slice(0, 4));
  const reform = { subject: 'cchc', from: 100 } as const;
  const days = [
    ...spread(year, addDays(asOf, -5), perMonth),
    ...spread(year - 1, `${year - 1}-12-31`, 1).slice(-4),
    addDays(asOf, 8),
  ];
  const pinned: Post = {
    ...post(`${year - 1}-03-05`, 0, { subject: 'cchc', from: 190 }),
    title: 'Mục tiêu cải cách hành chính cả nhiệm kỳ',
    slug: 'muc-tieu-cchc-ca-nhiem-ky',
    pinned: true,
  };
  const undated: Post = {
    ...post(null, 0, { subject: 'cchc', from: 191 }),
    title: 'Sổ tay cải cách hành chính dành cho công chức',
    slug: 'so-tay-cchc',
    date: null,
  };
  const posts = postsOn(days, reform);
  // an undated post stands among those of the period
  const current = posts.filter(({ date }) => (date ?? '') >= `${year}-01-01`).length;
  const column = news('cchc', label, [pinned, ...posts.slice(0, current), undated, ...posts.slice(current)], dates);
  const trade = postsOn(spread(year, addDays(asOf, -1), 4), { subject: 'trade', from: 300 });
  const staff: Post = {
    ...post(addDays(asOf, -2), 0, { subject: 'trade', from: 390 }),
    title: 'Trao quyết định bổ nhiệm Phó Trưởng phòng CCHC',
    slug: 'trao-quyet-dinh-bo-nhiem-pho-truong-phong',
    cchc: false,
  };
  return [
    { ...news('tin-tuc', 'Tin tức - Sự kiện', [staff, ...trade], 'list'), slug: 'tin-tuc-su-kien' },
    { ...column, slug, perPage, link },
    {
      ...news(
        'tien-luong',
        'Cải cách tiền lương',
        postsOn(spread(year, asOf, 1).slice(-4), { subject: 'wages', from: 500 }),
        'list',
      ),
      slug: 'cai-cach-tien-luong',
      onHome: false,
    },
    {
      ...news(
        'tu-phap',
        'Cải cách tư pháp',
        postsOn(spread(year, asOf, 1).slice(-3), { subject: 'justice', from: 550 }),
        'list',
      ),
      slug: 'cai-cach-tu-phap',
      onHome: false,
    },
  ];
}

export function news(key: string, label: string, posts: readonly Post[], dates: DatePlace): Column {
  return { key, label, slug: key, kind: 'news', posts, documents: [], dates, perPage: 10, link: 'menu', onHome: true };
}

export function documents(key: string, label: string, days: readonly Day[], perPage: number, posting: boolean): Column {
  const rows = documentsOn(days, 800, posting);
  return {
    key,
    label,
    slug: key,
    kind: 'documents',
    posts: [],
    documents: rows,
    dates: 'list',
    perPage,
    link: 'menu',
    onHome: false,
  };
}
