/** Parts of procedures, written before any of them was audited. */

import { docx, lockedPdf } from '../../support/attachments.ts';
import { Web, failed, partial, passed, type Portal, type Truth } from '../unseen-4/portal.ts';
import { PARTS, SCIENCE, codes, csvOf, partsOf, type PartWriter, type Procedure } from '../unseen-4/procedures.ts';
import { NAMES, Site, portal } from './site.ts';

const PLAN = 'nghean-skhcn-2022';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const OURS = SCIENCE.slice(0, 3);

export function details(): readonly Portal[] {
  return [
    otherHeadings(),
    emptyHeadings(),
    wordFiles(),
    lockedFile(),
    oneWithout(),
    listAlone(),
    apartTones(),
    brokenLines(),
  ];
}

function told(name: string, site: Web, truth: Truth, list: readonly Procedure[] = OURS): Portal {
  return portal(PLAN, {
    name,
    answers: site.build(),
    csv: csvOf(list),
    truth: { 'procedure-set': passed({ listed: list.length, unknown: [] }), 'procedure-detail': truth },
  });
}

/** A table of links, and a page for each. */
function withPages(site: Web, page: (one: Procedure, at: number) => string | null, list = OURS): Web {
  site.page(
    '/thu-tuc',
    'Thủ tục hành chính',
    `<table class="table"><tr><th>TT</th><th>Mã</th><th>Tên thủ tục hành chính</th></tr>${list.map((one, at) => `<tr><td>${at + 1}</td><td>${one.code}</td><td>${page(one, at) === null ? one.name : `<a href="/thu-tuc/${at + 21}">${one.name}</a>`}</td></tr>`).join('')}</table>`,
  );
  for (const [at, one] of list.entries()) {
    const main = page(one, at);
    if (main !== null) site.page(`/thu-tuc/${at + 21}`, one.name, main, { menu: null });
  }
  return site;
}

/** The headings a clerk would think of. */
function otherHeadings(): Portal {
  const rows = (fee: string): string =>
    [
      ['Trình tự các bước thực hiện', 'Nộp hồ sơ; thẩm định; nhận kết quả.'],
      ['Cách thức nộp hồ sơ', 'Trực tiếp hoặc trực tuyến.'],
      ['Hồ sơ gồm có', 'Đơn đăng ký; bản sao quyết định thành lập. 01 bộ.'],
      ['Thời gian giải quyết', '15 ngày làm việc'],
      ['Đối tượng thực hiện TTHC', 'Tổ chức'],
      ['Cơ quan giải quyết', 'Sở Khoa học và Công nghệ'],
      ['Kết quả của việc thực hiện TTHC', 'Giấy chứng nhận'],
      ['Lệ phí', fee],
      ['Mẫu đơn, tờ khai', 'Mẫu 1'],
      ['Điều kiện thực hiện TTHC', 'Không'],
      ['Cơ sở pháp lý', 'Luật Khoa học và công nghệ'],
    ]
      .map(([label, words]) => `<tr><th>${label}</th><td>${words}</td></tr>`)
      .join('');
  const site = withPages(new Site('tailwind', PLAN), (_, at) => `<table>${rows(at === 2 ? '' : 'Không')}</table>`);
  return told(
    '6-tailwind-other-headings',
    site,
    partial(2 / 3, { checked: 3, complete: 2, incomplete: ['2.000079: fee'], withoutDetail: [] }),
  );
}

function emptyHeadings(): Portal {
  const heading: PartWriter = (label, words, nth) => `<h3>${nth}. ${label}</h3>${words}`;
  const site = withPages(new Web('wordpress', NAMES[PLAN]), (_, at) =>
    partsOf(heading, at === 0 ? { empty: ['result'], left: ['legalBasis'] } : {}),
  );
  return told(
    '6-wordpress-empty-headings',
    site,
    partial(2 / 3, {
      checked: 3,
      complete: 2,
      incomplete: ['1.001786: legalBasis result'],
      withoutDetail: [],
    }),
  );
}

