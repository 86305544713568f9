/** All pages and portals of the sitting, for its test. */

import { PART_IDS } from '../../../lib/vietnamese/procedure-labels.ts';
import type { UnseenPortal } from '../unseen-8/shape.ts';
import { articles } from './articles.ts';
import { contacts } from './contacts.ts';
import { hotlines } from './hotlines.ts';
import { lists } from './lists.ts';
import { moreArticles } from './more-articles.ts';
import { moreContacts } from './more-contacts.ts';
import { moreLists } from './more-lists.ts';
import { moreProcedures } from './more-procedures.ts';
import { others } from './others.ts';
import type { SinglePage } from './page.ts';
import { details, portal } from './parts.ts';
import { procedures } from './procedures.ts';

export const PAGES: readonly SinglePage[] = [
  ...articles,
  ...lists,
  ...procedures,
  ...contacts,
  ...others,
  ...moreArticles,
  ...moreLists,
  ...moreProcedures,
  ...moreContacts,
];

/** A portal of one requirement; the plan is written to a file before it is audited. */
export interface OnePortal {
  readonly portal: Omit<UnseenPortal, 'plan'>;
  readonly plan: object;
}

const told = details.filter(({ missing }) => missing.length < PART_IDS.length);
const WORDS = { vi: 'Thử', en: 'Trial' };

export const PORTALS: readonly OnePortal[] = [
  {
    plan: planOf('Sở Khoa học và Công nghệ Nghệ An', 'Nghệ An', 2022, 'procedure-detail', {}),
    portal: portalOf('parts of procedures', 2022, portal(), {
      outcome: 'partial',
      details: {
        // a page that holds no part yet is no detail
        checked: told.length,
        complete: told.filter(({ missing }) => missing.length === 0).length,
        incomplete: told
          .filter(({ missing }) => missing.length > 0)
          .map(({ code, missing }) => ({ code, missingParts: missing })),
        withoutDetail: details.filter((one) => !told.includes(one)).map(({ code }) => ({ code })),
      },
    }),
  },
  ...hotlines.map(({ id, department, province, needs, pages, want }) => {
    const year = province === 'Hưng Yên' ? 2024 : 2022;
    return {
      plan: planOf(department, province, year, 'hotline', { needs }),
      portal: portalOf(id, year, pages, {
        outcome: want.outcome,
        details: {
          ...(want.phones === undefined ? {} : { phones: want.phones }),
          ...(want.emails === undefined ? {} : { emails: want.emails }),
          ...(want.conflict === true ? { conflicts: [{ phones: want.phones }] } : {}),
        },
      }),
    };
  }),
];

function planOf(department: string, province: string, year: number, kind: string, params: object): object {
  return {
    id: 'unseen-twelve',
    title: WORDS,
    department: { vi: department, en: department },
    province,
    year,
    requirements: [{ id: 'asked', kind, title: WORDS, clause: 'I', weight: 'major', params, assumed: false }],
  };
}

function portalOf(
  name: string,
  year: number,
  pages: Readonly<Record<string, string>>,
  asked: { readonly outcome: UnseenPortal['truth'][string]['outcome']; readonly details: Record<string, unknown> },
): Omit<UnseenPortal, 'plan'> {
  return { name, asOf: `${year}-12-31`, build: () => ({ answers: { ...pages } }), truth: { asked }, variants: [] };
}
