import type { Answer } from '../../../demo/serve-portal.ts';
import { columnAnswers, homeWith, menuWith, portalOf, type Cms, type Words } from '../cms.ts';
import { dnn } from '../cms/dnn.ts';
import { drupal } from '../cms/drupal.ts';
import { webforms } from '../cms/webforms.ts';
import { EACH_MONTH_ONE, EVERY_MONTH, reformPosts } from '../posts.ts';
import type { TrapPortal } from '../trap-portal.ts';
import { windows1258 } from '../windows-1258.ts';

const COLUMN: Words = ['Cải cách hành chính', '/cchc'];
const SITE = {
  menu: menuWith(COLUMN),
  aside: '<div class="box"><h3>Đường dây nóng</h3><p>Điện thoại: (0238) 300.0150</p></div>',
};

/** One portal, many ways of writing its letters and tags; the same is true of all. */
export const ENCODING_PORTALS: readonly TrapPortal[] = [
  encoded(
    'letters-windows-1258',
    'Pages are in windows-1258 and say so in a meta element only.',
    dnn(SITE),
    (html) => ({
      headers: { 'content-type': 'text/html' },
      body: windows1258(html.replace(/charset=UTF-8/i, 'charset=windows-1258')),
    }),
  ),
  encoded('letters-mislabelled', 'Pages are in windows-1258 and both labels say UTF-8.', dnn(SITE), (html) => ({
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: windows1258(html),
  })),
  encoded('letters-unlabelled', 'Pages are in UTF-8 and nothing says so.', dnn(SITE), (html) => ({
    headers: { 'content-type': 'text/html' },
    body: html.replace(/<meta[^>]*charset[^>]*>/i, ''),
  })),
  encoded('letters-unlabelled-1258', 'Pages are in windows-1258 and nothing says so.', dnn(SITE), (html) => ({
    headers: { 'content-type': 'text/html' },
    body: windows1258(html.replace(/<meta[^>]*charset[^>]*>/i, '')),
  })),
  encoded('letters-damaged', 'A torn letter and replacement characters stand in every page.', drupal(SITE), (html) => ({
    body: Buffer.concat([
      Buffer.from(html.replace('</body>', '<p>B\ufffdn quy\ufffdn \ufffd S\ufffd</p>')),
      Buffer.from([0x3c, 0x70, 0x3e, 0xe1, 0xba, 0x3c, 0x2f, 0x70, 0x3e]),
    ]),
  })),
  encoded('tags-unclosed', 'No paragraph, cell, list entry, body or document is ever closed.', webforms(SITE), (html) =>
    html.replaceAll(/<\/(p|li|td|tr|th|body|html|b|i)>/g, ''),
  ),
  encoded('letters-decomposed', 'Every letter is decomposed (NFD).', drupal(SITE), (html) => html.normalize('NFD')),
  encoded(
    'letters-as-entities',
    'Every letter beyond ASCII, and every bracket, is a numeric entity.',
    webforms(SITE),
    entities,
  ),
];

function encoded(name: string, trap: string, cms: Cms, write: (html: string) => Answer): TrapPortal {
  const posts = reformPosts(EVERY_MONTH, (order) => `/cchc/bai-viet-${order + 200}.html`);
  const { answers } = portalOf(cms, { '/': homeWith(cms, COLUMN, posts), ...columnAnswers(cms, COLUMN, posts) });
  const written = Object.entries(answers).map(([path, html]): [string, Answer] => [
    path,
    typeof html === 'string' ? write(html) : html,
  ]);
  return {
    name,
    trap,
    portal: { answers: Object.fromEntries(written) },
    truth: {
      column: { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11, byMonth: EACH_MONTH_ONE } },
      hotline: { outcome: 'passed', details: { phones: ['+842383000150'] } },
    },
  };
}

function entities(html: string): string {
  const [head = '', body = ''] = html.split('<body>');
  // brackets of scripts stay: entities mean nothing there
  const parts = body.split(/(<script[\s\S]*?<\/script>|<[^>]*>)/);
  const written = parts.map((part) =>
    part.startsWith('<') ? part : part.replace(/[^\n -~]|[()]/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`),
  );
  return `${head}<body>${written.join('')}`;
}
