/** A new site rendered on a server: utility classes, cards, buttons and disclosures, no lists and few headings. */

import type { Routes } from '../../support/server.ts';
import {
  byField,
  dmy,
  inOrder,
  pagesOf,
  type DocumentList,
  type List,
  type MenuItem,
  type Post,
  type Site,
} from '../unseen-22/site.ts';
import { weekday } from './kit.ts';

const NAME = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';
const DAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const PER_PAGE = 6;

/** `Thứ Ba, 14:30 22/03/2022`. */
const told = (date: string): string =>
  `${DAYS[weekday(date)]}, 14:${String((weekday(date) * 9 + 6) % 60).padStart(2, '0')} ${dmy(date)}`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  routes['/'] = shell(site, NAME, home(site), true);
  for (const [path, { title, main }] of Object.entries(site.pages))
    routes[path] = shell(
      site,
      title,
      `<h1 class="text-3xl font-bold tracking-tight text-slate-900">${title}</h1><div class="prose prose-slate mt-6 max-w-none">${main}</div>`,
    );
  for (const list of Object.values(site.lists)) addList(routes, site, list);
  for (const one of Object.values(site.documents)) routes[one.path] = shell(site, one.label, documents(one));
  routes['/thu-tuc-hanh-chinh'] = shell(site, 'Thủ tục hành chính', procedures(site));
  for (const one of site.procedures)
    if (one.path !== null)
      routes[one.path] = shell(
        site,
        one.name,
        `<h1 class="text-2xl font-semibold">${one.name}</h1><dl class="mt-4 divide-y">${[['Mã thủ tục', one.code] as const, ...one.parts].map(([label, text]) => `<div class="grid grid-cols-3 gap-4 py-3"><dt class="text-sm text-slate-500">${label}</dt><dd class="col-span-2">${text}</dd></div>`).join('')}</dl>`,
      );
  return { ...routes, ...site.served };
}

function addList(routes: Record<string, Routes[string]>, site: Site, list: List): void {
  const pages = pagesOf(inOrder(list.posts), PER_PAGE);
  const at = (index: number): string => (index === 0 ? list.path : `${list.path}?trang=${index + 1}`);
  for (const [index, posts] of pages.entries())
    routes[at(index)] = shell(
      site,
      list.label,
      `<div class="flex items-end justify-between"><h1 class="text-3xl font-bold">${list.label}</h1><button type="button" class="rounded-full border px-3 py-1 text-sm" aria-haspopup="menu">Lọc</button></div><div class="mt-8 grid gap-6 sm:grid-cols-2 lg:grid-cols-3">${posts.map(card).join('')}</div>${pages.length === 1 ? '' : `<nav aria-label="Phân trang" class="mt-10 flex items-center justify-center gap-2">${index === 0 ? '<span class="opacity-30" aria-hidden="true">‹</span>' : `<a class="rounded p-2" href="${at(index - 1)}" aria-label="Trang trước">‹</a>`}${pages.map((_, other) => (other === index ? `<span aria-current="page" class="rounded bg-sky-700 px-3 py-1 text-white">${other + 1}</span>` : `<a class="rounded px-3 py-1" href="${at(other)}">${other + 1}</a>`)).join('')}${index + 1 === pages.length ? '' : `<a class="rounded p-2" href="${at(index + 1)}" aria-label="Trang sau">›</a>`}</nav>`}`,
    );
  for (const post of list.posts) routes[post.path] = shell(site, post.title, article(post, list));
}

const card = (post: Post): string =>
  `<div class="group relative flex flex-col rounded-2xl bg-white shadow-sm ring-1 ring-slate-200"><div class="aspect-video overflow-hidden rounded-t-2xl bg-slate-100"><img class="h-full w-full object-cover" loading="lazy" src="${post.image ?? '/static/placeholder.svg'}" alt=""></div><div class="flex flex-1 flex-col p-4"><div class="flex items-center gap-2 text-xs text-slate-500">${post.date === null ? '' : `<svg class="h-4 w-4" viewBox="0 0 20 20" aria-hidden="true"><path d="M6 2v2h8V2h2v2h2v14H2V4h2V2z"/></svg><span>${told(post.date)}</span>`}</div><div class="mt-2 font-semibold leading-snug"><a class="after:absolute after:inset-0" href="${post.path}">${post.title}</a></div><div class="mt-2 line-clamp-3 text-sm text-slate-600">${post.lead}</div></div></div>`;

const article = (post: Post, list: List): string =>
  `<article class="mx-auto max-w-3xl"><a class="text-sm text-sky-700" href="${list.path}">${list.label}</a><h1 class="mt-2 text-3xl font-bold">${post.title}</h1><div class="mt-3 flex gap-4 text-sm text-slate-500">${post.date === null ? '' : `<span>${told(post.date)}</span>`}<span>${post.title.length * 11} lượt xem</span></div><div class="prose mt-6"><p class="lead font-medium">${post.lead}</p>${post.image === undefined ? '' : `<figure><img src="${post.image}" alt="" width="720" height="405"><figcaption>Ảnh: Văn phòng Sở</figcaption></figure>`}${post.more.map((text) => `<p>${text}</p>`).join('')}</div><div class="mt-8 flex gap-3"><button type="button" class="rounded-full border p-2" data-share="facebook" aria-label="Chia sẻ Facebook"></button><button type="button" class="rounded-full border p-2" onclick="window.print()">In trang</button></div></article><section class="mt-12 border-t pt-6"><div class="text-lg font-semibold">Tin cùng mục</div><div class="mt-4 grid gap-3">${list.posts
    .filter(({ path }) => path !== post.path)
    .slice(0, 3)
    .map(
      ({ path, title, date }) =>
        `<a class="flex justify-between" href="${path}"><span>${title}</span><span class="text-xs">${date === null ? '' : dmy(date)}</span></a>`,
    )
    .join('')}</div></section>`;

