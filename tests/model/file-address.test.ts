import { expect, test } from 'vitest';
import { fileAddress } from '../../lib/model/file-address.ts';

const SITE = 'https://so.vi-du.gov.vn';

test.each([
  ['/documents/20182/0/qd.pdf/3b1f6a52-0c4d-4e8a-9d37-5a1be0c77f01?t=1', '/documents/20182/0/qd.pdf?t=1'],
  ['/documents/20182/0/qd.pdf/3b1f6a52-0c4d-4e8a-9d37-5a1be0c77f01', '/documents/20182/0/qd.pdf'],
  ['/documents/20182/0/qd.pdf', '/documents/20182/0/qd.pdf'],
  ['/tin/3b1f6a52-0c4d-4e8a-9d37-5a1be0c77f01', '/tin/3b1f6a52-0c4d-4e8a-9d37-5a1be0c77f01'],
])('%j', (url, address) => {
  expect(fileAddress(`${SITE}${url}`)).toBe(`${SITE}${address}`);
});
