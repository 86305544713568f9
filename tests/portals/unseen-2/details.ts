/** Procedures and their parts: accordions, tabs, letters in an old table, Word files, PDF files, a page that is down. */

import { docx, pdf } from '../../support/attachments.ts';
import {
  csv,
  divs,
  drupal,
  joomla,
  liferay,
  nukeviet,
  procedures,
  short,
  tables,
  wordpress,
  type Layout,
  type Menu,
  type Procedure,
  type Unseen,
} from './kit.ts';
import { asDivs, asLetters, asList, asParagraphs, asText, told, toldOtherwise, type Told } from './parts.ts';

const NA = 'nghean-skhcn-2022';
const ALL = 'procedure-detail passed: all parts of every listed procedure';
const all = procedures(NA);
const shell =
  (layout: Layout, menu: Menu) =>
  (title: string, body: string): string =>
    layout({
      site: 'Sở Khoa học và Công nghệ Nghệ An',
      menu,
      title,
      body,
      foot: '<p>Sở Khoa học và Công nghệ Nghệ An</p>',
    });

const accordion: Unseen = (() => {
  const own = all.slice(0, 7);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Bộ thủ tục hành chính', '/bo-tthc/'],
    ['Hỏi đáp', '/faq/'],
  ];
  const page = shell(wordpress, menu);
  const one = (procedure: Procedure, nth: number): string =>
    `<details class="acc"><summary>${nth + 1}. ${procedure.name} (${procedure.code})</summary><div class="acc-body">${asParagraphs(toldOtherwise(procedure, nth === 1 ? ['deadline'] : [], nth === 4 ? ['legalBasis', 'fee'] : []))}</div></details>`;
  return {
    name: 'all procedures as accordions of one page, in an office’s own words',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(own),
    answers: {
      '/': page('Trang chủ', '<p>Tin</p>'),
      '/faq/': page('Hỏi đáp', '<p>Chưa có câu hỏi.</p>'),
      '/bo-tthc/': page('Bộ thủ tục hành chính', own.map(one).join('')),
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: { listed: 7, missing: [], duplicates: [] },
        because: 'every active reference procedure is listed (by code)',
      },
      'procedure-detail': {
        outcome: 'partial',
        details: {
          checked: 7,
          complete: 5,
          incomplete: [
            { code: short(own[1]!.code), missingParts: ['deadline'] },
            { code: short(own[4]!.code), missingParts: ['fee', 'legalBasis'] },
          ],
          withoutDetail: [],
        },
        because: 'some; a heading with nothing under it is a missing part',
      },
    },
  };
})();

const tabbed: Unseen = (() => {
  const own = all.slice(3, 9);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Thủ tục hành chính', '/vi/thu-tuc-hanh-chinh/'],
    ['Tin tức', '/vi/news/'],
  ];
  const page = shell(nukeviet, menu);
  const url = ({ code }: Procedure): string => `/vi/thu-tuc-hanh-chinh/thu-tuc-${short(code).slice(2)}.html`;
  const tabs = (parts: Told): string =>
    `<ul class="nav nav-tabs">${parts.map(([part, heading], nth) => `<li${nth === 0 ? ' class="active"' : ''}><a data-toggle="tab" href="#tab-${part}">${heading}</a></li>`).join('')}</ul><div class="tab-content">${parts.map(([part, , text], nth) => `<div id="tab-${part}" class="tab-pane fade${nth === 0 ? ' in active' : ''}"><p>${text}</p></div>`).join('')}</div>`;
  const answers: Record<string, string> = {
    '/': page('Trang chủ', '<p>Tin</p>'),
    '/vi/news/': page('Tin tức', '<p>Chưa có tin.</p>'),
    '/vi/thu-tuc-hanh-chinh/': page(
      'Thủ tục hành chính',
      `<table class="table"><tr><th>Mã TTHC</th><th>Tên thủ tục</th></tr>${own.map((one) => `<tr><td>${one.code}</td><td><a href="${url(one)}">${one.name}</a></td></tr>`).join('')}</table>`,
    ),
  };
  for (const one of own)
    answers[url(one)] = page(one.name, `<p>Mã số: <strong>${one.code}</strong></p>${tabs(told(one))}`);
  return {
    name: 'parts as tabs, headings apart from their panels',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(own),
    answers,
    truth: {
      'procedure-detail': {
        outcome: 'passed',
        details: { checked: 6, complete: 6, incomplete: [], withoutDetail: [] },
        because: ALL,
      },
      'procedure-set': {
        outcome: 'passed',
        details: { listed: 6, missing: [] },
        because: 'every active reference procedure is listed',
      },
    },
  };
})();

