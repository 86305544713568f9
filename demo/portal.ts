/**
 * The sample portal: a small department portal as people know them, with the faults they have. Everything on it is
 * fiction. Audited as of 2022-11-20 against the plan nghean-skhcn-2022 and demo/procedures.csv:
 * the reform column is alive in every month; the hotline still has eleven digits (out of use since 2018); two
 * procedures are missing and an abolished one is still listed; four procedures lack parts or a page of their own.
 */

import { readFileSync } from 'node:fs';
import { homePage } from './portal/home.ts';
import { DEPARTMENT, page } from './portal/layout.ts';
import { columnPages, type Column } from './portal/lists.ts';
import { documentPages } from './portal/documents.ts';
import { escaped } from './portal/markup.ts';
import { NEWS_ARTICLES, NOTICES } from './portal/news-articles.ts';
import { MOTIFS, picturePath, pictureSvg } from './portal/pictures.ts';
import { procedurePages, procedurePath } from './portal/procedure-pages.ts';
import { FIELDS } from './portal/procedures.ts';
import { REFORM_ARTICLES } from './portal/reform-articles.ts';
import { calendarPage, standingPages } from './portal/standing-pages.ts';
import type { Answer, PortalDefinition, PortalRequest, PortalResponse } from './serve-portal.ts';

const REFORM: Column = {
  path: '/cai-cach-hanh-chinh/',
  title: 'Cải cách hành chính',
  articles: REFORM_ARTICLES,
  perPage: 10,
};
const NEWS: Column = { path: '/tin-tuc/', title: 'Tin hoạt động', articles: NEWS_ARTICLES, perPage: 8 };
const NOTICE_BOARD: Column = { path: '/thong-bao/', title: 'Thông báo', articles: NOTICES, perPage: 8 };

export function demoPortal(): PortalDefinition {
  return {
    answers: {
      '/': homePage({ reform: REFORM, news: NEWS, notices: NOTICE_BOARD }),
      ...columnPages(REFORM),
      ...columnPages(NEWS),
      ...columnPages(NOTICE_BOARD),
      ...procedurePages(),
      ...documentPages(),
      ...standingPages(),
      ...printTwins(),
      ...drawings(),
      '/giao-dien.css': site('giao-dien.css', 'text/css; charset=utf-8'),
      '/en/': englishPage(),
      '/lich-cong-tac?*': ({ query }: PortalRequest) => calendarPage(query.get('thang') ?? ''),
      '/tim-kiem?*': ({ query }: PortalRequest) => searchPage(query.get('q') ?? ''),
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /tim-kiem\n' },
    },
    otherwise: { status: 404, body: missingPage() },
  };
}

function printTwins(): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const procedure of FIELDS.flatMap((field) => field.procedures)) {
    if (procedure.unlinked !== true)
      pages[`${procedurePath(procedure)}?in=1`] =
        `<!doctype html><meta charset="utf-8"><title>${escaped(procedure.name)}</title><h1>${escaped(procedure.name)}</h1>`;
  }
  return pages;
}

function drawings(): Record<string, Answer> {
  const svg = 'image/svg+xml; charset=utf-8';
  return {
    ...Object.fromEntries(
      MOTIFS.map((motif) => [picturePath(motif), { headers: { 'content-type': svg }, body: pictureSvg(motif) }]),
    ),
    '/anh/bieu-trung.svg': site('bieu-trung.svg', svg),
    '/anh/bieu-ngu-thu-tuc.svg': site('bieu-ngu-thu-tuc.svg', svg),
    '/anh/bieu-ngu-phan-anh.svg': site('bieu-ngu-phan-anh.svg', svg),
    '/anh/bieu-ngu-dich-vu-cong.svg': site('bieu-ngu-dich-vu-cong.svg', svg),
  };
}

function site(file: string, type: string): PortalResponse {
  return {
    headers: { 'content-type': type },
    body: readFileSync(new URL(`./site/${file}`, import.meta.url)),
  };
}

function englishPage(): string {
  return page({
    title: 'Department of Science and Technology',
    path: '/en/',
    trail: [],
    main: '<p>The English pages are being prepared. Please use the Vietnamese ones meanwhile.</p>',
  });
}

function searchPage(words: string): string {
  return page({
    title: 'Tìm kiếm',
    path: '/tim-kiem',
    trail: [],
    main: `<p>Không có kết quả cho “${escaped(words)}”.</p>`,
  });
}

function missingPage(): string {
  return page({
    title: 'Không tìm thấy trang',
    path: '/',
    trail: [],
    main: `<p>Trang bạn tìm không còn trên cổng của ${DEPARTMENT}.</p>`,
  });
}
