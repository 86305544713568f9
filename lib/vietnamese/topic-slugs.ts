/** Topics of an address or a file name, the only words of an image link. */

import { fold } from './fold.ts';
import { compilePhrases, matchShare } from './phrases.ts';
import type { PhraseHit, PhraseMatcher } from './phrases.ts';
import { remember } from './remember.ts';
import { extraLetters, phraseForms, runTogether } from './topic-forms.ts';
import { TOPIC_ROWS } from './topic-table.ts';
import type { TopicId } from './topic-table.ts';
import { GLUED_WORDS, SLUG_FILLERS } from './topics/fillers.ts';

export interface SlugTopicHit {
  readonly topic: TopicId;
  /** 0 to 1, of the letters of its segment. */
  readonly share: number;
  readonly phrase: string;
  /** The segment as read: words with spaces. */
  readonly segment: string;
  /** Found in the last segment that says anything (host and query where the path says nothing); else before it. */
  readonly last: boolean;
}

/** Addresses longer than this are traps, not names. */
const MAX_SLUG_UNITS = 2_000;
const MAX_SEGMENTS = 24;

/** Topics that a url, path or file name spells out; the best hit per topic, last segments before folders. */
export function topicsOfSlug(pathOrFileName: string): SlugTopicHit[] {
  const { path, around } = segmentsOf(pathOrFileName.slice(0, MAX_SLUG_UNITS));
  const best = new Map<TopicId, SlugTopicHit>();
  let last = true;
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const { words, empty, hits } = segments.get(path[index] as string);
    if (empty) continue;
    addHits(words, hits, last, best);
    last = false;
  }
  // where the path says nothing, host and query do: dichvucong.tinh.gov.vn, /Default.aspx?muc=cchc
  for (const segment of around) {
    const { words, hits } = segments.get(segment);
    addHits(words, hits, last, best);
  }
  if (best.size === 0) return [];
  return [...best.values()].sort(
    (a, b) => Number(b.last) - Number(a.last) || b.share - a.share || (a.topic < b.topic ? -1 : 1),
  );
}

interface Segment {
  readonly words: string;
  /** Nothing but fillers and numbers. */
  readonly empty: boolean;
  readonly hits: readonly { readonly topic: TopicId; readonly share: number; readonly phrase: string }[];
}

const segments = remember(readSegment);

function readSegment(segment: string): Segment {
  const words = /[A-Za-z%\u0080-\uffff]/.test(segment) ? segmentWords(segment) : '';
  if (words === '') return { words, empty: true, hits: [] };
  const byTopic = new Map<TopicId, PhraseHit[]>();
  for (const hit of slugMatcher().match(words)) byTopic.set(hit.id, [...(byTopic.get(hit.id) ?? []), hit]);
  const hits = [...byTopic].map(([topic, own]) => {
    const strongest = own.reduce((found, hit) => (hit.letters > found.letters ? hit : found));
    return { topic, share: matchShare(words, own, fillerMatcher(), extraLetters(own)), phrase: strongest.phrase };
  });
  return { words, empty: hits.length === 0 && fillersOnly(words), hits };
}

function addHits(segment: string, hits: Segment['hits'], last: boolean, best: Map<TopicId, SlugTopicHit>): void {
  for (const { topic, share, phrase } of hits) {
    const known = best.get(topic);
    if (known === undefined || (known.last === last && known.share < share))
      best.set(topic, { topic, share, phrase, segment, last });
  }
}

interface Segments {
  readonly path: readonly string[];
  /** Host name first (if any), then query values. */
  readonly around: readonly string[];
}

