/** The elements that a scan reacts to, found by a hash of their name without cutting the name out. */

/** What a scan does with an element. */
export const KIND = {
  other: 0,
  anchor: 1,
  area: 2,
  base: 3,
  link: 4,
  meta: 5,
  image: 6,
  title: 7,
  heading: 8,
  /** Contents are text up to its own end tag, and not shown. */
  raw: 9,
  script: 10,
  frame: 11,
  plaintext: 12,
  template: 13,
  select: 14,
  foreign: 15,
  input: 16,
  /** Cuts the line that a link's words stand in. */
  block: 17,
  table: 18,
  cell: 19,
  /** html, body and the like: navigate nothing. */
  page: 20,
  /** Says nothing, but never stands in a drawing. */
  inline: 21,
  /** A choice in a select; anywhere else it says nothing. */
  option: 22,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Kinds of whose tags only that is read which makes any element navigate. */
export const PLAIN_KINDS: ReadonlySet<Kind> = new Set([KIND.other, KIND.inline, KIND.block, KIND.cell, KIND.raw]);
/** What an anchor may hold and still say the same wherever it stands. */
export const SAFE_KINDS: ReadonlySet<Kind> = new Set([KIND.other, KIND.inline, KIND.block, KIND.image]);
/** What may stand in a drawing. */
export const FOREIGN_KINDS: ReadonlySet<Kind> = new Set([
  KIND.foreign,
  KIND.anchor,
  KIND.title,
  KIND.script,
  KIND.raw,
  KIND.frame,
  KIND.select,
  KIND.input,
  KIND.link,
]);

const NAMES: Readonly<Record<string, Kind>> = {
  a: KIND.anchor,
  area: KIND.area,
  base: KIND.base,
  link: KIND.link,
  meta: KIND.meta,
  img: KIND.image,
  image: KIND.image,
  title: KIND.title,
  h1: KIND.heading,
  h2: KIND.heading,
  h3: KIND.heading,
  script: KIND.script,
  iframe: KIND.frame,
  frame: KIND.frame,
  plaintext: KIND.plaintext,
  template: KIND.template,
  select: KIND.select,
  svg: KIND.foreign,
  math: KIND.foreign,
  input: KIND.input,
  option: KIND.option,
  table: KIND.table,
  td: KIND.cell,
  th: KIND.cell,
  tr: KIND.cell,
  tbody: KIND.cell,
  thead: KIND.cell,
  tfoot: KIND.cell,
  caption: KIND.cell,
  html: KIND.page,
  body: KIND.page,
  head: KIND.page,
  frameset: KIND.page,
};
const RAW = ['style', 'xmp', 'noembed', 'noframes', 'noscript', 'textarea'];
const BLOCK =
  'address article aside blockquote br button center dd details dialog dir div dl dt fieldset figcaption figure footer form h4 h5 h6 ' +
  'header hgroup hr legend li listing main marquee menu nav ol optgroup p pre search section summary ul';
const INLINE = 'b big code em font i nobr ruby s small span strong strike sub sup tt u var';

interface Named {
  readonly name: string;
  readonly kind: Kind;
}

const SLOTS = 1024;
const TABLE: readonly (readonly Named[] | undefined)[] = build();

/** Of the lower-case name; the caller hashes while it reads. */
export function nextHash(hash: number, lowerCode: number): number {
  return (Math.imul(hash, 31) + lowerCode) | 0;
}

export function kindOf(html: string, from: number, to: number, hash: number): Kind {
  const slot = TABLE[hash & (SLOTS - 1)];
  if (slot === undefined) return KIND.other;
  for (const { name, kind } of slot) if (name.length === to - from && sameName(html, from, name)) return kind;
  return KIND.other;
}

/** Whether a name stands there, in any case. */
export function sameName(html: string, from: number, name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = html.charCodeAt(from + at);
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    if (lower !== name.charCodeAt(at)) return false;
  }
  return true;
}

function build(): (readonly Named[] | undefined)[] {
  const table: Named[][] = Array.from({ length: SLOTS });
  const all: Named[] = Object.entries(NAMES).map(([name, kind]) => ({ name, kind }));
  for (const name of RAW) all.push({ name, kind: KIND.raw });
  for (const name of BLOCK.split(' ')) all.push({ name, kind: KIND.block });
  for (const name of INLINE.split(' ')) all.push({ name, kind: KIND.inline });
  for (const named of all) {
    let hash = 0;
    for (let at = 0; at < named.name.length; at += 1) hash = nextHash(hash, named.name.charCodeAt(at));
    (table[hash & (SLOTS - 1)] ??= []).push(named);
  }
  return table;
}
