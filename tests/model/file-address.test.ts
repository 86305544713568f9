import { expect, test } from 'vitest';
import { fileAddress, viewedFile } from '../../lib/model/file-address.ts';

const SITE = 'https://so.vi-du.gov.vn';

test.each([
  ['/documents/20182/0/qd.pdf/3b1f6a52-0c4d-4e8a-9d37-5a1be0c77f01?t=1', '/documents/20182/0/qd.pdf?t=1'],
  ['/documents/20182/0/qd.pdf/3b1f6a52-0c4d-4e8a-9d37-5a1be0c77f01', '/documents/20182/0/qd.pdf'],
  ['/documents/20182/0/qd.pdf', '/documents/20182/0/qd.pdf'],
  ['/tin/3b1f6a52-0c4d-4e8a-9d37-5a1be0c77f01', '/tin/3b1f6a52-0c4d-4e8a-9d37-5a1be0c77f01'],
])('%j', (url, address) => {
  expect(fileAddress(`${SITE}${url}`)).toBe(`${SITE}${address}`);
});

test.each([
  ['/pdfjs/web/viewer.html?file=%2Ftep%2Fa.pdf#page=2', '/tep/a.pdf'],
  ['https://docs.google.com/gview?embedded=true&url=http%3A%2F%2Fso.gov.vn%2Fa.docx', 'http://so.gov.vn/a.docx'],
  ['https://view.officeapps.live.com/op/embed.aspx?src=https://so.gov.vn/a.xlsx', 'https://so.gov.vn/a.xlsx'],
  ['/xem?file=%E0%A4%A', null],
  ['/tin.aspx?url=/gioi-thieu', null],
  ['/tep/a.pdf', null],
  ['/tim?q=quy-che.pdf', null],
])('the file that %j shows is %j', (url, file) => expect(viewedFile(url)).toBe(file));
