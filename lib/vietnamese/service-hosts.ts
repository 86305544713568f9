/** Hosts of public-service portals by their names: the State's, other bodies', and those of whoever sells (data). */

import { list } from './phrase-list.ts';

/** What the first name of a service portal's host begins with: dichvucong.gov.vn, dvc-hungyen.gov.vn. */
const BEGINNINGS = list('dichvucong; dvc');
/** What it is on a host outside gov.vn, and nothing more: "dichvucong-nhanh" sells. */
const WHOLE = list(
  'dichvucong; dichvucongtructuyen; dvc; dvctt; dvcong; motcua; motcuadientu; hanhchinhcong; igate; tthc',
);
/** Ends under which things are sold, with or without .vn behind them. */
const COMMERCIAL_ENDS = list('com; net; biz; info; shop; store; online; site');
const STATE_END = 'gov.vn';

/** Hosts of insurance, the police, taxes and customs, which have service portals of their own. */
const OTHER_BODIES = list('baohiemxahoi.gov.vn; bocongan.gov.vn; gdt.gov.vn; customs.gov.vn');
const OTHER_FIRST = list('thuedientu');

/** `hostname`s are as a URL gives them: in small letters. */
export function isServiceHost(hostname: string): boolean {
  const { first, isAlone } = firstOf(hostname);
  return !isAlone && BEGINNINGS.some((name) => first.startsWith(name));
}

/**
 * Whoever does the papers for money names the services too: the State's portals stand on its own hosts, or on a host that
 * is called nothing but so (dichvucong.nghean.vn). A name without a dot and a bare number are an office's own machines.
 */
export function isStateHost(hostname: string): boolean {
  if (!hostname.includes('.') || /^[\d.]+$/.test(hostname) || endsWith(hostname, STATE_END)) return true;
  const { first, isAlone } = firstOf(hostname);
  return !isAlone && WHOLE.includes(first) && !isCommercial(hostname);
}

export function isOtherServiceHost(hostname: string): boolean {
  const [first = ''] = hostname.split('.');
  return OTHER_BODIES.some((host) => endsWith(hostname, host)) || OTHER_FIRST.includes(first);
}

function firstOf(hostname: string): { readonly first: string; readonly isAlone: boolean } {
  const names = hostname.replace(/^www\./, '').split('.');
  return { first: names[0] ?? '', isAlone: names.length < 2 };
}

function isCommercial(hostname: string): boolean {
  return COMMERCIAL_ENDS.some((end) => hostname.endsWith(`.${end}`) || hostname.endsWith(`.${end}.vn`));
}

function endsWith(hostname: string, end: string): boolean {
  return hostname === end || hostname.endsWith(`.${end}`);
}
