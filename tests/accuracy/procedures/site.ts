/** A portal of a scenario in a skin: what is listed, and around it what only looks like a list of procedures. */

import type { Answer, PortalDefinition, PortalResponse } from '../../../demo/serve-portal.ts';
import { windows1258 } from '../../portals/windows-1258.ts';
import { foreignLists, newsPages, standingPages } from './distractors.ts';
import { postbacks } from './postbacks.ts';
import type { Procedure, Row, Scenario } from './scenario.ts';
import { anchor, key, type Framed, type Link, type ListView, type ShownRow, type Skin, type Target } from './skin.ts';

export interface Draft {
  readonly title: string;
  readonly main: string;
  readonly crumbs?: readonly Link[];
}

interface Put {
  (target: Target, draft: Draft): void;
}

interface Site {
  readonly put: Put;
  readonly answers: Record<string, Answer>;
  readonly crumbs: readonly Link[];
}

export function portalOf(skin: Skin, scenario: Scenario): PortalDefinition {
  const answers: Record<string, Answer> = {};
  const menu = menuOf(skin);
  const around = asideOf(skin, scenario);
  const put: Put = (target, { title, main, crumbs = [] }) => {
    const { department, province } = scenario;
    const trail = [{ words: 'Trang chủ', href: skin.address({ kind: 'home' }) }, ...crumbs];
    const framed: Framed = { title, main, crumbs: trail, menu, aside: around, department, province };
    answers[skin.address(target)] = encoded(skin, skin.frame(framed));
  };
  put({ kind: 'home' }, { title: `${scenario.department} ${scenario.province}`, main: homeOf(skin) });
  ownLists(skin, scenario, put, answers);
  const ownTrail = [{ words: skin.listTitle, href: skin.address({ kind: 'hub' }) }];
  for (const { procedure, behind } of scenario.rows)
    sheet(skin, scenario, procedure, behind, { put, answers, crumbs: ownTrail });
  for (const { slug, title, intro, procedures } of foreignLists()) {
    const shown = procedures.map((procedure) => shownRow(skin, scenario, { procedure, behind: 'page' }));
    const view: ListView = { rows: shown, first: 1, page: 1, pages: 1, pageHref: () => '#' };
    put({ kind: 'standing', slug }, { title, main: `<h2>${title}</h2>${intro}${skin.list(view)}` });
    const crumbs = [{ words: title, href: skin.address({ kind: 'standing', slug }) }];
    for (const procedure of procedures) sheet(skin, scenario, procedure, 'page', { put, answers, crumbs });
  }
  for (const { slug, title, main } of standingPages(skin, scenario))
    put({ kind: 'standing', slug }, { title, main: `<h2>${title}</h2>${main}` });
  const news = newsPages(scenario);
  news.forEach((post, serial) =>
    put(
      { kind: 'news', serial },
      { title: post.title, main: `<h1>${post.title}</h1><p class="date">${post.date}</p>${post.body}` },
    ),
  );
  for (let page = 1; page <= Math.ceil(news.length / 10); page += 1)
    put({ kind: 'news-list', page }, { title: 'Tin tức', main: newsList(skin, news, page) });
  answers[skin.address({ kind: 'file', name: 'bo-tthc.pdf' })] = SCAN;
  return { answers, otherwise: { status: 404, body: '<!doctype html><title>404</title><p>Không tìm thấy.' } };
}

/** A page image and no text. */
export const SCAN: PortalResponse = {
  headers: { 'content-type': 'application/pdf' },
  body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
};

function encoded(skin: Skin, html: string): PortalResponse {
  if (skin.encoding === 'nfd') return { body: html.normalize('NFD') };
  if (skin.encoding === 'utf-8') return { body: html };
  return { headers: { 'content-type': 'text/html' }, body: windows1258(html) };
}

function menuOf(skin: Skin): readonly Link[] {
  const standing = (words: string, slug: string): Link => ({ words, href: skin.address({ kind: 'standing', slug }) });
  return [
    { words: 'Trang chủ', href: skin.address({ kind: 'home' }) },
    standing('Giới thiệu chung', 'gioi-thieu'),
    standing('Cơ cấu tổ chức', 'co-cau'),
    { words: 'Tin tức - Sự kiện', href: skin.address({ kind: 'news-list', page: 1 }) },
    { words: skin.listTitle, href: skin.address({ kind: 'hub' }) },
    standing('Kiểm soát thủ tục hành chính', 'kiem-soat'),
    standing('Văn bản mới', 'quyet-dinh'),
    standing('Hỏi đáp', 'hoi-dap'),
    standing('Liên hệ', 'lien-he'),
    standing('English', 'english'),
  ];
}

