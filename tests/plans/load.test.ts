import { describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import type { Plan } from '../../lib/model/plan.ts';
import { builtinPlans } from '../../lib/plans/builtin.ts';
import { InvalidInput } from '../../lib/plans/invalid-input.ts';
import { parsePlan } from '../../lib/plans/load.ts';

const EXAMPLE = `
id: sonla-skhcn-2022            # kebab-case, unique
title: {vi: Kế hoạch, en: Plan}
department: {vi: Sở Khoa học và Công nghệ Sơn La, en: Department}
province: Sơn La
year: 2022
portal: https://sokhcn.sonla.gov.vn
hosts: {province: https://sonla.gov.vn}
units: 1
requirements:
  - id: hotline
    kind: hotline
    title: {vi: Đường dây nóng, en: Hotline}
    clause: II.2.1
    weight: critical
    params: {needs: [phone, address]}
    assumed: false
`;

/** The example with its requirement's keys replaced: undefined takes a key away. */
function withRequirement(
  change: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const plan = parseYaml(EXAMPLE) as { requirements: Record<string, unknown>[] };
  const requirement = { ...plan.requirements[0], ...change };
  return stringify({ ...plan, requirements: [requirement], ...more }, { keepUndefined: false });
}

function sentences(text: string, fileName = 'plan.yaml'): { vi: string; en: string } {
  try {
    parsePlan(text, fileName);
  } catch (error) {
    if (error instanceof InvalidInput) return error.sentence;
    throw error;
  }
  return { vi: 'no fault', en: 'no fault' };
}

function first(plan: Plan) {
  return plan.requirements[0];
}

describe('a plan that is right', () => {
  test('the example of the guide', () => {
    const plan = parsePlan(EXAMPLE, 'plan.yaml');
    expect(plan).toMatchObject({
      id: 'sonla-skhcn-2022',
      year: 2022,
      units: 1,
      hosts: { province: 'https://sonla.gov.vn' },
    });
    expect(first(plan)).toMatchObject({
      kind: 'hotline',
      weight: 'critical',
      params: { needs: ['phone', 'address'] },
      assumed: false,
    });
  });

  test.each(builtinPlans().map((plan) => [plan.id, plan] as const))(
    '%s comes back the same from JSON and from YAML',
    (_, plan) => {
      expect(parsePlan(JSON.stringify(plan), 'plan.json')).toEqual(plan);
      expect(parsePlan(stringify(plan), 'plan.yml')).toEqual(plan);
    },
  );

  test.each([
    ['a byte order mark', `\uFEFF${EXAMPLE}`],
    ['Windows line ends', EXAMPLE.replaceAll('\n', '\r\n')],
    ['decomposed letters', EXAMPLE.normalize('NFD')],
    ['JSON indented with tabs', JSON.stringify(parseYaml(EXAMPLE), null, '\t')],
  ])('%s', (_, text) => {
    expect(parsePlan(text, 'plan.yaml')).toEqual(parsePlan(EXAMPLE, 'plan.yaml'));
  });

  test.each([
    [
      { kind: 'manual', weight: undefined, params: undefined },
      { weight: null, params: {} },
    ],
    [
      { kind: 'manual', weight: 'none', params: undefined },
      { weight: null, params: {} },
    ],
    [
      { kind: 'manual', weight: null, params: null },
      { weight: null, params: {} },
    ],
    [{ kind: 'procedure-set', params: undefined }, { params: {} }],
    [{ kind: 'hotline', params: null }, { params: { needs: ['phone'] } }],
    [{ kind: 'social', params: {} }, { params: { networks: ['facebook', 'zalo'] } }],
    [
      { kind: 'indices', params: { indices: ['parindex', 'ICT-Index', 'SIPAS'] } },
      { params: { indices: ['PAR INDEX', 'ICT INDEX', 'SIPAS'] } },
    ],
    [{ kind: 'topic', params: { topic: 'talks', window: 'q2' } }, { params: { topic: 'talks', window: 'Q2', min: 1 } }],
    [
      { kind: 'elsewhere', params: { kind: 'hotline', host: 'province' } },
      { params: { kind: 'hotline', host: 'province', needs: ['phone'] } },
    ],
    [
      { kind: 'periodic-results', params: { period: 'month' } },
      { params: { period: 'month', graceDays: 15, topic: 'dossier-results' } },
    ],
    [
      { kind: 'documents', params: { documents: [{ number: null, title: 'Kế hoạch năm 2024' }], need: 'published' } },
      { params: { need: 'published' } },
    ],
    [{ off: 'Sở không có đơn vị trực thuộc' }, { off: 'Sở không có đơn vị trực thuộc' }],
  ])('%j', (change, wanted) => {
    expect(first(parsePlan(withRequirement(change), 'plan.yaml'))).toMatchObject(wanted);
  });

  test.each([
    ['cchc-column', 'column', {}, 'cchc'],
    ['tin-cai-cach', 'column', {}, 'cchc'],
    ['article-cadence', 'column', { over: 'all-news', perMonth: 4, cchcPerMonth: 1 }, 'cchc'],
    ['procedure-column', 'column', {}, 'tthc-reform'],
    ['organisation', 'section', {}, 'functions-and-organisation'],
    ['postal', 'topic', {}, 'postal'],
    ['dossier-status', 'periodic-results', { period: 'quarter' }, 'dossier-results'],
  ])('%s without a topic means what its id says', (id, kind, params, topic) => {
    expect(first(parsePlan(withRequirement({ id, kind, params }), 'plan.yaml'))).toMatchObject({ params: { topic } });
  });

  test('a topic given is kept, whatever the id', () => {
    const plan = parsePlan(withRequirement({ id: 'postal', kind: 'topic', params: { topic: 'iso' } }), 'plan.yaml');
    expect(first(plan)).toMatchObject({ params: { topic: 'iso' } });
  });
});

describe('a plan with a fault', () => {
  test.each<[fault: string, text: string, vi: string, en: string]>([
    [
      'weight outside the set',
      withRequirement({ weight: 'big' }),
      'plan.yaml: requirements[0].weight: phải là critical, major hoặc minor (nhận được "big")',
      'plan.yaml: requirements[0].weight: must be critical, major or minor (got "big")',
    ],
    [
      'weight missing',
      withRequirement({ weight: undefined }),
      'plan.yaml: requirements[0].weight: thiếu; phải là critical, major hoặc minor',
      'plan.yaml: requirements[0].weight: missing; must be critical, major or minor',
    ],
    [
      'weight mistyped: the stranger first, the missing one counted',
      withRequirement({ weight: undefined, wieght: 'major' }),
      'plan.yaml: requirements[0].wieght: không có khóa này; có phải “weight”? (và 1 lỗi nữa)',
      'plan.yaml: requirements[0].wieght: no such key; did you mean "weight"? (and 1 more)',
    ],
    [
      'weight on a manual requirement',
      withRequirement({ kind: 'manual', params: {} }),
      'plan.yaml: requirements[0].weight: loại manual không có trọng số; hãy bỏ khóa này',
      'plan.yaml: requirements[0].weight: kind manual carries no weight; remove this key',
    ],
    [
      'kind mistyped',
      withRequirement({ kind: 'hotlines' }),
      'plan.yaml: requirements[0].kind: phải là procedure-set, procedure-detail, hotline, feedback-channel, published-feedback, column, topic, documents, indices, section, periodic-results, online-service, social, elsewhere hoặc manual (nhận được "hotlines"); có phải “hotline”?',
      'did you mean "hotline"?',
    ],
    [
      'kind missing',
      withRequirement({ kind: undefined }),
      'requirements[0].kind: thiếu; phải là procedure-set',
      'requirements[0].kind: missing; must be',
    ],
    [
      'parameter of another kind',
      withRequirement({ params: { maxAgeDays: 30 } }),
      'plan.yaml: requirements[0].params.maxAgeDays: không có khóa này; các khóa dùng được: needs',
      'plan.yaml: requirements[0].params.maxAgeDays: no such key; known keys: needs',
    ],
    [
      'parameter mistyped',
      withRequirement({ kind: 'column', params: { topic: 'cchc', maxAgeDay: 30 } }),
      'requirements[0].params.maxAgeDay: không có khóa này; có phải “maxAgeDays”?',
      'did you mean "maxAgeDays"?',
    ],
    [
      'parameter of a kind without any',
      withRequirement({ kind: 'procedure-set', params: { min: 1 } }),
      'loại này không có tham số',
      'this kind has no parameters',
    ],
    [
      'parameter of an inner kind mistyped',
      withRequirement({ kind: 'elsewhere', params: { kind: 'hotline', host: 'province', need: ['phone'] } }),
      'requirements[0].params.need: không có khóa này; có phải “needs”?',
      'did you mean "needs"?',
    ],
    [
      'elsewhere inside elsewhere',
      withRequirement({ kind: 'elsewhere', params: { kind: 'elsewhere', host: 'x' } }),
      'requirements[0].params.kind: phải là procedure-set',
      'must be procedure-set',
    ],
    [
      'elsewhere without host',
      withRequirement({ kind: 'elsewhere', params: { kind: 'procedure-set' } }),
      'requirements[0].params.host: thiếu; phải là chữ',
      'params.host: missing; must be text',
    ],
    [
      'number as text',
      withRequirement({ kind: 'column', params: { topic: 'cchc', maxAgeDays: '30' } }),
      'params.maxAgeDays: phải là số (nhận được "30")',
      'must be a number (got "30")',
    ],
    [
      'half a day',
      withRequirement({ kind: 'column', params: { topic: 'cchc', maxAgeDays: 1.5 } }),
      'params.maxAgeDays: phải là số nguyên (nhận được 1.5)',
      'must be a whole number (got 1.5)',
    ],
    [
      'no days at all',
      withRequirement({ kind: 'column', params: { topic: 'cchc', maxAgeDays: 0 } }),
      'params.maxAgeDays: phải từ 1 trở lên (nhận được 0)',
      'must be 1 or more (got 0)',
    ],
    [
      'an index no one has',
      withRequirement({ kind: 'indices', params: { indices: ['PAR INDEX', 'PAPY'] } }),
      'params.indices[1]: phải là PAR INDEX, SIPAS',
      'did you mean "PAPI"?',
    ],
    [
      'a window that is none',
      withRequirement({ kind: 'topic', params: { topic: 'talks', window: 'Q5' } }),
      'params.window: phải là Q1, Q2',
      '(got "Q5")',
    ],
    [
      'a topic that is none',
      withRequirement({ kind: 'topic', params: { topic: 'talk' } }),
      'params.topic: không có chủ đề “talk”; có phải “talks”?',
      'no topic "talk"; did you mean "talks"?',
    ],
    [
      'no topic, and the id says none',
      withRequirement({ id: 'abc', kind: 'topic', params: {} }),
      'params.topic: thiếu; phải là một chủ đề',
      'params.topic: missing; must be a topic',
    ],
    [
      'a date that is none',
      withRequirement({ kind: 'documents', params: { documents: [{ number: '64/KH-UBND', date: '2022-02-30' }] } }),
      'params.documents[0].date: phải là ngày có thật, viết YYYY-MM-DD (nhận được "2022-02-30")',
      'must be a real date',
    ],
    [
      'a document without number and title',
      withRequirement({ kind: 'documents', params: { documents: [{ number: null }] } }),
      'params.documents[0].title: thiếu; văn bản không có số thì phải có tên',
      'needs a title',
    ],
    [
      'a key of a document mistyped',
      withRequirement({ kind: 'documents', params: { documents: [{ number: 'x', dated: '2022-01-01' }] } }),
      'params.documents[0].dated: không có khóa này; có phải “date”?',
      'did you mean "date"?',
    ],
    [
      'CCHC cadence without all news',
      withRequirement({ kind: 'column', params: { topic: 'cchc', cchcPerMonth: 1 } }),
      'params.cchcPerMonth: chỉ dùng cùng với over: all-news',
      'only goes with over',
    ],
    [
      'an assumption that is no parameter',
      withRequirement({ assumed: true, assumedParams: ['need'] }),
      'assumedParams[0]: phải là needs (nhận được "need"); có phải “needs”?',
      'must be needs',
    ],
    [
      'id not kebab-case',
      withRequirement({ id: 'Đường dây' }),
      'requirements[0].id: phải viết thường, không dấu, các từ nối bằng gạch ngang',
      'lower-case words joined by hyphens',
    ],
    [
      'clause a number',
      withRequirement({ clause: 2.1 }),
      'requirements[0].clause: phải là chữ (nhận được 2.1); hãy đặt trong ngoặc kép',
      'put it in quotes',
    ],
    [
      'title in one language',
      withRequirement({ title: { vi: 'Đường dây nóng' } }),
      'requirements[0].title.en: thiếu; phải là chữ',
      'requirements[0].title.en: missing; must be text',
    ],
    [
      'title empty',
      withRequirement({ title: { vi: ' ', en: 'Hotline' } }),
      'requirements[0].title.vi: không được để trống',
      'must not be empty',
    ],
    [
      'title a line of text',
      withRequirement({ title: 'Đường dây nóng' }),
      'requirements[0].title: phải là nhóm khóa và giá trị',
      'must be a group of keys and values',
    ],
    [
      'requirements left out',
      withRequirement({}, { requirements: undefined }),
      'plan.yaml: requirements: thiếu; phải là danh sách',
      'requirements: missing; must be a list',
    ],
    [
      'requirements empty',
      withRequirement({}, { requirements: [] }),
      'requirements: phải có ít nhất 1 mục',
      'needs 1 at least',
    ],
    [
      'a requirement that is a word',
      withRequirement({}, { requirements: ['hotline'] }),
      'requirements[0]: phải là nhóm khóa và giá trị (nhận được "hotline")',
      'must be a group',
    ],
    [
      'year as text',
      withRequirement({}, { year: '2022' }),
      'plan.yaml: year: phải là số (nhận được "2022")',
      'year: must be a number',
    ],
    [
      'year out of reach',
      withRequirement({}, { year: 22 }),
      'year: phải từ 2000 trở lên (nhận được 22)',
      'year: must be 2000 or more',
    ],
    [
      'a portal that is no address',
      withRequirement({}, { portal: 'sokhcn.sonla.gov.vn' }),
      'portal: phải là địa chỉ http:// hoặc https://',
      'portal: must be an http:// or https:// address',
    ],
    [
      'a host that is no address',
      withRequirement({}, { hosts: { province: 'ftp://x.vn' } }),
      'hosts.province: phải là địa chỉ http:// hoặc https://',
      'hosts.province: must be',
    ],
    [
      'a host alias with a space',
      withRequirement({}, { hosts: { 'Tỉnh Sơn La': 'https://x.vn' } }),
      'hosts.Tỉnh Sơn La: bí danh phải viết thường',
      'the alias must be',
    ],
    [
      'a key of the plan mistyped',
      withRequirement({}, { provinces: 'x' }),
      'plan.yaml: provinces: không có khóa này; có phải “province”?',
      'did you mean "province"?',
    ],
    [
      'the same id twice',
      withRequirement({}, { requirements: [1, 2].map(() => (parseYaml(EXAMPLE) as Plan).requirements[0]) }),
      'requirements[1].id: mã “hotline” đã dùng ở requirements[0]',
      'already that of requirements[0]',
    ],
    ['a list instead of a plan', '- a\n- b', 'plan.yaml: phải là nhóm khóa và giá trị', 'plan.yaml: must be a group'],
    [
      'a word instead of a plan',
      'hello',
      'plan.yaml: phải là nhóm khóa và giá trị (nhận được "hello")',
      'must be a group',
    ],
    ['nothing', ' \n', 'plan.yaml: tệp trống', 'the file is empty'],
    ['only a comment', '# later', 'plan.yaml: phải là nhóm khóa và giá trị', 'must be a group'],
    [
      'two colons on a line',
      'id: a\ntitle: Kế hoạch: năm 2022',
      'plan.yaml: dòng 2, cột 8: có hai dấu hai chấm trên một dòng',
      'plan.yaml: line 2, column 8: two colons',
    ],
    [
      'a tab',
      'id: a\ntitle:\n\tvi: b',
      'plan.yaml: dòng 3, cột 1: YAML không cho thụt dòng bằng phím Tab',
      'line 3, column 1: YAML does not indent with tabs',
    ],
    [
      'a quote left open',
      'id: "a\nyear: 2022',
      'plan.yaml: dòng 2, cột 11: thiếu dấu đóng ngoặc kép',
      'line 2, column 11: a closing quote',
    ],
    [
      'a key twice',
      'id: a\nid: b',
      'plan.yaml: dòng 2, cột 1: khóa này viết hai lần',
      'line 2, column 1: this key stands twice',
    ],
    ['two documents', 'id: a\n---\nid: b', 'plan.yaml: dòng 2, cột 1: tệp có nhiều phần', 'one plan a file'],
    ['an alias without anchor', 'id: *a', 'plan.yaml: YAML có bí danh', 'alias'],
    [
      'another encoding',
      EXAMPLE.replace('Sơn La', 'S\uFFFDn La'),
      'plan.yaml: có ký tự hỏng, tệp không phải UTF-8',
      'not UTF-8',
    ],
  ])('%s', (_, text, vi, en) => {
    const { vi: saidVi, en: saidEn } = sentences(text);
    expect(saidVi).toContain(vi);
    expect(saidEn).toContain(en);
    expect(saidVi).toMatch(/^plan\.yaml: /);
    expect(`${saidVi}${saidEn}`).not.toContain('\n');
  });

  test.each([
    [
      'broken',
      '{"id": "a",\n "title" }',
      'plan.json: dòng 2, cột 10: không phải JSON đúng cú pháp',
      'plan.json: line 2, column 10: not well-formed JSON',
    ],
    ['cut off', '{"id": "a",\n "title": {', 'plan.json: dòng 2, cột', 'not well-formed JSON'],
    [
      'a comma too many',
      '{"id": "a",}',
      'plan.json: dòng 1, cột 12: không phải JSON đúng cú pháp',
      'plan.json: line 1, column 12: not well-formed JSON',
    ],
    ['YAML under another name', 'id: a', 'plan.json: không phải JSON đúng cú pháp', 'not well-formed JSON'],
    [
      'a key twice',
      '{"id": "a",\n "id": "b"}',
      'plan.json: dòng 2, cột 2: khóa này viết hai lần',
      'plan.json: line 2, column 2: this key stands twice',
    ],
  ])('JSON: %s', (_, text, vi, en) => {
    const said = sentences(text, 'plan.json');
    expect(said.vi).toContain(vi);
    expect(said.en).toContain(en);
  });

  test('aliases of aliases do not fill the memory', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, index) => {
        const before = 'abcdefgh'[index];
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`;
      }),
    ].join('\n');
    expect(sentences(bomb).en).toContain('alias');
  });

  test('the faults beyond the first are counted', () => {
    const text = withRequirement({ weight: 'big', clause: '', id: 'A B' });
    expect(sentences(text).en).toMatch(/^plan\.yaml: requirements\[0\]\.id: .* \(and 2 more\)$/);
  });
});
