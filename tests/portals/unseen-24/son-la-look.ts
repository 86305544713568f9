/** A Lotus Domino site of about 2005: tables within tables, FONT, upper-case tags left open, views by query string. */

import type { Route, Routes } from '../../support/server.ts';
import { inOrder, type DocumentList, type List, type MenuItem, type Post, type Site } from '../unseen-22/site.ts';

const NAME = 'Sở Khoa học và Công nghệ Sơn La';
export const DB = '/skhcn/web.nsf';
const COUNT = 7;

/** `20-10-2022`. */
const dashed = (date: string): string => date.split('-').reverse().join('-');

/** Pages typed on a machine that stores letters and tone marks apart. */
const apart = (html: string): string => html.normalize('NFD');

export const unid = (seed: number): string =>
  `${(seed * 2_654_435_761 + 12_345).toString(16).toUpperCase().padStart(12, '0')}4725${(seed * 7919).toString(16).toUpperCase().padStart(6, '0')}002F8A11`;

export const documentAt = (seed: number): string => `${DB}/0/${unid(seed)}?OpenDocument`;

export function render(site: Site): Routes {
  const routes: Record<string, Routes[string]> = {};
  const put = (at: string, html: string): void => {
    routes[at.split('?', 1)[0] ?? at] = html;
  };
  routes['/'] = shell(site, NAME, home(site));
  routes[`${DB}/home`] = routes['/'];
  for (const [path, { title, main }] of Object.entries(site.pages))
    put(path, shell(site, title, standing(title, main)));
  for (const list of Object.values(site.lists)) {
    routes[list.path.split('?', 1)[0] ?? ''] = view(site, list.path, list.label, inOrder(list.posts).map(entry));
    for (const [index, post] of list.posts.entries())
      put(
        post.path,
        index % 3 === 1
          ? apart(shell(site, post.title, article(post, list)))
          : shell(site, post.title, article(post, list)),
      );
  }
  for (const one of Object.values(site.documents))
    routes[one.path.split('?', 1)[0] ?? ''] = view(site, one.path, one.label, documentRows(one));
  routes[`${DB}/vwThuTuc`] = view(
    site,
    `${DB}/vwThuTuc?OpenView`,
    'Thủ tục hành chính của Sở',
    site.procedures.map(
      ({ code, name, path }, index) =>
        `<TR BGCOLOR="${index % 2 === 0 ? '#FFFFEE' : '#FFFFFF'}"><TD ALIGN=center><FONT SIZE=2>${index + 1}</FONT><TD><FONT SIZE=2 FACE="Arial">${code}</FONT><TD><FONT SIZE=2 FACE="Arial">${path === null ? name : `<A HREF="${path}">${name}</A>`}</FONT>`,
    ),
    '<TR BGCOLOR="#CCCC99"><TD><B><FONT SIZE=2>TT</FONT></B><TD><B><FONT SIZE=2>M&#227; s&#7889;</FONT></B><TD><B><FONT SIZE=2>T&#234;n th&#7911; t&#7909;c h&#224;nh ch&#237;nh</FONT></B>',
  );
  for (const one of site.procedures)
    if (one.path !== null)
      put(
        one.path,
        apart(
          shell(
            site,
            one.name,
            `<P><FONT SIZE=4 COLOR="#990000"><B>${one.name}</B></FONT><P><FONT SIZE=2>Mã số: ${one.code}</FONT><TABLE BORDER=1 CELLPADDING=4 WIDTH="100%">${one.parts.map(([label, text]) => `<TR VALIGN=top><TD WIDTH=150 BGCOLOR="#EEEEDD"><FONT SIZE=2><B>${label}</B></FONT><TD><FONT SIZE=2>${text}</FONT>`).join('\n')}</TABLE>`,
          ),
        ),
      );
  return { ...routes, ...site.served };
}

/** `?OpenView&Start=8` shows the next rows. */
const view =
  (site: Site, at: string, label: string, rows: readonly string[], head = ''): Route =>
  ({ path }) => {
    const start = Math.max(1, Number(/[?&]Start=(\d+)/i.exec(path)?.[1] ?? 1));
    const base = at.split('?', 1)[0] ?? at;
    const shown = rows.slice(start - 1, start - 1 + COUNT);
    const older =
      start - 1 + COUNT < rows.length
        ? `<A HREF="${base}?OpenView&Start=${start + COUNT}"><FONT SIZE=2>Trang sau &gt;&gt;</FONT></A>`
        : '';
    const newer =
      start > 1
        ? `<A HREF="${base}?OpenView&Start=${Math.max(1, start - COUNT)}"><FONT SIZE=2>&lt;&lt; Trang trước</FONT></A> &nbsp; `
        : '';
    return shell(
      site,
      label,
      `<P><FONT SIZE=3 COLOR="#990000"><B>${label.toUpperCase()}</B></FONT><HR SIZE=1 NOSHADE><TABLE BORDER=0 CELLSPACING=1 CELLPADDING=3 WIDTH="100%">${head}${shown.join('\n')}</TABLE><P ALIGN=right>${newer}${older}`,
    );
  };