const inWord = (one: Procedure): Uint8Array =>
  docx([
    one.name.toUpperCase(),
    ...PARTS.flatMap(([, label, words], at) => [`${at + 1}. ${label}`, words.replaceAll(/<[^>]+>/gu, ' ').trim()]),
  ]);

/** Each procedure as a file of Word. */
function wordFiles(): Portal {
  const site = new Site('columns', PLAN);
  site.page(
    '/tthc.asp',
    'Thủ tục hành chính',
    `<table border="1"><tr><td>Mã</td><td>Tên thủ tục</td><td>Nội dung</td></tr>${OURS.map((one, at) => `<tr><td>${one.code}</td><td>${one.name}</td><td><a href="/upload/tthc${at}.docx">Tải về</a></td></tr>`).join('')}</table>`,
  );
  for (const [at, one] of OURS.entries()) site.file(`/upload/tthc${at}.docx`, inWord(one), DOCX);
  return told('6-columns-word-files', site, passed({ checked: 3, complete: 3, incomplete: [], withoutDetail: [] }));
}

/** Two as files that can be read, one that is locked. */
function lockedFile(): Portal {
  const site = new Site('mega', PLAN);
  const href = (at: number): string => (at === 1 ? '/files/thu-tuc-2.pdf' : `/files/thu-tuc-${at + 1}.docx`);
  site.page(
    '/thu-tuc',
    'Thủ tục hành chính',
    `<ul>${OURS.map((one, at) => `<li>${one.code} - <a href="${href(at)}">${one.name}</a></li>`).join('')}</ul>`,
  );
  for (const [at, one] of OURS.entries())
    if (at === 1) site.file(href(at), lockedPdf(), 'application/pdf');
    else site.file(href(at), inWord(one), DOCX);
  return told(
    '6-mega-locked-file',
    site,
    passed({ checked: 2, complete: 2, incomplete: [] }, 'left out of checked and named in the summary'),
  );
}

function oneWithout(): Portal {
  const fold: PartWriter = (label, words) => `<details><summary>${label}</summary>${words}</details>`;
  const site = withPages(new Site('tailwind', PLAN), (_, at) => (at === 1 ? null : partsOf(fold)));
  return told(
    '6-tailwind-one-without',
    site,
    partial(2 / 3, { complete: 2, incomplete: [], withoutDetail: ['1.001747'] }),
  );
}

function listAlone(): Portal {
  const site = withPages(new Web('sharepoint', NAMES[PLAN]), () => null);
  return told('6-sharepoint-list-alone', site, failed({ complete: 0, withoutDetail: codes(OURS) }));
}

/** Tones apart from their letters; terms and what is said of them. */
function apartTones(): Portal {
  const term: PartWriter = (label, words) => `<dt>${label}:</dt><dd>${words}</dd>`;
  const site = withPages(new Site('mega', PLAN), (one, at) =>
    `<dl><dt>Mã thủ tục:</dt><dd>${one.code}</dd>${partsOf(term, at === 2 ? { left: ['form'] } : {})}</dl>`.normalize(
      'NFD',
    ),
  );
  return told(
    '6-mega-apart-tones',
    site,
    partial(2 / 3, { checked: 3, complete: 2, incomplete: ['2.000079: form'], withoutDetail: [] }),
  );
}

/** Everything in one paragraph, as it was pasted from a decision. */
function brokenLines(): Portal {
  const line: PartWriter = (label, words) =>
    `<b>- ${label}:</b> ${words.replaceAll(/<\/p><p>/gu, '<br>+ ').replaceAll(/<\/?p>/gu, '')}<br>`;
  const site = withPages(
    new Web('dnn', NAMES[PLAN]),
    (_, at) => `<p>${partsOf(line, at === 0 ? { empty: ['conditions'] } : {})}</p>`,
  );
  return told(
    '6-dnn-broken-lines',
    site,
    partial(2 / 3, { checked: 3, complete: 2, incomplete: ['1.001786: conditions'], withoutDetail: [] }),
  );
}
