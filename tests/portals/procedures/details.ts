import type { Answer } from '../../../demo/serve-portal.ts';
import { menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { liferay } from '../cms/liferay.ts';
import { nukeviet } from '../cms/nukeviet.ts';
import { sharepoint } from '../cms/sharepoint.ts';
import { wordpress } from '../cms/wordpress.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';
import {
  asBold,
  asDefinitions,
  asTable,
  asTabs,
  detailPath,
  PROCEDURES,
  referenceOf,
  tableOf,
  WHOLE,
} from './procedure.ts';
import type { TrapProcedure } from './procedure.ts';

const LIST: Words = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'];
const MENU = menuWith(LIST);
const FOUR = PROCEDURES.slice(0, 4);
const [FIRST, SECOND] = FOUR;
const LAYOUTS = [asTable, asDefinitions, asBold, asTabs] as const;

/** The parts of each procedure, where and however they stand. */
export const PROCEDURE_DETAIL_PORTALS: readonly TrapPortal[] = [
  detailed({
    name: 'parts-in-four-layouts',
    trap: 'Parts stand as table rows, a definition list, bold paragraphs and tabs.',
    cms: nukeviet({ menu: MENU }),
    page: (cms, procedure, index) => whole(cms, procedure, (LAYOUTS[index] ?? asTable)(WHOLE)),
    truth: {
      outcome: 'passed',
      credit: 1,
      details: { checked: 4, complete: 4, incomplete: [], withoutDetail: [] },
    },
  }),
  detailed({
    name: 'parts-heading-without-content',
    trap: 'One page has the fee’s heading with nothing under it; “Không” on the others is content.',
    cms: drupal({ menu: MENU }),
    page: (cms, procedure, index) =>
      whole(cms, procedure, asTable(index === 1 ? { ...WHOLE, 'Phí, lệ phí': '' } : WHOLE)),
    truth: {
      outcome: 'partial',
      credit: 0.75,
      details: {
        checked: 4,
        complete: 3,
        incomplete: [{ code: SECOND?.code, name: SECOND?.name, url: pathOf(SECOND), missingParts: ['fee'] }],
        withoutDetail: [],
      },
    },
  }),
  detailed({
    name: 'parts-left-out',
    trap: 'One page lacks the legal basis and the form altogether.',
    cms: dnn({ menu: MENU }),
    page: (cms, procedure, index) => whole(cms, procedure, asBold(index === 0 ? withoutForm() : WHOLE)),
    truth: {
      outcome: 'partial',
      credit: 0.75,
      details: {
        checked: 4,
        complete: 3,
        incomplete: [
          { code: FIRST?.code, name: FIRST?.name, url: pathOf(FIRST), missingParts: ['form', 'legalBasis'] },
        ],
      },
    },
  }),
  detailed({
    name: 'parts-page-gone',
    trap: 'The list links to four pages; one of them is 404.',
    cms: liferay({ menu: MENU }),
    page: (cms, procedure, index) =>
      index === 1 ? { status: 404, body: 'Not found' } : whole(cms, procedure, asDefinitions(WHOLE)),
    truth: {
      outcome: 'partial',
      credit: 0.75,
      details: { complete: 3, incomplete: [], withoutDetail: [{ code: SECOND?.code, name: SECOND?.name }] },
    },
  }),
  detailed({
    name: 'parts-page-500',
    trap: 'Three pages are whole; what the fourth holds is unknown, since it answers 500.',
    cms: sharepoint({ menu: MENU }),
    page: (cms, procedure, index) =>
      index === 1 ? { status: 500, body: 'error' } : whole(cms, procedure, asTable(WHOLE)),
    truth: { outcome: 'cantTell', credit: 0 },
  }),
  pdfOnly(),
];

interface Detailed {
  readonly name: string;
  readonly trap: string;
  readonly cms: Cms;
  readonly page: (cms: Cms, procedure: TrapProcedure, index: number) => Answer;
  readonly truth: Truth;
}

function detailed({ name, trap, cms, page, truth }: Detailed): TrapPortal {
  return {
    name,
    trap,
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({ title: 'Danh mục thủ tục hành chính', main: tableOf(FOUR) }),
      ...Object.fromEntries(FOUR.map((procedure, index) => [detailPath(procedure), page(cms, procedure, index)])),
    }),
    procedures: referenceOf(FOUR),
    truth: { 'procedure-set': { outcome: 'passed', details: { listed: 4, coverage: 1 } }, 'procedure-detail': truth },
  };
}

function whole(cms: Cms, { code, name }: TrapProcedure, parts: string): string {
  return cms.page({ title: name, trail: [LIST], main: `<p>Mã thủ tục: ${code}.000.00.00.H41</p>${parts}` });
}

function withoutForm(): typeof WHOLE {
  return Object.fromEntries(Object.entries(WHOLE).filter(([heading]) => !/^(Tên mẫu|Căn cứ)/.test(heading)));
}

function pathOf(procedure: TrapProcedure | undefined): string {
  return procedure === undefined ? '' : detailPath(procedure);
}

function pdfOnly(): TrapPortal {
  const cms = wordpress({ menu: MENU });
  const pdf = { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4\n%âãÏÓ\n' };
  const file = ({ code }: TrapProcedure): string => `/wp-content/uploads/2022/${code.replace('.', '-')}.pdf`;
  return {
    name: 'parts-only-in-scans',
    trap: 'The list has a scan to download for each procedure and no page.',
    portal: portalOf(cms, {
      '/': cms.page({ title: 'Trang chủ', main: '<p>Chào mừng bạn đến với cổng của Sở.</p>' }),
      [LIST[1]]: cms.page({ title: 'Danh mục thủ tục hành chính', main: tableOf(FOUR, { link: file }) }),
      ...Object.fromEntries(FOUR.map((procedure) => [file(procedure), pdf])),
    }),
    procedures: referenceOf(FOUR),
    truth: { 'procedure-set': { outcome: 'passed' }, 'procedure-detail': { outcome: 'cantTell', credit: 0 } },
  };
}
