import { columnAnswers, menuWith, portalOf, type Words } from '../cms.ts';
import { drupal } from '../cms/drupal.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, reformPosts, shownDay, type Post } from '../posts.ts';
import type { TrapPortal } from '../trap-portal.ts';

const WAYS = {
  tile: 'Day and month stand apart in a tile beside each title.',
  before: 'Each day stands before its title in the same line.',
  table: 'Titles and days stand in columns of a table.',
  ago: 'The list says only “3 tháng trước”; the articles show their days.',
} as const;

export const COLUMN_DAYS_PORTALS: readonly TrapPortal[] = (Object.keys(WAYS) as (keyof typeof WAYS)[]).map(listWith);

function listWith(way: keyof typeof WAYS): TrapPortal {
  const column: Words = ['Cải cách hành chính', '/cai-cach-hanh-chinh'];
  const site = drupal({ menu: menuWith(column) });
  const posts = reformPosts(EVERY_MONTH, (order) => `/cai-cach-hanh-chinh/bai-${order + 200}`);
  const link = (post: Post): string => `<a href="${post.path}">${post.title}</a>`;
  const day = (post: Post): string => shownDay(post.day ?? '');
  const lists = {
    tile: posts
      .map(
        (post) =>
          `<div class="item"><div class="date"><span class="day">${day(post).slice(0, 2)}</span><span class="month">${day(post).slice(3)}</span></div><h3>${link(post)}</h3></div>`,
      )
      .join(''),
    before: `<ul>${posts.map((post) => `<li>${day(post)}: ${link(post)}</li>`).join('')}</ul>`,
    table: `<table><tr><th>STT</th><th>Tiêu đề</th><th>Ngày đăng</th></tr>${posts.map((post, index) => `<tr><td>${index + 1}</td><td>${link(post)}</td><td>${day(post)}</td></tr>`).join('')}</table>`,
    ago: posts
      .map(
        (post, index) =>
          `<div class="item"><h3>${link(post)}</h3><span class="time">${index + 1} tháng trước</span></div>`,
      )
      .join(''),
  };
  return {
    name: `column-days-${way}`,
    trap: WAYS[way],
    portal: portalOf(site, {
      '/': site.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn.</p>' }),
      ...columnAnswers(site, column, posts),
      [column[1]]: site.page({ title: column[0], main: lists[way] }),
    }),
    truth: { column: { outcome: 'passed', details: { newest: '2022-11-08', byMonth: EACH_MONTH_ONE } } },
  };
}
