/** Contact facts of a page given as HTML, and phones in one line each, for row tables. */

import { contactsOf, type Contacts } from '../../lib/facts/contacts/contacts.ts';
import type { FactContext } from '../../lib/facts/context.ts';
import { outline } from '../../lib/html/index.ts';
import type { PhoneFact } from '../../lib/model/facts/contacts.ts';

export interface ContactPage {
  readonly html: string;
  /** Default: the home page. */
  readonly path?: string;
  /** Default: the department of the tests; [] is a page looked at without a plan. */
  readonly departmentNames?: readonly string[];
  readonly province?: string;
}

export function contactsIn({ html, path = '/', departmentNames, province = 'Nghệ An' }: ContactPage): Contacts {
  const url = `https://portal.test${path}`;
  const context: FactContext = {
    url,
    home: path === '/',
    departmentNames: departmentNames ?? ['Sở Khoa học và Công nghệ tỉnh Nghệ An', 'Sở KH&CN', 'Sở KHCN'],
    province,
    asOf: '2022-11-20',
  };
  return contactsOf(outline(html, url), context);
}

/** "+842383844500 hotline <Đường dây nóng>": number or what is wrong with it, what it is, its label. */
export function phoneLine(phone: PhoneFact): string {
  const number = phone.e164 ?? `${phone.problem}:${phone.hint?.e164 ?? '-'}`;
  const role = phone.hotline
    ? 'hotline'
    : phone.foreign
      ? 'foreign'
      : phone.fax
        ? 'fax'
        : phone.directory
          ? 'directory'
          : 'phone';
  return `${number} ${role} <${phone.label}>`;
}