const lettered: Unseen = (() => {
  const own = all.slice(0, 5);
  const menu: Menu = [
    ['Trang chu', '/'],
    ['Thủ tục hành chính', '/tthc.asp', [['Danh sách', '/tthc.asp']]],
    ['Tin tức', '/tin.asp'],
  ];
  const page = shell(tables, menu);
  const answers: Record<string, string> = {
    '/': page('Trang chủ', '<P>Tin</P>'),
    '/tin.asp': page('Tin tức', '<P>Chưa có</P>'),
    '/tthc.asp': page(
      'Thủ tục hành chính',
      own
        .map(
          ({ name, code }, nth) =>
            `<IMG SRC="/img/b.gif"> <A HREF="/tthc_ct.asp?id=${nth + 11}">${name}</A> (${short(code)})<BR>`,
        )
        .join(''),
    ),
  };
  for (const [nth, one] of own.entries())
    answers[`/tthc_ct.asp?id=${nth + 11}`] = page(
      one.name,
      `<TABLE><TR><TD>${asLetters(told(one, ['conditions', 'form']))}</TD></TR></TABLE>`,
    );
  return {
    name: 'letters and line breaks in a table cell, two parts lacking everywhere',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(own),
    answers,
    truth: {
      'procedure-detail': {
        outcome: 'partial',
        details: {
          checked: 5,
          complete: 0,
          withoutDetail: [],
          incomplete: own.map(({ code }) => ({ code: short(code), missingParts: ['form', 'conditions'] })),
        },
        because: 'some: every procedure has its detail, none has all parts',
      },
    },
  };
})();

const wordFiles = async (): Promise<Unseen> => {
  const own = all.slice(7, 13);
  const scan = await pdf([[{ scan: true }]]);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Thủ tục hành chính', '/index.php/tthc'],
    ['Liên hệ', '/index.php/lien-he'],
  ];
  const page = shell(joomla, menu);
  const url = (nth: number): string => (nth === 2 ? '/tep/tt-3.pdf' : `/tep/tt-${nth + 1}.docx`);
  const answers: Record<string, Unseen['answers'][string]> = {
    '/': page('Trang chủ', '<p>Tin</p>'),
    '/index.php/lien-he': page('Liên hệ', '<p>Vinh</p>'),
    '/index.php/tthc': page(
      'Danh mục thủ tục hành chính',
      `<table><tr><th>TT</th><th>Mã</th><th>Tên TTHC</th><th>Nội dung</th></tr>${own.map(({ code, name }, nth) => `<tr><td>${nth + 1}</td><td>${code}</td><td>${name}</td><td><a href="${url(nth)}">Tải về</a></td></tr>`).join('')}</table>`,
    ),
  };
  for (const [nth, one] of own.entries())
    answers[url(nth)] =
      nth === 2
        ? { body: scan, headers: { 'content-type': 'application/pdf' } }
        : {
            body: docx([
              one.name.toUpperCase(),
              `Mã số: ${one.code}`,
              ...asText(told(one, nth === 4 ? ['authority'] : [])),
            ]),
            headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
          };
  return {
    name: 'a Word file for each procedure, one is a scan',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(own),
    answers,
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: { listed: 6, missing: [], duplicates: [] },
        because: 'every active reference procedure is listed',
      },
      'procedure-detail': {
        outcome: 'partial',
        details: {
          checked: 5,
          complete: 4,
          incomplete: [{ code: short(own[4]!.code), missingParts: ['authority'] }],
          withoutDetail: [],
        },
        because: 'a procedure whose only detail is an attachment that cannot be read is left out of checked',
      },
    },
  };
};

const onePdf = async (): Promise<Unseen> => {
  const own = all.slice(0, 4);
  const file = await pdf(
    own.map((one, nth) => [
      { bold: `${nth + 1}. Thủ tục ${one.name}` },
      `Mã thủ tục: ${one.code}`,
      ...asText(toldOtherwise(one)),
    ]),
  );
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Công khai thủ tục hành chính', '/node/31'],
    ['Tin tức', '/node/32'],
  ];
  const page = shell(drupal, menu);
  return {
    name: 'one PDF with the contents of all procedures',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(own),
    answers: {
      '/': page('Trang chủ', '<p>Tin</p>'),
      '/node/32': page('Tin tức', '<p>Chưa có</p>'),
      '/node/31': page(
        'Công khai thủ tục hành chính',
        `<p>Danh mục thủ tục hành chính của Sở:</p><ul>${own.map(({ code, name }) => `<li>${code}: ${name}</li>`).join('')}</ul><p>Nội dung chi tiết: <a href="/sites/default/files/noi-dung-tthc.pdf">Nội dung các thủ tục hành chính</a></p>`,
      ),
      '/sites/default/files/noi-dung-tthc.pdf': { body: file, headers: { 'content-type': 'application/pdf' } },
    },
    truth: {
      'procedure-detail': {
        outcome: 'passed',
        details: { checked: 4, complete: 4, incomplete: [], withoutDetail: [] },
        because: `${ALL}; a detail page or attachment`,
      },
    },
  };
};

