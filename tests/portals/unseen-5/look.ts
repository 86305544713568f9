/** The markup of one system: what the portals of this folder are dressed in. */

import type { Post, Town } from './town.ts';

export interface Shown {
  readonly title: string;
  readonly main: string;
  readonly head: string;
  readonly home: boolean;
}

export interface Look {
  readonly frame: (town: Town, shown: Shown) => string;
  readonly standing: (title: string, main: string) => string;
  readonly list: (label: string, posts: readonly Post[], pager: string, asOf: string) => string;
  readonly post: (post: Post) => { readonly main: string; readonly head?: string };
  readonly pageUrl: (path: string, nth: number) => string;
  readonly pager: (path: string, nth: number, count: number) => string;
}

export function parts(date: string): { readonly y: string; readonly m: string; readonly d: string } {
  const [y = '', m = '', d = ''] = date.split('-');
  return { y, m, d };
}

export function dmy(date: string, glue = '/'): string {
  const { y, m, d } = parts(date);
  return [d, m, y].join(glue);
}

/** 7/3/2022 */
export function bare(date: string): string {
  const { y, m, d } = parts(date);
  return `${Number(d)}/${Number(m)}/${y}`;
}

const DAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
export function weekday(date: string): string {
  return DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];
export function monthWord(date: string): string {
  return `Tháng ${MONTHS[Number(parts(date).m) - 1]}`;
}

/** "3 ngày trước", as scripts of news sites write it. */
export function ago(date: string, asOf: string): string {
  const days = Math.round((Date.parse(asOf) - Date.parse(date)) / 86_400_000);
  if (days < 0) return 'sắp tới';
  if (days === 0) return 'Hôm nay';
  if (days < 7) return `${days} ngày trước`;
  if (days < 30) return `${Math.floor(days / 7)} tuần trước`;
  if (days < 365) return `${Math.floor(days / 30)} tháng trước`;
  return `${Math.floor(days / 365)} năm trước`;
}

export function shown(post: Post, show: (date: string) => string): string {
  return post.date === undefined ? '' : show(post.date);
}

export function html(title: string, head: string, body: string, root = 'lang="vi"'): string {
  return `<!DOCTYPE html>
<html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
${head}</head>
${body}</html>`;
}

export function picture(post: Post): string {
  return post.image === undefined
    ? ''
    : `<p style="text-align:center"><img src="${post.image}" alt="" width="600" height="400"></p>`;
}

export function entries(town: Town, item: (label: string, href: string) => string): string {
  return [['Trang chủ', town.home] as const, ...town.menu].map(([label, href]) => item(label, href)).join('\n');
}

export function numbered(count: number, item: (nth: number) => string): string {
  return Array.from({ length: count }, (_, at) => item(at + 1)).join(' ');
}

export function query(path: string, pair: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${pair}`;
}
