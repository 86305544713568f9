/** Whose site an address is on a host that gives each department one: `/web/so-noi-vu`, `/sites/skhcn`. */

import { agenciesIn, isOwnAgency } from './agencies.ts';
import type { AgencyMention } from './agencies.ts';

/**
 * Its name is that of another department than the start page's site and than those the plans name. Units (`/web/thanh-tra`)
 * and names that the tables do not know may be parts of the department.
 */
export function isSiteOfAnother(site: string, own: string, departmentNames: readonly string[]): boolean {
  const named = departmentOf(site);
  if (named === null || isOwnAgency(nameOf(site), departmentNames)) return false;
  const home = departmentOf(own);
  // a portal that bears no department's name may be of the one whose site this is
  return home !== null && home.key !== named.key;
}

function departmentOf(site: string): AgencyMention | null {
  const first = agenciesIn(nameOf(site)).find(({ start }) => start === 0);
  return first?.level === 'department' ? first : null;
}

const nameOf = (site: string): string => site.slice(site.lastIndexOf('/') + 1);
