import { expect, test } from 'vitest';
import { contactHint } from '../../cli/contact-hint.ts';

test.each([
  ['a portal, and no address of ours', null, 'https://skhcn.test.gov.vn/', true],
  ['an address was given', 'https://office.test', 'https://skhcn.test.gov.vn/', false],
  ['this machine', null, 'http://127.0.0.1:4000/', false],
  ['this machine by name', null, 'http://localhost/', false],
])('%s', (_, contact, start, told) => expect(contactHint(contact, start) !== null).toBe(told));
