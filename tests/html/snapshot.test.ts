import { expect, test } from 'vitest';
import { readSnapshot, type SnapshotNode } from '../../lib/html/snapshot.ts';
import type { PageSnapshot } from '../../lib/model/page-snapshot.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const page = (body: string): string => `<html xmlns="${HTML}"><head/><body>${body}</body></html>`;
const snapshot = (xml: string, elements: number, more: Partial<PageSnapshot> = {}): PageSnapshot => ({
  xml,
  elements,
  hidden: [],
  shadows: [],
  own: -1,
  whole: true,
  ...more,
});

/** The tree in short: `name[attributes](children)`, text in quotes. */
function shown(node: SnapshotNode | null): string {
  if (node === null) return 'null';
  if (node.nodeType === 3) return JSON.stringify(node.data);
  const attributes = node.attributes.map(({ localName, value }) => `${localName}=${JSON.stringify(value)}`).join(' ');
  const children: string[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(shown(child));
  return `${node.localName}${attributes === '' ? '' : `[${attributes}]`}(${children.join(' ')})`;
}

const body = (xml: string, elements: number): string =>
  shown(readSnapshot(snapshot(page(xml), elements + 3))).replace(/^html\(head\(\) (.*)\)$/s, '$1');

test('names as an HTML parser makes them, values with their references', () => {
  expect(body('<div @click="a" =x="b" [hot.line]="c" title="&quot;1&quot; &lt; 2 &amp;copy=3"/>', 1)).toBe(
    'body(div[@click="a" =x="b" [hot.line]="c" title="\\"1\\" < 2 &copy=3"]())',
  );
  expect(body('<o:p>Đường dây nóng</o:p>', 1)).toBe('body(o:p("Đường dây nóng"))');
});

test('text with a comment or a section between is one text', () => {
  expect(body('<p>0238<!-- số cũ -->.3844<![CDATA[<888>]]>&amp;&nbsp;x</p>', 1)).toBe(
    'body(p("0238.3844<888>&\u00a0x"))',
  );
});

test('a script’s text opens nothing', () => {
  expect(body('<script>if (a &lt; b) c("&lt;p&gt;")</script><p>x</p>', 2)).toBe(
    'body(script("if (a < b) c(\\"<p>\\")") p("x"))',
  );
});

test('other namespaces, without the prefix of their attributes', () => {
  expect(body('<svg xmlns="http://www.w3.org/2000/svg"><a xlink:href="#x"/></svg><p a:b="1"/>', 3)).toBe(
    'body(svg(a[href="#x"]()) p[a:b="1"]())',
  );
});

test('what lies in a template is no element of the document', () => {
  const root = readSnapshot(snapshot(page('<template><p>mẫu</p></template><p>thật</p>'), 5, { hidden: [4] }));
  const last = root?.last?.last;
  expect([last?.index, last?.hidden, shown(last ?? null)]).toEqual([4, true, 'p("thật")']);
});

test('the extension’s own host is left out, and counted', () => {
  const root = readSnapshot(snapshot(page('<x-host><p/></x-host><p>sau</p>'), 6, { own: 3, hidden: [5] }));
  expect(shown(root)).toBe('html(head() body(p("sau")))');
  expect(root?.last?.last?.hidden).toBe(true);
});

test.each([
  ['one element more than the page has', page('<p/>'), 3, true],
  ['one fewer', page('<p/>'), 5, true],
  ['cut off, said to be whole', page('<p/>').slice(0, -8), 4, true],
  ['more than the page has, cut off', page('<p/><p/>'), 4, false],
  ['no markup', 'trang không có gì', 0, true],
])('no snapshot of the page: %s', (_, xml, elements, whole) => {
  expect(readSnapshot(snapshot(xml, elements, { whole }))).toBeNull();
});

test('cut off and said so: what was written', () => {
  const cut = page('<p>một</p><p>hai').slice(0, -14);
  expect(shown(readSnapshot(snapshot(cut, 9, { whole: false })))).toBe('html(head() body(p("một") p("hai")))');
});

test('a shadow tree hangs on its host, and one that cannot be read spoils the whole', () => {
  const tree = snapshot('<slot xmlns="http://www.w3.org/1999/xhtml"/>', 1);
  const read = (elements: number): SnapshotNode | null =>
    readSnapshot(snapshot(page('<x-a/>'), 4, { shadows: [{ host: 3, tree: { ...tree, elements } }] }));
  expect(shown(read(1)?.last?.last?.shadowRoot?.firstChild ?? null)).toBe('slot()');
  expect(read(2)).toBeNull();
});
