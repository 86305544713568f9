/** What the elements of HTML are to a reader: blocks, breaks, things not drawn. */

export interface Drawing {
  /** Makes a box. */
  readonly block: boolean;
  /** Cuts the line without making a box: breaks, rules, and controls that stand by themselves. */
  readonly breaks: boolean;
  /** Nothing in it is text of the page. */
  readonly unshown: boolean;
  /** Shown only where the thing itself cannot be. */
  readonly fallback: boolean;
  /** Drawn bold by every browser. */
  readonly bold: boolean;
  /** Empty and with a class it draws an icon: the only label that some numbers have. */
  readonly icon: boolean;
  /** Line breaks in its text are drawn. */
  readonly preformatted: boolean;
  /** 1..6 for headings, else 0. */
  readonly level: number;
}

const INLINE: Drawing = {
  block: false,
  breaks: false,
  unshown: false,
  fallback: false,
  bold: false,
  icon: false,
  preformatted: false,
  level: 0,
};

const KINDS: readonly (readonly [Partial<Drawing>, names: string])[] = [
  [
    { block: true },
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
      'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup legend li main marquee menu nav ol optgroup p pre search ' +
      'section summary table tbody td tfoot th thead tr ul xmp listing plaintext',
  ],
  [{ breaks: true }, 'br hr button'],
  [
    { unshown: true },
    'script style template noscript noembed noframes head title meta link base select option textarea iframe frame embed ' +
      'desc defs metadata img input param source track',
  ],
  [{ fallback: true }, 'object video audio canvas progress meter datalist'],
  [{ bold: true }, 'b strong th dt'],
  [{ icon: true }, 'i em span svg'],
  [{ preformatted: true }, 'pre xmp listing plaintext'],
  ...[1, 2, 3, 4, 5, 6].map((level) => [{ level }, `h${level}`] as const),
];

const DRAWINGS: ReadonlyMap<string, Drawing> = drawings();

export function drawingOf(name: string): Drawing {
  return DRAWINGS.get(name) ?? (isPart(name) ? PART : INLINE);
}

const PART: Drawing = { ...INLINE, block: true };
/** Elements that an application made up stand for parts of a page, those of a line's inside excepted. */
const IN_LINE = /-(?:icon|badge|chip|link|span|text|label|tag|avatar|spinner|button|checkbox|radio|count|date|time)$/;

function isPart(name: string): boolean {
  return name.includes('-') && !IN_LINE.test(name);
}

function drawings(): ReadonlyMap<string, Drawing> {
  const map = new Map<string, Drawing>();
  for (const [what, names] of KINDS) {
    for (const name of names.split(' ')) map.set(name, { ...INLINE, ...map.get(name), ...what });
  }
  return map;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Classes that keep a part of the page from view until it is asked for, unless one of SHOWING stands beside it. */
export const HIDING_CLASSES = set(
  'tab-pane tabcontent tab_content modal panel-collapse accordion-collapse d-none hidden hide visually-hidden sr-only element-invisible',
);
export const SHOWING_CLASSES = set('active in show current selected open');
/** Hidden on telephones only: `d-none d-md-block`, `hidden md:flex`. */
export const SHOWING_ON_DESKTOP = /^(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl):)(?!none|hidden)/;
/** Classes that make an inline element stand on lines of its own. */
export const BLOCK_CLASSES = set('d-block d-flex d-grid list-group-item dropdown-item btn-block');
