/** Which label each number of one line stands under, from the words of that line alone. */

import type { PhoneLabelKind } from '../../vietnamese/phone-labels.ts';
import type { FoundPhone } from '../../vietnamese/phones.ts';
import type { PhraseHit } from '../../vietnamese/phrases.ts';

export interface LineLabel {
  readonly kind: PhoneLabelKind;
  /** As the line says it, up to the number: "Điện thoại đường dây nóng CCHC". */
  readonly text: string;
  /** Where the label begins in the line, and where its words end. */
  readonly start: number;
  readonly end: number;
  /** Says what is received ("phản ánh, kiến nghị"), not that it is a phone: it labels numbers, and offers none by itself. */
  readonly feedback?: true;
}

export interface LabelledLine {
  /** One per number, in order; null where the line names none. */
  readonly labels: readonly (LineLabel | null)[];
  /** The last label of the line when no number follows it: what it labels stands elsewhere. */
  readonly open: LineLabel | null;
}

type LabelHit = PhraseHit<PhoneLabelKind>;

/** Labels that are one label in more words ("Đường dây nóng: Ông A, điện thoại"), and the numbers they are for. */
interface Run {
  readonly hits: LabelHit[];
  readonly phones: FoundPhone[];
}

/** Characters between two labels that keep them one: a name and a title fit, a sentence does not. */
const MAX_JOIN = 120;
const MAX_LABEL = 90;
const BARS = /[|•·]/u;
const PARTS = /[|•·;@]|\.\s/u;
/** "Điện thoại/Fax", "Điện thoại, fax". */
const COMBINES = /^[\s/,&()\-–.]*(?:và|hoặc|and|or)?[\s/,&()\-–.]*$/iu;
const OPENS_BRACKET = /^\s*\(\s*(?:là\s+|số\s+)?$/iu;
const DASH = /^\s*[-–,]\s*$/u;

export function labelLine(text: string, hits: readonly LabelHit[], phones: readonly FoundPhone[]): LabelledLine {
  if (hits.length === 0) return { labels: phones.map(() => null), open: null };
  const behind = labelsBehind(text, hits, phones);
  const posted = new Set(behind.values());
  const runs = runsOf(
    text,
    hits.filter((hit) => !posted.has(hit)),
    phones,
  );
  const labels = new Map<FoundPhone, LineLabel | null>();
  let head: LineLabel | null = null;
  for (const [nth, run] of runs.entries()) {
    const label = labelOfRun(text, run, head);
    for (const phone of run.phones) labels.set(phone, withPosted(label, behind.get(phone)));
    head = headAfter(text, run, label, runs[nth + 1], head);
  }
  const last = runs.at(-1);
  const open = last === undefined || last.phones.length > 0 ? null : labelOfRun(text, last, head);
  return { labels: phones.map((phone) => labels.get(phone) ?? null), open };
}

/** "0238 3844 500 (đường dây nóng)": the label that stands behind a number. */
function labelsBehind(
  text: string,
  hits: readonly LabelHit[],
  phones: readonly FoundPhone[],
): ReadonlyMap<FoundPhone, LabelHit> {
  const behind = new Map<FoundPhone, LabelHit>();
  let at = 0;
  for (const [nth, phone] of phones.entries()) {
    while (at < hits.length && (hits[at]?.start ?? 0) < phone.end) at += 1;
    const hit = hits[at];
    if (hit === undefined) break;
    const following = phones[nth + 1]?.start ?? text.length;
    if (hit.start > following) continue;
    const between = text.slice(phone.end, hit.start);
    const bracketed =
      OPENS_BRACKET.test(between) && text.slice(hit.end, Math.min(following, hit.end + MAX_JOIN)).includes(')');
    const trailing =
      following === text.length && hits[0] === hit && DASH.test(between) && !/[:\d]/u.test(text.slice(hit.end));
    if (bracketed || trailing) behind.set(phone, hit);
  }
  return behind;
}

function runsOf(text: string, hits: readonly LabelHit[], phones: readonly FoundPhone[]): readonly Run[] {
  const runs: Run[] = [];
  const tokens = [
    ...hits.map((hit) => ({ hit, start: hit.start })),
    ...phones.map((phone) => ({ phone, start: phone.start })),
  ];
  for (const token of tokens.sort((a, b) => a.start - b.start)) {
    let run = runs.at(-1);
    const starts = 'hit' in token && (run === undefined || run.phones.length > 0 || !joins(text, run, token.hit));
    if (run === undefined || starts) runs.push((run = { hits: [], phones: [] }));
    if ('hit' in token) run.hits.push(token.hit);
    else run.phones.push(token.phone);
  }
  return runs;
}

function joins(text: string, run: Run, hit: LabelHit): boolean {
  const last = run.hits.at(-1);
  if (last === undefined) return true;
  const between = text.slice(last.end, hit.start);
  if (between.length > MAX_JOIN || PARTS.test(between)) return false;
  const kinds = [last.id, hit.id];
  if (kinds.every((kind) => isGeneral(kind) || kind === 'hotline')) return true;
  return kinds.includes('fax') && !kinds.includes('not-phone') && COMBINES.test(between);
}

function labelOfRun(text: string, run: Run, head: LineLabel | null): LineLabel | null {
  const [first] = run.hits;
  if (first === undefined) return null;
  const kinds = run.hits.map((hit) => hit.id);
  const own = kinds.find((kind) => kind === 'hotline') ?? kinds.find((kind) => kind !== 'fax') ?? 'fax';
  const end = run.hits.at(-1)?.end ?? first.end;
  const until = run.phones[0]?.start ?? text.length;
  const words = trimLabel(text.slice(first.start, until));
  const label: LineLabel = {
    kind: own,
    text:
      words.length <= MAX_LABEL ? words : trimLabel(text.slice(first.start, Math.min(end, first.start + MAX_LABEL))),
    start: first.start,
    end,
  };
  return head !== null && isGeneral(own) ? { ...label, kind: 'hotline', text: head.text } : label;
}

/** "Đường dây nóng: ĐT ...; di động ...": a hotline that general labels refine governs those that follow. */
function headAfter(
  text: string,
  run: Run,
  label: LineLabel | null,
  next: Run | undefined,
  head: LineLabel | null,
): LineLabel | null {
  const [first] = run.hits;
  const following = next?.hits[0];
  if (first === undefined || label === null || following === undefined) return null;
  const end = run.phones.at(-1)?.end ?? run.hits.at(-1)?.end ?? 0;
  const between = text.slice(end, following.start);
  if (BARS.test(between) || between.length > MAX_JOIN) return null;
  if (first.id !== 'hotline') return label.kind === 'fax' || head !== null ? head : null;
  const refined = run.hits.some((hit) => isGeneral(hit.id));
  return refined || run.phones.length === 0 ? { ...label, text: trimLabel(text.slice(first.start, first.end)) } : null;
}

function withPosted(label: LineLabel | null, posted: LabelHit | undefined): LineLabel | null {
  if (posted === undefined || (label !== null && isGeneral(posted.id))) return label;
  const words = label === null ? posted.phrase : `${label.text} (${posted.phrase})`;
  return { kind: posted.id, text: words, start: label?.start ?? posted.start, end: label?.end ?? posted.end };
}

/** Names a phone and not what it is for. */
export function isGeneral(kind: PhoneLabelKind): boolean {
  return kind === 'phone' || kind === 'mobile';
}

function trimLabel(words: string): string {
  return words.replace(/[\s:：.,;(/\-–]+$/u, '').replace(/^[\s:：.,;)]+/u, '');
}
