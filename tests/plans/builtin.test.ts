import { describe, expect, test } from 'vitest';
import { builtinPlans, findPlan } from '../../lib/plans/builtin.ts';
import { isTopicId } from '../../lib/vietnamese/topics.ts';
import { WEIGHTS } from '../../lib/model/plan.ts';

/**
 * The five plans once more, from what they ask for and not from the data files:
 * id | kind | weight (C critical, M major, m minor, - manual) | clause | parameters as JSON, defaults left out | assumed
 */
const PLANS: Readonly<Record<string, string>> = {
  'nghean-skhcn-2022': `
    cchc-column|column|C|II.3 ¶1; I.2|{"topic":"cchc","maxAgeDays":30,"perMonth":1}|assumed
    procedure-set|procedure-set|C|II.3 ¶4; II.2|{}
    procedure-detail|procedure-detail|M|II.3 ¶4|{}
    procedure-set-province|elsewhere|M|II.3 ¶4|{"kind":"procedure-set","host":"province"}
    hotline|hotline|C|II.2|{"needs":["phone","email","address"]}
    feedback|feedback-channel|M|II.2|{}
    lookup-guide|section|m|II.2|{"topic":"lookup-guide"}
    workflows|section|M|II.2|{"topic":"workflows"}
    simplification|topic|m|II.2|{"topic":"simplification"}
    service-centre|topic|M|II.2|{"topic":"service-centre"}
    postal|topic|m|II.2|{"topic":"postal"}
    online-service|online-service|M|II.2|{}
    organisation|section|M|II.2|{"topic":"functions-and-organisation"}
    conduct|topic|m|II.2|{"topic":"conduct"}
    personnel|topic|m|II.2|{"topic":"staffing"}
    autonomy|topic|m|II.2|{"topic":"autonomy"}
    digital-government|topic|M|II.2|{"topic":"digital-government"}
    e-office|topic|m|II.2|{"topic":"e-office"}
    iso|section|m|II.2|{"topic":"iso"}
    indices|indices|M|II.2|{"indices":["PAR INDEX","SIPAS","PAPI","PCI"]}
    oversight|topic|m|II.2|{"topic":"oversight"}
    models|topic|m|II.2|{"topic":"models"}
    results|topic|M|II.2|{"topic":"results"}
    legal-drafting|topic|m|II.2|{"topic":"legal-drafting"}
    core-documents|documents|M|II.2; preamble|["76/NQ-CP 2021-07-15","05-NQ/TU 2021-12-14","5158/QĐ-UBND 2021-12-30","5165/QĐ-UBND 2021-12-30","64/KH-UBND 2022-01-28"]
    guides|topic|m|I.2|{"topic":"guides"}
    events|manual|-|II.3 ¶2|{}
    staff-articles|manual|-|II.3 ¶3|{}
    office-checks|manual|-|III.1|{}`,
  'sonla-skhcn-2022': `
    procedure-set|procedure-set|C|I.2 ¶3; II.2.1|{}
    procedure-updates|topic|M|II.2.1|{"topic":"procedure-updates"}
    procedure-set-province|elsewhere|M|II.2.1|{"kind":"procedure-set","host":"province"}
    hotline|hotline|C|II.2.1|{"needs":["phone","address"]}
    published-feedback|published-feedback|M|II.2.1|{}
    cchc-column|column|C|II.2.5|{"topic":"cchc","maxAgeDays":30,"perMonth":2}|assumed
    policy-articles|topic|M|II.2.2|{"topic":"policy-articles","min":6}|assumed
    service-centre|topic|M|II.2.2|{"topic":"service-centre"}
    discipline|topic|m|II.2.2; II.2.5|{"topic":"discipline"}
    dossier-status|periodic-results|M|II.2.5|{"topic":"dossier-results","period":"quarter"}|assumed
    guidance-documents|column|m|II.2.5|{"topic":"guidance-documents","maxAgeDays":60}|assumed
    models|topic|m|II.2.5|{"topic":"exemplars"}
    initiatives|topic|m|II.2.1|{"topic":"initiatives"}
    indices|indices|M|II.2.4|{"indices":["PAR INDEX","PAPI","SIPAS","PCI"]}
    online-service|online-service|M|I.1|{}
    postal|topic|m|I.1; II.2.1|{"topic":"postal"}
    core-documents|documents|M|II.2.1; preamble|["61/2018/NĐ-CP 2018-04-23","01/2018/TT-VPCP 2018-11-23","35/NQ-CP","30/CT-TTg 2018-10-30","45/2016/QĐ-TTg 2016-10-19","3162/QĐ-UBND 2021-12-20","47/KH-UBND 2022-02-10"]
    director-programme|manual|-|II.2.5|{}
    training|manual|-|II.2.3|{}
    unit-reports|manual|-|IV.3|{}`,
  'binhdinh-snv-2022': `
    programme-documents|documents|M|II.2.a; table 1; preamble|["76/NQ-CP 2021-07-15","3809/KH-UBND 2021-09-14 = 3809/QĐ-UBND","116/KH-UBND 2021-11-16","2405/KH-SNV 2021-12-24","05-NQ/TU"]
    directives|column|M|table 1|{"topic":"directives","maxAgeDays":60}|assumed
    procedure-set|procedure-set|C|table 2; III.1 ¶2|{}
    dossier-results|periodic-results|C|table 2|{"topic":"dossier-results","period":"quarter"}|assumed
    review-list|section|m|table 2|{"topic":"review-list"}
    initiatives|topic|M|table 3|{"topic":"initiatives"}
    talks|topic|m|table 4|{"topic":"talks","window":"Q2"}
    cchc-column|column|C|table 5; II.2.b|{"topic":"cchc","maxAgeDays":30,"perMonth":1,"images":true}|assumed
    indices|indices|M|table 5; II.2.a ¶4|{"indices":["PAR INDEX","SIPAS"]}
    digital-government|topic|m|II.2.a ¶3|{"topic":"digital-government"}
    online-service|online-service|M|II.2.a ¶6|{}
    conduct|topic|m|II.2.a ¶7|{"topic":"conduct"}
    rotation-list|section|m|II.2.a ¶7|{"topic":"rotation-list"}
    anti-corruption|topic|m|II.2.a ¶7|{"topic":"anti-corruption"}
    meetings|manual|-|II.2.b|{}
    unit-reports|manual|-|III.1 ¶3|{}`,
  'bacninh-skhdt-2022': `
    organisation|section|M|annex 1|{"topic":"functions-and-organisation"}
    hotline|hotline|C|annex 1; II.1.e|{"needs":["phone","email"]}
    procedure-set|procedure-set|C|annex 1; II.1.e|{}
    procedure-updates|topic|M|annex 3|{"topic":"procedure-updates"}
    staff-assessment|section|m|annex 1|{"topic":"staff-assessment"}
    feedback-process|feedback-channel|M|II.1.e; IV.1|{}
    article-cadence|column|C|II.2.b|{"topic":"cchc","over":"all-news","perMonth":4,"cchcPerMonth":1}
    cchc-column|column|C|annex 3|{"topic":"cchc","maxAgeDays":30,"images":true}|assumed
    investment-online|topic|M|annex 3|{"topic":"investment-online"}
    simplification|topic|m|II.1.e|{"topic":"simplification"}
    one-stop|topic|M|II.1.e|{"topic":"one-stop"}
    iso|section|m|II.1.e|{"topic":"iso"}
    personnel|topic|m|II.1.e|{"topic":"personnel"}
    indices|indices|M|II.1.e|{"indices":["PAR INDEX","SIPAS","PCI","ICT INDEX","PAPI"]}
    core-documents|documents|M|II.1.e; preamble|["76/NQ-CP 2021-07-15","23/CT-TTg 2021-09-02","22/KH-UBND 2022-01-18","2717/KH-KHĐT 2021-12-30","18-NQ/TW 2017-10-25","19-NQ/TW 2017-10-25"]
    results|topic|M|II.1.g|{"topic":"results","whose":"department"}
    models|topic|m|II.1.h|{"topic":"models-initiatives"}
    oversight|topic|m|II.1.i|{"topic":"oversight"}
    broadcast|manual|-|annex 4, 5|{}
    integration|manual|-|annex 2|{}`,
  'hungyen-skhcn-2024': `
    core-documents|documents|M|II.2.a; preamble; annex 1|["76/NQ-CP 2021-07-15","23/CT-TTg 2021-09-02","06-NQ/TU","184/KH-UBND 2021-12-07","193/KH-UBND 2023-12-26","28-CT/TU 2022-08-10","01/2023/QĐ-UBND 2023-01-11","22/2020/QĐ-UBND 2020-08-12","05/CT-CTUBND 2019-05-16"]
    importance|topic|m|II.2.d; annex 2|{"topic":"importance"}
    reform-content|topic|M|II.2.c; annex 3|{"topic":"reform-content","min":3}|assumed
    indices|indices|C|II.2.d; annex 5|{"indices":["PAR INDEX","PAPI","SIPAS","ICT INDEX","DDCI","DTI"]}
    procedure-set|procedure-set|C|II.3.a; IV.3|{}
    procedure-updates|topic|M|II.2.đ|{"topic":"procedure-updates"}
    workflows|section|M|IV.3|{"topic":"workflows"}
    dossier-results|periodic-results|M|IV.3|{"topic":"dossier-results","period":"quarter"}|assumed
    cchc-column|column|C|II.3.a; IV.3|{"topic":"cchc","maxAgeDays":30,"perMonth":1}|assumed
    procedure-column|column|M|IV.3|{"topic":"tthc-reform","maxAgeDays":60}|assumed
    online-service|online-service|M|II.3.a|{}
    social|social|m|II.3.a|{"networks":["facebook","zalo"]}
    iso|section|m|II.2.đ|{"topic":"iso"}
    digital-government|topic|M|II.2.đ|{"topic":"digital-management"}
    models|topic|m|II.2.e; annex 6|{"topic":"good-models"}
    head-responsibility|topic|m|II.2.g|{"topic":"head-responsibility"}
    finance|section|M|II.2.c|{"topic":"finance"}
    citizen-reception|section|m|IV.4; annex 4|{"topic":"citizen-reception"}
    legal-documents|column|m|IV.3|{"topic":"legal-documents","maxAgeDays":90}|assumed
    conduct|topic|m|annex 7|{"topic":"civil-service"}
    plan-published|documents|m|recipients list|["published: Kế hoạch tuyên truyền cải cách hành chính năm 2024"]
    competitions|manual|-|II.3.b|{}
    broadcast|manual|-|I.2.a; II.3.a|{}`,
};