const entry = (post: Post): string =>
  `<TR><TD VALIGN=top WIDTH=14><IMG SRC="/icons/vwicn004.gif" WIDTH=13 HEIGHT=13><TD><A HREF="${post.path}"><FONT SIZE=2 FACE="Arial" COLOR="#003399"><B>${post.title}</B></FONT></A>${post.date === null ? '' : ` <FONT SIZE=1 COLOR="#666666">(${dashed(post.date)})</FONT>`}<BR><FONT SIZE=2 FACE="Arial">${post.lead}</FONT>`;

const article = (post: Post, list: List): string =>
  `<FONT SIZE=2><A HREF="${list.path}">${list.label}</A></FONT><HR SIZE=1 NOSHADE><P><FONT SIZE=4 COLOR="#990000"><B>${post.title}</B></FONT><BR>${post.date === null ? '' : `<FONT SIZE=1 COLOR="#666666"><I>Cập nhật ngày ${dashed(post.date)}</I></FONT>`}<P><FONT SIZE=2><B>${post.lead}</B></FONT>${post.image === undefined ? '' : `<P ALIGN=center><IMG SRC="${post.image}" WIDTH=400 HEIGHT=280>`}${post.more.map((text) => `<P ALIGN=justify><FONT SIZE=2>${text}</FONT>`).join('\n')}<P ALIGN=right><FONT SIZE=2><B>BBT</B></FONT><P><FONT SIZE=2 COLOR="#990000"><B>Các tin khác</B></FONT><UL>${list.posts
    .filter(({ path }) => path !== post.path)
    .slice(0, 3)
    .map(
      ({ path, title, date }) =>
        `<LI><A HREF="${path}"><FONT SIZE=2>${title}</FONT></A>${date === null ? '' : ` <FONT SIZE=1>(${dashed(date)})</FONT>`}`,
    )
    .join('\n')}</UL>`;

const documentRows = ({ rows }: DocumentList): readonly string[] =>
  rows.map(
    ({ number, date, about, at }) =>
      `<TR><TD NOWRAP VALIGN=top><FONT SIZE=2><B>${number}</B></FONT><TD NOWRAP VALIGN=top><FONT SIZE=2>${dashed(date)}</FONT><TD><FONT SIZE=2>${at === undefined ? about : `<A HREF="${at}">${about}</A>`}</FONT>`,
  );

const standing = (title: string, main: string): string =>
  `<P><FONT SIZE=3 COLOR="#990000"><B>${title}</B></FONT><HR SIZE=1 NOSHADE>${main}`;

const home = (site: Site): string =>
  `<TABLE BORDER=0 WIDTH="100%"><TR><TD BGCOLOR="#990000"><FONT SIZE=2 COLOR=white><B>TIN MỚI</B></FONT><TR><TD>${inOrder(
    site.lists['news']?.posts ?? [],
  )
    .slice(0, 4)
    .map(
      (post) =>
        `<P><A HREF="${post.path}"><FONT SIZE=2><B>${post.title}</B></FONT></A>${post.date === null ? '' : ` <FONT SIZE=1>(${dashed(post.date)})</FONT>`}<BR><FONT SIZE=2>${post.lead}</FONT>`,
    )
    .join('\n')}</TABLE>${site.blocks['home'] ?? ''}`;

const menuRow = ({ href, words, under = [] }: MenuItem): string =>
  `<TR><TD><IMG SRC="/skhcn/web.nsf/bullet.gif" WIDTH=8 HEIGHT=8> <A HREF="${href}"><FONT SIZE=2 FACE="Arial">${words}</FONT></A>${under.map((one) => `<BR>&nbsp;&nbsp;- <A HREF="${one.href}"><FONT SIZE=2 FACE="Arial">${one.words}</FONT></A>`).join('')}`;

const shell = (site: Site, title: string, main: string): string =>
  `<HTML>\n<HEAD>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>${title}</TITLE>\n<SCRIPT LANGUAGE="JavaScript"><!--\nfunction xem(u){window.open(u);}\n// -->\n</SCRIPT>\n</HEAD>\n<BODY TEXT="#000000" BGCOLOR="#FFFFFF" LINK="#003399" LEFTMARGIN=0 TOPMARGIN=0>\n<TABLE BORDER=0 CELLSPACING=0 CELLPADDING=0 WIDTH=780 ALIGN=center>\n<TR><TD COLSPAN=3><IMG SRC="/skhcn/web.nsf/banner.jpg" WIDTH=780 HEIGHT=110 ALT="${NAME}">\n<TR BGCOLOR="#990000"><TD COLSPAN=3><FONT SIZE=2 COLOR=white>&nbsp;<A HREF="/"><FONT COLOR=white>Trang chủ</FONT></A> | <A HREF="mailto:webmaster@sonla.gov.vn"><FONT COLOR=white>Thư quản trị</FONT></A> | <SCRIPT LANGUAGE="JavaScript">document.write(new Date().toLocaleString());</SCRIPT></FONT>\n<TR VALIGN=top><TD WIDTH=170 BGCOLOR="#FFFFEE"><TABLE BORDER=0 WIDTH="100%" CELLPADDING=3>${site.menu.map(menuRow).join('\n')}</TABLE>${site.blocks['left'] ?? ''}<TD WIDTH=440>\n${main}\n<TD WIDTH=170 BGCOLOR="#FFFFEE">${site.blocks['right'] ?? ''}\n<TR BGCOLOR="#CCCC99"><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>${site.blocks['footer'] ?? ''}</FONT>\n</TABLE>\n</BODY>\n</HTML>`;