const documents = ({ label, rows }: DocumentList): string =>
  `<h1 class="text-3xl font-bold">${label}</h1><div class="mt-6 grid gap-4">${rows.map(({ number, date, about, by, at }) => `<div class="rounded-xl border p-4"><div class="flex flex-wrap gap-2 text-xs"><span class="rounded bg-slate-100 px-2 py-0.5 font-mono">${number}</span><span>Ban hành: ${dmy(date)}</span><span>${by}</span></div><div class="mt-2">${at === undefined ? about : `<a class="font-medium text-sky-700" href="${at}">${about}</a>`}</div></div>`).join('')}</div>`;

const procedures = (site: Site): string =>
  `<h1 class="text-3xl font-bold">Thủ tục hành chính</h1><p class="mt-2 text-slate-600">Thủ tục thuộc thẩm quyền giải quyết của Sở, chia theo lĩnh vực. Bấm vào lĩnh vực để mở.</p><div class="mt-6 space-y-3">${[...byField(site.procedures)].map(([field, all]) => `<details class="rounded-xl border"><summary class="cursor-pointer p-4 font-semibold">Lĩnh vực ${field} <span class="rounded-full bg-slate-100 px-2 text-xs">${all.length}</span></summary><div class="divide-y">${all.map(({ code, name, path }) => `<div class="flex gap-4 p-4"><code class="shrink-0 text-xs text-slate-500">${code}</code>${path === null ? `<span>${name}</span>` : `<a href="${path}">${name}</a>`}</div>`).join('')}</div></details>`).join('')}</div>${site.blocks['others'] ?? ''}`;

function home(site: Site): string {
  const latest = ['news', 'business'].flatMap((key) => inOrder(site.lists[key]?.posts ?? []).slice(0, 3));
  return `<section class="rounded-3xl bg-sky-900 p-8 text-white"><div class="text-sm uppercase tracking-widest">Cổng thông tin</div><h1 class="text-4xl font-black">${NAME}</h1><form action="/tim-kiem" class="mt-4 flex"><input name="q" class="rounded-l-full px-4" placeholder="Bạn cần tìm gì?"><button class="rounded-r-full bg-amber-400 px-4">Tìm</button></form></section><section class="mt-10"><div class="flex justify-between"><h2 class="text-xl font-bold">Tin nổi bật</h2><a href="/tin-tuc" class="text-sm">Xem tất cả →</a></div><div class="mt-4 grid gap-6 md:grid-cols-3">${latest.map(card).join('')}</div></section><section class="mt-10 grid gap-6 md:grid-cols-3">${site.blocks['hotline'] ?? ''}${site.blocks['feedback'] ?? ''}${site.blocks['partners'] ?? ''}</section>`;
}

const menuOf = ({ href, words, under }: MenuItem): string =>
  under === undefined
    ? `<a class="rounded px-3 py-2 hover:bg-slate-100" href="${href}">${words}</a>`
    : `<div class="relative" x-data="{open:false}"><button type="button" class="rounded px-3 py-2" @click="open=!open" aria-expanded="false">${words} <span aria-hidden="true">▾</span></button><div x-show="open" class="absolute z-10 w-64 rounded-xl bg-white shadow-lg" style="display:none">${under.map((one) => `<a class="block px-4 py-2" href="${one.href}">${one.words}</a>`).join('')}</div></div>`;

const shell = (site: Site, title: string, main: string, isHome = false): string =>
  `<!DOCTYPE html><html lang="vi" class="scroll-smooth"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${isHome ? title : `${title} | ${NAME}`}</title><link rel="stylesheet" href="/static/app.8f31c.css"><script defer src="/static/app.41aa0.js"></script></head><body class="bg-slate-50 font-sans antialiased"><a href="#noi-dung" class="sr-only focus:not-sr-only">Bỏ qua menu</a><header class="sticky top-0 bg-white shadow"><div class="mx-auto flex max-w-6xl items-center justify-between p-4"><a href="/" class="flex items-center gap-3"><img src="/static/quoc-huy.svg" class="h-10" alt=""><span class="font-bold">${NAME}</span></a><nav class="hidden gap-1 md:flex">${site.menu.map(menuOf).join('')}</nav><button type="button" class="md:hidden" aria-label="Mở menu">☰</button></div></header><main id="noi-dung" class="mx-auto max-w-6xl p-6">${main}</main><footer class="mt-16 bg-slate-900 p-8 text-slate-300"><div class="mx-auto grid max-w-6xl gap-6 md:grid-cols-3">${site.blocks['footer'] ?? ''}</div></footer></body></html>`;