/** Beside every page: lists of others, figures, the way to the own list. */
function asideOf(skin: Skin, scenario: Scenario): readonly Link[] {
  const standing = (words: string, slug: string): Link => ({ words, href: skin.address({ kind: 'standing', slug }) });
  return [
    ...(scenario.mode === 'none' ? [] : [{ words: 'Thủ tục cấp tỉnh', href: skin.address({ kind: 'hub' }) }]),
    standing('Thủ tục cấp huyện', 'cap-huyen'),
    standing('Thủ tục cấp xã', 'cap-xa'),
    standing('Thủ tục Sở Tư pháp', 'so-tu-phap'),
    standing('Tình hình giải quyết hồ sơ', 'thong-ke'),
    standing('Thủ tục lĩnh vực Hợp tác quốc tế', 'linh-vuc-rong'),
  ];
}

function homeOf(skin: Skin): string {
  const news = [0, 1, 2, 3, 4, 5].map((serial) =>
    anchor({ words: `Tin số ${serial + 1} của ngành trong tuần`, href: skin.address({ kind: 'news', serial }) }),
  );
  return `<h2>Tin mới</h2><ul>${news.map((link) => `<li>${link}</li>`).join('')}</ul>
<p>${anchor({ words: 'Xem thêm', href: skin.address({ kind: 'news-list', page: 1 }) })}</p>`;
}

export function ownLists(skin: Skin, scenario: Scenario, put: Put, answers: Record<string, Answer>): void {
  const hub: Target = { kind: 'hub' };
  const title = `${skin.listTitle} của ${scenario.department}`;
  const heading = `<h2>${title}</h2>`;
  if (scenario.mode === 'none') {
    const duties =
      '<p>Phòng Tổng hợp tham mưu Giám đốc Sở về công tác văn phòng, theo dõi việc thực hiện quy chế, chuẩn bị báo cáo và tổ chức các cuộc họp của Sở.</p>';
    return put(hub, { title: 'Nhiệm vụ của phòng Tổng hợp', main: `<h2>Nhiệm vụ của phòng Tổng hợp</h2>${duties}` });
  }
  if (scenario.mode === 'pdf') {
    const file = anchor({
      words: `Danh mục ${skin.listTitle.toLowerCase()} năm 2022 (PDF)`,
      href: skin.address({ kind: 'file', name: 'bo-tthc.pdf' }),
    });
    return put(hub, { title, main: `${heading}<p>${file}</p>` });
  }
  if (scenario.mode === 'script') {
    const grid =
      '<div id="luoi-thu-tuc" class="grid"><p>Đang tải dữ liệu...</p></div><script>$(function(){ $.getJSON("/api/tthc", function(d){ veLuoi("#luoi-thu-tuc", d); }); });</script>';
    return put(hub, { title, main: `${heading}${grid}` });
  }
  if (scenario.mode === 'zero-rows') {
    const empty = skin.list({ rows: [], first: 1, page: 1, pages: 1, pageHref: () => '#' });
    return put(hub, { title, main: `${heading}<p>Tổng số: 0 thủ tục</p>${empty}<p>Không có bản ghi nào.</p>` });
  }
  const fields = fieldsOf(skin);
  const fieldLinks = fields.map((words, field) =>
    anchor({ words, href: skin.address({ kind: 'list', field, page: 1 }) }),
  );
  const choice =
    skin.lists === 'one' ? '' : `<ul class="linh-vuc">${fieldLinks.map((link) => `<li>${link}</li>`).join('')}</ul>`;
  if (skin.lists === 'fields') put(hub, { title, main: `${heading}<p>Chọn lĩnh vực:</p>${choice}` });
  else
    listPages(skin, scenario, { field: null, rows: scenario.rows, title, above: `${heading}${choice}` }, put, answers);
  if (skin.lists === 'one') return;
  fields.forEach((name, field) => {
    const rows = scenario.rows.filter(({ procedure }) => procedure.field === name);
    const words = `${skin.listTitle} lĩnh vực ${name}`;
    listPages(skin, scenario, { field, rows, title: words, above: `<h2>${words}</h2>` }, put, answers);
  });
}

interface OwnList {
  readonly field: number | null;
  readonly rows: readonly Row[];
  readonly title: string;
  readonly above: string;
}

