/** A portal on ASP.NET WebForms: its lists are turned by form posts. */

import type { Trait } from '../../support/hostile.ts';
import { knownPages, type Pages, type Writing } from './known-portal.ts';

/** Both lists are turned by form posts alone. */
export function postbackPages(over: Partial<Writing> = {}): Pages {
  return knownPages({
    ...over,
    top: '<form name="aspnetForm" method="post" action="" id="aspnetForm"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" value="STATE"><input type="hidden" name="__EVENTVALIDATION" value="KEY"><input type="text" name="ctl00$txtTim" value="">',
    pager: (paths, now) =>
      `<table class="grid-pager"><tr>${paths.map((_, index) => (index + 1 === now ? `<td><span>${now}</span></td>` : `<td><a href="javascript:__doPostBack('ctl00$grv','Page$${index + 1}')">${index + 1}</a></td>`)).join('')}</tr></table>`,
  });
}

/** Hands each visitor a session and each page a state of its own, and takes a form only with both. */
export function webForms({
  refuse,
  pages = postbackPages(),
}: {
  readonly refuse: boolean;
  readonly pages?: Pages;
}): Trait {
  let visitors = 0;
  const state = (page: string, session: string): string => `/wE${Buffer.from(`${page} ${session}`).toString('base64')}`;
  return ({ at, method, body, headers }, honest) => {
    const session = /ASP\.NET_SessionId=(\w+)/.exec(headers.cookie ?? '')?.[1];
    const show = (page: string, html: string, visitor: string) => ({
      headers: { 'set-cookie': `ASP.NET_SessionId=${visitor}; path=/; HttpOnly` },
      body: html.replace('"STATE"', `"${state(page, visitor)}"`).replace('"KEY"', `"${state(at, visitor)}"`),
    });
    if (method === 'GET') {
      const reply = honest();
      visitors += 1;
      return at.includes('?')
        ? { status: 404 }
        : reply.status === undefined
          ? show(`${at} 1`, String(reply.body), `s${visitors}`)
          : reply;
    }
    const form = new URLSearchParams(body);
    const page = /^Page\$(\d+)$/.exec(form.get('__EVENTARGUMENT') ?? '')?.[1];
    const known =
      session !== undefined && form.get('__EVENTVALIDATION') === state(at, session) && form.get('ctl00$txtTim') === '';
    if (refuse || !known || page === undefined || form.get('__EVENTTARGET') !== 'ctl00$grv')
      return { status: 500, body: '<title>Validation of viewstate MAC failed.</title>' };
    const html = pages[page === '1' ? at : `${at}?trang=${page}`];
    return html === undefined ? { status: 500 } : show(`${at} ${page}`, html, session);
  };
}