const oneDown: Unseen = (() => {
  const own = all.slice(0, 5);
  const menu: Menu = [
    ['Trang chủ', '/web/so-khcn/trang-chu'],
    ['Danh mục TTHC', '/web/so-khcn/tthc'],
  ];
  const page = shell(liferay, menu);
  const url = ({ code }: Procedure): string => `/web/so-khcn/tthc/-/view/${short(code)}`;
  const answers: Record<string, Unseen['answers'][string]> = {
    '/': page('Trang chủ', '<p>Tin</p>'),
    '/web/so-khcn/trang-chu': page('Trang chủ', '<p>Tin</p>'),
    '/web/so-khcn/tthc': page(
      'Danh mục TTHC',
      `<div class="list">${own.map((one) => `<p><a href="${url(one)}">${one.name}</a> <i>Mã: ${one.code}</i></p>`).join('')}</div>`,
    ),
  };
  for (const [nth, one] of own.entries())
    answers[url(one)] =
      nth === 3
        ? { status: 503, body: 'Service Unavailable' }
        : page(one.name, `<p>${one.code}</p>${asList(told(one))}`);
  return {
    name: 'one detail page of five is down',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(own),
    answers,
    truth: {
      'procedure-detail': {
        outcome: 'cantTell',
        because: 'unknown is not failed: the page that did not answer may hold all parts or not',
      },
      'procedure-set': {
        outcome: 'passed',
        details: { listed: 5 },
        because: 'every active reference procedure is listed',
      },
    },
  };
})();

const halfDetailed: Unseen = (() => {
  const own = all.slice(8, 14);
  const communes: readonly Procedure[] = [
    { code: '1.001193.000.00.00.H41', name: 'Đăng ký khai sinh' },
    { code: '1.000894.000.00.00.H41', name: 'Đăng ký kết hôn' },
  ];
  const menu: Menu = [
    ['Trang chủ', '/'],
    [
      'Thủ tục',
      '/tthc',
      [
        ['Thủ tục hành chính của Sở', '/tthc/so'],
        ['Thủ tục hành chính cấp xã', '/tthc/xa'],
      ],
    ],
  ];
  const page = shell(divs, menu);
  const url = ({ code }: Procedure): string => `/tthc/ct/${short(code)}`;
  const answers: Record<string, string> = {
    '/': page('Trang chủ', '<div>Tin</div>'),
    '/tthc': page('Thủ tục', '<div><a href="/tthc/so">Của Sở</a></div><div><a href="/tthc/xa">Cấp xã</a></div>'),
    '/tthc/so': page(
      'Thủ tục hành chính của Sở',
      own
        .map(
          (one, nth) =>
            `<div><div>${one.code}</div><div>${nth < 4 ? `<a href="${url(one)}">${one.name}</a>` : one.name}</div></div>`,
        )
        .join(''),
    ),
    '/tthc/xa': page(
      'Thủ tục hành chính cấp xã',
      communes
        .map((one) => `<div><div>${one.code}</div><div><a href="${url(one)}">${one.name}</a></div></div>`)
        .join(''),
    ),
  };
  for (const one of own.slice(0, 4)) answers[url(one)] = page(one.name, `<div>${one.code}</div>${asDivs(told(one))}`);
  for (const one of communes)
    answers[url(one)] = page(one.name, `<div>${one.code}</div>${asDivs(told(one, ['fee', 'form', 'legalBasis']))}`);
  return {
    name: 'two of six have no page; the commune’s are poor',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(own),
    answers,
    truth: {
      'procedure-detail': {
        outcome: 'partial',
        details: {
          complete: 4,
          incomplete: [],
          withoutDetail: own.slice(4).map(({ code }) => ({ code: short(code) })),
        },
        because: 'some; Parts of the department’s listed procedures',
      },
      'procedure-set': {
        outcome: 'passed',
        details: { listed: 6, unknown: [] },
        because: 'procedures of commune level are neither',
      },
    },
  };
})();

export const detailPortals = async (): Promise<readonly Unseen[]> => [
  accordion,
  tabbed,
  lettered,
  await wordFiles(),
  await onePdf(),
  oneDown,
  halfDetailed,
];