const DEFAULTS: Readonly<Record<string, object>> = {
  column: { perMonth: 0, images: false },
  topic: { min: 1 },
  'periodic-results': { graceDays: 15 },
  'published-feedback': { min: 1 },
};

const LETTERS = { critical: 'C', major: 'M', minor: 'm' };

test('there are five plans, found by id, in a fixed order', () => {
  expect(builtinPlans().map((plan) => plan.id)).toEqual(Object.keys(PLANS));
  expect(findPlan('sonla-skhcn-2022')?.province).toBe('Sơn La');
  expect(findPlan('sonla-skhcn-2023')).toBeUndefined();
});

describe.each(Object.keys(PLANS))('%s', (id) => {
  const rows = (PLANS[id] ?? '')
    .trim()
    .split('\n')
    .map((row) => row.trim().split('|'));
  const plan = findPlan(id);
  const found = plan?.requirements ?? [];

  test('has these requirements in this order', () => {
    expect(found.map((requirement) => requirement.id)).toEqual(rows.map(([name]) => name));
  });

  test.each(rows)('%s', (name, kind = '', weight, clause, params = '', assumed) => {
    const requirement = found.find((candidate) => candidate.id === name);
    expect(requirement).toMatchObject({ kind, clause, assumed: assumed === 'assumed' });
    expect(requirement?.weight ? LETTERS[requirement.weight] : '-').toBe(weight);
    const wanted: unknown = JSON.parse(params);
    if (requirement?.kind === 'documents') expect(documentLines(requirement.params)).toEqual(wanted);
    else expect(requirement?.params).toEqual({ ...DEFAULTS[kind], ...(wanted as object) });
  });

  test('every title and explanation stands in both languages, the Vietnamese one with accents', () => {
    const texts = [plan?.title, plan?.department, ...found.flatMap(({ title, explain }) => [title, explain])];
    for (const text of texts) {
      expect(text?.vi).toMatch(/[À-ỹ]/);
      expect(text?.vi).toBe(text?.vi.normalize('NFC'));
      expect(text?.en).toMatch(/\w/);
      expect(text?.en).not.toBe(text?.vi);
    }
  });

  test('every topic is one that the synonym tables know', () => {
    const topics = found.flatMap(({ params }) => ('topic' in params ? [params.topic] : []));
    expect(topics.filter((topic) => !isTopicId(topic))).toEqual([]);
  });

  test('says of each assumption which figure it is', () => {
    const assuming = found.filter(({ assumed }) => assumed);
    for (const { params, assumedParams } of assuming) {
      expect(assumedParams?.length).toBeGreaterThan(0);
      for (const name of assumedParams ?? []) expect(params).toHaveProperty(name);
    }
    expect(found.filter(({ assumed, assumedParams }) => !assumed && assumedParams)).toEqual([]);
  });

  test('only manual requirements are without weight', () => {
    for (const { kind, weight } of found) expect(weight === null, kind).toBe(kind === 'manual');
    expect(found.every(({ weight }) => weight === null || WEIGHTS.includes(weight))).toBe(true);
  });
});

function documentLines(params: {
  need: string;
  documents: readonly {
    number: string | null;
    date?: string | undefined;
    title?: string | undefined;
    aliases?: string[] | undefined;
  }[];
}) {
  const need = params.need === 'published' ? 'published: ' : '';
  return params.documents.map(({ number, date, title, aliases }) => {
    const other = number !== null && aliases ? ` = ${aliases.join(', ')}` : '';
    return need + [number ?? title, date].filter(Boolean).join(' ') + other;
  });
}