/** The first page of the list of all is the hub. */
function listPages(
  skin: Skin,
  scenario: Scenario,
  { field, rows, title, above }: OwnList,
  put: Put,
  answers: Record<string, Answer>,
): void {
  const size = pageSizeOf(skin, field);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const target = (page: number): Target =>
    field === null && page === 1 ? { kind: 'hub' } : { kind: 'list', field, page };
  const crumbs = [{ words: skin.listTitle, href: skin.address({ kind: 'hub' }) }];
  for (let page = 1; page <= pages; page += 1) {
    const first = (page - 1) * size;
    const shown = rows.slice(first, first + size).map((row) => shownRow(skin, scenario, row));
    const view: ListView = { rows: shown, first: first + 1, page, pages, pageHref: (at) => skin.address(target(at)) };
    put(target(page), {
      title,
      crumbs,
      main: page === 1 ? `${above}${withDistrict(skin, scenario, skin.list(view))}` : `${above}${skin.list(view)}`,
    });
    if (page === 2 && scenario.secondPage !== null) answers[skin.address(target(page))] = faultOf(scenario.secondPage);
  }
  if (skin.postback) answers[skin.address(target(1))] = postbacks(answers, pages, (page) => skin.address(target(page)));
}

function withDistrict(skin: Skin, scenario: Scenario, own: string): string {
  const [district] = foreignLists();
  if (scenario.districtRows === null || district === undefined) return own;
  const rows = district.procedures.map((procedure) => shownRow(skin, scenario, { procedure, behind: 'page' }));
  const list = skin.list({ rows, first: 1, page: 1, pages: 1, pageHref: () => '#' });
  if (scenario.districtRows === 'heading') return `${own}<h3>Thủ tục hành chính cấp huyện</h3>${list}`;
  if (scenario.districtRows === 'bold') return `${own}<p><strong>B. THỦ TỤC HÀNH CHÍNH CẤP HUYỆN</strong></p>${list}`;
  return `<ul class="nav nav-tabs"><li><a href="#cap-tinh" data-toggle="tab">Cấp tỉnh</a></li><li><a href="#huyen" data-toggle="tab">Cấp huyện</a></li></ul>
<div class="tab-content"><div class="tab-pane active" id="cap-tinh">${own}</div><div class="tab-pane" id="huyen">${list}</div></div>`;
}

function faultOf(fault: NonNullable<Scenario['secondPage']>): PortalResponse {
  if (fault === 'timeout') return { delayMs: 60_000, body: '' };
  return { status: Number(fault.slice(-3)), body: '<!doctype html><title>Lỗi</title><p>Yêu cầu không được xử lý.' };
}

export function pageSizeOf(skin: Skin, field: number | null): number {
  return skin.lists === 'both' && field !== null ? 100 : skin.pageSize;
}

export function fieldsOf({ catalogue }: Skin): readonly string[] {
  return [...new Set(catalogue.active.map(({ field }) => field))];
}

function shownRow(skin: Skin, { suffix, suffixShown, written }: Scenario, { procedure, behind }: Row): ShownRow {
  const { base, name, field } = procedure;
  const href =
    behind === 'nothing'
      ? null
      : behind === 'scan'
        ? skin.address({ kind: 'file', name: `tthc-${key(base)}.pdf` })
        : skin.address({ kind: 'procedure', base });
  return { code: suffixShown ? `${base}${suffix}` : base, name: written(name), field, behind, href };
}

export function sheet(
  skin: Skin,
  scenario: Scenario,
  procedure: Procedure,
  behind: Row['behind'],
  { put, answers, crumbs }: Site,
): void {
  const at: Target = { kind: 'procedure', base: procedure.base };
  if (behind === 'nothing') return;
  if (behind === 'scan') {
    answers[skin.address({ kind: 'file', name: `tthc-${key(procedure.base)}.pdf` })] = SCAN;
    return;
  }
  if (behind !== 'page') {
    answers[skin.address(at)] = { status: Number(behind.slice(-3)), body: '<!doctype html><title>Lỗi</title>' };
    return;
  }
  const code = scenario.suffixShown ? `${procedure.base}${scenario.suffix}` : procedure.base;
  const title = scenario.written(procedure.name);
  const shown = { ...procedure, name: title };
  const print: Target = { kind: 'print', base: procedure.base };
  put(at, { title, crumbs, main: skin.sheet(shown, { code, printHref: skin.address(print) }) });
  put(print, { title: `Bản in: ${title}`, main: skin.sheet(shown, { code, printHref: null }) });
}

function newsList(
  skin: Skin,
  news: readonly { readonly title: string; readonly date: string }[],
  page: number,
): string {
  const posts = news.map(({ title, date }, serial) => ({ title, date, serial })).slice((page - 1) * 10, page * 10);
  const pages = Array.from({ length: Math.ceil(news.length / 10) }, (_, index) => index + 1);
  return `<h2>Tin tức</h2>${posts.map(({ title, date, serial }) => `<div class="tin"><h3>${anchor({ words: title, href: skin.address({ kind: 'news', serial }) })}</h3><span>${date}</span></div>`).join('\n')}
<div class="trang">${pages.map((at) => anchor({ words: String(at), href: skin.address({ kind: 'news-list', page: at }) })).join(' ')}</div>`;
}