function segmentsOf(address: string): Segments {
  const [beforeHash = ''] = address.split('#', 1);
  const queryAt = beforeHash.indexOf('?');
  const query = queryAt < 0 ? '' : beforeHash.slice(queryAt + 1);
  let path = queryAt < 0 ? beforeHash : beforeHash.slice(0, queryAt);
  const around: string[] = [];
  const schemeAt = path.indexOf('//');
  if (schemeAt >= 0 && schemeAt <= 'https:'.length) {
    const rest = path.slice(schemeAt + 2);
    const pathAt = rest.indexOf('/');
    // the agency's own names stand behind the first dot
    around.push((pathAt < 0 ? rest : rest.slice(0, pathAt)).replace(/^www\./i, '').split('.', 1)[0] ?? '');
    path = pathAt < 0 ? '' : rest.slice(pathAt);
  }
  for (const pair of query.split('&').slice(0, MAX_SEGMENTS)) around.push(pair.slice(pair.indexOf('=') + 1));
  return {
    path: path
      .split('/')
      .filter((segment) => segment !== '')
      .slice(-MAX_SEGMENTS),
    around,
  };
}

/** "CaiCachHanhChinh.aspx", "img-cchc", "cchc248X50.png", "b%E1%BB%99-th%E1%BB%A7-t%E1%BB%A5c" as words. */
function segmentWords(segment: string): string {
  const words = fold(
    decoded(segment)
      .replace(/\.[A-Za-z]{2,5}$/, '')
      .replace(/\d{1,4}[xX]\d{1,4}/g, ' ')
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
      .replace(/[\d_.+,;:()~-]+/g, ' '),
  );
  return words
    .split(' ')
    .map((word) => spread(word) ?? word)
    .join(' ');
}

function decoded(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment.replace(/%[\dA-Fa-f]{0,2}/g, ' '); // not UTF-8, or a bare percent sign
  }
}

/** A run-together word as the words of its phrase: "bannercaicachhanhchinh" as "cai cach hanh chinh". */
function spread(word: string): string | null {
  const known = runTogetherForms();
  const whole = known.get(word);
  if (whole !== undefined) return whole;
  for (const glued of GLUED_WORDS) {
    if (word.length < glued.length + MIN_GLUED_LETTERS) continue;
    const bare = word.startsWith(glued)
      ? word.slice(glued.length)
      : word.endsWith(glued)
        ? word.slice(0, -glued.length)
        : null;
    const found = bare === null ? undefined : known.get(bare);
    if (found !== undefined) return found;
  }
  return null;
}

/** Shorter rests (ISO, DVC, PCI) turn up inside other words. */
const MIN_GLUED_LETTERS = 4;

function fillersOnly(words: string): boolean {
  const hits = fillerMatcher().match(words);
  return hits.length > 0 && matchShare(words, hits) === 1;
}

let forms: ReadonlyMap<string, string> | null = null;
let slugs: PhraseMatcher<TopicId> | null = null;
let fillers: PhraseMatcher | null = null;

function runTogetherForms(): ReadonlyMap<string, string> {
  if (forms !== null) return forms;
  const table = new Map<string, string>();
  for (const row of TOPIC_ROWS) {
    for (const phrase of [...row.phrases, ...(row.labels ?? [])].flatMap(phraseForms)) {
      const key = runTogether(phrase);
      if (key.length >= MIN_GLUED_LETTERS && !table.has(key)) table.set(key, fold(phrase));
    }
  }
  forms = table;
  return table;
}

/** Slugs lose the words that would veto, and their digits. */
function slugMatcher(): PhraseMatcher<TopicId> {
  slugs ??= compilePhrases(
    TOPIC_ROWS.map((row) => ({
      id: row.id,
      phrases: [...row.phrases, ...(row.labels ?? [])]
        .flatMap(phraseForms)
        .map((phrase) => phrase.replace(/\s*\d+(?:[:,]\s*\d+)*/g, '')),
      not: (row.not ?? []).flatMap(phraseForms),
      within: row.within === true,
    })),
  );
  return slugs;
}

function fillerMatcher(): PhraseMatcher {
  fillers ??= compilePhrases([{ id: 'filler', phrases: SLUG_FILLERS }], { keepOverlaps: true });
  return fillers;
}
