/** One thing changed in a portal that had nothing wrong; its truth follows from the site as it then is. */

import { addDays } from './days.ts';
import { columnOf, withColumn, type Column, type Post, type Site } from './site.ts';

export interface Mutation {
  readonly name: string;
  readonly of: (site: Site, key: string) => Site;
  /** The column is no longer the requirement's. */
  readonly loses?: true;
}

/** For a column of news. */
export const COLUMN_MUTATIONS: readonly Mutation[] = [
  { name: 'newest exactly maxAgeDays old', of: (site, key) => aged(site, key, 0) },
  { name: 'newest one day older than that', of: (site, key) => aged(site, key, 1) },
  {
    name: 'one month emptied',
    of: (site, key) => posts(site, key, (all) => all.filter(({ date }) => date?.slice(5, 7) !== '04')),
  },
  {
    name: 'no link from the home page',
    of: (site, key) => withColumn(site, key, (column) => ({ ...column, link: 'none' })),
  },
  { name: 'no dates at all', of: (site, key) => withColumn(site, key, (column) => ({ ...column, dates: 'none' })) },
  {
    name: 'second page broken',
    of: (site, key) => withColumn(site, key, (column) => ({ ...column, fault: 'page-2-500' })),
  },
  { name: 'list broken', of: (site, key) => withColumn(site, key, (column) => ({ ...column, fault: 'list-500' })) },
  {
    name: 'list filled by a script',
    of: (site, key) => withColumn(site, key, (column) => ({ ...column, fault: 'script' })),
  },
  {
    name: 'closed by robots.txt',
    of: (site, key) => withColumn(site, key, (column) => ({ ...column, fault: 'robots' })),
  },
  { name: 'renamed', of: renamed, loses: true },
  { name: 'all posts after the audit date or before the period', of: outside },
  {
    name: 'no pictures',
    of: (site, key) => posts(site, key, (all) => all.map((post) => ({ ...post, picture: false }))),
  },
  {
    name: 'date in the slug alone',
    of: (site, key) => withColumn(site, key, (column) => ({ ...column, dates: 'slug' })),
  },
  {
    name: 'date in the article alone',
    of: (site, key) => withColumn(site, key, (column) => ({ ...column, dates: 'article' })),
  },
];

export const CADENCE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'one month with three articles',
    of: (site) => everyColumn(site, (all) => all.filter((post) => !inMonth(post, '05') || post.id % 2 === 1)),
  },
  {
    name: 'one month without reform',
    of: (site) => everyColumn(site, (all) => all.filter((post) => !post.cchc || !inMonth(post, '03'))),
  },
];

/** Nothing newer than maxAgeDays (30) + `late` days; one post on that very day. */
function aged(site: Site, key: string, late: number): Site {
  const day = addDays(site.asOf, -30 - late);
  return posts(site, key, (all) => {
    const older = all.filter(({ date }) => date === null || date < day || date > site.asOf);
    const [model] = all.filter(({ date, pinned }) => date !== null && pinned !== true);
    if (model === undefined) return all;
    const last: Post = {
      ...model,
      id: 195,
      date: day,
      title: 'Cải cách hành chính nhìn từ một quầy tiếp nhận',
      slug: 'cai-cach-hanh-chinh-nhin-tu-mot-quay',
    };
    return inOrder([...older, last], site);
  });
}

function renamed(site: Site, key: string): Site {
  return withColumn(site, key, (column) => ({
    ...column,
    key: 'doi-song',
    label: 'Đời sống công sở',
    slug: 'doi-song-cong-so',
  }));
}

function outside(site: Site, key: string): Site {
  const before = (index: number): string => `${Number(site.asOf.slice(0, 4)) - 1}-0${1 + (index % 9)}-11`;
  return posts(site, key, (all) => {
    const dated = all.filter(({ date }) => date !== null);
    const moved = dated.map((post, index) => ({
      ...post,
      date: index % 2 === 0 ? addDays(site.asOf, 1 + index) : before(index),
    }));
    return inOrder(moved, site);
  });
}

function posts(site: Site, key: string, change: (posts: readonly Post[]) => readonly Post[]): Site {
  return withColumn(site, key, (column) => ({ ...column, posts: change(column.posts) }));
}

function everyColumn(site: Site, change: (posts: readonly Post[]) => readonly Post[]): Site {
  return { ...site, columns: site.columns.map((column): Column => ({ ...column, posts: change(column.posts) })) };
}

function inMonth({ date }: Post, month: string): boolean {
  return date?.slice(5, 7) === month;
}

/** Pinned first, then newest first; undated ones at the end of the period's. */
function inOrder(all: readonly Post[], { asOf }: Site): readonly Post[] {
  const day = ({ date }: Post): string => date ?? `${asOf.slice(0, 4)}-01-00`;
  return all.toSorted((a, b) => {
    if (a.pinned !== b.pinned) return a.pinned === true ? -1 : 1;
    return day(b).localeCompare(day(a));
  });
}

/** Documents: the newest exactly in time, one day late, and older than the period. */
export const DOCUMENT_MUTATIONS: readonly Mutation[] = [0, 1].map((late) => ({
  name: late === 0 ? 'newest document exactly in time' : 'newest document one day late',
  of: (site, key) => {
    const day = addDays(site.asOf, -maxAgeOf(key, site) - late);
    return withColumn(site, key, (column) => {
      const older = column.documents.filter(({ posted, issued }) => (posted ?? issued) < day);
      const [model] = column.documents;
      if (model === undefined) return column;
      const last = {
        ...model,
        id: 899,
        number: '9/HD-SNV',
        title: 'Hướng dẫn về cải cách hành chính cuối kỳ',
        slug: 'huong-dan-cuoi-ky',
        issued: day,
        posted: model.posted === null ? null : day,
      };
      return { ...column, documents: [last, ...older] };
    });
  },
}));

function maxAgeOf(key: string, site: Site): number {
  columnOf(site, key);
  return site.planId.startsWith('hungyen') ? 90 : 60;
}
