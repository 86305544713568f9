import { describe, expect, test } from 'vitest';
import { isSiteOfAnother } from '../../lib/vietnamese/site-names.ts';

const NAMES = ['Sở Khoa học và Công nghệ Nghệ An'];

describe('a site on a host with a site for each department', () => {
  test.each([
    ['another department', '/web/so-noi-vu', '/web/so-khoa-hoc-va-cong-nghe', NAMES, true],
    ['in short', '/web/snv', '/web/skhcn', NAMES, true],
    ['on SharePoint', '/sites/stttt', '/sites/skhcn', NAMES, true],
    ['with the province behind it', '/web/so-noi-vu-nghe-an', '/web/skhcn', NAMES, true],
    ['where no plan names the department', '/web/snv', '/web/skhcn', [], true],
    ['the same in another writing', '/web/so-khcn', '/web/skhcn', NAMES, false],
    ['a unit', '/web/thanh-tra', '/web/skhcn', NAMES, false],
    ['a branch of it', '/web/chi-cuc-tieu-chuan', '/web/skhcn', NAMES, false],
    ['words that begin alike', '/web/so-tay', '/web/skhcn', NAMES, false],
    ['the old site of a department that was merged', '/web/so-khcn', '/web/so-tai-chinh', NAMES, false],
    ['of a portal that bears another name', '/web/snv', '/web/trang-chu', NAMES, false],
  ])('%s', (_, site, own, names, another) => expect(isSiteOfAnother(site, own, names)).toBe(another));
});
