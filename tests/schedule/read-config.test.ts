import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../lib/plans/index.ts';
import { FILE_FORMATS } from '../../lib/model/schedule-config.ts';
import { FORMATS } from '../../lib/report/render.ts';
import { readSchedule } from '../../lib/schedule/read-config.ts';

const NOW = '2026-11-29T00:00:00.000Z';
const PORTAL = '{ id: so-a, plans: [sonla-skhcn-2022] }';
const MAIL = 'mail: { host: smtp.so.vn, from: a@so.vn, to: [b@so.vn]';

describe('a schedule file', () => {
  it('with the least in it has every default', () => {
    const config = readSchedule(`cron: "0 2 1 * *"\nportals: [${PORTAL}]`, 'lich.yaml', NOW);
    expect(config).toMatchObject({ id: 'lich-soi', language: 'vi', parallel: 2, maxMinutes: 240, remindDays: 14 });
    expect(config.cron).toEqual(['0 2 1 * *']);
    expect(config.webhooks).toEqual([]);
  });

  it('may be JSON, and may name several times', () => {
    const text = JSON.stringify({
      portals: [{ id: 'a', plans: ['x.yaml'], cron: ['0 2 1 * *', '0 2 15 * *'], recipients: ['c@so.vn'] }],
      mail: { host: 'smtp.so.vn', from: 'Soi Cổng <a@so.vn>' },
    });
    expect(readSchedule(text, 'lich.json', NOW).portals[0]?.cron).toHaveLength(2);
  });

  it('knows the formats that reports have', () => {
    expect([...FILE_FORMATS]).toEqual(Object.keys(FORMATS));
  });

  const at = (portal: string, rest = ''): string => `cron: "0 2 1 * *"\nportals: [${PORTAL}, ${portal}]\n${rest}`;
  const WRONG: readonly { text: string; place: string; says: string }[] = [
    { text: '', place: '', says: 'trống' },
    { text: 'portals: [', place: 'dòng 1', says: 'ngoặc' },
    { text: 'cron: "0 2 1 * *"', place: 'portals', says: 'thiếu' },
    { text: 'cron: "0 2 1 * *"\nportals: []', place: 'portals', says: 'ít nhất 1' },
    { text: `portals: [${PORTAL}]`, place: 'portals[0].cron', says: 'thiếu' },
    { text: `cron: 5\nportals: [${PORTAL}]`, place: 'cron', says: 'trong ngoặc kép' },
    { text: `cron: "0 25 * * *"\nportals: [${PORTAL}]`, place: 'cron', says: '0-23' },
    { text: at('{ id: so-b, plans: [x], cron: "0 2 30 2 *" }'), place: 'portals[1].cron', says: 'không bao giờ đến' },
    {
      text: at('{ id: so-b, plans: [x], cron: ["0 2 1 * *", "nhầm"] }'),
      place: 'portals[1].cron[1]',
      says: '5 trường',
    },
    { text: at('{ id: so-a, plans: [x] }'), place: 'portals[1].id', says: 'portals[0]' },
    { text: at('{ id: Sở B, plans: [x] }'), place: 'portals[1].id', says: 'gạch ngang' },
    { text: at('{ id: so-b }'), place: 'portals[1].plans', says: 'thiếu' },
    { text: at('{ id: so-b, plans: [] }'), place: 'portals[1].plans', says: 'ít nhất 1' },
    { text: at('{ id: so-b, plan: [x] }'), place: 'portals[1].plan', says: 'có phải “plans”' },
    { text: at('{ id: so-b, plans: [x], url: so.vn }'), place: 'portals[1].url', says: 'http' },
    { text: at('{ id: so-b, plans: [x], url: "https://a:bi-mat@so.vn" }'), place: 'portals[1].url', says: 'mật khẩu' },
    {
      text: at('{ id: so-b, plans: [x], hosts: { province: "http://a:bi-mat@t.vn" } }'),
      place: 'portals[1].hosts.province',
      says: 'mật khẩu',
    },
    { text: at('{ id: so-b, plans: [x], maxMinutes: 0 }'), place: 'portals[1].maxMinutes', says: 'từ 0.01' },
    { text: at('{ id: so-b, plans: [x], asOf: 2022-02-30 }'), place: 'portals[1].asOf', says: 'ngày có thật' },
    { text: at('{ id: so-b, plans: [x], reports: [month] }'), place: 'portals[1].reports[0]', says: 'quarter' },
    { text: at('{ id: so-b, plans: [x], recipients: [b] }'), place: 'portals[1].recipients[0]', says: 'thư điện tử' },
    { text: at('{ id: so-b, plans: [x], recipients: [b@so.vn] }'), place: 'portals[1].recipients', says: 'mail' },
    { text: at('{ id: so-b, plans: [x], warc: true }'), place: 'portals[1].warc', says: 'files' },
    {
      text: at('{ id: so-b, plans: [x], warc: so.warc }', 'files: { folder: x }'),
      place: 'portals[1].warc',
      says: 'true',
    },
    { text: at('{ id: so-b, plans: [x] }', 'parallel: 0'), place: 'parallel', says: 'từ 1' },
    { text: at('{ id: so-b, plans: [x] }', 'timezone: UTC'), place: 'timezone', says: 'không có khóa này' },
    {
      text: at('{ id: so-b, plans: [x] }', 'files: { folder: x, formats: [pdf] }'),
      place: 'files.formats[0]',
      says: 'html',
    },
    {
      text: at('{ id: so-b, plans: [x] }', `${MAIL.replace(', to: [b@so.vn]', '')} }`),
      place: 'mail.to',
      says: 'thiếu',
    },
    {
      text: at('{ id: so-b, plans: [x] }', `${MAIL.replace('a@so.vn', 'ai đó')} }`),
      place: 'mail.from',
      says: 'địa chỉ thư',
    },
    { text: at('{ id: so-b, plans: [x] }', `${MAIL}, security: ssl }`), place: 'mail.security', says: 'starttls' },
    {
      text: at('{ id: so-b, plans: [x] }', `${MAIL}, security: none, user: a }`),
      place: 'mail.security',
      says: 'không mã hóa',
    },
    {
      text: at('{ id: so-b, plans: [x] }', `${MAIL}, password: bi-mat }`),
      place: 'mail.password',
      says: 'biến môi trường',
    },
    {
      text: at('{ id: so-b, plans: [x] }', `${MAIL}, passwordEnv: bi-mat }`),
      place: 'mail.passwordEnv',
      says: 'tên một biến',
    },
    { text: at('{ id: so-b, plans: [x] }', 'mail: "smtp://a:bi-mat@so.vn"'), place: 'mail', says: 'nhóm khóa' },
    {
      text: at('{ id: so-b, plans: [x] }', 'webhooks: [{ secret: bi-mat, url: "https://n.vn" }]'),
      place: 'webhooks[0].secret',
      says: 'biến môi trường',
    },
    {
      text: at('{ id: so-b, plans: [x] }', 'webhooks: [{ secretEnv: SOICONG_X }]'),
      place: 'webhooks[0].url',
      says: 'url và urlEnv',
    },
    {
      text: at('{ id: so-b, plans: [x] }', 'webhooks: [{ url: "https://a:bi-mat@n.vn" }]'),
      place: 'webhooks[0].url',
      says: 'mật khẩu',
    },
    {
      text: at('{ id: so-b, plans: [x] }', 'webhooks: [{ url: "https://n.vn" }, { url: "https://n.vn" }]'),
      place: 'webhooks[1].url',
      says: 'webhooks[0]',
    },
  ];
  it.each(WRONG)('$place: $says', ({ text, place, says }) => {
    const { vi, en } = refused(text);
    expect(vi).toMatch(/^lich\.yaml: /);
    expect(vi.slice('lich.yaml: '.length).startsWith(place === '' ? 'tệp' : place), vi).toBe(true);
    expect(vi).toContain(says);
    expect(`${vi}${en}`).not.toContain('bi-mat');
    expect(vi).not.toContain('\n');
    expect(en).not.toBe(vi);
  });

  it('tells one fault at a time and how many more there are', () => {
    expect(refused(at('{ id: so-a, plans: [x], cron: "x" }')).vi).toMatch(/\(và 1 lỗi nữa\)$/);
  });
});

function refused(text: string): { readonly vi: string; readonly en: string } {
  try {
    readSchedule(text, 'lich.yaml', NOW);
  } catch (fault) {
    if (fault instanceof InvalidInput) return fault.sentence;
    throw fault;
  }
  throw new Error('was not refused');
}
